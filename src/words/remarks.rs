//! What is worth a look before a draft is signed, where it takes words to see it.

use super::Words;
use super::suggest::{A1, arrangement, extent, home_weeks, place};
use crate::agreement::check::{self, Remark};
use crate::agreement::{Clause, Draft, Language, Party, org_number};
use crate::law::facts::Fact;
use jiff::civil::Date;

/// Marks that stand in no text, in place of the names, the extent, the place and the weekdays.
const NAME: &str = "\u{1}";
const DAYS: &str = "\u{2}";
const PLACE: &str = "\u{3}";
const WEEKDAYS: &str = "\u{4}";

impl Words {
    /// Everything worth a look, by clause. None of it hinders signing.
    pub fn remarks(&self, draft: &Draft, today: Date) -> Vec<Remark> {
        let text = |key: &str| match draft.clauses.get(key) {
            Some(Clause::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        let mut remarks = check::remarks(draft, today);
        if text("A-1").is_some_and(|text| is_outdated(draft, text)) {
            remarks.push(Remark::ExtentChanged);
        }
        let ended = draft.facts.yes(Fact::GovernmentEnded) == Some(true);
        if ended && draft.facts.word(Fact::Government).is_some_and(|word| word != "none") {
            let spoken = |key: &&'static str| text(key).is_some_and(speaks_of_order);
            remarks.extend(["A-4", "A-5"].into_iter().filter(spoken).map(Remark::ClauseOfOrder));
        }
        if text("A-5").is_some_and(|text| !text.trim().is_empty() && !has_number(text)) {
            remarks.push(Remark::NoticeWithoutNumber);
        }
        // What stands in place of a hidden number is none that anybody wrote.
        let hidden = |text: &str| Language::ALL.iter().any(|l| Words::of(*l).say("hidden-org_number") == text);
        let number = draft.party(Party::OrgNumber).filter(|text| !hidden(text));
        remarks.extend(number.and_then(|text| org_number::read(text).err()).map(Remark::OrgNumber));
        remarks
    }
}

/// Whether a text is a suggestion that would now say something else about place, weekdays or extent: in the program an
/// accepted suggestion follows the answers (`suggest::follow`), in a file changed by hand it does not. A text that somebody
/// has written or changed is theirs: nothing is said about it.
fn is_outdated(draft: &Draft, text: &str) -> bool {
    let now = |words: &Words| (arrangement(draft), extent(draft, words), place(draft, words));
    let mut found = false;
    for words in Language::ALL.iter().map(|l| Words::of(*l)) {
        let (attribute, days, place) = now(words);
        if days == words.say("gap-extent") && !matches!(attribute, "suggest-exclusive" | "suggest-order-only") {
            return false;
        }
        for other in A1 {
            let Some(given) = filled(words, other, text) else { continue };
            let same = |mark: &str, now: &str| given.iter().filter(|(m, _)| m == mark).all(|(_, text)| text == now);
            let weekdays = home_weeks(draft).map_or_else(String::new, |weeks| words.home_weeks(weeks));
            if *other == attribute && same(DAYS, &days) && same(PLACE, &place) && same(WEEKDAYS, &weekdays) {
                return false;
            }
            found = true;
        }
    }
    found
}

/// What stands at the marks, if the text is this suggestion and nothing else.
fn filled(words: &Words, attribute: &str, text: &str) -> Option<Vec<(String, String)>> {
    let marks = [("employee", NAME.into()), ("employer", NAME.into()), ("manager", NAME.into())];
    let more = [("place", PLACE.into()), ("days", DAYS.into()), ("start", NAME.into()), ("end", NAME.into())];
    let week = [("weekdays", WEEKDAYS.into()), ("weeks", NAME.into()), ("average", NAME.into())];
    let template = words.tell(&format!("clause-A-1.{attribute}"), &[&marks[..], &more[..], &week[..]].concat());
    let is_mark = |c: char| [NAME, DAYS, PLACE, WEEKDAYS].iter().any(|m| m.starts_with(c));
    let mut pieces = template.split(is_mark);
    let mut rest = text.trim().strip_prefix(pieces.next()?)?;
    let mut given = Vec::new();
    for (mark, piece) in template.matches(is_mark).zip(pieces) {
        let at = if piece.is_empty() { rest.len() } else { rest.find(piece)? };
        given.push((mark.to_string(), rest[..at].to_string()));
        rest = &rest[at + piece.len()..];
    }
    rest.is_empty().then_some(given)
}

/// Whether a clause still speaks of an order or a recommendation, in any of the languages.
fn speaks_of_order(text: &str) -> bool {
    let low = text.to_lowercase();
    let of = |language: &Language| {
        let phrases = Words::of(*language).say("order-phrases").into_owned();
        phrases.split(';').any(|phrase| low.contains(phrase.trim()))
    };
    Language::ALL.iter().any(of)
}

/// Whether a number stands in a text, in figures or in words of any of the languages.
fn has_number(text: &str) -> bool {
    let plain: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let plain = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
    let phrase = |words: &Words| {
        let phrases = words.say("number-phrases").into_owned();
        phrases.split(';').any(|p| plain.contains(&format!(" {} ", p.trim())))
    };
    text.contains(|c: char| c.is_ascii_digit()) || Language::ALL.iter().any(|l| phrase(Words::of(*l)))
}
