//! Working time told in lines, a label before each value: the days, what they come to, and what was found in them.

use crate::agreement::Draft;
use crate::document::text::{Page, state_mark};
use crate::law::hours::mend;
use crate::law::hours::{Finding, Overview, Standing};
use crate::law::sources::Law;
use crate::words::Words;
use crate::words::hours::{letter, sentence};

/// Every day with work on a line of its own, and those without on one for each week.
pub fn days(page: &mut Page, draft: &Draft, overview: &Overview, words: &Words) {
    for (i, week) in draft.facts.hours().unwrap_or_default().iter().enumerate() {
        let mut free = Vec::new();
        for (day, stretches) in week.iter().enumerate() {
            let name = words.rota_day(draft, i, day);
            let sum = overview.days.get(i * 7 + day).filter(|_| !stretches.is_empty());
            let Some(sum) = sum else {
                free.push(name);
                continue;
            };
            let parts: Vec<String> = stretches.iter().map(|s| words.stretch(s)).collect();
            let total = words.length(sum.total());
            let args = [("day", sentence(&name).into()), ("parts", parts.join("; ").into()), ("total", total.into())];
            page.item(&words.tell("cli-hours-day", &args));
        }
        if !free.is_empty() {
            page.item(&words.tell("cli-hours-free", &[("days", free.join(", ").into())]));
        }
    }
}

/// What the weeks come to, in a line.
pub fn in_all(draft: &Draft, overview: &Overview, words: &Words) -> String {
    match overview.weeks.as_slice() {
        [_] => words.week_sum(overview, 0),
        weeks => {
            let one = |i| format!("{}: {}", sentence(&words.rota_week(draft, i)), words.week_sum(overview, i));
            let all: Vec<String> = (0..weeks.len()).map(one).chain([words.hours_average(overview)]).collect();
            all.join(". ")
        }
    }
}

/// What the weeks come to, a line each, and the average where there are several.
pub fn sums(page: &mut Page, draft: &Draft, overview: &Overview, words: &Words) {
    for week in 0..overview.weeks.len() {
        let name = sentence(&words.rota_week(draft, week));
        page.item(&format!("{name}: {}", words.week_sum(overview, week)));
    }
    if overview.weeks.len() > 1 {
        page.item(&words.hours_average(overview));
    }
}

/// What was found, counted and then one by one.
pub fn findings(page: &mut Page, draft: &Draft, overview: &Overview, law: &Law, words: &Words) {
    page.item(&words.tell("cli-hours-found", &[("headline", words.hours_headline(overview).into())]));
    for (i, finding) in overview.findings.iter().enumerate() {
        page.gap();
        one(page, i, finding, draft, law, words);
    }
}

fn one(page: &mut Page, index: usize, finding: &Finding, draft: &Draft, law: &Law, words: &Words) {
    let letter = letter(index);
    let told = words.finding(finding, draft, law);
    let args = [("title", told.title.into()), ("stands", told.stands.into())];
    page.put(&format!("  {} {letter}  ", mark(finding.standing)), &words.tell("cli-hours-title", &args));
    let mut line = |text: &str| page.put("       ", text);
    line(&told.text);
    if !told.where_.is_empty() {
        line(&words.tell("cli-hours-where", &[("where", told.where_.into())]));
    }
    told.turns.iter().chain(&told.widen).for_each(|text| line(text));
    if let Some(found) = mend::nearest(&draft.facts, law, finding) {
        line(&words.tell("cli-hours-mend", &[("change", words.mend(&found, draft).into())]));
    }
    line(&format!("{} · {}", told.rule, told.source));
    told.check.iter().for_each(|text| line(text));
}

/// The mark of a finding.
fn mark(standing: Standing) -> &'static str {
    standing.state().map_or(" ", state_mark)
}
