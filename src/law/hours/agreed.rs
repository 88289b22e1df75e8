//! What is agreed and answered about working time, seen through the limits: which number holds for this employee, and by
//! which answer.

use super::super::facts::{Fact, Facts};
use super::super::number::Number;
use super::super::sources::HourLimits;
use super::findings::Who;

/// Whether the position is taken out of most of the chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exemption {
    /// An ordinary position, or none told.
    No,
    /// Said to be, and the answers meet the conditions.
    Holds,
    /// Said to be, but a condition is not met: this answer says so.
    Fails(Fact),
    /// Said to be, and these conditions are not answered.
    Open(Vec<Fact>),
}

/// Who has widened a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Nobody: it is answered so.
    Plain,
    /// These.
    By(Who),
    /// Not answered.
    Unanswered,
}

impl Frame {
    /// What is answered to the question who has.
    pub fn of(facts: &Facts, fact: Fact) -> Frame {
        match facts.word(fact) {
            Some(word) => Who::from_word(word).map_or(Frame::Plain, Frame::By),
            None => Frame::Unanswered,
        }
    }
}

/// What holds for this employee.
#[derive(Clone, Debug)]
pub struct Agreed {
    /// The limits of the law on the day.
    pub limits: HourLimits,
    /// Under eighteen; none where the age is not told, which is taken as grown up.
    pub minor: bool,
    /// Under fifteen or still in compulsory school.
    pub young: bool,
    /// Ordinary hours a week.
    pub week: Number,
    /// Whether that number is agreed between the parties of working life and not the law's own.
    pub week_collective: bool,
    /// Who has agreed that ordinary hours are counted on average; for minors nobody can.
    pub averaging: Frame,
    /// Over how many weeks.
    pub averaging_weeks: Option<Number>,
    /// One hour of standing by in so many counts as an ordinary hour.
    pub standby: Number,
    /// The position.
    pub exemption: Exemption,
}

impl Agreed {
    /// Reads the answers.
    pub fn of(facts: &Facts, limits: &HourLimits) -> Agreed {
        let (told, week_collective) = match facts.word(Fact::WeeklyLimit) {
            Some("shift_38") => (limits.week_shift, false),
            Some("round_36") => (limits.week_round, false),
            Some("collective_37_5") => (limits.week_collective, true),
            _ => (limits.week, false),
        };
        let age = facts.number(Fact::Age);
        let minor = is_minor(facts, limits);
        let young =
            minor && (age.is_some_and(|age| age < limits.young) || facts.yes(Fact::CompulsorySchool) == Some(true));
        let week = if minor { told.min(limits.minor_week) } else { told };
        let averaging = if minor { Frame::Plain } else { Frame::of(facts, Fact::Averaging) };
        Agreed {
            limits: limits.clone(),
            minor,
            young,
            week,
            week_collective,
            averaging,
            averaging_weeks: facts.number(Fact::AveragingWeeks).filter(|n| *n > Number::whole(0)),
            // An hour of standing by is never more than an hour.
            standby: facts.number(Fact::StandbyOneIn).map_or(limits.standby, |n| n.max(Number::whole(1))),
            exemption: exemption(facts),
        }
    }
}

/// Whether the employee is known to be under eighteen.
pub fn is_minor(facts: &Facts, limits: &HourLimits) -> bool {
    facts.number(Fact::Age).map_or(facts.yes(Fact::UnderEighteen) == Some(true), |age| age < limits.adult)
}

/// The conditions of a position: answers that must all be yes.
pub fn conditions(position: &str) -> &'static [Fact] {
    match position {
        "leading" => &[Fact::Manages, Fact::OwnEffort],
        "particularly_independent" => &[Fact::Independent],
        _ => &[],
    }
}

fn exemption(facts: &Facts) -> Exemption {
    let Some(position) = facts.word(Fact::Position).filter(|p| *p != "ordinary") else { return Exemption::No };
    let conditions = conditions(position);
    if let Some(fact) = conditions.iter().find(|f| facts.yes(**f) == Some(false)) {
        return Exemption::Fails(*fact);
    }
    let open: Vec<Fact> = conditions.iter().copied().filter(|f| !facts.has(*f)).collect();
    if open.is_empty() { Exemption::Holds } else { Exemption::Open(open) }
}
