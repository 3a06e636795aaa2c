//! Inputs for programs: JSON, CSV and Atom, with the filters of the pages.

use super::{
    figures::Figures,
    filter::Filter,
    index::Order,
    pages,
    rows::{recall, understood},
    store::{self, Answer, Input, Record, Tombstone},
};
use crate::{
    platform::{
        atom::{Entry, Feed, tag},
        auth::Anyone,
        csv::Csv,
        http::{CachePolicy, Error, Reply, Result},
        i18n::{Lang, text},
        site::Site,
        text::beginning,
    },
    reference::{
        self,
        paths::{CallInputsPath, InputPath, InputsPath},
    },
    submissions::model::Origin,
};
use axum_extra::routing::TypedPath;
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// One input as a file: `ITU-WSIS20-0042.json`.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/inputs/{file}", rejection(Error))]
pub struct InputFilePath {
    pub file: String,
}

/// A call's inputs and figures as files: `inputs.json`, `inputs.csv` …
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/calls/{slug}/{file}", rejection(Error))]
pub struct CallFilePath {
    pub slug: String,
    pub file: String,
}

/// The newest inputs as a feed.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/feeds/inputs.atom", rejection(Error))]
pub struct FeedPath {}

const JSON: &str = "application/json; charset=utf-8";
/// Inputs of one page of JSON.
const PAGE: usize = 100;
/// Rows of a CSV file, which has no pages.
const MOST_ROWS: usize = 20_000;
const FEED_LENGTH: usize = 50;

/// The address of the feed that follows this list, for a reader of `lang`.
#[must_use]
pub fn feed_href(filter: &Filter, lang: Lang) -> String {
    let state = filter.for_feed().query();
    let joint = if state.is_empty() { '?' } else { '&' };
    format!("{}{state}{joint}lang={lang}", FeedPath {})
}

/// `/inputs/{reference}.json`
pub(crate) async fn input_file(path: InputFilePath, who: Anyone) -> Result<Reply> {
    let reference = path.file.strip_suffix(".json").ok_or(Error::NotFound)?;
    let Some(input) = store::one(who.db(), reference).await? else {
        let gone = store::tombstone(who.db(), reference).await?.ok_or(Error::NotFound)?;
        return Ok(gone_reply(&gone));
    };
    let answers: Vec<Answer> = store::answers_of(who.db(), &[input.id], None).await?.into_iter().map(|(_, answer)| answer).collect();
    Ok(json_reply(&one(&who, &input, &answers)))
}

/// Gone for good, and why (RFC 9457).
fn gone_reply(gone: &Tombstone) -> Reply {
    let problem = json!({
        "type": "about:blank", "title": "Gone", "status": 410, "detail": gone.reason, "reference": gone.reference, "unpublished_on": gone.unpublished_on.to_string(),
    });
    Reply::of(CachePolicy::Private, "application/problem+json", problem.to_string()).with_status(StatusCode::GONE)
}

fn json_reply(value: &Value) -> Reply {
    Reply::of(CachePolicy::Public, JSON, value.to_string())
}

fn one(who: &Anyone, input: &Input, answers: &[Answer]) -> Value {
    let base = &who.site.base_url;
    let attachments: Vec<Value> = input
        .attachments
        .iter()
        .map(|file| {
            let path = pages::one::InputAttachmentPath { lang: input.lang, reference: input.reference.clone(), id: file.id };
            json!({ "name": file.file_name, "media_type": file.media_type, "size": file.size, "url": format!("{base}{path}") })
        })
        .collect();
    json!({
        "reference": input.reference, "url": page_of(base, input.lang, &input.reference), "title": input.title, "language": input.lang,
        "organization": input.organization, "stakeholder_type": input.kind, "region": input.region, "country": input.country, "is_global": input.is_global,
        "consent": input.consent, "is_demonstration": input.origin == Origin::Demonstration, "received_on": input.received_on.to_string(),
        "version": input.version, "questionnaire_version": input.questionnaire, "action_lines": input.action_lines, "sdgs": input.sdgs,
        "call": { "slug": input.call.slug, "title": input.call.title, "convener": input.call.convener },
        "answers": answers.iter().map(answer).collect::<Vec<_>>(), "attachments": attachments,
    })
}

fn page_of(base: &str, lang: Lang, reference: &str) -> String {
    format!("{base}{}", InputPath { lang, reference: reference.to_owned() })
}

fn answer(answer: &Answer) -> Value {
    let item = (!answer.item.is_empty()).then_some(&answer.item);
    json!({ "question": answer.question, "kind": answer.kind, "label": answer.label, "item": item, "language": answer.lang, "value": answer.value })
}

