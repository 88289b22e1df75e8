//! How closely to follow up: the rhythm that the pattern calls for, what calls for more, and the dates. All of it is
//! inferred (I) from R-304, that contact matters more the more of the work is done at home, and R-334. It is advice.

use super::checks::{Mark, Marks};
use super::facts::{Facts, words};
use super::holidays::is_working_day;
use super::situation::{Arrangement, Axis, Exclusive, Extent, Place, Regularity, Repeats, Situation, Stretch, Worker};
use super::sources::Limits;
use super::{Rule, Verdict};
use jiff::Span;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The certainty of all that is said here: inferred.
pub const CERTAINTY: &str = "I";

words! {
    /// How often to follow up.
    Rhythm {
        /// sporadic: a point in the yearly talk
        Yearly = "yearly",
        /// about one day a week
        OneDay = "one_day",
        /// two to three days
        Several = "several",
        /// four days or more, or only at home
        Mostly = "mostly",
    }
}
words! {
    /// What calls for closer follow-up.
    Trigger {
        /// new in the job or the role
        NewEmployee = "new_employee",
        /// harassment, threats or conflict
        Conflict = "conflict",
        /// complaints of the body
        Complaints = "complaints",
        /// works while ill
        Illness = "illness",
        /// mainly at home
        MainlyHome = "mainly_home",
        /// the manager says so; why is not kept
        Asked = "asked",
    }
}
words! {
    /// What kind of meeting. The more telling first: it is the one kept where two fall together.
    Meeting {
        /// closer follow-up begins
        Now = "now",
        /// four weeks later
        FourWeeks = "four_weeks",
        /// the first look at how it goes
        FirstCheck = "first_check",
        /// face to face
        InPerson = "in_person",
        /// a point in the yearly talk
        YearlyTalk = "yearly_talk",
        /// again, in the rhythm
        Periodic = "periodic",
    }
}

impl Trigger {
    /// Whether it gives away what is answered on a row that is spoken of between two alone.
    pub fn is_sensitive(self) -> bool {
        self == Trigger::Conflict
    }
}

/// How closely to follow up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The rhythm of the pattern.
    pub rhythm: Rhythm,
    /// What calls for more.
    pub triggers: Vec<Trigger>,
    /// The rule it is inferred from.
    pub rule: Rule,
}

/// The plan, where every completion of the answers has the same rhythm; `None` while the extent cannot be told,
/// and for a contractor, whose follow-up is not the employer's.
/// `closer`: the manager says that closer follow-up is called for.
pub fn plan(
    facts: &Facts,
    marks: &Marks,
    closer: bool,
    verdict: Option<Verdict>,
    limits: &Limits,
    on: Date,
) -> Option<Plan> {
    let situation = Situation::of(facts, limits, on);
    if situation.class(Axis::Worker) == Some(Worker::Contractor as u8) {
        return None;
    }
    let rhythm = rhythm(situation)?;
    // Outside the regulation the Act's own duties apply as far as they fit, and the depth follows the extent alike.
    let rule = Rule(if verdict == Some(Verdict::DoesNotApply) { 190 } else { 304 });
    Some(Plan { rhythm, triggers: triggers(marks, rhythm, closer), rule })
}

const READ: &[Axis] =
    &[Axis::Exclusive, Axis::Arrangement, Axis::Stretch, Axis::Repeats, Axis::Regularity, Axis::Extent];

/// The rhythm of a pattern, where only one is possible.
pub fn rhythm(situation: Situation) -> Option<Rhythm> {
    let homes = [Place::Home, Place::Doubtful, Place::HomeAbroad].map(|p| 1 << p as u8);
    let may_be_home = homes.iter().any(|home| situation.mask(Axis::Place) & home != 0);
    // «Only at home» is no open question where the place is none.
    let settled = may_be_home || situation.class(Axis::Exclusive).is_some();
    let situation = if settled { situation } else { situation.with(Axis::Exclusive, Exclusive::No as u8) };
    let mut found = BTreeSet::new();
    complete(&situation, READ, &mut found);
    found.first().copied().filter(|_| found.len() == 1)
}

/// Every way to fill in what is not known: a bound is not an answer.
fn complete(situation: &Situation, axes: &[Axis], found: &mut BTreeSet<Rhythm>) {
    let Some((axis, rest)) = axes.split_first() else {
        found.insert(of_known(situation));
        return;
    };
    let mask = situation.mask(*axis);
    for class in (0..axis.classes()).filter(|class| mask >> class & 1 == 1) {
        complete(&situation.with(*axis, class), rest, found);
    }
}

