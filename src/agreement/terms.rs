//! What an agreement holds: the § 2 items and the extra clauses, and when each is called for.

use super::fed::has_evening;
use super::{Clause, Draft};
use crate::law::Form;
use crate::law::facts::{ArrangementWord, Fact, words};
use crate::law::hours::agreed::is_minor;
use crate::law::sources::Law;

words! {
    /// How strongly a clause is called for.
    Need {
        /// § 2 demands it always.
        Required = "required",
        /// § 2 demands it here, because the arrangement is temporary.
        RequiredHere = "required_here",
        /// § 2 demands it if something is agreed; saying «nothing special» settles it.
        IfAgreed = "if_agreed",
        /// Not in § 2.
        Recommended = "recommended",
        /// Called for in special cases that the answers do not show.
        Conditional = "conditional",
        /// Nothing is demanded here: the parties may agree on it all the same.
        Voluntary = "voluntary",
    }
}

/// A clause that an agreement may hold.
pub struct Term {
    /// Its key, `A-1` or `E-07`.
    pub key: &'static str,
    /// The rule behind it.
    pub rule: u16,
    need: fn(&Draft) -> Need,
}

impl Term {
    /// How strongly this draft calls for it.
    pub fn need(&self, draft: &Draft) -> Need {
        (self.need)(draft)
    }
    /// How strongly it is called for where this is what the employer must make.
    pub fn need_for(&self, draft: &Draft, form: Form) -> Need {
        match (self.need(draft), form) {
            (Need::Required | Need::RequiredHere | Need::IfAgreed, Form::NoneRequired) => Need::Voluntary,
            (need, _) => need,
        }
    }
    /// What «without» makes of it: nothing special agreed, or left out. None where § 2 demands it.
    pub fn without(&self, draft: &Draft, form: Form) -> Option<Clause> {
        match (self.need(draft), self.need_for(draft, form)) {
            (Need::IfAgreed, _) => Some(Clause::NoneAgreed),
            (_, Need::Required | Need::RequiredHere) => None,
            _ => Some(Clause::LeftOut),
        }
    }
    /// Whether it is one of the eight § 2 items.
    pub fn is_item(&self) -> bool {
        self.key.starts_with('A')
    }
}

const fn term(key: &'static str, rule: u16, need: fn(&Draft) -> Need) -> Term {
    Term { key, rule, need }
}

const ALWAYS: fn(&Draft) -> Need = |_| Need::Required;
const IF_AGREED: fn(&Draft) -> Need = |_| Need::IfAgreed;
const WISE: fn(&Draft) -> Need = |_| Need::Recommended;
const SPECIAL: fn(&Draft) -> Need = |_| Need::Conditional;

/// A clause for special cases that the answers show, or not.
fn called_for(shown: bool) -> Need {
    if shown { Need::Recommended } else { Need::Conditional }
}

/// Every clause, in document order.
pub static TERMS: &[Term] = &[
    term("A-1", 202, ALWAYS),
    term("A-2", 202, ALWAYS),
    term("A-3", 203, IF_AGREED),
    term("A-4", 203, |d| if temporary(d) { Need::RequiredHere } else { Need::IfAgreed }),
    term("A-5", 203, IF_AGREED),
    term("A-6", 203, IF_AGREED),
    term("A-7", 202, ALWAYS),
    term("A-8", 203, IF_AGREED),
    term("E-01", 201, WISE),
    term("E-02", 511, WISE),
    term("E-03", 164, WISE),
    term("E-04", 334, WISE),
    term("E-05", 301, WISE),
    term("E-06", 303, WISE),
    term("E-07", 306, WISE),
    term("E-08", 701, WISE),
    term("E-09", 712, WISE),
    term("E-10", 426, WISE),
    term("E-11", 720, WISE),
    term("E-12", 520, WISE),
    term("E-13", 304, WISE),
    term("E-14", 334, WISE),
    term("E-15", 106, SPECIAL),
    term("E-16", 204, WISE),
    term("E-17", 511, WISE),
    term("E-18", 308, WISE),
    term("E-19", 401, WISE),
    term("E-20", 530, SPECIAL),
    term("E-21", 640, |d| called_for(is_minor(&d.facts, &Law::current().limits.hours))),
    term("E-22", 620, |d| called_for(has_evening(&d.facts, Law::current()))),
    term("E-23", 530, WISE),
    term("E-24", 213, WISE),
    term("E-25", 412, WISE),
];

/// The points that the regulation leaves open, by rule.
pub static POINTS: &[u16] = &[701, 702, 703, 704, 710, 711, 712, 713, 714, 720, 721, 730, 740];

/// The clause with this key.
pub fn find(key: &str) -> Option<&'static Term> {
    TERMS.iter().find(|t| t.key == key)
}

/// The § 2 items that must be settled in this draft. What the authorities order is not tried out first.
pub fn required(draft: &Draft) -> impl Iterator<Item = &'static Term> + '_ {
    let trial = |term: &Term| term.key == "A-6" && by_order(draft);
    TERMS.iter().filter(move |t| t.is_item() && t.need(draft) != Need::Recommended && !trial(t))
}

/// Whether the home work follows from an order or a recommendation that still holds: what is written then is no agreement.
pub fn by_order(draft: &Draft) -> bool {
    let facts = &draft.facts;
    let named = facts.word(Fact::Government).is_some_and(|word| word != "none");
    named && facts.yes(Fact::GovernmentEnded) == Some(false)
}

/// Whether it is answered that nobody knows yet when it ends.
pub fn end_unknown(draft: &Draft) -> bool {
    draft.facts.yes(Fact::OpenEnded) == Some(true) && draft.facts.date(Fact::End).is_none()
}

/// The question on when it ends that is open, if any.
pub fn end_open(draft: &Draft) -> Option<&'static str> {
    if draft.facts.date(Fact::End).is_some() || end_unknown(draft) {
        return None;
    }
    Some(if temporary(draft) { "facts.end" } else { "facts.open_ended" })
}

/// Whether the arrangement is for a limited time, so that the expected duration must stand in the agreement.
pub fn temporary(draft: &Draft) -> bool {
    let f = &draft.facts;
    f.yes(Fact::OpenEnded) == Some(false)
        || f.any(&[Fact::DurationWeeks, Fact::DurationMonths, Fact::End])
        || (f.arrangement() == Some(ArrangementWord::Temporary) && f.yes(Fact::ExclusiveHome) != Some(true))
}
