//! `rules`: the list of rules, one rule in full, or the whole table for lawyers.

use super::errors::Failure;
use super::report::rule_in_full;
use super::{Answer, Context, Result, rules_doc};
use crate::document::text::Page;
use crate::law::Rule;
use crate::law::sources::{Entry, Law};
use crate::words::Words;
use crate::words::provisions::provision;
use clap::ArgMatches;

/// Runs the command.
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let (law, words) = (Law::current(), context.words);
    if matches.get_flag("markdown") {
        return Ok(Answer::done(rules_doc::markdown(law, words)));
    }
    let text = match matches.get_one::<String>("rule") {
        Some(given) => one(given, law, words)?,
        None => all(law, words),
    };
    Ok(Answer::done(text))
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

/// A rule in full.
pub fn one(given: &str, law: &Law, words: &Words) -> Result<String> {
    let entry = given
        .parse::<Rule>()
        .ok()
        .and_then(|rule| law.entry(rule))
        .ok_or_else(|| Failure::NoRule(given.to_string()))?;
    let mut page = Page::default();
    rule_in_full(&mut page, entry.rule, law, words);
    meaning(&mut page, entry.rule, law, words);
    page.put(
        "         ",
        &words.tell(
            "cli-in-force",
            &[("from", words.date(entry.from).into()), ("checked", words.date(entry.checked).into())],
        ),
    );
    Ok(page.finish())
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
