//! The wizard line by line, for screen readers, pipes and terminals that cannot draw. It asks the same list of questions
//! as the full screen, appends lines and never takes one back, and saves after every answer.

mod ask;
mod review;

use super::errors;
use super::{DONE, Result};
use crate::agreement::Draft;
use crate::agreement::interview::{self, Answer, Input, Question, Standing};
use crate::document::text::Page;
use crate::law::Assessment;
use crate::law::sources::Law;
use crate::session::{self, Setting, Start};
use crate::store::{self, Opened};
use crate::words::Words;
use std::collections::BTreeSet;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
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
    held: Held,
    /// The last line about the verdict: said again only when it changes.
    said: String,
    /// The questions before this one have had their turn; one of them that an answer lights later has not.
    seen: BTreeSet<usize>,
    /// Mending a gap: after the answer the review comes back.
    mending: bool,
}

/// What a typed line asks for.
enum Reply {
    /// Go on and change nothing.
    On,
    /// This answer.
    Give(Answer),
    /// Why it is asked.
    Why,
    /// The question before.
    Back,
    /// The question with this index.
    Jump(usize),
    /// Enough for now.
    Quit,
}

/// Asks, from where the setting says, to the end of the questions or of the input.
pub fn run(setting: &Setting) -> Result<ExitCode> {
    let words = Words::of(setting.language);
    let law = Law::current();
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
    let mut talk =
        Talk { setting, words, law, draft, held, said: String::new(), seen: BTreeSet::new(), mending: false };
    talk.welcome()?;
    let ended = talk.interview();
    // The waiting thread shares the file: let go of it here, and with it of the lock beside it.
    drop(hold(&talk.held).take());
    match ended {
        // A reader who has gone away ends the talk; everything answered is on disk.
        Ok(()) | Err(Stop::Gone) => Ok(ExitCode::from(DONE)),
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

/// Why a talk stops early.
enum Stop {
    /// Nobody reads any more.
    Gone,
    /// Something could not be done.
    Failed(errors::Failure),
}

impl From<errors::Failure> for Stop {
    fn from(failure: errors::Failure) -> Stop {
        Stop::Failed(failure)
    }
}

type Going<T> = std::result::Result<T, Stop>;

fn say(text: &str) -> Going<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|cause| match cause.kind() {
        io::ErrorKind::BrokenPipe => Stop::Gone,
        _ => Stop::Failed(errors::Failure::Output(cause)),
    })
}

/// A prompt and the line typed after it; `None` at the end of the input. Where nobody types, the line is ended for them.
fn prompt(text: &str) -> Going<Option<String>> {
    say(&format!("{text} "))?;
    let mut line = Vec::new();
    let read = io::stdin().lock().read_until(b'\n', &mut line).unwrap_or(0);
    if read == 0 || !io::stdin().is_terminal() {
        say("\n")?;
    }
    Ok((read > 0).then(|| String::from_utf8_lossy(&line).trim().to_string()))
}

