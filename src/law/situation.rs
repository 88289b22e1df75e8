//! A situation: the answers seen through the law's thresholds. Each axis is a small closed list of classes that the
//! rules tell apart, and a situation holds, for each axis, the set of classes that the answers leave possible.
//! One class left: the answer is known. All left: it is not. Some: a bound is known (an upper limit, a stay still going on).
//!
//! A few facts only add to what the others tell: what an agreement says where use differs, how the pattern changed, several
//! places, a stretch told beside another arrangement. Where they are absent there is nothing more to say, so that what is
//! said of partial answers holds over all completions of the facts that the interview asks for.

pub use super::axes::*;
use super::facts::{ArrangementWord, Fact, Facts, PlaceShare, PlaceWord};
use super::number::Number;
use super::sources::Limits;
use super::week;
use jiff::civil::Date;

/// For each axis the set of classes that the answers leave possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Situation {
    masks: [u8; Axis::COUNT],
}

impl Situation {
    /// Nothing answered.
    pub fn open() -> Situation {
        let mut masks = [0; Axis::COUNT];
        for axis in Axis::ALL {
            masks[*axis as usize] = axis.all();
        }
        Situation { masks }
    }
    /// The classes still possible, as a set of bits.
    pub fn mask(&self, axis: Axis) -> u8 {
        self.masks[axis as usize]
    }
    /// The class, where only one is left.
    pub fn class(&self, axis: Axis) -> Option<u8> {
        let mask = self.mask(axis);
        (mask.count_ones() == 1).then(|| mask.trailing_zeros() as u8)
    }
    /// The same situation with this one class on this axis.
    pub fn with(mut self, axis: Axis, class: u8) -> Situation {
        self.masks[axis as usize] = 1 << class;
        self
    }
    /// The same situation with this axis unanswered.
    pub fn without(mut self, axis: Axis) -> Situation {
        self.masks[axis as usize] = axis.all();
        self
    }
    fn only(&mut self, axis: Axis, class: Option<u8>) {
        if let Some(class) = class {
            self.masks[axis as usize] = 1 << class;
        }
    }

    /// Sees the answers through the thresholds. `on` is the day the pattern is judged where the answers name none.
    pub fn of(facts: &Facts, limits: &Limits, on: Date) -> Situation {
        let mut s = Situation::open();
        let extent = extent(facts, limits, on);
        s.only(Axis::Worker, facts.word(Fact::WorkerStatus).map(|w| u8::from(w == "contractor")));
        place(facts, &mut s);
        s.only(Axis::Exclusive, exclusive(facts).map(u8::from));
        let stretch = stretch(facts, limits, on, extent.known);
        arrangement(facts, limits, &stretch, &extent, &mut s);
        s.only(Axis::Active, active(facts, limits).map(u8::from));
        s.masks[Axis::Stretch as usize] = stretch_mask(&stretch, &extent, limits);
        s.only(Axis::Repeats, repeats(facts).map(u8::from));
        s.only(
            Axis::Regularity,
            facts.word(Fact::Regularity).and_then(|w| Regularity::WORDS.iter().position(|x| *x == w)).map(|i| i as u8),
        );
        s.masks[Axis::Extent as usize] = extent.mask(limits);
        s.only(Axis::Measure, extent.measure.map(|m| m as u8));
        s.only(Axis::Plan, Some(plan(facts, limits) as u8));
        s.masks[Axis::Duration as usize] = duration_mask(facts, limits);
        s.only(Axis::Reason, facts.word(Fact::Reason).map(|w| reason(w) as u8));
        s.only(Axis::Return, planned_return(facts).map(u8::from));
        s
    }
}

fn place(facts: &Facts, s: &mut Situation) {
    let lives = facts.yes(Fact::LivesThere);
    s.only(Axis::Lives, lives.map(u8::from));
    // Of several places the home counts, R-105; of several homes the surest.
    let word = facts.places().and_then(best_home).or_else(|| facts.place());
    let Some(word) = word else {
        // Where nobody lives is nobody's own home for sure.
        if lives == Some(false) {
            s.masks[Axis::Place as usize] &= !(1 << Place::Home as u8);
        }
        return;
    };
    let kind = match kind_of(word, lives) {
        Place::Home if facts.text(Fact::Country).is_some_and(|c| !c.eq_ignore_ascii_case("no")) => Place::HomeAbroad,
        kind => kind,
    };
    s.only(Axis::Place, Some(kind as u8));
}

/// Of several places that are used, the surest home.
pub(super) fn best_home(places: &[PlaceShare]) -> Option<PlaceWord> {
    places.iter().filter(|p| p.days > Number::whole(0)).map(|p| p.place).min_by_key(|p| kind_of(*p, None))
}

