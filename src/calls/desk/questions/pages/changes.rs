//! The difference between two versions, and publishing or discarding the working copy.

use super::{Editor, Loaded, overview, page_below};
use crate::{
    calls::{
        Questionnaire,
        desk::{
            frame::CallFrame,
            paths::QuestionnairePath,
            questions::{
                acts::{self, Published, whole_digest},
                changes::{self, Aspect, Kind},
                model::{Lack, lacks},
                paths::{ChangesPath, DiscardPath, QuestionnairePublicationPath},
                store,
            },
        },
        questionnaire,
    },
    platform::{
        diff::{self, Stretch},
        forms::{Faults, Form},
        http::{Error, Page, Reply, Result},
        i18n::{ByLang, Lang, text},
        text::clean,
    },
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use http::StatusCode;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "calls/desk/changes.html")]
struct ChangesView {
    p: Page,
    frame: CallFrame,
    from: i16,
    to: i16,
    note: Option<String>,
    sections: Vec<(String, &'static str)>,
    changes: Vec<ChangeItem>,
    /// How the working copy can be published, where this is its difference.
    publishing: Option<Publishing>,
    faults: Faults,
}

struct Publishing {
    action: String,
    discard: String,
    seen: String,
    note: String,
    lacks: Vec<Lack>,
    drafts: i64,
}

struct ChangeItem {
    kind: &'static str,
    badge: &'static str,
    number: usize,
    label: String,
    label_lang: Lang,
    aspects: Vec<&'static str>,
    /// Words that differ, in the languages in which they do.
    words: Vec<(Lang, Vec<Stretch>)>,
    choices_gone: Vec<String>,
    choices_new: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Between {
    from: Option<i16>,
    to: Option<i16>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicationForm {
    seen: String,
    note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiscardForm {
    seen: String,
}

/// The difference between two versions; without a choice, that of the working copy from what is asked.
pub async fn page(_: ChangesPath, who: Editor, Query(between): Query<Between>) -> Result<Reply> {
    let loaded = Loaded::of(&who).await?;
    who.show_privately(&view(&who, &loaded, &between, String::new(), Faults::default()).await?)
}

async fn view(who: &Editor, loaded: &Loaded, between: &Between, note: String, faults: Faults) -> Result<ChangesView> {
    let all = &loaded.versions.all;
    let numbered = |number: Option<i16>| number.and_then(|number| all.iter().find(|one| one.version == number));
    let to = numbered(between.to).or_else(|| loaded.versions.edited()).ok_or(Error::NotFound)?;
    let before = || {
        all.iter().filter(|one| one.id != to.id && !one.is_working_copy() && (to.is_working_copy() || one.version < to.version)).max_by_key(|one| one.version)
    };
    let from = numbered(between.from).or_else(before).ok_or(Error::NotFound)?;
    let (old, new) = (questionnaire::read(who.db(), from.id).await?, questionnaire::read(who.db(), to.id).await?);
    let lang = who.lang;
    let is_copy = to.is_working_copy() && loaded.versions.current().is_some_and(|current| current.id == from.id);
    let publishing = if is_copy { Some(publishing(who, &new, from, note).await?) } else { None };
    let (p, frame) = page_below(who, who.t("questions-changes"));
    Ok(ChangesView {
        p: if faults.is_empty() { p.with_query_in_address() } else { p.refused() },
        frame,
        from: from.version,
        to: to.version,
        note: to.note.clone(),
        sections: sections(&old, &new, lang),
        changes: changes::between(&old, &new).iter().map(|change| item(change, lang)).collect(),
        publishing,
        faults,
    })
}

async fn publishing(who: &Editor, new: &Questionnaire, from: &store::Version, note: String) -> Result<Publishing> {
    let (lang, slug) = (who.lang, who.it.slug.clone());
    let policy = store::policy(who.db(), who.it.id).await?;
    Ok(Publishing {
        action: QuestionnairePublicationPath { lang, slug: slug.clone() }.to_string(),
        discard: DiscardPath { lang, slug }.to_string(),
        seen: whole_digest(new),
        note,
        lacks: lacks(Some(new), policy),
        drafts: store::drafts(who.db(), from.id).await?,
    })
}

fn kind_words(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Added => ("questions-added", "badge good"),
        Kind::Removed => ("questions-removed", "badge bad"),
        Kind::Changed => ("questions-changed", "badge warn"),
    }
}

fn sections(old: &Questionnaire, new: &Questionnaire, lang: Lang) -> Vec<(String, &'static str)> {
    let title = |key: &str| new.section(key).or_else(|| old.section(key)).map_or("", |(_, section)| section.title.get(lang)).to_owned();
    changes::sections(old, new).into_iter().map(|(key, kind)| (title(key), kind_words(kind).0)).collect()
}

fn item(change: &changes::Change<'_>, lang: Lang) -> ChangeItem {
    let (kind, badge) = kind_words(change.kind);
    let shown = change.new.or(change.old);
    let (label, label_lang) = shown.map_or(("", lang), |question| question.label.pick(lang));
    let (mut words, mut choices_gone, mut choices_new) = (Vec::new(), Vec::new(), Vec::new());
    if let (Some(old), Some(new)) = (change.old, change.new) {
        for one in Lang::ALL {
            let text = |label: &ByLang, help: &ByLang| format!("{}\n{}", label.exactly(one).unwrap_or_default(), help.exactly(one).unwrap_or_default());
            let (was, is) = (text(&old.label, &old.help), text(&new.label, &new.help));
            if was != is {
                words.push((one, diff::words(&was, &is)));
            }
        }
        let name = |choice: &questionnaire::Choice| choice.label.get(lang).to_owned();
        choices_gone = old.choices.iter().filter(|choice| new.choice(&choice.value).is_none()).map(name).collect();
        choices_new = new.choices.iter().filter(|choice| old.choice(&choice.value).is_none()).map(name).collect();
    }
    ChangeItem {
        kind,
        badge,
        number: shown.map_or(0, |question| question.number),
        label: label.to_owned(),
        label_lang,
        aspects: change.aspects.iter().copied().map(Aspect::key).collect(),
        words,
        choices_gone,
        choices_new,
    }
}

/// Makes the working copy what is asked.
pub async fn publish(path: QuestionnairePublicationPath, who: Editor, Form(form): Form<PublicationForm>) -> Result<Response> {
    let note = clean(&form.note);
    let mut faults = Faults::default();
    if note.is_empty() {
        faults.add("note", who.t("questions-fault-note"));
    } else if note.chars().count() > 2_000 {
        faults.add("note", text(who.lang, "questions-fault-long").n("count", 2_000));
    }
    let done = if faults.is_empty() { acts::publish(&who, form.seen, note.clone()).await? } else { Published::Unfit };
    let status = match done {
        Published::Version(_) => {
            let page = QuestionnairePath { lang: path.lang, slug: path.slug };
            return Ok(Redirect::to(&format!("{page}?done=published")).into_response());
        }
        Published::Changed => {
            faults.add("note", who.t("questions-refused-changed"));
            StatusCode::CONFLICT
        }
        Published::Unfit => {
            faults.add("note", who.t("questions-refused-unfit"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    let loaded = Loaded::of(&who).await?;
    if loaded.versions.working_copy().is_none() {
        return Ok(overview::refused(&who, who.t("questions-refused-gone").into(), StatusCode::CONFLICT, &overview::State::default()).await?.into_response());
    }
    let view = view(&who, &loaded, &Between { from: None, to: None }, note, faults).await?;
    Ok(who.show_privately(&view)?.with_status(status).into_response())
}

/// Throws the working copy away.
pub async fn discard(path: DiscardPath, who: Editor, Form(form): Form<DiscardForm>) -> Result<Response> {
    if acts::discard(&who, form.seen).await? {
        let page = QuestionnairePath { lang: path.lang, slug: path.slug };
        return Ok(Redirect::to(&format!("{page}?done=discarded")).into_response());
    }
    Ok(overview::refused(&who, who.t("questions-refused-changed").into(), StatusCode::CONFLICT, &overview::State::default()).await?.into_response())
}
