//! `/desk/submissions/{id}/publication`: exactly what the public will see, before the press; and the end of a publication.

use super::{
    DoneQuery, When,
    case::{consent_key, fate_key},
    frame_below, lead_on,
};
use crate::{
    desk::{
        acts,
        forms::{ReasonForm, required},
        model::{Done, Item, Publish},
        paths::{FilePath, PublicFilesPath, PublicationPath, QueuePath, UnpublicationPath},
        store::{self, Case},
    },
    inputs::{
        pages::one::{Face, kind_of_file},
        preview,
        public::{Frozen, FrozenFile, Refusal},
        store::publishing,
    },
    platform::{
        auth::Allowed,
        forms::{Faults, Fields, Form},
        http::{Error, Page, Reply, Result},
        i18n::format,
    },
    reference::{
        self,
        paths::{DeskSubmissionPath, InputPath},
    },
    submissions::model::{Arrow, FileFate, Side, State},
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use uuid::Uuid;

type Publishable = Allowed<Publish, Case>;

#[derive(Template)]
#[template(path = "desk/publication.html")]
struct PublicationView {
    p: Page,
    faults: Faults,
    case: Case,
    face: Option<Face>,
    version: i32,
    consent: &'static str,
    /// Those that may be cleared, and the others.
    files: Vec<FileChoice>,
    withheld: Vec<FileChoice>,
    /// What stands in the way.
    refusal: Option<&'static str>,
    can_publish: bool,
    is_published: bool,
    done: Option<Done>,
    meanwhile: Option<String>,
    reason: String,
    here: String,
    public_files: String,
    unpublication: String,
    public_href: String,
    back: Option<String>,
}

/// A file with what becomes of it.
struct FileChoice {
    id: Uuid,
    name: String,
    facts: String,
    /// None for whoever may publish without reviewing.
    href: Option<String>,
    is_cleared: bool,
    fate: FileFate,
}

/// All files of the version.
fn files(who: &Publishable, frozen: &Frozen, cleared: &[Uuid]) -> Vec<FileChoice> {
    let path = |file: &FrozenFile| FilePath { lang: who.lang, id: *who.it.id, attachment: file.id }.to_string();
    frozen
        .files
        .iter()
        .map(|file| FileChoice {
            id: file.id,
            name: file.name.clone(),
            facts: format!("{} · {}", kind_of_file(&file.media_type), format::bytes(who.lang, file.size)),
            href: who.it.may_review.then(|| path(file)),
            is_cleared: cleared.contains(&file.id),
            fate: frozen.fate(file),
        })
        .collect()
}

impl FileChoice {
    /// Why it is not public.
    fn key(&self) -> &'static str {
        fate_key(self.fate)
    }
}

async fn view(who: &Publishable, faults: Faults, reason: String, meanwhile: Option<String>) -> Result<PublicationView> {
    let (lang, case) = (who.lang, who.it.clone());
    let reference = reference::recall(&who.site).await?;
    let mut db = who.db().acquire().await?;
    let frozen = publishing::frozen(&mut db, case.id).await?;
    let is_checked = publishing::is_checked(&mut db, case.id).await?;
    let cleared = if case.state == State::Published { publishing::cleared(&mut db, case.id).await? } else { Vec::new() };
    drop(db);
    let public = frozen.as_ref().map(|frozen| frozen.face(&reference));
    let face = match (&frozen, &public) {
        (Some(frozen), Some(Ok(public))) => Some(preview::preview(&who.site, lang, frozen, public, &cleared).await?),
        _ => None,
    };
    let refusal = match &public {
        None => Some(Refusal::Empty.key()),
        Some(Err(refusal)) => Some(refusal.key()),
        Some(Ok(_)) if !is_checked => Some(Refusal::NotChecked.key()),
        Some(Ok(_)) => None,
    };
    let is_at_arrow = Arrow::find(case.state, State::Published, Side::Desk).is_some();
    let p = frame_below(who, who.t("desk-publication-title"));
    let back = case.may_review.then(|| DeskSubmissionPath { lang, id: *case.id }.to_string());
    let p = match &back {
        Some(back) => p.below(QueuePath { lang }, who.t("desk-queue")).below(back, &case.reference),
        None => p,
    };
    let (files, withheld) =
        frozen.as_ref().map(|frozen| files(who, frozen, &cleared)).unwrap_or_default().into_iter().partition(|file| file.fate == FileFate::ToClear);
    Ok(PublicationView {
        p,
        version: frozen.as_ref().map(|frozen| frozen.number).unwrap_or_default(),
        consent: frozen.as_ref().map_or("desk-consent-none", |frozen| consent_key(frozen.consent())),
        files,
        withheld,
        can_publish: refusal.is_none() && is_at_arrow,
        is_published: case.state == State::Published,
        here: PublicationPath { lang, id: *case.id }.to_string(),
        public_files: PublicFilesPath { lang, id: *case.id }.to_string(),
        unpublication: UnpublicationPath { lang, id: *case.id }.to_string(),
        public_href: InputPath { lang, reference: case.reference.clone() }.to_string(),
        back,
        faults,
        face,
        refusal,
        done: None,
        meanwhile,
        reason,
        case,
    })
}

