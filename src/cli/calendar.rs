//! `calendar`: the dates of a draft as a calendar file.

use super::errors::Failure;
use super::target::{self, Target};
use super::{Answer, Context, DONE, NO, Result, read};
use crate::agreement::{Kind, read as parse};
use crate::document::calendar::{Calendar, calendar};
use crate::document::text::Page;
use crate::law::sources::Law;
use crate::paper::Format;
use crate::session::made::Made;
use crate::words::Words;
use clap::ArgMatches;
use std::path::PathBuf;

/// Runs the command.
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let path = matches.get_one::<PathBuf>("draft").cloned().unwrap_or_default();
    let (name, text) = read(&path, context.words)?;
    let draft = parse::draft(&text).map_err(|problems| Failure::Broken { name, problems })?;
    let name = Made::Calendar.name(&draft, context.words, context.today, Format::ALL[0]);
    let target = target::of(matches, &name);
    let mut page = Page::default();
    if draft.kind == Kind::SelfDeclaration {
        page.line(&context.words.say("cli-calendar-own"));
        return Ok(told(page, &target, NO));
    }
    let law = Law::at(context.today);
    let made = calendar(&draft, &draft.assess(law, context.today)?, law, context.today);
    if made.events.is_empty() {
        page.line(&context.words.tell("cli-calendar-none", &[("passed", made.passed.into())]));
        undone(&mut page, &made, context.words);
        page.line(&context.words.say("cli-calendar-none.do"));
        return Ok(told(page, &target, NO));
    }
    let Target::File(path) = &target else {
        passed(&mut page, &made, context.words);
        return Ok(Answer { text: made.text.into_bytes(), ..told(page, &target, DONE) });
    };
    target::write(matches, path, made.text.as_bytes())?;
    let args = [("path", path.display().to_string().into()), ("n", made.events.len().into())];
    page.raw(&context.words.tell("cli-written", &args));
    for (date, what) in &made.events {
        page.put(&format!("  {}  ", context.words.date(*date)), what);
    }
    passed(&mut page, &made, context.words);
    Ok(Answer::done(page.finish()))
}

fn passed(page: &mut Page, made: &Calendar, words: &Words) {
    if made.passed > 0 {
        page.line(&words.tell("cli-calendar-passed", &[("n", made.passed.into())]));
    }
    undone(page, made, words);
}

/// What is over its date and not done is not lost by being left out.
fn undone(page: &mut Page, made: &Calendar, words: &Words) {
    if made.undone > 0 {
        page.line(&words.tell("cli-calendar-undone", &[("n", made.undone.into())]));
    }
}

/// What is said. Where the file goes to standard output it is said beside it, so that no word comes into the calendar.
fn told(page: Page, target: &Target, code: u8) -> Answer {
    let text = page.finish();
    match target {
        Target::File(_) => Answer::new(text, code),
        Target::Out => Answer { text: Vec::new(), problems: text, code },
    }
}
