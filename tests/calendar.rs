//! The calendar: public holidays against a table, what is observed on cases as people live them, and files of days.
#![allow(clippy::unwrap_used)]

use hjemmekontor::agreement::Language;
use hjemmekontor::agreement::calendar::{self, Calendar, DayTrouble, Observed, Stretch, WeekKind, csv, ics};
use hjemmekontor::law::facts::{Fact, Facts, RegularityWord, Value};
use hjemmekontor::law::holidays::{self, Holiday};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::Law;
use hjemmekontor::words::Words;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn dates_as_people_write_them() {
    for text in [
        "2026-11-22",
        "22.11.2026",
        "22.11.26",
        "22/11/2026",
        "22. 11. 2026",
        "22. november 2026",
        "22 Nov 2026",
        "22.nov.26",
    ] {
        assert_eq!(calendar::date(text), Some(date(2026, 11, 22)), "{text}");
    }
    // What a file could not hold is no date: it would be written and never be read again.
    for text in ["1.1.-500", "-000500-01-01", "1.1.0", "31.2.2026", "1.1.10000"] {
        assert_eq!(calendar::date(text), None, "{text}");
    }
}

#[test]
fn a_span_of_many_years_is_refused_whole() {
    let mut calendar = Calendar::default();
    let typed = calendar::typed::typed(&mut calendar, "3.11.2006–7.11.2026", date(2026, 11, 22));
    assert_eq!((typed, calendar.days.len()), (Err("3.11.2006–7.11.2026".into()), 0));
}

// --------------------------------------------------------------------------------------------------------- holidays

/// Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday, counted by hand from the
/// published Easter dates.
const MOVABLE: &[(i16, &str)] = &[
    (2022, "04-14 04-15 04-17 04-18 05-26 06-05 06-06"),
    (2023, "04-06 04-07 04-09 04-10 05-18 05-28 05-29"),
    (2024, "03-28 03-29 03-31 04-01 05-09 05-19 05-20"),
    (2025, "04-17 04-18 04-20 04-21 05-29 06-08 06-09"),
    (2026, "04-02 04-03 04-05 04-06 05-14 05-24 05-25"),
    (2027, "03-25 03-26 03-28 03-29 05-06 05-16 05-17"),
    (2028, "04-13 04-14 04-16 04-17 05-25 06-04 06-05"),
    (2029, "03-29 03-30 04-01 04-02 05-10 05-20 05-21"),
    (2030, "04-18 04-19 04-21 04-22 05-30 06-09 06-10"),
    (2031, "04-10 04-11 04-13 04-14 05-22 06-01 06-02"),
    (2032, "03-25 03-26 03-28 03-29 05-06 05-16 05-17"),
    (2033, "04-14 04-15 04-17 04-18 05-26 06-05 06-06"),
    (2034, "04-06 04-07 04-09 04-10 05-18 05-28 05-29"),
    (2035, "03-22 03-23 03-25 03-26 05-03 05-13 05-14"),
];

#[test]
fn the_holidays_of_every_year_are_those_of_the_table() {
    let kinds = [
        Holiday::MaundyThursday,
        Holiday::GoodFriday,
        Holiday::EasterSunday,
        Holiday::EasterMonday,
        Holiday::Ascension,
        Holiday::WhitSunday,
        Holiday::WhitMonday,
    ];
    for (year, movable) in MOVABLE {
        let on = |text: &str| format!("{year}-{text}").parse::<Date>().unwrap();
        let mut wanted: Vec<(Date, Holiday)> = movable.split(' ').map(on).zip(kinds).collect();
        wanted.extend([
            (on("01-01"), Holiday::NewYear),
            (on("05-01"), Holiday::LabourDay),
            (on("05-17"), Holiday::ConstitutionDay),
            (on("12-25"), Holiday::Christmas),
            (on("12-26"), Holiday::BoxingDay),
        ]);
        wanted.sort_unstable();
        assert_eq!(holidays::of(*year), wanted, "{year}");
        for day in on("01-01").series(1.day()).take_while(|d| d.year() == *year) {
            let names: Vec<Holiday> = wanted.iter().filter(|(d, _)| *d == day).map(|(_, h)| *h).collect();
            assert_eq!(holidays::is_holiday(day), !names.is_empty(), "{day}");
            assert_eq!(
                holidays::named(day),
                names.iter().copied().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
            );
        }
    }
}

