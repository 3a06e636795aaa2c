//! Organizations: who belongs to one, who leads it, whose a draft is (docs/assurance.md, S, P, M, V).
#![expect(clippy::indexing_slicing, reason = "people are known by their number")]

use crate::{
    accounts::{ask, letter_to, link_and_code},
    handed::SOME,
    submissions::{complete, save, submit},
    support::{Actor, Answer, Portal},
};
use axum::http::StatusCode;
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestRunner},
};
use std::{collections::BTreeSet, sync::Arc};
use tokio::runtime::Runtime;

const START: &str = "/en/calls/demo-itu-council-resolution-1332/submit";

fn details<'a>(name: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut form = vec![
        ("name", name),
        ("name_lang", "en"),
        ("stakeholder_type", "government"),
        ("reach", "national"),
        ("country", "FJ"),
        ("itu_membership", "member_state"),
    ];
    for pair in more {
        form.retain(|(field, _)| *field != pair.0);
        form.push(*pair);
    }
    form
}

/// Founds an organization; its id.
pub async fn found(portal: &Portal, who: &Actor, name: &str) -> String {
    let form = details(name, &[("sure", "yes")]);
    let founded = who.post("/en/account/organizations/new", &form).await.expect(StatusCode::SEE_OTHER);
    let id = founded.location().split('/').nth(4).and_then(|last| last.split('?').next()).expect("an id").to_owned();
    assert!(portal.count("SELECT count(*) FROM organization WHERE NOT is_demonstration").await > 0);
    id
}

fn account(who: &Actor) -> String {
    who.account.expect("an account").to_string()
}

async fn ask_to_join(who: &Actor, id: &str) {
    who.post(&format!("/en/account/organizations/{id}/request"), &[]).await.expect(StatusCode::SEE_OTHER);
}

async fn decide(focal: &Actor, id: &str, asker: &Actor, decision: &str) -> Answer {
    focal.post(&format!("/en/account/organizations/{id}/requests/{}", account(asker)), &[("decision", decision)]).await
}

pub async fn join(portal: &Portal, focal: &Actor, id: &str, email: &str) -> Actor {
    let who = portal.contributor(email).await;
    ask_to_join(&who, id).await;
    decide(focal, id, &who, "approve").await.expect(StatusCode::SEE_OTHER);
    who
}

async fn member(focal: &Actor, id: &str, who: &Actor, deed: &str) -> Answer {
    focal.post(&format!("/en/account/organizations/{id}/members/{}", account(who)), &[("deed", deed)]).await
}

/// To whom letters of a kind went.
async fn recipients(portal: &Portal, kind: &str) -> Vec<String> {
    sqlx::query_scalar("SELECT to_address FROM outbox WHERE kind = $1 ORDER BY to_address").bind(kind).fetch_all(&portal.db).await.expect("a look")
}

async fn begin_for(who: &Actor, organization: &str) -> Answer {
    who.post(START, &[("organization", organization)]).await
}

fn draft_of(answer: &Answer) -> String {
    answer.location().split('/').nth(3).expect("an id").to_owned()
}

