//! The interview of one draft, as it stands on the screen.

use super::edit::Field;
use super::update::hours::Grid;
use crate::agreement::history::History;
use crate::agreement::interview::{self, Input, Question, Standing, Step};
use crate::agreement::{Draft, Kind, Language, Party, Role, check};
use crate::law::sources::Law;
use crate::law::{Assessment, Form as AgreementForm};
use crate::words::Words;
use crate::words::answer::hours::{shown_clock, shown_weeks};
use crate::words::answer::pattern;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The interview of one draft.
pub struct Form {
    /// The draft: the only state that is saved.
    pub draft: Draft,
    /// The language of the screen: working time is typed with its words.
    pub language: Language,
    /// The question in focus.
    pub at: usize,
    /// The choice in focus.
    pub cursor: usize,
    /// What is being typed.
    pub field: Field,
    /// The unit chosen, of an amount.
    pub unit: usize,
    /// The row of a list marked by the key before this one: the focus has moved on from it.
    pub marked: Option<usize>,
    /// The day in focus of the calendar.
    pub day: Option<Date>,
    /// What was typed and left without being usable, by question: never lost.
    pub pending: BTreeMap<usize, String>,
    /// When it was last saved, for people.
    pub saved: Option<String>,
    /// Where it is saved.
    pub path: Option<PathBuf>,
    /// The question that the review was opened from by its key: closing it leads back there.
    pub came_from: Option<usize>,
    /// How many things are worth a look, as they were told before the draft was to be marked as finished.
    pub looked_over: usize,
    /// The drafts before each change.
    pub history: History,
}

