//! Working time as it is lived, and what chapter 10 of the Act says of it: stretches of work in a week or a rota of weeks
//! in, sums and findings out. Everything is counted in whole minutes, and said in hours.

pub mod agreed;
pub mod cells;
mod findings;
mod frame;
pub mod line;
pub mod mend;
pub mod period;
pub mod sums;

mod average;
mod holiday;
mod night;
mod ordinary;
mod overtime;
mod position;
mod rest;
mod standby;
mod total;

pub use findings::{FINDINGS, Finding, Limit, Piece, Standing, Who, Widen};

use super::facts::{Fact, Facts, words};
use super::number::Number;
use super::sources::{HourLimits, Law};
use agreed::{Agreed, Exemption};
use jiff::civil::Date;
use line::Line;
use sums::{DaySum, WeekSum};

/// Minutes in a day.
pub const DAY: i64 = 24 * 60;
/// Minutes in a week.
pub const WEEK: i64 = 7 * DAY;

words! {
    /// Where a stretch of work is done.
    At {
        /// in the own home
        Home = "home",
        /// at the employer's
        Office = "office",
    }
}
words! {
    /// What kind of time it is.
    Work {
        /// «alminnelig arbeidstid»
        Ordinary = "ordinary",
        /// «overtid»
        Overtime = "overtime",
        /// «beredskapsvakt utenfor arbeidsstedet»: no work until there is a call
        Standby = "standby",
    }
}

/// An unbroken stretch on one day. Minutes after midnight; one that ends after midnight ends above [`DAY`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stretch {
    /// Begins.
    pub from: u16,
    /// Ends, later than it begins and at most a day later.
    pub to: u16,
    /// Where.
    pub at: At,
    /// What it is.
    pub work: Work,
    /// Breaks within it, minutes.
    pub pause: u16,
    /// Whether the employee cannot leave in the breaks, so that they are working time.
    pub bound: bool,
}

impl Stretch {
    /// Ordinary work without a break.
    pub fn new(from: u16, to: u16, at: At) -> Stretch {
        Stretch { from, to, at, work: Work::Ordinary, pause: 0, bound: false }
    }
    /// Whether some of it is work in the evening window of the night.
    pub fn is_evening(&self, limits: &HourLimits) -> bool {
        let (from, to) = (sums::clock(limits.night_from), sums::clock(limits.evening_to));
        self.work != Work::Standby && i64::from(self.from) < to && i64::from(self.to) > from
    }
    /// Minutes from beginning to end by the clock on the wall.
    pub fn length(&self) -> u16 {
        self.to - self.from
    }
    /// Whether it is possible: it ends after it begins, before the same time of the next day, and its breaks have room. Only
    /// from midnight to midnight may it be a whole day.
    pub fn is_possible(&self) -> bool {
        i64::from(self.from) < DAY
            && self.from < self.to
            && i64::from(self.to - self.from) < if self.from == 0 { DAY + 1 } else { DAY }
            && self.pause < self.to - self.from
    }
}

/// The stretches of one day, the earliest first.
pub type Workday = Vec<Stretch>;
/// A week, Monday first.
pub type Workweek = [Workday; 7];

/// Whether the stretches of a rota are each possible and none begins before the one before it has ended, over midnight and
/// over the end of the rota too.
pub fn is_possible(weeks: &[Workweek]) -> bool {
    let days: Vec<&Workday> = weeks.iter().flatten().collect();
    let mut free = 0;
    for (i, day) in days.iter().enumerate() {
        for stretch in *day {
            let start = i as i64 * DAY + i64::from(stretch.from);
            if !stretch.is_possible() || start < free {
                return false;
            }
            free = i as i64 * DAY + i64::from(stretch.to);
        }
    }
    let first = days.iter().enumerate().find_map(|(i, d)| d.first().map(|s| i as i64 * DAY + i64::from(s.from)));
    first.is_none_or(|first| free <= days.len() as i64 * DAY + first)
}

/// Whether nothing is told.
pub fn is_blank(weeks: &[Workweek]) -> bool {
    weeks.iter().flatten().all(Vec::is_empty)
}

/// Minutes as exact hours.
pub fn hours(minutes: i64) -> Number {
    Number::new(minutes.max(0), 60).unwrap_or(Number::whole(0))
}

/// What a rota comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// Every day of the rota in order.
    pub days: Vec<DaySum>,
    /// Every week.
    pub weeks: Vec<WeekSum>,
    /// Ordinary hours a week on average over the rota, standby counted.
    pub average: Number,
    /// All hours a week on average over the rota.
    pub average_total: Number,
    /// Whether the position is taken out of most of the chapter.
    pub exemption: Exemption,
    /// What was found: what goes beyond a limit first, then what turns on an answer, then what rests on one.
    pub findings: Vec<Finding>,
}

impl Overview {
    /// The unanswered facts that a finding turns on, in the order of files.
    pub fn waits(&self) -> Vec<Fact> {
        let mut waits: Vec<Fact> = self.findings.iter().flat_map(|f| f.waits.iter().copied()).collect();
        waits.sort_unstable();
        waits.dedup();
        waits
    }
    /// The findings that go beyond a limit whatever is answered.
    pub fn over(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|f| f.standing == Standing::Over)
    }
    /// Whether there is one of this limit, however it stands.
    pub fn has(&self, limit: Limit) -> bool {
        self.findings.iter().any(|f| f.limit == limit)
    }
}

