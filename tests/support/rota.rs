//! Rotas and answers in a line each, and findings as lines.
//!
//! `mon-thu 8-16p30 21-23h; fri 8-14 | 3x mon 22-6`: days by `;`, weeks by `|`, `3x` before one that comes three times. After
//! a stretch: `h` at home, `o` overtime, `s` standby, `p30` a break of so many minutes, `b30` one that cannot be left.

use hjemmekontor::law::facts::{Clock, Fact, Facts, Kind, Value};
use hjemmekontor::law::hours::{self, At, Finding, Limit, Overview, Standing, Stretch, Work, Workday, Workweek};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::Law;

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

fn minute(text: &str) -> u16 {
    let (hour, minute) = text.split_once(':').unwrap_or((text, "0"));
    hour.parse::<u16>().expect("an hour") * 60 + minute.parse::<u16>().expect("minutes")
}

/// `8-16:30`, or `22-6` into the next day.
fn span(text: &str) -> (u16, u16) {
    let (from, to) = text.split_once('-').expect("from-to");
    let (from, to) = (minute(from), minute(to));
    (from, if to <= from { to + 1440 } else { to })
}

fn stretch(text: &str) -> Stretch {
    let end = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (from, to) = span(&text[..end]);
    let mut stretch = Stretch::new(from, to, At::Office);
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
    let mut weeks = Vec::new();
    for part in text.split('|') {
        let (times, told) = part.trim().split_once("x ").unwrap_or(("1", part));
        weeks.extend(vec![week(told); times.parse().expect("a number")]);
    }
    assert!(hours::is_possible(&weeks), "{text}");
    weeks
}

/// The facts of a rota and answers such as `night_basis=nature age=17 hours_from=2026-03-23 available=8-20`.
pub fn facts(rota: Vec<Workweek>, answers: &str) -> Facts {
    let mut facts = Facts::default();
    facts.put(Fact::Hours, Some(Value::Hours(rota)));
    for (key, value) in answers.split_whitespace().map(|a| a.split_once('=').expect("key=value")) {
        let fact = Fact::from_key(key).unwrap_or_else(|| panic!("no fact {key}"));
        let value = match fact.kind() {
            Kind::Word(words) => Value::Word(words.iter().position(|w| *w == value).expect("a word") as u8),
            Kind::Bool => Value::Bool(value == "yes"),
            Kind::Date => Value::Date(value.parse().expect("a date")),
            Kind::Clock => {
                let (from, to) = span(value);
                Value::Clock(Clock { from, to })
            }
            _ => Value::Number(value.parse().expect("a number")),
        };
        facts.put(fact, Some(value));
    }
    facts
}

/// What the rota comes to.
pub fn look(rota: &str, answers: &str) -> Overview {
    hours::overview(&facts(weeks(rota), answers), Law::current()).expect("hours are told")
}

/// The findings of a limit.
pub fn of(overview: &Overview, limit: Limit) -> Vec<&Finding> {
    overview.findings.iter().filter(|f| f.limit == limit).collect()
}

/// The findings of a limit, each in a line.
pub fn lines(limit: Limit, rota: &str, answers: &str, show: fn(&Finding) -> String) -> Vec<String> {
    of(&look(rota, answers), limit).into_iter().map(show).collect()
}

/// How the findings of a limit stand.
pub fn standings(overview: &Overview, limit: Limit) -> Vec<Standing> {
    of(overview, limit).iter().map(|f| f.standing).collect()
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

/// `over 9.017>9 R-611 waits:averaging widen:individual-10,representatives-12.5 basis:x`, a finding in a line.
pub fn shown(finding: &Finding) -> String {
    let mut text = format!("{} {}>{} R-{}", finding.standing.word(), finding.found, finding.allowed, finding.rule.0);
    let mut list = |name: &str, words: Vec<String>| {
        if !words.is_empty() {
            text.push_str(&format!(" {name}:{}", words.join(",")));
        }
    };
    list("waits", finding.waits.iter().map(|f| f.key().to_string()).collect());
    let to = |n: Option<Number>| n.map_or("?".to_string(), |n| n.to_string());
    list("widen", finding.widen.iter().map(|w| format!("{}-{}", w.who.word(), to(w.to))).collect());
    list("basis", finding.basis.iter().map(|f| f.key().to_string()).collect());
    text
}

/// The findings of one limit in such lines; `-` where there are none.
pub fn told(rota: &str, answers: &str, limit: Limit) -> String {
    let lines = lines(limit, rota, answers, shown);
    if lines.is_empty() { "-".to_string() } else { lines.join("; ") }
}

/// Rota, answers, and the findings of one limit as they are told.
#[track_caller]
pub fn check(limit: Limit, lines: &[(&str, &str, &str)]) {
    for (rota, facts, expected) in lines {
        assert_eq!(told(rota, facts, limit), *expected, "{limit:?} of {rota} [{facts}]");
    }
}
