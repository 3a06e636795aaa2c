//! What the forms of the editor may send.

mod new;

pub(super) use new::NewCallForm;

use crate::platform::{
    forms::Faults,
    i18n::{Lang, text},
    text::clean_line,
};
use jiff::tz::TimeZone;

/// Longest line, in characters.
pub(super) const LINE: usize = 300;

/// A line that may be empty.
fn line(lang: Lang, faults: &mut Faults, field: &str, typed: &str) -> String {
    limited(lang, faults, field, clean_line(typed), LINE)
}

fn limited(lang: Lang, faults: &mut Faults, field: &str, words: String, most: usize) -> String {
    if words.chars().count() > most {
        faults.add(field, text(lang, "editor-too-long").n("count", most));
    }
    words
}

/// An IANA name as the tables write it.
fn zone(typed: &str) -> Option<String> {
    TimeZone::get(typed.trim()).ok()?.iana_name().map(str::to_owned)
}
