//! Interface texts: complete in six languages, every key used, every used key there.

use portal::platform::i18n::{Lang, check_catalogues, text};
use std::{collections::BTreeSet, fs, path::Path};

#[test]
fn the_catalogues_agree() {
    let (_, faults) = check_catalogues();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Keys stand in code and templates as whole literals, so that they can be found.
#[test]
fn every_key_is_used_and_every_used_key_exists() {
    let (keys, _) = check_catalogues();
    let mut literals = BTreeSet::new();
    let mut asked = BTreeSet::new();
    for folder in ["src", "templates"] {
        read(Path::new(folder), &mut |content| {
            for part in content.split('"').skip(1) {
                literals.insert(part.to_owned());
            }
            for call in [".t(\"", " t(\"", "(t(\""].iter().flat_map(|call| content.split(*call).skip(1)) {
                asked.extend(call.split('"').next().map(str::to_owned));
            }
        });
    }
    let unused: Vec<_> = keys.iter().filter(|key| !literals.contains(*key)).collect();
    assert!(unused.is_empty(), "not used: {unused:?}");
    let missing: Vec<_> = asked.iter().filter(|key| looks_like_a_key(key) && !keys.contains(*key)).collect();
    assert!(missing.is_empty(), "not there: {missing:?}");
}

fn looks_like_a_key(literal: &str) -> bool {
    literal.contains('-') && literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn read(folder: &Path, visit: &mut impl FnMut(&str)) {
    for item in fs::read_dir(folder).expect("a folder") {
        let path = item.expect("an item").path();
        if path.is_dir() {
            read(&path, visit);
        } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "html" || ending == "txt" || ending == "xml") {
            visit(&fs::read_to_string(&path).expect("text"));
        }
    }
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let days = |lang, n: i64| text(lang, "days-left").n("count", n).to_string();
    let distinct = |lang| {
        [0, 1, 2, 3, 11, 100].map(|n| days(lang, n).replace(|c: char| c.is_ascii_digit(), "").trim().to_owned()).into_iter().collect::<BTreeSet<_>>().len()
    };
    assert!(distinct(Lang::Ar) >= 4, "Arabic has six forms, of which some look alike");
    assert_eq!(distinct(Lang::Zh), 1);
    assert!(distinct(Lang::Ru) >= 3);
    for lang in [Lang::En, Lang::Es, Lang::Fr] {
        assert_eq!(distinct(lang), 2, "{lang}");
    }
}

/// A colon stands as the language wants it: French has a space before it, Chinese a wide one. So it is part of a text.
#[test]
fn no_template_puts_a_colon_between_texts() {
    read(Path::new("templates"), &mut |content| {
        for composed in ["}}: ", "%}: ", ">: ", "}}：", "}} : "] {
            assert!(!content.contains(composed), "{composed} in {}", content.split(composed).next().unwrap_or_default().lines().last().unwrap_or_default());
        }
    });
    assert_eq!(text(Lang::Fr, "label-value").s("label", "Date").s("value", "2025").to_string(), "Date\u{a0}: 2025");
    assert_eq!(text(Lang::Zh, "label-value").s("label", "日期").s("value", "2025").to_string(), "日期：2025");
}

/// Words are counted alike while somebody types and when the server decides: the script's characters that stand for a word
/// of their own are those of `platform::text::word_count`.
#[test]
fn the_script_counts_words_as_the_server_does() {
    let script = fs::read_to_string("static/js/enhance.js").expect("the script");
    let declared = script.split("const IDEOGRAPHS = ").nth(1).and_then(|rest| rest.split(';').next()).expect("the ranges");
    let code = |text: &str| u32::from_str_radix(text.trim_matches(['{', '}']), 16).expect("a code point");
    let codes: Vec<u32> =
        declared.split("\\u").skip(1).map(|part| code(part.split(|c: char| !c.is_ascii_hexdigit() && !"{}".contains(c)).next().unwrap_or_default())).collect();
    let ranges: Vec<(u32, u32)> = codes.chunks(2).map(|pair| (pair[0], pair[1])).collect();
    assert_eq!(ranges.len(), 11, "{ranges:x?}");
    for c in ('\u{1}'..='\u{33000}').filter(|c| c.is_alphabetic()) {
        let stands_alone = ranges.iter().any(|(first, last)| (*first..=*last).contains(&u32::from(c)));
        assert_eq!(portal::platform::text::word_count(&format!("{c}{c}")) == 2, stands_alone, "U+{:04X}", u32::from(c));
    }
}
