//! Suggested clause texts, filled in from the draft. A suggestion is computed each time and stored only when accepted.

mod hours;

use super::Words;
use crate::agreement::check;
use crate::agreement::terms::{self, Need};
use crate::agreement::{Clause, Draft, Language, Party};
use crate::law::facts::{ArrangementWord, Fact, PlaceWord};
use crate::law::number::Number;
use crate::law::situation::normal_day;
use crate::law::sources::Law;
use crate::law::week::{self, DayWork, Week};

/// The ways in which A-1 is suggested.
pub(super) const A1: &[&str] = &[
    "suggest-fixed",
    "suggest-quota",
    "suggest-rotation",
    "suggest-seasonal",
    "suggest-temporary",
    "suggest-ad_hoc",
    "suggest-on_call",
    "suggest-exclusive",
    "suggest-elsewhere",
    "suggest-week",
    "suggest-rota",
    "suggest-order",
    "suggest-order-only",
    "suggest-order-period",
];

/// The suggested text of a clause, in the language of these words. Names and dates not known stand as visible gaps.
pub fn suggestion(draft: &Draft, words: &Words, key: &str) -> String {
    let by_order = terms::by_order(draft);
    let attribute = match key {
        "A-1" => arrangement(draft),
        "A-2" if draft.facts.word(Fact::Position).is_some_and(|p| p != "ordinary") => "suggest-exempt",
        "A-2" if hours::can_be_agreed(draft) => "suggest-hours",
        "A-3" if by_order && draft.facts.has(Fact::Available) => "suggest-order-window",
        "A-3" if draft.facts.has(Fact::Available) => "suggest-window",
        "E-22" if !hours::evenings(draft, words).is_empty() => "suggest-days",
        "A-4" if by_order && terms::end_unknown(draft) => "suggest-order-open",
        "A-3" | "A-4" | "A-5" | "A-6" | "A-7" if by_order => "suggest-order",
        "A-4" if terms::temporary(draft) => "suggest-temporary",
        _ => "suggest",
    };
    let name = |party: Party, gap: &str| draft.party(party).map_or_else(|| words.say(gap).into_owned(), str::to_string);
    let date =
        |fact: Fact| draft.facts.date(fact).map_or_else(|| words.say("gap-date").into_owned(), |d| words.date(d));
    let weeks = draft.facts.week();
    words.tell(
        &format!("clause-{key}.{attribute}"),
        &[
            ("employee", name(Party::Employee, "gap-employee").into()),
            ("employer", name(Party::Employer, "gap-employer").into()),
            ("manager", name(Party::Manager, "gap-manager").into()),
            ("place", place(draft, words).into()),
            ("days", extent(draft, words).into()),
            ("weekdays", weeks.map_or_else(String::new, |w| words.home_weeks(w)).into()),
            ("weeks", weeks.map_or(0, <[Week]>::len).into()),
            ("average", average(draft, words).unwrap_or_default().into()),
            ("hours", hours::week(draft, words).into()),
            ("evenings", hours::evenings(draft, words).into()),
            ("averaging", hours::averaging(draft, words).into()),
            ("core", hours::times(draft, words, Fact::CoreTime).into()),
            ("available", hours::times(draft, words, Fact::Available).into()),
            ("start", date(Fact::Start).into()),
            ("end", date(Fact::End).into()),
        ],
    )
}

/// Accepts the suggestion of a clause, in the language of the document.
pub fn accept(draft: &mut Draft, key: &'static str) {
    let text = suggestion(draft, Words::of(draft.language), key);
    draft.clauses.insert(key, Clause::Text(text));
}

/// Whether the clause on a trial period says no more than that there is none.
pub fn says_no_trial(text: &str) -> bool {
    let told = ["clause-A-6.suggest", "clause-A-6.suggest-order"];
    Language::ALL.iter().any(|language| told.iter().any(|key| Words::of(*language).say(key) == text.trim()))
}

/// How many clauses somebody has written or changed: they stay in the language they are in.
pub fn own_words(draft: &Draft) -> usize {
    let words = Words::of(draft.language);
    let own = |(key, clause): &(&&'static str, &Clause)| match clause {
        Clause::Text(text) => *text != suggestion(draft, words, key),
        _ => false,
    };
    draft.clauses.iter().filter(own).count()
}

/// Lets the accepted clauses follow what the draft says. A clause that is word for word what was suggested before a change,
/// in the language of the document then, becomes what is suggested after it; what somebody has written is left as it is.
pub fn follow(before: &Draft, after: &mut Draft) {
    let same = before.facts == after.facts && before.parties == after.parties && before.language == after.language;
    if same || after.clauses.is_empty() {
        return;
    }
    let (then, now) = (Words::of(before.language), Words::of(after.language));
    let as_suggested = |key: &&'static str| {
        let text = Clause::Text(suggestion(before, then, key));
        before.clauses.get(key) == Some(&text) && after.clauses.get(key) == Some(&text)
    };
    let keys: Vec<&'static str> = before.clauses.keys().copied().filter(as_suggested).collect();
    for key in keys {
        let text = suggestion(after, now, key);
        after.clauses.insert(key, Clause::Text(text));
    }
}

