//! The desk: who sees what, and what happens to a submission on its way to the public.

use crate::{
    handed::{Handed, Ref, SOME, publish},
    support::Portal,
};
use axum::http::StatusCode;

/// What the trail says of a submission.
async fn acts(portal: &Portal, of: &Ref) -> Vec<String> {
    sqlx::query_scalar("SELECT act FROM audit_entry WHERE object_id = $1 ORDER BY id").bind(of.id.to_string()).fetch_all(&portal.db).await.expect("the trail")
}

#[tokio::test]
async fn a_submission_is_opened_asked_back_accepted_and_published() {
    let portal = Portal::new().await;
    let (officer, contributor) = (portal.person("officer").await, portal.contributor("contributor@example.org").await);
    let of = SOME.by(&portal, &contributor).await;
    let desk = format!("/en/desk/submissions/{}", of.id);
    let step = async |from: &str, to: &str| officer.post(&format!("{desk}/state"), &[("from", from), ("to", to)]).await.expect(StatusCode::SEE_OTHER);
    step("submitted", "under_review").await;
    officer.post(&format!("{desk}/clarifications"), &[("from", "under_review"), ("question", "Which schools?")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(
        portal
            .count("SELECT count(*) FROM outbox WHERE kind = 'clarification' AND to_address = 'contributor@example.org' AND text_body LIKE '%Which schools?%'")
            .await,
        1
    );
    step("clarification_asked", "under_review").await;
    step("under_review", "accepted").await;
    let preview = officer.get(&format!("{desk}/publication")).await.expect(StatusCode::OK);
    assert!(preview.body.contains("Schools were the first to be connected.") && !preview.body.contains(crate::handed::SECRET));
    publish(&officer, &of).await;
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE kind = 'published' AND to_address = 'contributor@example.org'").await, 1);
    let public = portal.anyone().get(&format!("/en/inputs/{}", of.reference)).await.expect(StatusCode::OK);
    assert_eq!(public.all(".answer .prose"), preview.all(".answer .prose"), "the public sees what the preview showed");
    let trail = acts(&portal, &of).await;
    for act in [
        "submission.reviewed",
        "submission.clarification_asked",
        "clarification.asked",
        "submission.accepted",
        "submission.checked",
        "submission.published",
        "input.published",
    ] {
        assert!(trail.iter().any(|entry| entry == act), "{act} in {trail:?}");
    }
}

#[tokio::test]
async fn what_is_of_another_agency_is_not_there() {
    let portal = Portal::new().await;
    let contributor = portal.person("contributor").await;
    let of = SOME.by(&portal, &contributor).await;
    let desk = format!("/en/desk/submissions/{}", of.id);
    let elsewhere = portal.person("elsewhere").await;
    elsewhere.get(&desk).await.expect(StatusCode::NOT_FOUND);
    elsewhere.get(&format!("{desk}/publication")).await.expect(StatusCode::NOT_FOUND);
    elsewhere.post(&format!("{desk}/state"), &[("from", "submitted"), ("to", "under_review")]).await.expect(StatusCode::NOT_FOUND);
    assert!(!elsewhere.get("/en/desk/submissions?state=all").await.expect(StatusCode::OK).body.contains(&of.reference));
    elsewhere.post("/en/desk/submissions/batch", &[("id", &of.id.to_string()), ("act", "review"), ("back", "/en/desk/submissions")]).await;
    assert_eq!(portal.count("SELECT count(*) FROM submission WHERE state = 'under_review' AND reference LIKE 'TEST-%'").await, 0);
    portal.person("contributor").await.get("/en/desk").await.expect(StatusCode::FORBIDDEN);
    contributor.get(&desk).await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn drafts_never_reach_the_desk() {
    let portal = Portal::new().await;
    let (officer, contributor) = (portal.person("officer").await, portal.person("contributor").await);
    let of = SOME.by(&portal, &contributor).await;
    sqlx::query("UPDATE submission SET state = 'withdrawn' WHERE id = $1").bind(of.id).execute(&portal.db).await.expect("withdrawn");
    sqlx::query("UPDATE submission SET state = 'draft' WHERE id = $1").bind(of.id).execute(&portal.db).await.expect("a draft");
    officer.get(&format!("/en/desk/submissions/{}", of.id)).await.expect(StatusCode::NOT_FOUND);
    assert!(!officer.get("/en/desk/submissions?state=all").await.body.contains(&of.reference));
}

#[tokio::test]
async fn whoever_comes_too_late_is_told_what_happened_meanwhile_and_by_whom() {
    let portal = Portal::new().await;
    let (first, second, contributor) =
        (portal.contributor("first@example.org").await, portal.person("administrator").await, portal.person("contributor").await);
    sqlx::query("INSERT INTO role_grant (id, account_id, role, scope, entity_code) VALUES (gen_random_uuid(), $1, 'officer', 'entity', 'ITU')")
        .bind(first.account.map(|account| *account))
        .execute(&portal.db)
        .await
        .expect("a grant");
    let of = SOME.by(&portal, &contributor).await;
    let state = format!("/en/desk/submissions/{}/state", of.id);
    first.post(&state, &[("from", "submitted"), ("to", "under_review")]).await.expect(StatusCode::SEE_OTHER);
    let late = second.post(&state, &[("from", "submitted"), ("to", "under_review")]).await.expect(StatusCode::CONFLICT);
    assert!(late.text(".notice.warn").contains("first"), "{}", late.text(".notice.warn"));
    assert_eq!(acts(&portal, &of).await, ["submission.reviewed"]);
}

#[tokio::test]
async fn a_refusal_needs_its_reason_and_tells_the_contributor() {
    let portal = Portal::new().await;
    let (officer, contributor) = (portal.person("officer").await, portal.contributor("contributor@example.org").await);
    let of = Handed { state: "under_review", ..SOME }.by(&portal, &contributor).await;
    let state = format!("/en/desk/submissions/{}/state", of.id);
    let refused = officer.post(&state, &[("from", "under_review"), ("to", "rejected"), ("reason", " ")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text("title").starts_with("Error:"));
    assert_eq!(refused.attributes(".error-summary a", "href"), ["#f-reason"]);
    officer.post(&state, &[("from", "under_review"), ("to", "rejected"), ("reason", "It answers another call.")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE kind = 'rejected' AND text_body LIKE '%> It answers another call.%'").await, 1);
}

#[tokio::test]
async fn nothing_is_published_without_consent_or_without_the_check_for_personal_data() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    for (consent, is_checked) in [("named", false), ("none", true)] {
        let contributor = portal.person("contributor").await;
        let of = Handed { state: "accepted", consent, ..SOME }.by(&portal, &contributor).await;
        let desk = format!("/en/desk/submissions/{}", of.id);
        if is_checked {
            officer.post(&format!("{desk}/checklist"), &[("item", "personal_data"), ("done", "1")]).await;
        }
        assert_eq!(officer.get(&format!("{desk}/publication")).await.all("form button").iter().filter(|words| words.contains("Publish")).count(), 0);
        officer.post(&format!("{desk}/publication"), &[("version", "1")]).await.expect(StatusCode::CONFLICT);
        portal.anyone().get(&format!("/en/inputs/{}", of.reference)).await.expect(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn only_the_version_that_was_looked_at_is_published() {
    let portal = Portal::new().await;
    let (officer, contributor) = (portal.person("officer").await, portal.person("contributor").await);
    let accepted = Handed { state: "accepted", ..SOME };
    let of = accepted.by(&portal, &contributor).await;
    let desk = format!("/en/desk/submissions/{}", of.id);
    officer.post(&format!("{desk}/checklist"), &[("item", "personal_data"), ("done", "1")]).await;
    Handed { text: "Something else altogether.", ..accepted }.again(&portal, &of, 2).await;
    let late = officer.post(&format!("{desk}/publication"), &[("version", "1")]).await.expect(StatusCode::CONFLICT);
    assert!(late.body.contains("Something else altogether."), "the page shows the newer version");
    let page = officer.get(&desk).await.expect(StatusCode::OK);
    assert!(!page.all("del").is_empty() && !page.all("ins").is_empty(), "and the desk shows what changed");
}

#[tokio::test]
async fn notes_are_kept_as_typed_and_stay_on_the_desk() {
    let portal = Portal::new().await;
    let (officer, contributor) = (portal.person("officer").await, portal.person("contributor").await);
    let of = Handed { state: "accepted", ..SOME }.by(&portal, &contributor).await;
    officer.post(&format!("/en/desk/submissions/{}/notes", of.id), &[("note", "Canary note <b>")]).await.expect(StatusCode::SEE_OTHER);
    let page = officer.get(&format!("/en/desk/submissions/{}", of.id)).await;
    assert!(page.body.contains("Canary note &lt;b&gt;") || page.body.contains("Canary note &#60;b&#62;"));
    publish(&officer, &of).await;
    assert!(!portal.anyone().get(&format!("/en/inputs/{}", of.reference)).await.body.contains("Canary note"));
}

/// A1: who did what, and of what was written or of whom nothing.
#[tokio::test]
async fn notes_and_assignments_stand_in_the_trail_without_their_words() {
    let portal = Portal::new().await;
    let (officer, contributor) = (portal.person("officer").await, portal.contributor("canary@example.org").await);
    let of = SOME.by(&portal, &contributor).await;
    let (desk, by) = (format!("/en/desk/submissions/{}", of.id), officer.account.map(|account| account.to_string()).unwrap_or_default());
    officer.post(&format!("{desk}/notes"), &[("note", "Canary note")]).await.expect(StatusCode::SEE_OTHER);
    officer.post(&format!("{desk}/assignment"), &[("officer", &by)]).await.expect(StatusCode::SEE_OTHER);
    officer.post(&format!("{desk}/assignment"), &[("officer", "")]).await.expect(StatusCode::SEE_OTHER);
    officer.post("/en/desk/submissions/batch", &[("id", &of.id.to_string()), ("act", "assign")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(acts(&portal, &of).await, ["submission.noted", "submission.assigned", "submission.assigned", "submission.assigned"]);
    let rows: Vec<(String, String)> = sqlx::query_as("SELECT coalesce(actor_id::text, ''), e::text FROM audit_entry e WHERE object_id = $1")
        .bind(of.id.to_string())
        .fetch_all(&portal.db)
        .await
        .expect("the trail");
    for (actor, row) in rows {
        assert!(actor == by && !row.contains("Canary") && !row.contains('@'), "{row}");
    }
}

#[tokio::test]
async fn a_batch_does_what_can_be_done_and_says_how_often() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let mut ids = Vec::new();
    for state in ["submitted", "submitted", "published"] {
        let contributor = portal.person("contributor").await;
        ids.push(Handed { state, ..SOME }.by(&portal, &contributor).await.id.to_string());
    }
    let mut form: Vec<(&str, &str)> = ids.iter().map(|id| ("id", id.as_str())).collect();
    form.extend([("act", "review"), ("back", "/en/desk/submissions?sort=newest")]);
    let done = officer.post("/en/desk/submissions/batch", &form).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(done.location(), "/en/desk/submissions?sort=newest&done=2");
    if let Some(act) = form.iter_mut().find(|(name, _)| *name == "act") {
        act.1 = "assign";
    }
    officer.post("/en/desk/submissions/batch", &form).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM assignment").await, 3);
    assert!(officer.get("/en/desk/submissions?officer=me").await.body.contains("TEST-WSIS20-"));
}

#[tokio::test]
async fn work_is_given_only_to_officers_of_the_call() {
    let portal = Portal::new().await;
    let (officer, elsewhere, contributor) = (portal.person("officer").await, portal.person("elsewhere").await, portal.person("contributor").await);
    let of = SOME.by(&portal, &contributor).await;
    let assignment = format!("/en/desk/submissions/{}/assignment", of.id);
    let id = |who: &crate::support::Actor| who.account.map(|account| account.to_string()).unwrap_or_default();
    officer.post(&assignment, &[("officer", &id(&elsewhere))]).await.expect(StatusCode::BAD_REQUEST);
    officer.post(&assignment, &[("officer", &id(&officer))]).await.expect(StatusCode::SEE_OTHER);
    officer.post(&assignment, &[("officer", "")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM assignment").await, 0);
}

#[tokio::test]
async fn what_is_for_the_secretariat_only_is_done_once_it_is_accepted() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let waiting = async || {
        let queue = officer.get("/en/desk/submissions").await.expect(StatusCode::OK);
        let dashboard = officer.get("/en/desk").await.expect(StatusCode::OK);
        assert_eq!(dashboard.text(".figures b"), queue.text(".tabs .count"), "the figure is that of the queue");
        (queue.text(".tabs .count").parse::<usize>().expect("a number"), queue)
    };
    let (before, _) = waiting().await;
    let kept = Handed { state: "accepted", consent: "none", ..SOME }.by(&portal, &portal.person("contributor").await).await;
    let (after, queue) = waiting().await;
    assert_eq!(after, before);
    assert!(!queue.body.contains(&kept.reference));
    let page = officer.get(&format!("/en/desk/submissions/{}", kept.id)).await.expect(StatusCode::OK);
    assert!(page.text("#work .notice.good").contains("Nothing is left to do"));
    assert!(page.attributes("#work a.button", "href").is_empty(), "nothing leads to publishing");
    assert!(officer.get("/en/desk/submissions?state=accepted").await.all("tbody tr").iter().any(|row| row.contains("secretariat only")));
    let named = Handed { state: "accepted", ..SOME }.by(&portal, &portal.person("contributor").await).await;
    let (with_named, queue) = waiting().await;
    assert_eq!(with_named, before + 1);
    assert!(queue.body.contains(&named.reference), "what may be published waits for it");
}

#[tokio::test]
async fn which_files_are_public_is_said_to_officer_and_contributor_and_can_be_changed() {
    let portal = Portal::new().await;
    let (officer, contributor) = (portal.person("officer").await, portal.person("contributor").await);
    let of = Handed { state: "accepted", ..SOME }.by(&portal, &contributor).await;
    let file = of.with_file(&portal, 2, "annex.txt").await.to_string();
    let (desk, own) = (format!("/en/desk/submissions/{}", of.id), format!("/en/submissions/{}", of.id));
    officer.post(&format!("{desk}/checklist"), &[("item", "personal_data"), ("done", "1")]).await;
    let preview = officer.get(&format!("{desk}/publication")).await.expect(StatusCode::OK);
    assert_eq!(preview.attributes("input[name=cleared]", "value"), [file.as_str()]);
    assert!(preview.all("aside .files").is_empty(), "what nobody has cleared is not in the preview");
    assert!(contributor.get(&own).await.text(".files small").contains("once the secretariat has checked"));
    officer.post(&format!("{desk}/publication"), &[("version", "2")]).await.expect(StatusCode::SEE_OTHER);
    let public = format!("/en/inputs/{}", of.reference);
    assert!(!portal.anyone().get(&public).await.body.contains("annex.txt"));
    assert!(contributor.get(&own).await.text(".files small").starts_with("Not public"));
    let chosen = officer.post(&format!("{desk}/publication/files"), &[("cleared", &file)]).await.expect(StatusCode::SEE_OTHER);
    assert!(officer.get(chosen.location()).await.text("[role=status]").contains("is saved"));
    assert!(portal.anyone().get(&public).await.text(".files").contains("annex.txtTXT"), "it was cleared later");
    assert_eq!(contributor.get(&own).await.text(".files small"), "Public");
    assert!(acts(&portal, &of).await.contains(&"input.files_cleared".to_owned()));
}

#[tokio::test]
async fn a_file_of_somebody_anonymous_stays_with_a_reason() {
    let portal = Portal::new().await;
    let (officer, contributor) = (portal.person("officer").await, portal.person("contributor").await);
    let of = Handed { state: "accepted", consent: "anonymous", ..SOME }.by(&portal, &contributor).await;
    let file = of.with_file(&portal, 2, "annex.txt").await.to_string();
    let desk = format!("/en/desk/submissions/{}", of.id);
    let preview = officer.get(&format!("{desk}/publication")).await.expect(StatusCode::OK);
    assert!(preview.attributes("input[name=cleared]", "value").is_empty());
    assert!(preview.text(".files small").contains("asked not to be named"));
    officer.post(&format!("{desk}/checklist"), &[("item", "personal_data"), ("done", "1")]).await;
    officer.post(&format!("{desk}/publication"), &[("version", "2"), ("cleared", &file)]).await.expect(StatusCode::SEE_OTHER);
    officer.post(&format!("{desk}/publication/files"), &[("cleared", &file)]).await.expect(StatusCode::SEE_OTHER);
    assert!(!portal.anyone().get(&format!("/en/inputs/{}", of.reference)).await.body.contains("annex.txt"));
    assert!(contributor.get(&format!("/en/submissions/{}", of.id)).await.text(".files small").contains("you asked not to be named"));
}

#[tokio::test]
async fn every_act_is_followed_by_a_word_where_it_was_done() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let of = SOME.by(&portal, &portal.person("contributor").await).await;
    let desk = format!("/en/desk/submissions/{}", of.id);
    for (act, form, place) in [
        ("assignment", [("officer", ""), ("", "")], "#work"),
        ("checklist", [("item", "language"), ("done", "1")], "#checks"),
        ("notes", [("note", "Seen"), ("", "")], "#notes"),
        ("state", [("from", "submitted"), ("to", "under_review")], "main"),
        ("clarifications", [("from", "under_review"), ("question", "Which year?")], "#thread"),
    ] {
        let form: Vec<_> = form.into_iter().filter(|(name, _)| !name.is_empty()).collect();
        let done = officer.post(&format!("{desk}/{act}"), &form).await.expect(StatusCode::SEE_OTHER);
        let page = officer.get(done.location().split('#').next().unwrap_or_default()).await.expect(StatusCode::OK);
        assert_eq!(page.all("[role=status].notice").len(), 1, "{act}");
        assert_eq!(page.all(&format!("{place} [role=status].notice")).len(), 1, "{act}");
    }
    assert!(officer.get(&format!("{desk}?done=nonsense")).await.all("[role=status].notice").is_empty());
}

#[tokio::test]
async fn the_desk_speaks_of_countries_languages_and_goals_by_name() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let of = SOME.by(&portal, &portal.person("contributor").await).await;
    Handed { country: "KE", lines: &["c7-e-health"], ..SOME }.again(&portal, &of, 2).await;
    let page = officer.get(&format!("/en/desk/submissions/{}", of.id)).await.expect(StatusCode::OK);
    assert!(page.text(".facts.card").contains("Kenya"), "{}", page.text(".facts.card"));
    assert!(page.all(".answer").iter().any(|answer| answer.to_lowercase().contains("quality education")));
    assert!(page.text("details.disclosure").contains("Fiji") && page.text("details.disclosure").contains("E-health"), "{}", page.text("details.disclosure"));
    let row = officer.get("/en/desk/submissions?q=TEST").await.text("tbody tr");
    assert!(row.contains("English"), "{row}");
}
