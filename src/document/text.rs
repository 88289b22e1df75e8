//! Lines for people: at most 78 columns, wrapped by the width that terminals give each character.

use crate::law::Verdict;
use crate::law::duties::State;
use crate::paper::text::wrap;

const WIDTH: usize = 78;

/// A text being written.
#[derive(Default)]
pub struct Page {
    text: String,
}

impl Page {
    /// A heading with air above it.
    pub fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line(text);
    }

    /// A line from the margin.
    pub fn line(&mut self, text: &str) {
        self.put("", text);
    }

    /// A line two steps in.
    pub fn item(&mut self, text: &str) {
        self.put("  ", text);
    }

    /// A line after a mark or a label; what wraps stands under the text.
    pub fn put(&mut self, lead: &str, text: &str) {
        wrap(lead, text, WIDTH).iter().for_each(|line| self.raw(line));
    }

    /// As it is, unwrapped: addresses and paths are copied, not read.
    pub fn raw(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// An empty line.
    pub fn gap(&mut self) {
        self.text.push('\n');
    }

    /// The whole text.
    pub fn finish(self) -> String {
        self.text
    }
}

/// The mark of a verdict.
pub fn verdict_mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Applies => "●",
        Verdict::DoesNotApply => "○",
        Verdict::Discretionary => "◐",
        Verdict::Undetermined => "?",
    }
}

/// The mark of a duty.
pub fn state_mark(state: State) -> &'static str {
    match state {
        State::Met => "✓",
        State::Unmet => "!",
        State::Unknown => "?",
        State::Covered => "+",
        State::NotRelevant => "–",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthStr as _;

    #[test]
    fn wraps_by_width_and_hangs_under_the_text() {
        let mut page = Page::default();
        page.put("  ●  ", &"å".repeat(40).replace("åååå", "åååå "));
        page.put("  1  ", &"ord ".repeat(60));
        let text = page.finish();
        assert!(text.lines().all(|l| l.width() <= WIDTH), "{text}");
        assert!(text.lines().last().is_some_and(|l| l.starts_with("     ord")));
    }
}
