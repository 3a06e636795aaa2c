//! Files for translators: out, and back in. What came back is looked at first, text by text; then it is taken whole or not.

use super::{Chosen, Editor, Loaded, cleaned, place};
use crate::{
    calls::desk::{
        frame::{self, CallFrame},
        paths::TranslationPath,
        translation::{
            LARGEST_FILE,
            acts::{self, Pair, Sent},
            exchange::{self, About, Outgoing, Row},
            paths::{TranslationFilePath, TranslationImportPath},
            units::{State, Unit, digest},
        },
    },
    platform::{
        forms::Form,
        http::{Error, Page, Reply, Result, download},
        i18n::Lang,
    },
};
use askama::Template;
use axum::{
    extract::{Multipart, Query},
    response::{IntoResponse, Redirect, Response},
};
use bytes::Bytes;
use http::StatusCode;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "calls/desk/translation_import.html")]
struct ImportView {
    p: Page,
    frame: CallFrame,
    from: Lang,
    to: Lang,
    back: String,
    upload: String,
    action: String,
    /// Why the file could not be read.
    fault: Option<String>,
    rows: Vec<RowItem>,
    new: usize,
    same: usize,
    empty: usize,
    refused: usize,
    /// What is taken when the button is pressed.
    taken: String,
    is_again: bool,
}

/// A text of the file and what becomes of it.
struct RowItem {
    number: usize,
    id: String,
    place: String,
    verdict: Verdict,
    standing: String,
    brought: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    New,
    Same,
    Empty,
    Unknown,
    SourceChanged,
    Twice,
    TooLong,
    Headless,
}

impl Verdict {
    fn key(self) -> &'static str {
        match self {
            Self::New => "translation-row-new",
            Self::Same => "translation-row-same",
            Self::Empty => "translation-row-empty",
            Self::Unknown => "translation-row-unknown",
            Self::SourceChanged => "translation-row-source-changed",
            Self::Twice => "translation-row-twice",
            Self::TooLong => "translation-row-long",
            Self::Headless => "translation-row-headless",
        }
    }

    fn badge(self) -> &'static str {
        match self {
            Self::New => "badge good",
            Self::Same | Self::Empty => "badge hollow",
            Self::Unknown | Self::SourceChanged | Self::Twice | Self::TooLong | Self::Headless => "badge bad",
        }
    }

    fn is_shown(self) -> bool {
        !matches!(self, Self::Same | Self::Empty)
    }
}

/// The texts for translators; with `show=open` only those that are missing or older than their source. Without a format,
/// the page on which a file comes back.
pub async fn download(path: TranslationFilePath, who: Editor, Query(chosen): Query<Chosen>) -> Result<Response> {
    let pair = chosen.pair(who.it.source_lang, who.lang);
    let Some(format) = chosen.format.as_deref() else {
        return Ok(who.show_privately(&empty_view(&who, pair, None))?.into_response());
    };
    let loaded = Loaded::of(&who).await?;
    let units = loaded.texts.units();
    let texts: Vec<Outgoing<'_>> = units
        .iter()
        .filter_map(|unit| {
            let state = State::of(unit, pair.to, &loaded.sources);
            let is_wanted = !chosen.is_open_only() || state != State::Done;
            let source = unit.text.exactly(pair.from).filter(|_| is_wanted)?;
            let target = unit.text.exactly(pair.to).unwrap_or_default();
            Some(Outgoing { id: &unit.id, place: place(unit, pair.from), source, target, is_stale: state == State::Stale, most: unit.part.most() })
        })
        .collect();
    let about = About { call: &path.slug, from: pair.from, to: pair.to };
    let (media_type, ending, bytes) = match format {
        "xlf" => ("application/x-xliff+xml", "xlf", exchange::as_xliff(&about, &texts).into_bytes()),
        "xlsx" => ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", exchange::as_xlsx(&about, &texts).map_err(Error::internal)?),
        _ => return Err(Error::NotFound),
    };
    let name = format!("{}-{}-{}.{ending}", path.slug, pair.from, pair.to);
    let (size, bytes) = (bytes.len() as u64, Bytes::from(bytes));
    Ok(download::download(&name, media_type, size, move |piece| {
        let bytes = (piece == 0).then(|| bytes.clone());
        async move { Ok(bytes) }
    }))
}

fn empty_view(who: &Editor, pair: Pair, fault: Option<String>) -> ImportView {
    let (lang, slug) = (who.lang, who.it.slug.clone());
    let p = frame::page(who, &who.it, frame::Part::Translation).titled(who.t("translation-files"));
    let address = format!("{}?from={}&to={}", TranslationPath { lang, slug: slug.clone() }, pair.from, pair.to);
    ImportView {
        p: if fault.is_some() { p.refused() } else { p },
        frame: CallFrame::new(who, &who.it, frame::Part::Translation),
        from: pair.from,
        to: pair.to,
        back: address,
        upload: format!("{}?from={}&to={}", TranslationFilePath { lang, slug: slug.clone() }, pair.from, pair.to),
        action: format!("{}?from={}&to={}", TranslationImportPath { lang, slug }, pair.from, pair.to),
        fault,
        rows: Vec::new(),
        new: 0,
        same: 0,
        empty: 0,
        refused: 0,
        taken: String::new(),
        is_again: false,
    }
}

