//! What every page has besides its content: language, title, place in the site, links to its other forms.

use super::listing::State;
use crate::platform::{
    assets,
    auth::Person,
    i18n::{self, Lang, Text},
    site::Site,
};
use askama::filters::HtmlSafe;
use std::fmt;

/// The parts of the main navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    ActionLines,
    Inputs,
    Events,
    Commitments,
    Documents,
    About,
    Other,
}

impl Section {
    const NAVIGATION: [Self; 6] = [Self::ActionLines, Self::Inputs, Self::Events, Self::Commitments, Self::Documents, Self::About];

    fn path(self) -> &'static str {
        match self {
            Self::ActionLines => "/action-lines",
            Self::Inputs => "/calls",
            Self::Events => "/events",
            Self::Commitments => "/commitments",
            Self::Documents => "/documents",
            Self::About => "/about",
            Self::Other => "/",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::ActionLines => "nav-action-lines",
            Self::Inputs => "nav-inputs",
            Self::Events => "nav-events",
            Self::Commitments => "nav-commitments",
            Self::Documents => "nav-documents",
            Self::About => "nav-about",
            Self::Other => "nav-home",
        }
    }
}

/// A link in navigation or breadcrumb.
#[derive(Debug, Clone)]
pub struct Link {
    pub href: String,
    pub words: String,
    pub is_current: bool,
}

/// The same page in another language.
pub struct LanguageLink {
    pub lang: Lang,
    pub href: String,
    pub is_current: bool,
}

/// The same things in another form.
pub struct Alternate {
    pub media_type: &'static str,
    pub href: String,
    pub title: String,
}

/// The frame of a page. View structs carry it as `p`; `layout/base.html` prints it.
pub struct Page {
    pub lang: Lang,
    /// Path without the language, such as `/events/wsis-forum-2026`.
    pub path: String,
    /// Query with its `?`, or nothing.
    pub query: String,
    pub title: String,
    /// Stands before the title in the browser's bar: the word for «Error» where a form was refused.
    pub title_mark: String,
    pub description: String,
    pub section: Section,
    pub crumbs: Vec<Link>,
    pub alternates: Vec<Alternate>,
    pub json_ld: Option<JsonLd>,
    pub is_indexed: bool,
    /// The query is part of the page's identity (filters), so it belongs into its canonical address.
    pub canonical_query: bool,
    pub base_url: String,
    /// Where people reach the secretariat.
    pub contact: String,
    pub person: Option<PersonHead>,
    pub body_class: &'static str,
    /// Filters in the address that mean nothing and are left out.
    pub not_understood: Vec<String>,
    pub is_development: bool,
}

/// What the header says of who is signed in.
pub struct PersonHead {
    pub name: String,
    pub has_desk: bool,
    pub is_admin: bool,
}

/// Structured data for search engines (schema.org), as it may stand inside a page.
pub struct JsonLd(String);

impl fmt::Display for JsonLd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl HtmlSafe for JsonLd {}

/// Markup that we made ourselves; mostly written straight into the page.
pub struct Markup<M>(M);

impl<M: fmt::Display> fmt::Display for Markup<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl<M: fmt::Display> HtmlSafe for Markup<M> {}

impl Page {
    /// `path` without the language.
    #[must_use]
    pub fn new(site: &Site, lang: Lang, path: &str, query: Option<&str>, person: Option<&Person>) -> Self {
        Self {
            lang,
            path: path.to_owned(),
            query: query.filter(|query| !query.is_empty()).map(|query| format!("?{query}")).unwrap_or_default(),
            title: String::new(),
            title_mark: String::new(),
            description: String::new(),
            section: Section::Other,
            crumbs: Vec::new(),
            alternates: Vec::new(),
            json_ld: None,
            is_indexed: true,
            canonical_query: false,
            base_url: site.base_url.clone(),
            contact: site.config.contact().to_owned(),
            person: person.map(|person| PersonHead { name: person.shown_name().to_owned(), has_desk: person.has_desk(), is_admin: person.is_admin() }),
            body_class: "",
            not_understood: Vec::new(),
            is_development: site.is_development(),
        }
    }

    #[must_use]
    pub fn titled(mut self, title: impl fmt::Display) -> Self {
        self.title = title.to_string();
        self
    }

    /// For search engines and previews: at most two sentences.
    #[must_use]
    pub fn described(mut self, description: impl fmt::Display) -> Self {
        self.description = crate::platform::text::beginning(&description.to_string(), 200);
        self
    }

    #[must_use]
    pub fn within(mut self, section: Section) -> Self {
        self.section = section;
        self
    }

    /// Adds a step of the breadcrumb, from the top down; the page itself is added by the layout.
    #[must_use]
    pub fn below(mut self, href: impl fmt::Display, words: impl fmt::Display) -> Self {
        self.crumbs.push(Link { href: href.to_string(), words: words.to_string(), is_current: false });
        self
    }

