//! Dates and lengths of time in the text of a clause, read only where they can be told for sure.

use crate::agreement::calendar::{YEARS, date};
use jiff::civil::Date;

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// so many weeks
    Weeks(i32),
    /// so many months
    Months(i32),
}

/// The dates in a text, in the order they stand: `22.11.2026`, `2026-11-22`, «22. november 2026», «November 22, 2026».
pub fn dates(text: &str) -> Vec<Date> {
    // «1.1.2027–31.3.2027» is two dates.
    let text = text.replace(['–', '—'], " ");
    let words: Vec<&str> = text.split_whitespace().map(trimmed).collect();
    let (mut dates, mut i) = (Vec::new(), 0);
    while i < words.len() {
        let most = (words.len() - i).min(3);
        let found = (1..=most).rev().find_map(|n| Some((n, of(&words[i..i + n])?)));
        dates.extend(found.map(|(_, date)| date));
        i += found.map_or(1, |(n, _)| n);
    }
    dates
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The date that some words are together. Where it is more than one word, the year has four figures.
fn of(words: &[&str]) -> Option<Date> {
    let is_year = |word: &&str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    let found = match words {
        [one] => date(one),
        [.., year] if !is_year(year) => None,
        [month, day, year] if month.starts_with(char::is_alphabetic) => date(&format!("{day} {month} {year}")),
        _ => date(&words.join(" ")),
    };
    found.filter(|date| YEARS.contains(&date.year()))
}

/// Numbers in words, from one, in Norwegian and English.
const NUMBERS: [&[&str]; 12] = [
    &["en", "én", "ein", "éin", "one"],
    &["to", "two"],
    &["tre", "three"],
    &["fire", "four"],
    &["fem", "five"],
    &["seks", "six"],
    &["sju", "syv", "seven"],
    &["åtte", "eight"],
    &["ni", "nine"],
    &["ti", "ten"],
    &["elleve", "eleven"],
    &["tolv", "twelve"],
];
const WEEKS: &[&str] = &["uke", "veke", "week"];
const MONTHS: &[&str] = &["måned", "månad", "mnd", "month"];
/// Before a number: it is a bound, or the end of a range, and no length.
const BOUNDS: &[&str] = &[
    "til", "eller", "or", "to", "inntil", "opptil", "minst", "høyst", "maks", "under", "over", "least", "most", "than",
    "enn",
];
/// After a length: it is a notice.
const NOTICE: &[&str] = &["frist", "varsel", "oppsi", "oppse", "notice"];
/// The longest that is taken: what is longer is no trial and no time until an evaluation.
const LONGEST: i32 = 60;

/// The one length of weeks or months in a text. Two different ones, a bound, a range or a fraction: nothing, because none
/// of them can be told to be the one.
pub fn length(text: &str) -> Option<Length> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().map(trimmed).filter(|word| !word.is_empty()).collect();
    let begins = |word: &str, with: &[&str]| with.iter().any(|start| word.starts_with(start));
    let mut found = Vec::new();
    for (i, unit) in words.iter().enumerate().filter(|(_, word)| begins(word, WEEKS) || begins(word, MONTHS)) {
        let Some(before) = i.checked_sub(1).map(|at| words[at]) else { continue };
        if words.get(i + 1).is_some_and(|next| begins(next, NOTICE)) {
            continue;
        }
        let Some(n) = number(before) else {
            // «2–3 måneder» and «1,5 måned» are lengths that cannot be told.
            if before.contains(|c: char| c.is_ascii_digit()) {
                return None;
            }
            continue;
        };
        if i.checked_sub(2).is_some_and(|at| BOUNDS.contains(&words[at])) {
            return None;
        }
        found.push(if begins(unit, WEEKS) { Length::Weeks(n) } else { Length::Months(n) });
    }
    found.dedup();
    found.first().copied().filter(|_| found.len() == 1)
}

fn number(word: &str) -> Option<i32> {
    let spelled = || NUMBERS.iter().position(|names| names.contains(&word)).and_then(|i| i32::try_from(i + 1).ok());
    word.parse().ok().or_else(spelled).filter(|n| (1..=LONGEST).contains(n))
}

/// Whether a text says that something is done every year.
pub fn is_yearly(text: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().map(trimmed).collect();
    let pair = |w: &[&str]| ["hvert", "kvart", "every", "each"].contains(&w[0]) && ["år", "year"].contains(&w[1]);
    let alone = |word: &&str| ["årlig", "årleg", "yearly", "annually"].contains(word);
    words.windows(2).any(pair) || words.iter().any(alone)
}

/// Whether a text says that there is no trial: «ikke avtalt prøvetid», “no trial period”.
pub fn no_trial(text: &str) -> bool {
    const NO: &[&str] = &["ikke", "ikkje", "ingen", "inga", "uten", "utan", "no", "not", "without"];
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().map(trimmed).collect();
    let trial = |word: &str| word.starts_with("prøv") || word.starts_with("trial");
    let denied = |i: usize| words[i.saturating_sub(3)..i].iter().any(|word| NO.contains(word));
    (0..words.len()).any(|i| trial(words[i]) && denied(i))
}
