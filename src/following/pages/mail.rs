//! What one gets by mail: what one follows, how often, and which letters.

use super::names::{self, Name};
use crate::{
    following::{
        acts,
        forms::{MailForm, Press},
        model::Rhythm,
        paths::{EndPath, MailPath},
        store,
    },
    platform::{
        auth::SignedIn,
        forms::Form,
        http::{Page, Reply, Result},
        i18n::format,
        mail::Topic,
    },
};
use askama::Template;
use axum::{extract::Query, response::Redirect};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "following/mail.html")]
struct MailView {
    p: Page,
    done: Option<&'static str>,
    email: String,
    follows: Vec<(Name, String)>,
    rhythms: Vec<(Rhythm, bool)>,
    topics: Vec<(Topic, bool)>,
    /// When mail to the address was refused, and what the server said.
    refused: Option<(String, String)>,
    action: String,
}

#[derive(Debug, Default, Deserialize)]
pub struct DoneQuery {
    done: Option<String>,
}

pub async fn page(path: MailPath, who: SignedIn, Query(query): Query<DoneQuery>) -> Result<Reply> {
    let (lang, email) = (path.lang, who.confirmed()?.to_owned());
    let (followed, habits) = store::of_address(who.db(), &email).await?;
    let mut follows = Vec::new();
    for follow in followed {
        if let Some(name) = names::of(&who.site, lang, &follow.target).await? {
            follows.push((name, EndPath { lang, follow: follow.id }.to_string()));
        }
    }
    let done = match query.done.as_deref() {
        Some("followed") => Some("following-done-followed"),
        Some("ended") => Some("following-done-ended"),
        Some("saved") => Some("accounts-saved"),
        _ => None,
    };
    let view = MailView {
        p: who.page().titled(who.t("following-mail-title")).below(format!("/{lang}/account"), who.t("account")).unlisted(),
        done,
        follows,
        rhythms: Rhythm::ALL.into_iter().map(|rhythm| (rhythm, rhythm == habits.rhythm)).collect(),
        topics: Topic::ALL.into_iter().map(|topic| (topic, !habits.ended.contains(&topic))).collect(),
        refused: habits.refused.map(|(at, said)| (format::utc_medium(lang, at), said)),
        action: path.to_string(),
        email,
    };
    who.show_privately(&view)
}

/// Saves which letters, and how often.
pub async fn save(path: MailPath, who: SignedIn, Form(form): Form<MailForm>) -> Result<Redirect> {
    let chosen = [(Topic::Reminders, &form.reminders), (Topic::Digest, &form.digest), (Topic::Letters, &form.letters), (Topic::Invitations, &form.invitations)];
    let ended = chosen.into_iter().filter(|(_, ticked)| ticked.is_none()).map(|(topic, _)| topic).collect();
    acts::set_habits(&who, ended, form.rhythm()).await?;
    Ok(Redirect::to(&format!("{path}?done=saved")))
}

/// Follows something no more.
pub async fn end(path: EndPath, who: SignedIn, Form(Press {}): Form<Press>) -> Result<Redirect> {
    acts::end(&who, path.follow).await?;
    Ok(Redirect::to(&format!("{}?done=ended", MailPath { lang: path.lang })))
}
