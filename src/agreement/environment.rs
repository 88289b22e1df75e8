//! The work environment in a draft: measures with owner and date, and the employee's own view, kept beside the manager's.

use super::{Draft, Kind, Note, Party, Role};
use crate::law::Verdict;
use crate::law::checks::{CHECKS, List, Mark, Marks};
use crate::law::facts::Fact;
use crate::law::followup::{self, Meeting, Plan};
use crate::law::sources::Law;
use jiff::Span;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A measure against a checklist row that is «no» or «unknown».
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// The row.
    pub row: &'static str,
    /// What is to be done.
    pub text: String,
    /// Who does it; may be empty.
    pub owner: String,
    /// When it is to be done.
    pub due: Option<Date>,
    /// Whether it is done.
    pub done: bool,
}

/// Weeks until a measure is to be done, as suggested.
const WEEKS: i32 = 4;

impl Measure {
    /// The day that is suggested for a measure: in four weeks, or the next working day after.
    pub fn suggested_due(today: Date) -> Option<Date> {
        today.checked_add(Span::new().weeks(WEEKS)).ok().and_then(followup::working_day)
    }
}

/// What the employee has answered alone.
#[derive(Clone, Debug, PartialEq)]
pub struct EmployeeView {
    /// The employee's name, as written there.
    pub name: String,
    /// The day it was taken in.
    pub date: Date,
    /// The employee's marks.
    pub marks: Marks,
    /// The employee's notes by row.
    pub notes: BTreeMap<&'static str, String>,
    /// What works well.
    pub well: String,
    /// What the employee would change.
    pub change: String,
}

/// What the employee has said about the work environment, and nobody else.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Said<'a> {
    /// The employee's name, as written there; may be empty.
    pub name: &'a str,
    /// The day it was taken in, where it was.
    pub taken_in: Option<Date>,
    /// The employee's marks.
    pub marks: &'a Marks,
    /// The employee's notes by row.
    pub notes: &'a BTreeMap<&'static str, String>,
    /// What works well.
    pub well: &'a str,
    /// What the employee would change.
    pub change: &'a str,
}

/// Why a file cannot be taken in as the employee's view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It is an agreement draft, not a self-declaration.
    OtherKind,
    /// It is another employee's: the name there.
    OtherName(String),
    /// Nothing is answered in it.
    Empty,
}

/// The two marks seen together. A «no» from either stands, and what either does not know is not known: the employee's «no»
/// is never overwritten, and neither is the manager's.
pub fn together(manager: Option<Mark>, employee: Option<Mark>) -> Option<Mark> {
    match (manager, employee) {
        (Some(Mark::No), _) | (_, Some(Mark::No)) => Some(Mark::No),
        (Some(Mark::Unknown), _) | (_, Some(Mark::Unknown)) => Some(Mark::Unknown),
        (Some(Mark::Yes), _) | (_, Some(Mark::Yes)) => Some(Mark::Yes),
        (one, other) => one.or(other),
    }
}

/// The rows that the employee answers alone: the systematic work is the employer's.
pub fn own_rows() -> impl Iterator<Item = &'static str> {
    CHECKS.iter().filter(|c| c.list != List::Systematic).map(|c| c.key)
}

