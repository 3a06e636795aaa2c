//! Files that come with a submission: what is taken, who gets them, and when they go (docs/assurance.md, F, P8, V4, V5).

use crate::{
    submissions::{begin, complete, submit},
    support::{Actor, Answer, Portal},
};
use axum::{body::Body, http::StatusCode};
use futures_util::stream;
use portal::submissions::acts::sweep;
use tokio::sync::watch;

const MULTIPART: [(&str, &str); 2] = [("content-type", "multipart/form-data; boundary=x"), ("sec-fetch-site", "same-origin")];
const END: &str = "\r\n--x--\r\n";

/// What stands before the bytes of a file.
fn before(name: &str) -> String {
    format!(
        "--x\r\nContent-Disposition: form-data; name=\"question\"\r\n\r\na-attachment\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
    )
}

async fn upload(who: &Actor, id: &str, name: &str, bytes: &str) -> Answer {
    who.post_with(&format!("/en/submissions/{id}/attachments"), &MULTIPART, format!("{}{bytes}{END}", before(name))).await
}

/// The same, whose bytes are on their way until `whole` turns true.
async fn upload_slowly(who: &Actor, id: &str, name: &str, whole: watch::Receiver<bool>) -> Answer {
    let pieces = stream::unfold((before(name), whole), async |(piece, mut whole)| {
        if piece.is_empty() {
            return None;
        }
        let next = if piece.ends_with(END) { String::new() } else { format!("Slowly.{END}") };
        if next.is_empty() {
            let _ = whole.wait_for(|whole| *whole).await;
        }
        Some((Ok::<_, std::io::Error>(piece), (next, whole)))
    });
    who.post_with(&format!("/en/submissions/{id}/attachments"), &MULTIPART, Body::from_stream(pieces)).await
}

/// The addresses of the files that a draft's page shows.
async fn shown(who: &Actor, id: &str) -> Vec<String> {
    who.get(&format!("/en/submissions/{id}/edit/attachment_and_confirmation")).await.expect(StatusCode::OK).attributes(".files a", "href")
}

/// Lets the question of files take so many; before anybody has seen it.
async fn takes(portal: &Portal, files: i16) {
    sqlx::query("UPDATE question SET file_limit = $1 WHERE kind = 'file'").bind(files).execute(&portal.db).await.expect("a limit");
}

