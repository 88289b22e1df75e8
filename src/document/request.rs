//! A letter from the employee to the employer: short and friendly, and it asks for no more than the answers carry.

use super::Block;
use super::employee::{items, kept};
use crate::agreement::{Draft, Party};
use crate::law::facts::Fact;
use crate::law::{Assessment, Form, Verdict};
use crate::words::Words;
use crate::words::ask::question_label;
use crate::words::suggest;

/// The letter; empty where there is no employment for it to be about.
pub fn request(draft: &Draft, assessment: &Assessment, words: &Words) -> Vec<Block> {
    if draft.facts.word(Fact::WorkerStatus) == Some("contractor") {
        return Vec::new();
    }
    let form = assessment.finding.agreement;
    let kind = match (kept(draft, form), assessment.finding.verdict) {
        (true, _) => "kept",
        // Outside, however wise an agreement may be.
        (_, Verdict::DoesNotApply) => Form::NoneRequired.word(),
        _ => form.word(),
    };
    let text = |text: String| Block::Text(text);
    let mut blocks = vec![Block::Title(words.tell("letter-title", &[("kind", kind.into())]))];
    gaps(&mut blocks, draft, words);
    let name = |party: Party| {
        draft.party(party).map_or_else(|| words.say(&format!("gap-{}", party.word())).into_owned(), str::to_string)
    };
    // The letter reaches the employer without the manager's name too.
    let (to, manager) = match draft.party(Party::Manager) {
        Some(manager) => ("letter-to", manager),
        None => ("letter-to-employer", ""),
    };
    let args = [("employer", name(Party::Employer).into()), ("manager", manager.into())];
    blocks.push(text(words.tell(to, &args)));
    blocks.push(text(words.say("letter-hello").into_owned()));
    blocks.push(text(words.tell("letter-pattern", &[("pattern", pattern(draft, words).into())])));
    let order = draft.facts.word(Fact::Government).unwrap_or_default();
    blocks.push(text(words.tell(&format!("letter-ask-{kind}"), &[("order", order.into())])));
    blocks.push(text(points(draft, words, form)));
    blocks.push(text(words.say("letter-meeting").into_owned()));
    blocks.push(text(words.tell("letter-bye", &[("employee", name(Party::Employee).into())])));
    blocks
}

/// The names that the letter waits for, and the pattern where nothing is told of it.
fn gaps(blocks: &mut Vec<Block>, draft: &Draft, words: &Words) {
    let mut gap = |question: String| {
        let label = question_label(words, &question);
        blocks.push(Block::Gap(words.tell("own-gap-names", &[("question", label.into())]), question));
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
fn points(draft: &Draft, words: &Words, form: Form) -> String {
    let mut points = items(draft, words, true);
    if form != Form::NoneRequired {
        points.push(items(draft, words, false).join("; "));
    }
    let point = |point: String| words.tell("letter-point", &[("point", point.into())]);
    let mut lines = vec![words.say("letter-points").into_owned()];
    lines.extend(points.into_iter().map(point));
    lines.push(words.say("letter-also").into_owned());
    lines.join("\n")
}

/// The pattern in words: where, how, how much, and from when.
fn pattern(draft: &Draft, words: &Words) -> String {
    let mut parts = known(draft, words);
    if parts.is_empty() {
        parts.push(words.say("gap-extent").into_owned());
    }
    parts.join(", ")
}

fn known(draft: &Draft, words: &Words) -> Vec<String> {
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
    let from = |date| words.tell("letter-from", &[("date", words.date(date).into())]);
    parts.extend(facts.date(Fact::Start).map(from));
    parts
}
