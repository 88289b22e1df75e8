//! The agreement, and the written information that may stand in its place: parties, numbered clauses, and at the end the
//! assessment it rests on. No clause without content; what must be there and is not stands as a gap.

use super::grounds;
use super::{Case, Kind, Told, foreign, gap, heading_about, written};
use crate::agreement::check::{self, Gap, Lack};
use crate::agreement::dates::{DateKind, Dated, dates};
use crate::agreement::terms::{self, TERMS, Term};
use crate::agreement::{Clause, Note, Party, org_number};
use crate::law::facts::Fact;
use crate::law::hours::Standing;
use crate::law::{Form, Rule};
use crate::paper::{Block, Signatures, Text};
use crate::words::suggest::{says_no_trial, suggestion};
use crate::words::{Words, open};

/// The agreement.
pub(super) fn agreement(case: &Case) -> Told {
    let mut blocks = vec![opening(case, Kind::Agreement, "paper-draft-until", "paper-version")];
    if check::gaps(case.draft, case.assessment).iter().any(|gap| gap.lack == Lack::Answer) {
        // Everything else may still be otherwise.
        grounds::missing(case, &mut blocks);
    }
    parties(case, "doc-parties", &mut blocks);
    let mut rules = clauses(case, &mut blocks, Kind::Agreement);
    important_dates(case, &mut blocks);
    signatures(case, &mut blocks, &[Party::Employer, Party::Employee]);
    rules.extend(assessment(case, &mut blocks));
    rules.extend(grounds::rules(case.assessment));
    grounds::sources(case, rules, &mut blocks);
    blocks.push(Block::quiet(case.words.say("doc-not-advice")));
    (case.say("doc-agreement"), blocks)
}

/// The written information.
pub(super) fn information(case: &Case) -> Told {
    let mut blocks = vec![opening(case, Kind::Information, "paper-information-until", "paper-information-version")];
    parties(case, "paper-information-who", &mut blocks);
    order(case, &mut blocks);
    // The same headings as an agreement has after § 2, and no more: nothing in it is agreed.
    let mut rules = clauses(case, &mut blocks, Kind::Information);
    blocks.push(Block::heading(case.words.say("paper-problems")));
    let manager = name(case, Party::Manager, "gap-manager");
    blocks.push(Block::Text(Text::with_gaps(&case.tell("paper-problems-text", &[("manager", manager.into())]))));
    signatures(case, &mut blocks, &[Party::Employer]);
    rules.extend(assessment(case, &mut blocks));
    rules.extend([Rule(210), Rule(211)]);
    rules.extend(grounds::rules(case.assessment));
    grounds::sources(case, rules, &mut blocks);
    blocks.push(Block::quiet(case.words.say("doc-not-advice")));
    (case.say("doc-information"), blocks)
}

/// What the paper is: a draft, or the version of a day, for changes are to be reflected in it.
fn opening(case: &Case, kind: Kind, draft: &str, version: &str) -> Block {
    match case.draft.finished_on().filter(|_| case.is_final(kind)) {
        Some(date) => Block::quiet(case.tell(version, &[("date", case.words.date(date).into())])),
        None => Block::quiet(case.words.say(draft)),
    }
}

fn name(case: &Case, party: Party, gap: &str) -> String {
    case.draft.party(party).map_or_else(|| case.say(gap), str::to_string)
}

fn parties(case: &Case, heading: &str, blocks: &mut Vec<Block>) {
    blocks.push(heading_about(case.say(heading), None, "parties"));
    let (mut terms, mut gaps) = (Vec::new(), Vec::new());
    for party in [Party::Employer, Party::OrgNumber, Party::Employee, Party::Title, Party::Manager] {
        let number = case.draft.party(Party::OrgNumber).filter(|_| party == Party::OrgNumber).map(org_number::shown);
        match number.as_deref().or(case.draft.party(party)) {
            Some(name) => terms.push((case.say(&format!("paper-party-{}", party.word())), Text::plain(name))),
            None if matches!(party, Party::Employer | Party::Employee) => {
                gaps.push(gap(case.words, &format!("parties.{}", party.word())));
            }
            None => {}
        }
    }
    blocks.extend((!terms.is_empty()).then_some(Block::Terms(terms)));
    blocks.extend(gaps);
}

