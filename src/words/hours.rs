//! Working time in words: what is told, what it comes to, and each finding with its way out.

use super::Words;
use super::answer::hours::{shown_clock, shown_day};
use crate::law::facts::Clock;
use crate::law::hours::Workweek;

/// A text with its first letter large.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Words {
    /// Weeks of working time in a line: «ma 8-16 kontor; ti 8-16 hjemme».
    pub fn hours_told(&self, weeks: &[Workweek]) -> String {
        let day = |(i, day)| format!("{} {}", self.weekday_short(i % 7).to_lowercase(), shown_day(day, self));
        let days = weeks.iter().flatten().enumerate().filter(|(_, day)| !day.is_empty());
        days.map(day).collect::<Vec<_>>().join("; ")
    }

    /// Two times of the day: «8-15.30».
    pub fn clock(&self, clock: Clock) -> String {
        shown_clock(clock)
    }
}
