//! The map, its borders, variants and points of doubt say what the law says, cell by cell, and never more.
#![allow(clippy::unwrap_used)]

use crate::support::dice;

use dice::Dice;
use hjemmekontor::agreement::{Language, read};
use hjemmekontor::law::duties::Evidence;
use hjemmekontor::law::facts::{Fact, Facts, Kind, Period, PlaceShare, PlaceWord, Value};
use hjemmekontor::law::map::{
    self, Border, Cell, DoubtKind, Length, Map, RowKind, Variant, compare, doubts, how_doubtful, nearest_border,
};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::ordinary::fill_ordinary;
use hjemmekontor::law::scope::Lean;
use hjemmekontor::law::situation::{Axis, Situation, Stretch};
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::{self, Assessment, Verdict};
use hjemmekontor::words::Words;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

const ON: Date = date(2026, 11, 22);

fn law() -> &'static Law {
    Law::current()
}

fn assess(facts: &Facts) -> Assessment {
    law::assess(facts, &Evidence::default(), law(), ON).expect("a modelled day")
}

fn seen(facts: &Facts) -> Situation {
    Situation::of(facts, &law().limits, ON)
}

fn number(text: &str) -> Number {
    text.parse().expect(text)
}

/// Answers as `key=word key=number …`.
fn facts(text: &str) -> Facts {
    let mut facts = Facts::default();
    for (key, word) in text.split_whitespace().filter_map(|part| part.split_once('=')) {
        let fact = Fact::from_key(key).expect(key);
        match fact.kind() {
            Kind::Word(words) => {
                assert!(words.contains(&word), "{word}");
                facts.put_word(fact, word);
            }
            Kind::Bool => facts.put(fact, Some(Value::Bool(word == "true"))),
            Kind::Date => facts.put(fact, Some(Value::Date(word.parse().expect(word)))),
            _ => facts.put(fact, Some(Value::Number(number(word)))),
        }
    }
    facts
}

fn at_home(more: &str) -> Facts {
    facts(&format!(
        "worker_status=employee position=ordinary place=own_home exclusive_home=false government=none {more}"
    ))
}

fn with(facts: &Facts, change: impl FnOnce(&mut Facts)) -> Facts {
    let mut facts = facts.clone();
    change(&mut facts);
    facts
}

fn varied(facts: &Facts, variant: Variant) -> Facts {
    with(facts, |f| variant.apply(f, law(), ON))
}

