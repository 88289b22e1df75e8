//! Marks and colours: meaning stands in mark and word, colour only helps. The terminal's own sixteen colours.

use crate::law::duties::State;
use crate::law::{Finding, Verdict};
use ratatui::style::{Color, Modifier, Style};

/// How things are marked on this terminal.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    /// Whether colours are used (`NO_COLOR`).
    pub colour: bool,
    /// Whether only ASCII can be shown.
    pub ascii: bool,
}

impl Theme {
    /// The mark of a verdict.
    pub fn verdict_mark(&self, verdict: Verdict) -> &'static str {
        match (verdict, self.ascii) {
            (Verdict::Applies, false) => "●",
            (Verdict::DoesNotApply, false) => "○",
            (Verdict::Discretionary, false) => "◐",
            (Verdict::Applies, true) => "*",
            (Verdict::DoesNotApply, true) => "o",
            (Verdict::Discretionary, true) => "~",
            (Verdict::Undetermined, _) => "?",
        }
    }
    /// The mark of a state.
    pub fn state_mark(&self, state: State) -> &'static str {
        match (state, self.ascii) {
            (State::Met, false) => "✓",
            (State::Met, true) => "x",
            (State::Unmet, _) => "!",
            (State::Unknown, _) => "?",
            (State::Covered, _) => "+",
            (State::NotRelevant, false) => "–",
            (State::NotRelevant, true) => "-",
        }
    }
    /// A key as it is shown.
    pub fn key(&self, shown: &'static str) -> &'static str {
        match (shown, self.ascii) {
            ("⇧Tab", true) => "Shift-Tab",
            ("↑↓", true) => "Up/Down",
            ("↑", true) => "Up",
            ("↓", true) => "Down",
            ("←", true) => "Left",
            ("→", true) => "Right",
            ("^←", true) => "^Left",
            ("^→", true) => "^Right",
            ("⌫", true) => "Bksp",
            _ => shown,
        }
    }
    /// The mark of a row that has a note.
    pub fn note_mark(&self) -> &'static str {
        if self.ascii { "#" } else { "✎" }
    }
    /// The pointer at the row in focus.
    pub fn pointer(&self) -> &'static str {
        if self.ascii { ">" } else { "▸" }
    }
    /// The line before what lies on the way to the verdict.
    pub fn way(&self) -> &'static str {
        if self.ascii { "|" } else { "┃" }
    }
    /// The sign of a day at home.
    pub fn home_sign(&self) -> &'static str {
        if self.ascii { "x" } else { "▪" }
    }
    /// A day at home.
    pub fn home_day(&self) -> Style {
        self.tint(Color::Cyan).add_modifier(Modifier::BOLD)
    }
    /// How many days of a week are at home: the more, the stronger.
    pub fn heat(&self, days: usize) -> Style {
        match days {
            0 => self.quiet(),
            1 => self.tint(Color::Cyan),
            2 => self.home_day(),
            3 => self.tint(Color::Cyan).add_modifier(Modifier::REVERSED),
            4 => self.home_day().add_modifier(Modifier::REVERSED),
            _ => self.tint(Color::LightCyan).add_modifier(Modifier::REVERSED | Modifier::BOLD),
        }
    }
    /// A horizontal line.
    pub fn line(&self, width: usize) -> String {
        (if self.ascii { "-" } else { "─" }).repeat(width)
    }
    /// A bar of ten parts.
    pub fn bar(&self, left: usize, all: usize) -> String {
        let done = ((all - left.min(all)) * 10).checked_div(all).unwrap_or(10);
        let (full, empty) = if self.ascii { ("#", ".") } else { ("▰", "▱") };
        full.repeat(done) + &empty.repeat(10 - done)
    }
    fn tint(&self, colour: Color) -> Style {
        if self.colour { Style::new().fg(colour) } else { Style::new() }
    }
    /// The style of a verdict where it is what the eye meets first.
    pub fn verdict(&self, finding: &Finding) -> Style {
        self.outcome(finding.verdict).add_modifier(Modifier::BOLD)
    }
    /// The colour of a verdict.
    pub fn outcome(&self, verdict: Verdict) -> Style {
        match verdict {
            Verdict::Applies => self.tint(Color::LightBlue),
            Verdict::DoesNotApply => self.tint(Color::Green),
            Verdict::Discretionary => self.tint(Color::Yellow),
            Verdict::Undetermined => Style::new().add_modifier(Modifier::BOLD),
        }
    }
    /// Plain text.
    pub fn plain(&self) -> Style {
        Style::new()
    }
    /// What the eye meets first.
    pub fn strong(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }
    /// What stands back.
    pub fn quiet(&self) -> Style {
        if self.colour { Style::new().fg(Color::DarkGray) } else { Style::new().add_modifier(Modifier::DIM) }
    }
    /// The row in focus.
    pub fn focus(&self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }
    /// A field that is typed in.
    pub fn field(&self) -> Style {
        Style::new().add_modifier(Modifier::UNDERLINED)
    }
    /// A suggestion not accepted.
    pub fn suggestion(&self) -> Style {
        Style::new().add_modifier(Modifier::ITALIC)
    }
    /// An error in what was typed.
    pub fn error(&self) -> Style {
        self.tint(Color::Red).add_modifier(Modifier::BOLD)
    }
}
