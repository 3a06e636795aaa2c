//! Dates, times, numbers, lists and order by the rules of each language, from the tables of ICU4X (CLDR).
//!
//! English is that of the world (`en-001`: the day before the month, as the United Nations writes it).
//! Arabic is written with the digits 0–9 everywhere: United Nations pages in Arabic use both sets, and only these can
//! be compared with the references, codes and addresses beside them, which exist in no other form.
//!
//! Every formatter is built once for a language, at first use. Should tables be missing, the text is plain ISO.

mod dates;
mod numbers;

pub use dates::{
    Precision, clock, date_full, date_long, date_medium, date_range, day_month, deadline, instant, instant_range, month_short, month_year, period, time, utc,
    utc_medium, utc_precise, weekday_long, weekday_short,
};
pub use numbers::{bytes, number, percent, relative};

use super::Lang;
use icu::{
    collator::{CollatorBorrowed, options::CollatorOptions},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::{Locale, locale},
};
use std::{cmp::Ordering, sync::OnceLock};

/// One value for each language, built at first use; `None` where building failed.
struct ByLanguage<T>([OnceLock<Option<T>>; 6]);

impl<T> ByLanguage<T> {
    const fn new() -> Self {
        Self([const { OnceLock::new() }; 6])
    }

    fn get(&self, lang: Lang, build: impl FnOnce(Locale) -> Option<T>) -> Option<&T> {
        let [ar, en, es, fr, ru, zh] = &self.0;
        let (cell, locale) = match lang {
            Lang::Ar => (ar, locale!("ar-u-nu-latn")),
            Lang::En => (en, locale!("en-001")),
            Lang::Es => (es, locale!("es")),
            Lang::Fr => (fr, locale!("fr")),
            Lang::Ru => (ru, locale!("ru")),
            Lang::Zh => (zh, locale!("zh")),
        };
        cell.get_or_init(|| build(locale)).as_ref()
    }
}

/// What stands between two parts of a line: a date and its time, a place and its offset.
fn comma(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "، ",
        Lang::Zh => "，",
        _ => ", ",
    }
}

fn joined(list: Option<&ListFormatter>, lang: Lang, items: &[impl AsRef<str>]) -> String {
    let items = items.iter().map(AsRef::as_ref);
    match list {
        Some(list) => list.format_to_string(items),
        None => items.collect::<Vec<_>>().join(comma(lang)),
    }
}

/// "A, B and C".
#[must_use]
pub fn list_and(lang: Lang, items: &[impl AsRef<str>]) -> String {
    static LISTS: ByLanguage<ListFormatter> = ByLanguage::new();
    let list = LISTS.get(lang, |locale| ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).ok());
    joined(list, lang, items)
}

/// "A, B or C".
#[must_use]
pub fn list_or(lang: Lang, items: &[impl AsRef<str>]) -> String {
    static LISTS: ByLanguage<ListFormatter> = ByLanguage::new();
    let list = LISTS.get(lang, |locale| ListFormatter::try_new_or(locale.into(), ListFormatterOptions::default()).ok());
    joined(list, lang, items)
}

/// The order of two texts for a reader of `lang` (in Chinese that of pinyin), total: texts that sort alike but differ
/// are ordered by their code points.
#[must_use]
pub fn collate(lang: Lang, left: &str, right: &str) -> Ordering {
    static COLLATORS: ByLanguage<CollatorBorrowed<'static>> = ByLanguage::new();
    let collator = COLLATORS.get(lang, |locale| CollatorBorrowed::try_new(locale.into(), CollatorOptions::default()).ok());
    collator.map_or(Ordering::Equal, |collator| collator.compare(left, right)).then_with(|| left.cmp(right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_in_their_conjunction() {
        let both = |lang| (list_and(lang, &["A", "B", "C"]), list_or(lang, &["A", "B"]));
        let pair = |and: &str, or: &str| (and.to_owned(), or.to_owned());
        assert_eq!(both(Lang::Ar), pair("A وB وC", "A أو B"));
        assert_eq!(both(Lang::En), pair("A, B and C", "A or B"));
        assert_eq!(both(Lang::Es), pair("A, B y C", "A o B"));
        assert_eq!(both(Lang::Fr), pair("A, B et C", "A ou B"));
        assert_eq!(both(Lang::Ru), pair("A, B и C", "A или B"));
        assert_eq!(both(Lang::Zh), pair("A、B和C", "A或B"));
        assert_eq!(list_and(Lang::Es, &["Iraq", "Irán"]), "Iraq e Irán");
        assert_eq!(list_and(Lang::Fr, &["seul"]), "seul");
        assert_eq!(list_or(Lang::Fr, &[""; 0]), "");
    }

    fn sorted(lang: Lang, mut words: Vec<&str>) -> String {
        words.sort_by(|left, right| collate(lang, left, right));
        words.join(" ")
    }

    #[test]
    fn names_sort_as_readers_expect() {
        assert_eq!(sorted(Lang::En, vec!["Zambia", "Åland", "Albania", "chad"]), "Åland Albania chad Zambia");
        assert_eq!(sorted(Lang::Fr, vec!["Fidji", "Équateur", "Estonie", "Égypte"]), "Égypte Équateur Estonie Fidji");
        assert_eq!(sorted(Lang::Es, vec!["oso", "ñu", "nube", "nz"]), "nube nz ñu oso");
        assert_eq!(sorted(Lang::Ru, vec!["Япония", "Ёлка", "Ель", "Жук"]), "Ёлка Ель Жук Япония");
        assert_eq!(sorted(Lang::Zh, vec!["中国", "法国", "阿富汗", "日本"]), "阿富汗 法国 日本 中国");
        assert_eq!(sorted(Lang::Ar, vec!["اليمن", "تونس", "بنن", "ألمانيا"]), "ألمانيا اليمن بنن تونس");
        assert_eq!(collate(Lang::En, "e\u{301}", "é"), Ordering::Less);
        assert_eq!(collate(Lang::En, "Mali", "Mali"), Ordering::Equal);
    }
}
