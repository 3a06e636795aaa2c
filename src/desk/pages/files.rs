//! Files as they were handed in, for officers.

use crate::{
    desk::{model::Review, paths::FilePath, store::Case},
    inputs::store::files,
    platform::{
        auth::Allowed,
        http::{Error, Result, download::download},
    },
};
use axum::response::Response;

/// `/desk/submissions/{id}/attachments/{attachment}`
pub async fn attachment(path: FilePath, who: Allowed<Review, Case>) -> Result<Response> {
    let file = files::of_submission(who.db(), who.it.id, path.attachment).await?.ok_or(Error::NotFound)?;
    let (db, id) = (who.db().clone(), file.id);
    Ok(download(&file.file_name, &file.media_type, file.size, move |position| {
        let db = db.clone();
        async move { files::piece(&db, id, position).await }
    }))
}
