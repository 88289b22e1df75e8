//! Rest, night and free time counted minute by minute: one entry for each minute that passes of a rota. One that repeats
//! itself stands there three times and is judged in the middle; one with a date stands there once.

use hjemmekontor::law::hours::{At, Limit, Standing, Work, Workweek, hours};
use hjemmekontor::law::number::Number;
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use std::collections::BTreeSet;

const DAY: usize = 1440;

/// What is answered, as far as it is looked at here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Answers {
    pub first: Option<Date>,
    pub minor: bool,
    pub daily: Option<u32>,
    pub weekly: Option<u32>,
    pub initiative: Option<bool>,
    pub agreement: Option<bool>,
    pub night: Option<&'static str>,
    pub sunday: Option<&'static str>,
    pub hazardous: Option<bool>,
}

/// Limit, rule, standing, week, day, and what it comes to.
pub type Line = (Limit, u16, Standing, usize, usize, Number);

/// A minute that passes.
#[derive(Clone, Copy)]
struct Minute {
    /// The latest time that the clock has shown so far, minutes after the first midnight.
    wall: usize,
    /// The day and number of the stretch that is worked in.
    work: Option<(usize, usize)>,
}

pub struct Oracle<'a> {
    weeks: &'a [Workweek],
    answers: Answers,
    minutes: Vec<Minute>,
    /// The minutes worked of each day.
    by_day: Vec<Vec<usize>>,
    /// The first day that is judged.
    base: usize,
}