impl Talk<'_> {
    fn assess(&self) -> Result<Assessment> {
        Ok(self.draft.assess(self.law, self.setting.today)?)
    }

    fn lit(&self, assessment: &Assessment, question: &Question) -> bool {
        matches!(interview::standing(&self.draft, assessment, self.law, question), Standing::Open | Standing::Answered)
    }

    fn welcome(&mut self) -> Result<()> {
        let mut page = Page::default();
        page.line(&self.words.say("cli-plain-welcome"));
        page.line(&self.words.say("not-advice"));
        if let Some(line) = self.words.receipt_changes(&self.draft, self.law, self.setting.today) {
            page.line(&line);
        }
        say(&page.finish()).or_else(|stop| match stop {
            Stop::Gone => Ok(()),
            Stop::Failed(failure) => Err(failure),
        })
    }

    fn interview(&mut self) -> Going<()> {
        let questions = interview::questions();
        let mut at = self.draft.at.as_deref().and_then(interview::index_of).unwrap_or(0);
        self.seen.extend(0..at);
        at = self.next(at, &self.assess()?);
        let mut show = true;
        loop {
            let question = &questions[at];
            self.seen.insert(at);
            if show {
                self.show(at)?;
            }
            show = true;
            let Some(line) = prompt(&self.prompt_text(question))? else { break };
            match self.understand(question, &line) {
                Err(sentence) => {
                    let mut page = Page::default();
                    page.line(&sentence);
                    say(&page.finish())?;
                    show = false;
                }
                Ok(Reply::Why) => {
                    say(&self.why(question))?;
                    show = false;
                }
                Ok(Reply::Back) => at = self.before(at, &self.assess()?),
                Ok(Reply::Jump(there)) => {
                    self.mending = true;
                    at = there;
                }
                Ok(Reply::Quit) => break,
                Ok(Reply::On) if question.input == Input::Review => break,
                Ok(Reply::On) => at = self.go(at + 1)?,
                Ok(Reply::Give(answer)) => {
                    interview::apply(&mut self.draft, question.input, answer);
                    at = self.go(at + 1)?;
                    self.verdict()?;
                }
            }
        }
        self.farewell(at)
    }

    /// The first question that matters: one behind that an answer has just lit, else from here; the review at the latest.
    fn next(&self, from: usize, assessment: &Assessment) -> usize {
        let questions = interview::questions();
        if let Some(lit) = (0..from).find(|i| !self.seen.contains(i) && self.lit(assessment, &questions[*i])) {
            return lit;
        }
        (from..questions.len()).find(|i| self.lit(assessment, &questions[*i])).unwrap_or(questions.len() - 1)
    }

    fn before(&self, at: usize, assessment: &Assessment) -> usize {
        let questions = interview::questions();
        (0..at).rev().find(|i| self.lit(assessment, &questions[*i])).unwrap_or(at)
    }

    /// On to the next question, and the draft to disk once there is something in it.
    fn go(&mut self, from: usize) -> Going<usize> {
        let from = if std::mem::take(&mut self.mending) { interview::questions().len() - 1 } else { from };
        let at = self.next(from, &self.assess()?);
        self.draft.at = Some(interview::questions()[at].id.clone());
        self.save()?;
        Ok(at)
    }

    fn save(&mut self) -> Going<()> {
        let mut held = hold(&self.held);
        let empty = Draft { at: self.draft.at.clone(), ..Draft::new(self.draft.language) };
        if held.is_none() && self.draft == empty {
            return Ok(());
        }
        let today = self.setting.today;
        let file = held.get_or_insert_with(|| store::new(store::free_path(&self.setting.folder, &self.draft, today)));
        let moved = session::save(file, &self.draft, today).map_err(errors::Failure::from)?;
        if moved {
            let path = file.path.display().to_string();
            say(&format!("{}\n", self.words.tell("notice-moved", &[("path", path.into())])))?;
        }
        Ok(())
    }

    fn farewell(&mut self, at: usize) -> Going<()> {
        self.draft.at = Some(interview::questions()[at].id.clone());
        self.save()?;
        say(&saved(&hold(&self.held), self.words))
    }
}

/// Where the draft is.
fn saved(file: &Option<Opened>, words: &Words) -> String {
    match file {
        Some(file) => format!("{}\n{}\n", words.say("cli-plain-saved"), file.path.display()),
        None => format!("{}\n", words.say("cli-plain-unsaved")),
    }
}

/// Ctrl-C and its like: says where the draft is, lets go of it and ends. What was answered is on disk already.
#[cfg(unix)]
fn leave_on_signal(held: &Held, words: &'static Words) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM, SIGHUP]) else { return };
    let held = Arc::clone(held);
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            let file = hold(&held).take();
            let _ = say(&format!("\n{}", saved(&file, words)));
            drop(file);
            std::process::exit(128 + signal);
        }
    });
}

#[cfg(not(unix))]
fn leave_on_signal(_: &Held, _: &'static Words) {}
