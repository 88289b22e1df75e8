//! A screen as its lines.

use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::{Model, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// What is drawn, line by line, without the blanks at the ends.
pub fn lines(model: &Model, colour: bool, ascii: bool) -> Vec<String> {
    let (width, height) = model.size;
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal");
    terminal.draw(|frame| drop(view::draw(model, &Theme { colour, ascii }, frame))).expect("a frame");
    let buffer = terminal.backend().buffer();
    let row = |y: u16| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_string();
    (0..height).map(row).collect()
}

/// The same as one text, each line ended.
pub fn text(model: &Model) -> String {
    lines(model, true, false).iter().map(|line| format!("{line}\n")).collect()
}
