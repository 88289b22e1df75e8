//! A guide to the talk about the work environment, for manager and employee alike: what is answered is where it begins, and
//! without answers it is a guide all the same. What is best said between two alone has its place there, but neither the
//! answers nor the measures about it: the sheet may be left lying.

mod rhythm;

use super::environment::{basis, column, factor, factors, foot, label, outside, parties};
use super::{Case, Told, foreign, measure};
use crate::agreement::Measure;
use crate::agreement::environment::own_rows;
use crate::law::checks::{self, Check, List, Mark, SENSITIVE, is_sensitive};
use crate::law::risks::{self, Line, Risk};
use crate::paper::{Block, Heading, Table, Text};
use crate::words::ask::ask;

/// What is asked about the desk and the room, in short, with the rows it stands for.
pub const TOPICS: &[(&str, &[&str])] = &[
    ("place", &["P-01", "P-08", "P-09"]),
    ("desk", &["P-02", "P-03", "P-04", "P-05", "P-07", "P-12"]),
    ("body", &["P-06", "P-14", "P-15"]),
    ("safety", &["P-10", "P-11", "P-16"]),
    ("equipment", &["P-13", "P-17"]),
];

/// How many rows there are for new measures.
const NEW: usize = 3;

/// What keeps a row open that is to be written in by hand.
const ROOM: &str = "\u{a0}\n\u{a0}";

/// Writes it.
pub(super) fn conversation(case: &Case) -> Told {
    let mut blocks = Vec::new();
    parties(case, &mut blocks);
    blocks.push(Block::text(case.words.say("talk-purpose")));
    outside(case, &mut blocks);
    blocks.push(Block::heading(case.words.say("talk-how")));
    let lines = ["time", "order", "open", "home", "write"];
    blocks.push(Block::List(lines.iter().map(|l| Text::plain(case.say(&format!("talk-how-{l}")))).collect()));
    rhythm::when(case, &mut blocks);
    let steps: [fn(&Case, &mut Vec<Block>); 8] =
        [well, open, differences, psychosocial, physical, private, measures, next];
    let titles = ["well", "open", "differ", "psychosocial", "physical", "private", "measures", "next"];
    for (number, (title, step)) in titles.iter().zip(steps).enumerate() {
        let text = case.say(&format!("talk-step-{title}"));
        blocks.push(Block::Heading(Heading { level: 1, number: Some(number + 1), text, about: None }));
        step(case, &mut blocks);
    }
    foot(case, &[334], &mut blocks);
    (case.say("talk-title"), blocks)
}

// ------------------------------------------------------------------------------------------------------ the answers

/// A text of the employee's, with what it is about, where there is one.
fn quoted(case: &Case, key: &str, text: &str, blocks: &mut Vec<Block>) {
    if !text.trim().is_empty() {
        let text = Text::plain(text.trim()).in_language(foreign(case));
        let about = ask(case.words, case.draft, key);
        blocks.push(Block::Terms(vec![(about.trim_end_matches(':').to_string(), text)]));
    }
}

fn well(case: &Case, blocks: &mut Vec<Block>) {
    blocks.push(Block::text(case.words.say("talk-well")));
    quoted(case, "employee-well", case.draft.said().map_or("", |said| said.well), blocks);
    blocks.push(notes(case, 3));
}

fn notes(case: &Case, lines: u8) -> Block {
    Block::Room(case.say("talk-notes"), lines)
}

/// What is marked by the manager and what by the employee. In a draft that the employee answers nothing is the manager's.
fn marks(case: &Case, row: &str) -> (Option<Mark>, Option<Mark>) {
    let draft = case.draft;
    let manager = draft.marks.get(row).copied().filter(|_| !draft.is_answered_by_employee());
    (manager, draft.said().and_then(|said| said.marks.get(row).copied()))
}

fn word(case: &Case, mark: Mark) -> String {
    case.say(&format!("opt-mark-{}", mark.word()))
}

