//! The lines of a calendar file, unfolded, with their numbers; and the moments in them, in Norwegian time.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};

/// A line: `NAME;PARAMETER=value:value`.
pub(super) struct Line {
    pub(super) number: usize,
    pub(super) name: String,
    pub(super) value: String,
    /// Written in UTC without saying so in the value.
    utc: bool,
}

/// The lines of a file. A line that begins with a blank goes on from the one before; one without a colon is passed over.
pub(super) fn read(text: &str) -> impl Iterator<Item = Line> {
    let mut whole: Vec<(usize, String)> = Vec::new();
    for (i, line) in text.strip_prefix('\u{feff}').unwrap_or(text).lines().enumerate() {
        match (line.strip_prefix([' ', '\t']), whole.last_mut()) {
            (Some(rest), Some((_, before))) => before.push_str(rest),
            _ => whole.push((i + 1, line.to_string())),
        }
    }
    whole.into_iter().filter_map(|(number, line)| {
        let mut quoted = false;
        let colon = line.find(|c| {
            quoted ^= c == '"';
            c == ':' && !quoted
        })?;
        let (head, value) = (&line[..colon], &line[colon + 1..]);
        let mut parts = head.split(';');
        let name = parts.next().unwrap_or_default().trim().to_ascii_uppercase();
        let utc = parts.filter_map(|p| p.split_once('=')).any(|(key, zone)| {
            key.eq_ignore_ascii_case("TZID") && ["UTC", "GMT", "Etc/UTC"].contains(&zone.trim_matches('"'))
        });
        Some(Line { number, name, value: value.to_string(), utc })
    })
}

impl Line {
    /// The moment that a value tells: a date is its midnight, UTC becomes Norwegian time, and any other zone is taken as it
    /// is written.
    pub(super) fn stamp(&self, value: &str) -> Option<DateTime> {
        let value = value.trim();
        let (value, utc) = value.strip_suffix(['Z', 'z']).map_or((value, self.utc), |v| (v, true));
        let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
        match value.split_once(['T', 't']) {
            Some((day, time)) if digits(day, 8) && digits(time, 6) => {
                let written = format!("{day}T{time}").parse::<DateTime>().ok()?;
                if utc { norwegian(written) } else { Some(written) }
            }
            None if digits(value, 8) => Some(value.parse::<Date>().ok()?.to_datetime(Time::midnight())),
            _ => None,
        }
    }
}

/// UTC as Norwegian time: an hour on, and two from the last Sunday of March to that of October, shifted at 01:00 UTC.
fn norwegian(utc: DateTime) -> Option<DateTime> {
    let shift = |month| {
        let first = Date::new(utc.year(), month, 1).ok()?;
        Some(first.nth_weekday_of_month(-1, Weekday::Sunday).ok()?.at(1, 0, 0, 0))
    };
    let summer = shift(3)? <= utc && utc < shift(10)?;
    utc.checked_add(if summer { 2 } else { 1 }.hours()).ok()
}
