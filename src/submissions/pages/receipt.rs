//! `/receipts/{code}`: proof of what was received and when, for anybody who has the code. No content, no names.

use super::link::without_referrer;
use crate::{
    platform::{
        auth::Anyone,
        forms::Form,
        http::{CachePolicy, Error, Page, Reply, Result},
        i18n::Lang,
        keys,
        text::hex,
    },
    reference::paths::{CallPath, SubmissionPath},
    submissions::{
        facts::{Fact, ReceiptFacts, receipt_facts},
        model::State,
        paths::{KeysPath, ReceiptCheckPath, ReceiptFilePath, ReceiptPath, ReceiptsPath, VersionFilePath},
        proof::{self, Fault, is_content},
        store::{
            own,
            receipts::{self, Receipt},
        },
    },
};
use askama::Template;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "submissions/receipt.html")]
struct ReceiptView {
    p: Page,
    reference: String,
    number: i32,
    is_last: bool,
    is_demonstration: bool,
    state: State,
    call_title: String,
    call_title_lang: Lang,
    call_href: String,
    facts: Vec<Fact>,
    signature: Signature,
    address: String,
    file_href: String,
    keys_href: String,
    keys_file_href: String,
    check_action: String,
    check: Option<Checked>,
    own: Option<Own>,
}

/// What is to be said of the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Signature {
    Right,
    Wrong,
    None,
}

/// What only its contributor sees.
struct Own {
    href: String,
    file_href: String,
}

/// What became of a file that was checked.
struct Checked {
    key: &'static str,
    /// The key that signed, or was asked for.
    by: String,
    is_good: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckForm {
    #[serde(default)]
    text: String,
}

pub async fn page(path: ReceiptPath, who: Anyone) -> Result<Response> {
    let receipt = find(&who, who.lang, &path.code).await?;
    let view = view(&who, receipt, None).await?;
    Ok(without_referrer(who.show_privately(&view)?))
}

/// The receipt as a file that stands alone.
pub async fn file(path: ReceiptFilePath, who: Anyone) -> Result<Response> {
    let code = path.file.strip_suffix(".json").ok_or(Error::NotFound)?;
    let receipt = find(&who, Lang::En, code).await?;
    let statement = receipt.statement(&who.site.base_url)?;
    let signed = receipt.seal.as_ref().map(|seal| (seal.signature.as_slice(), &seal.public_key));
    let mut response = without_referrer(Reply::of(CachePolicy::Private, "application/json", proof::receipt_file(&statement, signed)?));
    let name = format!("attachment; filename=\"{}-{}.receipt.json\"", receipt.reference, receipt.number);
    response.headers_mut().insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(Error::internal)?);
    Ok(response.into_response())
}

/// Checks a pasted file: the version's against the hash, or a receipt against the published keys.
pub async fn check(path: ReceiptCheckPath, who: Anyone, Form(form): Form<CheckForm>) -> Result<Response> {
    let receipt = find(&who, who.lang, &path.code).await?;
    let checked = checked(&who, &receipt, form.text.trim()).await?;
    let view = view(&who, receipt, Some(checked)).await?;
    Ok(without_referrer(who.show_privately(&view)?))
}

async fn checked(who: &Anyone, receipt: &Receipt, text: &str) -> Result<Checked> {
    let published = keys::known(who.db()).await?;
    let (key, by) = match proof::check(text, Some(&published)) {
        Ok(proved) if proved.statement.code == receipt.code => ("proof-check-signed", proved.key),
        Ok(proved) => ("proof-check-other-receipt", proved.key),
        Err(Fault::Unsigned) => ("proof-check-unsigned", String::new()),
        Err(Fault::UnknownKey(id)) => ("proof-check-unknown-key", id),
        Err(Fault::WrongSignature(id) | Fault::NotItsTime(id)) => ("proof-check-wrong", id),
        // A browser sends line ends of its own at the end of a field; canonical JSON has none.
        Err(Fault::NoReceipt) if is_content(&receipt.statement(&who.site.base_url)?, text.as_bytes()) => ("submissions-check-same", String::new()),
        Err(Fault::NoReceipt) => ("submissions-check-differs", String::new()),
    };
    Ok(Checked { is_good: matches!(key, "proof-check-signed" | "submissions-check-same"), key, by })
}

async fn find(who: &Anyone, lang: Lang, code: &str) -> Result<Receipt> {
    let code = code.to_ascii_uppercase();
    receipts::receipt(who.db(), lang, &code).await?.ok_or(Error::NotFound)
}

async fn view(who: &Anyone, receipt: Receipt, check: Option<Checked>) -> Result<ReceiptView> {
    let lang = who.lang;
    let path = ReceiptPath { lang, code: receipt.code.clone() };
    let own = match &who.person {
        Some(person) => own::submission(who.db(), lang, receipt.submission, person.id).await?.map(|_| Own {
            href: SubmissionPath { lang, id: receipt.submission }.to_string(),
            file_href: VersionFilePath { lang, id: receipt.submission, file: format!("{}.json", receipt.number) }.to_string(),
        }),
        None => None,
    };
    let signature = match &receipt.seal {
        Some(seal) if seal.is_right() => Signature::Right,
        Some(_) => Signature::Wrong,
        None => Signature::None,
    };
    Ok(ReceiptView {
        p: who.page().titled(format!("{} {}", who.t("submissions-receipt"), receipt.reference)).unlisted(),
        is_last: receipt.number == receipt.last_number,
        // The reference stands above them, and the call leads to its page.
        facts: facts(lang, &receipt).into_iter().filter(|fact| fact.value != receipt.reference && fact.value != receipt.call_title).collect(),
        signature,
        file_href: ReceiptFilePath::of(&receipt.code).to_string(),
        keys_href: ReceiptsPath { lang }.to_string(),
        keys_file_href: KeysPath.to_string(),
        call_href: CallPath { lang, slug: receipt.slug }.to_string(),
        address: format!("{}{path}", who.site.base_url),
        check_action: ReceiptCheckPath { lang, code: receipt.code }.to_string(),
        reference: receipt.reference,
        number: receipt.number,
        is_demonstration: receipt.is_demonstration,
        state: receipt.state,
        call_title: receipt.call_title,
        call_title_lang: receipt.call_title_lang,
        check,
        own,
    })
}

fn facts(lang: Lang, receipt: &Receipt) -> Vec<Fact> {
    receipt_facts(
        lang,
        &ReceiptFacts {
            call: &receipt.call_title,
            schedule: &receipt.schedule,
            own_limit: receipt.own_limit,
            reference: &receipt.reference,
            number: receipt.number,
            received_at: receipt.received_at,
            sha256: &hex(&receipt.sha256),
            code: &receipt.code,
            signature: receipt.seal.as_ref().map(|seal| (seal.signature.as_slice(), seal.key.as_str())),
        },
    )
}