/// A holiday home where the employee says to live is a dwelling, not a holiday home, and an own home where nobody lives
/// is in doubt: R-104 asks where the employee really lives, not what the place is called.
pub(super) fn kind_of(word: PlaceWord, lives: Option<bool>) -> Place {
    match (word, lives) {
        (PlaceWord::OwnHome, Some(false)) => Place::Doubtful,
        (PlaceWord::HolidayHome, Some(true)) => Place::Doubtful,
        (PlaceWord::OwnHome, _) => Place::Home,
        (PlaceWord::RelativesHome | PlaceWord::PartnerHome | PlaceWord::CommuterFlat, _) => Place::Doubtful,
        (PlaceWord::HomeAbroad, _) => Place::HomeAbroad,
        (PlaceWord::RentedAbroad, _) => Place::Abroad,
        (PlaceWord::EmployersPrivateHome, _) => Place::EmployersHome,
        (PlaceWord::HolidayHome | PlaceWord::Coworking | PlaceWord::Cafe | PlaceWord::Train | PlaceWord::Hotel, _) => {
            Place::Elsewhere
        }
    }
}

/// Only at home: as answered; else plain from the hours when the whole contract is worked at home. Another place
/// beside the home means it is not «only».
pub(super) fn exclusive(facts: &Facts) -> Option<bool> {
    let elsewhere = facts.places().is_some_and(|p| {
        p.iter().any(|p| {
            p.days > Number::whole(0)
                && !matches!(kind_of(p.place, None), Place::Home | Place::Doubtful | Place::HomeAbroad)
        })
    });
    if elsewhere || facts.week().is_some_and(week::elsewhere) {
        return Some(false);
    }
    facts.yes(Fact::ExclusiveHome).or_else(|| {
        let (hours, contract) = (facts.number(Fact::HoursPerWeek)?, facts.number(Fact::ContractHours)?);
        (hours >= contract && contract > Number::whole(0)).then_some(true)
    })
}

/// Home days a week: known, or at most so many, and what they were counted in.
pub(super) struct Reach {
    pub(super) known: Option<Number>,
    at_most: Option<Number>,
    pub(super) measure: Option<Measure>,
}

impl Reach {
    fn mask(&self, limits: &Limits) -> u8 {
        match (self.known, self.at_most) {
            (Some(days), _) => 1 << class_of(days, limits),
            (None, Some(days)) => ((1u16 << (class_of(days, limits) + 1)) - 1) as u8,
            (None, None) => Axis::Extent.all(),
        }
    }
}

fn class_of(days: Number, l: &Limits) -> u8 {
    [l.half_day, l.near_day, l.one_day, l.two_days, l.nearly_all].iter().filter(|limit| days >= **limit).count() as u8
}

/// The hours of a normal working day.
pub fn normal_day(facts: &Facts, limits: &Limits) -> Number {
    facts.number(Fact::NormalHoursPerDay).filter(|n| *n > Number::whole(0)).unwrap_or(limits.normal_day)
}

/// Home hours a week as days.
fn hours(facts: &Facts, limits: &Limits) -> Option<Number> {
    facts.number(Fact::HoursPerWeek).and_then(|h| h.over(normal_day(facts, limits)))
}

/// What is set up in advance, home days a week: the weekdays, or so many days in a cycle.
pub fn rota(facts: &Facts, limits: &Limits) -> Option<Number> {
    let weekdays = || week::average(facts.week()?, normal_day(facts, limits));
    let cycle = || facts.number(Fact::HomeDays)?.over(facts.number(Fact::CycleWeeks)?);
    weekdays().or_else(cycle)
}

/// Home days a week as the answers tell them, in whatever way they were told; nothing where only a bound is known.
pub fn days_a_week(facts: &Facts, limits: &Limits, on: Date) -> Option<Number> {
    extent(facts, limits, on).known
}

/// Standing by is not work done in the home; the active hours are (U-12).
fn active(facts: &Facts, limits: &Limits) -> Option<bool> {
    hours(facts, limits).map(|days| days >= limits.one_day)
}

