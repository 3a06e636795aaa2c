//! Texts that people type: cleaned before they are kept, counted, made into words for search.

use unicode_normalization::UnicodeNormalization;

/// A text as it is stored: NFC, line ends as LF, no control characters but newline and tab, no white space at the ends.
#[must_use]
pub fn clean(typed: &str) -> String {
    let unified = typed.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = unified.nfc().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).filter(|c| !is_bidi_override(*c)).collect();
    kept.trim().to_owned()
}

/// [`clean`], on one line.
#[must_use]
pub fn clean_line(typed: &str) -> String {
    clean(typed).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Overrides of direction can make a name read as another one.
fn is_bidi_override(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

/// Bytes as hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut digits, byte| {
        use std::fmt::Write;
        // Writing into a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// Words as word limits count them: a Chinese or Japanese character is one, elsewhere a run of letters, marks, digits,
/// apostrophes and hyphens that holds a letter or a digit. `static/js/enhance.js` counts in the same way.
#[must_use]
pub fn word_count(text: &str) -> usize {
    let mut words = 0;
    // Whether the run has been counted: from its first letter or digit on.
    let mut is_counted = false;
    for c in text.chars() {
        let is_ideograph = is_ideograph(c);
        let part = word_part(c);
        if is_ideograph || part == WordPart::None {
            words += usize::from(is_ideograph);
            is_counted = false;
        } else if part == WordPart::Letter && !is_counted {
            words += 1;
            is_counted = true;
        }
    }
    words
}

#[derive(PartialEq, Eq)]
enum WordPart {
    /// Letters and digits make a run a word.
    Letter,
    /// Marks, apostrophes and hyphens only belong to one.
    Joiner,
    None,
}

fn word_part(c: char) -> WordPart {
    use icu::properties::{
        CodePointMapData,
        props::{GeneralCategory, GeneralCategoryGroup},
    };
    if c.is_ascii_alphanumeric() {
        return WordPart::Letter;
    }
    if matches!(c, '\'' | '-' | '’' | '\u{2010}' | '\u{2011}') {
        return WordPart::Joiner;
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    if category == GeneralCategory::DecimalNumber || GeneralCategoryGroup::Letter.contains(category) {
        WordPart::Letter
    } else if GeneralCategoryGroup::Mark.contains(category) {
        WordPart::Joiner
    } else {
        WordPart::None
    }
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{309D}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9D}'
        | '\u{20000}'..='\u{323AF}')
}

/// Rich text that may stand in a page: paragraphs, lists, emphasis, links, small headings; everything else is dropped.
#[must_use]
pub fn clean_html(html: &str) -> String {
    use std::collections::HashSet;
    ammonia::Builder::new()
        .tags(HashSet::from(["p", "br", "ul", "ol", "li", "strong", "em", "a", "h3", "h4", "blockquote", "sup", "sub"]))
        .tag_attributes(std::collections::HashMap::from([("a", HashSet::from(["href"]))]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("nofollow noopener"))
        .clean(html)
        .to_string()
}

/// The paragraphs of a plain text: blank lines part them.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// The beginning of a text, cut between words, at most `limit` characters and an ellipsis.
#[must_use]
pub fn beginning(text: &str, limit: usize) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = one_line.char_indices().nth(limit) else { return one_line };
    let head = one_line.get(..cut).unwrap_or_default();
    let whole = head.rfind(' ').and_then(|space| head.get(..space)).filter(|words| words.len() > cut / 2).unwrap_or(head);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_in_every_script() {
        assert_eq!(word_count("The line's follow-up, in 2025: done."), 6);
        assert_eq!(word_count("Доступ к информации и знаниям"), 5);
        assert_eq!(word_count("مجتمعُ المعلوماتِ والمعرفة"), 3);
        assert_eq!(word_count("信息社会世界峰会"), 8);
        assert_eq!(word_count("WSIS 峰会 2025"), 4);
        assert_eq!(word_count(" \n – … "), 0);
        assert_eq!(word_count("- ’ -a ' \u{301}"), 1, "marks and hyphens alone are no words");
        assert_eq!(word_count("a.b n° 5½ 〇々"), 6);
        assert_eq!(word_count("二〇二五年第WSIS+20届"), 9, "in mixed text each character, and each word between them");
    }

    #[test]
    fn what_is_kept_is_what_was_typed_without_what_could_harm() {
        assert_eq!(clean(" a\r\nb\u{0007}\u{202E} "), "a\nb");
        assert_eq!(clean("e\u{0301}"), "é");
        assert_eq!(clean_line("a \n b"), "a b");
    }

    #[test]
    fn rich_text_loses_scripts_styles_and_handlers() {
        let cleaned =
            clean_html("<p onclick=x style='color:red'>Hi <script>alert(1)</script><a href='javascript:x'>no</a> <a href='https://un.org'>yes</a></p>");
        assert_eq!(cleaned, "<p>Hi <a rel=\"nofollow noopener\">no</a> <a href=\"https://un.org\" rel=\"nofollow noopener\">yes</a></p>");
    }

    #[test]
    fn a_beginning_ends_between_words() {
        assert_eq!(beginning("one two three", 8), "one two…");
        assert_eq!(beginning("short", 8), "short");
    }
}
