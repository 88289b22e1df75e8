//! Working time for tests: a rota in a line of text, and the facts around it.

#![allow(dead_code)]

use hjemmekontor::law::facts::{Clock, Fact, Facts, Kind, Value};
use hjemmekontor::law::hours::{
    At, Finding, Limit, Overview, Standing, Stretch, Work, Workday, Workweek, is_possible, overview,
};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::Law;

/// `8:00` or `8` as minutes.
fn time(text: &str) -> u16 {
    let (hour, minute) = text.split_once(':').unwrap_or((text, "0"));
    hour.parse::<u16>().expect("an hour") * 60 + minute.parse::<u16>().expect("a minute")
}

/// `8-16:30 p30 ot, 20-22`: `ot` overtime, `sb` standby, `p30` and `p30!` breaks, `home`.
pub fn day(text: &str) -> Workday {
    let stretch = |text: &str| {
        let mut words = text.split_whitespace();
        let (from, to) = words.next().expect("hours").split_once('-').expect("from and to");
        let (from, to) = (time(from), time(to));
        let mut stretch = Stretch::new(from, if to <= from { to + 1440 } else { to }, At::Office);
        for word in words {
            match word {
                "ot" => stretch.work = Work::Overtime,
                "sb" => stretch.work = Work::Standby,
                "home" => stretch.at = At::Home,
                pause => {
                    stretch.bound = pause.ends_with('!');
                    stretch.pause = pause.trim_matches(['p', '!']).parse().expect("minutes");
                }
            }
        }
        stretch
    };
    text.split(',').filter(|t| !t.trim().is_empty()).map(|t| stretch(t.trim())).collect()
}

/// Days between bars, weeks between double bars; `5*` before a day repeats it, and days not told are free.
pub fn rota(text: &str) -> Vec<Workweek> {
    let week = |text: &str| {
        let mut days = Vec::new();
        for part in text.split('|') {
            let (times, told) = part.trim().split_once('*').unwrap_or(("1", part));
            (0..times.parse().expect("a number")).for_each(|_| days.push(day(told)));
        }
        let mut week = Workweek::default();
        assert!(days.len() <= 7, "{text}");
        week.iter_mut().zip(days).for_each(|(to, day)| *to = day);
        week
    };
    let mut weeks = Vec::new();
    for part in text.split("||") {
        let (times, told) = part.trim().split_once("x ").unwrap_or(("1", part));
        (0..times.parse().expect("a number")).for_each(|_| weeks.push(week(told)));
    }
    assert!(is_possible(&weeks), "{text}");
    weeks
}

/// `fact=value` for each, as files hold them.
pub fn facts(rota: Vec<Workweek>, told: &str) -> Facts {
    let mut facts = Facts::default();
    facts.put(Fact::Hours, Some(Value::Hours(rota)));
    for token in told.split_whitespace() {
        let (key, value) = token.split_once('=').expect("key=value");
        let fact = Fact::from_key(key).unwrap_or_else(|| panic!("no fact {key}"));
        let value = match fact.kind() {
            Kind::Word(words) => Value::Word(words.iter().position(|w| *w == value).expect("a word") as u8),
            Kind::Bool => Value::Bool(value == "yes"),
            Kind::Date => Value::Date(value.parse().expect("a date")),
            Kind::Clock => {
                let (from, to) = value.split_once('-').expect("from and to");
                let (from, to) = (time(from), time(to));
                Value::Clock(Clock { from, to: if to <= from { to + 1440 } else { to } })
            }
            _ => Value::Number(value.parse().expect("a number")),
        };
        facts.put(fact, Some(value));
    }
    facts
}

/// What the rota comes to.
pub fn look(text: &str, told: &str) -> Overview {
    overview(&facts(rota(text), told), Law::current()).expect("hours are told")
}

/// The findings of one limit.
pub fn of(overview: &Overview, limit: Limit) -> Vec<&Finding> {
    overview.findings.iter().filter(|f| f.limit == limit).collect()
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

/// The findings of one limit in lines; `-` where there are none.
pub fn told(text: &str, told: &str, limit: Limit) -> String {
    let overview = look(text, told);
    let lines: Vec<String> = of(&overview, limit).into_iter().map(shown).collect();
    if lines.is_empty() { "-".to_string() } else { lines.join("; ") }
}

/// How the findings of one limit stand.
pub fn standings(overview: &Overview, limit: Limit) -> Vec<Standing> {
    of(overview, limit).iter().map(|f| f.standing).collect()
}
