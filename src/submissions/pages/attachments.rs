//! Files of a draft: in, out, away.

use super::edit::{self, FileFault};
use crate::{
    calls::{Question, Questionnaire, Section, model::QuestionKind},
    platform::{
        auth::Allowed,
        http::{Error, Reply, Result, download::download as send},
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
    extract::Multipart,
    response::{IntoResponse, Redirect, Response},
};

/// Takes a file for a question. The form's field `question` stands before the file.
pub async fn upload(path: AttachmentsPath, who: Allowed<Change, Submission>, mut form: Multipart) -> Result<Response> {
    let questionnaire = crate::calls::questionnaire::recall(&who.site, who.it.questionnaire).await?;
    let mut asked = None;
    let mut fault = Some(UploadFault::None);
    while let Some(field) = form.next_field().await? {
        match field.name() {
            Some("question") if asked.is_none() => {
                let key = field.text().await?;
                asked = file_question(&questionnaire, key.strip_prefix("a-").unwrap_or(&key));
            }
            Some("file") => {
                let (_, question) = asked.ok_or(Error::BadRequest("upload without question"))?;
                let to = Upload { submission: who.it.id, question: question.id, by: who.person.id, limit: question.file_limit.unwrap_or_default() };
                fault = acts::upload(&who, to, field).await?;
                break;
            }
            _ => return Err(Error::BadRequest("upload")),
        }
    }
    let (section, question) = asked.ok_or(Error::BadRequest("upload without question"))?;
    let Some(fault) = fault else {
        let back = SectionPath { lang: path.lang, id: path.id, section: section.key.clone() };
        return Ok(Redirect::to(&format!("{back}#files-{}", question.key)).into_response());
    };
    let loaded = edit::load(&who).await?;
    let words = fault.words(who.lang, question.file_limit.unwrap_or_default()).into();
    let view = edit::view(&who, &loaded, &section.key, false, Some(FileFault { question: question.id, words }))?;
    Ok(Reply::refused(&view.refused())?.into_response())
}

/// The question of files with this key, and its section.
fn file_question<'a>(questionnaire: &'a Questionnaire, key: &str) -> Option<(&'a Section, &'a Question)> {
    let of = |section: &'a Section| section.questions.iter().find(|question| question.key == key && question.kind == QuestionKind::File);
    questionnaire.sections.iter().find_map(|section| Some((section, of(section)?)))
}

/// Hands the file out to whom it belongs, as a download only (assurance F4).
pub async fn download(path: AttachmentPath, who: Allowed<See, Submission>) -> Result<Response> {
    let file = attachments::one(who.db(), who.it.id, path.attachment).await?.ok_or(Error::NotFound)?;
    let (db, id) = (who.db().clone(), file.id);
    // Of our list only, whatever the table says.
    let media_type = [FileType::Pdf, FileType::Docx, FileType::Odt].into_iter().map(FileType::media_type).find(|one| *one == file.media_type);
    Ok(send(&file.file_name, media_type.unwrap_or_else(|| FileType::Txt.media_type()), u64::from(file.size.unsigned_abs()), move |position| {
        let db = db.clone();
        async move { attachments::piece(&db, id, position).await }
    }))
}

/// Takes a file out of the draft.
pub async fn remove(path: AttachmentRemovalPath, who: Allowed<Change, Submission>) -> Result<Redirect> {
    let file = attachments::one(who.db(), who.it.id, path.attachment).await?.ok_or(Error::NotFound)?;
    acts::remove_attachment(&who, who.it.id, path.attachment).await?;
    let questionnaire = crate::calls::questionnaire::recall(&who.site, who.it.questionnaire).await?;
    let key = questionnaire.questions().find(|question| question.id == file.question).map(|question| question.key.as_str()).ok_or(Error::NotFound)?;
    let (section, question) = file_question(&questionnaire, key).ok_or(Error::NotFound)?;
    let back = SectionPath { lang: path.lang, id: path.id, section: section.key.clone() };
    Ok(Redirect::to(&format!("{back}#files-{}", question.key)))
}