#[tokio::test]
async fn an_organization_is_founded_with_all_that_is_known_of_it() {
    let portal = Portal::new().await;
    let who = portal.contributor("founder@example.org").await;
    let empty = who.post("/en/account/organizations/new", &[("name", "M")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(empty.all(".error-summary li").len(), 5, "{:?}", empty.all(".error-summary li"));
    assert_eq!(empty.attributes("#f-name", "value"), ["M"], "what was typed stays");
    let id = found(&portal, &who, "Ministry of Communications of Fiji").await;
    let row: (String, Option<String>, Option<String>, String) =
        sqlx::query_as("SELECT reach::text, country_code, region_code, itu_membership::text FROM organization WHERE id = $1::uuid")
            .bind(&id)
            .fetch_one(&portal.db)
            .await
            .expect("a row");
    assert_eq!(row, ("national".into(), Some("FJ".into()), Some("asia-pacific".into()), "member_state".into()));
    let page = who.get(&format!("/en/account/organizations/{id}")).await.expect(StatusCode::OK);
    assert!(page.text("h1").contains("Ministry of Communications") && page.body.contains("Focal point") && page.body.contains("Not verified"));
    let sectors = details("Telecom Fiji", &[("itu_membership", "sector_member"), ("stakeholder_type", "private_sector"), ("sure", "yes")]);
    let refused = who.post("/en/account/organizations/new", &sectors).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text(".error-summary li").contains("Sector"));
    let global =
        details("World Youth Network", &[("reach", "global"), ("country", ""), ("itu_membership", "none"), ("stakeholder_type", "youth"), ("sure", "yes")]);
    who.post("/en/account/organizations/new", &global).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(
        portal
            .count("SELECT count(*) FROM organization WHERE reach = 'global' AND NOT is_demonstration AND country_code IS NULL AND region_code IS NULL")
            .await,
        1
    );
    assert_eq!(
        portal.count("SELECT count(*) FROM audit_entry WHERE act = 'organization.founded' AND coalesce(after::text, '') NOT LIKE '%Ministry%'").await,
        2
    );
}

#[tokio::test]
async fn what_is_there_already_is_offered_first_and_little_of_it_is_told() {
    let portal = Portal::new().await;
    let founder = portal.contributor("founder@example.org").await;
    let id = found(&portal, &founder, "Ministry of Communications of Fiji").await;
    sqlx::query("UPDATE organization SET website = 'https://www.moc.example/fiji' WHERE id = $1::uuid").bind(&id).execute(&portal.db).await.expect("a change");
    let other = portal.contributor("other@example.org").await;
    let offered = other.post("/en/account/organizations/new", &details("Ministry of Communication, Fiji", &[])).await.expect(StatusCode::OK);
    assert!(offered.body.contains("Ministry of Communications of Fiji"));
    assert!(!offered.body.contains("founder@") && !offered.body.contains("moc.example"), "name, type and country only");
    assert!(offered.attributes("main form", "action").contains(&format!("/en/account/organizations/{id}/request")));
    let by_host = other.post("/en/account/organizations/new", &details("Something else", &[("website", "moc.example")])).await.expect(StatusCode::OK);
    assert!(by_host.body.contains("Ministry of Communications of Fiji"));
    let unlike = other.post("/en/account/organizations/new", &details("Fisheries Board", &[])).await.expect(StatusCode::SEE_OTHER);
    assert!(unlike.location().contains("done=founded"));
    // Whoever tries names is stopped.
    for _ in 0..25 {
        other.post("/en/account/organizations/new", &details("Ministry of Communication, Fiji", &[])).await;
    }
    other.post("/en/account/organizations/new", &details("Ministry of Communication, Fiji", &[])).await.expect(StatusCode::TOO_MANY_REQUESTS);
    other.get(&format!("/en/account/organizations/{id}")).await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_focal_point_lets_in_or_declines_and_both_sides_are_told() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    let ama = join(&portal, &focal, &id, "ama@example.org").await;
    assert_eq!(recipients(&portal, "organization-asked").await, ["focal@example.org"]);
    assert_eq!(recipients(&portal, "organization-decided").await, ["ama@example.org"]);
    member(&focal, &id, &ama, "name").await.expect(StatusCode::SEE_OTHER);
    let ben = portal.contributor("ben@example.org").await;
    ask_to_join(&ben, &id).await;
    ask_to_join(&ben, &id).await;
    assert_eq!(recipients(&portal, "organization-asked").await, ["ama@example.org", "focal@example.org", "focal@example.org"], "asking twice is asking once");
    let waiting = ben.get("/en/account/organizations").await.expect(StatusCode::OK);
    assert!(waiting.body.contains("Asked to join"));
    ben.get(&format!("/en/account/organizations/{id}")).await.expect(StatusCode::NOT_FOUND);
    assert!(focal.get(&format!("/en/account/organizations/{id}")).await.body.contains("ben@example.org"));
    decide(&ama, &id, &ben, "decline").await.expect(StatusCode::SEE_OTHER);
    let late = decide(&focal, &id, &ben, "approve").await.expect(StatusCode::CONFLICT);
    assert!(late.text(".error-summary").contains("changed meanwhile"));
    assert_eq!(recipients(&portal, "organization-decided").await, ["ama@example.org", "ben@example.org"]);
    // A member who leads nothing decides nothing.
    let cleo = join(&portal, &focal, &id, "cleo@example.org").await;
    ask_to_join(&ben, &id).await;
    decide(&cleo, &id, &ben, "approve").await.expect(StatusCode::NOT_FOUND);
    ben.post(&format!("/en/account/organizations/{id}/leave"), &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM organization_member WHERE approved_at IS NULL").await, 0);
    ben.post("/en/account/organizations/00000000-0000-7000-8000-000000000000/request", &[]).await.expect(StatusCode::NOT_FOUND);
}

async fn invite(who: &Actor, portal: &Portal, id: &str, email: &str) -> String {
    who.post(&format!("/en/account/organizations/{id}/invitations"), &[("email", email)]).await.expect(StatusCode::SEE_OTHER);
    link_and_code(&letter_to(portal, email).await).0
}

#[tokio::test]
async fn an_invitation_is_accepted_by_its_link_and_by_its_address_alone() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    let link = invite(&focal, &portal, &id, "new@example.org").await;
    assert!(!letter_to(&portal, "new@example.org").await.contains("Ministry"), "not a word that somebody typed goes to an unproved address");
    let newcomer = portal.anyone();
    for _ in 0..2 {
        let page = newcomer.get(&link).await.expect(StatusCode::OK);
        assert!(page.body.contains("Ministry of Tests") && page.body.contains("focal"));
        assert_eq!(page.header("referrer-policy"), "no-referrer");
    }
    assert_eq!(portal.count("SELECT count(*) FROM organization_member").await, 1, "reading joins nobody");
    // An invitation is no way to sign in, and a link to sign in is none to join.
    newcomer.post(&link.replace("account/organizations/join", "sign-in/link"), &[]).await.expect(StatusCode::OK);
    let joined = newcomer.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    assert!(joined.location().ends_with(&format!("/organizations/{id}?done=joined")));
    newcomer.get(&format!("/en/account/organizations/{id}")).await.expect(StatusCode::OK);
    assert_eq!(recipients(&portal, "organization-joined").await, ["focal@example.org"]);
    assert!(newcomer.post(&link, &[]).await.text("h1").contains("no longer works"), "once");

    // Somebody who has an account joins once they are signed in with that address.
    let known = portal.contributor("known@example.org").await;
    let link = invite(&focal, &portal, &id, "known@example.org").await;
    let other = portal.contributor("other@example.org").await;
    for who in [&portal.anyone(), &other] {
        let asked = who.post(&link, &[]).await.expect(StatusCode::OK);
        assert_eq!(asked.attributes("main form", "action"), ["/en/sign-in"]);
        assert_eq!(asked.attributes("main form input[name=next]", "value"), [link.as_str()]);
    }
    known.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM organization_member WHERE approved_at IS NOT NULL").await, 3);
    focal.post(&format!("/en/account/organizations/{id}/invitations"), &[("email", "known@example.org")]).await.expect(StatusCode::CONFLICT);
}

#[tokio::test]
async fn an_invitation_ends_with_its_time_its_withdrawal_or_a_newer_one() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    let first = invite(&focal, &portal, &id, "new@example.org").await;
    let second = invite(&focal, &portal, &id, "new@example.org").await;
    assert!(portal.anyone().post(&first, &[]).await.text("h1").contains("no longer works"));
    let page = focal.get(&format!("/en/account/organizations/{id}")).await;
    let end = page.attributes("main form[action$='/end']", "action").remove(0);
    focal.post(&end, &[]).await.expect(StatusCode::SEE_OTHER);
    focal.post(&end, &[]).await.expect(StatusCode::CONFLICT);
    assert!(portal.anyone().post(&second, &[]).await.text("h1").contains("no longer works"));
    let third = invite(&focal, &portal, &id, "new@example.org").await;
    sqlx::raw_sql("UPDATE one_time_token SET expires_at = now() - interval '1 second' WHERE purpose = 'membership'")
        .execute(&portal.db)
        .await
        .expect("a change");
    assert!(portal.anyone().post(&third, &[]).await.text("h1").contains("no longer works"));
    assert_eq!(portal.count("SELECT count(*) FROM organization_member").await, 1);
}

