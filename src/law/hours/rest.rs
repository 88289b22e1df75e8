//! Rest: between two days of work, in a week, and within a day (R-615, R-616, R-617, R-630, and R-640 for the youngest).
//!
//! The hours named are those of the rest that is too short; of a missing break, those of the work.

use super::super::facts::Fact;
use super::super::number::Number;
use super::findings::{Finding, Limit, Piece, Standing, Who, Widen};
use super::line::{Placed, common};
use super::sums::clock;
use super::{DAY, Look, hours};

pub(super) fn check(look: &Look, out: &mut Vec<Finding>) {
    if (0..look.line.days()).all(|day| work(look, day).is_empty()) {
        return;
    }
    let rests = rests(look);
    for day in look.looked_at() {
        let work = work(look, day);
        out.extend(daily(look, &rests, &work));
        out.extend(breaks(look, &work));
    }
    let weeks = (0..look.line.weeks()).filter(|week| (0..7).any(|day| look.looks_at(week * 7 + day)));
    out.extend(weeks.filter_map(|week| weekly(look, &rests, week)));
}

/// What is worked on a day; standing by is no work.
fn work(look: &Look, day: i64) -> Vec<Placed> {
    look.line.on(day).into_iter().filter(Placed::is_work).collect()
}

/// An unbroken time without work.
struct Rest {
    /// From and to on the wall, minutes after the first midnight.
    wall: (i64, i64),
    /// From and to, minutes that pass.
    time: (i64, i64),
    /// Whether it begins before what is known.
    begun: bool,
    /// Whether it goes on after what is known.
    goes_on: bool,
}

impl Rest {
    fn length(&self) -> i64 {
        self.time.1 - self.time.0
    }
    /// How much of it counts for a week, with the weeks before and after it: what is known, and what it may be at most. One
    /// over the end of a week belongs to the week with the greater part of it, the earlier of two equal.
    fn credit(&self, before: (i64, i64), week: (i64, i64), after: (i64, i64)) -> (i64, i64) {
        let [before, within, after] = [before, week, after].map(|week| common(self.time, week));
        if within <= before || within < after {
            return (within, within);
        }
        // As long as it may be, for all that is known, and yet belong here.
        let later = if self.goes_on && after == 0 { within } else { 0 };
        let earlier = if self.begun { within - 1 } else { 0 };
        (self.length(), self.length() + later + earlier)
    }
    /// Its part of a week as pieces of days.
    fn pieces(&self, look: &Look, week: i64) -> Vec<Piece> {
        let days = (week * 7..week * 7 + 7).map(|day| (day, day * DAY));
        let parts = days.map(|(day, midnight)| (day, self.wall.0 - midnight, self.wall.1 - midnight));
        let within = parts.map(|(day, from, to)| (day, from.max(0), to.min(DAY))).filter(|(_, from, to)| from < to);
        within.map(|(day, from, to)| look.line.piece(day, from, to)).collect()
    }
}

/// All that touch the rota, in order; none where nothing is worked.
fn rests(look: &Look) -> Vec<Rest> {
    let (line, around) = (&look.line, look.line.around());
    let known = !line.repeats();
    let mut rests = Vec::new();
    let mut last = known.then_some((0, 0));
    for placed in line.between(-around, line.days() + around).iter().filter(|p| p.is_work()) {
        let midnight = placed.day * DAY;
        if let Some((wall, time)) = last.filter(|(_, time)| *time < placed.start) {
            let wall = (wall, midnight + i64::from(placed.stretch.from));
            let begun = known && rests.is_empty() && time == 0;
            rests.push(Rest { wall, time: (time, placed.start), begun, goes_on: false });
        }
        last = last.max(Some((midnight + i64::from(placed.stretch.to), placed.end)));
    }
    let end = (line.days() * DAY, line.at(line.days(), 0));
    if let Some((wall, time)) = last.filter(|last| known && last.1 < end.1) {
        rests.push(Rest { wall: (wall, end.0), time: (time, end.1), begun: false, goes_on: true });
    }
    rests
}

/// Those of some rests in order that have a part in a time.
fn touching(rests: &[Rest], time: (i64, i64)) -> impl Iterator<Item = &Rest> {
    let before = rests.partition_point(|rest| rest.time.1 <= time.0);
    rests[before..].iter().take_while(move |rest| rest.time.0 < time.1)
}

/// A least rest, and what may make it shorter.
struct Least {
    limit: Limit,
    rule: u16,
    /// Without an agreement.
    plain: Number,
    /// What representatives may go down to.
    floor: Number,
    /// What they have agreed.
    agreed: Fact,
}

impl Least {
    /// What is found of a rest this long.
    fn judge(&self, look: &Look, found: Number, pieces: Vec<Piece>) -> Option<Finding> {
        if found >= self.plain {
            return None;
        }
        if look.agreed.minor {
            return Some(Finding::over(self.limit, 640, self.plain, found, pieces));
        }
        let least = |hours: Number| if Number::whole(0) < hours && hours < self.plain { hours } else { self.plain };
        let answer = look.facts.number(self.agreed);
        let allowed = answer.map_or(self.plain, |hours| least(hours).max(self.floor));
        let mut finding = Finding::over(self.limit, self.rule, allowed, found, pieces);
        if found >= allowed {
            (finding.standing, finding.basis) = (Standing::Carried, Some(self.agreed));
        } else if found >= self.floor {
            finding.widen.push(Widen { who: Who::Representatives, to: Some(self.floor) });
            if answer.is_none() {
                (finding.standing, finding.waits) = (Standing::Open, vec![self.agreed]);
            }
        }
        Some(finding)
    }
}

