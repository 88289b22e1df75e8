//! Does the regulation apply? Rows are read from the top, special before general; the first that holds decides.
//!
//! A condition is given a [`Case`] and answers yes, no, or cannot tell yet. It reads the axes in their fixed order, which
//! is what lets `diagram.rs` turn the table into a decision diagram that is exact on partial answers.

use super::Rule;
use super::situation::{
    Active, Arrangement, Axis, Case, Duration, Exclusive, Extent, Lives, Measure, Place, Plan, Reason, Regularity,
    Repeats, Return, Stretch, Worker,
};

/// Which way a discretionary outcome leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lean {
    /// Towards «gjelder».
    Applies,
    /// Neither way.
    Open,
    /// Towards «gjelder ikke».
    DoesNotApply,
}

/// What the scope rules come to when every fact that matters is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// «gjelder»
    Applies,
    /// «beror på skjønn»
    Discretionary(Lean),
    /// «gjelder ikke»; an agreement is none the less recommended where the flag is set.
    DoesNotApply {
        /// Regular and close enough that an agreement is wise.
        agreement_wise: bool,
    },
}

/// One row of the table.
pub struct Row {
    /// The rule that decides when the row does.
    pub rule: Rule,
    /// The axes that the condition may read.
    pub uses: &'static [Axis],
    /// Whether the row holds; `None` when that cannot be told yet.
    pub when: fn(&Case) -> Option<bool>,
    /// What follows.
    pub then: Outcome,
}

const APPLIES: Outcome = Outcome::Applies;
const OUT: Outcome = Outcome::DoesNotApply { agreement_wise: false };
const OUT_BUT_WISE: Outcome = Outcome::DoesNotApply { agreement_wise: true };
const LEANS_IN: Outcome = Outcome::Discretionary(Lean::Applies);
const LEANS_OUT: Outcome = Outcome::Discretionary(Lean::DoesNotApply);
const OPEN: Outcome = Outcome::Discretionary(Lean::Open);

const fn row(rule: u16, then: Outcome, uses: &'static [Axis], when: fn(&Case) -> Option<bool>) -> Row {
    Row { rule: Rule(rule), uses, when, then }
}

/// A holding conjunction stops at the first part that fails, so that later parts are not asked for.
macro_rules! all {
    ($($part:expr),+ $(,)?) => { Some($($part)&&+) };
}

/// A full-time stretch that is not at once in or out by its length.
fn stretch(c: &Case) -> Option<bool> {
    all!(c.arrangement()? == Arrangement::Temporary, c.stretch()? != Stretch::PartWeeks)
}

/// Agreed or lasting by its nature, so regular whatever the single week looks like.
fn fixed(c: &Case) -> Option<bool> {
    Some(matches!(c.arrangement()?, Arrangement::Fixed | Arrangement::Rotation | Arrangement::Seasonal))
}

fn steady(c: &Case) -> Option<bool> {
    Some(fixed(c)? || c.regularity()? == Regularity::Regular)
}

/// Three or more months: the border above which a limited pattern is a fixed arrangement like any other.
fn lasting(c: &Case) -> Option<bool> {
    Some(c.duration()? <= Duration::Months)
}

use Axis as A;
const STRETCH: &[Axis] = &[A::Arrangement, A::Stretch, A::Repeats];
const REPEATED: &[Axis] = &[A::Arrangement, A::Stretch, A::Repeats, A::Extent];
const STEADY: &[Axis] = &[A::Arrangement, A::Regularity, A::Extent, A::Measure];

/// Who and where. What these rows leave goes on to [`PATTERN`].
pub static GATE: &[Row] = &[
    row(107, OUT, &[A::Worker], |c| all!(c.worker()? == Worker::Contractor)),
    row(101, OUT, &[A::Place], |c| all!(c.place()? == Place::EmployersHome)),
    row(103, OUT, &[A::Place], |c| all!(c.place()? == Place::Abroad)),
    row(102, OUT, &[A::Place], |c| all!(c.place()? == Place::Elsewhere)),
];