/// Which order it follows from, how long that is expected to last, and how it was discussed.
fn order(case: &Case, blocks: &mut Vec<Block>) {
    let (words, draft) = (case.words, case.draft);
    blocks.push(heading_about(case.say("paper-order"), None, "information"));
    let kind = draft.facts.word(Fact::Government).filter(|word| *word != "none").unwrap_or("unknown");
    blocks.push(Block::text(case.tell("paper-order-text", &[("kind", kind.into())])));
    let mut told = Vec::new();
    let mut gaps = Vec::new();
    for (note, label, question) in [
        (Note::Order, "paper-order-which", "information.order"),
        (Note::Discussion, "paper-order-discussed", "information.discussion"),
    ] {
        match draft.remarks.get(&note).filter(|text| !text.trim().is_empty()) {
            Some(text) => told.push((case.say(label), Text::with_gaps(text).in_language(foreign(case)))),
            None => gaps.push(gap(words, question)),
        }
    }
    for (fact, label) in [(Fact::Start, "paper-order-from"), (Fact::End, "paper-order-to")] {
        match draft.facts.date(fact) {
            Some(date) => told.push((case.say(label), Text::plain(words.date(date)))),
            None if fact == Fact::Start => gaps.push(gap(words, "facts.start")),
            None => match terms::end_open(draft) {
                Some(question) => gaps.push(gap(words, question)),
                None => told.push((case.say(label), Text::plain(words.say("paper-order-unknown")))),
            },
        }
    }
    blocks.extend((!told.is_empty()).then_some(Block::Terms(told)));
    blocks.extend(gaps);
    for lack in check::gaps(draft, case.assessment).iter().filter(|g| g.lack == Lack::Discussion) {
        blocks.push(gap(words, &lack.question));
    }
    blocks.push(Block::text(words.say("paper-order-ends")));
    blocks.push(Block::quiet(grounds::cited_in_short(case, Rule(210))));
}

/// The numbered clauses: those settled, and a gap for each that must be. Gives the rules they rest on. Information holds the
/// items that it has something to say on.
fn clauses(case: &Case, blocks: &mut Vec<Block>, kind: Kind) -> Vec<Rule> {
    let gaps = check::gaps(case.draft, case.assessment);
    let form = case.assessment.finding.agreement;
    // As long as it is not known what must be made, or nothing is settled yet, it is shown what § 2 would ask for.
    let is_settled = |term: &Term| match case.draft.clauses.get(term.key) {
        Some(Clause::Text(text)) => !text.trim().is_empty(),
        clause => clause == Some(&Clause::NoneAgreed),
    };
    let open = form == Form::Unknown || !TERMS.iter().any(|term| term.is_item() && is_settled(term));
    let informs = kind == Kind::Information;
    let mut rules = Vec::new();
    for term in TERMS.iter().filter(|term| !informs || (term.is_item() && is_told(case, term))) {
        let id = format!("clauses.{}", term.key);
        let content = match case.draft.clauses.get(term.key) {
            Some(Clause::Text(text)) if !text.trim().is_empty() => clause(case, term.key, text, &id),
            Some(Clause::NoneAgreed) => vec![Block::text(case.words.say("clause-none"))],
            _ if wanted(&gaps, &id) || (open && term.is_item()) => {
                vec![Block::gap(case.words.say("gap-clause"), id.clone())]
            }
            _ => continue,
        };
        rules.push(Rule(term.rule));
        let title = if informs && term.key == "A-5" { "clause-A-5.order" } else { &format!("clause-{}", term.key) };
        let title = case.say(title);
        blocks.push(heading_about(title, Some(rules.len()), &id));
        blocks.extend(content);
        let cited = grounds::cited_in_short(case, Rule(term.rule));
        let need = case.say(&format!("need-{}", term.need_for(case.draft, form).word()));
        // What § 2 demands of an agreement, information says as far as it is relevant.
        let need = if informs { String::new() } else { format!(" · {need}") };
        blocks.push(Block::quiet(format!("{}{need} · {cited}", term.key)));
    }
    rules
}

