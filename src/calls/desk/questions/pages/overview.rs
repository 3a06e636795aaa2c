//! `/desk/calls/{slug}/questionnaire`: all sections and questions, and what can be done with them.

use super::{Editor, Loaded, anchor, first_page};
use crate::{
    calls::{
        Question, Questionnaire, Section,
        desk::{
            frame::CallFrame,
            paths::{QuestionnairePath, TranslationPath},
            questions::{
                model::{Lack, Thing, lacks},
                paths::{
                    AddQuestionPath, AddSectionPath, ChangesPath, DuplicatePath, EditQuestionPath, EditSectionPath, LibraryPath, MovePath, PreviewLinksPath,
                    RemovePath,
                },
                store,
            },
        },
    },
    platform::{
        http::{Page, Reply, Result},
        i18n::{Lang, format, text},
    },
};
use askama::Template;
use axum::extract::Query;
use http::StatusCode;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "calls/desk/questionnaire.html")]
struct OverviewView<'a> {
    p: Page,
    frame: CallFrame,
    told: Option<Told>,
    sections: Vec<SectionItem<'a>>,
    lacks: Vec<Lack>,
    /// The working copy's number, and that of what is asked meanwhile.
    working: Option<(i16, i16)>,
    is_in_place: bool,
    versions: Vec<VersionItem>,
    links: Links,
}

/// What was just done, or why it was not.
pub struct Told {
    pub is_bad: bool,
    pub words: String,
}

struct Links {
    moving: String,
    removal: String,
    duplicate: String,
    add_section: String,
    library: String,
    changes: String,
    previews: String,
    translation: String,
}

struct VersionItem {
    number: i16,
    when: Option<String>,
    note: Option<String>,
    submissions: i64,
    href: Option<String>,
}

struct SectionItem<'a> {
    key: &'a str,
    id: String,
    place: usize,
    title: &'a str,
    title_lang: Lang,
    intro: &'a str,
    intro_lang: Lang,
    edit_href: String,
    add_href: String,
    seen: String,
    is_first: bool,
    is_last: bool,
    focus: Focus,
    questions: Vec<QuestionItem<'a>>,
}

struct QuestionItem<'a> {
    key: &'a str,
    id: String,
    number: usize,
    place: usize,
    label: &'a str,
    label_lang: Lang,
    facts: Vec<String>,
    condition: Option<String>,
    meaning: Option<&'static str>,
    missing: String,
    edit_href: String,
    seen: String,
    is_first: bool,
    is_last: bool,
    focus: Focus,
}

/// Where the focus goes: to the button that was pressed, so that it can be pressed again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Focus {
    None,
    Up,
    Down,
    Itself,
}

impl Focus {
    fn is_up(self) -> bool {
        self == Self::Up
    }
    fn is_down(self) -> bool {
        self == Self::Down
    }
    fn is_itself(self) -> bool {
        self == Self::Itself
    }
}

#[derive(Debug, Default, Deserialize)]
pub struct State {
    /// `question.KEY` or `section.KEY`.
    pub moved: Option<String>,
    pub by: Option<String>,
    pub done: Option<String>,
}

/// `/desk/calls/{slug}/questionnaire`
pub async fn page(_: QuestionnairePath, who: Editor, Query(state): Query<State>) -> Result<Reply> {
    let loaded = Loaded::of(&who).await?;
    let told = said(who.lang, &state, loaded.it.as_ref());
    reply(&who, &loaded, &state, told, StatusCode::OK).await
}

/// The page, as the answer to something that was not done.
///
/// # Errors
/// When the database does not answer.
pub async fn refused(who: &Editor, words: String, status: StatusCode, state: &State) -> Result<Reply> {
    let loaded = Loaded::of(who).await?;
    reply(who, &loaded, state, Some(Told { is_bad: true, words }), status).await
}

async fn reply(who: &Editor, loaded: &Loaded, state: &State, told: Option<Told>, status: StatusCode) -> Result<Reply> {
    let policy = store::policy(who.db(), who.it.id).await?;
    let (p, frame) = first_page(who);
    let (lang, slug) = (who.lang, who.it.slug.as_str());
    let working = loaded.versions.working_copy().map(|copy| (copy.version, loaded.versions.current().map_or(0, |one| one.version)));
    let view = OverviewView {
        p: if told.as_ref().is_some_and(|told| told.is_bad) { p.refused() } else { p },
        frame,
        told,
        sections: loaded.it.as_ref().map(|it| sections(it, lang, slug, state)).unwrap_or_default(),
        lacks: lacks(loaded.it.as_ref(), policy),
        working,
        is_in_place: loaded.versions.is_edited_in_place(),
        versions: versions(&loaded.versions, lang, slug),
        links: Links::of(lang, slug),
    };
    Ok(who.show_privately(&view)?.with_status(status))
}

impl Links {
    fn of(lang: Lang, slug: &str) -> Self {
        let slug = || slug.to_owned();
        Self {
            moving: MovePath { lang, slug: slug() }.to_string(),
            removal: RemovePath { lang, slug: slug() }.to_string(),
            duplicate: DuplicatePath { lang, slug: slug() }.to_string(),
            add_section: AddSectionPath { lang, slug: slug() }.to_string(),
            library: LibraryPath { lang, slug: slug() }.to_string(),
            changes: ChangesPath { lang, slug: slug() }.to_string(),
            previews: PreviewLinksPath { lang, slug: slug() }.to_string(),
            translation: TranslationPath { lang, slug: slug() }.to_string(),
        }
    }
}

