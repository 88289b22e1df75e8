//! The verdict with its reasons and sources on a page of text: to be copied, mailed or filed.

use super::text::{Page, verdict_mark};
use crate::agreement::{Draft, Note, Party};
use crate::law::sources::Law;
use crate::law::{Assessment, Rule, Verdict};
use crate::words::Words;

/// Writes it.
pub fn statement(draft: &Draft, a: &Assessment, law: &Law, words: &Words) -> String {
    let mut page = Page::default();
    let finding = &a.finding;
    let names: Vec<&str> = [Party::Employee, Party::Employer].iter().filter_map(|p| draft.party(*p)).collect();
    if !names.is_empty() {
        page.line(&names.join(", "));
    }
    page.put(&format!("{} ", verdict_mark(finding.verdict)), &words.verdict(finding.verdict, finding.lean));
    page.item(&words.form(finding));
    page.item(&words.tell("statement-on", &[("date", words.date(a.on).into())]));
    page.heading(&words.say("panel-because"));
    rule(&mut page, finding.rule, law, words);
    if finding.verdict == Verdict::DoesNotApply && finding.rule != Rule(190) {
        rule(&mut page, Rule(190), law, words);
    }
    let answers: Vec<String> = draft.facts.answered().filter_map(|(f, _)| words.answer(&draft.facts, f)).collect();
    if !answers.is_empty() {
        page.heading(&words.say("statement-answers"));
        answers.iter().for_each(|answer| page.item(answer));
    }
    if !a.factors.is_empty() {
        page.heading(&words.say("panel-factors"));
    }
    for factor in &a.factors {
        let side = words.say(if factor.speaks_for { "factor-for" } else { "factor-against" }).into_owned();
        let class = words.say(&format!("class-{}-{}", factor.axis.word(), factor.class)).into_owned();
        page.put(&format!("  {side}  "), &format!("{class} ({})", factor.rule));
    }
    weighing(&mut page, draft, words);
    page.gap();
    page.line(&words.say("not-advice"));
    page.finish()
}

fn rule(page: &mut Page, rule: Rule, law: &Law, words: &Words) {
    page.put(&format!("  {rule}  "), &words.say(&format!("rule-{rule}.text")));
    page.put("         ", &words.rule_source(rule, law));
    for source in law.entry(rule).into_iter().flat_map(|e| &e.sources).filter_map(|id| law.source(id)) {
        source.addresses.iter().for_each(|address| page.raw(&format!("         {address}")));
    }
}

/// The user's own weighing of a discretionary case, with who and when.
fn weighing(page: &mut Page, draft: &Draft, words: &Words) {
    let Some(text) = draft.remarks.get(&Note::Weighing) else { return };
    page.heading(&words.say("label-weighing-text"));
    page.item(text);
    let by = draft.remarks.get(&Note::WeighedBy).cloned();
    let on = draft.weighed_on.map(|d| words.date(d));
    let signed: Vec<String> = by.into_iter().chain(on).collect();
    if !signed.is_empty() {
        page.item(&signed.join(", "));
    }
}