/// The pattern of work in a home.
pub static PATTERN: &[Row] = &[
    row(110, APPLIES, &[A::Exclusive], |c| all!(c.exclusive()? == Exclusive::Yes)),
    // Standby: only the active hours are work done in the home.
    row(135, LEANS_IN, &[A::Arrangement, A::Active], |c| {
        all!(c.arrangement()? == Arrangement::OnCall, c.active()? == Active::One)
    }),
    row(130, LEANS_OUT, &[A::Arrangement], |c| all!(c.arrangement()? == Arrangement::OnCall)),
    // «Kortvarig»: one unbroken full-time stretch, and then how often it comes back.
    row(123, APPLIES, &[A::Arrangement, A::Stretch], |c| all!(stretch(c)?, c.stretch()? == Stretch::Month)),
    row(126, APPLIES, &[A::Arrangement, A::Stretch, A::Repeats, A::Regularity, A::Extent], |c| {
        all!(
            stretch(c)?,
            c.repeats()? == Repeats::Yes,
            c.regularity()? == Regularity::Regular,
            c.extent()? >= Extent::One
        )
    }),
    row(126, LEANS_IN, REPEATED, |c| all!(stretch(c)?, c.repeats()? == Repeats::Yes, c.extent()? >= Extent::One)),
    row(124, LEANS_IN, &[A::Arrangement, A::Stretch], |c| all!(stretch(c)?, c.stretch()? == Stretch::UnderMonth)),
    row(124, LEANS_IN, STRETCH, |c| {
        all!(stretch(c)?, c.stretch()? == Stretch::ThreeWeeks, c.repeats()? == Repeats::Yes)
    }),
    row(124, LEANS_OUT, &[A::Arrangement, A::Stretch, A::Reason, A::Return], |c| {
        all!(
            stretch(c)?,
            c.stretch()? == Stretch::ThreeWeeks,
            c.reason()? != Reason::Choice,
            c.planned_return()? == Return::Yes
        )
    }),
    row(124, OPEN, &[A::Arrangement, A::Stretch, A::Return], |c| {
        all!(stretch(c)?, c.stretch()? == Stretch::ThreeWeeks, c.planned_return()? == Return::Yes)
    }),
    row(124, LEANS_IN, &[A::Arrangement, A::Stretch], |c| all!(stretch(c)?, c.stretch()? == Stretch::ThreeWeeks)),
    row(126, LEANS_OUT, REPEATED, |c| all!(stretch(c)?, c.repeats()? == Repeats::Yes, c.extent()? == Extent::Near)),
    row(126, OUT, STRETCH, |c| all!(stretch(c)?, c.repeats()? == Repeats::Yes)),
    row(122, OUT, &[A::Arrangement, A::Stretch], |c| all!(stretch(c)?, c.stretch()? == Stretch::TwoWeeks)),
    row(121, OUT, &[A::Arrangement, A::Stretch], |c| all!(stretch(c)?, c.stretch()? == Stretch::FewDays)),
    // «Sporadisk»: a single occasion.
    row(130, OUT, &[A::Arrangement, A::Regularity], |c| {
        all!(c.arrangement()? == Arrangement::AdHoc, c.regularity()? == Regularity::OneOff)
    }),
    // Below one day a week, and not close to it.
    row(139, OUT, &[A::Arrangement, A::Regularity, A::Extent, A::Measure, A::Duration], |c| {
        all!(
            steady(c)?,
            c.extent()? < Extent::Near,
            c.measure()? == Measure::Hours,
            c.duration()? == Duration::TwoWeeks
        )
    }),
    row(135, LEANS_OUT, STEADY, |c| all!(steady(c)?, c.extent()? < Extent::Near, c.measure()? == Measure::Hours)),
    row(139, OUT, &[A::Arrangement, A::Extent, A::Plan, A::Duration], |c| {
        all!(standing_right(c)?, c.duration()? == Duration::TwoWeeks)
    }),
    row(136, LEANS_OUT, &[A::Arrangement, A::Extent, A::Plan], standing_right),
    row(132, OUT_BUT_WISE, &[A::Arrangement, A::Regularity, A::Extent], |c| {
        all!(steady(c)?, c.extent()? == Extent::Half)
    }),
    row(130, OUT, &[A::Extent, A::Measure], |c| all!(c.extent()? < Extent::Near, c.measure()? == Measure::Hours)),
    row(132, OUT, &[A::Extent], |c| all!(c.extent()? < Extent::Near)),
    // From here the extent is about one day a week or more. For a short time only?
    row(139, OUT, &[A::Extent, A::Duration], |c| all!(c.duration()? == Duration::TwoWeeks)),
    // Just below one day.
    row(135, LEANS_OUT, STEADY, |c| all!(steady(c)?, c.extent()? == Extent::Near, c.measure()? == Measure::Hours)),
    row(139, OPEN, &[A::Arrangement, A::Extent, A::Measure, A::Plan, A::Duration], |c| {
        all!(weekly_day(c)?, !lasting(c)?)
    }),
    // What is set up is a day every week; that it falls away now and then does not undo that.
    row(131, LEANS_IN, &[A::Arrangement, A::Extent, A::Measure, A::Plan], weekly_day),
    row(132, LEANS_OUT, &[A::Extent], |c| all!(c.extent()? == Extent::Near)),
    // One day or more, for a limited time.
    row(124, LEANS_OUT, &[A::Extent, A::Duration, A::Reason, A::Return], |c| {
        all!(
            c.extent()? == Extent::NearlyAll,
            c.duration()? == Duration::ThreeWeeks,
            c.reason()? != Reason::Choice,
            c.planned_return()? == Return::Yes
        )
    }),
    row(124, OPEN, &[A::Extent, A::Duration, A::Return], |c| {
        all!(
            c.extent()? == Extent::NearlyAll,
            c.duration()? == Duration::ThreeWeeks,
            c.planned_return()? == Return::Yes
        )
    }),
    row(124, LEANS_IN, &[A::Extent, A::Duration], |c| {
        all!(c.extent()? == Extent::NearlyAll, c.duration()? > Duration::UnderEight)
    }),
    row(139, LEANS_OUT, &[A::Extent, A::Duration, A::Reason], |c| {
        all!(c.extent()? <= Extent::Two, c.duration()? == Duration::ThreeWeeks, c.reason()? != Reason::Choice)
    }),
    row(139, OPEN, &[A::Extent, A::Duration], |c| {
        all!(c.extent()? == Extent::Two, c.duration()? > Duration::UnderEight)
    }),
    row(139, OPEN, &[A::Extent, A::Duration], |c| {
        all!(c.extent()? == Extent::One, c.duration()? > Duration::UnderThree)
    }),
    // One day or more, lasting.
    row(111, APPLIES, &[A::Extent], |c| all!(c.extent()? == Extent::NearlyAll)),
    row(135, LEANS_IN, STEADY, |c| all!(steady(c)?, c.measure()? == Measure::Hours)),
    row(135, OPEN, &[A::Measure], |c| all!(c.measure()? == Measure::Hours)),
    row(133, LEANS_IN, STEADY, |c| all!(steady(c)?, c.measure()? == Measure::HalfDays)),
    row(133, OPEN, &[A::Measure], |c| all!(c.measure()? == Measure::HalfDays)),
    row(139, LEANS_IN, &[A::Extent, A::Duration], |c| {
        all!(c.extent()? == Extent::Two, c.duration()? == Duration::UnderEight)
    }),
    row(139, LEANS_IN, &[A::Extent, A::Duration], |c| {
        all!(c.extent()? == Extent::One, c.duration()? == Duration::UnderThree)
    }),
    row(131, APPLIES, &[A::Arrangement, A::Extent, A::Duration], |c| {
        all!(c.arrangement()? == Arrangement::Seasonal, c.extent()? == Extent::Two, c.duration()? == Duration::Lasting)
    }),
    row(134, LEANS_IN, &[A::Arrangement], |c| all!(c.arrangement()? == Arrangement::Seasonal)),
    row(136, APPLIES, &[A::Arrangement], |c| all!(c.arrangement()? == Arrangement::Quota)),
    row(130, LEANS_IN, &[A::Arrangement, A::Regularity], |c| {
        all!(!fixed(c)?, c.regularity()? == Regularity::NowAndThen)
    }),
    row(131, APPLIES, &[], |_| Some(true)),
];

