//! The nearest change that mends a finding does mend it, brings nothing new, and is the one that a person would name.

use crate::support::dice;
use crate::support::rota;

use dice::Dice;
use hjemmekontor::law::facts::{Fact, Facts, Value};
use hjemmekontor::law::hours::mend::{Edit, Mend, Place, nearest};
use hjemmekontor::law::hours::{
    At, Finding, Limit, Overview, Standing, Stretch, Work, Workday, Workweek, is_possible, overview,
};
use hjemmekontor::law::sources::Law;
use rota::{facts, weeks};

fn stands(finding: &&Finding) -> bool {
    matches!(finding.standing, Standing::Over | Standing::Open)
}

fn look(facts: &Facts) -> Option<Overview> {
    overview(facts, Law::current())
}

fn mend_of(told: &Facts, limit: Limit) -> Mend {
    let found = look(told).expect("hours");
    let finding = found.findings.iter().filter(stands).find(|f| f.limit == limit);
    let finding = finding.unwrap_or_else(|| panic!("{limit:?} in {:?}", found.findings));
    nearest(told, Law::current(), finding).expect("a change")
}

fn place(day: usize, index: usize) -> Place {
    Place { week: 0, day, index }
}

#[test]
fn the_nearest_change_is_the_one_that_a_person_would_name() {
    let change = |week: &str, more: &str, limit| mend_of(&facts(weeks(week), more), limit);
    let ordinary = "mon 8-16p30; tue 8-15p30 20-22h; wed-fri 8-15p30";
    // An evening of two hours: moved an hour, it leaves the window and the morning after is free to begin as it was.
    assert_eq!(change(ordinary, "", Limit::Evening).edits, [Edit::Shift(place(1, 1), 19 * 60)]);
    assert_eq!(change(ordinary, "", Limit::DailyRest).edits, [Edit::Shift(place(1, 1), 19 * 60)]);
    // Where the day is long too, what ends an hour earlier mends that as well.
    let long = "mon 8-16p30; tue 8-16p30 20-22h; wed-fri 8-15p30";
    assert_eq!(change(long, "", Limit::Evening).edits, [Edit::End(place(1, 1), 21 * 60)]);
    // With the evening agreed, the morning after is what is left.
    let agreed = "evening_agreement=yes evening_initiative=yes";
    assert_eq!(change(ordinary, agreed, Limit::DailyRest).minutes, 60);
    assert_eq!(change("mon 8-17:45", "", Limit::Break).edits, [Edit::Pause(place(0, 0), 15)]);
    assert_eq!(change("mon 8-18:10p30; tue 8-16p30", "averaging=none", Limit::Day).minutes, 40);
    assert_eq!(change("mon-fri 8-16:40p30", "averaging=none", Limit::Week).minutes, 50);
    assert_eq!(change("mon 8-16p30; sun 10-12", "sunday_basis=none", Limit::Sunday).edits, [Edit::Drop(place(6, 0))]);
}

#[test]
fn what_no_change_of_the_hours_mends_has_none() {
    let told = facts(weeks("mon-fri 8-16p30"), "available=7-22");
    let found = look(&told).expect("hours");
    for finding in &found.findings {
        let mend = nearest(&told, Law::current(), finding);
        assert!(mend.is_none() || stands(&finding), "{finding:?}: {mend:?}");
    }
    let carried = facts(weeks("mon 8-16p30; tue 8-15p30 20-22h"), "evening_agreement=yes evening_initiative=yes");
    let evening = look(&carried).expect("hours").findings.into_iter().find(|f| f.limit == Limit::Evening);
    assert_eq!(nearest(&carried, Law::current(), &evening.expect("an evening")), None);
}

#[test]
fn a_week_of_many_is_mended_by_no_more_than_it_is_beyond() {
    // Eight weeks of 49 hours, an hour above what each may have where they do not even out.
    let told = facts(weeks("8x mon-fri 8-17; sat 8-12"), "averaging=individual weekly_limit=law_40");
    let mend = mend_of(&told, Limit::Week);
    assert_eq!((mend.minutes, mend.edits.len()), (60, 1), "{mend:?}");
}