/// Whether information has something to say on an item: that nothing is agreed is nothing to tell where nothing is, nor is it
/// that an order is not tried out first.
fn is_told(case: &Case, term: &Term) -> bool {
    match case.draft.clauses.get(term.key) {
        Some(Clause::NoneAgreed) => false,
        Some(Clause::Text(text)) if term.key == "A-6" => !text.trim().is_empty() && !says_no_trial(text),
        _ => term.key != "A-6",
    }
}

fn wanted(gaps: &[Gap], id: &str) -> bool {
    gaps.iter().any(|gap| gap.question == id)
}

/// The text of a clause. One that stands as it was suggested is suggested anew in the language of the document; what
/// somebody has written is in the language it was written in.
fn clause(case: &Case, key: &str, text: &str, id: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let theirs = foreign(case);
    let suggested = theirs.is_some() && suggestion(case.draft, Words::of(case.draft.language), key) == text;
    match suggested {
        true => written(&mut blocks, &suggestion(case.draft, case.words, key), None),
        false => written(&mut blocks, text, theirs),
    }
    // What an answer fills leads to its question, and what somebody is to write to the clause.
    let awaited = open::awaited(case.draft, key);
    if check::has_gap(text) && awaited.is_empty() {
        blocks.push(Block::gap(case.words.say("gap-holes"), id));
    }
    blocks.extend(awaited.iter().map(|question| gap(case.words, question)));
    blocks
}

/// When it ends, when a trial ends and when it is looked at again, as far as that can be told.
fn important_dates(case: &Case, blocks: &mut Vec<Block>) {
    let on = case.assessment.on;
    let all = dates(case.draft, &case.assessment.finding, case.law, on);
    let agreed = |dated: &&Dated| {
        matches!(dated.kind, DateKind::Expiry | DateKind::TrialEnd | DateKind::Evaluation) && dated.date >= on
    };
    let told: Vec<(String, Text)> = all
        .iter()
        .filter(agreed)
        .map(|dated| (case.words.date(dated.date), Text::plain(case.words.dated_what(dated))))
        .collect();
    if !told.is_empty() {
        blocks.push(Block::heading(case.words.say("paper-dates")));
        blocks.push(Block::Terms(told));
    }
}

fn signatures(case: &Case, blocks: &mut Vec<Block>, who: &[Party]) {
    let one = |party: &Party| {
        let name = case.draft.party(*party).unwrap_or_default();
        // An undertaking signs by somebody.
        let by = case.draft.party(Party::Manager).filter(|_| *party == Party::Employer && !name.is_empty());
        let by = by.map(|by| case.tell("paper-signs-by", &[("employer", name.into()), ("manager", by.into())]));
        (case.say(&format!("paper-signs-{}", party.word())), by.unwrap_or_else(|| name.to_string()))
    };
    let heading = if who.len() == 1 { "paper-signature" } else { "paper-signatures" };
    blocks.push(Block::heading(case.words.say(heading)));
    blocks.push(Block::Signatures(Signatures {
        place: case.say("paper-place-and-date"),
        signature: case.say("paper-signature"),
        who: who.iter().map(one).collect(),
    }));
}

/// The assessment that it rests on (E-25, R-412). Gives the rules of working time that the hours told go beyond.
fn assessment(case: &Case, blocks: &mut Vec<Block>) -> Vec<Rule> {
    blocks.push(heading_about(case.say("paper-annex-assessment"), None, "facts"));
    blocks.push(grounds::verdict(case));
    grounds::reason(case, blocks);
    let over = hours_over(case, blocks);
    grounds::weighing(case, blocks);
    over
}

/// That the hours told go beyond a limit, whatever the agreement says, and which.
fn hours_over(case: &Case, blocks: &mut Vec<Block>) -> Vec<Rule> {
    let findings = case.assessment.hours.iter().flat_map(|hours| &hours.findings);
    let (mut limits, mut rules) = (Vec::new(), Vec::new());
    for finding in findings.filter(|finding| finding.standing == Standing::Over) {
        let title = case.say(&format!("hours-limit-{}", finding.limit.word())).to_lowercase();
        let limit = format!("{title} ({})", finding.rule);
        if !limits.contains(&limit) {
            limits.push(limit);
        }
        rules.push(finding.rule);
    }
    if !limits.is_empty() {
        blocks.push(Block::text(case.tell("paper-hours-over", &[("limits", limits.join(", ").into())])));
    }
    rules
}
