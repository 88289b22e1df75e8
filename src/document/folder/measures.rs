//! The checklists as they are answered, the measures with who does what and by when, and the rows that wait for one.

use crate::agreement::{Measure, check};
use crate::document::{Case, Told, foreign, grounds};
use crate::law::Rule;
use crate::law::checks::{self, List};
use crate::law::duties::State;
use crate::paper::{Block, Column, Table, Text};

/// The document.
pub(super) fn measures(case: &Case) -> Told {
    let mut blocks = vec![Block::quiet(grounds::cited(case, Rule(308)))];
    blocks.push(Block::heading(case.words.say("plan-measures")));
    blocks.push(planned(case));
    blocks.push(Block::heading(case.words.say("folder-waiting")));
    blocks.push(waiting(case));
    blocks.push(Block::heading(case.words.say("folder-mapped")));
    blocks.push(Block::text(case.words.say("folder-mapped-text")));
    for (list, key) in [(List::Systematic, "group-H"), (List::Physical, "group-P"), (List::Psychosocial, "group-S")] {
        mapped(case, list, key, &mut blocks);
    }
    (case.say("folder-measures-title"), blocks)
}

/// The measures by date: what is done comes last, and what has no date before it.
fn planned(case: &Case) -> Block {
    let mut measures: Vec<&Measure> = case.draft.measures.iter().collect();
    measures.sort_by_key(|m| (m.done, m.due.is_none(), m.due));
    if measures.is_empty() {
        return Block::text(case.say("folder-no-measures"));
    }
    let column = |key: &str, share| Column { head: case.say(key), share };
    Block::Table(Table {
        caption: case.say("folder-measures-caption"),
        columns: vec![
            column("folder-column-row", 26),
            column("folder-column-measure", 27),
            column("folder-column-owner", 16),
            column("folder-column-due", 15),
            column("folder-column-state", 16),
        ],
        rows: measures.into_iter().map(|measure| row(case, measure)).collect(),
    })
}

fn row(case: &Case, measure: &Measure) -> Vec<Text> {
    let owner = if measure.owner.is_empty() { case.say("measure-no-owner") } else { measure.owner.clone() };
    let due = measure.due.map_or_else(|| case.say("measure-no-date"), |date| case.words.date(date));
    let state = match crate::document::plan::state(measure, case.assessment.on) {
        Some(State::Met) => "measure-done",
        Some(State::Unmet) => "measure-overdue",
        _ => "folder-ahead",
    };
    vec![
        Text::plain(case.say(&format!("check-{}", measure.row))),
        Text::plain(measure.text.clone()).in_language(foreign(case)),
        Text::plain(owner),
        Text::plain(due),
        Text::plain(case.say(state)),
    ]
}

/// The rows that are «no» or «unknown» and have no measure.
fn waiting(case: &Case) -> Block {
    let one = |task: &check::Task| {
        let args = [
            ("question", case.say(&format!("check-{}", task.row)).into()),
            ("what", case.say(&format!("opt-mark-{}", task.mark.word())).into()),
            ("rule", task.rule.to_string().into()),
        ];
        Text::plain(case.tell("cli-gap", &args))
    };
    let tasks: Vec<Text> = check::tasks(case.draft).iter().map(one).collect();
    match tasks.is_empty() {
        true => Block::text(case.say("folder-waiting-none")),
        false => Block::List(tasks),
    }
}

/// A list as it is answered, both views seen together. What is not answered is counted and not listed.
fn mapped(case: &Case, list: List, key: &str, blocks: &mut Vec<Block>) {
    let all = checks::of(list).count();
    let answered: Vec<_> = checks::of(list).filter_map(|c| Some((c.key, case.draft.mark(c.key)?))).collect();
    let count = case.tell("list-count", &[("done", answered.len().into()), ("all", all.into())]);
    let title = format!("{}: {count}", case.say(key));
    if answered.is_empty() {
        return blocks.push(Block::text(title));
    }
    let column = |key: &str, share| Column { head: case.say(key), share };
    let row = |(row, mark): (&'static str, checks::Mark)| {
        let note = case.draft.notes.get(row).cloned().unwrap_or_default();
        let texts = [case.say(&format!("check-{row}")), case.say(&format!("opt-mark-{}", mark.word()))];
        texts.map(Text::plain).into_iter().chain([Text::plain(note).in_language(foreign(case))]).collect()
    };
    blocks.push(Block::Table(Table {
        caption: title,
        columns: vec![
            column("folder-column-row", 52),
            column("folder-column-answer", 16),
            column("folder-column-note", 32),
        ],
        rows: answered.into_iter().map(row).collect(),
    }));
}
