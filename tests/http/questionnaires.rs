//! Questionnaires on the desk: made, ordered, versioned, translated, previewed.

use crate::{
    handed::{CALL, SOME},
    support::{Actor, Answer, Portal},
};
use axum::http::StatusCode;

/// A call of ITU that nobody has announced, with one section.
async fn call(portal: &Portal) -> String {
    sqlx::query(
        "WITH made AS (INSERT INTO call (id, slug, convener_code, time_zone, reference_prefix) VALUES (gen_random_uuid(), 'questions', 'ITU', 'UTC', 'QUESTIONS') RETURNING id)
         INSERT INTO call_text (call_id, lang, title, purpose) SELECT id, 'en', 'A call with questions', 'To learn.' FROM made",
    )
    .execute(&portal.db)
    .await
    .expect("a call");
    "/en/desk/calls/questions".into()
}

async fn section(officer: &Actor, call: &str, title: &str) {
    officer.post(&format!("{call}/questionnaire/add-section"), &[("in", "en"), ("title", title), ("intro", "")]).await.expect(StatusCode::SEE_OTHER);
}

async fn question(officer: &Actor, call: &str, section: &str, kind: &str, label: &str, more: &[(&str, &str)]) -> Answer {
    let mut form = vec![("in", "en"), ("kind", kind), ("label", label)];
    form.extend_from_slice(more);
    officer.post(&format!("{call}/questionnaire/add-question?section={section}"), &form).await
}

/// The labels of the questions in their order.
async fn labels(officer: &Actor, call: &str) -> Vec<String> {
    officer.get(&format!("{call}/questionnaire")).await.expect(StatusCode::OK).all(".question-list h3")
}

/// Rows of two choices.
const CHOICES: [(&str, &str); 6] =
    [("choice-value", ""), ("choice-label", "First"), ("choice-place", ""), ("choice-value", ""), ("choice-label", "Second"), ("choice-place", "")];

fn seen(page: &Answer, selector: &str) -> String {
    page.attributes(selector, "value").into_iter().next().expect(selector)
}

