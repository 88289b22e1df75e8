//! Random rotas, laid beside a count of every minute: the sums, and which findings there are with what number and standing.

use crate::support::dice;
use crate::support::oracle;
use crate::support::rota;

use dice::Dice;
use hjemmekontor::law::hours::{
    At, Limit, Overview, Standing, Stretch, Work, Workday, Workweek, is_possible, overview,
};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::Law;
use oracle::{Oracle, Sum};

/// What is answered, as the test draws it.
struct Answers {
    week: (&'static str, i64),
    averaging: Option<&'static str>,
    weeks: Option<usize>,
    frame: Option<&'static str>,
    total: Option<&'static str>,
    one_in: Option<i64>,
    minor: bool,
}

const PARTIES: &[Option<&str>] =
    &[None, Some("none"), Some("individual"), Some("representatives"), Some("inspectorate")];

fn answers(dice: &mut Dice) -> Answers {
    let frames = [None, Some("none"), Some("representatives"), Some("inspectorate")];
    Answers {
        // Half hours, so that 37.5 is whole.
        week: *dice.pick(&[("law_40", 80), ("shift_38", 76), ("round_36", 72), ("collective_37_5", 75)]),
        averaging: *dice.pick(PARTIES),
        weeks: if dice.one_in(3) { None } else { Some(dice.below(10) + 1) },
        frame: *dice.pick(&frames),
        total: *dice.pick(&frames[..3]),
        one_in: if dice.one_in(3) { None } else { Some(dice.below(8) as i64 + 1) },
        minor: dice.one_in(8),
    }
}

impl Answers {
    fn told(&self) -> String {
        let mut told = format!("weekly_limit={} under_18={}", self.week.0, if self.minor { "yes" } else { "no" });
        let mut put = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                told.push_str(&format!(" {key}={value}"));
            }
        };
        put("averaging", self.averaging.map(String::from));
        put("averaging_weeks", self.weeks.map(|n| n.to_string()));
        put("overtime_frame", self.frame.map(String::from));
        put("total_frame", self.total.map(String::from));
        put("standby_one_in", self.one_in.map(|n| n.to_string()));
        told
    }
    /// Standby counts one in this many.
    fn n(&self) -> i64 {
        self.one_in.unwrap_or(7)
    }
}

fn stretch(dice: &mut Dice, from: usize) -> Stretch {
    let most = if dice.one_in(3) { 900 } else { 480 };
    let long = 30 + dice.below(most);
    let mut stretch = Stretch::new(from as u16, (from + long.min(1440)) as u16, At::Office);
    stretch.work = *dice.pick(&[Work::Ordinary, Work::Ordinary, Work::Ordinary, Work::Overtime, Work::Standby]);
    stretch.pause = *dice.pick(&[0, 0, 20, 29]);
    stretch.bound = dice.one_in(4);
    stretch
}

fn day(dice: &mut Dice) -> Workday {
    let mut day = Workday::new();
    let mut from = *dice.pick(&[0, 300, 420, 480, 481, 540, 1100]) + dice.below(3);
    for _ in 0..*dice.pick(&[0, 1, 1, 1, 2, 2, 3]) {
        if from < 1440 {
            day.push(stretch(dice, from));
            from = usize::from(day[day.len() - 1].to) + dice.below(200);
        }
    }
    day
}

fn rota(dice: &mut Dice) -> Vec<Workweek> {
    let weeks = *dice.pick(&[1, 1, 2, 3, 5, 9]);
    let usual = [day(dice), day(dice), day(dice)];
    let mut rota: Vec<Workweek> = (0..weeks).map(|_| Workweek::default()).collect();
    for at in 0..weeks * 7 {
        rota[at / 7][at % 7] = if dice.one_in(3) { day(dice) } else { dice.pick(&usual).clone() };
        // What does not fit after the day before is left free.
        if !is_possible(&rota) {
            rota[at / 7][at % 7].clear();
        }
    }
    rota
}

/// What is expected of one limit: standing and number found, in any order.
type Expected = Vec<(Standing, Number)>;

