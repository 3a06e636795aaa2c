//! Exactly what the public would see, before anything is published.

use super::{
    answers::{blocks, of_frozen},
    pages::one::{Face, FileRow, kind_of_file},
    public::{Frozen, PublicFace, Reach},
    rows::{language_key, place},
};
use crate::{
    calls::{Questionnaire, questionnaire},
    platform::{
        http::Result,
        i18n::{Lang, format, text},
        site::Site,
    },
    reference::{self, Reference},
    submissions::model::Origin,
};
use std::sync::Arc;
use uuid::Uuid;

/// The face of a frozen version for a reader of `lang`, with those files that are cleared.
///
/// # Errors
/// When the database does not answer.
pub async fn preview(site: &Site, lang: Lang, frozen: &Frozen, public: &PublicFace, cleared: &[Uuid]) -> Result<Face> {
    let reference = reference::recall(site).await?;
    let questions = questionnaire::recall(site, frozen.questionnaire).await?;
    Ok(face(lang, &reference, &questions, frozen, public, cleared))
}

fn face(lang: Lang, reference: &Reference, questions: &Arc<Questionnaire>, frozen: &Frozen, public: &PublicFace, cleared: &[Uuid]) -> Face {
    let is_shown = |question: Uuid, item: &str| public.answers.iter().any(|answer| answer.question == question && answer.item == item);
    let answers: Vec<_> = frozen
        .answers
        .iter()
        .filter(|answer| is_shown(answer.question, &answer.item))
        .filter_map(|answer| Some(of_frozen(answer, questions.question(&answer.key)?, frozen.lang)))
        .collect();
    let mut blocks = blocks(lang, reference, None, &answers);
    for block in &mut blocks {
        block.number = questions.question(&block.question).map(|question| question.number);
    }
    Face {
        reference: frozen.reference.clone(),
        title: public.title.clone(),
        lang: frozen.lang,
        is_anonymous: public.organization.is_none(),
        who: public.organization.clone().unwrap_or_else(|| text(lang, "inputs-anonymous").into()),
        kind: reference.stakeholder_type(&public.kind).map_or_else(|| public.kind.clone(), |kind| kind.name.get(lang).to_owned()),
        place: place(lang, reference, public.country.as_deref(), public.region.as_deref(), public.reach == Reach::Global),
        day: format::date_long(lang, frozen.received_on),
        date: frozen.received_on.to_string(),
        language: text(lang, language_key(frozen.lang)).into(),
        is_demonstration: frozen.origin == Origin::Demonstration,
        lines: reference.lines_of(&public.action_lines),
        goals: reference.goals_of(&public.sdgs),
        blocks,
        attachments: frozen
            .clearable()
            .into_iter()
            .filter(|file| cleared.contains(&file.id))
            .map(|file| FileRow {
                name: file.name.clone(),
                facts: format!("{} · {}", kind_of_file(&file.media_type), format::bytes(lang, file.size)),
                href: String::new(),
            })
            .collect(),
    }
}
