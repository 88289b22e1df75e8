//! The rules on the way: what was looked at besides the rule that decided, and the factors of a discretionary outcome.

use super::facts::{ArrangementWord, Fact, Facts, PlaceWord};
use super::number::Number;
use super::situation::{Axis, Duration, Extent, Measure, Place, Reason, Regularity, Return, Situation, Stretch};
use super::week::{self, DayWork};
use super::{Finding, Form, Order, Rule, Verdict};

/// A rule on the way, with the answers it looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The rule.
    pub rule: Rule,
    /// The answered facts it looked at, in file order.
    pub facts: Vec<Fact>,
}

struct Note {
    rule: u16,
    uses: &'static [Fact],
    when: fn(&Facts, &Situation, &Finding) -> bool,
}

const fn note(rule: u16, uses: &'static [Fact], when: fn(&Facts, &Situation, &Finding) -> bool) -> Note {
    Note { rule, uses, when }
}

fn is(s: &Situation, axis: Axis, class: u8) -> bool {
    s.class(axis) == Some(class)
}

fn in_home(s: &Situation) -> bool {
    s.class(Axis::Place).is_some_and(|p| p <= Place::HomeAbroad as u8)
}

fn decided(f: &Finding) -> bool {
    f.verdict != Verdict::Undetermined
}

use Fact as F;

/// What stands beside the deciding row. Each says something that the reader of the verdict may wonder about.
static NOTES: &[Note] = &[
    note(101, &[F::Place, F::Places], |_, s, _| in_home(s)),
    note(102, &[F::Places], |f, _, _| elsewhere_too(f)),
    note(104, &[F::Place, F::LivesThere, F::RegisteredAddress, F::Building], |f, s, _| {
        is(s, Axis::Place, Place::Doubtful as u8) || f.has(F::Building)
    }),
    note(105, &[F::Places, F::Week], |f, _, _| {
        f.places().is_some_and(|p| p.len() > 1) || f.week().is_some_and(week::elsewhere)
    }),
    note(106, &[F::Place, F::Places], |f, s, _| is(s, Axis::Place, Place::Elsewhere as u8) || elsewhere_too(f)),
    note(107, &[F::WorkerStatus, F::Sector], |f, _, _| {
        f.word(F::WorkerStatus) == Some("contractor") || f.has(F::Sector)
    }),
    note(110, &[F::ExclusiveHome], |f, s, _| in_home(s) && f.has(F::ExclusiveHome)),
    note(111, &[F::ExclusiveHome, F::DaysPerWeek], |_, s, _| {
        in_home(s) && is(s, Axis::Exclusive, 0) && is(s, Axis::Extent, Extent::NearlyAll as u8)
    }),
    note(120, &[F::ExclusiveHome], |_, s, f| in_home(s) && !is(s, Axis::Exclusive, 1) && decided(f)),
    note(125, &[F::Start, F::End, F::AsOf], |f, s, _| {
        in_home(s) && f.has(F::Start) && !is(s, Axis::Stretch, Stretch::PartWeeks as u8)
    }),
    note(133, &[F::DaysPerWeek, F::HalfDaysPerWeek, F::Week], |f, s, _| {
        let halves = f.week().is_some_and(|weeks| weeks.iter().flatten().any(|d| *d == DayWork::Half));
        in_home(s) && (halves || f.has(F::HalfDaysPerWeek) || f.number(F::DaysPerWeek) == Some(Number::whole(1)))
    }),
    note(134, &[F::Arrangement, F::CycleWeeks, F::DurationWeeks, F::Week], |f, s, _| {
        let rota = f.week().is_some_and(|weeks| weeks.len() > 1);
        in_home(s) && (rota || f.has(F::CycleWeeks) || f.arrangement() == Some(ArrangementWord::Seasonal))
    }),
    note(136, &[F::Arrangement, F::QuotaDaysPerWeek, F::AgreedDaysPerWeek, F::DaysPerWeek], |f, s, _| {
        in_home(s) && (f.arrangement() == Some(ArrangementWord::Quota) || f.has(F::AgreedDaysPerWeek))
    }),
    note(137, &[F::Arrangement], |f, s, v| {
        in_home(s)
            && v.verdict == Verdict::Applies
            && matches!(f.arrangement(), Some(ArrangementWord::AdHoc | ArrangementWord::Quota))
    }),
    note(138, &[F::Regularity, F::DaysPerWeek], |_, s, v| {
        in_home(s) && v.verdict == Verdict::DoesNotApply && is(s, Axis::Regularity, Regularity::Regular as u8)
    }),
    note(140, &[F::Arrangement, F::Regularity, F::DaysPerWeek, F::Reason, F::PlannedReturn], |_, _, v| {
        v.verdict == Verdict::Discretionary
    }),
    note(141, &[], |_, _, v| v.verdict == Verdict::Discretionary),
    note(150, &[F::Government, F::GovernmentEnded], |f, s, _| in_home(s) && Order::of(f) == Order::Yes),
    note(160, &[F::Position], |f, s, _| in_home(s) && f.word(F::Position).is_some_and(|p| p != "ordinary")),
    note(161, &[F::EmploymentPct, F::ContractHours], |f, s, _| {
        in_home(s) && (f.number(F::EmploymentPct).is_some_and(|p| p < Number::whole(100)) || f.has(F::ContractHours))
    }),
    note(162, &[F::Timeline, F::AsOf], |f, s, _| in_home(s) && f.has(F::Timeline)),
    note(163, &[F::HasWrittenAgreement, F::Refused], |f, _, v| {
        v.verdict == Verdict::Applies
            && (f.yes(F::HasWrittenAgreement) == Some(false) || f.yes(F::Refused) == Some(true))
    }),
    note(164, &[F::Imposed], |f, _, _| f.has(F::Imposed)),
    note(190, &[], |_, _, v| v.verdict == Verdict::DoesNotApply),
    note(201, &[], |_, _, v| v.agreement == Form::WrittenAgreement),
    note(204, &[F::HasWrittenAgreement, F::AgreedDaysPerWeek], |f, _, v| {
        v.verdict == Verdict::Applies && f.yes(F::HasWrittenAgreement) == Some(true)
    }),
    note(205, &[F::Timeline], |f, _, v| v.agreement == Form::WrittenAgreement && f.has(F::Timeline)),
    note(210, &[F::Government, F::DiscussedWithReps], |_, _, v| v.agreement == Form::WrittenInformation),
    note(211, &[F::GovernmentEnded], |f, _, v| {
        v.verdict == Verdict::Applies
            && f.yes(F::GovernmentEnded) == Some(true)
            && f.word(F::Government) != Some("none")
    }),
    note(212, &[F::Reason, F::Government], |f, _, v| {
        v.verdict == Verdict::Applies
            && f.word(F::Reason) == Some("office_closed")
            && f.word(F::Government) == Some("none")
    }),
];

