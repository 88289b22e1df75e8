//! Ordinary hours in 24 and in a week, how far averaging widens them, and the narrower numbers of minors
//!

use super::super::facts::Fact;
use super::super::number::Number;
use super::agreed::{Exemption, Frame};
use super::findings::{Finding, Limit, Standing, Who};
use super::frame::{Rung, by_standby, judged};
use super::period::{self, Most, Period};
use super::sums::{Count, DaySum, WeekSum};
use super::{Look, Piece, Work, average, hours};

pub(super) fn check(look: &Look, out: &mut Vec<Finding>) {
    for period in period::of(look) {
        out.extend(if look.agreed.minor { minor_day(look, &period) } else { day(look, &period) });
    }
    for week in &look.weeks {
        out.extend(of_week(look, week));
    }
}

/// More than nine hours in 24.
fn day(look: &Look, period: &Period) -> Option<Finding> {
    let most = period.most(|count| look.ordinary(count))?;
    let limits = &look.agreed.limits;
    if most.hours <= limits.day {
        return None;
    }
    let total = period.most(|count| look.total(count))?;
    let found = most.hours;
    // Whether the weeks even out is for the average to say, not for a day.
    let rungs = [
        Rung::up_to(Who::Individual, limits.average_day_individual, found),
        Rung::up_to(Who::Representatives, limits.average_day_reps, found),
        Rung::up_to(Who::Inspectorate, limits.average_day_inspectorate, total.hours),
    ];
    let pieces = look.pieces(&most.placed, |p| p.stretch.work != Work::Overtime);
    let finding = Finding::over(Limit::Day, 611, limits.day, found, pieces);
    let mut finding = averaged(look, finding, &rungs);
    let mut count = most.count;
    if finding.standing == Standing::Over && of_all_hours(look) {
        (finding.found, count) = (total.hours, total.count);
        finding.pieces = look.pieces(&total.placed, |_| true);
    }
    Some(by_standby(finding, look, count, |count| measured(look, count)))
}

/// Whether the numbers are of all hours: those of the Inspectorate are.
fn of_all_hours(look: &Look) -> bool {
    look.agreed.averaging == Frame::By(Who::Inspectorate)
}

fn measured(look: &Look, count: Count) -> Number {
    if of_all_hours(look) { look.total(count) } else { look.ordinary(count) }
}

/// Minors: all hours in 24, and nobody may widen it.
fn minor_day(look: &Look, period: &Period) -> Option<Finding> {
    let Most { hours, count, placed } = period.most(|count| look.total(count))?;
    let allowed = look.agreed.limits.minor_day;
    let over = || Finding::over(Limit::Day, 640, allowed, hours, look.pieces(&placed, |_| true));
    (hours > allowed).then(|| by_standby(over(), look, count, |count| look.total(count)))
}

fn of_week(look: &Look, week: &WeekSum) -> Option<Finding> {
    let agreed = look.agreed;
    let minor = agreed.minor.then(|| look.total(week.count)).filter(|total| *total > agreed.limits.minor_week);
    match minor {
        Some(total) => Some(minor_week(look, week, total)),
        None if week.ordinary > agreed.week => Some(self::week(look, week)).filter(|f| !is_said_by_average(look, f)),
        None => nearly(look, week),
    }
}

/// More in a week than the number that holds.
fn week(look: &Look, week: &WeekSum) -> Finding {
    let found = week.ordinary;
    let rungs = rungs(look, |who| rung_of_week(look, week, who));
    let (allowed, basis) = number(look);
    let over = Finding { basis, ..Finding::over(Limit::Week, 611, allowed, found, pieces(look, week)) };
    let mut finding = averaged(look, over, &rungs);
    if finding.standing == Standing::Over && of_all_hours(look) {
        finding.found = look.total(week.count);
    }
    by_standby(finding, look, week.count, |count| measured(look, count))
}

