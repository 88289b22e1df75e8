//! Norwegian public holidays: twelve days a year, seven of them counted from Easter Sunday. The Act on public holidays
//! (lov 1995-02-24-12 § 2) names the church days, and the Act of 26 April 1947 names 1 and 17 May. Christmas Eve and the
//! other eves are not public holidays.

use super::facts::words;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

words! {
    /// A public holiday.
    Holiday {
        /// «første nyttårsdag»
        NewYear = "new_year",
        /// «skjærtorsdag»
        MaundyThursday = "maundy_thursday",
        /// «langfredag»
        GoodFriday = "good_friday",
        /// «første påskedag»
        EasterSunday = "easter_sunday",
        /// «andre påskedag»
        EasterMonday = "easter_monday",
        /// «arbeidernes dag»
        LabourDay = "labour_day",
        /// «grunnlovsdagen»
        ConstitutionDay = "constitution_day",
        /// «Kristi himmelfartsdag»
        Ascension = "ascension",
        /// «første pinsedag»
        WhitSunday = "whit_sunday",
        /// «andre pinsedag»
        WhitMonday = "whit_monday",
        /// «første juledag»
        Christmas = "christmas",
        /// «andre juledag»
        BoxingDay = "boxing_day",
    }
}

/// When a holiday falls.
enum When {
    /// Month and day.
    On(i8, i8),
    /// Days after Easter Sunday.
    Easter(i32),
}

impl Holiday {
    fn when(self) -> When {
        match self {
            Holiday::NewYear => When::On(1, 1),
            Holiday::LabourDay => When::On(5, 1),
            Holiday::ConstitutionDay => When::On(5, 17),
            Holiday::Christmas => When::On(12, 25),
            Holiday::BoxingDay => When::On(12, 26),
            Holiday::MaundyThursday => When::Easter(-3),
            Holiday::GoodFriday => When::Easter(-2),
            Holiday::EasterSunday => When::Easter(0),
            Holiday::EasterMonday => When::Easter(1),
            Holiday::Ascension => When::Easter(39),
            Holiday::WhitSunday => When::Easter(49),
            Holiday::WhitMonday => When::Easter(50),
        }
    }
}

/// Month and day of Easter Sunday: the Gregorian computus in the form of Meeus, Jones and Butcher.
fn easter(year: i16) -> (i8, i8) {
    let year = i32::from(year);
    let (a, b, c) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let g = (b - (b + 8).div_euclid(25) + 1).div_euclid(3);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    let p = h + l - 7 * m + 114;
    ((p / 31) as i8, (p % 31 + 1) as i8)
}

/// Where in the year a month and day stand: a number that grows with the date and is the same every year from March on.
fn ordinal(month: i8, day: i8) -> i32 {
    const BEFORE: [i32; 12] = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];
    BEFORE[usize::from(month.unsigned_abs().clamp(1, 12)) - 1] + i32::from(day)
}

/// The public holidays of a year in the order of the calendar. One date may be two of them: 17 May 2027 is Whit Monday.
pub fn of(year: i16) -> Vec<(Date, Holiday)> {
    let (month, day) = easter(year);
    let sunday = Date::new(year, month, day);
    let date = |holiday: &Holiday| match holiday.when() {
        When::On(month, day) => Date::new(year, month, day).ok(),
        When::Easter(after) => sunday.as_ref().ok()?.checked_add(after.days()).ok(),
    };
    let mut all: Vec<_> = Holiday::ALL.iter().filter_map(|h| Some((date(h)?, *h))).collect();
    all.sort_unstable();
    all
}

/// What holidays a date is: none as a rule, at times two.
pub fn named(date: Date) -> Vec<Holiday> {
    matching(date).collect()
}

/// Whether a date is a public holiday.
pub fn is_holiday(date: Date) -> bool {
    matching(date).next().is_some()
}

/// Whether a date is a working day: Monday to Friday, and no public holiday.
pub fn is_working_day(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_holiday(date)
}

/// Compares month and day only, so that a calendar of years may ask for every day of it.
fn matching(date: Date) -> impl Iterator<Item = Holiday> {
    let (month, day) = easter(date.year());
    let after = ordinal(date.month(), date.day()) - ordinal(month, day);
    Holiday::ALL.iter().copied().filter(move |holiday| match holiday.when() {
        When::On(month, day) => (date.month(), date.day()) == (month, day),
        // Easter falls in March or April, so the days counted from it never reach the leap day.
        When::Easter(days) => after == days,
    })
}