#[tokio::test]
async fn whom_a_member_invites_a_focal_point_lets_in() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    let ama = join(&portal, &focal, &id, "ama@example.org").await;
    let link = invite(&ama, &portal, &id, "new@example.org").await;
    let newcomer = portal.anyone();
    let asked = newcomer.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    assert!(asked.location().ends_with("/organizations?done=asked"));
    newcomer.get(&format!("/en/account/organizations/{id}")).await.expect(StatusCode::NOT_FOUND);
    assert_eq!(recipients(&portal, "organization-asked").await, ["focal@example.org", "focal@example.org"]);
    assert!(recipients(&portal, "organization-joined").await.is_empty());
}

#[tokio::test]
async fn an_organization_with_members_has_a_focal_point_whatever_happens() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    let ama = join(&portal, &focal, &id, "ama@example.org").await;
    let leave = format!("/en/account/organizations/{id}/leave");
    member(&focal, &id, &focal, "end").await.expect(StatusCode::CONFLICT);
    let refused = focal.post(&leave, &[]).await.expect(StatusCode::CONFLICT);
    assert!(refused.text(".error-summary").contains("Choose the member"));
    focal.post(&leave, &[("heir", &account(&focal))]).await.expect(StatusCode::CONFLICT);
    // Past the acts, too.
    for statement in ["DELETE FROM organization_member WHERE is_focal_point", "UPDATE organization_member SET is_focal_point = false"] {
        let refused = sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&portal.db).await;
        assert!(refused.is_err(), "{statement}");
    }
    focal.post(&leave, &[("heir", &account(&ama))]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(recipients(&portal, "organization-focal-point").await, ["ama@example.org"]);
    assert_eq!(recipients(&portal, "organization-left").await, ["ama@example.org"]);
    focal.get(&format!("/en/account/organizations/{id}")).await.expect(StatusCode::NOT_FOUND);
    // The last one may go: then nobody is there who would need a focal point.
    ama.post(&leave, &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM organization_member").await, 0);
}

#[tokio::test]
async fn of_two_focal_points_who_leave_at_the_same_moment_one_is_asked_for_an_heir() {
    let portal = Portal::new().await;
    for round in 0..6 {
        let focal = portal.contributor(&format!("focal{round}@example.org")).await;
        let id = found(&portal, &focal, &format!("Ministry {round}")).await;
        let ama = join(&portal, &focal, &id, &format!("ama{round}@example.org")).await;
        join(&portal, &focal, &id, &format!("ben{round}@example.org")).await;
        member(&focal, &id, &ama, "name").await.expect(StatusCode::SEE_OTHER);
        let leave = Arc::new(format!("/en/account/organizations/{id}/leave"));
        let both = [focal, ama].map(|who| {
            let leave = Arc::clone(&leave);
            tokio::spawn(async move { who.post(&leave, &[]).await.status })
        });
        let mut statuses = Vec::new();
        for one in both {
            statuses.push(one.await.expect("an answer"));
        }
        statuses.sort();
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
        let focals: i64 = sqlx::query_scalar("SELECT count(*) FROM organization_member WHERE organization_id = $1::uuid AND is_focal_point")
            .bind(&id)
            .fetch_one(&portal.db)
            .await
            .expect("a count");
        assert_eq!(focals, 1);
    }
}

#[tokio::test]
async fn an_organizations_draft_is_its_members_and_filled_in_from_it() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    let ama = join(&portal, &focal, &id, "ama@example.org").await;
    let stranger = portal.contributor("stranger@example.org").await;
    begin_for(&stranger, &id).await.expect(StatusCode::NOT_FOUND);
    let start = focal.get(START).await.expect(StatusCode::OK);
    assert_eq!(start.attributes("input[name=organization]", "value"), [id.as_str(), ""]);
    let draft = draft_of(&begin_for(&focal, &id).await.expect(StatusCode::SEE_OTHER));
    let page = ama.get(&format!("/en/submissions/{draft}/edit/who_you_are")).await.expect(StatusCode::OK);
    assert_eq!(page.attributes("input[name=a-organization_name]", "value"), ["Ministry of Tests"]);
    assert_eq!(page.attributes("input[name=a-scope][checked]", "value"), ["national"]);
    stranger.get(&format!("/en/submissions/{draft}")).await.expect(StatusCode::NOT_FOUND);
    // A colleague is led to it instead of beginning a second one.
    let led = ama.get(START).await.expect(StatusCode::OK);
    assert!(
        led.body.contains("Your colleague focal has begun a draft")
            && led.attributes("main a.button", "href").contains(&format!("/en/submissions/{draft}/edit"))
    );
    assert_eq!(draft_of(&begin_for(&ama, &id).await.expect(StatusCode::SEE_OTHER)), draft);
    let own = draft_of(&begin_for(&ama, "").await.expect(StatusCode::SEE_OTHER));
    assert_ne!(own, draft, "or begins an own one");
    focal.get(&format!("/en/submissions/{own}")).await.expect(StatusCode::NOT_FOUND);
    assert!(ama.get("/en/my/submissions").await.body.contains("Ministry of Tests"));
    // The receipt goes to whoever submits.
    complete(&ama, &draft).await;
    submit(&ama, &draft).await.expect(StatusCode::SEE_OTHER);
    assert!(recipients(&portal, "receipt").await.contains(&"ama@example.org".to_owned()));
    assert!(focal.get(START).await.body.contains("already"), "the next one learns that it is submitted");
}

