//! The arguments, with every text from the catalogue.

use super::{COMMANDS, Context};
use crate::agreement::Language;
use crate::paper::Format;
use crate::paper::text::wrap;
use crate::store;
use crate::words::Words;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use jiff::civil::{Date, Weekday};
use std::ffi::OsString;
use std::path::PathBuf;

/// The shells that completions can be written for.
pub const SHELLS: &[&str] = &["bash", "zsh", "fish", "powershell", "elvish"];

/// Where a command writes a file.
pub const OUTPUT: &str = "output";
/// Whether it may write over one.
pub const FORCE: &str = "force";

/// The arguments of the commands that write which name what they read.
pub const READ: &[&str] = &["files", "draft", "template"];

/// A command's own options come first in its help.
const LATE: usize = 100;

/// The whole command line in the language of these words.
pub fn program(words: &Words) -> Command {
    let mut program = dress(Command::new("hjemmekontor"), "", words)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .args(global(words))
        .arg(option("version", words).short('V').action(ArgAction::Version).display_order(LATE));
    for command in COMMANDS {
        let own = dress(Command::new(command.name), command.name, words);
        program = program.subcommand((command.takes)(own, words));
    }
    program
}

/// Help in the language of these words: nothing of the library's own texts is left.
fn dress(command: Command, name: &str, words: &Words) -> Command {
    let dash = if name.is_empty() { "" } else { "-" };
    let usage = words.say(&format!("cli-usage{dash}{name}")).into_owned();
    let heading = words.say("cli-heading-usage").into_owned();
    let mut template = format!("{{about-with-newline}}\n{heading}:\n  {usage}\n\n{{all-args}}");
    if name.is_empty() {
        template.push_str(&format!("\n\n{}", words.say("cli-after")));
    }
    command
        .about(words.say(&format!("cli-about{dash}{name}")).into_owned())
        .override_usage(usage)
        .help_template(template)
        .subcommand_help_heading(words.say("cli-heading-commands").into_owned())
        .next_help_heading(words.say("cli-heading-options").into_owned())
        .disable_help_flag(true)
        .arg(option("help", words).short('h').action(ArgAction::Help).display_order(LATE))
}

fn option(name: &'static str, words: &Words) -> Arg {
    Arg::new(name).long(name).help(words.say(&format!("cli-arg-{name}")).into_owned())
}

fn value(name: &'static str, words: &Words) -> Arg {
    option(name, words)
        .value_name(words.say(&format!("cli-value-{name}")).into_owned())
        .action(ArgAction::Set)
        .hide_possible_values(true)
        .hide_env(true)
}

fn flag(name: &'static str, words: &Words) -> Arg {
    option(name, words).action(ArgAction::SetTrue)
}

fn place(name: &'static str, words: &Words) -> Arg {
    Arg::new(name)
        .value_name(words.say(&format!("cli-value-{name}")).into_owned())
        .help(words.say(&format!("cli-arg-{name}")).into_owned())
        .help_heading(words.say("cli-heading-arguments").into_owned())
        .hide_possible_values(true)
        .required(true)
}

fn language_of(words: &Words) -> Arg {
    let allowed = PossibleValuesParser::new(Language::WORDS);
    value("lang", words).env("HJEMMEKONTOR_LANG").value_parser(allowed).global(true).display_order(LATE)
}

fn global(words: &Words) -> [Arg; 4] {
    [
        language_of(words),
        value("drafts", words).env("HJEMMEKONTOR_DRAFTS").value_parser(value_parser!(PathBuf)).global(true),
        flag("plain", words).global(true),
        value("today", words).env("HJEMMEKONTOR_TODAY").value_parser(date).global(true),
    ]
    .map(|arg| arg.display_order(LATE))
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().ok().or_else(|| crate::agreement::calendar::date(text)).ok_or_else(|| text.to_string())
}

fn monday(text: &str) -> Result<Date, String> {
    date(text).and_then(|day| if day.weekday() == Weekday::Monday { Ok(day) } else { Err(text.to_string()) })
}

/// One file.
pub fn file(command: Command, words: &Words) -> Command {
    command.arg(place("file", words).value_parser(value_parser!(PathBuf)))
}

/// One or more files.
pub fn files(command: Command, words: &Words) -> Command {
    command.arg(place("files", words).value_parser(value_parser!(PathBuf)).num_args(1..))
}

/// `new`
pub fn new(command: Command, words: &Words) -> Command {
    let file = place("file", words).help(words.say("cli-arg-new-file").into_owned()).required(false);
    let document = value("document", words).value_parser(PossibleValuesParser::new(Language::WORDS));
    command.arg(file.value_parser(value_parser!(PathBuf))).arg(document)
}

/// `self`
pub fn own(command: Command, words: &Words) -> Command {
    let file = place("file", words).help(words.say("cli-arg-self-file").into_owned());
    command.arg(file.value_parser(value_parser!(PathBuf)))
}

