//! Work at night and in the evening (R-619, R-620, R-621, and R-640 for the youngest).

use super::super::facts::Fact;
use super::super::number::Number;
use super::average::a_week;
use super::findings::{Finding, Limit, Piece, Standing, Who, Widen};
use super::line::Placed;
use super::sums::{DaySum, clock};
use super::{DAY, Look, hours, rest};

pub(super) fn check(look: &Look, out: &mut Vec<Finding>) {
    for day in look.looked_at() {
        out.extend(by_day(look, day));
        out.extend(hazard(look, day));
    }
    out.extend(average(look));
    out.extend(health(look));
}

/// Hours of a day between two times on the wall.
struct Part {
    minutes: i64,
    pieces: Vec<Piece>,
}

impl Part {
    /// Of the work begun on a day, what lies between these times of the day, in the night before it, in its own and the next.
    fn of(look: &Look, day: i64, from: Number, to: i64) -> Part {
        let mut part = Part { minutes: 0, pieces: Vec::new() };
        for placed in look.line.on(day).iter().filter(|p| Placed::is_work(p)) {
            let nights = (day - 1..=day + 1).map(|day| day * DAY);
            let cuts = nights.filter_map(|at| look.line.cut(placed, at + clock(from), at + to));
            let (pieces, minutes): (Vec<Piece>, Vec<i64>) = cuts.unzip();
            part.minutes += minutes.iter().sum::<i64>().min(placed.worked());
            part.pieces.extend(pieces);
        }
        part
    }
    fn finding(self, limit: Limit, rule: u16) -> Option<Finding> {
        let over = || Finding::over(limit, rule, Number::whole(0), hours(self.minutes), self.pieces);
        (self.minutes > 0).then(over)
    }
}

/// What there is of night work on a day: in the window of the evening, and outside it.
fn by_day(look: &Look, day: i64) -> Vec<Finding> {
    let limits = &look.agreed.limits;
    let morning = clock(limits.night_to) + DAY;
    if look.agreed.minor {
        let night = Part::of(look, day, limits.night_from, morning);
        return night.finding(Limit::Night, 640).into_iter().collect();
    }
    let evening = Part::of(look, day, limits.night_from, clock(limits.evening_to)).finding(Limit::Evening, 620);
    let night = Part::of(look, day, limits.evening_to, morning).finding(Limit::Night, 619);
    let night = night.map(|finding| carried_by(look, widened(finding, &[Who::Representatives]), Fact::NightBasis));
    evening.map(|finding| in_evening(look, finding)).into_iter().chain(night).collect()
}

/// Work between 21 and 23: by the agreement on the evening, or else by what carries other night work.
fn in_evening(look: &Look, finding: Finding) -> Finding {
    let conditions = [Fact::EveningInitiative, Fact::EveningAgreement];
    let refused = conditions.iter().any(|fact| look.facts.yes(*fact) == Some(false));
    let unanswered: Vec<Fact> = conditions.into_iter().filter(|fact| !look.facts.has(*fact)).collect();
    let own = look.facts.yes(Fact::EveningInitiative) != Some(false);
    let who: &[Who] = if own { &[Who::Individual, Who::Representatives] } else { &[Who::Representatives] };
    if !refused && unanswered.is_empty() {
        return Finding { standing: Standing::Carried, basis: Some(Fact::EveningAgreement), ..finding };
    }
    let by_night = carried_by(look, widened(finding, who), Fact::NightBasis);
    if refused || by_night.standing == Standing::Carried {
        return by_night;
    }
    // What carries night work does it too: asked for after these two.
    let waits = [unanswered, by_night.waits].concat();
    Finding { standing: Standing::Open, waits, ..by_night }
}

fn widened(finding: Finding, who: &[Who]) -> Finding {
    Finding { widen: who.iter().map(|who| Widen { who: *who, to: None }).collect(), ..finding }
}

/// A finding that an answer carries, unless the answer is that nothing does.
pub(super) fn carried_by(look: &Look, finding: Finding, basis: Fact) -> Finding {
    match look.facts.word(basis) {
        Some("none") => finding,
        Some(_) => Finding { standing: Standing::Carried, basis: Some(basis), widen: Vec::new(), ..finding },
        None => Finding { standing: Standing::Open, waits: vec![basis], ..finding },
    }
}

