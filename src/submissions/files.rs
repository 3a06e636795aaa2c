//! What a file is: its ending, its first bytes and its parts must agree (assurance F1). Read piece by piece, never whole.

/// The types that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileType {
    Pdf,
    Docx,
    Odt,
    Txt,
}

impl FileType {
    /// The type that a name claims.
    #[must_use]
    pub fn claimed_by(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "docx" => Some(Self::Docx),
            "odt" => Some(Self::Odt),
            "txt" => Some(Self::Txt),
            _ => None,
        }
    }

    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Txt => "text/plain; charset=utf-8",
        }
    }

    /// Its name for people.
    #[must_use]
    pub fn label(media_type: &str) -> &'static str {
        [(Self::Pdf, "PDF"), (Self::Docx, "DOCX"), (Self::Odt, "ODT")]
            .into_iter()
            .find_map(|(one, label)| (one.media_type() == media_type).then_some(label))
            .unwrap_or("TXT")
    }
}

const LONGEST_MARK: usize = 40;
const DOCX_BODY: &[u8] = b"word/document.xml";
const MACROS: &[u8] = b"vbaProject.bin";
const ODT_MIMETYPE: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.text";

/// Looks at a file as it passes.
#[derive(Debug)]
pub struct Sniffer {
    claimed: FileType,
    head: Vec<u8>,
    /// The end of the piece before, so that a mark across the border is seen.
    tail: Vec<u8>,
    has_body: bool,
    has_macros: bool,
    is_text: bool,
    is_utf8: bool,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAsClaimed {
    /// It is not what its name says.
    Content,
    /// A text in another encoding than UTF-8.
    Encoding,
}

impl Sniffer {
    #[must_use]
    pub fn new(claimed: FileType) -> Self {
        Self { claimed, head: Vec::new(), tail: Vec::new(), has_body: false, has_macros: false, is_text: true, is_utf8: true }
    }

    pub fn look(&mut self, piece: &[u8]) {
        if self.head.len() < 1024 {
            self.head.extend(piece.iter().take(1024 - self.head.len()));
        }
        let mut window = std::mem::take(&mut self.tail);
        window.extend_from_slice(piece);
        match self.claimed {
            FileType::Docx => {
                self.has_body |= holds(&window, DOCX_BODY);
                self.has_macros |= holds(&window, MACROS);
                self.tail = window.split_off(window.len().saturating_sub(LONGEST_MARK));
            }
            FileType::Txt => self.read_text(window),
            FileType::Pdf | FileType::Odt => {}
        }
    }

    fn read_text(&mut self, window: Vec<u8>) {
        match std::str::from_utf8(&window) {
            Ok(text) => self.is_text &= !text.contains('\0'),
            // A character may be cut by the border of the pieces; then it is complete with the next.
            Err(fault) if fault.error_len().is_none() => {
                let (whole, rest) = window.split_at(fault.valid_up_to());
                self.is_text &= !whole.contains(&0);
                self.tail = rest.to_vec();
            }
            Err(_) => self.is_utf8 = false,
        }
    }

    /// Whether the file is what its name claims.
    ///
    /// # Errors
    /// What it is not.
    pub fn verdict(&self) -> Result<(), NotAsClaimed> {
        if self.claimed == FileType::Txt && !(self.is_utf8 && self.tail.is_empty()) {
            return Err(NotAsClaimed::Encoding);
        }
        let is_as_claimed = match self.claimed {
            FileType::Pdf => holds(&self.head, b"%PDF-"),
            FileType::Docx => self.head.starts_with(b"PK\x03\x04") && self.has_body && !self.has_macros,
            FileType::Odt => self.head.starts_with(b"PK\x03\x04") && self.head.get(30..).is_some_and(|rest| rest.starts_with(ODT_MIMETYPE)),
            FileType::Txt => self.is_text,
        };
        if is_as_claimed { Ok(()) } else { Err(NotAsClaimed::Content) }
    }
}

fn holds(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(name: &str, pieces: &[&[u8]]) -> Result<(), NotAsClaimed> {
        let mut sniffer = Sniffer::new(FileType::claimed_by(name).expect("a type"));
        for piece in pieces {
            sniffer.look(piece);
        }
        sniffer.verdict()
    }

    fn verdict(name: &str, pieces: &[&[u8]]) -> bool {
        taken(name, pieces).is_ok()
    }

    #[test]
    fn name_and_content_must_agree() {
        assert!(verdict("a.PDF", &[b"%PDF-1.7\n"]));
        assert!(!verdict("a.pdf", &[b"PK\x03\x04"]));
        assert!(verdict("a.docx", &[b"PK\x03\x04....[Content_Types].xml", b"....word/docu", b"ment.xml...."]));
        assert!(!verdict("a.docx", &[b"PK\x03\x04....xl/workbook.xml"]));
        assert!(!verdict("a.docx", &[b"PK\x03\x04word/document.xml word/vbaProject.bin"]));
        let mut odt = b"PK\x03\x04".to_vec();
        odt.extend([0; 26]);
        odt.extend(ODT_MIMETYPE);
        assert!(verdict("a.odt", &[&odt]));
        assert_eq!(FileType::claimed_by("a.exe"), None);
        assert_eq!(FileType::claimed_by("pdf"), None);
    }

    #[test]
    fn a_text_is_utf_8_whatever_its_pieces() {
        let text = "Доступ".as_bytes();
        let (one, two) = text.split_at(3);
        assert!(verdict("a.txt", &[one, two]));
        assert!(!verdict("a.txt", &[one]));
        assert_eq!(taken("a.txt", &[b"a\0b"]), Err(NotAsClaimed::Content));
        for latin in [b"caf\xe9 ".as_slice(), b"\xff\xfea\0", b"caf\xe9"] {
            assert_eq!(taken("a.txt", &[latin]), Err(NotAsClaimed::Encoding), "it can be saved anew");
        }
    }
}
