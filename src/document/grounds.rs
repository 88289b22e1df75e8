//! What a document rests on: the verdict, the answers, how a discretionary case was weighed, and the rules with their
//! sources.

use super::{Case, duties, gap, heading_under, question_label};
use crate::agreement::Note;
use crate::agreement::interview::{self, Input, Standing};
use crate::law::facts::Fact;
use crate::law::sources::{Entry, Weight};
use crate::law::{Assessment, Change, Rule, Verdict};
use crate::paper::{Block, Column, Span, Table, Text};
use crate::words::because::{act_holds, is_inferred};

/// The question that may stand open in what is signed: it is only advised to answer it.
pub(super) const ADVISED: &str = "weighing.text";

/// The nearest changes that are told.
const CHANGES: usize = 3;

/// The verdict in a sentence: what it is, what the employer must make, the rule and the day.
pub(super) fn verdict(case: &Case) -> Block {
    let finding = &case.assessment.finding;
    let mut verdict = case.words.verdict(finding.verdict, finding.lean).into_owned();
    if finding.verdict == Verdict::Discretionary && finding.lean.is_none() {
        verdict = format!("{verdict}. {}", case.words.say("lean-unknown"));
    }
    let args = [
        ("verdict", verdict.into()),
        ("form", case.words.form(finding).into_owned().into()),
        ("rule", finding.rule.to_string().into()),
        ("date", case.words.date(case.assessment.on).into()),
    ];
    Block::text(case.tell("paper-verdict", &args))
}

/// Why: what decides it, and that the Act holds outside the regulation.
pub(super) fn reason(case: &Case, blocks: &mut Vec<Block>) {
    let outside = act_holds(&case.assessment.finding);
    let act = outside.then(|| (Rule(190), case.words.rule_text(Rule(190), case.law).into_owned()));
    for (rule, text) in case.words.reasons(&case.draft.facts, case.assessment, case.law).into_iter().chain(act) {
        blocks.push(Block::text(text));
        blocks.push(Block::quiet(match is_inferred(&case.assessment.finding, rule) {
            true => [rule.to_string(), case.say("weight-inference"), case.words.certainty("I")].join(" · "),
            false => cited(case, rule),
        }));
    }
}

/// Where a rule stands, how binding and how certain it is: «R-136 · forskriften § 1 · veiledning · sekundærkilde».
pub(super) fn cited(case: &Case, rule: Rule) -> String {
    let parts = case.law.entry(rule).map(|entry| {
        let provision = entry.provision.as_deref().map(|cited| case.words.provision(cited));
        provision.into_iter().chain([weight(case, entry), case.words.certainty(&entry.certainty)]).collect::<Vec<_>>()
    });
    std::iter::once(rule.to_string()).chain(parts.unwrap_or_default()).collect::<Vec<_>>().join(" · ")
}

fn weight(case: &Case, entry: &Entry) -> String {
    case.say(&format!("weight-{}", duties::weight(case, entry)))
}

/// The same in short, for the foot of a clause: what is law and seen in the text needs no more than where it stands.
pub(super) fn cited_in_short(case: &Case, rule: Rule) -> String {
    let Some(entry) = case.law.entry(rule) else { return rule.to_string() };
    let provision = entry.provision.as_deref().map(|cited| case.words.provision(cited));
    let weight = (duties::weight(case, entry) != Weight::Law.word()).then(|| weight(case, entry));
    // The letters are spelled out beside the rules and sources.
    let letters: Vec<&str> = entry.certainty.split('/').filter(|letter| matches!(*letter, "I" | "M")).collect();
    let certainty = (!letters.is_empty()).then(|| letters.join("/"));
    let parts = std::iter::once(rule.to_string()).chain(provision).chain(weight).chain(certainty);
    parts.collect::<Vec<_>>().join(" · ")
}

