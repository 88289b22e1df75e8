//! Where a look at the hours is of use in the agreement and the checklists: which findings concern a clause or a row, and
//! which clauses they call for.

use super::Draft;
use crate::law::facts::Facts;
use crate::law::hours::{At, Finding, Limit, Overview, Stretch, Work, Workday};
use crate::law::sources::Law;
use crate::law::week::DayWork;

/// The clauses and rows that findings concern.
pub const FED: &[&str] = &["A-2", "A-3", "E-21", "E-22", "S-06", "S-12"];

/// Whether a finding concerns a clause or a row.
fn concerns(finding: &Finding, key: &str) -> bool {
    use Limit::{Availability, DailyRest, Evening, Night, NightHealth, Position, Sunday, Young};
    let limit = finding.limit;
    let stands = finding.standing.is_urgent();
    match key {
        "A-2" => stands && !matches!(limit, Availability | NightHealth | Position),
        "A-3" => limit == Availability,
        "E-21" => limit == Young,
        "E-22" => limit == Evening,
        // What is allowed or taken out of the limits weighs as much on the one who does it.
        "S-06" => matches!(limit, Evening | Night | Sunday),
        "S-12" => matches!(limit, Evening | Night | Sunday | DailyRest | Availability),
        _ => false,
    }
}

/// The findings that concern a clause or a checklist row.
pub fn fed<'a>(hours: &'a Overview, key: &'a str) -> impl Iterator<Item = &'a Finding> {
    hours.findings.iter().filter(move |finding| concerns(finding, key))
}

/// The clauses and rows that findings concern, in document order.
pub fn fed_by_hours(hours: &Overview) -> Vec<&'static str> {
    FED.iter().copied().filter(|key| fed(hours, key).next().is_some()).collect()
}

/// Whether some work lies in the evening window of the night.
pub fn has_evening(facts: &Facts, law: &Law) -> bool {
    facts.hours().unwrap_or_default().iter().flatten().flatten().any(|s| s.is_evening(&law.limits.hours))
}

/// Whether the weekdays told as home days are others than those with hours at home: a whole day here and none there.
pub fn differs(draft: &Draft) -> bool {
    let (Some(hours), Some(weeks)) = (draft.facts.hours(), draft.facts.week()) else { return false };
    let differs = |told: DayWork, hours: &Workday| {
        let mut work = hours.iter().filter(|s| s.work != Work::Standby).peekable();
        let works = work.peek().is_some();
        let (home, office): (Vec<&Stretch>, Vec<&Stretch>) = work.partition(|s| s.at == At::Home);
        match told {
            DayWork::Home | DayWork::Half | DayWork::Hours(_) => works && home.is_empty(),
            DayWork::Office => works && office.is_empty(),
            DayWork::Elsewhere => false,
        }
    };
    (0..hours.len() * weeks.len()).any(|i| {
        let (hours, week) = (&hours[i % hours.len()], &weeks[i % weeks.len()]);
        week.iter().zip(hours).any(|(told, hours)| differs(*told, hours))
    })
}