#[tokio::test]
async fn of_colleagues_who_begin_at_the_same_moment_all_write_one_draft() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = Arc::new(found(&portal, &focal, "Ministry of Tests").await);
    let mut people = vec![focal.clone()];
    for name in ["a", "b", "c"] {
        people.push(join(&portal, &focal, &id, &format!("{name}@example.org")).await);
    }
    let begun = people.into_iter().map(|who| {
        let id = Arc::clone(&id);
        tokio::spawn(async move { draft_of(&begin_for(&who, &id).await) })
    });
    let mut drafts = BTreeSet::new();
    for one in begun.collect::<Vec<_>>() {
        drafts.insert(one.await.expect("a draft"));
    }
    assert_eq!(drafts.len(), 1);
}

#[tokio::test]
async fn for_whom_a_draft_is_can_be_said_until_it_is_submitted_by_whoever_began_it() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    let ama = join(&portal, &focal, &id, "ama@example.org").await;
    let draft = draft_of(&begin_for(&focal, "").await);
    save(&focal, &draft, "who_you_are", &[("a-title", "Ours")]).await;
    let choose = format!("/en/submissions/{draft}/organization");
    let foreign = found(&portal, &portal.contributor("x@example.org").await, "Elsewhere").await;
    focal.post(&choose, &[("organization", &foreign)]).await.expect(StatusCode::NOT_FOUND);
    focal.post(&choose, &[("organization", &id)]).await.expect(StatusCode::SEE_OTHER);
    assert!(ama.get(&format!("/en/submissions/{draft}/edit/who_you_are")).await.expect(StatusCode::OK).body.contains("Ministry of Tests"));
    // Whose draft it is, a colleague does not say.
    ama.post(&choose, &[("organization", "")]).await.expect(StatusCode::CONFLICT);
    // There is one draft of an organization.
    let second = draft_of(&begin_for(&ama, "").await);
    ama.post(&format!("/en/submissions/{second}/organization"), &[("organization", &id)]).await.expect(StatusCode::CONFLICT);
    complete(&focal, &draft).await;
    submit(&focal, &draft).await.expect(StatusCode::SEE_OTHER);
    focal.post(&choose, &[("organization", "")]).await.expect(StatusCode::CONFLICT);
}

