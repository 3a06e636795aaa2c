//! Withdrawing, after a question; and taking it back.

use super::{frame, own_name};
use crate::{
    platform::{
        auth::Allowed,
        forms::Form,
        http::{Page, Reply, Result},
    },
    reference::paths::SubmissionPath,
    submissions::{
        Submission, acts,
        model::State,
        paths::{PleaPath, RestorationPath, WithdrawalPath},
        permit::{Change, See},
        plea::PleaKind,
    },
};
use askama::Template;
use axum::response::Redirect;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "submissions/withdrawal.html")]
struct WithdrawalView<'a> {
    p: Page,
    submission: &'a Submission,
    name: String,
    action: String,
    back: String,
    deadline: Option<String>,
    is_in_time: bool,
    /// Where to ask for the end of the publication.
    plea_href: Option<String>,
}

/// A button without fields.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {}

/// What withdrawing means, and the button.
pub async fn page(path: WithdrawalPath, who: Allowed<See, Submission>) -> Result<Reply> {
    let view = WithdrawalView {
        p: frame(&who, &who.it, who.t("submissions-withdraw-title"), false),
        submission: &who.it,
        name: own_name(&who.it, path.lang),
        action: path.to_string(),
        back: SubmissionPath { lang: path.lang, id: path.id }.to_string(),
        deadline: who.it.schedule.deadline(path.lang),
        is_in_time: who.it.is_in_time(),
        plea_href: (who.it.state == State::Published).then(|| PleaPath { lang: path.lang, id: path.id, kind: PleaKind::Withdrawal.code().into() }.to_string()),
    };
    who.show_privately(&view)
}

pub async fn withdraw(path: WithdrawalPath, who: Allowed<Change, Submission>, Form(Press {}): Form<Press>) -> Result<Redirect> {
    acts::withdraw(&who, who.it.id).await?;
    Ok(Redirect::to(&SubmissionPath { lang: path.lang, id: path.id }.to_string()))
}

pub async fn restore(path: RestorationPath, who: Allowed<Change, Submission>, Form(Press {}): Form<Press>) -> Result<Redirect> {
    acts::restore(&who, who.it.id).await?;
    Ok(Redirect::to(&SubmissionPath { lang: path.lang, id: path.id }.to_string()))
}
