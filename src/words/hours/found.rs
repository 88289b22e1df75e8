//! What was found in the hours, a finding at a time: which limit and by how much, where, what it turns on, and who may
//! widen it.

use crate::agreement::Draft;
use crate::law::facts::{Fact, Facts};
use crate::law::hours::agreed::{Agreed, Exemption};
use crate::law::hours::sums::clock;
use crate::law::hours::{Finding, Limit, Piece, Standing, overtime_behind};
use crate::law::number::Number;
use crate::law::sources::{HourLimits, Law};
use crate::words::Words;

/// A finding in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The limit: «Timer i døgnet».
    pub title: String,
    /// How it stands, in a word or a few: «utenfor grensen».
    pub stands: String,
    /// Which limit and by how much: «Tirsdag: 10,5 timer, 1,5 timer over grensen på 9 timer.»
    pub text: String,
    /// What it turns on, or which answer it rests on.
    pub turns: Option<String>,
    /// Which hours of which days: «ti 20.00–22.00 hjemme»; may be empty.
    pub where_: String,
    /// Who may lawfully widen the limit and how far, a sentence each; or why nobody may.
    pub widen: Vec<String>,
    /// That the rule or the number is from memory.
    pub check: Option<String>,
    /// The rule by number and name.
    pub rule: String,
    /// Its source.
    pub source: String,
}

impl Words {
    /// A finding in words.
    pub fn finding(&self, finding: &Finding, draft: &Draft, law: &Law) -> Told {
        let key = format!("hours-limit-{}", finding.limit.word());
        Told {
            title: self.say(&key).into_owned(),
            stands: self.say(&stands(finding)).into_owned(),
            text: self.found(finding, draft, law),
            turns: self.turns(finding, &draft.facts),
            where_: self.pieces(draft, finding),
            widen: self.widened(finding, draft, law),
            check: from_memory(finding, law).then(|| self.say("hours-check").into_owned()),
            rule: format!("{} {}", finding.rule, self.rule_title(finding.rule, law)),
            source: self.rule_source(finding.rule, law),
        }
    }