/// A standing right to a day or more a week that is used less: a quota, or an agreement that says more than is used.
fn standing_right(c: &Case) -> Option<bool> {
    let quota = c.arrangement()? == Arrangement::Quota;
    all!(c.extent()? < Extent::Near, quota || c.plan()? == Plan::OneOrMore)
}

/// A fixed weekly day that falls away now and then: just below one day in use, not in the arrangement.
fn weekly_day(c: &Case) -> Option<bool> {
    all!(
        c.arrangement()? == Arrangement::Fixed,
        c.extent()? == Extent::Near,
        c.measure()? == Measure::Days,
        c.plan()? != Plan::BelowOne
    )
}

/// What the place does to the outcome of the pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frame {
    /// The own home: nothing.
    Home,
    /// A doubtful dwelling where the employee really lives.
    LivesThere,
    /// A doubtful dwelling where the employee does not live.
    LivesElsewhere,
    /// The own home in another country.
    Abroad,
}

impl Frame {
    /// The outcome seen through the place. What is outside as work in an own home is outside in any case.
    pub fn over(self, outcome: Outcome) -> Outcome {
        match (self, outcome) {
            (Frame::Home, _) | (_, Outcome::DoesNotApply { .. }) => outcome,
            (Frame::LivesThere, Outcome::Applies) => LEANS_IN,
            (Frame::LivesThere, Outcome::Discretionary(_)) => outcome,
            (Frame::LivesElsewhere | Frame::Abroad, _) => LEANS_OUT,
        }
    }
    /// The rule that then decides.
    pub fn rule(self, decided: Rule, outcome: Outcome) -> Rule {
        match (self, outcome) {
            (Frame::Home, _) | (_, Outcome::DoesNotApply { .. }) => decided,
            (Frame::Abroad, _) => Rule(103),
            (Frame::LivesThere | Frame::LivesElsewhere, _) => Rule(104),
        }
    }
    pub(crate) fn read(c: &Case) -> Option<Frame> {
        Some(match c.place()? {
            Place::Doubtful if c.lives()? == Lives::Yes => Frame::LivesThere,
            Place::Doubtful => Frame::LivesElsewhere,
            Place::HomeAbroad => Frame::Abroad,
            _ => Frame::Home,
        })
    }
}
