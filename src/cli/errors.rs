//! What went wrong, said in the user's language: what happened, where, what is allowed, and what to do.

use super::args;
use crate::agreement::read::{self, Problem};
use crate::document::text::Page;
use crate::law::sources::Law;
use crate::law::{NotModelled, Rule};
use crate::paper::{self, Format};
use crate::store::Trouble;
use crate::words::{Arg, Words};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use jiff::civil::Date;
use std::io;
use std::path::{Path, PathBuf};

/// Why a command could not run.
#[derive(Debug)]
pub enum Failure {
    /// The arguments.
    Usage {
        /// What is wrong with them.
        error: Box<clap::Error>,
        /// The command they were for, where one is named.
        command: Option<&'static str>,
    },
    /// A file.
    Store(Trouble),
    /// A text that is no draft, facts or cases.
    Broken {
        /// The file as named.
        name: String,
        /// What is wrong with it.
        problems: Vec<Problem>,
    },
    /// A day before the text that is modelled.
    NotModelled(NotModelled),
    /// A day that has not been yet.
    Future {
        /// The day named.
        on: Date,
        /// Today.
        today: Date,
    },
    /// No such rule.
    NoRule(String),
    /// A file that holds something else than the employee's own answers.
    OtherKind(PathBuf),
    /// A file that is there, where a new one was to be written.
    Taken(PathBuf),
    /// A file that cannot be written where it was asked for.
    Unwritten(PathBuf, io::Error),
    /// A file with the employee's own answers, where a case is wanted.
    NoCase(PathBuf),
    /// A house template for another format than Word's.
    TemplateForWord,
    /// A folder, asked for on standard output.
    FolderToOutput,
    /// Several documents, asked for in one file.
    ManyToOne(PathBuf),
    /// A file that is read, where something was to be written.
    OverInput(PathBuf),
    /// A file that is there, where a new draft was to begin.
    DraftThere(PathBuf),
    /// A file that ends as no format does.
    OddEnding(PathBuf),
    /// A format, and a file that ends as another does.
    TwoFormats(PathBuf, Format),
    /// A folder that is called as a file of a format is.
    FolderAsFile(PathBuf),
    /// An empty form of what is no form.
    BlankKind,
    /// A document that cannot be made.
    Paper(paper::Trouble),
    /// A report that cannot be made for what stands in this draft.
    PaperOf(PathBuf, paper::Trouble),
    /// The output cannot be written.
    Output(io::Error),
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Failure {
        Failure::Store(trouble)
    }
}

impl From<NotModelled> for Failure {
    fn from(not: NotModelled) -> Failure {
        Failure::NotModelled(not)
    }
}

/// The message: what happened, what is allowed, and what to do.
pub fn tell(failure: &Failure, words: &Words) -> String {
    let mut page = Page::default();
    let mut at = |key: &str, path: &Path, more: &[Arg]| {
        let args = [&[("path", path.display().to_string().into())], more].concat();
        both(&mut page, key, &args, words);
    };
    match failure {
        Failure::OtherKind(path) => at("cli-error-other-kind", path, &[]),
        Failure::Taken(path) => at("cli-error-taken", path, &[]),
        Failure::Unwritten(path, cause) => at("cli-error-unwritten", path, &[("cause", words.cause(cause).into())]),
        Failure::NoCase(path) => at("cli-error-no-case", path, &[]),
        Failure::ManyToOne(path) => at("cli-error-many", path, &[]),
        Failure::OverInput(path) => at("cli-error-input", path, &[]),
        Failure::DraftThere(path) => at("cli-error-draft-there", path, &[]),
        Failure::FolderAsFile(path) => at("cli-error-folder-file", path, &[]),
        Failure::OddEnding(path) => {
            let all: Vec<String> = Format::ALL.iter().map(|format| format!(".{}", format.extension())).collect();
            at("cli-error-ending", path, &[("endings", all.join(", ").into())]);
        }
        Failure::TwoFormats(path, format) => {
            let named = path.with_extension(format.extension()).display().to_string();
            at("cli-error-formats", path, &[("format", format.extension().into()), ("named", named.into())]);
        }
        Failure::TemplateForWord => both(&mut page, "cli-error-template-word", &[], words),
        Failure::FolderToOutput => both(&mut page, "cli-error-folder-out", &[], words),
        Failure::BlankKind => both(&mut page, "cli-error-blank", &[], words),
        Failure::Usage { error, command } => usage(&mut page, error, *command, words),
        Failure::Store(trouble) => stored(&mut page, trouble, words),
        Failure::Broken { name, problems } => {
            problems.iter().for_each(|p| page.line(&format!("{name}:{}", words.problem(p))));
            page.line(&words.say("cli-error-broken-do"));
        }
        Failure::NotModelled(early) => page.line(&words.not_modelled(*early)),
        Failure::Future { on, today } => {
            let args = [("on", words.date(*on).into()), ("today", words.date(*today).into())];
            page.line(&words.tell("changes-future", &args));
        }
        Failure::NoRule(given) => {
            page.line(&words.tell("cli-error-no-rule", &[("given", given.into())]));
            near(&mut page, near_rule(given), words);
            page.line(&words.say("cli-error-no-rule.do"));
        }
        Failure::Paper(trouble) => words.paper_trouble(trouble).iter().for_each(|line| page.line(line)),
        Failure::PaperOf(path, trouble) => {
            page.line(&words.tell("cli-report-of", &[("path", path.display().to_string().into())]));
            words.paper_trouble(trouble).iter().for_each(|line| page.line(line));
        }
        Failure::Output(cause) => page.line(&words.tell("cli-error-output", &[("cause", cause.to_string().into())])),
    }
    page.finish()
}

