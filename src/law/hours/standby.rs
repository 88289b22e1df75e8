//! Standing by outside the workplace, and having to answer outside working hours.

use super::super::facts::Fact;
use super::super::number::Number;
use super::findings::{Finding, Limit, Standing, Who, Widen};
use super::frame::wait;
use super::line::Line;
use super::sums::WeekSum;
use super::{Look, Piece, Work, hours};

pub(super) fn check(look: &Look, out: &mut Vec<Finding>) {
    out.extend(look.weeks.iter().filter_map(|week| standby(look, week)));
    out.extend(availability(look));
}

/// The hours standing by in a week, and what they count.
fn standby(look: &Look, week: &WeekSum) -> Option<Finding> {
    if week.count.standby == 0 {
        return None;
    }
    let told = look.facts.has(Fact::StandbyOneIn);
    let found = hours(week.count.standby);
    let allowed = found.over(look.agreed.standby).unwrap_or(found);
    let pieces = look.pieces_of([week.week].into_iter(), |p| p.stretch.work == Work::Standby);
    let (waits, basis) = if told { (Vec::new(), Some(Fact::StandbyOneIn)) } else { (vec![Fact::StandbyOneIn], None) };
    // Less than the main rule is for representatives alone to agree on.
    let less = look.agreed.standby > look.agreed.limits.standby;
    let widen = if less { vec![Widen { who: Who::Representatives, to: None }] } else { Vec::new() };
    let note = Finding {
        standing: Standing::Note,
        waits,
        basis,
        widen,
        ..Finding::over(Limit::Standby, 622, allowed, found, pieces)
    };
    Some(note)
}

/// On days with work, the hours to be reachable that are neither work nor standing by.
fn availability(look: &Look) -> Option<Finding> {
    let clock = look.facts.clock(Fact::Available)?;
    let with_work = |day: &i64| look.line.on(*day).iter().any(|p| p.is_work());
    let days = (0..look.line.days()).filter(with_work);
    let pieces: Vec<Piece> = days.flat_map(|day| outside(&look.line, day, clock.from, clock.to)).collect();
    let minutes: i64 = pieces.iter().map(|p| i64::from(p.to - p.from)).sum();
    let answer = look.facts.yes(Fact::MustAnswer);
    if minutes == 0 || answer == Some(false) {
        return None;
    }
    let mut finding = Finding::over(Limit::Availability, 650, Number::whole(0), hours(minutes), pieces);
    match answer {
        None => wait(&mut finding, Fact::MustAnswer),
        Some(_) => {
            finding.standing = Standing::Note;
            finding.basis = Some(Fact::MustAnswer);
        }
    }
    Some(finding)
}

/// What of these hours of a day no stretch covers, by the clock on the wall.
fn outside(line: &Line, day: i64, from: u16, to: u16) -> Vec<Piece> {
    let own = |to: i64| u16::try_from(to).unwrap_or(0);
    let piece =
        |from: i64, to: i64| Piece { week: (day / 7) as usize, day: (day % 7) as usize, from: own(from), to: own(to) };
    let (mut at, to) = (i64::from(from), i64::from(to));
    let mut pieces = Vec::new();
    for placed in line.between(day - 1, day + 2) {
        let shift = (placed.day - day) * super::DAY;
        let (begins, ends) = (i64::from(placed.stretch.from) + shift, i64::from(placed.stretch.to) + shift);
        if at < begins.min(to) {
            pieces.push(piece(at, begins.min(to)));
        }
        at = at.max(ends);
    }
    if at < to {
        pieces.push(piece(at, to));
    }
    pieces
}
