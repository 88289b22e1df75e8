//! `list`: the drafts of the folder, last saved first. One that cannot be read is listed as such.

use super::{Answer, Context, Result, errors};
use crate::agreement::{Draft, Kind, check};
use crate::document::own::answered_in_all;
use crate::document::text::{Page, verdict_mark};
use crate::law::sources::Law;
use crate::store::{self, Listed};
use crate::words::Words;
use clap::ArgMatches;
use jiff::civil::Date;
use std::time::SystemTime;

/// Runs the command.
pub fn run(_: &ArgMatches, context: &Context) -> Result<Answer> {
    let folder = context.folder()?;
    let drafts = store::list(&folder)?;
    let mut page = Page::default();
    if drafts.is_empty() {
        page.line(&context.words.tell("cli-no-drafts", &[("folder", folder.display().to_string().into())]));
        page.line(&context.words.say("cli-no-drafts.do"));
    }
    for draft in &drafts {
        page.line(&line(draft, context.words, context.today));
        page.raw(&format!("  {}", draft.path.display()));
    }
    Ok(Answer::done(page.finish()))
}

/// A draft in one line.
pub fn line(listed: &Listed, words: &Words, today: Date) -> String {
    let saved = listed.saved.and_then(day).map_or_else(String::new, |d| d.to_string());
    match &listed.draft {
        Ok(draft) => readable(listed, draft, &saved, words, today),
        Err(trouble) => {
            let reason = errors::brief(trouble, words);
            words.tell(
                "cli-listed-broken",
                &[("name", file_name(listed).into()), ("reason", reason.into()), ("saved", saved.into())],
            )
        }
    }
}

fn readable(listed: &Listed, draft: &Draft, saved: &str, words: &Words, today: Date) -> String {
    let name = crate::document::name(draft).unwrap_or_else(|| file_name(listed));
    if draft.kind == Kind::SelfDeclaration {
        let (done, all) = answered_in_all(draft);
        let args = [
            ("name", name.into()),
            ("verdict", words.say("self-title").into_owned().into()),
            ("meter", format!("{done}/{all}").into()),
            ("saved", saved.into()),
        ];
        return words.tell("cli-listed", &args);
    }
    let verdict = draft.assess(Law::at(today), today).map_or_else(
        |_| words.say("verdict-undetermined").into_owned(),
        |a| format!("{} {}", verdict_mark(a.finding.verdict), words.verdict(a.finding.verdict, a.finding.lean)),
    );
    let (settled, all) = check::meter(draft);
    let args = [
        ("name", name.into()),
        ("verdict", verdict.into()),
        ("meter", format!("{settled}/{all}").into()),
        ("saved", saved.into()),
    ];
    words.tell("cli-listed", &args)
}

fn file_name(listed: &Listed) -> String {
    listed.path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The day of a moment, where the user is.
fn day(time: SystemTime) -> Option<Date> {
    jiff::Timestamp::try_from(time).ok().map(|t| t.to_zoned(jiff::tz::TimeZone::system()).date())
}
