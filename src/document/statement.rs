//! The verdict with its reasons and sources on a page of text: to be copied, mailed or filed.

use super::question_label;
use super::text::{Page, state_mark, verdict_mark};
use crate::agreement::interview::{self, Input, Standing};
use crate::agreement::{Draft, Note, Party};
use crate::law::duties::{Duty, Owner};
use crate::law::facts::Fact;
use crate::law::sources::Law;
use crate::law::{Assessment, Change, Rule, Verdict};
use crate::words::Words;

/// The nearest changes that are told.
const CHANGES: usize = 3;

/// Writes it.
pub fn statement(draft: &Draft, a: &Assessment, law: &Law, words: &Words) -> String {
    let mut page = Page::default();
    verdict(&mut page, draft, a, words);
    reason(&mut page, a, law, words);
    missing(&mut page, a, words);
    answers(&mut page, draft, a, law, words);
    factors(&mut page, a, words);
    changes(&mut page, a, words);
    weighing(&mut page, draft, a, words);
    duties(&mut page, a, law, words);
    page.gap();
    page.line(&words.say("not-advice"));
    page.finish()
}

fn verdict(page: &mut Page, draft: &Draft, a: &Assessment, words: &Words) {
    let finding = &a.finding;
    let names: Vec<&str> = [Party::Employee, Party::Employer].iter().filter_map(|p| draft.party(*p)).collect();
    if !names.is_empty() {
        page.line(&names.join(", "));
        page.gap();
    }
    page.put(&format!("{} ", verdict_mark(finding.verdict)), &words.verdict(finding.verdict, finding.lean));
    if finding.verdict == Verdict::Discretionary && finding.lean.is_none() {
        page.item(&words.say("lean-unknown"));
    }
    page.item(&words.form(finding));
    page.item(&words.tell("statement-on", &[("date", words.date(a.on).into())]));
}

fn reason(page: &mut Page, a: &Assessment, law: &Law, words: &Words) {
    let finding = &a.finding;
    let waits = finding.verdict == Verdict::Undetermined;
    page.heading(&words.say(if waits { "panel-turns-on" } else { "panel-because" }));
    rule(page, finding.rule, law, words);
    if finding.verdict == Verdict::DoesNotApply && finding.rule != Rule(190) {
        rule(page, Rule(190), law, words);
    }
}

/// A rule with how binding and how certain it is, and its sources with every address.
fn rule(page: &mut Page, rule: Rule, law: &Law, words: &Words) {
    page.put(&format!("  {rule}  "), &words.rule_text(rule, law));
    let Some(entry) = law.entry(rule) else { return };
    let weight = words.say(&format!("weight-{}", entry.weight.word())).into_owned();
    let parts: Vec<String> =
        entry.provision.clone().into_iter().chain([weight, words.certainty(&entry.certainty)]).collect();
    page.put("         ", &parts.join(" · "));
    for source in entry.sources.iter().filter_map(|id| law.source(id)) {
        page.put("         ", &words.source(&source.id));
        source.addresses.iter().for_each(|address| page.raw(&format!("         {address}")));
    }
}

fn missing(page: &mut Page, a: &Assessment, words: &Words) {
    if a.missing.is_empty() {
        return;
    }
    page.heading(&words.say("panel-missing"));
    let mut told = Vec::new();
    for fact in &a.missing {
        let label = question_label(words, interview::question_of(*fact));
        if !told.contains(&label) {
            page.put("  ? ", &label);
            told.push(label);
        }
    }
}

/// The answers that count, as the interview asks them; then what only a file can tell.
fn answers(page: &mut Page, draft: &Draft, a: &Assessment, law: &Law, words: &Words) {
    let questions = interview::questions().iter();
    let asked = questions.clone().filter(|q| q.id.starts_with("facts.") || q.input == Input::Calendar);
    let mut lines: Vec<(String, String)> = asked
        .filter(|q| interview::standing(draft, a, law, q) == Standing::Answered)
        .map(|q| (question_label(words, &q.id), words.given(draft, q.input)))
        .collect();
    let by_file = |fact: &Fact| !questions.clone().any(|q| interview::asks(q.input, *fact));
    let told = draft.facts.answered().filter(|(fact, _)| by_file(fact));
    lines.extend(told.map(|(fact, value)| (words.fact(fact).into_owned(), words.value(fact, value))));
    lines.retain(|(_, answer)| !answer.is_empty());
    if lines.is_empty() {
        return;
    }
    page.heading(&words.say("statement-answers"));
    lines.iter().for_each(|(label, answer)| page.item(&format!("{label}: {answer}")));
}

fn factors(page: &mut Page, a: &Assessment, words: &Words) {
    if !a.factors.is_empty() {
        page.heading(&words.say("panel-factors"));
    }
    for factor in &a.factors {
        let side = words.say(if factor.speaks_for { "factor-for" } else { "factor-against" }).into_owned();
        let class = words.say(&format!("class-{}-{}", factor.axis.word(), factor.class)).into_owned();
        page.put(&format!("  {side}  "), &format!("{class} ({})", factor.rule));
    }
}

fn changes(page: &mut Page, a: &Assessment, words: &Words) {
    if !a.would_change.is_empty() {
        page.heading(&words.say("panel-changes"));
    }
    for Change { axis, to, verdict, lean, rule, .. } in a.would_change.iter().take(CHANGES) {
        let class = words.say(&format!("class-{}-{to}", axis.word())).into_owned();
        let outcome = words.verdict(*verdict, *lean).to_lowercase();
        page.put(&format!("  {} ", verdict_mark(*verdict)), &format!("{class}: {outcome} ({rule})"));
    }
}

/// The user's own weighing of a discretionary case, with who and when.
fn weighing(page: &mut Page, draft: &Draft, a: &Assessment, words: &Words) {
    let weighed = a.finding.verdict == Verdict::Discretionary;
    let Some(text) = draft.remarks.get(&Note::Weighing).filter(|_| weighed) else { return };
    page.heading(&words.say("label-weighing-text"));
    page.item(text);
    let by = draft.remarks.get(&Note::WeighedBy).cloned();
    let on = draft.weighed_on.map(|d| words.date(d));
    let signed: Vec<String> = by.into_iter().chain(on).collect();
    if !signed.is_empty() {
        page.item(&signed.join(", "));
    }
}

fn duties(page: &mut Page, a: &Assessment, law: &Law, words: &Words) {
    if !a.duties.is_empty() {
        page.heading(&words.say("panel-duties"));
    }
    for duty in &a.duties {
        page.put(&format!("  {} ", state_mark(duty.state)), &duty_line(duty, law, words));
    }
}

/// The duty, how it stands, who owes it where that is not the employer, its rule, and how binding and how certain.
fn duty_line(duty: &Duty, law: &Law, words: &Words) -> String {
    let state = words.say(&format!("state-{}", duty.state.word())).into_owned();
    let mut aside = vec![duty.rule.to_string()];
    if let Some(entry) = law.entry(duty.rule) {
        aside.push(words.say(&format!("weight-{}", entry.weight.word())).into_owned());
        aside.push(words.certainty(&entry.certainty));
    }
    if duty.owner != Owner::Employer {
        aside.insert(0, words.say(&format!("owner-{}", duty.owner.word())).into_owned());
    }
    if !duty.certain {
        aside.insert(0, words.say("statement-if").into_owned());
    }
    format!("{}: {state} ({})", words.duty(duty), aside.join(", "))
}
