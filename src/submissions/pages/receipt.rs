//! `/receipts/{code}`: proof of what was received and when, for anybody who has the code. No content, no names.

use super::link::without_referrer;
use crate::{
    platform::{
        auth::Anyone,
        forms::Form,
        http::{Error, Page, Result},
        i18n::{Lang, format},
        text::hex,
    },
    reference::paths::{CallPath, SubmissionPath},
    submissions::{
        model::State,
        paths::{ReceiptCheckPath, ReceiptPath, VersionFilePath},
        store::{
            own,
            versions::{self, Receipt},
        },
    },
};
use askama::Template;
use axum::response::Response;
use serde::Deserialize;
use sha2::{Digest, Sha256};

#[derive(Template)]
#[template(path = "submissions/receipt.html")]
struct ReceiptView {
    p: Page,
    reference: String,
    number: i32,
    is_last: bool,
    state: State,
    call_title: String,
    call_title_lang: Lang,
    call_href: String,
    received: String,
    received_utc: String,
    deadline: Option<String>,
    sha256: String,
    address: String,
    check_action: String,
    check: Option<bool>,
    own: Option<Own>,
}

/// What only its contributor sees.
struct Own {
    href: String,
    file_href: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckForm {
    #[serde(default)]
    text: String,
}

pub async fn page(path: ReceiptPath, who: Anyone) -> Result<Response> {
    let receipt = find(&who, &path.code).await?;
    let view = view(&who, path.code, receipt, None).await?;
    Ok(without_referrer(who.show_privately(&view)?))
}

/// Compares a pasted file with the hash.
pub async fn check(path: ReceiptCheckPath, who: Anyone, Form(form): Form<CheckForm>) -> Result<Response> {
    let receipt = find(&who, &path.code).await?;
    // A browser sends line ends of its own at the end of a field; canonical JSON has none.
    let is_same = Sha256::digest(form.text.trim().as_bytes()).as_slice() == receipt.sha256.as_slice();
    let view = view(&who, path.code, receipt, Some(is_same)).await?;
    Ok(without_referrer(who.show_privately(&view)?))
}

async fn find(who: &Anyone, code: &str) -> Result<Receipt> {
    let code = code.to_ascii_uppercase();
    versions::receipt(who.db(), who.lang, &code).await?.ok_or(Error::NotFound)
}

async fn view(who: &Anyone, code: String, receipt: Receipt, check: Option<bool>) -> Result<ReceiptView> {
    let lang = who.lang;
    let code = code.to_ascii_uppercase();
    let path = ReceiptPath { lang, code: code.clone() };
    let own = match &who.person {
        Some(person) => own::submission(who.db(), lang, receipt.submission, person.id).await?.map(|_| Own {
            href: SubmissionPath { lang, id: receipt.submission }.to_string(),
            file_href: VersionFilePath { lang, id: receipt.submission, file: format!("{}.json", receipt.number) }.to_string(),
        }),
        None => None,
    };
    Ok(ReceiptView {
        p: who.page().titled(format!("{} {}", who.t("submissions-receipt"), receipt.reference)).unlisted(),
        is_last: receipt.number == receipt.last_number,
        received: receipt.schedule.instant(lang, receipt.received_at),
        received_utc: format::utc_precise(lang, receipt.received_at),
        deadline: receipt.schedule.deadline(lang),
        sha256: hex(&receipt.sha256),
        call_href: CallPath { lang, slug: receipt.slug }.to_string(),
        address: format!("{}{path}", who.site.base_url),
        check_action: ReceiptCheckPath { lang, code }.to_string(),
        reference: receipt.reference,
        number: receipt.number,
        state: receipt.state,
        call_title: receipt.call_title,
        call_title_lang: receipt.call_title_lang,
        check,
        own,
    })
}
