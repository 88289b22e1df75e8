//! What is still to be done in the cases: answers and clauses, rows without a measure, and measures that are not carried out.

use super::{Report, Row};
use crate::agreement::Measure;
use crate::document::{measure, open, table};
use crate::law::checks::is_sensitive;
use crate::paper::{Block, Text};

/// A table of them, in the order of the cases.
pub(super) fn tasks(report: &Report, rows: &[Row]) -> Block {
    let tasks: Vec<Vec<Text>> = rows.iter().flat_map(|row| of(report, row)).collect();
    if tasks.is_empty() {
        return Block::text(report.say("report-tasks-none"));
    }
    let columns = [
        ("report-column-case", 22),
        ("report-column-task", 48),
        ("folder-column-owner", 16),
        ("folder-column-due", 14),
    ];
    table(report.words, report.say("report-tasks-caption"), &columns, tasks)
}

fn of(report: &Report, row: &Row) -> Vec<Vec<Text>> {
    let draft = row.case.draft;
    let line =
        |task: String, owner: String, due: String| [row.name.clone(), task, owner, due].map(Text::plain).to_vec();
    let counted =
        [("report-task-gaps", open::points(&row.case).len()), ("folder-open-rows", draft.without_measure().len())];
    let count = |(key, n): (&str, usize)| {
        (n > 0).then(|| line(report.words.tell(key, &[("n", n.into())]), String::new(), String::new()))
    };
    let measure = |measure: &Measure| {
        let status = measure::status(measure, report.on).map(|key| report.say(key));
        let due: Vec<String> = std::iter::once(measure::due(measure, report.words)).chain(status).collect();
        let told = match is_sensitive(measure.row) {
            true => report.say("report-task-withheld"),
            false => {
                let about = report.say(&format!("check-{}", measure.row));
                report.words.tell("report-task-measure", &[("row", about.into())])
            }
        };
        line(told, measure::owner(measure, report.words), due.join(" · "))
    };
    let open = measure::sorted(draft).into_iter().filter(|m| !m.done).map(measure);
    counted.into_iter().filter_map(count).chain(open).collect()
}
