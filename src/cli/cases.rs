//! `cases`: runs worked cases and says which differ.

use super::errors::Failure;
use super::{Answer, Context, DONE, NO, Result, read};
use crate::agreement::read::{self as parse, WorkedCase};
use crate::document::text::Page;
use crate::law::duties::Evidence;
use crate::law::ordinary::fill_ordinary;
use crate::law::sources::Law;
use crate::law::{self, Finding, Rule};
use crate::words::Words;
use clap::ArgMatches;
use std::path::PathBuf;

/// Runs the command.
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let on = context.asked.unwrap_or(Law::current().version);
    let law = Law::at(on);
    let (mut page, mut passed, mut failed) = (Page::default(), 0, 0);
    for path in matches.get_many::<PathBuf>("files").unwrap_or_default() {
        let (name, text) = read(path, context.words)?;
        for case in parse::cases(&text).map_err(|problems| Failure::Broken { name, problems })? {
            let mut facts = case.facts.clone();
            fill_ordinary(&mut facts, &case.missing);
            let finding = law::assess(&facts, &Evidence::default(), law, on)?.finding;
            let lines = differences(&case, &finding, context.words);
            if lines.is_empty() {
                passed += 1
            } else {
                failed += 1
            }
            lines.iter().for_each(|line| page.raw(line));
        }
    }
    page.raw(&context.words.tell("cli-cases", &[("n", passed.into()), ("m", failed.into())]));
    Ok(Answer::new(page.finish(), if failed == 0 { DONE } else { NO }))
}

/// A line for each field that differs.
fn differences(case: &WorkedCase, finding: &Finding, words: &Words) -> Vec<String> {
    let rule = finding.rule.to_string();
    let named = case.rules.is_empty() || case.rules.iter().any(|r| r.parse::<Rule>() == Ok(finding.rule));
    let wanted = if named { rule.clone() } else { case.rules.join(" / ") };
    let fields = [
        ("verdict", case.verdict.clone(), finding.verdict.word().to_string()),
        ("lean", case.lean.clone(), finding.lean_word().to_string()),
        ("agreement", case.agreement.clone(), finding.agreement.word().to_string()),
        ("rules", wanted, rule.clone()),
    ];
    let quoted = |word: String| if word.is_empty() { "\"\"".to_string() } else { word };
    let line = |(field, expected, given): (&str, String, String)| {
        let args = [
            ("id", case.id.as_str().into()),
            ("title", case.title.as_str().into()),
            ("field", field.into()),
            ("expected", quoted(expected).into()),
            ("given", quoted(given).into()),
            ("rule", rule.as_str().into()),
        ];
        words.tell("cli-case-differs", &args)
    };
    fields.into_iter().filter(|(_, expected, given)| expected != given).map(line).collect()
}
