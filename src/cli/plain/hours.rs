//! Working time line by line: a day at a time or the rest of a week in one line, what it comes to, and the nearest change
//! that mends what was found.

use super::{Going, Talk, Turn, say};
use crate::agreement::interview::{Answer, Input};
use crate::cli::hours::told;
use crate::document::text::Page;
use crate::law::facts::{Fact, Value};
use crate::law::hours::{Finding, Overview, Workweek, mend};
use crate::law::week::MOST_WEEKS;
use crate::words::answer::{self, hours::shown_day};
use crate::words::hours::{letter, sentence};

/// Days of a week.
const WEEK: usize = 7;

/// Where the telling of a week stands. What is told of it is in the draft already.
#[derive(Clone, Copy, PartialEq)]
pub struct Telling {
    /// The day told next, from the first Monday.
    pub day: usize,
    /// How many weeks are told.
    pub weeks: usize,
}

/// What a typed line makes of the days, and which is told next; none when that was the last.
struct Typed {
    lines: Vec<String>,
    next: Option<Telling>,
}

impl Talk<'_> {
    /// The days as they are typed, seven for each week.
    fn day_lines(&self) -> Vec<String> {
        let weeks = self.draft.facts.hours().unwrap_or_default();
        weeks.iter().flatten().map(|day| shown_day(day, self.words)).collect()
    }

    /// A day of the week, with its week where there are several.
    fn day_name(&self, day: usize, weeks: usize) -> String {
        let name = sentence(&self.words.weekday(day % WEEK));
        if weeks == 1 {
            return name;
        }
        let args = [("day", name.into()), ("week", (day / WEEK + 1).into())];
        self.words.tell("cli-plain-hours-day", &args)
    }

    /// What is asked for: a day, or where nothing is being told, how to begin.
    pub fn hours_prompt(&self) -> String {
        let words = self.words;
        let Some(Telling { day, weeks }) = self.telling else {
            let key = if self.draft.facts.hours().is_some() { "kept" } else { "first" };
            let args = [("day", if key == "kept" { words.weekday(0) } else { self.day_name(0, 1) }.into())];
            return words.tell(&format!("cli-plain-prompt-hours-{key}"), &args);
        };
        let name = self.day_name(day, weeks);
        match self.day_lines().get(day).filter(|line| !line.is_empty()) {
            None => format!("{name}:"),
            Some(now) => words.tell("cli-plain-prompt-hours-now", &[("day", name.into()), ("now", now.into())]),
        }
    }

    /// How days are typed, and what is told of them so far.
    pub fn hours_now(&self, page: &mut Page) {
        if self.telling.is_some() {
            return;
        }
        page.line(&self.words.say("cli-plain-hours-how"));
        if let Some(overview) = self.assess().ok().and_then(|a| a.hours) {
            page.line(&self.words.say("cli-plain-hours-now"));
            told::days(page, &self.draft, &overview, self.words);
        }
    }

    /// The day before in the telling, if there is one: whether there was.
    pub fn day_before(&mut self) -> bool {
        match &mut self.telling {
            Some(telling) if telling.day > 0 => {
                telling.day -= 1;
                true
            }
            _ => false,
        }
    }

    /// The weekday that a line begins with and the rest of it; a number before it is the week.
    fn named(&self, line: &str) -> Option<(usize, String)> {
        let mut parts = line.splitn(2, char::is_whitespace);
        let first = parts.next()?.to_lowercase();
        let rest = parts.next().unwrap_or_default().trim();
        if let Some(week) = first.parse::<usize>().ok().filter(|n| (1..=MOST_WEEKS).contains(n)) {
            let (day, rest) = self.named(rest).filter(|(day, _)| *day < WEEK)?;
            return Some(((week - 1) * WEEK + day, rest));
        }
        let name = first.trim_end_matches(':');
        let begins = |i: &usize| self.words.weekday(*i).to_lowercase().starts_with(name);
        let day = (0..WEEK).find(begins).filter(|_| name.chars().count() >= 2)?;
        Some((day, rest.to_string()))
    }

    /// What a line says: the rest of the week with `;` between the days, one named day, or the day whose turn it is.
    fn typed_days(&self, line: &str) -> Typed {
        let mut lines = self.day_lines();
        let fresh = lines.is_empty() || self.telling.is_some();
        let telling = self.telling.unwrap_or(Telling { day: 0, weeks: (lines.len() / WEEK).max(1) });
        let free = |part: &str| if self.is(part.trim(), "off") { String::new() } else { part.trim().to_string() };
        if line.contains(';') {
            lines.resize(telling.day, String::new());
            lines.extend(line.split(';').map(free));
            return Typed { lines, next: None };
        }
        let named = self.named(line);
        let day = named.as_ref().map_or(telling.day, |(day, _)| *day);
        let weeks = telling.weeks.max(day / WEEK + 1);
        lines.resize(lines.len().max(weeks * WEEK), String::new());
        match &named {
            Some((_, rest)) => lines[day] = free(rest),
            // An empty line leaves the day as it is: without work, where nothing is told of it.
            None if line.is_empty() => {}
            None => lines[day] = free(line),
        }
        let goes_on = (named.is_none() || fresh) && day + 1 < weeks * WEEK;
        Typed { lines, next: goes_on.then_some(Telling { day: day + 1, weeks }) }
    }

    /// A line about the working time: keeps what it says, and goes on to the next day or, after the last, the next question.
    pub fn tell_hours(&mut self, line: &str) -> Going<Turn> {
        let single = self.telling.is_none() && self.draft.facts.hours().is_some() && !line.contains(';');
        let single = single && self.named(line).is_some();
        let Typed { mut lines, next } = self.typed_days(line);
        // Weeks told are kept, one without any work too.
        let told = next.map_or(lines.len(), |telling| telling.day) / WEEK * WEEK;
        lines[..told].iter_mut().filter(|line| line.is_empty()).for_each(|line| *line = "-".into());
        let answer = match answer::read(Input::Hours, &lines.join("\n"), 0, self.words, &self.draft) {
            Ok(answer) => answer,
            Err(sentence) => {
                self.line(&sentence)?;
                return Ok(Turn::Stay);
            }
        };
        if single {
            self.answer(answer)?;
            self.line(&self.understood().unwrap_or_default())?;
            self.verdict()?;
            return Ok(Turn::Stay);
        }
        self.telling = next;
        if next.is_some() {
            self.answer(answer)?;
            return Ok(Turn::Stay);
        }
        if answer == Answer::Nothing {
            self.line(&self.words.say("cli-hours-none"))?;
        }
        self.give(answer)
    }

    /// One more week of the rota: it is told after the ones that are.
    pub fn another_week(&mut self) -> Going<Turn> {
        let told = self.day_lines().len() / WEEK;
        let telling = match self.telling {
            Some(Telling { day, weeks }) => Telling { day, weeks: weeks + 1 },
            None if told == 0 => Telling { day: 0, weeks: 2 },
            None => Telling { day: told * WEEK, weeks: told + 1 },
        };
        if telling.weeks > MOST_WEEKS {
            let args = [("most", MOST_WEEKS.into())];
            self.line(&self.words.tell("cli-plain-hours-most", &args))?;
            return Ok(Turn::Stay);
        }
        // Whose Monday is asked for at once needs no telling.
        if telling.day < told.max(1) * WEEK {
            self.line(&self.words.tell("cli-plain-hours-another", &[("week", telling.weeks.into())]))?;
        }
        self.telling = Some(telling);
        Ok(Turn::Stay)
    }

    /// Where the telling goes on when a change of it is taken back or made again: at the day that changed.
    pub fn resume(&self, before: Option<&Value>, back: bool) -> Option<Telling> {
        let telling = self.telling?;
        let now = self.draft.facts.hours().unwrap_or_default();
        let old = if let Some(Value::Hours(weeks)) = before { weeks.as_slice() } else { &[] };
        let worked = |weeks: &[Workweek], day: usize| weeks.get(day / WEEK).map(|w| w[day % WEEK].clone());
        let differs = |day: &usize| worked(old, *day).unwrap_or_default() != worked(now, *day).unwrap_or_default();
        let last = telling.weeks * WEEK - 1;
        let changed = (0..last).find(differs).unwrap_or(last);
        Some(Telling { day: (changed + usize::from(!back)).min(last), ..telling })
    }

    /// The week and what was found in it, in full.
    pub fn hours(&mut self) -> Going<()> {
        let assessment = self.assess()?;
        self.listed = assessment.hours.as_ref().map(|overview| overview.findings.clone());
        let Some(overview) = &assessment.hours else { return self.line(&self.words.say("cli-hours-none")) };
        let mut page = Page::default();
        told::days(&mut page, &self.draft, overview, self.words);
        told::sums(&mut page, &self.draft, overview, self.words);
        told::findings(&mut page, &self.draft, overview, self.law, self.words);
        say(&page.finish())
    }

    /// The nearest change that mends the finding with this letter, made.
    pub fn mend(&mut self, typed: &str) -> Going<Turn> {
        let words = self.words;
        if typed.is_empty() {
            let args = [("key", words.say("cli-plain-key-mend").into_owned().into())];
            self.line(&words.tell("cli-plain-do-mend", &args))?;
            return Ok(Turn::Stay);
        }
        let assessment = self.assess()?;
        let now = assessment.hours.as_ref().map_or(&[][..], |o: &Overview| &o.findings);
        // Letters are those of the list that was heard last, whatever has been mended since.
        let listed = self.listed.clone().unwrap_or_else(|| now.to_vec());
        let findings = listed.as_slice();
        let Some(finding) = (0..findings.len()).find(|i| letter(*i) == typed.to_uppercase()).map(|i| &findings[i])
        else {
            let last = findings.len().checked_sub(1).map(letter).unwrap_or_default();
            let args = [("given", typed.into()), ("n", findings.len().into()), ("last", last.into())];
            self.line(&words.tell("cli-plain-no-finding", &args))?;
            return Ok(Turn::Stay);
        };
        let same = |other: &&Finding| other.limit == finding.limit && other.first() == finding.first();
        let Some(finding) = now.iter().find(same) else {
            let args = [("given", typed.to_uppercase().into())];
            self.line(&words.tell("cli-plain-gone", &args))?;
            return Ok(Turn::Stay);
        };
        let Some(found) = mend::nearest(&self.draft.facts, self.law, finding) else {
            self.line(&words.say("cli-plain-no-mend"))?;
            return Ok(Turn::Stay);
        };
        let told = words.mend(&found, &self.draft);
        let text = words.found(finding, &self.draft, self.law);
        self.line(&words.tell("cli-plain-mending", &[("finding", text.into())]))?;
        let weeks = found.apply(self.draft.facts.hours().unwrap_or_default());
        self.draft.facts.put(Fact::Hours, Some(Value::Hours(weeks)));
        self.telling = None;
        self.listed = Some(listed);
        self.save()?;
        self.line(&words.tell("cli-plain-mended", &[("change", told.into())]))?;
        self.verdict()?;
        Ok(Turn::Stay)
    }
}
