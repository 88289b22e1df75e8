//! One question: how it is put, why it is asked, and what can be typed.

use super::read::Reply;
use super::{Going, Talk, say};
use crate::agreement::interview::{self, Input, Question, is_list};
use crate::agreement::terms;
use crate::agreement::{Clause, Note};
use crate::document;
use crate::document::text::Page;
use crate::law::Rule;
use crate::law::facts::{Fact, PlaceWord};
use crate::words::ask;

impl Talk<'_> {
    /// Puts the question, with its choices or its suggestion, and the answer it has.
    pub fn show(&mut self) -> Going<()> {
        let question = self.question();
        match question.input {
            Input::Review if self.alone() => return self.summary(),
            Input::Review => return self.review(),
            Input::Plan => return self.plan(),
            _ => {}
        }
        let assessment = self.assess()?;
        let lit = |range: std::ops::Range<usize>| {
            range.filter(|i| self.lit(&assessment, &interview::questions()[*i])).count()
        };
        // A question reached by a short way may not be among those that are asked in order.
        let (number, total) = (lit(0..self.at) + 1, lit(0..interview::questions().len()) - 1);
        let words = self.words;
        let mut page = Page::default();
        page.gap();
        let text = self.question_text(question);
        let args = [("n", number.into()), ("total", total.max(number).into()), ("question", text.into())];
        page.line(&words.tell("cli-plain-question", &args));
        self.choices(&mut page, question);
        match question.input {
            Input::Clause(key) => self.clause_now(&mut page, key),
            Input::Mark(row) => self.row_now(&mut page, row),
            Input::Calendar => self.calendar_now(&mut page),
            Input::Hours => self.hours_now(&mut page),
            Input::Note(Note::Weighing) => self.factors(&mut page, &assessment),
            _ => {}
        }
        let told = matches!(question.input, Input::Clause(_) | Input::Calendar | Input::Hours);
        if !told && interview::is_answered(&self.draft, question.input) {
            page.line(&words.tell("cli-plain-now", &[("answer", self.given(question.input).into())]));
        }
        say(&page.finish())
    }

    /// What there is to choose among, numbered; of a list only once.
    fn choices(&mut self, page: &mut Page, question: &Question) {
        let words = self.words;
        let known = self.told.as_ref().is_some_and(|(step, _)| *step == question.step) && is_list(question.step);
        let mut keys = if known { Vec::new() } else { interview::choices(question.input) };
        match question.input {
            Input::Amount(units) if units.len() > 1 => keys.extend(units.iter().map(|u| format!("unit-{}", u.key()))),
            Input::Places => keys.extend(PlaceWord::WORDS.iter().map(|w| format!("opt-place-{w}"))),
            _ => {}
        }
        for (i, key) in keys.iter().enumerate() {
            page.put(&format!("  {}  ", i + 1), &words.say(key));
        }
        if !known {
            self.told = Some((question.step, String::new()));
        }
    }

    fn clause_now(&self, page: &mut Page, key: &str) {
        let words = self.words;
        if let (Some(term), Ok(assessment)) = (terms::find(key), self.assess()) {
            let need = term.need_for(&self.draft, assessment.finding.agreement);
            page.line(&words.say(&format!("need-{}", need.word())));
            words.fed(assessment.hours.as_ref(), key).iter().for_each(|told| page.line(told));
        }
        let now = match self.draft.clauses.get(key) {
            Some(Clause::Text(text)) => text.clone(),
            Some(Clause::NoneAgreed) => words.say("clause-none").into_owned(),
            Some(Clause::LeftOut) => words.say("cli-plain-left-out").into_owned(),
            None => {
                return page.line(&words.tell("cli-plain-suggestion", &[("text", self.suggestion(key).into())]));
            }
        };
        page.line(&words.tell("cli-plain-now", &[("answer", now.into())]));
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

    pub fn question_text(&self, question: &Question) -> String {
        ask::ask(self.words, &self.draft, &Self::key(question))
    }

    /// Why it is asked, what helps to answer it, the rules it feeds, and what can be typed.
    pub fn why(&self) -> String {
        let (words, question) = (self.words, self.question());
        let key = Self::key(question);
        let (why, rule) = match question.input {
            Input::Clause(clause) => ("q-clauses.why".to_string(), terms::find(clause).map(|t| t.rule)),
            Input::Mark(_) => ("q-checklists.why".to_string(), None),
            Input::Point(rule) => ("q-points.why".to_string(), Some(rule)),
            _ => (ask::why_key(question, &self.draft), None),
        };
        let mut page = Page::default();
        page.line(&ask::ask(words, &self.draft, &why));
        // What the screen's help says of its keys stands in the prompt here.
        let keyed = matches!(question.input, Input::Amount(_) | Input::Week);
        for attribute in ["help", "hint", "measure", "advice"].iter().filter(|a| **a != "help" || !keyed) {
            let key = format!("{key}.{attribute}");
            if words.has(&key) {
                page.line(&words.say(&key));
            }
        }
        let feeds = if self.alone() { &[] } else { question.rules };
        for rule in feeds.iter().copied().chain(rule).map(Rule) {
            page.item(&format!("{rule} {}", words.rule_title(rule, self.law)));
        }
        self.commands(&mut page);
        page.finish()
    }

    /// What can be typed. In a list only once in full, as long as it is the same.
    pub fn prompt_text(&mut self) -> String {
        let question = self.question();
        let text = self.prompt_in_full(question.input);
        // Where an empty line accepts, that is always said.
        let short = match self.understand("") {
            Ok(Reply::Give(_)) => "cli-plain-prompt-accept",
            _ => "cli-plain-prompt-again",
        };
        match &mut self.told {
            Some((step, last)) if is_list(*step) && *step == question.step && *last == text => {
                self.words.say(short).into_owned()
            }
            Some((_, last)) => {
                last.clone_from(&text);
                text
            }
            None => text,
        }
    }

    fn prompt_in_full(&self, input: Input) -> String {
        let words = self.words;
        let last = interview::choices(input).len();
        let number = |unit: &str| {
            words.tell("cli-plain-prompt-number", &[("unit", words.say(&format!("unit-{unit}")).into_owned().into())])
        };
        let key = match input {
            Input::Review if self.alone() => "cli-plain-prompt-own",
            Input::Review if document::is_own(&self.draft) => "cli-plain-prompt-review-letter",
            Input::Review => "cli-plain-prompt-review",
            Input::Plan => "cli-plain-prompt-plan",
            Input::Clause(key) if self.draft.clauses.contains_key(key) => "cli-plain-prompt-clause-kept",
            Input::Clause(key) if self.special(key) => "cli-plain-prompt-clause-special",
            Input::Clause(_) => "cli-plain-prompt-clause",
            Input::WeighedOn if self.weighed_today() => "cli-plain-prompt-today",
            Input::Date(Fact::HoursFrom) => "cli-plain-prompt-monday",
            Input::Date(_) | Input::WeighedOn => "cli-plain-prompt-date",
            Input::Hours => return self.hours_prompt(),
            Input::Clock(_) => "cli-plain-prompt-clock",
            Input::Week => "cli-plain-prompt-week",
            Input::Places => "cli-plain-prompt-places",
            Input::Timeline => "cli-plain-prompt-timeline",
            Input::Calendar if self.draft.calendar.days.is_empty() => "cli-plain-prompt-days",
            Input::Calendar => "cli-plain-prompt-use-days",
            Input::Note(_) => "cli-plain-prompt-note",
            Input::Amount(units) if interview::is_length(units) => "cli-plain-prompt-length",
            Input::Amount(units) if units.len() > 1 => "cli-plain-prompt-amount",
            Input::Amount(units) => return number(units[0].key()),
            Input::Employees => return number("employees"),
            Input::Mark(_) | Input::Point(_) => {
                let letters = self.letters(input).join(", ");
                let args = [("last", last.to_string().into()), ("letters", letters.into())];
                return words.tell("cli-plain-prompt-row", &args);
            }
            _ if last > 0 => return words.tell("cli-plain-prompt-choice", &[("last", last.to_string().into())]),
            _ => "cli-plain-prompt-text",
        };
        words.say(key).into_owned()
    }
}