/// The preview.
pub async fn preview(_: PublicationPath, who: Publishable, Query(query): Query<DoneQuery>) -> Result<Reply> {
    let view = PublicationView { done: query.done(), ..view(&who, Faults::default(), String::new(), None).await? };
    who.show_privately(&view)
}

/// The press.
pub async fn publish(_: PublicationPath, who: Publishable, fields: Fields) -> Result<Response> {
    let fields = fields.only(&["version"], &["cleared"])?;
    let version = fields.first("version").and_then(|version| version.parse().ok()).ok_or(Error::BadRequest("version"))?;
    let cleared = fields.all("cleared").filter_map(|id| id.parse().ok()).collect();
    let outcome = acts::publish(&who, &who.it, version, cleared).await;
    done(&who, outcome, Done::Published).await
}

/// Which files are public, after publishing.
pub async fn clear_files(_: PublicFilesPath, who: Publishable, fields: Fields) -> Result<Response> {
    let cleared = fields.all("cleared").filter_map(|id| id.parse().ok()).collect();
    let outcome = acts::clear_files(&who, who.it.id, cleared).await;
    done(&who, outcome, Done::FilesChosen).await
}

/// Ends a publication.
pub async fn unpublish(_: UnpublicationPath, who: Publishable, Form(form): Form<ReasonForm>) -> Result<Response> {
    match required(who.lang, "reason", &form.reason, "desk-reason-missing") {
        Ok(reason) => {
            let outcome = acts::unpublish(&who, who.it.id, reason).await;
            done(&who, outcome, Done::Unpublished).await
        }
        Err(faults) => {
            let mut view = view(&who, faults, form.reason, None).await?;
            view.p = view.p.refused();
            Ok(Reply::refused(&view)?.into_response())
        }
    }
}

/// On to the submission; or the page again, with what happened meanwhile.
async fn done(who: &Publishable, outcome: Result<()>, what: Done) -> Result<Response> {
    let key = match outcome {
        Ok(()) => {
            let next = if who.it.may_review {
                DeskSubmissionPath { lang: who.lang, id: *who.it.id }.to_string()
            } else {
                PublicationPath { lang: who.lang, id: *who.it.id }.to_string()
            };
            return Ok(lead_on(next, what).into_response());
        }
        Err(Error::Conflict(key)) => key,
        Err(error) => return Err(error),
    };
    let words = if key == acts::CHANGED {
        let (state, by, at) = store::changed_by(who.db(), who.it.id).await?;
        let by = by.unwrap_or_else(|| who.t("desk-somebody").into());
        who.t("desk-meanwhile").s("who", by).s("state", who.t(state.key())).s("when", When::new(who.lang, at).words)
    } else {
        who.t(key)
    };
    let view = view(who, Faults::default(), String::new(), Some(words.into())).await?;
    Ok(who.show_privately(&view)?.with_status(StatusCode::CONFLICT).into_response())
}
