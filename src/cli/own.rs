//! `self` and `merge`: what the employee answers alone, and how it comes into the draft.

use super::errors::Failure;
use super::{Answer, Context, NO, Result};
use crate::agreement::{Draft, Kind, Role};
use crate::document::own::answered_in_all;
use crate::document::plan::{alike, both_views};
use crate::document::text::Page;
use crate::session::{self, Start};
use crate::store;
use crate::words::Words;
use clap::ArgMatches;
use std::path::PathBuf;

fn path(matches: &ArgMatches, name: &str) -> PathBuf {
    matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}

/// `self`: the employee's own file, begun or gone on with. A file that holds something else is left alone.
pub fn begin(matches: &ArgMatches, context: &Context) -> Result<Start> {
    let path = path(matches, "file");
    if path.exists() {
        let (_, draft) = store::load(&path)?;
        return match draft.kind {
            Kind::SelfDeclaration => Ok(Start::Open(path)),
            Kind::Agreement => Err(Failure::OtherKind(path)),
        };
    }
    let mut draft = Draft::new(context.words.language());
    draft.kind = Kind::SelfDeclaration;
    draft.role = Some(Role::Employee);
    let mut file = store::new(path);
    session::save(&mut file, &draft, context.today)?;
    Ok(Start::Open(file.path.clone()))
}

/// `merge`: the employee's answers into the draft, beside the manager's. The employee's file is only read.
pub fn merge(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let (ours, theirs) = (path(matches, "draft"), path(matches, "self"));
    let words = context.words;
    let (_, own) = store::load(&theirs)?;
    let (mut file, mut draft) = store::open(&ours)?;
    let refused = match draft.kind {
        Kind::SelfDeclaration => Err(words.tell("cli-merge-no-draft", &[("path", name(&ours))])),
        Kind::Agreement => draft.take_in(&own, context.today).map_err(|why| words.not_taken(&why)),
    };
    let mut page = Page::default();
    if let Err(reason) = refused {
        page.line(&reason);
        page.line(&words.say("cli-merge-untouched"));
        return Ok(Answer::new(page.finish(), NO));
    }
    let moved = session::save(&mut file, &draft, context.today)?;
    if moved {
        page.line(&words.tell("notice-moved", &[("path", name(&file.path))]));
    }
    taken(&mut page, &draft, &own, words);
    Ok(Answer::done(page.finish()))
}

fn name(path: &std::path::Path) -> fluent_bundle::FluentValue<'static> {
    path.display().to_string().into()
}

/// How much was taken in, and where the two see it differently.
fn taken(page: &mut Page, draft: &Draft, own: &Draft, words: &Words) {
    page.line(&words.tell("cli-merged", &[("n", answered_in_all(own).0.into())]));
    let rows = draft.differences();
    if rows.is_empty() {
        page.line(&words.say(alike(draft)));
    } else {
        page.heading(&words.tell("cli-merge-differences", &[("n", rows.len().into())]));
    }
    for row in rows {
        let views = both_views(draft, row, words).unwrap_or_default();
        page.put("  ! ", &format!("{}: {views}", words.say(&format!("check-{row}"))));
    }
    page.gap();
    page.line(&words.say("cli-merge-kept"));
}
