//! The editor's pages.

pub mod list;
pub mod new;
pub mod overview;

use crate::platform::i18n::Lang;

/// A language as it calls itself, and whether it is there.
pub struct LangMark {
    pub lang: Lang,
    pub is_complete: bool,
}

fn marks(complete: &[Lang]) -> Vec<LangMark> {
    Lang::ALL.into_iter().map(|lang| LangMark { lang, is_complete: complete.contains(&lang) }).collect()
}