#[test]
fn one_date_can_be_two_holidays_and_eves_are_none() {
    assert_eq!(holidays::named(date(2027, 5, 17)), [Holiday::ConstitutionDay, Holiday::WhitMonday]);
    for eve in [date(2026, 12, 24), date(2026, 12, 31), date(2026, 4, 4)] {
        assert!(!holidays::is_holiday(eve), "{eve}");
    }
    assert!(holidays::is_working_day(date(2026, 12, 24)));
    assert!(!holidays::is_working_day(date(2026, 5, 14)), "Ascension");
    assert!(!holidays::is_working_day(date(2026, 5, 16)), "a Saturday");
    for year in [i16::MIN, -9999, 0, 9999, i16::MAX] {
        assert!(holidays::of(year).len() <= 12);
    }
}

// --------------------------------------------------------------------------------------------------------- observed

const TODAY: Date = date(2026, 11, 22);

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

/// The working days from one day to another on these weekdays, every so many weeks: what one is at home by habit.
fn habit(from: Date, to: Date, weekdays: &[Weekday], every: i32) -> Calendar {
    let first = calendar::monday(from);
    let week = |d: Date| (d - first).get_days() / 7;
    let days = from
        .series(1.day())
        .take_while(|d| *d <= to)
        .filter(|d| weekdays.contains(&d.weekday()) && week(*d) % every == 0 && holidays::is_working_day(*d));
    Calendar { from: Some(from), to: Some(to), days: days.collect() }
}

fn observe(calendar: &Calendar) -> Observed {
    calendar::observe(calendar, TODAY, &Law::current().limits).unwrap()
}

fn fed(facts: &mut Facts, observed: &Observed) {
    calendar::feed(facts, observed, &Law::current().limits);
}

#[test]
fn a_fixed_thursday_stays_one_day_though_ascension_takes_one() {
    for weekdays in [&[Weekday::Thursday], &[Weekday::Monday]] {
        for year in 2023..=2026 {
            let o = observe(&habit(date(year, 1, 5), date(year, 7, 3), weekdays, 1));
            assert_eq!(o.per_week, Number::whole(1), "{year}");
            assert_eq!(o.regularity, RegularityWord::Regular);
            assert!(o.holiday_weeks >= 4 && o.home_days < 27 && !o.long_stretch);
        }
    }
}

#[test]
fn a_fixed_monday_through_easter_and_whitsun_is_regular() {
    let o = observe(&habit(date(2026, 3, 23), date(2026, 6, 7), &[Weekday::Monday], 1));
    // Left out: Holy Week, Easter week, the weeks of 1 May, Ascension and Whit Monday.
    assert_eq!((o.holiday_weeks, o.weeks, o.edge_weeks), (5, 6, 0));
    assert_eq!((o.per_week, o.regularity), (Number::whole(1), RegularityWord::Regular));
}

#[test]
fn every_second_and_every_fourth_week_are_regular() {
    let from = date(2026, 8, 3);
    let second = observe(&habit(from, date(2026, 10, 25), &[Weekday::Wednesday], 2));
    assert_eq!((second.per_week, second.regularity), (number("0.5"), RegularityWord::Regular));
    let fourth = observe(&habit(from, date(2026, 11, 22), &[Weekday::Wednesday], 4));
    assert_eq!((fourth.per_week, fourth.regularity), (number("0.25"), RegularityWord::Regular));
}

