//! How a published answer looks: the same on an input's page, beside other answers, and in the preview before publishing.

use super::{index::Call, public::FrozenAnswer, rows::language_key, store::Answer};
use crate::{
    calls::{Question, model::QuestionKind},
    platform::i18n::{Lang, format, text},
    reference::{Goal, Line, Reference},
};
use serde_json::Value;
use std::sync::Arc;

/// An answer to one question.
#[derive(Debug)]
pub struct Block {
    pub question: String,
    pub number: Option<usize>,
    pub label: String,
    pub label_lang: Lang,
    pub lang: Lang,
    /// The name of its language, where it is not the reader's.
    pub language: Option<String>,
    pub body: Body,
    /// All answers to this question.
    pub beside: Option<String>,
}

/// What was answered.
#[derive(Debug)]
pub enum Body {
    Text(String),
    Choices(Vec<(String, Lang)>),
    YesNo { answer: String, explanation: Option<String> },
    Lines(Vec<Arc<Line>>),
    Goals(Vec<Arc<Goal>>),
    LineTexts(Vec<LineText>),
    Link(String),
}

/// What was written about one Action Line.
#[derive(Debug)]
pub struct LineText {
    pub line: Line,
    pub lang: Lang,
    pub text: String,
}

/// An input's answers by question, in the order given.
#[must_use]
pub fn blocks(lang: Lang, reference: &Reference, call: Option<&Call>, answers: &[Answer]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for answer in answers {
        let Some(body) = body(lang, reference, answer) else { continue };
        if let (Some(last), Body::LineTexts(more)) = (blocks.last_mut(), &body)
            && last.question == answer.question
            && let Body::LineTexts(texts) = &mut last.body
        {
            texts.extend(more.iter().map(|more| LineText { line: more.line.clone(), lang: more.lang, text: more.text.clone() }));
            texts.sort_by_key(|text| reference.lines.iter().position(|line| line.code == text.line.code));
            continue;
        }
        let (label, label_lang) = answer.label.pick(lang);
        blocks.push(Block {
            number: call.and_then(|call| call.question(&answer.question)).map(|question| question.number),
            question: answer.question.clone(),
            label: label.to_owned(),
            label_lang,
            lang: answer.lang,
            language: (answer.lang != lang && !answer.words.is_empty()).then(|| text(lang, language_key(answer.lang)).into()),
            body,
            beside: None,
        });
    }
    blocks
}

/// A frozen answer as it would be published, for the desk and for previews.
#[must_use]
pub fn of_frozen(frozen: &FrozenAnswer, question: &Question, lang: Lang) -> Answer {
    Answer {
        question: frozen.key.clone(),
        kind: frozen.kind,
        label: question.label.clone(),
        item: frozen.item.clone(),
        value: frozen.value.clone(),
        lang: frozen.lang.unwrap_or(lang),
        words: text_of(frozen.kind, &frozen.value),
        choices: question.choices.iter().map(|choice| (choice.value.clone(), choice.label.clone())).collect(),
    }
}

fn body(lang: Lang, reference: &Reference, answer: &Answer) -> Option<Body> {
    let value = &answer.value;
    Some(match answer.kind {
        QuestionKind::OneChoice | QuestionKind::ManyChoices => Body::Choices(words_of(value).iter().map(|chosen| choice(lang, answer, chosen)).collect()),
        QuestionKind::YesNo => {
            let (answered, explanation) = yes_no(value)?;
            let words = text(lang, if answered { "inputs-yes" } else { "inputs-no" });
            Body::YesNo { answer: words.into(), explanation }
        }
        QuestionKind::LinePicker => Body::Lines(reference.lines_of(&words_of(value))),
        QuestionKind::SdgPicker => Body::Goals(reference.goals_of(&numbers_of(value))),
        QuestionKind::LineTable => {
            let line = reference.line(&answer.item)?.clone();
            Body::LineTexts(vec![LineText { line, lang: answer.lang, text: value.as_str()?.to_owned() }])
        }
        QuestionKind::Url => Body::Link(value.as_str().filter(|url| url.starts_with("https://") || url.starts_with("http://"))?.to_owned()),
        QuestionKind::Number => Body::Text(value.as_i64().map_or_else(|| plain(value), |number| format::number(lang, number))),
        QuestionKind::Date => Body::Text(value.as_str().and_then(|date| date.parse().ok()).map_or_else(|| plain(value), |date| format::date_long(lang, date))),
        QuestionKind::Statement => Body::YesNo { answer: text(lang, "inputs-confirmed").into(), explanation: None },
        QuestionKind::File => return None,
        QuestionKind::LongText | QuestionKind::ShortText => Body::Text(plain(value)),
    })
}

fn choice(lang: Lang, answer: &Answer, chosen: &str) -> (String, Lang) {
    answer.choices.get(chosen).map_or_else(
        || (chosen.to_owned(), answer.lang),
        |label| {
            let (words, lang) = label.pick(lang);
            (words.to_owned(), lang)
        },
    )
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The words of a value: one, or a list of them.
#[must_use]
pub fn words_of(value: &Value) -> Vec<String> {
    match value {
        Value::String(word) => vec![word.clone()],
        Value::Array(words) => words.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// The numbers of a value.
#[must_use]
pub fn numbers_of(value: &Value) -> Vec<i16> {
    let number = |value: &Value| value.as_i64().or_else(|| value.as_str()?.parse().ok()).and_then(|number| i16::try_from(number).ok());
    value.as_array().map(|values| values.iter().filter_map(number).collect()).unwrap_or_default()
}

/// Yes or no, and why.
#[must_use]
pub fn yes_no(value: &Value) -> Option<(bool, Option<String>)> {
    let answered = value.get("value").unwrap_or(value);
    let is_yes = answered.as_bool().or_else(|| answered.as_str().map(|word| word == "yes"))?;
    let explanation = value.get("explanation").and_then(Value::as_str).filter(|words| !words.is_empty()).map(str::to_owned);
    Some((is_yes, explanation))
}

/// The plain text of a value, for searching and extracts; nothing where it holds no text of the contributor's.
#[must_use]
pub fn text_of(kind: QuestionKind, value: &Value) -> String {
    match kind {
        QuestionKind::LongText | QuestionKind::ShortText | QuestionKind::LineTable => value.as_str().unwrap_or_default().to_owned(),
        QuestionKind::YesNo => yes_no(value).and_then(|(_, explanation)| explanation).unwrap_or_default(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_read_in_every_form() {
        assert_eq!(words_of(&json!("a")), ["a"]);
        assert_eq!(words_of(&json!(["a", "b"])), ["a", "b"]);
        assert_eq!(numbers_of(&json!([4, "9", "x"])), [4, 9]);
        assert_eq!(yes_no(&json!({"value": "no", "explanation": "because"})), Some((false, Some("because".into()))));
        assert_eq!(yes_no(&json!("yes")), Some((true, None)));
        assert_eq!(yes_no(&json!(3)), None);
    }

    #[test]
    fn only_words_that_somebody_wrote_are_searched() {
        assert_eq!(text_of(QuestionKind::LongText, &json!("words")), "words");
        assert_eq!(text_of(QuestionKind::YesNo, &json!({"value": "yes", "explanation": "since"})), "since");
        assert_eq!(text_of(QuestionKind::ManyChoices, &json!(["access"])), "");
    }
}
