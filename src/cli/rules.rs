//! `rules`: the list of rules, one rule in full, or the whole table for lawyers; all of them as of a day.

use super::errors::Failure;
use super::report::rule_in_full;
use super::{Answer, Context, Result, proof, read, rules_doc};
use crate::agreement::read as parse;
use crate::document::text::Page;
use crate::law::sources::{Dated as _, Entry, Law};
use crate::law::{NotModelled, Rule};
use crate::words::Words;
use crate::words::provisions::provision;
use clap::ArgMatches;
use jiff::civil::Date;
use std::path::PathBuf;

/// Runs the command.
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    if let Some(check) = matches.subcommand_matches("check") {
        return proof::run(check, context);
    }
    let on = context.day(matches);
    let asked = matches.get_one::<Date>("on").copied();
    let (law, words) = (Law::at(on), context.words);
    if let Some(on) = asked.filter(|on| *on < law.modelled_from) {
        return Err(NotModelled { on, from: law.modelled_from }.into());
    }
    if matches.get_flag("markdown") {
        return Ok(Answer::done(rules_doc::markdown(law, words, &cases(matches, words)?)));
    }
    let text = match matches.get_one::<String>("rule") {
        Some(given) => one(given, law, on, words)?,
        None => all(law, words),
    };
    Ok(Answer::done(text))
}

/// The worked cases in the files named.
fn cases(matches: &ArgMatches, words: &Words) -> Result<Vec<parse::WorkedCase>> {
    let mut all = Vec::new();
    for path in matches.get_many::<PathBuf>("cases").unwrap_or_default() {
        let (name, text) = read(path, words)?;
        all.extend(parse::cases(&text).map_err(|problems| Failure::Broken { name, problems })?);
    }
    Ok(all)
}

fn all(law: &Law, words: &Words) -> String {
    let mut page = Page::default();
    for Entry { rule, weight, certainty, .. } in law.entries() {
        let title = words.rule_title(*rule, law).into_owned();
        let kind = words.say(&format!("weight-{}", weight.word())).into_owned();
        let args = [("title", title.into()), ("certainty", certainty.into()), ("kind", kind.into())];
        page.put(&format!("{rule}  "), &words.tell("cli-rule", &args));
    }
    page.gap();
    for letter in ["T", "S", "I", "M"] {
        page.put(&format!("{letter}  "), &words.certainty(letter));
    }
    page.finish()
}

/// A rule in full as it was on a day, and its other versions.
pub fn one(given: &str, law: &Law, on: Date, words: &Words) -> Result<String> {
    let rule = given
        .parse::<Rule>()
        .ok()
        .filter(|rule| law.versions(*rule).next().is_some())
        .ok_or_else(|| Failure::NoRule(given.to_string()))?;
    let mut page = Page::default();
    match law.entry(rule) {
        Some(entry) => {
            rule_in_full(&mut page, rule, law, words);
            meaning(&mut page, rule, law, words);
            page.put("         ", &words.in_force(entry));
        }
        None => {
            let args = [("rule", rule.to_string().into()), ("on", words.date(on).into())];
            page.line(&words.tell("version-not-on", &args));
        }
    }
    others(&mut page, rule, law, words);
    Ok(page.finish())
}

/// The versions of other days, the newest first.
fn others(page: &mut Page, rule: Rule, law: &Law, words: &Words) {
    let now = law.entry(rule).map(|e| e.from());
    let mut others = law.versions(rule).rev().filter(|e| Some(e.from) != now).peekable();
    if others.peek().is_some() {
        page.heading(&words.say("version-others"));
    }
    for entry in others {
        page.item(&words.version_span(entry));
        page.put("    ", &words.version_text(entry));
        page.put("    ", &words.certainty(&entry.certainty));
    }
}

/// What the provision behind a rule means, and where to read it if the rule's own sources do not say.
fn meaning(page: &mut Page, rule: Rule, law: &Law, words: &Words) {
    let Some(found) = provision(rule, law) else { return };
    page.put("         ", &words.say(&found.message));
    page.put("           ", &words.say(&format!("{}.text", found.message)));
    let told = words.addresses(rule, law);
    for address in found.addresses.iter().filter(|a| told.iter().all(|(_, told, _)| told != **a)) {
        page.raw(&format!("           {address}"));
    }
}
