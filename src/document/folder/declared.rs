//! What the employee has answered alone, beside what the manager has answered. Both stand as they were given.

use crate::agreement::environment::own_rows;
use crate::document::{Case, Told, foreign, written};
use crate::law::checks::Mark;
use crate::paper::{Block, Column, Table, Text};
use crate::words::ask::ask;

/// The document; none where the employee has not answered.
pub(super) fn declared(case: &Case) -> Option<Told> {
    let view = case.draft.employee_view.as_ref()?;
    let date = case.words.date(view.date);
    let mut blocks = vec![Block::quiet(case.tell("folder-declared-on", &[("date", date.into())]))];
    let mark = |mark: Option<&Mark>| {
        Text::plain(mark.map(|m| case.say(&format!("opt-mark-{}", m.word()))).unwrap_or_default())
    };
    let row = |row: &'static str| {
        let note = view.notes.get(row).cloned().unwrap_or_default();
        let question = Text::plain(case.say(&format!("check-{row}")));
        let theirs = case.draft.marks.get(row);
        vec![question, mark(view.marks.get(row)), mark(theirs), Text::plain(note).in_language(foreign(case))]
    };
    let answered = own_rows().filter(|key| view.marks.contains_key(key) || view.notes.contains_key(key));
    let rows: Vec<Vec<Text>> = answered.map(row).collect();
    if !rows.is_empty() {
        let column = |key: &str, share| Column { head: case.say(key), share };
        blocks.push(Block::Table(Table {
            caption: case.say("folder-declared-caption"),
            columns: vec![
                column("folder-column-row", 46),
                column("folder-column-employee", 14),
                column("folder-column-manager", 14),
                column("folder-column-note", 26),
            ],
            rows,
        }));
        blocks.push(Block::quiet(case.words.say("mark-counts")));
    }
    for (key, text) in [("employee-well", &view.well), ("employee-change", &view.change)] {
        if !text.trim().is_empty() {
            blocks.push(Block::heading(ask(case.words, case.draft, key).trim_end_matches(':')));
            written(&mut blocks, text, foreign(case));
        }
    }
    Some((case.say("folder-declared-title"), blocks))
}
