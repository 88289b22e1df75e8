//! Working time as people type it: a line for each day, `8-16 kontor p30, 20-22 hjemme`.

use crate::agreement::interview::Answer;
use crate::agreement::{Draft, Language};
use crate::law::facts::Clock;
use crate::law::hours::{self, At, DAY, Stretch, Work, Workday, Workweek};
use crate::law::week::{DayWork, MOST_WEEKS};
use crate::words::Words;
use crate::words::hours::sentence;

/// The longest break that a file may hold, minutes.
const LONGEST_PAUSE: u16 = 720;

/// A line for each day, Monday first, and seven more for each week of a rota.
///
/// # Errors
/// A sentence that names the day, what is wrong there and what to write instead.
pub fn weeks(text: &str, words: &Words, draft: &Draft) -> Result<Answer, String> {
    let told = lines(text, words, draft);
    let several = told.len().div_ceil(7);
    let at = |i: usize, error: String| fault(i, several, error, words);
    let days = told.into_iter().enumerate().map(|(i, day)| day.map_err(|error| at(i, error)));
    let days: Vec<Workday> = days.collect::<Result<_, _>>()?;
    let mut weeks = weeks_of(&days);
    // Empty lines at the end are no week; one told as free is.
    let said: Vec<&str> = text.lines().collect();
    while weeks.len() > 1 && said[(weeks.len() - 1) * 7..].iter().all(|line| line.trim().is_empty()) {
        weeks.pop();
    }
    if weeks.len() > MOST_WEEKS {
        return Err(words.tell("hours-error-weeks", &[("most", MOST_WEEKS.into())]));
    }
    match early(&weeks) {
        Some(day) => Err(at(day, words.say("hours-error-over-midnight").into_owned())),
        None if hours::is_blank(&weeks) => Ok(Answer::Nothing),
        None => Ok(Answer::Hours(weeks)),
    }
}

/// The day that begins before the work of the days before it has ended, if there is one: the first day where it is that
/// the rota comes round too late.
fn early(weeks: &[Workweek]) -> Option<usize> {
    if hours::is_possible(weeks) {
        return None;
    }
    let days: Vec<&Workday> = weeks.iter().flatten().collect();
    let ends = |i: usize| days[i].last().map_or(0, |s| i64::from(s.to) - DAY);
    Some((1..days.len()).find(|i| days[*i].first().is_some_and(|s| i64::from(s.from) < ends(i - 1))).unwrap_or(0))
}

/// Days in a row as weeks.
pub fn weeks_of(days: &[Workday]) -> Vec<Workweek> {
    let week = |days: &[Workday]| {
        let mut week = Workweek::default();
        week.iter_mut().zip(days).for_each(|(day, told)| *day = told.clone());
        week
    };
    days.chunks(7).map(week).collect()
}

/// What is wrong with a day, said with its name, and with its week where there are several.
pub fn fault(day: usize, weeks: usize, error: String, words: &Words) -> String {
    let (week, day) = (day / 7 + 1, words.weekday(day % 7));
    let args = [("weeks", weeks.into()), ("week", week.into()), ("day", day.into()), ("error", error.into())];
    sentence(&words.tell("hours-error-day", &args))
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
    let line = joined(line);
    match line.as_str() {
        "=" => return Ok(before.clone()),
        "-" => return Ok(Workday::new()),
        line if is(line, "hours-word-off") => return Ok(Workday::new()),
        _ => {}
    }
    let mut reading = Reading { words, usual, day: Vec::new(), pausing: false };
    for token in line.split([' ', '\t', ',', ';', '\u{a0}']).filter(|t| !t.is_empty()) {
        reading.take(token)?;
    }
    reading.end()
}

/// Whether a word is one of those with this key. A draft may be shown in one language and written in another.
fn is(word: &str, key: &str) -> bool {
    let (word, all) = (word.to_lowercase(), Language::ALL.iter().map(|l| Words::of(*l)));
    let mut lists = all.map(|words| words.say(key));
    lists.any(|list| list.split_whitespace().any(|own| own == word.trim_end_matches('.')))
}

/// A line with its dashes as they are on the keyboard, and nothing around them.
fn joined(line: &str) -> String {
    let line = line.replace(['–', '—', '‑', '−'], "-");
    line.split('-').map(str::trim).collect::<Vec<_>>().join("-")
}