pub(super) fn extent(facts: &Facts, limits: &Limits, on: Date) -> Reach {
    let hours = hours(facts, limits);
    let halves = facts.number(Fact::HalfDaysPerWeek).map(|n| n.times(1, 2));
    let told =
        present_days(facts, on).or_else(|| facts.places().map(home_days)).or_else(|| facts.number(Fact::DaysPerWeek));
    // The weekdays say it all, unless the use is told besides.
    if let (None, Some(weeks)) = (told, facts.week()) {
        let known = week::average(weeks, normal_day(facts, limits));
        return Reach { known, at_most: None, measure: week::measure(weeks, limits.one_day) };
    }
    let days = told.or_else(|| rota(facts, limits)).or_else(|| stretches(facts));
    let known = days.or(halves).or(hours);
    let whole = match (days, halves) {
        (Some(days), Some(halves)) => days.minus(halves),
        (days, _) => days,
    };
    let measure = if hours.is_some() {
        Some(Measure::Hours)
    } else if halves.is_some_and(|h| h > Number::whole(0)) && whole.is_none_or(|w| w < limits.one_day) {
        Some(Measure::HalfDays)
    } else {
        known.map(|_| Measure::Days)
    };
    Reach {
        known,
        at_most: facts.number(Fact::QuotaDaysPerWeek).filter(|_| facts.arrangement() == Some(ArrangementWord::Quota)),
        measure,
    }
}

/// The days of the period that the judged day falls in, or of the last one begun, or of the first to come: the pattern as it now is, R-162.
fn present_days(facts: &Facts, on: Date) -> Option<Number> {
    let now = facts.date(Fact::AsOf).unwrap_or(on);
    let periods = facts.timeline()?;
    let first = || periods.iter().min_by_key(|p| p.from);
    periods.iter().filter(|p| p.from <= now).max_by_key(|p| p.from).or_else(first).map(|p| p.days)
}

fn home_days(places: &[PlaceShare]) -> Number {
    let best = places.iter().filter(|p| p.days > Number::whole(0)).map(|p| kind_of(p.place, None)).min();
    places
        .iter()
        .filter(|p| Some(kind_of(p.place, None)) == best)
        .fold(Number::whole(0), |sum, p| sum.plus(p.days).unwrap_or(sum))
}

/// Whether stretches are said to come back in the year.
pub(super) fn repeated(facts: &Facts) -> bool {
    facts.number(Fact::StretchesPerYear).is_some_and(|n| n > Number::whole(1))
}

/// The days of several places that count as home work: none where no place is a dwelling.
pub fn counted(places: &[PlaceShare]) -> Number {
    let dwelling = |p: &&PlaceShare| {
        p.days > Number::whole(0) && matches!(kind_of(p.place, None), Place::Home | Place::Doubtful | Place::HomeAbroad)
    };
    if places.iter().any(|p| dwelling(&p)) { home_days(places) } else { Number::whole(0) }
}

/// Several stretches a year, spread over its weeks: five working days in seven, 52 weeks.
fn stretches(facts: &Facts) -> Option<Number> {
    let times = facts.number(Fact::StretchesPerYear).filter(|_| repeated(facts))?;
    let days = stretch_days(facts)?;
    days.times(5, 7).over(Number::whole(52)).and_then(|a| a.over(Number::whole(1).over(times)?))
}

pub(super) fn stretch_days(facts: &Facts) -> Option<Number> {
    facts
        .number(Fact::StretchDays)
        .or_else(|| facts.number(Fact::StretchWeeks).map(|w| w.times(7, 1)))
        .or_else(|| facts.number(Fact::StretchMonths).map(months_to_days))
}

fn months_to_days(months: Number) -> Number {
    months.times(365, 12)
}

pub(super) fn duration_days(facts: &Facts) -> Option<Number> {
    facts
        .number(Fact::DurationWeeks)
        .map(|w| w.times(7, 1))
        .or_else(|| facts.number(Fact::DurationMonths).map(months_to_days))
}

/// Days from the first to the last day, both counted; a whole calendar month is never less than the month's mark.
pub(super) fn span(facts: &Facts, limits: &Limits) -> Option<Number> {
    let (start, end) = (facts.date(Fact::Start)?, facts.date(Fact::End)?);
    let days = days_between(start, end)?;
    let month = start.checked_add(jiff::Span::new().months(1)).ok().and_then(|d| d.yesterday().ok());
    Some(if month.is_some_and(|m| end >= m) { days.max(limits.month) } else { days })
}

fn days_between(start: Date, end: Date) -> Option<Number> {
    let days = start.until(end).ok()?.get_days();
    u32::try_from(days + 1).ok().map(Number::whole)
}

/// The unbroken stretch: how long it is, how long the period is if it is worked full-time, or how long it is already.
struct Run {
    known: Option<Number>,
    if_full: Option<Number>,
    at_least: Option<Number>,
}

fn stretch(facts: &Facts, limits: &Limits, on: Date, extent: Option<Number>) -> Run {
    let so_far = facts.date(Fact::Start).and_then(|start| days_between(start, facts.date(Fact::AsOf).unwrap_or(on)));
    let period = duration_days(facts).or_else(|| span(facts, limits));
    let full = extent.is_some_and(|days| days >= limits.full_time);
    Run {
        known: stretch_days(facts).or(period.filter(|_| full)),
        if_full: period,
        // A stretch that goes on is at least as long as it has been: what happens counts, not the first plan.
        at_least: so_far.filter(|_| !facts.has(Fact::End)),
    }
}

