//! Which dates a draft has: when the arrangement is looked at again, when a trial and the agreement end, when to meet, and
//! when a measure is to be done. For a calendar, and for a list in a document.

pub mod told;

use super::{Clause, Draft, Measure};
use crate::law::facts::Fact;
use crate::law::followup::{Meeting, Plan, working_day};
use crate::law::sources::Law;
use crate::law::{Finding, Form, Rule, Verdict};
use jiff::Span;
use jiff::civil::Date;
use told::Length;

/// What a date is about. The order is that of a list where several fall on one day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DateKind<'a> {
    /// The agreement's last day.
    Expiry,
    /// The last day of a trial of the arrangement.
    TrialEnd,
    /// The arrangement is looked at again (E-18).
    Evaluation,
    /// A meeting of the follow-up: advice.
    FollowUp(Meeting),
    /// A measure is to be done.
    Measure(&'a Measure),
}

impl DateKind<'_> {
    /// The word in keys of texts.
    pub fn word(self) -> &'static str {
        match self {
            DateKind::Expiry => "expiry",
            DateKind::TrialEnd => "trial_end",
            DateKind::Evaluation => "evaluation",
            DateKind::FollowUp(_) => "follow_up",
            DateKind::Measure(_) => "measure",
        }
    }
    /// Every word.
    pub const WORDS: &'static [&'static str] = &["expiry", "trial_end", "evaluation", "follow_up", "measure"];

    fn order(self) -> usize {
        Self::WORDS.iter().position(|word| *word == self.word()).unwrap_or_default()
    }
}

/// A date with what it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated<'a> {
    /// The day.
    pub date: Date,
    /// What it is about.
    pub kind: DateKind<'a>,
    /// The rule behind it.
    pub rule: Rule,
    /// The clause that says so, where one does.
    pub clause: Option<&'static str>,
    /// Whether the day is reckoned from the first day and a length, and is written nowhere.
    pub reckoned: bool,
    /// Which of its kind it is, from 0: it stays the same when a meeting is moved.
    pub nth: usize,
}

/// The exception from a written agreement ends with the order.
pub const INFORMATION_ENDS: Rule = Rule(211);

/// How far ahead a yearly evaluation is looked for.
const YEARS_AHEAD: usize = 100;

/// Every date of a draft, those that have passed too, by day. Suggestions that nobody has accepted are not counted, and
/// nothing is dated after the agreement's last day but that day itself and the measures.
pub fn dates<'a>(draft: &'a Draft, finding: &Finding, law: &Law, on: Date) -> Vec<Dated<'a>> {
    let informed = finding.agreement == Form::WrittenInformation;
    let end = expiry(draft).map(|end| if informed { information_ends(end) } else { end });
    let mut all: Vec<Dated> = trial_end(draft).into_iter().chain(evaluations(draft, on)).collect();
    all.extend(follow_up(draft, finding.verdict, law, on));
    all.retain(|dated| end.as_ref().is_none_or(|end| dated.date <= end.date));
    all.extend(end);
    all.extend(measures(draft));
    all.sort_by_key(|dated| (dated.date, dated.kind.order()));
    all.dedup_by(|later, first| later.date == first.date && later.kind == first.kind);
    all
}

/// How closely to follow up, and the meetings of it until the last day, where one is known.
pub fn meetings(draft: &Draft, verdict: Verdict, law: &Law, on: Date) -> Option<(Plan, Vec<(Date, Meeting)>)> {
    let (plan, mut meetings) = draft.follow_up(verdict, law, on)?;
    let end = expiry(draft);
    meetings.retain(|(date, _)| end.as_ref().is_none_or(|end| *date <= end.date));
    Some((plan, meetings))
}

/// What ends is the information, and with the order that it follows from: no clause says so.
fn information_ends(end: Dated) -> Dated {
    Dated { rule: INFORMATION_ENDS, clause: None, ..end }
}

fn dated<'a>(date: Date, kind: DateKind<'a>, rule: u16, clause: Option<&'static str>) -> Dated<'a> {
    Dated { date, kind, rule: Rule(rule), clause, reckoned: false, nth: 0 }
}

