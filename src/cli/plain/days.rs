//! The calendar in words: days typed or read from a file, what they show, and whether the law is told.

use super::{Going, Talk, Turn, say};
use crate::agreement::calendar::{self, Calendar, DayFault, csv, ics, observe, typed};
use crate::agreement::interview::Answer;
use crate::document::text::Page;
use crate::store;
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// Years back that a calendar file is read, where no period is set.
const YEARS_BACK: i32 = 2;

/// A path as it is typed: without quotes, and `~` for the home folder.
pub fn path_of(typed: &str) -> PathBuf {
    let path = typed.trim().trim_matches(['"', '\'']);
    let home = std::env::var_os("HOME").map(PathBuf::from);
    match (path.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(path),
    }
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
        if let Some(agreed) = calendar::agreed(&self.draft.facts, limits) {
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
        let text = match store::text(&path) {
            Ok(text) => text,
            Err(trouble) => return self.line(&self.words.trouble(&trouble).join(" ")),
        };
        match self.days_of(&path, &text) {
            Ok(days) => {
                let mut calendar = self.draft.calendar.clone();
                let added = days.into_iter().filter(|day| calendar.days.insert(*day)).count();
                self.keep_days(calendar, (added, 0))
            }
            Err(faults) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let mut page = Page::default();
                faults.iter().for_each(|f| page.line(&format!("{name}: {}", self.words.day_fault(f))));
                page.line(&self.words.say("cli-plain-days-untouched"));
                say(&page.finish())
            }
        }
    }

    /// A calendar file by its name or its first line, a table else.
    fn days_of(&self, path: &Path, text: &str) -> std::result::Result<Vec<Date>, Vec<DayFault>> {
        let named = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("ics"));
        if !named && !text.trim_start_matches('\u{feff}').trim_start().starts_with("BEGIN:VCALENDAR") {
            return csv::days(text);
        }
        let (today, calendar) = (self.setting.today, &self.draft.calendar);
        let from = calendar.from.unwrap_or(today.saturating_sub(YEARS_BACK.years()));
        ics::days(text, (from, calendar.to.unwrap_or(today)), None)
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
        let limits = &self.law.limits;
        if yes {
            let Some(observed) = observe(&self.draft.calendar, self.setting.today, limits) else {
                self.line(&self.words.say("cli-plain-days-none"))?;
                return Ok(Turn::Stay);
            };
            calendar::feed(&mut self.draft.facts, &observed, limits);
        }
        self.line(&self.words.say(if yes { "cli-plain-days-used" } else { "cli-plain-days-kept" }))?;
        let turn = self.go(self.at + 1)?;
        self.verdict()?;
        Ok(turn)
    }
}
