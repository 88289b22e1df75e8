//! What the employee answers alone, summed up as lines that both front ends show.

use super::plan::Line;
use crate::agreement::environment::own_rows;
use crate::agreement::{Draft, Note};
use crate::law::checks::{self, List, Mark};
use crate::law::duties::State;
use crate::words::Words;

/// How a mark is shown beside its word.
pub fn state(mark: Option<Mark>) -> State {
    match mark {
        Some(Mark::Yes) => State::Met,
        Some(Mark::No) => State::Unmet,
        Some(Mark::NotRelevant) => State::NotRelevant,
        Some(Mark::Unknown) | None => State::Unknown,
    }
}

/// The rows of a list that are answered, and how many there are.
pub fn answered(draft: &Draft, list: List) -> (usize, usize) {
    (checks::of(list).filter(|c| draft.marks.contains_key(c.key)).count(), checks::of(list).count())
}

/// The same of all rows that the employee answers.
pub fn answered_in_all(draft: &Draft) -> (usize, usize) {
    (own_rows().filter(|row| draft.marks.contains_key(row)).count(), own_rows().count())
}

/// What happens with the answers: whose they are, and that nothing is sent.
pub fn explained(words: &Words, path: Option<&str>) -> Vec<Line> {
    let mut lines = vec![Line::Text(words.say("self-hand-over").into_owned())];
    lines.extend(path.map(|path| Line::Quiet(words.tell("review-path", &[("path", path.into())]))));
    lines.push(Line::Quiet(words.say("self-no-health").into_owned()));
    lines
}

/// The answers by list with marks and notes, and the voluntary texts.
pub fn summary(draft: &Draft, words: &Words, path: Option<&str>) -> Vec<Line> {
    let mut lines = explained(words, path);
    for (list, heading) in [(List::Physical, "group-P"), (List::Psychosocial, "group-S")] {
        let (done, all) = answered(draft, list);
        let count = words.tell("list-count", &[("done", done.into()), ("all", all.into())]);
        lines.push(Line::Heading(words.say(heading).into_owned(), count));
        for check in checks::of(list) {
            row(&mut lines, draft, words, check.key);
        }
    }
    for (note, label) in [(Note::Well, "q-voluntary-well"), (Note::Change, "q-voluntary-change")] {
        lines.push(Line::Heading(words.say(label).into_owned(), String::new()));
        let text = draft.remarks.get(&note).cloned();
        lines.push(text.map_or_else(|| Line::Quiet(words.say("self-left-open").into_owned()), Line::Text));
    }
    lines
}

/// A row that is answered or has a note; the others are counted above and not listed.
fn row(lines: &mut Vec<Line>, draft: &Draft, words: &Words, key: &str) {
    let (mark, note) = (draft.marks.get(key).copied(), draft.notes.get(key));
    if mark.is_none() && note.is_none() {
        return;
    }
    let word = mark.map(|m| words.say(&format!("opt-mark-{}", m.word())).into_owned()).unwrap_or_default();
    lines.push(Line::Row(mark.map(|m| state(Some(m))), words.say(&format!("check-{key}")).into_owned(), word));
    lines.extend(note.map(|note| Line::Under(note.clone())));
}
