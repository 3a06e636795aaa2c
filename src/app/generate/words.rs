//! Made-up texts out of phrases of the reference texts.

use super::dice::Dice;
use crate::platform::{db::Tx, http::Result, i18n::Lang};
use std::collections::BTreeMap;

/// The words of all reference texts in their order, by language. In Chinese a "word" is a clause.
pub struct Words(BTreeMap<Lang, Vec<String>>);

impl Words {
    pub async fn read(tx: &mut Tx) -> Result<Self> {
        let texts = sqlx::query!(
            r#"SELECT lang AS "lang!: Lang", string_agg(words, ' ' ORDER BY words COLLATE "C") AS "words!"
               FROM (SELECT lang, official_goal AS words FROM sdg_text UNION ALL SELECT lang, summary FROM action_line_text
                     UNION ALL SELECT lang, role FROM entity_text UNION ALL SELECT lang, name FROM country_text
                     UNION ALL SELECT lang, rationale FROM matrix_link_text UNION ALL SELECT lang, action FROM commitment_text
                     UNION ALL SELECT lang, summary FROM document_text UNION ALL SELECT lang, description FROM event_text
                     UNION ALL SELECT lang, body FROM entry_text) texts
               WHERE words <> '' GROUP BY lang"#
        )
        .fetch_all(&mut **tx)
        .await?;
        let texts = texts.into_iter().map(|text| (text.lang, split(text.lang, &text.words)));
        Ok(Self(texts.collect()))
    }

    /// A heading of some words.
    pub fn title(&self, dice: &mut Dice, lang: Lang) -> String {
        let most = if lang == Lang::Zh { 2 } else { 9 };
        let phrase = self.phrase(dice, lang, most);
        let title: String = phrase.trim_end_matches(['.', ',', ';', ':', '،']).chars().take(120).collect();
        capitalized(title.trim())
    }

    /// Paragraphs of about so many words.
    pub fn text(&self, dice: &mut Dice, lang: Lang, length: usize) -> String {
        let (mut paragraphs, mut sentences, mut written) = (Vec::new(), Vec::new(), 0);
        while written < length {
            let words = if lang == Lang::Zh { dice.between(1, 3) } else { dice.between(6, 18) };
            let sentence = self.sentence(dice, lang, words);
            // A Chinese word has about a character and a half, a clause about ten words.
            written += if lang == Lang::Zh { words * 10 } else { words };
            sentences.push(sentence);
            if sentences.len() == 4 {
                paragraphs.push(joined(lang, &std::mem::take(&mut sentences)));
            }
        }
        paragraphs.push(joined(lang, &sentences));
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs.join("\n\n")
    }

    fn sentence(&self, dice: &mut Dice, lang: Lang, words: usize) -> String {
        let phrase = self.phrase(dice, lang, words);
        let end = if lang == Lang::Zh { '。' } else { '.' };
        format!("{}{end}", capitalized(phrase.trim_end_matches(['.', ',', ';', ':', '،', '?'])))
    }

    /// A few runs of words as they stand in the texts.
    fn phrase(&self, dice: &mut Dice, lang: Lang, words: usize) -> String {
        let Some(all) = self.0.get(&lang).filter(|all| !all.is_empty()) else { return format!("{lang} {}", dice.below(1000)) };
        let mut phrase: Vec<&str> = Vec::with_capacity(words);
        while phrase.len() < words {
            let run = dice.between(2, 5).min(words - phrase.len());
            let first = dice.below(all.len());
            phrase.extend(all.iter().cycle().skip(first).take(run).map(String::as_str));
        }
        phrase.join(if lang == Lang::Zh { "，" } else { " " })
    }
}

fn split(lang: Lang, text: &str) -> Vec<String> {
    let words: Vec<&str> = match lang {
        Lang::Zh => text.split(['，', '。', '；', '、', '：', ' ', '\n', '（', '）', '？']).collect(),
        _ => text.split_whitespace().map(|word| word.trim_matches(['(', ')', '“', '”', '«', '»', '"'])).collect(),
    };
    words.into_iter().filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn joined(lang: Lang, sentences: &[String]) -> String {
    sentences.join(if lang == Lang::Zh { "" } else { " " })
}

fn capitalized(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().map_or_else(|| "—".to_owned(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_about_the_length_asked_for() {
        let words =
            Words([(Lang::En, split(Lang::En, "the quick brown fox jumps over the lazy dog")), (Lang::Zh, split(Lang::Zh, "信息社会，世界峰会。"))].into());
        let text = words.text(&mut Dice::new(1), Lang::En, 200);
        assert!((200..230).contains(&text.split_whitespace().count()), "{text}");
        assert!(text.contains("\n\n"));
        assert!(words.text(&mut Dice::new(1), Lang::Zh, 50).chars().count() > 20);
        assert_eq!(words.title(&mut Dice::new(5), Lang::En), words.title(&mut Dice::new(5), Lang::En));
    }

    #[test]
    fn a_language_without_texts_still_gets_words() {
        assert!(!Words(BTreeMap::new()).text(&mut Dice::new(1), Lang::Ru, 10).is_empty());
    }
}
