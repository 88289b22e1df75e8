//! The work environment: every row leads to a measure, the claims are read over all marks, and the rhythm over every
//! border of the extent.
#![allow(clippy::unwrap_used)]

use hjemmekontor::agreement::{Language, terms};
use hjemmekontor::law::balance::{ADVANTAGES, Claim, DISADVANTAGES, Reading};
use hjemmekontor::law::checks::{self, CHECKS, List, Mark, Marks};
use hjemmekontor::law::duties::State;
use hjemmekontor::law::facts::{Fact, Facts, Value};
use hjemmekontor::law::followup::{self, LONGEST, Meeting, Plan, Rhythm, Trigger};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::risks::{self, Line, RISKS, Suggestion};
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::{Rule, Verdict};
use hjemmekontor::words::Words;
use jiff::civil::{Date, Weekday, date};
use std::collections::BTreeSet;

const ON: Date = date(2026, 11, 22);

/// No mark, and every mark.
const STATES: [Option<Mark>; 5] = [None, Some(Mark::Yes), Some(Mark::No), Some(Mark::Unknown), Some(Mark::NotRelevant)];

// ------------------------------------------------------------------------------------------------ risks and measures

#[test]
fn every_row_about_the_employee_has_a_risk_and_every_row_a_suggestion() {
    for check in CHECKS {
        let found = risks::suggestions(check.key);
        assert_eq!(found[0], Suggestion::Own { check: check.key });
        assert_eq!(risks::of(check.key).count() > 0, check.list != List::Systematic, "{}", check.key);
        let keys: BTreeSet<String> = found.iter().map(Suggestion::key).collect();
        assert_eq!(keys.len(), found.len(), "{}: the same twice", check.key);
        let lines: Vec<usize> = keys_of_lines(&found);
        assert!(lines.is_sorted(), "{}: {lines:?}", check.key);
        let wanted: usize = risks::of(check.key).map(|r| usize::from(r.first + r.second)).sum();
        assert_eq!(found.len(), 1 + wanted, "{}", check.key);
    }
    assert!(risks::suggestions("S-99").is_empty());
}

fn keys_of_lines(found: &[Suggestion]) -> Vec<usize> {
    let one = |s: &Suggestion| match s {
        Suggestion::Own { .. } => 0,
        Suggestion::Against { line: Line::First, .. } => 1,
        Suggestion::Against { line: Line::Second, .. } => 2,
    };
    found.iter().map(one).collect()
}

#[test]
fn the_table_names_rows_and_clauses_that_exist() {
    let words: BTreeSet<_> = RISKS.iter().map(|r| r.word).collect();
    assert_eq!(words.len(), 17);
    for risk in RISKS {
        assert!(risk.rows.iter().chain(risk.inferred).all(|row| checks::find(row).is_some()), "{}", risk.word);
        assert!(risk.clauses.iter().all(|key| terms::find(key).is_some()), "{}", risk.word);
        assert!(risk.first > 0 && risk.second > 0 && !risk.clauses.is_empty());
    }
    for claim in ADVANTAGES.iter().chain(DISADVANTAGES) {
        assert!(claim.rows.iter().all(|row| checks::find(row).is_some()), "{}", claim.key);
        assert!(claim.clauses.iter().all(|key| terms::find(key).is_some()), "{}", claim.key);
    }
}

#[test]
fn a_risk_has_as_many_measures_in_words_as_in_the_table_and_each_is_short() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for risk in RISKS {
            assert!(words.has(&risk.key()), "{}", risk.word);
            for line in Line::ALL.iter().copied() {
                let key = |n: u8| format!("{}.{}-{n}", risk.key(), line.word());
                let count = risk.measures(line);
                assert!(!words.has(&key(count + 1)) && (1..=count).all(|n| words.has(&key(n))), "{}", key(count));
                for n in 1..=count {
                    let text = words.say(&key(n));
                    assert!(text.chars().count() <= 70 && text.ends_with('.'), "{}: {text}", key(n));
                }
            }
        }
    }
}

