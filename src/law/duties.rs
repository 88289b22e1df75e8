//! The duties: what follows from the verdict, who owes it, and whether the answers so far show it met.

use super::checks::{CHECKS, Mark, Marks};
use super::facts::{Fact, Facts, words};
use super::hours::{Overview, Standing};
use super::number::Number;
use super::situation;
use super::sources::Law;
use super::{Finding, Form, Rule, Verdict};
use jiff::civil::Date;

words! {
    /// Who owes a duty.
    Owner {
        /// «arbeidsgiver»
        Employer = "employer",
        /// «arbeidstaker»
        Employee = "employee",
        /// «verneombud, tillitsvalgte»
        Representatives = "representatives",
    }
}
words! {
    /// What the answers so far show.
    State {
        /// an answer says that it is not so
        Unmet = "unmet",
        /// not answered, or answered «unknown»
        Unknown = "unknown",
        /// an accepted clause takes it up, which does not show that it is met
        Covered = "covered",
        /// the answers show it
        Met = "met",
        /// does not concern this case
        NotRelevant = "not_relevant",
    }
}

/// What is known besides the facts of the pattern.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// The checklist marks.
    pub marks: Marks,
    /// Employees in the undertaking.
    pub employees: Option<u32>,
    /// Whether the § 2 items are settled in the draft; `None` where there is no draft.
    pub items_settled: Option<bool>,
    /// The keys of the extra clauses accepted.
    pub accepted: Vec<&'static str>,
}

impl Duty {
    /// Whether its state is that of a row that is spoken of between two alone, and gives away the answer.
    pub fn is_sensitive(&self) -> bool {
        matches!(self.topic, Some("factor-dignity" | "factor-harassment" | "factor-protection"))
    }
}

/// A duty of this case.
#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    /// The rule.
    pub rule: Rule,
    /// What part of the rule, where it has several: a message key such as `factor-a`.
    pub topic: Option<&'static str>,
    /// Who owes it.
    pub owner: Owner,
    /// What the answers show.
    pub state: State,
    /// Whether it is there for certain: not while it turns on discretion or on an answer that is missing.
    pub certain: bool,
    /// Whether it concerns the psychosocial environment.
    pub psychosocial: bool,
    /// The accepted clause that takes it up, where that is all that is known of it.
    pub clause: Option<&'static str>,
}

struct Context<'a> {
    facts: &'a Facts,
    evidence: &'a Evidence,
    finding: &'a Finding,
    hours: Option<&'a Overview>,
    law: &'a Law,
    on: Date,
}

impl Context<'_> {
    /// Inside the regulation?
    fn inside(&self) -> Option<bool> {
        match self.finding.verdict {
            Verdict::Applies => Some(true),
            Verdict::DoesNotApply => Some(false),
            Verdict::Discretionary | Verdict::Undetermined => None,
        }
    }
    /// Outside it, as an employee?
    fn outside(&self) -> Option<bool> {
        if self.contractor() { Some(false) } else { self.inside().map(|inside| !inside) }
    }
    fn contractor(&self) -> bool {
        self.facts.word(Fact::WorkerStatus) == Some("contractor")
    }
    fn employee(&self) -> Option<bool> {
        Some(!self.contractor())
    }
    /// In a leading or particularly independent position?
    fn apart(&self) -> bool {
        self.facts.word(Fact::Position).is_some_and(|p| p != "ordinary")
    }
    fn minor(&self) -> bool {
        super::hours::agreed::is_minor(self.facts, &self.law.limits.hours)
    }
    fn form(&self, form: Form) -> Option<bool> {
        match self.finding.agreement {
            Form::Unknown if self.inside() != Some(false) => None,
            given => Some(given == form),
        }
    }
    fn in_force(&self, row: &Row) -> bool {
        self.law.entry(Rule(row.rule)).is_some_and(|e| e.from <= self.on && e.has_part(row.topic))
    }
    fn marks(&self, keys: &[&str]) -> State {
        self.all(keys.iter().copied())
    }
    fn lists(&self, prefixes: &[char]) -> State {
        self.all(CHECKS.iter().map(|c| c.key).filter(|k| k.starts_with(prefixes)))
    }
    fn all<'k>(&self, mut keys: impl Iterator<Item = &'k str>) -> State {
        let marks = &self.evidence.marks;
        if marks.is_empty() {
            return State::Unknown;
        }
        let unknown = |mark: Option<&Mark>| matches!(mark, None | Some(Mark::Unknown));
        let mut state = State::Met;
        let unmet = keys.any(|key| {
            let mark = marks.get(key);
            if unknown(mark) {
                state = State::Unknown;
            }
            mark == Some(&Mark::No)
        });
        if unmet { State::Unmet } else { state }
    }
    fn answer(&self, fact: Fact) -> State {
        known(self.facts.yes(fact))
    }
    /// Whether what is made of the case holds the clause: written information holds the § 2 items alone.
    fn holds(&self, key: &str) -> bool {
        let informs = self.finding.agreement == Form::WrittenInformation;
        self.evidence.accepted.contains(&key) && (key.starts_with('A') || !informs)
    }
}

