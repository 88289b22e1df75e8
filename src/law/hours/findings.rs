//! What a look at the hours finds.

use super::super::Rule;
use super::super::duties::State;
use super::super::facts::{Fact, words};
use super::super::number::Number;

words! {
    /// What a finding is about; its word is the message key.
    Limit {
        /// ordinary hours in a day
        Day = "day",
        /// ordinary hours in a week
        Week = "week",
        /// ordinary hours a week on average
        Average = "average",
        /// the period of that average; its numbers are weeks
        AveragingPeriod = "averaging-period",
        /// overtime in a week
        OvertimeWeek = "overtime-week",
        /// overtime in four weeks in a row
        OvertimeFourWeeks = "overtime-four-weeks",
        /// overtime in 52 weeks
        OvertimeYear = "overtime-year",
        /// overtime as a fixed part of the pattern
        OvertimeNeed = "overtime-need",
        /// all hours in 24 hours
        TotalDay = "total-day",
        /// all hours a week on average
        TotalWeek = "total-week",
        /// rest between two days of work
        DailyRest = "daily-rest",
        /// rest in a week
        WeeklyRest = "weekly-rest",
        /// no break in a day that needs one
        Break = "break",
        /// too short breaks in a long day
        BreakLength = "break-length",
        /// work between 21 and 06 outside the window
        Night = "night",
        /// work between 21 and 23
        Evening = "evening",
        /// average of whoever regularly works at night
        NightAverage = "night-average",
        /// a long day with hazardous night work
        NightHazard = "night-hazard",
        /// health check of whoever mainly works at night
        NightHealth = "night-health",
        /// work on Sundays and public holidays
        Sunday = "sunday",
        /// standby counted as hours
        Standby = "standby",
        /// a position taken out of most of the chapter
        Position = "position",
        /// stricter rules for the youngest
        Young = "young",
        /// having to answer outside working hours
        Availability = "availability",
    }
}

words! {
    /// How a finding stands, the most urgent first.
    Standing {
        /// goes beyond the limit with the answers given
        Over = "over",
        /// turns on an answer that is missing
        Open = "open",
        /// allowed, because an answer carries it
        Carried = "carried",
        /// worth knowing
        Note = "note",
        /// would go beyond a limit that the position is taken out of
        Exempt = "exempt",
    }
}

words! {
    /// Who may widen a limit.
    Who {
        /// a written agreement with the employee
        Individual = "individual",
        /// a written agreement with elected representatives in an undertaking bound by a collective agreement
        Representatives = "representatives",
        /// consent from the Labour Inspectorate
        Inspectorate = "inspectorate",
    }
}

impl Limit {
    /// Whether it is one of a day, with its own hours there; the others weigh on a week or more, or on none.
    pub fn is_of_a_day(self) -> bool {
        use Limit::{Break, BreakLength, DailyRest, Day, Evening, Night, NightHazard, Sunday, TotalDay};
        matches!(self, Break | BreakLength | DailyRest | Day | Evening | Night | NightHazard | Sunday | TotalDay)
    }
}

