//! What of a submission the public sees: the rule by which the act of publishing, and its preview, choose.

use super::answers::{numbers_of, text_of, words_of};
use crate::{
    calls::model::{Meaning, PublicationPolicy, QuestionKind, QuestionnaireId, Visibility},
    platform::{
        i18n::Lang,
        text::{beginning, clean_line},
    },
    reference::Reference,
    submissions::model::{Consent, FileFate, Origin},
};
use jiff::civil::Date;
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The last submitted version of a submission, as it was frozen.
#[derive(Debug, Clone)]
pub struct Frozen {
    pub submission: Uuid,
    pub version: Uuid,
    pub number: i32,
    pub questionnaire: QuestionnaireId,
    pub call: Uuid,
    pub policy: PublicationPolicy,
    pub reference: String,
    pub lang: Lang,
    pub origin: Origin,
    /// The day in the call's zone.
    pub received_on: Date,
    pub answers: Vec<FrozenAnswer>,
    pub files: Vec<FrozenFile>,
    /// Who reads the answers to each question.
    pub questions: BTreeMap<String, Visibility>,
}

/// A file that the version names.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct FrozenFile {
    pub id: Uuid,
    pub question: String,
    pub name: String,
    pub media_type: String,
    pub size: u64,
}

/// One answer of it, in the order of the questionnaire.
#[derive(Debug, Clone)]
pub struct FrozenAnswer {
    pub question: Uuid,
    pub key: String,
    pub kind: QuestionKind,
    pub meaning: Option<Meaning>,
    pub visibility: Visibility,
    pub item: String,
    pub value: Value,
    pub lang: Option<Lang>,
}

/// How an organization works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "reach", rename_all = "snake_case")]
pub enum Reach {
    National,
    Regional,
    Global,
}

/// The public face that is to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicFace {
    pub title: String,
    pub organization: Option<String>,
    pub kind: String,
    pub reach: Reach,
    pub country: Option<String>,
    pub region: Option<String>,
    pub consent: Consent,
    pub action_lines: Vec<String>,
    pub sdgs: Vec<i16>,
    pub question_keys: Vec<String>,
    pub answers: Vec<PublicAnswer>,
}

/// A published answer.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicAnswer {
    pub question: Uuid,
    pub item: String,
    pub value: Value,
    pub lang: Lang,
    pub words: String,
}

/// Why something may not be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The contributor wrote for the secretariat only.
    NoConsent,
    /// The call publishes nothing.
    Policy,
    /// The check for personal data is not marked done.
    NotChecked,
    /// Nothing that the public may read was answered.
    Empty,
}

impl Refusal {
    /// The text that says so.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NoConsent => "inputs-refused-consent",
            Self::Policy => "inputs-refused-policy",
            Self::NotChecked => "inputs-refused-not-checked",
            Self::Empty => "inputs-refused-empty",
        }
    }
}

const LONGEST_TITLE: usize = 140;

impl Frozen {
    fn meaning(&self, meaning: Meaning) -> Option<String> {
        let answer = self.answers.iter().find(|answer| answer.meaning == Some(meaning))?;
        Some(clean_line(&words_of(&answer.value).join(" "))).filter(|words| !words.is_empty())
    }

    /// What the contributor allowed. Who said nothing allowed nothing.
    #[must_use]
    pub fn consent(&self) -> Consent {
        self.meaning(Meaning::Consent).as_deref().and_then(Consent::parse).unwrap_or(Consent::None)
    }

    /// Answers that may be shown: to public questions, those that say who somebody is excepted, which stand in the head.
    /// Of an anonymous contributor neither links nor files: they lead to a name.
    fn shown(&self, consent: Consent) -> impl Iterator<Item = &FrozenAnswer> {
        self.answers.iter().filter(move |answer| {
            answer.visibility == Visibility::Public
                && answer.meaning.is_none()
                && answer.kind != QuestionKind::File
                && (consent != Consent::Anonymous || answer.kind != QuestionKind::Url)
                && !is_empty(&answer.value)
        })
    }

