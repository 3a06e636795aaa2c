//! `/calls/{slug}`: a call as a good invitation reads: why, who, by when, which questions, how it will be used, what
//! others sent.

use super::Convener;
use crate::{
    calls::{
        model::{CallOrigin, Meaning, QuestionKind, Standing, working_days},
        questionnaire::{self, Question, Questionnaire},
        store::{self, Call},
    },
    platform::{
        auth::Anyone,
        http::{Error, Page, Reply, Result, Section},
        i18n::{Lang, format},
    },
    reference::{
        self, Line, Reference,
        paths::{
            CallAnswersPath, CallFiguresPath, CallInputsPath, CallPath, CallSubmitPath, CallsPath, DocumentsPath, EventPath, FollowPath, SubmissionEditPath,
            SubmissionPath,
        },
    },
};
use askama::Template;
use serde_json::json;
use std::sync::Arc;

/// The least notice that stakeholders asked for (product, part 19).
const LEAST_NOTICE: i32 = 7;

#[derive(Template)]
#[template(path = "calls/call.html")]
struct CallView<'a> {
    p: Page,
    call: &'a Call,
    convener: Convener,
    standing: Standing,
    is_demonstration: bool,
    is_historical: bool,
    closes_in: Option<String>,
    deadline: Option<String>,
    deadline_utc: Option<String>,
    opening: Option<String>,
    machine: Option<(String, String)>,
    short_notice: Option<i32>,
    way_in: Option<WayIn>,
    deadlines: Vec<DeadlineItem>,
    sections: Vec<SectionItem<'a>>,
    question_count: usize,
    lines: Vec<Arc<Line>>,
    covers_all_lines: bool,
    documents: Vec<LinkItem>,
    events: Vec<LinkItem>,
    languages: String,
    figures: Vec<Figure<'a>>,
    published: i64,
    responses: Vec<ResponseItem<'a>>,
    links: Links,
}

/// The button: begin, continue, or see what was submitted.
struct WayIn {
    href: String,
    key: &'static str,
}

struct DeadlineItem {
    closes: String,
    former: Option<String>,
    reason: String,
    set: Option<String>,
}

struct SectionItem<'a> {
    title: &'a str,
    title_lang: Lang,
    intro: &'a str,
    intro_lang: Lang,
    questions: Vec<QuestionItem<'a>>,
}

struct QuestionItem<'a> {
    number: usize,
    label: &'a str,
    label_lang: Lang,
    help: &'a str,
    help_lang: Lang,
    facts: Vec<String>,
    choices: Vec<(&'a str, Lang)>,
    condition: Option<String>,
    answers_href: Option<String>,
}

struct LinkItem {
    href: String,
    title: String,
    lang: Lang,
    note: Option<String>,
}

struct Figure<'a> {
    name: &'a str,
    count: i64,
    width: i64,
    href: String,
}

struct ResponseItem<'a> {
    organization: &'a str,
    kind: &'a str,
    country: Option<&'a str>,
    dated: Option<String>,
    topic: Option<&'a str>,
    joint_with: Option<&'a str>,
    is_spoken: bool,
    url: &'a str,
}

struct Links {
    inputs: String,
    figures: String,
    /// For calls that take inputs here.
    follow: String,
}

impl CallView<'_> {
    fn is_over(&self) -> bool {
        self.standing == Standing::Closed && !self.is_historical
    }

    fn is_to_come(&self) -> bool {
        self.standing == Standing::Upcoming
    }
}