struct Judge<'a> {
    oracle: &'a Oracle,
    answers: &'a Answers,
}

const RANKS: [&str; 3] = ["individual", "representatives", "inspectorate"];

impl Judge<'_> {
    /// Minutes times the standby number, as hours.
    fn hours(&self, ticks: i64, weeks: i64) -> Number {
        Number::new(ticks, 60 * self.answers.n() * weeks).expect("a number")
    }
    /// So many half hours in the same unit.
    fn halves(&self, halves: i64) -> i64 {
        halves * 30 * self.answers.n()
    }
    fn ordinary(&self, sum: &Sum) -> i64 {
        sum.counted(self.answers.n())
    }
    fn all(&self, sum: &Sum) -> i64 {
        sum.total(self.answers.n())
    }
    fn weeks(&self) -> std::ops::Range<usize> {
        0..self.oracle.weeks
    }
    /// The whole rota evens out.
    fn evens_out(&self) -> bool {
        self.ordinary(&self.oracle.run(0, self.oracle.weeks))
            <= self.halves(self.answers.week.1) * self.oracle.weeks as i64
    }
    /// How it stands when these parties may carry it, by who has been answered.
    fn standing(&self, answered: Option<&str>, holds: impl Fn(&str) -> bool) -> Standing {
        match answered {
            None if RANKS.iter().any(|who| holds(who)) => Standing::Open,
            Some(who) if who != "none" && holds(who) => Standing::Carried,
            _ => Standing::Over,
        }
    }
    /// Over turns on how much standby counts, where that is not told and it would be within without it.
    fn softened(&self, standing: Standing, standby: bool, within: bool) -> Standing {
        let turns = standing == Standing::Over && self.answers.one_in.is_none() && standby && within;
        if turns { Standing::Open } else { standing }
    }

    fn week(&self, week: usize) -> Option<(Standing, Number)> {
        let sum = self.oracle.week(week);
        let (ordinary, all) = (self.ordinary(&sum), self.all(&sum));
        let own = self.answers.week.1;
        if self.answers.minor && all > self.halves(80) {
            let without = (sum.ordinary + sum.overtime) * self.answers.n();
            let standing = self.softened(Standing::Over, sum.standby > 0, without <= self.halves(80));
            return Some((standing, self.hours(all, 1)));
        }
        if ordinary <= self.halves(own) {
            return None;
        }
        let eight = |from: usize| self.ordinary(&self.oracle.run(from, 8));
        let around = |from: &usize| (*from..*from + 8).any(|at| at % self.oracle.weeks == week);
        let smooth = self.weeks().filter(around).all(|from| eight(from) <= self.halves(96) * 8);
        let cap = |who: &str| match who {
            "individual" if smooth => 100,
            "representatives" if smooth => 108,
            _ => 96,
        };
        let agreed = self.answers.averaging;
        let holds = |who: &str| {
            let measured = if who == "inspectorate" { all } else { ordinary };
            !self.answers.minor && measured <= self.halves(cap(who)) && (agreed == Some(who) || self.evens_out())
        };
        let standing = if self.answers.minor { Standing::Over } else { self.standing(agreed, holds) };
        // What is carried by an average that does not hold is said by that.
        let period = self.answers.weeks.unwrap_or(self.oracle.weeks);
        let run = |from: &usize| self.ordinary(&self.oracle.run(*from, period)) > self.halves(own) * period as i64;
        let part = |from: &usize| (*from..*from + period).any(|at| at % self.oracle.weeks == week);
        if standing == Standing::Carried && self.weeks().filter(part).any(|from| run(&from)) {
            return None;
        }
        let by_inspectorate = agreed == Some("inspectorate") && standing == Standing::Over && !self.answers.minor;
        let found = if by_inspectorate { all } else { ordinary };
        let allowed = match agreed.filter(|who| *who != "none" && !self.answers.minor) {
            // The cap says 48 where the week is within it or does not even out.
            Some(who) => {
                if who == "inspectorate" || ordinary <= self.halves(96) {
                    96
                } else {
                    cap(who)
                }
            }
            None => own,
        };
        let work = sum.ordinary + if by_inspectorate { sum.overtime } else { 0 };
        let within = work * self.answers.n() <= self.halves(allowed);
        Some((self.softened(standing, sum.standby > 0, within), self.hours(found, 1)))
    }

    /// The average of ordinary hours over the period agreed.
    fn average(&self) -> Expected {
        let Some(who) = self.answers.averaging.filter(|who| *who != "none" && !self.answers.minor) else {
            return Vec::new();
        };
        assert!(RANKS.contains(&who));
        let own = self.halves(self.answers.week.1);
        let round = self.oracle.weeks;
        if self.weeks().all(|week| self.ordinary(&self.oracle.week(week)) <= own) {
            return Vec::new();
        }
        let weeks = self.answers.weeks.unwrap_or(round);
        let runs: Vec<Sum> = self.weeks().map(|from| self.oracle.run(from, weeks)).collect();
        let worst = runs.iter().map(|sum| self.ordinary(sum)).max().unwrap_or(0);
        let found = self.hours(worst, weeks as i64);
        if worst <= own * weeks as i64 {
            return if self.answers.weeks.is_none() { vec![(Standing::Open, found)] } else { Vec::new() };
        }
        let first = runs.iter().find(|sum| self.ordinary(sum) == worst).copied().unwrap_or_default();
        let within = first.ordinary * self.answers.n() <= own * weeks as i64;
        vec![(self.softened(Standing::Over, first.standby > 0, within), found)]
    }

    /// Ordinary hours in 24, only their numbers and how they stand where no standby is left to tell.
    fn days(&self) -> Expected {
        let gap = 8 * 60;
        let mut expected = Vec::new();
        for day in 0..self.oracle.weeks * 7 {
            let most = |of: &dyn Fn(&Sum) -> i64| self.oracle.most(day, gap, of);
            let Some((ordinary, all)) = most(&|s| self.ordinary(s)).zip(most(&|s| self.all(s))) else { continue };
            if self.answers.minor {
                if all > self.halves(16) {
                    expected.push((Standing::Over, self.hours(all, 1)));
                }
                continue;
            }
            if ordinary <= self.halves(18) {
                continue;
            }
            let agreed = self.answers.averaging;
            let holds = |who: &str| match who {
                "individual" => ordinary <= self.halves(20),
                "representatives" => ordinary <= self.halves(25),
                _ => all <= self.halves(26),
            };
            let standing = self.standing(agreed, holds);
            let by_all = agreed == Some("inspectorate") && standing == Standing::Over;
            expected.push((standing, self.hours(if by_all { all } else { ordinary }, 1)));
        }
        expected
    }

    /// All hours in 24.
    fn total_days(&self) -> Expected {
        let most = |day: usize| self.oracle.most(day, 8 * 60, |s| self.all(s));
        let over =
            (0..self.oracle.weeks * 7).filter_map(most).filter(|all| *all > self.halves(26) && !self.answers.minor);
        let holds = |all: i64| move |who: &str| who == "representatives" && all <= self.halves(32);
        over.map(|all| (self.standing(self.answers.total, holds(all)), self.hours(all, 1))).collect()
    }

    fn total_week(&self) -> Expected {
        let runs = || self.weeks().map(|from| self.oracle.run(from, 8));
        let worst = runs().map(|sum| self.all(&sum)).max().unwrap_or(0);
        if self.answers.minor || worst <= self.halves(96) * 8 {
            return Vec::new();
        }
        vec![(Standing::Over, self.hours(worst, 8))]
    }

    fn overtime(&self, weeks: usize, limits: [i64; 3]) -> Expected {
        let round = if weeks == 1 { self.weeks().collect() } else { Vec::new() };
        let minutes = |from: usize| self.oracle.run(from, weeks).overtime;
        let all: Vec<i64> = match weeks {
            1 => round.into_iter().map(minutes).collect(),
            _ => self.weeks().map(minutes).max().into_iter().collect(),
        };
        if self.answers.minor {
            let any = all.iter().filter(|m| **m > 0 && weeks == 1);
            return any.map(|m| (Standing::Over, Number::new(*m, 60).expect("a number"))).collect();
        }
        let silent = weeks == 4 && self.answers.frame == Some("inspectorate");
        let beyond = all.into_iter().filter(|m| *m > limits[0] * 60 && !silent);
        let holds = |m: i64| {
            move |who: &str| {
                who == "representatives" && m <= limits[1] * 60 || who == "inspectorate" && m <= limits[2] * 60
            }
        };
        beyond.map(|m| (self.standing(self.answers.frame, holds(m)), Number::new(m, 60).expect("a number"))).collect()
    }
}

