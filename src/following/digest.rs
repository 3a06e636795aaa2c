//! The digest: everything new of what one follows, in one letter.

use super::{
    letters::{self, Item, Section},
    model::{Kind, Target},
    pages::names,
    store::news::{self, CallNews, EntryNews, Follower, Happened, Input},
};
use crate::{
    inputs::{feeds, filter::Filter, index::Order},
    platform::{
        db::Tx,
        http::Result,
        i18n::{Lang, text},
        jobs, mail,
        site::Site,
    },
    reference::paths::{CallPath, InputPath, LinePath},
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Writes the digests that are due; how many, for the record of jobs. Whoever has nothing new gets no letter.
///
/// # Errors
/// When the database does not take it.
pub async fn send(site: Site) -> Result<String> {
    let (mut asked, mut written) = (0, 0);
    loop {
        let (db, site) = (site.db.clone(), site.clone());
        let done = db
            .in_tx(async move |mut tx| {
                jobs::take_time(&mut tx).await?;
                let Some(follower) = news::take(&mut tx).await? else { return tx.commit(None).await };
                let sections = sections(&mut tx, &site, &follower).await?;
                if sections.is_empty() {
                    return tx.commit(Some(false)).await;
                }
                mail::enqueue(&mut tx, &letters::digest(&site, &follower, sections)?).await?;
                tx.commit(Some(true)).await
            })
            .await?;
        match done {
            Some(is_written) => {
                asked += 1;
                written += usize::from(is_written);
            }
            None => return Ok(format!("{written} digests for {asked} followers")),
        }
    }
}

/// A section for each thing that is followed and of which there is news; what stands in one does not stand in another.
async fn sections(tx: &mut Tx, site: &Site, of: &Follower) -> Result<Vec<Section>> {
    let (inputs, calls, entries) = (news::inputs(tx, of).await?, news::calls(tx, of).await?, news::entries(tx, of).await?);
    let mut told = BTreeSet::new();
    let mut sections = Vec::new();
    for follow in &of.follows {
        let mut items: Vec<Item> = calls.iter().filter(|news| news.follow == follow.id).map(|news| of_call(of.lang, news)).collect();
        items.extend(entries.iter().filter(|news| news.follow == follow.id).map(|news| of_entry(of.lang, news)));
        items.extend(inputs.iter().filter(|news| news.follow == Some(follow.id)).map(|news| of_input(of.lang, news)));
        if follow.target.kind == Kind::Inputs {
            let ids = matching(site, &follow.target).await?;
            items.extend(news::published_of(tx, of, &ids).await?.iter().map(|news| of_input(of.lang, news)));
        }
        items.retain(|item| told.insert(item.href.clone()));
        if !items.is_empty()
            && let Some(name) = names::of(site, of.lang, &follow.target).await?
        {
            sections.push(Section { name: name.words, href: name.href, items });
        }
    }
    Ok(sections)
}

async fn matching(site: &Site, target: &Target) -> Result<Vec<Uuid>> {
    let filter = Filter::read(Some(&target.key), None);
    feeds::ids_of(site, &filter, Order::Publication).await
}

fn of_call(lang: Lang, news: &CallNews) -> Item {
    let key = match news.what {
        Happened::Announced => "following-announced",
        Happened::Moved => "following-moved",
        Happened::Opened => "following-opened",
        Happened::Closing => "following-closing",
    };
    let deadline = news.schedule.deadline(lang).unwrap_or_default();
    Item {
        title: news.title.clone(),
        lang: news.lang,
        href: CallPath { lang, slug: news.slug.clone() }.to_string(),
        note: text(lang, key).s("deadline", deadline).to_string(),
    }
}

fn of_entry(lang: Lang, news: &EntryNews) -> Item {
    let key = match news.kind.as_str() {
        "milestone" => "following-milestone",
        "challenge" => "following-challenge",
        _ => "following-trend",
    };
    let href = format!("{}#{}", LinePath { lang, code: news.line.clone() }, news.slug);
    Item { title: news.title.clone(), lang: news.lang, href, note: text(lang, key).to_string() }
}

fn of_input(lang: Lang, news: &Input) -> Item {
    let note = match &news.organization {
        Some(organization) => text(lang, "following-input-of").s("organization", organization).to_string(),
        None => text(lang, "following-input").to_string(),
    };
    Item { title: news.title.clone(), lang: news.lang, href: InputPath { lang, reference: news.reference.clone() }.to_string(), note }
}
