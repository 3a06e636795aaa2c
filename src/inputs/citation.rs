//! How to cite an input.

use jiff::civil::Date;

/// What a citation is made of.
#[derive(Debug)]
pub struct Cited<'a> {
    pub author: &'a str,
    pub title: &'a str,
    pub reference: &'a str,
    pub call: &'a str,
    pub site: &'a str,
    pub url: &'a str,
    pub received_on: Date,
    /// The day as it is written in the reader's language, without the year.
    pub day: &'a str,
    /// «Input», in the reader's language.
    pub kind: &'a str,
}

impl Cited<'_> {
    /// APA style: author, date, title, kind and number, work, publisher, address.
    #[must_use]
    pub fn apa(&self) -> String {
        let stop = if self.author.ends_with('.') { "" } else { "." };
        format!("{}{stop} ({}). {} [{} {}]. {}. {}. {}", self.author, self.day, self.title, self.kind, self.reference, self.call, self.site, self.url)
    }

    #[must_use]
    pub fn bibtex(&self) -> String {
        let fields = [
            ("author", format!("{{{}}}", escaped(self.author))),
            ("title", format!("{{{}}}", escaped(self.title))),
            ("year", self.received_on.year().to_string()),
            ("month", self.received_on.month().to_string()),
            ("howpublished", escaped(self.call)),
            ("publisher", escaped(self.site)),
            ("note", format!("{} {}", escaped(self.kind), escaped(self.reference))),
            ("url", self.url.to_owned()),
        ];
        let lines: Vec<String> = fields.iter().map(|(name, value)| format!("  {name} = {{{value}}},\n")).collect();
        format!("@misc{{{},\n{}}}", self.reference, lines.concat())
    }
}

/// Text that BibTeX does not take for commands.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '{' | '}' | '%' | '&' | '#' | '$' | '_' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\\' => escaped.push_str("\\textbackslash "),
            '~' => escaped.push_str("\\textasciitilde "),
            '^' => escaped.push_str("\\textasciicircum "),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited() -> Cited<'static> {
        Cited {
            author: "Research & Co.",
            title: "100 % {open}",
            reference: "ITU-WSIS20-0042",
            call: "Call",
            site: "WSIS+20 Review",
            url: "https://wsis.example/en/inputs/ITU-WSIS20-0042",
            received_on: jiff::civil::date(2026, 3, 14),
            day: "14 March 2026",
            kind: "Input",
        }
    }

    #[test]
    fn apa_names_author_date_title_and_address() {
        assert_eq!(
            cited().apa(),
            "Research & Co. (14 March 2026). 100 % {open} [Input ITU-WSIS20-0042]. Call. WSIS+20 Review. https://wsis.example/en/inputs/ITU-WSIS20-0042"
        );
    }

    #[test]
    fn bibtex_is_not_broken_by_what_was_typed() {
        let bibtex = cited().bibtex();
        assert!(bibtex.starts_with("@misc{ITU-WSIS20-0042,\n  author = {{Research \\& Co.}},\n  title = {{100 \\% \\{open\\}}},\n"), "{bibtex}");
        assert!(bibtex.contains("  year = {2026},\n"));
    }
}