/// The rest after a day of work, until the next one begins. Of a shift that is told in two parts, before and after midnight, it
/// is the longest in the 24 hours from where the day began.
fn daily(look: &Look, rests: &[Rest], work: &[Placed]) -> Option<Finding> {
    let (line, limits) = (&look.line, &look.agreed.limits);
    let last = work.iter().max_by_key(|p| p.end)?;
    let first = work.iter().min_by_key(|p| p.start)?;
    let days = last.day + 1..=if line.repeats() { last.day + line.days() } else { line.days() - 1 };
    let next = days.flat_map(|day| line.on(day)).find(Placed::is_work)?;
    let midnight = last.day * DAY;
    let wall = (i64::from(last.stretch.to), next.day * DAY + i64::from(next.stretch.from) - midnight);
    let after = ((next.start - last.end).max(0), wall);
    let least = Least {
        limit: Limit::DailyRest,
        rule: if is_evening(look, last) { 630 } else { 615 },
        plain: if look.agreed.minor { limits.minor_rest } else { limits.daily_rest },
        floor: limits.daily_rest_reps,
        agreed: Fact::DailyRestAgreed,
    };
    if hours(after.0) >= least.plain {
        return None;
    }
    let day = (first.start, first.start + DAY);
    let until = DAY + i64::from(first.stretch.from);
    let part = |rest: &Rest| (rest.wall.0 - midnight, (rest.wall.1 - midnight).min(until));
    // Only a shift that goes on over midnight: evening work after a long break in the day still pushes the morning.
    let goes_on = i64::from(last.stretch.to) <= DAY && hours(after.0) <= limits.break_gap;
    let within = touching(rests, day).filter(|_| goes_on).map(|rest| (common(rest.time, day), part(rest)));
    let (found, wall) = within.fold(after, |most, rest| if rest.0 > most.0 { rest } else { most });
    least.judge(look, hours(found), vec![line.piece(last.day, wall.0, wall.1)])
}

/// Whether work ends in the evening or the night, so that it is what pushes the morning after it. A shift through the whole
/// night does not.
fn is_evening(look: &Look, last: &Placed) -> bool {
    let limits = &look.agreed.limits;
    (clock(limits.night_from)..clock(limits.night_to) + DAY).contains(&i64::from(last.stretch.to))
}

/// The rest of a week. Where a rest runs out of what is known and may be long enough, nothing is found.
fn weekly(look: &Look, rests: &[Rest], week: i64) -> Option<Finding> {
    let limits = &look.agreed.limits;
    let [before, this, after] =
        [week - 1, week, week + 1].map(|week| (look.line.at(week * 7, 0), look.line.at(week * 7 + 7, 0)));
    let (mut found, mut pieces) = (0, vec![look.line.piece(week * 7, 0, DAY)]);
    for rest in touching(rests, this) {
        let (known, possible) = rest.credit(before, this, after);
        if hours(possible) >= limits.weekly_rest {
            return None;
        }
        if known > found {
            (found, pieces) = (known, rest.pieces(look, week));
        }
    }
    let (limit, agreed) = (Limit::WeeklyRest, Fact::WeeklyRestAgreed);
    let least = Least { limit, rule: 616, plain: limits.weekly_rest, floor: limits.weekly_rest_reps, agreed };
    least.judge(look, hours(found), pieces)
}

/// The breaks of a day. A gap longer than `break_gap` is none, but parts the day: where no part is so long that it needs a
/// break, the gap does in its place.
fn breaks(look: &Look, work: &[Placed]) -> Vec<Finding> {
    let (limits, minor) = (&look.agreed.limits, look.agreed.minor);
    let mut breaks: i64 = work.iter().map(|p| i64::from(p.stretch.pause)).sum();
    let mut parts = vec![0];
    for (i, placed) in work.iter().enumerate() {
        let gap = i.checked_sub(1).map_or(0, |before| placed.start - work[before].end);
        if hours(gap) > limits.break_gap {
            parts.push(0);
        } else {
            breaks += gap.max(0);
        }
        if let Some(part) = parts.last_mut() {
            *part += placed.worked();
        }
    }
    let longest = hours(parts.iter().copied().max().unwrap_or(0));
    let day = hours(parts.iter().sum());
    let (rule, after, least) = match minor {
        true => (640, limits.minor_break_after, limits.minor_break),
        false => (617, limits.break_after, limits.break_minutes),
    };
    let pieces = || pieces(look, work);
    let mut out = Vec::new();
    if longest <= after {
        return out;
    }
    if breaks == 0 {
        out.push(Finding::over(Limit::Break, rule, after, longest, pieces()));
    }
    if (minor || day >= limits.break_long_day) && hours(breaks) < least {
        out.push(Finding::over(Limit::BreakLength, rule, least, hours(breaks), pieces()));
    }
    out
}

/// Stretches as pieces.
pub(super) fn pieces(look: &Look, work: &[Placed]) -> Vec<Piece> {
    work.iter().map(|p| look.line.piece(p.day, p.stretch.from.into(), p.stretch.to.into())).collect()
}
