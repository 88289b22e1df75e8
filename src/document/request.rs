//! A letter from the employee to the employer: short and friendly, and it asks for no more than the answers carry.

use super::employee::{items, kept};
use super::{Case, Told, item, written};
use crate::agreement::{Draft, Party};
use crate::law::facts::{ArrangementWord, Fact};
use crate::law::{Form, Verdict};
use crate::paper::{Block, Text};
use crate::words::Words;
use crate::words::ask::question_label;
use crate::words::suggest;

/// The letter; empty where there is no employment for it to be about.
pub fn request(case: &Case) -> Told {
    let Case { draft, assessment, words, .. } = *case;
    let form = assessment.finding.agreement;
    let kind = match (kept(draft, form), assessment.finding.verdict) {
        (true, _) => "kept",
        // Outside, however wise an agreement may be.
        (_, Verdict::DoesNotApply) => Form::NoneRequired.word(),
        _ => form.word(),
    };
    let title = words.tell("letter-title", &[("kind", kind.into())]);
    if draft.facts.word(Fact::WorkerStatus) == Some("contractor") {
        return (title, Vec::new());
    }
    let mut blocks = Vec::new();
    gaps(&mut blocks, draft, words);
    blocks.push(Block::quiet(words.date(assessment.on)));
    let name = |party: Party| {
        draft.party(party).map_or_else(|| words.say(&format!("gap-{}", party.word())).into_owned(), str::to_string)
    };
    // The letter reaches the employer without the manager's name too.
    let (to, manager) = match draft.party(Party::Manager) {
        Some(manager) => ("letter-to", manager),
        None => ("letter-to-employer", ""),
    };
    let args = [("employer", name(Party::Employer).into()), ("manager", manager.into())];
    written(&mut blocks, &words.tell(to, &args), None);
    blocks.push(Block::text(words.say("letter-hello")));
    written(&mut blocks, &words.tell("letter-pattern", &[("pattern", pattern(draft, words).into())]), None);
    let order = draft.facts.word(Fact::Government).unwrap_or_default();
    blocks.push(Block::text(words.tell(&format!("letter-ask-{kind}"), &[("order", order.into())])));
    points(&mut blocks, draft, words, form);
    blocks.push(Block::text(words.say("letter-meeting")));
    written(&mut blocks, &words.tell("letter-bye", &[("employee", name(Party::Employee).into())]), None);
    (title, blocks)
}

/// The names that the letter waits for, and the pattern where nothing is told of it.
fn gaps(blocks: &mut Vec<Block>, draft: &Draft, words: &Words) {
    let mut gap = |question: String| {
        let label = question_label(words, &question);
        blocks.push(Block::gap(words.tell("own-gap-names", &[("question", label.into())]), question));
    };
    for party in [Party::Employee, Party::Employer] {
        if draft.party(party).is_none() {
            gap(format!("parties.{}", party.word()));
        }
    }
    if known(draft, words).is_empty() {
        gap("facts.arrangement".into());
    }
}

/// What the employee wants in it: what § 2 always asks for, and what the regulation leaves to be agreed.
fn points(blocks: &mut Vec<Block>, draft: &Draft, words: &Words, form: Form) {
    let mut points = items(draft, words, true);
    if form != Form::NoneRequired {
        points.push(items(draft, words, false).join("; "));
    }
    points.push(words.say("letter-also").into_owned());
    blocks.push(Block::text(words.say("letter-points")));
    points.into_iter().for_each(|point| item(blocks, Text::plain(point)));
}

/// The pattern in words: where, how, how much, and from when.
fn pattern(draft: &Draft, words: &Words) -> String {
    let mut parts = known(draft, words);
    if parts.is_empty() {
        parts.push(words.say("gap-extent").into_owned());
    }
    parts.join(", ")
}

/// What is known of it, a part at a time.
pub(super) fn known(draft: &Draft, words: &Words) -> Vec<String> {
    let facts = &draft.facts;
    let mut parts = Vec::new();
    let option = |key: &str, word: &str| words.say(&format!("opt-{key}-{word}")).to_lowercase();
    parts.extend(facts.place().map(|p| option("place", p.word())));
    if facts.yes(Fact::ExclusiveHome) == Some(true) {
        parts.push(option("arrangement", "exclusive"));
        return parts;
    }
    parts.extend(facts.arrangement().map(|a| option("arrangement", a.word())));
    let extent = match facts.week() {
        Some(weeks) => words.weeks(weeks),
        None => suggest::extent(draft, words),
    };
    if extent != words.say("gap-extent") {
        parts.push(extent);
    }
    // A quota is a ceiling: what is used may be less.
    let used = facts.number(Fact::DaysPerWeek).filter(|_| facts.arrangement() == Some(ArrangementWord::Quota));
    parts.extend(used.map(|days| words.tell("letter-used", &[("days", words.amount("amount-days", days).into())])));
    let from = |date| words.tell("letter-from", &[("date", words.date(date).into())]);
    parts.extend(facts.date(Fact::Start).map(from));
    parts
}
