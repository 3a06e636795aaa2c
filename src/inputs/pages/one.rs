//! One input whole; a note where it was unpublished; its cleared attachments.

use crate::{
    inputs::{
        answers::{Block, blocks},
        citation::Cited,
        feeds::InputFilePath,
        rows::{language_key, place, recall},
        store::{self, Input, Neighbours, Tombstone},
    },
    platform::{
        auth::Anyone,
        http::{Error, Page, Reply, Result, Section, download::download},
        i18n::{Lang, format},
    },
    reference::{
        self, Goal, Line, Reference,
        paths::{CallAnswersPath, CallInputsPath, CallPath, CallsPath, FollowPath, InputPath},
    },
    submissions::{files::FileType, model::Origin},
};
use askama::Template;
use axum::response::Response;
use axum_extra::routing::TypedPath;
use http::StatusCode;
use serde::Deserialize;
use std::sync::Arc;

/// What the public sees of an input; the preview before publishing prints the same.
#[derive(Debug)]
pub struct Face {
    pub reference: String,
    pub title: String,
    pub lang: Lang,
    pub who: String,
    pub is_anonymous: bool,
    pub kind: String,
    pub place: Option<String>,
    pub day: String,
    pub date: String,
    pub language: String,
    pub is_demonstration: bool,
    pub lines: Vec<Arc<Line>>,
    pub goals: Vec<Arc<Goal>>,
    pub blocks: Vec<Block>,
    pub attachments: Vec<FileRow>,
}

/// A cleared attachment.
#[derive(Debug)]
pub struct FileRow {
    pub name: String,
    pub facts: String,
    pub href: String,
}

#[derive(Template)]
#[template(path = "inputs/one.html")]
struct InputPage {
    p: Page,
    face: Face,
    version: i32,
    published: String,
    original_url: Option<String>,
    call_title: String,
    call_lang: Lang,
    call_href: String,
    all_href: String,
    json_href: String,
    /// Following its organization, where it is named.
    follow: Option<String>,
    apa: String,
    bibtex: String,
    before: Option<String>,
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "inputs/gone.html")]
struct GonePage {
    p: Page,
    reference: String,
    day: String,
    reason: String,
    call_title: String,
    call_lang: Lang,
    call_href: String,
}

/// A cleared attachment of a public input.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/inputs/{reference}/attachments/{id}", rejection(Error))]
pub struct InputAttachmentPath {
    pub lang: Lang,
    pub reference: String,
    pub id: uuid::Uuid,
}

/// `/inputs/{reference}`
pub(crate) async fn input(path: InputPath, who: Anyone) -> Result<Reply> {
    let Some(input) = store::one(who.db(), &path.reference).await? else {
        let gone = store::tombstone(who.db(), &path.reference).await?.ok_or(Error::NotFound)?;
        return Ok(who.show(&gone_page(&who, gone))?.with_status(StatusCode::GONE));
    };
    let answers: Vec<store::Answer> = store::answers_of(who.db(), &[input.id], None).await?.into_iter().map(|(_, answer)| answer).collect();
    let neighbours = store::neighbours(who.db(), input.call.id, &input.reference).await?;
    let (reference, index) = (reference::recall(&who.site).await?, recall(&who.site).await?);
    let mut shown = blocks(who.lang, &reference, index.call_by_id(input.call.id), &answers);
    for block in &mut shown {
        let beside = CallAnswersPath { lang: who.lang, slug: input.call.slug.clone(), question: block.question.clone() };
        block.beside = block.number.map(|_| beside.to_string());
    }
    who.show(&page(&who, &reference, input, shown, neighbours))
}

/// A cleared attachment.
pub(crate) async fn attachment(path: InputAttachmentPath, who: Anyone) -> Result<Response> {
    let file = store::attachment(who.db(), &path.reference, path.id).await?.ok_or(Error::NotFound)?;
    let (db, id) = (who.db().clone(), file.id);
    Ok(download(&file.file_name, &file.media_type, file.size, move |position| {
        let db = db.clone();
        async move { store::files::piece(&db, id, position).await }
    }))
}

