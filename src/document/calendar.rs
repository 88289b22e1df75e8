//! The dates of a draft as a calendar file, in the language of the draft. The same draft gives the same bytes all day, and
//! an event keeps its name from day to day, so that a later file changes what an earlier one put in the calendar.

pub mod ics;

use crate::agreement::dates::{self, DateKind, Dated};
use crate::agreement::{Draft, Measure, Party};
use crate::law::Assessment;
use crate::law::facts::Fact;
use crate::law::sources::Law;
use crate::words::Words;
use ics::Event;
use jiff::Span;
use jiff::civil::Date;

/// A calendar file.
pub struct Calendar {
    /// Its text.
    pub text: String,
    /// The events in it: the day, and what it is about.
    pub events: Vec<(Date, String)>,
    /// How many dates have passed and are left out.
    pub passed: usize,
    /// How many of those are measures that are not done.
    pub undone: usize,
}

/// The calendar file of a draft. What has passed is left out: an import should not fill days gone by.
pub fn calendar(draft: &Draft, assessment: &Assessment, law: &Law, today: Date) -> Calendar {
    let words = Words::of(draft.language);
    let mut dates = dates::dates(draft, &assessment.finding, law, today);
    let (passed, undone) = {
        let passed = || dates.iter().filter(|dated| dated.date < today);
        (passed().count(), passed().filter(|dated| measure(dated).is_some()).count())
    };
    dates.retain(|dated| dated.date >= today);
    let identity = identity(draft);
    let events: Vec<Event> = days(&dates).iter().map(|day| event(day, &identity, draft, words, law, today)).collect();
    let category = words.say("dated-category").into_owned();
    let told = events.iter().map(|event| (event.date, event.summary.clone())).collect();
    Calendar { text: ics::text(&events, &category, today), events: told, passed, undone }
}

/// The dates, those of measures on one day together: ten rows with the usual four weeks would be ten events and twenty
/// alarms.
fn days<'a, 'b>(dates: &'b [Dated<'a>]) -> Vec<Vec<&'b Dated<'a>>> {
    let mut days: Vec<Vec<&Dated>> = Vec::new();
    let is_measure = |dated: &Dated| matches!(dated.kind, DateKind::Measure(_));
    for dated in dates {
        match days.last_mut() {
            Some(day) if is_measure(dated) && is_measure(day[0]) && day[0].date == dated.date => day.push(dated),
            _ => days.push(vec![dated]),
        }
    }
    days
}

fn event(day: &[&Dated], identity: &str, draft: &Draft, words: &Words, law: &Law, today: Date) -> Event {
    let dated = day[0];
    let what = match day.len() {
        1 => words.dated_what(dated),
        n => words.tell("dated-measures", &[("n", n.into())]),
    };
    let mut lines: Vec<String> = day.iter().filter_map(|d| words.dated_measure(measure(d)?)).collect();
    lines.extend(words.dated_why(dated, law));
    lines.push(words.say("doc-not-advice").into_owned());
    let week = Span::new().days(7);
    Event {
        uid: format!("{identity}-{}@hjemmekontor", key(dated)),
        date: dated.date,
        summary: words.dated_for(what, draft),
        description: lines.join("\n"),
        week_before: dated.date.checked_sub(week).is_ok_and(|before| before >= today),
    }
}

fn measure<'a>(dated: &Dated<'a>) -> Option<&'a Measure> {
    match dated.kind {
        DateKind::Measure(measure) => Some(measure),
        _ => None,
    }
}

/// What an event is known by among those of a draft. What there is one of, and a meeting that is counted from today, is
/// moved when its day is another; an evaluation and the measures of a day are known by the day.
fn key(dated: &Dated) -> String {
    let word = dated.kind.word().replace('_', "-");
    match dated.kind {
        DateKind::Expiry | DateKind::TrialEnd => word,
        DateKind::FollowUp(meeting) => format!("{word}-{}-{}", meeting.word().replace('_', "-"), dated.nth + 1),
        DateKind::Evaluation if dated.reckoned => format!("{word}-{}", dated.nth + 1),
        DateKind::Evaluation | DateKind::Measure(_) => format!("{word}-{}", dated.date),
    }
}

/// What a draft is known by, from what is in it: who it is about, and the first day while no name is known. A sum, so that
/// no name stands in it.
fn identity(draft: &Draft) -> String {
    let name = |party| draft.party(party).unwrap_or_default().trim().to_lowercase();
    let mut parts = [Party::Employee, Party::Employer, Party::Client].map(name).to_vec();
    if parts.iter().all(String::is_empty) {
        parts.extend(draft.facts.date(Fact::Start).map(|date| date.to_string()));
    }
    // FNV-1a: told apart is all that is asked of it.
    let add = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", parts.join("\n").bytes().fold(0xcbf2_9ce4_8422_2325, add))
}
