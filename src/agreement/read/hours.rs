//! Working time in a file: `hours = [{ mon = [{ from = "08:00", to = "16:00", at = "office", pause = 30 }] }]`.

use super::{Fault, Reader};
use crate::law::facts::Clock;
use crate::law::hours::{self, At, DAY, Stretch, Work, Workweek};
use crate::law::week::{MOST_WEEKS, Weekday};
use std::ops::Range;
use toml_edit::{Item, TableLike, Value};

const KEYS: &[&str] = &["from", "to", "at", "kind", "pause", "bound"];

/// Where something stands in the text.
type Span = Option<Range<usize>>;

/// A list of weeks.
pub(super) fn weeks(reader: &mut Reader, item: &Item, key: &str) -> Option<Vec<Workweek>> {
    let before = reader.problems.len();
    let read = reader.rows(item, key, |reader, row| Some(week(reader, row)))?;
    if !(1..=MOST_WEEKS).contains(&read.len()) {
        reader.fault(first_beyond(item, MOST_WEEKS), Fault::Weeks { found: read.len(), most: MOST_WEEKS });
        return None;
    }
    let weeks: Vec<Workweek> =
        read.iter().map(|week| week.each_ref().map(|day| day.iter().map(|(stretch, _)| *stretch).collect())).collect();
    // What could not be read may be what lies between.
    if reader.problems.len() == before && !hours::is_possible(&weeks) {
        reader.fault(overlap(&read), Fault::Overlap);
        return None;
    }
    Some(weeks)
}

/// The first week that there is no room for; of a list that is empty, the list.
fn first_beyond(item: &Item, most: usize) -> Span {
    let table = || item.as_array_of_tables().and_then(|tables| tables.get(most)).and_then(|table| table.span());
    let inline = || item.as_array().and_then(|array| array.get(most)).and_then(Value::span);
    table().or_else(inline).or_else(|| item.span())
}

/// Where the first stretch stands that begins before the one before it has ended; if none does, the last runs into the
/// first as the rota begins again.
fn overlap(weeks: &[[Vec<(Stretch, Span)>; 7]]) -> Span {
    let days = weeks.iter().flatten().enumerate();
    let mut free = 0;
    let mut last = None;
    for (day, (stretch, span)) in days.flat_map(|(day, told)| told.iter().map(move |one| (day as i64 * DAY, one))) {
        if day + i64::from(stretch.from) < free {
            return span.clone();
        }
        free = day + i64::from(stretch.to);
        last.clone_from(span);
    }
    last
}

fn week(reader: &mut Reader, row: &dyn TableLike) -> [Vec<(Stretch, Span)>; 7] {
    reader.only(row, Weekday::WORDS);
    let mut week: [Vec<(Stretch, Span)>; 7] = Default::default();
    for (day, key) in week.iter_mut().zip(Weekday::WORDS) {
        let Some(item) = row.get(key) else { continue };
        let read = reader
            .rows(item, key, |reader, row| Some((stretch(reader, row, item)?, row.get("from").and_then(Item::span))));
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
        let without = Stretch { pause: 0, ..stretch };
        let (key, fault) = if without.is_possible() { ("pause", Fault::Pause) } else { ("from", Fault::Stretch) };
        reader.fault(row.get(key).and_then(Item::span), fault);
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
    if from == to {
        let ends = row.get("to").and_then(Item::span);
        reader.fault(ends, Fault::Stretch);
        return None;
    }
    // What ends before it begins ends the day after.
    Some(Clock { from, to: if to < from { to + DAY as u16 } else { to } })
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
