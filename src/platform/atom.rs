//! Atom feeds (RFC 4287): what changed, for readers that come back by themselves.

use super::{
    http::reply::{CachePolicy, Reply},
    i18n::Lang,
};
use jiff::{Timestamp, Unit};
use std::fmt::Write;

pub const ATOM: &str = "application/atom+xml; charset=utf-8";

/// A feed. Addresses are absolute.
#[derive(Debug, Clone)]
pub struct Feed {
    /// Never changes, whatever the address: see [`tag`].
    pub id: String,
    pub title: String,
    pub subtitle: Option<String>,
    pub lang: Lang,
    /// Who publishes it: the name of the portal.
    pub author: String,
    /// The address of the feed itself.
    pub itself: String,
    /// The page that shows the same things.
    pub page: String,
    /// Newest first.
    pub entries: Vec<Entry>,
}

/// One thing of a feed.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Never changes: see [`tag`].
    pub id: String,
    pub title: String,
    /// The language of its title and summary.
    pub lang: Lang,
    pub page: String,
    pub updated: Timestamp,
    pub published: Option<Timestamp>,
    /// Plain text.
    pub summary: Option<String>,
    /// Names of those who wrote it, where it is not the portal.
    pub authors: Vec<String>,
    /// Terms: codes of Action Lines, kinds, tracks.
    pub categories: Vec<String>,
}

/// A name for ever (RFC 4151) of the thing `key` of a `kind` on the portal at `base_url`: `tag:wsis.example,2026:event/igf-2026`.
#[must_use]
pub fn tag(base_url: &str, kind: &str, key: &str) -> String {
    format!("tag:{},2026:{kind}/{key}", host(base_url))
}

/// The host of an address, without its port.
#[must_use]
pub fn host(base_url: &str) -> &str {
    let after = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    after.split(['/', ':']).next().unwrap_or(after)
}

/// Text as it may stand in XML, in content and in attributes. What XML 1.0 cannot hold is dropped.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' => escaped.push(c),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => escaped.push(c),
        }
    }
    escaped
}

impl Feed {
    /// The feed as an answer that everybody may keep.
    #[must_use]
    pub fn reply(&self) -> Reply {
        Reply::of(CachePolicy::Public, ATOM, self.to_xml())
    }

    /// The feed as XML. An empty one has changed when the portal's first feed was made, so that its bytes stay the same.
    #[must_use]
    pub fn to_xml(&self) -> String {
        let updated = self.entries.iter().map(|entry| entry.updated).max().unwrap_or(Timestamp::UNIX_EPOCH);
        let mut xml = format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n", self.lang);
        element(&mut xml, "id", &self.id);
        element(&mut xml, "title", &self.title);
        if let Some(subtitle) = &self.subtitle {
            element(&mut xml, "subtitle", subtitle);
        }
        element(&mut xml, "updated", &instant(updated));
        person(&mut xml, &self.author);
        link(&mut xml, "self", "application/atom+xml", &self.itself);
        link(&mut xml, "alternate", "text/html", &self.page);
        for entry in &self.entries {
            entry.write(&mut xml);
        }
        xml.push_str("</feed>\n");
        xml
    }
}

impl Entry {
    fn write(&self, xml: &mut String) {
        let _ = writeln!(xml, "<entry xml:lang=\"{}\">", self.lang);
        element(xml, "id", &self.id);
        element(xml, "title", &self.title);
        element(xml, "updated", &instant(self.updated));
        if let Some(published) = self.published {
            element(xml, "published", &instant(published));
        }
        for author in &self.authors {
            person(xml, author);
        }
        link(xml, "alternate", "text/html", &self.page);
        for category in &self.categories {
            let _ = writeln!(xml, "<category term=\"{}\"/>", escape(category));
        }
        if let Some(summary) = &self.summary {
            element(xml, "summary", summary);
        }
        xml.push_str("</entry>\n");
    }
}

fn element(xml: &mut String, name: &str, text: &str) {
    let _ = writeln!(xml, "<{name}>{}</{name}>", escape(text));
}

fn person(xml: &mut String, name: &str) {
    let _ = writeln!(xml, "<author><name>{}</name></author>", escape(name));
}

fn link(xml: &mut String, rel: &str, media_type: &str, href: &str) {
    let _ = writeln!(xml, "<link rel=\"{rel}\" type=\"{media_type}\" href=\"{}\"/>", escape(href));
}

/// RFC 3339, whole seconds.
fn instant(when: Timestamp) -> String {
    when.round(Unit::Second).unwrap_or(when).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed() -> Feed {
        Feed {
            id: tag("https://wsis.example:8443/x", "feed", "events"),
            title: "Events <new> & \"changed\"".into(),
            subtitle: None,
            lang: Lang::En,
            author: "WSIS+20".into(),
            itself: "https://wsis.example/feeds/events.atom?line=c5&lang=en".into(),
            page: "https://wsis.example/en/events".into(),
            entries: vec![Entry {
                id: tag("https://wsis.example", "event", "igf"),
                title: "منتدى\u{0}\u{B}".into(),
                lang: Lang::Ar,
                page: "https://wsis.example/ar/events/igf".into(),
                updated: "2025-07-07T09:00:00.4Z".parse().unwrap(),
                published: None,
                summary: Some("]]> it's".into()),
                authors: vec!["ITU".into()],
                categories: vec!["c5".into()],
            }],
        }
    }

    #[test]
    fn the_text_of_a_feed_cannot_leave_its_element() {
        let xml = feed().to_xml();
        assert!(xml.contains("<title>Events &lt;new&gt; &amp; &quot;changed&quot;</title>"), "{xml}");
        assert!(xml.contains("<title>منتدى</title>"), "{xml}");
        assert!(xml.contains("<summary>]]&gt; it&#39;s</summary>"), "{xml}");
        assert!(xml.contains("events.atom?line=c5&amp;lang=en"), "{xml}");
    }

    #[test]
    fn a_feed_is_as_new_as_its_newest_entry() {
        let xml = feed().to_xml();
        assert!(xml.contains("<updated>2025-07-07T09:00:00Z</updated>\n<author>"), "{xml}");
        assert!(xml.contains("<entry xml:lang=\"ar\">"), "{xml}");
    }

    #[test]
    fn names_do_not_hold_the_port() {
        assert_eq!(feed().id, "tag:wsis.example,2026:feed/events");
        assert_eq!(host("http://127.0.0.1:8110"), "127.0.0.1");
    }
}
