//! What can be typed besides an answer: at any prompt, or where it belongs.

use super::{Going, Talk, Turn, say};
use crate::agreement::history::Moment;
use crate::agreement::interview::{self, Answer, Input, Step};
use crate::agreement::{Draft, Kind};
use crate::document::text::Page;
use crate::document::{self, Case};
use crate::law::facts::Fact;
use crate::words::suggest;

/// A command.
pub enum Command {
    /// Why it is asked, and what can be typed.
    Help,
    /// Takes the last answer back.
    Undo,
    /// Gives it again.
    Redo,
    /// The other ways into the pattern.
    More,
    /// Questions, rules and terms with these words.
    Search(String),
    /// The map of the verdict, told.
    Map,
    /// The way to the verdict, step by step.
    Why,
    /// The draft beside variants of itself.
    Compare,
    /// The verdict with its sources.
    Statement,
    /// The document as it stands, or the one that is named.
    Document(String),
    /// A document in a file beside the draft: which, in which format and language.
    Save(String),
    /// Marks what is agreed as finished, or takes the mark away.
    Finish(bool),
    /// Past the rest of a list.
    SkipRest,
    /// The rest of the suggested clauses.
    AcceptRest,
    /// Days typed.
    Days(String),
    /// Whether the days are used.
    Use(bool),
    /// The period that the days were watched in.
    Period(String),
    /// A file of days, or what the employee has answered alone.
    File(String),
    /// A note on a row.
    Note(String),
    /// The measures of a row.
    Measures,
    /// The working time and what was found in it.
    Hours,
    /// The nearest change that mends a finding.
    Mend(String),
    /// Working time typed.
    Workdays(String),
    /// One more week of it.
    AnotherWeek,
}

impl Command {
    /// Whether it moves in the history itself.
    pub fn is_history(&self) -> bool {
        matches!(self, Command::Undo | Command::Redo)
    }
}

/// Where a command has a meaning.
type Place = fn(&Draft, Input) -> bool;

const ANYWHERE: Place = |_, _| true;
const ASSESSED: Place = |draft, _| draft.kind == Kind::Agreement;
const FREE: Place = |draft, input| !is_prose(draft, input);
const LISTED: Place = |_, input| matches!(input, Input::Clause(_) | Input::Mark(_) | Input::Point(_));
const CLAUSES: Place = |_, input| matches!(input, Input::Clause(_));
const ROWS: Place = |_, input| matches!(input, Input::Mark(_));
const DAYS: Place = |_, input| input == Input::Calendar;

const HOURS: Place = |draft, input| ASSESSED(draft, input) && draft.facts.hours().is_some();
const AGREED: Place = |draft, input| ASSESSED(draft, input) && !document::is_own(draft) && FREE(draft, input);
const TELLING: Place = |_, input| input == Input::Hours;

/// Where a text of one's own is typed, so that words of it may look like commands.
fn is_prose(_: &Draft, input: Input) -> bool {
    matches!(input, Input::Text(_) | Input::Note(_) | Input::Clause(_))
}

/// The commands by the name of their texts, in the order of the help.
const COMMANDS: &[(&str, Place)] = &[
    ("skip-rest", LISTED),
    ("accept-rest", CLAUSES),
    ("measures", |draft, input| ROWS(draft, input) && ASSESSED(draft, input)),
    ("note", ROWS),
    ("file-employee", |draft, input| ROWS(draft, input) && ASSESSED(draft, input)),
    ("file-days", DAYS),
    ("period", DAYS),
    ("another-week", TELLING),
    ("hours", HOURS),
    ("mend", |draft, input| HOURS(draft, input) && FREE(draft, input)),
    ("undo", ANYWHERE),
    ("redo", ANYWHERE),
    ("more", ASSESSED),
    ("search", ANYWHERE),
    ("why", ASSESSED),
    ("map", ASSESSED),
    ("compare", ASSESSED),
    ("document", ANYWHERE),
    ("save", ANYWHERE),
    ("finish", AGREED),
    ("unfinish", |draft, input| AGREED(draft, input) && draft.finished.is_some()),
    ("statement", ASSESSED),
];

