//! The way to the verdict as lines: each step with its mark, how it came out, what it looked at and where it stands.

use super::text::{Page, state_mark, verdict_mark};
use crate::law::duties::State as Duty;
use crate::law::facts::Facts;
use crate::law::sources::Law;
use crate::law::why::{Kind, Node, State, Tree};
use crate::words::Words;

/// The mark of a step: what duties are marked with means the same here.
pub fn mark(node: &Node) -> Duty {
    match node.state {
        _ if !node.reached => Duty::NotRelevant,
        State::Held => Duty::Met,
        State::DidNotHold => Duty::NotRelevant,
        State::CannotTell => Duty::Unknown,
    }
}

/// Writes the steps, what they come to, and the answers that decided. In full each step has its source and its certainty;
/// else only those that decided or that wait for an answer say more than how they came out.
pub fn write(page: &mut Page, tree: &Tree, facts: &Facts, law: &Law, words: &Words, full: bool) {
    page.heading(&words.say("why-title"));
    for (depth, node) in tree.rows() {
        let state = words.step_state(node);
        let state = if node.settles { words.tell("why-stated", &[("state", state.into())]) } else { state };
        let lead = format!("  {}{} ", "  ".repeat(depth), state_mark(mark(node)));
        let title = words.step_title(node);
        let line = match node.part {
            Some(_) => format!("{title}: {state}"),
            None => format!("{} {title}: {state}", node.rule),
        };
        page.put(&lead, &line);
        if !full && !node.decided && node.waits_for.is_empty() {
            continue;
        }
        let indent = "  ".repeat(depth + 3);
        // What is made of other steps says no more than they do.
        if node.kind != Kind::Exception {
            words.step_answers(node, facts).iter().for_each(|line| page.put(&indent, line));
        }
        if node.part.is_none() {
            page.put(&indent, &words.step_source(node.rule, law));
        }
    }
    let verdict = words.verdict(tree.finding.verdict, tree.finding.lean).into_owned();
    let lead = format!("  {} ", verdict_mark(tree.finding.verdict));
    page.put(&lead, &words.tell("why-result", &[("verdict", verdict.into())]));
    // In full they stand at the steps and need not be told again.
    if !full && !tree.deciding.is_empty() {
        page.heading(&words.say("why-deciding"));
        tree.deciding.iter().filter_map(|f| words.answer(facts, *f)).for_each(|line| page.item(&line));
    }
}