#[test]
fn two_weeks_in_a_row_are_one_stretch() {
    let days =
        habit(date(2026, 9, 7), date(2026, 9, 18), &Weekday::Monday.cycle_forward().take(5).collect::<Vec<_>>(), 1);
    let calendar = Calendar { days: days.days, ..Calendar::default() };
    let o = observe(&calendar);
    assert_eq!((o.from, o.to), (date(2026, 9, 1), date(2026, 9, 30)));
    let stretch = Stretch { from: date(2026, 9, 7), to: date(2026, 9, 18), calendar_days: 12, working_days: 10 };
    assert_eq!((o.longest, o.regularity, o.long_stretch), (stretch, RegularityWord::OneOff, false));
    let mut facts = Facts::default();
    facts.put(Fact::StretchWeeks, Some(Value::Number(Number::whole(3))));
    fed(&mut facts, &o);
    assert_eq!(facts.number(Fact::StretchDays), Some(Number::whole(12)));
    assert_eq!(facts.word(Fact::Regularity), Some("one_off"));
    assert!(!facts.any(&[Fact::DaysPerWeek, Fact::StretchWeeks, Fact::Arrangement]));
}

#[test]
fn holidays_and_weekends_do_not_break_a_stretch() {
    let every = &Weekday::Monday.cycle_forward().take(5).collect::<Vec<_>>();
    let o = observe(&habit(date(2026, 3, 30), date(2026, 4, 10), every, 1));
    assert_eq!((o.longest.calendar_days, o.longest.working_days, o.home_days), (12, 7, 7));
    // Both weeks hold a holiday: the average is taken from the working days.
    assert_eq!((o.weeks, o.per_week), (0, Number::whole(5)));
}

#[test]
fn a_quota_is_told_as_it_is_used() {
    // Two days one week, one the next two: 1.4 in five weeks is seven days.
    let mut calendar = Calendar { from: Some(date(2026, 8, 3)), to: Some(date(2026, 9, 6)), ..Calendar::default() };
    for (week, days) in [2, 1, 1, 2, 1].into_iter().enumerate() {
        let monday = date(2026, 8, 3).checked_add((week as i32 * 7).days()).unwrap();
        calendar.days.extend(monday.series(2.days()).take(days));
    }
    let o = observe(&calendar);
    assert_eq!((o.per_week, o.regularity, o.busiest.home_days), (number("1.4"), RegularityWord::Regular, 2));
    let mut facts = Facts::default();
    facts.put_word(Fact::Arrangement, "quota");
    facts.put(Fact::QuotaDaysPerWeek, Some(Value::Number(Number::whole(2))));
    facts.put(Fact::HoursPerWeek, Some(Value::Number(Number::whole(15))));
    fed(&mut facts, &o);
    assert_eq!(facts.number(Fact::DaysPerWeek), Some(number("1.4")));
    assert_eq!(calendar::agreed(&facts, &Law::current().limits), Some(Number::whole(2)));
    assert!(!facts.any(&[Fact::HoursPerWeek, Fact::AgreedDaysPerWeek, Fact::StretchDays]));
    let words = Words::of(Language::Nb);
    assert!(words.observed_against(&o, number("2")).contains("Avtalt 2, brukt 1,4"));
    assert!(words.observed(&o)[0].contains("7 hjemmedager i 5 uker: 1,4 dager i uka"), "{:?}", words.observed(&o));
}

