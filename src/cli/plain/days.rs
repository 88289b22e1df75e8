//! The calendar in words: days typed or read from a file, what they show, and whether the law is told.

use super::{Going, Talk, Turn, say};
use crate::agreement::calendar::{Calendar, DayFault, csv, files, ics, observe, typed};
use crate::agreement::interview::Answer;
use crate::document::text::Page;
use crate::session::path;
use crate::store;
use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// A path as it is typed, `~/` in the user's home; or nowhere.
pub fn path_of(typed: &str) -> PathBuf {
    store::at_home(&path::typed(typed).unwrap_or_default())
}

impl Talk<'_> {
    /// What the days show, as far as there are any.
    pub fn calendar_now(&self, page: &mut Page) {
        let (words, limits) = (self.words, &self.law.limits);
        if self.draft.calendar.days.is_empty() {
            return;
        }
        let Some(observed) = observe(&self.draft.calendar, self.setting.today, limits) else {
            return page.line(&words.say("cli-plain-days-none"));
        };
        words.observed(&observed).iter().for_each(|line| page.line(line));
        if let Some(agreed) = self.draft.agreed_days(limits) {
            page.line(&words.observed_against(&observed, agreed));
        }
    }

    fn tell_days(&self) -> Going<()> {
        let mut page = Page::default();
        self.calendar_now(&mut page);
        say(&page.finish())
    }

    /// Days typed.
    pub fn type_days(&mut self, text: &str) -> Going<()> {
        let mut calendar = self.draft.calendar.clone();
        match typed::typed(&mut calendar, text, self.setting.today) {
            Ok(changed) => self.keep_days(calendar, changed),
            Err(part) => self.line(&self.words.tell("cli-plain-days-wrong", &[("part", part.into())])),
        }
    }

    /// Days from a file, added to those that are there.
    pub fn read_days(&mut self, typed: &str) -> Going<()> {
        let path = path_of(typed);
        let text = match store::days_text(&path) {
            Ok(text) => text,
            Err(trouble) => return self.line(&self.words.trouble(&trouble).join(" ")),
        };
        let words = self.words;
        let filter = if files::is_calendar(&path, &text) { self.filter(&text)? } else { None };
        match self.days_of(&path, &text, filter.as_deref()) {
            Ok(days) if days.is_empty() => self.line(&words.tell("file-none", &[("file", path::name(&path).into())])),
            Ok(days) => {
                let mut calendar = self.draft.calendar.clone();
                let new = days.iter().filter(|day| calendar.days.insert(**day)).count();
                let args = [("n", days.len().into()), ("new", new.into()), ("known", (days.len() - new).into())];
                self.answer(Answer::Calendar(calendar))?;
                self.line(&words.tell("file-days-read", &args))?;
                self.tell_days()
            }
            Err(faults) => {
                let told: Vec<String> = faults.iter().map(|fault| words.day_fault(fault)).collect();
                self.line(&words.file_faults(&path::name(&path), &told))
            }
        }
    }

    /// Which events are home days, where a calendar has several kinds of them.
    fn filter(&self, text: &str) -> Going<Option<String>> {
        let (words, names) = (self.words, ics::names(text));
        if names.len() < 2 {
            return Ok(None);
        }
        self.line(&words.event_names(&names))?;
        Ok(Some(self.inner(&words.say("cli-plain-prompt-events"))?).filter(|typed| !typed.is_empty()))
    }

    fn days_of(&self, path: &Path, text: &str, filter: Option<&str>) -> std::result::Result<Vec<Date>, Vec<DayFault>> {
        if files::is_calendar(path, text) {
            return ics::days(text, files::window(self.setting.today), filter);
        }
        csv::days(text)
    }

    fn keep_days(&mut self, calendar: Calendar, (added, taken): (usize, usize)) -> Going<()> {
        self.answer(Answer::Calendar(calendar))?;
        let args = [("added", added.into()), ("taken", taken.into())];
        self.line(&self.words.tell("cli-plain-days-changed", &args))?;
        self.tell_days()
    }

    /// The period that the days were watched in; `-` takes it back.
    pub fn watch(&mut self, text: &str) -> Going<()> {
        let joined = text.replace(" – ", "–").replace(" - ", "–");
        let period = typed::span(&joined, self.setting.today);
        if text != "-" && period.is_none() {
            return self.line(&self.words.tell("cli-plain-days-wrong", &[("part", text.into())]));
        }
        let (from, to) = period.filter(|_| text != "-").unzip();
        let calendar = Calendar { from, to, ..self.draft.calendar.clone() };
        self.answer(Answer::Calendar(calendar))?;
        let told = match (from, to) {
            (Some(from), Some(to)) => {
                self.words.tell("cli-plain-days-period", &[("span", self.words.days_span(from, to).into())])
            }
            _ => self.words.say("cli-plain-days-no-period").into_owned(),
        };
        self.line(&told)?;
        self.tell_days()
    }

    /// Tells the law of the days, or keeps them to themselves.
    pub fn use_days(&mut self, yes: bool) -> Going<Turn> {
        let told = match yes {
            false => self.words.say("cli-plain-days-kept").into_owned(),
            true => match self.draft.use_days(self.setting.today, &self.law.limits) {
                Some(used) => self.words.days_used(&used),
                None => {
                    self.line(&self.words.say("cli-plain-days-none"))?;
                    return Ok(Turn::Stay);
                }
            },
        };
        self.line(&told)?;
        let turn = self.go(self.at + 1)?;
        self.verdict()?;
        Ok(turn)
    }
}
