//! What was added to the lines or changed, for readers of feeds.

use crate::{
    action_lines::{self, forms::Wish, store},
    platform::{
        atom::{self, Feed, tag},
        auth::Anyone,
        http::{Reply, Result, listing::State},
        i18n::{Lang, text},
    },
    reference::{self, paths::MilestonesPath},
};
use axum::extract::Query;
use axum_extra::routing::TypedPath;
use serde::Deserialize;

/// Entries in one feed.
const LENGTH: usize = 50;

/// Entries of all lines, or those chosen as on the page.
#[derive(Debug, Clone, TypedPath, Deserialize)]
#[typed_path("/feeds/milestones.atom")]
pub struct MilestonesFeedPath;

pub async fn milestones(path: MilestonesFeedPath, who: Anyone, Query(wish): Query<Wish>) -> Result<Reply> {
    let lang = wish.lang.as_deref().and_then(|lang| lang.parse().ok()).unwrap_or(Lang::En);
    let base = &who.site.base_url;
    let reference = reference::recall(&who.site).await?;
    let entries = action_lines::recall(&who.site).await?;
    let choice = wish.choice(&reference);
    let found = if choice.q.is_empty() { None } else { Some(store::found(who.db(), &choice.q).await?) };
    let state = choice.state();
    let title = match choice.line.as_ref().and_then(|code| reference.line(code)) {
        Some(line) => text(lang, "action-lines-feed-of-line").s("line", line.chip(lang)),
        None => text(lang, "action-lines-feed"),
    };
    let entry = |entry: &action_lines::Entry| {
        let (title, has) = entry.title.pick(lang);
        atom::Entry {
            id: tag(base, "entry", &entry.slug),
            title: title.to_owned(),
            lang: has,
            page: format!("{base}{}", entry.href(lang)),
            updated: entry.changed_at,
            published: None,
            summary: Some(entry.body.get(lang).to_owned()),
            authors: entry.entities.iter().filter_map(|code| reference.entity(code)).map(|entity| entity.label(lang).to_owned()).collect(),
            categories: vec![entry.line.clone(), entry.kind.code().to_owned()],
        }
    };
    let feed = Feed {
        id: tag(base, "feed", &feed_key(&state)),
        title: title.into(),
        subtitle: None,
        lang,
        author: text(lang, "site-name").into(),
        itself: format!("{base}{}", state.clone().with("lang", Some(lang)).at(&path)),
        page: format!("{base}{}", state.at(MilestonesPath { lang })),
        entries: entries.newest_of(LENGTH, |one| choice.takes(one, found.as_deref())).into_iter().map(entry).collect(),
    };
    Ok(feed.reply())
}

/// Names the choice for ever, whatever the language.
fn feed_key(state: &State) -> String {
    state.at("milestones").replace('?', "/")
}
