//! The rules of working time: every finding that there may be is found in generated weeks and answers, and no other is. From
//! each week that showed something new one thing is changed at a time: an answer, or how the week is worked.

use super::search::shrink;
use super::values::with_between;
use super::{Fault, FaultKind};
use crate::law::Rule;
use crate::law::facts::{Clock, Fact, Facts, Kind, Value};
use crate::law::hours::agreed::conditions;
use crate::law::hours::{At, DAY, FINDINGS, Finding, Limit, Standing, Stretch, Who, Work, Workweek, overview};
use crate::law::number::Number;
use crate::law::sources::{HourLimits, Law};
use jiff::civil::date;
use std::collections::{BTreeMap, BTreeSet};

/// What a finding is: under which rule, about what, and how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sign {
    /// The rule.
    pub rule: Rule,
    /// What it is about.
    pub limit: Limit,
    /// How it stands.
    pub standing: Standing,
}

impl Sign {
    fn of(finding: &Finding) -> Sign {
        Sign { rule: finding.rule, limit: finding.limit, standing: finding.standing }
    }
    /// Everything that may be found.
    pub fn all() -> impl Iterator<Item = Sign> {
        let sign = |(limit, rule, standings): &'static (Limit, u16, &[Standing])| {
            standings.iter().map(|standing| Sign { rule: Rule(*rule), limit: *limit, standing: *standing })
        };
        FINDINGS.iter().flat_map(sign)
    }
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct HoursReach {
    /// For each finding the least week and answers in which it is found.
    pub found: BTreeMap<Sign, Facts>,
    /// How many weeks with their answers were looked at.
    pub looked: usize,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

/// A rota by what it is made of: days in a row that are worked alike.
#[derive(Clone, Copy)]
struct Rota {
    /// The hour at which each day begins.
    from: u16,
    /// How long, minutes.
    long: u16,
    pause: u16,
    work: Work,
    at: At,
    /// How many hours of overtime, or of standing by, come after it.
    after: Option<(Work, u16)>,
    /// How many days from Monday.
    days: usize,
    /// How many free weeks follow.
    free: usize,
}

impl Rota {
    const OFFICE: Rota =
        Rota { from: 8, long: 8 * 60, pause: 30, work: Work::Ordinary, at: At::Office, after: None, days: 5, free: 0 };
    /// Each with one thing otherwise.
    fn others(self) -> Vec<Rota> {
        let mut others = Vec::new();
        others.extend([0, 6, 8, 20].map(|from| Rota { from, ..self }));
        others.extend([120, 135, 6 * 60, 8 * 60, 570, 14 * 60, 17 * 60, 20 * 60].map(|long| Rota { long, ..self }));
        others.extend([0, 10, 30].map(|pause| Rota { pause, ..self }));
        others.extend(Work::ALL.iter().map(|work| Rota { work: *work, ..self }));
        others.extend(At::ALL.iter().map(|at| Rota { at: *at, ..self }));
        let after = [None, Some((Work::Overtime, 2)), Some((Work::Standby, 8))];
        others.extend(after.map(|after| Rota { after, ..self }));
        others.extend([1, 5, 6, 7].map(|days| Rota { days, ..self }));
        others.extend([0, 1].map(|free| Rota { free, ..self }));
        // Evenings at home, those of Sundays too.
        others.push(Rota { from: 20, long: 120, pause: 0, at: At::Home, days: 7, ..self });
        others
    }
    fn weeks(self) -> Vec<Workweek> {
        let from = self.from * 60;
        let to = from + self.long;
        let mut day = vec![Stretch { pause: self.pause, work: self.work, ..Stretch::new(from, to, self.at) }];
        if let Some((work, hours)) = self.after.filter(|_| i64::from(to) < DAY) {
            day.push(Stretch { work, ..Stretch::new(to, to + hours * 60, self.at) });
        }
        let mut weeks = vec![Workweek::default(); 1 + self.free];
        weeks[0][..self.days].fill(day);
        weeks
    }
}

/// The answers that are tried: each to every fact that a look at the hours reads, and a position with all that it takes.
fn answers(law: &Law) -> Vec<Vec<(Fact, Value)>> {
    use Fact as F;
    let limits = &law.limits.hours;
    let up_to = |borders: &[Number], most: u32| {
        let numbers = with_between(borders).into_iter().filter(|n| *n <= Number::whole(most));
        numbers.map(Value::Number).collect::<Vec<_>>()
    };
    let of = |fact: &Fact| -> Vec<(Fact, Value)> {
        let values = match (fact, fact.kind()) {
            (_, Kind::Word(words)) => (0..words.len()).map(|word| Value::Word(word as u8)).collect(),
            (_, Kind::Bool) => [true, false].map(Value::Bool).into(),
            (F::HoursFrom, _) => vec![Value::Date(date(2026, 11, 23))],
            (F::Available, _) => vec![Value::Clock(Clock { from: 7 * 60, to: 22 * 60 })],
            (F::Age, _) => {
                let before = |age: Number| age.minus(Number::whole(1));
                let ages = [limits.young, limits.adult].into_iter().flat_map(|age| [before(age), Some(age)]);
                ages.flatten().map(Value::Number).collect()
            }
            (_, Kind::Number(most)) => up_to(&borders(*fact, limits), most),
            _ => Vec::new(),
        };
        values.into_iter().map(|value| (*fact, value)).collect()
    };
    let position = |(word, name): (usize, &&str)| {
        let yes = conditions(name).iter().map(|fact| (*fact, Value::Bool(true)));
        std::iter::once((F::Position, Value::Word(word as u8))).chain(yes).collect()
    };
    let Kind::Word(positions) = F::Position.kind() else { return Vec::new() };
    let single = READ.iter().flat_map(of).map(|answer| vec![answer]);
    single.chain(positions.iter().enumerate().map(position)).collect()
}

/// Where the limits draw the borders of a number answered.
fn borders(fact: Fact, limits: &HourLimits) -> Vec<Number> {
    match fact {
        Fact::AveragingWeeks => vec![limits.average_weeks_inspectorate, limits.average_weeks],
        Fact::OvertimeSoFar => {
            vec![limits.overtime_year, limits.overtime_year_reps, limits.overtime_year_inspectorate]
        }
        Fact::StandbyOneIn => vec![limits.standby],
        Fact::DailyRestAgreed => vec![limits.daily_rest_reps, limits.daily_rest],
        Fact::WeeklyRestAgreed => vec![limits.weekly_rest_reps, limits.weekly_rest],
        _ => Vec::new(),
    }
}

/// The facts that a look at the hours reads besides the hours themselves.
const READ: &[Fact] = &[
    Fact::HoursFrom,
    Fact::WeeklyLimit,
    Fact::Averaging,
    Fact::AveragingWeeks,
    Fact::OvertimeFrame,
    Fact::OvertimeNeed,
    Fact::OvertimeSoFar,
    Fact::TotalFrame,
    Fact::DailyRestAgreed,
    Fact::WeeklyRestAgreed,
    Fact::NightBasis,
    Fact::EveningAgreement,
    Fact::EveningInitiative,
    Fact::Hazardous,
    Fact::SundayBasis,
    Fact::StandbyOneIn,
    Fact::Available,
    Fact::MustAnswer,
    Fact::Position,
    Fact::Manages,
    Fact::OwnEffort,
    Fact::Independent,
    Fact::UnderEighteen,
    Fact::Age,
    Fact::CompulsorySchool,
];

struct Search<'a> {
    law: &'a Law,
    reach: HoursReach,
    seen: BTreeSet<Shown>,
    /// An ordinary week, and every week with its answers that showed something new.
    samples: Vec<(Rota, Facts)>,
}

