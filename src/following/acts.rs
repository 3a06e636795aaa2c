//! Following, and following no more.

use super::{
    letters,
    model::{Rhythm, Target},
    store,
};
use crate::{
    accounts::acts::set_topic,
    platform::{
        audit::{self, Actor, Entry},
        auth::{
            SignedIn, Visitor,
            token::{self, Purpose},
        },
        db::{Db, Tx},
        http::{Error, Result},
        i18n::Lang,
        jobs,
        mail::{self, Topic},
        site::Site,
    },
};
use uuid::Uuid;

/// The text for whoever follows too much.
const TOO_MUCH: &str = "following-too-much";

async fn record(tx: &mut Tx, actor: &Actor, act: &'static str, id: Uuid) -> Result<()> {
    audit::record(tx, actor, Entry { act, object_kind: "follow", object: &id, before: None, after: None }).await
}

/// Follows something at the proved address of whoever is signed in. Whoever asks for news wants them: digests that they had
/// ended come again.
///
/// # Errors
/// [`Error::Conflict`] when they follow too much already.
pub async fn follow(who: &Visitor, address: String, lang: Lang, target: Target, rhythm: Rhythm) -> Result<()> {
    let actor = Actor::from(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let id = store::begin(&mut tx, &address, lang, &target, true).await?.ok_or(Error::Conflict(TOO_MUCH))?;
            store::set_rhythm(&mut tx, &address, rhythm).await?;
            set_topic(&mut tx, &actor, &address, Topic::Digest, false).await?;
            record(&mut tx, &actor, "follow.begun", id).await?;
            tx.commit(()).await
        })
        .await
}

/// Mails a link that proves the address; only then it counts. The same answer whoever has the address.
///
/// # Errors
/// [`Error::Conflict`] when the address follows too much already.
pub async fn ask(site: &Site, lang: Lang, address: String, target: Target) -> Result<()> {
    let of = site.clone();
    site.db
        .in_tx(async move |mut tx| {
            let id = store::begin(&mut tx, &address, lang, &target, false).await?.ok_or(Error::Conflict(TOO_MUCH))?;
            let issued = token::issue(&mut tx, Purpose::Follow, &id.to_string(), None).await?;
            mail::enqueue(&mut tx, &letters::confirm(&of, lang, &address, &issued, target.kind)?).await?;
            tx.commit(()).await
        })
        .await
}

/// Consumes the link; `false` when it is used, too old or none of ours.
///
/// # Errors
/// When the database does not take it.
pub async fn confirm(site: &Site, actor: Actor, secret: String) -> Result<bool> {
    site.db
        .in_tx(async move |mut tx| {
            let Some(consumed) = token::consume(&mut tx, Purpose::Follow, &secret).await? else { return tx.commit(false).await };
            let id: Uuid = consumed.subject.parse().map_err(Error::internal)?;
            let Some(address) = store::confirm(&mut tx, id).await? else { return tx.commit(false).await };
            set_topic(&mut tx, &actor, &address, Topic::Digest, false).await?;
            record(&mut tx, &actor, "follow.begun", id).await?;
            tx.commit(true).await
        })
        .await
}

/// Follows something no more.
///
/// # Errors
/// [`Error::NotFound`] when this person does not follow it.
pub async fn end(who: &SignedIn, id: Uuid) -> Result<()> {
    let (actor, address) = (Actor::from(&**who), who.confirmed()?.to_owned());
    who.site
        .db
        .in_tx(async move |mut tx| {
            if !store::end(&mut tx, &address, id).await? {
                return Err(Error::NotFound);
            }
            record(&mut tx, &actor, "follow.ended", id).await?;
            tx.commit(()).await
        })
        .await
}

/// Sets what a person gets by mail: the topics that they end, and how often the digest comes.
///
/// # Errors
/// When the database does not take it.
pub async fn set_habits(who: &SignedIn, ended: Vec<Topic>, rhythm: Option<Rhythm>) -> Result<()> {
    let (actor, address) = (Actor::from(&**who), who.confirmed()?.to_owned());
    who.site
        .db
        .in_tx(async move |mut tx| {
            for topic in Topic::ALL {
                set_topic(&mut tx, &actor, &address, topic, ended.contains(&topic)).await?;
            }
            if let Some(rhythm) = rhythm {
                store::set_rhythm(&mut tx, &address, rhythm).await?;
            }
            tx.commit(()).await
        })
        .await
}

/// Forgets what nobody has confirmed.
///
/// # Errors
/// When the database does not take it.
pub async fn sweep(db: Db) -> Result<String> {
    db.in_tx(async move |mut tx| {
        jobs::take_time(&mut tx).await?;
        store::sweep(&mut tx).await?;
        tx.commit("swept".to_owned()).await
    })
    .await
}
