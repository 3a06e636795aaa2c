//! Submissions as their contributors handed them in, for the tests of desk and inputs.

use crate::support::{Actor, Portal};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub const CALL: &str = "demo-itu-council-resolution-1332";

/// A submission to the demonstration call, ready to be handed in.
pub struct Handed {
    pub organization: &'static str,
    pub kind: &'static str,
    pub country: &'static str,
    pub lang: &'static str,
    pub consent: &'static str,
    pub title: &'static str,
    pub text: &'static str,
    pub lines: &'static [&'static str],
    pub state: &'static str,
}

/// The smallest one that can be published.
pub const SOME: Handed = Handed {
    organization: "Youth Forum",
    kind: "youth",
    country: "FJ",
    lang: "en",
    consent: "named",
    title: "Islands online",
    text: "Schools were the first to be connected.",
    lines: &["c2", "c8"],
    state: "submitted",
};

/// What only the secretariat may read; no public page may hold it.
pub const SECRET: &str = "Canary Contact";

/// Its id and reference.
pub struct Ref {
    pub id: Uuid,
    pub reference: String,
}

impl Handed {
    fn answers(&self) -> Value {
        json!([
            { "question": "title", "value": self.title, "lang": self.lang, "visibility": "public" },
            { "question": "organization_name", "value": self.organization, "lang": self.lang, "visibility": "public" },
            { "question": "stakeholder_type", "value": self.kind, "lang": self.lang, "visibility": "public" },
            { "question": "scope", "value": "national", "lang": self.lang, "visibility": "public" },
            { "question": "country", "value": self.country, "lang": self.lang, "visibility": "public" },
            { "question": "contact_person", "value": SECRET, "lang": self.lang, "visibility": "secretariat" },
            { "question": "publish_consent", "value": self.consent, "lang": self.lang, "visibility": "secretariat" },
            { "question": "achievements", "value": self.text, "lang": self.lang, "visibility": "public" },
            { "question": "achievement_lines", "value": self.lines, "lang": self.lang, "visibility": "public" },
            { "question": "related_sdgs", "value": [4, 9], "lang": self.lang, "visibility": "public" },
        ])
    }

    /// Hands it in, as that contributor.
    pub async fn by(&self, portal: &Portal, contributor: &Actor) -> Ref {
        let id = Uuid::now_v7();
        let number: i64 = sqlx::query_scalar("SELECT 9000 + count(*) FROM submission").fetch_one(&portal.db).await.expect("a number");
        let reference = format!("TEST-WSIS20-{number}");
        sqlx::query(
            "INSERT INTO submission (id, call_id, questionnaire_id, account_id, state, reference, lang)
             SELECT $1, c.id, q.id, $2, $3::submission_state, $4, $5::lang FROM call c JOIN current_questionnaire q ON q.call_id = c.id WHERE c.slug = $6",
        )
        .bind(id)
        .bind(contributor.account.map(|account| *account))
        .bind(self.state)
        .bind(&reference)
        .bind(self.lang)
        .bind(CALL)
        .execute(&portal.db)
        .await
        .expect("a submission");
        let answers = self.answers();
        for answer in answers.as_array().expect("a list") {
            sqlx::query(
                "INSERT INTO answer (submission_id, question_id, value, lang)
                 SELECT $1, q.id, $3, $4::lang FROM question q JOIN section s ON s.id = q.section_id JOIN submission u ON u.questionnaire_id = s.questionnaire_id
                 WHERE u.id = $1 AND q.key = $2",
            )
            .bind(id)
            .bind(answer.get("question").and_then(Value::as_str))
            .bind(answer.get("value"))
            .bind(self.lang)
            .execute(&portal.db)
            .await
            .expect("an answer");
        }
        version(portal, id, 1, &answers).await;
        Ref { id, reference }
    }

    /// Hands in another version.
    pub async fn again(&self, portal: &Portal, of: &Ref, number: i32) {
        version(portal, of.id, number, &self.answers()).await;
    }
}

impl Ref {
    /// Hands in another version, with the same answers and a file; the file's id.
    pub async fn with_file(&self, portal: &Portal, number: i32, name: &str) -> Uuid {
        let file = Uuid::now_v7();
        sqlx::query(
            "INSERT INTO attachment (id, submission_id, question_id, file_name, media_type, size, sha256)
             SELECT $1, u.id, q.id, $3, 'text/plain; charset=utf-8', 5, sha256('words') FROM question q JOIN section s ON s.id = q.section_id
             JOIN submission u ON u.questionnaire_id = s.questionnaire_id WHERE u.id = $2 AND q.key = 'attachment'",
        )
        .bind(file)
        .bind(self.id)
        .bind(name)
        .execute(&portal.db)
        .await
        .expect("a file");
        sqlx::query("INSERT INTO attachment_chunk (attachment_id, position, bytes) VALUES ($1, 0, 'words')")
            .bind(file)
            .execute(&portal.db)
            .await
            .expect("a piece");
        let answers: Value = sqlx::query_scalar(
            "SELECT convert_from(t.canonical, 'UTF8')::jsonb -> 'answers' FROM version v JOIN version_content t ON t.version_id = v.id WHERE v.submission_id = $1 AND v.number = 1",
        )
        .bind(self.id)
        .fetch_one(&portal.db)
        .await
        .expect("answers");
        let files = json!([{ "question": "attachment", "id": file, "name": name, "media_type": "text/plain; charset=utf-8", "size": 5, "sha256": "" }]);
        version_with(portal, self.id, number, &json!({ "answers": answers, "attachments": files })).await;
        file
    }
}

async fn version(portal: &Portal, submission: Uuid, number: i32, answers: &Value) {
    version_with(portal, submission, number, &json!({ "answers": answers, "attachments": [] })).await;
}

async fn version_with(portal: &Portal, submission: Uuid, number: i32, content: &Value) {
    let canonical = content.to_string();
    sqlx::query(
        "WITH made AS (
             INSERT INTO version (id, submission_id, number, questionnaire_id, received_at, closes_at, grace_minutes, sha256, submit_key, submitted_by)
             SELECT gen_random_uuid(), s.id, $2, s.questionnaire_id, now(), c.closes_at, 0, $3, gen_random_uuid(), s.account_id
             FROM submission s JOIN call c ON c.id = s.call_id WHERE s.id = $1 RETURNING id)
         INSERT INTO version_content (version_id, canonical) SELECT id, $4 FROM made",
    )
    .bind(submission)
    .bind(number)
    .bind(Sha256::digest(canonical.as_bytes()).to_vec())
    .bind(canonical.as_bytes())
    .execute(&portal.db)
    .await
    .expect("a version");
}

/// Marks the check for personal data done and publishes, as that officer.
pub async fn publish(officer: &Actor, of: &Ref) {
    let desk = format!("/en/desk/submissions/{}", of.id);
    officer.post(&format!("{desk}/checklist"), &[("item", "personal_data"), ("done", "1")]).await;
    officer.post(&format!("{desk}/publication"), &[("version", "1")]).await.expect(axum::http::StatusCode::SEE_OTHER);
}
