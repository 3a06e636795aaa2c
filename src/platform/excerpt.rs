//! The passage of a text that a search was about, with what was found in it marked.
//!
//! PostgreSQL finds and ranks; it cannot mark hits in a text as it was typed, because words are folded before they are
//! indexed. So a word is compared here in its folded form with what was typed and with the stems of that.

use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A stretch of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub words: String,
    pub is_hit: bool,
}

/// What somebody looks for.
#[derive(Debug, Clone, Default)]
pub struct Sought {
    /// Folded words.
    words: Vec<String>,
    /// Runs of Chinese characters.
    runs: Vec<String>,
}

/// A word as the index knows it: lower case, without accents and vowel signs, variants of letters unified. The same as
/// `fold` in the database.
#[must_use]
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.nfd()
        .filter(|c| !is_combining_mark(*c) && *c != '\u{0640}')
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            'ё' => 'е',
            'ı' => 'i',
            'ł' => 'l',
            'ø' => 'o',
            other => other,
        })
        .collect()
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

fn is_of_word(c: char) -> bool {
    (c.is_alphanumeric() && !is_han(c)) || is_combining_mark(c) || c == '\u{0640}'
}

/// The words of a text with their places.
fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..)?;
        let start = from + rest.find(is_of_word)?;
        let tail = text.get(start..)?;
        let end = start + tail.find(|c| !is_of_word(c)).unwrap_or(tail.len());
        from = end;
        Some((start..end, text.get(start..end)?))
    })
}

impl Sought {
    /// From what was typed into a search box: words, "phrases", -without.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let wanted: String = typed.split_whitespace().filter(|word| !word.starts_with('-')).collect::<Vec<_>>().join(" ");
        let runs = wanted.split(|c| !is_han(c)).filter(|run| !run.is_empty()).map(str::to_owned).collect();
        let words = words(&wanted).map(|(_, word)| fold(word)).filter(|word| word != "or").collect();
        Self { words, runs }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.runs.is_empty()
    }

    /// Patterns for `ILIKE` that the text of a hit is likely to match, accents or not, whatever the ending.
    #[must_use]
    pub fn patterns(&self) -> Vec<String> {
        let of_words = self.words.iter().map(|word| {
            let length = word.chars().count();
            let kept = if length <= 4 { length } else { (length * 2 / 3).max(4) };
            // Any letter may carry an accent in the text.
            let body: String = word.chars().take(kept).map(|c| if "aeiouynczsdlاويهеи".contains(c) { '_' } else { c }).collect();
            format!("%{body}%")
        });
        of_words.chain(self.runs.iter().map(|run| format!("%{run}%"))).collect()
    }

    /// Where a text says what is sought; `stems` are those of what was typed, in the text's language.
    fn hits(&self, text: &str, stems: &[String]) -> Vec<Range<usize>> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<Range<usize>> = words(text).filter(|(_, word)| self.is_hit(&fold(word), stems)).map(|(place, _)| place).collect();
        for run in &self.runs {
            hits.extend(text.match_indices(run.as_str()).map(|(start, found)| start..start + found.len()));
        }
        hits.sort_by_key(|hit| hit.start);
        hits
    }

    fn is_hit(&self, word: &str, stems: &[String]) -> bool {
        self.words.iter().any(|sought| sought == word) || stems.iter().any(|stem| has_stem(word, stem))
    }

    /// The passage with most hits, about `limit` characters long; without a hit the beginning.
    #[must_use]
    pub fn excerpt(&self, text: &str, stems: &[String], limit: usize) -> Vec<Piece> {
        let hits = self.hits(text, stems);
        let most = hits.iter().enumerate().map(|(order, hit)| {
            let within = hits.iter().skip(order).take_while(|other| other.end <= hit.start + limit).count();
            (within, hit.start)
        });
        // The earliest of the best.
        let best = most.max_by(|one, other| one.0.cmp(&other.0).then(other.1.cmp(&one.1))).map_or(0, |(_, start)| start);
        let from = begin_before(text, best, limit / 4);
        let to = end_after(text, from, limit);
        let mut pieces = Vec::new();
        if from > 0 {
            pieces.push(Piece { words: "… ".into(), is_hit: false });
        }
        mark(&mut pieces, text, from..to, &hits);
        if to < text.trim_end().len() {
            pieces.push(Piece { words: " …".into(), is_hit: false });
        }
        pieces
    }

    /// The whole text, with hits marked.
    #[must_use]
    pub fn marked(&self, text: &str, stems: &[String]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        mark(&mut pieces, text, 0..text.len(), &self.hits(text, stems));
        pieces
    }
}

