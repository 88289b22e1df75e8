//! The draft beside itself with one thing put otherwise.

use super::Variant;
use crate::law::duties::{Duty, Evidence};
use crate::law::facts::{ArrangementWord, Facts, PlaceWord};
use crate::law::sources::Law;
use crate::law::{Assessment, NotModelled, Rule, assess};
use jiff::civil::Date;

/// A duty by its rule, and what part of the rule it is.
pub type Topic = (Rule, Option<&'static str>);

/// What is otherwise than in another assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Another verdict.
    pub verdict: bool,
    /// Another lean.
    pub lean: bool,
    /// The employer must make something else.
    pub form: bool,
    /// Another rule decides.
    pub rule: bool,
    /// Duties that come.
    pub gained: Vec<Topic>,
    /// Duties that go.
    pub lost: Vec<Topic>,
    /// Duties that stay but become certain, or are certain no more.
    pub turned: Vec<Topic>,
}

impl Differences {
    /// How the second differs from the first.
    pub fn between(first: &Assessment, second: &Assessment) -> Differences {
        let (a, b) = (&first.finding, &second.finding);
        let topic = |d: &Duty| (d.rule, d.topic);
        let same = |list: &[Duty], d: &Duty| list.iter().find(|other| topic(other) == topic(d)).cloned();
        let not_in = |list: &[Duty], other: &[Duty]| -> Vec<Topic> {
            list.iter().filter(|d| same(other, d).is_none()).map(topic).collect()
        };
        let turned = |d: &&Duty| same(&first.duties, d).is_some_and(|before| before.certain != d.certain);
        Differences {
            verdict: a.verdict != b.verdict,
            lean: a.lean != b.lean,
            form: a.agreement != b.agreement,
            rule: a.rule != b.rule,
            gained: not_in(&second.duties, &first.duties),
            lost: not_in(&first.duties, &second.duties),
            turned: second.duties.iter().filter(turned).map(topic).collect(),
        }
    }
    /// Whether nothing is otherwise.
    pub fn none(&self) -> bool {
        *self == Differences::default()
    }
}

/// One column of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// What is put otherwise; none for the draft as it is.
    pub variant: Option<Variant>,
    /// The assessment then.
    pub assessment: Assessment,
    /// How it differs from that of the first column.
    pub differences: Differences,
}

/// The variants to offer: what people ask about, and not what already is.
pub fn offers(facts: &Facts, law: &Law, on: Date) -> Vec<Variant> {
    let asked = |variant: &Variant| match variant {
        Variant::Place(place) => matches!(place, PlaceWord::OwnHome | PlaceWord::HolidayHome | PlaceWord::PartnerHome),
        Variant::Arrangement(word) => {
            matches!(word, ArrangementWord::Fixed | ArrangementWord::Quota | ArrangementWord::AdHoc)
        }
        Variant::Days(_) | Variant::Length(_) | Variant::OnlyHome => true,
    };
    Variant::all().into_iter().filter(|v| asked(v) && !v.is_so(facts, law, on)).collect()
}

/// Assesses the draft once for each variant. What the first column says, the others are measured against.
///
/// # Errors
/// [`NotModelled`] for a day before the text that is modelled.
pub fn compare(
    facts: &Facts,
    evidence: &Evidence,
    variants: &[Option<Variant>],
    law: &Law,
    on: Date,
) -> Result<Vec<Compared>, NotModelled> {
    let mut columns: Vec<Compared> = Vec::with_capacity(variants.len());
    for variant in variants {
        let facts = super::with(facts, |f| variant.iter().for_each(|v| v.apply(f, law, on)));
        let assessment = assess(&facts, evidence, law, on)?;
        let first = columns.first().map_or(&assessment, |c| &c.assessment);
        let differences = Differences::between(first, &assessment);
        columns.push(Compared { variant: *variant, assessment, differences });
    }
    Ok(columns)
}
