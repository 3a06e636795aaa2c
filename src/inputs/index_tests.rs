use super::*;

fn row(id: u128, kind: &str, region: &str, lines: &[&str], questions: &[&str], call: u128) -> Row {
    Row {
        id: Uuid::from_u128(id),
        kind: kind.into(),
        region: Some(region.into()),
        country: None,
        lang: if id.is_multiple_of(2) { Lang::Fr } else { Lang::En },
        call: Uuid::from_u128(call),
        year: 2026,
        lines: lines.iter().map(|&line| line.into()).collect(),
        goals: vec![4, 17],
        questions: questions.iter().map(|&key| key.into()).collect(),
        is_anonymous: id == 2,
        by_organization: 10 - i32::try_from(id).expect("small"),
        by_publication: i32::try_from(id).expect("small"),
    }
}

fn call(id: u128, slug: &str, keys: &[&str]) -> Call {
    let questions = keys.iter().enumerate().map(|(order, &key)| Question { key: key.into(), number: order + 1, label: ByLang::default() }).collect();
    Call { id: Uuid::from_u128(id), slug: slug.into(), title: ByLang::default(), questions }
}

fn index() -> Index {
    Index::new(
        &[
            row(1, "government", "africa", &["c2", "c5"], &["a", "b"], 100),
            row(2, "civil_society", "africa", &["c5"], &["a"], 100),
            row(3, "government", "asia-pacific", &["c2"], &["b"], 100),
            row(4, "youth", GLOBAL, &[], &["b"], 200),
        ],
        vec![call(100, "one", &["a", "b"]), call(200, "two", &["b"])],
    )
}

fn found(query: &str) -> (Vec<u128>, Index, Found) {
    let index = index();
    let found = index.find(&Filter::read(Some(query), None), None);
    let ids = index.ids(&found.places).into_iter().map(|id| id.as_u128()).collect();
    (ids, index, found)
}

fn sorted(mut counts: Vec<(&str, u32)>) -> Vec<(&str, u32)> {
    counts.sort_unstable();
    counts
}

#[test]
fn without_a_filter_everything_is_found_and_counted() {
    let (ids, index, found) = found("");
    assert_eq!(ids, [1, 2, 3, 4]);
    assert_eq!(sorted(index.counted(&found, Facet::Kind)), [("civil_society", 1), ("government", 2), ("youth", 1)]);
    assert_eq!(sorted(index.counted(&found, Facet::Line)), [("c2", 2), ("c5", 2)]);
    assert_eq!(sorted(index.counted(&found, Facet::Goal)), [("17", 4), ("4", 4)]);
}

#[test]
fn values_of_one_facet_add_up_and_facets_narrow_each_other() {
    assert_eq!(found("type=government&type=youth").0, [1, 3, 4]);
    assert_eq!(found("type=government&region=africa").0, [1]);
    assert_eq!(found("line=c5&language=fr").0, [2]);
    assert_eq!(found("region=global").0, [4]);
}

#[test]
fn a_facet_is_counted_without_its_own_choice() {
    let (_, index, found) = found("type=government&region=africa");
    assert_eq!(sorted(index.counted(&found, Facet::Kind)), [("civil_society", 1), ("government", 1)]);
    assert_eq!(sorted(index.counted(&found, Facet::Region)), [("africa", 1), ("asia-pacific", 1)]);
    assert_eq!(sorted(index.counted(&found, Facet::Line)), [("c2", 1), ("c5", 1)]);
}

#[test]
fn a_value_that_nobody_has_finds_nothing() {
    assert!(found("type=nobody").0.is_empty());
    assert!(found("line=c9&type=government").0.is_empty());
}

#[test]
fn questions_belong_to_one_call() {
    let (ids, index, found) = found("call=one&question=b");
    assert_eq!(ids, [1, 3]);
    let call = index.call("one").expect("there").clone();
    assert_eq!(index.counted_questions(&found, &call), [("a", 2), ("b", 2)]);
    let (ids, ..) = self::found("question=b");
    assert_eq!(ids, [1, 2, 3, 4], "without a call nothing says whose question is meant");
}

#[test]
fn a_search_narrows_and_its_hits_are_counted() {
    let index = index();
    let hits = [Uuid::from_u128(3), Uuid::from_u128(2), Uuid::from_u128(999)];
    let found = index.find(&Filter::read(Some("region=africa"), None), Some(&hits));
    assert_eq!(index.ids(&found.places), [Uuid::from_u128(2)]);
    assert_eq!(sorted(index.counted(&found, Facet::Region)), [("africa", 1), ("asia-pacific", 1)]);
}

#[test]
fn places_are_sorted_by_organization_or_publication() {
    let index = index();
    let mut places = index.find(&Filter::default(), None).places;
    index.sort(&mut places, Order::Organization);
    assert_eq!(index.ids(&places).first(), Some(&Uuid::from_u128(4)));
    index.sort(&mut places, Order::Publication);
    assert_eq!(index.ids(&places).first(), Some(&Uuid::from_u128(1)));
}

#[test]
fn an_input_of_a_call_that_is_not_public_is_left_out() {
    let index = Index::new(&[row(1, "youth", GLOBAL, &[], &[], 300)], Vec::new());
    assert!(index.is_empty());
}

#[test]
fn a_small_figure_with_somebody_anonymous_in_it_is_hidden() {
    let index = index();
    let cells = index.cross(&index.find(&Filter::default(), None), Facet::Kind, Facet::Region);
    let cell = |kind: &str, region: &str| cells.get(&(kind.to_owned(), region.to_owned())).copied().unwrap_or_default();
    assert_eq!(cell("government", "africa"), Cell { count: 1, anonymous: 0 });
    assert!(!cell("government", "africa").is_hidden());
    assert!(cell("civil_society", "africa").is_hidden());
    assert!(!Cell { count: 5, anonymous: 1 }.is_hidden());
    assert_eq!(cell("youth", "africa"), Cell::default());
}