/// Who has answered a row, and what.
fn views(case: &Case, row: &str) -> String {
    let one = |key: &str, mark| case.tell(key, &[("mark", word(case, mark).into())]);
    match marks(case, row) {
        (Some(manager), Some(employee)) if manager == employee => one("talk-both-mark", manager),
        (Some(manager), Some(employee)) => {
            let args = [("manager", word(case, manager).into()), ("employee", word(case, employee).into())];
            case.tell("both-views", &args)
        }
        (Some(manager), None) => one("talk-manager-mark", manager),
        (None, Some(employee)) => one("employee-mark", employee),
        (None, None) => String::new(),
    }
}

/// The rows that the talk is open about.
fn rows() -> impl Iterator<Item = &'static Check> {
    own_rows().filter(|row| !is_sensitive(row)).filter_map(checks::find)
}

/// What is «no» or not known, each with what can be done about it.
fn open(case: &Case, blocks: &mut Vec<Block>) {
    blocks.push(Block::text(case.words.say("talk-open")));
    quoted(case, "employee-change", case.draft.said().map_or("", |said| said.change), blocks);
    let with = |mark: Mark| rows().filter(move |check| case.draft.mark(check.key) == Some(mark));
    let open: Vec<&Check> = with(Mark::No).chain(with(Mark::Unknown)).collect();
    if open.is_empty() {
        let answered = rows().any(|check| case.draft.mark(check.key).is_some());
        blocks.push(Block::text(case.words.say(if answered { "talk-open-none" } else { "talk-open-blank" })));
        blocks.push(notes(case, 5));
        return;
    }
    let row = |check: &&Check| {
        let own = case.say(&format!("check-{}.measure", check.key));
        vec![label(case, check), Text::plain(views(case, check.key)), Text::plain(own)]
    };
    blocks.push(Block::Table(Table {
        caption: case.say("talk-open-caption"),
        columns: vec![
            column(case, "paper-column-check", 38),
            column(case, "talk-column-answered", 20),
            column(case, "talk-column-try", 42),
        ],
        rows: open.iter().map(row).collect(),
    }));
    blocks.extend(against(case, &open));
    blocks.push(Block::quiet(case.words.say("talk-advice")));
}

/// The risks behind the rows, each once, with what lessens them and the clauses that touch them.
fn against(case: &Case, open: &[&Check]) -> Option<Block> {
    let mut seen: Vec<&Risk> = Vec::new();
    for risk in open.iter().flat_map(|check| risks::seen(check.key, case.draft.mark(check.key))) {
        if !seen.contains(&risk) {
            seen.push(risk);
        }
    }
    let clause = |key: &&str| format!("{key} {}", case.say(&format!("clause-{key}")));
    let row = |risk: &&Risk| {
        let measures = (1..=risk.first).map(|n| case.say(&format!("{}.{}-{n}", risk.key(), Line::First.word())));
        let clauses: Vec<String> = risk.clauses.iter().map(clause).collect();
        vec![
            Text::plain(case.words.risk(risk)),
            Text::plain(measures.collect::<Vec<_>>().join(" ")),
            Text::plain(clauses.join("; ")),
        ]
    };
    (!seen.is_empty()).then(|| {
        Block::Table(Table {
            caption: case.say("talk-risks-caption"),
            columns: vec![
                column(case, "talk-column-risk", 24),
                column(case, "talk-column-try", 46),
                column(case, "talk-column-clauses", 30),
            ],
            rows: seen.iter().map(row).collect(),
        })
    })
}

/// Where the two have answered differently.
fn differences(case: &Case, blocks: &mut Vec<Block>) {
    blocks.push(Block::text(case.words.say("talk-differ")));
    let differ = |check: &&Check| matches!(marks(case, check.key), (Some(one), Some(other)) if one != other);
    let view = |mark: Option<Mark>| Text::plain(mark.map_or_else(String::new, |mark| word(case, mark)));
    let row = |check: &Check| {
        let (manager, employee) = marks(case, check.key);
        vec![label(case, check), view(manager), view(employee), Text::plain("")]
    };
    let rows: Vec<Vec<Text>> = rows().filter(differ).map(row).collect();
    if rows.is_empty() {
        blocks.push(notes(case, 3));
        return;
    }
    blocks.push(Block::Table(Table {
        caption: case.say("talk-differ-caption"),
        columns: vec![
            column(case, "paper-column-check", 40),
            column(case, "talk-column-manager", 15),
            column(case, "talk-column-employee", 15),
            column(case, "talk-notes", 30),
        ],
        rows,
    }));
}

