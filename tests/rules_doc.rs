//! `docs/rules.md` is what the tables say. `UPDATE_GOLDEN=1 cargo test` writes it anew.

use hjemmekontor::agreement::Language;
use hjemmekontor::agreement::read::{self, WorkedCase};
use hjemmekontor::law::duties::Evidence;
use hjemmekontor::law::ordinary::fill_ordinary;
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::{Verdict, assess};
use hjemmekontor::words::Words;

/// The worked cases of the repository, the dossier's first.
fn cases() -> Vec<WorkedCase> {
    let files =
        [include_str!("cases/dossier.toml"), include_str!("cases/more.toml"), include_str!("cases/complete.toml")];
    files.into_iter().flat_map(|text| read::cases(text).expect("cases")).collect()
}

#[test]
fn the_document_for_lawyers_is_what_the_tables_say() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");
    let now = hjemmekontor::cli::rules_document(Law::current(), Words::of(Language::Nb), &cases());
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &now).expect("docs/rules.md is written");
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == now, "docs/rules.md differs from the tables: UPDATE_GOLDEN=1 cargo test --test all rules_doc");
    for entry in Law::current().entries() {
        assert!(now.contains(&format!("### {} ", entry.rule)), "{}", entry.rule);
    }
}

/// `C001–C003, C007` as the ids it stands for.
fn ids(cell: &str) -> Vec<String> {
    let number = |id: &str| id[1..].parse::<u32>().expect("an id");
    let one = |part: &str| match part.split_once('–') {
        Some((first, last)) => {
            let width = first.len() - 1;
            (number(first)..=number(last)).map(|n| format!("{}{n:0width$}", &first[..1])).collect()
        }
        None => vec![part.to_string()],
    };
    cell.split(", ").filter(|part| !part.is_empty() && *part != "–").flat_map(one).collect()
}

/// The cells of the lines of one part that begin with a link to a rule.
fn lines(document: &str, part: &str) -> Vec<(String, Vec<String>)> {
    let from = document.find(&format!("<a id=\"{part}\"></a>")).expect(part);
    let rest = document[from..].split_once("## ").expect("a heading").1;
    let cells = |line: &str| line.trim_matches(['|', ' ']).split(" | ").map(str::to_string).collect::<Vec<_>>();
    let section = rest.split("\n## ").next().unwrap_or_default().lines().filter(|l| l.contains("](#r-"));
    let rule = |line: &str| line.split("](#r-").nth(1).and_then(|r| r.split(')').next()).map(|n| format!("R-{n}"));
    section.map(|line| (rule(line).expect("a rule"), cells(line))).collect()
}

#[test]
fn the_cases_stand_at_the_rules_that_they_name() {
    let law = Law::current();
    let document = hjemmekontor::cli::rules_document(law, Words::of(Language::Nb), &cases());
    let overview = lines(&document, "table");
    assert_eq!(overview.len(), law.entries().len());
    for (rule, cells) in overview {
        let cell = cells.last().expect("cells");
        let (bold, plain) = match cell.strip_prefix("**").and_then(|rest| rest.split_once("**")) {
            Some((bold, plain)) => (ids(bold), ids(plain.trim_start_matches(", "))),
            None => (Vec::new(), ids(cell)),
        };
        let (mut deciding, mut named) = (Vec::new(), Vec::new());
        for case in cases() {
            let mut facts = case.facts.clone();
            fill_ordinary(&mut facts, &case.missing);
            let a = assess(&facts, &Evidence::default(), law, law.version).expect("a modelled day");
            let open = a.finding.verdict == Verdict::Undetermined;
            match a.steps.iter().position(|s| s.rule.to_string() == rule) {
                Some(0) if !open => deciding.push(case.id),
                Some(_) => named.push(case.id),
                None if a.hours.iter().flat_map(|h| &h.findings).any(|f| f.rule.to_string() == rule) => {
                    named.push(case.id)
                }
                None => {}
            }
        }
        assert_eq!((bold, plain), (deciding, named), "{rule}");
    }
    // Every case that is settled stands at one row of the scope table.
    let mut at_rows: Vec<String> =
        lines(&document, "scope").iter().flat_map(|(_, cells)| ids(cells.last().expect("cells"))).collect();
    let count = at_rows.len();
    at_rows.sort_unstable();
    at_rows.dedup();
    assert!(at_rows.len() == count && count > 60, "{count}");
}

#[test]
fn every_text_of_the_document_exists_and_every_link_leads_somewhere() {
    for language in Language::ALL {
        for cases in [Vec::new(), cases()] {
            let document = hjemmekontor::cli::rules_document(Law::current(), Words::of(*language), &cases);
            for key in ["«rule", "«condition", "«span", "«class", "«axis", "«threshold", "«source", "«weight"] {
                assert!(!document.contains(key), "{}: {key}", language.word());
            }
            for target in document.split("](#").skip(1).filter_map(|rest| rest.split(')').next()) {
                assert!(document.contains(&format!("<a id=\"{target}\"></a>")), "{target}");
            }
        }
    }
}
