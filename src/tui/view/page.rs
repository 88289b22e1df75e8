//! What is drawn on: the frame with its spots, lines of text with a cursor among them, and texts made to fit.

use super::super::Model;
use super::super::edit::wrap;
use super::super::keys::Msg;
use super::super::theme::Theme;
use super::{MEASURE, Spots};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget as _;
use unicode_width::UnicodeWidthStr;

/// The frame, and the spots that take clicks.
pub(crate) struct Canvas<'a, 'b> {
    pub(super) frame: &'a mut Frame<'b>,
    pub(super) spots: Spots,
}

impl Canvas<'_, '_> {
    pub(super) fn area(&self) -> Rect {
        self.frame.area()
    }
    pub(super) fn buffer_mut(&mut self) -> &mut Buffer {
        self.frame.buffer_mut()
    }
    pub(super) fn set_cursor_position(&mut self, position: Position) {
        self.frame.set_cursor_position(position);
    }
}

/// The fewest lines of which one can say what is below.
const TELLING: usize = 3;

/// Lines of text and where the terminal's cursor stands in them.
#[derive(Default)]
pub(crate) struct Page {
    pub(super) lines: Vec<Line<'static>>,
    pub(super) cursor: Option<(usize, usize)>,
    /// Lines that take a click: the line, from which column, how wide, and what it means.
    pub(super) spots: Vec<(usize, usize, usize, Msg)>,
}

impl Page {
    /// The line about to be written takes a click over its whole width.
    pub(super) fn spot(&mut self, msg: Msg) {
        self.spots.push((self.lines.len(), 0, usize::from(u16::MAX), msg));
    }
    pub(super) fn line(&mut self, line: impl Into<Line<'static>>) {
        self.lines.push(line.into());
    }
    pub(super) fn gap(&mut self) {
        self.lines.push(Line::default());
    }
    pub(super) fn text(&mut self, text: &str, indent: usize, width: usize, style: Style) {
        for range in wrap(text, width.saturating_sub(indent).min(MEASURE)) {
            self.lines.push(Line::styled(format!("{}{}", " ".repeat(indent), &text[range]), style));
        }
    }
    /// The furthest that what is read can be scrolled where so many lines are seen, the one that says what is below among them.
    pub(super) fn furthest(&self, height: usize) -> usize {
        let lines = self.lines.len();
        match lines <= height {
            true => 0,
            false => lines - height + usize::from(height >= TELLING),
        }
    }
    /// Draws what is read as far as it is scrolled. Where it is longer than the screen, the last line says how much is below.
    pub(super) fn read(self, area: Rect, model: &Model, theme: &Theme, frame: &mut Canvas) {
        let height = usize::from(area.height);
        let furthest = self.furthest(height);
        if furthest == 0 || height < TELLING {
            return self.draw(area, model.scroll, frame);
        }
        let seen = Rect { height: area.height - 1, ..area };
        self.draw(seen, model.scroll, frame);
        let below = furthest.saturating_sub(model.scroll);
        if below > 0 {
            let args = [("key", theme.key("↓").into()), ("n", below.into())];
            let line = Line::styled(model.words().tell("reading-more", &args), theme.quiet());
            line.render(Rect { y: seen.bottom(), height: 1, ..area }, frame.buffer_mut());
        }
    }
    /// Draws the lines from `scroll` on, moved so that the cursor is seen, and puts the terminal's cursor there.
    pub(super) fn draw(self, area: Rect, scroll: usize, frame: &mut Canvas) {
        let height = usize::from(area.height);
        if height == 0 || area.width == 0 {
            return;
        }
        let furthest = self.lines.len().saturating_sub(height);
        let mut from = scroll.min(furthest);
        if let Some((row, _)) = self.cursor {
            from = from.min(row).max((row + 1).saturating_sub(height));
        }
        for (i, line) in self.lines.iter().skip(from).take(height).enumerate() {
            line.render(Rect { y: area.y + i as u16, height: 1, ..area }, frame.buffer_mut());
        }
        for (row, column, wide, msg) in self.spots.into_iter().filter(|(row, ..)| (from..from + height).contains(row)) {
            let x = area.x + (column as u16).min(area.width - 1);
            let width = (wide.min(usize::from(u16::MAX)) as u16).min(area.right() - x);
            frame.spots.push((Rect { x, y: area.y + (row - from) as u16, width, height: 1 }, msg));
        }
        if let Some((row, column)) = self.cursor
            && row >= from
        {
            let x = area.x + (column as u16).min(area.width - 1);
            frame.set_cursor_position(Position::new(x, area.y + (row - from) as u16));
        }
    }
}

/// A text cut to a width, with an ellipsis where something is cut away.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_string();
    }
    let mut out = String::new();
    for grapheme in unicode_segmentation::UnicodeSegmentation::graphemes(text, true) {
        if out.width() + grapheme.width() + 1 > width {
            break;
        }
        out.push_str(grapheme);
    }
    if width > 0 {
        out.push('…');
    }
    out
}

/// Left and right on one line of this width; the left gives way.
pub(crate) fn sides(left: Vec<Span<'static>>, right: Vec<Span<'static>>, width: usize) -> Line<'static> {
    let right_width: usize = right.iter().map(Span::width).sum();
    let room = width.saturating_sub(right_width + 1);
    let mut spans = Vec::new();
    let mut used = 0;
    for span in left {
        let wide = span.width();
        if used + wide > room {
            let part = cut(&span.content, room.saturating_sub(used));
            used += part.width();
            spans.push(Span::styled(part, span.style));
            break;
        }
        used += wide;
        spans.push(span);
    }
    spans.push(Span::raw(" ".repeat(width.saturating_sub(used + right_width))));
    spans.extend(right);
    Line::from(spans)
}

/// Left and right on one line, or, where they do not fit, each on lines of its own: nothing is cut.
pub(super) fn pair(page: &mut Page, left: Span<'static>, right: Span<'static>, width: usize) {
    if left.width() + right.width() + 2 <= width {
        return page.line(sides(vec![left], vec![right], width));
    }
    page.text(&left.content, 0, width, left.style);
    if !right.content.is_empty() {
        let lines = wrap(&right.content, width);
        for range in lines {
            let text = Span::styled(right.content[range].to_string(), right.style);
            page.line(sides(Vec::new(), vec![text], width));
        }
    }
}

pub(super) fn padded(text: &str, width: usize) -> String {
    let text = cut(text, width);
    let fill = width.saturating_sub(text.width());
    text + &" ".repeat(fill)
}
