//! `/desk`: what waits, by call.

use super::frame;
use crate::{
    desk::{
        model::{Review, SHOWN},
        paths::{DeskPath, QueuePath, RequestsPath},
        store::{self, CallCount},
    },
    platform::{
        auth::Desk,
        http::{Page, Reply, Result, listing::State as Address},
        i18n::{Lang, format},
    },
    reference::paths::CallPath,
    submissions::model::State,
};
use askama::Template;

#[derive(Template)]
#[template(path = "desk/dashboard.html")]
struct Dashboard {
    p: Page,
    queue_href: String,
    mine: Figure,
    waiting: Figure,
    requests: Figure,
    calls: Vec<CallCard>,
}

struct Figure {
    count: String,
    href: String,
}

struct CallCard {
    title: String,
    title_lang: Lang,
    href: String,
    deadline: Option<String>,
    total: String,
    states: Vec<(State, Figure)>,
}

/// `/desk`
pub async fn page(path: DeskPath, who: Desk<Review>) -> Result<Reply> {
    let counts = store::counts(who.db(), who.person.id).await?;
    let queue = QueuePath { lang: path.lang };
    let figure = |count: i64, address: Address| Figure { count: format::number(who.lang, count), href: address.at(queue) };
    let mut calls: Vec<CallCard> = Vec::new();
    let mut of_call: Vec<&[CallCount]> = counts.chunk_by(|one, other| one.call == other.call).collect();
    // Calls in which something waits come first.
    of_call.sort_by_key(|counts| counts.iter().all(|count| count.waiting == 0));
    for counts in of_call {
        let Some(first) = counts.first() else { continue };
        let (title, title_lang) = first.title.pick(who.lang);
        let states = SHOWN.into_iter().filter_map(|state| {
            let count = counts.iter().find(|count| count.state == Some(state))?.count;
            Some((state, figure(count, Address::default().with("state", Some(state.code())).with("call", Some(&first.slug)))))
        });
        calls.push(CallCard {
            title: title.to_owned(),
            title_lang,
            href: CallPath { lang: who.lang, slug: first.slug.clone() }.to_string(),
            deadline: first.closes_at.and_then(|at| {
                let zone = jiff::tz::TimeZone::get(&first.time_zone).ok()?;
                Some(format::deadline(who.lang, at, &zone, &first.time_zone))
            }),
            total: who.t("desk-received").n("count", counts.iter().map(|count| count.count).sum::<i64>()).into(),
            states: states.collect(),
        });
    }
    let waiting: i64 = counts.iter().map(|count| count.waiting).sum();
    let mine: i64 = counts.iter().map(|count| count.mine).sum();
    who.show_privately(&Dashboard {
        p: frame(&who, who.t("desk")),
        queue_href: queue.to_string(),
        mine: figure(mine, Address::default().with("officer", Some("me"))),
        waiting: figure(waiting, Address::default()),
        requests: Figure {
            count: format::number(who.lang, store::open_requests(who.db(), who.person.id).await?),
            href: RequestsPath { lang: who.lang }.to_string(),
        },
        calls,
    })
}
