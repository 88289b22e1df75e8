//! Working time as people type it: a line for each day, `8-16 kontor p30, 20-22 hjemme`.

use crate::agreement::interview::Answer;
use crate::agreement::{Draft, Language};
use crate::law::facts::Clock;
use crate::law::hours::{self, At, DAY, Stretch, Work, Workday, Workweek};
use crate::law::week::{DayWork, MOST_WEEKS};
use crate::words::Words;

/// A line for each day, Monday first, and seven more for each week of a rota.
///
/// # Errors
/// A sentence that names the day, what is wrong there and what to write instead.
pub fn weeks(text: &str, words: &Words, draft: &Draft) -> Result<Answer, String> {
    let mut days = Vec::new();
    for (i, day) in lines(text, words, draft).into_iter().enumerate() {
        days.push(day.map_err(|error| {
            let (week, day) = (i / 7 + 1, words.weekday(i % 7));
            words.tell("hours-error-day", &[("day", day.into()), ("week", week.into()), ("error", error.into())])
        })?);
    }
    let mut weeks: Vec<Workweek> = days.chunks(7).map(week).collect();
    while weeks.len() > 1 && weeks.last().is_some_and(|week| week.iter().all(Vec::is_empty)) {
        weeks.pop();
    }
    match () {
        () if weeks.len() > MOST_WEEKS => Err(words.tell("hours-error-weeks", &[("most", MOST_WEEKS.into())])),
        () if !hours::is_possible(&weeks) => Err(words.say("hours-error-over-midnight").into_owned()),
        () if hours::is_blank(&weeks) => Ok(Answer::Nothing),
        () => Ok(Answer::Hours(weeks)),
    }
}

fn week(days: &[Workday]) -> Workweek {
    let mut week = Workweek::default();
    week.iter_mut().zip(days).for_each(|(day, told)| *day = told.clone());
    week
}

/// Every line read by itself: a day, or what is wrong with it.
pub fn lines(text: &str, words: &Words, draft: &Draft) -> Vec<Result<Workday, String>> {
    let mut days: Vec<Result<Workday, String>> = Vec::new();
    for (i, line) in text.lines().enumerate() {
        let before = days.last().and_then(|day| day.clone().ok()).unwrap_or_default();
        days.push(day(line, &before, usual(draft, i), words));
    }
    days
}

/// Where the work of a day is done if the line does not say: at home where the weekdays told say so.
fn usual(draft: &Draft, day: usize) -> At {
    let told = draft.facts.week().map(|weeks| weeks[(day / 7) % weeks.len()][day % 7]);
    if matches!(told, Some(DayWork::Home)) { At::Home } else { At::Office }
}

/// One day; `=` is the day before once more.
///
/// # Errors
/// A sentence that says what is wrong and what to write instead.
pub fn day(line: &str, before: &Workday, usual: At, words: &Words) -> Result<Workday, String> {
    if line.trim() == "=" {
        return Ok(before.clone());
    }
    let refuse = |token: &str| words.tell("hours-error-word", &[("word", token.to_string().into())]);
    let mut day = Workday::new();
    let mut tokens = line.split([' ', '\t', ',', ';', '\u{a0}']).filter(|t| !t.is_empty()).peekable();
    while let Some(token) = tokens.next() {
        let lower = token.to_lowercase();
        if let Some(Clock { from, to }) = clock(token) {
            day.push(Stretch::new(from, to, usual));
            continue;
        }
        let Some(last) = day.last_mut() else { return Err(refuse(token)) };
        // A draft may be shown in one language and written in another.
        let all = || Language::ALL.iter().map(|l| Words::of(*l));
        let is = |key: &str| all().any(|words| words.say(key).split_whitespace().any(|word| word == lower));
        let (number, bound) = lower.strip_suffix('!').map_or((lower.as_str(), false), |rest| (rest, true));
        if is("hours-word-home") {
            last.at = At::Home;
        } else if is("hours-word-office") {
            last.at = At::Office;
        } else if is("hours-word-overtime") {
            last.work = Work::Overtime;
        } else if is("hours-word-standby") {
            last.work = Work::Standby;
        } else if let Some(minutes) = number.strip_prefix('p').and_then(|n| n.parse().ok()) {
            (last.pause, last.bound) = (minutes, bound);
        } else if is("hours-word-pause") {
            let next = tokens.next().unwrap_or_default();
            last.pause = next.parse().map_err(|_| refuse(token))?;
        } else {
            return Err(refuse(token));
        }
    }
    // A line may tell the evening before the day.
    day.sort_by_key(|s| s.from);
    match () {
        () if day.iter().any(|s| !s.is_possible()) => Err(words.say("hours-error-stretch").into_owned()),
        () if day.windows(2).any(|pair| pair[1].from < pair[0].to) => {
            Err(words.say("hours-error-overlap").into_owned())
        }
        () => Ok(day),
    }
}

/// `8-16`, `8.30-16`, `0830–1600`, `22-02`: what ends no later than it begins ends the day after.
pub fn clock(text: &str) -> Option<Clock> {
    let (from, to) = text.split_once(['-', '–'])?;
    let (from, to) = (time(from)?, time(to)?);
    let day = DAY as u16;
    (from < day).then_some(Clock { from, to: if to <= from { to + day } else { to } })
}

fn time(text: &str) -> Option<u16> {
    let digits = |s: &str| (!s.is_empty() && s.len() <= 2).then(|| s.parse::<u16>().ok()).flatten();
    let text = text.trim();
    let (hour, minute) = match text.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (digits(hour)?, digits(minute)?),
        Some(_) => return None,
        None if text.is_ascii() && matches!(text.len(), 3 | 4) => {
            let (hour, minute) = text.split_at(text.len() - 2);
            (digits(hour)?, digits(minute)?)
        }
        None => (digits(text)?, 0),
    };
    (minute < 60 && (hour < 24 || (hour, minute) == (24, 0))).then_some(hour * 60 + minute)
}

/// Weeks as they are typed: seven lines for each.
pub fn shown_weeks(weeks: &[Workweek], words: &Words) -> String {
    weeks.iter().flatten().map(|day| shown_day(day, words)).collect::<Vec<_>>().join("\n")
}

/// A day as it is typed.
pub fn shown_day(day: &Workday, words: &Words) -> String {
    day.iter().map(|s| shown(s, words)).collect::<Vec<_>>().join(", ")
}

fn shown(stretch: &Stretch, words: &Words) -> String {
    let word = |key: &str| words.say(key).split_whitespace().next().unwrap_or_default().to_string();
    let mut parts = vec![shown_clock(Clock { from: stretch.from, to: stretch.to })];
    parts.push(word(if stretch.at == At::Home { "hours-word-home" } else { "hours-word-office" }));
    match stretch.work {
        Work::Ordinary => {}
        Work::Overtime => parts.push(word("hours-word-overtime")),
        Work::Standby => parts.push(word("hours-word-standby")),
    }
    if stretch.pause > 0 {
        parts.push(format!("p{}{}", stretch.pause, if stretch.bound { "!" } else { "" }));
    }
    parts.join(" ")
}

/// Two times as they are typed: `8-15.30`.
pub fn shown_clock(clock: Clock) -> String {
    format!("{}-{}", shown_time(clock.from), shown_time(clock.to))
}

fn shown_time(minutes: u16) -> String {
    let of_day = if i64::from(minutes) == DAY { minutes } else { minutes % DAY as u16 };
    match (of_day / 60, of_day % 60) {
        (hour, 0) => hour.to_string(),
        (hour, minute) => format!("{hour}.{minute:02}"),
    }
}
