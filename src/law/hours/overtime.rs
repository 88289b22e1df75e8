//! Overtime: only for a special and time-limited need, and within its frames. Minors have none.

use super::super::facts::Fact;
use super::super::number::Number;
use super::agreed::Frame;
use super::average::{Run, runs, worst};
use super::findings::{Finding, Limit, Standing, Who};
use super::frame::{Rung, judged, wait};
use super::line::Placed;
use super::sums::WeekSum;
use super::{Look, Piece, Work, hours};

/// How many weeks the frames of a month and of a year go over.
const MONTH: usize = 4;
const YEAR: usize = 52;

pub(super) fn check(look: &Look, out: &mut Vec<Finding>) {
    let of_weeks = |one: fn(&Look, &WeekSum) -> Option<Finding>| look.weeks.iter().filter_map(move |w| one(look, w));
    if look.agreed.minor {
        out.extend(of_weeks(minor));
        return;
    }
    out.extend(of_weeks(week));
    out.extend(four_weeks(look));
    out.extend(year(look));
    out.extend(need(look));
}

/// A minor's overtime.
fn minor(look: &Look, week: &WeekSum) -> Option<Finding> {
    let over = || {
        Finding::over(Limit::OvertimeWeek, 640, Number::whole(0), week.overtime, pieces(look, [week.week].into_iter()))
    };
    (week.count.overtime > 0).then(over)
}

/// More than ten hours in a week.
fn week(look: &Look, week: &WeekSum) -> Option<Finding> {
    let limits = &look.agreed.limits;
    let found = week.overtime;
    let rungs = [
        Rung::up_to(Who::Representatives, limits.overtime_week_reps, found),
        Rung::up_to(Who::Inspectorate, limits.overtime_week_inspectorate, found),
    ];
    let over =
        || Finding::over(Limit::OvertimeWeek, 613, limits.overtime_week, found, pieces(look, [week.week].into_iter()));
    (found > limits.overtime_week).then(|| framed(look, over(), &rungs))
}

/// More than 25 hours in four weeks in a row: the four with the most. The tables name no number that the Inspectorate keeps to.
fn four_weeks(look: &Look) -> Option<Finding> {
    let limits = &look.agreed.limits;
    let run = most(look, MONTH)?;
    let found = hours(run.count.overtime);
    let rungs = [
        Rung::up_to(Who::Representatives, limits.overtime_four_weeks_reps, found),
        Rung { who: Who::Inspectorate, to: None, holds: true },
    ];
    let unknown = frame(look) == Frame::By(Who::Inspectorate);
    let over = || {
        let pieces = pieces(look, run.numbers(look));
        Finding::over(Limit::OvertimeFourWeeks, 613, limits.overtime_four_weeks, found, pieces)
    };
    (found > limits.overtime_four_weeks && !unknown).then(|| framed(look, over(), &rungs))
}

/// More than 200 hours in 52 weeks: in those that lie behind with these weeks, and of a rota that repeats itself as it goes
/// on, whichever is more.
fn year(look: &Look) -> Option<Finding> {
    let limits = &look.agreed.limits;
    let run = most(look, YEAR)?;
    let found = hours(run.count.overtime).max(with_behind(look));
    // It is asked for where it adds to overtime with a date: what repeats itself says much by itself.
    let behind = !look.line.repeats() && look.weeks.len() < YEAR && run.count.overtime > 0;
    let rungs = [
        Rung::up_to(Who::Representatives, limits.overtime_year_reps, found),
        Rung::up_to(Who::Inspectorate, limits.overtime_year_inspectorate, found),
    ];
    let over = Finding::over(Limit::OvertimeYear, 613, limits.overtime_year, found, pieces(look, run.numbers(look)));
    let beyond = (found > limits.overtime_year).then(|| framed(look, over.clone(), &rungs));
    let untold = behind && !look.facts.has(Fact::OvertimeSoFar);
    if !untold || beyond.as_ref().is_some_and(|finding| finding.standing == Standing::Over) {
        return beyond;
    }
    let mut finding = beyond.filter(|finding| finding.standing == Standing::Open).unwrap_or(over);
    if let Frame::By(who) = frame(look) {
        finding.allowed = rungs.iter().find(|r| r.who == who).and_then(|r| r.to).unwrap_or(finding.allowed);
    }
    wait(&mut finding, Fact::OvertimeSoFar);
    Some(finding)
}

/// The overtime that lies behind, with one round of these weeks; a rota of a year leaves nothing behind that goes with it.
pub(super) fn with_behind(look: &Look) -> Number {
    let Some(so_far) = look.facts.number(Fact::OvertimeSoFar) else { return Number::whole(0) };
    let all = look.all();
    let own = if look.weeks.len() < YEAR { all.overtime } else { 0 };
    so_far.plus(hours(own)).unwrap_or(so_far)
}

/// What the overtime is for: a part of every week is no time-limited need.
fn need(look: &Look) -> Option<Finding> {
    let all = look.all();
    if all.overtime == 0 {
        return None;
    }
    let every_week = look.line.repeats() && look.weeks.iter().all(|week| week.count.overtime > 0);
    let pieces = pieces(look, 0..look.weeks.len());
    let mut finding = Finding::over(Limit::OvertimeNeed, 613, Number::whole(0), hours(all.overtime), pieces);
    match look.facts.yes(Fact::OvertimeNeed) {
        None => wait(&mut finding, Fact::OvertimeNeed),
        Some(false) => {}
        Some(true) if every_week => {
            finding.standing = Standing::Note;
            finding.basis = Some(Fact::OvertimeNeed);
        }
        Some(true) => return None,
    }
    Some(finding)
}

fn frame(look: &Look) -> Frame {
    Frame::of(look.facts, Fact::OvertimeFrame)
}

fn framed(look: &Look, finding: Finding, rungs: &[Rung]) -> Finding {
    judged(finding, frame(look), Fact::OvertimeFrame, rungs)
}

/// The weeks in a row with the most overtime.
fn most(look: &Look, weeks: usize) -> Option<Run> {
    worst(&runs(look, weeks), |count| hours(count.overtime))
}

fn pieces(look: &Look, weeks: impl Iterator<Item = usize>) -> Vec<Piece> {
    look.pieces_of(weeks, |p: &Placed| p.stretch.work == Work::Overtime)
}