#[test]
fn what_was_agreed_is_kept_beside_what_is_used() {
    for (arrangement, moved) in
        [("fixed", true), ("rotation", true), ("seasonal", true), ("quota", false), ("ad_hoc", false)]
    {
        let mut facts = Facts::default();
        facts.put_word(Fact::Arrangement, arrangement);
        facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(2))));
        fed(&mut facts, &observe(&habit(date(2026, 8, 3), date(2026, 10, 25), &[Weekday::Friday], 1)));
        assert_eq!(facts.number(Fact::AgreedDaysPerWeek), moved.then(|| Number::whole(2)), "{arrangement}");
        assert_eq!(facts.number(Fact::DaysPerWeek), Some(Number::whole(1)));
    }
    let mut facts = Facts::default();
    facts.put_word(Fact::Arrangement, "fixed");
    assert_eq!(calendar::agreed(&facts, &Law::current().limits), None);
    facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(3))));
    assert_eq!(calendar::agreed(&facts, &Law::current().limits), Some(Number::whole(3)));
    facts.put(Fact::HomeDays, Some(Value::Number(Number::whole(3))));
    facts.put(Fact::CycleWeeks, Some(Value::Number(Number::whole(2))));
    assert_eq!(calendar::agreed(&facts, &Law::current().limits), Some(number("1.5")));
    facts.put(Fact::AgreedDaysPerWeek, Some(Value::Number(Number::whole(1))));
    assert_eq!(calendar::agreed(&facts, &Law::current().limits), Some(Number::whole(1)));
}

#[test]
fn a_long_stretch_is_told_beside_the_pattern() {
    let mut calendar = habit(date(2026, 1, 5), date(2026, 10, 30), &[Weekday::Tuesday], 1);
    let every = Weekday::Monday.cycle_forward().take(5).collect::<Vec<_>>();
    calendar.days.extend(habit(date(2026, 6, 1), date(2026, 6, 19), &every, 1).days);
    let o = observe(&calendar);
    assert!(o.long_stretch && o.longest.calendar_days == 19);
    let mut facts = Facts::default();
    fed(&mut facts, &o);
    assert_eq!(facts.number(Fact::StretchDays), Some(Number::whole(19)));
    assert!(facts.has(Fact::DaysPerWeek));
    // Files hold thousandths.
    assert_eq!(facts.number(Fact::DaysPerWeek), Number::from_f64(o.per_week.to_f64()));
}

#[test]
fn now_and_then_has_no_rhythm() {
    let days = [date(2026, 1, 14), date(2026, 2, 3), date(2026, 2, 10), date(2026, 4, 22), date(2026, 6, 9)];
    let o = observe(&Calendar { days: days.into(), ..Calendar::default() });
    assert_eq!(o.regularity, RegularityWord::NowAndThen);
    assert!(o.per_week < Number::whole(1) && o.per_week > Number::whole(0));
    assert_eq!((o.from, o.to, o.home_days), (date(2026, 1, 1), date(2026, 6, 30), 5));
    let two = Calendar { days: [days[0], days[3]].into(), ..Calendar::default() };
    assert_eq!(observe(&two).regularity, RegularityWord::NowAndThen);
}

#[test]
fn the_year_turns_inside_a_week() {
    let o = observe(&habit(date(2024, 11, 4), date(2025, 2, 2), &[Weekday::Thursday], 1));
    assert_eq!((o.per_week, o.regularity), (Number::whole(1), RegularityWord::Regular));
    let weeks = calendar::weeks(&Calendar::default(), date(2024, 12, 25), date(2025, 1, 8));
    let kinds: Vec<_> = weeks.iter().map(|w| (w.monday, w.kind)).collect();
    assert_eq!(
        kinds,
        [
            (date(2024, 12, 23), WeekKind::Edge),
            (date(2024, 12, 30), WeekKind::Holiday),
            (date(2025, 1, 6), WeekKind::Edge)
        ]
    );
}

