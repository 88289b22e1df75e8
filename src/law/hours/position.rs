//! The position that is taken out of most of the chapter, and the youngest, for whom it is stricter.

use super::super::Rule;
use super::super::facts::Fact;
use super::super::number::Number;
use super::Look;
use super::agreed::{Agreed, Exemption};
use super::findings::{Finding, Limit, Standing};

pub(super) fn check(look: &Look, out: &mut Vec<Finding>) {
    out.extend(position(&look.agreed.exemption));
    out.extend(young(look));
}

fn note(limit: Limit, rule: u16) -> Finding {
    let none = Number::whole(0);
    Finding { standing: Standing::Note, ..Finding::over(limit, rule, none, none, Vec::new()) }
}

/// How the position stands: what carries it, what is not answered, or the condition that fails.
fn position(exemption: &Exemption) -> Option<Finding> {
    let note = note(Limit::Position, 632);
    Some(match exemption {
        Exemption::No => return None,
        Exemption::Holds => Finding { basis: Some(Fact::Position), ..note },
        Exemption::Open(facts) => Finding { waits: facts.clone(), ..note },
        // To work at home does not make independent.
        Exemption::Fails(Fact::Independent) => Finding { basis: Some(Fact::Independent), rule: Rule(634), ..note },
        Exemption::Fails(fact) => Finding { basis: Some(*fact), ..note },
    })
}

/// The stricter rules of the youngest, which are no numbers here.
fn young(look: &Look) -> Option<Finding> {
    let told = look.agreed.young || look.facts.has(Fact::CompulsorySchool);
    let waits = if told { Vec::new() } else { vec![Fact::CompulsorySchool] };
    // Nothing here says that they are within rules that are not worked out.
    let standing = if look.agreed.young || !told { Standing::Open } else { Standing::Note };
    let basis = look.agreed.young.then_some(if look.facts.yes(Fact::CompulsorySchool) == Some(true) {
        Fact::CompulsorySchool
    } else {
        Fact::Age
    });
    look.agreed.minor.then(|| Finding { standing, waits, basis, ..note(Limit::Young, 640) })
}

/// The rules that such a position is taken out of: those of the limits, and how evenings and Sundays are read by them. What
/// standing by counts is no limit.
fn is_taken_out(finding: &Finding) -> bool {
    matches!(finding.rule.0, 611..=621 | 630 | 631)
}

/// Seen from the position. The rules of minors stand in another chapter and stay.
pub(super) fn exempt(agreed: &Agreed, out: &mut [Finding]) {
    for finding in out.iter_mut().filter(|finding| is_taken_out(finding)) {
        match &agreed.exemption {
            Exemption::Holds => {
                finding.standing = Standing::Exempt;
                finding.waits.clear();
                finding.widen.clear();
            }
            Exemption::Open(facts) if finding.standing.is_urgent() => {
                finding.standing = Standing::Open;
                finding.waits.extend(facts);
            }
            _ => {}
        }
    }
}
