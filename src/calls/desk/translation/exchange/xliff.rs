//! XLIFF 1.2: one `trans-unit` a text, each with its note.

use super::{About, File, Gathered, LONGEST_TEXT, MOST_ROWS, Outgoing, Row, Unreadable, attribute, digest};
use crate::platform::http::page::escape;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::fmt::Write;

/// Elements may stand in one another so deep.
const DEEPEST: usize = 64;

pub(super) fn write(about: &About<'_>, texts: &[Outgoing<'_>]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
    // Writing into a string cannot fail.
    let _ = writeln!(
        out,
        "<file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"plaintext\">\n<body>",
        escape(about.call),
        about.from,
        about.to
    );
    for text in texts {
        let state = match (text.target.is_empty(), text.is_stale) {
            (true, _) => "needs-translation",
            (false, true) => "needs-review-translation",
            (false, false) => "translated",
        };
        let _ = write!(out, "<trans-unit id=\"{}\" maxwidth=\"{}\" size-unit=\"char\" xml:space=\"preserve\">", escape(text.id), text.most);
        let _ = write!(out, "<source>{}</source><target state=\"{state}\">{}</target>", escape(text.source), escape(text.target));
        let _ = writeln!(out, "<note>{}</note></trans-unit>", escape(&text.place));
    }
    out.push_str("</body>\n</file>\n</xliff>\n");
    out
}

/// Where the reader is.
#[derive(Debug, Default)]
struct State {
    file: File,
    row: Option<Row>,
    /// Into which of its texts words go now.
    into: Option<Into>,
    words: Gathered,
    /// Depth inside of what is passed over: suggestions of other translations.
    passed: usize,
    depth: usize,
    is_xliff: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Into {
    Source,
    Target,
}

pub(super) fn read(bytes: &[u8]) -> Result<File, Unreadable> {
    let text = decoded(bytes)?;
    let mut reader = Reader::from_str(&text);
    let mut state = State::default();
    loop {
        match reader.read_event().map_err(|_| if state.is_xliff { Unreadable::Malformed } else { Unreadable::Unknown })? {
            Event::Start(element) => {
                state.depth += 1;
                if state.depth > DEEPEST {
                    return Err(Unreadable::TooLarge);
                }
                state.begin(&element)?;
            }
            Event::Empty(element) => {
                state.begin(&element)?;
                state.end(element.local_name().into_inner())?;
            }
            Event::End(element) => {
                state.depth = state.depth.saturating_sub(1);
                state.end(element.local_name().into_inner())?;
            }
            Event::Text(words) if state.is_taking() => state.words.add(&words.xml10_content())?,
            Event::CData(words) if state.is_taking() => state.words.add(&words.xml10_content())?,
            Event::GeneralRef(reference) => {
                // Checked where it is passed over, too.
                let mut words = Gathered::default();
                words.add_reference(&reference)?;
                if state.is_taking() {
                    state.words.add(&words.take())?;
                }
            }
            Event::DocType(_) => return Err(Unreadable::Entities),
            Event::Eof => break,
            Event::Text(_) | Event::CData(_) | Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
    if !state.is_xliff {
        return Err(Unreadable::Unknown);
    }
    if state.depth > 0 { Err(Unreadable::Malformed) } else { Ok(state.file) }
}

/// UTF-8, or UTF-16 with its mark.
fn decoded(bytes: &[u8]) -> Result<String, Unreadable> {
    let wide = |read: fn([u8; 2]) -> u16| -> Result<String, Unreadable> {
        let units: Vec<u16> = bytes.get(2..).unwrap_or_default().chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok()).map(read).collect();
        String::from_utf16(&units).map_err(|_| Unreadable::Unknown)
    };
    match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => std::str::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).map(str::to_owned).map_err(|_| Unreadable::Unknown),
    }
}

impl State {
    fn is_taking(&self) -> bool {
        self.into.is_some() && self.passed == 0
    }

