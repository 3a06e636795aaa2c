//! An input as one row of a list, on whatever page: who · type · place · date · language — title — extract — lines and questions.

use super::{
    filter::{Facet, Filter},
    index::{GLOBAL, Index},
    store::{self, Line, Wanted},
};
use crate::{
    platform::{
        excerpt::{Piece, Sought},
        http::{Error, Result},
        i18n::{Lang, format, text},
        site::Site,
        text::beginning,
    },
    reference::{self, Reference, paths::InputPath},
    submissions::model::Origin,
};
use jiff::civil::Date;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use uuid::Uuid;

/// A row; `templates/components/inputs.html` prints it.
#[derive(Debug)]
pub struct InputRow {
    pub href: String,
    pub who: String,
    /// Somebody who asked not to be named.
    pub is_anonymous: bool,
    pub kind: String,
    pub place: Option<String>,
    pub day: String,
    pub date: Date,
    pub language: String,
    pub is_demonstration: bool,
    pub title: Vec<Piece>,
    pub title_lang: Lang,
    pub extract: Vec<Piece>,
    pub extract_lang: Lang,
    pub lines: Vec<Arc<reference::Line>>,
    /// «Questions 1, 3 and 7».
    pub questions: Option<String>,
}

/// Letters of an extract.
const EXTRACT: usize = 280;

/// The name of a language in another.
#[must_use]
pub fn language_key(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "inputs-language-ar",
        Lang::En => "inputs-language-en",
        Lang::Es => "inputs-language-es",
        Lang::Fr => "inputs-language-fr",
        Lang::Ru => "inputs-language-ru",
        Lang::Zh => "inputs-language-zh",
    }
}

/// The filter as far as it means something, and the values that mean nothing.
#[must_use]
pub fn understood(filter: Filter, reference: &Reference, index: &Index) -> (Filter, Vec<String>) {
    let call = filter.the_call().and_then(|slug| index.call(slug));
    filter.clone().sieved(|facet, value| match facet {
        Facet::Kind => reference.stakeholder_type(value).is_some(),
        Facet::Region => value == GLOBAL || reference.region(value).is_some(),
        Facet::Country => reference.country(value).is_some(),
        Facet::Language => value.parse::<Lang>().is_ok(),
        Facet::Line => reference.line(value).is_some(),
        Facet::Goal => value.parse().is_ok_and(|number| reference.goal(number).is_some()),
        Facet::Call => index.call(value).is_some(),
        Facet::Question => call.is_some_and(|call| call.question(value).is_some()),
        Facet::Year => value.len() == 4 && value.parse::<i16>().is_ok(),
    })
}

/// The index of all public inputs as they are now.
///
/// # Errors
/// When the database does not answer.
pub async fn recall(site: &Site) -> Result<Arc<Index>> {
    site.memory.recall(|| store::index(site.db.reading())).await
}

/// What lists have shown of inputs, remembered with the public data that it is from.
#[derive(Default)]
struct Shown(Mutex<HashMap<Uuid, Arc<Line>>>);

/// So many are remembered, about a kilobyte each.
const MOST_SHOWN: usize = 4000;

impl Shown {
    fn known(&self, ids: &[Uuid]) -> HashMap<Uuid, Arc<Line>> {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ids.iter().filter_map(|id| Some((*id, Arc::clone(lines.get(id)?)))).collect()
    }

    fn add(&self, fresh: &[Arc<Line>]) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() + fresh.len() > MOST_SHOWN {
            lines.clear();
        }
        lines.extend(fresh.iter().map(|line| (line.id, Arc::clone(line))));
    }
}

/// What lists show of these inputs, in the order given: from memory what was shown before, the others in one query.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn lines(site: &Site, ids: &[Uuid]) -> Result<Vec<Arc<Line>>> {
    let shown = site.memory.recall(|| async { Ok::<_, Error>(Shown::default()) }).await?;
    let mut lines = shown.known(ids);
    let missing: Vec<Uuid> = ids.iter().copied().filter(|id| !lines.contains_key(id)).collect();
    if !missing.is_empty() {
        let fresh: Vec<Arc<Line>> = store::lines(site.db.reading(), &Wanted { ids: &missing, ..Wanted::default() }).await?.into_iter().map(Arc::new).collect();
        shown.add(&fresh);
        lines.extend(fresh.into_iter().map(|line| (line.id, line)));
    }
    Ok(ids.iter().filter_map(|id| lines.remove(id)).collect())
}

/// Where somebody works, in words: their country, else their region, else the world.
#[must_use]
pub fn place(lang: Lang, reference: &Reference, country: Option<&str>, region: Option<&str>, is_global: bool) -> Option<String> {
    if is_global {
        return Some(text(lang, "inputs-global").into());
    }
    let name = country.and_then(|code| reference.country(code)).map(|country| country.name.get(lang));
    name.or_else(|| region.and_then(|code| reference.region(code)).map(|region| region.name.get(lang))).map(str::to_owned)
}

impl InputRow {
    #[must_use]
    pub(super) fn new(lang: Lang, line: &Line, reference: &Reference, index: &Index, sought: &Sought) -> Self {
        let kind = reference.stakeholder_type(&line.kind).map_or_else(|| line.kind.clone(), |kind| kind.name.get(lang).to_owned());
        let place = place(lang, reference, line.country.as_deref(), line.region.as_deref(), line.is_global);
        // A Chinese character says about as much as two letters.
        let length = if line.words_lang == Lang::Zh { EXTRACT / 2 } else { EXTRACT };
        let extract = if sought.is_empty() {
            vec![Piece { words: beginning(&line.words, length), is_hit: false }]
        } else {
            sought.excerpt(&line.words, &line.stems, length)
        };
        Self {
            href: InputPath { lang, reference: line.reference.clone() }.to_string(),
            is_anonymous: line.organization.is_none(),
            who: line.organization.clone().unwrap_or_else(|| text(lang, "inputs-anonymous").into()),
            kind,
            place,
            day: format::date_medium(lang, line.received_on),
            date: line.received_on,
            language: text(lang, language_key(line.lang)).into(),
            is_demonstration: line.origin == Origin::Demonstration,
            title: sought.marked(&line.title, &line.stems),
            title_lang: line.lang,
            extract,
            extract_lang: line.words_lang,
            lines: reference.lines_of(&line.action_lines),
            questions: questions(lang, index, line.call_id, &line.questions),
        }
    }
}

/// «Questions 1, 3 and 7»: by the numbers that they have on their call's page.
fn questions(lang: Lang, index: &Index, call: Uuid, keys: &[String]) -> Option<String> {
    let call = index.call_by_id(call)?;
    let mut numbers: Vec<usize> = keys.iter().filter_map(|key| call.question(key)).map(|question| question.number).collect();
    numbers.sort_unstable();
    let words: Vec<String> = numbers.iter().map(|number| format::number(lang, i64::try_from(*number).unwrap_or(i64::MAX))).collect();
    (!words.is_empty()).then(|| text(lang, "inputs-questions").n("count", words.len()).s("numbers", format::list_and(lang, &words)).into())
}
