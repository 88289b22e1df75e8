//! The employee's own declaration on the work environment, filled in or to be filled in by hand. Only what the employee has
//! said stands in it: what a manager or an adviser has marked is never passed off as the employee's.

use super::environment::{basis, factor, factors, foot, label, outside, parties};
use super::{Case, Told, foreign, heading_under};
use crate::agreement::{Party, Said};
use crate::law::checks::{self, Check, List, Mark};
use crate::paper::{Block, Signatures, Span, Text};
use crate::words::ask::person;

/// Writes it. In a folder for others, what is said on the rows that are spoken of between two alone is withheld: whether they
/// are answered is not told either.
pub(super) fn declaration(case: &Case, withheld: bool) -> Told {
    let said = case.draft.said();
    let table = |rows: &mut dyn Iterator<Item = &'static Check>| {
        let caption = case.say("declaration-caption");
        let row = |check: &Check| match withheld && checks::is_sensitive(check.key) {
            true => not_told(case, check),
            false => row(case, said.as_ref(), check),
        };
        super::table(case.words, caption, &columns(), rows.map(row).collect())
    };
    let mut blocks = Vec::new();
    intro(case, said.as_ref(), &mut blocks);
    blocks.push(Block::heading(case.say("group-P")));
    blocks.push(basis(case, List::Physical));
    blocks.push(table(&mut checks::of(List::Physical)));
    blocks.push(Block::heading(case.say("group-S")));
    blocks.push(basis(case, List::Psychosocial));
    for of in factors() {
        blocks.push(heading_under(factor(case, of)));
        blocks.push(table(&mut checks::of(List::Psychosocial).filter(|check| check.factor == of)));
    }
    own_words(case, said.as_ref(), &mut blocks);
    signature(case, said.as_ref(), &mut blocks);
    foot(case, &[], &mut blocks);
    (case.say("declaration-title"), blocks)
}

/// Whether the employee has answered or noted anything on the rows.
fn is_answered(said: Option<&Said>) -> bool {
    said.is_some_and(|said| !said.marks.is_empty() || !said.notes.is_empty())
}

fn intro(case: &Case, said: Option<&Said>, blocks: &mut Vec<Block>) {
    parties(case, blocks);
    if let Some((said, date)) = said.and_then(|said| Some((said, said.taken_in?))) {
        let name = if said.name.is_empty() { person(case.words, case.draft).1 } else { said.name.to_string() };
        let args = [("name", name.into()), ("date", case.words.date(date).into())];
        blocks.push(Block::quiet(case.tell("declaration-taken-in", &args)));
    } else if said.is_none() && !case.draft.marks.is_empty() {
        blocks.push(Block::quiet(case.words.say("declaration-only-yours")));
    }
    blocks.push(Block::text(case.words.say("declaration-purpose")));
    let lines = ["how", "open", "health", "seen", "speak"];
    let lines = lines.iter().map(|line| Text::plain(case.say(&format!("declaration-{line}"))));
    blocks.push(Block::List(lines.collect()));
    outside(case, blocks);
}

/// A box for each mark, and room for a note.
fn columns() -> [(&'static str, u8); 6] {
    let marks =
        [("paper-mark-yes", 7), ("paper-mark-no", 7), ("paper-mark-unknown", 9), ("paper-mark-not_relevant", 11)];
    let [yes, no, unknown, not_relevant] = marks;
    [("paper-column-check", 42), yes, no, unknown, not_relevant, ("paper-column-note", 24)]
}

/// A row without boxes: an empty one would say that it is not answered.
fn not_told(case: &Case, check: &Check) -> Vec<Text> {
    let boxes = Mark::ALL.iter().map(|_| Text::default());
    std::iter::once(label(case, check)).chain(boxes).chain([Text::plain(case.say("declaration-withheld"))]).collect()
}

fn row(case: &Case, said: Option<&Said>, check: &Check) -> Vec<Text> {
    let marked = said.and_then(|said| said.marks.get(check.key)).copied();
    let note = said.and_then(|said| said.notes.get(check.key)).map_or("", String::as_str);
    let boxes = Mark::ALL.iter().map(|mark| boxed(marked == Some(*mark)));
    let note = Text::plain(note).in_language(foreign(case).filter(|_| !note.is_empty()));
    std::iter::once(label(case, check)).chain(boxes).chain([note]).collect()
}

fn boxed(ticked: bool) -> Text {
    Text { spans: vec![Span::Box(ticked)], lang: None }
}

/// The voluntary texts as they are written, or room for them; and room for notes as long as no row is answered.
fn own_words(case: &Case, said: Option<&Said>, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(case.words.say("declaration-own-words")));
    let (well, change) = said.map_or(("", ""), |said| (said.well.trim(), said.change.trim()));
    for (question, text) in [("q-voluntary-well", well), ("q-voluntary-change", change)] {
        let question = case.say(question);
        blocks.push(match text {
            "" => Block::Room(question, 4),
            text => Block::Terms(vec![(question, Text::plain(text).in_language(foreign(case)))]),
        });
    }
    blocks.extend((!is_answered(said)).then(|| Block::Room(case.say("declaration-more"), 4)));
}

fn signature(case: &Case, said: Option<&Said>, blocks: &mut Vec<Block>) {
    let name = case.draft.party(Party::Employee).or(said.map(|said| said.name)).unwrap_or_default();
    blocks.push(Block::heading(case.words.say("paper-signature")));
    blocks.push(Block::text(case.words.say("declaration-sign")));
    blocks.push(Block::Signatures(Signatures {
        place: case.say("paper-place-and-date"),
        signature: case.say("paper-signature"),
        who: vec![(case.say("paper-signs-employee"), name.to_string())],
    }));
}
