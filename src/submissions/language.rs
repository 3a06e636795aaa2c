//! Which of the six languages a text is in, by its script and its commonest words.

use crate::platform::i18n::Lang;

const ENGLISH: [&str; 14] = ["the", "and", "of", "to", "in", "is", "for", "that", "with", "are", "on", "this", "by", "have"];
const FRENCH: [&str; 14] = ["le", "la", "les", "des", "et", "du", "est", "pour", "dans", "une", "que", "sur", "aux", "qui"];
const SPANISH: [&str; 14] = ["el", "los", "las", "del", "y", "que", "para", "con", "por", "una", "es", "como", "al", "su"];

/// Texts with fewer letters say too little.
const LEAST: usize = 24;

/// The language of a text, where it can be told.
#[must_use]
pub fn detect(text: &str) -> Option<Lang> {
    let count = |is: fn(char) -> bool| text.chars().filter(|&c| is(c)).count();
    let arabic = count(|c| matches!(c, '\u{0620}'..='\u{064A}' | '\u{0671}'..='\u{06D3}'));
    let cyrillic = count(|c| matches!(c, '\u{0400}'..='\u{04FF}'));
    let han = count(|c| matches!(c, '\u{3400}'..='\u{9FFF}'));
    let latin = count(|c| c.is_ascii_alphabetic() || matches!(c, '\u{00C0}'..='\u{024F}'));
    // One Chinese character says as much as several letters.
    let letters = arabic + cyrillic + 3 * han + latin;
    if letters < LEAST {
        return None;
    }
    if 2 * arabic > letters {
        Some(Lang::Ar)
    } else if 2 * cyrillic > letters {
        Some(Lang::Ru)
    } else if 6 * han > letters {
        Some(Lang::Zh)
    } else {
        latin_language(text)
    }
}

fn latin_language(text: &str) -> Option<Lang> {
    let mut hits = [(Lang::En, 0usize, ENGLISH), (Lang::Fr, 0, FRENCH), (Lang::Es, 0, SPANISH)];
    for word in text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase) {
        for (_, count, common) in &mut hits {
            *count += usize::from(common.contains(&word.as_str()));
        }
    }
    hits.sort_by_key(|(_, count, _)| std::cmp::Reverse(*count));
    let [(lang, most, _), (_, next, _), _] = hits;
    (most >= 2 && most > next).then_some(lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_languages_are_told_apart() {
        for (lang, text) in [
            (Lang::En, "The main achievement of two decades is that traffic between neighbours has become local."),
            (Lang::Fr, "Les grandes orientations sont connues des administrations et figurent dans nos stratégies."),
            (Lang::Es, "Conviene conservar la estructura, pero añadir un compromiso sobre igualdad para las mujeres y los hombres."),
            (Lang::Ru, "Перечень направлений известен и используется в планах развития."),
            (Lang::Ar, "خطوط العمل واسعة ومستقرة، وتغييرها يقطع سلسلة المقارنة العلمية"),
            (Lang::Zh, "行动方面涵盖范围广，各方熟悉，保持稳定有利于长期规划。"),
        ] {
            assert_eq!(detect(text), Some(lang), "{text}");
        }
    }

    #[test]
    fn too_little_says_nothing() {
        assert_eq!(detect("ITU"), None);
        assert_eq!(detect("Ministério das Comunicações e Transportes"), None);
    }
}
