//! Signing in, the own account, roles, mail and trail on the desk (docs/assurance.md, S, P, M).

use crate::support::{Actor, Portal};
use http::StatusCode;
use portal::{
    accounts::acts,
    platform::{auth::token, http::Error, i18n::Lang},
};

/// The newest message to an address: its text.
pub async fn letter_to(portal: &Portal, email: &str) -> String {
    sqlx::query_scalar("SELECT text_body FROM outbox WHERE to_address = $1 ORDER BY created_at DESC, id DESC LIMIT 1")
        .bind(email)
        .fetch_one(&portal.db)
        .await
        .expect("a message")
}

/// The path of the link in a message, and its code.
pub fn link_and_code(text: &str) -> (String, String) {
    let link = text.lines().find_map(|line| line.strip_prefix("http://127.0.0.1:8080")).filter(|path| path.len() > 3).expect("a link").to_owned();
    let code = text.lines().map(str::trim).find(|line| line.len() == 6 && line.chars().all(|c| c.is_ascii_digit())).unwrap_or_default().to_owned();
    (link, code)
}

pub async fn ask(who: &Actor, email: &str, next: &str) {
    who.post("/en/sign-in", &[("email", email), ("next", next), ("website", "")]).await.expect(StatusCode::OK);
}

async fn sign_in_long_ago(portal: &Portal) {
    sqlx::query("UPDATE session SET signed_in_at = now() - interval '6 minutes'").execute(&portal.db).await.expect("a change");
}

#[tokio::test]
async fn a_mailed_link_signs_in_once_and_leads_on() {
    let portal = Portal::new().await;
    let who = portal.anyone();
    ask(&who, "New.Person@Example.org", "/fr/events").await;
    let (link, _) = link_and_code(&letter_to(&portal, "new.person@example.org").await);
    // Mail scanners open links: reading consumes nothing.
    for _ in 0..2 {
        let page = who.get(&link).await.expect(StatusCode::OK);
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        assert_eq!(page.header("cache-control"), "private, no-store");
    }
    let entered = who.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(entered.location(), "/fr/events");
    assert_eq!(entered.header("clear-site-data"), "\"cache\"");
    who.get("/en/account").await.expect(StatusCode::OK);
    // A second press by the same person leads on; anybody else is offered a new link, without learning the address.
    assert_eq!(who.get(&link).await.expect(StatusCode::SEE_OTHER).location(), "/fr/events");
    let stranger = portal.anyone();
    let old = stranger.post(&link, &[]).await.expect(StatusCode::OK);
    assert!(old.text("h1").contains("no longer works") && !old.body.contains("new.person"), "{}", old.body);
    stranger.get("/en/account").await.expect(StatusCode::SEE_OTHER);
    let again = old.attributes("main form", "action");
    let sent = stranger.post(again.first().expect("an offer"), &[]).await.expect(StatusCode::OK);
    assert!(!sent.body.contains("new.person"));
    let (newer, _) = link_and_code(&letter_to(&portal, "new.person@example.org").await);
    assert_ne!(newer, link);
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE email = 'new.person@example.org'").await, 1);
}

