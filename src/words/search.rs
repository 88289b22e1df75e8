//! A search over questions, rules, terms and provisions, made anew for each key press: there is no index to keep.

use super::Words;
use super::ask::{ask, question_label, text_key};
use super::glossary::GLOSSARY;
use super::provisions::PROVISIONS;
use crate::agreement::Draft;
use crate::agreement::interview;
use crate::law::Rule;
use crate::law::sources::Law;

/// How many hits are given at most.
pub const MOST: usize = 40;

/// Where a hit leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A question, by its index among `interview::questions()`.
    Question(usize),
    /// A rule.
    Rule(Rule),
    /// A term of the glossary, by its id.
    Term(&'static str),
    /// A provision, by its key.
    Provision(&'static str),
}

impl Hit {
    /// The word of its kind in message keys.
    pub fn kind(self) -> &'static str {
        match self {
            Hit::Question(_) => "question",
            Hit::Rule(_) => "rule",
            Hit::Term(_) => "term",
            Hit::Provision(_) => "provision",
        }
    }
}

/// How well something fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Number,
    Whole,
    Begins,
    Title,
    Text,
}

/// Something that can be found. `more` is searched like the title and not shown.
struct Entry {
    hit: Hit,
    title: String,
    more: String,
    text: String,
}

/// What has all the typed words in it: the best fits first, each with its title and one line of what it says. An empty
/// text finds nothing.
pub fn search(words: &Words, draft: &Draft, text: &str) -> Vec<(Hit, String, String)> {
    search_where(words, draft, text, |_| true)
}

/// The same among those that are wanted.
pub fn search_where(
    words: &Words,
    draft: &Draft,
    text: &str,
    wanted: impl Fn(Hit) -> bool,
) -> Vec<(Hit, String, String)> {
    let typed = text.to_lowercase();
    let typed: Vec<&str> = typed.split_whitespace().collect();
    if typed.is_empty() {
        return Vec::new();
    }
    let number = text.trim().parse::<Rule>().ok();
    let mut found: Vec<(Fit, Entry)> = entries(words, draft)
        .filter(|e| wanted(e.hit))
        .filter_map(|e| fit(&e, &typed, number).map(|fit| (fit, e)))
        .collect();
    found.sort_by_key(|(fit, _)| *fit);
    found.truncate(MOST);
    found.into_iter().map(|(_, e)| (e.hit, shown(&e), line(&e.text, &typed))).collect()
}

fn entries<'a>(words: &'a Words, draft: &'a Draft) -> impl Iterator<Item = Entry> + 'a {
    let say = |key: &str| words.say(key).into_owned();
    let terms = GLOSSARY.iter().map(move |t| Entry {
        hit: Hit::Term(t.id),
        title: say(&format!("term-{}", t.id)),
        more: say(&format!("term-{}.forms", t.id)),
        text: say(&format!("term-{}.text", t.id)),
    });
    let questions = interview::questions().iter().enumerate().map(move |(i, q)| Entry {
        hit: Hit::Question(i),
        title: question_label(words, &q.id),
        more: String::new(),
        text: ask(words, draft, &text_key(q)),
    });
    let rules = Law::current().entries().iter().map(move |e| Entry {
        hit: Hit::Rule(e.rule),
        title: say(&format!("rule-{}", e.rule)),
        more: e.rule.to_string(),
        text: say(&format!("rule-{}.text", e.rule)),
    });
    let provisions = PROVISIONS.iter().map(move |p| Entry {
        hit: Hit::Provision(p.key),
        title: say(&format!("provision-{}", p.key)),
        more: p.cited.to_string(),
        text: say(&format!("provision-{}.text", p.key)),
    });
    terms.chain(questions).chain(rules).chain(provisions)
}

fn fit(entry: &Entry, typed: &[&str], number: Option<Rule>) -> Option<Fit> {
    if number.is_some_and(|n| entry.hit == Hit::Rule(n)) {
        return Some(Fit::Number);
    }
    let phrase = typed.join(" ");
    let title = Spelled::of(&format!("{} {}", entry.title, entry.more));
    if typed.iter().all(|word| title.has(word)) {
        return Some(match title.begins(&phrase) {
            true if Spelled::of(&entry.title).is(&phrase) => Fit::Whole,
            true => Fit::Begins,
            false => Fit::Title,
        });
    }
    let text = Spelled::of(&entry.text);
    typed.iter().all(|word| title.has(word) || text.has(word)).then_some(Fit::Text)
}

/// A text as people may type it: as it is, with `ae`, `oe`, `aa`, and with `a` and `o` alone.
struct Spelled([String; 3]);

impl Spelled {
    fn of(text: &str) -> Spelled {
        let exact = text.to_lowercase();
        let long = exact.replace('æ', "ae").replace('ø', "oe").replace('å', "aa").replace('é', "e");
        let short = exact.replace(['æ', 'å'], "a").replace('ø', "o").replace('é', "e");
        Spelled([exact, long, short])
    }

    fn has(&self, word: &str) -> bool {
        self.0.iter().any(|text| text.contains(word))
    }

    fn is(&self, typed: &str) -> bool {
        self.0.iter().any(|text| text == typed)
    }

    fn begins(&self, typed: &str) -> bool {
        self.0.iter().any(|text| text.starts_with(typed))
    }
}

/// The title as it is shown: a rule with its number.
fn shown(entry: &Entry) -> String {
    match entry.hit {
        Hit::Rule(rule) => format!("{rule} {}", entry.title),
        _ => entry.title.clone(),
    }
}

/// The sentence that has a typed word in it, or the first.
fn line(text: &str, typed: &[&str]) -> String {
    let sentences = sentences(text);
    let has = |s: &&&str| typed.iter().any(|word| Spelled::of(s).has(word));
    sentences.iter().find(has).or(sentences.first()).map_or_else(String::new, |s| s.to_string())
}

/// A full stop ends a sentence only before a capital: «1. juli» goes on.
fn sentences(text: &str) -> Vec<&str> {
    let mut list = Vec::new();
    let mut rest = text;
    let ends = |rest: &str| {
        let stop = |(i, _): &(usize, &str)| rest[i + 2..].chars().next().is_some_and(|c| c.is_uppercase() || c == '«');
        rest.match_indices(". ").find(stop).map(|(i, _)| i + 1)
    };
    while let Some(end) = ends(rest) {
        list.push(&rest[..end]);
        rest = &rest[end + 1..];
    }
    list.push(rest);
    list
}