/// The answers that the verdict still turns on.
pub(super) fn missing(case: &Case, blocks: &mut Vec<Block>) {
    let mut told: Vec<&str> = Vec::new();
    for fact in &case.assessment.missing {
        let question = interview::question_of(*fact);
        if !told.contains(&question) {
            blocks.push(gap(case.words, question));
            told.push(question);
        }
    }
}

/// The answers that count, as the interview asks them; then what only a file can tell.
pub(super) fn answers(case: &Case, blocks: &mut Vec<Block>) {
    let Case { draft, assessment, law, words } = *case;
    let questions = interview::questions().iter();
    let asked = questions.clone().filter(|q| q.id.starts_with("facts.") || q.input == Input::Calendar);
    let mut lines: Vec<(String, String)> = asked
        .filter(|q| interview::standing(draft, assessment, law, q) == Standing::Answered)
        .map(|q| (question_label(words, &q.id), words.given(draft, q.input)))
        .collect();
    let by_file = |fact: &Fact| !questions.clone().any(|q| interview::asks(q.input, *fact));
    let told = draft.facts.answered().filter(|(fact, _)| by_file(fact));
    lines.extend(told.map(|(fact, value)| (words.fact(fact).into_owned(), words.value(fact, value))));
    lines.retain(|(_, answer)| !answer.is_empty());
    if !lines.is_empty() {
        blocks.push(Block::heading(words.say("statement-answers")));
        blocks.push(Block::Terms(lines.into_iter().map(|(label, answer)| (label, Text::plain(answer))).collect()));
    }
}

/// How a discretionary case was weighed (E-25). That nothing is written hinders no signing: it is only advised.
pub(super) fn weighing(case: &Case, blocks: &mut Vec<Block>) {
    if case.assessment.finding.verdict != Verdict::Discretionary {
        return;
    }
    blocks.push(super::heading_about(case.say("doc-factors"), None, "weighing"));
    factors(case, blocks);
    let remarks = &case.draft.remarks;
    let Some(text) = remarks.get(&Note::Weighing).filter(|t| !t.trim().is_empty()) else {
        blocks.push(Block::gap(case.words.say("doc-weighing-missing"), ADVISED));
        return;
    };
    super::written(blocks, text, super::foreign(case));
    let name = remarks.get(&Note::WeighedBy).cloned();
    let date = case.draft.weighed_on.map(|d| case.words.date(d));
    let (key, name, date) = match (name, date) {
        (None, None) => return,
        (Some(name), None) => ("doc-weighed-name", name, String::new()),
        (None, Some(date)) => ("doc-weighed-date", String::new(), date),
        (Some(name), Some(date)) => ("doc-weighed-by", name, date),
    };
    blocks.push(Block::quiet(case.tell(key, &[("name", name.into()), ("date", date.into())])));
}

/// What speaks for and what against.
pub(super) fn factors(case: &Case, blocks: &mut Vec<Block>) {
    for (key, side) in [("doc-factor-for", true), ("doc-factor-against", false)] {
        let one = |f: &crate::law::notes::Factor| {
            format!("{} ({})", case.words.say(&format!("class-{}-{}", f.axis.word(), f.class)), f.rule)
        };
        let factors: Vec<String> = case.assessment.factors.iter().filter(|f| f.speaks_for == side).map(one).collect();
        if !factors.is_empty() {
            blocks.push(Block::text(case.tell(key, &[("factors", factors.join(", ").into())])));
        }
    }
}

/// What would have come out differently, the nearest first.
pub(super) fn changes(case: &Case, blocks: &mut Vec<Block>) {
    let changes = nearest_changes(case);
    if !changes.is_empty() {
        blocks.push(Block::heading(case.words.say("panel-changes")));
        blocks.push(Block::List(changes));
    }
}

/// The same, a change at a time.
pub(super) fn nearest_changes(case: &Case) -> Vec<Text> {
    let words = case.words;
    let one = |change: &Change| {
        let class = words.say(&format!("class-{}-{}", change.axis.word(), change.to)).into_owned();
        let outcome = words.verdict(change.verdict, change.lean).to_lowercase();
        Text::plain(format!("{class}: {outcome} ({})", change.rule))
    };
    case.assessment.would_change.iter().take(CHANGES).map(one).collect()
}

