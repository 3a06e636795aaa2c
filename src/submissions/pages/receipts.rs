//! `/receipts`: how a receipt is verified, here and without the portal, and the public keys that signatures are checked with.

use crate::{
    platform::{
        auth::Anyone,
        http::{CachePolicy, Page, Reply, Result, Section},
        i18n::format,
        keys::{self, to_base64},
    },
    submissions::{
        paths::{KeysPath, ReceiptPath, ReceiptsPath},
        proof,
        store::receipts,
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "submissions/receipts.html")]
struct ReceiptsView {
    p: Page,
    here: String,
    keys: Vec<KeyRow>,
    keys_href: String,
    code: String,
}

struct KeyRow {
    id: String,
    public_key: String,
    from: String,
    until: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    code: Option<String>,
}

/// The keys, and the way to a receipt for whoever has its code.
pub async fn page(path: ReceiptsPath, who: Anyone, Query(asked): Query<Asked>) -> Result<Response> {
    let lang = who.lang;
    let code: String = asked.code.unwrap_or_default().chars().filter(char::is_ascii_alphanumeric).take(40).collect::<String>().to_ascii_uppercase();
    if !code.is_empty() && receipts::receipt(who.db(), lang, &code).await?.is_some() {
        return Ok(Redirect::to(&ReceiptPath { lang, code }.to_string()).into_response());
    }
    let known = keys::known(who.db()).await?;
    let row = |key: &keys::PublicKey| KeyRow {
        id: key.id.clone(),
        public_key: to_base64(&key.key),
        from: format::utc(lang, key.from),
        until: key.until.map(|until| format::utc(lang, until)),
    };
    let view = ReceiptsView {
        p: who.page().titled(who.t("proof-page-title")).within(Section::Inputs).described(who.t("proof-page-lead")),
        here: path.to_string(),
        keys: known.iter().rev().map(row).collect(),
        keys_href: KeysPath.to_string(),
        code,
    };
    let reply = if view.code.is_empty() { who.show(&view)? } else { who.show_privately(&view)? };
    Ok(reply.into_response())
}

/// The same for programs; the address stands in every receipt.
pub async fn keys(_: KeysPath, who: Anyone) -> Result<Reply> {
    let known = keys::known(who.db()).await?;
    Ok(Reply::of(CachePolicy::Public, "application/json", proof::keys_file(&who.site.base_url, &known)?))
}
