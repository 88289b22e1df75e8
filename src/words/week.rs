//! Weekdays in words.

use super::Words;
use crate::law::week::{DayWork, Week, Weekday};

impl Words {
    /// A rota in words: «tirsdag og torsdag», «uke 1: mandag; uke 2: mandag og fredag».
    pub fn weeks(&self, weeks: &[Week]) -> String {
        if let [week] = weeks {
            return self.week(week);
        }
        let one = |(i, week): (usize, &Week)| {
            self.tell("week-numbered", &[("n", (i + 1).into()), ("days", self.week(week).into())])
        };
        weeks.iter().enumerate().map(one).collect::<Vec<_>>().join("; ")
    }

    fn week(&self, week: &Week) -> String {
        let days: Vec<String> = week.iter().enumerate().filter_map(|(i, work)| self.day_work(i, *work)).collect();
        match days.split_last() {
            None => self.say("week-none").into_owned(),
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

    /// The name of a weekday, Monday first.
    pub fn weekday(&self, index: usize) -> String {
        self.say(&format!("weekday-{}", Weekday::WORDS[index])).into_owned()
    }

    /// Its short name.
    pub fn weekday_short(&self, index: usize) -> String {
        self.say(&format!("weekday-{}.short", Weekday::WORDS[index])).into_owned()
    }
}