/// `/calls/{slug}/…`
pub(crate) async fn call_file(path: CallFilePath, who: Anyone) -> Result<Reply> {
    let index = recall(&who.site).await?;
    if index.call(&path.slug).is_none() && store::call(who.db(), &path.slug).await?.is_none() {
        return Err(Error::NotFound);
    }
    match path.file.as_str() {
        "inputs.json" => list_as_json(&who, &path).await,
        "inputs.csv" => list_as_csv(&who, &path).await,
        "types.csv" | "countries.csv" | "languages.csv" | "days.csv" => figures_as_csv(&who, &path).await,
        _ => Err(Error::NotFound),
    }
}

/// The ids that a filter lets through, in its order.
///
/// # Errors
/// When the database does not answer.
pub async fn ids_of(site: &Site, filter: &Filter, order: Order) -> Result<Vec<Uuid>> {
    let index = recall(site).await?;
    let reference = reference::recall(site).await?;
    let (filter, _) = understood(filter.clone(), &reference, &index);
    let call = filter.the_call().and_then(|slug| index.call(slug)).map(|call| call.id);
    let hits = if filter.q.is_empty() { None } else { Some(store::hits(site.db.reading(), &filter.q, call).await?) };
    let mut found = index.find(&filter, hits.as_deref());
    index.sort(&mut found.places, order);
    Ok(index.ids(&found.places))
}

async fn list_as_json(who: &Anyone, path: &CallFilePath) -> Result<Reply> {
    let filter = Filter::read(who.query.as_deref(), Some(&path.slug));
    let ids = ids_of(&who.site, &filter, Order::Newest).await?;
    let from = (filter.page() as usize - 1) * PAGE;
    let shown: Vec<Uuid> = ids.iter().copied().skip(from).take(PAGE).collect();
    let records = store::records(who.db(), &shown).await?;
    let mut answers: HashMap<Uuid, Vec<Value>> = HashMap::new();
    for (input, one) in store::answers_of(who.db(), &shown, None).await? {
        answers.entry(input).or_default().push(answer(&one));
    }
    let base = &who.site.base_url;
    let next = (ids.len() > from + PAGE).then(|| format!("{base}{path}{}", filter.at_page(filter.page() + 1).query()));
    let items: Vec<Value> = records
        .into_iter()
        .map(|record| {
            let own = answers.remove(&record.id).unwrap_or_default();
            item(base, &path.slug, &record, &own)
        })
        .collect();
    Ok(json_reply(&json!({ "total": ids.len(), "page": filter.page(), "next": next, "inputs": items })))
}

fn item(base: &str, call: &str, record: &Record, answers: &[Value]) -> Value {
    json!({
        "reference": record.reference, "url": page_of(base, record.lang, &record.reference), "title": record.title, "language": record.lang,
        "organization": record.organization, "stakeholder_type": record.kind, "reach": record.reach, "region": record.region, "country": record.country,
        "consent": record.consent, "is_demonstration": record.origin == Origin::Demonstration, "received_on": record.received_on.to_string(),
        "action_lines": record.action_lines, "sdgs": record.sdgs, "call": call, "questionnaire_version": record.questionnaire, "answers": answers,
    })
}

/// One line per answer, each with what is known of its input: spreadsheets filter, they do not join.
async fn list_as_csv(who: &Anyone, path: &CallFilePath) -> Result<Reply> {
    let filter = Filter::read(who.query.as_deref(), Some(&path.slug));
    let ids: Vec<Uuid> = ids_of(&who.site, &filter, Order::Newest).await?.into_iter().take(MOST_ROWS).collect();
    let mut csv = Csv::new(&[
        "reference",
        "title",
        "language",
        "organization",
        "stakeholder_type",
        "reach",
        "region",
        "country",
        "received_on",
        "action_lines",
        "sdgs",
        "is_demonstration",
        "url",
        "questionnaire_version",
        "question",
        "item",
        "answer_language",
        "answer",
    ]);
    for some in ids.chunks(PAGE) {
        let mut answers: HashMap<Uuid, Vec<Answer>> = HashMap::new();
        for (input, answer) in store::answers_of(who.db(), some, None).await? {
            answers.entry(input).or_default().push(answer);
        }
        for record in store::records(who.db(), some).await? {
            let answers = answers.remove(&record.id).unwrap_or_default();
            let known = known(&who.site.base_url, record);
            for answer in answers {
                let cells = [answer.question, answer.item, answer.lang.to_string(), in_one_cell(&answer.value)];
                csv.row(&known.iter().cloned().chain(cells).collect::<Vec<_>>());
            }
        }
    }
    Ok(csv.reply())
}

