//! XLSX with one row a text. Of a workbook that comes back only the first sheet and the shared texts are read, in a stream,
//! and only the columns that we wrote: a cell far out costs nothing.

use super::{About, File, Gathered, LONGEST_TEXT, MOST_ROWS, Outgoing, Row, Unreadable, attribute, digest};
use quick_xml::{Reader, events::Event};
use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Columns: name, place, source, target, state, check.
const COLUMNS: usize = 6;
/// Parts of the archive, and bytes of one of them when unpacked.
const MOST_PARTS: usize = 200;
const LARGEST_PART: u64 = 16 << 20;

pub(super) fn write(about: &About<'_>, texts: &[Outgoing<'_>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (head, wrapped) = (Format::new().set_bold(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    for (column, width) in [(0, 24), (1, 28), (2, 60), (3, 60), (4, 12), (5, 18)] {
        sheet.set_column_width(column, width)?;
    }
    for (column, words) in (0..).zip(["id", "place", about.from.code(), about.to.code(), "state", "check"]) {
        sheet.write_string_with_format(0, column, words, &head)?;
    }
    for (line, text) in (1..).zip(texts) {
        let state = if text.target.is_empty() {
            "missing"
        } else if text.is_stale {
            "source changed"
        } else {
            "done"
        };
        let check = digest(text.source);
        for (column, words) in (0..).zip([text.id, &text.place, text.source, text.target, state, &check]) {
            sheet.write_string_with_format(line, column, words, &wrapped)?;
        }
    }
    book.save_to_buffer()
}

pub(super) fn read(bytes: &[u8]) -> Result<File, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Malformed)?;
    if archive.len() > MOST_PARTS {
        return Err(Unreadable::TooLarge);
    }
    let names: Vec<String> = archive.file_names().filter_map(std::result::Result::ok).map(std::borrow::Cow::into_owned).collect();
    let sheet = names
        .iter()
        .filter(|name| name.strip_prefix("xl/worksheets/").is_some_and(|rest| rest.strip_suffix(".xml").is_some()))
        .min_by_key(|name| (name.len(), (*name).clone()));
    let sheet = part(&mut archive, sheet.ok_or(Unreadable::Unknown)?)?;
    let shared = match names.iter().find(|name| *name == "xl/sharedStrings.xml") {
        Some(name) => shared_texts(&part(&mut archive, name)?)?,
        None => Vec::new(),
    };
    file(rows(&sheet, &shared)?)
}

/// A part of the archive, unpacked no further than its limit, whatever it says of its size.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String, Unreadable> {
    let entry = archive.by_name(name).map_err(|_| Unreadable::Malformed)?;
    let mut bytes = Vec::new();
    entry.take(LARGEST_PART + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Malformed)?;
    if bytes.len() as u64 > LARGEST_PART {
        return Err(Unreadable::TooLarge);
    }
    String::from_utf8(bytes).map_err(|_| Unreadable::Malformed)
}

/// The texts that cells name by number. What is pronounced beside them is no part of them.
fn shared_texts(xml: &str) -> Result<Vec<String>, Unreadable> {
    let mut reader = Reader::from_str(xml);
    let (mut texts, mut words) = (Vec::new(), Gathered::default());
    let (mut in_text, mut aside) = (false, 0usize);
    loop {
        match reader.read_event().map_err(|_| Unreadable::Malformed)? {
            Event::Start(element) => match element.local_name().into_inner() {
                "rPh" => aside += 1,
                "t" => in_text = aside == 0,
                _ => {}
            },
            Event::End(element) => match element.local_name().into_inner() {
                "rPh" => aside = aside.saturating_sub(1),
                "t" => in_text = false,
                "si" => texts.push(checked(words.take())?),
                _ => {}
            },
            Event::Empty(element) if element.local_name().into_inner() == "si" => texts.push(String::new()),
            Event::Text(text) if in_text => words.add(&text.xml10_content())?,
            Event::CData(text) if in_text => words.add(&text.xml10_content())?,
            Event::GeneralRef(reference) if in_text => words.add_reference(&reference)?,
            Event::GeneralRef(_) | Event::DocType(_) => return Err(Unreadable::Entities),
            Event::Eof => return Ok(texts),
            _ => {}
        }
        if texts.len() > MOST_ROWS * COLUMNS {
            return Err(Unreadable::TooLarge);
        }
    }
}

