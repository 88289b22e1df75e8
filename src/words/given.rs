//! Answers that may be long, in a few words: lists of answers show each on one line.

use super::Words;
use super::answer::pattern::shown_weeks;
use crate::agreement::Draft;
use crate::agreement::interview::Input;
use crate::law::facts::Fact;
use crate::law::number::Number;
use crate::law::situation::{self, counted};
use crate::law::sources::Law;
use jiff::civil::Date;
use unicode_width::UnicodeWidthStr as _;

/// The width that an answer has on a line of 80 columns behind its question.
const ROOM: usize = 40;

impl Words {
    /// Weekdays, places or changes: in full where there is room, else the shortest that still says what counts.
    pub(super) fn pattern_given(&self, draft: &Draft, input: Input) -> String {
        let facts = &draft.facts;
        let fact = match input {
            Input::Week if facts.week().is_none() => return String::new(),
            Input::Week => Fact::Week,
            Input::Places => Fact::Places,
            _ => Fact::Timeline,
        };
        let Some(value) = facts.get(fact) else { return String::new() };
        let full = self.value(fact, value);
        if full.width() <= ROOM {
            return full;
        }
        let (many, days) = match fact {
            Fact::Week => {
                let weeks = facts.week().unwrap_or_default();
                let typed = shown_weeks(weeks, self);
                if typed.width() <= ROOM {
                    return typed;
                }
                let average = situation::rota(facts, &Law::current().limits).unwrap_or(Number::whole(0));
                (self.amount("amount-weeks", Number::whole(weeks.len() as u32)), average)
            }
            Fact::Places => {
                let places = facts.places().unwrap_or_default();
                let days = self.amount("amount-days", counted(places));
                return self.tell("given-places", &[("n", places.len().into()), ("days", days.into())]);
            }
            _ => {
                let periods = facts.timeline().unwrap_or_default();
                let last = periods.iter().max_by_key(|p| p.from).map_or(Number::whole(0), |p| p.days);
                (self.tell("given-changes", &[("n", periods.len().into())]), last)
            }
        };
        self.tell("given-days", &[("many", many.into()), ("days", self.amount("amount-days", days).into())])
    }

    /// A first and a last day.
    pub fn period(&self, start: Date, end: Date) -> String {
        self.tell("period", &[("start", self.date(start).into()), ("end", self.date(end).into())])
    }
}
