//! The map of the verdict, small and large, and variants side by side.

use super::{Page, Scene, cut, padded, wrap};
use crate::law::map::{self, Cell, Compared, Map, Topic};
use crate::tui::keys::Msg;
use crate::tui::update::compare::{Compare, compared};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// How many duties that come or go are named in a column.
const MOST: usize = 3;
/// Columns of a cell where there is room.
const CELL: usize = 4;

/// How wide the cells are, and the margin before them.
fn measures(columns: usize, label: usize, width: usize) -> (usize, usize) {
    let cell = if label + columns * CELL <= width { CELL } else { CELL - 1 };
    (cell, label.min(width.saturating_sub(columns * cell)))
}

/// The map of the draft.
fn of(scene: &Scene) -> Map {
    map::map(&scene.form.draft.facts, scene.law, scene.assessment.on)
}

/// The map with a letter a cell, the draft's own place in brackets, and the nearest border in words.
pub(super) fn small(scene: &Scene, page: &mut Page, width: usize) {
    let map = of(scene);
    let head = scene.words.say("map-head");
    let label = map.rows.iter().map(|r| scene.words.map_row(*r).width()).chain([head.width()]).max().unwrap_or(0) + 2;
    let (cell, margin) = measures(map.columns.len(), label, width);
    let mut head = padded(&format!("  {head}"), margin);
    map.columns.iter().for_each(|c| head.push_str(&centred(&scene.words.map_column(*c), cell)));
    page.line(Line::styled(cut(&head, width), scene.theme.quiet()));
    for (r, row) in map.rows.iter().enumerate() {
        let label = padded(&format!("  {}", scene.words.map_row(*row)), margin);
        let cells = (0..map.columns.len()).flat_map(|c| letter(scene, &map, (r, c), None, cell));
        page.line(Line::from_iter([Span::raw(label)].into_iter().chain(cells)));
    }
    border(scene, page, width);
}

/// One cell: its letter in its colour, in brackets where the draft is, reversed where it is looked at.
fn letter(
    scene: &Scene,
    map: &Map,
    at: (usize, usize),
    looked: Option<(usize, usize)>,
    wide: usize,
) -> [Span<'static>; 2] {
    let cell = map.cells[at.0][at.1];
    let letter = scene.words.map_letter(cell.verdict);
    let text = if map.here == Some(at) { format!("[{letter}]") } else { format!(" {letter} ") };
    let style = scene.theme.outcome(cell.verdict);
    let style = if looked == Some(at) { style.patch(scene.theme.focus()) } else { style };
    [Span::raw(" ".repeat(wide.saturating_sub(text.width()))), Span::styled(text, style)]
}

fn centred(text: &str, wide: usize) -> String {
    format!("{:>width$} ", text, width = wide - 1)
}

/// The nearest border in words.
fn border(scene: &Scene, page: &mut Page, width: usize) {
    if let Some(border) = map::nearest_border(&scene.form.draft.facts, scene.law, scene.assessment.on) {
        let text = scene.words.tell("map-nearest", &[("border", scene.words.border(&border).into())]);
        page.text(&text, 2, width, scene.theme.quiet());
    }
}

/// The map on the whole screen: a cell can be looked at, and says what it is.
pub(super) fn large(scene: &Scene, at: Option<(usize, usize)>, width: usize) -> Page {
    let mut page = Page::default();
    let map = of(scene);
    page.line(Line::styled(scene.words.say("map-title").into_owned(), scene.theme.strong()));
    page.text(&scene.words.say("map-legend"), 0, width, scene.theme.quiet());
    page.gap();
    let label = map.rows.iter().map(|r| scene.words.map_row_long(*r).width()).max().unwrap_or(0) + 2;
    let (cell, margin) = measures(map.columns.len(), label, width);
    let mut head = padded(&scene.words.say("map-head"), margin);
    map.columns.iter().for_each(|c| head.push_str(&centred(&scene.words.map_column(*c), cell)));
    page.line(Line::styled(head, scene.theme.quiet()));
    let focus = at.or(map.here);
    for (r, row) in map.rows.iter().enumerate() {
        if let Some((_, column)) = focus.filter(|f| f.0 == r) {
            page.cursor = Some((page.lines.len(), margin + column * cell + cell - 2));
        }
        for c in 0..map.columns.len() {
            page.spots.push((page.lines.len(), margin + c * cell, cell, Msg::Pick(r * map.columns.len() + c)));
        }
        let own = map.here.is_some_and(|here| here.0 == r);
        let style = if own { scene.theme.strong() } else { scene.theme.plain() };
        let label = Span::styled(padded(&scene.words.map_row_long(*row), margin), style);
        let cells = (0..map.columns.len()).flat_map(|c| letter(scene, &map, (r, c), focus, cell));
        page.line(Line::from_iter([label].into_iter().chain(cells)));
    }
    page.gap();
    if let Some((row, column)) = focus {
        told(scene, &mut page, &map, (row, column), width);
    }
    border(scene, &mut page, width);
    page
}

