//! What is still to be done in the cases: answers and clauses, rows without a measure, and measures that are not carried out.

use super::{Report, Row};
use crate::agreement::Measure;
use crate::document::lacks;
use crate::law::duties::State;
use crate::paper::{Block, Column, Table, Text};

/// A table of them, in the order of the cases.
pub(super) fn tasks(report: &Report, rows: &[Row]) -> Block {
    let tasks: Vec<Vec<Text>> = rows.iter().flat_map(|row| of(report, row)).collect();
    if tasks.is_empty() {
        return Block::text(report.say("report-tasks-none"));
    }
    let column = |key: &str, share| Column { head: report.say(key), share };
    Block::Table(Table {
        caption: report.say("report-tasks-caption"),
        columns: vec![
            column("report-column-case", 22),
            column("report-column-task", 48),
            column("folder-column-owner", 16),
            column("folder-column-due", 14),
        ],
        rows: tasks,
    })
}

fn of(report: &Report, row: &Row) -> Vec<Vec<Text>> {
    let draft = row.case.draft;
    let line =
        |task: String, owner: String, due: String| [row.name.clone(), task, owner, due].map(Text::plain).to_vec();
    let counted = [
        ("report-task-gaps", lacks(draft, row.case.assessment).len()),
        ("folder-open-rows", draft.without_measure().len()),
    ];
    let count = |(key, n): (&str, usize)| {
        (n > 0).then(|| line(report.words.tell(key, &[("n", n.into())]), String::new(), String::new()))
    };
    let measure = |measure: &Measure| {
        let due = measure.due.map_or_else(|| report.say("measure-no-date"), |date| report.words.date(date));
        let overdue = crate::document::plan::state(measure, report.on) == Some(State::Unmet);
        let due = if overdue { format!("{due} · {}", report.say("measure-overdue")) } else { due };
        let owner = if measure.owner.is_empty() { report.say("measure-no-owner") } else { measure.owner.clone() };
        let about = report.say(&format!("check-{}", measure.row));
        line(report.words.tell("report-task-measure", &[("row", about.into())]), owner, due)
    };
    let open = draft.measures.iter().filter(|m| !m.done).map(measure);
    counted.into_iter().filter_map(count).chain(open).collect()
}