#[test]
fn advice_does_not_speak_as_the_law_does() {
    for (language, demand) in [("nb", "skal"), ("nn", "skal"), ("en", "must"), ("en", "shall")] {
        let path = format!("{}/assets/lang/{language}/environment.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        assert!(!text.split(|c: char| !c.is_alphabetic()).any(|word| word == demand), "{language}: {demand}");
    }
}

#[test]
fn a_no_shows_the_risks_of_the_row_and_an_unknown_the_unseen() {
    let seen = |row, mark| risks::seen(row, mark).iter().map(|r| r.word).collect::<Vec<_>>();
    assert_eq!(seen("P-04", Some(Mark::No)), ["strain", "eyes"]);
    assert_eq!(seen("P-04", Some(Mark::Unknown)), ["unseen"]);
    assert!(seen("H-01", Some(Mark::No)).is_empty() && seen("H-01", Some(Mark::Unknown)).is_empty());
    for quiet in [None, Some(Mark::Yes), Some(Mark::NotRelevant)] {
        assert!(seen("P-04", quiet).is_empty());
    }
}

// ------------------------------------------------------------------------------------------------------------ claims

/// The marks with this number, each row in one of five states.
fn marked(rows: &[&'static str], mut number: usize) -> Marks {
    let mut marks = Marks::new();
    for row in rows {
        if let Some(mark) = STATES[number % 5] {
            marks.insert(row, mark);
        }
        number /= 5;
    }
    marks
}

/// The slow and simple reading, for claims that count their own rows only.
fn expected(claim: &Claim, marks: &Marks, accepted: &[&str]) -> State {
    let counted: Vec<_> =
        claim.rows.iter().map(|r| marks.get(r).copied()).filter(|m| *m != Some(Mark::NotRelevant)).collect();
    if counted.contains(&Some(Mark::No)) {
        return State::Unmet;
    }
    if counted.is_empty() && claim.clauses.is_empty() {
        return State::NotRelevant;
    }
    let yes = counted.iter().all(|m| *m == Some(Mark::Yes)) && claim.clauses.iter().all(|c| accepted.contains(c));
    if yes { State::Met } else { State::Unknown }
}

#[test]
fn every_claim_over_all_marks() {
    for claim in ADVANTAGES.iter().chain(DISADVANTAGES).filter(|c| !c.unknowns && c.rows.len() < 6) {
        for accepted in [&[][..], claim.clauses] {
            for number in 0..5usize.pow(claim.rows.len() as u32) {
                let marks = marked(claim.rows, number);
                let read = claim.read(&marks, accepted);
                assert_eq!(read.state, expected(claim, &marks, accepted), "{} {marks:?}", claim.key);
                speaks_for(claim, &marks, &read);
            }
        }
    }
}

/// The rows named are those that make the state what it is.
fn speaks_for(claim: &Claim, marks: &Marks, read: &Reading) {
    let wanted: &[Option<Mark>] = match read.state {
        State::Unmet => &[Some(Mark::No)],
        State::Unknown => &[None, Some(Mark::Unknown)],
        State::Met => &[Some(Mark::Yes)],
        State::NotRelevant => &[],
        State::Covered => panic!("{} is in no clause", claim.key),
    };
    let rows: Vec<_> = claim.rows.iter().copied().filter(|r| wanted.contains(&marks.get(r).copied())).collect();
    assert_eq!(read.rows, rows, "{} {marks:?}", claim.key);
    assert!(read.good <= read.counted && (read.good == read.counted) == (read.state as u8 >= State::Met as u8));
}

#[test]
fn equipment_and_space_show_where_one_row_is_not_in_order() {
    let claim = DISADVANTAGES.iter().find(|c| c.key == "D-5").unwrap();
    let all = |mark| claim.rows.iter().map(|r| (*r, mark)).collect::<Marks>();
    assert_eq!(claim.read(&all(Mark::Yes), &[]).state, State::Met);
    assert_eq!(claim.read(&all(Mark::NotRelevant), &[]).state, State::NotRelevant);
    for (row, state) in claim.rows.iter().flat_map(|r| STATES.map(|s| (r, s))) {
        let mut marks = all(Mark::Yes);
        marks.remove(row);
        marks.extend(state.map(|mark| (*row, mark)));
        assert_eq!(claim.read(&marks, &[]).state, expected(claim, &marks, &[]), "{row} {state:?}");
    }
}

#[test]
fn individual_differences_show_in_every_unknown() {
    let claim = DISADVANTAGES.iter().find(|c| c.unknowns).unwrap();
    let about_employee = || CHECKS.iter().filter(|c| c.list != List::Systematic).map(|c| c.key);
    let all: Marks = about_employee().map(|k| (k, Mark::Yes)).collect();
    assert_eq!(claim.read(&all, &[]).state, State::Met);
    assert_eq!(claim.read(&Marks::new(), &[]).state, State::Unknown);
    for row in about_employee() {
        let own = claim.rows.contains(&row);
        let with = |mark: Option<Mark>| {
            let mut marks = all.clone();
            marks.remove(row);
            marks.extend(mark.map(|m| (row, m)));
            claim.read(&marks, &[])
        };
        assert_eq!(with(Some(Mark::Unknown)).rows, [row]);
        assert_eq!(with(Some(Mark::Unknown)).state, State::Unmet);
        assert_eq!(with(None).state, State::Unknown, "{row}");
        assert_eq!(with(Some(Mark::No)).state, if own { State::Unmet } else { State::Met }, "{row}");
        assert_eq!(with(Some(Mark::NotRelevant)).state, State::Met, "{row}");
    }
}

#[test]
fn a_score_is_said_in_each_language() {
    let f1 = &ADVANTAGES[0];
    let read = f1.read(&Marks::from([("S-06", Mark::Yes), ("S-12", Mark::Unknown)]), &[]);
    let words = Words::of(Language::En);
    assert!(words.claim_question(f1).is_some_and(|q| q.ends_with('?')));
    assert!(words.claim_question(&DISADVANTAGES[0]).is_none());
    for (language, score) in
        [(Language::Nb, "1 av 2 i orden"), (Language::Nn, "1 av 2 i orden"), (Language::En, "1 of 2 in order")]
    {
        assert_eq!(Words::of(language).score(&read), score);
    }
}

// --------------------------------------------------------------------------------------------------- how closely

fn facts(answers: &[(Fact, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (fact, answer) in answers {
        match *answer {
            "yes" | "no" => facts.put(*fact, Some(Value::Bool(*answer == "yes"))),
            text => match text.parse::<Number>() {
                Ok(number) => facts.put(*fact, Some(Value::Number(number))),
                Err(()) => facts.put_word(*fact, text),
            },
        }
    }
    facts
}

fn plan_of(answers: &[(Fact, &str)], marks: &Marks, closer: bool) -> Option<Plan> {
    followup::plan(&facts(answers), marks, closer, None, &Law::current().limits, ON)
}

fn rhythm(answers: &[(Fact, &str)]) -> Option<Rhythm> {
    plan_of(answers, &Marks::new(), false).map(|p| p.rhythm)
}

use Fact::{Arrangement, DaysPerWeek, ExclusiveHome, Regularity};

#[test]
fn the_rhythm_changes_at_each_border_of_the_extent() {
    use Rhythm::{Mostly, OneDay, Several, Yearly};
    for (days, wanted) in [
        ("0", Yearly),
        ("1/2", Yearly),
        ("74/100", Yearly),
        ("3/4", OneDay),
        ("99/100", OneDay),
        ("1", OneDay),
        ("199/100", OneDay),
        ("2", Several),
        ("399/100", Several),
        ("4", Mostly),
        ("5", Mostly),
    ] {
        let fixed = [(ExclusiveHome, "no"), (Arrangement, "fixed"), (DaysPerWeek, days)];
        assert_eq!(rhythm(&fixed), Some(wanted), "{days}");
        let only = [(ExclusiveHome, "yes"), (DaysPerWeek, days)];
        assert_eq!(rhythm(&only), Some(Mostly), "only at home, {days}");
    }
}

#[test]
fn a_short_stretch_and_a_sporadic_day_wait_for_the_yearly_talk() {
    use Rhythm::{Mostly, OneDay, Several, Yearly};
    let stretch = |days| {
        rhythm(&[
            (ExclusiveHome, "no"),
            (Arrangement, "temporary"),
            (Fact::StretchDays, days),
            (Fact::StretchesPerYear, "1"),
        ])
    };
    assert_eq!(stretch("1"), Some(Yearly));
    assert_eq!(stretch("14"), Some(Yearly));
    assert_eq!(stretch("15"), Some(Mostly));
    assert_eq!(stretch("60"), Some(Mostly));
    let loose = |regularity, days| {
        rhythm(&[(ExclusiveHome, "no"), (Arrangement, "ad_hoc"), (Regularity, regularity), (DaysPerWeek, days)])
    };
    assert_eq!(loose("now_and_then", "99/100"), Some(Yearly));
    assert_eq!(loose("now_and_then", "1"), Some(OneDay));
    assert_eq!(loose("now_and_then", "2"), Some(Several));
    assert_eq!(loose("regular", "99/100"), Some(OneDay));
    assert_eq!(rhythm(&[(ExclusiveHome, "no"), (Arrangement, "ad_hoc"), (Regularity, "one_off")]), Some(Yearly));
}

#[test]
fn two_weeks_that_come_back_count_as_the_days_they_make() {
    let stretches = |times| {
        rhythm(&[
            (ExclusiveHome, "no"),
            (Arrangement, "temporary"),
            (Fact::StretchDays, "14"),
            (Fact::StretchesPerYear, times),
        ])
    };
    assert_eq!(stretches("2"), Some(Rhythm::Yearly));
    assert_eq!(stretches("6"), Some(Rhythm::OneDay));
    assert_eq!(stretches("12"), Some(Rhythm::Several));
}

#[test]
fn a_bound_is_no_answer() {
    assert_eq!(rhythm(&[]), None);
    assert_eq!(rhythm(&[(Arrangement, "fixed"), (DaysPerWeek, "2")]), None, "only at home is not answered");
    assert_eq!(rhythm(&[(ExclusiveHome, "no"), (Arrangement, "fixed")]), None);
    let quota = [(ExclusiveHome, "no"), (Arrangement, "quota"), (Fact::QuotaDaysPerWeek, "3")];
    assert_eq!(rhythm(&quota), None);
    assert_eq!(rhythm(&[&quota[..], &[(DaysPerWeek, "1")]].concat()), Some(Rhythm::OneDay));
    // Full weeks may be one short stretch or the whole arrangement.
    assert_eq!(rhythm(&[(ExclusiveHome, "no"), (DaysPerWeek, "5")]), None);
    // What is done in a cabin is not done only at home; nobody needs to ask.
    let cabin = [(Fact::Place, "holiday_home"), (Fact::LivesThere, "no"), (Arrangement, "fixed"), (DaysPerWeek, "2")];
    assert_eq!(rhythm(&cabin), Some(Rhythm::Several));
    assert_eq!(rhythm(&[(Fact::WorkerStatus, "contractor"), (ExclusiveHome, "yes")]), None);
}

#[test]
fn the_marks_call_for_more() {
    let days = |days| [(ExclusiveHome, "no"), (Arrangement, "fixed"), (DaysPerWeek, days)];
    let called = |row: &'static str, mark| plan_of(&days("1"), &Marks::from([(row, mark)]), false).unwrap().triggers;
    use Trigger::{Asked, Complaints, Conflict, Illness, MainlyHome, NewEmployee};
    for (row, trigger) in
        [("S-20", NewEmployee), ("S-15", Conflict), ("S-16", Conflict), ("P-15", Complaints), ("S-22", Illness)]
    {
        assert_eq!(called(row, Mark::No), [trigger]);
        for mark in [Mark::Yes, Mark::Unknown, Mark::NotRelevant] {
            assert!(called(row, mark).is_empty(), "{row} {mark:?}");
        }
    }
    assert_eq!(plan_of(&days("1"), &Marks::new(), true).unwrap().triggers, [Asked]);
    assert_eq!(plan_of(&days("4"), &Marks::new(), false).unwrap().triggers, [MainlyHome]);
}

#[test]
fn the_rule_follows_the_verdict_and_is_in_the_table() {
    let law = Law::current();
    let of = |verdict| {
        followup::plan(&facts(&[(ExclusiveHome, "yes")]), &Marks::new(), false, verdict, &law.limits, ON).unwrap().rule
    };
    assert_eq!(of(None), Rule(304));
    assert_eq!(of(Some(Verdict::Applies)), Rule(304));
    assert_eq!(of(Some(Verdict::DoesNotApply)), Rule(190));
    assert!([304, 190].iter().all(|n| law.entry(Rule(*n)).is_some()));
}

// -------------------------------------------------------------------------------------------------------------- dates

fn plan(rhythm: Rhythm, triggers: &[Trigger]) -> Plan {
    Plan { rhythm, triggers: triggers.to_vec(), rule: Rule(304) }
}

#[test]
fn dates_are_sorted_working_days_inside_the_window() {
    let mut start = date(2026, 1, 1);
    while start < date(2028, 3, 1) {
        for rhythm in Rhythm::ALL {
            for triggers in [&[][..], &[Trigger::MainlyHome], &[Trigger::Asked]] {
                for ahead in [0, 1, 27, 28, 200, 900, 5000] {
                    let until = start.checked_add(jiff::Span::new().days(ahead)).unwrap();
                    let dates = followup::dates(&plan(*rhythm, triggers), start, until);
                    assert!(dates.windows(2).all(|w| w[0].0 < w[1].0), "{dates:?}");
                    assert!(dates.iter().all(|(d, _)| *d >= start && *d <= until && dates.len() <= LONGEST));
                    let weekend = |d: &Date| matches!(d.weekday(), Weekday::Saturday | Weekday::Sunday);
                    assert!(!dates.iter().any(|(d, _)| weekend(d)), "{dates:?}");
                }
            }
        }
        start = start.checked_add(jiff::Span::new().days(3)).unwrap();
    }
}

#[test]
fn each_rhythm_has_its_dates() {
    use Meeting::{FirstCheck, FourWeeks, InPerson, Now, Periodic, YearlyTalk};
    let start = date(2027, 1, 4);
    let of = |rhythm, triggers: &[Trigger], until| followup::dates(&plan(rhythm, triggers), start, until);
    assert_eq!(of(Rhythm::Yearly, &[], date(2028, 12, 31)), [(date(2028, 1, 4), YearlyTalk)]);
    let one_day = [(date(2027, 4, 5), FirstCheck), (date(2028, 4, 4), YearlyTalk)];
    assert_eq!(of(Rhythm::OneDay, &[], date(2028, 12, 31)), one_day);
    let several = [(date(2027, 2, 4), FirstCheck), (date(2027, 4, 5), Periodic), (date(2027, 10, 4), Periodic)];
    assert_eq!(of(Rhythm::Several, &[], date(2027, 12, 31)), several);
    let mostly = [
        (date(2027, 1, 18), FirstCheck),
        (date(2027, 2, 4), InPerson),
        (date(2027, 3, 4), InPerson),
        (date(2027, 4, 5), InPerson),
        (date(2027, 7, 5), InPerson),
        (date(2027, 10, 4), InPerson),
    ];
    assert_eq!(of(Rhythm::Mostly, &[], date(2027, 12, 31)), mostly);
    assert_eq!(of(Rhythm::Mostly, &[Trigger::MainlyHome], date(2027, 12, 31)), mostly, "its rhythm is made for it");
    // Four weeks and a month are three days apart: one talk.
    let closer = [(start, Now), (date(2027, 2, 1), FourWeeks), (date(2027, 4, 5), Periodic)];
    assert_eq!(of(Rhythm::Several, &[Trigger::MainlyHome], date(2027, 6, 1)), closer);
    assert_eq!(of(Rhythm::Yearly, &[Trigger::Conflict], date(2027, 6, 1)), closer[..2]);
    assert!(of(Rhythm::Mostly, &[Trigger::Asked], date(2027, 1, 3)).is_empty());
}

#[test]
fn a_plan_is_said_as_advice() {
    let plan = plan(Rhythm::Several, &[Trigger::NewEmployee, Trigger::Illness]);
    let text = Words::of(Language::Nb).followup(&plan);
    assert!(text.contains("bør") && text.contains("(oppfølgingen av nye, arbeid under sykdom)"), "{text}");
    assert!(text.contains("råd, ikke krav (R-304, utledet av andre kilder)"), "{text}");
}
