//! `/desk/submissions/{id}`: one submission with everything that an officer needs beside it.

use super::{DoneQuery, When, frame_below};
use crate::{
    calls::{
        Questionnaire,
        model::{Meaning, Visibility},
        questionnaire,
    },
    desk::{
        model::{Done, Item, Review},
        paths::{AssignmentPath, ChecklistPath, ClarificationsPath, FilePath, NotesPath, PublicationPath, QueuePath, StatePath},
        store::{self, Case, Clarification, Mark, Note, Officer, Other},
    },
    inputs::{
        answers::{Block, Body, blocks, of_frozen},
        language_key,
        pages::one::kind_of_file,
        public::{Frozen, Refusal},
        store::publishing,
    },
    platform::{
        auth::{Allowed, Visitor},
        forms::Faults,
        http::{Page, Reply, Result},
        i18n::{Lang, format, text},
        text::hex,
    },
    reference::{
        self,
        paths::{CallPath, DeskRequestPath, DeskSubmissionPath, InputPath},
    },
    submissions::{
        compare::{Change, Said, changes},
        model::{Consent, FileFate, Origin, State},
    },
};
use askama::Template;
use axum::extract::Query;
use http::StatusCode;
use std::sync::Arc;
use uuid::Uuid;

/// What was typed into a form that was refused.
#[derive(Debug, Default)]
pub struct Typed {
    pub note: String,
    pub question: String,
    pub reason: String,
}

#[derive(Template)]
#[template(path = "desk/case.html")]
struct CaseView {
    p: Page,
    faults: Faults,
    typed: Typed,
    done: Option<Done>,
    /// What happened meanwhile, for whoever came too late.
    meanwhile: Option<String>,
    case: Case,
    since: When,
    kind: String,
    language: String,
    call_title: String,
    call_href: String,
    consent: &'static str,
    /// Why what was accepted is not published; then nothing is left to do.
    kept: Option<&'static str>,
    /// What the contributor asks for and nobody has decided.
    request: Option<(String, &'static str)>,
    is_expired: bool,
    is_demonstration: bool,
    /// Who they say they are: answers of a few words.
    facts: Vec<AnswerView>,
    answers: Vec<AnswerView>,
    files: Vec<FileView>,
    versions: Vec<VersionView>,
    changes: Vec<Change>,
    compared: Option<(i32, i32)>,
    checks: Vec<Check>,
    officers: Vec<Officer>,
    me: Uuid,
    thread: Vec<ClarificationView>,
    notes: Vec<NoteView>,
    others: Vec<OtherView>,
    public_href: String,
    href: Links,
}

struct Links {
    state: String,
    notes: String,
    assignment: String,
    checklist: String,
    clarifications: String,
    publication: String,
}

struct AnswerView {
    block: Block,
    is_secret: bool,
}

struct FileView {
    name: String,
    facts: String,
    href: String,
    /// The text that says whether it is public, or may be.
    note: &'static str,
}

struct VersionView {
    number: i32,
    received: When,
    is_late: bool,
    sha256: String,
}

struct Check {
    item: Item,
    done: Option<String>,
}

struct ClarificationView {
    it: Clarification,
    asked: When,
    answered: Option<When>,
}

struct NoteView {
    it: Note,
    at: When,
}

struct OtherView {
    it: Other,
    call: String,
    href: String,
}

/// `/desk/submissions/{id}`
pub async fn page(_: DeskSubmissionPath, who: Allowed<Review, Case>, Query(query): Query<DoneQuery>) -> Result<Reply> {
    let view = CaseView { done: query.done(), ..view(&who, who.it.clone(), Faults::default(), Typed::default(), None).await? };
    who.show_privately(&view)
}

/// The page again, with what is wrong on it.
pub(super) async fn refused(who: &Allowed<Review, Case>, faults: Faults, typed: Typed) -> Result<Reply> {
    let mut view = view(who, who.it.clone(), faults, typed, None).await?;
    view.p = view.p.refused();
    Reply::refused(&view)
}

/// The page as it stands now, with what happened meanwhile and by whom (assurance W5).
pub(super) async fn overtaken(who: &Allowed<Review, Case>) -> Result<Reply> {
    let (state, by, at) = store::changed_by(who.db(), who.it.id).await?;
    let words = who
        .t("desk-meanwhile")
        .s("who", by.unwrap_or_else(|| who.t("desk-somebody").into()))
        .s("state", who.t(state.key()))
        .s("when", format::utc(who.lang, at));
    let case = Case { state, ..who.it.clone() };
    let view = view(who, case, Faults::default(), Typed::default(), Some(words.into())).await?;
    Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT))
}