/// Whether so much of a day's work lies at night that it counts as work at night.
fn is_night(look: &Look, day: &DaySum) -> bool {
    day.night > look.agreed.limits.night_regular
}

fn worked(day: &DaySum) -> Number {
    day.ordinary.plus(day.overtime).unwrap_or(day.ordinary)
}

/// The average of whoever regularly works at night, over four weeks. What is regular, and that the average is one of the days
/// with work, are yardsticks of ours.
fn average(look: &Look) -> Option<Finding> {
    let limits = &look.agreed.limits;
    if !is_often(look) {
        return None;
    }
    let (weeks, span) = (look.weeks.len(), span(look));
    let starts = if look.line.repeats() { 0..weeks } else { 0..(weeks + 1).saturating_sub(span).max(1) };
    let span = if look.line.repeats() { span } else { span.min(weeks) };
    let mut most: Option<(Number, usize)> = None;
    for start in starts {
        let days = (start..start + span).flat_map(|week| look.days.iter().skip(week % weeks * 7).take(7));
        let of_day = days.map(|day| day.ordinary).filter(|hours| *hours > Number::whole(0));
        let (sum, count) = of_day.fold((Number::whole(0), 0), |(sum, n), h| (sum.plus(h).unwrap_or(sum), n + 1));
        let average = sum.over(Number::whole(count)).unwrap_or(sum);
        if most.is_none_or(|(before, _)| average > before) {
            most = Some((average, start));
        }
    }
    let (found, start) = most.filter(|(average, _)| *average > limits.night_day)?;
    let in_span = |day: &DaySum| (start..start + span).any(|week| week % weeks == day.week);
    let pieces = night_pieces(look, |day| in_span(day) && is_night(look, day));
    let standing = if is_known(look) { Standing::Over } else { Standing::Note };
    Some(Finding { standing, ..Finding::over(Limit::NightAverage, 621, limits.night_day, found, pieces) })
}

/// The weeks that the average is taken over.
fn span(look: &Look) -> usize {
    look.agreed.limits.night_weeks.as_whole().unwrap_or(1).max(1) as usize
}

/// Whether there are as many nights a week as make it regular.
fn is_often(look: &Look) -> bool {
    let nights = look.days.iter().filter(|day| is_night(look, day)).count();
    a_week(Number::whole(nights as u32), look.weeks.len()) >= look.agreed.limits.night_often
}

/// Whether the weeks show what is regular: those of a rota, or dated ones enough for the average. Of fewer it cannot be known.
fn is_known(look: &Look) -> bool {
    look.line.repeats() || look.weeks.len() >= span(look)
}

/// A long day with night work that is specially hazardous or strenuous.
fn hazard(look: &Look, day: i64) -> Option<Finding> {
    let sum = look.days.get(day as usize)?;
    let most = look.agreed.limits.night_day;
    if !is_night(look, sum) || worked(sum) <= most || look.facts.yes(Fact::Hazardous) == Some(false) {
        return None;
    }
    let work: Vec<Placed> = look.line.on(day).into_iter().filter(Placed::is_work).collect();
    let finding = Finding::over(Limit::NightHazard, 621, most, worked(sum), rest::pieces(look, &work));
    Some(match look.facts.has(Fact::Hazardous) {
        true => finding,
        false => Finding { standing: Standing::Open, waits: vec![Fact::Hazardous], ..finding },
    })
}

/// A health check is offered to those who regularly and mainly work at night.
fn health(look: &Look) -> Option<Finding> {
    if !is_often(look) || !is_known(look) {
        return None;
    }
    let sum = |of: fn(&DaySum) -> Number| {
        look.days.iter().fold(Number::whole(0), |all, day| all.plus(of(day)).unwrap_or(all))
    };
    let (night, half) = (sum(|day| day.night), sum(worked).times(1, 2));
    let note = || {
        let pieces = night_pieces(look, |_| true);
        Finding { standing: Standing::Note, ..Finding::over(Limit::NightHealth, 621, half, night, pieces) }
    };
    (night > half).then(note)
}

/// The hours at night of these days.
fn night_pieces(look: &Look, of: impl Fn(&DaySum) -> bool) -> Vec<Piece> {
    let limits = &look.agreed.limits;
    let part = |day: i64| Part::of(look, day, limits.night_from, clock(limits.night_to) + DAY).pieces;
    look.days.iter().enumerate().filter(|(_, sum)| of(sum)).flat_map(|(day, _)| part(day as i64)).collect()
}