impl Form {
    /// The interview of a draft, where it was left.
    pub fn new(draft: Draft) -> Form {
        let belongs = |i: &usize| interview::belongs(&draft, &interview::questions()[*i]);
        let at = draft.at.as_deref().and_then(interview::index_of).filter(belongs);
        let at = at.or_else(|| (0..interview::questions().len()).find(belongs)).unwrap_or(0);
        let mut form = Form {
            language: draft.language,
            draft,
            at,
            cursor: 0,
            field: Field::default(),
            unit: 0,
            marked: None,
            day: None,
            pending: BTreeMap::new(),
            saved: None,
            path: None,
            came_from: None,
            looked_over: 0,
            history: History::default(),
        };
        form.focus(at);
        form
    }
    /// The same interview with words in place of names, to be shown to others.
    pub fn without_names(&self, words: &Words) -> Form {
        // Of what is typed and not used, only hours name nobody.
        let kept = |(at, typed): (&usize, &String)| (*at, typed.clone());
        let instead = |party: Party| words.say(&format!("hidden-{}", party.word())).into_owned();
        let mut form = Form::new(self.draft.without_names(instead));
        (form.at, form.came_from, form.language) = (self.at, self.came_from, self.language);
        form.pending =
            self.pending.iter().filter(|(at, _)| **at == super::update::hours::question()).map(kept).collect();
        (form.cursor, form.unit, form.day, form.saved) = (self.cursor, self.unit, self.day, self.saved.clone());
        form.field = match self.question().input {
            Input::Text(_) | Input::Note(_) => Field::new(words.say("hidden-text").into_owned()),
            _ => self.field.clone(),
        };
        form
    }
    /// The question in focus.
    pub fn question(&self) -> &'static Question {
        &interview::questions()[self.at]
    }
    /// Puts the focus on a question and fills its field from the draft.
    pub fn focus(&mut self, at: usize) {
        let stays = self.at == at;
        self.at = at;
        let input = self.question().input;
        let weeks = self.draft.facts.week().map_or(1, <[_]>::len);
        self.cursor = match input {
            // Undoing leaves the cursor in the grid where it is.
            Input::Places if stays => self.cursor,
            Input::Week if stays => (self.cursor / 7).min(weeks - 1) * 7 + self.cursor % 7,
            _ => interview::chosen(&self.draft, input).unwrap_or(interview::ordinary(input)),
        };
        self.unit = match input {
            Input::Amount(units) => interview::amount(&self.draft, units).map_or(0, |(_, unit)| unit),
            _ => 0,
        };
        self.field = match self.pending.get(&at) {
            Some(typed) => self.typed(typed.clone(), stays),
            None if input == Input::WeighedOn => Field::suggested(self.written()),
            None => self.typed(self.written(), stays),
        };
    }
    /// A text in the field: the cursor stands behind it, or, where each day has a line, on the first day, or on the one
    /// where it was.
    pub fn typed(&self, text: String, stays: bool) -> Field {
        match self.question().input {
            Input::Hours => Grid::of(&text).on(if stays { Grid::of_field(&self.field).row } else { 0 }).field(),
            _ => Field::new(text),
        }
    }
    /// The screen has changed its language: hours that are shown as they are typed change their words.
    pub fn speak(&mut self, language: Language) {
        if self.language != language {
            self.language = language;
            if self.question().input == Input::Hours {
                self.field = Grid::of_field(&self.field).spoken(Words::of(language), &self.draft).field();
            }
        }
    }
    /// What the draft says to the question in focus, as it is typed.
    pub fn written(&self) -> String {
        let text = match self.question().input {
            Input::Text(party) => self.draft.parties.get(&party).cloned(),
            Input::Employees => self.draft.employees.map(|n| n.to_string()),
            Input::Amount(units) => match interview::amount(&self.draft, units) {
                // As it is typed: the comma is put in when it is shown in words.
                Some((n, _)) => Some(n.to_string()),
                None => interview::period(&self.draft, units).map(|(from, to)| pattern::shown_period(from, to)),
            },
            Input::Date(fact) => self.draft.facts.date(fact).map(pattern::shown_date),
            Input::WeighedOn => self.draft.weighed_on.map(pattern::shown_date),
            Input::Note(note) => self.draft.remarks.get(&note).cloned(),
            // A line for each day, whether there is work on it or not.
            Input::Hours => {
                let told = self.draft.facts.hours().map(|weeks| shown_weeks(weeks, Words::of(self.language)));
                Some(told.unwrap_or_else(|| "\n".repeat(6)))
            }
            Input::Clock(fact) => self.draft.facts.clock(fact).map(shown_clock),
            Input::Timeline => self.draft.facts.timeline().map(pattern::shown_timeline),
            _ => None,
        };
        text.unwrap_or_default()
    }
    /// How every question stands now.
    pub fn standings(&self, assessment: &Assessment) -> Vec<Standing> {
        let law = Law::at(assessment.on);
        interview::questions().iter().map(|q| interview::standing(&self.draft, assessment, law, q)).collect()
    }
    /// The rows of a list step, or the single question otherwise.
    pub fn rows(&self, step: Step) -> impl Iterator<Item = usize> {
        let ours = move |(_, q): &(usize, &Question)| q.step == step && interview::belongs(&self.draft, q);
        interview::questions().iter().enumerate().filter(ours).map(|(i, _)| i)
    }
    /// What is left to answer and to settle before the draft is whole, and how much there is in all: the names, the
    /// questions that the outcome turns on, the § 2 items, and the checklists, each as it stands with these answers.
    pub fn progress(&self, assessment: &Assessment) -> (usize, usize) {
        self.progress_of(assessment, &self.standings(assessment))
    }
    /// The same, where it is known how the questions stand.
    pub(super) fn progress_of(&self, assessment: &Assessment, standings: &[Standing]) -> (usize, usize) {
        let (mut left, mut all) = (0, 0);
        let mut count = |open: usize, of: usize| (left, all) = (left + open, all + of);
        for (question, standing) in interview::questions().iter().zip(standings.iter().copied()) {
            let counts = match question.input {
                Input::Text(party) => interview::is_needed(party) && interview::belongs(&self.draft, question),
                _ => question.id.starts_with("facts.") && !matches!(question.input, Input::Date(_)),
            };
            match standing {
                Standing::Open if counts => count(1, 1),
                Standing::Answered if counts => count(0, 1),
                _ => {}
            }
        }
        // A checklist is one thing to do, however many rows it has.
        for step in [Step::Physical, Step::Psychosocial] {
            let marked = |row: usize| interview::is_answered(&self.draft, interview::questions()[row].input);
            count(usize::from(!self.rows(step).all(marked)), 1);
        }
        let wanted = !matches!(assessment.finding.agreement, AgreementForm::NoneRequired);
        if wanted && self.draft.role != Some(Role::Employee) && self.draft.kind == Kind::Agreement {
            let (settled, items) = check::meter(&self.draft);
            count(items - settled, items);
        }
        (left, all)
    }
}