pub async fn page(path: CallPath, who: Anyone) -> Result<Reply> {
    let lang = path.lang;
    let call = store::call(who.db(), lang, &path.slug).await?.ok_or(Error::NotFound)?;
    let reference = reference::recall(&who.site).await?;
    let questionnaire = match call.questionnaire {
        Some(id) => Some(questionnaire::recall(&who.site, id).await?),
        None => None,
    };
    let standing = call.schedule.standing();
    let own = match &who.person {
        Some(person) => store::own(who.db(), call.id, person.id).await?,
        None => None,
    };
    let published = call.published_by_type.iter().map(|(_, count)| count).sum();
    let view = CallView {
        p: frame(&who, &call),
        convener: Convener::of(&reference, call.convener_code.as_deref(), call.convener_name.as_deref(), lang),
        standing,
        is_demonstration: call.schedule.origin == CallOrigin::Demonstration,
        is_historical: call.schedule.origin == CallOrigin::Reference,
        closes_in: call.schedule.closes_in(lang),
        deadline: call.schedule.deadline(lang),
        deadline_utc: call.schedule.deadline_utc(lang),
        opening: call.schedule.opening(lang),
        machine: call.schedule.machine(),
        short_notice: short_notice(&call),
        way_in: way_in(&call, standing, own.as_ref(), lang),
        deadlines: deadlines(&call, lang),
        sections: questionnaire.as_deref().map(|one| sections(one, &call, published > 0, lang)).unwrap_or_default(),
        question_count: questionnaire.as_deref().map_or(0, |one| one.questions().count()),
        lines: reference.lines_of(&call.lines),
        covers_all_lines: call.lines.len() == reference.lines.len(),
        documents: documents(&call, lang),
        events: events(&call, lang),
        languages: format::list_and(lang, &call.languages.iter().map(|lang| lang.own_name()).collect::<Vec<_>>()),
        figures: figures(&call, &reference, lang),
        published,
        responses: responses(&call, &reference, lang),
        links: Links {
            inputs: CallInputsPath { lang, slug: call.slug.clone() }.to_string(),
            figures: CallFiguresPath { lang, slug: call.slug.clone() }.to_string(),
            follow: FollowPath { lang }.of("call", &call.slug),
        },
        call: &call,
    };
    who.show(&view)
}

fn frame(who: &Anyone, call: &Call) -> Page {
    let description = call.text.purpose.as_deref().unwrap_or(&call.text.title);
    let data = json!({
        "@context": "https://schema.org", "@type": "CreativeWork", "name": call.text.title, "description": description, "inLanguage": call.text.lang,
        "expires": call.schedule.closes_at, "datePublished": call.schedule.opens_at,
    });
    let lang = who.lang;
    who.page().titled(&call.text.title).described(description).within(Section::Inputs).below(CallsPath { lang }, who.t("calls-title")).with_json_ld(&data)
}

/// Fewer working days between announcement and closing than were asked for.
fn short_notice(call: &Call) -> Option<i32> {
    let (announced, closes) = (call.announced_at?, call.schedule.closes_at?);
    let days = working_days(announced, closes);
    (call.schedule.origin != CallOrigin::Reference && days < LEAST_NOTICE).then_some(days)
}

fn way_in(call: &Call, standing: Standing, own: Option<&store::Own>, lang: Lang) -> Option<WayIn> {
    match (standing, own) {
        (Standing::Open, Some(own)) if own.is_draft => Some(WayIn { href: SubmissionEditPath { lang, id: own.id }.to_string(), key: "calls-continue-draft" }),
        (_, Some(own)) => Some(WayIn { href: SubmissionPath { lang, id: own.id }.to_string(), key: "calls-my-submission" }),
        (Standing::Open, None) => Some(WayIn { href: CallSubmitPath { lang, slug: call.slug.clone() }.to_string(), key: "calls-send-input" }),
        _ => None,
    }
}

fn deadlines(call: &Call, lang: Lang) -> Vec<DeadlineItem> {
    call.deadlines
        .iter()
        .map(|one| DeadlineItem {
            closes: call.schedule.closing_words(lang, one.closes_at),
            former: one.former_closes_at.map(|former| call.schedule.closing_words(lang, former)),
            reason: one.reason.clone(),
            set: (!call.schedule.is_by_day()).then(|| call.schedule.instant(lang, one.set_at)),
        })
        .collect()
}

fn sections<'a>(questionnaire: &'a Questionnaire, call: &Call, has_answers: bool, lang: Lang) -> Vec<SectionItem<'a>> {
    questionnaire
        .sections
        .iter()
        .map(|section| {
            let (title, title_lang) = section.title.pick(lang);
            let (intro, intro_lang) = section.intro.pick(lang);
            let questions = section.questions.iter().map(|question| question_item(questionnaire, question, call, has_answers, lang)).collect();
            SectionItem { title, title_lang, intro, intro_lang, questions }
        })
        .collect()
}