/// What was handed in last, and before.
struct Content {
    frozen: Option<Frozen>,
    before: Option<Frozen>,
    questions: Option<Arc<Questionnaire>>,
    /// Files that are public.
    cleared: Vec<Uuid>,
}

async fn content(who: &Allowed<Review, Case>, case: &Case) -> Result<Content> {
    let mut db = who.db().acquire().await?;
    let frozen = publishing::frozen(&mut db, case.id).await?;
    let before = match &frozen {
        Some(last) if last.number > 1 => publishing::frozen_version(&mut db, case.id, Some(last.number - 1)).await?,
        _ => None,
    };
    let cleared = if case.state == State::Published { publishing::cleared(&mut db, case.id).await? } else { Vec::new() };
    drop(db);
    let questions = match &frozen {
        Some(frozen) => Some(questionnaire::recall(&who.site, frozen.questionnaire).await?),
        None => None,
    };
    Ok(Content { frozen, before, questions, cleared })
}

async fn view(who: &Allowed<Review, Case>, case: Case, faults: Faults, typed: Typed, meanwhile: Option<String>) -> Result<CaseView> {
    let lang = who.lang;
    let reference = reference::recall(&who.site).await?;
    let Content { frozen, before, questions, cleared } = content(who, &case).await?;
    let (answers, changes) = match (&frozen, &questions) {
        (Some(frozen), Some(questions)) => (
            answers(lang, &reference, frozen, questions),
            before.as_ref().map(|before| changes(lang, &reference, questions, &said(before), &said(frozen))).unwrap_or_default(),
        ),
        _ => (Vec::new(), Vec::new()),
    };
    let is_fact = |answer: &AnswerView| {
        questions.as_ref().and_then(|questions| questions.question(&answer.block.question)).is_some_and(|question| question.meaning.is_some())
    };
    let (facts, answers) = answers.into_iter().partition(is_fact);
    let marks = store::marks(who.db(), case.id).await?;
    let consent = frozen.as_ref().map_or("desk-consent-none", |frozen| consent_key(frozen.consent()));
    let refusal = frozen.as_ref().and_then(|frozen| frozen.face(&reference).err());
    let kept = refusal.filter(|refusal| case.state == State::Accepted && matches!(refusal, Refusal::NoConsent | Refusal::Policy));
    Ok(CaseView {
        p: frame_below(who, &case.reference).below(QueuePath { lang }, who.t("desk-queue")),
        since: When::new(lang, case.state_since),
        kind: case.kind.as_deref().and_then(|code| reference.stakeholder_type(code)).map(|kind| kind.name.get(lang).to_owned()).unwrap_or_default(),
        language: text(lang, language_key(case.lang)).into(),
        call_title: case.call_title.get(lang).to_owned(),
        call_href: CallPath { lang, slug: case.slug.clone() }.to_string(),
        consent,
        kept: kept.map(Refusal::key),
        request: store::open_request_of(who.db(), case.id).await?.map(|(id, kind)| (DeskRequestPath { lang, id: *id }.to_string(), kind.key())),
        is_expired: frozen.is_none(),
        is_demonstration: case.origin == Origin::Demonstration,
        files: frozen.as_ref().map(|frozen| files(lang, &case, frozen, &cleared)).unwrap_or_default(),
        compared: before.as_ref().zip(frozen.as_ref()).map(|(before, last)| (before.number, last.number)),
        versions: versions(lang, store::versions(who.db(), case.id).await?),
        checks: Item::ALL.into_iter().map(|item| check(who, item, &marks)).collect(),
        officers: store::officers(who.db(), case.call).await?,
        me: *who.person.id,
        thread: thread(lang, store::clarifications(who.db(), case.id).await?),
        notes: store::notes(who.db(), case.id).await?.into_iter().map(|it| NoteView { at: When::new(lang, it.at), it }).collect(),
        others: others(lang, store::history(who.db(), who.person.id, &case).await?),
        public_href: InputPath { lang, reference: case.reference.clone() }.to_string(),
        href: links(lang, *case.id),
        faults,
        typed,
        done: None,
        meanwhile,
        facts,
        answers,
        changes,
        case,
    })
}

