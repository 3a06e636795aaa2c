//! `/desk/calls/{slug}`: where a call stands, and what can be done with it.

use super::{LangMark, marks};
use crate::{
    calls::desk::{
        EditCalls, EditedCall,
        frame::{self, CallFrame, Part},
        paths::DeskCallPath,
    },
    platform::{
        auth::Allowed,
        http::{Page, Reply, Result},
        i18n::format,
    },
};
use askama::Template;

#[derive(Template)]
#[template(path = "calls/desk/overview.html")]
struct OverviewView {
    p: Page,
    frame: CallFrame,
    opening: Option<String>,
    deadline: Option<String>,
    deadline_utc: Option<String>,
    closes_in: Option<String>,
    drafts: String,
    received: String,
    questions: i64,
    langs: Vec<LangMark>,
}

/// `/desk/calls/{slug}`
pub async fn page(_: DeskCallPath, who: Allowed<EditCalls, EditedCall>) -> Result<Reply> {
    let (lang, call) = (who.lang, &who.it);
    who.show_privately(&OverviewView {
        p: frame::page(&who, call, Part::Overview),
        frame: CallFrame::new(&who, call, Part::Overview),
        opening: call.schedule.opening(lang),
        deadline: call.schedule.deadline(lang),
        deadline_utc: call.schedule.deadline_utc(lang),
        closes_in: call.schedule.closes_in(lang).filter(|_| call.is_announced()),
        drafts: format::number(lang, call.drafts),
        received: format::number(lang, call.received),
        questions: call.questions,
        langs: marks(&call.complete),
    })
}