    /// The public face, or why there is none.
    ///
    /// # Errors
    /// The first thing that forbids it.
    pub fn face(&self, reference: &Reference) -> Result<PublicFace, Refusal> {
        let consent = self.consent();
        match self.policy {
            PublicationPolicy::None => return Err(Refusal::Policy),
            PublicationPolicy::All | PublicationPolicy::OnConsent if consent == Consent::None => return Err(Refusal::NoConsent),
            PublicationPolicy::All | PublicationPolicy::OnConsent => {}
        }
        let shown: Vec<&FrozenAnswer> = self.shown(consent).collect();
        if shown.is_empty() {
            return Err(Refusal::Empty);
        }
        let is_named = consent != Consent::Anonymous;
        let country = self.meaning(Meaning::Country).and_then(|code| reference.country(&code));
        let region =
            country.and_then(|country| country.region.clone()).or_else(|| self.meaning(Meaning::Region).filter(|code| reference.region(code).is_some()));
        let reach = match self.meaning(Meaning::Reach).as_deref() {
            Some("global") => Reach::Global,
            Some("regional") => Reach::Regional,
            _ => Reach::National,
        };
        Ok(PublicFace {
            title: self.title(&shown),
            organization: self.meaning(Meaning::Organization).filter(|_| is_named),
            kind: self.meaning(Meaning::StakeholderType).filter(|code| reference.stakeholder_type(code).is_some()).unwrap_or_else(|| "other".into()),
            reach,
            country: country.filter(|_| is_named && reach == Reach::National).map(|country| country.code.clone()),
            region: region.filter(|_| reach != Reach::Global),
            consent,
            action_lines: lines(&shown, reference),
            sdgs: goals(&shown),
            question_keys: keys(&shown),
            answers: shown.iter().map(|answer| self.public(answer)).collect(),
        })
    }

    /// Files that an officer may clear for the public: of public questions, and none of an anonymous contributor.
    #[must_use]
    pub fn clearable(&self) -> Vec<&FrozenFile> {
        self.files.iter().filter(|file| self.fate(file) == FileFate::ToClear).collect()
    }

    /// Those of these files that may be cleared.
    #[must_use]
    pub fn clearable_among(&self, chosen: &[Uuid]) -> Vec<Uuid> {
        self.clearable().iter().map(|file| file.id).filter(|id| chosen.contains(id)).collect()
    }

    /// What becomes of a file.
    #[must_use]
    pub fn fate(&self, file: &FrozenFile) -> FileFate {
        FileFate::of(self.policy, Some(self.consent()), self.questions.get(&file.question) == Some(&Visibility::Public))
    }

    /// As the contributor named it, else the beginning of what they wrote first.
    fn title(&self, shown: &[&FrozenAnswer]) -> String {
        let first = || shown.iter().map(|answer| text_of(answer.kind, &answer.value)).find(|words| !words.is_empty());
        let title = self.meaning(Meaning::Title).or_else(first).map(|words| beginning(&words, LONGEST_TITLE));
        title.unwrap_or_else(|| self.reference.clone())
    }

