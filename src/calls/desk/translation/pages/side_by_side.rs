//! `/desk/calls/{slug}/translation`: source and translation side by side, with what is missing or older than its source.

use super::{Chosen, Editor, Loaded, cleaned, place};
use crate::{
    calls::desk::{
        frame::{self, CallFrame},
        paths::TranslationPath,
        translation::{
            acts::{self, Pair, Saved, Sent},
            paths::TranslationFilePath,
            units::{Completeness, Part, State, Unit, digest},
        },
    },
    platform::{
        forms::{Faults, Fields},
        http::{CachePolicy, Page, Reply, Result},
        i18n::{Lang, format},
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use http::{StatusCode, header};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "calls/desk/translation.html")]
struct TranslationView {
    p: Page,
    frame: CallFrame,
    from: Lang,
    to: Lang,
    here: String,
    langs: Vec<LangItem>,
    rows: Vec<RowItem>,
    faults: Faults,
    is_open_only: bool,
    open_href: String,
    all_href: String,
    file_href: String,
    is_saved: bool,
    conflicts: usize,
    is_in_place: bool,
}

/// How far one language is.
struct LangItem {
    lang: Lang,
    href: String,
    is_current: bool,
    is_source: bool,
    percent: usize,
    percent_words: String,
    done: usize,
    stale: usize,
    all: usize,
}

struct RowItem {
    /// A heading stands before the first text of the call, of each section.
    is_head: bool,
    name: String,
    place: String,
    source: String,
    source_lang: Lang,
    value: String,
    is_long: bool,
    seen: String,
    state: State,
    holds: bool,
    /// What somebody else has written there meanwhile.
    standing: Option<String>,
}

impl RowItem {
    fn is_stale(&self) -> bool {
        self.state == State::Stale
    }
    fn is_missing(&self) -> bool {
        self.state == State::Missing
    }
}

/// What was typed and is not kept yet.
#[derive(Default)]
struct Typed {
    texts: BTreeMap<String, (String, bool)>,
    saved: Saved,
}

/// `/desk/calls/{slug}/translation`
pub async fn page(_: TranslationPath, who: Editor, Query(chosen): Query<Chosen>) -> Result<Reply> {
    let loaded = Loaded::of(&who).await?;
    who.show_privately(&view(&who, &loaded, &chosen, &Typed::default()))
}

fn view(who: &Editor, loaded: &Loaded, chosen: &Chosen, typed: &Typed) -> TranslationView {
    let (lang, slug) = (who.lang, who.it.slug.clone());
    let pair = chosen.pair(who.it.source_lang, lang);
    let units = loaded.texts.units();
    let here = TranslationPath { lang, slug: slug.clone() }.to_string();
    let address = |to: Lang, show: &str| format!("{here}?from={}&to={to}{show}", pair.from);
    let langs = Lang::ALL
        .into_iter()
        .map(|one| {
            let far = Completeness::of(&units, one, &loaded.sources);
            LangItem {
                lang: one,
                href: address(one, ""),
                is_current: one == pair.to,
                is_source: one == pair.from,
                percent: far.percent(),
                percent_words: format::percent(lang, f64::from(u32::try_from(far.percent()).unwrap_or_default()) / 100.0),
                done: far.done,
                stale: far.stale,
                all: far.all,
            }
        })
        .collect();
    let p = frame::page(who, &who.it, frame::Part::Translation).with_query_in_address();
    let faults = faults(who, &units, typed);
    TranslationView {
        p: if typed.saved.is_whole() { p } else { p.refused() },
        frame: CallFrame::new(who, &who.it, frame::Part::Translation),
        from: pair.from,
        to: pair.to,
        langs,
        rows: rows(&units, loaded, pair, chosen.is_open_only(), typed, lang),
        faults,
        is_open_only: chosen.is_open_only(),
        open_href: address(pair.to, "&show=open"),
        all_href: address(pair.to, ""),
        file_href: format!("{}?from={}&to={}", TranslationFilePath { lang, slug }, pair.from, pair.to),
        is_saved: chosen.saved.is_some(),
        conflicts: typed.saved.conflicts.len(),
        is_in_place: loaded.is_edited_in_place,
        here,
    }
}

