//! Home days from a calendar file (RFC 5545): every day that an event touches, repetitions included.

mod lines;
mod recur;

use super::{DayFault, DayTrouble, MOST_DAYS, MOST_FAULTS, YEARS, cut, gathered, later};
use jiff::civil::{Date, DateTime, Time};
use lines::Line;
use std::collections::{BTreeMap, BTreeSet};

/// One event as the file tells it.
#[derive(Default)]
struct Event {
    line: usize,
    uid: String,
    summary: String,
    cancelled: bool,
    start: Option<Line>,
    end: Option<Line>,
    duration: Option<Line>,
    rules: Vec<Line>,
    added: Vec<Line>,
    left_out: Vec<Line>,
    /// The occurrence that this event takes the place of.
    instead_of: Option<Line>,
}

/// The days in the window (both ends counted) that an event touches, each once and in order. With a filter, only the
/// events whose summary holds it, in any case. Cancelled events are left out.
///
/// # Errors
/// Every event that cannot be read, with its line, at most twenty of them.
pub fn days(text: &str, window: (Date, Date), filter: Option<&str>) -> Result<Vec<Date>, Vec<DayFault>> {
    let mut faults = Vec::new();
    let events = events(text, &mut faults);
    let window =
        (window.0.max(Date::constant(*YEARS.start(), 1, 1)), window.1.min(Date::constant(*YEARS.end(), 12, 31)));
    let replaced = replaced(&events);
    let wanted = filter.map(str::to_lowercase).unwrap_or_default();
    let mut days = BTreeSet::new();
    for event in events.iter().filter(|e| !e.cancelled && e.summary.to_lowercase().contains(&wanted)) {
        match event.days(window, replaced.get(event.uid.as_str())) {
            Ok(found) => days.extend(found),
            Err(fault) => faults.push(fault),
        }
        if days.len() > MOST_DAYS {
            faults.push(DayFault { line: event.line, fault: DayTrouble::TooMany });
        }
        if days.len() > MOST_DAYS || faults.len() >= MOST_FAULTS {
            break;
        }
    }
    faults.sort_by_key(|f| f.line);
    gathered(days, faults)
}

/// What the events of a file are called and how many there are of each, most of them first. Cancelled events are left out.
pub fn names(text: &str) -> Vec<(String, usize)> {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for event in events(text, &mut Vec::new()).into_iter().filter(|e| !e.cancelled) {
        *found.entry(event.summary.trim().to_string()).or_default() += 1;
    }
    let mut names: Vec<(String, usize)> = found.into_iter().collect();
    names.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    names
}

/// The events of a file. What stands in a part of an event, such as an alarm, is no word about the event.
fn events(text: &str, faults: &mut Vec<DayFault>) -> Vec<Event> {
    let (mut events, mut open): (Vec<Event>, Vec<(String, usize)>) = (Vec::new(), Vec::new());
    let mut calendar = false;
    for line in lines::read(text) {
        match line.name.as_str() {
            "BEGIN" => {
                let part = line.value.trim().to_ascii_uppercase();
                calendar |= part == "VCALENDAR";
                if part == "VEVENT" {
                    events.push(Event { line: line.number, ..Event::default() });
                }
                open.push((part, line.number));
            }
            "END" => {
                let part = line.value.trim().to_ascii_uppercase();
                let at = open.iter().rposition(|(p, _)| *p == part).unwrap_or(open.len());
                open.truncate(at);
            }
            _ if open.last().is_some_and(|(p, _)| p == "VEVENT") => {
                if let Some(event) = events.last_mut() {
                    event.take(line);
                }
            }
            _ => {}
        }
    }
    if !calendar {
        faults.push(DayFault { line: 1, fault: DayTrouble::NotACalendar });
    }
    if let Some((_, line)) = open.last() {
        faults.push(DayFault { line: *line, fault: DayTrouble::NotClosed });
    }
    events
}

