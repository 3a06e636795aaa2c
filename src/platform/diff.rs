//! What changed between two texts, word by word. Made from tokens, so that it can be escaped where it is printed
//! (assurance O2).

/// A stretch of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    pub kind: Kind,
    pub words: String,
}

impl Stretch {
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.kind == Kind::New
    }

    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.kind == Kind::Gone
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Same,
    New,
    Gone,
}

/// Beyond this many pairs of words only beginning and end are compared: the middle counts as replaced.
const MOST_PAIRS: usize = 4_000_000;

/// The way from `old` to `new`.
#[must_use]
pub fn words(old: &str, new: &str) -> Vec<Stretch> {
    let (old, new) = (tokens(old), tokens(new));
    let before = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let (old_rest, new_rest) = (old.get(before..).unwrap_or_default(), new.get(before..).unwrap_or_default());
    let after = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(one, other)| one == other).count();
    let old_middle = old_rest.get(..old_rest.len() - after).unwrap_or_default();
    let new_middle = new_rest.get(..new_rest.len() - after).unwrap_or_default();
    let mut made = Stretches(Vec::new());
    made.extend(Kind::Same, old.get(..before).unwrap_or_default());
    if old_middle.len() * new_middle.len() <= MOST_PAIRS {
        middle(&mut made, old_middle, new_middle);
    } else {
        made.extend(Kind::Gone, old_middle);
        made.extend(Kind::New, new_middle);
    }
    made.extend(Kind::Same, old_rest.get(old_rest.len() - after..).unwrap_or_default());
    made.0
}

/// Words with the white space that follows them; Chinese characters one by one.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut was_space = false;
    let mut was_han = false;
    for (place, c) in text.char_indices() {
        let is_han = matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}');
        if place > start && ((was_space && !c.is_whitespace()) || is_han || was_han) {
            tokens.extend(text.get(start..place));
            start = place;
        }
        was_space = c.is_whitespace();
        was_han = is_han;
    }
    tokens.extend(text.get(start..).filter(|last| !last.is_empty()));
    tokens
}

/// The longest common subsequence, by the table of its lengths.
fn middle(made: &mut Stretches, old: &[&str], new: &[&str]) {
    let width = new.len() + 1;
    let mut lengths = vec![0_u16; (old.len() + 1) * width];
    let at = |lengths: &[u16], row: usize, column: usize| lengths.get(row * width + column).copied().unwrap_or_default();
    for (row, one) in old.iter().enumerate().rev() {
        for (column, other) in new.iter().enumerate().rev() {
            let length = if one == other {
                at(&lengths, row + 1, column + 1).saturating_add(1)
            } else {
                at(&lengths, row + 1, column).max(at(&lengths, row, column + 1))
            };
            if let Some(cell) = lengths.get_mut(row * width + column) {
                *cell = length;
            }
        }
    }
    let (mut row, mut column) = (0, 0);
    loop {
        match (old.get(row), new.get(column)) {
            (Some(one), Some(other)) if one == other => {
                made.push(Kind::Same, one);
                row += 1;
                column += 1;
            }
            (Some(one), other) if other.is_none() || at(&lengths, row + 1, column) >= at(&lengths, row, column + 1) => {
                made.push(Kind::Gone, one);
                row += 1;
            }
            (_, Some(other)) => {
                made.push(Kind::New, other);
                column += 1;
            }
            _ => return,
        }
    }
}

struct Stretches(Vec<Stretch>);

impl Stretches {
    fn extend(&mut self, kind: Kind, words: &[&str]) {
        for word in words {
            self.push(kind, word);
        }
    }

    fn push(&mut self, kind: Kind, word: &str) {
        match self.0.last_mut() {
            Some(last) if last.kind == kind => last.words.push_str(word),
            _ => self.0.push(Stretch { kind, words: word.to_owned() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        words(old, new)
            .iter()
            .map(|stretch| match stretch.kind {
                Kind::Same => stretch.words.clone(),
                Kind::New => format!("[+{}]", stretch.words),
                Kind::Gone => format!("[-{}]", stretch.words),
            })
            .collect()
    }

    #[test]
    fn what_came_and_went_is_told_word_by_word() {
        assert_eq!(shown("one two three", "one three"), "one [-two ]three");
        assert_eq!(shown("a b", "a b"), "a b");
        assert_eq!(shown("", "new"), "[+new]");
        assert_eq!(shown("gone", ""), "[-gone]");
        assert_eq!(shown("we ask for schools", "we ask for all schools now"), "we ask for [-schools][+all schools now]");
        assert_eq!(shown("信息社会", "信息化社会"), "信息[+化]社会");
    }

    #[test]
    fn both_texts_can_be_read_from_it() {
        let (old, new) = ("The last mile is  long.\n\nIt costs a lot.", "The last mile costs.\n\nIt is long and costs a lot.");
        let made = words(old, new);
        let side = |without: Kind| made.iter().filter(|stretch| stretch.kind != without).map(|stretch| stretch.words.as_str()).collect::<String>();
        assert_eq!(side(Kind::New), old);
        assert_eq!(side(Kind::Gone), new);
    }
}