impl<'a> Oracle<'a> {
    pub fn new(weeks: &'a [Workweek], answers: Answers) -> Oracle<'a> {
        let days = weeks.len() * 7;
        let (rounds, base) = if answers.first.is_some() { (1, 0) } else { (3, days) };
        let mut by_wall = vec![None; (rounds * days + 2) * DAY];
        for day in 0..rounds * days {
            for (index, stretch) in weeks[day % days / 7][day % 7].iter().enumerate() {
                if stretch.work != Work::Standby {
                    let (from, to) = (day * DAY + usize::from(stretch.from), day * DAY + usize::from(stretch.to));
                    by_wall[from..to].fill(Some((day, index)));
                }
            }
        }
        // The last night may go on after the last day.
        let end = by_wall.iter().rposition(Option::is_some).map_or(0, |last| last + 1).max(rounds * days * DAY);
        let minutes = walk(end, answers.first, &by_wall);
        let mut by_day = vec![Vec::new(); rounds * days];
        for (at, minute) in minutes.iter().enumerate() {
            minute.work.iter().for_each(|(day, _)| by_day[*day].push(at));
        }
        Oracle { weeks, answers, minutes, by_day, base }
    }

    pub fn lines(&self) -> BTreeSet<Line> {
        let mut lines = Vec::new();
        for day in self.base..self.base + self.weeks.len() * 7 {
            self.daily(day, &mut lines);
            self.breaks(day, &mut lines);
            self.night(day, &mut lines);
            self.sunday(day, &mut lines);
        }
        (0..self.weeks.len()).for_each(|week| self.weekly(week, &mut lines));
        self.nights(&mut lines);
        lines.into_iter().collect()
    }

    fn line(&self, limit: Limit, rule: u16, standing: Standing, day: usize, found: Number) -> Line {
        let day = day - self.base;
        (limit, rule, standing, day / 7, day % 7, found)
    }

    fn least(&self, plain: u32, floor: u32, agreed: Option<u32>, found: usize) -> Option<Standing> {
        let enough = |hours: u32| found >= hours as usize * 60;
        match agreed {
            _ if enough(plain) => None,
            _ if self.answers.minor => Some(Standing::Over),
            None if enough(floor) => Some(Standing::Open),
            Some(agreed) if agreed > 0 && enough(agreed.max(floor)) => Some(Standing::Carried),
            _ => Some(Standing::Over),
        }
    }

    fn daily(&self, day: usize, lines: &mut Vec<Line>) {
        let own = &self.by_day[day];
        let (Some(first), Some(last)) = (own.first(), own.last()) else { return };
        let later = |m: &usize| self.minutes[*m].work.is_some_and(|(d, _)| d > day);
        let Some(next) = (last + 1..self.minutes.len()).find(later) else { return };
        let mut rest = next - last - 1;
        let plain = if self.answers.minor { 12 } else { 11 };
        if rest >= plain * 60 {
            return;
        }
        let mut run = 0;
        let before_midnight = self.minutes[*last].wall < (day + 1) * DAY;
        let two_parts = if before_midnight && rest <= 120 { DAY } else { 0 };
        for minute in *first..(first + two_parts).min(self.minutes.len()) {
            run = if self.minutes[minute].work.is_some() { 0 } else { run + 1 };
            rest = rest.max(run);
        }
        let Some(standing) = self.least(plain as u32, 8, self.answers.daily, rest) else { return };
        let ends = self.weeks[(day - self.base) / 7][day % 7].iter().filter(|s| s.work != Work::Standby);
        let late = ends.map(|s| s.to).max().is_some_and(|to| (21 * 60..30 * 60).contains(&to));
        let rule = if self.answers.minor {
            640
        } else if late {
            630
        } else {
            615
        };
        lines.push(self.line(Limit::DailyRest, rule, standing, day, hours(rest as i64)));
    }

    fn weekly(&self, week: usize, lines: &mut Vec<Line>) {
        let monday = |week: isize| (self.base as isize + week * 7) * DAY as isize;
        let inside = |minute: usize, week: isize| {
            (monday(week)..monday(week + 1)).contains(&(self.minutes[minute].wall as isize))
        };
        let (week, mut most, mut from) = (week as isize, 0, None);
        let dated = self.answers.first.is_some();
        for minute in 0..=self.minutes.len() {
            if self.minutes.get(minute).is_some_and(|m| m.work.is_none()) {
                from = from.or(Some(minute));
                continue;
            }
            let Some(start) = from.take() else { continue };
            if !(start..minute).any(|m| inside(m, week)) {
                continue;
            }
            let part = |week| (start..minute).filter(|m| inside(*m, week)).count();
            let (before, within, after) = (part(week - 1), part(week), part(week + 1));
            let (begun, goes_on) = (dated && start == 0, dated && minute == self.minutes.len());
            let all = minute - start;
            let counts = |earlier: usize, later: usize| match within > before + earlier && within >= after + later {
                true => all + earlier + later,
                false => within,
            };
            most = most.max(counts(0, 0));
            let may_be = |earlier, later| within > 0 && counts(earlier, later) >= 35 * 60;
            if (begun && (0..=35 * 60).any(|n| may_be(n, 0))) || (goes_on && (0..=35 * 60).any(|n| may_be(0, n))) {
                return;
            }
        }
        let Some(standing) = self.least(35, 28, self.answers.weekly, most) else { return };
        let rule = if self.answers.minor { 640 } else { 616 };
        lines.push((Limit::WeeklyRest, rule, standing, week as usize, 9, hours(most as i64)));
    }

    /// Minutes worked in each stretch of a day, and of them those with such a time on the wall.
    fn worked(&self, day: usize, such: impl Fn(usize) -> bool) -> Vec<(usize, usize)> {
        let own = &self.by_day[day];
        let week = (day - self.base) / 7;
        let stretches = self.weeks[week][day % 7].iter().enumerate();
        let count = |(index, stretch): (usize, &hjemmekontor::law::hours::Stretch)| {
            let of = || own.iter().map(|m| self.minutes[*m]).filter(|m| m.work == Some((day, index)));
            let left = if stretch.bound { 0 } else { usize::from(stretch.pause) };
            let worked = of().count().saturating_sub(left);
            (worked, of().filter(|m| such(m.wall)).count().min(worked))
        };
        stretches.map(count).collect()
    }

    fn of_such(&self, day: usize, such: impl Fn(usize) -> bool) -> usize {
        self.worked(day, such).iter().map(|(_, n)| n).sum()
    }

    fn night(&self, day: usize, lines: &mut Vec<Line>) {
        let a = self.answers;
        let clock = |wall: usize| wall % DAY / 60;
        let evening = self.of_such(day, |wall| (21..23).contains(&clock(wall)));
        let night = self.of_such(day, |wall| clock(wall) == 23 || clock(wall) < 6);
        let whole = self.of_such(day, |wall| clock(wall) >= 21 || clock(wall) < 6);
        if a.minor {
            if whole > 0 {
                lines.push(self.line(Limit::Night, 640, Standing::Over, day, hours(whole as i64)));
            }
        } else {
            let by_night = carried(a.night);
            let by_evening = match (a.initiative, a.agreement) {
                (Some(true), Some(true)) => Standing::Carried,
                (Some(false), _) | (_, Some(false)) => by_night,
                _ if by_night == Standing::Carried => Standing::Carried,
                _ => Standing::Open,
            };
            for (limit, rule, standing, found) in
                [(Limit::Evening, 620, by_evening, evening), (Limit::Night, 619, by_night, night)]
            {
                if found > 0 {
                    lines.push(self.line(limit, rule, standing, day, hours(found as i64)));
                }
            }
        }
        let worked: usize = self.worked(day, |_| false).iter().map(|(n, _)| n).sum();
        if whole > 180 && worked > 480 && a.hazardous != Some(false) {
            let standing = if a.hazardous.is_none() { Standing::Open } else { Standing::Over };
            lines.push(self.line(Limit::NightHazard, 621, standing, day, hours(worked as i64)));
        }
    }

    fn nights(&self, lines: &mut Vec<Line>) {
        let weeks = self.weeks.len();
        let days = self.base..self.base + weeks * 7;
        let at_night = |day| self.of_such(day, |wall| wall % DAY >= 21 * 60 || wall % DAY < 6 * 60);
        let ordinary = |day: usize| {
            let stretches = &self.weeks[(day - self.base) / 7][day % 7];
            let worked = self.worked(day, |_| false);
            let of = worked.iter().zip(stretches).filter(|(_, s)| s.work == Work::Ordinary);
            of.map(|((n, _), _)| n).sum::<usize>()
        };
        let all: usize = days.clone().flat_map(|day| self.worked(day, |_| false)).map(|(n, _)| n).sum();
        let (night, by_day): (Vec<usize>, Vec<usize>) = days.map(|day| (at_night(day), ordinary(day))).unzip();
        let total: usize = night.iter().sum();
        if night.iter().filter(|n| **n > 180).count() < weeks {
            return;
        }
        let dated = self.answers.first.is_some();
        let known = !dated || weeks >= 4;
        if known && 2 * total > all {
            lines.push((Limit::NightHealth, 621, Standing::Note, 9, 9, hours(total as i64)));
        }
        let four: Vec<Vec<usize>> = match dated && weeks < 4 {
            true => vec![by_day],
            false => (0..weeks)
                .filter(|start| !dated || start + 4 <= weeks)
                .map(|start| (start * 7..start * 7 + 28).map(|day| by_day[day % by_day.len()]).collect())
                .collect(),
        };
        let average = |days: &Vec<usize>| {
            let worked: Vec<usize> = days.iter().copied().filter(|n| *n > 0).collect();
            Number::new(worked.iter().sum::<usize>() as i64, 60 * worked.len().max(1) as i64)
        };
        let most = four.iter().filter_map(average).max();
        if let Some(most) = most.filter(|most| *most > Number::whole(8)) {
            let standing = if known { Standing::Over } else { Standing::Note };
            lines.push((Limit::NightAverage, 621, standing, 9, 9, most));
        }
    }

    fn is_free(&self, day: isize) -> bool {
        let date = self.answers.first.map(|first| first.checked_add((day as i64).days()).expect("a date"));
        day.rem_euclid(7) == 6 || date.is_some_and(hjemmekontor::law::holidays::is_holiday)
    }

    /// Whether the time on the wall lies in free time, of each hour of a day.
    fn free_hours(&self, day: usize) -> Vec<bool> {
        (0..3 * 24).map(|hour| self.in_free_time(day as isize + hour / 24, (hour % 24) as usize)).collect()
    }

    fn in_free_time(&self, day: isize, hour: usize) -> bool {
        let tomorrow = self.answers.first.map(|first| first.checked_add((day as i64 + 1).days()).expect("a date"));
        let eve = tomorrow.is_some_and(|date| {
            use hjemmekontor::law::holidays::{Holiday, named};
            let great = [Holiday::Christmas, Holiday::EasterSunday, Holiday::WhitSunday];
            named(date).iter().any(|h| great.contains(h))
        });
        match (self.is_free(day), self.is_free(day + 1)) {
            (true, true) => true,
            (true, false) => hour < 22,
            (false, true) => hour >= if eve { 15 } else { 18 },
            (false, false) => false,
        }
    }

    fn sunday(&self, day: usize, lines: &mut Vec<Line>) {
        let free = self.free_hours(day);
        let is_free = |wall: usize| free[(wall - day * DAY) / 60];
        let found = self.of_such(day, is_free);
        if found == 0 {
            return;
        }
        let minutes = self.by_day[day].iter().map(|m| self.minutes[*m]).filter(|m| is_free(m.wall));
        let at_home = |m: &Minute| {
            let at = self.weeks[(day - self.base) / 7][day % 7][m.work.expect("worked").1].at;
            at == At::Home && (18 * 60..22 * 60).contains(&(m.wall - day * DAY))
        };
        let rule = if day % 7 == 6 && minutes.into_iter().all(|m| at_home(&m)) { 631 } else { 618 };
        let standing = match self.answers.sunday {
            Some("own_holidays") if rule == 631 => Standing::Over,
            basis => carried(basis),
        };
        lines.push(self.line(Limit::Sunday, rule, standing, day, hours(found as i64)));
    }

    fn breaks(&self, day: usize, lines: &mut Vec<Line>) {
        let own = &self.by_day[day];
        let (Some(first), Some(last)) = (own.first(), own.last()) else { return };
        let stretches = &self.weeks[(day - self.base) / 7][day % 7];
        let work = stretches.iter().filter(|s| s.work != Work::Standby);
        let mut breaks: usize = work.map(|s| usize::from(s.pause)).sum();
        let (mut gap, mut parts, mut seen) = (0, vec![BTreeSet::new()], BTreeSet::new());
        for minute in *first..=*last {
            let Some((_, index)) = self.minutes[minute].work else {
                gap += 1;
                continue;
            };
            if gap > 120 {
                parts.push(BTreeSet::new());
            } else {
                breaks += gap;
            }
            gap = 0;
            seen.insert(index);
            parts.last_mut().expect("a part").insert(index);
        }
        let worked = self.worked(day, |_| false);
        let sum = |of: &BTreeSet<usize>| of.iter().map(|index| worked[*index].0).sum::<usize>();
        let longest = parts.iter().map(sum).max().unwrap_or(0);
        let (rule, after, long) = if self.answers.minor { (640, 270, 271) } else { (617, 330, 480) };
        if longest > after && breaks == 0 {
            lines.push(self.line(Limit::Break, rule, Standing::Over, day, hours(longest as i64)));
        }
        if longest > after && sum(&seen) >= long && breaks < 30 {
            lines.push(self.line(Limit::BreakLength, rule, Standing::Over, day, hours(breaks as i64)));
        }
    }
}

fn carried(basis: Option<&str>) -> Standing {
    match basis {
        None => Standing::Open,
        Some("none") => Standing::Over,
        Some(_) => Standing::Carried,
    }
}

/// Goes through the minutes as they pass: from 2 to 3 on the last Sunday of March, from 3 to 2 on the last of October.
fn walk(end: usize, first: Option<Date>, by_wall: &[Option<(usize, usize)>]) -> Vec<Minute> {
    let changes = |wall: usize, month: i8, hour: usize| {
        let date = |first: Date| first.checked_add(((wall / DAY) as i64).days()).expect("a date");
        let is = |d: Date| d.weekday() == Weekday::Sunday && d.month() == month && d.day() > 24;
        wall % DAY == hour * 60 && first.map(date).is_some_and(is)
    };
    let (mut minutes, mut clock, mut latest, mut back) = (Vec::new(), 0, 0, false);
    while clock < end {
        latest = latest.max(clock);
        minutes.push(Minute { wall: latest, work: by_wall[latest] });
        clock += 1;
        if changes(clock, 3, 2) {
            clock += 60;
        } else if !back && changes(clock, 10, 3) {
            (clock, back) = (clock - 60, true);
        }
    }
    minutes
}
