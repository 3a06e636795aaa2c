//! `/desk/calls/new`: a call from nothing, or after the model of another.

use crate::{
    calls::desk::{
        EditCalls,
        acts::{self, Created},
        forms::NewCallForm,
        frame,
        paths::{NewCallPath, SettingsPath},
        store::{self, Model},
    },
    platform::{
        auth::{Act, Desk, Person, Scope},
        forms::{Faults, Form},
        http::{Error, Page, Reply, Result},
        i18n::Lang,
    },
    reference::{self, Reference},
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "calls/desk/new.html")]
struct NewView {
    p: Page,
    faults: Faults,
    here: String,
    model: Option<Model>,
    conveners: Vec<(String, String)>,
    langs: [Lang; Lang::COUNT],
    zones: Vec<String>,
    typed: NewCallForm,
}

#[derive(Debug, Deserialize)]
pub struct NewQuery {
    from: Option<String>,
}

/// The entities in whose name somebody may call: those on which they hold a role, all if they hold it on the whole portal.
pub(super) fn conveners(person: &Person, reference: &Reference) -> Vec<String> {
    if person.has_on_portal(EditCalls::ROLES) {
        return reference.entities.keys().cloned().collect();
    }
    let of_entity = person.grants.iter().filter(|grant| EditCalls::ROLES.contains(&grant.role)).filter_map(|grant| match &grant.scope {
        Scope::Entity(code) => Some(code.clone()),
        _ => None,
    });
    of_entity.filter(|code| reference.entity(code).is_some()).collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}

/// Names of zones to choose from; any other IANA name can be typed.
pub(super) fn zones() -> Vec<String> {
    let mut zones: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).filter(|name| name == "UTC" || name.contains('/')).collect();
    zones.retain(|name| !["Etc/", "posix/", "right/", "SystemV/"].iter().any(|root| name.starts_with(root)));
    zones
}

async fn model(who: &Desk<EditCalls>, slug: &str) -> Result<Option<Model>> {
    if slug.is_empty() {
        return Ok(None);
    }
    store::model(who.db(), who.lang, slug, *who.person.id, EditCalls::ROLES).await?.ok_or(Error::NotFound).map(Some)
}

fn view(who: &Desk<EditCalls>, reference: &Reference, model: Option<Model>, typed: NewCallForm, faults: Faults) -> NewView {
    let lang = who.lang;
    let title = if model.is_some() { "editor-clone" } else { "editor-new" };
    let name = |code: String| {
        let words = reference.entity(&code).map_or_else(|| code.clone(), |entity| format!("{} – {}", entity.label(lang), entity.name.get(lang)));
        (code, words)
    };
    let p = frame::list_page(who, who.t(title));
    NewView {
        p: if faults.is_empty() { p } else { p.refused() },
        faults,
        here: NewCallPath { lang }.to_string(),
        model,
        conveners: conveners(&who.person, reference).into_iter().map(name).collect(),
        langs: Lang::ALL,
        zones: zones(),
        typed,
    }
}

/// The form, filled in after the model if there is one.
pub async fn form(_: NewCallPath, who: Desk<EditCalls>, Query(query): Query<NewQuery>) -> Result<Reply> {
    let reference = reference::recall(&who.site).await?;
    let model = model(&who, query.from.as_deref().unwrap_or_default()).await?;
    let conveners = conveners(&who.person, &reference);
    let convener = model.as_ref().and_then(|model| model.convener.clone()).filter(|code| conveners.contains(code));
    let convener = convener.or_else(|| conveners.first().filter(|_| conveners.len() == 1).cloned()).unwrap_or_default();
    let typed = match &model {
        Some(model) => NewCallForm {
            from: model.slug.clone(),
            convener,
            source_lang: model.source_lang.to_string(),
            title: model.title.clone(),
            zone: model.zone.clone(),
            ..NewCallForm::default()
        },
        None => NewCallForm { convener, source_lang: who.lang.to_string(), zone: "Europe/Zurich".into(), ..NewCallForm::default() },
    };
    who.show_privately(&view(&who, &reference, model, typed, Faults::default()))
}

/// Makes it; then on to its settings.
pub async fn create(path: NewCallPath, who: Desk<EditCalls>, Form(typed): Form<NewCallForm>) -> Result<Response> {
    let reference = reference::recall(&who.site).await?;
    let model = model(&who, &typed.from).await?;
    let call = match typed.check(path.lang, &conveners(&who.person, &reference)) {
        Ok(call) => call,
        Err(faults) => return Ok(Reply::refused(&view(&who, &reference, model, typed, faults))?.into_response()),
    };
    let slug = call.slug.clone();
    let mut faults = Faults::default();
    match acts::create(&who, who.person.id, call, model.as_ref().map(|model| model.id)).await? {
        Created::Made => return Ok(Redirect::to(&SettingsPath { lang: path.lang, slug }.to_string()).into_response()),
        Created::SlugTaken => faults.add("slug", who.t("editor-slug-taken")),
        Created::PrefixTaken => faults.add("prefix", who.t("editor-prefix-taken")),
    }
    Ok(Reply::refused(&view(&who, &reference, model, typed, faults))?.into_response())
}
