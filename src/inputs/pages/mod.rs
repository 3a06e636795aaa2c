//! The public pages.

pub mod answers;
pub mod figures;
pub mod list;
pub mod one;
mod tally;

use super::{filter::Filter, index::Index, store};
use crate::{
    platform::{auth::Visitor, http::Result, i18n::Lang},
    reference::paths::{CallAnswersPath, CallFiguresPath, CallInputsPath, CallPath},
};

/// One of the views of a call's inputs.
#[derive(Debug)]
pub struct Tab {
    pub words: String,
    pub href: String,
    pub is_current: bool,
}

/// Which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    Inputs,
    Answers,
    Figures,
}

/// The call whose inputs are shown.
#[derive(Debug, Clone)]
pub struct CallHead {
    pub id: uuid::Uuid,
    pub slug: String,
    pub title: String,
    pub title_lang: Lang,
    pub href: String,
}

/// The public call of this address: from the index when it has inputs.
async fn call_head(who: &Visitor, index: &Index, slug: &str) -> Result<Option<CallHead>> {
    let known = match index.call(slug) {
        Some(call) => Some((call.id, call.title.clone())),
        None => store::call(who.db(), slug).await?,
    };
    Ok(known.map(|(id, title)| {
        let (words, title_lang) = title.pick(who.lang);
        CallHead { id, slug: slug.to_owned(), title: words.to_owned(), title_lang, href: CallPath { lang: who.lang, slug: slug.to_owned() }.to_string() }
    }))
}

/// Links between the views of a call's inputs; «by question» begins with the first one.
fn tabs(who: &Visitor, index: &Index, slug: &str, current: View) -> Vec<Tab> {
    let (lang, slug) = (who.lang, slug.to_owned());
    let tab = |words, href: String, view| Tab { words: who.t(words).into(), href, is_current: view == current };
    let first = index.call(&slug).and_then(|call| call.questions.first()).map(|question| question.key.clone());
    let mut tabs = vec![tab("inputs-tab-list", CallInputsPath { lang, slug: slug.clone() }.to_string(), View::Inputs)];
    if let Some(question) = first {
        tabs.push(tab("inputs-tab-answers", CallAnswersPath { lang, slug: slug.clone(), question }.to_string(), View::Answers));
    }
    tabs.push(tab("inputs-tab-figures", CallFiguresPath { lang, slug }.to_string(), View::Figures));
    tabs
}

/// The same list as data: name and address.
fn files(filter: &Filter, lang: Lang) -> Vec<(&'static str, String)> {
    let query = filter.at_page(1).query();
    let mut files = Vec::new();
    if let Some(slug) = filter.the_call().filter(|_| filter.is_of_call()) {
        for (name, file) in [("CSV", "inputs.csv"), ("JSON", "inputs.json")] {
            let path = super::feeds::CallFilePath { slug: slug.to_owned(), file: file.into() };
            files.push((name, format!("{path}{query}")));
        }
    }
    files.push(("Atom", super::feeds::feed_href(filter, lang)));
    files
}