fn known(answer: Option<bool>) -> State {
    match answer {
        Some(true) => State::Met,
        Some(false) => State::Unmet,
        None => State::Unknown,
    }
}

struct Row {
    rule: u16,
    topic: Option<&'static str>,
    owner: Owner,
    psychosocial: bool,
    when: fn(&Context) -> Option<bool>,
    state: fn(&Context) -> State,
    clause: Option<&'static str>,
}

const fn duty(rule: u16, owner: Owner, when: fn(&Context) -> Option<bool>, state: fn(&Context) -> State) -> Row {
    Row { rule, topic: None, owner, psychosocial: false, when, state, clause: None }
}

/// A duty that no answer shows to be met, and that a clause takes up.
const fn carried(rule: u16, owner: Owner, when: fn(&Context) -> Option<bool>, clause: &'static str) -> Row {
    Row { clause: Some(clause), ..duty(rule, owner, when, |_| State::Unknown) }
}

const fn psychosocial(
    rule: u16,
    topic: Option<&'static str>,
    when: fn(&Context) -> Option<bool>,
    state: fn(&Context) -> State,
) -> Row {
    Row { rule, topic, owner: Employer, psychosocial: true, when, state, clause: None }
}

use Owner::{Employee, Employer, Representatives};

static DUTIES: &[Row] = &[
    duty(107, Employer, |c| Some(c.contractor()), |_| State::Unknown),
    psychosocial(303, None, |c| c.inside(), |c| c.lists(&['S'])),
    psychosocial(304, None, |c| c.inside(), |c| c.marks(&["S-09", "S-10", "S-11"])),
    psychosocial(332, Some("factor-a"), |c| c.employee(), |c| c.marks(&["S-01", "S-02", "S-03"])),
    psychosocial(332, Some("factor-b"), |c| c.employee(), |c| c.marks(&["S-04"])),
    psychosocial(332, Some("factor-c"), |c| c.employee(), |c| c.marks(&["S-05", "S-06"])),
    psychosocial(332, Some("factor-d"), |c| c.employee(), |c| c.marks(&["S-07", "S-08"])),
    psychosocial(332, Some("factor-dignity"), |c| c.employee(), |c| c.marks(&["S-14"])),
    psychosocial(332, Some("factor-contact"), |c| c.employee(), |c| c.marks(&["S-09", "S-10"])),
    psychosocial(332, Some("factor-harassment"), |c| c.employee(), |c| c.marks(&["S-15"])),
    psychosocial(332, Some("factor-protection"), |c| c.employee(), |c| c.marks(&["S-16"])),
    psychosocial(
        331,
        None,
        |c| Some(c.inside()? && c.facts.yes(Fact::ExclusiveHome) == Some(false)),
        |c| c.lists(&['S']),
    ),
    psychosocial(334, None, |c| c.employee(), |c| c.marks(&["S-25", "S-06"])),
    duty(201, Employer, |c| c.form(Form::WrittenAgreement), |c| c.answer(Fact::HasWrittenAgreement)),
    duty(
        202,
        Employer,
        |c| c.inside(),
        |c| c.evidence.items_settled.map_or(State::Unknown, |settled| known(Some(settled))),
    ),
    duty(
        204,
        Employer,
        |c| Some(c.inside()? && c.facts.yes(Fact::HasWrittenAgreement)?),
        |c| {
            known(
                c.facts
                    .number(Fact::AgreedDaysPerWeek)
                    .or_else(|| situation::rota(c.facts, &c.law.limits))
                    .zip(c.facts.number(Fact::DaysPerWeek))
                    .map(|(agreed, used)| agreed == used),
            )
        },
    ),
    duty(
        210,
        Employer,
        |c| c.form(Form::WrittenInformation),
        |c| match (c.answer(Fact::InformationGiven), c.answer(Fact::DiscussedWithReps)) {
            (State::Met, State::Met) => State::Met,
            (State::Unmet, _) | (_, State::Unmet) => State::Unmet,
            _ => State::Unknown,
        },
    ),
    duty(141, Employer, |c| Some(c.finding.verdict == Verdict::Discretionary), |c| c.answer(Fact::HasWrittenAgreement)),
    duty(190, Employer, |c| c.outside(), |c| c.lists(&['P', 'S'])),
    duty(301, Employer, |c| c.inside(), |c| c.lists(&['P', 'S'])),
    duty(302, Employer, |c| c.inside(), |c| c.lists(&['P'])),
    // That conditions are not mapped does not show that the employee will not take part.
    duty(305, Employee, |c| c.inside(), |c| if c.marks(&["H-02"]) == State::Met { State::Met } else { State::Unknown }),
    carried(306, Employer, |c| c.inside(), "E-07"),
    duty(307, Employer, |c| c.inside(), |c| c.marks(&["H-02"])),
    duty(308, Employer, |c| c.inside(), |c| c.marks(&["H-01", "H-03", "H-04", "H-07"])),
    duty(309, Employer, |c| if c.inside() == Some(false) { Some(false) } else { None }, |_| State::Unknown),
    carried(401, Representatives, |c| c.inside(), "E-19"),
    duty(402, Employer, |c| c.employee(), representatives),
    duty(412, Employer, |c| c.inside(), |c| c.marks(&["H-01", "H-02", "H-03", "H-04", "H-06", "H-07"])),
    duty(413, Employer, |c| c.employee(), |_| State::Unknown),
    carried(426, Employer, |c| c.employee(), "E-10"),
    duty(505, Employer, |c| c.outside(), |c| c.lists(&['P'])),
    carried(510, Employer, |c| c.employee(), "E-02"),
    duty(520, Employer, |c| c.employee(), |c| c.marks(&["S-17"])),
    duty(
        530,
        Employer,
        |c| Some(c.employee()? && c.facts.has(Fact::Imposed)),
        |c| known(c.facts.yes(Fact::Imposed).map(|imposed| !imposed)),
    ),
    duty(601, Employer, |c| c.employee(), hours),
    duty(623, Employer, |c| c.employee(), |c| c.marks(&["H-06"])),
    carried(633, Employer, |c| if c.apart() { c.inside() } else { Some(false) }, "A-2"),
    duty(640, Employer, |c| Some(c.employee()? && c.minor()), hours),
];

