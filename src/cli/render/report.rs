//! `render --kind report`: one report to a client on several drafts.

use super::{Read, Wanted};
use crate::cli::errors::Failure;
use crate::cli::target::{self, Target};
use crate::cli::{Answer, Context, Result};
use crate::document::report::Report;
use crate::document::text::Page;
use crate::law::sources::Law;
use crate::paper::Trouble;
use crate::session::made::{Reported, report_name};
use clap::ArgMatches;

/// Makes the report on the drafts that can be read.
/// As many as `unread` could not be.
pub fn make(reads: &[Read], unread: usize, wanted: &Wanted, matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let Some(first) = reads.first() else { return Ok(Answer::done("")) };
    let words = wanted.words(&first.draft);
    let report = Report { law: Law::at(context.today), words, on: context.today, hidden: wanted.hide_names, unread };
    let drafts: Vec<Reported> = reads.iter().map(told).collect();
    let bytes =
        wanted.made(&report.paper(&drafts)).map_err(|failure| blamed(failure, reads, &report, &drafts, wanted))?;
    let file = report_name(&drafts, &report, wanted.format);
    let Target::File(to) = target::of(matches, &file) else { return Ok(Answer::done(bytes)) };
    target::write(matches, &to, &bytes)?;
    let mut page = Page::default();
    page.raw(&context.words.tell("cli-rendered", &[("path", to.display().to_string().into())]));
    if wanted.hide_names {
        // Which is which stands here and nowhere in the report.
        let of = |(name, read): (String, &Read)| format!("  {name}: {}", read.path.display());
        report.names(&drafts).into_iter().zip(reads).map(of).for_each(|line| page.raw(&line));
    }
    Ok(Answer::done(page.finish()))
}

/// A sign that PDF has not is said with the draft that it stands in: the first whose own report fails alike.
fn blamed(failure: Failure, reads: &[Read], report: &Report, drafts: &[Reported], wanted: &Wanted) -> Failure {
    let Failure::Paper(trouble @ Trouble::NoGlyph { .. }) = failure else { return failure };
    let fails = |n: &usize| wanted.made(&report.paper(&drafts[*n..*n + 1])).is_err();
    match (0..drafts.len()).find(fails).and_then(|n| reads.get(n)) {
        Some(read) => Failure::PaperOf(read.path.clone(), trouble),
        None => Failure::Paper(trouble),
    }
}

fn told(read: &Read) -> Reported {
    let stem = read.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    (stem, read.draft.clone(), read.assessment.clone())
}