#[test]
fn one_day_a_leap_day_and_no_day() {
    let limits = &Law::current().limits;
    assert_eq!(calendar::observe(&Calendar::default(), TODAY, limits), None);
    let leap = Calendar { days: [date(2024, 2, 29)].into(), ..Calendar::default() };
    let o = observe(&leap);
    assert_eq!((o.from, o.to), (date(2024, 2, 1), date(2024, 2, 29)));
    // The last week ends on the leap day, a Thursday: it is only partly there, and so the working days are counted.
    assert_eq!((o.weeks, o.per_week), (0, Number::new(5, 21).unwrap()));
    assert_eq!((o.regularity, o.longest.calendar_days), (RegularityWord::OneOff, 1));
    assert_eq!(leap.in_week(date(2024, 3, 3)), 1);
    let turned = Calendar { from: Some(TODAY), to: Some(date(2026, 1, 1)), ..leap.clone() };
    assert_eq!(calendar::observe(&turned, TODAY, limits), None);
    let elsewhere = Calendar { from: Some(TODAY), ..leap };
    assert_eq!(calendar::observe(&elsewhere, TODAY, limits), None);
}

#[test]
fn what_has_not_come_yet_says_nothing() {
    let mut calendar = habit(date(2026, 10, 5), date(2026, 11, 20), &[Weekday::Friday], 1);
    calendar.to = Some(date(2027, 6, 30));
    assert_eq!(observe(&calendar).to, TODAY);
    calendar.days.insert(date(2026, 12, 4));
    assert_eq!(observe(&calendar).to, date(2026, 12, 4));
}

