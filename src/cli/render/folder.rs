//! `render --kind folder`: what the employer can show at an inspection, in a folder of its own.

use super::{Read, Wanted};
use crate::cli::errors::Failure;
use crate::cli::target::{self, Target};
use crate::cli::{Answer, Context, Result};
use crate::document::Kind;
use crate::document::folder::{self, File};
use crate::document::text::Page;
use crate::paper;
use crate::session::made::Made;
use crate::store;
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// Where the folder of a draft goes, if it can go anywhere.
pub fn target(read: &Read, wanted: &Wanted, matches: &ArgMatches, context: &Context) -> Result<PathBuf> {
    let name = Made::Folder.name(&read.draft, wanted.words(&read.draft), context.today, wanted.format);
    match target::of(matches, &name) {
        Target::Out => Err(Failure::FolderToOutput),
        Target::File(path) => Ok(path),
    }
}

/// Makes the folder and says what there is to say of it.
pub fn make(read: &Read, to: &Path, wanted: &Wanted, matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let case = read.case(wanted);
    let toml = (!wanted.hide_names).then_some(read.text.as_str());
    let render = |paper: &paper::Paper, format| paper::render(paper, format, wanted.template.as_deref());
    let files = folder::folder(&case, toml, wanted.format, &render).map_err(Failure::Paper)?;
    let named: Vec<(&str, &[u8])> = files.iter().map(|file| (file.name.as_str(), &file.bytes[..])).collect();
    target::write_folder(matches, to, &named)?;
    let words = context.words;
    let mut page = Page::default();
    page.raw(&words.tell("cli-rendered", &[("path", to.display().to_string().into())]));
    files.iter().for_each(|file| page.raw(&format!("  {}", file.name)));
    files.iter().for_each(|file| instead(&mut page, file, context));
    if toml.is_none() {
        page.line(&words.say("folder-without-draft"));
    }
    let others = store::others(to, &named);
    if !others.is_empty() {
        page.line(&words.tell("cli-folder-others", &[("names", others.join(", ").into())]));
    }
    if Kind::called_for(&read.draft, &read.assessment).stands_under_draft() {
        read.unfinished(&mut page, words);
    }
    Ok(Answer::done(page.finish()))
}

/// That a file is made in another format than was asked for.
fn instead(page: &mut Page, file: &File, context: &Context) {
    let Some(trouble) = &file.instead else { return };
    let cause = context.words.paper_trouble(trouble).swap_remove(0);
    let args = [("file", file.name.as_str().into()), ("cause", cause.into())];
    page.line(&context.words.tell("folder-instead", &args));
}
