//! All published answers to one question of a call, side by side.

use super::{CallHead, Tab, View, call_head, tabs, tally};
use crate::{
    inputs::{
        answers::{Block, blocks},
        filter::{Facet, Filter},
        index::Question,
        rows::{language_key, place, recall},
        store,
    },
    platform::{
        auth::Anyone,
        http::{
            Error, Page, Reply, Result, Section,
            listing::{PAGE_SIZE, Pager},
        },
        i18n::{Lang, format},
        text::beginning,
    },
    reference::{
        self,
        paths::{CallAnswersPath, CallInputsPath, CallsPath, InputPath},
    },
};
use askama::Template;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "inputs/answers.html")]
struct AnswersPage {
    p: Page,
    call: CallHead,
    tabs: Vec<Tab>,
    number: usize,
    label: String,
    label_lang: Lang,
    total: String,
    questions: Vec<QuestionLink>,
    tally: Vec<tally::Row>,
    answers: Vec<Beside>,
    pager: Option<Pager>,
}

struct QuestionLink {
    words: String,
    lang: Lang,
    count: String,
    href: String,
    is_current: bool,
}

impl QuestionLink {
    fn new(page_lang: Lang, question: &Question, count: u32, href: String, current: &str) -> Self {
        let (words, lang) = question.label.pick(page_lang);
        Self {
            words: format!("{}. {}", format::number(page_lang, i64::try_from(question.number).unwrap_or_default()), beginning(words, 80)),
            lang,
            count: format::number(page_lang, i64::from(count)),
            href,
            is_current: question.key == current,
        }
    }
}

/// One contributor's answer.
struct Beside {
    who: String,
    is_anonymous: bool,
    kind: String,
    place: Option<String>,
    language: String,
    href: String,
    blocks: Vec<Block>,
}

/// `/calls/{slug}/answers/{question}`
pub(crate) async fn page(path: CallAnswersPath, who: Anyone) -> Result<Reply> {
    let (reference, index) = (reference::recall(&who.site).await?, recall(&who.site).await?);
    let head = call_head(&who, &index, &path.slug).await?.ok_or(Error::NotFound)?;
    let call = index.call(&path.slug).ok_or(Error::NotFound)?;
    let question = call.question(&path.question).ok_or(Error::NotFound)?;
    let asked = Filter::read(who.query.as_deref(), Some(&path.slug));
    let found = index.find(&Filter::read(None, Some(&path.slug)).toggled(Facet::Question, &question.key), None);
    let from = (asked.page() as usize - 1) * PAGE_SIZE;
    let ids = index.ids(&found.places.iter().copied().skip(from).take(PAGE_SIZE).collect::<Vec<_>>());
    let records = store::records(who.db(), &ids).await?;
    let mut answers: HashMap<uuid::Uuid, Vec<store::Answer>> = HashMap::new();
    for (input, answer) in store::answers_of(who.db(), &ids, Some(&question.key)).await? {
        answers.entry(input).or_default().push(answer);
    }
    let answers = records.into_iter().map(|record| {
        let own = answers.remove(&record.id).unwrap_or_default();
        Beside {
            href: format!("{}#{}", InputPath { lang: who.lang, reference: record.reference }, question.key),
            is_anonymous: record.organization.is_none(),
            who: record.organization.unwrap_or_else(|| who.t("inputs-anonymous").into()),
            kind: reference.stakeholder_type(&record.kind).map_or_else(|| record.kind.clone(), |kind| kind.name.get(who.lang).to_owned()),
            place: place(who.lang, &reference, record.country.as_deref(), record.region.as_deref(), record.reach == "global"),
            language: who.t(language_key(record.lang)).into(),
            blocks: blocks(who.lang, &reference, None, &own),
        }
    });
    let (label, label_lang) = question.label.pick(who.lang);
    let counts: HashMap<&str, u32> = index.counted_questions(&index.find(&Filter::read(None, Some(&path.slug)), None), call).into_iter().collect();
    let address = |key: &str| CallAnswersPath { question: key.to_owned(), ..path.clone() }.to_string();
    let here = address(&question.key);
    let p = who.page().titled(beginning(label, 90)).within(Section::Inputs).with_query_in_address().below(CallsPath { lang: who.lang }, who.t("nav-inputs"));
    let all = CallInputsPath { lang: who.lang, slug: path.slug.clone() };
    let view = AnswersPage {
        p: p.below(&head.href, &head.title).below(all, who.t("inputs-title")).described(who.t("inputs-answers-lead").s("call", &head.title)),
        tabs: tabs(&who, &index, &path.slug, View::Answers),
        number: question.number,
        label: label.to_owned(),
        label_lang,
        total: who.t("inputs-answers-count").n("count", found.places.len()).into(),
        questions: call
            .questions
            .iter()
            .filter_map(|other| Some(QuestionLink::new(who.lang, other, *counts.get(other.key.as_str())?, address(&other.key), &question.key)))
            .collect(),
        tally: tally::rows(&who, head.id, &question.key, u32::try_from(found.places.len()).unwrap_or(u32::MAX)).await?,
        answers: answers.collect(),
        pager: Pager::new(who.lang, asked.page() as usize, found.places.len(), |page| if page == 1 { here.clone() } else { format!("{here}?page={page}") }),
        call: head,
    };
    who.show(&view)
}
