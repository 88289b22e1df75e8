//! The duties of a case as one can act on them: by how they stand, each with what it means.

use super::{Case, grounds};
use crate::law::duties::{Duty, Owner, State};
use crate::law::sources::Weight;
use crate::law::{Rule, Verdict};
use crate::paper::{Block, Column, Span, Table, Text};

/// What the law's table of duties has for a contractor: that nothing here is owed. It is said above.
pub(super) const NO_DUTY: Rule = Rule(107);

/// The factors of the Act's § 4-3, which at the home desk are a yardstick.
const FACTORS: Rule = Rule(332);

/// Duties that are told together, in the order they are told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Unmet,
    Unknown,
    Met,
    /// Spoken of between two alone: how they stand is not told.
    Alone,
    NotRelevant,
    /// Not law: guidance, yardsticks, what is inferred.
    Advice,
    /// There only if the verdict turns that way.
    Open,
}

impl Group {
    fn of(case: &Case, duty: &Duty) -> Group {
        let law = case.law.entry(duty.rule).is_none_or(|entry| entry.weight == Weight::Law);
        match duty.state {
            _ if !duty.certain => Group::Open,
            _ if duty.is_sensitive() => Group::Alone,
            _ if !law => Group::Advice,
            State::Unmet => Group::Unmet,
            State::Unknown => Group::Unknown,
            State::Met => Group::Met,
            State::NotRelevant => Group::NotRelevant,
        }
    }

    fn caption(self) -> &'static str {
        match self {
            Group::Unmet => "paper-duties-unmet",
            Group::Unknown => "paper-duties-unknown",
            Group::Met => "paper-duties-met",
            Group::Alone => "paper-duties-alone",
            Group::NotRelevant => "paper-duties-not-relevant",
            Group::Advice => "paper-duties-advice",
            Group::Open => "cli-duties-open",
        }
    }

    /// Whether those in it stand differently, so that each says how.
    fn mixed(self) -> bool {
        matches!(self, Group::Advice | Group::Open)
    }
}

/// The duties, by how they stand.
pub(super) fn duties(case: &Case, blocks: &mut Vec<Block>) {
    let owed = case.assessment.duties.iter().filter(|duty| duty.rule != NO_DUTY);
    let mut told: Vec<(Group, &Duty)> = owed.map(|duty| (Group::of(case, duty), duty)).collect();
    if told.is_empty() {
        return;
    }
    // Stable: within a group they stand as the assessment has them, those of one rule together.
    told.sort_by_key(|(group, _)| *group);
    blocks.push(Block::heading(case.words.say("panel-duties")));
    blocks.push(Block::text(case.say("paper-duties-owner")));
    for group in told.chunk_by(|(a, _), (b, _)| a == b) {
        blocks.push(Block::Table(table(case, group)));
    }
}

fn table(case: &Case, group: &[(Group, &Duty)]) -> Table {
    let (of, _) = group[0];
    let column = |key: &str, share| Column { head: case.say(key), share };
    let columns = match of.mixed() {
        true => {
            vec![column("paper-column-duty", 60), column("paper-column-state", 14), column("paper-column-rule", 26)]
        }
        false => vec![column("paper-column-duty", 72), column("paper-column-rule", 28)],
    };
    let rows = group.chunk_by(|(_, a), (_, b)| (a.rule, a.state) == (b.rule, b.state));
    let row = |duties: &[(Group, &Duty)]| {
        let duties: Vec<&Duty> = duties.iter().map(|(_, duty)| *duty).collect();
        let state = of.mixed().then(|| Text::plain(state(case, duties[0])));
        std::iter::once(meaning(case, &duties)).chain(state).chain([Text::plain(cited(case, duties[0]))]).collect()
    };
    Table { caption: case.say(of.caption()), columns, rows: rows.map(row).collect() }
}

fn state(case: &Case, duty: &Duty) -> String {
    case.say(&if duty.is_sensitive() { "paper-not-told".into() } else { format!("state-{}", duty.state.word()) })
}

/// What is to be done, and by whom where it is not the employer; the parts of a rule in one.
fn meaning(case: &Case, duties: &[&Duty]) -> Text {
    let rule = duties[0].rule;
    let owner = match duties[0].owner {
        Owner::Employer => String::new(),
        other => format!(" ({})", case.say(&format!("owner-{}", other.word()))),
    };
    let parts: Vec<String> =
        duties.iter().filter(|duty| duty.topic.is_some()).map(|duty| case.words.duty(duty).into_owned()).collect();
    let said = match parts.is_empty() {
        true => case.words.rule_text(rule, case.law).into_owned(),
        false => parts.join("; "),
    };
    let title = format!("{}{owner}", case.words.rule_title(rule, case.law));
    let stop = if title.ends_with('?') { "" } else { "." };
    Text { spans: vec![Span::Strong(format!("{title}{stop}")), Span::Plain(format!(" {said}"))], lang: None }
}

/// The rule, with what it is where the same words weigh less at home than elsewhere.
fn cited(case: &Case, duty: &Duty) -> String {
    let cited = grounds::cited_in_short(case, duty.rule);
    let at_home = duty.rule == FACTORS && case.assessment.finding.verdict == Verdict::Applies;
    if at_home { format!("{cited} · {}", case.say("paper-yardstick-at-home")) } else { cited }
}
