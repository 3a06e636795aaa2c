//! CSV (RFC 4180) for people who open it in a spreadsheet: UTF-8 with a byte-order mark, CRLF, and no cell that the
//! spreadsheet would take for a formula (assurance O4).

use super::http::reply::{CachePolicy, Reply};

pub const CSV: &str = "text/csv; charset=utf-8; header=present";

/// A table on its way to a file.
#[derive(Debug)]
pub struct Csv(String);

impl Csv {
    /// With the names of its columns.
    #[must_use]
    pub fn new(columns: &[&str]) -> Self {
        let mut csv = Self("\u{FEFF}".to_owned());
        csv.row(columns);
        csv
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[impl AsRef<str>]) {
        for (order, cell) in cells.iter().enumerate() {
            if order > 0 {
                self.0.push(',');
            }
            self.cell(cell.as_ref());
        }
        self.0.push_str("\r\n");
    }

    fn cell(&mut self, text: &str) {
        let harmless = if starts_a_formula(text) { format!("'{text}") } else { text.to_owned() };
        if harmless.contains(['"', ',', '\n', '\r']) {
            self.0.push('"');
            self.0.push_str(&harmless.replace('"', "\"\""));
            self.0.push('"');
        } else {
            self.0.push_str(&harmless);
        }
    }

    /// The file, for everybody.
    #[must_use]
    pub fn reply(self) -> Reply {
        Reply::of(CachePolicy::Public, CSV, self.0)
    }

    #[must_use]
    pub fn into_text(self) -> String {
        self.0
    }
}

fn starts_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_stay_cells() {
        let mut csv = Csv::new(&["a", "b"]);
        csv.row(&["=1+1", "say \"hi\", you\nthere"]);
        csv.row(&["＠x", ""]);
        assert_eq!(csv.into_text(), "\u{FEFF}a,b\r\n'=1+1,\"say \"\"hi\"\", you\nthere\"\r\n'＠x,\r\n");
    }
}