fn elsewhere_too(f: &Facts) -> bool {
    f.places().is_some_and(|p| {
        p.iter().any(|p| {
            !matches!(
                p.place,
                PlaceWord::OwnHome
                    | PlaceWord::HomeAbroad
                    | PlaceWord::PartnerHome
                    | PlaceWord::CommuterFlat
                    | PlaceWord::RelativesHome
            )
        })
    })
}

/// Every rule that `steps` may name besides the deciding ones, for the catalogue and its tests.
pub fn noted_rules() -> impl Iterator<Item = Rule> {
    NOTES.iter().map(|n| Rule(n.rule))
}

/// The deciding rule first, then the rules on the way by number.
pub(super) fn steps(facts: &Facts, situation: &Situation, finding: &Finding) -> Vec<Step> {
    let diagram = super::diagram::Diagram::get();
    let leaf = diagram.leaf(situation);
    let axes = if decided(finding) { diagram.path(situation) } else { Vec::new() };
    let base = leaf.row().rule;
    let mut steps = vec![Step { rule: finding.rule, facts: Vec::new() }];
    if decided(finding) && base != finding.rule {
        steps.push(Step { rule: base, facts: Vec::new() });
    }
    for note in NOTES.iter().filter(|n| (n.when)(facts, situation, finding)) {
        let answered = |step: &mut Step| step.facts.extend(note.uses.iter().filter(|f| facts.has(**f)));
        match steps.iter_mut().find(|s| s.rule == Rule(note.rule)) {
            Some(step) => answered(step),
            None => {
                let mut step = Step { rule: Rule(note.rule), facts: Vec::new() };
                answered(&mut step);
                steps.push(step);
            }
        }
    }
    let looked_at: Vec<Fact> = axes.iter().flat_map(|a| a.facts()).copied().filter(|f| facts.has(*f)).collect();
    for step in steps.iter_mut().filter(|s| s.rule == base || s.rule == finding.rule) {
        step.facts.extend(&looked_at);
    }
    for step in &mut steps {
        step.facts.sort_unstable();
        step.facts.dedup();
    }
    steps[1..].sort_by_key(|s| s.rule);
    steps
}

/// A factor of the overall assessment, for or against «gjelder».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Factor {
    /// The axis it is read from.
    pub axis: Axis,
    /// The word of its class.
    pub class: &'static str,
    /// Whether it speaks for «gjelder».
    pub speaks_for: bool,
    /// The rule that gives it weight.
    pub rule: Rule,
}

/// The factors that the answers show.
pub(super) fn factors(_facts: &Facts, s: &Situation) -> Vec<Factor> {
    let mut factors = Vec::new();
    let mut add = |axis: Axis, speaks_for: fn(u8) -> Option<bool>, rule: u16| {
        if let Some(class) = s.class(axis)
            && let Some(speaks_for) = speaks_for(class)
        {
            factors.push(Factor { axis, class: axis.words()[usize::from(class)], speaks_for, rule: Rule(rule) });
        }
    };
    if is(s, Axis::Place, Place::Doubtful as u8) {
        add(Axis::Lives, |c| Some(c == 1), 104);
    }
    if is(s, Axis::Place, Place::HomeAbroad as u8) {
        add(Axis::Place, |_| Some(false), 103);
    }
    add(
        Axis::Arrangement,
        |c| match c {
            0 | 6 => Some(false),
            1..=4 => Some(true),
            _ => None,
        },
        140,
    );
    let full_time =
        s.class(Axis::Stretch).is_some_and(|c| c != Stretch::PartWeeks as u8) && s.class(Axis::Arrangement) == Some(5);
    if full_time {
        add(Axis::Stretch, |c| Some(c >= Stretch::UnderMonth as u8), 124);
        add(Axis::Repeats, |c| (c == 1).then_some(true), 126);
    } else {
        add(Axis::Extent, |c| Some(c >= Extent::One as u8), 132);
        add(Axis::Regularity, |c| Some(c == Regularity::Regular as u8), 131);
        add(Axis::Plan, |c| (c == 2).then_some(true), 136);
        add(Axis::Measure, |c| (c != Measure::Days as u8).then_some(false), 135);
        add(Axis::Duration, |c| Some(c <= Duration::Months as u8), 139);
    }
    add(Axis::Reason, |c| Some(c == Reason::Choice as u8), 140);
    add(Axis::Return, |c| Some(c == Return::No as u8), 140);
    factors
}
