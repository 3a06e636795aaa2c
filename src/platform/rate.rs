//! How often something may be done, counted in the database so that all processes share the count (assurance L4).

use crate::platform::{
    db::Db,
    http::error::{Error, Result},
};
use sha2::{Digest, Sha256};
use std::{net::IpAddr, time::Duration};

/// A network client as it is counted: IPv6 by its /64, since one customer has that many addresses.
#[must_use]
pub fn client_key(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => v6.segments().iter().take(4).map(|part| format!("{part:x}")).collect::<Vec<_>>().join(":"),
    }
}

/// Counts one more of `what` for `who` and refuses it beyond `most` in `window`.
///
/// # Errors
/// [`Error::TooMany`] beyond the limit.
pub async fn count(db: &Db, what: &'static str, who: &str, most: u32, window: Duration) -> Result<()> {
    let seconds = window.as_secs_f64();
    // Only a hash is kept: the table is no list of who asked for what.
    let digest = Sha256::digest(format!("{what}/{who}").as_bytes());
    let key = format!("{what}/{}", crate::platform::text::hex(digest.get(..12).unwrap_or_default()));
    let counted = sqlx::query!(
        r#"INSERT INTO rate_count (key, window_start, hits)
           VALUES ($1, to_timestamp(floor(extract(epoch FROM now()) / $2::float8) * $2::float8), 1)
           ON CONFLICT (key, window_start) DO UPDATE SET hits = rate_count.hits + 1
           RETURNING hits, extract(epoch FROM window_start + make_interval(secs => $2::float8) - now())::float8 AS "rest!""#,
        key,
        seconds
    )
    .fetch_one(db.reading())
    .await?;
    if u32::try_from(counted.hits).unwrap_or(u32::MAX) > most {
        return Err(Error::TooMany { retry_after: Duration::try_from_secs_f64(counted.rest).unwrap_or(window) });
    }
    Ok(())
}

/// Forgets what no window needs any more.
///
/// # Errors
/// When the database does not answer.
pub async fn sweep(db: &Db) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM rate_count WHERE window_start < now() - interval '2 days'").execute(db.reading()).await?.rows_affected())
}