/// What is wrong, and what to do about it.
fn both(page: &mut Page, key: &str, args: &[Arg], words: &Words) {
    page.line(&words.tell(key, args));
    page.line(&words.tell(&format!("{key}.do"), args));
}

fn stored(page: &mut Page, trouble: &Trouble, words: &Words) {
    words.trouble(trouble).iter().for_each(|line| page.line(line));
    match trouble {
        Trouble::Read { .. } => page.line(&words.say("cli-error-read-do")),
        Trouble::Broken { .. } => page.line(&words.say("cli-error-broken-do")),
        _ => {}
    }
}

/// The reason in one line, for a list.
pub fn brief(trouble: &Trouble, words: &Words) -> String {
    match trouble {
        Trouble::Broken { problems, .. } => problems.first().map_or_else(String::new, |p| words.problem(p)),
        _ => words.trouble(trouble).join(" "),
    }
}

fn near_rule(given: &str) -> Option<String> {
    let numbers: Vec<String> = Law::current().entries().iter().map(|e| e.rule.to_string()).collect();
    let all: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let digits: String = given.chars().filter(char::is_ascii_digit).collect();
    // The nearest number says more than the nearest spelling; keep spelling for what is no number at all.
    match digits.parse::<u16>() {
        Ok(n) => Law::current()
            .entries()
            .iter()
            .min_by_key(|e| e.rule.0.abs_diff(n))
            .map(|e| e.rule)
            .map(|r: Rule| r.to_string()),
        Err(_) => read::near(given, &all),
    }
}

fn near(page: &mut Page, near: Option<String>, words: &Words) {
    if let Some(near) = near {
        page.line(&words.tell("fault-near", &[("near", near.into())]));
    }
}

/// The library's error, in our words.
fn usage(page: &mut Page, error: &clap::Error, command: Option<&str>, words: &Words) {
    let context = |kind: ContextKind| error.get(kind).map(shown).unwrap_or_default();
    let (argument, given) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let given = context(ContextKind::InvalidSubcommand);
            page.line(&words.tell("cli-args-command", &[("given", given.clone().into())]));
            let names: Vec<&str> = super::COMMANDS.iter().map(|c| c.name).collect();
            near(page, read::near(&given, &names), words);
            page.line(&words.tell("fault-allowed", &[("allowed", names.join(", ").into())]));
        }
        ErrorKind::UnknownArgument => {
            page.line(&words.tell("cli-args-argument", &[("given", argument.clone().into())]));
            let flags = flags(command, words);
            let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
            near(page, Some(&argument).filter(|a| a.starts_with('-')).and_then(|a| read::near(a, &flags)), words);
        }
        ErrorKind::MissingRequiredArgument => {
            page.line(&words.tell("cli-args-missing", &[("argument", argument.into())]))
        }
        ErrorKind::InvalidValue if given.is_empty() => {
            page.line(&words.tell("cli-args-no-value", &[("argument", argument.into())]))
        }
        ErrorKind::InvalidValue => {
            page.line(
                &words
                    .tell("cli-args-value", &[("given", given.clone().into()), ("argument", argument.clone().into())]),
            );
            let allowed = allowed(error);
            near(page, read::near(&given, &allowed), words);
            page.line(&words.tell("fault-allowed", &[("allowed", allowed.join(", ").into())]));
        }
        ErrorKind::ValueValidation if given.parse::<jiff::civil::Date>().is_ok() => {
            page.line(&words.say("fault-no-monday"));
        }
        ErrorKind::ValueValidation => {
            page.line(&words.tell("cli-args-date", &[("given", given.into()), ("argument", argument.into())]));
        }
        ErrorKind::ArgumentConflict => page.line(&words.tell("cli-args-twice", &[("argument", argument.into())])),
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => {
            page.line(
                &words.tell("cli-args-argument", &[("given", if given.is_empty() { argument } else { given }.into())]),
            );
        }
        _ => page.line(&words.say("cli-args-other")),
    }
    page.line(&words.say("cli-args-do"));
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(s) => s.clone(),
        ContextValue::Strings(s) => s.join(", "),
        _ => String::new(),
    }
}

/// The options that can stand here: those of the command, or of the program where none is named.
fn flags(command: Option<&str>, words: &Words) -> Vec<String> {
    let mut program = args::program(words);
    program.build();
    let here = command.and_then(|name| program.find_subcommand(name)).unwrap_or(&program);
    let all = here.get_subcommands().chain([here]).flat_map(clap::Command::get_arguments);
    all.filter_map(|a| a.get_long()).map(|l| format!("--{l}")).collect()
}

/// What may stand where something else was given.
fn allowed(error: &clap::Error) -> Vec<&str> {
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(all)) => all.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}
