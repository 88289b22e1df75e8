//! Who may lawfully widen a limit, and how far.

use super::found::is_minor;
use crate::agreement::Draft;
use crate::law::hours::agreed::Agreed;
use crate::law::hours::{Finding, Limit, Standing, Who, Widen};
use crate::law::sources::{HourLimits, Law};
use crate::words::Words;
use crate::words::ask::person;

impl Words {
    /// The ways to widen the limit of a finding, the nearest first, a sentence each; or why there is none.
    pub(super) fn widened(&self, finding: &Finding, draft: &Draft, law: &Law) -> Vec<String> {
        // Of what is carried they say who has widened it already.
        if !matches!(finding.standing, Standing::Over | Standing::Open) {
            return Vec::new();
        }
        if finding.widen.is_empty() && finding.standing == Standing::Over && !is_minor(finding) {
            let why = nobody(finding, &law.limits.hours);
            return why.into_iter().map(|key| self.say(key).into_owned()).collect();
        }
        finding.widen.iter().map(|widen| self.tell_widen(finding.limit, widen, draft, law)).collect()
    }

    fn tell_widen(&self, limit: Limit, widen: &Widen, draft: &Draft, law: &Law) -> String {
        let (role, name) = person(self, draft);
        let week = Agreed::of(&draft.facts, &law.limits.hours).week;
        let to = widen.to.map(|to| self.length(to)).unwrap_or_default();
        let args =
            [("role", role.into()), ("name", name.into()), ("to", to.into()), ("week", self.length(week).into())];
        let who = format!("hours-widen-{}", widen.who.word());
        match way(limit, widen) {
            "" => self.tell(&who, &args),
            way => self.tell(&format!("{who}.{way}"), &args),
        }
    }
}

/// The attribute that says how.
fn way(limit: Limit, widen: &Widen) -> &'static str {
    use Limit::{Average, DailyRest, Day, Evening, Night, OvertimeNeed, Sunday, TotalDay, Week, WeeklyRest};
    match (limit, widen.who, widen.to) {
        (Evening, Who::Individual, _) => "wish",
        (Sunday, Who::Individual, _) => "swap",
        (Evening | Night | Sunday | OvertimeNeed, Who::Representatives, _) => "need",
        (_, _, None) => "",
        (Day | Week | Average, _, _) => "average",
        (TotalDay, Who::Representatives, _) => "total",
        (DailyRest, Who::Representatives, _) => "rest",
        (WeeklyRest, Who::Representatives, _) => "least",
        _ => "most",
    }
}

/// Why nobody may widen a limit that agreements can move: it goes further than any may, or there is nothing to even out.
fn nobody(finding: &Finding, limits: &HourLimits) -> Option<&'static str> {
    use Limit::{Average, DailyRest, Day, OvertimeFourWeeks, OvertimeWeek, OvertimeYear, TotalDay, Week, WeeklyRest};
    let most = match finding.limit {
        Day => return Some("hours-tail-overtime"),
        Week => limits.average_most_reps,
        Average => return Some("hours-tail-uneven"),
        DailyRest | WeeklyRest | OvertimeWeek | OvertimeFourWeeks | OvertimeYear | TotalDay => {
            return Some("hours-tail-nobody");
        }
        _ => return None,
    };
    Some(if finding.found > most { "hours-tail-overtime" } else { "hours-tail-uneven" })
}