fn text<'a>(draft: &'a Draft, key: &str) -> &'a str {
    match draft.clauses.get(key) {
        Some(Clause::Text(text)) => text,
        _ => "",
    }
}

/// The dates in the text of a clause, those after the first day: a thing does not end or get evaluated before it begins,
/// and a date before that is when the text was written.
fn written<'a>(draft: &'a Draft, key: &str) -> impl Iterator<Item = Date> + 'a {
    let start = draft.facts.date(Fact::Start);
    told::dates(text(draft, key)).into_iter().filter(move |date| start.is_none_or(|start| *date > start))
}

/// The first day and a length from it. Told by neither: nothing.
fn from_start(draft: &Draft, length: Length) -> Option<Date> {
    let span = match length {
        Length::Weeks(n) => Span::new().weeks(n),
        Length::Months(n) => Span::new().months(n),
    };
    draft.facts.date(Fact::Start)?.checked_add(span).ok()
}

fn expiry(draft: &Draft) -> Option<Dated<'_>> {
    // A single date in the clause may be the first day: it is the last one only where the first is known.
    let in_clause = || draft.facts.date(Fact::Start).and_then(|_| written(draft, "A-4").max());
    let date = draft.facts.date(Fact::End).or_else(in_clause)?;
    Some(dated(date, DateKind::Expiry, 203, Some("A-4")))
}

fn trial_end(draft: &Draft) -> Option<Dated<'_>> {
    let text = text(draft, "A-6");
    if told::no_trial(text) {
        return None;
    }
    if let Some(date) = written(draft, "A-6").max() {
        return Some(dated(date, DateKind::TrialEnd, 203, Some("A-6")));
    }
    // The day before the same day of the month: a reminder a day too early loses nothing.
    let last = from_start(draft, told::length(text)?)?.yesterday().ok()?;
    Some(Dated { reckoned: true, ..dated(last, DateKind::TrialEnd, 203, Some("A-6")) })
}

/// The dates of E-18. Without one: the first day and the length told, and where that has passed and it is to be done every
/// year, the next time.
fn evaluations(draft: &Draft, on: Date) -> Vec<Dated<'_>> {
    let clause = text(draft, "E-18");
    let evaluation = |date| dated(date, DateKind::Evaluation, 308, Some("E-18"));
    let found: Vec<Dated> = written(draft, "E-18").map(evaluation).collect();
    if !found.is_empty() {
        return found;
    }
    let Some(first) = told::length(clause).and_then(|length| from_start(draft, length)) else { return found };
    let after = |years: usize| {
        let span = Span::new().years(i32::try_from(years).ok()?);
        Some((years, first.checked_add(span).ok().and_then(working_day)?))
    };
    let next = || (1..=YEARS_AHEAD).filter_map(after).find(|(_, date)| *date >= on);
    let again = (told::is_yearly(clause) && first < on).then(next).flatten();
    let found = after(0).into_iter().chain(again);
    found.map(|(nth, date)| Dated { reckoned: true, nth, ..evaluation(date) }).collect()
}

fn follow_up<'a>(draft: &'a Draft, verdict: Verdict, law: &Law, on: Date) -> Vec<Dated<'a>> {
    let Some((plan, meetings)) = draft.follow_up(verdict, law, on) else { return Vec::new() };
    let nth = |i: usize| meetings[..i].iter().filter(|(_, meeting)| *meeting == meetings[i].1).count();
    let one = |(i, (date, meeting)): (usize, &(Date, Meeting))| Dated {
        rule: plan.rule,
        reckoned: true,
        nth: nth(i),
        ..dated(*date, DateKind::FollowUp(*meeting), 0, None)
    };
    meetings.iter().enumerate().map(one).collect()
}

/// The measures that are still to be done and have a date.
fn measures(draft: &Draft) -> impl Iterator<Item = Dated<'_>> {
    let open = draft.measures.iter().filter(|measure| !measure.done);
    open.filter_map(|measure| Some(dated(measure.due?, DateKind::Measure(measure), 308, None)))
}