    fn begin(&mut self, element: &BytesStart<'_>) -> Result<(), Unreadable> {
        let name = element.local_name().into_inner().to_owned();
        if self.passed > 0 {
            self.passed += 1;
            return Ok(());
        }
        match name.as_str() {
            "xliff" => {
                self.is_xliff = attribute(element, "version")?.as_deref() == Some("1.2");
                if !self.is_xliff {
                    return Err(Unreadable::Unknown);
                }
            }
            "file" => {
                let lang = |tag: Option<String>| tag.and_then(|tag| tag.split(['-', '_']).next()?.parse().ok());
                self.file.from = lang(attribute(element, "source-language")?);
                self.file.to = lang(attribute(element, "target-language")?);
            }
            "trans-unit" => {
                let number = self.file.rows.len() + 1;
                if number > MOST_ROWS {
                    return Err(Unreadable::TooLarge);
                }
                self.row = Some(Row { number, id: attribute(element, "id")?.unwrap_or_default(), ..Row::default() });
            }
            // A suggestion holds texts of its own; so does the source cut into sentences.
            "alt-trans" | "seg-source" if self.row.is_some() => self.passed = 1,
            "source" if self.row.is_some() => self.into = Some(Into::Source),
            "target" if self.row.is_some() => self.into = Some(Into::Target),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Unreadable> {
        if self.passed > 0 {
            self.passed -= 1;
            return Ok(());
        }
        match (name, self.into) {
            ("source", Some(Into::Source)) | ("target", Some(Into::Target)) => {
                let words = self.words.take();
                if words.chars().count() > LONGEST_TEXT {
                    return Err(Unreadable::TooLarge);
                }
                let into = self.into.take();
                if let Some(row) = &mut self.row {
                    if into == Some(Into::Source) {
                        row.source_digest = digest(&words);
                        row.source = words;
                    } else {
                        row.target = words;
                    }
                }
            }
            ("trans-unit", _) => {
                self.into = None;
                self.words.take();
                self.file.rows.extend(self.row.take());
            }
            _ => {}
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{super::read, *};
    use crate::platform::i18n::Lang;

    fn file(body: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?><xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file source-language=\"en\" target-language=\"ar-EG\"><body>{body}</body></file></xliff>"
        )
    }

    #[test]
    fn what_is_written_is_read() {
        let texts = [Outgoing { id: "question.a.label", place: "1".into(), source: "A < B & “C”\nnext", target: "أ", is_stale: false, most: 10 }];
        let written = write(&About { call: "demo", from: Lang::En, to: Lang::Ar }, &texts);
        let read = read(written.as_bytes()).expect("a file");
        assert_eq!((read.from, read.to), (Some(Lang::En), Some(Lang::Ar)));
        let [row] = read.rows.as_slice() else { panic!("{read:?}") };
        assert_eq!((row.id.as_str(), row.source.as_str(), row.target.as_str()), ("question.a.label", "A < B & “C”\nnext", "أ"));
        assert_eq!(row.source_digest, digest("A < B & “C” next"));
    }

    #[test]
    fn inline_elements_give_their_words_and_suggestions_none() {
        let read = read(file("<trans-unit id=\"x\"><source>a <g id=\"1\">b</g></source><seg-source><mrk>a b</mrk></seg-source><target>c<x id=\"2\"/> d</target><alt-trans><target>no</target></alt-trans></trans-unit>").as_bytes()).expect("a file");
        let [row] = read.rows.as_slice() else { panic!("{read:?}") };
        assert_eq!((row.source.as_str(), row.target.as_str()), ("a b", "c d"));
        assert_eq!(read.to, Some(Lang::Ar));
    }

    #[test]
    fn document_types_entities_and_what_is_no_xliff_are_refused() {
        let bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xliff version=\"1.2\">&b;</xliff>";
        assert_eq!(read(bomb.as_bytes()), Err(Unreadable::Entities));
        assert_eq!(read(file("<trans-unit id=\"x\"><source>&unknown;</source></trans-unit>").as_bytes()), Err(Unreadable::Entities));
        assert_eq!(read(file("<trans-unit id=\"x\"><source>a</trans-unit>").as_bytes()), Err(Unreadable::Malformed));
        for other in ["", "hello", "<html></html>", "<xliff version=\"2.0\"></xliff>", "\u{0}\u{1}"] {
            assert_eq!(read(other.as_bytes()), Err(Unreadable::Unknown), "{other}");
        }
    }

    #[test]
    fn depth_and_length_are_bounded() {
        assert_eq!(read(file(&"<g>".repeat(100)).as_bytes()), Err(Unreadable::TooLarge));
        let long = "a".repeat(LONGEST_TEXT + 1);
        assert_eq!(read(file(&format!("<trans-unit id=\"x\"><source>{long}</source></trans-unit>")).as_bytes()), Err(Unreadable::TooLarge));
        assert_eq!(read(file(&"<trans-unit id=\"x\"/>".repeat(MOST_ROWS + 1)).as_bytes()), Err(Unreadable::TooLarge));
    }
}