/// The file that was uploaded; nothing where none was chosen.
async fn uploaded(mut form: Multipart) -> Result<Vec<u8>> {
    let Some(field) = form.next_field().await? else { return Ok(Vec::new()) };
    if field.name() != Some("file") {
        return Err(Error::BadRequest("upload"));
    }
    let bytes = field.bytes().await?;
    if bytes.len() > LARGEST_FILE { Err(Error::TooLarge) } else { Ok(bytes.to_vec()) }
}

/// Shows what a file would bring. Nothing is written.
pub async fn upload(_: TranslationFilePath, who: Editor, Query(chosen): Query<Chosen>, form: Multipart) -> Result<Response> {
    let pair = chosen.pair(who.it.source_lang, who.lang);
    let bytes = uploaded(form).await?;
    // Unpacking and reading are work: not on the threads that answer others.
    let read = tokio::task::spawn_blocking(move || exchange::read(&bytes)).await.map_err(Error::Panicked)?;
    let file = match read {
        Ok(file) => file,
        Err(fault) => return refused(&who, pair, who.t(fault.key()).to_string()),
    };
    let (Some(from), Some(to)) = (file.from, file.to) else { return refused(&who, pair, who.t("translation-unreadable-languages").to_string()) };
    if to == from {
        return refused(&who, pair, who.t("translation-unreadable-languages").to_string());
    }
    // The file says which languages it holds.
    let pair = Pair { from, to };
    let loaded = Loaded::of(&who).await?;
    Ok(who.show_privately(&looked_at(&who, &loaded, pair, file.rows))?.into_response())
}

fn refused(who: &Editor, pair: Pair, fault: String) -> Result<Response> {
    Ok(Reply::refused(&empty_view(who, pair, Some(fault)))?.into_response())
}

fn looked_at(who: &Editor, loaded: &Loaded, pair: Pair, rows: Vec<Row>) -> ImportView {
    let mut view = empty_view(who, pair, None);
    let units = loaded.texts.units();
    let brought: BTreeSet<String> = rows.iter().filter(|row| !row.target.trim().is_empty()).map(|row| row.id.clone()).collect();
    let (mut seen, mut taken) = (BTreeSet::new(), Vec::new());
    for row in rows {
        let unit = units.iter().find(|unit| unit.id == row.id);
        let standing = unit.and_then(|unit| unit.text.exactly(pair.to)).unwrap_or_default();
        let target = unit.map_or_else(|| row.target.clone(), |unit| cleaned(unit.part, &row.target));
        let source = unit.and_then(|unit| unit.text.exactly(pair.from)).map(digest);
        let has_head = unit
            .and_then(Unit::head)
            .is_none_or(|head| brought.contains(&head) || units.iter().find(|unit| unit.id == head).is_some_and(|unit| unit.text.exactly(pair.to).is_some()));
        let verdict = match (unit, source) {
            (None, _) => Verdict::Unknown,
            _ if !seen.insert(row.id.clone()) => Verdict::Twice,
            _ if target.is_empty() => Verdict::Empty,
            (_, source) if source.as_deref() != Some(row.source_digest.as_str()) => Verdict::SourceChanged,
            (Some(unit), _) if target.chars().count() > unit.part.most() => Verdict::TooLong,
            _ if !has_head => Verdict::Headless,
            (Some(unit), _) if target == standing && State::of(unit, pair.to, &loaded.sources) == State::Done => Verdict::Same,
            _ => Verdict::New,
        };
        match verdict {
            Verdict::New => {
                view.new += 1;
                taken.push(Sent { unit: row.id.clone(), text: target.clone(), seen: digest(standing), source: Some(row.source_digest), holds: true });
            }
            Verdict::Same => view.same += 1,
            Verdict::Empty => view.empty += 1,
            _ => view.refused += 1,
        }
        if verdict.is_shown() {
            let place = unit.map(|unit| place(unit, who.lang)).unwrap_or_default();
            view.rows.push(RowItem { number: row.number, id: row.id, place, verdict, standing: standing.to_owned(), brought: target });
        }
    }
    view.taken = serde_json::to_string(&taken).unwrap_or_default();
    view
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportForm {
    taken: String,
}

/// Takes what was looked at, all of it or nothing.
pub async fn take(path: TranslationImportPath, who: Editor, Query(chosen): Query<Chosen>, Form(form): Form<ImportForm>) -> Result<Response> {
    let pair = chosen.pair(who.it.source_lang, who.lang);
    let sent: Vec<Sent> = serde_json::from_str(&form.taken).map_err(|_| Error::BadRequest("taken"))?;
    let saved = acts::save(&who, pair, sent.clone(), true).await?;
    if saved.is_whole() {
        let page = TranslationPath { lang: path.lang, slug: path.slug };
        return Ok(Redirect::to(&format!("{page}?from={}&to={}&saved=1", pair.from, pair.to)).into_response());
    }
    let loaded = Loaded::of(&who).await?;
    let rows = sent
        .into_iter()
        .enumerate()
        .map(|(at, one)| Row { number: at + 1, id: one.unit, source: String::new(), source_digest: one.source.unwrap_or_default(), target: one.text })
        .collect();
    let mut view = looked_at(&who, &loaded, pair, rows);
    view.is_again = true;
    view.p = view.p.refused();
    Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT).into_response())
}
