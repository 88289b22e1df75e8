//! The law: facts in, an assessment out.
//!
//! Nothing here opens a file, reads a clock, an environment or a language. Tables and dates come in as arguments, and
//! what comes out is made of ids: rules, facts, classes. Words are put to them elsewhere.

pub mod axes;
pub mod balance;
pub mod changes;
pub mod checks;
pub mod condition;
pub mod diagram;
pub mod duties;
pub mod facts;
pub mod followup;
pub mod holidays;
pub mod hours;
pub mod map;
pub mod notes;
pub mod number;
pub mod ordinary;
pub mod proof;
pub mod risks;
pub mod scope;
pub mod situation;
pub mod sources;
pub mod week;
pub mod why;

use diagram::{Diagram, Outlook};
use duties::{Duty, Evidence};
use facts::{Fact, Facts};
use hours::Overview;
use jiff::civil::Date;
use notes::Step;
use scope::{Lean, Outcome};
use situation::{Axis, Situation};
use sources::Law;
use std::fmt;
use std::str::FromStr;

/// A rule, by its number in the legal tables: `Rule(131)` is R-131.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule(pub u16);

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "R-{}", self.0)
    }
}

impl FromStr for Rule {
    type Err = ();
    /// Reads `R-131`, `r-131` and `131`.
    fn from_str(text: &str) -> Result<Rule, ()> {
        let digits = text.strip_prefix("R-").or(text.strip_prefix("r-")).unwrap_or(text);
        if digits.len() != 3 {
            return Err(());
        }
        digits.parse().map(Rule).map_err(|_| ())
    }
}

facts::words! {
    /// Does the regulation apply?
    Verdict {
        /// «gjelder»
        Applies = "applies",
        /// «gjelder ikke»: the Act still applies to the work
        DoesNotApply = "does_not_apply",
        /// «beror på skjønn»
        Discretionary = "discretionary",
        /// an answer is missing
        Undetermined = "undetermined",
    }
}
facts::words! {
    /// What the employer must make.
    Form {
        /// a written agreement with the individual employee
        WrittenAgreement = "written_agreement",
        /// written information after discussion with the representatives
        WrittenInformation = "written_information",
        /// an agreement is wise but not demanded
        Recommended = "recommended",
        /// nothing is demanded
        NoneRequired = "none_required",
        /// an answer is missing
        Unknown = "unknown",
    }
}

impl Lean {
    /// The word in JSON and message keys.
    pub fn word(self) -> &'static str {
        match self {
            Lean::Applies => "applies",
            Lean::Open => "open",
            Lean::DoesNotApply => "does_not_apply",
        }
    }
}

impl Outcome {
    /// The verdict and, if discretionary, the lean.
    pub fn parts(self) -> (Verdict, Option<Lean>) {
        match self {
            Outcome::Applies => (Verdict::Applies, None),
            Outcome::DoesNotApply { .. } => (Verdict::DoesNotApply, None),
            Outcome::Discretionary(lean) => (Verdict::Discretionary, Some(lean)),
        }
    }
}

/// Whether an order or a recommendation from the authorities is the reason for the home work now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// None, or not any more.
    No,
    /// One is in force.
    Yes,
    /// Not answered; the fact to ask for.
    Unanswered(Fact),
}

impl Order {
    /// Reads the answers.
    pub fn of(facts: &Facts) -> Order {
        match (facts.word(Fact::Government), facts.yes(Fact::GovernmentEnded)) {
            (Some("none"), _) | (_, Some(true)) => Order::No,
            (None, _) => Order::Unanswered(Fact::Government),
            (_, Some(false)) => Order::Yes,
            (_, None) => Order::Unanswered(Fact::GovernmentEnded),
        }
    }
}

/// The core of an assessment: what is settled, and what is still open.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The verdict.
    pub verdict: Verdict,
    /// The lean of a discretionary verdict; `None` when it turns on an answer that is missing.
    pub lean: Option<Lean>,
    /// What the employer must make.
    pub agreement: Form,
    /// The deciding rule; of an undetermined verdict the rule that waits for an answer.
    pub rule: Rule,
}

/// A lean in the vocabulary of cases and JSON: empty unless discretionary, `open` while it turns on a missing answer.
pub fn lean_word(verdict: Verdict, lean: Option<Lean>) -> &'static str {
    match verdict {
        Verdict::Discretionary => lean.unwrap_or(Lean::Open).word(),
        _ => "",
    }
}

impl Finding {
    /// Its [`lean_word`].
    pub fn lean_word(&self) -> &'static str {
        lean_word(self.verdict, self.lean)
    }
}

