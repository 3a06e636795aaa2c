//! Files come in piece by piece; none is ever whole in memory, and no transaction waits for a slow connection.

use super::CHANGED_MEANWHILE;
use crate::{
    calls::model::QuestionId,
    platform::{
        auth::{AccountId, Visitor},
        db::Tx,
        http::{Error, Result},
        i18n::{Lang, Text, text},
        text::clean_line,
    },
    submissions::{
        files::{FileType, NotAsClaimed, Sniffer},
        model::SubmissionId,
        store::{
            attachments::{self as store, CHUNK, Load},
            state,
        },
    },
};
use axum::extract::multipart::Field;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The most that one file may have, and all files of a submission together (assurance F1).
const LARGEST: usize = 20 << 20;
const LARGEST_TOGETHER: i64 = 50 << 20;

/// How many pieces go into the database at once.
const BATCH: usize = 8;

/// Where a file belongs.
#[derive(Debug, Clone, Copy)]
pub struct Upload {
    pub submission: SubmissionId,
    pub question: QuestionId,
    pub by: AccountId,
    /// How many files the question takes.
    pub limit: usize,
}

impl Upload {
    /// Why another file of this size does not go with those that are there.
    fn refusal(self, load: Load, size: usize) -> Option<UploadFault> {
        if load.files >= self.limit {
            return Some(UploadFault::TooMany);
        }
        let together = i64::try_from(size).ok().and_then(|size| load.bytes_together.checked_add(size));
        together.is_none_or(|bytes| bytes > LARGEST_TOGETHER).then_some(UploadFault::Together)
    }
}

/// Why a file was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UploadFault {
    None,
    Type,
    Content,
    Encoding,
    TooLarge,
    TooMany,
    Together,
}

impl UploadFault {
    /// The words that say so, of a question that takes `limit` files.
    #[must_use]
    pub fn words(self, lang: Lang, limit: usize) -> Text {
        text(lang, self.key()).n("count", limit)
    }

    fn key(self) -> &'static str {
        match self {
            Self::None => "submissions-file-missing",
            Self::Type => "submissions-file-type",
            Self::Content => "submissions-file-content",
            Self::Encoding => "submissions-file-encoding",
            Self::TooLarge => "submissions-file-too-large",
            Self::TooMany => "submissions-file-too-many",
            Self::Together => "submissions-file-together",
        }
    }
}

/// Takes a file in; what is wrong with it, if anything.
///
/// # Errors
/// When the upload breaks off or the database does not take it; what has come by then is forgotten.
pub async fn upload(who: &Visitor, to: Upload, mut field: Field<'_>) -> Result<Option<UploadFault>> {
    let name = file_name(field.file_name().unwrap_or_default());
    if name.is_empty() {
        return Ok(Some(UploadFault::None));
    }
    let Some(kind) = FileType::claimed_by(&name) else { return Ok(Some(UploadFault::Type)) };
    let begun = who
        .site
        .db
        .in_tx(async move |mut tx| {
            if let Some(fault) = must_have_room(&mut tx, to, 0).await? {
                return tx.commit(Err(fault)).await;
            }
            let id = store::begin(&mut tx, to.submission, to.question, &name, to.by).await?;
            tx.commit(Ok(id)).await
        })
        .await?;
    let id = match begun {
        Ok(id) => id,
        Err(fault) => return Ok(Some(fault)),
    };
    let taken = take(who, id, kind, to, &mut field).await;
    if !matches!(taken, Ok(None)) {
        forget(who, id).await?;
    }
    taken
}

/// Holds the submission: what is allowed now stays so until the transaction ends.
async fn must_have_room(tx: &mut Tx, to: Upload, size: usize) -> Result<Option<UploadFault>> {
    if !state::hold(tx, to.submission).await?.state.is_editable() {
        return Err(Error::Conflict(CHANGED_MEANWHILE));
    }
    Ok(to.refusal(store::load(tx, to.submission, to.question).await?, size))
}

async fn take(who: &Visitor, id: Uuid, kind: FileType, to: Upload, field: &mut Field<'_>) -> Result<Option<UploadFault>> {
    let (mut sniffer, mut hasher) = (Sniffer::new(kind), Sha256::new());
    let (mut size, mut position, mut pending) = (0_usize, 0_i32, Vec::with_capacity(CHUNK * BATCH));
    while let Some(piece) = field.chunk().await? {
        size += piece.len();
        if size > LARGEST {
            return Ok(Some(UploadFault::TooLarge));
        }
        sniffer.look(&piece);
        hasher.update(&piece);
        pending.extend_from_slice(&piece);
        if pending.len() >= CHUNK * BATCH {
            let rest = pending.split_off(CHUNK * BATCH);
            position = keep(who, id, position, std::mem::replace(&mut pending, rest)).await?;
        }
    }
    match sniffer.verdict() {
        _ if size == 0 => return Ok(Some(UploadFault::Content)),
        Err(NotAsClaimed::Content) => return Ok(Some(UploadFault::Content)),
        Err(NotAsClaimed::Encoding) => return Ok(Some(UploadFault::Encoding)),
        Ok(()) => {}
    }
    keep(who, id, position, pending).await?;
    let sha256 = hasher.finalize().to_vec();
    who.site
        .db
        .in_tx(async move |mut tx| {
            // Others may have come to their end while this one was on its way.
            let fault = must_have_room(&mut tx, to, size).await?;
            if fault.is_none() {
                store::finish(&mut tx, id, kind.media_type(), i32::try_from(size).map_err(Error::internal)?, &sha256).await?;
            }
            tx.commit(fault).await
        })
        .await
}

async fn keep(who: &Visitor, id: Uuid, position: i32, bytes: Vec<u8>) -> Result<i32> {
    let pieces: Vec<Vec<u8>> = bytes.chunks(CHUNK).map(<[u8]>::to_vec).collect();
    let next = position + i32::try_from(pieces.len()).map_err(Error::internal)?;
    who.site
        .db
        .in_tx(async move |mut tx| {
            store::add(&mut tx, id, position, &pieces).await?;
            tx.commit(next).await
        })
        .await
}

async fn forget(who: &Visitor, id: Uuid) -> Result<()> {
    who.site
        .db
        .in_tx(async move |mut tx| {
            store::forget(&mut tx, id).await?;
            tx.commit(()).await
        })
        .await
}

/// The name without its folders, on one line, of a length that every system takes. Browsers write a quotation mark in it
/// as `%22` (HTML, multipart form data).
fn file_name(typed: &str) -> String {
    let name = clean_line(typed.rsplit(['/', '\\']).next().unwrap_or_default()).replace("%22", "\"");
    let count = name.chars().count();
    name.chars().skip(count.saturating_sub(120)).collect()
}

/// Takes a file out of the draft.
///
/// # Errors
/// When the database does not take it.
pub async fn remove_attachment(who: &Visitor, submission: SubmissionId, id: Uuid) -> Result<()> {
    who.site
        .db
        .in_tx(async move |mut tx| {
            if !state::hold(&mut tx, submission).await?.state.is_editable() {
                return Err(Error::Conflict(CHANGED_MEANWHILE));
            }
            store::remove(&mut tx, submission, id).await?;
            tx.commit(()).await
        })
        .await
}
