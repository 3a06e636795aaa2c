//! Files of a draft: in, out, away.

use super::edit;
use crate::{
    calls::model::QuestionKind,
    platform::{
        auth::Allowed,
        http::{CachePolicy, Error, Reply, Result},
    },
    submissions::{
        Submission,
        acts::{self, Upload, UploadFault},
        files::FileType,
        paths::{AttachmentPath, AttachmentRemovalPath, AttachmentsPath, SectionPath},
        permit::{Change, See},
        store::attachments,
    },
};
use axum::{
    body::Body,
    extract::Multipart,
    response::{IntoResponse, Redirect, Response},
};
use futures_util::stream;
use http::{HeaderValue, header};

/// Takes a file for a question. The form's field `question` stands before the file.
pub async fn upload(path: AttachmentsPath, who: Allowed<Change, Submission>, mut form: Multipart) -> Result<Response> {
    let questionnaire = crate::calls::questionnaire::recall(&who.site, who.it.questionnaire).await?;
    let mut question = None;
    let mut section = None;
    let mut fault = Some(UploadFault::None);
    while let Some(field) = form.next_field().await.map_err(acts::broken_off)? {
        match field.name() {
            Some("question") if question.is_none() && section.is_none() => {
                let key = field.text().await.map_err(acts::broken_off)?;
                let name = key.strip_prefix("a-").unwrap_or(&key);
                question = questionnaire.question(name).filter(|question| question.kind == QuestionKind::File);
                section = questionnaire.sections.iter().find(|section| section.questions.iter().any(|one| one.key == name));
            }
            Some("file") => {
                let question = question.ok_or(Error::BadRequest("upload without question"))?;
                let to = Upload { submission: who.it.id, question: question.id, by: who.person.id, limit: who.it.attachment_limit };
                fault = acts::upload(&who, to, field).await?;
                break;
            }
            _ => return Err(Error::BadRequest("upload")),
        }
    }
    let section = section.ok_or(Error::BadRequest("upload without question"))?;
    let Some(fault) = fault else {
        let back = SectionPath { lang: path.lang, id: path.id, section: section.key.clone() };
        return Ok(Redirect::to(&format!("{back}#files")).into_response());
    };
    let loaded = edit::load(&who).await?;
    Ok(Reply::refused(&edit::view(&who, &loaded, &section.key, false, Some(fault.key()))?)?.into_response())
}

/// Hands the file out to whom it belongs, as a download only (assurance F4).
pub async fn download(path: AttachmentPath, who: Allowed<See, Submission>) -> Result<Response> {
    let file = attachments::one(who.db(), who.it.id, path.attachment).await?.ok_or(Error::NotFound)?;
    file_response(who.db().clone(), &file)
}

/// A file as an answer of its own, read piece by piece.
///
/// # Errors
/// When its name makes no header.
pub fn file_response(db: sqlx::PgPool, file: &attachments::Attachment) -> Result<Response> {
    let id = file.id;
    let pieces = stream::unfold((db, 0_i32), move |(db, position)| async move {
        match attachments::piece(&db, id, position).await {
            Ok(Some(bytes)) => Some((Ok(bytes), (db, position + 1))),
            Ok(None) => None,
            Err(error) => Some((Err(std::io::Error::other(error.to_string())), (db, i32::MAX))),
        }
    });
    let name = percent_encoding::utf8_percent_encode(&file.file_name, percent_encoding::NON_ALPHANUMERIC);
    let disposition = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{name}")).map_err(Error::internal)?;
    // Of our list only, whatever the table says.
    let media_type = [FileType::Pdf, FileType::Docx, FileType::Odt].into_iter().map(FileType::media_type).find(|one| *one == file.media_type);
    let mut response = Body::from_stream(pieces).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type.unwrap_or_else(|| FileType::Txt.media_type())));
    headers.insert(header::CONTENT_DISPOSITION, disposition);
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(file.size));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox; default-src 'none'"));
    response.extensions_mut().insert(CachePolicy::Private);
    Ok(response)
}

/// Takes a file out of the draft.
pub async fn remove(path: AttachmentRemovalPath, who: Allowed<Change, Submission>) -> Result<Redirect> {
    let file = attachments::one(who.db(), who.it.id, path.attachment).await?.ok_or(Error::NotFound)?;
    acts::remove_attachment(&who, who.it.id, path.attachment).await?;
    let questionnaire = crate::calls::questionnaire::recall(&who.site, who.it.questionnaire).await?;
    let section = questionnaire.sections.iter().find(|section| section.questions.iter().any(|one| one.id == file.question)).ok_or(Error::NotFound)?;
    let back = SectionPath { lang: path.lang, id: path.id, section: section.key.clone() };
    Ok(Redirect::to(&format!("{back}#files")))
}