    fn public(&self, answer: &FrozenAnswer) -> PublicAnswer {
        PublicAnswer {
            question: answer.question,
            item: answer.item.clone(),
            value: answer.value.clone(),
            lang: answer.lang.unwrap_or(self.lang),
            words: text_of(answer.kind, &answer.value),
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(words) => words.trim().is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Lines that were picked, or of which something was written, in the order of the lines.
fn lines(shown: &[&FrozenAnswer], reference: &Reference) -> Vec<String> {
    let named: Vec<String> = shown
        .iter()
        .flat_map(|answer| match answer.kind {
            QuestionKind::LinePicker => words_of(&answer.value),
            QuestionKind::LineTable => vec![answer.item.clone()],
            _ => Vec::new(),
        })
        .collect();
    reference.lines_of(&named).into_iter().map(|line| line.code.clone()).collect()
}

fn goals(shown: &[&FrozenAnswer]) -> Vec<i16> {
    let picked = shown.iter().filter(|answer| answer.kind == QuestionKind::SdgPicker).flat_map(|answer| numbers_of(&answer.value));
    let goals: std::collections::BTreeSet<i16> = picked.filter(|number| (1..=17).contains(number)).collect();
    goals.into_iter().collect()
}

fn keys(shown: &[&FrozenAnswer]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for answer in shown {
        if !keys.contains(&answer.key) {
            keys.push(answer.key.clone());
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        platform::i18n::ByLang,
        reference::{Country, Line, Named},
    };
    use serde_json::json;

    fn reference() -> Reference {
        let named = |code: &str| Named { code: code.into(), name: ByLang::default() };
        let line = |code: &str| Line {
            code: code.into(),
            title: ByLang::default(),
            short: ByLang::default(),
            official: ByLang::default(),
            summary: ByLang::default(),
            facilitators: Vec::new(),
        };
        let fiji = Country { code: "FJ".into(), region: Some("asia-pacific".into()), name: ByLang::default(), is_ldc: false, is_lldc: false, is_sids: true };
        Reference {
            lines: vec![line("c2").into(), line("c5").into(), line("c8").into()],
            regions: vec![named("africa"), named("asia-pacific")],
            countries: vec![fiji],
            stakeholder_types: vec![named("youth"), named("other")],
            ..Reference::default()
        }
    }

    fn answer(key: &str, kind: QuestionKind, meaning: Option<Meaning>, value: Value) -> FrozenAnswer {
        FrozenAnswer { question: Uuid::nil(), key: key.into(), kind, meaning, visibility: Visibility::Public, item: String::new(), value, lang: None }
    }

    fn frozen(consent: &str) -> Frozen {
        let secret = FrozenAnswer {
            visibility: Visibility::Secretariat,
            ..answer("contact", QuestionKind::ShortText, Some(Meaning::Contact), json!("Ama Osei, ama@example.org"))
        };
        Frozen {
            submission: Uuid::nil(),
            version: Uuid::nil(),
            number: 1,
            questionnaire: Uuid::nil().into(),
            call: Uuid::nil(),
            policy: PublicationPolicy::OnConsent,
            reference: "DEMO-0001".into(),
            lang: Lang::Fr,
            origin: Origin::Form,
            received_on: jiff::civil::date(2026, 3, 14),
            answers: vec![
                answer("title", QuestionKind::ShortText, Some(Meaning::Title), json!("Islands online")),
                answer("organization", QuestionKind::ShortText, Some(Meaning::Organization), json!("Youth Forum")),
                answer("type", QuestionKind::OneChoice, Some(Meaning::StakeholderType), json!("youth")),
                answer("reach", QuestionKind::OneChoice, Some(Meaning::Reach), json!("national")),
                answer("country", QuestionKind::ShortText, Some(Meaning::Country), json!("FJ")),
                secret,
                FrozenAnswer { visibility: Visibility::Secretariat, ..answer("consent", QuestionKind::OneChoice, Some(Meaning::Consent), json!(consent)) },
                answer("text", QuestionKind::LongText, None, json!("What we saw.")),
                answer("lines", QuestionKind::LinePicker, None, json!(["c8", "c2", "c99"])),
                FrozenAnswer { item: "c5".into(), ..answer("table", QuestionKind::LineTable, None, json!("About trust.")) },
                FrozenAnswer { item: "c2".into(), ..answer("table", QuestionKind::LineTable, None, json!(" ")) },
                answer("goals", QuestionKind::SdgPicker, None, json!([9, 4, 4, 99])),
                answer("link", QuestionKind::Url, None, json!("https://youth.example")),
                answer("skipped", QuestionKind::LongText, None, json!("")),
            ],
            files: vec![
                FrozenFile { id: Uuid::from_u128(1), question: "annex".into(), name: "a.pdf".into(), media_type: "application/pdf".into(), size: 1 },
                FrozenFile { id: Uuid::from_u128(2), question: "mandate".into(), name: "b.pdf".into(), media_type: "application/pdf".into(), size: 1 },
            ],
            questions: BTreeMap::from([("annex".into(), Visibility::Public), ("mandate".into(), Visibility::Secretariat)]),
        }
    }

    #[test]
    fn a_named_input_shows_who_wrote_it_and_only_public_answers() {
        let face = frozen("named").face(&reference()).expect("public");
        assert_eq!((face.title.as_str(), face.organization.as_deref(), face.kind.as_str()), ("Islands online", Some("Youth Forum"), "youth"));
        assert_eq!((face.country.as_deref(), face.region.as_deref()), (Some("FJ"), Some("asia-pacific")));
        assert_eq!(face.action_lines, ["c2", "c5", "c8"]);
        assert_eq!(face.sdgs, [4, 9]);
        assert_eq!(face.question_keys, ["text", "lines", "table", "goals", "link"]);
        assert!(face.answers.iter().all(|answer| answer.lang == Lang::Fr));
        assert!(!format!("{face:?}").contains("Ama Osei"), "secretariat-only answers stay");
    }

    #[test]
    fn an_anonymous_input_keeps_type_and_region_alone() {
        let face = frozen("anonymous").face(&reference()).expect("public");
        assert_eq!((face.organization, face.country), (None, None));
        assert_eq!((face.kind.as_str(), face.region.as_deref()), ("youth", Some("asia-pacific")));
        assert!(!face.question_keys.contains(&"link".into()), "a link leads to a name");
    }

    #[test]
    fn only_files_of_public_questions_can_be_cleared_and_none_of_somebody_anonymous() {
        assert_eq!(frozen("named").clearable().iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["a.pdf"]);
        assert!(frozen("anonymous").clearable().is_empty());
    }

    #[test]
    fn what_was_not_allowed_is_not_published() {
        assert_eq!(frozen("none").face(&reference()), Err(Refusal::NoConsent));
        assert_eq!(frozen("").face(&reference()), Err(Refusal::NoConsent));
        assert_eq!(Frozen { policy: PublicationPolicy::All, ..frozen("none") }.face(&reference()), Err(Refusal::NoConsent));
        assert_eq!(Frozen { policy: PublicationPolicy::None, ..frozen("named") }.face(&reference()), Err(Refusal::Policy));
    }

    #[test]
    fn without_a_title_the_first_words_stand_for_it() {
        let mut frozen = frozen("named");
        frozen.answers.retain(|answer| answer.meaning != Some(Meaning::Title));
        assert_eq!(frozen.face(&reference()).expect("public").title, "What we saw.");
        frozen.answers.retain(|answer| answer.visibility == Visibility::Secretariat);
        assert_eq!(frozen.face(&reference()), Err(Refusal::Empty));
    }
}