/// Accepts the § 2 items, or the other clauses, that nothing is done with yet: how many. Clauses for special cases that
/// the answers do not show are left, each to be accepted by itself.
pub fn accept_rest(draft: &mut Draft, items: bool) -> usize {
    let open = |t: &&terms::Term| !draft.clauses.contains_key(t.key) && t.need(draft) != Need::Conditional;
    let rest: Vec<_> = terms::TERMS.iter().filter(|t| t.is_item() == items).filter(open).map(|t| t.key).collect();
    rest.iter().for_each(|key| accept(draft, key));
    rest.len()
}

pub(super) fn place(draft: &Draft, words: &Words) -> String {
    draft.facts.place().map_or_else(String::new, |p| words.say(&format!("opt-place-{}", p.word())).to_lowercase())
}

pub(super) fn arrangement(draft: &Draft) -> &'static str {
    if check::is_elsewhere(draft) {
        return "suggest-elsewhere";
    }
    if terms::by_order(draft) {
        return match (draft.facts.yes(Fact::ExclusiveHome), draft.facts.arrangement()) {
            (Some(true), _) => "suggest-order-only",
            (_, Some(ArrangementWord::Temporary)) => "suggest-order-period",
            _ => "suggest-order",
        };
    }
    if draft.facts.yes(Fact::ExclusiveHome) == Some(true) {
        return "suggest-exclusive";
    }
    match draft.facts.arrangement() {
        Some(ArrangementWord::Fixed | ArrangementWord::Rotation) | None if home_weeks(draft).is_some() => {
            if home_weeks(draft).is_some_and(|weeks| weeks.len() > 1) { "suggest-rota" } else { "suggest-week" }
        }
        Some(ArrangementWord::Quota) => "suggest-quota",
        Some(ArrangementWord::Rotation) => "suggest-rotation",
        Some(ArrangementWord::Seasonal) => "suggest-seasonal",
        Some(ArrangementWord::Temporary) => "suggest-temporary",
        Some(ArrangementWord::AdHoc) => "suggest-ad_hoc",
        Some(ArrangementWord::OnCall) => "suggest-on_call",
        Some(ArrangementWord::Fixed) | None => "suggest-fixed",
    }
}

/// The weekdays told, where some are at home.
pub(super) fn home_weeks(draft: &Draft) -> Option<&[Week]> {
    let home = |day: &DayWork| !matches!(day, DayWork::Office | DayWork::Elsewhere);
    draft.facts.week().filter(|weeks| weeks.iter().flatten().any(home))
}

/// Home days a week on average over the weekdays told.
fn average(draft: &Draft, words: &Words) -> Option<String> {
    let days = week::average(home_weeks(draft)?, normal_day(&draft.facts, &Law::current().limits))?;
    Some(words.amount("amount-days", days))
}

/// The extent as a phrase, in the unit that it was given in.
pub fn extent(draft: &Draft, words: &Words) -> String {
    let f = &draft.facts;
    let of = |fact: Fact, key: &str| f.number(fact).map(|n| words.amount(key, n));
    let rota = || {
        let (days, weeks) = f.number(Fact::HomeDays).zip(f.number(Fact::CycleWeeks))?;
        Some(words.tell("amount-cycle", &[("value", words.number(days).into()), ("weeks", words.number(weeks).into())]))
    };
    let length = || {
        of(Fact::StretchWeeks, "amount-weeks")
            .or_else(|| of(Fact::DurationWeeks, "amount-weeks"))
            .or_else(|| of(Fact::StretchMonths, "amount-months"))
            .or_else(|| of(Fact::DurationMonths, "amount-months"))
            .or_else(|| of(Fact::StretchDays, "amount-calendar_days"))
    };
    let days = || {
        of(Fact::DaysPerWeek, "amount-days")
            .or_else(|| of(Fact::HalfDaysPerWeek, "amount-half_days"))
            .or_else(|| of(Fact::HoursPerWeek, "amount-hours"))
    };
    let weekdays = || {
        let (weeks, days) = (home_weeks(draft)?, average(draft, words)?);
        let args = [("weeks", weeks.len().into()), ("days", days.into()), ("weekdays", words.home_weeks(weeks).into())];
        Some(words.tell("week-extent", &args))
    };
    let agreed = || of(Fact::AgreedDaysPerWeek, "amount-days");
    let home = || {
        let home = f.places()?.iter().filter(|p| p.place == PlaceWord::OwnHome);
        Some(words.amount("amount-days", home.fold(Number::whole(0), |sum, p| sum.plus(p.days).unwrap_or(sum))))
    };
    // The last change is what is agreed on now.
    let changed = || Some(words.amount("amount-days", f.timeline()?.iter().max_by_key(|p| p.from)?.days));
    let phrase = match f.arrangement() {
        Some(ArrangementWord::Temporary) => length(),
        Some(ArrangementWord::Quota) => of(Fact::QuotaDaysPerWeek, "amount-days").or_else(days),
        Some(ArrangementWord::Rotation) => weekdays().or_else(rota).or_else(days),
        _ => agreed().or_else(weekdays).or_else(days).or_else(rota).or_else(home),
    }
    .or_else(changed);
    phrase.unwrap_or_else(|| words.say("gap-extent").into_owned())
}
