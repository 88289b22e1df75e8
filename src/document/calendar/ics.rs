//! Whole-day events as the text of an iCalendar file (RFC 5545). Reads no clock: the stamp is the day it is told.

use crate::paper;
use jiff::civil::{Date, date};

/// An event of a whole day.
pub struct Event {
    /// What it is known by, in every file it comes in.
    pub uid: String,
    /// The day.
    pub date: Date,
    /// One line about it.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// Whether to ring a week before too.
    pub week_before: bool,
}

/// The longest line, in octets, its end aside.
const LONGEST: usize = 75;
/// The alarms ring at nine: a whole day begins at midnight where its reader is, and «-P7D» would ring then.
const WEEK_BEFORE: &str = "-P6DT15H";
const SAME_DAY: &str = "PT9H";
/// The number of a version grows with the day it is made, counted from here.
const FIRST: Date = date(2020, 1, 1);

/// The text of a calendar file with these events.
pub fn text(events: &[Event], category: &str, today: Date) -> String {
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", concat!("-//hjemmekontor//hjemmekontor ", env!("CARGO_PKG_VERSION"), "//NO"));
    lines.put("CALSCALE", "GREGORIAN");
    events.iter().for_each(|one| event(&mut lines, one, category, today));
    lines.put("END", "VCALENDAR");
    lines.0
}

fn event(lines: &mut Lines, event: &Event, category: &str, today: Date) {
    lines.put("BEGIN", "VEVENT");
    lines.put("UID", &event.uid);
    lines.put("DTSTAMP", &format!("{}T000000Z", day(today)));
    lines.put("SEQUENCE", &FIRST.until(today).map_or(0, |span| span.get_days().max(0)).to_string());
    lines.put("DTSTART;VALUE=DATE", &day(event.date));
    if let Ok(next) = event.date.tomorrow() {
        lines.put("DTEND;VALUE=DATE", &day(next));
    }
    lines.put("SUMMARY", &escaped(&event.summary));
    lines.put("DESCRIPTION", &escaped(&event.description));
    lines.put("CATEGORIES", &escaped(category));
    lines.put("CLASS", "PRIVATE");
    lines.put("TRANSP", "TRANSPARENT");
    let triggers = [event.week_before.then_some(WEEK_BEFORE), Some(SAME_DAY)];
    for trigger in triggers.into_iter().flatten() {
        lines.put("BEGIN", "VALARM");
        lines.put("ACTION", "DISPLAY");
        lines.put("TRIGGER", trigger);
        lines.put("DESCRIPTION", &escaped(&event.summary));
        lines.put("END", "VALARM");
    }
    lines.put("END", "VEVENT");
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// A text value: cleaned as the texts of every document are, and signs that mean something here are escaped.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in paper::cleaned(text).chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line, folded where it is too long: between characters, never inside one.
    fn put(&mut self, name: &str, value: &str) {
        let mut width = 0;
        for c in format!("{name}:{value}").chars() {
            if width + c.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(c);
            width += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