fn arrangement(facts: &Facts, limits: &Limits, stretch: &Run, extent: &Reach, s: &mut Situation) {
    let word = facts.arrangement();
    let class = word.map(|w| match w {
        ArrangementWord::AdHoc => Arrangement::AdHoc,
        ArrangementWord::Fixed => Arrangement::Fixed,
        ArrangementWord::Quota => Arrangement::Quota,
        ArrangementWord::Rotation => Arrangement::Rotation,
        ArrangementWord::Seasonal => Arrangement::Seasonal,
        ArrangementWord::Temporary => Arrangement::Temporary,
        ArrangementWord::OnCall => Arrangement::OnCall,
    });
    // A stretch that is told of is judged as a stretch whatever the arrangement is called, unless a pattern of
    // days a week is told of as well and the stretch alone would not bring the work in.
    let told = facts.any(&[Fact::StretchDays, Fact::StretchWeeks, Fact::StretchMonths]);
    let pattern = extent.known.is_some_and(|d| d < limits.full_time)
        && facts.any(&[
            Fact::DaysPerWeek,
            Fact::Timeline,
            Fact::Places,
            Fact::HomeDays,
            Fact::HalfDaysPerWeek,
            Fact::HoursPerWeek,
            Fact::Week,
        ]);
    let long = stretch.known.is_some_and(|d| d >= limits.month);
    let class = match class {
        Some(Arrangement::OnCall) => Some(Arrangement::OnCall),
        _ if told && (long || !pattern) => Some(Arrangement::Temporary),
        class => class,
    };
    s.only(Axis::Arrangement, class.map(|c| c as u8));
}

fn stretch_mask(run: &Run, extent: &Reach, limits: &Limits) -> u8 {
    let class = |days: Number| {
        1 + [limits.few_days, limits.two_weeks, limits.three_weeks].iter().filter(|limit| days > **limit).count() as u8
            + u8::from(days >= limits.month)
    };
    let part_weeks = 1 << Stretch::PartWeeks as u8;
    if let Some(days) = run.known {
        return 1 << class(days);
    }
    let maybe_part = match extent.known {
        Some(days) if days < limits.full_time => return part_weeks,
        Some(_) => 0,
        None => part_weeks,
    };
    match (run.if_full, run.at_least) {
        (Some(days), _) => 1 << class(days) | maybe_part,
        (None, Some(days)) => Axis::Stretch.all() & (!0u8 << class(days)) | maybe_part,
        (None, None) => Axis::Stretch.all() & !part_weeks | maybe_part,
    }
}

fn repeats(facts: &Facts) -> Option<bool> {
    let one_off = (facts.word(Fact::Regularity) == Some("one_off")).then_some(false);
    facts.number(Fact::StretchesPerYear).map(|n| n > Number::whole(1)).or(one_off)
}

fn plan(facts: &Facts, limits: &Limits) -> Plan {
    match facts.number(Fact::AgreedDaysPerWeek).or_else(|| rota(facts, limits)) {
        None => Plan::AsUsed,
        Some(days) if days < limits.one_day => Plan::BelowOne,
        Some(_) => Plan::OneOrMore,
    }
}

fn duration_mask(facts: &Facts, limits: &Limits) -> u8 {
    let class = |days: Number| {
        let passed = [limits.half_year, limits.three_months, limits.eight_weeks, limits.month];
        let under = passed.iter().filter(|limit| days < **limit).count() as u8;
        under + if under == 4 { u8::from(days <= limits.three_weeks) + u8::from(days <= limits.two_weeks) } else { 0 }
    };
    match duration_days(facts).or_else(|| span(facts, limits)) {
        Some(days) => 1 << class(days),
        None if facts.yes(Fact::OpenEnded) == Some(true) => 1 << Duration::Lasting as u8,
        None => Axis::Duration.all(),
    }
}

fn reason(word: &str) -> Reason {
    match word {
        "preference" | "cost" => Reason::Choice,
        _ => Reason::Passing,
    }
}

/// A return is set when it is said to be, when the last day is known, or when the rest of the time is worked at the
/// employer's premises: the employee goes back there.
fn planned_return(facts: &Facts) -> Option<bool> {
    facts
        .yes(Fact::PlannedReturn)
        .or_else(|| facts.has(Fact::End).then_some(true))
        .or_else(|| (facts.word(Fact::RestOfTime) == Some("employer_premises")).then_some(true))
        .or_else(|| facts.yes(Fact::OpenEnded).filter(|open| *open).map(|_| false))
}
