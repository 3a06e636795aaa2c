//! What programs ask a site for: the list of its addresses, what to leave alone, whom to tell of a weakness.

use super::{
    pages::fixed_addresses,
    store::{self, Thing},
};
use crate::platform::http::Routes;
use crate::{
    platform::{
        auth::Anyone,
        http::{CachePolicy, Error, Reply, Result, page::escape},
        i18n::Lang,
        site::Site,
    },
    reference::{
        self, Reference,
        paths::{CallPath, CommitmentPath, EventPath, InputPath, RoadmapPath, SessionPath},
    },
};
use axum_extra::routing::TypedPath;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;
use std::fmt::Write;

/// Addresses in one file of the sitemap; beyond it `/sitemap.xml` lists files.
const MOST_IN_ONE_FILE: usize = 5000;
const XML: &str = "application/xml; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// The addresses without a language.
pub fn routes() -> Routes {
    Routes::new().get(sitemap).get(sitemap_part).get(robots).get(security)
}

#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/sitemap.xml")]
pub struct SitemapPath;

/// One file of a sitemap of several; `part` is a number and `.xml`.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/sitemaps/{part}", rejection(Error))]
pub struct SitemapPartPath {
    pub part: String,
}

#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/robots.txt")]
pub struct RobotsPath;

#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/.well-known/security.txt")]
pub struct SecurityPath;

/// A page that exists in every language.
struct Listed {
    /// Without the language.
    path: String,
    changed: Option<String>,
}

/// `GET /sitemap.xml`: all public addresses, or the list of the files that hold them.
pub async fn sitemap(_: SitemapPath, who: Anyone) -> Result<Reply> {
    let pages = listed(&who.site).await?;
    let base = &who.site.base_url;
    let xml = if pages.len() * Lang::ALL.len() <= MOST_IN_ONE_FILE { url_set(base, &pages) } else { index(base, pages.chunks(pages_in_one_file()).count()) };
    Ok(Reply::of(CachePolicy::Public, XML, xml))
}

/// `GET /sitemaps/{n}.xml`, counted from 1.
pub async fn sitemap_part(SitemapPartPath { part }: SitemapPartPath, who: Anyone) -> Result<Reply> {
    let number: usize = part.strip_suffix(".xml").and_then(|number| number.parse().ok()).ok_or(Error::NotFound)?;
    let pages = listed(&who.site).await?;
    let part = number.checked_sub(1).and_then(|at| pages.chunks(pages_in_one_file()).nth(at)).ok_or(Error::NotFound)?;
    Ok(Reply::of(CachePolicy::Public, XML, url_set(&who.site.base_url, part)))
}

/// `GET /robots.txt`.
pub async fn robots(_: RobotsPath, who: Anyone) -> Result<Reply> {
    let mut text = String::from("User-agent: *\n");
    for private in ["account", "desk", "my/", "search", "sign-in", "submissions/"] {
        let _ = writeln!(text, "Disallow: /*/{private}");
    }
    let _ = writeln!(text, "\nSitemap: {}/sitemap.xml", who.site.base_url);
    Ok(Reply::of(CachePolicy::Public, TEXT, text))
}

/// `GET /.well-known/security.txt` (RFC 9116).
pub async fn security(_: SecurityPath, who: Anyone) -> Result<Reply> {
    let now = Timestamp::now();
    // Far enough for whoever copies it, and never stale while the portal runs. By the day, so that the text stays the same.
    let expires = now.checked_add((180 * 24).hours()).unwrap_or(now).strftime("%Y-%m-%dT00:00:00Z");
    let base = &who.site.base_url;
    let contact = who.site.config.contact();
    let text = format!(
        "Contact: mailto:{contact}\nExpires: {expires}\nPreferred-Languages: en, fr, es, ar, ru, zh\nCanonical: {base}/.well-known/security.txt\nPolicy: {base}/en/privacy\n"
    );
    Ok(Reply::of(CachePolicy::Public, TEXT, text))
}

fn pages_in_one_file() -> usize {
    MOST_IN_ONE_FILE / Lang::ALL.len()
}

async fn listed(site: &Site) -> Result<Vec<Listed>> {
    let reference = reference::recall(site).await?;
    let things = store::public_things(site.db.reading()).await?;
    let mut pages: Vec<Listed> = fixed_addresses().into_iter().map(|path| Listed { path, changed: None }).collect();
    pages.extend(words(&reference).map(|address| Listed { path: without_language(&address), changed: None }));
    pages.extend(things.into_iter().map(|thing| Listed { path: without_language(&address(&thing)), changed: thing.changed }));
    Ok(pages)
}

fn words(reference: &Reference) -> impl Iterator<Item = String> + '_ {
    let lines = reference.lines.iter().map(|line| line.href(Lang::En));
    let goals = reference.goals.iter().map(|goal| goal.href(Lang::En));
    let entities = reference.entities.values().map(|entity| entity.href(Lang::En));
    lines.chain(goals).chain(entities)
}

fn address(thing: &Thing) -> String {
    let (lang, key) = (Lang::En, thing.key.clone());
    match thing.kind.as_str() {
        "call" => CallPath { lang, slug: key }.to_string(),
        "input" => InputPath { lang, reference: key }.to_string(),
        "event" => EventPath { lang, slug: key }.to_string(),
        "session" => SessionPath { lang, id: key }.to_string(),
        "commitment" => CommitmentPath { lang, id: key }.to_string(),
        _ => RoadmapPath { lang, slug: key }.to_string(),
    }
}

fn without_language(address: &str) -> String {
    address.strip_prefix("/en").unwrap_or(address).to_owned()
}

fn url_set(base: &str, pages: &[Listed]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages {
        let path = escape(&page.path);
        let mut others = String::new();
        for lang in Lang::ALL {
            let _ = write!(others, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{base}/{lang}{path}\"/>");
        }
        let changed = page.changed.as_ref().map(|day| format!("<lastmod>{day}</lastmod>")).unwrap_or_default();
        for lang in Lang::ALL {
            let _ = writeln!(xml, "<url><loc>{base}/{lang}{path}</loc>{changed}{others}</url>");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

fn index(base: &str, parts: usize) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for part in 1..=parts {
        let _ = writeln!(xml, "<sitemap><loc>{base}/sitemaps/{part}.xml</loc></sitemap>");
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_listed_in_six_languages_that_name_each_other() {
        let xml = url_set("https://wsis.example.org", &[Listed { path: "/events/a&b".into(), changed: Some("2026-01-31".into()) }]);
        assert_eq!(xml.matches("<loc>").count(), 6);
        assert_eq!(xml.matches("hreflang=\"ar\"").count(), 6);
        assert!(xml.contains("<loc>https://wsis.example.org/ar/events/a&amp;b</loc><lastmod>2026-01-31</lastmod>"));
    }

    #[test]
    fn a_long_list_is_a_list_of_files() {
        let xml = index("https://wsis.example.org", 3);
        assert_eq!(xml.matches("<sitemap>").count(), 3);
        assert!(xml.contains("https://wsis.example.org/sitemaps/3.xml"));
    }
}
