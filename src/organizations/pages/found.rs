//! `/account/organizations/new`: founding an organization, once it is clear that it is not there yet; or asking to join it.

use super::{Fields, kind};
use crate::{
    organizations::{
        acts,
        forms::{DetailsForm, Press},
        model::Details,
        paths::{AskPath, FoundPath},
        store::own::{self, Candidate},
    },
    platform::{
        auth::SignedIn,
        forms::{Faults, Form},
        http::{Page, Reply, Result},
        i18n::Lang,
        rate,
    },
    reference::{
        self,
        paths::{OrganizationPath, OrganizationsPath},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use std::time::Duration;

const HOUR: Duration = Duration::from_hours(1);
/// How often one account may see what is similar: enough for people, too little for drawing up a list of who is there.
const SEARCHES: u32 = 20;
const FOUNDINGS: u32 = 10;
const REQUESTS: u32 = 10;

#[derive(Template)]
#[template(path = "organizations/found.html")]
struct FoundView {
    p: Page,
    faults: Faults,
    fields: Fields,
    similar: Vec<Similar>,
    action: String,
    back: String,
}

struct Similar {
    name: String,
    name_lang: Lang,
    kind: String,
    country: Option<String>,
    /// Where to ask; none: they have, or belong to it.
    ask: Option<String>,
}

async fn view(who: &SignedIn, form: &DetailsForm, faults: Faults, similar: Vec<Candidate>) -> Result<FoundView> {
    let lang = who.lang;
    let reference = reference::recall_for(who).await?;
    let own = OrganizationsPath { lang }.to_string();
    let shown = |one: Candidate| Similar {
        kind: kind(lang, &reference, &one.kind),
        country: one.country.as_deref().and_then(|code| reference.country(code)).map(|country| country.name.get(lang).to_owned()),
        ask: (!one.is_own).then(|| AskPath { lang, id: one.id }.to_string()),
        name: one.name,
        name_lang: one.name_lang,
    };
    let p = who.page().titled(who.t("organizations-found-title")).below(format!("/{lang}/account"), who.t("account"));
    Ok(FoundView {
        p: p.below(&own, who.t("organizations-title")).unlisted(),
        faults,
        fields: Fields::new(lang, &reference, form),
        similar: similar.into_iter().map(shown).collect(),
        action: FoundPath { lang }.to_string(),
        back: own,
    })
}

/// The form.
pub async fn form(path: FoundPath, who: SignedIn) -> Result<Reply> {
    who.confirmed()?;
    let blank = DetailsForm { name_lang: path.lang.to_string(), itu_membership: "none".into(), ..DetailsForm::default() };
    who.show_privately(&view(&who, &blank, Faults::default(), Vec::new()).await?)
}

/// Offers what is similar first; founds it when it is none of these.
pub async fn found(path: FoundPath, who: SignedIn, Form(form): Form<DetailsForm>) -> Result<Response> {
    who.confirmed()?;
    let reference = reference::recall_for(&who).await?;
    let details = match form.check(path.lang, &reference) {
        Ok(details) => details,
        Err(faults) => {
            let view = view(&who, &form, faults, Vec::new()).await?;
            return Ok(Reply::refused(&FoundView { p: view.p.refused(), ..view })?.into_response());
        }
    };
    if form.sure != "yes" {
        let similar = similar(&who, &details).await?;
        if !similar.is_empty() {
            return Ok(who.show_privately(&view(&who, &form, Faults::default(), similar).await?)?.into_response());
        }
    }
    rate::count(&who.site.db, "organizations founded", &who.person.id.to_string(), FOUNDINGS, 24 * HOUR).await?;
    let id = acts::found(&who, who.person.id, details).await?;
    Ok(Redirect::to(&format!("{}?done=founded", OrganizationPath { lang: path.lang, id })).into_response())
}

async fn similar(who: &SignedIn, details: &Details) -> Result<Vec<Candidate>> {
    rate::count(&who.site.db, "similar organizations", &who.person.id.to_string(), SEARCHES, HOUR).await?;
    own::similar(who.db(), &details.name, details.website.as_deref(), who.person.id).await
}

/// Asks to join.
pub async fn ask(path: AskPath, who: SignedIn, Form(Press {}): Form<Press>) -> Result<Redirect> {
    who.confirmed()?;
    rate::count(&who.site.db, "requests to join", &who.person.id.to_string(), REQUESTS, 24 * HOUR).await?;
    acts::ask(&who, who.person.id, path.id).await?;
    Ok(Redirect::to(&format!("{}?done=asked", OrganizationsPath { lang: path.lang })))
}
