//! `glossary`: the terms, or one of them explained.

use super::{Answer, Context, NO, Result};
use crate::agreement::read;
use crate::document::text::Page;
use crate::words::Words;
use crate::words::glossary::{GLOSSARY, Term};
use clap::ArgMatches;

/// Runs the command.
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let words = context.words;
    let given: Vec<&str> = matches.get_many::<String>("term").into_iter().flatten().map(String::as_str).collect();
    let given = given.join(" ");
    if given.is_empty() {
        return Ok(Answer::done(all(words)));
    }
    Ok(match words.term_named(&given) {
        Some(term) => Answer::done(one(term, words)),
        None => Answer::new(missed(&given, words), NO),
    })
}

fn all(words: &Words) -> String {
    let mut names: Vec<String> = GLOSSARY.iter().map(|t| words.say(&format!("term-{}", t.id)).into_owned()).collect();
    names.sort_by_key(|name| name.to_lowercase());
    let mut page = Page::default();
    names.iter().for_each(|name| page.line(name));
    page.finish()
}

/// A term with what it means, and the rules about it.
pub fn one(term: &Term, words: &Words) -> String {
    let mut page = Page::default();
    page.line(&words.say(&format!("term-{}", term.id)));
    page.item(&words.say(&format!("term-{}.text", term.id)));
    if !term.rules.is_empty() {
        page.heading(&words.say("cli-term-rules"));
    }
    for rule in term.rules {
        page.put(&format!("  R-{rule}  "), &words.say(&format!("rule-R-{rule}")));
    }
    page.finish()
}

fn missed(given: &str, words: &Words) -> String {
    let mut page = Page::default();
    page.line(&words.tell("cli-no-term", &[("given", given.into())]));
    let forms: Vec<String> = GLOSSARY.iter().flat_map(|t| words.term_forms(t.id)).map(|f| f.to_lowercase()).collect();
    let allowed: Vec<&str> = forms.iter().map(String::as_str).collect();
    if let Some(near) = read::near(given, &allowed) {
        page.line(&words.tell("fault-near", &[("near", near.into())]));
    }
    page.line(&words.say("cli-no-term.do"));
    page.finish()
}