/// The findings of a limit; what turns on standby alone stands as what it would be, where that is not looked at.
fn found(overview: &Overview, limit: Limit, plain: bool) -> Expected {
    let standby = hjemmekontor::law::facts::Fact::StandbyOneIn;
    let standing = |f: &hjemmekontor::law::hours::Finding| {
        if plain && f.waits == [standby] { Standing::Over } else { f.standing }
    };
    sorted(overview.findings.iter().filter(|f| f.limit == limit).map(|f| (standing(f), f.found)).collect())
}

fn sorted(mut all: Expected) -> Expected {
    all.sort_unstable();
    all
}

#[test]
fn sums_and_findings_agree_with_a_count_of_every_minute() {
    let mut dice = Dice(20_261_122);
    let mut seen = std::collections::BTreeMap::new();
    for round in 0..500 {
        let (rota, answers) = (rota(&mut dice), answers(&mut dice));
        let Some(overview) = overview(&rota::facts(rota.clone(), &answers.told()), Law::current()) else { continue };
        let oracle = Oracle::new(&rota);
        let judge = Judge { oracle: &oracle, answers: &answers };
        let at = || format!("round {round}: {} {rota:?}", answers.told());
        for (day, sum) in overview.days.iter().enumerate() {
            let counted = oracle.day(day);
            assert_eq!(sum.counted(), judge.hours(judge.ordinary(&counted), 1), "day {day}, {}", at());
            assert_eq!(sum.total(), judge.hours(judge.all(&counted), 1), "day {day}, {}", at());
        }
        for (week, sum) in overview.weeks.iter().enumerate() {
            assert_eq!(sum.ordinary, judge.hours(judge.ordinary(&oracle.week(week)), 1), "week {week}, {}", at());
            assert_eq!(sum.total(), judge.hours(judge.all(&oracle.week(week)), 1), "week {week}, {}", at());
        }
        let expected = [
            (Limit::Week, judge.weeks().filter_map(|week| judge.week(week)).collect(), false),
            (Limit::Average, judge.average(), false),
            (Limit::Day, judge.days(), true),
            (Limit::TotalDay, judge.total_days(), true),
            (Limit::TotalWeek, judge.total_week(), true),
            (Limit::OvertimeWeek, judge.overtime(1, [10, 20, 25]), false),
            (Limit::OvertimeFourWeeks, judge.overtime(4, [25, 50, i64::MAX / 60]), false),
            (Limit::OvertimeYear, judge.overtime(52, [200, 300, 400]), false),
        ];
        for (limit, expected, plain) in expected {
            for (standing, _) in &expected {
                *seen.entry((limit, *standing)).or_insert(0) += 1;
            }
            assert_eq!(found(&overview, limit, plain), sorted(expected), "{limit:?}, {}", at());
        }
    }
    // The dice have shown every limit in every way it can stand.
    for limit in
        [Limit::Week, Limit::Day, Limit::TotalDay, Limit::OvertimeWeek, Limit::OvertimeFourWeeks, Limit::OvertimeYear]
    {
        for standing in [Standing::Over, Standing::Open, Standing::Carried] {
            assert!(seen.get(&(limit, standing)).is_some_and(|n| *n > 5), "{limit:?} {standing:?}: {seen:?}");
        }
    }
    assert!(seen[&(Limit::Average, Standing::Over)] > 5 && seen[&(Limit::TotalWeek, Standing::Over)] > 5, "{seen:?}");
}
