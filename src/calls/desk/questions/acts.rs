//! Everything that changes a questionnaire. What an officer does is a function on the questionnaire as a whole; it runs on
//! what the database holds at that moment, and is kept only if the rules hold afterwards.

use super::{
    model::{Refusal, broken, lacks},
    store::{self, Versions},
};
use crate::{
    calls::{
        Questionnaire,
        desk::{EditCalls, EditedCall, translation::units},
        model::{CallId, QuestionId, QuestionnaireId},
        questionnaire,
    },
    platform::{
        audit::{self, Actor, Entry},
        auth::{AccountId, Allowed},
        db::Tx,
        http::Result,
        i18n::Lang,
    },
};
use serde_json::json;
use std::collections::BTreeSet;

/// What an act may want to know besides the questionnaire.
pub struct Known {
    /// Keys that some version of the call has used.
    pub taken: BTreeSet<String>,
    /// The version that is asked now, where the act does not change it.
    pub asked: Option<Questionnaire>,
}

/// Who edits which call.
#[derive(Clone)]
pub struct Editing {
    pub call: CallId,
    pub source_lang: Lang,
    pub by: AccountId,
    pub actor: Actor,
}

impl Editing {
    #[must_use]
    pub fn of(who: &Allowed<EditCalls, EditedCall>) -> Self {
        Self { call: who.it.id, source_lang: who.it.source_lang, by: who.person.id, actor: Actor::from(&**who) }
    }
}

/// Does something to the questionnaire of a call.
///
/// # Errors
/// When the database does not take it.
pub async fn edit<T, Work>(who: &Allowed<EditCalls, EditedCall>, act: &'static str, work: Work) -> Result<std::result::Result<T, Refusal>>
where
    T: Send + 'static,
    Work: FnOnce(&mut Questionnaire, &Known) -> std::result::Result<T, Refusal> + Send + 'static,
{
    let editing = Editing::of(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let ground = Ground::hold(&mut tx, editing.call).await?;
            let mut edited = ground.it.clone();
            let done = work(&mut edited, &ground.known);
            let value = match done {
                Ok(value) => value,
                Err(refusal) => return tx.commit(Err(refusal)).await,
            };
            edited.renumber();
            let before = broken(&ground.it);
            if let Some(rule) = broken(&edited).into_iter().find(|rule| !before.contains(rule)) {
                return tx.commit(Err(Refusal::Broken(rule))).await;
            }
            if edited != ground.it {
                note_sources(&mut tx, &editing, &ground.it, &edited).await?;
                ground.keep(&mut tx, &editing, act, edited).await?;
            }
            tx.commit(Ok(value)).await
        })
        .await
}

/// The questionnaire as it stands, held until the transaction ends.
pub struct Ground {
    pub it: Questionnaire,
    pub known: Known,
    versions: Versions,
}

impl Ground {
    /// # Errors
    /// When the database does not answer.
    pub async fn hold(tx: &mut Tx, call: CallId) -> Result<Self> {
        let versions = store::hold(tx, call).await?;
        let it = match versions.edited() {
            Some(edited) => questionnaire::read(&mut **tx, edited.id).await?,
            None => empty(call),
        };
        let asked = match versions.current() {
            Some(current) if !versions.is_edited_in_place() => Some(questionnaire::read(&mut **tx, current.id).await?),
            _ => None,
        };
        let taken = store::taken_keys(&mut **tx, call).await?;
        Ok(Self { it, known: Known { taken, asked }, versions })
    }

    /// Keeps what it has become: in its place while nobody answers it, else as the working copy.
    ///
    /// # Errors
    /// When the database does not take it.
    pub async fn keep(&self, tx: &mut Tx, editing: &Editing, act: &'static str, mut edited: Questionnaire) -> Result<QuestionnaireId> {
        let in_place = self.versions.is_edited_in_place();
        let id = if let Some(there) = self.versions.edited().filter(|one| in_place || one.is_working_copy()) {
            there.id
        } else {
            for question in edited.sections.iter_mut().flat_map(|section| section.questions.iter_mut()) {
                question.id = QuestionId::new();
            }
            store::create(tx, editing.call, in_place, editing.by).await?
        };
        store::write(tx, id, &edited).await?;
        store::touch_call(tx, editing.call).await?;
        let after = Some(json!({ "questionnaire": *id, "questions": edited.questions().count() }));
        audit::record(tx, &editing.actor, Entry { act, object_kind: "call", object: &editing.call, before: None, after }).await?;
        Ok(id)
    }
}