/// What is new of a finding: that there is one, what it waits for, what carries it, who may widen it, and that by the calendar.
type Shown = (Sign, Vec<Fact>, Option<Fact>, Vec<Who>, bool);

/// Searches until everything that may be found is.
pub fn hours(law: &Law) -> HoursReach {
    let samples = vec![(Rota::OFFICE, Facts::default())];
    let mut search = Search { law, reach: HoursReach::default(), seen: BTreeSet::new(), samples };
    let answers = answers(law);
    let mut next = 0;
    while next < search.samples.len() && Sign::all().any(|sign| !search.reach.found.contains_key(&sign)) {
        let (rota, facts) = search.samples[next].clone();
        next += 1;
        for other in rota.others() {
            search.look(other, facts.clone());
        }
        for told in &answers {
            let mut facts = facts.clone();
            told.iter().for_each(|(fact, value)| facts.put(*fact, Some(value.clone())));
            search.look(rota, facts);
        }
    }
    search.close()
}

impl Search<'_> {
    fn look(&mut self, rota: Rota, mut facts: Facts) {
        facts.put(Fact::Hours, Some(Value::Hours(rota.weeks())));
        self.reach.looked += 1;
        let dated = facts.has(Fact::HoursFrom);
        let mut new = false;
        for finding in overview(&facts, self.law).map(|o| o.findings).unwrap_or_default() {
            let sign = Sign::of(&finding);
            self.reach.found.entry(sign).or_insert_with(|| facts.clone());
            let who = finding.widen.iter().map(|widen| widen.who).collect();
            new |= self.seen.insert((sign, finding.waits, finding.basis, who, dated));
        }
        if new {
            self.samples.push((rota, facts));
        }
    }

    fn close(mut self) -> HoursReach {
        let law = self.law;
        for (sign, facts) in &mut self.reach.found {
            *facts = least(facts, |facts| signs(facts, law).contains(sign));
        }
        let named = |sign: &Sign| format!("{} {} {}", sign.rule, sign.limit.word(), sign.standing.word());
        let all: Vec<Sign> = Sign::all().collect();
        let never = all.iter().filter(|sign| !self.reach.found.contains_key(sign));
        let stray = self.reach.found.keys().filter(|sign| !all.contains(sign));
        let faults = never.map(|sign| Fault::of(FaultKind::NoFinding, named(sign)));
        self.reach.faults = faults.chain(stray.map(|sign| Fault::of(FaultKind::Stray, named(sign)))).collect();
        self.reach
    }
}

fn signs(facts: &Facts, law: &Law) -> Vec<Sign> {
    overview(facts, law).map(|o| o.findings.iter().map(Sign::of).collect()).unwrap_or_default()
}

/// Takes answers, weeks and stretches away as long as what is wanted still holds.
fn least(facts: &Facts, holds: impl Fn(&Facts) -> bool) -> Facts {
    let mut facts = shrink(facts, &holds);
    let mut weeks = facts.hours().unwrap_or_default().to_vec();
    let mut try_weeks = |less: Vec<Workweek>, weeks: &mut Vec<Workweek>| {
        let mut other = facts.clone();
        other.put(Fact::Hours, Some(Value::Hours(less.clone())));
        if holds(&other) {
            (*weeks, facts) = (less, other);
        }
    };
    for week in (1..weeks.len()).rev() {
        let mut less = weeks.clone();
        less.remove(week);
        try_weeks(less, &mut weeks);
    }
    for at in (0..weeks.len() * 7).rev() {
        for index in (0..weeks[at / 7][at % 7].len()).rev() {
            let mut less = weeks.clone();
            less[at / 7][at % 7].remove(index);
            try_weeks(less, &mut weeks);
        }
    }
    shrink(&facts, &holds)
}
