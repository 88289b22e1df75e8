//! What the papers about the work environment have in common: the parties, the rows as they are named there, and where
//! the factors come from.

use super::{Case, grounds};
use crate::agreement::Party;
use crate::law::checks::{self, Check, List};
use crate::law::{Rule, Verdict};
use crate::paper::{Block, Column, Text};

/// The parties that are known, and room to write the names of those that are not.
pub(super) fn parties(case: &Case, blocks: &mut Vec<Block>) {
    let (mut terms, mut rooms) = (Vec::new(), Vec::new());
    let said = case.draft.said().map(|said| said.name).filter(|name| !name.is_empty());
    for party in [Party::Employee, Party::Employer, Party::Manager] {
        let label = case.say(&format!("paper-party-{}", party.word()));
        match case.draft.party(party).or(said.filter(|_| party == Party::Employee)) {
            Some(name) => terms.push((label, Text::plain(name))),
            None => rooms.push(Block::Room(label, 1)),
        }
    }
    blocks.extend((!terms.is_empty()).then_some(Block::Terms(terms)));
    blocks.extend(rooms);
}

/// A row as it is named on paper, its key behind.
pub(super) fn label(case: &Case, check: &Check) -> Text {
    Text::plain(format!("{} ·\u{a0}{}", case.say(&format!("check-{}", check.key)), check.key))
}

/// A column of a table.
pub(super) fn column(case: &Case, key: &str, share: u8) -> Column {
    Column { head: case.say(key), share }
}

/// The factors of the psychosocial rows, in the order shown.
pub(super) fn factors() -> Vec<&'static str> {
    let mut factors: Vec<&str> = checks::of(List::Psychosocial).map(|check| check.factor).collect();
    factors.dedup();
    factors
}

/// A factor by name, and where the Act names it. Those on the line to free time and on belonging are of our own.
pub(super) fn factor(case: &Case, factor: &str) -> String {
    let name = case.say(&format!("factor-{factor}"));
    match factor {
        "boundary" | "belonging" => name,
        "a" | "b" | "c" | "d" => {
            case.tell("paper-factor-letter", &[("factor", name.into()), ("letter", factor.to_string().into())])
        }
        _ => case.tell("paper-factor-listed", &[("factor", name.into())]),
    }
}

/// What the physical and what the psychosocial rows rest on, a yardstick called a yardstick.
pub(super) fn basis(case: &Case, list: List) -> Block {
    Block::quiet(case.say(if list == List::Physical { "paper-basis-physical" } else { "paper-basis-psychosocial" }))
}

/// Says so where the regulation does not apply, and for whom it is not made.
pub(super) fn outside(case: &Case, blocks: &mut Vec<Block>) {
    let finding = &case.assessment.finding;
    if finding.verdict == Verdict::DoesNotApply {
        let contractor = finding.rule == Rule(107);
        let text = case.words.rule_text(Rule(107), case.law);
        let text = if contractor { format!("{text} (R-107)") } else { case.say("paper-outside") };
        blocks.push(Block::quiet(text));
    }
}

/// The rules of both papers with their sources, and those of the one; then what they are not.
pub(super) fn foot(case: &Case, more: &[u16], blocks: &mut Vec<Block>) {
    let finding = &case.assessment.finding;
    let outside = (finding.verdict == Verdict::DoesNotApply).then_some(match finding.rule {
        Rule(107) => Rule(107),
        _ => Rule(190),
    });
    let both = [301, 302, 303, 304, 305, 306, 307, 308, 330, 331, 332, 401, 730];
    grounds::sources(case, both.iter().chain(more).map(|rule| Rule(*rule)).chain(outside).collect(), blocks);
    blocks.push(Block::quiet(case.words.say("not-advice")));
}