/// Stems are mostly the beginning of a word, sometimes with another last letter (*study*, *studi*).
fn has_stem(word: &str, stem: &str) -> bool {
    let length = stem.chars().count();
    if length < 2 {
        return word == stem;
    }
    let beyond = |stem: &str| word.strip_prefix(stem).is_some_and(|rest| rest.chars().count() <= 5);
    let without_last = stem.char_indices().last().and_then(|(last, _)| stem.get(..last)).unwrap_or_default();
    let is_arabic = stem.chars().next().is_some_and(|c| matches!(c, '\u{0600}'..='\u{06FF}'));
    beyond(stem) || (length >= 5 && stem.ends_with('i') && beyond(without_last)) || (is_arabic && length >= 3 && word.contains(stem))
}

fn mark(pieces: &mut Vec<Piece>, text: &str, part: Range<usize>, hits: &[Range<usize>]) {
    let mut at = part.start;
    let mut push = |range: Range<usize>, is_hit| {
        if let Some(words) = text.get(range).filter(|words| !words.is_empty()) {
            pieces.push(Piece { words: words.split_whitespace().collect::<Vec<_>>().join(" ").pad_like(words), is_hit });
        }
    };
    for hit in hits.iter().filter(|hit| hit.start >= part.start && hit.end <= part.end) {
        if hit.start >= at {
            push(at..hit.start, false);
            push(hit.clone(), true);
            at = hit.end;
        }
    }
    push(at..part.end, false);
}

trait PadLike {
    /// Keeps one space at either end where the original had white space there.
    fn pad_like(self, original: &str) -> String;
}

impl PadLike for String {
    fn pad_like(self, original: &str) -> String {
        if self.is_empty() {
            return " ".into();
        }
        let before = if original.starts_with(char::is_whitespace) { " " } else { "" };
        let after = if original.ends_with(char::is_whitespace) { " " } else { "" };
        format!("{before}{self}{after}")
    }
}

/// The beginning of a word about `room` characters before `place`; a sentence's beginning if one is near.
fn begin_before(text: &str, place: usize, room: usize) -> usize {
    let Some(before) = text.get(..place) else { return 0 };
    let Some(start) = before.char_indices().rev().nth(room).map(|(start, _)| start) else { return 0 };
    let near = before.get(start..).unwrap_or_default();
    let after_sentence = near.char_indices().rev().find(|(_, c)| matches!(c, '.' | '。' | '؟' | '?' | '!' | '\n')).map(|(end, c)| start + end + c.len_utf8());
    let after_space = || near.find(char::is_whitespace).map(|space| start + space);
    let from = after_sentence.or_else(after_space).unwrap_or(start);
    from + text.get(from..place).map_or(0, |gap| gap.len() - gap.trim_start().len())
}

fn end_after(text: &str, from: usize, limit: usize) -> usize {
    let Some(rest) = text.get(from..) else { return text.len() };
    let Some((cut, _)) = rest.char_indices().nth(limit) else { return from + rest.trim_end().len() };
    let head = rest.get(..cut).unwrap_or_default();
    let whole = head.rfind(char::is_whitespace).filter(|space| *space > cut / 2).unwrap_or(cut);
    from + rest.get(..whole).map_or(whole, |head| head.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(typed: &str, text: &str, stems: &[&str]) -> String {
        let stems: Vec<String> = stems.iter().map(|&stem| stem.into()).collect();
        Sought::new(typed).excerpt(text, &stems, 60).iter().map(|piece| if piece.is_hit { format!("[{}]", piece.words) } else { piece.words.clone() }).collect()
    }

    #[test]
    fn hits_are_marked_whatever_their_accents_and_endings() {
        assert_eq!(shown("educacion", "La educación y las escuelas.", &["educacion"]), "La [educación] y las escuelas.");
        assert_eq!(shown("connected schools", "Connecting a school counts.", &["connect", "school"]), "[Connecting] a [school] counts.");
        assert_eq!(shown("studies", "A study of one.", &["studi"]), "A [study] of one.");
        assert_eq!(shown("информация", "Доступ к информации", &["информац"]), "Доступ к [информации]");
        assert_eq!(shown("معرفة", "الوصول إلى المعرفة", &["معرف"]), "الوصول إلى [المعرفة]");
        assert_eq!(shown("社会", "信息社会世界峰会", &[]), "信息[社会]世界峰会");
    }

    #[test]
    fn the_passage_with_most_hits_is_shown() {
        let text =
            "The broadband of today. ".to_owned() + &"Nothing here. ".repeat(20) + "Universal broadband needs broadband plans. " + &"Nothing more. ".repeat(9);
        assert_eq!(shown("broadband", &text, &["broadband"]), "… Universal [broadband] needs [broadband] plans. Nothing more. …");
        assert_eq!(shown("absent", "Short text.", &[]), "Short text.");
    }

    #[test]
    fn what_is_not_wanted_is_not_marked() {
        assert_eq!(shown("cats -dogs", "cats and dogs", &["cat"]), "[cats] and dogs");
        assert!(Sought::new("-dogs").is_empty());
    }

    #[test]
    fn white_space_stays_single() {
        assert_eq!(shown("b", "a\n\n b\tc", &[]), "a [b] c");
    }
}
