//! The pattern: what was understood of it, the extent that it gives, and the other ways to tell it.

use super::{Going, Talk, Turn, say};
use crate::agreement::interview::{self, Input};
use crate::document::text::Page;
use crate::law::facts::Fact;
use crate::law::number::Number;
use crate::law::situation;

/// The other ways into the pattern: the name of the text, and the question.
const WAYS: [(&str, &str); 6] = [
    ("places", "facts.places"),
    ("changes", "facts.timeline"),
    ("agreed", "facts.agreed_days_per_week"),
    ("days", "calendar"),
    ("week", "facts.week"),
    ("period", "facts.duration"),
];

impl Talk<'_> {
    /// The answer to a question, in words.
    pub fn given(&self, input: Input) -> String {
        match (input, interview::period(&self.draft)) {
            (Input::Amount(units), Some((from, to)))
                if units.contains(&Fact::DurationWeeks) && interview::amount(&self.draft, units).is_none() =>
            {
                self.words.days_span(from, to)
            }
            _ => self.words.given(&self.draft, input),
        }
    }

    /// What was understood of a typed pattern, and the extent that it gives with the time it is an average over.
    pub fn understood(&self) -> Option<String> {
        let (words, facts, limits) = (self.words, &self.draft.facts, &self.law.limits);
        let input = self.question().input;
        if !interview::is_answered(&self.draft, input) {
            return None;
        }
        let over = |days: Number, weeks: Number| {
            let args = [
                ("extent", words.amount("amount-days", days).into()),
                ("weeks", words.amount("amount-weeks", weeks).into()),
            ];
            words.tell("cli-plain-average", &args)
        };
        let days = || situation::days_a_week(facts, limits, self.setting.today);
        let extent = match input {
            Input::Week => over(days()?, Number::whole(facts.week()?.len() as u32)),
            Input::Places => over(days()?, Number::whole(1)),
            Input::Timeline => {
                words.tell("cli-plain-as-now", &[("extent", words.amount("amount-days", days()?).into())])
            }
            Input::Amount([Fact::HomeDays | Fact::CycleWeeks]) => {
                over(situation::rota(facts, limits)?, facts.number(Fact::CycleWeeks)?)
            }
            Input::Amount(units) if units.contains(&Fact::DurationWeeks) => {
                let (from, to) = interview::period(&self.draft)?;
                if interview::amount(&self.draft, units).is_some() {
                    return None;
                }
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
        let mut page = Page::default();
        page.line(&self.words.say("cli-plain-more"));
        for (i, (name, _)) in WAYS.iter().enumerate() {
            page.put(&format!("  {}  ", i + 1), &self.words.say(&format!("cli-plain-more-{name}")));
        }
        say(&page.finish())?;
        let chosen = self.number(WAYS.len())?;
        Ok(chosen.and_then(|i| interview::index_of(WAYS[i].1)).map_or(Turn::Stay, |there| self.jump_to(there)))
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