fn faults(who: &Editor, units: &[Unit<'_>], typed: &Typed) -> Faults {
    let mut faults = Faults::default();
    for unit in units {
        let id = format!("t-{}", unit.id);
        if typed.saved.conflicts.contains(&unit.id) {
            faults.add(id, who.t("translation-fault-conflict").s("place", place(unit, who.lang)));
        } else if typed.saved.headless.contains(&unit.id) {
            faults.add(id, who.t("translation-fault-headless").s("place", place(unit, who.lang)));
        } else if typed.saved.long.contains(&unit.id) {
            faults.add(id, who.t("translation-fault-long").s("place", place(unit, who.lang)).n("count", unit.part.most()));
        }
    }
    faults
}

fn rows(units: &[Unit<'_>], loaded: &Loaded, pair: Pair, is_open_only: bool, typed: &Typed, reader: Lang) -> Vec<RowItem> {
    units
        .iter()
        .filter_map(|unit| {
            let state = State::of(unit, pair.to, &loaded.sources);
            let was_typed = typed.texts.get(&unit.id);
            if is_open_only && state == State::Done && was_typed.is_none() {
                return None;
            }
            let there = unit.text.exactly(pair.to).unwrap_or_default();
            let (source, source_lang) = unit.text.pick(pair.from);
            let is_conflict = typed.saved.conflicts.contains(&unit.id);
            Some(RowItem {
                is_head: matches!(unit.part, Part::CallTitle | Part::SectionTitle),
                name: unit.id.clone(),
                place: place(unit, reader),
                source: source.to_owned(),
                source_lang,
                value: was_typed.map_or_else(|| there.to_owned(), |(text, _)| text.clone()),
                is_long: unit.part.is_long() || source.chars().count() > 90,
                seen: digest(there),
                state,
                holds: was_typed.is_some_and(|(_, holds)| *holds),
                standing: is_conflict.then(|| there.to_owned()),
            })
        })
        .collect()
}

/// What a form sent, field by field.
fn sent(fields: &Fields, loaded: &Loaded) -> Vec<Sent> {
    loaded
        .texts
        .units()
        .iter()
        .filter_map(|unit| {
            let text = cleaned(unit.part, fields.first(&format!("t-{}", unit.id))?);
            let seen = fields.first(&format!("s-{}", unit.id))?.to_owned();
            Some(Sent { unit: unit.id.clone(), text, seen, source: None, holds: fields.first(&format!("ok-{}", unit.id)).is_some() })
        })
        .collect()
}

/// Saves what was typed: all that can be kept is kept, and the rest comes back.
pub async fn save(path: TranslationPath, who: Editor, Query(chosen): Query<Chosen>, fields: Fields) -> Result<Response> {
    let loaded = Loaded::of(&who).await?;
    let pair = chosen.pair(who.it.source_lang, who.lang);
    let sent = sent(&fields, &loaded);
    let typed: BTreeMap<String, (String, bool)> = sent.iter().map(|one| (one.unit.clone(), (one.text.clone(), one.holds))).collect();
    let saved = acts::save(&who, pair, sent, false).await?;
    if who.headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.starts_with("application/json")) {
        return Ok(as_json(&saved));
    }
    if saved.is_whole() {
        let show = if chosen.is_open_only() { "&show=open" } else { "" };
        let page = TranslationPath { lang: path.lang, slug: path.slug };
        return Ok(Redirect::to(&format!("{page}?from={}&to={}{show}&saved=1", pair.from, pair.to)).into_response());
    }
    let status = if saved.conflicts.is_empty() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT };
    let is_left = |unit: &String| !saved.now.contains_key(unit);
    let typed = typed.into_iter().filter(|(unit, _)| is_left(unit)).collect();
    let loaded = Loaded::of(&who).await?;
    Ok(who.show_privately(&view(&who, &loaded, &chosen, &Typed { texts: typed, saved }))?.with_status(status).into_response())
}

fn as_json(saved: &Saved) -> Response {
    let fields: serde_json::Map<String, serde_json::Value> = saved.now.iter().map(|(unit, digest)| (format!("s-{unit}"), digest.clone().into())).collect();
    let status = if saved.conflicts.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
    let body = serde_json::json!({ "fields": fields, "conflicts": saved.conflicts.len() }).to_string();
    Reply::of(CachePolicy::Private, "application/json; charset=utf-8", body).with_status(status).into_response()
}