/// The rules that an assessment names.
pub(super) fn rules(assessment: &Assessment) -> Vec<Rule> {
    let steps = assessment.steps.iter().map(|step| step.rule);
    let factors = assessment.factors.iter().map(|factor| factor.rule);
    let rules = std::iter::once(assessment.finding.rule).chain(steps).chain(factors);
    // The Act holds for employees: of a contractor it is not told.
    rules.filter(|rule| assessment.finding.rule != duties::NO_DUTY || *rule != Rule(190)).collect()
}

/// The rules that a document names, with how binding and how certain they are; then their sources, each once, by the
/// numbers that the rules name them with.
pub(super) fn sources(case: &Case, mut rules: Vec<Rule>, blocks: &mut Vec<Block>) {
    rules.sort_unstable();
    rules.dedup();
    let entries: Vec<&Entry> = rules.iter().filter_map(|rule| case.law.entry(*rule)).collect();
    if entries.is_empty() {
        return;
    }
    let mut cited: Vec<&str> = Vec::new();
    for id in entries.iter().flat_map(|entry| &entry.sources) {
        if !cited.contains(&id.as_str()) {
            cited.push(id);
        }
    }
    let column = |key: &str, share| Column { head: case.say(key), share };
    blocks.push(Block::Annex);
    blocks.push(Block::heading(case.words.say("paper-sources")));
    blocks.push(Block::Table(Table {
        caption: case.say("paper-sources-caption"),
        columns: vec![
            column("paper-column-rule", 8),
            column("paper-column-about", 35),
            column("paper-column-certainty", 44),
            column("paper-column-sources", 13),
        ],
        rows: entries.iter().map(|entry| row(case, entry, &cited)).collect(),
    }));
    blocks.push(Block::quiet(case.tell("paper-letters", &[("letters", letters(case, &entries).into())])));
    if !cited.is_empty() {
        blocks.push(heading_under(case.say("paper-addresses")));
        blocks.push(Block::List(cited.iter().enumerate().map(|(n, id)| source(case, n + 1, id)).collect()));
    }
}

/// Every letter of certainty that the rules have, with what it means.
fn letters(case: &Case, entries: &[&Entry]) -> String {
    let has = |letter: &&str| entries.iter().any(|entry| entry.certainty.split('/').any(|l| l == *letter));
    let meant = |letter| format!("{letter} {}", case.words.certainty(letter));
    ["T", "S", "I", "M"].into_iter().filter(has).map(meant).collect::<Vec<_>>().join("; ")
}

fn row(case: &Case, entry: &Entry, cited: &[&str]) -> Vec<Text> {
    let provision = entry.provision.as_deref().map(|cited| case.words.provision(cited));
    let number = |id: &String| cited.iter().position(|cited| cited == id).map(|n| (n + 1).to_string());
    let sources: Vec<String> = entry.sources.iter().filter_map(number).collect();
    [
        entry.rule.to_string(),
        case.words.rule_title(entry.rule, case.law).into_owned(),
        provision.into_iter().chain([weight(case, entry), entry.certainty.clone()]).collect::<Vec<_>>().join(" · "),
        if sources.is_empty() { case.say("paper-no-source") } else { sources.join(", ") },
    ]
    .map(Text::plain)
    .to_vec()
}

/// A source with its number, its name, and every address.
fn source(case: &Case, number: usize, id: &str) -> Text {
    let addresses = case.law.source(id).map_or([].iter(), |source| source.addresses.iter());
    let links: Vec<Span> =
        addresses.flat_map(|to| [Span::Plain(" ".into()), Span::Link(to.clone(), to.clone())]).collect();
    let colon = if links.is_empty() { "" } else { ":" };
    let name = Span::Plain(format!("[{number}] {}{colon}", case.words.source(id)));
    Text { spans: std::iter::once(name).chain(links).collect(), lang: None }
}
