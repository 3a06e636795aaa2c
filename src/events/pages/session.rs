//! One session of an event.

use super::{Moment, entity_links, sources};
use crate::{
    events::{
        json_ld, recall,
        session::{Session, Speaker},
        store,
    },
    platform::{
        auth::Anyone,
        http::{Error, Page, Reply, Result, Section, page::Link},
        i18n::{Lang, format},
    },
    reference::{
        self, Goal, Line,
        paths::{EventsPath, SessionPath},
    },
};
use askama::Template;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "events/session.html")]
struct SessionPage {
    p: Page,
    lang: Lang,
    it: Session,
    event: (String, String, Lang),
    day: Option<String>,
    when: Option<String>,
    moment: Option<Moment>,
    city: String,
    organizers: Vec<Link>,
    lines: Vec<Arc<Line>>,
    goals: Vec<Arc<Goal>>,
    summary: Option<(String, Lang)>,
    speakers: Vec<Speaker>,
    sources: Vec<Link>,
    remark: Option<&'static str>,
    ics: String,
    agenda: String,
    before: Option<(String, String, Lang)>,
    after: Option<(String, String, Lang)>,
}

pub(in crate::events) async fn session(path: SessionPath, who: Anyone) -> Result<Reply> {
    let slug = store::event_of(who.db(), &path.id).await?.ok_or(Error::NotFound)?;
    let (known, reference) = (recall(&who.site).await?, reference::recall(&who.site).await?);
    let event = known.event(&slug).ok_or(Error::NotFound)?;
    let sessions = store::sessions(who.db(), &slug).await?;
    let here = sessions.iter().position(|session| session.slug == path.id).ok_or(Error::NotFound)?;
    let it = sessions.get(here).ok_or(Error::NotFound)?;
    let lang = path.lang;
    let (title, title_lang) = it.title.pick(lang);
    let (summary, summary_lang) = it.summary.pick(lang);
    let (event_title, event_lang) = event.title.pick(lang);
    let named = |place: Option<usize>| {
        let session = sessions.get(place?)?;
        let (title, title_lang) = session.title.pick(lang);
        Some((session.href(lang), title.to_owned(), title_lang))
    };
    let agenda = super::agenda::AgendaPath { lang, slug: slug.clone() };
    who.show(&SessionPage {
        p: who
            .page()
            .titled(title)
            .described(if summary.is_empty() { event_title } else { summary })
            .within(Section::Events)
            .below(EventsPath { lang }, who.t("nav-events"))
            .below(event.href(lang), event_title)
            .below(&agenda, who.t("events-agenda"))
            .with_json_ld(&json_ld::session(&who.site.base_url, event, it, lang, &reference)),
        lang: title_lang,
        event: (event.href(lang), event_title.to_owned(), event_lang),
        day: it.day.map(|day| format::date_full(lang, day)),
        when: when(lang, it, &event.zone_name(lang)),
        moment: it.starts_at.zip(it.time_zone()).map(|(at, zone)| Moment::of(lang, at, &zone)),
        city: event.place(lang, &reference, it.room.is_none()),
        organizers: entity_links(&it.organizers, lang, &reference),
        lines: reference.lines_of(&it.lines),
        goals: reference.goals_of(&it.goals),
        summary: (!summary.is_empty()).then(|| (summary.to_owned(), summary_lang)),
        speakers: it.speakers.clone(),
        sources: sources(&it.source_urls),
        remark: it.confidence.remark(),
        ics: if it.starts_at.is_some() { format!("/events/{slug}.ics?sessions={}&lang={lang}", it.slug) } else { String::new() },
        agenda: it.day.map_or_else(|| agenda.to_string(), |day| format!("{agenda}?day={day}")),
        before: named(here.checked_sub(1)),
        after: named(Some(here + 1)),
        it: it.clone(),
    })
}

/// Its time on the clocks of its place.
fn when(lang: Lang, session: &Session, zone_name: &str) -> Option<String> {
    let (from, zone) = session.starts_at.zip(session.time_zone())?;
    Some(match session.ends_at {
        Some(to) => format::instant_range(lang, from, to, &zone, zone_name),
        None => format::instant(lang, from, &zone, zone_name),
    })
}