/// One change of an answer that would change the outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The axis changed.
    pub axis: Axis,
    /// The fact that the user would answer otherwise.
    pub fact: Fact,
    /// The word of the class it would have to fall in.
    pub to: &'static str,
    /// The verdict then.
    pub verdict: Verdict,
    /// The lean then.
    pub lean: Option<Lean>,
    /// The rule that would then decide.
    pub rule: Rule,
}

/// An assessment with its reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The day whose rules are used.
    pub on: Date,
    /// The core.
    pub finding: Finding,
    /// The deciding rule first, then every rule on the way, by number.
    pub steps: Vec<Step>,
    /// The outcomes that some completion of the answers gives.
    pub possible: Vec<Outcome>,
    /// The unanswered facts that can still change verdict, lean or agreement, in asking order.
    pub missing: Vec<Fact>,
    /// The smallest single changes that would flip it.
    pub would_change: Vec<Change>,
    /// Factors for and against, of a discretionary outcome.
    pub factors: Vec<notes::Factor>,
    /// The duties, the most urgent first.
    pub duties: Vec<Duty>,
    /// What the working time comes to, where it is told.
    pub hours: Option<Overview>,
}

/// The date lies before the text that is modelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotModelled {
    /// The date asked for.
    pub on: Date,
    /// The first day modelled.
    pub from: Date,
}

/// The verdict of a situation and nothing else: for pictures and for benches. Where answers are missing it is that of the
/// ordinary completion; use [`find`] where that matters.
pub fn judge(facts: &Facts, law: &Law, on: Date) -> (Outcome, Rule) {
    let leaf = Diagram::get().leaf(&Situation::of(facts, &law.limits, on));
    (leaf.outcome(), leaf.rule())
}

/// Sees the answers through the thresholds and says what is settled.
pub fn find(facts: &Facts, situation: &Situation, outlook: &Outlook) -> Finding {
    let order = Order::of(facts);
    let (verdict, lean) = unanimous(&outlook.outcomes);
    let agreement = match verdict {
        Verdict::Undetermined => Form::Unknown,
        Verdict::Discretionary => Form::Recommended,
        Verdict::Applies => match order {
            Order::No => Form::WrittenAgreement,
            Order::Yes => Form::WrittenInformation,
            Order::Unanswered(_) => Form::Unknown,
        },
        Verdict::DoesNotApply => match outlook.outcomes[..] {
            [Outcome::DoesNotApply { agreement_wise: true }] => Form::Recommended,
            [_] => Form::NoneRequired,
            _ => Form::Unknown,
        },
    };
    let rule = match verdict {
        Verdict::Undetermined => waiting(facts, outlook),
        Verdict::Applies if order == Order::Yes => Rule(150),
        Verdict::Applies if facts.word(Fact::Position).is_some_and(|p| p != "ordinary") => Rule(160),
        _ => Diagram::get().leaf(situation).rule(),
    };
    Finding { verdict, lean, agreement, rule }
}

fn unanimous(outcomes: &[Outcome]) -> (Verdict, Option<Lean>) {
    let mut parts = outcomes.iter().map(|o| o.parts());
    let Some((verdict, lean)) = parts.next() else { return (Verdict::Undetermined, None) };
    parts.fold((verdict, lean), |(v, l), (v2, l2)| match v == v2 {
        true => (v, l.filter(|l| Some(*l) == l2)),
        false => (Verdict::Undetermined, None),
    })
}

/// The rule that waits for an answer: that of the first axis still open, or the rule that measures just this arrangement.
fn waiting(facts: &Facts, outlook: &Outlook) -> Rule {
    let Some(axis) = outlook.axes().next() else { return Rule(130) };
    let quota = facts.arrangement() == Some(facts::ArrangementWord::Quota);
    if quota && axis > Axis::Arrangement && outlook.matters(Axis::Extent) {
        return Rule(136);
    }
    if axis == Axis::Stretch && facts.has(Fact::Start) {
        return Rule(125);
    }
    Rule(match axis {
        Axis::Worker => 107,
        Axis::Place => 101,
        Axis::Lives => 104,
        Axis::Exclusive => 110,
        Axis::Arrangement | Axis::Regularity => 130,
        Axis::Active => 135,
        Axis::Stretch => 121,
        Axis::Repeats => 126,
        Axis::Extent => 131,
        Axis::Measure => 135,
        Axis::Plan => 136,
        Axis::Duration => 139,
        Axis::Reason | Axis::Return => 124,
    })
}

