//! The pattern: what was understood of it, the extent that it gives, and the other ways to tell it.

use super::{Going, Talk, Turn, say};
use crate::agreement::interview::{self, Input};
use crate::agreement::ways::ways;
use crate::cli::hours::told;
use crate::document::text::Page;
use crate::law::facts::Fact;
use crate::law::number::Number;
use crate::law::situation;

impl Talk<'_> {
    /// The answer to a question, in words and in full.
    pub fn given(&self, input: Input) -> String {
        let (words, facts) = (self.words, &self.draft.facts);
        let full = |fact: Fact| facts.get(fact).map(|value| words.value(fact, value)).unwrap_or_default();
        match input {
            Input::Week => full(Fact::Week),
            Input::Places => full(Fact::Places),
            Input::Timeline => full(Fact::Timeline),
            Input::Hours => full(Fact::Hours),
            Input::Clock(fact) => full(fact),
            _ => words.given(&self.draft, input),
        }
    }

    /// What was understood of a typed pattern, and the extent that it gives with the time it is an average over.
    pub fn understood(&self) -> Option<String> {
        let (words, facts, limits) = (self.words, &self.draft.facts, &self.law.limits);
        let input = self.question().input;
        if !interview::is_answered(&self.draft, input) {
            return None;
        }
        let over = |days: Number, weeks: i64| {
            let args = [("days", words.amount("amount-days", days).into()), ("weeks", weeks.into())];
            words.tell("week-average", &args)
        };
        let extent = match input {
            Input::Week => words.weeks_read(facts.week()?, situation::normal_day(facts, limits)).join(". "),
            Input::Hours => told::in_all(&self.draft, self.assess().ok()?.hours.as_ref()?, words),
            Input::Places => over(situation::counted(facts.places()?), 1),
            Input::Timeline => {
                let days = situation::days_a_week(facts, limits, self.setting.today)?;
                words.tell("cli-plain-as-now", &[("extent", words.amount("amount-days", days).into())])
            }
            Input::Amount([Fact::HomeDays | Fact::CycleWeeks]) => {
                over(situation::rota(facts, limits)?, facts.number(Fact::CycleWeeks)?.as_whole()?)
            }
            Input::Amount(units) if interview::amount(&self.draft, units).is_none() => {
                let (from, to) = interview::period(&self.draft, units)?;
                let days = u32::try_from(from.until(to).ok()?.get_days() + 1).ok()?;
                let length = words.amount("amount-calendar_days", Number::whole(days));
                words.tell("cli-plain-in-all", &[("length", length.into())])
            }
            _ => return None,
        };
        Some(words.tell("cli-plain-understood", &[("answer", self.given(input).into()), ("extent", extent.into())]))
    }

    /// The other ways into the pattern, by number.
    pub fn more(&mut self) -> Going<Turn> {
        let (words, ways) = (self.words, ways(&self.draft));
        let mut page = Page::default();
        page.line(&words.say("more-title"));
        for (i, (name, _)) in ways.iter().enumerate() {
            let (title, text) = (words.say(&format!("more-{name}")), words.say(&format!("more-{name}.text")));
            page.put(&format!("  {}  ", i + 1), &format!("{title}. {text}"));
        }
        say(&page.finish())?;
        let chosen = self.number(ways.len())?;
        Ok(chosen.map_or(Turn::Stay, |i| self.jump_to(ways[i].1)))
    }

    /// A number up to this, from 1, as an index; nothing where the line is empty or the key to go back.
    pub fn number(&self, last: usize) -> Going<Option<usize>> {
        let args = [("last", last.to_string().into())];
        loop {
            let line = self.inner(&self.words.tell("cli-plain-prompt-pick", &args))?;
            if line.is_empty() || self.is(&line, "back") {
                return Ok(None);
            }
            match line.parse::<usize>() {
                Ok(n) if (1..=last).contains(&n) => return Ok(Some(n - 1)),
                _ => self.line(&self.words.tell("cli-plain-choose", &args))?,
            }
        }
    }
}
