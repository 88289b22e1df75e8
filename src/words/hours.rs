//! Working time in words: what is told and what it comes to. What is found in it, where, and the way out stand in the
//! modules below.

mod found;
mod mend;
mod places;
mod widen;

pub use found::Told;

use super::Words;
use super::answer::hours::shown_day;
use crate::law::facts::Clock;
use crate::law::hours::sums::DaySum;
use crate::law::hours::{Overview, Standing, Stretch, Workweek, hours as in_hours};
use crate::law::number::Number;

/// The letter of a finding: A to Z, and then AA, AB.
pub fn letter(index: usize) -> String {
    let of = |i: usize| char::from(b'A' + (i % 26) as u8);
    let before = (index / 26).checked_sub(1).map(of);
    before.into_iter().chain([of(index)]).collect()
}

/// A text with its first letter large.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Words {
    /// Weeks of working time in a line: «ma 8-16 kontor; ti 8-16 hjemme», of a rota «uke 1: ma 8-16 kontor; uke 2: …».
    pub fn hours_told(&self, weeks: &[Workweek]) -> String {
        let week = |week: &Workweek| {
            let days = week.iter().enumerate().filter(|(_, day)| !day.is_empty());
            let told = |(i, day)| format!("{} {}", self.weekday_short(i).to_lowercase(), shown_day(day, self));
            let days: Vec<String> = days.map(told).collect();
            if days.is_empty() { self.say("hours-sum-free").into_owned() } else { days.join("; ") }
        };
        self.rota(weeks, week)
    }

    /// Two times of the day: «kl. 08.00–15.30».
    pub fn clock(&self, clock: Clock) -> String {
        self.tell("hours-clock", &[("span", self.time_span(clock.from, clock.to).into())])
    }

    /// Two times of the day where it is plain that they are times: «08.00–15.30».
    pub fn time_span(&self, from: u16, to: u16) -> String {
        self.tell("hours-span", &[("from", self.time(from).into()), ("to", self.time(to).into())])
    }

    /// A time of the day from minutes after midnight, of this day or the next: «08.00», «24.00», «02.00».
    pub fn time(&self, minutes: u16) -> String {
        let of_day = if minutes == 1440 { minutes } else { minutes % 1440 };
        let two = |n: u16| format!("{n:02}");
        self.tell("hours-time", &[("hour", two(of_day / 60).into()), ("minute", two(of_day % 60).into())])
    }

    /// Hours as people say them: «10,5 timer», and «20 minutter» below an hour.
    pub fn length(&self, hours: Number) -> String {
        let minutes = hours.times(60, 1).to_f64();
        let whole = minutes.round() as i64;
        match () {
            () if minutes > 0.0 && minutes < 1.0 => self.say("hours-length-tiny").into_owned(),
            () if 0 < whole && whole < 60 => self.tell("hours-length-minutes", &[("n", whole.into())]),
            // Decimals only of quarters and tenths: nobody hears a minute in them.
            () if hours.times(60, 1).as_whole().is_some() && whole % 15 != 0 && whole % 6 != 0 => {
                let minutes = self.tell("hours-length-minutes", &[("n", (whole % 60).into())]);
                format!("{} {minutes}", self.length(crate::law::hours::hours(whole / 60 * 60)))
            }
            () => {
                let count = hours.as_whole().unwrap_or(2);
                self.tell("hours-length", &[("n", count.into()), ("value", self.decimal(hours).into())])
            }
        }
    }

    /// A number with at most two decimals.
    pub fn decimal(&self, number: Number) -> String {
        let hundredths = (number.to_f64() * 100.0).round() as i64;
        self.number(Number::new(hundredths, 100).unwrap_or(number))
    }

    /// What a day comes to: «7,5 timer, hjemme 7,5».
    pub fn day_sum(&self, day: &DaySum) -> String {
        let total = day.total();
        if total == Number::whole(0) && day.standby == Number::whole(0) {
            return self.say("hours-sum-free").into_owned();
        }
        let mut parts = vec![self.length(total)];
        parts.extend(self.part("hours-sum-home", day.home));
        parts.extend(self.extras(day.overtime, day.night, day.standby, day.standby_counted));
        parts.join(", ")
    }

    /// A stretch: «08.00–16.00 kontor, pause 30 minutter».
    pub fn stretch(&self, stretch: &Stretch) -> String {
        let told = self.worked(stretch, self.time_span(stretch.from, stretch.to));
        if stretch.pause == 0 {
            return told;
        }
        let key = if stretch.bound { "cli-hours-pause.bound" } else { "cli-hours-pause" };
        let length = self.length(in_hours(stretch.pause.into()));
        self.tell(key, &[("part", told.into()), ("length", length.into())])
    }

    /// What a week comes to: «38,5 timer: 22,5 hjemme, 16 på kontoret · overtid 2».
    pub fn week_sum(&self, overview: &Overview, week: usize) -> String {
        let zero = Number::whole(0);
        let days = || overview.days.iter().filter(|d| d.week == week);
        let sum = |of: fn(&DaySum) -> Number| days().fold(zero, |all, day| all.plus(of(day)).unwrap_or(all));
        let (total, home) = (sum(DaySum::total), sum(|d| d.home));
        let worked = sum(|d| d.ordinary.plus(d.overtime).unwrap_or(d.ordinary));
        let office = worked.minus(home).unwrap_or(zero);
        let standby = sum(|d| d.standby);
        let key = match (home > zero, office > zero) {
            (true, true) => "hours-sum-week",
            (true, false) => "hours-sum-week.home",
            (false, true) => "hours-sum-week.office",
            (false, false) if standby > zero => "hours-sum-week.standby",
            (false, false) => return self.say("hours-sum-free").into_owned(),
        };
        let args = [
            ("total", self.length(total).into()),
            ("home", self.decimal(home).into()),
            ("office", self.decimal(office).into()),
        ];
        let mut parts = vec![self.tell(key, &args)];
        parts.extend(self.extras(sum(|d| d.overtime), sum(|d| d.night), standby, sum(|d| d.standby_counted)));
        parts.join(" · ")
    }

    /// What the rota comes to in a week on average.
    pub fn hours_average(&self, overview: &Overview) -> String {
        let more = overview.average_total > overview.average;
        let args =
            [("average", self.length(overview.average).into()), ("total", self.decimal(overview.average_total).into())];
        self.tell(if more { "hours-sum-average.total" } else { "hours-sum-average" }, &args)
    }

    /// What was found, counted: «2 utenfor grensene, 1 kommer an på svar», or that no limit is passed.
    pub fn hours_headline(&self, overview: &Overview) -> String {
        let counted = |(standing, key): (Standing, &str)| {
            let n = overview.findings.iter().filter(|f| f.standing == standing).count();
            (n > 0).then(|| self.tell(key, &[("n", n.into())]))
        };
        let all: Vec<String> = [
            (Standing::Over, "hours-count-over"),
            (Standing::Open, "hours-count-open"),
            (Standing::Carried, "hours-count-carried"),
            (Standing::Exempt, "hours-count-exempt"),
        ]
        .into_iter()
        .filter_map(counted)
        .collect();
        // It stands within a sentence that ends by itself.
        if all.is_empty() { self.say("hours-nothing").trim_end_matches('.').to_string() } else { all.join(", ") }
    }

    fn extras(&self, overtime: Number, night: Number, standby: Number, counted: Number) -> Vec<String> {
        let mut parts: Vec<String> = self.part("hours-sum-overtime", overtime).into_iter().collect();
        parts.extend(self.part("hours-sum-night", night));
        if standby > Number::whole(0) {
            let args = [("n", self.decimal(standby).into()), ("counted", self.decimal(counted).into())];
            parts.push(self.tell("hours-sum-standby", &args));
        }
        parts
    }

    fn part(&self, key: &str, hours: Number) -> Option<String> {
        (hours > Number::whole(0)).then(|| self.tell(key, &[("n", self.decimal(hours).into())]))
    }
}
