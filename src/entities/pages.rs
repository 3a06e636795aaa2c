//! All entities; one entity.

use super::{
    model::Kind,
    store::{self, CallRow},
};
use crate::{
    action_lines::{
        self, EntryCard,
        around::{DocumentItem, EventItem},
    },
    commitments::{self, CommitmentCard, RoadmapCard},
    platform::{
        auth::Anyone,
        http::{Error, Page, Reply, Result, Section},
        i18n::{Lang, format, text},
    },
    reference::{
        self, Entity, Facilitator, Line, Reference,
        paths::{CallPath, CommitmentsPath, DocumentsPath, EntityPath, EventsPath, MilestonesPath},
    },
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath;
use jiff::{ToSpan, tz::TimeZone};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Entries on an entity's page before the link to all of them.
const ENTRIES: usize = 8;

/// All entities.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/{lang}/entities", rejection(Error))]
pub struct EntitiesPath {
    pub lang: Lang,
}

#[derive(Template)]
#[template(path = "entities/index.html")]
struct IndexView<'a> {
    p: Page,
    groups: Vec<(Kind, Vec<Listed<'a>>)>,
}

/// An entity with the lines it leads.
struct Listed<'a> {
    entity: &'a Entity,
    leads: Vec<&'a Line>,
}

pub async fn index(path: EntitiesPath, who: Anyone) -> Result<Reply> {
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let mut groups: BTreeMap<Kind, Vec<Listed>> = BTreeMap::new();
    for entity in reference.entities.values() {
        let leads = facilitated(&reference, &entity.code, |one| one.is_lead);
        groups.entry(Kind::of(&entity.kind)).or_default().push(Listed { entity, leads });
    }
    for listed in groups.values_mut() {
        listed.sort_by(|a, b| format::collate(lang, a.entity.name.get(lang), b.entity.name.get(lang)));
    }
    let p = who.page().titled(who.t("entities-title")).described(who.t("entities-lead")).within(Section::Other);
    who.show(&IndexView { p, groups: groups.into_iter().collect() })
}

fn facilitated<'a>(reference: &'a Reference, entity: &str, is_wanted: impl Fn(&Facilitator) -> bool) -> Vec<&'a Line> {
    reference.lines.iter().map(Arc::as_ref).filter(|line| line.facilitators.iter().any(|one| one.entity == entity && is_wanted(one))).collect()
}

#[derive(Template)]
#[template(path = "entities/entity.html")]
struct EntityView<'a> {
    p: Page,
    entity: &'a Entity,
    kind: Kind,
    role: Option<(&'a str, Lang)>,
    leads: Vec<&'a Line>,
    shares: Vec<&'a Line>,
    of_2005: Vec<&'a Line>,
    commitments: Vec<CommitmentCard<'a>>,
    commitments_href: String,
    roadmaps: Vec<RoadmapCard<'a>>,
    events: Vec<EventItem>,
    event_count: i64,
    events_href: String,
    documents: Vec<DocumentItem<'a>>,
    document_count: i64,
    documents_href: String,
    calls: Vec<CallItem>,
    entries: Vec<EntryCard<'a>>,
    entry_count: usize,
    entries_href: String,
}

struct CallItem {
    href: String,
    title: String,
    lang: Lang,
    /// From when to when it was or is open.
    when: Option<String>,
    is_open: bool,
    inputs: i64,
}

pub async fn entity(path: EntityPath, who: Anyone) -> Result<Response> {
    let lang = path.lang;
    let reference = reference::recall(&who.site).await?;
    let code = path.code.to_uppercase();
    let entity = reference.entity(&code).ok_or(Error::NotFound)?;
    if code != path.code {
        return Ok(Redirect::permanent(&entity.href(lang)).into_response());
    }
    let entries = action_lines::recall(&who.site).await?;
    let follow_up = commitments::recall(&who.site).await?;
    let doings = store::doings_of(who.db(), &code).await?;
    let today = commitments::today();
    let of_it: Vec<_> = entries.newest_of(usize::MAX, |entry| entry.entities.contains(&code));
    let view = EntityView {
        p: frame(&who, entity),
        entity,
        kind: Kind::of(&entity.kind),
        role: Some(entity.role.pick(lang)).filter(|(role, _)| !role.is_empty()),
        leads: facilitated(&reference, &code, |one| one.is_lead),
        shares: facilitated(&reference, &code, |one| !one.is_lead && !one.is_of_2005),
        of_2005: facilitated(&reference, &code, |one| one.is_of_2005),
        commitments: follow_up.commitments_of_entity(&code).map(|it| CommitmentCard::of(it, &follow_up, &reference, lang, today)).collect(),
        commitments_href: format!("{}?entity={code}", CommitmentsPath { lang }),
        roadmaps: follow_up.roadmaps_of_entity(&code).map(|it| RoadmapCard::of(it, &follow_up, &reference, lang)).collect(),
        events: doings.around.events(&reference, lang, today),
        event_count: doings.around.event_count,
        events_href: format!("{}?entity={code}", EventsPath { lang }),
        documents: doings.around.documents(&reference, lang),
        document_count: doings.document_count,
        documents_href: format!("{}?entity={code}", DocumentsPath { lang }),
        calls: doings.calls.iter().map(|call| call_item(call, lang)).collect(),
        entry_count: of_it.len(),
        entries: EntryCard::all(of_it.get(..ENTRIES).unwrap_or(&of_it), &reference, lang),
        entries_href: format!("{}?entity={code}", MilestonesPath { lang }),
    };
    Ok(who.show(&view)?.into_response())
}

fn frame(who: &Anyone, entity: &Entity) -> Page {
    let name = entity.name.get(who.lang);
    let mut data =
        serde_json::json!({"@context": "https://schema.org", "@type": "GovernmentOrganization", "name": name, "alternateName": entity.label(who.lang)});
    if let (Some(url), Some(object)) = (&entity.homepage, data.as_object_mut()) {
        object.insert("url".into(), url.clone().into());
    }
    who.page()
        .titled(name)
        .described(entity.role.get(who.lang))
        .within(Section::Other)
        .below(EntitiesPath { lang: who.lang }, who.t("entities-title"))
        .with_json_ld(&data)
}

fn call_item(call: &CallRow, lang: Lang) -> CallItem {
    let zone = TimeZone::get(&call.time_zone).unwrap_or(TimeZone::UTC);
    let day = |at: jiff::Timestamp| at.to_zoned(zone.clone()).date();
    // What closes at the first moment of a day closes with the day before.
    let last_day = |at: jiff::Timestamp| day(at.checked_sub(1.second()).unwrap_or(at));
    let (title, has) = call.title.pick(lang);
    let when = match (call.opens_at.map(day), call.closes_at.map(last_day)) {
        (Some(from), Some(to)) => Some(format::date_range(lang, from, to)),
        (Some(from), None) => Some(text(lang, "entities-since").s("date", format::date_long(lang, from)).into()),
        (None, Some(to)) => Some(text(lang, "entities-until").s("date", format::date_long(lang, to)).into()),
        (None, None) => None,
    };
    CallItem {
        href: CallPath { lang, slug: call.slug.clone() }.to_string(),
        title: title.to_owned(),
        lang: has,
        when,
        is_open: call.is_open,
        inputs: call.inputs,
    }
}