fn links(lang: Lang, id: Uuid) -> Links {
    Links {
        state: StatePath { lang, id }.to_string(),
        notes: NotesPath { lang, id }.to_string(),
        assignment: AssignmentPath { lang, id }.to_string(),
        checklist: ChecklistPath { lang, id }.to_string(),
        clarifications: ClarificationsPath { lang, id }.to_string(),
        publication: PublicationPath { lang, id }.to_string(),
    }
}

/// The text that says why a file is not public, or what it needs to be.
pub(super) fn fate_key(fate: FileFate) -> &'static str {
    match fate {
        FileFate::ToClear => "desk-file-to-clear",
        FileFate::Anonymous => "desk-file-anonymous",
        FileFate::Undecided | FileFate::Secretariat => "desk-file-secretariat",
    }
}

/// The text that says what the contributor allowed.
pub(super) fn consent_key(consent: Consent) -> &'static str {
    match consent {
        Consent::Named => "desk-consent-named",
        Consent::OrganizationOnly => "desk-consent-organization",
        Consent::Anonymous => "desk-consent-anonymous",
        Consent::None => "desk-consent-none",
    }
}

/// All answers, those for the secretariat only too.
fn answers(lang: Lang, reference: &reference::Reference, frozen: &Frozen, questions: &Questionnaire) -> Vec<AnswerView> {
    let mut views = Vec::new();
    for question in questions.questions() {
        let own: Vec<_> = frozen.answers.iter().filter(|answer| answer.key == question.key).map(|answer| of_frozen(answer, question, frozen.lang)).collect();
        for mut block in blocks(lang, reference, None, &own) {
            block.number = Some(question.number);
            if let Some(country) =
                own.first().filter(|_| question.meaning == Some(Meaning::Country)).and_then(|answer| reference.country(answer.value.as_str()?))
            {
                let (name, name_lang) = country.name.pick(lang);
                block.body = Body::Choices(vec![(name.to_owned(), name_lang)]);
            }
            views.push(AnswerView { block, is_secret: question.visibility == Visibility::Secretariat });
        }
    }
    views
}

/// The answers of a version as they are compared.
fn said(frozen: &Frozen) -> Vec<Said<'_>> {
    frozen
        .answers
        .iter()
        .map(|answer| Said { question: &answer.key, item: &answer.item, value: &answer.value, lang: answer.lang.unwrap_or(frozen.lang) })
        .collect()
}

fn files(lang: Lang, case: &Case, frozen: &Frozen, cleared: &[Uuid]) -> Vec<FileView> {
    frozen
        .files
        .iter()
        .map(|file| FileView {
            name: file.name.clone(),
            facts: format!("{} · {}", kind_of_file(&file.media_type), format::bytes(lang, file.size)),
            href: FilePath { lang, id: *case.id, attachment: file.id }.to_string(),
            note: if cleared.contains(&file.id) { "submissions-file-public" } else { fate_key(frozen.fate(file)) },
        })
        .collect()
}

fn versions(lang: Lang, versions: Vec<store::Version>) -> Vec<VersionView> {
    versions
        .into_iter()
        .map(|version| VersionView {
            number: version.number,
            received: When { words: format::utc_precise(lang, version.received_at), ..When::new(lang, version.received_at) },
            is_late: version.is_late,
            sha256: hex(&version.sha256),
        })
        .collect()
}

fn check(who: &Visitor, item: Item, marks: &[Mark]) -> Check {
    let mark = marks.iter().find(|mark| mark.item == item);
    Check { item, done: mark.map(|mark| who.t("desk-checked-by").s("who", &mark.by).s("when", format::utc(who.lang, mark.at)).into()) }
}

fn thread(lang: Lang, thread: Vec<Clarification>) -> Vec<ClarificationView> {
    thread.into_iter().map(|it| ClarificationView { asked: When::new(lang, it.asked_at), answered: it.answered_at.map(|at| When::new(lang, at)), it }).collect()
}

fn others(lang: Lang, others: Vec<Other>) -> Vec<OtherView> {
    others.into_iter().map(|it| OtherView { call: it.call_title.get(lang).to_owned(), href: DeskSubmissionPath { lang, id: it.id }.to_string(), it }).collect()
}

impl CaseView {
    fn is(&self, state: State) -> bool {
        self.case.state == state
    }

    fn is_assigned_to(&self, officer: &Uuid) -> bool {
        self.case.assignee == Some(*officer)
    }

    fn is_me(&self, officer: &Uuid) -> bool {
        self.me == *officer
    }

    fn is_mine(&self) -> bool {
        self.case.assignee == Some(self.me)
    }
}
