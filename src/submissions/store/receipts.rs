//! Receipts: what anybody who has a code may know, and whether all of them still hold.

use crate::{
    calls::model::{CallOrigin, Schedule},
    platform::{
        http::{Error, Result},
        i18n::Lang,
        keys,
        text::hex,
    },
    submissions::{
        model::State,
        proof::{STATEMENT_FORMAT, Statement, instant},
    },
};
use jiff_sqlx::Timestamp;
use sqlx::PgPool;
use uuid::Uuid;

/// A receipt, with what anybody who has its code may know.
#[derive(Debug)]
pub struct Receipt {
    pub code: String,
    pub submission: Uuid,
    pub reference: String,
    pub received_at: jiff::Timestamp,
    pub sha256: Vec<u8>,
    pub number: i32,
    pub last_number: i32,
    pub state: State,
    /// As it stood when the version arrived.
    pub schedule: Schedule,
    pub own_limit: Option<jiff::Timestamp>,
    pub slug: String,
    pub call_title: String,
    pub call_title_lang: Lang,
    pub is_demonstration: bool,
    pub seal: Option<Seal>,
}

/// The signature under a receipt.
#[derive(Debug)]
pub struct Seal {
    pub statement: String,
    pub signature: Vec<u8>,
    pub key: String,
    pub public_key: [u8; 32],
}

impl Seal {
    /// Whether the signature is that of the key over the statement.
    #[must_use]
    pub fn is_right(&self) -> bool {
        keys::is_signed(&self.public_key, self.statement.as_bytes(), &self.signature)
    }
}

impl Receipt {
    /// What is signed, or would have been.
    ///
    /// # Errors
    /// When what was signed cannot be read.
    pub fn statement(&self, portal: &str) -> Result<Statement> {
        if let Some(seal) = &self.seal {
            return serde_json::from_str(&seal.statement).map_err(Error::internal);
        }
        Ok(Statement {
            format: STATEMENT_FORMAT.into(),
            portal: portal.to_owned(),
            code: self.code.clone(),
            call: self.slug.clone(),
            reference: self.reference.clone(),
            version: self.number,
            received_at: instant(self.received_at),
            closes_at: instant(self.schedule.closes_at.unwrap_or(self.received_at)),
            grace_minutes: self.schedule.grace_minutes,
            own_limit: self.own_limit.map(instant),
            sha256: hex(&self.sha256),
            key: None,
        })
    }
}

fn seal(statement: Option<String>, signature: Option<Vec<u8>>, key: Option<String>, public_key: Option<Vec<u8>>) -> Option<Seal> {
    Some(Seal { statement: statement?, signature: signature?, key: key?, public_key: public_key?.try_into().ok()? })
}

/// # Errors
/// When the database does not answer.
pub async fn receipt(db: &PgPool, lang: Lang, code: &str) -> Result<Option<Receipt>> {
    let row = sqlx::query!(
        r#"SELECT s.id, r.code, r.reference, r.received_at AS "received_at: Timestamp", r.sha256, v.number, s.state AS "state: State", v.own_limit AS "own_limit: Timestamp",
                  (SELECT max(o.number) FROM version o WHERE o.submission_id = s.id) AS "last!", v.closes_at AS "closes_at: Timestamp", v.grace_minutes,
                  c.origin AS "origin: CallOrigin", c.opens_at AS "opens_at: Timestamp", c.time_zone, c.slug, t.title, t.lang AS "title_lang: Lang", now() AS "now!: Timestamp",
                  s.origin = 'demonstration' AS "is_demonstration!", r.statement, r.signature, r.key_id, k.public_key AS "public_key?"
           FROM receipt r JOIN version v ON v.id = r.version_id JOIN submission s ON s.id = v.submission_id JOIN call c ON c.id = s.call_id
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $1) LIMIT 1) t ON true
           LEFT JOIN signing_key k ON k.id = r.key_id
           WHERE r.code = $2"#,
        lang as Lang,
        code
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Receipt {
        code: row.code,
        submission: row.id,
        reference: row.reference,
        received_at: row.received_at.to_jiff(),
        sha256: row.sha256,
        number: row.number,
        last_number: row.last,
        state: row.state,
        schedule: Schedule {
            origin: row.origin,
            opens_at: row.opens_at.map(Timestamp::to_jiff),
            closes_at: Some(row.closes_at.to_jiff()),
            zone: row.time_zone,
            grace_minutes: row.grace_minutes,
            now: row.now.to_jiff(),
        },
        own_limit: row.own_limit.map(Timestamp::to_jiff),
        slug: row.slug,
        call_title: row.title,
        call_title_lang: row.title_lang,
        is_demonstration: row.is_demonstration,
        seal: seal(row.statement, row.signature, row.key_id, row.public_key),
    }))
}

