//! The command line: arguments in, text and an exit code out. Asks the law and the draft, and says what they say; judges
//! nothing itself. Does not know the full-screen wizard: `main` hands it over.

mod args;
mod assess;
mod calendar;
mod cases;
mod changes;
mod check;
mod errors;
mod glossary;
mod hours;
mod json;
mod list;
mod own;
mod plain;
mod proof;
mod render;
mod report;
mod rules;
mod rules_doc;
mod target;
mod why;

use crate::agreement::{Draft, Language};
use crate::law::NotModelled;
use crate::law::sources::Law;
use crate::session::{self, Setting, Start};
use crate::store::{self, Trouble};
use crate::words::Words;
use clap::ArgMatches;
use clap::error::ErrorKind;
use errors::Failure;
use jiff::civil::Date;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub use proof::{as_json as proof_json, as_text as proof_text, exit_code as proof_exit_code};
pub use rules_doc::markdown as rules_document;

/// Done.
const DONE: u8 = 0;
/// The answer is «not ready» or «differs».
const NO: u8 = 1;
/// Could not run.
const FAILED: u8 = 2;

/// What every command is given besides its own arguments.
struct Context {
    words: &'static Words,
    today: Date,
    /// The day named by the user, if one.
    asked: Option<Date>,
    drafts: Option<PathBuf>,
    plain: bool,
}

impl Context {
    fn folder(&self) -> Result<PathBuf> {
        Ok(self.drafts.clone().map_or_else(store::default_folder, Ok)?)
    }
}

/// What a command prints, and the exit code.
struct Answer {
    text: Vec<u8>,
    /// What went wrong besides, for standard error.
    problems: String,
    code: u8,
}

impl Answer {
    fn new(text: impl Into<Vec<u8>>, code: u8) -> Answer {
        Answer { text: text.into(), problems: String::new(), code }
    }
    fn done(text: impl Into<Vec<u8>>) -> Answer {
        Answer::new(text, DONE)
    }
}

type Result<T> = std::result::Result<T, Failure>;

/// How a command runs.
enum Run {
    /// It prints.
    Print(fn(&ArgMatches, &Context) -> Result<Answer>),
    /// It opens the wizard.
    Wizard(fn(&ArgMatches, &Context) -> Result<Start>),
}

/// A command.
struct Command {
    name: &'static str,
    /// Its own arguments.
    takes: fn(clap::Command, &Words) -> clap::Command,
    run: Run,
}

/// Every command, in the order of the help.
static COMMANDS: &[Command] = &[
    Command { name: "new", takes: args::new, run: Run::Wizard(begin) },
    Command { name: "open", takes: args::file, run: Run::Wizard(resume) },
    Command { name: "self", takes: args::own, run: Run::Wizard(own::begin) },
    Command { name: "merge", takes: args::merge, run: Run::Print(own::merge) },
    Command { name: "list", takes: |c, _| c, run: Run::Print(list::run) },
    Command { name: "assess", takes: args::assess, run: Run::Print(assess::run) },
    Command { name: "hours", takes: args::hours, run: Run::Print(hours::run) },
    Command { name: "check", takes: args::file, run: Run::Print(check::run) },
    Command { name: "render", takes: args::render, run: Run::Print(render::run) },
    Command { name: "finish", takes: args::finish, run: Run::Print(render::finish) },
    Command { name: "calendar", takes: args::calendar, run: Run::Print(calendar::run) },
    Command { name: "cases", takes: args::files, run: Run::Print(cases::run) },
    Command { name: "rules", takes: args::rules, run: Run::Print(rules::run) },
    Command { name: "glossary", takes: args::glossary, run: Run::Print(glossary::run) },
    Command { name: "changes", takes: args::changes, run: Run::Print(changes::run) },
    Command { name: "completions", takes: args::shell, run: Run::Print(completions) },
];

/// Runs the program: `wizard` is the full-screen one.
pub fn run(wizard: fn(&Setting) -> ExitCode) -> ExitCode {
    let given: Vec<_> = std::env::args_os().collect();
    let words = Words::of(args::language(&given));
    let matches = match args::program(words).try_get_matches_from(&given) {
        Ok(matches) => matches,
        Err(e) if matches!(e.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return print(&Answer::done(e.render().to_string()), words);
        }
        Err(e) => {
            let named = |c: &&Command| given.iter().any(|given| given == c.name);
            let command = COMMANDS.iter().find(named).map(|c| c.name);
            return complain(&Failure::Usage { error: Box::new(e), command }, words);
        }
    };
    let context = context(&matches, words);
    let outcome = match matches.subcommand() {
        None => open_wizard(Start::Register, &context, wizard),
        Some((name, own)) => match COMMANDS.iter().find(|c| c.name == name).map(|c| &c.run) {
            Some(Run::Wizard(start)) => start(own, &context).and_then(|start| open_wizard(start, &context, wizard)),
            Some(Run::Print(run)) => run(own, &context).map(|answer| print(&answer, words)),
            None => Ok(ExitCode::from(FAILED)),
        },
    };
    outcome.unwrap_or_else(|failure| complain(&failure, words))
}