fn shown(facts: &Facts) -> String {
    facts
        .answered()
        .map(|(f, v)| match facts.word(f) {
            Some(word) => format!("{}={word}", f.key()),
            None => format!("{}={v:?}", f.key()),
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// One way, and only one, in which a draft tells how much.
fn amount(dice: &mut Dice) -> Facts {
    let days = *dice.pick(&["0.4", "0.5", "0.75", "0.8", "1", "1.4", "2", "2.5", "3", "4", "4.5", "5"]);
    let mut told = Facts::default();
    let mut put = |fact: Fact, n: Number| told.put(fact, Some(Value::Number(n)));
    match dice.below(10) {
        0 => put(Fact::HalfDaysPerWeek, number(days).times(2, 1)),
        1 => put(Fact::HoursPerWeek, number(days).times(15, 2)),
        2 => {
            put(Fact::HomeDays, number(days).times(4, 1));
            put(Fact::CycleWeeks, Number::whole(4));
        }
        3 => {
            let share = |place, days| PlaceShare { place, days };
            let second = *dice.pick(&[PlaceWord::HolidayHome, PlaceWord::PartnerHome, PlaceWord::Cafe]);
            let places = vec![share(second, Number::whole(1)), share(PlaceWord::OwnHome, number(days))];
            told.put(Fact::Places, Some(Value::Places(places)));
        }
        4 => {
            let period = |from, to, days| Period { from, to, days };
            let before = period(date(2026, 1, 1), Some(date(2026, 8, 31)), Number::whole(1));
            let now = period(date(2026, 9, 1), None, number(days));
            told.put(Fact::Timeline, Some(Value::Timeline(vec![before, now])));
        }
        _ => put(Fact::DaysPerWeek, number(days)),
    }
    told
}

fn draft(dice: &mut Dice) -> Facts {
    let any = |dice: &mut Dice, lines: &[&'static str]| facts(dice.pick::<&str>(lines));
    let parts = [
        any(
            dice,
            &["worker_status=employee", "worker_status=employee", "worker_status=employee", "worker_status=contractor"],
        ),
        any(
            dice,
            &[
                "place=own_home",
                "place=own_home",
                "place=own_home",
                "place=own_home lives_there=false",
                "place=partner_home",
                "place=partner_home lives_there=true",
                "place=home_abroad",
                "place=holiday_home",
            ],
        ),
        any(dice, &["exclusive_home=false", "exclusive_home=false", "exclusive_home=false", "exclusive_home=true"]),
        any(
            dice,
            &[
                "arrangement=fixed",
                "arrangement=quota",
                "arrangement=quota quota_days_per_week=2",
                "arrangement=rotation",
                "arrangement=seasonal",
                "arrangement=ad_hoc",
                "arrangement=temporary",
                "arrangement=temporary",
                "arrangement=on_call",
            ],
        ),
        any(dice, &["regularity=one_off", "regularity=now_and_then", "regularity=regular"]),
        any(
            dice,
            &[
                "open_ended=true",
                "open_ended=true",
                "duration_weeks=2",
                "duration_weeks=3",
                "duration_months=1",
                "duration_months=2",
                "duration_weeks=25",
                "open_ended=false duration_weeks=5",
                "start=2026-11-01",
                "start=2026-11-01 end=2026-11-20",
                "stretch_days=5",
                "stretch_weeks=2",
                "stretch_weeks=3",
                "stretch_days=25",
                "stretch_months=2",
                "stretch_weeks=1 stretches_per_year=10",
            ],
        ),
        any(
            dice,
            &["stretches_per_year=1", "stretches_per_year=1", "stretches_per_year=3", "contract_hours_per_week=37.5"],
        ),
        any(dice, &["reason=preference", "reason=passing_need"]),
        any(dice, &["planned_return=true", "planned_return=false", "agreed_days_per_week=2"]),
        any(dice, &["government=none", "government=order", "government=order government_ended=false"]),
        amount(dice),
        // By hand, a file may tell it twice over.
        if dice.one_in(6) { amount(dice) } else { Facts::default() },
    ];
    let mut draft = Facts::default();
    let sparse = dice.one_in(2);
    for part in parts {
        if !(sparse && dice.one_in(4)) {
            part.answered().for_each(|(f, v)| draft.put(f, Some(v.clone())));
        }
    }
    draft
}

/// The worked cases, as they stand and filled in, and drafts of every sort.
fn drafts(generated: usize) -> Vec<Facts> {
    let mut dice = Dice(11);
    let mut drafts = vec![Facts::default()];
    for text in [include_str!("cases/dossier.toml"), include_str!("cases/more.toml")] {
        for case in read::cases(text).expect("cases") {
            let mut filled = case.facts.clone();
            fill_ordinary(&mut filled, &case.missing);
            drafts.extend([case.facts, filled]);
        }
    }
    drafts.extend((0..generated).map(|_| draft(&mut dice)));
    drafts
}

fn map_of(facts: &Facts) -> Map {
    map::map(facts, law(), ON)
}

fn cell_facts(facts: &Facts, row: RowKind, days: Number) -> Facts {
    with(facts, |f| {
        row.apply(f, law(), ON);
        Variant::Days(days).apply(f, law(), ON);
    })
}

#[test]
fn every_cell_is_what_the_law_says_of_that_pattern() {
    let mut met: BTreeMap<Verdict, usize> = BTreeMap::new();
    let mut rows = 0;
    for draft in drafts(400) {
        let before = draft.clone();
        let map = map_of(&draft);
        rows += map.rows.len();
        for (row, cells) in map.rows.iter().zip(&map.cells) {
            assert_eq!(cells.len(), map.columns.len());
            for (days, cell) in map.columns.iter().zip(cells) {
                let finding = assess(&cell_facts(&draft, *row, *days)).finding;
                let wanted = Cell { verdict: finding.verdict, lean: finding.lean, rule: finding.rule };
                assert_eq!(*cell, wanted, "{row:?}, {days} of {}", shown(&draft));
                *met.entry(cell.verdict).or_default() += 1;
            }
        }
        assert_eq!(draft, before);
    }
    assert!(rows > 3500 && met.len() == 4 && met.values().all(|n| *n > 500), "{rows} rows, {met:?}");
}

#[test]
fn the_drafts_own_cell_says_what_the_draft_says() {
    let (mut exact, mut between) = (0, 0);
    for draft in drafts(2000) {
        let map = map_of(&draft);
        let own = Cell::of(&draft, law(), ON);
        let column = map.columns.iter().position(|days| Variant::Days(*days).is_so(&draft, law(), ON));
        let Some((row, here)) = map.here else { continue };
        let Some(column) = column else {
            between += 1;
            continue;
        };
        exact += 1;
        assert_eq!(column, here, "{}", shown(&draft));
        let cell = map.cells[row][here];
        assert!(cell.agrees_with(&own), "{cell:?} where the draft has {own:?}: {}", shown(&draft));
        let own_row = map.rows.iter().filter(|r| **r == RowKind::Own).count();
        assert!(own_row <= 1);
    }
    assert!(exact > 500 && between > 200, "{exact} exact, {between} between");
}

#[test]
fn where_the_draft_stands() {
    let here = |given: &str| {
        let map = map_of(&at_home(given));
        map.here.map(|(row, column)| (map.rows[row], map.columns[column].to_string()))
    };
    let stands = |row, days: &str| Some((row, days.to_string()));
    let fixed = "arrangement=fixed regularity=regular open_ended=true";
    assert_eq!(here(&format!("{fixed} days_per_week=1.9")), stands(RowKind::Fixed, "1"));
    assert_eq!(here(&format!("{fixed} days_per_week=0.2")), stands(RowKind::Fixed, "0.5"));
    assert_eq!(here(&format!("{fixed} days_per_week=7")), stands(RowKind::Fixed, "5"));
    assert_eq!(here(fixed), None);
    assert_eq!(here("days_per_week=2"), None);
    assert_eq!(here("exclusive_home=true days_per_week=2"), stands(RowKind::OnlyHome, "2"));
    assert_eq!(here("arrangement=ad_hoc regularity=now_and_then days_per_week=2"), stands(RowKind::NowAndThen, "2"));
    assert_eq!(here("arrangement=ad_hoc regularity=regular days_per_week=2"), stands(RowKind::Own, "2"));
    assert_eq!(here("arrangement=temporary stretch_weeks=3"), stands(RowKind::ThreeWeeks, "5"));
    assert_eq!(here("arrangement=temporary days_per_week=3 duration_weeks=2"), stands(RowKind::TwoWeeks, "3"));
    let map = map_of(&at_home("arrangement=temporary days_per_week=5 stretch_days=25"));
    assert_eq!(map.rows[..3], [RowKind::TwoWeeks, RowKind::ThreeWeeks, RowKind::Own]);
}

#[test]
fn a_settled_cell_holds_whatever_else_is_answered() {
    let mut dice = Dice(12);
    let (mut tried, mut open) = (0, 0);
    for draft in drafts(300) {
        let map = map_of(&draft);
        for (row, cells) in map.rows.iter().zip(&map.cells) {
            for (days, cell) in map.columns.iter().zip(cells) {
                let told = cell_facts(&draft, *row, *days);
                let a = assess(&told);
                let verdicts: Vec<Verdict> = a.possible.iter().map(|o| o.parts().0).collect();
                if cell.verdict == Verdict::Undetermined {
                    assert!(verdicts.iter().any(|v| *v != verdicts[0]), "{row:?}, {days} of {}", shown(&draft));
                    open += 1;
                    continue;
                }
                assert!(verdicts.iter().all(|v| *v == cell.verdict), "{row:?}, {days} of {}", shown(&draft));
                let full = with(&told, |f| (0..4).for_each(|_| answer(f, &mut dice)));
                let then = Cell::of(&full, law(), ON);
                assert!(
                    then.verdict == cell.verdict && (cell.lean.is_none() || then.lean == cell.lean),
                    "{row:?}, {days} of {}: {cell:?}, then {then:?} with {}",
                    shown(&draft),
                    shown(&full)
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 5000 && open > 1000, "{tried} tried, {open} open");
}

/// Answers what the law asks for, one question, by chance.
fn answer(facts: &mut Facts, dice: &mut Dice) {
    let missing = assess(facts).missing;
    let Some(fact) = missing.first().copied() else { return };
    let value = match fact.kind() {
        Kind::Word(words) => Value::Word(dice.below(words.len()) as u8),
        Kind::Bool => Value::Bool(dice.one_in(2)),
        Kind::Date => Value::Date(date(2026, 12, 24)),
        _ => Value::Number(number(dice.pick::<&str>(&["0.5", "1", "2", "3", "4", "5", "8", "20"]))),
    };
    facts.put(fact, Some(value));
}

#[test]
fn a_variant_that_is_already_so_changes_nothing_and_one_applied_is_so() {
    let mut so = 0;
    for draft in drafts(600) {
        for variant in Variant::all() {
            let once = varied(&draft, variant);
            if variant.is_so(&draft, law(), ON) {
                assert_eq!(once, draft, "{variant:?}");
                so += 1;
            }
            assert!(variant.is_so(&once, law(), ON), "{variant:?} of {} gives {}", shown(&draft), shown(&once));
            assert_eq!(varied(&once, variant), once, "{variant:?} of {}", shown(&draft));
        }
    }
    assert!(so > 2000, "{so}");
}

#[test]
fn a_variant_can_be_told_in_a_file() {
    for draft in drafts(300) {
        for variant in Variant::all() {
            for (fact, value) in varied(&draft, variant).answered() {
                let fits = match (fact.kind(), value) {
                    (Kind::Number(most), Value::Number(n)) => {
                        *n <= Number::whole(most) || draft.get(fact) == Some(value)
                    }
                    _ => true,
                };
                assert!(fits, "{variant:?} of {}: {}={value:?}", shown(&draft), fact.key());
            }
        }
    }
}

#[test]
fn a_variant_takes_back_what_contradicts_it() {
    let stretch = at_home("arrangement=temporary stretch_weeks=3 stretches_per_year=1 reason=preference");
    let three = varied(&stretch, Variant::Days(Number::whole(3)));
    assert!(!three.has(Fact::StretchWeeks));
    assert_eq!(three.number(Fact::DurationWeeks), Some(Number::whole(3)));
    assert_eq!(seen(&three).class(Axis::Stretch), Some(Stretch::PartWeeks as u8));
    let fixed = varied(&stretch, Variant::Arrangement(law::facts::ArrangementWord::Fixed));
    assert_eq!(fixed.number(Fact::DaysPerWeek), Some(Number::whole(5)));
    let dated = at_home("arrangement=fixed days_per_week=2 start=2026-01-31 end=2026-12-31");
    let short = varied(&dated, Variant::Length(Length::OneMonth));
    assert_eq!(short.date(Fact::End), Some(date(2026, 2, 27)));
    let lasting = varied(&dated, Variant::Length(Length::UntilFurtherNotice));
    assert!(!lasting.has(Fact::End) && lasting.yes(Fact::OpenEnded) == Some(true));
    let hours = varied(&at_home("arrangement=fixed hours_per_week=7.5"), Variant::Days(Number::whole(2)));
    assert_eq!((hours.number(Fact::HoursPerWeek), hours.has(Fact::DaysPerWeek)), (Some(Number::whole(15)), false));
    let only = varied(&at_home("exclusive_home=true"), Variant::Arrangement(law::facts::ArrangementWord::Quota));
    assert_eq!(only.yes(Fact::ExclusiveHome), Some(false));
    let cabin = varied(&at_home("lives_there=true"), Variant::Place(PlaceWord::HolidayHome));
    assert_eq!(Cell::of(&cabin, law(), ON).verdict, Verdict::DoesNotApply);
}

// ------------------------------------------------------------------------------------------------------------ borders

#[test]
fn the_nearest_border_is_where_trying_finds_it() {
    let (mut found, mut none) = (0, 0);
    for draft in drafts(700) {
        let own = Cell::of(&draft, law(), ON);
        let border = nearest_border(&draft, law(), ON);
        if own.verdict == Verdict::Undetermined {
            assert_eq!(border, None);
            continue;
        }
        if border.is_some_and(|b| b.axis == Axis::Stretch) {
            continue;
        }
        let grid = (1..=140).map(|n| Number::whole(n).times(1, 20));
        let told = grid.filter(|d| !Cell::of(&varied(&draft, Variant::Days(*d)), law(), ON).agrees_with(&own));
        let Some(now) = days_now(&draft) else { continue };
        let nearest = told.map(|d| d.minus(now).unwrap().max(now.minus(d).unwrap())).min();
        let step = Number::whole(1).times(1, 20);
        match (border, nearest) {
            (Some(b), Some(d)) => {
                found += 1;
                let near = b.distance.minus(d).unwrap().max(d.minus(b.distance).unwrap());
                assert!(near <= step, "{b:?}, tried {d}: {}", shown(&draft));
            }
            (None, None) => none += 1,
            // Below the first step nothing is tried.
            (Some(b), None) => assert!(b.below && b.at <= step, "{b:?}: {}", shown(&draft)),
            (None, Some(d)) => panic!("{d} is missed: {}", shown(&draft)),
        }
    }
    assert!(found > 80 && none > 80, "{found} found, {none} none");
}

/// The days that the draft tells, found by asking which variant it already is.
fn days_now(draft: &Facts) -> Option<Number> {
    let grid = (0..=140).map(|n| Number::whole(n).times(1, 20));
    grid.filter(|d| *d <= Number::whole(7)).find(|d| Variant::Days(*d).is_so(draft, law(), ON))
}

#[test]
fn the_nearest_border_of_a_stretch_is_where_trying_finds_it() {
    let mut tried = 0;
    for days in 1..=60 {
        for more in [
            "stretches_per_year=1 planned_return=true reason=passing_need",
            "stretches_per_year=1 planned_return=false reason=preference",
            "stretches_per_year=4 regularity=now_and_then planned_return=true reason=preference",
            "stretches_per_year=10 regularity=regular planned_return=true reason=preference",
        ] {
            let stretch = |days: Number| {
                with(&at_home(&format!("arrangement=temporary {more}")), |f| {
                    f.put(Fact::StretchDays, Some(Value::Number(days)));
                })
            };
            let draft = stretch(Number::whole(days));
            let own = Cell::of(&draft, law(), ON);
            let other = (1..=1400)
                .map(|n| Number::whole(n).times(1, 20))
                .filter(|d| !Cell::of(&stretch(*d), law(), ON).agrees_with(&own));
            let now = Number::whole(days);
            let nearest = other.map(|d| d.minus(now).unwrap().max(now.minus(d).unwrap())).min().unwrap();
            let border = nearest_border(&draft, law(), ON).unwrap();
            assert_eq!(border.axis, Axis::Stretch);
            let near = border.distance.minus(nearest).unwrap().max(nearest.minus(border.distance).unwrap());
            assert!(near <= Number::whole(1).times(1, 20), "{days} days: {border:?}, tried {nearest}");
            tried += 1;
        }
    }
    assert_eq!(tried, 240);
}

#[test]
fn a_border_is_exact() {
    let border = |given: &str| nearest_border(&at_home(given), law(), ON);
    let quota = border("arrangement=quota days_per_week=1.4 open_ended=true regularity=regular").unwrap();
    assert_eq!((quota.at, quota.distance), (Number::whole(1), number("0.4")));
    assert_eq!((quota.below, quota.included, quota.verdict), (true, false, Verdict::Discretionary));
    let on_it = border("arrangement=quota days_per_week=1 open_ended=true regularity=regular").unwrap();
    assert_eq!((on_it.distance, on_it.below), (Number::whole(0), true));
    let third = with(&at_home("arrangement=quota open_ended=true regularity=regular"), |f| {
        f.put(Fact::DaysPerWeek, Number::new(4, 3).map(Value::Number));
    });
    assert_eq!(nearest_border(&third, law(), ON).map(|b| Some(b.distance)), Some(Number::new(1, 3)));
    assert_eq!(border("arrangement=quota days_per_week=1.4 place=cafe open_ended=true"), None);
    let stretch =
        border("arrangement=temporary stretch_days=16 stretches_per_year=1 reason=passing_need planned_return=true");
    let Border { axis, at, distance, below, included, verdict, .. } = stretch.unwrap();
    assert_eq!((axis, at, distance), (Axis::Stretch, Number::whole(14), Number::whole(2)));
    assert_eq!((below, included, verdict), (true, true, Verdict::DoesNotApply));
}

// --------------------------------------------------------------------------------------------------------- comparison

#[test]
fn differences_are_the_same_both_ways() {
    let mut dice = Dice(13);
    let all = Variant::all();
    let mut differing = 0;
    for draft in drafts(200) {
        let (a, b) = (*dice.pick(&all), *dice.pick(&all));
        let evidence = Evidence::default();
        let there = compare(&draft, &evidence, &[None, Some(a), Some(b)], law(), ON).unwrap();
        assert!(there[0].differences.none() && there[0].assessment == assess(&draft));
        assert_eq!(there[1].assessment, assess(&varied(&draft, a)));
        let back = compare(&draft, &evidence, &[Some(b), None], law(), ON).unwrap();
        let (there, back) = (&there[2].differences, &back[1].differences);
        assert_eq!(
            (there.verdict, there.lean, there.form, there.rule),
            (back.verdict, back.lean, back.form, back.rule)
        );
        let sorted = |list: &[map::Topic]| {
            let mut list = list.to_vec();
            list.sort_unstable();
            list
        };
        assert_eq!(sorted(&there.gained), sorted(&back.lost));
        assert_eq!(sorted(&there.lost), sorted(&back.gained));
        assert_eq!(sorted(&there.turned), sorted(&back.turned));
        differing += usize::from(!there.none());
    }
    assert!(differing > 80, "{differing}");
    let early = date(2022, 6, 30);
    assert!(compare(&Facts::default(), &Evidence::default(), &[None], law(), early).is_err());
}

// -------------------------------------------------------------------------------------------------------------- doubt

fn doubts_of(facts: &Facts) -> Vec<map::Doubt> {
    doubts(facts, &assess(facts), law(), ON)
}

#[test]
fn doubts_are_sorted_and_stand_for_what_the_assessment_shows() {
    for draft in drafts(300) {
        let (a, found) = (assess(&draft), doubts_of(&draft));
        assert!(found.iter().all(|d| d.weight <= 100) && found.is_sorted_by_key(|d| std::cmp::Reverse(d.weight)));
        let has = |kind: fn(&DoubtKind) -> bool| found.iter().filter(|d| kind(&d.kind)).count();
        let discretion = has(|k| matches!(k, DoubtKind::Discretion(_)));
        assert_eq!(discretion, usize::from(a.finding.verdict == Verdict::Discretionary));
        let missing = has(|k| matches!(k, DoubtKind::Missing(_) | DoubtKind::Unsaid(_)));
        assert_eq!(missing, a.missing.len());
        assert_eq!(has(|k| matches!(k, DoubtKind::If(_))), a.duties.iter().filter(|d| !d.certain).count());
    }
}

#[test]
fn drafts_sort_by_doubt() {
    let fixed = "arrangement=fixed regularity=regular open_ended=true";
    let score = |given: &str| how_doubtful(&doubts_of(&at_home(given)));
    let clear = score(&format!("{fixed} days_per_week=3"));
    let unfinished = score("arrangement=quota open_ended=true");
    let leaning = score("arrangement=quota days_per_week=0.5 open_ended=true regularity=regular");
    let open = score("arrangement=fixed regularity=regular days_per_week=1 duration_weeks=5");
    assert!(clear < unfinished && unfinished < leaning && leaning < open, "{clear} {unfinished} {leaning} {open}");
    let near =
        score("arrangement=temporary days_per_week=3.9 duration_weeks=40 regularity=regular planned_return=true");
    assert!(near < leaning);
}

// -------------------------------------------------------------------------------------------------------------- words

#[test]
fn labels_fit_the_margin() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for row in RowKind::ALL {
            assert!(words.map_row(*row).chars().count() <= 18, "{}", words.map_row(*row));
        }
        for verdict in Verdict::ALL {
            assert_eq!(words.map_letter(*verdict).chars().count(), 1);
        }
    }
    let columns: Vec<String> = map::columns().iter().map(|c| Words::of(Language::Nb).map_column(*c)).collect();
    assert_eq!(columns, ["½", "1", "2", "3", "4", "5"]);
    assert_eq!(Words::of(Language::En).map_column(number("1.5")), "1½");
}

#[test]
fn the_map_in_words() {
    let draft = at_home("arrangement=quota days_per_week=1.4 open_ended=true regularity=regular");
    let map = map_of(&draft);
    let nb = Words::of(Language::Nb);
    let said = nb.map_in_words(&map);
    assert_eq!(said.len(), map.rows.len() + 1);
    assert_eq!(said[1], "Fritt valg, inntil så mange dager: skjønn ved ½, gjelder fra 1 dag.");
    assert_eq!(said[5], "Bare hjemme: gjelder uansett antall dager.");
    assert_eq!(said[6], "Svarene nå hører til «fritt valg» ved 1 dag.");
    let nn = Words::of(Language::Nn).map_in_words(&map);
    assert_eq!(nn[1], "Fritt val, inntil så mange dagar: skjønn ved ½, gjeld frå 1 dag.");
    let border = nearest_border(&draft, law(), ON).unwrap();
    assert_eq!(nb.border(&border), "0,4 dager fra skjønn, heller mot «gjelder ikke»: under 1 dag i uka");
    assert_eq!(nb.variant(Some(&Variant::Days(number("1.5")))), "1½ dager i uka");
    assert_eq!(Words::of(Language::En).variant(Some(&Variant::Days(number("0.5")))), "½ day a week");
    assert_eq!(Words::of(Language::Nn).variant(Some(&Variant::Length(Length::ThreeMonths))), "i tre månader");
}

#[test]
fn every_doubt_has_words() {
    let mut leans = 0;
    for language in Language::ALL {
        let words = Words::of(*language);
        for draft in drafts(100) {
            for doubt in doubts_of(&draft) {
                let said = words.doubt(&doubt, law());
                assert!(!said.contains("«doubt") && !said.contains("{") && !said.contains(": ("), "{said}");
                leans += usize::from(doubt.kind == DoubtKind::Discretion(Some(Lean::Open)));
            }
        }
    }
    assert!(leans > 3, "{leans}");
}
