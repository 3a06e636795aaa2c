//! Who follows what.

pub mod news;

use super::model::{Kind, MOST, Rhythm, Target};
use crate::platform::{db::Tx, http::Result, i18n::Lang, mail::Topic};
use sqlx::PgPool;
use uuid::Uuid;

/// Something that is followed.
#[derive(Debug, Clone)]
pub struct Follow {
    pub id: Uuid,
    pub target: Target,
}

/// How an address gets its mail.
#[derive(Debug)]
pub struct Habits {
    pub rhythm: Rhythm,
    pub ended: Vec<Topic>,
    pub refused: Option<(jiff::Timestamp, String)>,
}

/// What an address follows, and how it gets its mail.
///
/// # Errors
/// When the database does not answer.
pub async fn of_address(db: &PgPool, address: &str) -> Result<(Vec<Follow>, Habits)> {
    let rows = sqlx::query!(
        r#"SELECT id, kind AS "kind: Kind", target FROM follow WHERE address = $1 AND confirmed_at IS NOT NULL ORDER BY began_at DESC, id"#,
        address
    )
    .fetch_all(db)
    .await?;
    let habits = sqlx::query!(
        r#"SELECT (SELECT rhythm FROM follower WHERE address = $1) AS "rhythm: Rhythm",
                  ARRAY(SELECT topic FROM mail_stop WHERE address = $1) AS "ended!: Vec<Topic>",
                  (SELECT refused_at FROM refused_address WHERE address = $1) AS "refused_at: jiff_sqlx::Timestamp",
                  (SELECT said FROM refused_address WHERE address = $1) AS said"#,
        address
    )
    .fetch_one(db)
    .await?;
    let follows = rows.into_iter().map(|row| Follow { id: row.id, target: Target { kind: row.kind, key: row.target } }).collect();
    let refused = habits.refused_at.map(jiff_sqlx::Timestamp::to_jiff).zip(habits.said);
    Ok((follows, Habits { rhythm: habits.rhythm.unwrap_or_default(), ended: habits.ended, refused }))
}

/// Title of a public call, in the reader's language or another.
///
/// # Errors
/// When the database does not answer.
pub async fn call_title(db: &PgPool, lang: Lang, slug: &str) -> Result<Option<(String, Lang)>> {
    Ok(sqlx::query!(
        r#"SELECT t.title, t.lang AS "lang: Lang" FROM public_calls c
           JOIN LATERAL (SELECT * FROM call_text t WHERE t.call_id = c.id ORDER BY lang_rank(t.lang, $2) LIMIT 1) t ON true WHERE c.slug = $1"#,
        slug,
        lang as Lang
    )
    .map(|row| (row.title, row.lang))
    .fetch_optional(db)
    .await?)
}

/// Whether inputs of an organization of this name are public.
///
/// # Errors
/// When the database does not answer.
pub async fn is_organization(db: &PgPool, name: &str) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM public_inputs WHERE organization = $1) AS "is!""#, name).fetch_one(db).await?)
}

/// Begins to follow; `None` when the address follows too much already. Once is as good as twice.
///
/// # Errors
/// When the database does not take it.
pub async fn begin(tx: &mut Tx, address: &str, lang: Lang, target: &Target, is_proved: bool) -> Result<Option<Uuid>> {
    sqlx::query!("INSERT INTO follower (address, lang) VALUES ($1, $2) ON CONFLICT DO NOTHING", address, lang as Lang).execute(&mut **tx).await?;
    let count = sqlx::query_scalar!(
        r#"SELECT count(*) FILTER (WHERE kind <> $2 OR target <> $3) AS "count!" FROM follow WHERE address = $1"#,
        address,
        target.kind as Kind,
        target.key
    )
    .fetch_one(&mut **tx)
    .await?;
    if count >= MOST {
        return Ok(None);
    }
    Ok(Some(
        sqlx::query_scalar!(
            "INSERT INTO follow (id, address, kind, target, confirmed_at) VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN now() END)
             ON CONFLICT (address, kind, target) DO UPDATE SET confirmed_at = coalesce(follow.confirmed_at, EXCLUDED.confirmed_at) RETURNING id",
            Uuid::now_v7(),
            address,
            target.kind as Kind,
            target.key,
            is_proved
        )
        .fetch_one(&mut **tx)
        .await?,
    ))
}

/// The address is proved: what was asked for under it counts; the address, and what it follows.
///
/// # Errors
/// When the database does not take it.
pub async fn confirm(tx: &mut Tx, id: Uuid) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("UPDATE follow SET confirmed_at = coalesce(confirmed_at, now()) WHERE id = $1 RETURNING address", id)
        .fetch_optional(&mut **tx)
        .await?)
}

/// What a link to confirm is about.
///
/// # Errors
/// When the database does not answer.
pub async fn one(db: &PgPool, id: Uuid) -> Result<Option<(String, Target)>> {
    Ok(sqlx::query!(r#"SELECT address, kind AS "kind: Kind", target FROM follow WHERE id = $1"#, id)
        .map(|row| (row.address, Target { kind: row.kind, key: row.target }))
        .fetch_optional(db)
        .await?)
}

/// Follows no more; `false` when this address did not.
///
/// # Errors
/// When the database does not take it.
pub async fn end(tx: &mut Tx, address: &str, id: Uuid) -> Result<bool> {
    Ok(sqlx::query!("DELETE FROM follow WHERE id = $1 AND address = $2", id, address).execute(&mut **tx).await?.rows_affected() == 1)
}

/// Sets how often the digest comes.
///
/// # Errors
/// When the database does not take it.
pub async fn set_rhythm(tx: &mut Tx, address: &str, rhythm: Rhythm) -> Result<()> {
    sqlx::query!("UPDATE follower SET rhythm = $2 WHERE address = $1", address, rhythm as Rhythm).execute(&mut **tx).await?;
    Ok(())
}

/// Forgets what was asked for under addresses that nobody proved within a week, and who follows nothing.
///
/// # Errors
/// When the database does not take it.
pub async fn sweep(tx: &mut Tx) -> Result<()> {
    sqlx::query!("DELETE FROM follow WHERE confirmed_at IS NULL AND began_at < now() - interval '7 days'").execute(&mut **tx).await?;
    sqlx::query!("DELETE FROM follower f WHERE told_until < now() - interval '1 day' AND NOT EXISTS (SELECT FROM follow o WHERE o.address = f.address)")
        .execute(&mut **tx)
        .await?;
    Ok(())
}
