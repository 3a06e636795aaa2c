//! How often each choice of a question was made: a table with its bars.

use super::figures::in_words;
use crate::{
    calls::{Question, model::QuestionKind, questionnaire},
    inputs::{
        figures::{Figure, guarded},
        index::Cell,
        store,
    },
    platform::{
        auth::Visitor,
        http::Result,
        i18n::{Lang, format, text},
    },
};
use uuid::Uuid;

/// A choice with its count.
pub struct Row {
    pub words: String,
    pub lang: Lang,
    pub count: String,
    /// Of all who answered; nothing where the count is hidden.
    pub percent: Option<String>,
    /// Of 100.
    pub width: u32,
}

/// The choices of a question in their order, those that nobody made too; none where it is no question of choice.
///
/// # Errors
/// When the database does not answer.
pub async fn rows(who: &Visitor, call: Uuid, key: &str, answered: u32) -> Result<Vec<Row>> {
    let tally = store::tally(who.db(), call, key).await?;
    if tally.counts.is_empty() {
        return Ok(Vec::new());
    }
    let questions = match tally.questionnaire {
        Some(id) => Some(questionnaire::recall(&who.site, id).await?),
        None => None,
    };
    let mut choices = questions.as_ref().and_then(|questions| questions.question(key)).map(|question| offered(who.lang, question)).unwrap_or_default();
    for (code, _) in &tally.counts {
        if !choices.iter().any(|(offered, ..)| offered == code) {
            choices.push((code.clone(), code.clone(), who.lang));
        }
    }
    let count_of = |code: &str| tally.counts.iter().find(|(word, _)| word == code).map_or_else(Cell::default, |(_, cell)| *cell);
    let cells = choices.iter().map(|(code, ..)| count_of(code)).collect();
    let figures = guarded(&[cells]).pop().unwrap_or_default();
    Ok(choices.into_iter().zip(figures).map(|((_, words, lang), figure)| row(who.lang, words, lang, figure, answered)).collect())
}

fn row(reader: Lang, words: String, lang: Lang, figure: Figure, answered: u32) -> Row {
    let share = match figure {
        Figure::Exact(count) if answered > 0 => Some(f64::from(count) / f64::from(answered)),
        _ => None,
    };
    let width = if let Figure::Exact(count) = figure { count * 100 / answered.max(1) } else { 0 };
    Row { words, lang, count: in_words(reader, figure), percent: share.map(|share| format::percent(reader, share)), width }
}

/// The choices as the question offers them.
fn offered(lang: Lang, question: &Question) -> Vec<(String, String, Lang)> {
    if question.kind == QuestionKind::YesNo {
        return [("yes", "inputs-yes"), ("no", "inputs-no")].map(|(code, key)| (code.to_owned(), text(lang, key).into(), lang)).into();
    }
    let choice = |choice: &crate::calls::questionnaire::Choice| {
        let (words, of) = choice.label.pick(lang);
        (choice.value.clone(), words.to_owned(), of)
    };
    question.choices.iter().map(choice).collect()
}
