//! Calls and their questionnaires: types and rules.

use crate::platform::id::Id;
use serde::{Deserialize, Serialize};

/// A call as a type for ids.
#[derive(Debug)]
pub struct CallRow;
pub type CallId = Id<CallRow>;

/// A version of a call's questionnaire as a type for ids.
#[derive(Debug)]
pub struct QuestionnaireRow;
pub type QuestionnaireId = Id<QuestionnaireRow>;

/// A question as a type for ids.
#[derive(Debug)]
pub struct QuestionRow;
pub type QuestionId = Id<QuestionRow>;

/// Where a call comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "call_origin", rename_all = "snake_case")]
pub enum CallOrigin {
    Desk,
    /// A historical call, taken from its public sources; it takes no inputs here.
    Reference,
    /// To try the portal with; never mixed with real statements.
    Demonstration,
}

/// What of a call's inputs becomes public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "publication_policy", rename_all = "snake_case")]
pub enum PublicationPolicy {
    All,
    OnConsent,
    None,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "question_kind", rename_all = "snake_case")]
pub enum QuestionKind {
    LongText,
    ShortText,
    OneChoice,
    ManyChoices,
    YesNo,
    Number,
    Date,
    LineTable,
    LinePicker,
    SdgPicker,
    File,
    Url,
    Statement,
}

/// Who reads the answers to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "visibility", rename_all = "snake_case")]
pub enum Visibility {
    Public,
    Secretariat,
}

/// What an answer says about the submission as a whole, whatever the question's wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "answer_meaning", rename_all = "snake_case")]
pub enum Meaning {
    Title,
    Organization,
    StakeholderType,
    Reach,
    Country,
    Region,
    Contact,
    Consent,
}
