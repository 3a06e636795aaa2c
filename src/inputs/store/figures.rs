//! Numbers of one call.

use crate::platform::http::{Error, Result};
use jiff::civil::Date;
use serde::Deserialize;
use sqlx::PgPool;
use uuid::Uuid;

/// What the figures of a call need besides the index.
#[derive(Debug)]
pub struct CallNumbers {
    pub opens_on: Option<Date>,
    pub closes_on: Option<Date>,
    /// Stakeholder types that the call asks.
    pub asked: Vec<String>,
    /// Public inputs by day of receipt.
    pub days: Vec<Day>,
    pub ledger: Ledger,
}

/// Inputs of one day.
#[derive(Debug, Clone, Deserialize)]
pub struct Day {
    pub date: Date,
    pub count: u32,
}

/// Where all that was received has gone: received = published + withheld + withdrawn + pending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ledger {
    pub received: i64,
    pub published: i64,
    /// Rejected or unpublished.
    pub withheld: i64,
    pub withdrawn: i64,
    pub pending: i64,
}

/// # Errors
/// When the database does not answer.
pub async fn numbers(db: &PgPool, call: Uuid) -> Result<CallNumbers> {
    let row = sqlx::query!(
        r#"SELECT (c.opens_at AT TIME ZONE c.time_zone)::date AS "opens_on: jiff_sqlx::Date",
                  ((c.closes_at - interval '1 microsecond') AT TIME ZONE c.time_zone)::date AS "closes_on: jiff_sqlx::Date",
                  coalesce((SELECT array_agg(k.stakeholder_type_code ORDER BY k.position) FROM call_stakeholder_type k WHERE k.call_id = c.id), '{}') AS "asked!",
                  (SELECT jsonb_agg(jsonb_build_object('date', d.received_on, 'count', d.count) ORDER BY d.received_on)
                   FROM (SELECT received_on, count(*) FROM public_inputs WHERE call_id = c.id GROUP BY received_on) d) AS days,
                  l.received AS "received!", l.published AS "published!", l.withheld AS "withheld!", l.withdrawn AS "withdrawn!"
           FROM public_calls c, LATERAL (
               SELECT count(*) AS received, count(*) FILTER (WHERE s.state = 'published') AS published,
                      count(*) FILTER (WHERE s.state IN ('rejected', 'unpublished')) AS withheld, count(*) FILTER (WHERE s.state = 'withdrawn') AS withdrawn
               FROM submission s WHERE s.call_id = c.id AND s.reference IS NOT NULL
           ) l WHERE c.id = $1"#,
        call
    )
    .fetch_optional(db)
    .await?
    .ok_or(Error::NotFound)?;
    let ledger = Ledger {
        received: row.received,
        published: row.published,
        withheld: row.withheld,
        withdrawn: row.withdrawn,
        pending: row.received - row.published - row.withheld - row.withdrawn,
    };
    Ok(CallNumbers {
        opens_on: row.opens_on.map(jiff_sqlx::Date::to_jiff),
        closes_on: row.closes_on.map(jiff_sqlx::Date::to_jiff),
        asked: row.asked,
        days: row.days.map(serde_json::from_value).transpose().map_err(Error::internal)?.unwrap_or_default(),
        ledger,
    })
}
