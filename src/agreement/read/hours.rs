//! Working time in a file: `hours = [{ mon = [{ from = "08:00", to = "16:00", at = "office", pause = 30 }] }]`.

use super::{Fault, Reader};
use crate::law::facts::Clock;
use crate::law::hours::{self, At, DAY, Stretch, Work, Workday, Workweek};
use crate::law::week::{MOST_WEEKS, Weekday};
use toml_edit::{Item, TableLike};

const KEYS: &[&str] = &["from", "to", "at", "kind", "pause", "bound"];

/// A list of weeks.
pub(super) fn weeks(reader: &mut Reader, item: &Item, key: &str) -> Option<Vec<Workweek>> {
    let weeks = reader.rows(item, key, |reader, row| Some(week(reader, row)))?;
    if !(1..=MOST_WEEKS).contains(&weeks.len()) {
        let fault = Fault::OutOfRange { key: key.into(), from: "1".into(), to: MOST_WEEKS.to_string() };
        reader.fault(item.span(), fault);
        return None;
    }
    let possible = weeks.iter().flatten().flatten().all(Stretch::is_possible);
    if possible && !hours::is_possible(&weeks) {
        reader.fault(item.span(), Fault::Overlap);
        return None;
    }
    Some(weeks)
}

fn week(reader: &mut Reader, row: &dyn TableLike) -> Workweek {
    reader.only(row, Weekday::WORDS);
    let mut week = Workweek::default();
    for (day, key) in week.iter_mut().zip(Weekday::WORDS) {
        let Some(item) = row.get(key) else { continue };
        let read: Option<Workday> = reader.rows(item, key, |reader, row| stretch(reader, row, item));
        *day = read.unwrap_or_default();
    }
    week
}

fn stretch(reader: &mut Reader, row: &dyn TableLike, whole: &Item) -> Option<Stretch> {
    reader.only(row, KEYS);
    let clock = times(reader, row, whole);
    let at = reader.need(row, whole, "at").and_then(|item| reader.word(item, "at", At::WORDS));
    let kind = row.get("kind").map_or(Some(0), |item| reader.word(item, "kind", Work::WORDS));
    let pause = row.get("pause").map_or(Some(0), |item| reader.whole(item, "pause", 0, 720));
    let bound = row.get("bound").map_or(Some(false), |item| reader.flag(item, "bound"));
    let Clock { from, to } = clock?;
    let stretch = Stretch { from, to, at: At::ALL[at?], work: Work::ALL[kind?], pause: pause? as u16, bound: bound? };
    if !stretch.is_possible() {
        reader.fault(row.get("from").and_then(Item::span), Fault::Stretch);
        return None;
    }
    Some(stretch)
}

/// Two times of the day.
pub(super) fn clock(reader: &mut Reader, item: &Item, key: &str) -> Option<Clock> {
    let row = reader.table(item, key)?;
    reader.only(row, &["from", "to"]);
    times(reader, row, item)
}

fn times(reader: &mut Reader, row: &dyn TableLike, whole: &Item) -> Option<Clock> {
    let mut time = |key: &str| {
        let item = reader.need(row, whole, key)?;
        let text = reader.text(item, key)?;
        let minutes = minutes(&text);
        if minutes.is_none() {
            reader.fault(item.span(), Fault::NoTime { text });
        }
        minutes
    };
    let (from, to) = (time("from"), time("to"));
    let (from, to) = (from?, to?);
    // What ends no later than it begins ends the day after.
    Some(Clock { from, to: if to <= from { to + DAY as u16 } else { to } })
}

/// `08:00` and `24:00` as minutes after midnight.
fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let two = |s: &str| (s.len() == 2 && s.bytes().all(|b| b.is_ascii_digit())).then(|| s.parse().ok()).flatten();
    let (hour, minute): (u16, u16) = (two(hour)?, two(minute)?);
    (minute < 60 && (hour < 24 || (hour, minute) == (24, 0))).then_some(hour * 60 + minute)
}

/// Minutes after midnight as a file holds them.
pub fn shown(minutes: u16) -> String {
    let minutes = i64::from(minutes);
    let of_day = if minutes == DAY { minutes } else { minutes % DAY };
    format!("{:02}:{:02}", of_day / 60, of_day % 60)
}
