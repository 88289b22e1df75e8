//! Tables: a caption over them, a row of heads that comes again on every page, columns of a set width.

use super::body::Own;
use super::inline::{Writer, lines, run};
use super::xml::{Node, node, val};
use crate::paper::{Span, Table, Text};

/// A row of no more than this is not parted by the end of a page.
const SHORT: usize = 400;

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Vec<Node> {
        let caption = self.paragraph("Caption", Own::default(), [run(&table.caption, None, None)]);
        if table.columns.is_empty() {
            return vec![caption];
        }
        let widths = self.widths(table);
        let boxes: Vec<bool> = (0..table.columns.len()).map(|i| only_boxes(table, i)).collect();
        let grid = node("w:tblGrid").with(widths.iter().map(|w| node("w:gridCol").at("w:w", w)));
        let heads = table.columns.iter().zip(&widths).zip(&boxes).enumerate();
        let heads: Vec<Node> = heads
            .map(|(i, ((column, width), centred))| {
                let own = Own { keep_next: true, centred: *centred, ..Own::default() };
                cell(*width, i, true, [self.paragraph(self.cell_style(), own, [run(&column.head, None, None)])])
            })
            .collect();
        let marks = [cnf("100000000000"), node("w:cantSplit"), node("w:tblHeader")];
        let head = node("w:tr").with([node("w:trPr").with(marks)]).with(heads);
        let mut rows = vec![head];
        for row in &table.rows {
            rows.push(self.row(table, row, &widths, &boxes));
        }
        vec![caption, node("w:tbl").with([self.properties(table, widths.iter().sum()), grid]).with(rows)]
    }

    fn row(&mut self, table: &Table, row: &[Text], widths: &[u32], boxes: &[bool]) -> Node {
        let empty = Text::default();
        let mut cells = Vec::new();
        for (i, column) in table.columns.iter().enumerate() {
            let text = row.get(i).unwrap_or(&empty);
            let mut paragraphs = Vec::new();
            for line in lines(text) {
                let runs = self.runs(&line, &column.head);
                let own = Own { centred: boxes[i], ..Own::default() };
                paragraphs.push(self.paragraph(self.cell_style(), own, runs));
            }
            cells.push(cell(widths[i], i, false, paragraphs));
        }
        let short = row.iter().map(|text| text.flat().chars().count()).sum::<usize>() <= SHORT;
        node("w:tr").with(short.then(|| node("w:trPr").with([node("w:cantSplit")]))).with(cells)
    }

    fn cell_style(&self) -> &'static str {
        if self.annex { "AnnexCell" } else { "TableText" }
    }

    fn properties(&self, table: &Table, width: u32) -> Node {
        let look = val("w:tblLook", "06A0").at("w:firstRow", 1).at("w:lastRow", 0).at("w:firstColumn", 1);
        let look = look.at("w:lastColumn", 0).at("w:noHBand", 1).at("w:noVBand", 1);
        let caption = (!table.caption.is_empty()).then(|| val("w:tblCaption", &table.caption));
        node("w:tblPr")
            .with([
                val("w:tblStyle", self.styles.id("RuledTable")),
                node("w:tblW").at("w:w", width).at("w:type", "dxa"),
                node("w:tblLayout").at("w:type", "fixed"),
                look,
            ])
            .with(caption)
    }

    /// How wide each column is: its part of the page, to the last twentieth of a point.
    fn widths(&self, table: &Table) -> Vec<u32> {
        let shares: Vec<u32> = table.columns.iter().map(|c| u32::from(c.share).max(1)).collect();
        let all: u32 = shares.iter().sum();
        let mut done = 0;
        let mut sum = 0;
        shares
            .iter()
            .map(|share| {
                sum += share;
                let end = self.width * sum / all;
                let width = end - done;
                done = end;
                width.max(1)
            })
            .collect()
    }
}

fn cell(width: u32, column: usize, head: bool, paragraphs: impl IntoIterator<Item = Node>) -> Node {
    let look = match (head, column) {
        (true, 0) => Some(cnf("101000000100")),
        (true, _) => Some(cnf("100000000000")),
        (false, 0) => Some(cnf("001000000000")),
        (false, _) => None,
    };
    let size = node("w:tcW").at("w:w", width).at("w:type", "dxa");
    let properties = node("w:tcPr").with(look).with([size]);
    node("w:tc").with([properties]).with(paragraphs)
}

/// Which parts of the table's style hold here.
fn cnf(bits: &str) -> Node {
    val("w:cnfStyle", bits)
}

/// Whether there is nothing but boxes in a column.
fn only_boxes(table: &Table, column: usize) -> bool {
    let boxes = |text: &Text| !text.spans.is_empty() && text.spans.iter().all(|s| matches!(s, Span::Box(_)));
    !table.rows.is_empty() && table.rows.iter().all(|row| row.get(column).is_some_and(boxes))
}
