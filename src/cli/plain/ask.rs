//! One question: how it is put, and what a typed line means as an answer to it.

use super::{Going, Reply, Talk, say};
use crate::agreement::interview::{self, Answer, Input, Question};
use crate::agreement::terms::{self, Need};
use crate::agreement::{Clause, Kind, Note};
use crate::document::text::Page;
use crate::law::Rule;
use crate::law::facts::Fact;
use crate::words::ask;
use crate::words::{answer, suggest};

impl Talk<'_> {
    /// Puts a question, with its choices or its suggestion, and the answer it has.
    pub fn show(&mut self, at: usize) -> Going<()> {
        let question = &interview::questions()[at];
        match question.input {
            Input::Review if self.draft.kind == Kind::SelfDeclaration => return self.summary(),
            Input::Review => return self.review(),
            Input::Plan => return self.plan(),
            _ => {}
        }
        let assessment = self.assess()?;
        let lit = |range: std::ops::Range<usize>| {
            range.filter(|i| self.lit(&assessment, &interview::questions()[*i])).count()
        };
        let (number, total) = (lit(0..at) + 1, lit(0..interview::questions().len()) - 1);
        let words = self.words;
        let mut page = Page::default();
        page.gap();
        let args = [("n", number.into()), ("total", total.into()), ("question", self.question_text(question).into())];
        page.line(&words.tell("cli-plain-question", &args));
        for (i, key) in interview::choices(question.input).iter().enumerate() {
            page.put(&format!("  {}  ", i + 1), &words.say(key));
        }
        if let Input::Amount(units) = question.input
            && units.len() > 1
        {
            for (i, unit) in units.iter().enumerate() {
                page.put(&format!("  {}  ", i + 1), &words.say(&format!("unit-{}", unit.key())));
            }
        }
        if question.input == Input::Note(Note::Weighing) {
            for factor in &assessment.factors {
                let side = words.say(if factor.speaks_for { "factor-for" } else { "factor-against" }).into_owned();
                let class = words.say(&format!("class-{}-{}", factor.axis.word(), factor.class)).into_owned();
                page.put(&format!("  {side}  "), &format!("{class} ({})", factor.rule));
            }
        }
        if let Input::Clause(key) = question.input {
            self.clause(&mut page, key);
        } else if interview::is_answered(&self.draft, question.input) {
            page.line(&words.tell("cli-plain-now", &[("answer", words.given(&self.draft, question.input).into())]));
        }
        say(&page.finish())
    }

    fn clause(&self, page: &mut Page, key: &str) {
        let words = self.words;
        if let (Some(term), Ok(assessment)) = (terms::find(key), self.assess()) {
            let need = term.need_for(&self.draft, assessment.finding.agreement);
            page.line(&words.say(&format!("need-{}", need.word())));
        }
        match self.draft.clauses.get(key) {
            Some(Clause::Text(text)) => page.line(&words.tell("cli-plain-now", &[("answer", text.into())])),
            Some(Clause::NoneAgreed) => {
                page.line(&words.tell("cli-plain-now", &[("answer", words.say("clause-none").into_owned().into())]))
            }
            Some(Clause::LeftOut) => page
                .line(&words.tell("cli-plain-now", &[("answer", words.say("cli-plain-left-out").into_owned().into())])),
            None => page.line(&words.tell("cli-plain-suggestion", &[("text", self.suggestion(key).into())])),
        }
    }

    fn suggestion(&self, key: &str) -> String {
        suggest::suggestion(&self.draft, crate::words::Words::of(self.draft.language), key)
    }

    /// The key of what is asked: rows of lists ask for themselves here, one at a time.
    fn key(question: &Question) -> String {
        match question.input {
            Input::Clause(key) => format!("clause-{key}"),
            Input::Mark(key) => format!("check-{key}"),
            Input::Point(rule) => format!("point-R-{rule}"),
            _ => ask::text_key(question),
        }
    }

    fn question_text(&self, question: &Question) -> String {
        ask::ask(self.words, &self.draft, &Self::key(question))
    }

    /// Why it is asked, what helps to answer it, and the rules it feeds.
    pub fn why(&self, question: &Question) -> String {
        let words = self.words;
        let key = Self::key(question);
        let (why, rule) = match question.input {
            Input::Clause(clause) => ("q-clauses.why".to_string(), terms::find(clause).map(|t| t.rule)),
            Input::Mark(_) => ("q-checklists.why".to_string(), None),
            Input::Point(rule) => ("q-points.why".to_string(), Some(rule)),
            _ => (ask::why_key(question, &self.draft), None),
        };
        let mut page = Page::default();
        page.line(&ask::ask(words, &self.draft, &why));
        for attribute in ["help", "hint", "measure", "advice"] {
            let key = format!("{key}.{attribute}");
            if words.has(&key) {
                page.line(&words.say(&key));
            }
        }
        let feeds = if self.draft.kind == Kind::SelfDeclaration { &[] } else { question.rules };
        for rule in feeds.iter().copied().chain(rule).map(Rule) {
            page.item(&format!("{rule} {}", words.say(&format!("rule-{rule}"))));
        }
        page.line(&words.say("cli-plain-commands"));
        page.finish()
    }

    /// What can be typed.
    pub fn prompt_text(&self, question: &Question) -> String {
        let words = self.words;
        let last = interview::choices(question.input).len();
        match question.input {
            Input::Review if self.draft.kind == Kind::SelfDeclaration => words.say("cli-plain-prompt-own").into_owned(),
            Input::Review => words.say("cli-plain-prompt-review").into_owned(),
            Input::Plan => words.say("cli-plain-prompt-plan").into_owned(),
            Input::Clause(key) if self.draft.clauses.contains_key(key) => {
                words.say("cli-plain-prompt-clause-kept").into_owned()
            }
            Input::Clause(key) if self.special(key) => words.say("cli-plain-prompt-clause-special").into_owned(),
            Input::Clause(_) => words.say("cli-plain-prompt-clause").into_owned(),
            Input::Date(_) => words.say("cli-plain-prompt-date").into_owned(),
            Input::Amount(units) if units.len() > 1 => words.say("cli-plain-prompt-amount").into_owned(),
            Input::Amount(units) => {
                let unit = words.say(&format!("unit-{}", units[0].key())).into_owned();
                words.tell("cli-plain-prompt-number", &[("unit", unit.into())])
            }
            Input::Employees => {
                words.tell("cli-plain-prompt-number", &[("unit", words.say("unit-employees").into_owned().into())])
            }
            _ if last > 0 => words.tell("cli-plain-prompt-choice", &[("last", last.to_string().into())]),
            _ => words.say("cli-plain-prompt-text").into_owned(),
        }
    }

    /// What a typed line means here.
    pub fn understand(&self, question: &Question, line: &str) -> Result<Reply, String> {
        let is = |key: &str| line.to_lowercase() == self.words.say(key);
        match line {
            "" => return Ok(self.empty(question.input)),
            "?" => return Ok(Reply::Why),
            "-" if question.input != Input::Review => return Ok(Reply::Give(Answer::Nothing)),
            _ if is("cli-plain-key-back") => return Ok(Reply::Back),
            _ if is("cli-plain-key-quit") => return Ok(Reply::Quit),
            _ => {}
        }
        let last = interview::choices(question.input).len();
        match question.input {
            Input::Review => self.jump(line),
            Input::Clause(_) if is("cli-plain-key-skip") => Ok(Reply::On),
            Input::Clause(key) if is("cli-plain-key-accept") => Ok(Reply::Give(Answer::Text(self.suggestion(key)))),
            Input::Clause(key) if is("cli-plain-key-none") => {
                let none = terms::find(key).is_some_and(|t| t.need(&self.draft) == Need::IfAgreed);
                Ok(Reply::Give(Answer::Clause(if none { Clause::NoneAgreed } else { Clause::LeftOut })))
            }
            Input::Clause(_) => Ok(Reply::Give(Answer::Text(line.to_string()))),
            Input::Amount(units) if units.len() > 1 => self.amount(question.input, units, line),
            _ if last > 0 => match line.parse::<usize>() {
                Ok(n) if (1..=last).contains(&n) => Ok(Reply::Give(Answer::Choice(n - 1))),
                _ => Err(self.words.tell("cli-plain-choose", &[("last", last.to_string().into())])),
            },
            input => answer::read(input, line, 0, self.words, &self.draft).map(Reply::Give),
        }
    }

    /// A clause for special cases (minors, late work) is taken in by a key of its own, never by going on.
    fn special(&self, key: &str) -> bool {
        terms::find(key).is_some_and(|t| t.need(&self.draft) == Need::Conditional)
    }

    /// An empty line keeps, skips, or accepts a suggestion.
    fn empty(&self, input: Input) -> Reply {
        match input {
            Input::Clause(key) if !self.draft.clauses.contains_key(key) && !self.special(key) => {
                Reply::Give(Answer::Text(self.suggestion(key)))
            }
            _ => Reply::On,
        }
    }

    /// `2`, `2 timer`, `3 t`, `3 2`: a number, and a unit by its word, its letter or its number.
    fn amount(&self, input: Input, units: &[Fact], line: &str) -> Result<Reply, String> {
        if interview::is_length(units) && answer::pattern::period(line).is_some() {
            return answer::read(input, line, 0, self.words, &self.draft).map(Reply::Give);
        }
        let end = line.find(|c: char| !c.is_ascii_digit() && !".,/½".contains(c)).unwrap_or(line.len());
        let (number, unit) = (&line[..end], line[end..].trim().to_lowercase());
        let before = interview::amount(&self.draft, units).map_or(0, |(_, unit)| unit);
        let unit = if unit.is_empty() { Some(before) } else { self.unit(units, &unit) };
        let Some(unit) = unit else {
            return Err(self.words.tell("cli-plain-unit", &[("last", units.len().to_string().into())]));
        };
        answer::read(input, if number.is_empty() { line } else { number }, unit, self.words, &self.draft)
            .map(Reply::Give)
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
