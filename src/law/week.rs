//! The weeks of a pattern as they are lived: what is worked where on each weekday, in one week or a longer rota.

use super::axes::Measure;
use super::facts::words;
use super::number::Number;

words! {
    /// A weekday, Monday first.
    Weekday {
        Monday = "mon",
        Tuesday = "tue",
        Wednesday = "wed",
        Thursday = "thu",
        Friday = "fri",
        Saturday = "sat",
        Sunday = "sun",
    }
}

/// The work done outside the office on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum DayWork {
    /// None: at the office, or free.
    #[default]
    Office,
    /// The whole day at home.
    Home,
    /// Half the day at home.
    Half,
    /// The day at another place, such as a cabin.
    Elsewhere,
    /// So many hours at home, as an evening.
    Hours(Number),
}

impl DayWork {
    /// The words of files, for the kinds that are no number of hours.
    pub const WORDS: &'static [&'static str] = &["home", "half", "elsewhere"];
    /// The word of files, where it is one.
    pub fn word(self) -> Option<&'static str> {
        match self {
            DayWork::Home => Some("home"),
            DayWork::Half => Some("half"),
            DayWork::Elsewhere => Some("elsewhere"),
            DayWork::Office | DayWork::Hours(_) => None,
        }
    }
    /// The kind with this index into the words.
    pub fn of_word(index: usize) -> DayWork {
        [DayWork::Home, DayWork::Half, DayWork::Elsewhere][index.min(2)]
    }
    /// The next kind, as a key steps through them.
    pub fn next(self) -> DayWork {
        match self {
            DayWork::Office => DayWork::Home,
            DayWork::Home => DayWork::Half,
            DayWork::Half => DayWork::Elsewhere,
            DayWork::Elsewhere | DayWork::Hours(_) => DayWork::Office,
        }
    }
    /// How much of a day it is at home.
    pub fn share(self, normal_day: Number) -> Option<Number> {
        match self {
            DayWork::Office | DayWork::Elsewhere => Some(Number::whole(0)),
            DayWork::Home => Some(Number::whole(1)),
            DayWork::Half => Number::new(1, 2),
            DayWork::Hours(hours) => hours.over(normal_day),
        }
    }
}

/// One week, Monday first.
pub type Week = [DayWork; 7];

/// The most weeks a rota may have.
pub const MOST_WEEKS: usize = 52;

/// Home days a week on average over the rota, in full-day equivalents.
pub fn average(weeks: &[Week], normal_day: Number) -> Option<Number> {
    let days = weeks
        .iter()
        .flatten()
        .try_fold(Number::whole(0), |sum, day| day.share(normal_day).and_then(|share| sum.plus(share)))?;
    days.over(Number::whole(weeks.len() as u32))
}

/// What the home work was counted in: whole days where there is one a week or more of them.
pub fn measure(weeks: &[Week], one_day: Number) -> Option<Measure> {
    let has = |wanted: fn(&DayWork) -> bool| weeks.iter().flatten().any(wanted);
    let whole = weeks.iter().flatten().filter(|d| **d == DayWork::Home).count();
    let enough = Number::new(whole as i64, weeks.len() as i64).is_some_and(|days| days >= one_day);
    match () {
        () if enough => Some(Measure::Days),
        () if has(|d| matches!(d, DayWork::Hours(_))) => Some(Measure::Hours),
        () if has(|d| *d == DayWork::Half) => Some(Measure::HalfDays),
        () if whole > 0 => Some(Measure::Days),
        () => None,
    }
}

/// Whether some days are worked at another place than home or office.
pub fn elsewhere(weeks: &[Week]) -> bool {
    weeks.iter().flatten().any(|d| *d == DayWork::Elsewhere)
}

/// Whether nothing is marked.
pub fn is_blank(weeks: &[Week]) -> bool {
    weeks.iter().flatten().all(|d| *d == DayWork::Office)
}
