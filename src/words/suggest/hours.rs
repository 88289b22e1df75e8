//! Working time as a clause says it.

use crate::agreement::Draft;
use crate::law::facts::{Clock, Fact};
use crate::law::hours::sums::clock;
use crate::law::hours::{At, Stretch, Work, Workweek, overview};
use crate::law::number::Number;
use crate::law::sources::Law;
use crate::words::Words;

/// Whether the hours told can stand in an agreement: a week that goes beyond a limit is not written into one.
pub(super) fn can_be_agreed(draft: &Draft) -> bool {
    overview(&draft.facts, Law::current()).is_some_and(|hours| hours.over().next().is_none())
}

/// The ordinary hours of the week, days of the same hours together: «mandag og onsdag kl. 08.00–16.00 på kontoret».
pub(super) fn week(draft: &Draft, words: &Words) -> String {
    let weeks = draft.facts.hours().unwrap_or_default();
    let told = |week: &Workweek| {
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        for (day, stretches) in week.iter().enumerate() {
            let text = day_text(stretches, words);
            match groups.iter_mut().find(|(told, _)| *told == text) {
                _ if text.is_empty() => {}
                Some((_, days)) => days.push(words.weekday(day)),
                None => groups.push((text, vec![words.weekday(day)])),
            }
        }
        let group = |(text, days): (String, Vec<String>)| format!("{} {text}", words.listed(&days));
        groups.into_iter().map(group).collect::<Vec<_>>().join("; ")
    };
    words.rota(weeks, told)
}

/// What is agreed of a day: overtime is not agreed beforehand, and what goes on into the night has an agreement of its own.
fn day_text(day: &[Stretch], words: &Words) -> String {
    let stretch = |s: &Stretch| {
        let key = match (s.work, s.at) {
            (Work::Standby, _) => "clause-hours-standby",
            (_, At::Home) => "clause-hours-home",
            (_, At::Office) => "clause-hours-office",
        };
        let pause = i64::from(s.pause);
        words.tell(key, &[("times", words.time_span(s.from, s.to).into()), ("pause", pause.into())])
    };
    let night = clock(Law::current().limits.hours.night_from) as u16;
    let agreed = |s: &Stretch| match s.work {
        Work::Standby => Some(*s),
        Work::Ordinary if s.from < night => Some(Stretch { to: s.to.min(night), ..*s }),
        _ => None,
    };
    let told: Vec<String> = day.iter().filter_map(agreed).map(|s| stretch(&s)).collect();
    words.listed(&told)
}

/// The days with work in the evening window, where there are some.
pub(super) fn evenings(draft: &Draft, words: &Words) -> String {
    let limits = &Law::current().limits.hours;
    let weeks = draft.facts.hours().unwrap_or_default();
    let has = |day: &usize| weeks.iter().any(|week| week[*day].iter().any(|s| s.is_evening(limits)));
    // Saturday and Sunday evenings are another matter.
    let days: Vec<String> = (0..5).filter(has).map(|day| words.weekday(day)).collect();
    words.listed(&days)
}

/// Over how many weeks the hours are averaged, where that is agreed; «none» otherwise.
pub(super) fn averaging(draft: &Draft, words: &Words) -> String {
    let agreed = draft.facts.word(Fact::Averaging).is_some_and(|word| word != "none");
    let weeks = draft.facts.number(Fact::AveragingWeeks).filter(|n| agreed && *n > Number::whole(0));
    weeks.map_or_else(|| "none".to_string(), |n| words.amount("amount-weeks", n))
}

/// Two times told, or the usual core time.
pub(super) fn times(draft: &Draft, words: &Words, fact: Fact) -> String {
    let told = draft.facts.clock(fact).unwrap_or(Clock { from: 9 * 60, to: 15 * 60 });
    words.time_span(told.from, told.to)
}
