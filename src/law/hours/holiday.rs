//! Work on Sundays and public holidays.

use super::super::facts::Fact;
use super::super::holidays::{self, Holiday};
use super::super::number::Number;
use super::findings::{Finding, Limit, Who, Widen};
use super::line::{Line, Placed};
use super::night::carried_by;
use super::sums::clock;
use super::{At, DAY, Look, hours};
use crate::law::sources::HourLimits;

pub(super) fn check(look: &Look, out: &mut Vec<Finding>) {
    let windows = windows(&look.line, &look.agreed.limits);
    out.extend(look.looked_at().filter_map(|day| of_day(look, &windows, day)));
}

/// The free times that touch the rota, minutes after the first midnight by the clock on the wall. Free days in a row are one.
pub(super) fn windows(line: &Line, limits: &HourLimits) -> Vec<(i64, i64)> {
    // A free time that has begun before the rota began at most a week before it.
    let begins = (-7..line.days() + 3).filter(|day| line.is_free(*day) && !line.is_free(day - 1));
    begins
        .map(|first| {
            let from = if has_eve(line, first) { limits.eve_from } else { limits.holiday_from };
            let last = (first..).take_while(|day| line.is_free(*day)).last().unwrap_or(first);
            ((first - 1) * DAY + clock(from), last * DAY + clock(limits.holiday_to))
        })
        .collect()
}

/// Whether the day before is the eve of Christmas, Easter or Whitsun.
fn has_eve(line: &Line, day: i64) -> bool {
    let great = [Holiday::Christmas, Holiday::EasterSunday, Holiday::WhitSunday];
    line.date(day).is_some_and(|date| holidays::named(date).iter().any(|h| great.contains(h)))
}

/// The work begun on a day that lies in a free time.
fn of_day(look: &Look, windows: &[(i64, i64)], day: i64) -> Option<Finding> {
    let (mut minutes, mut pieces, mut home) = (0, Vec::new(), true);
    for placed in look.line.on(day).iter().filter(|p| Placed::is_work(p)) {
        let parts: Vec<_> = windows.iter().filter_map(|(from, to)| look.line.cut(placed, *from, *to)).collect();
        minutes += parts.iter().map(|(_, minutes)| minutes).sum::<i64>().min(placed.worked());
        home &= parts.is_empty() || placed.stretch.at == At::Home;
        pieces.extend(parts.into_iter().map(|(piece, _)| piece));
    }
    if minutes == 0 {
        return None;
    }
    let last = pieces.iter().map(|piece| i64::from(piece.to)).max()?;
    // The e-mail of a Sunday evening: no agreement with the employee alone makes it lawful.
    let first = pieces.iter().map(|piece| i64::from(piece.from)).min()?;
    let limits = &look.agreed.limits;
    let evening = clock(limits.holiday_from) <= first && last <= clock(limits.holiday_to);
    let at_home = home && day % 7 == 6 && evening;
    let rule = if at_home { 631 } else { 618 };
    let mut finding = Finding::over(Limit::Sunday, rule, Number::whole(0), hours(minutes), pieces);
    let who: &[Who] = if at_home { &[Who::Representatives] } else { &[Who::Individual, Who::Representatives] };
    finding.widen = who.iter().map(|who| Widen { who: *who, to: None }).collect();
    // A swap with own holidays is such an agreement.
    if at_home && look.facts.word(Fact::SundayBasis) == Some("own_holidays") {
        return Some(finding);
    }
    Some(carried_by(look, finding, Fact::SundayBasis))
}