/// A stretch, and what of it is said.
struct Told {
    stretch: Stretch,
    at: bool,
    work: bool,
    pause: bool,
}

/// A day being read, word by word.
struct Reading<'a> {
    words: &'a Words,
    usual: At,
    day: Vec<Told>,
    /// «pause» is said, and its minutes are not.
    pausing: bool,
}

impl Reading<'_> {
    fn refuse(&self, key: &str, token: &str) -> String {
        self.words.tell(key, &[("word", token.to_string().into())])
    }

    fn take(&mut self, token: &str) -> Result<(), String> {
        if self.pausing {
            self.pausing = false;
            return self.pause(token, token);
        }
        if let Some(Clock { from, to }) = clock(token) {
            let stretch = Stretch::new(from, to, self.usual);
            self.day.push(Told { stretch, at: false, work: false, pause: false });
            return Ok(());
        }
        let is_time = |text: &str| time(text).is_some();
        if token.split_once('-').is_some_and(|(from, to)| is_time(from) && is_time(to)) {
            return Err(self.words.say("hours-error-stretch").into_owned());
        }
        let Some(last) = self.day.last_mut() else { return Err(self.refuse("hours-error-word", token)) };
        let said = |said: &mut bool| std::mem::replace(said, true);
        let twice = if let Some(at) = place(token) {
            last.stretch.at = at;
            said(&mut last.at)
        } else if let Some(work) = kind(token) {
            last.stretch.work = work;
            said(&mut last.work)
        } else if is(token, "hours-word-pause") {
            self.pausing = true;
            false
        } else if is(token, "hours-word-minutes") && last.pause {
            false
        } else {
            // The letter may be that of any of the languages.
            let Some(minutes) = token.strip_prefix(['p', 'P', 'b', 'B']) else {
                return Err(self.refuse("hours-error-word", token));
            };
            return self.pause(minutes, token);
        };
        if twice { Err(self.refuse("hours-error-twice", token)) } else { Ok(()) }
    }

    /// The minutes of a break: `30`, and `30!` of one that cannot be left.
    fn pause(&mut self, minutes: &str, token: &str) -> Result<(), String> {
        let (number, bound) = minutes.strip_suffix('!').map_or((minutes, false), |rest| (rest, true));
        let number = number.strip_suffix("min").unwrap_or(number).parse();
        let (Ok(number), Some(last)) = (number, self.day.last_mut()) else {
            return Err(self.refuse("hours-error-word", token));
        };
        if std::mem::replace(&mut last.pause, true) {
            return Err(self.refuse("hours-error-twice", token));
        }
        (last.stretch.pause, last.stretch.bound) = (number, bound);
        if !last.stretch.is_possible() || number > LONGEST_PAUSE {
            return Err(self.words.say("hours-error-pause").into_owned());
        }
        Ok(())
    }

    fn end(self) -> Result<Workday, String> {
        if self.pausing {
            return Err(self.words.say("hours-error-minutes").into_owned());
        }
        let mut day: Workday = self.day.iter().map(|told| told.stretch).collect();
        // A line may tell the evening before the day.
        day.sort_by_key(|s| s.from);
        match day.windows(2).any(|pair| pair[1].from < pair[0].to) {
            true => Err(self.words.say("hours-error-overlap").into_owned()),
            false => Ok(day),
        }
    }
}

fn place(word: &str) -> Option<At> {
    let of = |at: &At| if *at == At::Home { "hours-word-home" } else { "hours-word-office" };
    At::ALL.iter().copied().find(|at| is(word, of(at)))
}

fn kind(word: &str) -> Option<Work> {
    [(Work::Overtime, "hours-word-overtime"), (Work::Standby, "hours-word-standby")]
        .into_iter()
        .find(|(_, key)| is(word, key))
        .map(|(work, _)| work)
}

/// `8-16`, `8.30-16`, `0830–1600`, `22-02`: what ends before it begins ends the day after. What ends when it begins is no time.
pub fn clock(text: &str) -> Option<Clock> {
    let text = joined(text);
    let (from, to) = text.split_once('-')?;
    let (from, to) = (time(from)?, time(to)?);
    let day = DAY as u16;
    (from < day && from != to).then_some(Clock { from, to: if to < from { to + day } else { to } })
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
