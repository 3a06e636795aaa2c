//! A letter: described once, written as plain text and as HTML.
//!
//! Only [`Letter::button`] makes a link. Everything else, whoever typed it, is written so that mail programs do not turn
//! it into one (assurance M2).

use super::Message;
use crate::platform::{
    http::error::Result,
    i18n::{Lang, text},
    site::Site,
    text::{clean, clean_line, paragraphs},
};
use askama::Template;
use std::fmt::{self, Display, Write};

/// A letter to one recipient, on its way to a [`Message`].
#[derive(Debug)]
pub struct Letter {
    lang: Lang,
    kind: &'static str,
    to: String,
    subject: String,
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Paragraph(String),
    Quotation { paragraphs: Vec<String>, lang: Lang },
    Button { words: String, url: String },
    Facts(Vec<(String, String)>),
    Code(String),
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    lang: Lang,
    subject: &'a str,
    site_name: String,
    parts: &'a [Part],
    fallback: String,
    footer: String,
    base_url: &'a str,
}

impl Letter {
    /// A letter in the recipient's language; `kind` names it for the desk and for metrics, such as `sign-in`.
    pub fn new(lang: Lang, kind: &'static str, to: impl Into<String>, subject: impl Display) -> Self {
        Self { lang, kind, to: to.into(), subject: clean_line(&subject.to_string()), parts: Vec::new() }
    }

    /// Adds a paragraph of our own words.
    #[must_use]
    pub fn paragraph(self, words: impl Display) -> Self {
        let words = without_links(&clean(&words.to_string()));
        self.with(Part::Paragraph(words))
    }

    /// Adds words that a person typed, in their language, set off as theirs. Not for addresses that nobody has proved.
    #[must_use]
    pub fn quotation(self, lang: Lang, typed: &str) -> Self {
        let cleaned = clean(typed);
        let paragraphs = paragraphs(&cleaned).into_iter().map(without_links).collect();
        self.with(Part::Quotation { paragraphs, lang })
    }

    /// Adds the link to press; an address without host is one of this site.
    #[must_use]
    pub fn button(self, words: impl Display, url: impl Display) -> Self {
        self.with(Part::Button { words: clean_line(&words.to_string()), url: url.to_string() })
    }

    /// Adds labelled values, such as reference number and instant.
    #[must_use]
    pub fn facts<L: Display, V: Display>(self, facts: impl IntoIterator<Item = (L, V)>) -> Self {
        let facts = facts.into_iter().map(|(label, value)| (clean_line(&label.to_string()), without_links(&clean(&value.to_string())))).collect();
        self.with(Part::Facts(facts))
    }

    /// Adds a code to type.
    #[must_use]
    pub fn code(self, code: impl Display) -> Self {
        self.with(Part::Code(code.to_string()))
    }

    fn with(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// Both bodies.
    ///
    /// # Errors
    /// When the template cannot be rendered.
    pub fn into_message(mut self, site: &Site) -> Result<Message> {
        for part in &mut self.parts {
            if let Part::Button { url, .. } = part
                && url.starts_with('/')
            {
                url.insert_str(0, &site.base_url);
            }
        }
        let view = Html {
            lang: self.lang,
            subject: &self.subject,
            site_name: text(self.lang, "site-name").into(),
            parts: &self.parts,
            fallback: text(self.lang, "mail-button-fallback").into(),
            footer: text(self.lang, "mail-footer").s("contact", site.config.contact()).into(),
            base_url: &site.base_url,
        };
        let html = view.render()?;
        let mut plain = String::new();
        // Writing into a string cannot fail.
        let _ = view.write_plain(&mut plain);
        Ok(Message { kind: self.kind, to: self.to, lang: self.lang, subject: self.subject, text: plain, html })
    }
}

impl Html<'_> {
    fn write_plain(&self, to: &mut String) -> fmt::Result {
        for part in self.parts {
            match part {
                Part::Paragraph(words) => writeln!(to, "{words}\n")?,
                Part::Quotation { paragraphs, .. } => {
                    let quoted: Vec<String> = paragraphs.iter().map(|paragraph| format!("> {}", paragraph.replace('\n', "\n> "))).collect();
                    writeln!(to, "{}\n", quoted.join("\n>\n"))?;
                }
                Part::Button { words, url } => writeln!(to, "{words}\n{url}\n")?,
                Part::Facts(facts) => {
                    for (label, value) in facts {
                        writeln!(to, "{label}: {value}")?;
                    }
                    writeln!(to)?;
                }
                Part::Code(code) => writeln!(to, "    {code}\n")?,
            }
        }
        write!(to, "-- \n{}\n{}\n{}\n", self.site_name, self.base_url, self.footer)
    }
}

/// The words with an invisible joint wherever a mail program might see an address.
fn without_links(words: &str) -> String {
    const JOINT: char = '\u{2060}';
    let mut joined = String::with_capacity(words.len());
    let mut rest = words.chars().peekable();
    let mut before = ' ';
    while let Some(c) = rest.next() {
        joined.push(c);
        let next = rest.peek().copied().unwrap_or(' ');
        let is_inside_address = match c {
            ':' => next == '/',
            '.' => before.is_alphanumeric() && next.is_alphabetic(),
            _ => false,
        };
        if is_inside_address {
            joined.push(JOINT);
        }
        before = c;
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_addresses_do_not_become_links() {
        assert_eq!(without_links("see https://evil.example/x"), "see https:\u{2060}//evil.\u{2060}example/x");
        assert_eq!(without_links("At 3.5 per cent. Then more: done."), "At 3.5 per cent. Then more: done.");
    }

    #[test]
    fn a_subject_is_one_line() {
        assert_eq!(Letter::new(Lang::En, "test", "a@b.org", "One\r\nBcc: x@y.org").subject, "One Bcc: x@y.org");
    }
}
