//! Random rotas with rest, nights, Sundays and breaks, laid beside a count of every minute.

use crate::support::dice;
use crate::support::oracle_rest as oracle;

use dice::Dice;
use hjemmekontor::law::facts::{Fact, Facts, Value};
use hjemmekontor::law::hours::Limit::{
    Break, BreakLength, DailyRest, Evening, Night, NightAverage, NightHazard, NightHealth, Sunday, WeeklyRest,
};
use hjemmekontor::law::hours::{self, At, Finding, Stretch, Work, Workday, Workweek};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::Law;
use jiff::civil::{Date, date};
use oracle::{Answers, Line, Oracle};
use std::collections::BTreeSet;

fn day(dice: &mut Dice, grain: u16) -> Workday {
    let mut day = Workday::new();
    let mut at = *dice.pick(&[0, 5, 7, 8, 9, 12, 14, 17, 20, 22]) * 60 + dice.below(4) as u16 * grain;
    while at < 1440 && day.len() < 3 {
        let length = *dice.pick(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 12]) * 60 - dice.below(5) as u16 * grain;
        let length = length.max(5);
        let mut stretch = Stretch::new(at, at + length, *dice.pick(&[At::Home, At::Office]));
        stretch.work = *dice.pick(&[Work::Ordinary, Work::Ordinary, Work::Ordinary, Work::Overtime, Work::Standby]);
        if dice.one_in(2) {
            (stretch.pause, stretch.bound) = (*dice.pick(&[1, 15, 20, 29, 30, 60]), dice.one_in(4));
            stretch.pause = stretch.pause.min(length - 1);
        }
        at = stretch.to + *dice.pick(&[0, 1, 20, 30, 120, 121, 240, 600, 660]);
        day.push(stretch);
        if dice.one_in(2) {
            break;
        }
    }
    day
}

fn weeks(dice: &mut Dice) -> Vec<Workweek> {
    let (count, free, grain) = (1 + dice.below(2), 2 + dice.below(3), *dice.pick(&[1, 5, 15]));
    let mut weeks = vec![Workweek::default(); count];
    for at in 0..count * 7 {
        weeks[at / 7][at % 7] = if dice.one_in(free) { Workday::new() } else { day(dice, grain) };
        if !hours::is_possible(&weeks) {
            weeks[at / 7][at % 7].clear();
        }
    }
    weeks
}

fn answers(dice: &mut Dice) -> Answers {
    const MONDAYS: &[Date] = &[
        date(2026, 3, 23),
        date(2026, 10, 19),
        date(2026, 3, 30),
        date(2026, 12, 21),
        date(2026, 12, 28),
        date(2020, 12, 28),
        date(2027, 5, 10),
        date(2028, 12, 18),
        date(2026, 11, 16),
    ];
    let yes_no = [None, Some(true), Some(false)];
    Answers {
        first: dice.one_in(2).then(|| *dice.pick(MONDAYS)),
        minor: dice.one_in(5),
        daily: *dice.pick(&[None, Some(0), Some(6), Some(9), Some(11)]),
        weekly: *dice.pick(&[None, Some(0), Some(20), Some(30), Some(40)]),
        initiative: *dice.pick(&yes_no),
        agreement: *dice.pick(&yes_no),
        night: *dice.pick(&[None, Some("none"), Some("nature"), Some("representatives")]),
        sunday: *dice.pick(&[None, Some("none"), Some("nature"), Some("own_holidays")]),
        hazardous: *dice.pick(&yes_no),
    }
}

fn facts(weeks: &[Workweek], answers: Answers) -> Facts {
    let mut facts = Facts::default();
    let number = |n: u32| Value::Number(Number::whole(n));
    facts.put(Fact::Hours, Some(Value::Hours(weeks.to_vec())));
    facts.put(Fact::HoursFrom, answers.first.map(Value::Date));
    facts.put(Fact::UnderEighteen, Some(Value::Bool(answers.minor)));
    facts.put(Fact::DailyRestAgreed, answers.daily.map(number));
    facts.put(Fact::WeeklyRestAgreed, answers.weekly.map(number));
    facts.put(Fact::EveningInitiative, answers.initiative.map(Value::Bool));
    facts.put(Fact::EveningAgreement, answers.agreement.map(Value::Bool));
    facts.put(Fact::Hazardous, answers.hazardous.map(Value::Bool));
    answers.night.iter().for_each(|word| facts.put_word(Fact::NightBasis, word));
    answers.sunday.iter().for_each(|word| facts.put_word(Fact::SundayBasis, word));
    facts
}

fn found(facts: &Facts) -> BTreeSet<Line> {
    let own =
        [Break, BreakLength, DailyRest, Evening, Night, NightAverage, NightHazard, NightHealth, Sunday, WeeklyRest];
    let findings = hours::overview(facts, Law::current()).map(|o| o.findings).unwrap_or_default();
    let line = |f: &Finding| {
        let first = f.first().expect("a piece");
        let (week, day) = match f.limit {
            NightAverage | NightHealth => (9, 9),
            WeeklyRest => (first.week, 9),
            _ => (first.week, first.day),
        };
        (f.limit, f.rule.0, f.standing, week, day, f.found)
    };
    let own: Vec<Line> = findings.iter().filter(|f| own.contains(&f.limit)).map(line).collect();
    let lines: BTreeSet<Line> = own.iter().copied().collect();
    assert_eq!(lines.len(), own.len(), "one finding for each limit and day: {own:?}");
    lines
}

#[test]
fn a_count_minute_by_minute_finds_the_same() {
    let mut dice = Dice(2026);
    let mut seen = BTreeSet::new();
    for round in 0..250 {
        let (weeks, answers) = (weeks(&mut dice), answers(&mut dice));
        if hours::is_blank(&weeks) {
            continue;
        }
        let expected = Oracle::new(&weeks, answers).lines();
        assert_eq!(found(&facts(&weeks, answers)), expected, "round {round}: {answers:?} {weeks:?}");
        seen.extend(expected.iter().map(|line| (line.0, line.1, line.2)));
    }
    // Each limit has been met in each way it can stand.
    assert_eq!(seen.len(), 33, "{seen:?}");
}
