//! The plan for follow-up, told: the rhythm and why, the dates, the measures by date, advantages and disadvantages.

use super::{Going, Talk, say};
use crate::agreement::Measure;
use crate::document::text::Page;
use crate::law::Assessment;
use crate::law::balance::{ADVANTAGES, Claim, DISADVANTAGES};
use crate::law::duties::State;
use crate::law::facts::Fact;
use crate::law::followup;
use jiff::ToSpan as _;

/// How far ahead follow-up is dated.
const MONTHS_AHEAD: i32 = 15;

impl Talk<'_> {
    /// Tells the plan.
    pub fn plan(&self) -> Going<()> {
        let mut page = Page::default();
        page.gap();
        page.line(&self.question_text(self.question()));
        self.rhythm(&mut page)?;
        self.measures_by_date(&mut page);
        self.claims(&mut page, "cli-plain-advantages", ADVANTAGES);
        self.claims(&mut page, "cli-plain-disadvantages", DISADVANTAGES);
        say(&page.finish())
    }

    /// The rhythm and why, and the dates; they cannot be told while the extent cannot.
    fn rhythm(&self, page: &mut Page) -> Going<()> {
        let (draft, words, today) = (&self.draft, self.words, self.setting.today);
        let (closer, verdict) = (draft.closer.unwrap_or(false), self.assess()?.finding.verdict);
        let limits = &self.law.limits;
        let Some(plan) = followup::plan(&draft.facts, &draft.all_marks(), closer, Some(verdict), limits, today) else {
            page.line(&words.say("cli-plain-no-rhythm"));
            return Ok(());
        };
        page.line(&words.followup(&plan));
        let start = draft.facts.date(Fact::Start).filter(|start| *start >= today).unwrap_or(today);
        for (date, meeting) in followup::dates(&plan, start, start.saturating_add(MONTHS_AHEAD.months())) {
            page.item(&words.meeting(date, meeting));
        }
        Ok(())
    }

    fn measures_by_date(&self, page: &mut Page) {
        let mut measures: Vec<&Measure> = self.draft.measures.iter().filter(|m| !m.done).collect();
        if measures.is_empty() {
            return;
        }
        measures.sort_by_key(|m| (m.due.is_none(), m.due));
        page.line(&self.words.say("cli-plain-plan-measures"));
        measures.iter().for_each(|m| page.item(&self.measure_line(m)));
    }

    /// Those that the marks say anything about, each with what to do or what it depends on.
    fn claims(&self, page: &mut Page, heading: &str, claims: &[Claim]) {
        let evidence = self.draft.evidence();
        let told: Vec<_> = claims
            .iter()
            .map(|claim| (claim, claim.read(&evidence.marks, &evidence.accepted)))
            .filter(|(_, reading)| matches!(reading.state, State::Met | State::Unmet))
            .collect();
        if !told.is_empty() {
            page.line(&self.words.say(heading));
        }
        for (claim, reading) in told {
            page.item(&self.words.claim_line(claim, &reading));
            if reading.state == State::Unmet {
                page.put("    ", &self.words.claim_advice(claim));
            }
        }
    }

    /// What speaks for and against where the law leaves it to discretion.
    pub fn factors(&self, page: &mut Page, assessment: &Assessment) {
        for (speaks_for, heading) in [(true, "cli-factors-for"), (false, "cli-factors-against")] {
            let mut factors = assessment.factors.iter().filter(|f| f.speaks_for == speaks_for).peekable();
            if factors.peek().is_some() {
                page.line(&self.words.say(heading));
            }
            for factor in factors {
                let class = self.words.say(&format!("class-{}-{}", factor.axis.word(), factor.class)).into_owned();
                let args = [("class", class.into()), ("rule", factor.rule.to_string().into())];
                page.item(&self.words.tell("cli-factor", &args));
            }
        }
    }
}
