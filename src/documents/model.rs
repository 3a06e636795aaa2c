//! Documents and the library they stand in.

use crate::{
    platform::i18n::{
        ByLang, Lang,
        format::{self, Precision},
    },
    reference::paths::DocumentsPath,
};
use jiff::civil::Date;
use serde::Deserialize;

/// All documents, newest first; those without a date last.
#[derive(Debug, Default)]
pub struct Library(pub Vec<Document>);

/// A document that is published somewhere.
#[derive(Debug, Clone)]
pub struct Document {
    pub slug: String,
    /// Its symbol, such as `A/RES/80/173`.
    pub symbol: Option<String>,
    /// As in the data: see [`kind_key`].
    pub kind: String,
    pub dated: Option<Date>,
    pub precision: Precision,
    /// Where it is published.
    pub url: Option<String>,
    /// The languages in which it is known to exist.
    pub languages: Vec<Lang>,
    /// Codes of the entities that issued it.
    pub issuers: Vec<String>,
    /// Names of other issuers.
    pub issuer_names: Vec<String>,
    /// Codes of the Action Lines it concerns.
    pub lines: Vec<String>,
    pub events: Vec<Use>,
    pub calls: Vec<Use>,
    pub source_url: Option<String>,
    pub confidence: Confidence,
    pub title: ByLang,
    pub summary: ByLang,
}

/// Something that refers to a document.
#[derive(Debug, Clone, Deserialize)]
pub struct Use {
    pub slug: String,
    pub title: ByLang,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "confidence", rename_all = "snake_case")]
pub enum Confidence {
    /// Read in the page named.
    Sourced,
    /// Read in a commentary, the press or an automatic report.
    Report,
    /// Widely known, not checked against a page.
    General,
}

impl Confidence {
    /// The remark to make in public, where one is due.
    #[must_use]
    pub fn remark(self) -> Option<&'static str> {
        match self {
            Self::Sourced => None,
            Self::Report => Some("confidence-report"),
            Self::General => Some("confidence-general"),
        }
    }
}

impl Document {
    /// Its date as far as it is known.
    #[must_use]
    pub fn date(&self, lang: Lang) -> Option<String> {
        self.dated.map(|date| match self.precision {
            Precision::Day => format::date_long(lang, date),
            precision => format::period(lang, date, date, precision),
        })
    }

    #[must_use]
    pub fn year(&self) -> Option<i16> {
        self.dated.map(Date::year)
    }

    /// Its place in the library.
    #[must_use]
    pub fn href(&self, lang: Lang) -> String {
        DocumentsPath { lang }.at(&self.slug)
    }

    /// The text that names its kind.
    #[must_use]
    pub fn kind_key(&self) -> &'static str {
        kind_key(&self.kind)
    }
}

impl Library {
    #[must_use]
    pub fn for_line(&self, code: &str, n: usize) -> Vec<&Document> {
        self.0.iter().filter(|document| document.lines.iter().any(|line| line == code)).take(n).collect()
    }

    #[must_use]
    pub fn for_entity(&self, code: &str, n: usize) -> Vec<&Document> {
        self.0.iter().filter(|document| document.issuers.iter().any(|issuer| issuer == code)).take(n).collect()
    }

    #[must_use]
    pub fn for_event(&self, slug: &str) -> Vec<&Document> {
        self.0.iter().filter(|document| document.events.iter().any(|event| event.slug == slug)).collect()
    }

    #[must_use]
    pub fn for_call(&self, slug: &str) -> Vec<&Document> {
        self.0.iter().filter(|document| document.calls.iter().any(|call| call.slug == slug)).collect()
    }
}

/// The text that names a kind of document.
#[must_use]
pub fn kind_key(kind: &str) -> &'static str {
    match kind {
        "resolution" => "documents-kind-resolution",
        "draft_resolution" => "documents-kind-draft-resolution",
        "decision" => "documents-kind-decision",
        "outcome_document" => "documents-kind-outcome-document",
        "draft_text" => "documents-kind-draft-text",
        "report" => "documents-kind-report",
        "report_series" => "documents-kind-report-series",
        "compilation" => "documents-kind-compilation",
        "summary" => "documents-kind-summary",
        "stakeholder_statement" => "documents-kind-stakeholder-statement",
        "government_position" => "documents-kind-government-position",
        "publication" => "documents-kind-publication",
        "council_document" => "documents-kind-council-document",
        "working_group_document" => "documents-kind-working-group-document",
        "letter" => "documents-kind-letter",
        "web_page" => "documents-kind-web-page",
        "guidance_note" => "documents-kind-guidance-note",
        "note" => "documents-kind-note",
        "concept_note" => "documents-kind-concept-note",
        "form" => "documents-kind-form",
        "questionnaire" => "documents-kind-questionnaire",
        "road_map" => "documents-kind-road-map",
        _ => "documents-kind-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(precision: Precision) -> Document {
        Document {
            slug: "d".into(),
            symbol: None,
            kind: "resolution".into(),
            dated: Some(jiff::civil::date(2025, 1, 1)),
            precision,
            url: None,
            languages: vec![],
            issuers: vec!["ITU".into()],
            issuer_names: vec![],
            lines: vec!["c5".into()],
            events: vec![],
            calls: vec![],
            source_url: None,
            confidence: Confidence::Sourced,
            title: ByLang::default(),
            summary: ByLang::default(),
        }
    }

    #[test]
    fn a_date_is_never_more_precise_than_what_is_known() {
        assert_eq!(document(Precision::Day).date(Lang::En).as_deref(), Some("1 January 2025"));
        assert_eq!(document(Precision::Month).date(Lang::En).as_deref(), Some("January 2025"));
        assert_eq!(document(Precision::Year).date(Lang::En).as_deref(), Some("2025"));
    }

    #[test]
    fn a_link_to_a_document_leads_to_its_row() {
        assert_eq!(document(Precision::Day).href(Lang::Fr), "/fr/documents?document=d#d");
    }

    #[test]
    fn documents_are_found_by_what_they_concern() {
        let library = Library(vec![document(Precision::Day)]);
        assert_eq!(library.for_line("c5", 9).len(), 1);
        assert_eq!(library.for_line("c5", 0).len(), 0);
        assert_eq!(library.for_entity("UNESCO", 9).len(), 0);
    }
}
