//! The rules as one Markdown document, for lawyers to read: `docs/rules.md` is this in bokmål, and a test keeps it so.

mod reached;

use super::report::cited;
use crate::agreement::read::WorkedCase;
use crate::law::condition::condition;
use crate::law::duties::duty_rules;
use crate::law::proof::Table;
use crate::law::scope::{Outcome, Row};
use crate::law::sources::{Entry, Law};
use crate::law::{Rule, Verdict};
use crate::words::Words;
use reached::Reached;
use std::fmt::Write as _;

/// The parts of the document, in order.
const PARTS: &[&str] = &["scope", "thresholds", "duties", "table", "rules"];

/// The whole document. The worked cases show where each rule is reached.
pub fn markdown(law: &Law, words: &Words, cases: &[WorkedCase]) -> String {
    let mut doc = Doc { out: String::new(), law, words, reached: Reached::of(cases, law) };
    doc.begin(cases.len());
    doc.scope();
    doc.thresholds();
    doc.duties();
    doc.table();
    doc.rules();
    doc.out
}

struct Doc<'a> {
    out: String,
    law: &'a Law,
    words: &'a Words,
    reached: Reached,
}

impl Doc<'_> {
    fn begin(&mut self, cases: usize) {
        let words = self.words;
        let intro = words.tell(
            "rules-doc-intro",
            &[("version", words.date(self.law.version).into()), ("from", words.date(self.law.modelled_from).into())],
        );
        let _ = writeln!(self.out, "# {}\n\n{intro}", words.say("rules-doc-title"));
        if cases > 0 {
            let _ = writeln!(self.out, "\n{}", words.tell("rules-doc-cases", &[("n", cases.into())]));
        }
        let _ = writeln!(self.out, "\n**{}**\n", words.say("rules-doc-contents"));
        for part in PARTS {
            let _ = writeln!(self.out, "- [{}](#{part})", words.say(&format!("rules-doc-{part}")));
        }
    }

    fn heading(&mut self, part: &str, columns: &[&str]) {
        let key = format!("rules-doc-{part}");
        let (title, text) = (self.words.say(&key), self.words.say(&format!("{key}.text")));
        let _ = writeln!(self.out, "\n<a id=\"{part}\"></a>\n\n## {title}\n\n{text}\n");
        if !columns.is_empty() {
            let titles: Vec<_> = columns.iter().map(|c| self.words.say(&format!("rules-doc-column-{c}"))).collect();
            let _ = writeln!(self.out, "| {} |\n|{}", titles.join(" | "), "---|".repeat(columns.len()));
        }
    }

    fn row(&mut self, cells: &[String]) {
        let cells: Vec<&str> = cells.iter().map(|c| if c.is_empty() { "–" } else { c }).collect();
        let _ = writeln!(self.out, "| {} |", cells.join(" | "));
    }

    fn title(&self, rule: Rule) -> String {
        format!("{rule} {}", self.words.rule_title(rule, self.law))
    }

    /// The title, with the way to the rule in full where it stands.
    fn link(&self, rule: Rule) -> String {
        match self.law.entry(rule) {
            Some(_) => format!("[{}](#{})", self.title(rule), anchor(rule)),
            None => self.title(rule),
        }
    }

    fn scope(&mut self) {
        self.heading("scope", &["row", "rule", "when", "outcome", "cases"]);
        let table = Table::current();
        for (at, row) in table.rows().enumerate() {
            let ways = self.words.condition(&condition(&table, at));
            let or = format!("<br>*{}*<br>", self.words.say("rules-doc-or"));
            let cells = [
                (at + 1).to_string(),
                self.link(row.rule),
                ways.join(&or),
                outcome(row, self.words),
                self.reached.row(at),
            ];
            self.row(&cells);
        }
    }

    fn thresholds(&mut self) {
        let columns = ["name", "value", "rule", "certainty", "from", "to", "checked", "sources"];
        self.heading("thresholds", &columns);
        for t in self.law.all_thresholds() {
            let unit = self.words.say(&format!("threshold-{}", t.unit)).into_owned();
            let cells = [
                format!("`{}`", t.id),
                format!("{} {unit}", self.words.number(t.value)),
                self.link(t.rule),
                t.certainty.clone(),
                t.from.to_string(),
                t.to.and_then(|to| to.yesterday().ok()).map(|last| last.to_string()).unwrap_or_default(),
                t.checked.to_string(),
                self.law.entry(t.rule).map(|e| sources(e, self.words)).unwrap_or_default(),
            ];
            self.row(&cells);
        }
    }

    fn duties(&mut self) {
        self.heading("duties", &["rule", "provision", "certainty", "from", "cases"]);
        let mut rules: Vec<Rule> = duty_rules().collect();
        rules.sort_unstable();
        rules.dedup();
        for rule in rules {
            let entry = self.law.entry(rule);
            let cells = [
                self.link(rule),
                entry.and_then(|e| e.provision.as_deref()).map(|p| self.words.provision(p)).unwrap_or_default(),
                entry.map(|e| e.certainty.clone()).unwrap_or_default(),
                entry.map(|e| e.from.to_string()).unwrap_or_default(),
                self.reached.duty(rule),
            ];
            self.row(&cells);
        }
    }

    /// Every rule on one line: what binds, how sure it is, since when, and where it is seen at work.
    fn table(&mut self) {
        self.heading("table", &["rule", "provision", "kind", "certainty", "from", "checked", "cases"]);
        for entry in self.law.entries() {
            let cells = [
                self.link(entry.rule),
                entry.provision.as_deref().map(|p| self.words.provision(p)).unwrap_or_default(),
                self.words.say(&format!("weight-{}", entry.weight.word())).into_owned(),
                entry.certainty.clone(),
                entry.from.to_string(),
                entry.checked.to_string(),
                self.reached.rule(entry.rule),
            ];
            self.row(&cells);
        }
    }

    fn rules(&mut self) {
        self.heading("rules", &[]);
        for entry in self.law.entries() {
            let text = self.words.rule_text(entry.rule, self.law);
            let head = format!("<a id=\"{}\"></a>\n\n### {}\n\n{text}\n", anchor(entry.rule), self.title(entry.rule));
            let dates = self.words.in_force(entry);
            let certainty = self.words.certainty(&entry.certainty);
            let _ = writeln!(
                self.out,
                "{head}\n{} \\\n{}: {certainty} \\\n{dates}\n",
                cited(entry, self.words),
                entry.certainty
            );
            self.earlier(entry);
        }
        let trimmed = self.out.trim_end().len();
        self.out.truncate(trimmed);
        self.out.push('\n');
    }

    /// The versions of other days, the newest first.
    fn earlier(&mut self, now: &Entry) {
        for entry in self.law.versions(now.rule).rev().filter(|e| e.from != now.from) {
            let (span, text) = (self.words.version_span(entry), self.words.version_text(entry));
            let certainty = self.words.certainty(&entry.certainty);
            let _ = writeln!(self.out, "- {span}: {text} ({}: {certainty})\n", entry.certainty);
        }
    }
}

fn anchor(rule: Rule) -> String {
    rule.to_string().to_lowercase()
}

fn outcome(row: &Row, words: &Words) -> String {
    let (verdict, lean) = row.then.parts();
    match row.then {
        Outcome::DoesNotApply { agreement_wise: true } => {
            let verdict = words.say(&format!("verdict-{}", Verdict::DoesNotApply.word())).into_owned();
            words.tell("rules-doc-wise", &[("verdict", verdict.into())])
        }
        _ => words.verdict(verdict, lean).into_owned(),
    }
}

fn sources(entry: &Entry, words: &Words) -> String {
    entry.sources.iter().map(|id| words.source(id).into_owned()).collect::<Vec<_>>().join("; ")
}