#[tokio::test]
async fn a_code_has_five_tries() {
    let portal = Portal::new().await;
    let who = portal.anyone();
    ask(&who, "a@example.org", "").await;
    let (_, code) = link_and_code(&letter_to(&portal, "a@example.org").await);
    let wrong = if code == "000000" { "111111" } else { "000000" };
    for _ in 0..4 {
        who.post("/en/sign-in/code", &[("email", "a@example.org"), ("code", wrong)]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    }
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let entered = who.post("/en/sign-in/code", &[("email", "a@example.org"), ("code", &spaced)]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(entered.location(), "/en/account");

    let other = portal.anyone();
    ask(&other, "b@example.org", "").await;
    let (_, code) = link_and_code(&letter_to(&portal, "b@example.org").await);
    let wrong = if code == "000000" { "111111" } else { "000000" };
    for _ in 0..5 {
        other.post("/en/sign-in/code", &[("email", "b@example.org"), ("code", wrong)]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    }
    other.post("/en/sign-in/code", &[("email", "b@example.org"), ("code", &code)]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn known_and_unknown_addresses_get_the_same_answer() {
    let portal = Portal::new().await;
    portal.contributor("known@example.org").await;
    let before = portal.count("SELECT count(*) FROM account").await;
    let known = portal.anyone().post("/en/sign-in", &[("email", "known@example.org")]).await.expect(StatusCode::OK);
    let unknown = portal.anyone().post("/en/sign-in", &[("email", "other@example.org")]).await.expect(StatusCode::OK);
    assert_eq!(known.body.replace("known@", "@"), unknown.body.replace("other@", "@"));
    assert_eq!(portal.count("SELECT count(*) FROM account").await, before, "asking makes no account");
    assert_eq!(portal.count("SELECT count(*) FROM outbox").await, 2);
}

#[tokio::test]
async fn a_new_link_ends_the_old_one_and_programs_in_the_trap_get_no_mail() {
    let portal = Portal::new().await;
    let who = portal.anyone();
    ask(&who, "a@example.org", "").await;
    let (first, _) = link_and_code(&letter_to(&portal, "a@example.org").await);
    ask(&who, "a@example.org", "").await;
    assert!(who.post(&first, &[]).await.expect(StatusCode::OK).text("h1").contains("no longer works"));
    who.post("/en/sign-in", &[("email", "trap@example.org"), ("website", "http://spam.example")]).await.expect(StatusCode::OK);
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE to_address = 'trap@example.org'").await, 0);
}

#[tokio::test]
async fn mail_to_one_address_has_a_limit_per_hour() {
    let portal = Portal::new().await;
    let who = portal.anyone();
    for _ in 0..5 {
        ask(&who, "a@example.org", "").await;
    }
    let refused = who.post("/en/sign-in", &[("email", "a@example.org")]).await.expect(StatusCode::TOO_MANY_REQUESTS);
    assert!(!refused.header("retry-after").is_empty());
    ask(&who, "b@example.org", "").await;
}

#[tokio::test]
async fn the_way_on_stays_on_this_site() {
    let portal = Portal::new().await;
    let who = portal.anyone();
    ask(&who, "a@example.org", "https://evil.example/").await;
    let (link, _) = link_and_code(&letter_to(&portal, "a@example.org").await);
    assert_eq!(who.post(&link, &[]).await.location(), "/en/account");
    assert_eq!(who.get("/en/sign-in?next=//evil.example").await.expect(StatusCode::SEE_OTHER).location(), "/en/account");
    assert_eq!(who.get("/en/sign-in?next=/ru/events").await.location(), "/ru/events");
}

#[tokio::test]
async fn a_disabled_account_cannot_be_used() {
    let portal = Portal::new().await;
    let person = portal.contributor("a@example.org").await;
    person.get("/en/account").await.expect(StatusCode::OK);
    ask(&portal.anyone(), "a@example.org", "").await;
    sqlx::query("UPDATE account SET disabled_at = now()").execute(&portal.db).await.expect("a change");
    person.get("/en/account").await.expect(StatusCode::SEE_OTHER);
    let (link, _) = link_and_code(&letter_to(&portal, "a@example.org").await);
    let stranger = portal.anyone();
    stranger.post(&link, &[]).await.expect(StatusCode::OK);
    stranger.get("/en/account").await.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn signing_out_ends_the_session_itself() {
    let portal = Portal::new().await;
    let person = portal.contributor("a@example.org").await;
    let out = person.post("/en/sign-out", &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(out.header("clear-site-data"), "\"cache\"");
    assert_eq!(portal.count("SELECT count(*) FROM session").await, 0);
}

#[tokio::test]
async fn a_granted_role_ends_older_sessions_is_told_and_stands_in_the_trail() {
    let portal = Portal::new().await;
    let (chief, person) = (portal.administrator().await, portal.contributor("a@example.org").await);
    let id = person.account.expect("an account");
    let roles = format!("/en/desk/users/{id}/roles");
    chief.post(&roles, &[("role", "officer"), ("scope", "entity:NOPE")]).await.expect(StatusCode::NOT_FOUND);
    chief.post(&roles, &[("role", "contributor"), ("scope", "portal")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    for scope in ["portal", "entity:ITU"] {
        let unfit = chief.post(&roles, &[("role", "facilitator"), ("scope", scope)]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unfit.text(".field-error").contains("Action Line"), "a facilitator is one of a line");
    }
    let past = sqlx::query("INSERT INTO role_grant (id, account_id, role, scope) VALUES (gen_random_uuid(), $1, 'facilitator', 'portal')");
    assert!(past.bind(*id).execute(&portal.db).await.is_err(), "nor past the form");
    chief.post(&roles, &[("role", "officer"), ("scope", "entity:ITU")]).await.expect(StatusCode::SEE_OTHER);
    person.get("/en/account").await.expect(StatusCode::SEE_OTHER);
    let held = chief.post(&roles, &[("role", "officer"), ("scope", "entity:ITU")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(held.text(".field-error").contains("held already"));
    assert!(letter_to(&portal, "a@example.org").await.contains("Officer of the secretariat"));
    assert_eq!(portal.count("SELECT count(*) FROM audit_entry WHERE act = 'role.granted' AND actor_id IS NOT NULL").await, 1);
    // Whoever signed in long ago is asked again first.
    sign_in_long_ago(&portal).await;
    let asked = chief.post(&roles, &[("role", "coder"), ("scope", "portal")]).await.expect(StatusCode::UNAUTHORIZED);
    assert_eq!(asked.attributes("main form input", "value"), ["coder", "portal"], "what was chosen can be sent again afterwards");
    let address = asked.attributes("main form a", "href").remove(0);
    assert!(address.starts_with("/en/sign-in?again=1&next="), "{address}");
    assert!(chief.get(&address).await.expect(StatusCode::OK).body.contains("administrator@example.org"));
}

#[tokio::test]
async fn only_administrators_of_the_portal_see_accounts_mail_and_trail() {
    let portal = Portal::new().await;
    let (chief, officer, person) = (portal.administrator().await, portal.officer_of("ITU").await, portal.contributor("a@example.org").await);
    for address in ["/en/desk/users", "/en/desk/outbox", "/en/desk/audit"] {
        chief.get(address).await.expect(StatusCode::OK);
        officer.get(address).await.expect(StatusCode::FORBIDDEN);
        person.get(address).await.expect(StatusCode::FORBIDDEN);
        portal.anyone().get(address).await.expect(StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn sessions_are_listed_and_end_one_by_one_or_all_at_once() {
    let portal = Portal::new().await;
    let person = portal.contributor("a@example.org").await;
    let other = portal.anyone();
    ask(&other, "a@example.org", "").await;
    let (link, _) = link_and_code(&letter_to(&portal, "a@example.org").await);
    other.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    let page = person.get("/en/account").await.expect(StatusCode::OK);
    let end = page.attributes("main form[action*='/sessions/']", "action");
    assert_eq!(end.len(), 1, "the own one has no button");
    // Somebody else's address for it does nothing.
    portal.contributor("b@example.org").await.post(&end[0], &[]).await.expect(StatusCode::SEE_OTHER);
    other.get("/en/account").await.expect(StatusCode::OK);
    person.post(&end[0], &[]).await.expect(StatusCode::SEE_OTHER);
    other.get("/en/account").await.expect(StatusCode::SEE_OTHER);
    person.get("/en/account").await.expect(StatusCode::OK);
}

#[tokio::test]
async fn another_address_counts_once_its_link_was_pressed_in_the_same_account() {
    let portal = Portal::new().await;
    let person = portal.contributor("old@example.org").await;
    let stranger = portal.contributor("stranger@example.org").await;
    person.post("/en/account/email", &[("email", "old@example.org")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    person.post("/en/account/email", &[("email", "new@example.org")]).await.expect(StatusCode::OK);
    assert!(letter_to(&portal, "old@example.org").await.contains("replace this address"));
    let (link, _) = link_and_code(&letter_to(&portal, "new@example.org").await);
    assert!(stranger.get(&link).await.expect(StatusCode::OK).text("h1").contains("no longer works"));
    stranger.post(&link, &[]).await.expect(StatusCode::OK);
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE email = 'new@example.org'").await, 0);
    person.get(&link).await.expect(StatusCode::OK);
    person.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE email = 'new@example.org'").await, 1);
    assert!(letter_to(&portal, "old@example.org").await.contains("no longer used"));
    // An address that somebody has is not given away, and asking does not tell that somebody has it.
    person.post("/en/account/email", &[("email", "stranger@example.org")]).await.expect(StatusCode::OK);
    let (link, _) = link_and_code(&letter_to(&portal, "stranger@example.org").await);
    person.post(&link, &[]).await.expect(StatusCode::CONFLICT);
    sign_in_long_ago(&portal).await;
    person.get("/en/account/email").await.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn my_data_come_as_a_file_that_nobody_keeps_and_holds_no_secret() {
    let portal = Portal::new().await;
    let person = portal.contributor("a@example.org").await;
    let file = person.get("/en/account/data.json").await.expect(StatusCode::OK);
    assert_eq!(file.header("cache-control"), "private, no-store");
    assert!(file.header("content-disposition").starts_with("attachment"));
    let data: serde_json::Value = serde_json::from_str(&file.body).expect("JSON");
    assert_eq!(data["account"]["email"], "a@example.org");
    assert!(!file.body.contains("hash"));
    portal.anyone().get("/en/account/data.json").await.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn erasing_leaves_a_number_and_nothing_of_the_person() {
    let portal = Portal::new().await;
    portal.administrator().await;
    let person = portal.contributor("canary@example.org").await;
    ask(&portal.anyone(), "canary@example.org", "").await;
    person.post("/en/account/erasure", &[]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    sign_in_long_ago(&portal).await;
    person.post("/en/account/erasure", &[("understood", "yes")]).await.expect(StatusCode::UNAUTHORIZED);
    sqlx::query("UPDATE session SET signed_in_at = now()").execute(&portal.db).await.expect("a change");
    person.post("/en/account/erasure", &[("understood", "yes")]).await.expect(StatusCode::SEE_OTHER);
    person.get("/en/account").await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE erased_at IS NOT NULL AND email IS NULL AND name = ''").await, 1);
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE to_address = 'canary@example.org' AND kind <> 'account-erased'").await, 0);
    assert_eq!(portal.count("SELECT count(*) FROM one_time_token WHERE subject LIKE '%canary%'").await, 0);
    assert_eq!(portal.count("SELECT count(*) FROM audit_entry WHERE coalesce(before::text, '') || coalesce(after::text, '') LIKE '%canary%'").await, 0);
    // The address is free again.
    let again = portal.anyone();
    ask(&again, "canary@example.org", "").await;
    let (link, _) = link_and_code(&letter_to(&portal, "canary@example.org").await);
    again.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    assert!(!again.get("/en/account").await.expect(StatusCode::OK).body.contains("Administrator"));
}

/// Begins a draft's account in a transaction of its own.
async fn begin_claim(portal: &Portal, email: &'static str) -> portal::platform::auth::AccountId {
    let site = portal.site.clone();
    portal
        .site
        .db
        .in_tx(move |mut tx| async move {
            let (account, _) = acts::begin_unconfirmed(&mut tx, &site, email, Lang::Fr, &http::HeaderMap::new()).await?;
            tx.commit(account).await
        })
        .await
        .expect("an account")
}

async fn confirm_claim(portal: &Portal, account: portal::platform::auth::AccountId) -> Result<acts::Confirmed, Error> {
    portal
        .site
        .db
        .in_tx(move |mut tx| async move {
            let confirmed = acts::confirm_claim(&mut tx, account).await?;
            tx.commit(confirmed).await
        })
        .await
}

#[tokio::test]
async fn a_typed_address_counts_once_it_is_proved_and_whoever_typed_it_is_signed_out() {
    let portal = Portal::new().await;
    let first = begin_claim(&portal, "a@example.org").await;
    let second = begin_claim(&portal, "a@example.org").await;
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE email IS NOT NULL").await, 0);
    assert_eq!(confirm_claim(&portal, first).await.expect("an answer"), acts::Confirmed { account: first, merged_from: None });
    assert_eq!(portal.count("SELECT count(*) FROM session s JOIN account a ON a.id = s.account_id WHERE a.email IS NOT NULL").await, 0);
    assert_eq!(confirm_claim(&portal, second).await.expect("an answer"), acts::Confirmed { account: first, merged_from: Some(second) });
    assert!(matches!(confirm_claim(&portal, portal::platform::auth::AccountId::new()).await, Err(Error::NotFound)));
}

#[tokio::test]
async fn another_typed_address_ends_the_link_to_the_first() {
    let portal = Portal::new().await;
    let account = begin_claim(&portal, "typo@example.org").await;
    let secrets = portal
        .site
        .db
        .in_tx(move |mut tx| async move {
            let first = acts::issue_draft_confirmation(&mut tx, account, "typo@example.org", "/en/x").await?;
            let second = acts::issue_draft_confirmation(&mut tx, account, "right@example.org", "/en/x").await?;
            tx.commit([first.secret, second.secret]).await
        })
        .await
        .expect("links");
    let purpose = token::Purpose::ConfirmDraft;
    assert!(token::peek(portal.site.db.reading(), purpose, &secrets[0]).await.expect("an answer").is_none());
    assert!(token::peek(portal.site.db.reading(), purpose, &secrets[1]).await.expect("an answer").is_some());
    assert!(token::peek(portal.site.db.reading(), token::Purpose::SignIn, &secrets[1]).await.expect("an answer").is_none(), "for its own purpose only");
    confirm_claim(&portal, account).await.expect("confirmed");
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE email = 'right@example.org'").await, 1);
}

#[tokio::test]
async fn the_text_of_sent_mail_is_its_recipients_alone_and_given_up_mail_can_be_sent_again() {
    let portal = Portal::with(&["--smtp-url", "smtp://127.0.0.1:1"]).await;
    let chief = portal.administrator().await;
    ask(&portal.anyone(), "a@example.org", "").await;
    let id: uuid::Uuid = sqlx::query_scalar("SELECT id FROM outbox").fetch_one(&portal.db).await.expect("a message");
    let secret = link_and_code(&letter_to(&portal, "a@example.org").await).0;
    let address = format!("/en/desk/outbox/{id}");
    assert!(!chief.get(&address).await.expect(StatusCode::OK).body.contains(&secret), "on its way it could be used");
    sqlx::query("UPDATE outbox SET state = 'sent', finished_at = now()").execute(&portal.db).await.expect("a change");
    assert!(!chief.get(&address).await.expect(StatusCode::OK).body.contains(&secret));
    chief.post(&format!("{address}/resend"), &[]).await.expect(StatusCode::NOT_FOUND);
    sqlx::query("UPDATE outbox SET state = 'dead', attempts = 9").execute(&portal.db).await.expect("a change");
    assert!(chief.get(&address).await.expect(StatusCode::OK).body.contains(&secret), "the test could see it");
    chief.post(&format!("{address}/resend"), &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE state = 'waiting' AND attempts = 0").await, 1);
}

#[tokio::test]
async fn what_has_been_kept_long_enough_is_removed() {
    let portal = Portal::new().await;
    portal.contributor("kept@example.org").await;
    begin_claim(&portal, "late@example.org").await;
    begin_claim(&portal, "new@example.org").await;
    ask(&portal.anyone(), "a@example.org", "").await;
    sqlx::raw_sql(
        "UPDATE account SET created_at = now() - interval '8 days' WHERE claimed_email = 'late@example.org' OR email = 'kept@example.org';
         UPDATE one_time_token SET expires_at = now() - interval '8 days';
         UPDATE session SET expires_at = now() - interval '1 second' WHERE account_id = (SELECT id FROM account WHERE email = 'kept@example.org');
         UPDATE outbox SET state = 'sent', finished_at = now() - interval '91 days'",
    )
    .execute(&portal.db)
    .await
    .expect("changes");
    acts::sweep(portal.site.db.clone()).await.expect("swept");
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE claimed_email = 'late@example.org'").await, 0);
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE claimed_email = 'new@example.org' OR email = 'kept@example.org'").await, 2);
    assert_eq!(portal.count("SELECT count(*) FROM one_time_token").await, 0);
    assert_eq!(portal.count("SELECT count(*) FROM session").await, 1);
    assert_eq!(portal.count("SELECT count(*) FROM outbox WHERE text_body = '' AND html_body = '' AND subject <> ''").await, 1);
}

/// What a mail scanner does: looks at a link by every method that only reads, also ahead of its user.
async fn scan(portal: &Portal, link: &str) {
    let scanner = portal.anyone();
    for headers in [&[][..], &[("sec-purpose", "prefetch")][..], &[("user-agent", "LinkScanner/1.0")][..]] {
        scanner.get_with(link, headers).await.expect(StatusCode::OK);
    }
    let head = http::Request::builder().method("HEAD").uri(link).header("host", "127.0.0.1:8080").body(axum::body::Body::empty()).expect("a request");
    let answer = tower::ServiceExt::oneshot(portal.router(), head).await.expect("an answer");
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(answer.headers().get("set-cookie").is_none());
}

#[tokio::test]
async fn a_link_survives_scanners_and_another_device() {
    let portal = Portal::new().await;
    let (desk, telephone) = (portal.anyone(), portal.anyone());
    ask(&desk, "a@example.org", "/en/events").await;
    let (link, code) = link_and_code(&letter_to(&portal, "a@example.org").await);
    scan(&portal, &link).await;
    // The link is opened on the telephone (or a scanner presses buttons too); the code is typed where it was asked for.
    telephone.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    telephone.get("/en/account").await.expect(StatusCode::OK);
    let entered = desk.post("/en/sign-in/code", &[("email", "a@example.org"), ("code", &code)]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(entered.location(), "/en/events");
    desk.get("/en/account").await.expect(StatusCode::OK);
    // Each works once.
    portal.anyone().post("/en/sign-in/code", &[("email", "a@example.org"), ("code", &code)]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(portal.anyone().post(&link, &[]).await.text("h1").contains("no longer works"));
    assert_eq!(telephone.post(&link, &[]).await.expect(StatusCode::SEE_OTHER).location(), "/en/events", "a second press leads on");
}

#[tokio::test]
async fn a_typed_code_ends_its_link_and_a_newer_message_ends_both() {
    let portal = Portal::new().await;
    let who = portal.anyone();
    ask(&who, "a@example.org", "").await;
    let (link, code) = link_and_code(&letter_to(&portal, "a@example.org").await);
    ask(&who, "a@example.org", "").await;
    who.post("/en/sign-in/code", &[("email", "a@example.org"), ("code", &code)]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(who.post(&link, &[]).await.text("h1").contains("no longer works"));
    let (link, code) = link_and_code(&letter_to(&portal, "a@example.org").await);
    who.post("/en/sign-in/code", &[("email", "a@example.org"), ("code", &code)]).await.expect(StatusCode::SEE_OTHER);
    assert!(portal.anyone().post(&link, &[]).await.text("h1").contains("no longer works"));
}

#[tokio::test]
async fn of_many_presses_at_the_same_moment_one_signs_in() {
    let portal = Portal::new().await;
    ask(&portal.anyone(), "a@example.org", "").await;
    let (link, _) = link_and_code(&letter_to(&portal, "a@example.org").await);
    let presses: Vec<_> = (0..8)
        .map(|_| {
            let (who, link) = (portal.anyone(), link.clone());
            tokio::spawn(async move { who.post(&link, &[]).await.status })
        })
        .collect();
    let mut entered = 0;
    for press in presses {
        entered += usize::from(press.await.expect("an answer") == StatusCode::SEE_OTHER);
    }
    assert_eq!(entered, 1);
    assert_eq!(portal.count("SELECT count(*) FROM session").await, 1);
    assert_eq!(portal.count("SELECT count(*) FROM account WHERE email = 'a@example.org'").await, 1);
}

/// S7: nothing of what is done depends on whether anybody has the address: it is done without a look at accounts.
#[tokio::test]
async fn asking_for_a_link_looks_at_no_account() {
    let portal = Portal::new().await;
    portal.contributor("known@example.org").await;
    for table in ["account", "session", "role_grant", "organization_member"] {
        sqlx::query(sqlx::AssertSqlSafe(format!("REVOKE ALL ON {table} FROM portal_app"))).execute(&portal.db).await.expect("a change");
    }
    for address in ["known@example.org", "unknown@example.org"] {
        portal.anyone().post("/en/sign-in", &[("email", address)]).await.expect(StatusCode::OK);
    }
    assert_eq!(portal.count("SELECT count(*) FROM outbox").await, 2);
}

#[tokio::test]
async fn a_link_to_a_former_address_signs_nobody_in() {
    let portal = Portal::new().await;
    let person = portal.contributor("old@example.org").await;
    let elsewhere = portal.anyone();
    ask(&elsewhere, "old@example.org", "").await;
    let (sign_in, code) = link_and_code(&letter_to(&portal, "old@example.org").await);
    person.post("/en/account/email", &[("email", "new@example.org")]).await.expect(StatusCode::OK);
    let (link, _) = link_and_code(&letter_to(&portal, "new@example.org").await);
    scan(&portal, "/en/sign-in").await;
    person.post(&link, &[]).await.expect(StatusCode::SEE_OTHER);
    let late = elsewhere.post(&sign_in, &[]).await.expect(StatusCode::OK);
    assert!(late.attributes("main form", "action").is_empty(), "no new link to an address that is nobody's");
    elsewhere.post("/en/sign-in/code", &[("email", "old@example.org"), ("code", &code)]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    person.get("/en/account").await.expect(StatusCode::OK);
    let to_former: Vec<String> = sqlx::query_scalar("SELECT kind FROM outbox WHERE to_address = 'old@example.org'").fetch_all(&portal.db).await.expect("mail");
    assert_eq!(to_former, ["email-changed"], "the former address is told, and its other letters are emptied");
}

#[tokio::test]
async fn erasing_withdraws_and_empties_what_is_not_public_and_keeps_the_proof() {
    let portal = Portal::new().await;
    let officer = portal.officer_of("ITU").await;
    let person = portal.contributor("canary@example.org").await;
    let open = crate::handed::SOME.by(&portal, &person).await;
    let public = crate::handed::Handed { state: "accepted", ..crate::handed::SOME }.by(&portal, &person).await;
    crate::handed::publish(&officer, &public).await;
    let draft = crate::submissions::begin(&person, "").await;
    let file = person.get("/en/account/data.json").await.expect(StatusCode::OK);
    assert!(file.body.contains("Schools were the first") && file.body.contains(&open.reference), "one takes one's own words along");
    let warned = person.get("/en/account/erasure").await.expect(StatusCode::OK);
    assert!(warned.body.contains("is withdrawn, and its text and files are erased"));
    person.post("/en/account/erasure", &[("understood", "yes")]).await.expect(StatusCode::SEE_OTHER);
    let left = async |query: &'static str| -> i64 { portal.count(query).await };
    assert_eq!(left("SELECT count(*) FROM submission WHERE state = 'withdrawn' AND reference IS NOT NULL AND origin = 'form'").await, 1);
    assert_eq!(left("SELECT count(*) FROM submission WHERE state = 'published' AND origin = 'form'").await, 1);
    assert_eq!(
        left("SELECT count(*) FROM version_content t JOIN version v ON v.id = t.version_id JOIN submission s ON s.id = v.submission_id WHERE s.origin = 'form' AND octet_length(t.canonical) > 0").await,
        0
    );
    assert_eq!(left("SELECT count(*) FROM answer a JOIN submission s ON s.id = a.submission_id WHERE s.origin = 'form'").await, 0);
    assert_eq!(left("SELECT count(*) FROM version v JOIN submission s ON s.id = v.submission_id WHERE s.origin = 'form'").await, 2, "digests stay");
    assert_eq!(left("SELECT count(*) FROM audit_entry WHERE act = 'submission.content_erased' AND after ->> 'reason' <> ''").await, 2);
    let id: uuid::Uuid = draft.parse().expect("an id");
    let drafts: i64 = sqlx::query_scalar("SELECT count(*) FROM submission WHERE id = $1").bind(id).fetch_one(&portal.db).await.expect("a count");
    assert_eq!(drafts, 0);
    let page = portal.anyone().get(&format!("/en/inputs/{}", public.reference)).await.expect(StatusCode::OK);
    assert!(page.body.contains("Schools were the first") && page.body.contains("Youth Forum") && !page.body.contains("canary"));
    officer.get(&format!("/en/desk/submissions/{}", open.id)).await.expect(StatusCode::OK);
    officer.get(&format!("/en/desk/submissions/{}", public.id)).await.expect(StatusCode::OK);
    // Nothing but that function empties, and it wants a reason.
    let app = sqlx::PgPool::connect(&portal.app_url).await.expect("the server answers");
    assert!(sqlx::query("UPDATE version_content SET canonical = ''").execute(&app).await.is_err());
    let unreasoned = sqlx::query("SELECT erase_content($1, '', NULL, NULL)").bind(open.id).execute(&app).await.expect_err("refused");
    assert!(unreasoned.to_string().contains("reason"), "{unreasoned}");
}

#[tokio::test]
async fn erasing_leaves_an_organization_its_drafts_and_somebody_who_leads_it() {
    let portal = Portal::new().await;
    let focal = portal.contributor("canary@example.org").await;
    let id = crate::organizations::found(&portal, &focal, "Ministry of Tests").await;
    let alone = crate::organizations::found(&portal, &focal, "Board of One").await;
    let ama = crate::organizations::join(&portal, &focal, &id, "ama@example.org").await;
    let begun = async |organization: &str| {
        let begun = focal.post("/en/calls/demo-itu-council-resolution-1332/submit", &[("organization", organization)]).await.expect(StatusCode::SEE_OTHER);
        begun.location().split('/').nth(3).expect("an id").to_owned()
    };
    let (shared, lonely) = (begun(&id).await, begun(&alone).await);
    let warned = focal.get("/en/account/erasure").await.expect(StatusCode::OK);
    assert!(warned.body.contains("Ministry of Tests") && warned.body.contains("Board of One"), "it is said before");
    focal.post("/en/account/erasure", &[("understood", "yes")]).await.expect(StatusCode::SEE_OTHER);
    assert!(!ama.get(&format!("/en/submissions/{shared}")).await.expect(StatusCode::OK).body.contains("canary"));
    assert!(ama.get(&format!("/en/account/organizations/{id}/details")).await.status == StatusCode::OK, "she leads it now");
    assert!(letter_to(&portal, "ama@example.org").await.contains("You decide who joins"));
    let drafts: i64 = sqlx::query_scalar("SELECT count(*) FROM submission WHERE id = $1::uuid").bind(&lonely).fetch_one(&portal.db).await.expect("a count");
    assert_eq!(drafts, 0, "nobody could continue it");
    assert_eq!(portal.count("SELECT count(*) FROM organization WHERE name = 'Board of One'").await, 1, "the secretariat can name somebody");
}
