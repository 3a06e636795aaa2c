//! A letter: described once, written as plain text and as HTML.
//!
//! Only [`Letter::button`] and [`Letter::links`] make links. Everything else, whoever typed it, is written so that mail programs do not turn
//! it into one (assurance M2).

use super::{Ending, Message, Topic, UnsubscribePath, host_of};
use crate::platform::{
    auth::session::{hash, new_secret},
    http::error::Result,
    i18n::{Lang, text},
    site::Site,
    text::{clean, clean_line, paragraphs},
};
use askama::Template;
use std::fmt::{self, Display, Write};
use uuid::Uuid;

/// A letter to one recipient, on its way to a [`Message`].
#[derive(Debug)]
pub struct Letter {
    lang: Lang,
    kind: &'static str,
    to: String,
    subject: String,
    parts: Vec<Part>,
    topic: Option<Topic>,
    about: Option<Uuid>,
    is_held: bool,
}

#[derive(Debug)]
enum Part {
    Paragraph(String),
    Quotation { paragraphs: Vec<String>, lang: Lang },
    Button { words: String, url: String },
    Facts(Vec<(String, String)>),
    Code(String),
    Heading(String),
    Links(Vec<Linked>),
}

/// A link in a list, with a word about it.
#[derive(Debug)]
struct Linked {
    words: String,
    lang: Lang,
    url: String,
    note: String,
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
    ending: Option<(String, String, &'a str)>,
    base_url: &'a str,
}

impl Letter {
    /// A letter in the recipient's language; `kind` names it for the desk and for metrics, such as `sign-in`.
    pub fn new(lang: Lang, kind: &'static str, to: impl Into<String>, subject: impl Display) -> Self {
        Self { lang, kind, to: to.into(), subject: clean_line(&subject.to_string()), parts: Vec::new(), topic: None, about: None, is_held: false }
    }

    /// Makes it one that its reader can end: it says why it comes, carries the way to end such letters, for people and for
    /// mail programs (`List-Unsubscribe`, in one click), and does not go to whoever has ended them, nor to an address at which
    /// mail was refused. Not for what somebody waits for or must know: receipts, links, decisions.
    #[must_use]
    pub fn of_topic(mut self, topic: Topic) -> Self {
        self.topic = Some(topic);
        self
    }

    /// Names the call that it is about: the desk looks for mail by call.
    #[must_use]
    pub fn about(mut self, call: Uuid) -> Self {
        self.about = Some(call);
        self
    }

    /// Lets it wait in the outbox until a person releases it.
    #[must_use]
    pub fn held(mut self) -> Self {
        self.is_held = true;
        self
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

    /// Adds a heading.
    #[must_use]
    pub fn heading(self, words: impl Display) -> Self {
        let words = without_links(&clean_line(&words.to_string()));
        self.with(Part::Heading(words))
    }

    /// Adds links to pages of this site: words in their language, address without host, and a note.
    #[must_use]
    pub fn links(self, links: impl IntoIterator<Item = (String, Lang, String, String)>) -> Self {
        let links = links
            .into_iter()
            .map(|(words, lang, url, note)| Linked { words: without_links(&clean_line(&words)), lang, url, note: without_links(&clean_line(&note)) })
            .collect();
        self.with(Part::Links(links))
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
        for url in self.parts.iter_mut().flat_map(urls).filter(|url| url.starts_with('/')) {
            url.insert_str(0, &site.base_url);
        }
        let ending = self.topic.map(|topic| ending(site, self.lang, topic));
        let view = Html {
            lang: self.lang,
            subject: &self.subject,
            site_name: text(self.lang, "site-name").into(),
            parts: &self.parts,
            fallback: text(self.lang, "mail-button-fallback").into(),
            footer: text(self.lang, "mail-footer").s("contact", site.config.contact()).into(),
            ending: ending
                .as_ref()
                .map(|ending| (text(self.lang, ending.topic.why()).to_string(), text(self.lang, "mail-unsubscribe").to_string(), ending.url.as_str())),
            base_url: &site.base_url,
        };
        let html = view.render()?;
        let mut plain = String::new();
        // Writing into a string cannot fail.
        let _ = view.write_plain(&mut plain);
        Ok(Message {
            kind: self.kind,
            message_id: format!("<{}@{}>", Uuid::new_v4().simple(), host_of(&site.base_url)),
            to: self.to,
            lang: self.lang,
            subject: self.subject,
            text: plain,
            html,
            ending,
            about: self.about,
            is_held: self.is_held,
        })
    }
}

/// The addresses in a part.
fn urls(part: &mut Part) -> Vec<&mut String> {
    match part {
        Part::Button { url, .. } => vec![url],
        Part::Links(links) => links.iter_mut().map(|link| &mut link.url).collect(),
        Part::Paragraph(_) | Part::Quotation { .. } | Part::Facts(_) | Part::Code(_) | Part::Heading(_) => Vec::new(),
    }
}

fn ending(site: &Site, lang: Lang, topic: Topic) -> Ending {
    let secret = new_secret();
    Ending { topic, secret_hash: hash(&secret), url: format!("{}{}", site.base_url, UnsubscribePath { lang, secret }) }
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
                        writeln!(to, "{}", text(self.lang, "label-value").s("label", label).s("value", value))?;
                    }
                    writeln!(to)?;
                }
                Part::Heading(words) => writeln!(to, "{words}\n{}\n", "-".repeat(words.chars().count().min(72)))?,
                Part::Links(links) => {
                    for link in links {
                        writeln!(to, "* {}", link.words)?;
                        if !link.note.is_empty() {
                            writeln!(to, "  {}", link.note)?;
                        }
                        writeln!(to, "  {}", link.url)?;
                    }
                    writeln!(to)?;
                }
                Part::Code(code) => writeln!(to, "    {code}\n")?,
            }
        }
        writeln!(to, "-- \n{}\n{}\n{}", self.site_name, self.base_url, self.footer)?;
        if let Some((why, words, url)) = &self.ending {
            writeln!(to, "{why}\n{words}\n{url}")?;
        }
        Ok(())
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
