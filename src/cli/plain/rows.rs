//! Rows of the checklists: the employee's own answers beside, measures with owner and date, and notes.

use super::days::path_of;
use super::{Going, Talk, say};
use crate::agreement::calendar::typed;
use crate::agreement::interview::Input;
use crate::agreement::{Measure, Party, Role};
use crate::document::plan;
use crate::document::text::Page;
use crate::law::risks;
use crate::store;
use crate::words::Words;
use jiff::civil::Date;

/// The letter of a measure that is agreed: the first is `a`.
fn letter(index: usize) -> char {
    u8::try_from(index).ok().filter(|i| *i < 26).map_or('z', |i| char::from(b'a' + i))
}

impl Talk<'_> {
    /// Whether a measure is asked for: the row calls for one and has none, and it is not the employee who sits there.
    pub fn asks_for_measure(&self, row: &str) -> bool {
        !self.alone() && self.draft.role != Some(Role::Employee) && self.draft.without_measure().contains(&row)
    }

    /// What is known of a row besides its mark.
    pub fn row_now(&self, page: &mut Page, row: &str) {
        let words = self.words;
        let hours = self.assess().ok().and_then(|assessment| assessment.hours);
        words.fed(hours.as_ref(), row).iter().for_each(|told| page.line(told));
        if let Some(view) = &self.draft.employee_view {
            let name =
                if view.name.is_empty() { words.say("role-name-employee").into_owned() } else { view.name.clone() };
            if let Some(mark) = view.marks.get(row) {
                let mark = words.say(&format!("opt-mark-{}", mark.word())).into_owned();
                page.line(&words.tell("cli-plain-employee", &[("name", name.clone().into()), ("answer", mark.into())]));
            }
            if let Some(note) = view.notes.get(row) {
                page.line(&words.tell("cli-plain-employee", &[("name", name.into()), ("answer", note.into())]));
            }
            if self.draft.differences().contains(&row) {
                page.line(&words.say("cli-plain-differs"));
            }
        }
        if let Some(note) = self.draft.notes.get(row) {
            page.line(&words.tell("cli-plain-note", &[("text", note.into())]));
        }
        for measure in self.draft.measures_of(row) {
            page.line(&words.tell("cli-plain-measure", &[("text", self.measure_line(measure).into())]));
        }
    }

    /// A measure with who and when, as far as that is said.
    pub fn measure_line(&self, measure: &Measure) -> String {
        let text = measure.text.trim_end_matches('.');
        format!("{text} · {}", plan::about(measure, self.words, self.setting.today))
    }

    /// Measures for a row: those suggested by number, those agreed by letter, or one's own.
    pub fn measures(&mut self, row: &'static str) -> Going<()> {
        let document = Words::of(self.draft.language);
        let texts: Vec<String> = risks::suggestions(row).iter().map(|s| document.measure(s).into_owned()).collect();
        let mut page = Page::default();
        page.line(&self.words.say("cli-plain-measures"));
        for (i, text) in texts.iter().enumerate() {
            page.put(&format!("  {}  ", i + 1), text);
        }
        for (i, measure) in self.draft.measures_of(row).enumerate() {
            page.put(&format!("  {}  ", letter(i)), &self.measure_line(measure));
        }
        say(&page.finish())?;
        let mut told = false;
        loop {
            // What the letters do is told once there is a letter, and once only.
            let agreed = self.draft.measures_of(row).next().is_some();
            let key = match (agreed, std::mem::replace(&mut told, agreed)) {
                (false, _) => "cli-plain-prompt-measure",
                (true, false) => "cli-plain-prompt-measures",
                (true, true) => "cli-plain-prompt-more-measures",
            };
            let line = self.inner(&self.words.say(key))?;
            match line.parse::<usize>() {
                _ if line.is_empty() || self.is(&line, "back") => return Ok(()),
                Ok(n) if (1..=texts.len()).contains(&n) => self.take(row, texts[n - 1].clone())?,
                Ok(_) => {
                    let args = [("last", texts.len().to_string().into())];
                    self.line(&self.words.tell("cli-plain-choose", &args))?;
                }
                Err(_) if self.of_letter(row, &line)? => {}
                Err(_) if line.starts_with('-') || line.chars().count() == 1 => {
                    self.line(&self.words.tell("cli-plain-no-measure", &[("name", line.into())]))?;
                }
                Err(_) => self.take(row, line)?,
            }
        }
    }

    /// `a` is done, or not done after all; `-a` is taken away. Whether the line was that.
    fn of_letter(&mut self, row: &str, line: &str) -> Going<bool> {
        let (away, name) = line.strip_prefix('-').map_or((false, line), |rest| (true, rest));
        let rows: Vec<usize> = (0..self.draft.measures.len()).filter(|i| self.draft.measures[*i].row == row).collect();
        let Some(at) = rows.iter().enumerate().find(|(i, _)| name == letter(*i).to_string()).map(|(_, at)| *at) else {
            return Ok(false);
        };
        let told = if away {
            self.draft.measures.remove(at);
            self.words.say("cli-plain-measure-gone").into_owned()
        } else {
            let measure = &mut self.draft.measures[at];
            measure.done = !measure.done;
            let line = self.measure_line(&self.draft.measures[at]);
            self.words.tell("cli-plain-measure", &[("text", line.into())])
        };
        self.save()?;
        self.line(&told)?;
        Ok(true)
    }

    /// Who and when, and the measure is agreed.
    fn take(&mut self, row: &'static str, text: String) -> Going<()> {
        let Some(owner) = self.owner()? else { return Ok(()) };
        let Some(due) = self.due()? else { return Ok(()) };
        self.draft.measures.push(Measure { row, text, owner, due, done: false });
        self.save()?;
        let line = self.draft.measures.last().map(|m| self.measure_line(m)).unwrap_or_default();
        self.line(&self.words.tell("cli-plain-measure", &[("text", line.into())]))
    }

    /// Who does it: the manager, unless somebody else is named. Nothing where the measure is not to be after all.
    fn owner(&self) -> Going<Option<String>> {
        let suggested = self.draft.party(Party::Manager).unwrap_or_default().to_string();
        let line = match suggested.as_str() {
            "" => self.inner(&self.words.say("cli-plain-prompt-owner-open"))?,
            name => self.inner(&self.words.tell("cli-plain-prompt-owner", &[("name", name.into())]))?,
        };
        Ok(match line.as_str() {
            "" => Some(suggested),
            "-" => Some(String::new()),
            _ if self.is(&line, "back") => None,
            _ => Some(line),
        })
    }

    /// When it is to be done: in four weeks, unless another day is named. Nothing where the measure is not to be after all.
    fn due(&self) -> Going<Option<Option<Date>>> {
        let suggested = Measure::suggested_due(self.setting.today);
        let shown = suggested.map(|d| self.words.date(d)).unwrap_or_default();
        loop {
            let line = self.inner(&self.words.tell("cli-plain-prompt-due", &[("date", shown.clone().into())]))?;
            match line.as_str() {
                "" => return Ok(Some(suggested)),
                "-" => return Ok(Some(None)),
                _ if self.is(&line, "back") => return Ok(None),
                _ => match typed::ahead(&line, self.setting.today) {
                    Some(date) => return Ok(Some(Some(date))),
                    None => self.line(&self.words.say("error-date"))?,
                },
            }
        }
    }

    /// A note on the row in hand; `-` takes it away.
    pub fn note(&mut self, text: &str) -> Going<()> {
        let Input::Mark(row) = self.question().input else { return Ok(()) };
        let told = if text == "-" {
            self.draft.notes.remove(row);
            self.words.say("cli-plain-note-gone").into_owned()
        } else {
            self.draft.notes.insert(row, text.to_string());
            self.words.tell("cli-plain-note", &[("text", text.into())])
        };
        self.save()?;
        self.line(&told)
    }

    /// What the employee has answered alone, from its file.
    pub fn take_in(&mut self, typed: &str) -> Going<()> {
        let words = self.words;
        let own = match store::load(&path_of(typed)) {
            Ok((_, own)) => own,
            Err(trouble) => {
                let mut page = Page::default();
                words.trouble(&trouble).iter().for_each(|line| page.line(line));
                return say(&page.finish());
            }
        };
        if let Err(why) = self.draft.take_in(&own, self.setting.today) {
            return self.line(&words.not_taken(&why));
        }
        self.save()?;
        let mut page = Page::default();
        let differences = self.draft.differences();
        let args = [("n", own.marks.len().into()), ("differ", differences.len().into())];
        page.line(&words.tell("file-view-read", &args));
        differences.iter().for_each(|row| page.item(&words.say(&format!("check-{row}"))));
        if let Input::Mark(row) = self.question().input {
            self.row_now(&mut page, row);
        }
        say(&page.finish())
    }
}
