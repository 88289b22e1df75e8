//! Weekdays in words.

use super::Words;
use crate::law::Rule;
use crate::law::number::Number;
use crate::law::week::{self, DayWork, Week, Weekday};

impl Words {
    /// A rota in words: «tirsdag og torsdag», «uke 1: mandag; uke 2: mandag og fredag».
    pub fn weeks(&self, weeks: &[Week]) -> String {
        self.rota(weeks, |week| self.week(week, "week-none", |i, work| self.day_work(i, work)))
    }

    /// The home days alone, as an agreement says them: other places are left out, and hours are spelled out.
    pub fn home_weeks(&self, weeks: &[Week]) -> String {
        let day = |i: usize, work: DayWork| match work {
            DayWork::Elsewhere => None,
            DayWork::Hours(hours) => Some(self.tell(
                "week-hours-long",
                &[
                    ("day", self.weekday(i).into()),
                    ("n", hours.as_whole().unwrap_or(2).into()),
                    ("hours", self.number(hours).into()),
                ],
            )),
            work => self.day_work(i, work),
        };
        self.rota(weeks, |week| self.week(week, "week-none-long", day))
    }

    /// The weeks of a rota one after the other with their numbers; a week alone without one.
    pub(super) fn rota<T>(&self, weeks: &[T], told: impl Fn(&T) -> String) -> String {
        if let [week] = weeks {
            return told(week);
        }
        let one =
            |(i, week): (usize, &T)| self.tell("week-numbered", &[("n", (i + 1).into()), ("days", told(week).into())]);
        weeks.iter().enumerate().map(one).collect::<Vec<_>>().join("; ")
    }

    fn week(&self, week: &Week, none: &str, told: impl Fn(usize, DayWork) -> Option<String>) -> String {
        let days: Vec<String> = week.iter().enumerate().filter_map(|(i, work)| told(i, *work)).collect();
        if days.is_empty() { self.say(none).into_owned() } else { self.listed(&days) }
    }

    /// «a», «a og b», «a, b og c».
    pub fn listed(&self, parts: &[String]) -> String {
        match parts.split_last() {
            None => String::new(),
            Some((last, [])) => last.clone(),
            Some((last, before)) => {
                self.tell("list-and", &[("before", before.join(", ").into()), ("last", last.as_str().into())])
            }
        }
    }

    fn day_work(&self, weekday: usize, work: DayWork) -> Option<String> {
        let day = self.weekday(weekday);
        let told = |key: &str| self.tell(key, &[("day", day.clone().into())]);
        Some(match work {
            DayWork::Office => return None,
            DayWork::Home => day,
            DayWork::Half => told("week-half"),
            DayWork::Elsewhere => told("week-elsewhere"),
            DayWork::Hours(hours) => {
                self.tell("week-hours", &[("day", day.into()), ("hours", self.number(hours).into())])
            }
        })
    }

    /// What the weeks come to, a line each: the average with its period, then what halves and hours count as, and that
    /// days at other places do not.
    pub fn weeks_read(&self, weeks: &[Week], normal_day: Number) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(days) = week::average(weeks, normal_day) {
            let days = self.amount("amount-days", days);
            lines.push(self.tell("week-average", &[("days", days.into()), ("weeks", weeks.len().into())]));
        }
        let halves: Vec<DayWork> = weeks.iter().flatten().copied().filter(|d| *d == DayWork::Half).collect();
        if !halves.is_empty() {
            let args = [("n", halves.len().into()), ("days", self.days_of(&halves, normal_day).into())];
            lines.push(self.ruled("week-halves", &args, 133));
        }
        let hours = weeks.iter().flatten().filter_map(|d| if let DayWork::Hours(h) = d { Some(*h) } else { None });
        let hours = hours.reduce(|sum, h| sum.plus(h).unwrap_or(sum));
        if let Some(hours) = hours {
            let days = self.days_of(&[DayWork::Hours(hours)], normal_day);
            let args = [
                ("n", hours.as_whole().unwrap_or(2).into()),
                ("hours", self.number(hours).into()),
                ("days", days.into()),
                ("day", self.number(normal_day).into()),
            ];
            lines.push(self.ruled("week-counted-hours", &args, 135));
        }
        if week::elsewhere(weeks) {
            lines.push(self.ruled("week-counted-home", &[], 105));
        }
        lines
    }

    fn days_of(&self, work: &[DayWork], normal_day: Number) -> String {
        let sum = work.iter().filter_map(|d| d.share(normal_day)).reduce(|sum, d| sum.plus(d).unwrap_or(sum));
        self.amount("amount-calendar_days", sum.unwrap_or(Number::whole(0)))
    }

    /// A text with the rule that it rests on behind it.
    pub fn ruled(&self, key: &str, args: &[super::Arg], rule: u16) -> String {
        format!("{} ·\u{a0}{}", self.tell(key, args), Rule(rule))
    }

    /// The name of a weekday, Monday first.
    pub fn weekday(&self, index: usize) -> String {
        self.say(&format!("weekday-{}", Weekday::WORDS[index])).into_owned()
    }

    /// Its short name.
    pub fn weekday_short(&self, index: usize) -> String {
        self.say(&format!("weekday-{}.short", Weekday::WORDS[index])).into_owned()
    }
}