impl Standing {
    /// The state of a duty that is marked alike; a note has none.
    pub fn state(self) -> Option<State> {
        match self {
            Standing::Over => Some(State::Unmet),
            Standing::Open => Some(State::Unknown),
            Standing::Carried => Some(State::Met),
            Standing::Exempt => Some(State::NotRelevant),
            Standing::Note => None,
        }
    }
    /// Whether it calls for something: a change, an agreement or an answer.
    pub fn is_urgent(self) -> bool {
        matches!(self, Standing::Over | Standing::Open)
    }
}
/// What may be found: each limit under each rule that it is found by, and how it may then stand.
pub const FINDINGS: &[(Limit, u16, &[Standing])] = {
    use Limit as L;
    use Standing::{Carried, Exempt, Note, Open, Over};
    /// An agreement or another answer may carry it.
    const WIDE: &[Standing] = &[Over, Open, Carried, Exempt];
    /// Nothing carries it, but an answer may say that it is not so, or the position take it out.
    const NARROW: &[Standing] = &[Over, Open, Exempt];
    /// The same, and where less is known it is no more than worth knowing.
    const NOTED: &[Standing] = &[Over, Open, Note, Exempt];
    &[
        (L::Day, 611, WIDE),
        (L::Week, 611, &[Over, Open, Carried, Note, Exempt]),
        (L::Average, 612, NOTED),
        (L::AveragingPeriod, 612, NARROW),
        (L::OvertimeWeek, 613, WIDE),
        (L::OvertimeFourWeeks, 613, WIDE),
        (L::OvertimeYear, 613, WIDE),
        (L::OvertimeNeed, 613, NOTED),
        (L::TotalDay, 614, WIDE),
        (L::TotalWeek, 614, NOTED),
        (L::DailyRest, 615, WIDE),
        (L::DailyRest, 630, WIDE),
        (L::WeeklyRest, 616, WIDE),
        (L::Break, 617, NARROW),
        (L::BreakLength, 617, NARROW),
        (L::Sunday, 618, WIDE),
        (L::Sunday, 631, WIDE),
        (L::Night, 619, WIDE),
        (L::Evening, 620, WIDE),
        (L::NightAverage, 621, NOTED),
        (L::NightHazard, 621, NARROW),
        (L::NightHealth, 621, &[Note, Exempt]),
        (L::Standby, 622, &[Note]),
        (L::Position, 632, &[Note]),
        (L::Position, 634, &[Note]),
        // How much of the standing by counts may be unanswered.
        (L::Day, 640, &[Over, Open]),
        (L::Week, 640, &[Over, Open]),
        (L::OvertimeWeek, 640, &[Over]),
        (L::DailyRest, 640, &[Over]),
        (L::WeeklyRest, 640, &[Over]),
        (L::Break, 640, &[Over]),
        (L::BreakLength, 640, &[Over]),
        (L::Night, 640, &[Over]),
        (L::Young, 640, &[Open, Note]),
        (L::Availability, 650, &[Open, Note]),
    ]
};

/// A part of a day that a finding is about. Minutes after midnight of that day, above a day's where it goes past midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Piece {
    /// The week of the rota, from 0.
    pub week: usize,
    /// The day, Monday 0.
    pub day: usize,
    /// Begins.
    pub from: u16,
    /// Ends.
    pub to: u16,
}

/// A way in which a limit may be widened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Widen {
    /// By whom.
    pub who: Who,
    /// To so many hours; none where the tables name no number.
    pub to: Option<Number>,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What it is about.
    pub limit: Limit,
    /// The rule.
    pub rule: Rule,
    /// How it stands.
    pub standing: Standing,
    /// The limit as it stands with what is agreed, and of what is carried the plain limit it is beyond, hours; of [`Limit::AveragingPeriod`] weeks.
    pub allowed: Number,
    /// What the week comes to, in the same unit. Of [`Limit::Standby`] the hours standing by, and `allowed` what they count.
    pub found: Number,
    /// Which hours.
    pub pieces: Vec<Piece>,
    /// The answer that carries it, of one that is carried; of another the answer that its number rests on, where that is not
    /// the law's own: [`Fact::WeeklyLimit`] where 37.5 hours are agreed between the parties of working life.
    pub basis: Option<Fact>,
    /// Who may widen the limit so far that this is within it, the nearest first; of what is carried, who has.
    pub widen: Vec<Widen>,
    /// The unanswered facts that it turns on.
    pub waits: Vec<Fact>,
}

impl Finding {
    /// A finding beyond a limit that nothing widens.
    pub fn over(limit: Limit, rule: u16, allowed: Number, found: Number, pieces: Vec<Piece>) -> Finding {
        let (standing, rule) = (Standing::Over, Rule(rule));
        Finding { limit, rule, standing, allowed, found, pieces, basis: None, widen: Vec::new(), waits: Vec::new() }
    }
    /// By how much it differs from the limit, hours: too much, or of rest and breaks too little.
    pub fn by(&self) -> Number {
        let (most, least) =
            if self.found > self.allowed { (self.found, self.allowed) } else { (self.allowed, self.found) };
        most.minus(least).unwrap_or(Number::whole(0))
    }
    /// Whether the limit is a least and not a most.
    pub fn is_least(&self) -> bool {
        matches!(self.limit, Limit::DailyRest | Limit::WeeklyRest | Limit::BreakLength)
    }
    /// Where it begins in the rota: what findings are sorted and lettered by.
    pub fn first(&self) -> Option<Piece> {
        self.pieces.iter().min().copied()
    }
}
