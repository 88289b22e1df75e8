//! The plan for follow-up as lines that both front ends show: the rhythm with its reason, dates, measures, what is said
//! for and against home work, and where manager and employee see it differently. All of it is guidance.

use super::measure;
use crate::agreement::{Draft, Measure};
use crate::law::Assessment;
use crate::law::balance::{ADVANTAGES, Claim, DISADVANTAGES, Reading};
use crate::law::duties::State;
use crate::law::sources::Law;
use crate::words::Words;
use crate::words::ask::ask;
use jiff::civil::Date;

/// A line of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A heading, and what stands beside it.
    Heading(String, String),
    /// A paragraph.
    Text(String),
    /// A paragraph that stands back.
    Quiet(String),
    /// A date or another short thing, and what it is about.
    Dated(String, String),
    /// A row with its mark, and what it comes to.
    Row(Option<State>, String, String),
    /// Under a row.
    Under(String),
    /// Under a row, standing back.
    Aside(String),
}

/// How many rows are named where a claim depends on many.
const NAMED: usize = 3;

/// The page.
pub fn plan(draft: &Draft, assessment: &Assessment, law: &Law, words: &Words, today: Date) -> Vec<Line> {
    let mut lines = Vec::new();
    rhythm(&mut lines, draft, assessment, law, words, today);
    measures(&mut lines, draft, words, today);
    differences(&mut lines, draft, words);
    let accepted = draft.evidence().accepted;
    for (heading, claims) in [("plan-advantages", ADVANTAGES), ("plan-disadvantages", DISADVANTAGES)] {
        lines.push(heading_of(words, heading, String::new()));
        for claim in claims {
            self::claim(&mut lines, claim, &claim.read(&draft.all_marks(), &accepted), words);
        }
    }
    lines
}

fn heading_of(words: &Words, key: &str, beside: String) -> Line {
    Line::Heading(words.say(key).into_owned(), beside)
}

fn rhythm(lines: &mut Vec<Line>, draft: &Draft, assessment: &Assessment, law: &Law, words: &Words, today: Date) {
    lines.push(heading_of(words, "plan-rhythm", String::new()));
    let Some((plan, dates)) = draft.follow_up(assessment.finding.verdict, law, today) else {
        lines.push(Line::Text(words.say("plan-no-rhythm").into_owned()));
        return;
    };
    lines.push(Line::Text(words.say(&format!("plan-because-{}", plan.rhythm.word())).into_owned()));
    lines.push(Line::Text(words.followup(&plan)));
    lines.push(heading_of(words, "plan-dates", String::new()));
    if dates.is_empty() {
        lines.push(Line::Text(words.say("plan-no-dates").into_owned()));
    }
    for (date, meeting) in dates {
        let what = words.say(&format!("meeting-{}", meeting.word())).into_owned();
        let what = if date < today { words.tell("plan-passed", &[("meeting", what.into())]) } else { what };
        lines.push(Line::Dated(words.date(date), what));
    }
}

/// The measures by date: what is done comes last, and what has no date before it.
fn measures(lines: &mut Vec<Line>, draft: &Draft, words: &Words, today: Date) {
    let without = draft.without_measure().len();
    let beside = match without {
        0 => String::new(),
        n => words.tell("marks-missing", &[("n", n.into())]),
    };
    lines.push(heading_of(words, "plan-measures", beside));
    let measures = measure::sorted(draft);
    if measures.is_empty() {
        lines.push(Line::Text(words.say("plan-no-measures").into_owned()));
    }
    for measure in measures {
        let told = words.measure_in_own_words(measure, draft.language).unwrap_or_else(|| measure.text.clone());
        lines.push(Line::Row(measure::state(measure, today), told, String::new()));
        lines.push(Line::Under(about(measure, words, today)));
        lines.push(Line::Aside(words.say(&format!("check-{}", measure.row)).into_owned()));
    }
}

/// «Per Leder · 21. desember 2026 · over fristen».
pub fn about(measure: &Measure, words: &Words, today: Date) -> String {
    let status = measure::status(measure, today).map(|key| words.say(key).into_owned());
    let parts = [measure::owner(measure, words), measure::due(measure, words)].into_iter().chain(status);
    parts.collect::<Vec<_>>().join(" · ")
}

fn claim(lines: &mut Vec<Line>, claim: &Claim, reading: &Reading, words: &Words) {
    let state = words.claim_state(claim, reading.state).into_owned();
    lines.push(Line::Row(Some(reading.state), format!("{}  {}", claim.key, words.claim(claim)), state));
    if reading.counted > 0 {
        lines.push(Line::Under(speaks(reading, words)));
    }
    lines.push(Line::Aside(words.claim_advice(claim).into_owned()));
    if let Some(question) = words.claim_question(claim) {
        lines.push(Line::Aside(words.tell("plan-ask", &[("question", question.into_owned().into())])));
    }
}

/// The rows and clauses that make the state what it is, the first of them by name.
fn speaks(reading: &Reading, words: &Words) -> String {
    let rows = reading.rows.iter().map(|row| words.say(&format!("check-{row}")).into_owned());
    let clauses = reading.clauses.iter().map(|key| format!("{key} {}", words.say(&format!("clause-{key}"))));
    let all: Vec<String> = rows.chain(clauses).collect();
    let score = words.score(reading);
    if all.is_empty() {
        return score;
    }
    let named = all[..all.len().min(NAMED)].join("; ");
    let args = [("score", score.into()), ("rows", named.into()), ("more", (all.len() - all.len().min(NAMED)).into())];
    words.tell(&format!("plan-speaks-{}", reading.state.word()), &args)
}

/// «leder ja · ansatt nei».
pub fn both_views(draft: &Draft, row: &str, words: &Words) -> Option<String> {
    let word = |mark: crate::law::checks::Mark| words.say(&format!("opt-mark-{}", mark.word())).into_owned();
    let manager = draft.marks.get(row).copied()?;
    let employee = draft.employee_view.as_ref()?.marks.get(row).copied()?;
    let args = [("manager", word(manager).into()), ("employee", word(employee).into())];
    (manager != employee).then(|| words.tell("both-views", &args))
}

/// What is said where no row is answered differently.
pub fn alike(draft: &Draft) -> &'static str {
    if draft.both_answer() { "plan-no-differences" } else { "plan-not-both" }
}

fn differences(lines: &mut Vec<Line>, draft: &Draft, words: &Words) {
    let Some(view) = &draft.employee_view else { return };
    let rows = draft.differences();
    lines.push(heading_of(words, "plan-differences", words.date(view.date)));
    lines.push(match rows.is_empty() {
        true => Line::Text(words.say(alike(draft)).into_owned()),
        false => Line::Quiet(words.say("mark-counts").into_owned()),
    });
    for row in rows {
        let label = words.say(&format!("check-{row}")).into_owned();
        let state = super::own::state(draft.mark(row));
        lines.push(Line::Row(Some(state), label, both_views(draft, row, words).unwrap_or_default()));
    }
    for (key, text) in [("employee-well", &view.well), ("employee-change", &view.change)] {
        if !text.is_empty() {
            lines.push(Line::Text(format!("{} {text}", ask(words, draft, key))));
        }
    }
}
