//! Which kind of file holds days, and how much of a calendar is read.

use jiff::Span;
use jiff::civil::Date;
use std::path::Path;

/// How far back a calendar file is read.
const MONTHS_BACK: i32 = 24;

/// Whether a file is a calendar: by what it is called, else by what it holds.
pub fn is_calendar(path: &Path, text: &str) -> bool {
    match path.extension().and_then(|e| e.to_str()).map(str::to_lowercase).as_deref() {
        Some("ics") => true,
        Some("csv") => false,
        _ => text.contains("BEGIN:VCALENDAR"),
    }
}

/// The days of a calendar file that are looked at: two years back, and the rest of this month.
pub fn window(today: Date) -> (Date, Date) {
    (today.saturating_sub(Span::new().months(MONTHS_BACK)), today.last_of_month())
}
