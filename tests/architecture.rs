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