    /// Whether the position is taken out of most of the chapter, in a sentence; nothing of an ordinary one.
    pub fn exemption(&self, draft: &Draft, law: &Law) -> Option<String> {
        let facts = &draft.facts;
        let position = facts.word(Fact::Position).map(|word| self.say(&format!("opt-position-{word}")).to_lowercase());
        let told = |key: &str, name: &'static str, text: String| {
            let position = position.clone().unwrap_or_default();
            Some(self.tell(key, &[("position", position.into()), (name, text.into())]))
        };
        match Agreed::of(facts, &law.limits.hours).exemption {
            Exemption::No => None,
            Exemption::Holds => Some(self.say("hours-limit-position.holds").into_owned()),
            Exemption::Fails(fact) => {
                told("hours-limit-position.fails", "answer", self.answer(facts, fact).unwrap_or_default())
            }
            Exemption::Open(open) => told("hours-limit-position.open", "facts", self.names(&open)),
        }
    }

    /// The names of facts: «avtalt ukefri, grunnlag for nattarbeid».
    fn names(&self, facts: &[Fact]) -> String {
        facts.iter().map(|fact| within(&self.fact(*fact))).collect::<Vec<_>>().join(", ")
    }

    fn turns(&self, finding: &Finding, facts: &Facts) -> Option<String> {
        match finding.standing {
            // What a position turns on stands in its sentence.
            Standing::Open | Standing::Note if !finding.waits.is_empty() && finding.limit != Limit::Position => {
                Some(self.tell("hours-turns-open", &[("facts", self.names(&finding.waits).into())]))
            }
            Standing::Carried => {
                let answer = finding.basis.and_then(|fact| self.counted_answer(facts, fact))?;
                let to = finding.widen.first().and_then(|widen| widen.to).map(|to| self.length(to));
                let key = if to.is_some() { "hours-turns-carried.to" } else { "hours-turns-carried" };
                Some(self.tell(key, &[("answer", answer.into()), ("to", to.unwrap_or_default().into())]))
            }
            Standing::Exempt => Some(self.say("hours-turns-exempt").into_owned()),
            _ => None,
        }
    }

    /// An answer, a number with its unit.
    fn counted_answer(&self, facts: &Facts, fact: Fact) -> Option<String> {
        let answer = self.answer(facts, fact)?;
        let unit = facts.number(fact).map(|_| format!(" {}", self.say(&format!("unit-{}", fact.key()))));
        Some(answer + &unit.unwrap_or_default())
    }

    /// What is found, and what there is to add to it: the text of [`Words::finding`] alone.
    pub fn found(&self, finding: &Finding, draft: &Draft, law: &Law) -> String {
        if finding.limit == Limit::Position {
            let none = || self.say("hours-limit-position.no").into_owned();
            return self.exemption(draft, law).unwrap_or_else(none);
        }
        let key = format!("hours-limit-{}.{}", finding.limit.word(), form(finding));
        let mut parts = vec![self.with_numbers(&key, finding, draft, &law.limits.hours)];
        parts.extend(self.tails(finding, draft, law));
        parts.join(" ")
    }

    fn with_numbers(&self, key: &str, finding: &Finding, draft: &Draft, limits: &HourLimits) -> String {
        let time = |hour: Number| self.time(clock(hour) as u16);
        let until = if finding.limit == Limit::Evening { limits.evening_to } else { limits.night_to };
        // Beside work in the evening window the rest of the night begins where the window ends.
        let late = |piece: &Piece| i64::from(piece.from) == clock(limits.evening_to);
        let besides = finding.limit == Limit::Night && !is_minor(finding) && finding.pieces.iter().any(late);
        let from = if besides { limits.evening_to } else { limits.night_from };
        let weeks = match finding.limit {
            Limit::AveragingPeriod => finding.found,
            _ => limits.night_weeks,
        };
        let available = draft.facts.clock(Fact::Available).map(|clock| self.clock(clock)).unwrap_or_default();
        let args = [
            ("place", self.place(finding, draft).into()),
            ("found", self.length(finding.found).into()),
            ("allowed", self.length(finding.allowed).into()),
            ("by", self.length(finding.by()).into()),
            ("weeks", self.decimal(weeks).into()),
            ("most", self.decimal(finding.allowed).into()),
            ("from", time(from).into()),
            ("to", time(until).into()),
            ("clock", available.into()),
            ("main", self.decimal(limits.standby).into()),
        ];
        self.tell(key, &args)
    }

    /// Where it is, in front of what is found.
    fn place(&self, finding: &Finding, draft: &Draft) -> String {
        match (finding.limit, finding.first()) {
            (
                Limit::Week | Limit::OvertimeWeek | Limit::OvertimeNeed | Limit::WeeklyRest | Limit::Standby,
                Some(first),
            ) => super::sentence(&self.rota_week(draft, first.week)),
            (Limit::DailyRest, _) => self.between(draft, &finding.pieces),
            _ => self.days_of_pieces(draft, &finding.pieces),
        }
    }

    /// What is true of the limit besides.
    fn tails(&self, finding: &Finding, draft: &Draft, law: &Law) -> Vec<String> {
        let mut tails = Vec::new();
        let mut say = |key: &str| tails.push(self.say(key).into_owned());
        let minor = is_minor(finding);
        if finding.limit == Limit::OvertimeYear {
            let behind = overtime_behind(&draft.facts, law) >= finding.found;
            say(match (draft.facts.has(Fact::HoursFrom), draft.facts.has(Fact::OvertimeSoFar)) {
                (dated, true) if dated || behind => "hours-limit-overtime-year.dated",
                (true, false) => "hours-limit-overtime-year.untold",
                _ => "hours-limit-overtime-year.repeats",
            });
        }
        if minor && finding.limit != Limit::Young {
            say("hours-tail-minor");
        }
        if finding.rule.0 == 630 {
            say("hours-tail-evening");
        }
        if finding.limit == Limit::NightAverage {
            say("hours-tail-yardstick");
        }
        tails.extend(self.below_floor(finding, draft, &law.limits.hours));
        if finding.basis == Some(Fact::WeeklyLimit) {
            let own = law.limits.hours.week;
            let args = [("agreed", self.decimal(finding.allowed).into()), ("law", self.decimal(own).into())];
            tails.push(self.tell("hours-tail-agreed", &args));
        }
        tails
    }

    /// That an agreed rest is shorter than any that can be agreed.
    fn below_floor(&self, finding: &Finding, draft: &Draft, limits: &HourLimits) -> Option<String> {
        let (fact, least) = match finding.limit {
            Limit::DailyRest => (Fact::DailyRestAgreed, limits.daily_rest_reps),
            Limit::WeeklyRest => (Fact::WeeklyRestAgreed, limits.weekly_rest_reps),
            _ => return None,
        };
        let agreed = draft.facts.number(fact).filter(|hours| Number::whole(0) < *hours && *hours < least)?;
        let args = [("answer", self.length(agreed).into()), ("least", self.length(least).into())];
        (!is_minor(finding)).then(|| self.tell("hours-tail-least", &args))
    }
}