impl Draft {
    /// The mark of a row, the employee's own view counted in.
    pub fn mark(&self, row: &str) -> Option<Mark> {
        // The systematic work is the employer's to answer for, whatever a file says.
        let own = self.employee_view.as_ref().filter(|_| !row.starts_with('H')).and_then(|view| view.marks.get(row));
        together(self.marks.get(row).copied(), own.copied())
    }
    /// Every row marked, the employee's own view counted in.
    pub fn all_marks(&self) -> Marks {
        CHECKS.iter().filter_map(|c| Some((c.key, self.mark(c.key)?))).collect()
    }
    /// Whether some row is answered by both.
    pub fn both_answer(&self) -> bool {
        let view = self.employee_view.as_ref();
        view.is_some_and(|view| own_rows().any(|row| self.marks.contains_key(row) && view.marks.contains_key(row)))
    }
    /// Whether it is the employee who answers in this draft, so that its marks are the employee's own.
    pub fn is_answered_by_employee(&self) -> bool {
        self.kind == Kind::SelfDeclaration || self.role == Some(Role::Employee)
    }
    /// What the employee has said, where the draft holds it: what was taken in, or the draft's own answers where it is
    /// the employee who answers. The marks of anyone else are never it.
    pub fn said(&self) -> Option<Said<'_>> {
        if let Some(view) = &self.employee_view {
            let EmployeeView { name, date, marks, notes, well, change } = view;
            return Some(Said { name, taken_in: Some(*date), marks, notes, well, change });
        }
        let remark = |note: Note| self.remarks.get(&note).map_or("", String::as_str);
        self.is_answered_by_employee().then(|| Said {
            name: self.party(Party::Employee).unwrap_or_default(),
            taken_in: None,
            marks: &self.marks,
            notes: &self.notes,
            well: remark(Note::Well),
            change: remark(Note::Change),
        })
    }
    /// The same parties, language and role with nothing answered: for forms that are filled in by hand.
    pub fn blank(&self) -> Draft {
        let (kind, role, parties) = (self.kind, self.role, self.parties.clone());
        Draft { kind, role, parties, ..Draft::new(self.language) }
    }
    /// The rows where manager and employee answer differently.
    pub fn differences(&self) -> Vec<&'static str> {
        let Some(view) = &self.employee_view else { return Vec::new() };
        own_rows()
            .filter(|row| match (self.marks.get(row), view.marks.get(row)) {
                (Some(manager), Some(employee)) => manager != employee,
                _ => false,
            })
            .collect()
    }
    /// Whether a row calls for a measure: «no» and «unknown», seen together.
    pub fn calls_for_measure(&self, row: &str) -> bool {
        matches!(self.mark(row), Some(Mark::No | Mark::Unknown))
    }
    /// The rows that call for a measure and have none.
    pub fn without_measure(&self) -> Vec<&'static str> {
        let open = |row: &&'static str| self.calls_for_measure(row) && self.measures_of(row).next().is_none();
        CHECKS.iter().map(|c| c.key).filter(open).collect()
    }
    /// The measures of a row.
    pub fn measures_of(&self, row: &str) -> impl Iterator<Item = &Measure> {
        self.measures.iter().filter(move |m| m.row == row)
    }
    /// Takes in what the employee has answered alone. Both views are kept. What the employee has answered before stands
    /// until the employee answers it anew: a row left open in a later file takes nothing back.
    ///
    /// # Errors
    /// [`NotTaken`] when the other draft is no self-declaration of the same employee.
    pub fn take_in(&mut self, own: &Draft, on: Date) -> Result<(), NotTaken> {
        if own.kind != Kind::SelfDeclaration {
            return Err(NotTaken::OtherKind);
        }
        let name = own.party(Party::Employee).unwrap_or_default();
        let before = self.employee_view.as_ref().map(|v| v.name.as_str()).filter(|n| !n.is_empty());
        let same = |ours: &str| name.is_empty() || ours.trim().to_lowercase() == name.trim().to_lowercase();
        if ![self.party(Party::Employee), before].into_iter().flatten().all(same) {
            return Err(NotTaken::OtherName(name.to_string()));
        }
        let remark = |note: Note| own.remarks.get(&note).cloned().unwrap_or_default();
        let mut view = EmployeeView {
            name: name.to_string(),
            date: on,
            marks: own_rows().filter_map(|row| Some((row, *own.marks.get(row)?))).collect(),
            notes: own_rows().filter_map(|row| Some((row, own.notes.get(row)?.clone()))).collect(),
            well: remark(Note::Well),
            change: remark(Note::Change),
        };
        if view.marks.is_empty() && view.notes.is_empty() && view.well.is_empty() && view.change.is_empty() {
            return Err(NotTaken::Empty);
        }
        if let Some(before) = self.employee_view.take() {
            view.fill(before);
        }
        self.employee_view = Some(view);
        Ok(())
    }
    /// How closely to follow up, and when, where the rhythm can be told.
    pub fn follow_up(&self, verdict: Verdict, law: &Law, on: Date) -> Option<(Plan, Vec<(Date, Meeting)>)> {
        let closer = self.closer.unwrap_or(false);
        let plan = followup::plan(&self.facts, &self.all_marks(), closer, Some(verdict), &law.limits, on)?;
        // Counted from the first day, as long as that is ahead or less than a year ago and nothing calls for a talk now.
        let year_ago = on.checked_sub(Span::new().years(1)).ok()?;
        let counts = |start: &Date| *start >= on || (*start > year_ago && !plan.at_once());
        let start = self.facts.date(Fact::Start).filter(counts).unwrap_or(on);
        let until = start.max(on).checked_add(Span::new().months(MONTHS_AHEAD)).ok()?;
        let dates = followup::dates(&plan, start, until);
        Some((plan, dates))
    }
}

/// How far ahead follow-up is dated.
const MONTHS_AHEAD: i32 = 15;

impl EmployeeView {
    /// What is not answered here, from an earlier view.
    fn fill(&mut self, before: EmployeeView) {
        let older = |text: &mut String, before: String| {
            if text.is_empty() {
                *text = before;
            }
        };
        older(&mut self.name, before.name);
        older(&mut self.well, before.well);
        older(&mut self.change, before.change);
        for (row, mark) in before.marks {
            self.marks.entry(row).or_insert(mark);
        }
        for (row, note) in before.notes {
            self.notes.entry(row).or_insert(note);
        }
    }
}
