//! Home days from a table: one date a line, in the column that the header names or the first line shows.

use super::{DayFault, DayTrouble, MOST_DAYS, MOST_FAULTS, YEARS, cut, date, gathered};
use crate::law::facts::PlaceWord;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Names of a column of dates.
const DATE_COLUMN: [&str; 8] = ["dato", "date", "day", "dag", "start", "start date", "startdato", "from"];
/// Names of a column that tells where the day was worked.
const PLACE_COLUMN: [&str; 6] = ["sted", "stad", "place", "hjemme", "heime", "home"];
/// What such a column says of a day at home.
const AT_HOME: [&str; 11] =
    ["hjemme", "heime", "home", "hjemmekontor", "heimekontor", "home office", "ja", "yes", "x", "1", "true"];

/// Where to look in each line.
#[derive(Clone, Copy)]
struct Columns {
    date: usize,
    place: Option<usize>,
}

/// The days of a table, each once and in order. With a column for the place, only the days at home.
///
/// # Errors
/// Every line that holds no date of the years taken, at most twenty of them.
pub fn days(text: &str) -> Result<Vec<Date>, Vec<DayFault>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let (mut days, mut faults, mut columns) = (BTreeSet::new(), Vec::new(), None);
    let mut seen = false;
    for record in reader.records().flatten().filter(|r| r.iter().any(|f| !f.is_empty())) {
        let here = match columns {
            Some(columns) => columns,
            None => {
                let (found, header) = first(&record);
                columns = Some(found);
                if header {
                    continue;
                }
                found
            }
        };
        seen = true;
        match day(&record, here) {
            Ok(day) => days.extend(day),
            Err(fault) => faults.push(DayFault { line: line(text, &record), fault }),
        }
        if days.len() > MOST_DAYS {
            faults.push(DayFault { line: line(text, &record), fault: DayTrouble::TooMany });
        }
        if days.len() > MOST_DAYS || faults.len() >= MOST_FAULTS {
            break;
        }
    }
    if !seen {
        faults.push(DayFault { line: 1, fault: DayTrouble::NoDays });
    }
    gathered(days, faults)
}

/// The sign that stands most often in the first line that is not blank.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|l| !l.trim().is_empty()).unwrap_or_default();
    let mut best = (0, b',');
    for sign in [b',', b';', b'\t'] {
        let count = first.bytes().filter(|b| *b == sign).count();
        if count > best.0 {
            best = (count, sign);
        }
    }
    best.1
}

/// The columns as the first line tells, and whether it is a header: it names a column, or holds no digit at all.
fn first(record: &csv::StringRecord) -> (Columns, bool) {
    let names: Vec<String> = record.iter().map(str::to_lowercase).collect();
    let find = |known: &[&str]| known.iter().find_map(|k| names.iter().position(|n| n == k));
    let (date_column, place) = (find(&DATE_COLUMN), find(&PLACE_COLUMN));
    let header =
        date_column.is_some() || place.is_some() || !names.iter().any(|n| n.contains(|c: char| c.is_numeric()));
    let shown = record.iter().position(|field| read(field).is_some());
    (Columns { date: date_column.or(shown).unwrap_or(0), place }, header)
}

/// The day of a line; none where it was worked elsewhere.
fn day(record: &csv::StringRecord, columns: Columns) -> Result<Option<Date>, DayTrouble> {
    let text = record.get(columns.date).unwrap_or_default();
    let Some(day) = read(text) else {
        return Err(DayTrouble::NotADate { column: columns.date + 1, text: cut(text) });
    };
    if !YEARS.contains(&day.year()) {
        return Err(DayTrouble::OtherYear { text: cut(text) });
    }
    let home = columns.place.is_none_or(|c| {
        let place = record.get(c).unwrap_or_default().to_lowercase();
        place == PlaceWord::OwnHome.word() || AT_HOME.contains(&place.as_str())
    });
    Ok(home.then_some(day))
}

/// A date, or a date with a time after it.
fn read(field: &str) -> Option<Date> {
    date(field).or_else(|| date(field.split_whitespace().next()?))
}

/// The line of a record. The reader counts from the end of the record before, so blank lines between are passed over.
fn line(text: &str, record: &csv::StringRecord) -> usize {
    let start = record.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or(0)).min(text.len());
    let blank = text.as_bytes()[start..].iter().take_while(|b| b.is_ascii_whitespace()).count();
    text.as_bytes()[..start + blank].iter().filter(|b| **b == b'\n').count() + 1
}
