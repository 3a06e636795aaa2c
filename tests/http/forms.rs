//! Forms: exactly their fields, each once (docs/assurance.md, P5).

use crate::{
    handed::{Handed, SOME},
    support::Portal,
};
use axum::http::StatusCode;

#[tokio::test]
async fn a_form_takes_its_fields_and_no_others_and_each_once() {
    let portal = Portal::new().await;
    let (officer, contributor) = (portal.person("officer").await, portal.person("contributor").await);
    let of = Handed { state: "accepted", ..SOME }.by(&portal, &contributor).await;
    let desk = format!("/en/desk/submissions/{}", of.id);
    officer.post(&format!("{desk}/checklist"), &[("item", "personal_data"), ("done", "1")]).await.expect(StatusCode::SEE_OTHER);
    let trail = portal.count("SELECT count(*) FROM audit_entry").await;
    let (note, publication, batch) = (format!("{desk}/notes"), format!("{desk}/publication"), "/en/desk/submissions/batch");
    let id = of.id.to_string();
    let refused: [(&str, &[(&str, &str)]); 9] = [
        ("/en/sign-in", &[("email", "a@example.org"), ("role", "administrator")]),
        ("/en/sign-in", &[("email", "a@example.org"), ("email", "b@example.org")]),
        ("/en/account", &[("name", "Name"), ("email", "b@example.org")]),
        (&note, &[("note", "A note"), ("written_by", "somebody")]),
        (&note, &[("note", "A note"), ("note", "Another")]),
        (&publication, &[("version", "1"), ("consent", "named")]),
        (&publication, &[("version", "1"), ("version", "2")]),
        (batch, &[("id", &id), ("act", "assign"), ("to", "somebody")]),
        (batch, &[("id", &id), ("act", "assign"), ("act", "review")]),
    ];
    for (address, form) in refused {
        officer.post(address, form).await.expect(StatusCode::BAD_REQUEST);
    }
    assert_eq!(portal.count("SELECT count(*) FROM audit_entry").await, trail, "nothing was done");
    assert_eq!(portal.count("SELECT count(*) FROM outbox").await, 0);
}
