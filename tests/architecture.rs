//! Who may import whom: `platform` nobody, a slice only platform and the slices before it, `app` all, and nobody `app`
//! but the command line. Reads the `use` lines, so the order in `src/lib.rs` is the rule itself.
#![expect(clippy::expect_used, reason = "a test may fail by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for item in fs::read_dir(folder).expect("a folder") {
        let path = item.expect("an item").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The rooms in the order of `src/lib.rs`.
fn rooms() -> Vec<String> {
    let lib = fs::read_to_string("src/lib.rs").expect("src/lib.rs");
    lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';').map(str::to_owned)).collect()
}

/// Every room that `text` names after `crate::`, alone or in braces.
fn imports(text: &str, rooms: &[String]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for rest in text.split("crate::").skip(1) {
        let named: String = if rest.starts_with('{') {
            // Only the first names of the top level of the braces.
            let mut depth = 0;
            let mut top = String::new();
            for c in rest.chars() {
                match c {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    _ if depth == 1 => top.push(c),
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
            }
            top
        } else {
            rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
        };
        for part in named.split(',') {
            let first: String = part.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if rooms.contains(&first) {
                found.insert(first);
            }
        }
    }
    found
}

#[test]
fn every_arrow_points_down() {
    let rooms = rooms();
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (at, room) in rooms.iter().enumerate() {
        let mut files = Vec::new();
        sources(&Path::new("src").join(room), &mut files);
        for file in files {
            for target in imports(&fs::read_to_string(&file).expect("text"), &rooms) {
                let stands_before = rooms.iter().position(|other| *other == target).is_some_and(|there| there <= at);
                if !stands_before {
                    wrong.push(format!("{} uses {target}, which stands after {room}", file.display()));
                }
                if target != *room {
                    arrows.entry(room.clone()).or_default().insert(target);
                }
            }
        }
    }
    for (room, targets) in &arrows {
        println!("{room:14} -> {}", targets.iter().cloned().collect::<Vec<_>>().join(", "));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn transactions_begin_in_one_file() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let beginners: Vec<_> =
        files.iter().filter(|file| fs::read_to_string(file).expect("text").contains(".begin().await")).map(|file| file.display().to_string()).collect();
    assert_eq!(beginners, ["src/platform/db/tx.rs"]);
}

#[test]
fn templates_use_only_their_own_folder_layout_and_components() {
    let mut wrong = Vec::new();
    for folder in fs::read_dir("templates").expect("templates").map(|item| item.expect("an item").path()) {
        let own = folder.file_name().expect("a name").to_string_lossy().into_owned();
        for file in fs::read_dir(&folder).expect("a folder").map(|item| item.expect("an item").path()).filter(|path| path.is_file()) {
            let text = fs::read_to_string(&file).expect("text");
            for tag in ["{% include \"", "{% extends \"", "{% import \""] {
                for part in text.split(tag).skip(1) {
                    let target = part.split('/').next().unwrap_or_default();
                    if ![own.as_str(), "layout", "components"].contains(&target) {
                        wrong.push(format!("{} takes from {target}", file.display()));
                    }
                }
            }
            if text.contains("|safe") {
                wrong.push(format!("{} prints unescaped text", file.display()));
            }
            if text.contains(" style=\"") {
                wrong.push(format!("{} has an inline style, which the policy forbids", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The files below `src/` whose text holds one of these words.
fn files_with(words: &[&str]) -> Vec<String> {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let mut found: Vec<_> = files.iter().filter(|file| words.iter().any(|word| read(file).contains(word))).map(|file| file.display().to_string()).collect();
    found.sort();
    found
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).expect("text")
}

/// P5: a form that took what it does not know would take what nobody thought of.
#[test]
fn forms_refuse_fields_that_they_do_not_have() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let texts: Vec<String> = files.iter().filter(|file| !file.ends_with("platform/forms.rs")).map(|file| read(file)).collect();
    let forms: BTreeSet<&str> =
        texts.iter().flat_map(|text| text.split(": Form<").skip(1)).filter_map(|rest| rest.split('>').next()).filter(|name| name.len() > 1).collect();
    assert!(forms.len() > 15, "{forms:?}");
    let open: Vec<_> = forms
        .into_iter()
        .filter(|form| {
            let declared = format!("struct {form} {{");
            let attributes: Vec<&str> =
                texts.iter().filter_map(|text| text.split_once(&declared)).map(|(before, _)| before.rsplit("\n\n").next().unwrap_or_default()).collect();
            let mut read = attributes.into_iter().filter(|attributes| attributes.contains("Deserialize")).peekable();
            read.peek().is_none() || !read.all(|attributes| attributes.contains("#[serde(deny_unknown_fields)]"))
        })
        .collect();
    assert!(open.is_empty(), "{open:?}");
}

/// D1: whatever decides by the time asks the database for it; a clock of the process only says «today» and «ago» on pages.
#[test]
fn no_rule_asks_the_clock_of_the_process() {
    let clocks = files_with(&["Timestamp::now(", "SystemTime::now(", "Zoned::now("]);
    let pages = [
        "src/commitments/mod.rs",
        "src/desk/pages/queue.rs",
        "src/events/pages/agenda.rs",
        "src/events/pages/calendar.rs",
        "src/events/pages/event.rs",
        "src/home/crawlers.rs",
    ];
    assert_eq!(clocks, pages);
}

/// O6: no client is there that could be sent anywhere; mail goes through `lettre`, the database through `sqlx`.
#[test]
fn nothing_is_fetched() {
    assert_eq!(
        files_with(&["TcpStream::connect", "UdpSocket", "UnixStream::connect", "lookup_host", "hyper::client", "hyper_util::client"]),
        Vec::<String>::new()
    );
    let manifest = read(Path::new("Cargo.toml"));
    let used = manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).expect("the dependencies");
    for client in ["reqwest", "ureq", "curl", "isahc", "fantoccini", "\"client", "hickory"] {
        assert!(!used.contains(client), "{client}");
    }
    assert_eq!(files_with(&["AsyncSmtp"]), ["src/platform/mail/smtp.rs"]);
}

/// The rules name tests that there are.
#[test]
fn every_proof_that_the_rules_name_exists() {
    let rules = read(Path::new("docs/assurance.md"));
    let mut missing = Vec::new();
    let mut room = String::new();
    for row in rules.lines().filter(|line| line.starts_with("| ")) {
        for quoted in row.rsplit('|').nth(1).unwrap_or_default().split('`').skip(1).step_by(2) {
            let test = quoted.split_once(": ").map_or(quoted, |(place, test)| {
                place.clone_into(&mut room);
                test
            });
            let is_name = test.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') && test.matches('_').count() > 1;
            if is_name && !files_of(&room).iter().any(|file| read(file).contains(&format!("fn {test}("))) {
                missing.push(format!("{room}: {test}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Where the tests of a place in the rules stand: `http/x`, `unit x/y`, `architecture`.
fn files_of(place: &str) -> Vec<PathBuf> {
    let candidates = match place.split_once(' ') {
        Some(("unit", room)) => {
            // The parts of a room's folder are named without `platform/` in front.
            let room = room.trim();
            ["src", "src/platform"]
                .iter()
                .flat_map(|root| [format!("{root}/{room}.rs"), format!("{root}/{room}_tests.rs"), format!("{root}/{room}/mod.rs")])
                .collect()
        }
        _ => vec![format!("tests/{place}.rs")],
    };
    candidates.into_iter().map(PathBuf::from).filter(|file| file.is_file()).collect()
}
