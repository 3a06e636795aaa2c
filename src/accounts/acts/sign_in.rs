//! Signing in and out. There is no signing up: an account is made when an address is proved for the first time.

use crate::{
    accounts::{
        letters,
        paths::FirstPath,
        store::{people, roles},
    },
    platform::{
        audit::{self, Actor},
        auth::{
            AccountId, Role, Scope, Visitor,
            session::{self, NewSession},
            token::{self, Purpose},
        },
        db::Tx,
        http::error::Result,
        i18n::Lang,
        mail,
        site::Site,
    },
};
use serde_json::json;

/// What shows that somebody reads the mail of an address.
#[derive(Debug)]
pub enum Proof {
    /// The secret of a mailed link.
    Link(String),
    /// The mailed code.
    Code { email: String, code: String },
}

/// Somebody who has signed in.
#[derive(Debug)]
pub struct Entered {
    pub session: NewSession,
    /// Where they wanted to go.
    pub next: Option<String>,
}

/// Mails a link and a code. The work is the same whether anybody has an account with that address (assurance S7).
///
/// # Errors
/// When the database does not take it.
pub async fn ask_for_link(site: &Site, lang: Lang, email: String, next: Option<String>) -> Result<()> {
    let to_site = site.clone();
    site.db
        .in_tx(async move |mut tx| {
            let issued = token::issue(&mut tx, Purpose::SignIn, &email, next.as_deref()).await?;
            mail::enqueue(&mut tx, &letters::sign_in(&to_site, lang, &email, &issued)?).await?;
            tx.commit(()).await
        })
        .await
}

/// Signs in whoever brings the proof; `None` if it is wrong, used or too old, or the account is disabled.
///
/// # Errors
/// When the database does not take it.
pub async fn enter(who: &Visitor, proof: Proof) -> Result<Option<Entered>> {
    let visitor = who.clone();
    let entered = who
        .site
        .db
        .in_tx(async move |mut tx| {
            let consumed = match &proof {
                Proof::Link(secret) => token::consume(&mut tx, Purpose::SignIn, secret).await?,
                Proof::Code { email, code } => token::consume_code(&mut tx, Purpose::SignIn, email, code).await?,
            };
            // A wrong code has cost a try: that is committed too.
            let Some(consumed) = consumed else { return tx.commit(None).await };
            let Some(account) = account_for(&mut tx, &visitor, &consumed.subject).await? else { return tx.commit(None).await };
            let session = begin(&mut tx, &visitor, account, "account.signed_in").await?;
            tx.commit(Some(Entered { session, next: consumed.next_path })).await
        })
        .await?;
    let outcome = if entered.is_some() { "signed in" } else { "refused" };
    metrics::counter!("portal_sign_in_total", "outcome" => outcome).increment(1);
    tracing::info!(target: "portal::security", request = %who.request_id, outcome, "sign-in");
    Ok(entered)
}

/// The account of a proved address: the one that has it, else the one begun in this browser with it, else a new one.
async fn account_for(tx: &mut Tx, who: &Visitor, email: &str) -> Result<Option<AccountId>> {
    people::lock_address(tx, email).await?;
    if let Some(owner) = people::by_email(tx, email).await? {
        return Ok((!owner.is_closed).then_some(owner.id));
    }
    if let Some(person) = who.person.as_ref().filter(|person| person.claimed_email.as_deref() == Some(email)) {
        return Ok(Some(super::confirm_claim(tx, person.id).await?.account));
    }
    let id = people::add_confirmed(tx, email, "", who.lang).await?;
    record(tx, who, id, "account.confirmed", None).await?;
    Ok(Some(id))
}

/// Makes the account of an address that was proved by other means than signing in, and a session for this browser; `None` when
/// somebody has that address: they sign in.
///
/// # Errors
/// When the database does not take it.
pub async fn enter_for_the_first_time(tx: &mut Tx, who: &Visitor, email: &str) -> Result<Option<(AccountId, NewSession)>> {
    people::lock_address(tx, email).await?;
    if people::by_email(tx, email).await?.is_some() {
        return Ok(None);
    }
    let Some(account) = account_for(tx, who, email).await? else { return Ok(None) };
    Ok(Some((account, begin(tx, who, account, "account.signed_in").await?)))
}

