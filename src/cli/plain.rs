//! The wizard line by line, for screen readers, pipes and terminals that cannot draw. It asks the same list of questions
//! as the full screen, appends lines and never takes one back, and saves after every answer.

mod ask;
mod command;
mod days;
mod find;
mod hours;
mod io;
mod paper;
mod pattern;
mod picture;
mod read;
mod report;
mod review;
mod rows;

use super::errors;
use super::{DONE, Result};
use crate::agreement::history::{History, Moment};
use crate::agreement::interview::{self, Answer, Input, Question, Standing, Step};
use crate::agreement::{Draft, Kind};
use crate::document::text::Page;
use crate::law::Assessment;
use crate::law::hours::Finding;
use crate::law::sources::Law;
use crate::session::{Setting, Start};
use crate::store::{self, Opened};
use crate::words::{Words, answer};
pub(super) use review::write as lines;

use io::{leave_on_signal, prompt, say};
use read::Reply;
use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The file, shared with the thread that waits for Ctrl-C: whoever saves or ends the program holds it.
type Held = Arc<Mutex<Option<Opened>>>;

fn hold(held: &Held) -> MutexGuard<'_, Option<Opened>> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A conversation.
struct Talk<'a> {
    setting: &'a Setting,
    words: &'static Words,
    law: &'static Law,
    draft: Draft,
    /// The draft as it was last kept: what accepted clauses follow from.
    kept: Draft,
    held: Held,
    /// The question being asked.
    at: usize,
    /// The last line about the verdict: said again only when it changes.
    said: String,
    /// The last line about the working time.
    said_hours: String,
    /// The questions before this one have had their turn; one of them that an answer lights later has not.
    seen: BTreeSet<usize>,
    /// Jumped away from this question: after the answer it comes back.
    back_to: Option<usize>,
    /// The list whose choices have been told, and how it was asked for an answer.
    told: Option<(Step, String)>,
    /// The day of the working time that is told next, while a week is told day by day.
    telling: Option<hours::Telling>,
    /// The findings in the order of their letters, as they were last shown.
    listed: Option<Vec<Finding>>,
    history: History,
}

/// Why a talk stops early.
enum Stop {
    /// Nobody reads any more.
    Gone,
    /// Enough for now.
    Quit,
    /// Something could not be done.
    Failed(errors::Failure),
}

impl From<errors::Failure> for Stop {
    fn from(failure: errors::Failure) -> Stop {
        Stop::Failed(failure)
    }
}

type Going<T> = std::result::Result<T, Stop>;

/// What comes after a line.
enum Turn {
    /// The same question is asked again, without being put again.
    Stay,
    /// This question is put.
    To(usize),
    /// The end.
    End,
}

