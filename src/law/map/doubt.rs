//! Where a draft is borderline, for the one who looks through many of them.

use super::{Border, borders};
use crate::law::facts::{Fact, Facts};
use crate::law::number::Number;
use crate::law::scope::Lean;
use crate::law::situation::Axis;
use crate::law::sources::Law;
use crate::law::{Assessment, Rule, Verdict};
use jiff::civil::Date;

/// Why a point is in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoubtKind {
    /// The verdict is discretionary; no lean where it turns on an answer that is missing.
    Discretion(Option<Lean>),
    /// A threshold that no source states is near, and the verdict is another beyond it.
    Border(Border),
    /// An answer is missing that can change the verdict.
    Missing(Fact),
    /// The verdict stands; an answer is missing that can change what it comes to.
    Unsaid(Fact),
    /// The deciding rule is inferred or from memory.
    Deciding,
    /// A rule on the way is.
    OnTheWay,
    /// A duty holds only if the verdict turns out so.
    If(Option<&'static str>),
}

/// A point of doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// How much it weighs, to 100.
    pub weight: u8,
    /// Why.
    pub kind: DoubtKind,
    /// The rule that it is about.
    pub rule: Rule,
}

/// How near a threshold must be to count: a quarter of a day a week, or three days of a stretch.
fn near(axis: Axis) -> Number {
    if axis == Axis::Stretch { Number::whole(3) } else { Number::whole(1).times(1, 4) }
}

/// How near a border is: 0 at the border itself, 1 where it is as far away as may count as near.
pub fn nearness(border: &Border) -> Number {
    border.distance.over(near(border.axis)).unwrap_or(border.distance)
}

/// The points of doubt of a draft, the weightiest first.
pub fn doubts(facts: &Facts, assessment: &Assessment, law: &Law, on: Date) -> Vec<Doubt> {
    let finding = &assessment.finding;
    let mut found = Vec::new();
    let mut add = |weight: u8, kind: DoubtKind, rule: Rule| found.push(Doubt { weight, kind, rule });
    if finding.verdict == Verdict::Discretionary {
        let weight = if finding.lean.is_some_and(|l| l != Lean::Open) { 80 } else { 100 };
        add(weight, DoubtKind::Discretion(finding.lean), finding.rule);
    }
    for border in borders(facts, law, on) {
        if border.distance <= near(border.axis)
            && let Some(rule) = doubtful_threshold(&border, law)
        {
            add(closeness(&border), DoubtKind::Border(border), rule);
        }
    }
    for fact in &assessment.missing {
        match finding.verdict {
            Verdict::Undetermined => add(60, DoubtKind::Missing(*fact), finding.rule),
            _ => add(20, DoubtKind::Unsaid(*fact), finding.rule),
        }
    }
    let doubtful = |rule: Rule| law.entry(rule).is_some_and(|e| e.doubtful());
    for step in assessment.steps.iter().filter(|s| doubtful(s.rule)) {
        match (step.rule == finding.rule, finding.verdict) {
            // The rule that waits for an answer has not decided anything.
            (true, Verdict::Undetermined) => {}
            (true, _) => add(40, DoubtKind::Deciding, step.rule),
            (false, _) => add(10, DoubtKind::OnTheWay, step.rule),
        }
    }
    for duty in assessment.duties.iter().filter(|d| !d.certain) {
        add(5, DoubtKind::If(duty.topic), duty.rule);
    }
    found.sort_by_key(|d| (std::cmp::Reverse(d.weight), d.rule));
    found
}

/// One number for a draft: the weightiest point first, then how much there is in all. Higher is more doubtful.
pub fn how_doubtful(doubts: &[Doubt]) -> u32 {
    let heaviest = doubts.iter().map(|d| u32::from(d.weight)).max().unwrap_or(0);
    let sum: u32 = doubts.iter().map(|d| u32::from(d.weight)).sum();
    heaviest * 1000 + sum.min(999)
}

/// The rule of the threshold that makes the border, where no text states the number.
fn doubtful_threshold(border: &Border, law: &Law) -> Option<Rule> {
    let unit = if border.axis == Axis::Stretch { "days" } else { "days_per_week" };
    let threshold = law.thresholds().iter().find(|t| t.unit == unit && t.value == border.at)?;
    threshold.certainty.contains(['I', 'S']).then_some(threshold.rule)
}

/// From 50 where the border is as far away as it may be to 75 at the border itself.
fn closeness(border: &Border) -> u8 {
    let steps = border.distance.over(near(border.axis)).map(|share| share.times(25, 1));
    let passed = steps.map_or(0, |steps| (1..=25).take_while(|n| Number::whole(*n) <= steps).count());
    75 - passed as u8
}