/// `merge`
pub fn merge(command: Command, words: &Words) -> Command {
    ["draft", "self"]
        .into_iter()
        .fold(command, |c, name| c.arg(place(name, words).value_parser(value_parser!(PathBuf))))
}

/// `assess`
pub fn assess(command: Command, words: &Words) -> Command {
    file(command, words)
        .arg(flag("json", words))
        .arg(value("on", words).value_parser(date))
        .arg(flag("explain", words))
        .arg(flag("ordinary", words))
}

/// `hours`
pub fn hours(command: Command, words: &Words) -> Command {
    file(command, words).arg(flag("json", words)).arg(value("from", words).value_parser(monday))
}

/// A file that a command writes.
fn target(command: Command, words: &Words) -> Command {
    let output = value(OUTPUT, words).short('o').value_parser(value_parser!(PathBuf));
    command.arg(output).arg(flag(FORCE, words))
}

/// A long text as it has room beside the options.
fn beside(text: &str) -> String {
    wrap("", text, 52).join("\n")
}

/// `render`
pub fn render(command: Command, words: &Words) -> Command {
    let formats = Format::ALL.iter().map(|format| format.extension());
    let help = beside(&words.say("cli-arg-to"));
    let to = value("to", words).help(help).value_parser(PossibleValuesParser::new(formats)).ignore_case(true);
    let kinds = super::render::kinds();
    let help = beside(&words.tell("cli-arg-kind", &[("kinds", kinds.join(", ").into())]));
    let kind = value("kind", words).help(help).value_parser(PossibleValuesParser::new(kinds));
    let template = value("template", words).value_parser(value_parser!(PathBuf));
    let drafts = place("files", words).help(words.say("cli-arg-render-files").into_owned());
    let drafts = drafts.required(false).required_unless_present("blank");
    let command = command.arg(drafts.value_parser(value_parser!(PathBuf)).num_args(1..)).arg(to).arg(kind);
    // What it says of the screen elsewhere, it says of the documents too here.
    let language = language_of(words).help(beside(&words.say("cli-arg-render-lang")));
    let blank = flag("blank", words).help(beside(&words.say("cli-arg-blank")));
    target(command, words).arg(template).arg(blank).arg(flag("hide-names", words)).arg(language)
}

/// `finish`
pub fn finish(command: Command, words: &Words) -> Command {
    file(command, words).arg(flag("undo", words))
}

/// `calendar`
pub fn calendar(command: Command, words: &Words) -> Command {
    let draft = place("draft", words).help(words.say("cli-arg-calendar-draft").into_owned());
    target(command.arg(draft.value_parser(value_parser!(PathBuf))), words)
}

/// `rules`
pub fn rules(command: Command, words: &Words) -> Command {
    let check = dress(Command::new("check"), "rules-check", words)
        .arg(flag("json", words).help(words.say("cli-arg-check-json").into_owned()));
    let cases =
        value("cases", words).value_parser(value_parser!(PathBuf)).action(ArgAction::Append).requires("markdown");
    command
        .arg(place("rule", words).required(false))
        .arg(value("on", words).value_parser(date))
        .arg(flag("markdown", words))
        .arg(cases)
        .args_conflicts_with_subcommands(true)
        .subcommand(check)
}

/// `changes`
pub fn changes(command: Command, words: &Words) -> Command {
    command.arg(value("since", words).value_parser(date)).arg(flag("json", words))
}

/// `glossary`
pub fn glossary(command: Command, words: &Words) -> Command {
    command.arg(place("term", words).required(false).num_args(1..))
}

/// `completions`
pub fn shell(command: Command, words: &Words) -> Command {
    command.arg(place("shell", words).value_parser(PossibleValuesParser::new(SHELLS)))
}

/// The language: flag, environment, saved setting, the system's locale, bokmål. Read before the arguments are, so that
/// what is wrong with them can be said in it.
pub fn language(given: &[OsString]) -> Language {
    let given = given.iter().filter_map(|a| a.to_str()).take_while(|a| *a != "--");
    let given: Vec<&str> = given.collect();
    let joined = given.iter().filter_map(|a| a.strip_prefix("--lang="));
    let apart = given.windows(2).filter(|w| w[0] == "--lang").map(|w| w[1]);
    let flag = joined.chain(apart).find_map(Language::from_word);
    let environment = || std::env::var("HJEMMEKONTOR_LANG").ok().and_then(|w| Language::from_word(&w));
    let locale = || sys_locale::get_locale().and_then(|l| of_locale(&l));
    flag.or_else(environment).or_else(store::saved_language).or_else(locale).unwrap_or(Language::Nb)
}

fn of_locale(locale: &str) -> Option<Language> {
    match locale.split(['-', '_', '.']).next()? {
        "no" | "nb" => Some(Language::Nb),
        word => Language::from_word(word),
    }
}

impl Context {
    /// The day of an assessment: `--on`, `--today`, today.
    pub fn day(&self, matches: &clap::ArgMatches) -> Date {
        matches.get_one::<Date>("on").copied().unwrap_or(self.today)
    }
}