async fn begin(tx: &mut Tx, who: &Visitor, account: AccountId, act: &'static str) -> Result<NewSession> {
    record(tx, who, account, act, None).await?;
    session::begin(tx, account, &who.headers, who.site.config.is_tls()).await
}

async fn record(tx: &mut Tx, who: &Visitor, account: AccountId, act: &'static str, after: Option<serde_json::Value>) -> Result<()> {
    let actor = Actor { account: Some(account), ..Actor::from(who) };
    audit::record(tx, &actor, audit::Entry { act, object_kind: "account", object: &account, before: None, after }).await
}

/// Ends this browser's session.
///
/// # Errors
/// When the database does not take it.
pub async fn leave(who: &Visitor) -> Result<()> {
    let visitor = who.clone();
    who.site
        .db
        .in_tx(async move |mut tx| {
            session::end(&mut tx, &visitor.headers, visitor.site.config.is_tls()).await?;
            if let Some(person) = &visitor.person {
                record(&mut tx, &visitor, person.id, "account.signed_out", None).await?;
            }
            tx.commit(()).await
        })
        .await
}

/// While nobody administers the portal: the address at which the first administrator is made, once.
///
/// # Errors
/// When the database does not take it.
pub async fn invite_first_administrator(site: &Site) -> Result<Option<String>> {
    let base_url = site.base_url.clone();
    site.db
        .in_tx(async move |mut tx| {
            if roles::has_administrator(&mut tx).await? {
                return tx.commit(None).await;
            }
            let issued = token::issue(&mut tx, Purpose::FirstAdministrator, "portal", None).await?;
            let path = FirstPath { lang: Lang::En, secret: issued.secret };
            tx.commit(Some(format!("{base_url}{path}"))).await
        })
        .await
}

/// Makes the first administrator and signs them in; `None` if the link is used or too old, or there is one by now.
///
/// # Errors
/// When the database does not take it.
pub async fn make_first_administrator(who: &Visitor, secret: String, email: String, name: String) -> Result<Option<NewSession>> {
    let visitor = who.clone();
    who.site
        .db
        .in_tx(async move |mut tx| {
            let is_open = !roles::has_administrator(&mut tx).await? && token::consume(&mut tx, Purpose::FirstAdministrator, &secret).await?.is_some();
            if !is_open {
                return tx.commit(None).await;
            }
            people::lock_address(&mut tx, &email).await?;
            let account = match people::by_email(&mut tx, &email).await? {
                Some(owner) if owner.is_closed => return tx.commit(None).await,
                Some(owner) => owner.id,
                None => {
                    let id = people::add_confirmed(&mut tx, &email, &name, visitor.lang).await?;
                    record(&mut tx, &visitor, id, "account.added", None).await?;
                    id
                }
            };
            people::describe(&mut tx, account, &name, visitor.lang).await?;
            people::end_sessions(&mut tx, account).await?;
            roles::add(&mut tx, account, Role::Administrator, &Scope::Portal, None).await?;
            record(&mut tx, &visitor, account, "role.granted", Some(json!({ "role": "administrator", "scope": "portal" }))).await?;
            let session = begin(&mut tx, &visitor, account, "account.signed_in").await?;
            tx.commit(Some(session)).await
        })
        .await
}

/// A link to sign in with, for the command line; `None` when nobody has that address.
///
/// # Errors
/// When the database does not take it.
pub async fn link_for(site: &Site, email: String) -> Result<Option<String>> {
    let base_url = site.base_url.clone();
    site.db
        .in_tx(async move |mut tx| {
            let Some(owner) = people::by_email(&mut tx, &email).await?.filter(|owner| !owner.is_closed) else { return tx.commit(None).await };
            let issued = token::issue(&mut tx, Purpose::SignIn, &email, None).await?;
            let entry = audit::Entry { act: "account.link_printed", object_kind: "account", object: &owner.id, before: None, after: None };
            audit::record(&mut tx, &Actor::portal(), entry).await?;
            let path = crate::accounts::paths::LinkPath { lang: Lang::En, secret: issued.secret };
            tx.commit(Some(format!("{base_url}{path}"))).await
        })
        .await
}
