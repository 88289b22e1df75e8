//! The assessment for people: the verdict first, then why, what is missing, what would change it, and the duties.

use super::assess::Judged;
use super::hours::told;
use super::plain::lines;
use super::why;
use crate::agreement::since::Since;
use crate::document;
use crate::document::text::{Page, state_mark, verdict_mark};
use crate::law::duties::{Duty, State};
use crate::law::facts::{Fact, Facts};
use crate::law::sources::{Entry, Law, Source};
use crate::law::{Assessment, Rule, Verdict};
use crate::words::Words;

/// Writes the report; `explain` adds the way to the verdict, step by step, with its sources.
pub fn write(judged: &Judged, law: &Law, words: &Words, explain: bool) -> String {
    let mut page = Page::default();
    let a = &judged.assessment;
    verdict(&mut page, a, words);
    deciding(&mut page, a, &judged.facts, law, words);
    answers(&mut page, judged, words);
    missing(&mut page, a, words);
    changes(&mut page, a, words);
    factors(&mut page, a, words);
    duties(&mut page, a, words);
    hours(&mut page, judged, law, words, explain);
    receipt(&mut page, judged, law, words);
    since(&mut page, judged, words);
    if explain {
        why::explain(&mut page, judged, law, words);
    }
    page.gap();
    page.line(&words.say("not-advice"));
    page.finish()
}

fn verdict(page: &mut Page, a: &Assessment, words: &Words) {
    let f = &a.finding;
    let verdict = match (f.verdict, f.lean) {
        (Verdict::Discretionary, None) => words.tell(
            "cli-verdict-unsettled",
            &[
                ("verdict", words.say("verdict-discretionary").into_owned().into()),
                ("lean", words.say("lean-unknown").into_owned().into()),
            ],
        ),
        (verdict, lean) => words.verdict(verdict, lean).into_owned(),
    };
    page.put(&format!("{} ", verdict_mark(f.verdict)), &verdict);
    page.item(&words.form(f));
    page.item(&words.tell("cli-on", &[("date", words.date(a.on).into())]));
}

fn deciding(page: &mut Page, a: &Assessment, facts: &Facts, law: &Law, words: &Words) {
    let key = if a.finding.verdict == Verdict::Undetermined { "cli-waiting" } else { "cli-because" };
    page.heading(&words.say(key));
    for (number, text) in words.reasons(facts, a, law) {
        rule_saying(page, number, &text, law, words);
    }
}

/// A rule with its text, provision, sources, kind and, where it is inferred or from memory, its certainty spelled out.
fn rule(page: &mut Page, rule: Rule, law: &Law, words: &Words) {
    rule_saying(page, rule, &words.rule_text(rule, law), law, words);
}

fn rule_saying(page: &mut Page, rule: Rule, text: &str, law: &Law, words: &Words) {
    page.put(&format!("  {rule}  "), &words.rule_title(rule, law));
    page.put("         ", text);
    let Some(entry) = law.entry(rule) else { return };
    page.put("         ", &cited(entry, words));
    if entry.doubtful() {
        page.put("         ", &words.tell("cli-doubtful", &[("certainty", words.certainty(&entry.certainty).into())]));
    }
}

/// Provision, kind and sources in one line.
pub fn cited(entry: &Entry, words: &Words) -> String {
    let kind = words.say(&format!("weight-{}", entry.weight.word())).into_owned();
    let sources = entry.sources.iter().map(|id| words.source(id).into_owned());
    let provision = entry.provision.as_deref().map(|cited| words.provision(cited));
    provision.into_iter().chain([kind]).chain(sources).collect::<Vec<_>>().join(" · ")
}

fn answers(page: &mut Page, judged: &Judged, words: &Words) {
    let mut looked_at: Vec<Fact> = judged.assessment.steps.first().map(|s| s.facts.clone()).unwrap_or_default();
    if looked_at.is_empty() {
        looked_at = judged.facts.answered().map(|(fact, _)| fact).collect();
    }
    let given: Vec<_> = looked_at
        .iter()
        .filter(|f| !judged.assumed.contains(f))
        .filter_map(|f| words.answer(&judged.facts, *f))
        .collect();
    if !given.is_empty() {
        page.heading(&words.say("cli-answers"));
        given.iter().for_each(|line| page.item(line));
    }
    if !judged.assumed.is_empty() {
        page.heading(&words.say("cli-assumed"));
        judged.assumed.iter().filter_map(|f| words.answer(&judged.facts, *f)).for_each(|line| page.item(&line));
    }
}

fn missing(page: &mut Page, a: &Assessment, words: &Words) {
    if a.missing.is_empty() {
        return;
    }
    page.heading(&words.say("cli-missing"));
    a.missing.iter().for_each(|fact| page.put("  ? ", &words.fact(*fact)));
    if a.possible.len() > 1 {
        page.heading(&words.say("cli-possible"));
        let mut shown: Vec<String> = Vec::new();
        for (verdict, lean) in a.possible.iter().map(|o| o.parts()) {
            let text = words.verdict(verdict, lean).into_owned();
            if !shown.contains(&text) {
                page.put(&format!("  {} ", verdict_mark(verdict)), &text);
                shown.push(text);
            }
        }
    }
}

fn changes(page: &mut Page, a: &Assessment, words: &Words) {
    if a.would_change.is_empty() {
        return;
    }
    page.heading(&words.say("cli-would-change"));
    for change in &a.would_change {
        let class = words.say(&format!("class-{}-{}", change.axis.word(), change.to)).into_owned();
        let then = words.verdict(change.verdict, change.lean).into_owned();
        let line = words.tell(
            "cli-change",
            &[("class", class.into()), ("verdict", then.into()), ("rule", change.rule.to_string().into())],
        );
        page.put(&format!("  {} ", verdict_mark(change.verdict)), &line);
    }
}

