//! The calendar, said: names of days, what was observed, and what is wrong in a file of days.

use super::Words;
use crate::agreement::calendar::{Calendar, DayFault, DayTrouble, MOST_DAYS, Observed, Used, YEARS};
use crate::law::facts::RegularityWord;
use crate::law::holidays::{self, Holiday};
use crate::law::number::Number;
use jiff::civil::Date;
use std::borrow::Cow;

/// Names of events told of at once.
const MOST_NAMES: usize = 4;

impl Words {
    /// The name of a public holiday.
    pub fn holiday(&self, holiday: Holiday) -> Cow<'_, str> {
        self.say(&format!("holiday-{}", holiday.word()))
    }

    /// What was observed, in a few short lines.
    pub fn observed(&self, observed: &Observed) -> Vec<String> {
        let mut lines = vec![self.extent_observed(observed)];
        if observed.weeks > 0 && observed.regularity != RegularityWord::OneOff {
            lines.extend(self.left_out(observed));
        }
        lines.push(self.say(&format!("calendar-regularity-{}", observed.regularity.word())).into_owned());
        let longest = &observed.longest;
        lines.push(self.tell(
            if observed.long_stretch { "calendar-longest-over" } else { "calendar-longest" },
            &[
                ("span", self.days_span(longest.from, longest.to).into()),
                ("days", self.amount("amount-calendar_days", Number::whole(longest.calendar_days)).into()),
            ],
        ));
        lines
    }

    /// What was agreed and what was used, and which is more. Numbers that look the same are the same.
    pub fn observed_against(&self, observed: &Observed, agreed: Number) -> String {
        let (agreed_text, used) = (self.number(agreed), self.number(observed.per_week));
        let key = if agreed_text == used {
            "calendar-against-same"
        } else if observed.per_week < agreed {
            "calendar-against-less"
        } else {
            "calendar-against-more"
        };
        self.tell(key, &[("agreed", agreed_text.into()), ("used", used.into())])
    }

    /// A day by weekday and date, and the public holidays it is.
    pub fn calendar_day(&self, day: Date) -> Vec<String> {
        let weekday = self.weekday(usize::from(day.weekday().to_monday_zero_offset().unsigned_abs()));
        let mut parts = vec![format!("{weekday} {}", self.date(day))];
        parts.extend(holidays::named(day).into_iter().map(|h| self.holiday(h).into_owned()));
        parts
    }

    /// The week of a day, and how many days of it are at home.
    pub fn calendar_week(&self, calendar: &Calendar, day: Date) -> String {
        let number = i64::from(day.iso_week_date().week());
        self.tell("calendar-day-week", &[("n", number.into()), ("days", calendar.in_week(day).into())])
    }

    /// What the law was told of the calendar, and what had to give way.
    pub fn days_used(&self, used: &Used) -> String {
        let observed = &used.observed;
        let days = self.amount("amount-calendar_days", Number::whole(observed.longest.calendar_days));
        let extent = self.amount("amount-days", observed.per_week);
        let word = observed.regularity.word();
        let told = self.tell(&format!("calendar-used-{word}"), &[("extent", extent.into()), ("days", days.into())]);
        let mut parts = vec![told];
        if let Some(agreed) = used.now_agreed {
            let agreed = self.amount("amount-days", agreed);
            parts.push(self.tell("calendar-used-agreed", &[("agreed", agreed.into())]));
        }
        if !used.taken_back.is_empty() {
            let names: Vec<_> = used.taken_back.iter().map(|fact| self.fact(*fact).to_lowercase()).collect();
            parts.push(self.tell("calendar-used-instead", &[("facts", names.join(", ").into())]));
        }
        parts.join(" ")
    }

    /// The days and the average. Of one unbroken period there is no average worth telling.
    fn extent_observed(&self, o: &Observed) -> String {
        let average = self.amount("amount-days", o.per_week);
        if o.regularity == RegularityWord::OneOff {
            let span = self.days_span(o.from, o.to);
            return self
                .tell("calendar-period", &[("days", self.home_days(o.home_days).into()), ("span", span.into())]);
        }
        if o.weeks == 0 {
            let days = self.home_days(o.home_days);
            return self.tell("calendar-average-working", &[("days", days.into()), ("average", average.into())]);
        }
        let weeks = self.amount("amount-weeks", Number::whole(u32::try_from(o.weeks).unwrap_or(u32::MAX)));
        self.tell(
            "calendar-average",
            &[("days", self.home_days(o.counted_days).into()), ("weeks", weeks.into()), ("average", average.into())],
        )
    }

    fn home_days(&self, days: usize) -> String {
        self.tell("calendar-days", &[("n", days.into())])
    }

    /// The weeks that do not count in the average.
    fn left_out(&self, observed: &Observed) -> Option<String> {
        let holidays = self.tell("calendar-holiday-weeks", &[("n", observed.holiday_weeks.into())]);
        let edges = self.tell("calendar-edge-weeks", &[("n", observed.edge_weeks.into())]);
        let weeks = match (observed.holiday_weeks, observed.edge_weeks) {
            (0, 0) => return None,
            (_, 0) => holidays,
            (0, _) => edges,
            _ => self.tell("calendar-both", &[("first", holidays.into()), ("second", edges.into())]),
        };
        Some(self.tell("calendar-left-out", &[("weeks", weeks.into())]))
    }

    /// From one day to another, as short as it can be said.
    pub fn days_span(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.date(from);
        }
        if from.first_of_month() != to.first_of_month() {
            return self.tell("calendar-span", &[("from", self.date(from).into()), ("to", self.date(to).into())]);
        }
        let month = self.say(&format!("month-{}", from.month())).into_owned();
        self.tell(
            "calendar-span-month",
            &[
                ("from", i64::from(from.day()).into()),
                ("to", i64::from(to.day()).into()),
                ("month", month.into()),
                ("year", from.year().to_string().into()),
            ],
        )
    }

    /// What the events of a file are called and how many there are of each: the first few, and how many more.
    pub fn event_names(&self, names: &[(String, usize)]) -> String {
        let one = |(name, n): &(String, usize)| match name.as_str() {
            "" => self.tell("file-unnamed", &[("n", (*n).into())]),
            name => self.tell("file-name", &[("name", name.into()), ("n", (*n).into())]),
        };
        let mut list: Vec<String> = names.iter().take(MOST_NAMES).map(one).collect();
        if names.len() > MOST_NAMES {
            list.push(self.tell("file-and-more", &[("n", (names.len() - MOST_NAMES).into())]));
        }
        self.tell("file-several", &[("n", names.len().into()), ("names", list.join(", ").into())])
    }

    /// A date outside the years that are taken.
    pub(super) fn other_year(&self, text: &str) -> String {
        let (from, to) = (YEARS.start().to_string(), YEARS.end().to_string());
        self.tell("calendar-fault-other-year", &[("text", text.into()), ("from", from.into()), ("to", to.into())])
    }

    /// What is wrong in a file of days: where, what, and how to mend it.
    pub fn day_fault(&self, fault: &DayFault) -> String {
        let text = match &fault.fault {
            DayTrouble::NotADate { column, text } if text.is_empty() => {
                self.tell("calendar-fault-empty", &[("column", (*column).into())])
            }
            DayTrouble::NotADate { column, text } => {
                self.tell("calendar-fault-not-a-date", &[("column", (*column).into()), ("text", text.as_str().into())])
            }
            DayTrouble::OtherYear { text } => self.other_year(text),
            DayTrouble::TooMany => self.tell("calendar-fault-too-many", &[("most", MOST_DAYS.into())]),
            DayTrouble::NoDays => self.say("calendar-fault-no-days").into_owned(),
            DayTrouble::NotACalendar => self.say("calendar-fault-not-a-calendar").into_owned(),
            DayTrouble::NotClosed => self.say("calendar-fault-not-closed").into_owned(),
            DayTrouble::NoStart => self.say("calendar-fault-no-start").into_owned(),
            DayTrouble::EndBeforeStart => self.say("calendar-fault-end-before-start").into_owned(),
            DayTrouble::BadRule { text } => self.tell("calendar-fault-bad-rule", &[("text", text.as_str().into())]),
        };
        self.tell("calendar-fault-at", &[("line", fault.line.to_string().into()), ("text", text.into())])
    }
}