fn known(base: &str, record: Record) -> [String; 14] {
    let sdgs: Vec<String> = record.sdgs.iter().map(ToString::to_string).collect();
    let url = page_of(base, record.lang, &record.reference);
    [
        record.reference,
        record.title,
        record.lang.to_string(),
        record.organization.unwrap_or_default(),
        record.kind,
        record.reach,
        record.region.unwrap_or_default(),
        record.country.unwrap_or_default(),
        record.received_on.to_string(),
        record.action_lines.join(" "),
        sdgs.join(" "),
        (record.origin == Origin::Demonstration).to_string(),
        url,
        record.questionnaire.to_string(),
    ]
}

/// Texts as they are, choices one after the other.
fn in_one_cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(choices) => choices.iter().map(in_one_cell).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    }
}

/// The figures of a call's page, as tables.
async fn figures_as_csv(who: &Anyone, path: &CallFilePath) -> Result<Reply> {
    let (reference, index) = (reference::recall(&who.site).await?, recall(&who.site).await?);
    let (id, _) = store::call(who.db(), &path.slug).await?.ok_or(Error::NotFound)?;
    let figures = Figures::new(&index, &reference, &Filter::read(None, Some(&path.slug)), &store::numbers(who.db(), id).await?);
    Ok(match path.file.as_str() {
        "types.csv" => types_as_csv(&figures),
        "countries.csv" => pairs_as_csv("country", &figures.by_country),
        "languages.csv" => pairs_as_csv("language", &figures.by_language),
        _ => pairs_as_csv("day", &figures.days.iter().map(|day| (day.date.to_string(), day.count)).collect::<Vec<_>>()),
    }
    .reply())
}

fn pairs_as_csv(name: &str, pairs: &[(String, u32)]) -> Csv {
    let mut csv = Csv::new(&[name, "inputs"]);
    for (value, count) in pairs {
        csv.row(&[value.clone(), count.to_string()]);
    }
    csv
}

/// Small figures with somebody anonymous in them stay hidden here too.
fn types_as_csv(figures: &Figures) -> Csv {
    let columns: Vec<&str> =
        std::iter::once("stakeholder_type").chain(figures.regions.iter().map(|code| if code.is_empty() { "unknown" } else { code.as_str() })).collect();
    let mut csv = Csv::new(&columns);
    for (kind, cells) in &figures.kinds {
        let counts = cells.iter().map(|figure| figure.plain());
        csv.row(&std::iter::once(kind.clone()).chain(counts).collect::<Vec<_>>());
    }
    csv
}

#[derive(Deserialize)]
struct FeedLanguage {
    lang: Option<Lang>,
}

/// `/feeds/inputs.atom`
pub(crate) async fn feed(path: FeedPath, who: Anyone) -> Result<Reply> {
    let query = who.query.as_deref().unwrap_or_default();
    let lang = serde_urlencoded::from_str::<FeedLanguage>(query).ok().and_then(|query| query.lang).unwrap_or(Lang::En);
    let filter = Filter::read(Some(query), None).for_feed();
    let ids: Vec<Uuid> = ids_of(&who.site, &filter, Order::Publication).await?.into_iter().take(FEED_LENGTH).collect();
    let records = store::records(who.db(), &ids).await?;
    let base = &who.site.base_url;
    let reference = reference::recall(&who.site).await?;
    let entries = records.into_iter().map(|record| entry(base, lang, &reference, record)).collect();
    let page = match filter.the_call() {
        Some(slug) => format!("{base}{}", CallInputsPath { lang, slug: slug.to_owned() }),
        None => format!("{base}{}{}", InputsPath { lang }, filter.query()),
    };
    let state = filter.query();
    let feed = Feed {
        id: tag(base, "feed", &format!("inputs{state}")),
        title: text(lang, "inputs-feed-title").into(),
        subtitle: Some(text(lang, "inputs-lead").into()),
        lang,
        author: text(lang, "site-name").into(),
        itself: format!("{base}{path}{}", who.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default()),
        page,
        entries,
    };
    Ok(feed.reply())
}

fn entry(base: &str, lang: Lang, reference: &reference::Reference, record: Record) -> Entry {
    let kind = reference.stakeholder_type(&record.kind).map(|kind| kind.name.get(lang).to_owned());
    Entry {
        id: tag(base, "input", &record.reference),
        page: page_of(base, lang, &record.reference),
        title: record.title,
        lang: record.lang,
        updated: record.published_at,
        published: None,
        summary: Some(record.beginning).filter(|words| !words.is_empty()).map(|words| beginning(&words, 300)),
        authors: vec![record.organization.unwrap_or_else(|| text(lang, "inputs-anonymous").into())],
        categories: kind.into_iter().chain(record.action_lines).collect(),
    }
}