/// What the cell in focus says.
fn told(scene: &Scene, page: &mut Page, map: &Map, (row, column): (usize, usize), width: usize) {
    let cell: Cell = map.cells[row][column];
    let days = scene.words.variant(Some(&map::Variant::Days(map.columns[column])));
    let place = format!("{}, {days}", scene.words.map_row_long(map.rows[row]));
    let here = if map.here == Some((row, column)) { scene.words.say("map-here").into_owned() } else { String::new() };
    page.text(&format!("{place}{here}"), 2, width, scene.theme.plain());
    let mark = scene.theme.verdict_mark(cell.verdict);
    let verdict = scene.words.verdict(cell.verdict, cell.lean);
    page.text(&format!("{mark}  {verdict}"), 2, width, scene.theme.outcome(cell.verdict));
    page.text(
        &format!("{} {}", cell.rule, scene.words.rule_title(cell.rule, scene.law)),
        5,
        width,
        scene.theme.quiet(),
    );
    page.gap();
}

/// The draft beside two variants of itself.
pub(super) fn page(scene: &Scene, state: &Compare, width: usize) -> Page {
    let mut page = Page::default();
    page.line(Line::styled(scene.words.say("compare-title").into_owned(), scene.theme.strong()));
    page.text(&scene.words.say("compare-help"), 0, width, scene.theme.quiet());
    page.gap();
    let columns = compared(scene.form, scene.law, scene.assessment.on, state);
    let gap = 2;
    let wide = (width.saturating_sub(gap * (columns.len() - 1)) / columns.len()).clamp(1, 40);
    let focus = state.column + 1;
    page.cursor = Some((page.lines.len(), focus * (wide + gap)));
    for c in 1..columns.len() {
        page.spots.push((page.lines.len(), c * (wide + gap), wide, Msg::Pick(c - 1)));
    }
    let told: Vec<Vec<(String, Style)>> =
        columns.iter().enumerate().map(|(i, c)| column(scene, c, i == focus, wide)).collect();
    let rows = told.iter().map(Vec::len).max().unwrap_or(0);
    for row in 0..rows {
        let mut line = Vec::new();
        for column in &told {
            let (text, style) = column.get(row).cloned().unwrap_or_default();
            line.push(Span::styled(padded(&text, wide), style));
            line.push(Span::raw(" ".repeat(gap)));
        }
        page.line(Line::from(line));
    }
    page
}

/// One column, wrapped: what it is, the verdict, what must be made, the rule, and the duties that come and go.
fn column(scene: &Scene, compared: &Compared, focused: bool, wide: usize) -> Vec<(String, Style)> {
    let words = scene.words;
    let mut lines = Vec::new();
    let mut put = |text: &str, style: Style| {
        lines.extend(wrap(text, wide).into_iter().map(|range| (text[range].to_string(), style)));
    };
    let heading = match compared.variant {
        None => words.say("compare-now").into_owned(),
        Some(variant) => words.variant(Some(&variant)),
    };
    put(&heading, if focused { scene.theme.focus() } else { scene.theme.strong() });
    put(" ", scene.theme.plain());
    let finding = &compared.assessment.finding;
    let differs = |different: bool| if different { scene.theme.strong() } else { scene.theme.plain() };
    let mark = scene.theme.verdict_mark(finding.verdict);
    put(&format!("{mark} {}", words.verdict(finding.verdict, finding.lean)), scene.theme.verdict(finding));
    put(&words.form(finding), differs(compared.differences.form));
    put(&format!("{} {}", finding.rule, words.rule_title(finding.rule, scene.law)), scene.theme.quiet());
    put(" ", scene.theme.plain());
    let differences = &compared.differences;
    if compared.variant.is_some() && differences.none() {
        put(&words.say("compare-same"), scene.theme.quiet());
    }
    let mut duties = |key: &str, topics: &[Topic], most: usize| {
        if topics.is_empty() {
            return;
        }
        put(&words.tell(key, &[("n", topics.len().into())]), scene.theme.quiet());
        for topic in topics.iter().take(most) {
            put(&format!("{} {}", topic.0, words.topic(*topic)), scene.theme.plain());
        }
        if topics.len() > most && most > 0 {
            put(&words.tell("compare-more", &[("n", (topics.len() - most).into())]), scene.theme.quiet());
        }
    };
    duties("compare-gained", &differences.gained, MOST);
    duties("compare-lost", &differences.lost, MOST);
    duties("compare-turned", &differences.turned, 0);
    lines
}