async fn rows(portal: &Portal, wanted: i64) {
    for _ in 0..500 {
        if portal.count("SELECT count(*) FROM attachment").await == wanted {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("{wanted} files are not there");
}

#[tokio::test]
async fn files_are_what_their_names_say_and_go_to_their_owner_only() {
    let portal = Portal::new().await;
    takes(&portal, 3).await;
    let who = portal.contributor("file@example.org").await;
    let id = begin(&who, "").await;
    upload(&who, &id, "note.txt", &"Доступ ".repeat(60_000)).await.expect(StatusCode::SEE_OTHER);
    upload(&who, &id, "note.pdf", "no PDF").await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    upload(&who, &id, "note.exe", "MZ").await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(portal.count("SELECT count(*) FROM attachment").await, 1, "nothing is left of what was refused");
    let href = shown(&who, &id).await.remove(0);
    let file = who.get(&href).await.expect(StatusCode::OK);
    assert_eq!(file.body, "Доступ ".repeat(60_000));
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"note.txt\"; filename*=UTF-8''note.txt");
    assert!(file.header("content-security-policy").starts_with("sandbox"));
    assert_eq!(file.header("cache-control"), "private, no-store");
    portal.contributor("nosy@example.org").await.get(&href).await.expect(StatusCode::NOT_FOUND);
    who.post(&format!("{href}/removal"), &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM attachment WHERE removed_at IS NULL").await, 0);
}

#[tokio::test]
async fn a_file_has_its_largest_size_and_so_have_all_together() {
    let portal = Portal::new().await;
    takes(&portal, 10).await;
    let who = portal.contributor("size@example.org").await;
    let id = begin(&who, "").await;
    let large = format!("%PDF-{}", "x".repeat((20 << 20) - 4));
    let refused = upload(&who, &id, "large.pdf", &large).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("larger than 20 MB"));
    assert_eq!(portal.count("SELECT count(*) FROM attachment").await + portal.count("SELECT count(*) FROM attachment_chunk").await, 0);
    for name in ["1.txt", "2.txt", "3.txt"] {
        upload(&who, &id, name, name).await.expect(StatusCode::SEE_OTHER);
    }
    // As if they had been that large: ten bytes are left of what all may have together.
    sqlx::query("UPDATE attachment SET size = CASE file_name WHEN '3.txt' THEN 10 * 1024 * 1024 - 10 ELSE 20 * 1024 * 1024 END")
        .execute(&portal.db)
        .await
        .expect("sizes");
    upload(&who, &id, "4.txt", "eleven bytes").await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    upload(&who, &id, "4.txt", "ten bytes.").await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM attachment").await, 4);
}

/// However many are on their way at once: each was allowed when it began.
#[tokio::test]
async fn a_question_has_its_number_of_files() {
    let portal = Portal::new().await;
    takes(&portal, 3).await;
    let who = portal.contributor("many@example.org").await;
    let id = begin(&who, "").await;
    let (let_go, whole) = watch::channel(false);
    let uploads: Vec<_> = (0..6)
        .map(|n| {
            let (who, id, whole) = (who.clone(), id.clone(), whole.clone());
            tokio::spawn(async move { upload_slowly(&who, &id, &format!("{n}.txt"), whole).await.status })
        })
        .collect();
    rows(&portal, 6).await;
    let_go.send_replace(true);
    let mut taken = 0;
    for upload in uploads {
        let status = upload.await.expect("an upload");
        assert!(matches!(status, StatusCode::SEE_OTHER | StatusCode::UNPROCESSABLE_ENTITY), "{status}");
        taken += usize::from(status == StatusCode::SEE_OTHER);
    }
    assert_eq!((taken, shown(&who, &id).await.len()), (3, 3));
    rows(&portal, 3).await;
}

/// What was refused to be changed meanwhile stays as it is, also by a file that was on its way.
#[tokio::test]
async fn a_file_that_comes_too_late_is_not_taken() {
    let portal = Portal::new().await;
    let who = portal.contributor("late@example.org").await;
    let id = begin(&who, "").await;
    let (let_go, whole) = watch::channel(false);
    let (uploader, of) = (who.clone(), id.clone());
    let upload = tokio::spawn(async move { upload_slowly(&uploader, &of, "late.txt", whole).await });
    rows(&portal, 1).await;
    who.post(&format!("/en/submissions/{id}/withdrawal"), &[]).await.expect(StatusCode::SEE_OTHER);
    let_go.send_replace(true);
    upload.await.expect("an upload").expect(StatusCode::CONFLICT);
    rows(&portal, 0).await;
}

/// A submission with a file, handed in and accepted; its id and its reference.
async fn accepted(portal: &Portal, who: &Actor, officer: &Actor) -> (String, String) {
    let id = begin(who, "").await;
    complete(who, &id).await;
    upload(who, &id, "report.txt", "Canary file").await.expect(StatusCode::SEE_OTHER);
    submit(who, &id).await.expect(StatusCode::SEE_OTHER);
    for (from, to) in [("submitted", "under_review"), ("under_review", "accepted")] {
        officer.post(&format!("/en/desk/submissions/{id}/state"), &[("from", from), ("to", to)]).await.expect(StatusCode::SEE_OTHER);
    }
    let reference = sqlx::query_scalar("SELECT reference FROM submission WHERE id = $1::uuid").bind(&id).fetch_one(&portal.db).await.expect("a reference");
    (id, reference)
}

#[tokio::test]
async fn files_on_the_desk_go_to_officers_of_the_call_once_they_are_handed_in() {
    let portal = Portal::new().await;
    takes(&portal, 2).await;
    let (who, officer) = (portal.person("contributor").await, portal.person("officer").await);
    let (id, _) = accepted(&portal, &who, &officer).await;
    let desk = officer.get(&format!("/en/desk/submissions/{id}")).await.expect(StatusCode::OK);
    let address = desk.attributes("a[href*='/attachments/']", "href").remove(0);
    let file = officer.get(&address).await.expect(StatusCode::OK);
    assert_eq!(file.body, "Canary file");
    assert!(file.header("content-disposition").starts_with("attachment;") && file.header("content-security-policy").starts_with("sandbox"));
    assert_eq!(file.header("cache-control"), "private, no-store");
    for stranger in [portal.person("elsewhere").await, portal.person("contributor").await] {
        stranger.get(&address).await.expect(StatusCode::NOT_FOUND);
    }
    assert!(portal.anyone().get(&address).await.expect(StatusCode::SEE_OTHER).location().contains("/sign-in"));
    // What is only in the working copy has not been handed in.
    upload(&who, &id, "later.txt", "Canary draft").await.expect(StatusCode::SEE_OTHER);
    let later = shown(&who, &id).await.into_iter().map(|href| href.replace("/en/submissions/", "/en/desk/submissions/")).find(|href| *href != address);
    officer.get(&later.expect("the other file")).await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_a_file_that_somebody_cleared_is_public_and_only_while_its_input_is() {
    let portal = Portal::new().await;
    let (who, officer) = (portal.person("contributor").await, portal.person("officer").await);
    let (id, reference) = accepted(&portal, &who, &officer).await;
    let file: String = sqlx::query_scalar("SELECT id::text FROM attachment").fetch_one(&portal.db).await.expect("a file");
    let (desk, input) = (format!("/en/desk/submissions/{id}"), format!("/en/inputs/{reference}"));
    let public = format!("{input}/attachments/{file}");
    officer.post(&format!("{desk}/checklist"), &[("item", "personal_data"), ("done", "1")]).await;
    officer.post(&format!("{desk}/publication"), &[("version", "1")]).await.expect(StatusCode::SEE_OTHER);
    assert!(!portal.anyone().get(&input).await.expect(StatusCode::OK).body.contains("report.txt"));
    portal.anyone().get(&public).await.expect(StatusCode::NOT_FOUND);
    let unpublish = async || officer.post(&format!("{desk}/unpublication"), &[("reason", "A mistake.")]).await.expect(StatusCode::SEE_OTHER);
    unpublish().await;
    // That of the first publication: what was checked then is checked again.
    officer.post(&format!("{desk}/checklist"), &[("item", "personal_data"), ("done", "1")]).await;
    officer.post(&format!("{desk}/publication"), &[("version", "1"), ("cleared", &file)]).await.expect(StatusCode::SEE_OTHER);
    assert!(portal.anyone().get(&input).await.expect(StatusCode::OK).body.contains("report.txt"));
    let cleared = portal.anyone().get(&public).await.expect(StatusCode::OK);
    assert!(cleared.body == "Canary file" && cleared.header("content-security-policy").starts_with("sandbox"));
    unpublish().await;
    portal.anyone().get(&public).await.expect(StatusCode::NOT_FOUND);
}

/// V5: drafts that nobody proves or submits, and files that never became whole.
#[tokio::test]
async fn drafts_and_files_that_came_to_nothing_are_removed() {
    let portal = Portal::new().await;
    let unproved = begin(&portal.anyone(), "nobody@example.org").await;
    let who = portal.contributor("some@example.org").await;
    let id = begin(&who, "").await;
    let (_kept, whole) = watch::channel(false);
    let hang_up = tokio::time::timeout(std::time::Duration::from_millis(500), upload_slowly(&who, &id, "half.txt", whole)).await;
    assert!(hang_up.is_err() && shown(&who, &id).await.is_empty(), "half a file is none");
    upload(&who, &id, "whole.txt", "whole").await.expect(StatusCode::SEE_OTHER);
    let swept = async || sweep(portal.site.db.clone()).await.expect("swept");
    assert_eq!(swept().await, "0 unproved drafts, 0 unsubmitted ones, 0 files");
    sqlx::raw_sql(
        "UPDATE attachment SET removed_at = now() - interval '25 hours' WHERE file_name = 'half.txt';
         UPDATE submission SET created_at = now() - interval '8 days'",
    )
    .execute(&portal.db)
    .await
    .expect("aged");
    assert_eq!(swept().await, "1 unproved drafts, 0 unsubmitted ones, 1 files");
    assert_eq!(portal.count("SELECT count(*) FROM attachment").await, 1);
    let is_there: bool =
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM submission WHERE id = $1::uuid)").bind(&unproved).fetch_one(&portal.db).await.expect("a look");
    assert!(!is_there);
    // A draft that was never submitted goes 90 days after its call has closed, and its files with it.
    sqlx::raw_sql(
        "UPDATE call SET opens_at = now() - interval '200 days', closes_at = now() - interval '91 days' WHERE origin = 'demonstration';
         UPDATE submission SET changed_at = now() - interval '89 days' WHERE origin = 'form'",
    )
    .execute(&portal.db)
    .await
    .expect("aged");
    assert_eq!(swept().await, "0 unproved drafts, 0 unsubmitted ones, 0 files");
    sqlx::query("UPDATE submission SET changed_at = now() - interval '91 days' WHERE origin = 'form'").execute(&portal.db).await.expect("aged");
    let before = portal.count("SELECT count(*) FROM submission WHERE reference IS NOT NULL").await;
    assert_eq!(swept().await, "0 unproved drafts, 1 unsubmitted ones, 0 files");
    assert_eq!(portal.count("SELECT count(*) FROM attachment").await + portal.count("SELECT count(*) FROM attachment_chunk").await, 0);
    assert_eq!(portal.count("SELECT count(*) FROM submission WHERE reference IS NOT NULL").await, before, "what was handed in stays");
}
