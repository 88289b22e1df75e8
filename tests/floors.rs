//! The floors: arrows go down only. Reads the `crate::` paths of every source file, and sees that law and agreement open
//! no file, read no clock and no environment.

use std::fs;
use std::path::{Path, PathBuf};

const FLOORS: &[(&str, usize)] = &[
    ("law", 0),
    ("paper", 0),
    ("agreement", 1),
    ("words", 2),
    ("store", 3),
    ("document", 3),
    ("session", 3),
    ("cli", 4),
    ("tui", 4),
    ("main", 5),
    ("lib", 5),
];
/// Neighbours that may know each other, from and to.
const NEIGHBOURS: &[(&str, &str)] = &[("session", "store"), ("session", "document"), ("main", "lib")];
const TOUCHES: &[&str] = &["std::fs", "std::env", "SystemTime", "Instant", "Zoned::now", "Timestamp::now", "std::io"];

fn floor(module: &str) -> usize {
    FLOORS.iter().find(|(m, _)| *m == module).unwrap_or_else(|| panic!("{module} stands on no floor")).1
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// The modules that a source names after `crate::` or `hjemmekontor::`, groups opened.
fn named(text: &str) -> Vec<String> {
    let word = |s: &str| s.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut modules = Vec::new();
    for line in text.lines().filter(|l| !l.trim_start().starts_with("//")) {
        for root in ["crate::", "hjemmekontor::"] {
            for (i, _) in line.match_indices(root).filter(|(i, _)| !line[..*i].ends_with('$')) {
                let rest = &line[i + root.len()..];
                match rest.strip_prefix('{') {
                    // The heads of a group: what follows `{` or `,` on the first level.
                    Some(group) => {
                        let mut depth = 0;
                        let heads = group.split_inclusive(['{', '}', ',']).filter_map(|part| {
                            let head = (depth == 0).then(|| word(part.trim_start()));
                            depth += i32::from(part.ends_with('{')) - i32::from(part.ends_with('}'));
                            head.filter(|h| !h.is_empty())
                        });
                        modules.extend(heads.collect::<Vec<_>>());
                    }
                    None => modules.push(word(rest)),
                }
            }
        }
    }
    modules
}

/// What reads and writes in memory alone, for libraries that ask for it.
const MEMORY: &[&str] = &["std::io::{Cursor, Read as _, Write as _}"];

/// What is wrong with a source of this module.
fn check(module: &str, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for to in named(text).iter().filter(|to| *to != module) {
        let below = floor(to) < floor(module) || NEIGHBOURS.contains(&(module, to));
        if !below {
            wrong.push(format!("{module} → {to}"));
        }
    }
    if floor(module) <= 1 {
        let text = MEMORY.iter().fold(text.to_string(), |text, fit| text.replace(fit, ""));
        wrong.extend(TOUCHES.iter().filter(|t| text.contains(**t)).map(|t| format!("{module} touches {t}")));
    }
    wrong
}

#[test]
fn arrows_go_down() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 20, "{files:?}");
    let mut wrong = Vec::new();
    for file in files {
        let inside = file.strip_prefix(&root).expect("inside src");
        let first = inside.iter().next().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).expect("a source");
        let faults = check(first.trim_end_matches(".rs"), &text);
        wrong.extend(faults.into_iter().map(|w| format!("{}: {w}", inside.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_arrow_up_is_seen() {
    assert_eq!(check("law", "use crate::words::Words;"), ["law → words"]);
    assert_eq!(check("agreement", "let x = crate::{law::{facts, sources}, store};"), ["agreement → store"]);
    assert_eq!(check("cli", "use crate::tui::run;"), ["cli → tui"]);
    assert_eq!(check("tui", "use crate::cli;"), ["tui → cli"]);
    assert_eq!(check("document", "use crate::store;"), ["document → store"]);
    assert_eq!(check("store", "use crate::session;"), ["store → session"]);
    assert_eq!(check("agreement", "std::fs::read(x)"), ["agreement touches std::fs"]);
    assert_eq!(
        check("paper", "use std::io::{Cursor, Read as _, Write as _};\nstd::io::stdin()"),
        ["paper touches std::io"]
    );
    assert!(check("paper", "use std::io::{Cursor, Read as _, Write as _};").is_empty());
    assert!(check("session", "use crate::store;").is_empty());
    assert!(check("cli", "// crate::tui\nuse crate::law;").is_empty());
}

#[test]
fn every_test_file_is_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let all = fs::read_to_string(root.join("tests/all.rs")).expect("the list");
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    for entry in fs::read_dir(root.join("tests")).expect("a folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(".rs") {
            let run =
                all.contains(&format!("\nmod {name};")) || manifest.contains(&format!("path = \"tests/{name}.rs\""));
            assert!(run, "tests/{name}.rs is named neither in tests/all.rs nor in Cargo.toml");
        }
    }
}