fn context(matches: &ArgMatches, words: &'static Words) -> Context {
    let asked = matches.get_one::<Date>("today").copied();
    Context {
        words,
        today: asked.unwrap_or_else(|| jiff::Zoned::now().date()),
        asked,
        drafts: matches.get_one::<PathBuf>("drafts").cloned(),
        plain: matches.get_flag("plain"),
    }
}

/// Prints. A reader who has gone away has read enough.
fn print(answer: &Answer, words: &Words) -> ExitCode {
    let mut out = io::stdout().lock();
    let written = out.write_all(&answer.text).and_then(|()| out.flush());
    let _ = io::stderr().lock().write_all(answer.problems.as_bytes());
    match written {
        Ok(()) => ExitCode::from(answer.code),
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(DONE),
        Err(e) => complain(&Failure::Output(e), words),
    }
}

fn complain(failure: &Failure, words: &Words) -> ExitCode {
    let _ = io::stderr().lock().write_all(errors::tell(failure, words).as_bytes());
    ExitCode::from(FAILED)
}

fn open_wizard(start: Start, context: &Context, wizard: fn(&Setting) -> ExitCode) -> Result<ExitCode> {
    let law = Law::current();
    if context.today < law.modelled_from {
        return Err(NotModelled { on: context.today, from: law.modelled_from }.into());
    }
    let setting =
        Setting { language: context.words.language(), folder: context.folder()?, today: context.today, start };
    if line_by_line(context) { plain::run(&setting) } else { Ok(wizard(&setting)) }
}

/// Whether to ask line by line: asked for, or nothing can be drawn.
fn line_by_line(context: &Context) -> bool {
    in_words(context) || !io::stdin().is_terminal() || !io::stdout().is_terminal()
}

/// Whether words alone are wanted, and nothing drawn.
fn in_words(context: &Context) -> bool {
    let is = |name: &str, value: &str| std::env::var_os(name).is_some_and(|v| v == value);
    context.plain || is("TERM", "dumb") || is("ACCESSIBLE", "1")
}

/// `new`: with a file or a language of its own the empty draft is written first, and then opened like any other.
fn begin(matches: &ArgMatches, context: &Context) -> Result<Start> {
    let file = matches.get_one::<PathBuf>("file");
    let language = matches.get_one::<String>("document").and_then(|w| Language::from_word(w));
    if file.is_none() && language.is_none() {
        return Ok(Start::New);
    }
    let draft = Draft::new(language.unwrap_or(context.words.language()));
    let path = match file {
        Some(path) => path.clone(),
        None => store::free_path(&context.folder()?, &draft, context.today),
    };
    if path.exists() {
        return Err(Failure::DraftThere(path));
    }
    let mut opened = store::new(path);
    session::save(&mut opened, &draft, context.today)?;
    Ok(Start::Open(opened.path.clone()))
}

/// `open`: a draft that cannot be read is said so before anything is drawn.
fn resume(matches: &ArgMatches, _: &Context) -> Result<Start> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    store::load(&path)?;
    Ok(Start::Open(path))
}

fn completions(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let mut text = Vec::new();
    if let Some(shell) = matches.get_one::<String>("shell").and_then(|s| s.parse::<clap_complete::Shell>().ok()) {
        let mut program = args::program(context.words);
        clap_complete::generate(shell, &mut program, "hjemmekontor", &mut text);
    }
    Ok(Answer::done(String::from_utf8_lossy(&text).into_owned()))
}

/// The name of a file as messages give it, and its text; `-` is standard input.
fn read(path: &Path, words: &Words) -> Result<(String, String)> {
    if path != Path::new("-") {
        return Ok((path.display().to_string(), store::text(path)?));
    }
    let name = words.say("cli-stdin").into_owned();
    let text = io::read_to_string(io::stdin()).map_err(|cause| Trouble::Read { path: PathBuf::from(&name), cause })?;
    Ok((name, text))
}
