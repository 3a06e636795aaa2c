//! Bringing an organization together with another that is the same.

use crate::{
    custody::{acts, paths::MergePath},
    organizations::{DeskOrganizationPath, ManageOrganizations, store::desk},
    platform::{
        auth::Desk,
        forms::{Faults, Form},
        http::{Error, Page, Reply, Result, listing::asked},
        i18n::Lang,
    },
    reference,
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "custody/merge.html")]
struct MergeView {
    p: Page,
    faults: Faults,
    name: String,
    name_lang: Lang,
    q: String,
    candidates: Vec<Candidate>,
    action: String,
    back: String,
}

struct Candidate {
    id: Uuid,
    name: String,
    name_lang: Lang,
    facts: String,
    is_verified: bool,
}

#[derive(Debug, Default, Deserialize)]
pub struct MergeQuery {
    q: Option<String>,
}

/// Which one stays.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MergeForm {
    #[serde(default)]
    into: String,
    #[serde(default)]
    q: String,
}

async fn view(who: &Desk<ManageOrganizations>, path: MergePath, q: Option<&str>, faults: Faults) -> Result<MergeView> {
    let MergePath { lang, id } = path;
    let found = desk::facts(who.db(), id).await?.filter(|found| found.merged_into.is_none()).ok_or(Error::NotFound)?;
    let q = asked(q.or(Some(&found.details.name)));
    let (lines, _) = desk::list(who.db(), &q, None, 1).await?;
    let reference = reference::recall_for(who).await?;
    let candidate = |line: desk::Line| {
        let kind = reference.stakeholder_type(&line.kind).map(|kind| kind.name.get(lang).to_owned());
        let country = line.country.as_deref().and_then(|code| reference.country(code)).map(|country| country.name.get(lang).to_owned());
        let members = who.t("organizations-member-count").n("count", line.members).to_string();
        let facts = [kind, country, Some(members)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Candidate { id: line.id, name: line.name, name_lang: line.name_lang, facts, is_verified: line.is_verified }
    };
    let back = DeskOrganizationPath { lang, id }.to_string();
    let p = who.page().titled(who.t("custody-merge-title")).below(format!("/{lang}/desk"), who.t("desk"));
    Ok(MergeView {
        p: p.below(format!("/{lang}/desk/organizations"), who.t("organizations-desk-title")).below(&back, &found.details.name).unlisted().dense(),
        faults,
        name: found.details.name,
        name_lang: found.details.name_lang,
        candidates: lines.into_iter().filter(|line| line.id != id && !line.is_demonstration).map(candidate).collect(),
        q,
        action: path.to_string(),
        back,
    })
}

/// What is similar, and what bringing together means.
pub async fn page(path: MergePath, who: Desk<ManageOrganizations>, Query(query): Query<MergeQuery>) -> Result<Reply> {
    who.show_privately(&view(&who, path, query.q.as_deref(), Faults::default()).await?)
}

/// Brings both together.
pub async fn merge(path: MergePath, who: Desk<ManageOrganizations>, Form(form): Form<MergeForm>) -> Result<Response> {
    let Ok(into) = form.into.parse::<Uuid>() else {
        let mut faults = Faults::default();
        faults.add("into", who.t("custody-merge-choose"));
        let view = view(&who, path, Some(&form.q), faults).await?;
        return Ok(Reply::refused(&MergeView { p: view.p.refused(), ..view })?.into_response());
    };
    acts::merge(&who, who.person.id, path.id, into).await?;
    Ok(Redirect::to(&format!("{}?done=merged", DeskOrganizationPath { lang: path.lang, id: into })).into_response())
}
