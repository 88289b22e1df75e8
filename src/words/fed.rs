//! What the hours told say to a row of a checklist or to a clause.

use super::Words;
use crate::agreement::fed::fed;
use crate::law::hours::{Finding, Limit, Overview, Standing};

impl Words {
    /// A sentence for a row or a clause that the hours concern; none where they do not.
    pub fn fed(&self, hours: Option<&Overview>, key: &str) -> Option<String> {
        let found: Vec<&Finding> = fed(hours?, key).collect();
        if found.is_empty() {
            return None;
        }
        if key == "A-2" && found.iter().any(|f| f.standing == Standing::Over) {
            return Some(self.tell("fed-clause-over", &[("n", found.len().into())]));
        }
        if !key.starts_with('S') {
            return Some(self.tell("fed-clause", &[("n", found.len().into())]));
        }
        let mut limits: Vec<Limit> = found.iter().map(|f| f.limit).collect();
        limits.sort_unstable();
        limits.dedup();
        let told = |limit: Limit| {
            let of = found.iter().filter(|f| f.limit == limit);
            let mut days: Vec<usize> = of.clone().flat_map(|f| f.first()).map(|piece| piece.day).collect();
            days.sort_unstable();
            days.dedup();
            let days: Vec<String> = days.into_iter().map(|day| self.weekday(day)).collect();
            let mut rules: Vec<String> = of.map(|f| f.rule.to_string()).collect();
            rules.dedup();
            let what = self.tell(&format!("fed-{}", limit.word()), &[("days", self.listed(&days).into())]);
            format!("{what} ({})", rules.join(", "))
        };
        let what: Vec<String> = limits.into_iter().map(told).collect();
        Some(self.tell("fed-rows", &[("what", self.listed(&what).into())]))
    }
}