#[test]
fn what_is_observed_is_said_in_every_language() {
    let full = Weekday::Monday.cycle_forward().take(5).collect::<Vec<_>>();
    let cases = [
        habit(date(2026, 4, 1), date(2026, 6, 26), &[Weekday::Thursday], 1),
        habit(date(2026, 8, 3), date(2026, 8, 9), &[Weekday::Monday], 1),
        habit(date(2026, 8, 3), date(2026, 9, 9), &full, 1),
        habit(date(2026, 5, 12), date(2026, 5, 15), &[Weekday::Tuesday, Weekday::Friday], 1),
        Calendar { days: [date(2026, 5, 4), date(2026, 7, 8)].into(), ..Calendar::default() },
    ];
    for language in Language::ALL {
        let words = Words::of(*language);
        for o in cases.iter().map(observe) {
            let lines = words.observed(&o);
            assert!((3..=4).contains(&lines.len()), "{lines:?}");
            for line in lines.iter().chain([&words.observed_against(&o, Number::whole(2))]) {
                assert!(!line.is_empty() && !line.contains(['{', '$']) && !line.contains("calendar-"), "{line}");
            }
        }
        for day in 0..7 {
            assert!(words.weekday(day).to_lowercase().starts_with(&words.weekday_short(day).to_lowercase()));
        }
    }
    let lines = Words::of(Language::Nb).observed(&observe(&cases[0]));
    assert_eq!(
        lines,
        [
            "8 hjemmedager i 8 uker: 1 dag i uka i snitt (R-134)",
            "Ikke regnet med: 4 uker med helligdag og 1 delt uke i kanten",
            "Jevnlig",
            "Lengst på rad: 9. april 2026, 1 dag"
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn observing_never_fails_and_more_days_are_never_fewer(
        offsets in proptest::collection::btree_set(0i32..900, 0..120),
        more in proptest::collection::btree_set(0i32..900, 0..20),
        from in proptest::option::of(0i32..900),
        to in proptest::option::of(0i32..900),
        today in 0i32..1200,
    ) {
        let day = |n: i32| date(2024, 1, 1).checked_add(n.days()).unwrap();
        let calendar = Calendar {
            from: from.map(day), to: to.map(day), days: offsets.into_iter().map(day).collect(),
        };
        let limits = &Law::current().limits;
        let before = calendar::observe(&calendar, day(today), limits);
        let mut fuller = calendar.clone();
        fuller.days.extend(more.into_iter().map(day));
        let after = calendar::observe(&fuller, day(today), limits);
        prop_assert!(before.as_ref().map_or(0, |o| o.home_days) <= after.as_ref().map_or(0, |o| o.home_days));
        for o in [before, after].into_iter().flatten() {
            prop_assert!(o.per_week <= Number::whole(7) && o.from <= o.to && o.home_days > 0);
            prop_assert!(o.per_week > Number::whole(0));
            prop_assert!(o.counted_days <= o.home_days && o.longest.working_days <= o.longest.calendar_days);
            let mut facts = Facts::default();
            calendar::feed(&mut facts, &o, limits);
            let once = facts.clone();
            calendar::feed(&mut facts, &o, limits);
            prop_assert_eq!(once, facts);
            prop_assert!(Words::of(Language::Nn).observed(&o).len() <= 4);
        }
    }

    #[test]
    fn files_never_make_the_readers_fall(text in "[0-9T:;,.\\-\"\\n\\r Za-zBEGINVT]{0,200}") {
        let _ = csv::days(&text);
        let _ = ics::days(&text, (date(2000, 1, 1), date(2100, 12, 31)), None);
    }

    #[test]
    fn no_repetition_makes_the_reader_fall(
        freq in "(DAILY|WEEKLY|MONTHLY|YEARLY)",
        rest in "(;(INTERVAL=[0-9]{1,5}|COUNT=[0-9]{1,4}|BYDAY=(MO|-1TU|5FR|53SU)|BYMONTHDAY=-?[0-9]{1,2}|BYSETPOS=-?[1-9]|BYMONTH=[0-9]{1,2}|BYYEARDAY=-?[0-9]{1,3}|BYWEEKNO=-?[0-9]{1,2}|WKST=SU|UNTIL=[0-9]{8})){0,3}",
    ) {
        let text = event(&format!("DTSTART;VALUE=DATE:20200229\nRRULE:FREQ={freq}{rest}"));
        let _ = ics::days(&text, (date(2026, 1, 1), date(2026, 12, 31)), None);
    }
}

// -------------------------------------------------------------------------------------------------------------- csv

fn dates(text: &str) -> Vec<Date> {
    text.split_whitespace().map(|d| d.parse().unwrap()).collect()
}

#[test]
fn tables_as_people_make_them() {
    for text in [
        "2026-05-04\n2026-05-06\n",
        "\u{feff}dato\r\n04.05.2026\r\n\r\n06.05.2026\r\n",
        "uke;dato;timer\n19;04/05/2026;7,5\n19;06/05/2026;7,5\n",
        "\"Name\"\t\"Date\"\n\"Kari, N.\"\t\"2026-05-06\"\n\"Kari\"\t\"2026-05-04\"",
        "Kari,4.5.2026\nKari,6.5.26\nKari,6.5.26\n",
        "Subject,Start,End\nHjemme,2026-05-04 08:00,2026-05-04 16:00\nHjemme,2026-05-06T08:00,2026-05-06T16:00\n",
        "sted,dato\nhjemme,2026-05-04\nkontor,2026-05-05\nHjemme,2026-05-06\n",
        "dag;hjemmedag\n2026-05-04;\n2026-05-06;\n",
        "Dager hjemme\n2026-05-04\n2026-05-06\n",
    ] {
        assert_eq!(csv::days(text), Ok(dates("2026-05-04 2026-05-06")), "{text}");
    }
}

#[test]
fn tables_that_are_wrong_say_where() {
    let cases: &[(&str, usize, &str)] = &[
        ("dato\n2026-05-04\n\n\n2026-13-04\n", 5, "«2026-13-04» i kolonne 1"),
        ("navn;dato\r\nKari;2026-05-04\r\n\r\nKari;\r\n", 4, "kolonne 2"),
        ("2026-05-04\ni går\n", 2, "«i går»"),
        ("31.02.2026", 1, "«31.02.2026»"),
        ("04.05.1926", 1, "2000–2100"),
        ("", 1, "ingen dager"),
        ("dato\n", 1, "ingen dager"),
    ];
    for (text, line, says) in cases {
        let faults = csv::days(text).unwrap_err();
        assert_eq!(faults[0].line, *line, "{text}");
        let said = Words::of(Language::Nb).day_fault(&faults[0]);
        assert!(said.contains(says) && said.starts_with(&format!("Linje {line}:")), "{said}");
    }
    let many: String = date(2001, 1, 1).series(1.day()).take(5001).map(|d| format!("{d}\n")).collect();
    assert_eq!(csv::days(&many).unwrap_err()[0].fault, DayTrouble::TooMany);
    assert_eq!(csv::days(&"x1\n".repeat(1000)).unwrap_err().len(), 20);
    let quoted = "dato,merknad\n2026-05-04,\"to\nlinjer\"\n2026-05-x,\n";
    assert_eq!(csv::days(quoted).unwrap_err()[0].line, 4);
}

// -------------------------------------------------------------------------------------------------------------- ics

fn event(lines: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Hjemmekontor\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"
    )
}

fn days_of(text: &str) -> Vec<Date> {
    ics::days(text, (date(2026, 1, 1), date(2026, 12, 31)), None).unwrap_or_else(|f| panic!("{text}: {f:?}"))
}

#[test]
fn events_as_calendars_write_them() {
    for (lines, wanted) in [
        ("DTSTART;VALUE=DATE:20260504", "2026-05-04"),
        ("DTSTART;VALUE=DATE:20260504\nDTEND;VALUE=DATE:20260507", "2026-05-04 2026-05-05 2026-05-06"),
        ("DTSTART;TZID=Europe/Oslo:20260504T080000\nDTEND;TZID=Europe/Oslo:20260504T160000", "2026-05-04"),
        ("DTSTART;TZID=\"W. Europe: Standard\":20260504T080000\nDURATION:PT8H", "2026-05-04"),
        ("DTSTART:20260504T080000\nDTEND:20260505T000000", "2026-05-04"),
        ("DTSTART:20260504T223000Z\nDTEND:20260504T233000Z", "2026-05-05"),
        ("DTSTART:20260104T223000Z", "2026-01-04"),
        ("DTSTART:20251231T230000Z", "2026-01-01"),
        ("DTSTART;VALUE=DATE:20251230\nDTEND;VALUE=DATE:20260103", "2026-01-01 2026-01-02"),
        ("DTSTART;VALUE=DATE:20260504\nSTATUS:CANCELLED", ""),
        ("DTSTART;VALUE=DATE:20260504\nDURATION:P2D", "2026-05-04 2026-05-05"),
        ("BEGIN:VALARM\nDTSTART:x\nEND:VALARM\nDTSTART;VALUE=DATE:20260504", "2026-05-04"),
        ("DTSTART;VALUE=DATE:20260504\nDESCRIPTION:lang\n  tekst: her\n\tog her", "2026-05-04"),
    ] {
        for text in [event(lines), event(lines).replace('\n', "\r\n")] {
            assert_eq!(days_of(&text), dates(wanted), "{text}");
        }
    }
}

#[test]
fn repetitions_are_counted_through() {
    for (lines, wanted) in [
        ("DTSTART;VALUE=DATE:20260504\nRRULE:FREQ=WEEKLY;COUNT=3", "2026-05-04 2026-05-11 2026-05-18"),
        (
            "DTSTART;TZID=Europe/Oslo:20260504T090000\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260513T215959Z",
            "2026-05-04 2026-05-06 2026-05-11 2026-05-13",
        ),
        (
            "DTSTART;VALUE=DATE:20260504\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20260601",
            "2026-05-04 2026-05-18 2026-06-01",
        ),
        ("DTSTART:20260504T090000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260505T090000", "2026-05-04 2026-05-06"),
        ("DTSTART:20260504T070000Z\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260504T070000Z,20260505T070000Z", "2026-05-06"),
        ("DTSTART;VALUE=DATE:20260504\nRRULE:FREQ=WEEKLY;UNTIL=20260501", ""),
        ("DTSTART;VALUE=DATE:20241230\nRRULE:FREQ=WEEKLY;INTERVAL=26", "2026-06-29 2026-12-28"),
        ("DTSTART;VALUE=DATE:20260504\nRDATE;VALUE=DATE:20260506,20260508", "2026-05-04 2026-05-06 2026-05-08"),
        ("DTSTART;VALUE=DATE:20260504\nRRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=2", "2026-05-04 2026-06-01"),
        ("DTSTART;VALUE=DATE:20260504\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", ""),
    ] {
        assert_eq!(days_of(&event(lines)), dates(wanted), "{lines}");
    }
    assert_eq!(days_of(&event("DTSTART;VALUE=DATE:20200106\nRRULE:FREQ=WEEKLY;BYDAY=TH")).len(), 53);
}

#[test]
fn a_moved_occurrence_takes_the_place_of_the_old() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260504T090000\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20260511T090000\nDTSTART:20260512T090000\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20260518T090000\nSTATUS:CANCELLED\nDTSTART:20260518T090000\nEND:VEVENT\nEND:VCALENDAR";
    assert_eq!(days_of(text), dates("2026-05-04 2026-05-12"));
}

