//! The axes: what the scope rules tell situations apart by, each a small closed list of classes, and a case that a
//! condition can be asked about while some axes are not known.

use super::facts::{ArrangementWord, Fact, Facts, words};

/// The classes of each axis, ordinary value first where there is one.
macro_rules! axes {
    ($($(#[$doc:meta])* $axis:ident $read:ident { $($(#[$vdoc:meta])* $class:ident = $word:literal),+ $(,)? })+) => {
        $(words! { $(#[$doc])* $axis { $($(#[$vdoc])* $class = $word),+ } })+
        /// An axis, in the fixed order in which the law reads and the interview asks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Axis { $($(#[$doc])* $axis),+ }
        impl Axis {
            /// Every axis in reading order.
            pub const ALL: &'static [Axis] = &[$(Axis::$axis),+];
            /// How many axes there are.
            pub const COUNT: usize = Self::ALL.len();
            /// The words of its classes.
            pub const fn words(self) -> &'static [&'static str] {
                match self { $(Axis::$axis => $axis::WORDS),+ }
            }
            /// Its own word, in JSON and message keys.
            pub const fn word(self) -> &'static str {
                match self { $(Axis::$axis => stringify!($read)),+ }
            }
        }
        impl Case {
            $(
                /// The class on this axis; `None`, and a note of the axis, when it is not known.
                pub fn $read(&self) -> Option<$axis> {
                    self.read(Axis::$axis).map(|i| $axis::ALL[usize::from(i)])
                }
            )+
        }
    };
}

axes! {
    /// «arbeidstaker» or contractor
    Worker worker { Employee = "employee", Contractor = "contractor" }
    /// what kind of place, as the scope clause sees it
    Place place {
        /// own home in Norway
        Home = "home",
        /// a dwelling that may or may not be the own home
        Doubtful = "doubtful",
        /// own home in another country
        HomeAbroad = "home_abroad",
        /// anywhere else
        Elsewhere = "elsewhere",
        /// rented place abroad
        Abroad = "abroad",
        /// the employer's private home
        EmployersHome = "employers_home",
    }
    /// whether the employee really lives in the doubtful dwelling
    Lives lives { No = "no", Yes = "yes" }
    /// «kun» in the own home
    Exclusive exclusive { No = "no", Yes = "yes" }
    /// how the home work is arranged
    Arrangement arrangement {
        AdHoc = "ad_hoc", Fixed = "fixed", Quota = "quota", Rotation = "rotation", Seasonal = "seasonal",
        Temporary = "temporary", OnCall = "on_call",
    }
    /// active work while on standby at home, in days a week
    Active active { Below = "below_one", One = "one_or_more" }
    /// the unbroken full-time stretch of a temporary period, calendar days
    Stretch stretch {
        /// not full-time
        PartWeeks = "part_weeks",
        /// a few days
        FewDays = "few_days",
        /// one to two weeks
        TwoWeeks = "two_weeks",
        /// up to three weeks
        ThreeWeeks = "three_weeks",
        /// up to a month
        UnderMonth = "under_month",
        /// a month or more
        Month = "month",
    }
    /// whether such stretches come back in the year
    Repeats repeats { No = "no", Yes = "yes" }
    /// «jevnlig»
    Regularity regularity { NowAndThen = "now_and_then", Regular = "regular", OneOff = "one_off" }
    /// home days a week on average
    Extent extent {
        /// below half a day
        Small = "small",
        /// half a day or more
        Half = "half",
        /// just below one day
        Near = "near",
        /// one day or more
        One = "one",
        /// two days or more
        Two = "two",
        /// four days or more
        NearlyAll = "nearly_all",
    }
    /// what the extent is counted in
    Measure measure { Days = "days", HalfDays = "half_days", Hours = "hours" }
    /// what the arrangement gives a standing right to, where that differs from use
    Plan plan { AsUsed = "as_used", BelowOne = "below_one", OneOrMore = "one_or_more" }
    /// how long the pattern lasts
    Duration duration {
        /// half a year or more, or no end
        Lasting = "lasting",
        /// three months or more
        Months = "months",
        /// eight weeks or more
        UnderThree = "under_three_months",
        /// a month or more
        UnderEight = "under_eight_weeks",
        /// more than three weeks
        UnderMonth = "under_month",
        /// more than two weeks
        ThreeWeeks = "three_weeks",
        /// at most two weeks
        TwoWeeks = "two_weeks",
    }
    /// why
    Reason reason {
        /// a way of working
        Choice = "choice",
        /// a passing need
        Passing = "passing",
    }
    /// whether a return or a clear end is set
    Return planned_return { No = "no", Yes = "yes" }
}

impl Axis {
    /// How many classes it has.
    pub const fn classes(self) -> u8 {
        self.words().len() as u8
    }
    /// The set of all its classes.
    pub const fn all(self) -> u8 {
        ((1u16 << self.classes()) - 1) as u8
    }
    /// The facts that its class is worked out from.
    pub fn facts(self) -> &'static [Fact] {
        use Fact as F;
        match self {
            Axis::Worker => &[F::WorkerStatus],
            Axis::Place => &[F::Place, F::Places, F::LivesThere, F::Country],
            Axis::Lives => &[F::LivesThere],
            Axis::Exclusive => &[F::ExclusiveHome, F::HoursPerWeek, F::ContractHours],
            Axis::Arrangement => &[F::Arrangement, F::StretchDays, F::StretchWeeks, F::StretchMonths],
            Axis::Active => &[F::HoursPerWeek, F::NormalHoursPerDay],
            Axis::Stretch => &[
                F::StretchDays,
                F::StretchWeeks,
                F::StretchMonths,
                F::DurationWeeks,
                F::DurationMonths,
                F::End,
                F::Start,
                F::AsOf,
                F::DaysPerWeek,
                F::HalfDaysPerWeek,
                F::HoursPerWeek,
                F::NormalHoursPerDay,
                F::HomeDays,
                F::CycleWeeks,
                F::Week,
            ],
            Axis::Repeats => &[F::StretchesPerYear, F::Regularity],
            Axis::Regularity => &[F::Regularity],
            Axis::Extent => &[
                F::DaysPerWeek,
                F::HalfDaysPerWeek,
                F::HoursPerWeek,
                F::NormalHoursPerDay,
                F::HomeDays,
                F::CycleWeeks,
                F::Places,
                F::Timeline,
                F::Week,
                F::AsOf,
                F::StretchesPerYear,
                F::QuotaDaysPerWeek,
                F::StretchDays,
                F::StretchWeeks,
                F::StretchMonths,
            ],
            Axis::Measure => {
                &[F::HoursPerWeek, F::HalfDaysPerWeek, F::DaysPerWeek, F::Places, F::Timeline, F::HomeDays, F::Week]
            }
            Axis::Plan => &[F::AgreedDaysPerWeek, F::HomeDays, F::CycleWeeks, F::Week],
            Axis::Duration => &[F::DurationWeeks, F::DurationMonths, F::End, F::Start, F::OpenEnded],
            Axis::Reason => &[F::Reason],
            Axis::Return => &[F::PlannedReturn, F::End, F::RestOfTime, F::OpenEnded],
        }
    }
    /// Whether its classes lie on a scale, so that the nearest border is the one worth naming.
    pub const fn is_scale(self) -> bool {
        matches!(self, Axis::Stretch | Axis::Extent | Axis::Duration)
    }
    /// The answer that it was worked out from.
    pub fn answered_by(self, facts: &Facts) -> Fact {
        self.facts().iter().copied().find(|f| facts.has(*f)).unwrap_or(self.facts()[0])
    }
    /// The fact to ask for when the axis is not known.
    pub fn ask(self, facts: &Facts) -> Fact {
        use Fact as F;
        let extent = || match facts.arrangement() {
            Some(ArrangementWord::Rotation) if !facts.has(F::HomeDays) => F::HomeDays,
            Some(ArrangementWord::Rotation) => F::CycleWeeks,
            _ if facts.has(F::HomeDays) && !facts.has(F::CycleWeeks) => F::CycleWeeks,
            Some(ArrangementWord::Temporary) if facts.any(&[F::StretchDays, F::StretchWeeks, F::StretchMonths]) => {
                F::StretchesPerYear
            }
            _ => F::DaysPerWeek,
        };
        match self {
            Axis::Worker => F::WorkerStatus,
            Axis::Place => F::Place,
            Axis::Lives => F::LivesThere,
            Axis::Exclusive => F::ExclusiveHome,
            Axis::Arrangement => F::Arrangement,
            Axis::Active => F::HoursPerWeek,
            Axis::Stretch if facts.has(F::Start) => F::End,
            Axis::Stretch if facts.any(&[F::DaysPerWeek, F::Week]) => F::DurationWeeks,
            Axis::Stretch => F::DaysPerWeek,
            Axis::Repeats => F::StretchesPerYear,
            Axis::Regularity => F::Regularity,
            Axis::Extent | Axis::Measure | Axis::Plan => extent(),
            Axis::Duration
                if facts.yes(F::OpenEnded) == Some(false)
                    || facts.arrangement() == Some(ArrangementWord::Temporary) =>
            {
                F::DurationWeeks
            }
            Axis::Duration => F::OpenEnded,
            Axis::Reason => F::Reason,
            Axis::Return => F::PlannedReturn,
        }
    }
}

/// A situation of which each axis is known or not, and which notes the first axis that a condition wanted in vain.
pub struct Case {
    classes: [u8; Axis::COUNT],
    wanted: std::cell::Cell<u8>,
    /// Every axis read, as a set; the proof that a rule reads only what it names looks here.
    pub(crate) seen: std::cell::Cell<u16>,
}

const UNKNOWN: u8 = u8::MAX;

impl Case {
    /// Nothing known.
    pub fn blank() -> Case {
        Case { classes: [UNKNOWN; Axis::COUNT], wanted: UNKNOWN.into(), seen: 0.into() }
    }
    /// Writes or takes back a class.
    pub fn set(&mut self, axis: Axis, class: Option<u8>) {
        self.classes[axis as usize] = class.unwrap_or(UNKNOWN);
    }
    fn read(&self, axis: Axis) -> Option<u8> {
        self.seen.set(self.seen.get() | 1 << axis as u8);
        let class = self.classes[axis as usize];
        if class == UNKNOWN {
            self.wanted.set(axis as u8);
            return None;
        }
        Some(class)
    }
    /// The axis that the last condition wanted in vain.
    pub(crate) fn wanted(&self) -> Axis {
        Axis::ALL[usize::from(self.wanted.get())]
    }
}