#[tokio::test]
async fn leaving_ends_access_also_to_what_one_began() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    let ama = join(&portal, &focal, &id, "ama@example.org").await;
    let draft = draft_of(&begin_for(&ama, &id).await);
    member(&focal, &id, &ama, "remove").await.expect(StatusCode::SEE_OTHER);
    assert_eq!(recipients(&portal, "organization-removed").await, ["ama@example.org"]);
    for path in ["", "/edit", "/review", "/copy.txt", "/organization"] {
        ama.get(&format!("/en/submissions/{draft}{path}")).await.expect(StatusCode::NOT_FOUND);
        assert_ne!(focal.get(&format!("/en/submissions/{draft}{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!ama.get("/en/my/submissions").await.body.contains(&draft));
    assert_ne!(draft_of(&begin_for(&ama, "").await.expect(StatusCode::SEE_OTHER)), draft, "an own one can be begun");
}

#[tokio::test]
async fn the_secretariat_verifies_names_focal_points_and_sees_only_its_calls() {
    let portal = Portal::new().await;
    let officer = portal.officer_of("ITU").await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    let ama = join(&portal, &focal, &id, "ama@example.org").await;
    let desk = format!("/en/desk/organizations/{id}");
    assert!(officer.get("/en/desk/organizations?q=ministry+of+test&state=unverified").await.expect(StatusCode::OK).body.contains("Ministry of Tests"));
    officer.post(&format!("{desk}/verification"), &[("verified", "yes")]).await.expect(StatusCode::SEE_OTHER);
    officer.post(&format!("{desk}/verification"), &[("verified", "yes")]).await.expect(StatusCode::CONFLICT);
    assert_eq!(recipients(&portal, "organization-verified").await, ["focal@example.org"]);
    officer.post(&format!("{desk}/focal-points"), &[("account", &account(&ama))]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(recipients(&portal, "organization-focal-point").await, ["ama@example.org"]);
    let stranger = portal.contributor("stranger@example.org").await;
    officer.post(&format!("{desk}/focal-points"), &[("account", &account(&stranger))]).await.expect(StatusCode::CONFLICT);
    // Another name is another claim.
    focal.post(&format!("/en/account/organizations/{id}/details"), &details("Ministry of Everything", &[])).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM organization WHERE name = 'Ministry of Everything' AND verified_at IS NULL").await, 1);
    let handed = SOME.by(&portal, &focal).await;
    sqlx::query("UPDATE submission SET organization_id = $1::uuid WHERE id = $2").bind(&id).bind(handed.id).execute(&portal.db).await.expect("a change");
    let page = officer.get(&desk).await.expect(StatusCode::OK);
    assert!(page.body.contains(&handed.reference) && page.body.contains("Verified") && page.body.contains("A focal point was named"));
    let elsewhere = portal.person("elsewhere").await;
    assert!(!elsewhere.get(&desk).await.expect(StatusCode::OK).body.contains(&handed.reference), "what is of another agency is not there");
}

#[tokio::test]
async fn duplicates_are_brought_together_and_no_text_is_lost() {
    let portal = Portal::new().await;
    let officer = portal.officer_of("ITU").await;
    let (one, two) = (portal.contributor("one@example.org").await, portal.contributor("two@example.org").await);
    let (stays, goes) = (found(&portal, &one, "Ministry of Tests").await, found(&portal, &two, "Ministry for Tests").await);
    let cleo = join(&portal, &two, &goes, "cleo@example.org").await;
    let (first, second) = (draft_of(&begin_for(&one, &stays).await), draft_of(&begin_for(&two, &goes).await));
    save(&one, &first, "challenges", &[("a-challenges", "Prices.")]).await;
    save(&two, &second, "challenges", &[("a-challenges", "Distance.")]).await;
    let invited = invite(&two, &portal, &goes, "new@example.org").await;
    let merge = format!("/en/desk/organizations/{goes}/merge");
    assert!(officer.get(&merge).await.expect(StatusCode::OK).attributes("input[name=into]", "value").contains(&stays));
    officer.post(&merge, &[]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    officer.post(&merge, &[("into", &goes)]).await.expect(StatusCode::NOT_FOUND);
    officer.post(&merge, &[("into", &stays)]).await.expect(StatusCode::SEE_OTHER);
    officer.post(&merge, &[("into", &stays)]).await.expect(StatusCode::NOT_FOUND);
    assert_eq!(recipients(&portal, "organization-merged").await, ["cleo@example.org", "two@example.org"]);
    let page = two.get(&format!("/en/submissions/{first}/edit/challenges")).await.expect(StatusCode::OK);
    assert!(page.body.contains("Prices.") && page.body.contains("Distance."), "both texts are there");
    cleo.get(&format!("/en/account/organizations/{stays}")).await.expect(StatusCode::OK);
    two.get(&format!("/en/account/organizations/{goes}")).await.expect(StatusCode::NOT_FOUND);
    assert_eq!(portal.count("SELECT count(*) FROM organization_member WHERE is_focal_point").await, 1, "those who led the other one are members");
    assert_eq!(portal.count("SELECT count(*) FROM submission WHERE state = 'draft' AND origin = 'form'").await, 1);
    assert_eq!(officer.get(&format!("/en/desk/organizations/{goes}")).await.location(), format!("/en/desk/organizations/{stays}"));
    // An invitation to the one invites to the other.
    let newcomer = portal.anyone();
    newcomer.post(&invited, &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM audit_entry WHERE act = 'organization.merged'").await, 2);
}

#[tokio::test]
async fn requests_and_invitations_are_not_kept_for_ever() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    let asker = portal.contributor("asker@example.org").await;
    ask_to_join(&asker, &id).await;
    invite(&focal, &portal, &id, "new@example.org").await;
    portal::organizations::acts::sweep(portal.site.db.clone()).await.expect("swept");
    assert_eq!(portal.count("SELECT count(*) FROM organization_member").await + portal.count("SELECT count(*) FROM organization_invitation").await, 3);
    sqlx::raw_sql(
        "UPDATE organization_member SET joined_at = now() - interval '91 days';
         UPDATE organization_invitation SET expires_at = now() - interval '31 days'",
    )
    .execute(&portal.db)
    .await
    .expect("changes");
    portal::organizations::acts::sweep(portal.site.db.clone()).await.expect("swept");
    assert_eq!(portal.count("SELECT count(*) FROM organization_member").await, 1, "the member stays");
    assert_eq!(portal.count("SELECT count(*) FROM organization_invitation").await, 0);
}

#[tokio::test]
async fn the_pages_of_an_organization_are_in_all_six_languages() {
    let portal = Portal::new().await;
    let (focal, officer) = (portal.contributor("focal@example.org").await, portal.officer_of("ITU").await);
    let id = found(&portal, &focal, "Ministry of Tests").await;
    join(&portal, &focal, &id, "ama@example.org").await;
    for lang in ["ar", "en", "es", "fr", "ru", "zh"] {
        for path in ["", "/new", &format!("/{id}"), &format!("/{id}/details"), &format!("/{id}/leave")] {
            let page = focal.get(&format!("/{lang}/account/organizations{path}")).await.expect(StatusCode::OK);
            assert!(!page.body.contains("organizations-"), "{lang} {path}");
        }
        for path in ["", &format!("/{id}"), &format!("/{id}/merge")] {
            let page = officer.get(&format!("/{lang}/desk/organizations{path}")).await.expect(StatusCode::OK);
            assert!(!page.body.contains("organizations-act-"), "{lang} {path}");
        }
    }
}

/// What somebody tries, by their numbers.
#[derive(Debug, Clone)]
enum Step {
    Ask(usize),
    Decide(usize, usize, bool),
    Name(usize, usize),
    End(usize, usize),
    Remove(usize, usize),
    Leave(usize, usize),
    /// The secretariat helps where nobody leads.
    Officer(usize),
}

const PEOPLE: usize = 4;

fn step() -> impl Strategy<Value = Step> {
    let one = || 0..PEOPLE;
    prop_oneof![
        4 => one().prop_map(Step::Ask),
        4 => (one(), one(), any::<bool>()).prop_map(|(by, of, yes)| Step::Decide(by, of, yes)),
        2 => (one(), one()).prop_map(|(by, of)| Step::Name(by, of)),
        2 => (one(), one()).prop_map(|(by, of)| Step::End(by, of)),
        2 => (one(), one()).prop_map(|(by, of)| Step::Remove(by, of)),
        3 => (one(), one()).prop_map(|(of, heir)| Step::Leave(of, heir)),
        1 => one().prop_map(Step::Officer),
    ]
}

async fn take(step: &Step, people: &[Actor], officer: &Actor, id: &str) -> Answer {
    let page = format!("/en/account/organizations/{id}");
    match step {
        Step::Ask(who) => people[*who].post(&format!("{page}/request"), &[]).await,
        Step::Decide(by, of, yes) => decide(&people[*by], id, &people[*of], if *yes { "approve" } else { "decline" }).await,
        Step::Name(by, of) => member(&people[*by], id, &people[*of], "name").await,
        Step::End(by, of) => member(&people[*by], id, &people[*of], "end").await,
        Step::Remove(by, of) => member(&people[*by], id, &people[*of], "remove").await,
        Step::Leave(of, heir) => people[*of].post(&format!("{page}/leave"), &[("heir", &account(&people[*heir]))]).await,
        Step::Officer(of) => officer.post(&format!("/en/desk/organizations/{id}/focal-points"), &[("account", &account(&people[*of]))]).await,
    }
}

/// Members have somebody who leads them, and the draft is theirs and nobody else's.
async fn check(portal: &Portal, people: &[Actor], id: &str, draft: &str, step: &Step) {
    let rows: Vec<(uuid::Uuid, bool, bool)> =
        sqlx::query_as("SELECT account_id, approved_at IS NOT NULL, is_focal_point FROM organization_member WHERE organization_id = $1::uuid")
            .bind(id)
            .fetch_all(&portal.db)
            .await
            .expect("the members");
    assert!(rows.iter().all(|row| !row.1) || rows.iter().any(|row| row.2), "members without a focal point after {step:?}: {rows:?}");
    assert!(rows.iter().all(|row| row.1 || !row.2), "somebody who asked leads after {step:?}");
    for who in people {
        let is_member = rows.iter().any(|row| Some(row.0) == who.account.map(|account| *account) && row.1);
        let sees = who.get(&format!("/en/submissions/{draft}")).await.status == StatusCode::OK;
        assert_eq!(sees, is_member, "after {step:?}");
    }
}

async fn walk(portal: &Portal, officer: &Actor, steps: Vec<Step>) {
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        people.push(portal.person("contributor").await);
    }
    let id = found(portal, &people[0], "Ministry of Tests").await;
    let draft = draft_of(&begin_for(&people[0], &id).await);
    for step in steps {
        let answer = take(&step, &people, officer, &id).await;
        assert!(!answer.status.is_server_error(), "{step:?}: {}", answer.body);
        check(portal, &people, &id, &draft, &step).await;
    }
}

#[test]
fn no_order_of_requests_leaves_members_without_a_focal_point_or_shows_a_stranger_their_draft() {
    let runtime = Runtime::new().expect("a runtime");
    let (portal, officer) = runtime.block_on(async {
        let portal = Portal::with(&["--rate-drafts", "1000"]).await;
        let officer = portal.officer_of("ITU").await;
        (portal, officer)
    });
    let config = Config { cases: 16, failure_persistence: None, max_shrink_iters: 30, ..Config::default() };
    TestRunner::new(config)
        .run(&vec(step(), 1..14), |steps| {
            runtime.block_on(walk(&portal, &officer, steps));
            Ok(())
        })
        .expect("every walk keeps to the rules");
    // Dropping the portal waits for its database.
    runtime.block_on(async move { drop((portal, officer)) });
}

#[tokio::test]
async fn signing_in_leads_back_to_the_invitation() {
    let portal = Portal::new().await;
    let focal = portal.contributor("focal@example.org").await;
    let id = found(&portal, &focal, "Ministry of Tests").await;
    portal.contributor("known@example.org").await;
    let invitation = invite(&focal, &portal, &id, "known@example.org").await;
    let browser = portal.anyone();
    ask(&browser, "known@example.org", &invitation).await;
    let (link, _) = link_and_code(&letter_to(&portal, "known@example.org").await);
    assert_eq!(browser.post(&link, &[]).await.location(), invitation);
    browser.post(&invitation, &[]).await.expect(StatusCode::SEE_OTHER);
}