// ---------------------------------------------------------------------------------------------------- the questions

/// What to ask, with room to write.
fn questions(case: &Case, caption: &str, rows: impl Iterator<Item = (String, String, String)>) -> Block {
    let row = |(about, question, notes)| [about, question, notes].map(Text::plain).to_vec();
    Block::Table(Table {
        caption: case.say(caption),
        columns: vec![
            column(case, "talk-column-about", 30),
            column(case, "talk-column-ask", 42),
            column(case, "talk-notes", 28),
        ],
        rows: rows.map(row).collect(),
    })
}

fn psychosocial(case: &Case, blocks: &mut Vec<Block>) {
    blocks.push(Block::text(case.words.say("talk-psychosocial")));
    // What is spoken of between two alone is not written down beside the rest.
    let alone =
        |of: &str| checks::CHECKS.iter().filter(|check| check.factor == of).all(|check| is_sensitive(check.key));
    let notes = |of: &str| if alone(of) { case.say("talk-not-here") } else { String::new() };
    let asked = factors().into_iter().map(|of| (factor(case, of), case.say(&format!("talk-ask-{of}")), notes(of)));
    blocks.push(questions(case, "talk-psychosocial-caption", asked));
    blocks.push(basis(case, List::Psychosocial));
    let claims = crate::law::balance::ADVANTAGES.iter();
    let asked = claims.filter_map(|claim| Some((case.words.claim(claim), case.words.claim_question(claim)?)));
    let asked = asked.map(|(claim, question)| (claim.into_owned(), question.into_owned(), String::new()));
    blocks.push(questions(case, "talk-claims-caption", asked));
    blocks.push(Block::quiet(case.words.say("talk-claims")));
}

fn physical(case: &Case, blocks: &mut Vec<Block>) {
    blocks.push(Block::text(case.words.say("talk-physical")));
    let topic = |(topic, rows): &(&str, &[&str])| {
        let name = case.say(&format!("talk-topic-{topic}"));
        (format!("{name} ·\u{a0}{}", rows.join(", ")), case.say(&format!("talk-topic-{topic}.ask")), String::new())
    };
    blocks.push(questions(case, "talk-physical-caption", TOPICS.iter().map(topic)));
    blocks.push(basis(case, List::Physical));
}

/// What is best said between two alone: what it may be about, where, and whom else to turn to.
fn private(case: &Case, blocks: &mut Vec<Block>) {
    blocks.push(Block::text(case.words.say("talk-private")));
    let rows = SENSITIVE.iter().filter_map(|row| checks::find(row));
    blocks.push(Block::List(rows.map(|check| label(case, check)).collect()));
    blocks.push(Block::text(case.words.say("talk-private-whom")));
    blocks.push(Block::quiet(case.words.say("talk-private-paper")));
}

// -------------------------------------------------------------------------------------------------- what comes of it

fn measures(case: &Case, blocks: &mut Vec<Block>) {
    blocks.push(Block::text(case.words.say("talk-measures")));
    // Two lines high, so that there is room for a pen.
    let empty = || [ROOM, "", "", ""].map(Text::plain).to_vec();
    let rows = measure::open_to_others(case.draft).into_iter().map(|measure| row(case, measure));
    blocks.push(Block::Table(Table {
        caption: case.say("talk-measures-caption"),
        columns: vec![
            column(case, "talk-column-measure", 44),
            column(case, "talk-column-owner", 22),
            column(case, "talk-column-due", 18),
            column(case, "talk-column-status", 16),
        ],
        rows: rows.chain(std::iter::repeat_with(empty).take(NEW)).collect(),
    }));
}

fn row(case: &Case, measure: &Measure) -> Vec<Text> {
    let status = measure::status(measure, case.assessment.on).unwrap_or("talk-status-open");
    let due = measure.due.map_or_else(String::new, |due| case.words.date(due));
    vec![
        measure::text(case, measure),
        Text::plain(measure.owner.as_str()),
        Text::plain(due),
        Text::plain(case.say(status)),
    ]
}

fn next(case: &Case, blocks: &mut Vec<Block>) {
    blocks.push(Block::text(case.words.say("talk-next")));
    blocks.push(Block::Room(case.say("talk-next-room"), 1));
}
