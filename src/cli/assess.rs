//! `assess`: a draft or a fact file in, the assessment out, for people or as JSON.

use super::errors::Failure;
use super::{Answer, Context, Result, json, read, report};
use crate::agreement::read as parse;
use crate::agreement::{Draft, Language, Receipt};
use crate::law::duties::Evidence;
use crate::law::facts::{Fact, Facts};
use crate::law::ordinary::fill_ordinary;
use crate::law::sources::Law;
use crate::law::{self, Assessment};
use clap::ArgMatches;
use std::path::PathBuf;

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
    let (name, text) = read(&path, context.words)?;
    let source = source(&text).map_err(|problems| Failure::Broken { name, problems })?;
    let on = context.day(matches);
    let law = Law::at(on);
    let judged = judge(source, matches.get_flag("ordinary"), law, on)?;
    let text = match matches.get_flag("json") {
        true => json::write(&judged, law),
        false => report::write(&judged, law, context.words, matches.get_flag("explain")),
    };
    Ok(Answer::done(text))
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

fn judge(source: Source, ordinary: bool, law: &Law, on: jiff::civil::Date) -> Result<Judged> {
    let Source { mut draft, missing, evidence } = source;
    let assumed = if ordinary { fill_ordinary(&mut draft.facts, &missing) } else { Vec::new() };
    let assessment = law::assess(&draft.facts, &evidence, law, on)?;
    Ok(Judged { facts: draft.facts.clone(), assumed, receipt: draft.receipt.clone(), draft, assessment })
}