fn of_known(s: &Situation) -> Rhythm {
    let is = |axis: Axis, class: u8| s.class(axis) == Some(class);
    let extent = s.class(Axis::Extent).unwrap_or_default();
    let by_extent = match Extent::ALL[usize::from(extent)] {
        Extent::Small | Extent::Half => Rhythm::Yearly,
        Extent::Near | Extent::One => Rhythm::OneDay,
        Extent::Two => Rhythm::Several,
        Extent::NearlyAll => Rhythm::Mostly,
    };
    if is(Axis::Exclusive, Exclusive::Yes as u8) {
        return Rhythm::Mostly;
    }
    let stretch = s.class(Axis::Stretch).unwrap_or_default();
    let temporary = is(Axis::Arrangement, Arrangement::Temporary as u8);
    if temporary && stretch != Stretch::PartWeeks as u8 {
        // A full-time stretch is all at home while it lasts; up to two weeks it is short, and what counts is how often.
        return match stretch > Stretch::TwoWeeks as u8 {
            true => Rhythm::Mostly,
            false if is(Axis::Repeats, Repeats::Yes as u8) => by_extent,
            false => Rhythm::Yearly,
        };
    }
    let loose = is(Axis::Arrangement, Arrangement::AdHoc as u8);
    let once = is(Axis::Regularity, Regularity::OneOff as u8);
    let now_and_then = is(Axis::Regularity, Regularity::NowAndThen as u8);
    // Sporadic: a single occasion, or now and then and not quite a day a week.
    if loose && (once || now_and_then && extent <= Extent::Near as u8) {
        return Rhythm::Yearly;
    }
    by_extent
}

/// What the marks and the rhythm call for besides.
fn triggers(marks: &Marks, rhythm: Rhythm, closer: bool) -> Vec<Trigger> {
    let no = |key: &str| marks.get(key) == Some(&Mark::No);
    let holds = |trigger: Trigger| match trigger {
        // «Yes» says that whoever is new is looked after, not that somebody is.
        Trigger::NewEmployee => no("S-20"),
        Trigger::Conflict => no("S-15") || no("S-16"),
        Trigger::Complaints => no("P-15"),
        Trigger::Illness => no("S-22"),
        Trigger::MainlyHome => rhythm == Rhythm::Mostly,
        Trigger::Asked => closer,
    };
    Trigger::ALL.iter().copied().filter(|t| holds(*t)).collect()
}

impl Plan {
    /// Whether something calls for a talk at once. That most of the work is at home does not where the rhythm is made
    /// for it already.
    pub fn at_once(&self) -> bool {
        self.triggers.iter().any(|t| *t != Trigger::MainlyHome || self.rhythm != Rhythm::Mostly)
    }
}

/// How many dates are given at most.
pub const LONGEST: usize = 12;

/// The dates from `start` on, up to and with `until`: sorted, on working days, one a day.
pub fn dates(plan: &Plan, start: Date, until: Date) -> Vec<(Date, Meeting)> {
    let mut close = Vec::new();
    if plan.at_once() {
        close.push((Some(start), Meeting::Now));
        close.push((later(start, Span::new().weeks(4)), Meeting::FourWeeks));
    }
    let moved = |(date, meeting): (Option<Date>, Meeting)| Some((working_day(date?)?, meeting));
    let close: Vec<(Date, Meeting)> = close.into_iter().filter_map(moved).collect();
    // A date of the rhythm within a week of a closer one would be the same talk twice.
    let apart = |date: Date| close.iter().all(|(other, _)| (date - *other).get_days().abs() >= 7);
    let mut dates: Vec<_> = steps(plan.rhythm)
        .filter_map(|(span, meeting)| moved((later(start, span), meeting)))
        .filter(|(date, _)| apart(*date))
        .take(LONGEST)
        .collect();
    dates.extend(&close);
    dates.sort();
    dates.dedup_by_key(|(date, _)| *date);
    dates.retain(|(date, _)| *date <= until);
    dates.truncate(LONGEST);
    dates
}

/// The steps of a rhythm, counted from the start: the first ones, then one every so many months.
fn steps(rhythm: Rhythm) -> impl Iterator<Item = (Span, Meeting)> {
    let months = |n: i32| Span::new().months(n);
    let (first, last, every, kind) = match rhythm {
        Rhythm::Yearly => (vec![], 0, 12, Meeting::YearlyTalk),
        Rhythm::OneDay => (vec![(months(3), Meeting::FirstCheck)], 3, 12, Meeting::YearlyTalk),
        Rhythm::Several => {
            (vec![(months(1), Meeting::FirstCheck), (months(3), Meeting::Periodic)], 3, 6, Meeting::Periodic)
        }
        Rhythm::Mostly => {
            let fortnight = (Span::new().weeks(2), Meeting::FirstCheck);
            let monthly = (1..=3).map(|n| (months(n), Meeting::InPerson));
            (std::iter::once(fortnight).chain(monthly).collect(), 3, 3, Meeting::InPerson)
        }
    };
    first.into_iter().chain((1..=LONGEST as i32).map(move |n| (months(last + n * every), kind)))
}

fn later(start: Date, span: Span) -> Option<Date> {
    start.checked_add(span).ok()
}

/// The day itself, or the next one that is worked.
pub fn working_day(mut date: Date) -> Option<Date> {
    while !is_working_day(date) {
        date = date.tomorrow().ok()?;
    }
    Some(date)
}
