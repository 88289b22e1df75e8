//! Averages over weeks in a row: of ordinary hours where that is agreed. A rota that repeats itself is followed
//! round and round; of one with dates only its own weeks are known, so that it is beyond an average only if it would be with
//! every other week off.

use super::super::facts::Fact;
use super::super::number::Number;
use super::agreed::Frame;
use super::findings::{Finding, Limit, Standing, Who};
use super::frame::{by_standby, wait};
use super::sums::Count;
use super::{Look, Work, ordinary};

/// The sum of some weeks in a row.
#[derive(Clone, Copy)]
pub(super) struct Run {
    /// The first of them.
    pub first: usize,
    /// How many are counted, the unknown ones with nothing.
    pub weeks: usize,
    /// What they come to.
    pub count: Count,
}

impl Run {
    /// Their numbers, those of later rounds above the last of the rota.
    pub fn numbers(self, look: &Look) -> std::ops::Range<usize> {
        let known = if look.line.repeats() { self.weeks } else { self.weeks.min(look.weeks.len() - self.first) };
        self.first..self.first + known
    }
}

/// The runs of so many weeks, one from each week of the rota. Of one with dates those at its end are cut short: never more
/// than the whole ones before them.
pub(super) fn runs(look: &Look, weeks: usize) -> Vec<Run> {
    let round = look.weeks.len();
    let count = |at: usize| look.weeks.get(if look.line.repeats() { at % round } else { at }).map(|w| w.count);
    let mut before = vec![Count::default()];
    for at in 0..round + weeks {
        before.push(before[at].plus(count(at).unwrap_or_default()));
    }
    (0..round).map(|first| Run { first, weeks, count: before[first + weeks].minus(before[first]) }).collect()
}

/// The run with the most of this, the earliest of several.
pub(super) fn worst(runs: &[Run], of: impl Fn(Count) -> Number) -> Option<Run> {
    runs.iter().copied().reduce(|worst, next| if of(next.count) > of(worst.count) { next } else { worst })
}

/// Hours of the whole rota a week.
pub(super) fn weekly(hours: Number, look: &Look) -> Number {
    a_week(hours, look.weeks.len())
}

/// What comes in so many weeks, a week.
pub(super) fn a_week(hours: Number, weeks: usize) -> Number {
    hours.over(Number::whole(weeks.max(1) as u32)).unwrap_or(hours)
}

/// Whether ordinary hours stay within this many a week on average, over every run of so many weeks that this one is in.
pub(super) fn around(look: &Look, week: usize, weeks: Number, most: Number) -> bool {
    let weeks = whole(weeks);
    let round = look.weeks.len();
    let within = |run: &Run| run.numbers(look).any(|at| at % round == week);
    runs(look, weeks).iter().filter(|run| within(run)).all(|run| a_week(look.ordinary(run.count), weeks) <= most)
}

/// The longest period that this party may agree on, in weeks.
fn longest(look: &Look, who: Who) -> usize {
    let limits = &look.agreed.limits;
    whole(if who == Who::Inspectorate { limits.average_weeks_inspectorate } else { limits.average_weeks })
}

/// Whether there is a period of this party's in which the hours even out.
pub(super) fn possible(look: &Look, who: Who) -> bool {
    let all = look.all();
    let known = look.weeks.len();
    let weeks = if look.line.repeats() { known } else { known.max(longest(look, who)) };
    a_week(look.ordinary(all), weeks) <= look.agreed.week
}

/// Whether the average that is agreed on is too much in a period with this week.
pub(super) fn is_over(look: &Look, week: usize) -> bool {
    match (look.agreed.averaging, look.agreed.averaging_weeks) {
        (Frame::By(_), Some(weeks)) => !around(look, week, weeks, look.agreed.week),
        (Frame::By(who), None) => !possible(look, who),
        _ => false,
    }
}

fn whole(weeks: Number) -> usize {
    weeks.floor().max(1) as usize
}

pub(super) fn check(look: &Look, out: &mut Vec<Finding>) {
    let Frame::By(who) = look.agreed.averaging else { return };
    out.extend(too_long(look, who));
    // Weeks that are all within the number have nothing to even out.
    if look.weeks.iter().any(|week| week.ordinary > look.agreed.week) {
        out.extend(match look.agreed.averaging_weeks {
            Some(weeks) => over(look, whole(weeks)),
            None => untold(look, who),
        });
    }
}

/// A longer period than may be agreed on.
fn too_long(look: &Look, who: Who) -> Option<Finding> {
    let told = look.agreed.averaging_weeks?;
    let longest = Number::whole(longest(look, who) as u32);
    let basis = Some(Fact::AveragingWeeks);
    (told > longest).then(|| Finding { basis, ..Finding::over(Limit::AveragingPeriod, 612, longest, told, Vec::new()) })
}

/// The average over the period told.
fn over(look: &Look, weeks: usize) -> Option<Finding> {
    let run = worst(&runs(look, weeks), |count| look.ordinary(count))?;
    let known = run.numbers(look).len();
    let all = look.ordinary(run.count);
    let surely = a_week(all, weeks) > look.agreed.week;
    let found = if surely { a_week(all, weeks) } else { a_week(all, known) };
    if found <= look.agreed.week {
        return None;
    }
    let finding = finding(look, run, found);
    if !surely {
        // The weeks that are not told must make up for these.
        return Some(Finding { standing: Standing::Note, ..finding });
    }
    Some(by_standby(finding, look, run.count, |count| a_week(look.ordinary(count), weeks)))
}

/// The average where it is not told over how many weeks: more than any period allows, or turning on it.
fn untold(look: &Look, who: Who) -> Option<Finding> {
    let run = runs(look, look.weeks.len()).first().copied()?;
    let found = weekly(look.ordinary(run.count), look);
    let mut finding = finding(look, run, found);
    if possible(look, who) {
        wait(&mut finding, Fact::AveragingWeeks);
        return Some(finding);
    }
    Some(by_standby(finding, look, run.count, |count| weekly(look.ordinary(count), look)))
}

/// Beyond the average: the weeks above it are those to look at.
fn finding(look: &Look, run: Run, found: Number) -> Finding {
    let (allowed, basis) = ordinary::number(look);
    let round = look.weeks.len();
    let above = run.numbers(look).filter(|at| look.weeks[at % round].ordinary > look.agreed.week);
    let pieces = look.pieces_of(above, |p| p.stretch.work != Work::Overtime);
    Finding { basis, ..Finding::over(Limit::Average, 612, allowed, found, pieces) }
}
