//! The duties as one acts on them: by how they stand, each with what it means in practice and who has to do it. What only
//! holds if the verdict turns stands by itself, and so does advice.

use super::{Case, grounds, heading_under};
use crate::law::duties::{Duty, State, UNASKED};
use crate::law::facts::Fact;
use crate::law::sources::{Entry, Weight};
use crate::law::{Rule, Verdict};
use crate::paper::{Block, Column, Span, Table, Text};

crate::law::facts::words! {
    /// What the duties are grouped by, in the order they are told.
    Group {
        /// an answer says that it is not so
        Missing = "missing",
        /// nobody has answered
        Open = "open",
        /// spoken of between two alone: how it stands is not told
        Apart = "apart",
        /// a clause takes it up
        Covered = "covered",
        /// the answers show it
        Met = "met",
        /// no question is about it
        Unasked = "unasked",
        /// holds for certain given answers only
        Answer = "answer",
        /// holds if the regulation applies
        Inside = "inside",
        /// holds if the regulation does not apply
        Outside = "outside",
        /// does not concern this case
        Out = "out",
        /// not a duty in itself
        Advice = "advice",
    }
}

/// What the law's table of duties has for a contractor: that nothing here is owed. It is said with the verdict.
pub(super) const NO_DUTY: Rule = Rule(107);
/// The rule on the psychosocial environment in the Act. How binding it is turns on where one works.
const PSYCHOSOCIAL: Rule = Rule(332);
/// What holds outside the regulation.
const OUTSIDE: &[Rule] = &[Rule(190), Rule(505)];

/// The duties, group by group.
pub(super) fn duties(case: &Case, blocks: &mut Vec<Block>) {
    let owed = || case.assessment.duties.iter().filter(|duty| duty.rule != NO_DUTY);
    if owed().next().is_some() {
        blocks.push(Block::heading(case.words.say("panel-duties")));
    }
    for group in Group::ALL {
        let rows: Vec<Vec<Text>> =
            owed().filter(|d| group_of(case, d) == *group).map(|d| row(case, d, *group)).collect();
        if !rows.is_empty() {
            blocks.push(heading_under(case.say(&format!("duties-{}", group.word()))));
            blocks.push(table(case, *group, rows));
        }
    }
}

fn table(case: &Case, group: Group, rows: Vec<Vec<Text>>) -> Block {
    let column = |key: &str, share| Column { head: case.say(key), share };
    let first = if group == Group::Advice { "paper-column-advice" } else { "paper-column-duty" };
    let verdict = case.assessment.finding.verdict.word();
    Block::Table(Table {
        caption: case.tell(&format!("duties-{}.text", group.word()), &[("verdict", verdict.into())]),
        columns: vec![column(first, 52), column("paper-column-owner", 20), column("paper-column-rule", 28)],
        rows,
    })
}

fn group_of(case: &Case, duty: &Duty) -> Group {
    let settled = matches!(case.assessment.finding.verdict, Verdict::Applies | Verdict::DoesNotApply);
    match duty.state {
        // Whatever else holds of it: a group of its own would tell.
        _ if duty.is_sensitive() => Group::Apart,
        _ if is_advice(case, duty) => Group::Advice,
        _ if duty.rule == PSYCHOSOCIAL && is_only_home(case) && !settled => Group::Outside,
        _ if !duty.certain && settled => Group::Answer,
        _ if !duty.certain && OUTSIDE.contains(&duty.rule) => Group::Outside,
        _ if !duty.certain => Group::Inside,
        State::Unknown if UNASKED.contains(&duty.rule) => Group::Unasked,
        State::Unmet => Group::Missing,
        State::Unknown => Group::Open,
        State::Covered => Group::Covered,
        State::Met => Group::Met,
        State::NotRelevant => Group::Out,
    }
}

/// Whether it is no duty in itself here: guidance, a yardstick, an inference, practice.
fn is_advice(case: &Case, duty: &Duty) -> bool {
    let entry = case.law.entry(duty.rule);
    entry.is_some_and(|entry| entry.weight != Weight::Law || weight(case, entry) == Weight::Yardstick.word())
}

fn is_only_home(case: &Case) -> bool {
    case.draft.facts.yes(Fact::ExclusiveHome) == Some(true)
}

/// How binding a rule is in this case, in a word: § 4-3 binds at the office and outside the regulation, and is a yardstick
/// for the home desk inside it.
pub(super) fn weight(case: &Case, entry: &Entry) -> &'static str {
    match (case.assessment.finding.verdict, is_only_home(case)) {
        _ if entry.rule != PSYCHOSOCIAL => entry.weight.word(),
        (Verdict::DoesNotApply, _) => Weight::Law.word(),
        (Verdict::Applies, true) => Weight::Yardstick.word(),
        (Verdict::Applies, false) => "at-office",
        (_, true) => "outside",
        (_, false) => "at-office-or-outside",
    }
}

/// A duty: its name and what it means in practice, who has to do it, and where it stands.
fn row(case: &Case, duty: &Duty, group: Group) -> Vec<Text> {
    let words = case.words;
    let mut told = words.duty_text(duty, case.law).into_owned();
    if let Some(tail) = tail(case, duty, group) {
        told = format!("{told} {tail}");
    }
    let name = Span::Strong(format!("{}.", words.duty(duty)));
    let owner = case.say(&format!("owner-{}", duty.owner.word()));
    vec![
        Text { spans: vec![name, Span::Plain(format!(" {told}"))], lang: None },
        Text::plain(owner),
        Text::plain(grounds::cited_in_short(case, duty.rule)),
    ]
}

/// What the heading of the group does not say.
fn tail(case: &Case, duty: &Duty, group: Group) -> Option<String> {
    match (group, duty.clause, duty.state) {
        (Group::Apart, ..) => Some(case.say("duty-apart")),
        (Group::Covered, Some(key), _) => {
            let title = case.say(&format!("clause-{key}"));
            Some(case.tell("duty-clause", &[("key", key.into()), ("title", title.into())]))
        }
        (Group::Advice | Group::Answer | Group::Inside | Group::Outside, _, State::Unmet) => {
            Some(case.say("duty-unmet"))
        }
        (Group::Advice | Group::Answer | Group::Inside | Group::Outside, _, State::Met) => Some(case.say("duty-met")),
        _ => None,
    }
}
