//! Why the verdict is as it is, in sentences. Most often it is what the deciding rule says; where that would say something
//! else than what was found, a sentence of its own stands for it.

use super::Words;
use crate::law::facts::Facts;
use crate::law::sources::Law;
use crate::law::{self, Assessment, Finding, Rule, Verdict};

/// Rules whose text tells how the matter normally ends, which a discretionary outcome does not.
const SETTLED: &[Rule] = &[Rule(130), Rule(132), Rule(133)];

/// The rule that the pattern falls under. Who orders the work and what position it is done in says what must be made, and
/// decides nothing about whether the regulation applies.
pub fn pattern_rule(facts: &Facts, assessment: &Assessment, law: &Law) -> Rule {
    match assessment.finding.rule {
        Rule(150 | 160) => law::judge(facts, law, assessment.on).1,
        rule => rule,
    }
}

/// Whether it is to be said that the Act holds all the same: to employees outside the regulation, where the rule that
/// decides does not say it itself.
pub fn act_holds(finding: &Finding) -> bool {
    finding.verdict == Verdict::DoesNotApply && !matches!(finding.rule, Rule(107 | 190))
}

/// Whether the reason given with a rule is inferred and stands in no source: of a home abroad the rule itself speaks not.
pub fn is_inferred(finding: &Finding, rule: Rule) -> bool {
    finding.verdict == Verdict::Discretionary && rule == Rule(103)
}

impl Words {
    /// The reasons with the rule that each rests on: why it is in or out, then what an order or a position means.
    pub fn reasons(&self, facts: &Facts, assessment: &Assessment, law: &Law) -> Vec<(Rule, String)> {
        let pattern = pattern_rule(facts, assessment, law);
        let decided = assessment.finding.rule;
        let form = (pattern != decided).then(|| (decided, self.rule_text(decided, law).into_owned()));
        let first = (pattern, self.reason(pattern, &assessment.finding, law));
        std::iter::once(first).chain(form).collect()
    }

    /// The same in one text.
    pub fn because(&self, facts: &Facts, assessment: &Assessment, law: &Law) -> String {
        let reasons = self.reasons(facts, assessment, law);
        reasons.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(" ")
    }

    fn reason(&self, rule: Rule, finding: &Finding, law: &Law) -> String {
        let text = || self.rule_text(rule, law).into_owned();
        match (finding.verdict, rule) {
            // Abroad, and still to be weighed: that is the own home.
            (_, rule) if is_inferred(finding, rule) => self.say("because-home-abroad").into_owned(),
            (Verdict::Discretionary, Rule(131)) => self.say("because-near-one-day").into_owned(),
            (Verdict::Discretionary, rule) if SETTLED.contains(&rule) => {
                format!("{} {}", text(), self.say("because-weighed"))
            }
            _ => text(),
        }
    }

    /// A provision as it is cited in this language: «forskrift 715 § 1», «WEA § 4-3».
    pub fn provision(&self, cited: &str) -> String {
        let mut told = cited.to_string();
        for (law, key) in LAWS {
            if let Some(rest) = told.strip_prefix(law) {
                told = format!("{}{rest}", self.say(key));
                break;
            }
        }
        told.replace("kap.", &self.say("cited-chapter"))
    }
}

/// The laws and regulations as the table of rules names them, and the message key of what each is called.
const LAWS: &[(&str, &str)] = &[
    ("forskrift 715", "cited-regulation"),
    ("forskrift om organisering, ledelse og medvirkning", "cited-participation"),
    ("aml", "cited-act"),
    ("folketrygdloven", "cited-insurance"),
];
