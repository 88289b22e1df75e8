//! The condition of a row of the scope table, in words.

use super::Words;
use crate::law::condition::{Condition, Product};
use crate::law::situation::{Axis, Stretch};

impl Words {
    /// What must be so for a row to decide where no row above it does: one sentence for each way.
    pub fn condition(&self, condition: &Condition) -> Vec<String> {
        condition.products.iter().map(|product| self.product(product)).collect()
    }

    fn product(&self, product: &Product) -> String {
        if product.is_empty() {
            return self.say("condition-else").into_owned();
        }
        product.iter().map(|(axis, mask)| self.limited(*axis, *mask)).collect::<Vec<_>>().join(" · ")
    }

    /// «ordning: faste dager eller turnus»; where there are only two classes the one says it all.
    fn limited(&self, axis: Axis, mask: u8) -> String {
        let classes = self.classes(axis, mask);
        if axis.classes() == 2 {
            return classes;
        }
        self.tell(
            "condition-axis",
            &[("axis", self.say(&format!("axis-{}", axis.word())).into_owned().into()), ("classes", classes.into())],
        )
    }

    fn classes(&self, axis: Axis, mask: u8) -> String {
        let runs = runs(axis, mask);
        let said = |run: &(u8, u8)| if is_scale(axis, run.0) { self.span(axis, *run) } else { self.class(axis, run.0) };
        self.either(runs.iter().map(said).collect())
    }

    fn class(&self, axis: Axis, class: u8) -> String {
        self.say(&format!("class-{}-{}", axis.word(), axis.words()[usize::from(class)])).into_owned()
    }

    /// A part of a scale: what it is at least, and what at most.
    fn span(&self, axis: Axis, (first, last): (u8, u8)) -> String {
        // Durations are listed from the longest.
        let (low, high) = if axis == Axis::Duration { (last, first) } else { (first, last) };
        let edge = |key: String| self.has(&key).then(|| self.say(&key).into_owned());
        let word = |class: u8| axis.words()[usize::from(class)];
        let least = edge(format!("span-{}-{}.least", axis.word(), word(low)));
        let most = edge(format!("span-{}-{}.most", axis.word(), word(high)));
        match (least, most) {
            (Some(least), Some(most)) => self.tell("span-both", &[("least", least.into()), ("most", most.into())]),
            (least, most) => least.or(most).unwrap_or_default(),
        }
    }

    /// «a, b eller c».
    fn either(&self, mut all: Vec<String>) -> String {
        let Some(last) = all.pop() else { return String::new() };
        if all.is_empty() {
            return last;
        }
        self.tell("condition-or", &[("list", all.join(", ").into()), ("last", last.into())])
    }
}

/// Whether the class lies on a scale: a stretch that is not of whole weeks has no length.
fn is_scale(axis: Axis, class: u8) -> bool {
    axis.is_scale() && !(axis == Axis::Stretch && class == Stretch::PartWeeks as u8)
}

/// The classes as runs along the scale; each by itself where there is none.
fn runs(axis: Axis, mask: u8) -> Vec<(u8, u8)> {
    let mut runs: Vec<(u8, u8)> = Vec::new();
    for class in (0..axis.classes()).filter(|c| mask & 1 << c != 0) {
        match runs.last_mut() {
            Some(run) if run.1 + 1 == class && is_scale(axis, run.0) && is_scale(axis, class) => run.1 = class,
            _ => runs.push((class, class)),
        }
    }
    runs
}
