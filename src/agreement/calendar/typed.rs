//! Days as they are typed: `3.11 5.11`, `3.11–7.11`, and a minus before what is taken away.

use super::{Calendar, MOST_DAYS, YEARS, date, days_between, month};
use crate::law::holidays::is_working_day;
use jiff::ToSpan as _;
use jiff::civil::Date;

/// Puts typed days into a calendar, or takes them out: how many came and how many went. Of a span the working days are
/// added. A day without a year is the last such day, today at the latest.
///
/// # Errors
/// The part that is no day; the calendar is then as it was.
pub fn typed(calendar: &mut Calendar, text: &str, today: Date) -> Result<(usize, usize), String> {
    let joined = text.replace(" – ", "–").replace(" - ", "–");
    let mut days = calendar.days.clone();
    let (mut added, mut taken) = (0, 0);
    for part in joined.split([' ', ',', ';']).filter(|p| !p.is_empty()) {
        let refuse = || part.to_string();
        match part.strip_prefix(['-', '−']) {
            Some(part) => {
                let (from, to) = span(part, today).ok_or_else(refuse)?;
                let gone: Vec<Date> = days.range(from..=to).copied().collect();
                taken += gone.iter().filter(|day| days.remove(day)).count();
            }
            None => {
                let (from, to) = span(part, today).ok_or_else(refuse)?;
                // A span that holds more than is taken is a slip of the year, and no part of it is added.
                if days_between(from, to) as usize > MOST_DAYS {
                    return Err(refuse());
                }
                let all = from.series(1.day()).take_while(|day| *day <= to);
                let wanted: Vec<Date> = all.filter(|day| from == to || is_working_day(*day)).collect();
                added += wanted.into_iter().filter(|day| days.insert(*day)).count();
            }
        }
        if days.len() > MOST_DAYS {
            return Err(refuse());
        }
    }
    calendar.days = days;
    Ok((added, taken))
}

/// A first and a last day; one day is both.
pub fn span(part: &str, today: Date) -> Option<(Date, Date)> {
    if let Some(day) = day(part, today) {
        return Some((day, day));
    }
    let (from, to) = part.split_once('–').or_else(|| part.split_once('-'))?;
    let (from, to) = (day(from.trim(), today)?, day(to.trim(), today)?);
    (from <= to).then_some((from, to))
}

/// A date, or a day and a month of the year that ends today.
fn day(text: &str, today: Date) -> Option<Date> {
    let short = || in_year(text, today.year()).filter(|d| *d <= today).or_else(|| in_year(text, today.year() - 1));
    date(text).or_else(short).filter(|d| YEARS.contains(&d.year()))
}

/// A date, or a day and a month of the year that begins today.
pub fn ahead(text: &str, today: Date) -> Option<Date> {
    let short = || in_year(text, today.year()).filter(|d| *d >= today).or_else(|| in_year(text, today.year() + 1));
    date(text).or_else(short).filter(|d| YEARS.contains(&d.year()))
}

/// `3.11` or `3. nov.` in this year.
pub fn in_year(text: &str, year: i16) -> Option<Date> {
    let mut parts = text.split(['.', '/', ' ']).filter(|p| !p.is_empty());
    let (day, month) = (parts.next()?.parse().ok()?, month(parts.next()?)?);
    Date::new(year, month, day).ok().filter(|_| parts.next().is_none())
}