fn question_item<'a>(questionnaire: &'a Questionnaire, question: &'a Question, call: &Call, has_answers: bool, lang: Lang) -> QuestionItem<'a> {
    let t = |key| crate::platform::i18n::text(lang, key);
    let (label, label_lang) = question.label.pick(lang);
    let (help, help_lang) = question.help.pick(lang);
    let is_historical = call.schedule.origin == CallOrigin::Reference;
    let mut facts = Vec::new();
    if !is_historical {
        let kind = if question.meaning == Some(Meaning::Country) { QuestionKind::OneChoice } else { question.kind };
        facts.push(t(kind.key()).to_string());
        facts.extend(question.word_limit.map(|limit| t("calls-word-limit").n("count", limit).to_string()));
        facts.push(t(if question.required { "calls-required" } else { "calls-optional" }).to_string());
        if !question.is_public() {
            facts.push(t("calls-secretariat-only").to_string());
        }
    }
    QuestionItem {
        number: question.number,
        label,
        label_lang,
        help,
        help_lang,
        facts,
        choices: question.choices.iter().map(|choice| choice.label.pick(lang)).collect(),
        condition: condition(questionnaire, question, lang),
        answers_href: (has_answers && question.is_public() && question.kind == QuestionKind::LongText)
            .then(|| CallAnswersPath { lang, slug: call.slug.clone(), question: question.key.clone() }.to_string()),
    }
}

/// "Only if “Scope” is “National”."
#[must_use]
pub fn condition(questionnaire: &Questionnaire, question: &Question, lang: Lang) -> Option<String> {
    let condition = question.shown_if.as_ref()?;
    let other = questionnaire.question(&condition.key)?;
    let t = |key| crate::platform::i18n::text(lang, key);
    let value = match (other.choice(&condition.value), condition.value.as_str()) {
        (Some(choice), _) => choice.label.get(lang).to_owned(),
        (None, "yes") => t("calls-yes").to_string(),
        (None, "no") => t("calls-no").to_string(),
        (None, value) => value.to_owned(),
    };
    Some(t("calls-only-if").s("question", other.label.get(lang)).s("answer", value).to_string())
}

fn documents(call: &Call, lang: Lang) -> Vec<LinkItem> {
    let item = |one: &store::LinkedDocument| LinkItem {
        href: DocumentsPath { lang }.at(&one.slug),
        title: one.title.clone(),
        lang: one.lang,
        note: one.symbol.clone(),
    };
    call.documents.iter().map(item).collect()
}

fn events(call: &Call, lang: Lang) -> Vec<LinkItem> {
    let item = |one: &store::LinkedEvent| LinkItem {
        href: EventPath { lang, slug: one.slug.clone() }.to_string(),
        title: one.title.clone(),
        lang: one.lang,
        note: None,
    };
    call.events.iter().map(item).collect()
}

fn figures<'a>(call: &Call, reference: &'a Reference, lang: Lang) -> Vec<Figure<'a>> {
    let most = call.published_by_type.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let inputs = CallInputsPath { lang, slug: call.slug.clone() };
    call.published_by_type
        .iter()
        .filter_map(|(code, count)| {
            let name = reference.stakeholder_type(code)?.name.get(lang);
            Some(Figure { name, count: *count, width: count * 100 / most, href: format!("{inputs}?type={code}") })
        })
        .collect()
}

fn responses<'a>(call: &'a Call, reference: &'a Reference, lang: Lang) -> Vec<ResponseItem<'a>> {
    call.responses
        .iter()
        .map(|one| ResponseItem {
            organization: &one.organization,
            kind: reference.stakeholder_type(&one.stakeholder_type_code).map_or("", |kind| kind.name.get(lang)),
            country: one.country_code.as_deref().and_then(|code| reference.country(code)).map(|country| country.name.get(lang)),
            dated: one.dated.map(|day| match one.precision.as_deref() {
                Some("year") => day.year().to_string(),
                Some("month") => format::month_year(lang, day.year(), day.month()),
                _ => format::date_medium(lang, day),
            }),
            topic: one.topic.as_deref(),
            joint_with: one.joint_with.as_deref(),
            is_spoken: one.is_spoken,
            url: &one.url,
        })
        .collect()
}