#[tokio::test]
async fn every_kind_can_be_made_and_is_shown_to_contributors() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let call = call(&portal).await;
    section(&officer, &call, "Everything").await;
    let kinds = [
        "long_text",
        "short_text",
        "one_choice",
        "many_choices",
        "yes_no",
        "number",
        "date",
        "line_table",
        "line_picker",
        "sdg_picker",
        "file",
        "url",
        "statement",
    ];
    for kind in kinds {
        let mut more: Vec<(&str, &str)> = Vec::new();
        match kind {
            "one_choice" | "many_choices" => more.extend(CHOICES),
            "file" => more.push(("file_limit", "2")),
            "yes_no" => more.extend([("explained", "1"), ("word_limit", "50")]),
            "long_text" => more.push(("word_limit", "200")),
            _ => {}
        }
        question(&officer, &call, "everything", kind, &format!("About {kind}"), &more).await.expect(StatusCode::SEE_OTHER);
    }
    assert_eq!(portal.count("SELECT count(DISTINCT q.kind) FROM question q JOIN section s ON s.id = q.section_id WHERE s.key = 'everything'").await, 13);
    let made = officer.post(&format!("{call}/questionnaire/previews"), &[("label", ""), ("days", "7")]).await.expect(StatusCode::CREATED);
    let link = made.attributes(".notice a", "href").into_iter().next().expect("a link");
    let path = link.strip_prefix("http://127.0.0.1:8080").expect("our address").to_owned();
    let shown = portal.anyone().get(&path).await.expect(StatusCode::OK);
    for kind in kinds {
        assert!(shown.body.contains(&format!("About {kind}")), "{kind}");
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_question_is_said_and_what_was_typed_comes_back() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let call = call(&portal).await;
    section(&officer, &call, "Part").await;
    let refused = question(&officer, &call, "part", "one_choice", "Which?", &[("choice-value", ""), ("choice-label", "Only one"), ("choice-place", "")]).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.attributes(".error-summary a", "href"), ["#f-choices"]);
    assert!(refused.attributes("input[name=choice-label]", "value").contains(&"Only one".to_owned()));
    question(&officer, &call, "part", "file", "A file", &[("file_limit", "99")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    question(&officer, &call, "part", "long_text", "", &[]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(labels(&officer, &call).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_meaning_belongs_to_one_question_and_brings_its_choices() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let call = call(&portal).await;
    section(&officer, &call, "Who").await;
    question(&officer, &call, "who", "one_choice", "Your kind", &[("meaning", "stakeholder_type")]).await.expect(StatusCode::SEE_OTHER);
    let choices =
        portal.count("SELECT count(*) FROM choice o JOIN question q ON q.id = o.question_id JOIN section s ON s.id = q.section_id WHERE s.key = 'who'").await;
    assert_eq!(choices, portal.count("SELECT count(*) FROM stakeholder_type").await);
    let twice = question(&officer, &call, "who", "one_choice", "Again", &[("meaning", "stakeholder_type")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(twice.attributes(".error-summary a", "href"), ["#f-meaning"]);
}

#[tokio::test]
async fn conditions_point_backwards_to_a_value_that_is_there() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let call = call(&portal).await;
    section(&officer, &call, "Part").await;
    question(&officer, &call, "part", "one_choice", "Which", &CHOICES).await.expect(StatusCode::SEE_OTHER);
    question(&officer, &call, "part", "long_text", "Why", &[("shown_if", "which=first")]).await.expect(StatusCode::SEE_OTHER);
    question(&officer, &call, "part", "long_text", "Bad", &[("shown_if", "which=third")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    question(&officer, &call, "part", "long_text", "Bad", &[("shown_if", "nothing=first")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    let moved = officer.post(&format!("{call}/questionnaire/move"), &[("thing", "question"), ("key", "why"), ("to", "up")]).await;
    let moved = moved.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(moved.text(".notice.bad").contains("Which") && moved.text(".notice.bad").contains("Why"), "{}", moved.text(".notice.bad"));
    let page = officer.get(&format!("{call}/questionnaire")).await;
    let which = seen(&page, "#q-which form[action$=remove] input[name=seen]");
    let kept = officer.post(&format!("{call}/questionnaire/remove"), &[("thing", "question"), ("key", "which"), ("seen", &which)]).await;
    assert!(kept.expect(StatusCode::UNPROCESSABLE_ENTITY).text(".notice.bad").contains("Why"));
    assert_eq!(labels(&officer, &call).await, ["Which", "Why"]);
}

#[tokio::test]
async fn moving_keeps_exactly_the_questions_and_the_focus_stays_on_the_moved_one() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let call = call(&portal).await;
    section(&officer, &call, "One").await;
    section(&officer, &call, "Two").await;
    for label in ["A", "B", "C"] {
        question(&officer, &call, "one", "short_text", label, &[]).await.expect(StatusCode::SEE_OTHER);
    }
    let moving = format!("{call}/questionnaire/move");
    let moved = officer.post(&moving, &[("thing", "question"), ("key", "c"), ("to", "up")]).await.expect(StatusCode::SEE_OTHER);
    assert!(moved.location().ends_with("#q-c"), "{}", moved.location());
    let page = officer.get(moved.location().split('#').next().unwrap_or_default()).await.expect(StatusCode::OK);
    assert_eq!(page.all("#q-c button[autofocus]").len(), 1);
    assert!(page.text("[role=status]").contains('2'), "{}", page.text("[role=status]"));
    assert_eq!(labels(&officer, &call).await, ["A", "C", "B"]);
    officer.post(&moving, &[("thing", "question"), ("key", "a"), ("to", "place"), ("section", "two"), ("place", "1")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(labels(&officer, &call).await, ["C", "B", "A"]);
    officer.post(&moving, &[("thing", "section"), ("key", "two"), ("to", "up")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(labels(&officer, &call).await, ["A", "C", "B"]);
}

#[tokio::test]
async fn two_officers_at_once_lose_nothing() {
    let portal = Portal::new().await;
    let (first, second) = (portal.person("officer").await, portal.person("officer").await);
    let call = call(&portal).await;
    section(&first, &call, "Part").await;
    question(&first, &call, "part", "short_text", "Name", &[]).await.expect(StatusCode::SEE_OTHER);
    let address = format!("{call}/questionnaire/questions/name");
    let shown = seen(&first.get(&address).await, "input[name=seen]");
    let form = |label: &'static str, seen: String| vec![("in", "en".to_owned()), ("kind", "short_text".into()), ("label", label.into()), ("seen", seen)];
    let send = async |who: &Actor, form: Vec<(&str, String)>| {
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        who.post(&address, &form).await
    };
    send(&first, form("Your name", shown.clone())).await.expect(StatusCode::SEE_OTHER);
    let late = send(&second, form("Full name", shown)).await.expect(StatusCode::CONFLICT);
    assert!(late.text(".notice.bad").contains("Your name"), "what stands there is shown");
    assert!(late.body.contains("Full name"), "and what was typed is not lost");
    send(&second, form("Full name", seen(&late, "input[name=seen]"))).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(labels(&first, &call).await, ["Full name"]);
}

#[tokio::test]
async fn an_edit_after_the_opening_makes_a_version_and_earlier_submissions_keep_theirs() {
    let portal = Portal::new().await;
    let (admin, contributor) = (portal.administrator().await, portal.person("contributor").await);
    let of = SOME.by(&portal, &contributor).await;
    let call = format!("/en/desk/calls/{CALL}");
    let before = portal.anyone().get(&format!("/en/calls/{CALL}")).await.expect(StatusCode::OK).all("main h3, main li");
    question(&admin, &call, "challenges", "short_text", "A question of the new version", &[]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.anyone().get(&format!("/en/calls/{CALL}")).await.all("main h3, main li"), before, "a working copy is seen by nobody");
    let current = "SELECT n.version::bigint FROM current_questionnaire n JOIN call c ON c.id = n.call_id WHERE c.slug = 'demo-itu-council-resolution-1332'";
    assert_eq!(portal.count(current).await, 1);
    let changes = admin.get(&format!("{call}/questionnaire/changes")).await.expect(StatusCode::OK);
    assert!(changes.text("article.answer").contains("A question of the new version"));
    let seen = seen(&changes, "form[action$=publication] input[name=seen]");
    let publication = format!("{call}/questionnaire/publication");
    admin.post(&publication, &[("seen", &seen), ("note", " ")]).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    admin.post(&publication, &[("seen", "else"), ("note", "More.")]).await.expect(StatusCode::CONFLICT);
    admin.post(&publication, &[("seen", &seen), ("note", "One question more.")]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count(current).await, 2);
    let kept: i16 = sqlx::query_scalar("SELECT n.version FROM submission s JOIN questionnaire n ON n.id = s.questionnaire_id WHERE s.id = $1")
        .bind(of.id)
        .fetch_one(&portal.db)
        .await
        .expect("a version");
    assert_eq!(kept, 1);
    assert!(portal.anyone().get(&format!("/en/calls/{CALL}")).await.body.contains("A question of the new version"));
    let csv = portal.anyone().get(&format!("/calls/{CALL}/inputs.csv")).await.expect(StatusCode::OK);
    assert!(csv.body.lines().next().is_some_and(|head| head.contains("questionnaire_version")), "each row names its version");
}

#[tokio::test]
async fn translations_know_what_is_missing_and_what_is_older_than_its_source() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let call = call(&portal).await;
    section(&officer, &call, "Part").await;
    question(&officer, &call, "part", "short_text", "Name", &[]).await.expect(StatusCode::SEE_OTHER);
    let address = format!("{call}/translation?from=en&to=fr");
    let page = officer.get(&address).await.expect(StatusCode::OK);
    assert_eq!(page.all(".pair .badge.hollow").len(), 4, "title, purpose, section, question");
    let send = async |who: &Actor, unit: &str, text: &str, seen: &str| {
        let (name, state) = (format!("t-{unit}"), format!("s-{unit}"));
        who.post(&address, &[(&name, text), (&state, seen)]).await
    };
    let shown = seen(&page, "input[name='s-question.name.label']");
    send(&officer, "question.name.label", "Nom", &shown).await.expect(StatusCode::SEE_OTHER);
    let late = send(&officer, "question.name.label", "Votre nom", &shown).await.expect(StatusCode::CONFLICT);
    assert!(late.body.contains("Votre nom") && late.text(".pair .card").contains("Nom"), "both texts are there");
    let edit = format!("{call}/questionnaire/questions/name");
    let was = seen(&officer.get(&edit).await, "input[name=seen]");
    officer.post(&edit, &[("in", "en"), ("kind", "short_text"), ("label", "Full name"), ("seen", &was)]).await.expect(StatusCode::SEE_OTHER);
    let stale = officer.get(&address).await;
    assert_eq!(stale.all(".pair .badge.warn").len(), 1);
    let seen_now = seen(&stale, "input[name='s-question.name.label']");
    let holds = [("t-question.name.label", "Nom"), ("s-question.name.label", seen_now.as_str()), ("ok-question.name.label", "1")];
    officer.post(&address, &holds).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(officer.get(&address).await.all(".pair .badge.warn").len(), 0);
}

fn multipart(bytes: &[u8]) -> (String, Vec<u8>) {
    let mut body = b"--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\nContent-Type: application/octet-stream\r\n\r\n".to_vec();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    ("multipart/form-data; boundary=edge".into(), body)
}

async fn upload(who: &Actor, call: &str, bytes: &[u8]) -> Answer {
    let (kind, body) = multipart(bytes);
    who.post_with(&format!("{call}/translation/file?from=en&to=fr"), &[("content-type", &kind), ("sec-fetch-site", "same-origin")], body).await
}

#[tokio::test]
async fn texts_go_out_to_translators_and_come_back_looked_at_first() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let call = call(&portal).await;
    section(&officer, &call, "Part").await;
    question(&officer, &call, "part", "short_text", "Name", &[]).await.expect(StatusCode::SEE_OTHER);
    let out = officer.get(&format!("{call}/translation/file?from=en&to=fr&format=xlf&show=open")).await.expect(StatusCode::OK).body;
    assert!(out.contains("<source>Name</source><target state=\"needs-translation\"></target>"), "{out}");
    let back = out
        .replace("<source>Name</source><target state=\"needs-translation\"></target>", "<source>Name</source><target>Nom</target>")
        .replace("<source>Part</source><target state=\"needs-translation\"></target>", "<source>Another part</source><target>Partie</target>")
        .replace("</body>", "<trans-unit id=\"question.gone.label\"><source>x</source><target>y</target></trans-unit></body>");
    let looked = upload(&officer, &call, back.as_bytes()).await.expect(StatusCode::OK);
    let verdicts = looked.all("tbody .badge");
    assert_eq!(verdicts, ["its source has changed since", "taken", "no such text in this call"]);
    assert_eq!(portal.count("SELECT count(*) FROM question_text WHERE label = 'Nom'").await, 0, "nothing is written by looking");
    let taken = seen(&looked, "input[name=taken]");
    let import = format!("{call}/translation/import?from=en&to=fr");
    officer.post(&import, &[("taken", &taken)]).await.expect(StatusCode::SEE_OTHER);
    assert_eq!(portal.count("SELECT count(*) FROM question_text WHERE label = 'Nom' AND lang = 'fr'").await, 1);
    let both = r#"[{"unit":"call.title","text":"Un appel","seen":"wrong","source":null,"holds":true},{"unit":"section.part.title","text":"Partie","seen":"e3b0c44298fc1c14","source":null,"holds":true}]"#;
    officer.post(&import, &[("taken", both)]).await.expect(StatusCode::CONFLICT);
    assert_eq!(portal.count("SELECT count(*) FROM section_text WHERE title = 'Partie'").await, 0, "all or nothing");
}

#[tokio::test]
async fn hostile_files_are_refused_in_words() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let call = call(&portal).await;
    let bomb = b"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><xliff version=\"1.2\">&a;</xliff>";
    for bytes in [bomb.as_slice(), b"", b"hello", b"PK\x03\x04nothing", b"\xff\xfe\x00"] {
        let refused = upload(&officer, &call, bytes).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.all(".notice.bad").len(), 1);
    }
    upload(&officer, &call, &vec![b'a'; 5 << 20]).await.expect(StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_preview_needs_its_secret_shows_nothing_private_and_cannot_write() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let call = call(&portal).await;
    section(&officer, &call, "Part").await;
    question(&officer, &call, "part", "one_choice", "Which", &CHOICES).await.expect(StatusCode::SEE_OTHER);
    section(&officer, &call, "More").await;
    question(&officer, &call, "more", "long_text", "Why the first", &[("shown_if", "which=first")]).await.expect(StatusCode::SEE_OTHER);
    let made = officer.post(&format!("{call}/questionnaire/previews"), &[("label", "Canary label"), ("days", "7")]).await.expect(StatusCode::CREATED);
    let link = made.attributes(".notice a", "href").into_iter().next().expect("a link");
    let path = link.strip_prefix("http://127.0.0.1:8080").expect("our address").to_owned();
    let stranger = portal.anyone();
    let shown = stranger.get(&path).await.expect(StatusCode::OK);
    assert_eq!((shown.header("cache-control"), shown.header("referrer-policy")), ("private, no-store", "no-referrer"));
    assert!(shown.header("x-robots-tag").contains("noindex"));
    assert!(!shown.body.contains("Canary label") && !shown.body.contains("officer"), "nothing of the desk");
    assert!(shown.attributes("main form", "method").iter().all(|method| method == "get"), "no form writes");
    assert!(!stranger.get(&format!("{path}?section=2")).await.body.contains("Why the first"));
    assert!(stranger.get(&format!("{path}?section=2&q-which=first")).await.body.contains("Why the first"));
    stranger.post(&path, &[("a-which", "first")]).await.expect(StatusCode::METHOD_NOT_ALLOWED);
    stranger.get("/en/preview/0000").await.expect(StatusCode::NOT_FOUND);
    stranger.get("/en/calls/questions").await.expect(StatusCode::NOT_FOUND);
    assert_eq!(portal.count("SELECT count(*) FROM call_preview WHERE encode(secret_hash, 'hex') = '0000'").await, 0);
    let page = officer.get(&format!("{call}/questionnaire/previews")).await;
    let revocation = page.attributes("form[action$=revocation]", "action").into_iter().next().expect("a way to end it");
    officer.post(&revocation, &[]).await.expect(StatusCode::SEE_OTHER);
    stranger.get(&path).await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_library_gives_copies_with_all_their_languages() {
    let portal = Portal::new().await;
    let officer = portal.person("officer").await;
    let call = call(&portal).await;
    let page = officer.get(&format!("{call}/questionnaire/library?q=challenges")).await.expect(StatusCode::OK);
    let questionnaire = seen(&page, "input[name=questionnaire]");
    let library = format!("{call}/questionnaire/library");
    officer.post(&library, &[("thing", "section"), ("questionnaire", &questionnaire), ("key", "challenges")]).await.expect(StatusCode::SEE_OTHER);
    let copied = "SELECT count(*) FROM section_text t JOIN section s ON s.id = t.section_id JOIN questionnaire n ON n.id = s.questionnaire_id
                  JOIN call c ON c.id = n.call_id WHERE c.slug = 'questions'";
    assert_eq!(portal.count(copied).await, 6);
    let elsewhere = portal.person("elsewhere").await;
    elsewhere.get(&library).await.expect(StatusCode::NOT_FOUND);
}