fn factors(page: &mut Page, a: &Assessment, words: &Words) {
    for (speaks_for, heading) in [(true, "cli-factors-for"), (false, "cli-factors-against")] {
        let mut factors = a.factors.iter().filter(|f| f.speaks_for == speaks_for).peekable();
        if factors.peek().is_none() {
            continue;
        }
        page.heading(&words.say(heading));
        for factor in factors {
            let class = words.say(&format!("class-{}-{}", factor.axis.word(), factor.class)).into_owned();
            page.item(&words.tell("cli-factor", &[("class", class.into()), ("rule", factor.rule.to_string().into())]));
        }
    }
}

fn duties(page: &mut Page, a: &Assessment, words: &Words) {
    for (certain, heading) in [(true, "cli-duties"), (false, "cli-duties-open")] {
        let list: Vec<&Duty> = a.duties.iter().filter(|d| d.certain == certain && d.rule != Rule(107)).collect();
        if list.is_empty() {
            continue;
        }
        page.heading(&words.say(heading));
        for state in State::ALL {
            for psychosocial in [true, false] {
                list.iter()
                    .filter(|d| d.state == *state && d.psychosocial == psychosocial)
                    .for_each(|d| duty(page, d, words));
            }
        }
    }
}

fn duty(page: &mut Page, duty: &Duty, words: &Words) {
    let mut state = words.say(&format!("state-{}", duty.state.word())).into_owned();
    if let Some(clause) = duty.clause {
        state = format!("{state}, {clause}");
    }
    let owner = words.say(&format!("owner-{}", duty.owner.word())).into_owned();
    let args = [
        ("title", words.duty(duty).into_owned().into()),
        ("state", state.into()),
        ("owner", owner.into()),
        ("rule", duty.rule.to_string().into()),
    ];
    page.put(&format!("  {} ", state_mark(duty.state)), &words.tell("cli-duty", &args));
}

/// The working time, where it is told: what it comes to, what was found, and to explain it each rule with its sources.
fn hours(page: &mut Page, judged: &Judged, law: &Law, words: &Words, explain: bool) {
    let Some(overview) = &judged.assessment.hours else { return };
    page.heading(&words.say("cli-hours"));
    told::sums(page, &judged.draft, overview, words);
    told::findings(page, &judged.draft, overview, law, words);
    let mut rules: Vec<Rule> = overview.findings.iter().map(|finding| finding.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    if explain && !rules.is_empty() {
        page.heading(&words.say("cli-hours-rules"));
        rules.iter().for_each(|number| rule_in_full(page, *number, law, words));
    }
}

fn receipt(page: &mut Page, judged: &Judged, law: &Law, words: &Words) {
    let (Some(receipt), Some(differs)) = (&judged.receipt, judged.differs(law)) else { return };
    let date = words.date(receipt.date);
    if differs.is_empty() {
        page.gap();
        return page.line(&words.tell("cli-receipt-same", &[("date", date.into())]));
    }
    page.heading(&words.tell("cli-receipt-differs", &[("date", date.into())]));
    for (field, then, now) in differs {
        let show = |word: &str| receipt_word(field, word, words);
        let what = words.say(&format!("cli-receipt-{field}")).into_owned();
        page.item(&words.tell(
            "cli-receipt-field",
            &[("what", what.into()), ("then", show(&then).into()), ("now", show(&now).into())],
        ));
    }
}

/// What the rules of another day say of the same answers.
fn since(page: &mut Page, judged: &Judged, words: &Words) {
    if let Some(Since::Changed(difference)) = &judged.to_today {
        lines(page, &document::since::today(difference, words));
    }
    if let Some(since) = &judged.since_saved {
        lines(page, &document::since::saved(since, words));
    }
}

/// A word of a receipt for people; one that nobody knows, from a hand edit, as it stands.
fn receipt_word(field: &str, word: &str, words: &Words) -> String {
    let key = match field {
        "verdict" => format!("verdict-{word}"),
        "lean" if word.is_empty() => "cli-receipt-no-lean".to_string(),
        "lean" => format!("lean-{word}"),
        "agreement" => format!("form-{word}"),
        _ => return word.to_string(),
    };
    if words.has(&key) { words.say(&key).into_owned() } else { word.to_string() }
}

/// A rule with the addresses and dates of its sources.
pub fn rule_in_full(page: &mut Page, number: Rule, law: &Law, words: &Words) {
    rule(page, number, law, words);
    let Some(entry) = law.entry(number) else { return };
    if !entry.doubtful() {
        page.put("         ", &words.certainty(&entry.certainty));
    }
    entry.sources.iter().filter_map(|id| law.source(id)).for_each(|s| source(page, "         ", s, words));
}

/// A source with its date, its certainty and its addresses.
pub fn source(page: &mut Page, indent: &str, source: &Source, words: &Words) {
    let name = words.source(&source.id).into_owned();
    let date = source.date.clone().unwrap_or_else(|| words.say("cli-undated").into_owned());
    let certainty = words.certainty(&source.certainty);
    let args = [("name", name.into()), ("date", date.into()), ("certainty", certainty.into())];
    page.put(indent, &words.tell("cli-source", &args));
    source.addresses.iter().for_each(|address| page.raw(&format!("{indent}  {address}")));
}
