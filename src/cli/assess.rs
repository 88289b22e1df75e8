//! `assess`: a draft or a fact file in, the assessment out, for people or as JSON.

use super::errors::Failure;
use super::{Answer, Context, Result, json, read, report};
use crate::agreement::read as parse;
use crate::agreement::since::Since;
use crate::agreement::{Draft, Language, Receipt};
use crate::law::duties::Evidence;
use crate::law::facts::{Fact, Facts, Value};
use crate::law::ordinary::fill_ordinary;
use crate::law::sources::Law;
use crate::law::{self, Assessment};
use crate::words::Words;
use clap::ArgMatches;
use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// What an assessment was made of, and the assessment.
pub struct Judged {
    /// The answers, the assumed ones among them.
    pub facts: Facts,
    /// The draft, with the same answers; of a fact file one that holds nothing else.
    pub draft: Draft,
    /// The ordinary values that `--ordinary` filled in.
    pub assumed: Vec<Fact>,
    /// The receipt in the draft.
    pub receipt: Option<Receipt>,
    /// The assessment.
    pub assessment: Assessment,
    /// By the rules of the day asked for and by today's, where that differs.
    pub to_today: Option<Since<'static>>,
    /// By the rules of the day it was saved and by today's, where that differs.
    pub since_saved: Option<Since<'static>>,
}

impl Judged {
    /// What the receipt says and what is found now, where they differ; `None` without a receipt.
    pub fn differs(&self, law: &Law) -> Option<Vec<(&'static str, String, String)>> {
        let (then, now) = (self.receipt.as_ref()?, Receipt::of(&self.assessment, law));
        let fields = [
            ("verdict", &then.verdict, now.verdict),
            ("lean", &then.lean, now.lean),
            ("agreement", &then.agreement, now.agreement),
            ("rule", &then.rule, now.rule),
        ];
        Some(fields.into_iter().filter(|f| *f.1 != f.2).map(|f| (f.0, f.1.clone(), f.2)).collect())
    }
}

/// Runs the command.
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let on = context.day(matches);
    let law = Law::at(on);
    let mut judged = of_file(&path, None, matches.get_flag("ordinary"), law, on, context.words)?;
    let (newest, today) = (Law::current(), context.today);
    match matches.get_one::<jiff::civil::Date>("on") {
        Some(on) => judged.to_today = judged.draft.changed_between(newest, *on, today),
        None => judged.since_saved = judged.draft.changed_since_saved(newest, today),
    }
    let text = match matches.get_flag("json") {
        true => json::write(&judged, law),
        false => report::write(&judged, law, context.words, matches.get_flag("explain")),
    };
    Ok(Answer::done(text))
}

/// A file judged, with one answer more or in place of its own where one is given beside it.
pub fn of_file(
    path: &Path,
    besides: Option<(Fact, Value)>,
    ordinary: bool,
    law: &Law,
    on: Date,
    words: &Words,
) -> Result<Judged> {
    let (name, text) = read(path, words)?;
    let mut source = source(&text).map_err(|problems| Failure::Broken { name, problems })?;
    if let Some((fact, value)) = besides {
        source.draft.facts.put(fact, Some(value));
    }
    judge(source, ordinary, law, on)
}

/// A draft, or the facts alone as one, and what the rules are to look at besides the facts.
struct Source {
    draft: Draft,
    missing: Vec<Fact>,
    evidence: Evidence,
}

/// A file with a `format` is a draft; any other is a fact file.
fn source(text: &str) -> std::result::Result<Source, Vec<parse::Problem>> {
    let is_draft = toml_edit::Document::parse(text).is_ok_and(|d| d.contains_key("format"));
    if is_draft {
        let draft = parse::draft(text)?;
        let evidence = draft.evidence();
        return Ok(Source { draft, missing: Vec::new(), evidence });
    }
    let (facts, missing) = parse::facts(text)?;
    let draft = Draft { facts, ..Draft::new(Language::Nb) };
    Ok(Source { draft, missing, evidence: Evidence::default() })
}

fn judge(source: Source, ordinary: bool, law: &Law, on: Date) -> Result<Judged> {
    let Source { mut draft, missing, evidence } = source;
    let assumed = if ordinary { fill_ordinary(&mut draft.facts, &missing) } else { Vec::new() };
    let assessment = law::assess(&draft.facts, &evidence, law, on)?;
    let (facts, receipt) = (draft.facts.clone(), draft.receipt.clone());
    Ok(Judged { facts, assumed, receipt, draft, assessment, to_today: None, since_saved: None })
}
