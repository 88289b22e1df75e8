//! Patterns as people type them: weekdays, places, changes over time, a period.

use super::date;
use crate::agreement::calendar::typed::in_year;
use crate::agreement::interview::Answer;
use crate::law::facts::{Period, PlaceShare, PlaceWord};
use crate::law::number::Number;
use crate::law::week::{DayWork, MOST_WEEKS, Week};
use crate::words::Words;
use jiff::civil::Date;

/// `ti to`, `ti½ to:2 fr*`, and weeks of a rota with `;` between them.
pub fn weeks(text: &str, words: &Words) -> Result<Answer, String> {
    let refuse = || words.say("error-week").into_owned();
    let weeks: Vec<Week> = text.split(';').map(|w| week(w, words)).collect::<Option<_>>().ok_or_else(refuse)?;
    if weeks.len() > MOST_WEEKS {
        return Err(refuse());
    }
    Ok(Answer::Week(weeks))
}

fn week(text: &str, words: &Words) -> Option<Week> {
    let mut week = Week::default();
    for token in tokens(text).split_whitespace() {
        let end = token.find(|c: char| !c.is_alphabetic()).unwrap_or(token.len());
        let (name, rest) = token.split_at(end);
        let work = match rest {
            "" => DayWork::Home,
            "½" | "/2" => DayWork::Half,
            "*" => DayWork::Elsewhere,
            hours => match hours.strip_prefix(':')?.parse().ok().filter(|h| *h <= Number::whole(24))? {
                none if none == Number::whole(0) => DayWork::Office,
                hours => DayWork::Hours(hours),
            },
        };
        week[weekday(name, words)?] = work;
    }
    Some(week)
}

/// The text with blanks in place of commas between days; a comma before a digit is the decimal sign, `on:2,5`.
fn tokens(text: &str) -> String {
    let digit_after = |i: usize| text[i + 1..].starts_with(|c: char| c.is_ascii_digit());
    text.char_indices().map(|(i, c)| if c == ',' && !digit_after(i) { ' ' } else { c }).collect()
}

/// The weeks as they are typed.
pub fn shown_weeks(weeks: &[Week], words: &Words) -> String {
    let day = |(i, work): (usize, &DayWork)| {
        let name = words.weekday_short(i).to_lowercase();
        Some(match work {
            DayWork::Office => return None,
            DayWork::Home => name,
            DayWork::Half => format!("{name}½"),
            DayWork::Elsewhere => format!("{name}*"),
            DayWork::Hours(hours) => format!("{name}:{}", words.number(*hours)),
        })
    };
    let week = |week: &Week| week.iter().enumerate().filter_map(day).collect::<Vec<_>>().join(" ");
    weeks.iter().map(week).collect::<Vec<_>>().join("; ")
}

/// A weekday by its name or the beginning of it, at least two letters.
fn weekday(typed: &str, words: &Words) -> Option<usize> {
    let typed = typed.to_lowercase();
    let begins = |i: &usize| words.weekday(*i).to_lowercase().starts_with(&typed);
    (0..7).find(begins).filter(|_| typed.chars().count() >= 2)
}

/// `1=2, 3=1`: places by their number in the list, and home days a week there.
pub fn places(text: &str, words: &Words) -> Result<Answer, String> {
    let one = |part: &str| {
        let (place, days) = part.split_once('=')?;
        let place: usize = place.trim().parse().ok()?;
        let days: Number = days.trim().parse().ok().filter(|d| *d <= Number::whole(7))?;
        Some(PlaceShare { place: *PlaceWord::ALL.get(place.checked_sub(1)?)?, days })
    };
    // A comma may also be the decimal sign: `1=1,5`.
    let parts = text.split([';', ' ']).map(|p| p.trim_end_matches(',')).filter(|p| !p.is_empty());
    let read: Vec<PlaceShare> = parts.map(one).collect::<Option<_>>().ok_or_else(|| words.say("error-places"))?;
    let twice = |(i, p): (usize, &PlaceShare)| read[..i].iter().any(|before| before.place == p.place);
    if read.iter().enumerate().any(twice) {
        return Err(words.say("error-places").into_owned());
    }
    let sum = read.iter().fold(Number::whole(0), |sum, p| sum.plus(p.days).unwrap_or(sum));
    if sum > Number::whole(7) {
        return Err(words.say("error-places-sum").into_owned());
    }
    Ok(Answer::Places(read.into_iter().filter(|p| p.days > Number::whole(0)).collect()))
}

/// What people write before the date of a change, and behind the number of days.
const FROM: [&str; 3] = ["fra", "frå", "from"];
const DAYS: [&str; 13] =
    ["dag", "dager", "dagar", "day", "days", "i", "a", "per", "uka", "uke", "veka", "veke", "week"];

/// `1.2.2026 2`, `fra 1.2.2026: 2 dager`, one change a line or with `;` between them.
pub fn timeline(text: &str, words: &Words) -> Result<Answer, String> {
    let lines = text.split([';', '\n']).filter(|l| !l.trim().is_empty());
    let read: Option<Vec<Period>> = lines.map(change).collect();
    let mut periods = read.ok_or_else(|| words.say("error-timeline").into_owned())?;
    periods.sort_by_key(|p| p.from);
    Ok(Answer::Timeline(periods))
}

fn change(line: &str) -> Option<Period> {
    let is = |known: &[&str], part: &str| known.contains(&part.to_lowercase().as_str());
    let mut parts: Vec<&str> = line.split(|c: char| c.is_whitespace() || c == ':').filter(|p| !p.is_empty()).collect();
    while parts.last().is_some_and(|last| is(&DAYS, last)) {
        parts.pop();
    }
    let days = parts.pop()?.parse().ok().filter(|d: &Number| *d <= Number::whole(7))?;
    let from = parts.iter().skip(usize::from(parts.first().is_some_and(|first| is(&FROM, first))));
    let from = from.copied().collect::<Vec<_>>().join(" ");
    Some(Period { from: date(&from)?, to: None, days })
}

/// A first and a last day as they are typed.
pub fn shown_period(start: Date, end: Date) -> String {
    format!("{}–{}", shown_date(start), shown_date(end))
}

/// A date as it is typed.
pub fn shown_date(date: Date) -> String {
    format!("{}.{}.{}", date.day(), date.month(), date.year())
}

/// The changes as they are typed.
pub fn shown_timeline(periods: &[Period]) -> String {
    periods.iter().map(|p| format!("{} {}", shown_date(p.from), p.days)).collect::<Vec<_>>().join("\n")
}

/// `1.2.2026–30.4.2026`, `1.2.–30.4.2026`: a first and a last day. A first day without a year is of the last day's.
pub fn period(text: &str) -> Option<(Date, Date)> {
    let ways = ["–", " - ", " til ", " to "];
    let split = ways.iter().find_map(|way| text.split_once(way)).or_else(|| {
        // A lone hyphen, where the dates themselves have none.
        text.split_once('-').filter(|(_, rest)| !rest.contains('-'))
    });
    let (start, end) = split?;
    let (start, end) = (start.trim(), date(end.trim())?);
    Some((date(start).or_else(|| in_year(start, end.year()))?, end))
}