/// The first version whose content, digest and receipt do not belong together, or whose receipt is not signed as it should
/// be (assurance A3); in words.
///
/// # Errors
/// When the database does not answer.
pub async fn first_altered(db: &PgPool) -> Result<Option<String>> {
    let altered = sqlx::query_scalar!(
        r#"SELECT concat(s.reference, ', ', v.number) AS "version!"
           FROM version v JOIN submission s ON s.id = v.submission_id JOIN version_content c ON c.version_id = v.id LEFT JOIN receipt r ON r.version_id = v.id
           WHERE (octet_length(c.canonical) > 0 AND sha256(c.canonical) <> v.sha256) OR r.sha256 <> v.sha256 OR r.received_at <> v.received_at OR r.reference <> s.reference
           ORDER BY v.received_at LIMIT 1"#
    )
    .fetch_optional(db)
    .await?;
    if let Some(version) = altered {
        return Ok(Some(format!("{version}: content, digest and receipt do not belong together")));
    }
    first_badly_signed(db).await
}

/// Every signature against its key, and every statement against the rows that it speaks of. Since there is a key, what came
/// through the form has a signature.
async fn first_badly_signed(db: &PgPool) -> Result<Option<String>> {
    let mut last = String::new();
    loop {
        let rows = sqlx::query!(
            r#"SELECT r.code, r.reference, r.received_at AS "received_at: Timestamp", r.sha256, v.number, v.closes_at AS "closes_at: Timestamp", v.grace_minutes,
                      v.own_limit AS "own_limit: Timestamp", r.statement, r.signature, r.key_id, k.public_key AS "public_key?",
                      s.origin = 'form' AND r.received_at > (SELECT min(recorded_at) FROM signing_key) AS must_be
               FROM receipt r JOIN version v ON v.id = r.version_id JOIN submission s ON s.id = v.submission_id LEFT JOIN signing_key k ON k.id = r.key_id
               WHERE r.code > $1 ORDER BY r.code LIMIT 1000"#,
            last
        )
        .fetch_all(db)
        .await?;
        let Some(end) = rows.last() else { return Ok(None) };
        last.clone_from(&end.code);
        for row in rows {
            let named = format!("{}, {}", row.reference, row.number);
            let Some(seal) = seal(row.statement, row.signature, row.key_id, row.public_key) else {
                if row.must_be.unwrap_or_default() {
                    return Ok(Some(format!("{named}: the receipt has no signature")));
                }
                continue;
            };
            let told: Option<Statement> = serde_json::from_str(&seal.statement).ok();
            let is_of_its_rows = told.is_some_and(|told| {
                told.code == row.code
                    && told.reference == row.reference
                    && told.version == row.number
                    && told.sha256 == hex(&row.sha256)
                    && told.received_at == instant(row.received_at.to_jiff())
                    && told.closes_at == instant(row.closes_at.to_jiff())
                    && told.grace_minutes == row.grace_minutes
                    && told.own_limit == row.own_limit.map(|limit| instant(limit.to_jiff()))
                    && told.key.as_deref() == Some(seal.key.as_str())
            });
            if !is_of_its_rows || !seal.is_right() {
                return Ok(Some(format!("{named}: the signature of the receipt is not right")));
            }
        }
    }
}
