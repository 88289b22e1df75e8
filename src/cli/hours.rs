//! `hours`: the week as it is told, drawn, what it comes to, and what was found in it. The same parts stand in `assess` and
//! in the wizard line by line.

mod drawn;
pub mod json;
pub mod told;

use super::assess::{self, Judged};
use super::{Answer, Context, DONE, NO, Result};
use crate::document::text::Page;
use crate::law::facts::{Fact, Value};
use crate::law::sources::Law;
use crate::words::Words;
use clap::ArgMatches;
use jiff::civil::Date;
use std::path::PathBuf;

/// Runs the command.
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let law = Law::at(context.today);
    let from = matches.get_one::<Date>("from").map(|monday| (Fact::HoursFrom, Value::Date(*monday)));
    let judged = assess::of_file(&path, from, false, law, context.today, context.words)?;
    let Some(overview) = &judged.assessment.hours else {
        let contractor = judged.draft.facts.word(Fact::WorkerStatus) == Some("contractor");
        let key = if contractor { "cli-hours-none.contractor" } else { "cli-hours-none" };
        return Ok(Answer::new(format!("{}\n", context.words.say(key)), NO));
    };
    let urgent = overview.findings.iter().any(|f| f.standing.is_urgent());
    let text = match matches.get_flag("json") {
        true => json::text(&judged, law),
        false => written(&judged, law, context.words, super::in_words(context)),
    };
    Ok(Answer::new(text, if urgent { NO } else { DONE }))
}

fn written(judged: &Judged, law: &Law, words: &Words, plain: bool) -> String {
    let mut page = Page::default();
    let (draft, Some(overview)) = (&judged.draft, &judged.assessment.hours) else { return page.finish() };
    page.line(&words.say("cli-hours"));
    // Whoever hears it, or has a terminal that draws nothing, has the words alone.
    if !plain {
        drawn::draw(&mut page, draft, overview, law, words);
        page.gap();
    }
    told::days(&mut page, draft, overview, words);
    told::sums(&mut page, draft, overview, words);
    page.gap();
    told::findings(&mut page, draft, overview, law, words);
    page.gap();
    page.line(&words.say("not-advice"));
    page.finish()
}
