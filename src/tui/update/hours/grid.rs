//! The lines of the days: seven for each week, always, with the cursor in one of them.

use super::super::super::edit::Field;
use super::super::super::keys::Msg;
use super::super::edit;
use crate::agreement::Draft;
use crate::law::facts::Fact;
use crate::law::hours::{At, Stretch, Workday};
use crate::law::number::Number;
use crate::law::situation::normal_day;
use crate::law::sources::Law;
use crate::law::week::{DayWork, MOST_WEEKS};
use crate::words::Words;
use crate::words::answer::hours::{lines, shown_day};

/// When an ordinary day begins, minutes after midnight.
const MORNING: u16 = 8 * 60;
/// The break of an ordinary day, minutes.
const BREAK: u16 = 30;

/// The lines, and where the cursor stands.
pub struct Grid {
    rows: Vec<String>,
    /// The line in focus: the days of all the weeks in a row.
    pub row: usize,
    /// The cursor in it, bytes.
    column: usize,
}

impl Grid {
    /// The lines of a text, with the cursor on the first.
    pub fn of(text: &str) -> Grid {
        let mut rows: Vec<String> = text.split('\n').map(str::to_string).collect();
        rows.resize(rows.len().div_ceil(7).clamp(1, MOST_WEEKS) * 7, String::new());
        Grid { rows, row: 0, column: 0 }.on(0)
    }
    /// The lines of a field, with its cursor.
    pub fn of_field(field: &Field) -> Grid {
        let before = &field.text()[..field.cursor()];
        let row = before.matches('\n').count();
        let column = before.len() - before.rfind('\n').map_or(0, |i| i + 1);
        let grid = Grid::of(field.text());
        Grid { row: row.min(grid.rows.len() - 1), column, ..grid }
    }
    /// The same with the cursor at the end of a line.
    pub fn on(mut self, row: usize) -> Grid {
        self.row = row.min(self.rows.len() - 1);
        self.column = self.rows[self.row].len();
        self
    }
    /// The lines as a field.
    pub fn field(&self) -> Field {
        let before: usize = self.rows[..self.row].iter().map(|row| row.len() + 1).sum();
        Field::at(self.rows.join("\n"), before + self.column)
    }
    /// The lines.
    pub fn rows(&self) -> &[String] {
        &self.rows
    }
    /// How many weeks there are.
    pub fn weeks(&self) -> usize {
        self.rows.len() / 7
    }
    /// The line in focus by itself, with the cursor in it.
    pub fn line(&self) -> Field {
        Field::at(self.rows[self.row].clone(), self.column)
    }
    /// The lines in the words of another language, as far as they can be read.
    pub fn spoken(mut self, words: &Words, draft: &Draft) -> Grid {
        let read = lines(&self.rows.join("\n"), words, draft);
        for (row, day) in self.rows.iter_mut().zip(read) {
            if let (Ok(day), false) = (day, row.trim() == "=") {
                *row = shown_day(&day, words);
            }
        }
        let row = self.row;
        self.on(row)
    }

    /// What a key does. Whether it changed more than the line.
    pub(super) fn key(&mut self, msg: &Msg) -> bool {
        let last = self.rows.len() - 1;
        match msg {
            Msg::Up => self.to(self.row.saturating_sub(1)),
            Msg::Down => self.to((self.row + 1).min(last)),
            Msg::PageUp if self.row >= 7 => self.to(self.row - 7),
            Msg::PageDown if self.row + 7 <= last => self.to(self.row + 7),
            Msg::Pick(row) => self.to((*row).min(last)),
            Msg::AddWeek => return self.add(),
            Msg::RemoveWeek => return self.remove(),
            Msg::ClearLine => {
                self.rows[self.row].clear();
                self.column = 0;
            }
            Msg::Left if self.column == 0 && self.row > 0 => {
                self.row -= 1;
                self.column = self.rows[self.row].len();
            }
            Msg::Right if self.column == self.rows[self.row].len() && self.row < last => {
                (self.row, self.column) = (self.row + 1, 0);
            }
            msg => {
                // A line never runs into the one before or after it.
                let mut line = self.line();
                edit(&mut line, msg, false);
                self.rows[self.row] = line.text().to_string();
                self.column = line.cursor();
            }
        }
        false
    }