/// So many days before and after a change are looked at anew: as far as a weekly rest goes over the end of its week.
const NEAR: i64 = 14;

/// What a check looks at.
#[derive(Clone)]
pub(super) struct Look<'a> {
    facts: &'a Facts,
    agreed: &'a Agreed,
    line: Line,
    days: Vec<DaySum>,
    weeks: Vec<WeekSum>,
    /// The days that are looked at one by one, from one to before another: all, or those that a change may concern. What
    /// stands on the others stands whatever is changed here.
    looked: (i64, i64),
}

impl<'a> Look<'a> {
    fn of(facts: &'a Facts, agreed: &'a Agreed, weeks: &[Workweek]) -> Look<'a> {
        let line = Line::of(weeks, facts.date(Fact::HoursFrom));
        let (days, weeks) = sums::of(&line, agreed);
        let looked = (0, line.days());
        Look { facts, agreed, line, days, weeks, looked }
    }
    /// The same, but of the limits of a day and of the weekly rest only as far as they may concern these hours.
    fn near(self, pieces: &[Piece]) -> Look<'a> {
        let days = || pieces.iter().map(|piece| (piece.week * 7 + piece.day) as i64);
        let near = days().min().zip(days().max()).map(|(first, last)| (first - NEAR, last + NEAR + 1));
        Look { looked: near.unwrap_or(self.looked), ..self }
    }
    /// The same with one day worked otherwise.
    fn with(&self, day: usize, stretches: &[Stretch]) -> Look<'a> {
        let mut look = self.clone();
        look.line.put(day, stretches);
        sums::again(&look.line, look.agreed, day, &mut look.days, &mut look.weeks);
        look
    }
    /// Whether a day of the rota is looked at, counted round where it repeats itself.
    fn looks_at(&self, day: i64) -> bool {
        let (from, to) = self.looked;
        let round = if self.line.repeats() { self.line.days() } else { 0 };
        [day - round, day, day + round].iter().any(|day| (from..to).contains(day))
    }
    /// The days that are looked at one by one.
    fn looked_at(&self) -> impl Iterator<Item = i64> + '_ {
        (0..self.line.days()).filter(|day| self.looks_at(*day))
    }
    /// What one check finds, seen from the position, in the order of an overview.
    fn found(&self, check: Check) -> Vec<Finding> {
        let mut findings = Vec::new();
        check(self, &mut findings);
        position::exempt(self.agreed, &mut findings);
        sort(&mut findings);
        findings
    }
}

fn sort(findings: &mut [Finding]) {
    findings.sort_by_key(|f| (f.standing, f.first()));
}

type Check = fn(&Look, &mut Vec<Finding>);

/// Every check.
const CHECKS: [Check; 9] = [
    ordinary::check,
    average::check,
    overtime::check,
    total::check,
    rest::check,
    night::check,
    holiday::check,
    standby::check,
    position::check,
];

/// The check that finds what is beyond this limit.
fn check_of(limit: Limit) -> Check {
    use Limit as L;
    match limit {
        L::Day | L::Week => ordinary::check,
        L::Average | L::AveragingPeriod => average::check,
        L::OvertimeWeek | L::OvertimeFourWeeks | L::OvertimeYear | L::OvertimeNeed => overtime::check,
        L::TotalDay | L::TotalWeek => total::check,
        L::DailyRest | L::WeeklyRest | L::Break | L::BreakLength => rest::check,
        L::Night | L::Evening | L::NightAverage | L::NightHazard | L::NightHealth => night::check,
        L::Sunday => holiday::check,
        L::Standby | L::Availability => standby::check,
        L::Position | L::Young => position::check,
    }
}

/// Looks at the hours told by the rules of a law; nothing where none are told, and nothing of a contractor, whom the Act
/// does not reach.
pub fn overview(facts: &Facts, law: &Law) -> Option<Overview> {
    if facts.word(Fact::WorkerStatus) == Some("contractor") {
        return None;
    }
    let agreed = Agreed::of(facts, &law.limits.hours);
    let look = Look::of(facts, &agreed, facts.hours()?);
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|check| look.found(*check)).collect();
    sort(&mut findings);
    let all = look.all();
    let (average, average_total) =
        (average::weekly(look.ordinary(all), &look), average::weekly(look.total(all), &look));
    let exemption = agreed.exemption.clone();
    Some(Overview { average, average_total, exemption, findings, days: look.days, weeks: look.weeks })
}

/// The overtime that lies behind with one round of the hours told, hours; nothing where either is not told.
pub fn overtime_behind(facts: &Facts, law: &Law) -> Number {
    let agreed = Agreed::of(facts, &law.limits.hours);
    let behind = |weeks: &[Workweek]| overtime::with_behind(&Look::of(facts, &agreed, weeks));
    facts.hours().map_or(Number::whole(0), behind)
}

/// The rules of chapter 10 that a look at the hours may name.
pub const RULES: &[u16] = &[
    601, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 630, 631, 632, 633, 634, 640, 650,
];

/// A day as the words for it need it: the Monday a rota begins with, if it is told.
pub fn date_of(from: Option<Date>, week: usize, day: usize) -> Option<Date> {
    from?.checked_add(jiff::Span::new().days((week * 7 + day) as i64)).ok()
}