fn checked(words: String) -> Result<String, Unreadable> {
    if words.chars().count() > LONGEST_TEXT { Err(Unreadable::TooLarge) } else { Ok(words) }
}

type Cells = [String; COLUMNS];

/// The rows of a sheet with their line numbers.
fn rows(xml: &str, shared: &[String]) -> Result<Vec<(usize, Cells)>, Unreadable> {
    let mut reader = Reader::from_str(xml);
    let (mut rows, mut cells, mut words) = (Vec::new(), Cells::default(), Gathered::default());
    // The column and kind of the cell that is read, and whether its value is.
    let (mut column, mut is_shared, mut in_value, mut line) = (None, false, false, 0usize);
    loop {
        match reader.read_event().map_err(|_| Unreadable::Malformed)? {
            Event::Start(element) => match element.local_name().into_inner() {
                "row" => line = attribute(&element, "r")?.and_then(|number| number.parse().ok()).unwrap_or(line + 1),
                "c" => {
                    column = attribute(&element, "r")?.as_deref().and_then(column_of);
                    is_shared = attribute(&element, "t")?.as_deref() == Some("s");
                }
                "v" | "t" => in_value = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().into_inner() {
                "v" | "t" => in_value = false,
                "c" => {
                    let value = checked(words.take())?;
                    let value = if is_shared { value.trim().parse().ok().and_then(|at: usize| shared.get(at).cloned()).unwrap_or_default() } else { value };
                    if let Some(cell) = column.take().and_then(|column| cells.get_mut(column)) {
                        *cell = value;
                    }
                }
                "row" => rows.push((line, std::mem::take(&mut cells))),
                _ => {}
            },
            Event::Text(text) if in_value => words.add(&text.xml10_content())?,
            Event::CData(text) if in_value => words.add(&text.xml10_content())?,
            Event::GeneralRef(reference) if in_value => words.add_reference(&reference)?,
            Event::GeneralRef(_) | Event::DocType(_) => return Err(Unreadable::Entities),
            Event::Eof => return Ok(rows),
            _ => {}
        }
        if rows.len() > MOST_ROWS {
            return Err(Unreadable::TooLarge);
        }
    }
}

/// The column of a cell such as `C12`, where it is one of ours.
fn column_of(reference: &str) -> Option<usize> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic).collect::<Vec<_>>();
    let [letter] = letters.as_slice() else { return None };
    usize::from(letter.to_ascii_uppercase() - b'A').checked_rem(26).filter(|column| *column < COLUMNS)
}

fn file(rows: Vec<(usize, Cells)>) -> Result<File, Unreadable> {
    let mut rows = rows.into_iter();
    let (_, [id, _, from, to, _, check]) = rows.next().ok_or(Unreadable::Unknown)?;
    if id.trim() != "id" || check.trim() != "check" {
        return Err(Unreadable::Unknown);
    }
    let rows = rows
        .filter(|(_, [id, _, _, target, ..])| !id.trim().is_empty() || !target.trim().is_empty())
        .map(|(number, [id, _, source, target, _, check])| Row { number, id: id.trim().to_owned(), source, source_digest: check.trim().to_owned(), target })
        .collect();
    Ok(File { from: from.trim().parse().ok(), to: to.trim().parse().ok(), rows })
}

