//! All hours together, overtime and counted standby too: in 24 hours, and a week on average over eight weeks.
//! Minors have narrower numbers for each day and week of all hours, so that nothing is left to look at here.

use super::super::facts::Fact;
use super::Look;
use super::agreed::Frame;
use super::average::{a_week, runs, worst};
use super::findings::{Finding, Limit, Standing, Who};
use super::frame::{Rung, by_standby, judged};
use super::period::{self, Period};

pub(super) fn check(look: &Look, out: &mut Vec<Finding>) {
    if look.agreed.minor {
        return;
    }
    out.extend(period::of(look).iter().filter_map(|period| day(look, period)));
    out.extend(week(look));
}

/// More than thirteen hours in 24.
fn day(look: &Look, period: &Period) -> Option<Finding> {
    let limits = &look.agreed.limits;
    let most = period.most(|count| look.total(count))?;
    if most.hours <= limits.total_day {
        return None;
    }
    let over = Finding::over(Limit::TotalDay, 614, limits.total_day, most.hours, look.pieces(&most.placed, |_| true));
    let rungs = [Rung::up_to(Who::Representatives, limits.total_day_reps, most.hours)];
    let finding = judged(over, Frame::of(look.facts, Fact::TotalFrame), Fact::TotalFrame, &rungs);
    Some(by_standby(finding, look, most.count, |count| look.total(count)))
}

/// More than 48 hours a week on average over eight weeks in a row. Nobody may widen it. Where fewer weeks are told, and
/// nothing of those around them, it is worth knowing that the others must make up for them.
fn week(look: &Look) -> Option<Finding> {
    let limits = &look.agreed.limits;
    let weeks = limits.total_weeks.floor().max(1) as usize;
    let run = worst(&runs(look, weeks), |count| look.total(count))?;
    let known = run.numbers(look).len();
    let surely = a_week(look.total(run.count), weeks) > limits.total_week;
    let over_weeks = if surely { weeks } else { known };
    let found = a_week(look.total(run.count), over_weeks);
    if found <= limits.total_week {
        return None;
    }
    let round = look.weeks.len();
    let above = run.numbers(look).filter(|at| look.weeks[at % round].total() > limits.total_week);
    let over = Finding::over(Limit::TotalWeek, 614, limits.total_week, found, look.pieces_of(above, |_| true));
    if !surely {
        return Some(Finding { standing: Standing::Note, ..over });
    }
    Some(by_standby(over, look, run.count, |count| a_week(look.total(count), weeks)))
}