/// Asks, from where the setting says, to the end of the questions or of the input.
pub fn run(setting: &Setting) -> Result<ExitCode> {
    let words = Words::of(setting.language);
    let start = match &setting.start {
        Start::Register => review::register(setting, words)?,
        other => Some(other.clone()),
    };
    let Some(start) = start else { return Ok(ExitCode::from(DONE)) };
    let (file, draft) = match start {
        Start::Open(path) => {
            let (file, draft) = store::open(&path)?;
            (Some(file), draft)
        }
        _ => (None, Draft::new(setting.language)),
    };
    let held = Arc::new(Mutex::new(file));
    leave_on_signal(&held, words);
    let mut talk = Talk::new(setting, draft, held);
    talk.welcome()?;
    let ended = talk.interview();
    // The waiting thread shares the file: let go of it here, and with it of the lock beside it.
    drop(hold(&talk.held).take());
    match ended {
        // A reader who has gone away ends the talk; everything answered is on disk.
        Ok(()) | Err(Stop::Gone | Stop::Quit) => Ok(ExitCode::from(DONE)),
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

impl Talk<'_> {
    fn new(setting: &Setting, draft: Draft, held: Held) -> Talk<'_> {
        Talk {
            setting,
            words: Words::of(setting.language),
            law: Law::at(setting.today),
            at: draft.at.as_deref().and_then(interview::index_of).unwrap_or(0),
            kept: draft.clone(),
            draft,
            held,
            said: String::new(),
            said_hours: String::new(),
            seen: BTreeSet::new(),
            back_to: None,
            told: None,
            telling: None,
            listed: None,
            history: History::default(),
        }
    }

    fn question(&self) -> &'static Question {
        &interview::questions()[self.at]
    }

    fn assess(&self) -> Result<Assessment> {
        Ok(self.draft.assess(self.law, self.setting.today)?)
    }

    fn lit(&self, assessment: &Assessment, question: &Question) -> bool {
        matches!(interview::standing(&self.draft, assessment, self.law, question), Standing::Open | Standing::Answered)
    }

    /// The employee alone, about the work environment: nothing is assessed and nothing agreed.
    fn alone(&self) -> bool {
        self.draft.kind == Kind::SelfDeclaration
    }

    fn welcome(&mut self) -> Result<()> {
        let mut page = Page::default();
        page.line(&self.words.say("cli-plain-welcome"));
        if self.alone() {
            page.line(&self.words.say("cli-plain-alone"));
        } else {
            page.line(&self.words.say("not-advice"));
            self.since(&mut page);
        }
        say(&page.finish()).or_else(|stop| match stop {
            Stop::Gone | Stop::Quit => Ok(()),
            Stop::Failed(failure) => Err(failure),
        })
    }

    fn interview(&mut self) -> Going<()> {
        self.seen.extend(0..self.at);
        // A question reached by a short way is gone on with too, where it was left.
        if !interview::belongs(&self.draft, self.question()) {
            self.at = self.next(self.at, &self.assess()?);
        }
        match self.questions() {
            Ok(()) | Err(Stop::Quit) => self.farewell(),
            Err(stop) => Err(stop),
        }
    }

    fn questions(&mut self) -> Going<()> {
        let mut put = true;
        loop {
            self.seen.insert(self.at);
            if put {
                self.show()?;
            }
            let text = self.prompt_text();
            let Some(line) = prompt(&text)? else { return Ok(()) };
            put = match self.turn(&line)? {
                Turn::Stay => false,
                Turn::To(at) => {
                    self.telling = self.telling.filter(|_| at == self.at);
                    self.at = at;
                    true
                }
                Turn::End => return Ok(()),
            };
        }
    }

    /// What a line does; the draft before it is kept, if it changed an answer.
    fn turn(&mut self, line: &str) -> Going<Turn> {
        let before = Moment::new(self.draft.clone(), self.at);
        let turn = match self.understand(line) {
            Err(sentence) => {
                // What is told to be wrong and kept all the same: an empty line goes on with it.
                let input = self.question().input;
                if answer::keeps(input, line) {
                    interview::apply(&mut self.draft, input, Answer::Text(line.to_string()));
                    self.save()?;
                }
                self.line(&sentence)?;
                Ok(Turn::Stay)
            }
            Ok(Reply::Back) if self.day_before() => Ok(Turn::Stay),
            Ok(Reply::Back) => Ok(Turn::To(match self.back_to.take() {
                Some(from) => from,
                None => self.before(&self.assess()?),
            })),
            Ok(Reply::Jump(there)) => Ok(self.jump_to(there)),
            Ok(Reply::Quit) => Err(Stop::Quit),
            Ok(Reply::On) if self.question().input == Input::Review => Ok(Turn::End),
            Ok(Reply::On) => self.go(self.at + 1),
            Ok(Reply::Give(answer)) => self.give(answer),
            // Undo and redo move in the history: what they change is not kept in it once more.
            Ok(Reply::Do(command)) if command.is_history() => return self.carry_out(command),
            Ok(Reply::Do(command)) => self.carry_out(command),
        };
        let was = before.draft.clone();
        self.history.remember(before, &self.draft);
        self.reopened(&was)?;
        turn
    }

    /// Takes an answer, tells what was understood, and goes on.
    pub fn give(&mut self, answer: Answer) -> Going<Turn> {
        let taken_back = answer == Answer::Nothing;
        let input = self.question().input;
        interview::apply(&mut self.draft, input, answer);
        if let Some(line) = self.understood().filter(|_| !taken_back) {
            self.line(&line)?;
        }
        if let Input::Mark(row) = input
            && self.asks_for_measure(row)
        {
            self.save()?;
            self.measures(row)?;
        }
        let turn = self.go(self.at + 1)?;
        self.verdict()?;
        Ok(turn)
    }

    /// To a question out of order; this one comes back afterwards.
    fn jump_to(&mut self, there: usize) -> Turn {
        self.back_to = self.back_to.or(Some(self.at));
        Turn::To(there)
    }

    /// The first question that matters: one behind that an answer has just lit, else from here; the review at the latest.
    fn next(&self, from: usize, assessment: &Assessment) -> usize {
        let questions = interview::questions();
        if let Some(lit) = (0..from).find(|i| !self.seen.contains(i) && self.lit(assessment, &questions[*i])) {
            return lit;
        }
        (from..questions.len()).find(|i| self.lit(assessment, &questions[*i])).unwrap_or(questions.len() - 1)
    }

    fn before(&self, assessment: &Assessment) -> usize {
        let questions = interview::questions();
        (0..self.at).rev().find(|i| self.lit(assessment, &questions[*i])).unwrap_or(self.at)
    }

    /// On to the next question, and the draft to disk once there is something in it.
    fn go(&mut self, from: usize) -> Going<Turn> {
        let from = self.back_to.take().unwrap_or(from);
        let at = self.next(from, &self.assess()?);
        self.draft.at = Some(interview::questions()[at].id.clone());
        self.save()?;
        Ok(Turn::To(at))
    }
}
