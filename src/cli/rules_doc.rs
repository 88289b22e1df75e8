//! The rules as one Markdown document, for lawyers to read: `docs/rules.md` is this in bokmål, and a test keeps it so.

use super::report::cited;
use crate::law::duties::duty_rules;
use crate::law::scope::{GATE, Outcome, PATTERN, Row};
use crate::law::sources::Law;
use crate::law::{Rule, Verdict};
use crate::words::Words;
use std::fmt::Write as _;

/// The whole document.
pub fn markdown(law: &Law, words: &Words) -> String {
    let mut out = String::new();
    let intro = words.tell(
        "rules-doc-intro",
        &[("version", words.date(law.version).into()), ("from", words.date(law.modelled_from).into())],
    );
    let _ = writeln!(out, "# {}\n\n{intro}", words.say("rules-doc-title"));
    scope(&mut out, words);
    thresholds(&mut out, law, words);
    duties(&mut out, words);
    rules(&mut out, law, words);
    out
}

fn heading(out: &mut String, words: &Words, key: &str) {
    let _ = writeln!(out, "\n## {}\n\n{}\n", words.say(key), words.say(&format!("{key}.text")));
}

fn table(out: &mut String, words: &Words, columns: &[&str]) {
    let titles: Vec<_> = columns.iter().map(|c| words.say(&format!("rules-doc-column-{c}"))).collect();
    let _ = writeln!(out, "| {} |\n|{}", titles.join(" | "), "---|".repeat(columns.len()));
}

fn title(words: &Words, rule: Rule) -> String {
    format!("{rule} {}", words.say(&format!("rule-{rule}")))
}

fn scope(out: &mut String, words: &Words) {
    heading(out, words, "rules-doc-scope");
    table(out, words, &["row", "rule", "outcome", "reads"]);
    for (i, row) in GATE.iter().chain(PATTERN).enumerate() {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            i + 1,
            title(words, row.rule),
            outcome(row, words),
            reads(row, words)
        );
    }
}

fn outcome(row: &Row, words: &Words) -> String {
    let (verdict, lean) = row.then.parts();
    let verdict_text = words.verdict(verdict, lean).into_owned();
    match row.then {
        Outcome::DoesNotApply { agreement_wise: true } => words.tell(
            "rules-doc-wise",
            &[("verdict", words.say(&format!("verdict-{}", Verdict::DoesNotApply.word())).into_owned().into())],
        ),
        _ => verdict_text,
    }
}

fn reads(row: &Row, words: &Words) -> String {
    row.uses.iter().map(|a| words.say(&format!("axis-{}", a.word())).into_owned()).collect::<Vec<_>>().join(", ")
}

fn thresholds(out: &mut String, law: &Law, words: &Words) {
    heading(out, words, "rules-doc-thresholds");
    table(out, words, &["name", "value", "rule", "certainty", "from", "checked"]);
    for t in law.thresholds() {
        let value = format!("{} {}", words.number(t.value), words.say(&format!("threshold-{}", t.unit)));
        let _ = writeln!(
            out,
            "| `{}` | {value} | {} | {} | {} | {} |",
            t.id,
            title(words, t.rule),
            t.certainty,
            t.from,
            t.checked
        );
    }
}

fn duties(out: &mut String, words: &Words) {
    heading(out, words, "rules-doc-duties");
    let mut rules: Vec<Rule> = duty_rules().collect();
    rules.sort_unstable();
    rules.dedup();
    for rule in rules {
        let _ = writeln!(out, "- {}", title(words, rule));
    }
}

fn rules(out: &mut String, law: &Law, words: &Words) {
    heading(out, words, "rules-doc-rules");
    for entry in law.entries() {
        let _ = writeln!(out, "### {}\n\n{}\n", title(words, entry.rule), words.rule_text(entry.rule, law));
        let dates = words.tell(
            "cli-in-force",
            &[("from", words.date(entry.from).into()), ("checked", words.date(entry.checked).into())],
        );
        let _ = writeln!(
            out,
            "{} \\\n{}: {} \\\n{dates}\n",
            cited(entry, words),
            entry.certainty,
            words.certainty(&entry.certainty)
        );
    }
    let trimmed = out.trim_end().len();
    out.truncate(trimmed);
    out.push('\n');
}
