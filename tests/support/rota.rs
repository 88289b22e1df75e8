//! Rotas and answers in a line each, and findings as lines.
//!
//! `mon-thu 8-16p30 21-23h; fri 8-14 | mon 22-6`: days by `;`, weeks by `|`. After a stretch: `h` at home, `o` overtime, `s`
//! standby, `p30` a break of so many minutes, `b30` one that cannot be left.

use hjemmekontor::law::facts::{Fact, Facts, Kind, Value};
use hjemmekontor::law::hours::{self, At, Finding, Limit, Overview, Stretch, Work, Workday, Workweek};
use hjemmekontor::law::sources::Law;

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

fn minute(text: &str) -> u16 {
    let (hour, minute) = text.split_once(':').unwrap_or((text, "0"));
    hour.parse::<u16>().expect("an hour") * 60 + minute.parse::<u16>().expect("minutes")
}

fn stretch(text: &str) -> Stretch {
    let end = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (from, to) = text[..end].split_once('-').expect("from-to");
    let (from, to) = (minute(from), minute(to));
    let mut stretch = Stretch::new(from, if to <= from { to + 1440 } else { to }, At::Office);
    let mut marks = text[end..].chars().peekable();
    while let Some(mark) = marks.next() {
        match mark {
            'h' => stretch.at = At::Home,
            'o' => stretch.work = Work::Overtime,
            's' => stretch.work = Work::Standby,
            'p' | 'b' => {
                let digits: String = std::iter::from_fn(|| marks.next_if(char::is_ascii_digit)).collect();
                (stretch.pause, stretch.bound) = (digits.parse().expect("minutes"), mark == 'b');
            }
            _ => panic!("no mark {mark} in {text}"),
        }
    }
    stretch
}

pub fn weeks(text: &str) -> Vec<Workweek> {
    let day = |word: &str| DAYS.iter().position(|d| *d == word).unwrap_or_else(|| panic!("no day {word}"));
    let week = |text: &str| {
        let mut week = Workweek::default();
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (days, stretches) = part.split_once(' ').expect("days and hours");
            let (first, last) = days.split_once('-').unwrap_or((days, days));
            let stretches: Workday = stretches.split_whitespace().map(stretch).collect();
            week[day(first)..=day(last)].fill(stretches);
        }
        week
    };
    let weeks: Vec<Workweek> = text.split('|').map(week).collect();
    assert!(hours::is_possible(&weeks), "{text}");
    weeks
}

/// The facts of a rota and answers such as `night_basis=nature age=17 hours_from=2026-03-23`.
pub fn facts(rota: &str, answers: &str) -> Facts {
    let mut facts = Facts::default();
    facts.put(Fact::Hours, Some(Value::Hours(weeks(rota))));
    for (key, value) in answers.split_whitespace().map(|a| a.split_once('=').expect("key=value")) {
        let fact = Fact::from_key(key).unwrap_or_else(|| panic!("no fact {key}"));
        match fact.kind() {
            Kind::Word(words) => {
                assert!(words.contains(&value), "{value}");
                facts.put_word(fact, value);
            }
            Kind::Bool => facts.put(fact, Some(Value::Bool(value == "yes"))),
            Kind::Date => facts.put(fact, Some(Value::Date(value.parse().expect("a date")))),
            _ => facts.put(fact, Some(Value::Number(value.parse().expect("a number")))),
        }
    }
    facts
}

pub fn overview(rota: &str, answers: &str) -> Overview {
    hours::overview(&facts(rota, answers), Law::current()).expect("hours")
}

fn place(week: usize, day: usize) -> String {
    format!("{}{}", if week > 0 { (week + 1).to_string() } else { String::new() }, DAYS[day])
}

/// «630 over mon 10/11».
pub fn short(f: &Finding) -> String {
    let first = f.first().map_or("-".into(), |piece| place(piece.week, piece.day));
    format!("{} {} {first} {}/{}", f.rule.0, f.standing.word(), f.found, f.allowed)
}

/// With the hours it is about, what carries it, what it waits for and who may widen the limit.
pub fn long(f: &Finding) -> String {
    let clock = |m: u16| format!("{}:{:02}", m / 60, m % 60);
    let mut text = short(f);
    for piece in &f.pieces {
        text += &format!(" {} {}-{}", place(piece.week, piece.day), clock(piece.from), clock(piece.to));
    }
    text.extend(f.basis.map(|fact| format!(" by {}", fact.key())));
    text.extend(f.waits.iter().map(|fact| format!(" waits {}", fact.key())));
    for widen in &f.widen {
        text += &format!(" {}", widen.who.word());
        text.extend(widen.to.map(|hours| format!(" {hours}")));
    }
    text
}

/// The findings of a limit.
pub fn of(limit: Limit, rota: &str, answers: &str, show: fn(&Finding) -> String) -> Vec<String> {
    overview(rota, answers).findings.iter().filter(|f| f.limit == limit).map(show).collect()
}
