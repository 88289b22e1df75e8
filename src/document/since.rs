//! Then and now: what the rules of two days say of one case, as lines that both front ends show.

use super::plan::Line;
use crate::agreement::since::Since;
use crate::law::Finding;
use crate::law::changes::Difference;
use crate::law::duties::State;
use crate::words::Words;
use jiff::civil::Date;

/// Since a draft was saved.
pub fn saved(since: &Since, words: &Words) -> Vec<Line> {
    let title = Line::Heading(words.say("since-title").into_owned(), String::new());
    match since {
        Since::Early(early) => {
            let args = [("on", words.date(early.on).into()), ("from", words.date(early.from).into())];
            vec![title, Line::Text(words.tell("since-early", &args))]
        }
        Since::Changed(difference) => {
            let date = words.date(difference.then.on);
            let mut lines = vec![title, Line::Text(words.tell("since-text", &[("date", date.into())]))];
            lines.extend(told(difference, words));
            lines
        }
    }
}

/// From a day asked for to today.
pub fn today(difference: &Difference, words: &Words) -> Vec<Line> {
    let days = [difference.then.on, difference.now.on].map(|day| words.date(day));
    let [date, today] = days;
    let text = words.tell("since-today-text", &[("date", date.into()), ("today", today.into())]);
    let mut lines = vec![Line::Heading(words.say("since-today").into_owned(), String::new()), Line::Text(text)];
    lines.extend(told(difference, words));
    lines
}

fn told(difference: &Difference, words: &Words) -> Vec<Line> {
    let mut lines = Vec::new();
    assessment(&mut lines, difference, words);
    if !difference.duties.is_empty() {
        lines.push(Line::Heading(words.say("since-duties").into_owned(), String::new()));
    }
    for shift in &difference.duties {
        let state = shift.after.or(shift.before).map(|(state, _)| state).filter(|s| *s != State::NotRelevant);
        let title = words.topic((shift.rule, shift.topic));
        lines.push(Line::Row(state, format!("{title} ({})", shift.rule), words.duty_shift(shift)));
    }
    for amendment in &difference.rules {
        let Some(entry) = amendment.entry() else { continue };
        let title = format!("{} {}", amendment.rule, words.say(&entry.key()));
        lines.push(Line::Heading(title, words.date(amendment.date)));
        for (was, line) in words.then_and_now(amendment) {
            lines.push(if was { Line::Quiet(line) } else { Line::Text(line) });
        }
        if let Some(before) = amendment.before.filter(|e| e.doubtful()) {
            let certainty = words.certainty(&before.certainty);
            lines.push(Line::Quiet(words.tell("since-doubtful", &[("certainty", certainty.into())])));
        }
    }
    lines
}

fn assessment(lines: &mut Vec<Line>, difference: &Difference, words: &Words) {
    let same = !difference.other_outcome();
    let beside = if same { words.say("since-same").into_owned() } else { String::new() };
    lines.push(Line::Heading(words.say("since-assessment").into_owned(), beside));
    lines.push(day(difference.then.on, &difference.then.finding, words));
    if !same {
        lines.push(day(difference.now.on, &difference.now.finding, words));
        if difference.by_time {
            lines.push(Line::Quiet(words.say("since-by-time").into_owned()));
        }
    }
}

fn day(on: Date, finding: &Finding, words: &Words) -> Line {
    Line::Dated(words.date(on), outcome(finding, words))
}

/// Verdict, form and deciding rule in one line.
pub fn outcome(finding: &Finding, words: &Words) -> String {
    let verdict = words.verdict(finding.verdict, finding.lean);
    format!("{verdict} · {} · {}", words.form(finding), finding.rule)
}
