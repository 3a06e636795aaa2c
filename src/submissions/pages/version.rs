//! `/submissions/{id}/versions/{n}`: one frozen version to be read, and what changed in it; with `.json` its very bytes.

use super::{frame, own::as_file, own_name};
use crate::{
    calls::{Questionnaire, questionnaire},
    platform::{
        auth::Allowed,
        http::{CachePolicy, Error, Page, Reply, Result},
        i18n::{Lang, format},
        text::hex,
    },
    reference::{self, Reference, paths::SubmissionPath},
    submissions::{
        Submission,
        compare::{Change, VersionContent, changes},
        paths::{ReceiptPath, VersionFilePath},
        permit::See,
        store::versions,
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Response},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "submissions/version.html")]
struct VersionView {
    p: Page,
    name: String,
    number: i32,
    received: String,
    received_utc: String,
    sha256: String,
    receipt_href: Option<String>,
    file_href: String,
    here: String,
    back: String,
    /// The other versions, and which of them it is compared with.
    others: Vec<i32>,
    against: Option<i32>,
    changes: Vec<Change>,
    files_new: Vec<String>,
    files_gone: Vec<String>,
    /// None when the content was erased.
    content: Option<Vec<Row>>,
    files: Vec<String>,
}

struct Row {
    label: String,
    words: String,
    lang: Lang,
}

impl VersionView {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
    fn is_against(&self, number: &i32) -> bool {
        self.against == Some(*number)
    }

    fn is_unchanged(&self) -> bool {
        self.changes.is_empty() && self.files_new.is_empty() && self.files_gone.is_empty()
    }
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    against: Option<String>,
}

/// A version: to be read, or its canonical JSON, the very bytes that the receipt's hash covers.
pub async fn version(path: VersionFilePath, who: Allowed<See, Submission>, Query(asked): Query<Asked>) -> Result<Response> {
    if let Some(number) = path.file.strip_suffix(".json") {
        let number = number.parse().map_err(|_| Error::NotFound)?;
        let canonical = versions::canonical(who.db(), who.it.id, number).await?.filter(|bytes| !bytes.is_empty()).ok_or(Error::NotFound)?;
        let name = format!("{}-{number}.json", who.it.reference.as_deref().unwrap_or("submission"));
        return as_file(Reply::of(CachePolicy::Private, "application/json", canonical), &name);
    }
    let number: i32 = path.file.parse().map_err(|_| Error::NotFound)?;
    let against = asked.against.as_deref().and_then(|number| number.parse().ok());
    Ok(who.show_privately(&view(&who, number, against).await?)?.into_response())
}

async fn view(who: &Allowed<See, Submission>, number: i32, against: Option<i32>) -> Result<VersionView> {
    let (lang, id, submission) = (who.lang, *who.it.id, &who.it);
    let frozen = versions::frozen(who.db(), who.it.id, number).await?.ok_or(Error::NotFound)?;
    let all = versions::numbers(who.db(), who.it.id).await?;
    let others: Vec<i32> = all.into_iter().filter(|other| *other != number).collect();
    // Without a word of another, with the one before.
    let against = against.or_else(|| others.iter().copied().filter(|other| *other < number).max()).filter(|other| others.contains(other));
    let before = match against {
        Some(other) => versions::frozen(who.db(), who.it.id, other).await?.and_then(|other| VersionContent::parse(&other.canonical)),
        None => None,
    };
    let questions = questionnaire::recall(&who.site, frozen.questionnaire).await?;
    let reference = reference::recall(&who.site).await?;
    let content = VersionContent::parse(&frozen.canonical);
    let name = own_name(submission, lang);
    let mut view = VersionView {
        p: frame(who, submission, format!("{name} · {}", who.t("submissions-version-number").n("number", number)), false),
        number,
        received: submission.schedule.instant(lang, frozen.received_at),
        received_utc: format::utc_precise(lang, frozen.received_at),
        sha256: hex(&frozen.sha256),
        receipt_href: frozen.code.map(|code| ReceiptPath { lang, code }.to_string()),
        file_href: VersionFilePath { lang, id, file: format!("{number}.json") }.to_string(),
        here: VersionFilePath { lang, id, file: number.to_string() }.to_string(),
        back: SubmissionPath { lang, id }.to_string(),
        others,
        against: against.filter(|_| before.is_some() && content.is_some()),
        changes: Vec::new(),
        files_new: Vec::new(),
        files_gone: Vec::new(),
        content: content.as_ref().map(|content| rows(lang, &reference, &questions, content)),
        files: content.iter().flat_map(|content| &content.attachments).map(|file| file.name.clone()).collect(),
        name,
    };
    if let (Some(before), Some(content)) = (&before, &content) {
        view.changes = changes(lang, &reference, &questions, &before.said(), &content.said());
        let only = |one: &VersionContent, other: &VersionContent| {
            one.attachments.iter().filter(|file| !other.attachments.contains(file)).map(|file| file.name.clone()).collect()
        };
        (view.files_new, view.files_gone) = (only(content, before), only(before, content));
    }
    Ok(view)
}

fn rows(lang: Lang, reference: &Reference, questions: &Questionnaire, content: &VersionContent) -> Vec<Row> {
    let said = content.said();
    said.iter().map(|one| Row { label: one.label(lang, reference, questions), words: one.words(lang, reference, questions), lang: one.lang }).collect()
}
