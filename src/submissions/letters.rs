//! What this slice writes to people.

use super::{
    model::SubmissionId,
    paths::{DraftLinkPath, ReceiptPath},
    store::{drafts::CallFacts, reminders::Due, state::Reader},
};
use crate::{
    calls::model::Schedule,
    platform::{
        auth::token::Issued,
        http::Result,
        i18n::{Lang, format, text},
        mail::{Letter, Message, Topic},
        site::Site,
    },
    reference::paths::{SubmissionEditPath, SubmissionPath},
};
use jiff::{SignedDuration, Timestamp};

/// The link that proves the address with which a draft was begun. Not a word in it comes from whoever typed the address.
///
/// # Errors
/// When it cannot be rendered.
pub fn confirm_draft(site: &Site, lang: Lang, to: &str, issued: &Issued, call: &CallFacts) -> Result<Message> {
    let t = |key| text(lang, key);
    let deadline = [call.schedule.deadline(lang), call.schedule.deadline_utc(lang)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    Letter::new(lang, "confirm-draft", to, t("submissions-mail-confirm-subject"))
        .paragraph(t("submissions-mail-confirm-intro"))
        .facts([(t("submissions-call"), call.title.clone()), (t("calls-deadline"), deadline)])
        .button(t("submissions-mail-confirm-button"), DraftLinkPath { lang, secret: issued.secret.clone() })
        .paragraph(t("submissions-mail-confirm-ignore"))
        .into_message(site)
}

/// What a receipt says.
pub struct ReceiptFacts<'a> {
    pub call: &'a str,
    pub schedule: &'a Schedule,
    pub reference: &'a str,
    pub number: i32,
    pub received_at: Timestamp,
    pub sha256: &'a str,
    pub code: &'a str,
}

/// The receipt of a version.
///
/// # Errors
/// When it cannot be rendered.
pub fn receipt(site: &Site, lang: Lang, to: &str, facts: &ReceiptFacts<'_>) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "receipt", to, t("submissions-mail-receipt-subject").s("reference", facts.reference))
        .paragraph(t("submissions-mail-receipt-intro"))
        .facts([
            (t("submissions-reference"), facts.reference.to_owned()),
            (t("submissions-call"), facts.call.to_owned()),
            (t("submissions-version"), facts.number.to_string()),
            (t("submissions-received-at"), facts.schedule.instant(lang, facts.received_at)),
            (t("submissions-received-utc"), format::utc_precise(lang, facts.received_at)),
            (t("submissions-sha256"), facts.sha256.to_owned()),
        ])
        .button(t("submissions-mail-receipt-button"), ReceiptPath { lang, code: facts.code.to_owned() })
        .paragraph(t("submissions-mail-receipt-change"))
        .into_message(site)
}

/// A submission was withdrawn, or the withdrawal taken back.
///
/// # Errors
/// When it cannot be rendered.
pub fn withdrawn(site: &Site, to: &Reader, id: SubmissionId, reference: &str, is_withdrawn: bool) -> Result<Message> {
    let lang = to.lang;
    let (subject, intro) = if is_withdrawn {
        ("submissions-mail-withdrawn-subject", "submissions-mail-withdrawn-intro")
    } else {
        ("submissions-mail-restored-subject", "submissions-mail-restored-intro")
    };
    Letter::new(lang, "withdrawn", &to.email, text(lang, subject).s("reference", reference))
        .paragraph(text(lang, intro).s("reference", reference))
        .button(text(lang, "submissions-mail-open"), SubmissionPath { lang, id: *id })
        .into_message(site)
}

/// The deadline of a draft comes. The time left is rounded: 7 days are not called 6 because a minute of them has passed.
///
/// # Errors
/// When it cannot be rendered.
pub fn reminder(site: &Site, due: &Due) -> Result<Message> {
    let lang = due.lang;
    let t = |key| text(lang, key);
    let rounded = Schedule { now: due.schedule.now.checked_sub(SignedDuration::from_mins(30)).unwrap_or(due.schedule.now), ..due.schedule.clone() };
    let intro = if due.is_own_limit { "submissions-mail-reminder-own-limit" } else { "submissions-mail-reminder-intro" };
    Letter::new(lang, REMINDER, &due.email, t("submissions-mail-reminder-subject").s("call", &due.title))
        .about(due.call)
        .of_topic(Topic::Reminders)
        .paragraph(t(intro))
        .facts([
            (t("submissions-call"), due.title.clone()),
            (t("calls-deadline"), due.schedule.deadline(lang).unwrap_or_default()),
            (t("submissions-mail-reminder-utc"), due.schedule.deadline_utc(lang).unwrap_or_default()),
            (t("submissions-mail-reminder-left"), rounded.closes_in(lang).unwrap_or_default()),
        ])
        .button(t("submissions-mail-reminder-button"), SubmissionEditPath { lang, id: *due.submission })
        .paragraph(t("submissions-mail-reminder-ignore"))
        .into_message(site)
}

/// The kind of letters of which the worker asks whether they still apply.
pub const REMINDER: &str = "deadline-reminder";
