//! What a typed line means as an answer to the question in hand.

use super::Talk;
use super::command::Command;
use crate::agreement::interview::{self, Answer, Input};
use crate::agreement::terms::{self, Need};
use crate::agreement::{Note, PointMark};
use crate::law::Form;
use crate::law::checks::Mark;
use crate::law::facts::Fact;
use crate::words::answer::{self, pattern};
use crate::words::suggest;

/// What a typed line asks for.
pub enum Reply {
    /// Go on and change nothing.
    On,
    /// This answer.
    Give(Answer),
    /// The question before.
    Back,
    /// The question with this index.
    Jump(usize),
    /// Enough for now.
    Quit,
    /// A command.
    Do(Command),
}

impl Talk<'_> {
    /// Whether a line is the command with this name.
    pub fn is(&self, line: &str, name: &str) -> bool {
        line.to_lowercase() == self.words.say(&format!("cli-plain-key-{name}"))
    }

    /// What a typed line means here.
    pub fn understand(&self, line: &str) -> Result<Reply, String> {
        let input = self.question().input;
        match line {
            "" => return Ok(self.empty(input)),
            "-" if !matches!(input, Input::Review | Input::Plan) => return Ok(Reply::Give(Answer::Nothing)),
            _ if self.is(line, "back") => return Ok(Reply::Back),
            _ if self.is(line, "quit") => return Ok(Reply::Quit),
            _ => {}
        }
        if let Some(command) = self.command(line) {
            return Ok(Reply::Do(command));
        }
        let last = interview::choices(input).len();
        match input {
            Input::Review => self.gap(line),
            Input::Plan => Err(self.words.say("cli-plain-nothing-to-answer").into_owned()),
            Input::Clause(key) => self.clause(key, line),
            Input::Mark(_) | Input::Point(_) => self.row(input, line),
            Input::Amount(units) if units.len() > 1 => self.amount(input, units, line),
            Input::Hours => Ok(Reply::Do(Command::Workdays(line.to_string()))),
            Input::Calendar => Ok(Reply::Do(Command::Days(line.to_string()))),
            Input::Date(_) | Input::WeighedOn if self.is(line, "today") => {
                Ok(Reply::Give(Answer::Date(self.setting.today)))
            }
            _ if last > 0 => match line.parse::<usize>() {
                Ok(n) if (1..=last).contains(&n) => Ok(Reply::Give(Answer::Choice(n - 1))),
                _ => Err(self.words.tell("cli-plain-choose", &[("last", last.to_string().into())])),
            },
            input => answer::read(input, line, 0, self.words, &self.draft).map(Reply::Give),
        }
    }

    /// An empty line keeps, skips, or accepts a suggestion.
    fn empty(&self, input: Input) -> Reply {
        match input {
            Input::Clause(key) if !self.draft.clauses.contains_key(key) && !self.special(key) => {
                Reply::Give(Answer::Text(self.suggestion(key)))
            }
            Input::WeighedOn if self.weighed_today() => Reply::Give(Answer::Date(self.setting.today)),
            // While a week is told, a day may be without work.
            Input::Hours if self.telling.is_some() => Reply::Do(Command::Workdays(String::new())),
            _ => Reply::On,
        }
    }

    /// What is written is weighed today, unless another day is typed.
    pub fn weighed_today(&self) -> bool {
        self.draft.remarks.contains_key(&Note::Weighing) && self.draft.weighed_on.is_none()
    }

    fn clause(&self, key: &'static str, line: &str) -> Result<Reply, String> {
        if self.is(line, "skip") {
            return Ok(Reply::On);
        }
        if self.is(line, "accept") {
            return Ok(Reply::Give(Answer::Text(self.suggestion(key))));
        }
        if self.is(line, "none") {
            let form = self.assess().map_or(Form::Unknown, |a| a.finding.agreement);
            let without = terms::find(key).and_then(|term| term.without(&self.draft, form));
            let refuse = || self.words.tell("cli-plain-required", &[("key", key.into())]);
            return without.map(|clause| Reply::Give(Answer::Clause(clause))).ok_or_else(refuse);
        }
        // A stray key or the name of a command is no clause.
        if line.split_whitespace().count() < 3 {
            return Err(self.words.say("cli-plain-short-clause").into_owned());
        }
        Ok(Reply::Give(Answer::Text(line.to_string())))
    }

    /// A row by the number of its mark, or by the letter that marks it on the screen.
    fn row(&self, input: Input, line: &str) -> Result<Reply, String> {
        let letters = self.letters(input);
        let number = line.parse::<usize>().ok().filter(|n| (1..=letters.len()).contains(n)).map(|n| n - 1);
        let lettered = || letters.iter().position(|letter| *letter == line.to_lowercase());
        number.or_else(lettered).map(|i| Reply::Give(Answer::Choice(i))).ok_or_else(|| {
            let last = letters.len().to_string();
            self.words.tell("cli-plain-choose-row", &[("last", last.into()), ("letters", letters.join(", ").into())])
        })
    }

    /// The letters of the marks of a row.
    pub fn letters(&self, input: Input) -> Vec<String> {
        let (list, marks) = match input {
            Input::Mark(_) => ("mark", Mark::WORDS),
            Input::Point(_) => ("point", PointMark::WORDS),
            _ => return Vec::new(),
        };
        marks.iter().map(|word| self.words.say(&format!("key-{list}-{word}")).into_owned()).collect()
    }

    /// The suggested text of a clause, in the language of the document.
    pub fn suggestion(&self, key: &str) -> String {
        suggest::suggestion(&self.draft, crate::words::Words::of(self.draft.language), key)
    }

    /// A clause for special cases (minors, late work) is taken in by a key of its own, never by going on.
    pub fn special(&self, key: &str) -> bool {
        terms::find(key).is_some_and(|t| t.need(&self.draft) == Need::Conditional)
    }

    /// `2`, `2 timer`, `3 t`, `3 2`: a number, and a unit by its word, its letter or its number; or a first and a last day.
    fn amount(&self, input: Input, units: &[Fact], line: &str) -> Result<Reply, String> {
        if interview::is_length(units) && pattern::period(line).is_some() {
            return answer::read(input, line, 0, self.words, &self.draft).map(Reply::Give);
        }
        let end = line.find(|c: char| !c.is_ascii_digit() && !".,/½".contains(c)).unwrap_or(line.len());
        let (number, unit) = (&line[..end], line[end..].trim().to_lowercase());
        if number.is_empty() {
            return answer::read(input, line, 0, self.words, &self.draft).map(Reply::Give);
        }
        let before = interview::amount(&self.draft, units).map_or(0, |(_, unit)| unit);
        let unit = if unit.is_empty() { Some(before) } else { self.unit(units, &unit) };
        let Some(unit) = unit else {
            return Err(self.words.tell("cli-plain-unit", &[("last", units.len().to_string().into())]));
        };
        answer::read(input, number, unit, self.words, &self.draft).map(Reply::Give)
    }

    fn unit(&self, units: &[Fact], typed: &str) -> Option<usize> {
        if let Ok(n) = typed.parse::<usize>() {
            return (1..=units.len()).contains(&n).then(|| n - 1);
        }
        let short = |unit: &Fact| self.words.say(&format!("cli-unit-short-{}", unit.key())) == typed;
        let long = |unit: &Fact| self.words.say(&format!("unit-{}", unit.key())).to_lowercase().starts_with(typed);
        units.iter().position(short).or_else(|| units.iter().position(long))
    }
}