/// The occurrences that have an event of their own, by series.
fn replaced(events: &[Event]) -> BTreeMap<&str, BTreeSet<Date>> {
    let mut found: BTreeMap<&str, BTreeSet<Date>> = BTreeMap::new();
    for event in events {
        if let Some(stamp) = event.instead_of.as_ref().and_then(|line| line.stamp(&line.value)) {
            found.entry(event.uid.as_str()).or_default().insert(stamp.date());
        }
    }
    found
}

impl Event {
    fn take(&mut self, line: Line) {
        match line.name.as_str() {
            "UID" => self.uid = line.value,
            "SUMMARY" => self.summary = line.value.replace('\\', ""),
            "STATUS" => self.cancelled = line.value.trim().eq_ignore_ascii_case("CANCELLED"),
            "DTSTART" => self.start = Some(line),
            "DTEND" => self.end = Some(line),
            "DURATION" => self.duration = Some(line),
            "RRULE" => self.rules.push(line),
            "RDATE" => self.added.push(line),
            "EXDATE" => self.left_out.push(line),
            "RECURRENCE-ID" => self.instead_of = Some(line),
            _ => {}
        }
    }

    /// The days in the window that the event or one of its repetitions touches.
    fn days(&self, window: (Date, Date), replaced: Option<&BTreeSet<Date>>) -> Result<BTreeSet<Date>, DayFault> {
        let Some(line) = &self.start else { return Err(DayFault { line: self.line, fault: DayTrouble::NoStart }) };
        let start = one(line)?;
        let more = self.more_days(start)?;
        let mut gone = dates(&self.left_out)?;
        let mut begins = dates(&self.added)?;
        if self.rules.is_empty() {
            begins.insert(start.date());
        } else if self.instead_of.is_none() {
            gone.extend(replaced.into_iter().flatten());
        }
        for rule in &self.rules {
            let found = recur::dates(start, rule, window.1)
                .ok_or_else(|| DayFault { line: rule.number, fault: DayTrouble::BadRule { text: cut(&rule.value) } })?;
            begins.extend(found);
        }
        let mut days = BTreeSet::new();
        for begin in begins.difference(&gone) {
            let (mut day, last) = ((*begin).max(window.0), later(*begin, more).min(window.1));
            while day <= last {
                days.insert(day);
                day = later(day, 1);
            }
        }
        Ok(days)
    }

    /// How many days an occurrence goes on after its first. The end is the first moment that is no longer in it.
    fn more_days(&self, start: DateTime) -> Result<i32, DayFault> {
        let (line, end) = match (&self.end, &self.duration) {
            (Some(line), _) => (line, one(line)?),
            (None, Some(line)) => match line.value.trim().parse::<jiff::Span>().map(|span| start.checked_add(span)) {
                Ok(Ok(end)) => (line, end),
                _ => return Err(not_a_date(line, &line.value)),
            },
            (None, None) => return Ok(0),
        };
        if end < start {
            return Err(DayFault { line: line.number, fault: DayTrouble::EndBeforeStart });
        }
        let last = if end > start && end.time() == Time::midnight() { later(end.date(), -1) } else { end.date() };
        Ok(start.date().until(last).map_or(0, |span| span.get_days()))
    }
}

fn not_a_date(line: &Line, text: &str) -> DayFault {
    DayFault { line: line.number, fault: DayTrouble::NotADate { column: 1, text: cut(text) } }
}

/// The one moment that a line tells.
fn one(line: &Line) -> Result<DateTime, DayFault> {
    line.stamp(&line.value).ok_or_else(|| not_a_date(line, &line.value))
}

/// The dates that lines list.
fn dates(lines: &[Line]) -> Result<BTreeSet<Date>, DayFault> {
    let mut found = BTreeSet::new();
    for line in lines {
        for text in line.value.split(',').filter(|t| !t.trim().is_empty()) {
            // A period: the moment it begins.
            let first = text.split('/').next().unwrap_or_default();
            found.insert(line.stamp(first).ok_or_else(|| not_a_date(line, text))?.date());
        }
    }
    Ok(found)
}