/// Whether the hours told are within the limits.
fn hours(c: &Context) -> State {
    let Some(hours) = c.hours else { return State::Unknown };
    match hours.findings.iter().map(|f| f.standing).min() {
        Some(Standing::Over) => State::Unmet,
        Some(Standing::Open) => State::Unknown,
        _ => State::Met,
    }
}

fn representatives(c: &Context) -> State {
    match c.evidence.employees {
        Some(n) if Number::whole(n) < c.law.limits.safety_representative => State::NotRelevant,
        _ => State::Unknown,
    }
}

/// The parts of a rule that are duties of their own.
pub fn parts(rule: Rule) -> impl Iterator<Item = &'static str> {
    DUTIES.iter().filter(move |d| Rule(d.rule) == rule).filter_map(|d| d.topic)
}

/// Duties that stand and that no question asks about: whether they are met is not for the answers to show.
pub const UNASKED: &[Rule] = &[Rule(309), Rule(402), Rule(413)];

/// Every rule that may become a duty.
pub fn duty_rules() -> impl Iterator<Item = Rule> {
    DUTIES.iter().map(|d| Rule(d.rule))
}

/// Every duty there may be: its rule, and what part of it.
pub fn duty_topics() -> impl Iterator<Item = (Rule, Option<&'static str>)> {
    DUTIES.iter().map(|d| (Rule(d.rule), d.topic))
}

/// The duties of this case: what an answer shows unmet first, then what is not known; psychosocial first among equals.
pub(super) fn duties(
    facts: &Facts,
    evidence: &Evidence,
    finding: &Finding,
    hours: Option<&Overview>,
    law: &Law,
    on: Date,
) -> Vec<Duty> {
    let context = Context { facts, evidence, finding, hours, law, on };
    let mut duties: Vec<Duty> = DUTIES
        .iter()
        .filter(|row| context.in_force(row))
        .filter_map(|row| {
            let held = (row.when)(&context);
            let clause = row.clause.filter(|key| context.holds(key));
            (held != Some(false)).then(|| Duty {
                rule: Rule(row.rule),
                topic: row.topic,
                owner: row.owner,
                state: if clause.is_some() { State::Covered } else { (row.state)(&context) },
                certain: held == Some(true),
                psychosocial: row.psychosocial,
                clause,
            })
        })
        .collect();
    duties.sort_by_key(|d| (!d.certain, d.state, !d.psychosocial));
    duties
}