fn empty(call: CallId) -> Questionnaire {
    Questionnaire { id: QuestionnaireId::new(), call_id: call, version: 1, sections: Vec::new() }
}

/// Translations whose source is changed now were made from what stood there before.
async fn note_sources(tx: &mut Tx, editing: &Editing, before: &Questionnaire, after: &Questionnaire) -> Result<()> {
    let source = editing.source_lang;
    let (mut names, mut langs, mut digests) = (Vec::new(), Vec::new(), Vec::new());
    let now = units::of_questionnaire(after);
    for unit in units::of_questionnaire(before) {
        let (Some(was), Some(is)) = (unit.text.exactly(source), now.iter().find(|one| one.id == unit.id)) else { continue };
        if is.text.exactly(source).is_some_and(|words| units::digest(words) != units::digest(was)) {
            for (lang, _) in unit.text.iter().filter(|(lang, _)| *lang != source) {
                names.push(unit.id.clone());
                langs.push(lang);
                digests.push(units::digest(was));
            }
        }
    }
    store::note_sources(tx, editing.call, source, &names, &langs, &digests).await
}

/// How publishing a working copy ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Published {
    /// Its number.
    Version(i16),
    /// There is no working copy any more, or it is not the one that was looked at.
    Changed,
    /// A rule is broken, or something is lacking.
    Unfit,
}

/// Makes the working copy the questionnaire that is asked from now on. `seen` is the one whose changes were looked at.
///
/// # Errors
/// When the database does not take it.
pub async fn publish(who: &Allowed<EditCalls, EditedCall>, seen: String, note: String) -> Result<Published> {
    let editing = Editing::of(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let ground = Ground::hold(&mut tx, editing.call).await?;
            let Some(copy) = ground.versions.working_copy().filter(|_| whole_digest(&ground.it) == seen) else {
                return tx.commit(Published::Changed).await;
            };
            let policy = store::policy(&mut *tx, editing.call).await?;
            if !broken(&ground.it).is_empty() || !lacks(Some(&ground.it), policy).is_empty() {
                return tx.commit(Published::Unfit).await;
            }
            let former = ground.versions.current().map_or(0, |one| one.version);
            let version = store::publish(&mut tx, copy.id, &note, editing.by).await?;
            store::trace(&mut tx, editing.call, &former.to_string(), &note).await?;
            let (before, after) = (json!({ "version": former }), json!({ "version": version, "questionnaire": *copy.id }));
            let entry = Entry { act: "questionnaire.published", object_kind: "call", object: &editing.call, before: Some(before), after: Some(after) };
            audit::record(&mut tx, &editing.actor, entry).await?;
            tx.commit(Published::Version(version)).await
        })
        .await
}

/// What an officer was shown of all of it.
#[must_use]
pub fn whole_digest(of: &Questionnaire) -> String {
    units::digest(&of.sections.iter().map(crate::calls::Section::digest_of_all).collect::<Vec<_>>().join(" "))
}

/// Throws the working copy away; false when it has changed since it was looked at.
///
/// # Errors
/// When the database does not take it.
pub async fn discard(who: &Allowed<EditCalls, EditedCall>, seen: String) -> Result<bool> {
    let editing = Editing::of(who);
    who.site
        .db
        .in_tx(async move |mut tx| {
            let ground = Ground::hold(&mut tx, editing.call).await?;
            let Some(copy) = ground.versions.working_copy().filter(|_| whole_digest(&ground.it) == seen) else { return tx.commit(false).await };
            store::discard(&mut tx, copy.id).await?;
            let before = Some(json!({ "version": copy.version, "questionnaire": *copy.id }));
            audit::record(&mut tx, &editing.actor, Entry { act: "questionnaire.discarded", object_kind: "call", object: &editing.call, before, after: None })
                .await?;
            tx.commit(true).await
        })
        .await
}
