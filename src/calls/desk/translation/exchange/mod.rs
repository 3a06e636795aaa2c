//! Files for translators, out and in: XLIFF 1.2, which every translation tool reads, and XLSX for whoever has none.
//!
//! What comes back is read here and nowhere else, within limits: so many bytes, so many rows, no document type, no
//! entities, no cell that stands anywhere but in the first columns.

mod xliff;
mod xlsx;

use super::units::digest;
use crate::platform::i18n::Lang;

/// As many rows as a file may have.
pub const MOST_ROWS: usize = 10_000;
/// As many characters as one text may have on its way in.
pub const LONGEST_TEXT: usize = 40_000;

/// A file as it was read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct File {
    pub from: Option<Lang>,
    pub to: Option<Lang>,
    pub rows: Vec<Row>,
}

/// One text of it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its line in the table, or its place in the file, from 1.
    pub number: usize,
    pub id: String,
    pub source: String,
    /// The digest of the source as the file was made with it; of XLIFF, which carries sources as they are, that of its source.
    pub source_digest: String,
    pub target: String,
}

/// Why a file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("neither XLIFF 1.2 nor XLSX")]
    Unknown,
    #[error("not well-formed")]
    Malformed,
    #[error("a document type or an entity of its own")]
    Entities,
    #[error("too large when it is unpacked, or too many rows")]
    TooLarge,
}

impl Unreadable {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Unknown => "translation-unreadable-unknown",
            Self::Malformed => "translation-unreadable-malformed",
            Self::Entities => "translation-unreadable-entities",
            Self::TooLarge => "translation-unreadable-large",
        }
    }
}

/// A text on its way to a translator.
#[derive(Debug)]
pub struct Outgoing<'a> {
    pub id: &'a str,
    /// Where it stands, in words for the translator.
    pub place: String,
    pub source: &'a str,
    pub target: &'a str,
    pub is_stale: bool,
    pub most: usize,
}

/// What the file says of itself.
#[derive(Debug)]
pub struct About<'a> {
    pub call: &'a str,
    pub from: Lang,
    pub to: Lang,
}

/// Reads a file that came back, whichever of the two kinds it is.
///
/// # Errors
/// When it is neither, is broken, or is larger than anything we sent out.
pub fn read(bytes: &[u8]) -> Result<File, Unreadable> {
    if bytes.starts_with(b"PK\x03\x04") { xlsx::read(bytes) } else { xliff::read(bytes) }
}

/// As XLIFF 1.2.
#[must_use]
pub fn as_xliff(about: &About<'_>, texts: &[Outgoing<'_>]) -> String {
    xliff::write(about, texts)
}

/// As XLSX.
///
/// # Errors
/// When the workbook cannot be made.
pub fn as_xlsx(about: &About<'_>, texts: &[Outgoing<'_>]) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    xlsx::write(about, texts)
}

/// Text that a reader gathers, up to a limit.
#[derive(Debug, Default)]
struct Gathered(String);

impl Gathered {
    fn add(&mut self, text: &str) -> Result<(), Unreadable> {
        if self.0.len() + text.len() > 4 * LONGEST_TEXT {
            return Err(Unreadable::TooLarge);
        }
        self.0.push_str(text);
        Ok(())
    }

    /// A reference: one of the five of XML itself, or a character's number.
    fn add_reference(&mut self, reference: &quick_xml::events::BytesRef<'_>) -> Result<(), Unreadable> {
        let known = match &**reference {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => reference.resolve_char_ref().map_err(|_| Unreadable::Malformed)?,
        };
        let mut buffer = [0; 4];
        self.add(known.ok_or(Unreadable::Entities)?.encode_utf8(&mut buffer))
    }

    fn take(&mut self) -> String {
        std::mem::take(&mut self.0)
    }
}

/// The value of an attribute, with the references of XML itself resolved.
fn attribute(element: &quick_xml::events::BytesStart<'_>, name: &str) -> Result<Option<String>, Unreadable> {
    let Some(found) = element.try_get_attribute(name).map_err(|_| Unreadable::Malformed)? else { return Ok(None) };
    let value = found.normalized_value(quick_xml::XmlVersion::Explicit1_0).map_err(|_| Unreadable::Entities)?;
    if value.len() > 1_000 {
        return Err(Unreadable::TooLarge);
    }
    Ok(Some(value.into_owned()))
}