    /// To another line, in the same column as far as it goes; from the end of a line to the end of another.
    fn to(&mut self, row: usize) {
        if self.column == self.rows[self.row].len() {
            (self.row, self.column) = (row, self.rows[row].len());
            return;
        }
        let column = self.rows[self.row][..self.column].chars().count();
        self.row = row;
        self.column = self.rows[row].char_indices().nth(column).map_or(self.rows[row].len(), |(i, _)| i);
    }

    /// One more week, as the one in focus.
    fn add(&mut self) -> bool {
        if self.weeks() == MOST_WEEKS {
            return false;
        }
        let first = self.row / 7 * 7;
        let copy = self.rows[first..first + 7].to_vec();
        self.rows.splice(first + 7..first + 7, copy);
        self.to(self.row + 7);
        true
    }

    /// Takes away the week in focus; the only one is cleared.
    fn remove(&mut self) -> bool {
        let first = self.row / 7 * 7;
        if self.weeks() == 1 {
            self.rows.iter_mut().for_each(String::clear);
            self.column = 0;
            return true;
        }
        self.rows.drain(first..first + 7);
        self.row = self.row.min(self.rows.len() - 1);
        self.column = self.rows[self.row].len();
        true
    }

    /// Pastes: one line where the cursor is, several as the days from here on, with new weeks where they are needed.
    /// Whether it was several.
    pub(super) fn paste(&mut self, text: &str) -> bool {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let lines: Vec<&str> = text.trim_end_matches('\n').split('\n').collect();
        if lines.len() == 1 {
            return self.key(&Msg::Paste(lines[0].to_string()));
        }
        let room = MOST_WEEKS * 7 - self.row;
        let rows = self.row + lines.len().min(room);
        self.rows.resize(rows.max(self.rows.len()).div_ceil(7) * 7, String::new());
        for (i, pasted) in lines.into_iter().take(room).enumerate() {
            let mut line = Field::default();
            line.insert(pasted.trim(), false);
            self.rows[self.row + i] = line.text().to_string();
        }
        self.row = rows - 1;
        self.column = self.rows[self.row].len();
        true
    }

    /// Fills the empty working days of the week in focus with an ordinary week, as far as it is known.
    pub(super) fn fill(&mut self, draft: &Draft, words: &Words, law: &Law) {
        let week = self.row / 7;
        let told = draft.facts.week().map(|weeks| weeks[week % weeks.len()]);
        let length = normal_day(&draft.facts, &law.limits).min(Number::whole(15));
        for i in 0..5 {
            let row = &mut self.rows[week * 7 + i];
            if row.trim().is_empty() {
                let work = told.map_or(DayWork::Office, |week| week[i]);
                let all = draft.facts.yes(Fact::ExclusiveHome) == Some(true);
                *row = shown_day(&ordinary(length, if all { DayWork::Home } else { work }), words);
            }
        }
        self.column = self.rows[self.row].len();
    }
}

/// An ordinary day. What is done at home of a day that is otherwise elsewhere, is its end.
fn ordinary(length: Number, work: DayWork) -> Workday {
    let minutes = |hours: Number| hours.times(60, 1).to_f64().min(15.0 * 60.0) as u16;
    let to = MORNING + minutes(length) + BREAK;
    let home = match work {
        DayWork::Home => minutes(length) + BREAK,
        DayWork::Half => minutes(length) / 2,
        DayWork::Hours(hours) => minutes(hours).min(minutes(length) + BREAK),
        DayWork::Office | DayWork::Elsewhere => 0,
    };
    let parts = [(MORNING, to - home, At::Office), (to - home, to, At::Home)];
    let mut day: Workday = parts.iter().filter(|p| p.0 < p.1).map(|p| Stretch::new(p.0, p.1, p.2)).collect();
    // The break lies in the longer part.
    if let Some(longest) = day.iter_mut().max_by_key(|s| s.length()).filter(|s| s.length() > BREAK) {
        longest.pause = BREAK;
    }
    day
}
