//! What stands in columns: tables, and labels with what they say.

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag};

use super::blocks::spoken;
use super::flow::Flow;
use super::inline::{Line, Piece};
use super::style::{BODY, BOTTOM, CAPTION, CELL, COLUMN, DARK, HAIR, LABEL, LEFT, MEASURE, RIGHT, Style, TOP};
use super::tags::Tagged;
use crate::paper::{Table, Text};

/// A cell with its lines.
struct Cell {
    x: f32,
    lines: Vec<Line>,
    style: Style,
}

/// Cells side by side.
struct Row {
    cells: Vec<Cell>,
    /// The room over and under the lines.
    pad: f32,
}

impl Row {
    fn count(&self) -> usize {
        self.cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0)
    }

    fn leading(&self) -> f32 {
        self.cells.iter().map(|cell| cell.style.leading).fold(1.0, f32::max)
    }

    fn height(&self) -> f32 {
        self.count() as f32 * self.leading() + 2.0 * self.pad
    }

    /// Puts the row on the page, or on the next, or, where it is high, on several; each new page begins with the head.
    fn place(&self, flow: &mut Flow, head: &dyn Fn(&mut Flow)) {
        let (count, leading) = (self.count(), self.leading());
        let whole = self.height() <= (BOTTOM - TOP) / 2.0;
        let mut from = 0;
        while from < count {
            let take = match flow.fitting(count - from, leading, flow.room() - 2.0 * self.pad) {
                take if take < count && whole && !flow.at_top() && from == 0 => 0,
                take => take,
            };
            self.part(flow, from, take);
            from += take;
            if from < count {
                flow.new_page();
                head(flow);
            }
        }
    }

    /// So many of the lines of each cell.
    fn part(&self, flow: &mut Flow, from: usize, take: usize) {
        if take == 0 {
            return;
        }
        let y = flow.y + self.pad;
        for cell in &self.cells {
            for (i, line) in cell.lines.iter().skip(from).take(take).enumerate() {
                flow.line(line, cell.x, y + i as f32 * self.leading(), cell.style);
            }
        }
        flow.y += take as f32 * self.leading() + 2.0 * self.pad;
    }
}

/// Labels to the left, what they say to the right.
pub fn terms(flow: &mut Flow, terms: &[(String, Text)]) {
    const GUTTER: f32 = 18.0;
    let list = flow.tree.tag(Tag::L(ListNumbering::None), None);
    let widest = terms.iter().map(|(label, _)| flow.fonts.width(label, LABEL.weight, LABEL.size)).fold(0.0, f32::max);
    let column = (widest + GUTTER).clamp(MEASURE * 0.24, MEASURE * 0.38);
    for (i, (label, text)) in terms.iter().enumerate() {
        let item = flow.tree.tag(Tag::LI, Some(list));
        let name = flow.tree.tag(Tag::Lbl, Some(item));
        let said = flow.tree.tag(spoken(Tag::LBody, text), Some(item));
        let label = flow.words(label, LABEL, Some(name));
        let pieces = filled(flow, text, BODY, said);
        let cells = vec![
            Cell { x: LEFT, lines: flow.set(&label, LABEL, column - GUTTER), style: LABEL },
            Cell { x: LEFT + column, lines: flow.set(&pieces, BODY, Flow::width(column)), style: BODY },
        ];
        let row = Row { cells, pad: 1.0 };
        flow.open(if i == 0 { 4.0 } else { 0.0 }, row.height().min((BOTTOM - TOP) / 4.0));
        row.place(flow, &|_| {});
        flow.close(0.0);
    }
    flow.close(9.0);
}

/// The pieces of a cell; one that is empty holds a space, so that it counts.
fn filled(flow: &mut Flow, text: &Text, style: Style, tag: Tagged) -> Vec<Piece> {
    let empty = text.flat().trim().is_empty();
    if empty { flow.words("\u{a0}", style, Some(tag)) } else { flow.pieces(text, style, tag) }
}

