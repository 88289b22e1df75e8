//! The numbers of the working-time rules by name. Who may widen a limit is in its name: `_individual` the employee in
//! writing, `_reps` the elected representatives where there is a collective agreement, `_inspectorate` the Labour
//! Inspectorate.

use crate::law::number::Number;

/// Each name stands once: it is the field and the threshold's id.
macro_rules! hour_limits {
    ($($(#[$meaning:meta])* $name:ident,)*) => {
        /// The thresholds of the working-time rules: hours, if nothing else is said.
        #[derive(Clone, Debug)]
        pub struct HourLimits {
            $($(#[$meaning])* pub $name: Number,)*
        }

        impl HourLimits {
            /// The names of all of them.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];

            /// Takes each by its name.
            pub(super) fn read(of: impl Fn(&str) -> Result<Number, String>) -> Result<HourLimits, String> {
                Ok(HourLimits { $($name: of(stringify!($name))?,)* })
            }
        }
    };
}

hour_limits! {
    /// Ordinary hours in 24.
    day,
    /// Ordinary hours in seven days.
    week,
    /// The week of certain shift, night and Sunday patterns.
    week_shift,
    /// The week of the heaviest of these patterns, such as work round the clock.
    week_round,
    /// The week of many collective agreements.
    week_collective,
    /// Our own: work with less rest than this between belongs to the same working period.
    work_gap,
    /// Averaging: most in 24 hours.
    average_day_individual,
    /// Averaging: most in seven days, which may itself be an average over `average_weeks_short`.
    average_week_individual,
    /// Averaging: most in any one week.
    average_most_individual,
    /// Averaging: most in 24 hours.
    average_day_reps,
    /// Averaging: most in seven days.
    average_week_reps,
    /// Averaging: most in any one week.
    average_most_reps,
    /// Averaging: most in 24 hours, overtime and all.
    average_day_inspectorate,
    /// Averaging: most in seven days.
    average_week_inspectorate,
    /// Averaging: the longest period, in weeks.
    average_weeks,
    /// Averaging: the period of the 48 hours, in weeks.
    average_weeks_short,
    /// Averaging: the longest period, in weeks.
    average_weeks_inspectorate,
    /// Overtime in seven days.
    overtime_week,
    /// Overtime in four weeks in a row.
    overtime_four_weeks,
    /// Overtime in 52 weeks.
    overtime_year,
    /// Overtime in seven days.
    overtime_week_reps,
    /// Overtime in four weeks in a row.
    overtime_four_weeks_reps,
    /// Overtime in 52 weeks.
    overtime_year_reps,
    /// Overtime in seven days.
    overtime_week_inspectorate,
    /// Overtime in 52 weeks.
    overtime_year_inspectorate,
    /// The least supplement for overtime, in per cent.
    overtime_supplement,
    /// Hours in 24, overtime and all.
    total_day,
    /// Hours a week on average over `total_weeks`, overtime and all.
    total_week,
    /// The period of that average, in weeks.
    total_weeks,
    /// Hours in 24, overtime and all.
    total_day_reps,
    /// Unbroken rest in 24 hours.
    daily_rest,
    /// Unbroken rest in 24 hours.
    daily_rest_reps,
    /// Unbroken rest in seven days.
    weekly_rest,
    /// Unbroken rest in seven days.
    weekly_rest_reps,
    /// A day longer than this has a break.
    break_after,
    /// From a day this long the breaks have a least length.
    break_long_day,
    /// That length, in hours for all its name.
    break_minutes,
    /// Our own: a longer gap is no break, but the end of one part of the day.
    break_gap,
    /// Clock: the free time begins the day before a Sunday or public holiday.
    holiday_from,
    /// Clock: it ends the day before the next working day.
    holiday_to,
    /// Clock: it begins on the eves of Christmas, Easter and Whitsun.
    eve_from,
    /// Clock: night begins.
    night_from,
    /// Clock: night ends.
    night_to,
    /// Clock: until when the employee may work in the evening by their own wish.
    evening_to,
    /// Who regularly works more than this at night works regularly at night.
    night_regular,
    /// Our own: whoever has so many such nights a week on average works regularly at night. Nights.
    night_often,
    /// Hours in 24 of regular night work, on average over `night_weeks`.
    night_day,
    /// The period of that average, in weeks.
    night_weeks,
    /// Hours of standby outside the workplace that count as one hour at least.
    standby,
    /// Minors: hours a day.
    minor_day,
    /// Minors: hours a week.
    minor_week,
    /// Minors: rest in 24 hours.
    minor_rest,
    /// Minors: a day longer than this has a break.
    minor_break_after,
    /// Minors: its length.
    minor_break,
    /// Minors are younger, in years.
    adult,
    /// Younger than this, or of compulsory school age: stricter rules, in years.
    young,
}
