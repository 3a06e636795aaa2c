//! What this slice writes to people.

use super::{
    facts::{ReceiptFacts, receipt_facts},
    model::SubmissionId,
    paths::{DraftLinkPath, ReceiptFilePath, ReceiptPath},
    plea::{PleaId, PleaKind},
    store::{drafts::CallFacts, reminders::Due, state::Reader},
};
use crate::{
    calls::model::Schedule,
    platform::{
        auth::token::Issued,
        http::Result,
        i18n::{Lang, text},
        mail::{Letter, Message, Topic},
        site::Site,
    },
    reference::paths::{DeskRequestPath, SubmissionEditPath, SubmissionPath},
};
use jiff::SignedDuration;

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

/// The receipt of a version.
///
/// # Errors
/// When it cannot be rendered.
pub fn receipt(site: &Site, lang: Lang, to: &str, facts: &ReceiptFacts<'_>) -> Result<Message> {
    let t = |key| text(lang, key);
    Letter::new(lang, "receipt", to, t("submissions-mail-receipt-subject").s("reference", facts.reference))
        .paragraph(t("submissions-mail-receipt-intro"))
        .facts(receipt_facts(lang, facts).into_iter().map(|fact| (fact.label, fact.value)))
        .button(t("submissions-mail-receipt-button"), ReceiptPath { lang, code: facts.code.to_owned() })
        .paragraph(t("submissions-mail-receipt-change"))
        .paragraph(t("proof-mail-verify"))
        .button(t("proof-file"), ReceiptFilePath::of(facts.code))
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

/// A contributor asks for something: to an officer of the call. `reason` with the language of the submission.
///
/// # Errors
/// When it cannot be rendered.
pub fn plea_asked(site: &Site, to: &Reader, plea: PleaId, kind: PleaKind, about: &str, reason: (Lang, &str)) -> Result<Message> {
    let lang = to.lang;
    let (subject, intro) = match kind {
        PleaKind::Late => ("pleas-mail-late-subject", "pleas-mail-late"),
        PleaKind::Withdrawal => ("pleas-mail-withdrawal-subject", "pleas-mail-withdrawal"),
    };
    Letter::new(lang, "plea", &to.email, text(lang, subject).s("about", about))
        .paragraph(text(lang, intro).s("about", about))
        .quotation(reason.0, reason.1)
        .button(text(lang, "pleas-mail-decide"), DeskRequestPath { lang, id: *plea })
        .into_message(site)
}

/// What was decided: to everybody whose submission it is.
///
/// # Errors
/// When it cannot be rendered.
pub fn plea_decided(site: &Site, to: &Reader, id: SubmissionId, kind: PleaKind, is_granted: bool, answer: &str) -> Result<Message> {
    let lang = to.lang;
    let (subject, intro) = match (kind, is_granted) {
        (PleaKind::Late, true) => ("pleas-mail-late-granted-subject", "pleas-mail-late-granted"),
        (PleaKind::Late, false) => ("pleas-mail-late-refused-subject", "pleas-mail-late-refused"),
        (PleaKind::Withdrawal, true) => ("pleas-mail-withdrawal-granted-subject", "pleas-mail-withdrawal-granted"),
        (PleaKind::Withdrawal, false) => ("pleas-mail-withdrawal-refused-subject", "pleas-mail-withdrawal-refused"),
    };
    Letter::new(lang, "plea-decided", &to.email, text(lang, subject))
        .paragraph(text(lang, intro))
        .quotation(lang, answer)
        .button(text(lang, "submissions-mail-open"), SubmissionPath { lang, id: *id })
        .into_message(site)
}
