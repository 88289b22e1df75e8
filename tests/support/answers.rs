//! Answers of any kind in any combination, as a file may hold them.

use super::dice::Dice;
use hjemmekontor::law::facts::{Clock, Fact, Facts, Kind, Period, PlaceShare, PlaceWord, Value};
use hjemmekontor::law::hours::{At, Stretch};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::week::DayWork;
use jiff::civil::{Date, date};

/// Any answers, at the thinnest to one fact in so many.
pub fn any(dice: &mut Dice, thinnest: usize) -> Facts {
    let mut given = Facts::default();
    let thin = 1 + dice.below(thinnest);
    for fact in Fact::ALL {
        if dice.one_in(thin) {
            given.put(*fact, Some(value(dice, *fact)));
        }
    }
    given
}

fn value(dice: &mut Dice, fact: Fact) -> Value {
    match fact.kind() {
        Kind::Word(words) => Value::Word(dice.below(words.len()) as u8),
        Kind::Bool | Kind::BoolOrText => Value::Bool(dice.one_in(2)),
        Kind::Number(most) => Value::Number(count(dice).min(Number::whole(most))),
        Kind::Whole(least, most) => Value::Number(Number::whole(least + dice.below((most - least) as usize) as u32)),
        Kind::Date => Value::Date(day(dice)),
        Kind::Text => Value::Text(dice.pick::<&str>(&["no", "se", "boat"]).to_string()),
        Kind::Places => {
            let share = |dice: &mut Dice| PlaceShare { place: *dice.pick(PlaceWord::ALL), days: count(dice) };
            Value::Places((0..dice.below(3)).map(|_| share(dice)).collect())
        }
        Kind::Timeline => {
            let period = |dice: &mut Dice| Period { from: day(dice), to: None, days: count(dice) };
            Value::Timeline((0..dice.below(3)).map(|_| period(dice)).collect())
        }
        Kind::Week => Value::Week((0..1 + dice.below(3)).map(|_| std::array::from_fn(|_| work(dice))).collect()),
        Kind::Clock => Value::Clock(Clock { from: 60 * dice.below(12) as u16, to: 60 * (12 + dice.below(12)) as u16 }),
        Kind::Hours => {
            let day = |dice: &mut Dice| if dice.one_in(4) { Vec::new() } else { vec![stretch(dice)] };
            Value::Hours((0..1 + dice.below(3)).map(|_| std::array::from_fn(|_| day(dice))).collect())
        }
    }
}

fn count(dice: &mut Dice) -> Number {
    let numbers = ["0", "1/2", "0.8", "1", "3/2", "2", "3", "5", "6", "10", "14", "20", "25", "40"];
    dice.pick::<&str>(&numbers).parse().expect("a number")
}

fn day(dice: &mut Dice) -> Date {
    date(2026, 1 + dice.below(12) as i8, 1 + dice.below(28) as i8)
}

fn work(dice: &mut Dice) -> DayWork {
    match dice.below(9) {
        0 | 1 => DayWork::Home,
        2 => DayWork::Half,
        3 if dice.one_in(4) => DayWork::Elsewhere,
        4 => DayWork::Hours(count(dice)),
        _ => DayWork::Office,
    }
}

fn stretch(dice: &mut Dice) -> Stretch {
    Stretch::new(60 * dice.below(9) as u16, 60 * (12 + dice.below(12)) as u16, At::Home)
}