/// Where columns begin and how wide their text is.
fn columns(table: &Table) -> Vec<(f32, f32)> {
    const GUTTER: f32 = 8.0;
    let sum: f32 = table.columns.iter().map(|column| f32::from(column.share.max(1))).sum();
    let mut x = LEFT;
    let place = |column: &crate::paper::Column| {
        let width = MEASURE * f32::from(column.share.max(1)) / sum;
        let at = (x, (width - GUTTER).max(12.0));
        x += width;
        at
    };
    table.columns.iter().map(place).collect()
}

/// A table under its caption, with its head again on every page.
pub fn table(flow: &mut Flow, table: &Table) {
    let columns = columns(table);
    if columns.is_empty() {
        return;
    }
    let tag = flow.tree.tag(Tag::Table, None);
    let caption = (!table.caption.trim().is_empty()).then(|| {
        let tag = flow.tree.tag(Tag::Caption, Some(tag));
        flow.set(&flow.words(&table.caption, flow.style(CAPTION), Some(tag)), flow.style(CAPTION), MEASURE)
    });
    let caption = caption.unwrap_or_default();
    let head = head(flow, table, &columns, Some(tag));
    let again = self::head(flow, table, &columns, None);
    let body = flow.tree.tag(Tag::TBody, Some(tag));
    let rows: Vec<Row> = table.rows.iter().map(|row| self::row(flow, row, &columns, body)).collect();
    let first = rows.first().map_or(0.0, Row::height);
    let style = flow.style(CAPTION);
    let opening = caption.len() as f32 * style.leading + head.height() + first;
    flow.open(if flow.annex { 6.0 } else { 10.0 }, opening.min((BOTTOM - TOP) * 0.6));
    flow.lines(&caption, LEFT, style);
    head.place(flow, &|_| {});
    under(flow, 0.9, DARK);
    let repeat = |flow: &mut Flow| {
        if again.height() < (BOTTOM - TOP) / 4.0 {
            again.place(flow, &|_| {});
            under(flow, 0.9, DARK);
        }
    };
    for (i, row) in rows.iter().enumerate() {
        row.place(flow, &repeat);
        if i + 1 < rows.len() { under(flow, 0.5, HAIR) } else { under(flow, 0.9, DARK) }
    }
    flow.close(12.0);
}

/// A line under the row.
fn under(flow: &mut Flow, width: f32, shade: super::style::Shade) {
    let y = flow.y;
    flow.rule((LEFT, y), (RIGHT, y), width, shade);
}

/// The heads of the columns: with tags, or as what is no part of the document.
fn head(flow: &mut Flow, table: &Table, columns: &[(f32, f32)], within: Option<Tagged>) -> Row {
    let row = within.map(|within| {
        let head = flow.tree.tag(Tag::THead, Some(within));
        flow.tree.tag(Tag::TR, Some(head))
    });
    let mut cells = Vec::new();
    for (column, (x, width)) in table.columns.iter().zip(columns) {
        let tag = row.map(|row| flow.tree.tag(Tag::TH(TableHeaderScope::Column), Some(row)));
        let text = if column.head.trim().is_empty() { "\u{a0}" } else { &column.head };
        let style = flow.style(COLUMN);
        let lines = flow.set(&flow.words(text, style, tag), style, *width);
        cells.push(Cell { x: *x, lines, style });
    }
    Row { cells, pad: pad(flow) }
}

/// A row, whose first cell says what it is about.
fn row(flow: &mut Flow, texts: &[Text], columns: &[(f32, f32)], body: Tagged) -> Row {
    let row = flow.tree.tag(Tag::TR, Some(body));
    let empty = Text::default();
    let mut cells = Vec::new();
    for (i, (x, width)) in columns.iter().enumerate() {
        let text = texts.get(i).unwrap_or(&empty);
        let tag = match i {
            0 => flow.tree.tag(spoken(Tag::TH(TableHeaderScope::Row), text), Some(row)),
            _ => flow.tree.tag(spoken(Tag::TD, text), Some(row)),
        };
        let style = flow.style(CELL);
        let pieces = filled(flow, text, style, tag);
        cells.push(Cell { x: *x, lines: flow.set(&pieces, style, *width), style });
    }
    Row { cells, pad: pad(flow) }
}

/// The room over and under what stands in a row.
fn pad(flow: &Flow) -> f32 {
    if flow.annex { 1.5 } else { 3.5 }
}
