//! The names of the cities in which the process has met. Events name a city as English does; where we know its name in
//! the reader's language, they read that.

use crate::platform::i18n::{Lang, text};

/// The name of a city for readers of `lang`.
#[must_use]
pub fn city(lang: Lang, name: &str) -> String {
    key(name).map_or_else(|| name.to_owned(), |key| text(lang, key).to_string())
}

fn key(name: &str) -> Option<&'static str> {
    Some(match name {
        "Addis Ababa" => "events-city-addis-ababa",
        "Astana" => "events-city-astana",
        "Athens" => "events-city-athens",
        "Baku" => "events-city-baku",
        "Bali" => "events-city-bali",
        "Beijing" => "events-city-beijing",
        "Berlin" => "events-city-berlin",
        "Doha" => "events-city-doha",
        "Geneva" => "events-city-geneva",
        "Guadalajara" => "events-city-guadalajara",
        "Hyderabad" => "events-city-hyderabad",
        "Istanbul" => "events-city-istanbul",
        "João Pessoa" => "events-city-joao-pessoa",
        "Katowice" => "events-city-katowice",
        "Kyoto" => "events-city-kyoto",
        "Lillestrøm" => "events-city-lillestrom",
        "Nairobi" => "events-city-nairobi",
        "New York" => "events-city-new-york",
        "Paris" => "events-city-paris",
        "Rio de Janeiro" => "events-city-rio-de-janeiro",
        "Riyadh" => "events-city-riyadh",
        "São Paulo" => "events-city-sao-paulo",
        "Sharm El Sheikh" => "events-city-sharm-el-sheikh",
        "Strasbourg" => "events-city-strasbourg",
        "Tunis" => "events-city-tunis",
        "Vilnius" => "events-city-vilnius",
        _ => return None,
    })
}