#[cfg(test)]
mod tests {
    use super::{super::read, *};
    use crate::platform::i18n::Lang;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
            zip.write_all(bytes).expect("bytes");
        }
        zip.finish().expect("an archive").into_inner()
    }

    fn sheet(rows: &str) -> String {
        format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")
    }

    fn cell(reference: &str, words: &str) -> String {
        format!("<c r=\"{reference}\" t=\"inlineStr\"><is><t>{words}</t></is></c>")
    }

    #[test]
    fn what_is_written_is_read() {
        let texts = [
            Outgoing { id: "question.a.label", place: "1".into(), source: "=A & <B>\nnext", target: "", is_stale: false, most: 10 },
            Outgoing { id: "choice.a.x", place: "1".into(), source: "X", target: "إكس", is_stale: true, most: 10 },
        ];
        let written = write(&About { call: "demo", from: Lang::En, to: Lang::Ar }, &texts).expect("a workbook");
        let read = read(&written).expect("a file");
        assert_eq!((read.from, read.to), (Some(Lang::En), Some(Lang::Ar)));
        let [first, second] = read.rows.as_slice() else { panic!("{read:?}") };
        assert_eq!((first.number, first.id.as_str(), first.source.as_str(), first.target.as_str()), (2, "question.a.label", "=A & <B>\nnext", ""));
        assert_eq!((second.target.as_str(), second.source_digest.as_str()), ("إكس", digest("X").as_str()));
    }

    #[test]
    fn what_unpacks_to_more_than_its_limit_is_refused() {
        let bomb = vec![b' '; usize::try_from(LARGEST_PART).expect("a size") + 10];
        let packed = archive(&[("xl/worksheets/sheet1.xml", &bomb)]);
        assert!(packed.len() < 100_000, "a bomb is small");
        assert_eq!(read(&packed), Err(Unreadable::TooLarge));
        let parts: Vec<(String, Vec<u8>)> = (0..=MOST_PARTS).map(|number| (format!("xl/worksheets/sheet{number}.xml"), Vec::new())).collect();
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        assert_eq!(read(&archive(&parts)), Err(Unreadable::TooLarge));
    }

    #[test]
    fn entities_are_refused_and_cells_far_out_are_passed_over() {
        let typed = "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet><sheetData/></worksheet>";
        assert_eq!(read(&archive(&[("xl/worksheets/sheet1.xml", typed.as_bytes())])), Err(Unreadable::Entities));
        let head = format!("<row r=\"1\">{}{}{}{}</row>", cell("A1", "id"), cell("C1", "en"), cell("D1", "fr"), cell("F1", "check"));
        let far = format!("<row r=\"1048576\">{}{}{}</row>", cell("A1048576", "a"), cell("D1048576", "b"), cell("XFD1048576", "far"));
        let file = read(&archive(&[("xl/worksheets/sheet1.xml", sheet(&(head + &far)).as_bytes())])).expect("a file");
        assert_eq!(file.rows.len(), 1);
        assert_eq!(file.rows.first().map(|row| (row.number, row.target.as_str())), Some((1_048_576, "b")));
    }

    #[test]
    fn other_archives_and_broken_ones_are_refused() {
        assert_eq!(read(&archive(&[("word/document.xml", b"<x/>")])), Err(Unreadable::Unknown));
        assert_eq!(read(&archive(&[("xl/worksheets/sheet1.xml", sheet("<row r=\"1\"></row>").as_bytes())])), Err(Unreadable::Unknown));
        assert_eq!(read(b"PK\x03\x04 and nothing more"), Err(Unreadable::Malformed));
        assert!(read(&archive(&[("xl/worksheets/sheet1.xml", b"<worksheet><row>")])).is_err());
        let reference = format!("<row r=\"1\">{}<c r=\"B1\" t=\"s\"><v>99999999999999999999</v></c></row>", cell("A1", "id"));
        assert_eq!(read(&archive(&[("xl/worksheets/sheet1.xml", sheet(&reference).as_bytes())])), Err(Unreadable::Unknown));
    }
}
