//! The pages that explain the portal: about, open data, privacy, accessibility. Prose in chapters.

use crate::{
    home::crawlers::SitemapPath,
    platform::{
        auth::Anyone,
        http::{Error, Page, Reply, Result, Section},
        i18n::Lang,
    },
};
use askama::Template;
use axum_extra::routing::TypedPath;
use serde::Deserialize;

#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/about", rejection(Error))]
pub struct AboutPath {
    pub lang: Lang,
}

#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/about/api", rejection(Error))]
pub struct ApiPath {
    pub lang: Lang,
}

#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/privacy", rejection(Error))]
pub struct PrivacyPath {
    pub lang: Lang,
}

#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/accessibility", rejection(Error))]
pub struct AccessibilityPath {
    pub lang: Lang,
}

#[derive(Template)]
#[template(path = "home/explain.html")]
struct ExplainView {
    p: Page,
    lead: String,
    chapters: Vec<Chapter>,
}

struct Chapter {
    id: &'static str,
    heading: &'static str,
    parts: Vec<Part>,
}

/// A stretch of prose.
enum Part {
    Text(&'static str),
    Items(Vec<&'static str>),
    /// What, and how long it is kept.
    Facts(Vec<(&'static str, String)>),
    /// An address, a link to it where it can be opened as it is, and what is found there.
    Addresses(Vec<(&'static str, Option<String>, &'static str)>),
    /// Where to write to.
    Contact(String),
}

use Part::{Addresses, Contact, Facts, Items, Text};

/// `GET /{lang}/about`.
pub async fn about(AboutPath { lang: _ }: AboutPath, who: Anyone) -> Result<Reply> {
    let chapters = vec![
        Chapter { id: "what", heading: "about-what", parts: vec![Text("about-what-1"), Text("about-what-2")] },
        Chapter { id: "process", heading: "about-process", parts: vec![Text("about-process-1"), Text("about-process-2"), Text("about-process-3")] },
        Chapter { id: "who", heading: "about-who", parts: vec![Text("about-who-1"), Text("about-who-2")] },
        Chapter { id: "numbers", heading: "about-numbers", parts: vec![Text("about-numbers-1"), Text("about-numbers-2"), Text("about-numbers-3")] },
        Chapter { id: "sources", heading: "about-sources", parts: vec![Text("about-sources-1")] },
        Chapter {
            id: "thin",
            heading: "about-thin",
            parts: vec![
                Text("about-thin-1"),
                Items(vec![
                    "about-thin-translation",
                    "about-thin-entries",
                    "about-thin-sessions",
                    "about-thin-commitments",
                    "about-thin-calls",
                    "about-thin-documents",
                ]),
            ],
        },
        Chapter { id: "contact", heading: "about-contact", parts: vec![Text("about-contact-1"), contact(&who)] },
    ];
    let p = who.page().titled(who.t("about-title")).within(Section::About);
    show(&who, p, "about-lead", chapters)
}

/// `GET /{lang}/about/api`: what can be had in other forms.
pub async fn api(ApiPath { lang }: ApiPath, who: Anyone) -> Result<Reply> {
    let addresses = vec![
        ("/events.ics", Some("/events.ics".to_owned()), "api-events-ics"),
        ("/events/{event}.ics", None, "api-event-ics"),
        ("/feeds/events.atom", Some("/feeds/events.atom".to_owned()), "api-events-atom"),
        ("/feeds/inputs.atom", Some("/feeds/inputs.atom".to_owned()), "api-inputs-atom"),
        ("/feeds/milestones.atom", Some("/feeds/milestones.atom".to_owned()), "api-milestones-atom"),
        ("/inputs/{input}.json", None, "api-input-json"),
        ("/calls/{call}/inputs.csv", None, "api-inputs-csv"),
        ("/calls/{call}/inputs.json", None, "api-inputs-json"),
        ("/receipts/keys.json", Some("/receipts/keys.json".to_owned()), "proof-api-keys"),
        ("/receipts/{code}.json", None, "proof-api-receipt"),
        ("/sitemap.xml", Some(SitemapPath.to_string()), "api-sitemap"),
    ];
    let chapters = vec![
        Chapter { id: "addresses", heading: "api-addresses", parts: vec![Text("api-addresses-1"), Addresses(addresses)] },
        Chapter { id: "filters", heading: "api-filters", parts: vec![Text("api-filters-1")] },
        Chapter { id: "structured", heading: "api-structured", parts: vec![Text("api-structured-1")] },
        Chapter { id: "missing", heading: "api-missing", parts: vec![Text("api-missing-1")] },
        Chapter { id: "use", heading: "api-use", parts: vec![Text("api-use-1"), Text("api-use-2"), contact(&who)] },
    ];
    let p = who.page().titled(who.t("api-title")).within(Section::About).below(AboutPath { lang }, who.t("about-title"));
    show(&who, p, "api-lead", chapters)
}

/// `GET /{lang}/privacy`: what is kept, how long, and what one can do about it (assurance V5, V6).
pub async fn privacy(PrivacyPath { lang: _ }: PrivacyPath, who: Anyone) -> Result<Reply> {
    let days = |count: i64| who.t("days-left").n("count", count).to_string();
    let months = |count: i64| who.t("privacy-months").n("count", count).to_string();
    let kept = vec![
        ("privacy-kept-unproved", days(7)),
        ("privacy-kept-unsubmitted", days(90)),
        ("privacy-kept-contacts", months(12)),
        ("privacy-kept-notes", months(24)),
        ("privacy-kept-withdrawn", days(90)),
        ("privacy-kept-mail", days(90)),
        ("privacy-kept-logs", days(30)),
        ("privacy-kept-security", months(12)),
        ("privacy-kept-backups", days(35)),
        ("privacy-kept-permanent", who.t("privacy-permanently").into()),
    ];
    let chapters = vec![
        Chapter { id: "visit", heading: "privacy-visit", parts: vec![Text("privacy-visit-1"), Text("privacy-visit-2")] },
        Chapter { id: "cookies", heading: "privacy-cookies", parts: vec![Text("privacy-cookies-1")] },
        Chapter {
            id: "contribute",
            heading: "privacy-contribute",
            parts: vec![Text("privacy-contribute-1"), Text("privacy-contribute-2"), Text("privacy-contribute-3")],
        },
        Chapter { id: "kept", heading: "privacy-kept", parts: vec![Facts(kept)] },
        Chapter { id: "rights", heading: "privacy-rights", parts: vec![Text("privacy-rights-1"), Text("privacy-rights-2"), contact(&who)] },
    ];
    let p = who.page().titled(who.t("privacy-title")).within(Section::About);
    show(&who, p, "privacy-lead", chapters)
}

/// `GET /{lang}/accessibility`: what one can rely on, how it is tested, what is not good yet.
pub async fn accessibility(AccessibilityPath { lang: _ }: AccessibilityPath, who: Anyone) -> Result<Reply> {
    let chapters = vec![
        Chapter { id: "standard", heading: "accessibility-standard", parts: vec![Text("accessibility-standard-1")] },
        Chapter {
            id: "does",
            heading: "accessibility-does",
            parts: vec![Items(vec![
                "accessibility-does-keyboard",
                "accessibility-does-script",
                "accessibility-does-zoom",
                "accessibility-does-pictures",
                "accessibility-does-languages",
                "accessibility-does-forms",
                "accessibility-does-colours",
            ])],
        },
        Chapter { id: "tested", heading: "accessibility-tested", parts: vec![Text("accessibility-tested-1"), Text("accessibility-tested-2")] },
        Chapter {
            id: "limits",
            heading: "accessibility-limits",
            parts: vec![Items(vec!["accessibility-limit-files", "accessibility-limit-translation", "accessibility-limit-pictures"])],
        },
        Chapter { id: "contact", heading: "accessibility-contact", parts: vec![Text("accessibility-contact-1"), contact(&who)] },
    ];
    let p = who.page().titled(who.t("accessibility-title")).within(Section::About);
    show(&who, p, "accessibility-lead", chapters)
}

fn contact(who: &Anyone) -> Part {
    Contact(who.site.config.contact().to_owned())
}

fn show(who: &Anyone, p: Page, lead: &'static str, chapters: Vec<Chapter>) -> Result<Reply> {
    let lead: String = who.t(lead).into();
    who.show(&ExplainView { p: p.described(&lead), lead, chapters })
}
