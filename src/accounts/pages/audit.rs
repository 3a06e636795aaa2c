//! The audit trail on the desk.

use super::words::At;
use crate::{
    accounts::{
        model::ManageUsers,
        paths::{AuditPath, UserPath},
        store::trail,
    },
    platform::{
        auth::Desk,
        http::{
            Page, Reply, Result,
            listing::{State, asked},
        },
        i18n::format,
    },
};
use askama::Template;
use axum::extract::Query;
use serde::Deserialize;

/// Entries of one page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "accounts/audit.html")]
struct AuditView {
    p: Page,
    q: String,
    rows: Vec<Row>,
    sealed: String,
    waiting: String,
    last: Option<At>,
    here: String,
    newest: Option<String>,
    older: Option<String>,
}

struct Row {
    number: i64,
    at: At,
    act: String,
    /// Words and address; none: the portal itself.
    actor: Option<(String, String)>,
    object_kind: String,
    object_id: String,
    object_short: String,
    object_href: String,
    before: Vec<String>,
    after: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
pub struct AuditQuery {
    q: Option<String>,
    before: Option<String>,
}

pub async fn page(path: AuditPath, who: Desk<ManageUsers>, Query(query): Query<AuditQuery>) -> Result<Reply> {
    let lang = path.lang;
    let q = asked(query.q.as_deref());
    let before = query.before.as_deref().and_then(|id| id.parse().ok());
    let mut entries = trail::entries(who.db(), &q, before.unwrap_or(i64::MAX), i64::try_from(PAGE + 1).unwrap_or(51)).await?;
    let has_older = entries.len() > PAGE;
    entries.truncate(PAGE);
    let chain = trail::chain(who.db()).await?;
    let here = path.to_string();
    let state = State::default().with("q", Some(&q));
    let oldest = entries.last().map(|entry| entry.id);
    let view = AuditView {
        p: who.page().titled(who.t("accounts-audit")).below(format!("/{lang}/desk"), who.t("desk")).unlisted().dense(),
        rows: entries.into_iter().map(|entry| row(entry, path)).collect(),
        sealed: format::number(lang, chain.sealed),
        waiting: format::number(lang, chain.waiting),
        last: chain.last.map(|at| At::new(lang, at)),
        newest: before.map(|_: i64| state.at(&here)),
        older: oldest.filter(|_| has_older).map(|id| state.clone().with("before", Some(id)).at(&here)),
        q,
        here,
    };
    who.show_privately(&view)
}

fn row(entry: trail::Entry, path: AuditPath) -> Row {
    let lang = path.lang;
    let only = |of: &str| State::default().with("q", Some(of)).at(path);
    let object_href = match (entry.object_kind.as_str(), entry.object_id.parse()) {
        ("account", Ok(id)) => UserPath { lang, id }.to_string(),
        _ => only(&entry.object_id),
    };
    Row {
        number: entry.id,
        at: At::new(lang, entry.at),
        act: entry.act,
        actor: entry.actor.map(|id| (entry.actor_name.unwrap_or_else(|| id.to_string()), only(&id.to_string()))),
        object_kind: entry.object_kind,
        object_short: short(&entry.object_id),
        object_id: entry.object_id,
        object_href,
        before: lines(entry.before),
        after: lines(entry.after),
    }
}

/// The end of a UUID, which tells it from others; other names whole.
fn short(id: &str) -> String {
    let is_uuid = id.parse::<uuid::Uuid>().is_ok();
    id.rsplit('-').next().filter(|_| is_uuid).map_or_else(|| id.to_owned(), |end| format!("…{end}"))
}

/// A recorded value, a line for each of its parts.
fn lines(value: Option<serde_json::Value>) -> Vec<String> {
    let plain = |value: serde_json::Value| match value {
        serde_json::Value::String(words) => short(&words),
        other => other.to_string(),
    };
    match value {
        None => Vec::new(),
        Some(serde_json::Value::Object(parts)) => parts.into_iter().map(|(name, value)| format!("{name}: {}", plain(value))).collect(),
        Some(other) => vec![plain(other)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_is_read_line_by_line() {
        let value = serde_json::json!({ "role": "officer", "grant": "01a20ca5-0315-74df-9aa6-720fa97e962c" });
        assert_eq!(lines(Some(value)), ["grant: …720fa97e962c", "role: officer"]);
        assert_eq!(short("ITU-WSIS20-0042"), "ITU-WSIS20-0042");
    }
}
