//! `/desk/submissions/{id}/publication`: exactly what the public will see, before the press; and the end of a publication.

use super::{When, case::consent_key, frame_below};
use crate::{
    desk::{
        acts,
        forms::{ReasonForm, required},
        model::{Item, Publish},
        paths::{PublicationPath, QueuePath, UnpublicationPath},
        store::{self, Case},
    },
    inputs::{
        pages::one::Face,
        preview,
        public::{FrozenFile, Refusal},
        store::publishing,
    },
    platform::{
        auth::Allowed,
        forms::{Faults, Fields, Form},
        http::{Error, Page, Reply, Result},
    },
    reference::{
        self,
        paths::{DeskSubmissionPath, InputPath},
    },
    submissions::model::{Arrow, Side, State},
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;

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
    files: Vec<FrozenFile>,
    /// What stands in the way.
    refusal: Option<&'static str>,
    can_publish: bool,
    is_published: bool,
    meanwhile: Option<String>,
    reason: String,
    here: String,
    unpublication: String,
    public_href: String,
    back: Option<String>,
}

async fn view(who: &Publishable, faults: Faults, reason: String, meanwhile: Option<String>) -> Result<PublicationView> {
    let (lang, case) = (who.lang, who.it.clone());
    let reference = reference::recall(&who.site).await?;
    let mut db = who.db().acquire().await?;
    let frozen = publishing::frozen(&mut db, case.id).await?;
    let is_checked = publishing::is_checked(&mut db, case.id).await?;
    drop(db);
    let public = frozen.as_ref().map(|frozen| frozen.face(&reference));
    let face = match (&frozen, &public) {
        (Some(frozen), Some(Ok(public))) => Some(preview::preview(&who.site, lang, frozen, public).await?),
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
    Ok(PublicationView {
        p,
        version: frozen.as_ref().map(|frozen| frozen.number).unwrap_or_default(),
        consent: frozen.as_ref().map_or("desk-consent-none", |frozen| consent_key(frozen.consent())),
        files: frozen.as_ref().map(|frozen| frozen.clearable().into_iter().cloned().collect()).unwrap_or_default(),
        can_publish: refusal.is_none() && is_at_arrow,
        is_published: case.state == State::Published,
        here: PublicationPath { lang, id: *case.id }.to_string(),
        unpublication: UnpublicationPath { lang, id: *case.id }.to_string(),
        public_href: InputPath { lang, reference: case.reference.clone() }.to_string(),
        back,
        faults,
        face,
        refusal,
        meanwhile,
        reason,
        case,
    })
}

/// The preview.
pub async fn preview(_: PublicationPath, who: Publishable) -> Result<Reply> {
    let view = view(&who, Faults::default(), String::new(), None).await?;
    who.show_privately(&view)
}

/// The press.
pub async fn publish(_: PublicationPath, who: Publishable, fields: Fields) -> Result<Response> {
    let fields = fields.only(&["version"], &["cleared"])?;
    let version = fields.first("version").and_then(|version| version.parse().ok()).ok_or(Error::BadRequest("version"))?;
    let cleared = fields.all("cleared").filter_map(|id| id.parse().ok()).collect();
    let outcome = acts::publish(&who, &who.it, version, cleared).await;
    done(&who, outcome).await
}

/// Ends a publication.
pub async fn unpublish(_: UnpublicationPath, who: Publishable, Form(form): Form<ReasonForm>) -> Result<Response> {
    match required(who.lang, "reason", &form.reason, "desk-reason-missing") {
        Ok(reason) => {
            let outcome = acts::unpublish(&who, who.it.id, reason).await;
            done(&who, outcome).await
        }
        Err(faults) => {
            let mut view = view(&who, faults, form.reason, None).await?;
            view.p = view.p.refused();
            Ok(Reply::refused(&view)?.into_response())
        }
    }
}

/// On to the submission; or the page again, with what happened meanwhile.
async fn done(who: &Publishable, outcome: Result<()>) -> Result<Response> {
    let key = match outcome {
        Ok(()) => {
            let next = if who.it.may_review {
                DeskSubmissionPath { lang: who.lang, id: *who.it.id }.to_string()
            } else {
                PublicationPath { lang: who.lang, id: *who.it.id }.to_string()
            };
            return Ok(Redirect::to(&next).into_response());
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
