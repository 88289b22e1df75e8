//! The working time as it is told, what it comes to, and what was found in it: which limit, where, how it stands and by
//! which rule.

use crate::document::{Case, Told, grounds, table};
use crate::law::Rule;
use crate::law::hours::Overview;
use crate::paper::{Block, Text};
use crate::words::hours::{letter, sentence};

/// The document.
pub(super) fn hours(case: &Case) -> Told {
    let title = case.say("folder-hours-title");
    let mut blocks = vec![Block::quiet(case.words.say("folder-hours-basis"))];
    let Some(overview) = &case.assessment.hours else {
        blocks.push(Block::text(case.words.say("folder-hours-none")));
        return (title, blocks);
    };
    blocks.push(Block::heading(case.words.say("folder-hours-told")));
    blocks.push(Block::Terms(told(case, overview)));
    blocks.push(Block::heading(case.words.say("folder-hours-sums")));
    blocks.push(Block::List(sums(case, overview)));
    blocks.push(Block::heading(case.words.say("folder-hours-found")));
    let headline = sentence(&case.words.hours_headline(overview));
    blocks.push(Block::text(format!("{headline}.")));
    if !overview.findings.is_empty() {
        blocks.push(found(case, overview));
        let rules: Vec<Rule> = overview.findings.iter().map(|finding| finding.rule).collect();
        grounds::sources(case, rules, &mut blocks);
    }
    blocks.push(Block::quiet(case.words.say("not-advice")));
    (title, blocks)
}

/// Every day with work, and what it comes to.
fn told(case: &Case, overview: &Overview) -> Vec<(String, Text)> {
    let Case { draft, words, .. } = *case;
    let mut days = Vec::new();
    for (i, week) in draft.facts.hours().unwrap_or_default().iter().enumerate() {
        for (day, stretches) in week.iter().enumerate() {
            let Some(sum) = overview.days.get(i * 7 + day).filter(|_| !stretches.is_empty()) else { continue };
            let parts: Vec<String> = stretches.iter().map(|stretch| words.stretch(stretch)).collect();
            let args = [("parts", parts.join("; ").into()), ("total", words.length(sum.total()).into())];
            days.push((sentence(&words.rota_day(draft, i, day)), Text::plain(case.tell("folder-hours-day", &args))));
        }
    }
    days
}

fn sums(case: &Case, overview: &Overview) -> Vec<Text> {
    let Case { draft, words, .. } = *case;
    let week = |i| format!("{}: {}", sentence(&words.rota_week(draft, i)), words.week_sum(overview, i));
    let average = (overview.weeks.len() > 1).then(|| words.hours_average(overview));
    (0..overview.weeks.len()).map(week).chain(average).map(Text::plain).collect()
}

fn found(case: &Case, overview: &Overview) -> Block {
    let row = |(i, finding)| {
        let told = case.words.finding(finding, case.draft, case.law);
        let mut text = vec![told.text];
        if !told.where_.is_empty() {
            text.push(case.tell("cli-hours-where", &[("where", told.where_.into())]));
        }
        text.extend(told.turns.into_iter().chain(told.widen).chain(told.check));
        let rule = grounds::cited_in_short(case, finding.rule);
        [format!("{}  {}", letter(i), told.title), text.join(" "), told.stands, rule].map(Text::plain).to_vec()
    };
    let columns = [
        ("folder-column-limit", 18),
        ("folder-column-found", 42),
        ("folder-column-stands", 16),
        ("paper-column-rule", 24),
    ];
    let rows = overview.findings.iter().enumerate().map(row).collect();
    table(case.words, case.say("folder-hours-caption"), &columns, rows)
}