impl Talk<'_> {
    fn typed(&self, name: &str) -> String {
        let word = |name: &str| self.words.say(&format!("cli-plain-key-{name}")).into_owned();
        match name {
            "skip-rest" => format!("{} {}", word("skip"), word("all")),
            "file-employee" | "file-days" => word("file"),
            name => word(name),
        }
    }

    /// What can be typed here, one line each.
    pub fn commands(&self, page: &mut Page) {
        page.line(&self.words.say("cli-plain-commands"));
        for (name, place) in COMMANDS {
            if place(&self.draft, self.question().input) {
                let args = [("key", self.typed(name).into())];
                page.item(&self.words.tell(&format!("cli-plain-do-{name}"), &args));
            }
        }
    }

    /// The command of a line, if it is one here.
    pub fn command(&self, line: &str) -> Option<Command> {
        let (draft, input) = (&self.draft, self.question().input);
        if line == "?" {
            return Some(Command::Help);
        }
        if let Some(text) = line.strip_prefix('/') {
            return Some(Command::Search(text.trim().to_string()));
        }
        let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim().to_string();
        let typed = line.to_lowercase();
        let here = |name: &str| COMMANDS.iter().any(|(n, place)| *n == name && place(draft, input));
        let is = |name: &str| here(name) && typed == self.typed(name);
        let begins = |name: &str| here(name) && first.to_lowercase() == self.typed(name) && !rest.is_empty();
        // Where a text is typed, what follows must be what can be saved, or it is text.
        let about = |name: &str| begins(name) && (FREE(draft, input) || self.is_wanted(&rest));
        Some(match () {
            () if is("undo") => Command::Undo,
            () if is("redo") => Command::Redo,
            () if is("more") => Command::More,
            () if is("why") => Command::Why,
            () if is("map") => Command::Map,
            () if is("compare") => Command::Compare,
            () if is("statement") => Command::Statement,
            () if is("document") || is("save") || about("document") || about("save") => self.of_document(&typed, rest),
            () if is("finish") => Command::Finish(true),
            () if is("unfinish") => Command::Finish(false),
            () if is("skip-rest") => Command::SkipRest,
            () if is("accept-rest") => Command::AcceptRest,
            () if is("hours") => Command::Hours,
            () if is("another-week") => Command::AnotherWeek,
            () if is("mend") => Command::Mend(String::new()),
            () if begins("mend") && rest.chars().count() <= 2 => Command::Mend(rest),
            () if is("measures") => Command::Measures,
            () if DAYS(draft, input) && self.is(line, "accept") => Command::Use(true),
            () if DAYS(draft, input) && self.is(line, "none") => Command::Use(false),
            () if begins("search") && FREE(draft, input) => Command::Search(rest),
            () if begins("period") => Command::Period(rest),
            () if begins("note") => Command::Note(rest),
            () if begins("file-days") || begins("file-employee") => Command::File(rest),
            () => return None,
        })
    }

    /// The document shown or saved, and what is said of it.
    fn of_document(&self, line: &str, rest: String) -> Command {
        let first = line.split_whitespace().next().unwrap_or_default();
        if first == self.typed("save") { Command::Save(rest) } else { Command::Document(rest) }
    }

    /// Does what a command says.
    pub fn carry_out(&mut self, command: Command) -> Going<Turn> {
        match command {
            Command::Help => {
                say(&self.why())?;
                // After the help the prompt is told in full.
                self.told.iter_mut().for_each(|(_, prompt)| prompt.clear());
            }
            Command::Undo => return self.travel(true),
            Command::Redo => return self.travel(false),
            Command::More => return self.more(),
            Command::Search(text) => return self.search(&text),
            Command::Why => self.grounds()?,
            Command::Map => self.map()?,
            Command::Compare => return self.compare(),
            Command::Statement => say(&self.statement()?)?,
            Command::Document(text) => self.show_document(&text)?,
            Command::Save(text) => self.save_document(&text)?,
            Command::Finish(finished) => self.mark_finished(finished)?,
            Command::SkipRest => return self.skip_rest(),
            Command::AcceptRest => return self.accept_rest(),
            Command::Days(text) => self.type_days(&text)?,
            Command::Use(yes) => return self.use_days(yes),
            Command::Period(text) => self.watch(&text)?,
            Command::File(path) if self.question().input == Input::Calendar => self.read_days(&path)?,
            Command::File(path) => self.take_in(&path)?,
            Command::Note(text) => self.note(&text)?,
            Command::Hours => self.hours()?,
            Command::Mend(name) => return self.mend(&name),
            Command::Workdays(line) => return self.tell_hours(&line),
            Command::AnotherWeek => return self.another_week(),
            Command::Measures => {
                if let Input::Mark(row) = self.question().input {
                    self.measures(row)?;
                }
            }
        }
        Ok(Turn::Stay)
    }

    /// One change back, or forth again, to the question where it was made.
    fn travel(&mut self, back: bool) -> Going<Turn> {
        let now = Moment::new(self.draft.clone(), self.at);
        let (way, done, nothing) = match back {
            true => (self.history.undo(now), "cli-plain-undone", "notice-nothing-to-undo"),
            false => (self.history.redo(now), "cli-plain-redone", "notice-nothing-to-redo"),
        };
        let Some(Moment { draft, at, .. }) = way else {
            self.line(&self.words.say(nothing))?;
            return Ok(Turn::Stay);
        };
        // What comes back is whole as it was: its clauses follow nothing.
        self.kept = draft.clone();
        let hours = std::mem::replace(&mut self.draft, draft).facts.get(Fact::Hours).cloned();
        self.telling = self.resume(hours.as_ref(), back);
        self.back_to = None;
        self.save()?;
        self.line(&self.words.say(done))?;
        self.verdict()?;
        Ok(Turn::To(at))
    }

    fn statement(&self) -> Going<String> {
        let case = Case { draft: &self.draft, assessment: &self.assess()?, law: self.law, words: self.words };
        Ok(document::statement(&case))
    }

    /// Past the rest of the list; its rows have had their turn.
    fn skip_rest(&mut self) -> Going<Turn> {
        let step = self.question().step;
        let mut after = self.at;
        while interview::questions().get(after).is_some_and(|q| q.step == step) {
            self.seen.insert(after);
            after += 1;
        }
        self.go(after)
    }

    fn accept_rest(&mut self) -> Going<Turn> {
        let items = self.question().step == Step::Agreement;
        let accepted = suggest::accept_rest(&mut self.draft, items);
        self.line(&self.words.tell("cli-plain-accepted", &[("n", accepted.into())]))?;
        let turn = self.skip_rest()?;
        self.verdict()?;
        Ok(turn)
    }

    /// Answers the question in hand without going on.
    pub fn answer(&mut self, answer: Answer) -> Going<()> {
        let input = self.question().input;
        interview::apply(&mut self.draft, input, answer);
        self.save()
    }
}
