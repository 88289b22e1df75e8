//! The checklists as they are answered, the measures with who does what and by when, and the rows that wait for one. The
//! rows that are spoken of between two alone are counted, and stand in the draft.

use crate::agreement::{Measure, check};
use crate::document::environment::label;
use crate::document::{Case, Told, foreign, grounds, measure, plan, table};
use crate::law::Rule;
use crate::law::checks::{self, Check, List, Mark, SENSITIVE, is_sensitive};
use crate::paper::{Block, Text};

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
    blocks.extend(withheld(case));
    (case.say("folder-measures-title"), blocks)
}

/// The rows that are not told, counted: those that somebody has answered, noted something on or written a measure for.
fn withheld(case: &Case) -> Option<Block> {
    let draft = case.draft;
    let noted = |row: &str| {
        let view = draft.employee_view.as_ref();
        draft.notes.contains_key(row) || view.is_some_and(|view| view.notes.contains_key(row))
    };
    let told = |row: &&&str| draft.mark(row).is_some() || noted(row) || draft.measures_of(row).next().is_some();
    let n = SENSITIVE.iter().filter(told).count();
    (n > 0).then(|| Block::text(case.tell("folder-measures-withheld", &[("n", n.into())])))
}

/// The measures by date.
fn planned(case: &Case) -> Block {
    let measures = measure::open_to_others(case.draft);
    if measures.is_empty() {
        return Block::text(case.say("folder-no-measures"));
    }
    let columns = [
        ("folder-column-row", 26),
        ("folder-column-measure", 27),
        ("folder-column-owner", 16),
        ("folder-column-due", 15),
        ("folder-column-state", 16),
    ];
    let rows = measures.into_iter().map(|measure| row(case, measure)).collect();
    table(case.words, case.say("folder-measures-caption"), &columns, rows)
}

fn row(case: &Case, measure: &Measure) -> Vec<Text> {
    let status = measure::status(measure, case.assessment.on).unwrap_or("folder-ahead");
    vec![
        checks::find(measure.row).map(|check| label(case, check)).unwrap_or_default(),
        measure::text(case, measure),
        Text::plain(measure::owner(measure, case.words)),
        Text::plain(measure::due(measure, case.words)),
        Text::plain(case.say(status)),
    ]
}

/// The rows that are «no» or «unknown» and have no measure.
fn waiting(case: &Case) -> Block {
    let tasks = check::tasks(case.draft).into_iter().filter(|task| !is_sensitive(task.row));
    let tasks: Vec<Text> = tasks.map(|task| Text::plain(case.words.task(&task))).collect();
    match tasks.is_empty() {
        true => Block::text(case.say("folder-waiting-none")),
        false => Block::List(tasks),
    }
}

/// A list as it is answered, both views seen together, and each where they differ. What is not answered is counted.
fn mapped(case: &Case, list: List, key: &str, blocks: &mut Vec<Block>) {
    let all = checks::of(list).count();
    let answered: Vec<_> = checks::of(list).filter_map(|check| Some((check, case.draft.mark(check.key)?))).collect();
    let count = case.tell("list-count", &[("done", answered.len().into()), ("all", all.into())]);
    let title = format!("{}: {count}", case.say(key));
    let rows: Vec<Vec<Text>> = answered
        .iter()
        .filter(|(check, _)| !is_sensitive(check.key))
        .map(|(check, mark)| answer(case, check, *mark))
        .collect();
    if rows.is_empty() {
        blocks.push(Block::text(title));
    } else {
        let columns = [("folder-column-row", 52), ("folder-column-answer", 16), ("folder-column-note", 32)];
        blocks.push(table(case.words, title, &columns, rows));
    }
    let left = all - answered.len();
    if left > 0 {
        blocks.push(Block::text(case.tell("folder-unanswered", &[("n", left.into())])));
    }
}

fn answer(case: &Case, check: &Check, mark: Mark) -> Vec<Text> {
    let note = case.draft.notes.get(check.key).cloned().unwrap_or_default();
    let both = plan::both_views(case.draft, check.key, case.words);
    let told = both.unwrap_or_else(|| case.say(&format!("opt-mark-{}", mark.word())));
    vec![label(case, check), Text::plain(told), Text::plain(note).in_language(foreign(case))]
}