/// What the address says was done; of something moved, where it stands now.
fn said(lang: Lang, state: &State, it: Option<&Questionnaire>) -> Option<Told> {
    let good = |words: String| Some(Told { is_bad: false, words });
    if let (Some((kind, key)), Some(it)) = (state.moved.as_deref().and_then(|moved| moved.split_once('.')), it) {
        return if kind == "section" {
            let (place, section) = it.section(key)?;
            let words = text(lang, "questions-moved-section").s("section", section.title.get(lang)).n("place", place + 1).n("count", it.sections.len());
            good(words.to_string())
        } else {
            let question = it.question(key)?;
            let section = it.sections.iter().find(|section| section.questions.iter().any(|one| one.key == key))?;
            let words =
                text(lang, "questions-moved").s("question", question.label.get(lang)).n("number", question.number).s("section", section.title.get(lang));
            good(words.to_string())
        };
    }
    let key = match state.done.as_deref()? {
        "saved" => "questions-done-saved",
        "removed" => "questions-done-removed",
        "published" => "questions-done-published",
        "discarded" => "questions-done-discarded",
        "taken" => "questions-done-taken",
        "duplicated" => "questions-done-duplicated",
        _ => return None,
    };
    good(text(lang, key).to_string())
}

fn versions(of: &store::Versions, lang: Lang, slug: &str) -> Vec<VersionItem> {
    let published: Vec<&store::Version> = of.all.iter().filter(|one| !one.is_working_copy()).collect();
    published
        .iter()
        .enumerate()
        .map(|(at, one)| VersionItem {
            number: one.version,
            when: one.published_at.map(|at| format::utc(lang, at)),
            note: one.note.clone(),
            submissions: one.submissions,
            href: published.get(at + 1).map(|before| format!("{}?from={}&to={}", ChangesPath { lang, slug: slug.to_owned() }, before.version, one.version)),
        })
        .collect()
}

fn focus_of(state: &State, thing: Thing, key: &str, is_first: bool, is_last: bool) -> Focus {
    if state.moved.as_deref() != Some(format!("{}.{key}", thing.code()).as_str()) {
        return Focus::None;
    }
    let ways = match state.by.as_deref() {
        Some("up") => [(!is_first, Focus::Up), (!is_last, Focus::Down)],
        Some("down") => [(!is_last, Focus::Down), (!is_first, Focus::Up)],
        _ => return Focus::Itself,
    };
    ways.into_iter().find(|(can, _)| *can).map_or(Focus::Itself, |(_, focus)| focus)
}

fn sections<'a>(of: &'a Questionnaire, lang: Lang, slug: &str, state: &State) -> Vec<SectionItem<'a>> {
    let last = of.sections.len().saturating_sub(1);
    of.sections
        .iter()
        .enumerate()
        .map(|(place, section)| {
            let (title, title_lang) = section.title.pick(lang);
            let (intro, intro_lang) = section.intro.pick(lang);
            let (is_first, is_last) = (place == 0, place == last);
            SectionItem {
                key: &section.key,
                id: anchor(Thing::Section, &section.key),
                place: place + 1,
                title,
                title_lang,
                intro,
                intro_lang,
                edit_href: EditSectionPath { lang, slug: slug.to_owned(), section: section.key.clone() }.to_string(),
                add_href: format!("{}?section={}", AddQuestionPath { lang, slug: slug.to_owned() }, section.key),
                seen: section.digest_of_all(),
                is_first,
                is_last,
                focus: focus_of(state, Thing::Section, &section.key, is_first, is_last),
                questions: questions(of, section, (is_first, is_last), lang, slug, state),
            }
        })
        .collect()
}

fn questions<'a>(of: &'a Questionnaire, section: &'a Section, ends: (bool, bool), lang: Lang, slug: &str, state: &State) -> Vec<QuestionItem<'a>> {
    let last = section.questions.len().saturating_sub(1);
    section
        .questions
        .iter()
        .enumerate()
        .map(|(place, question)| {
            let (label, label_lang) = question.label.pick(lang);
            let (is_first, is_last) = (place == 0 && ends.0, place == last && ends.1);
            QuestionItem {
                key: &question.key,
                id: anchor(Thing::Question, &question.key),
                number: question.number,
                place: place + 1,
                label,
                label_lang,
                facts: facts(question, lang),
                condition: crate::calls::condition(of, question, lang),
                meaning: question.meaning.map(crate::calls::model::Meaning::key),
                missing: missing(question),
                edit_href: EditQuestionPath { lang, slug: slug.to_owned(), question: question.key.clone() }.to_string(),
                seen: question.digest(),
                is_first,
                is_last,
                focus: focus_of(state, Thing::Question, &question.key, is_first, is_last),
            }
        })
        .collect()
}

/// Kind, limits, whether it must be answered, who reads it.
pub fn facts(question: &Question, lang: Lang) -> Vec<String> {
    let t = |key| text(lang, key);
    let mut facts = vec![t(question.kind.key()).to_string(), t(if question.required { "calls-required" } else { "calls-optional" }).to_string()];
    facts.extend(question.word_limit.map(|limit| t("calls-word-limit").n("count", limit).to_string()));
    facts.extend(question.file_limit.map(|limit| t("questions-files").n("count", limit).to_string()));
    facts.extend((!question.choices.is_empty()).then(|| t("calls-choices").n("count", question.choices.len()).to_string()));
    facts.extend((!question.is_public()).then(|| t("calls-secretariat-only").to_string()));
    facts
}

/// The languages in which its label is not written yet.
fn missing(question: &Question) -> String {
    let missing: Vec<&str> = Lang::ALL.into_iter().filter(|lang| question.label.exactly(*lang).is_none()).map(Lang::own_name).collect();
    missing.join(" · ")
}