/// Whether the average is too much, so that no agreement on it carries this week: the average says so by itself.
fn is_said_by_average(look: &Look, finding: &Finding) -> bool {
    let over = |piece: Piece| average::is_over(look, piece.week);
    finding.standing == Standing::Carried && finding.first().is_some_and(over)
}

/// The number that a week is measured by, and where that is agreed between the parties of working life the answer that it
/// rests on: the law's own is then higher.
pub(super) fn number(look: &Look) -> (Number, Option<Fact>) {
    (look.agreed.week, look.agreed.week_collective.then_some(Fact::WeeklyLimit))
}

/// What each party may widen a week to when its hours are counted on average.
fn rung_of_week(look: &Look, week: &WeekSum, who: Who) -> Rung {
    let limits = &look.agreed.limits;
    let (plain, most) = match who {
        Who::Individual => (limits.average_week_individual, limits.average_most_individual),
        Who::Representatives => (limits.average_week_reps, limits.average_most_reps),
        // All hours, and no week above it.
        Who::Inspectorate => {
            return Rung::up_to(who, limits.average_week_inspectorate, look.total(week.count));
        }
    };
    let evens_out = || average::around(look, week.week, limits.average_weeks_short, plain);
    match week.ordinary > plain && evens_out() {
        true => Rung::up_to(who, most, week.ordinary),
        false => Rung::up_to(who, plain, week.ordinary),
    }
}

/// Minors: all hours of a week, and nobody may widen it.
fn minor_week(look: &Look, week: &WeekSum, found: Number) -> Finding {
    let pieces = look.pieces_of([week.week].into_iter(), |_| true);
    let over = Finding::over(Limit::Week, 640, look.agreed.limits.minor_week, found, pieces);
    by_standby(over, look, week.count, |count| look.total(count))
}

/// A week within the plain number that a lower one would be too little for, where it is not told which one holds. In a
/// heavy rota the law itself may have the lower one, so that it turns on that answer; else only an agreement may.
fn nearly(look: &Look, week: &WeekSum) -> Option<Finding> {
    let limits = &look.agreed.limits;
    let (allowed, standing) =
        if is_heavy(look) { (limits.week_round, Standing::Open) } else { (limits.week_collective, Standing::Note) };
    let taken_out = look.agreed.exemption == Exemption::Holds;
    if look.facts.has(Fact::WeeklyLimit) || week.ordinary <= allowed || taken_out {
        return None;
    }
    let over = Finding::over(Limit::Week, 611, allowed, week.ordinary, pieces(look, week));
    Some(Finding { standing, waits: vec![Fact::WeeklyLimit], ..over })
}

/// Whether a rota may be one of those with a shorter week: long nights or Sundays at least every third week. A yardstick of
/// ours: more than the hours that make night work regular.
fn is_heavy(look: &Look) -> bool {
    let long = look.agreed.limits.night_regular;
    let heavy = |day: &&DaySum| day.night > long || day.day == 6 && hours(day.count.ordinary) > long;
    look.days.iter().filter(heavy).count() * 3 >= look.weeks.len()
}

fn pieces(look: &Look, week: &WeekSum) -> Vec<Piece> {
    look.pieces_of([week.week].into_iter(), |p| p.stretch.work != Work::Overtime)
}

/// Those whose averaging may help: none where even the average is too much, and none for minors.
fn rungs(look: &Look, rung: impl Fn(Who) -> Rung) -> Vec<Rung> {
    let all = Who::ALL.iter().filter(|_| !look.agreed.minor);
    all.map(|who| rung(*who)).map(|r| Rung { holds: r.holds && may(look, r.who), ..r }).collect()
}

/// Whether this averaging may help: where it is agreed its average is looked at by itself.
fn may(look: &Look, who: Who) -> bool {
    look.agreed.averaging == Frame::By(who) || average::possible(look, who)
}

fn averaged(look: &Look, finding: Finding, rungs: &[Rung]) -> Finding {
    judged(finding, look.agreed.averaging, Fact::Averaging, rungs)
}