/// Assesses a pattern by the rules of a day. Answers may be missing: it never says more than every completion of them would.
///
/// # Errors
/// [`NotModelled`] for a day before the text that is modelled.
pub fn assess(facts: &Facts, evidence: &Evidence, law: &Law, on: Date) -> Result<Assessment, NotModelled> {
    if on < law.modelled_from {
        return Err(NotModelled { on, from: law.modelled_from });
    }
    let situation = Situation::of(facts, &law.limits, on);
    let outlook = Diagram::get().outlook(&situation);
    let finding = find(facts, &situation, &outlook);
    let missing = missing(facts, &situation, &outlook);
    let would_change = would_change(facts, &situation, &finding);
    let steps = notes::steps(facts, &situation, &finding);
    let factors =
        if finding.verdict == Verdict::Discretionary { notes::factors(facts, &situation) } else { Vec::new() };
    let hours = hours::overview(facts, law);
    let duties = duties::duties(facts, evidence, &finding, hours.as_ref(), law, on);
    Ok(Assessment { on, finding, steps, possible: outlook.outcomes, missing, would_change, factors, duties, hours })
}

fn missing(facts: &Facts, situation: &Situation, outlook: &Outlook) -> Vec<Fact> {
    let mut missing: Vec<Fact> = Vec::new();
    for axis in outlook.axes().filter(|a| situation.class(*a).is_none()) {
        let fact = axis.ask(facts);
        if !missing.contains(&fact) {
            missing.push(fact);
        }
    }
    if let (Order::Unanswered(fact), true) = (Order::of(facts), outlook.outcomes.contains(&Outcome::Applies)) {
        missing.push(fact);
    }
    missing
}

/// Whether an answered or unanswered fact can matter, all other answers as they are: what keeps a question lit.
pub fn matters(fact: Fact, facts: &Facts, law: &Law, on: Date) -> bool {
    let situation = Situation::of(facts, &law.limits, on);
    let axes = Axis::ALL.iter().copied().filter(|a| a.facts().contains(&fact));
    let open = axes.clone().fold(situation, Situation::without);
    let outlook = Diagram::get().outlook(&open);
    let order =
        matches!(fact, Fact::Government | Fact::GovernmentEnded) && outlook.outcomes.contains(&Outcome::Applies);
    let relevant = axes.clone().any(|axis| outlook.matters(axis));
    order || relevant
}

/// Whether the class on this axis alone can be answered otherwise: not where the same answer makes another axis too.
fn can_change(axis: Axis, facts: &Facts, s: &Situation) -> bool {
    use facts::PlaceWord::{HolidayHome, OwnHome};
    let temporary = s.class(Axis::Arrangement) == Some(situation::Arrangement::Temporary as u8);
    let part_weeks = s.class(Axis::Stretch) == Some(situation::Stretch::PartWeeks as u8);
    match axis {
        Axis::Measure | Axis::Plan => false,
        Axis::Lives => !matches!(facts.place(), Some(OwnHome | HolidayHome) | None),
        Axis::Stretch => temporary && !part_weeks,
        Axis::Extent | Axis::Duration => !temporary || part_weeks,
        _ => true,
    }
}

/// The nearest classes on each answered axis that give another outcome.
fn would_change(facts: &Facts, situation: &Situation, finding: &Finding) -> Vec<Change> {
    if finding.verdict == Verdict::Undetermined {
        return Vec::new();
    }
    let diagram = Diagram::get();
    let mut changes = Vec::new();
    for axis in Axis::ALL.iter().copied() {
        let Some(now) = situation.class(axis).filter(|_| can_change(axis, facts, situation)) else { continue };
        let mut taken: Vec<(bool, Verdict, Option<Lean>)> = Vec::new();
        let part_weeks = |class: u8| axis == Axis::Stretch && class == situation::Stretch::PartWeeks as u8;
        let mut classes: Vec<u8> = (0..axis.classes()).filter(|c| *c != now && !part_weeks(*c)).collect();
        classes.sort_by_key(|c| c.abs_diff(now));
        for class in classes {
            let changed = situation.with(axis, class);
            let Some(outcome) = diagram.settled(&changed) else { continue };
            let (verdict, lean) = outcome.parts();
            let side = (axis.is_scale() && class > now, verdict, lean);
            if (verdict, lean) == (finding.verdict, finding.lean) || taken.contains(&side) {
                continue;
            }
            if axis.is_scale() && taken.iter().any(|t| t.0 == side.0) {
                continue;
            }
            taken.push(side);
            let rule = diagram.leaf(&changed).rule();
            changes.push(Change {
                axis,
                fact: axis.answered_by(facts),
                to: axis.words()[usize::from(class)],
                verdict,
                lean,
                rule,
            });
        }
    }
    changes.sort_by_key(|c| (c.verdict == finding.verdict, nearness(c.axis)));
    changes
}

/// What is nearest at hand to change: how much and how long, then how and where, and who last.
fn nearness(axis: Axis) -> u8 {
    match axis {
        Axis::Extent | Axis::Stretch | Axis::Duration => 0,
        Axis::Worker => 2,
        _ => 1,
    }
}