    /// Names a feed or file with the same content.
    #[must_use]
    pub fn also_as(mut self, media_type: &'static str, href: impl fmt::Display, title: impl fmt::Display) -> Self {
        self.alternates.push(Alternate { media_type, href: href.to_string(), title: title.to_string() });
        self
    }

    #[must_use]
    pub fn with_json_ld(mut self, value: &serde_json::Value) -> Self {
        self.json_ld = Some(JsonLd(value.to_string().replace('<', "\\u003c").replace('>', "\\u003e")));
        self
    }

    /// Keeps the page out of search engines.
    #[must_use]
    pub fn unlisted(mut self) -> Self {
        self.is_indexed = false;
        self
    }

    /// The query distinguishes this page from others.
    #[must_use]
    pub fn with_query_in_address(mut self) -> Self {
        self.canonical_query = true;
        self
    }

    /// Says which filters of the address were left out, with a way to the list without any.
    #[must_use]
    pub fn leaving_out(mut self, values: Vec<String>) -> Self {
        self.not_understood = values;
        self
    }

    /// The page of a list whose filters have these names; `understood` is what the address says of them and means something.
    #[must_use]
    pub fn narrowed_by(self, understood: &State, names: &[&str]) -> Self {
        let values = understood.not_understood(self.query.strip_prefix('?'), names);
        self.leaving_out(values)
    }

    /// Denser, for work.
    #[must_use]
    pub fn dense(mut self) -> Self {
        self.body_class = "desk";
        self
    }

    /// Marks the title as that of a form that was refused.
    #[must_use]
    pub fn refused(mut self) -> Self {
        self.title_mark = self.t("form-error-title-mark").into();
        self
    }

    /// An interface text.
    #[must_use]
    pub fn t(&self, key: &'static str) -> Text {
        i18n::text(self.lang, key)
    }

    /// The address of a static file.
    #[must_use]
    pub fn asset(&self, name: &str) -> &'static str {
        assets::address(name)
    }

    /// An icon of the sprite, for decoration beside words.
    #[must_use]
    pub fn icon<'n>(&self, name: &'n str) -> Markup<impl fmt::Display + use<'n>> {
        // Those that point sideways are mirrored where the page reads from right to left.
        let sideways = if name.ends_with("-left") || name.ends_with("-right") { " dir" } else { "" };
        Markup(fmt::from_fn(move |f| {
            for part in ["<svg class=\"icon", sideways, "\" aria-hidden=\"true\"><use href=\"", assets::address("icons.svg"), "#i-", name, "\"/></svg>"] {
                f.write_str(part)?;
            }
            Ok(())
        }))
    }

    /// The attributes of an element whose text is in `lang`; nothing where that is the page's language.
    #[must_use]
    pub fn lang_attr<L: std::borrow::Borrow<Lang>>(&self, lang: L) -> Markup<impl fmt::Display + use<L>> {
        let foreign = Some(*lang.borrow()).filter(|lang| *lang != self.lang);
        Markup(fmt::from_fn(move |f| foreign.map_or(Ok(()), |lang| write!(f, " lang=\"{lang}\" dir=\"{}\"", lang.dir()))))
    }

    /// Text that a person typed, as paragraphs.
    #[must_use]
    pub fn paragraphs(&self, text: &str) -> Markup<String> {
        let mut markup = String::new();
        for paragraph in crate::platform::text::paragraphs(text) {
            markup.push_str("<p>");
            markup.push_str(&escape(paragraph).replace('\n', "<br>"));
            markup.push_str("</p>");
        }
        Markup(markup)
    }

    /// The address of a path of this site in this page's language: `p.link("/events")`.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// This page in all languages.
    #[must_use]
    pub fn languages(&self) -> Vec<LanguageLink> {
        Lang::ALL.into_iter().map(|lang| LanguageLink { lang, href: format!("/{lang}{}{}", self.path, self.query), is_current: lang == self.lang }).collect()
    }

    #[must_use]
    pub fn navigation(&self) -> Vec<Link> {
        Section::NAVIGATION
            .into_iter()
            .map(|section| Link { href: self.link(section.path()), words: self.t(section.words()).into(), is_current: section == self.section })
            .collect()
    }

    /// The address to know this page by, in `lang`.
    #[must_use]
    pub fn canonical(&self, lang: impl std::borrow::Borrow<Lang>) -> String {
        let lang = lang.borrow();
        let query = if self.canonical_query { self.query.as_str() } else { "" };
        format!("{}/{lang}{}{query}", self.base_url, self.path)
    }

    /// `?` or `&` and so on do not matter here: where the visitor comes back to after signing in.
    #[must_use]
    pub fn sign_in_href(&self) -> String {
        let here = format!("/{}{}{}", self.lang, self.path, self.query);
        let next = percent_encoding::utf8_percent_encode(&here, percent_encoding::NON_ALPHANUMERIC);
        format!("/{}/sign-in?next={next}", self.lang)
    }
}

/// Text as it may stand in HTML.
#[must_use]
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