#[test]
fn a_filter_takes_only_the_events_it_names() {
    let other =
        event("DTSTART;VALUE=DATE:20260505").replace("Hjemmekontor", "Møte\\, kontor").replace("UID:1", "UID:2");
    let text = event("DTSTART;VALUE=DATE:20260504") + &other + &event("DTSTART:nei").replace("Hjemmekontor", "Ferie");
    let window = (date(2026, 1, 1), date(2026, 12, 31));
    assert_eq!(ics::days(&text, window, Some("HJEMME")), Ok(dates("2026-05-04")));
    assert_eq!(ics::days(&text, window, Some("møte, k")), Ok(dates("2026-05-05")));
    assert_eq!(ics::days(&text, window, Some("finnes ikke")), Ok(vec![]));
}

#[test]
fn calendars_that_are_wrong_say_where() {
    let cases = [
        ("2026-05-04\n".to_string(), 1, DayTrouble::NotACalendar),
        (String::new(), 1, DayTrouble::NotACalendar),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260504".to_string(), 2, DayTrouble::NotClosed),
        (event("DTEND:20260504"), 3, DayTrouble::NoStart),
        (event("DTSTART:20261304"), 6, DayTrouble::NotADate { column: 1, text: "20261304".into() }),
        (event("DTSTART:20260504\nDTEND:20260503"), 7, DayTrouble::EndBeforeStart),
        (event("DTSTART:20260504\nDURATION:lenge"), 7, DayTrouble::NotADate { column: 1, text: "lenge".into() }),
        (event("DTSTART:20260504\nRRULE:FREQ=SECONDLY"), 7, DayTrouble::BadRule { text: "FREQ=SECONDLY".into() }),
        (event("DTSTART:20260504\nRRULE:NEI"), 7, DayTrouble::BadRule { text: "NEI".into() }),
        (
            event("DTSTART:20260504\nRRULE:FREQ=DAILY;INTERVAL=0"),
            7,
            DayTrouble::BadRule { text: "FREQ=DAILY;INTERVAL=0".into() },
        ),
        (
            event("DTSTART:20260504\nRRULE:FREQ=DAILY\nEXDATE:i går"),
            8,
            DayTrouble::NotADate { column: 1, text: "i går".into() },
        ),
    ];
    for (text, line, fault) in cases {
        let faults = ics::days(&text, (date(2026, 1, 1), date(2026, 12, 31)), None).unwrap_err();
        assert_eq!((faults[0].line, &faults[0].fault), (line, &fault), "{text}");
        for language in Language::ALL {
            assert!(Words::of(*language).day_fault(&faults[0]).len() > 20);
        }
    }
    let long = event("DTSTART:20000101\nRRULE:FREQ=DAILY");
    let faults = ics::days(&long, (date(2000, 1, 1), date(2100, 12, 31)), None).unwrap_err();
    assert_eq!(faults[0].fault, DayTrouble::TooMany);
}