#[test]
fn the_number_that_a_week_is_measured_by_is_the_one_it_is_mended_to() {
    let told = facts(weeks("mon-thu 8-16; fri 8-17"), "averaging=none weekly_limit=collective_37_5");
    let found = look(&told).expect("hours");
    let week = found.findings.iter().find(|f| f.limit == Limit::Week).expect("a week");
    assert_eq!(Some(mend_of(&told, Limit::Week).minutes), week.by().times(60, 1).as_whole());
}

#[test]
fn what_is_within_its_limit_and_waits_has_nothing_to_mend() {
    let told = |weeks: &str, more: &str| {
        let told = facts(rota::weeks(weeks), more);
        let average = look(&told).expect("hours").findings.into_iter().find(|f| f.limit == Limit::Average);
        nearest(&told, Law::current(), &average.expect("an average"))
    };
    let averaging = "averaging=individual weekly_limit=law_40";
    assert_eq!(told("mon-fri 8-17 | mon-fri 8-15", averaging), None);
    assert!(told("mon-fri 8-17 | mon-thu 8-15; fri 8-16", averaging).is_some());
}

fn some_day(dice: &mut Dice) -> Workday {
    let at = |dice: &mut Dice| if dice.one_in(2) { At::Home } else { At::Office };
    let from = 60 * (6 + dice.below(5) as u16);
    let mut day = vec![Stretch {
        pause: 15 * dice.below(4) as u16,
        ..Stretch::new(from, from + 30 * (4 + dice.below(18) as u16), at(dice))
    }];
    if dice.one_in(3) {
        let from = day[0].to + 30 * dice.below(6) as u16;
        let work = if dice.one_in(3) { Work::Overtime } else { Work::Ordinary };
        day.push(Stretch { work, ..Stretch::new(from, from + 30 * (1 + dice.below(7) as u16), At::Home) });
    }
    day
}

fn some_week(dice: &mut Dice) -> Workweek {
    std::array::from_fn(|day| if day > 4 && !dice.one_in(5) || dice.one_in(8) { Vec::new() } else { some_day(dice) })
}

/// What a change may not bring: a limit in a week that did not stand there before.
fn kept(before: &Overview, after: &Overview) -> bool {
    // Of a limit over several weeks there is one at most.
    let one = [Limit::Average, Limit::OvertimeFourWeeks, Limit::OvertimeNeed, Limit::OvertimeYear, Limit::TotalWeek];
    let key = |f: &Finding| (f.limit, f.first().map(|p| p.week).filter(|_| !one.contains(&f.limit)));
    let had: Vec<_> = before.findings.iter().filter(stands).map(key).collect();
    after.findings.iter().filter(stands).all(|f| had.contains(&key(f)))
}

#[test]
fn a_change_mends_what_it_is_for_and_brings_nothing_new() {
    let mut dice = Dice(20_261_123);
    let (mut found, mut mended) = (0, 0);
    for _ in 0..60 {
        let weeks: Vec<Workweek> = (0..1 + dice.below(2)).map(|_| some_week(&mut dice)).collect();
        if !is_possible(&weeks) || weeks.iter().flatten().all(Vec::is_empty) {
            continue;
        }
        let basis = ["averaging=none", "evening_agreement=yes evening_initiative=yes", "sunday_basis=none"];
        let told = facts(weeks.clone(), dice.pick::<&str>(&basis));
        let before = look(&told).expect("hours");
        for finding in before.findings.iter().filter(stands) {
            found += 1;
            let Some(mend) = nearest(&told, Law::current(), finding) else { continue };
            mended += 1;
            let changed = mend.apply(&weeks);
            assert!(is_possible(&changed) && mend.minutes > 0, "{mend:?}");
            let mut after = told.clone();
            after.put(Fact::Hours, Some(Value::Hours(changed)));
            let Some(after) = look(&after) else { continue };
            let same = |f: &&Finding| f.limit == finding.limit && f.first() == finding.first();
            assert!(!after.findings.iter().filter(stands).any(|f| same(&f)), "{finding:?}\n{mend:?}");
            assert!(kept(&before, &after), "{finding:?}\n{mend:?}\n{:?}", after.findings);
        }
    }
    assert!(found > 100 && mended * 10 > found * 8, "{mended} of {found}");
}