fn page(who: &Anyone, reference: &Reference, input: Input, blocks: Vec<Block>, neighbours: Neighbours) -> InputPage {
    let lang = who.lang;
    let (call_title, call_lang) = input.call.title.pick(lang);
    let (call_title, call_href) = (call_title.to_owned(), CallPath { lang, slug: input.call.slug.clone() }.to_string());
    let all_href = CallInputsPath { lang, slug: input.call.slug.clone() }.to_string();
    let json_href = InputFilePath { file: format!("{}.json", input.reference) }.to_string();
    let face = face(lang, reference, &input, blocks);
    let url = format!("{}{}", who.site.base_url, InputPath { lang, reference: input.reference.clone() });
    let site_name = who.t("site-name").to_string();
    let kind = who.t("inputs-input").to_string();
    let day = format::date_long(lang, input.received_on);
    let cited = Cited {
        author: &face.who,
        title: &input.title,
        reference: &input.reference,
        call: &call_title,
        site: &site_name,
        url: &url,
        received_on: input.received_on,
        day: &day,
        kind: &kind,
    };
    let (apa, bibtex) = (cited.apa(), cited.bibtex());
    let address = |reference: String| InputPath { lang, reference }.to_string();
    let p = who
        .page()
        .titled(&input.title)
        .described(description(&face))
        .within(Section::Inputs)
        .below(CallsPath { lang }, who.t("nav-inputs"))
        .below(&call_href, &call_title)
        .below(&all_href, who.t("inputs-title"))
        .also_as("application/json", &json_href, &input.title)
        .with_json_ld(&json_ld(who, &input, &face, &url, &call_title));
    InputPage {
        p,
        version: input.version,
        published: format::date_long(lang, input.published_at.to_zoned(jiff::tz::TimeZone::UTC).date()),
        original_url: input.original_url,
        call_title,
        call_lang,
        call_href,
        all_href,
        follow: input.organization.as_deref().map(|name| FollowPath { lang }.of("organization", name)),
        json_href,
        apa,
        bibtex,
        before: neighbours.before.map(address),
        after: neighbours.after.map(address),
        face,
    }
}

fn description(face: &Face) -> String {
    let first = face.blocks.iter().find_map(|block| match &block.body {
        crate::inputs::answers::Body::Text(text) => Some(text.as_str()),
        _ => None,
    });
    format!("{} · {}. {}", face.who, face.kind, first.unwrap_or_default())
}

/// The public face of an input for a reader of `lang`.
#[must_use]
pub fn face(lang: Lang, reference: &Reference, input: &Input, blocks: Vec<Block>) -> Face {
    let text = |key| crate::platform::i18n::text(lang, key).to_string();
    Face {
        reference: input.reference.clone(),
        title: input.title.clone(),
        lang: input.lang,
        is_anonymous: input.organization.is_none(),
        who: input.organization.clone().unwrap_or_else(|| text("inputs-anonymous")),
        kind: reference.stakeholder_type(&input.kind).map_or_else(|| input.kind.clone(), |kind| kind.name.get(lang).to_owned()),
        place: place(lang, reference, input.country.as_deref(), input.region.as_deref(), input.is_global),
        day: format::date_long(lang, input.received_on),
        date: input.received_on.to_string(),
        language: text(language_key(input.lang)),
        is_demonstration: input.origin == Origin::Demonstration,
        lines: reference.lines_of(&input.action_lines),
        goals: reference.goals_of(&input.sdgs),
        blocks,
        attachments: input
            .attachments
            .iter()
            .map(|file| FileRow {
                name: file.file_name.clone(),
                facts: format!("{} · {}", kind_of_file(&file.media_type), format::bytes(lang, file.size)),
                href: InputAttachmentPath { lang, reference: input.reference.clone(), id: file.id }.to_string(),
            })
            .collect(),
    }
}

/// The name of a media type that people know.
#[must_use]
pub fn kind_of_file(media_type: &str) -> &'static str {
    FileType::label(media_type)
}

/// schema.org: who wrote what about what.
fn json_ld(who: &Anyone, input: &Input, face: &Face, url: &str, call: &str) -> serde_json::Value {
    let author = input.organization.as_ref().map(|name| serde_json::json!({ "@type": "Organization", "name": name }));
    serde_json::json!({
        "@context": "https://schema.org", "@type": "CreativeWork", "name": input.title, "identifier": input.reference, "inLanguage": input.lang,
        "dateCreated": input.received_on.to_string(), "url": url, "author": author,
        "isPartOf": { "@type": "Collection", "name": call },
        "about": face.lines.iter().map(|line| line.title.get(who.lang)).collect::<Vec<_>>(),
        "publisher": { "@type": "Organization", "name": who.t("site-name").to_string() },
    })
}

fn gone_page(who: &Anyone, gone: Tombstone) -> GonePage {
    let lang = who.lang;
    let (title, call_lang) = gone.call.title.pick(lang);
    let (call_title, call_href) = (title.to_owned(), CallPath { lang, slug: gone.call.slug.clone() }.to_string());
    let p = who.page().titled(who.t("inputs-gone")).unlisted().within(Section::Inputs);
    let p = p.below(CallsPath { lang }, who.t("nav-inputs")).below(&call_href, &call_title);
    GonePage { p, day: format::date_long(lang, gone.unpublished_on), reference: gone.reference, reason: gone.reason, call_title, call_lang, call_href }
}