/// A name within a sentence.
fn within(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

pub(super) fn is_minor(finding: &Finding) -> bool {
    finding.rule.0 == 640
}

/// The words for how it stands. What turns on no answer is not worked out here.
fn stands(finding: &Finding) -> String {
    match (finding.standing, finding.waits.is_empty()) {
        (Standing::Open, true) => "hours-standing-open.rules".into(),
        (standing, _) => format!("hours-standing-{}", standing.word()),
    }
}

/// Which of the sentences of its limit says it.
fn form(finding: &Finding) -> &'static str {
    let least = finding.is_least();
    let within = if least { finding.found >= finding.allowed } else { finding.found <= finding.allowed };
    let weeks = finding.pieces.iter().map(|piece| piece.week).collect::<std::collections::BTreeSet<_>>().len();
    match finding.limit {
        Limit::Week if finding.standing == Standing::Note => "collective",
        Limit::Week if finding.waits.first() == Some(&Fact::WeeklyLimit) => "heavy",
        Limit::Average | Limit::TotalWeek | Limit::NightAverage if finding.standing == Standing::Note => "so-far",
        Limit::Standby if !finding.waits.is_empty() => "open",
        Limit::Standby if !finding.widen.is_empty() => "less",
        Limit::Young if finding.standing == Standing::Open => "open",
        Limit::Availability if finding.standing == Standing::Open => "open",
        Limit::OvertimeNeed if finding.standing == Standing::Note => "every",
        Limit::OvertimeNeed if weeks > 1 => "all",
        Limit::Sunday if finding.rule.0 == 631 => "home",
        Limit::OvertimeWeek if finding.allowed == Number::whole(0) => "any",
        Limit::BreakLength if finding.found == Number::whole(0) => "none",
        Limit::Break | Limit::Night | Limit::Evening | Limit::NightHealth | Limit::Sunday => "found",
        Limit::AveragingPeriod
        | Limit::OvertimeNeed
        | Limit::Standby
        | Limit::Position
        | Limit::Young
        | Limit::Availability => "found",
        _ if within => "within",
        _ => "found",
    }
}

/// Whether the rule, or a number that the finding compares with, is from memory.
fn from_memory(finding: &Finding, law: &Law) -> bool {
    let whole = law.entry(finding.rule).is_some_and(|entry| entry.certainty.split('/').all(|letter| letter == "M"));
    let numbers: &[&str] = match finding.limit {
        Limit::TotalWeek => &["total_week", "total_weeks"],
        Limit::BreakLength => &["break_long_day", "break_minutes"],
        Limit::Break => &["break_after"],
        Limit::Young => &["adult", "young"],
        _ => &[],
    };
    let number = |id: &&str| law.thresholds().iter().any(|t| t.id == *id && t.certainty.contains('M'));
    whole || numbers.iter().any(number)
}
