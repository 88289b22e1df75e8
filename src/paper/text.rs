//! Lines of text, for mail and for version control: at most 72 columns, by the width that terminals give each character.

use super::{Block, Gap, Heading, Paper, Signatures, Span, Table, Text};
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

const WIDTH: usize = 72;
/// What stands between two columns of a table.
const BETWEEN: usize = 2;
/// A blank where no line ends.
const HOLDS: char = '\u{a0}';
/// The longest line to sign on.
const SIGNED: usize = 48;

/// The document.
pub(super) fn render(paper: &Paper) -> String {
    let top = paper.status.iter().chain([&paper.about]).filter(|text| !text.trim().is_empty());
    let top: Vec<String> = top.flat_map(|text| wrap("", text, WIDTH)).collect();
    let mut parts: Vec<Vec<String>> = Some(top).filter(|top| !top.is_empty()).into_iter().collect();
    parts.push(underlined(wrap("", &paper.title, WIDTH), "="));
    let said = paper.blocks.iter().filter(|block| **block != Block::Annex);
    parts.extend(said.map(|block| match block {
        Block::Gap(gap) => gap_lines(&missing(gap, &paper.labels.gap), WIDTH),
        Block::Heading(heading) if heading.level == 1 => underlined(lines(block, WIDTH), "-"),
        _ => lines(block, WIDTH),
    }));
    parts.iter().map(|part| part.join("\n") + "\n").collect::<Vec<_>>().join("\n")
}

/// A block as lines of this width, for a screen. A width too small for one character is overstepped; nothing is left out.
pub fn block_lines(block: &Block, width: usize) -> Vec<String> {
    lines(block, width).iter().flat_map(|line| pieces(line, width)).collect()
}

/// The same, but an address is as long as it is: broken it could not be followed.
fn lines(block: &Block, width: usize) -> Vec<String> {
    match block {
        Block::Heading(heading) => wrap(&number(heading), &heading.text, width),
        Block::Text(text) | Block::Quiet(text) => wrap("", &text.flat(), width),
        Block::Gap(gap) => gap_lines(&gap.text, width),
        Block::List(items) => items.iter().flat_map(|text| wrap("– ", &text.flat(), width)).collect(),
        Block::Terms(terms) => terms_lines(terms, width),
        Block::Table(table) => table_lines(table, width),
        Block::Signatures(signatures) => signature_lines(signatures, width),
        Block::Room(label, lines) => {
            let room = (0..*lines).flat_map(|_| [String::new(), "_".repeat(width)]);
            wrap("", label, width).into_iter().chain(room).collect()
        }
        Block::Annex => Vec::new(),
    }
}

/// The number of a heading with what parts it from the words.
pub(super) fn number(heading: &Heading) -> String {
    heading.number.map(|n| format!("{n}. ")).unwrap_or_default()
}

/// What is missing, with the word that says so unless it is said already.
pub(super) fn missing(gap: &Gap, label: &str) -> String {
    match gap.text.starts_with(label) {
        true => gap.text.clone(),
        false => format!("{label}: {}", gap.text),
    }
}

/// A label with its colon, unless it ends in a sign of its own.
pub(super) fn label(text: &str) -> String {
    let text = text.trim_end();
    if text.is_empty() || text.ends_with([':', '?', '!', '.']) { text.to_string() } else { format!("{text}:") }
}

/// Text as lines of this width behind a mark or a label: what wraps stands under the text, a line that begins with a dash
/// hangs behind it, and a word wider than the line is broken.
pub fn wrap(lead: &str, text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (i, paragraph) in text.split('\n').enumerate() {
        let (dash, paragraph) = item(paragraph);
        let hang = lead.width() + dash.width();
        let margin = " ".repeat(if hang < width { hang } else { 0 });
        let lead = if i == 0 { lead.to_string() } else { " ".repeat(lead.width()) };
        let mut line = lead + dash;
        let mut empty = true;
        let room = width.saturating_sub(margin.len());
        let broken = |word| if is_address(word) { vec![word.to_string()] } else { pieces(word, room) };
        for piece in paragraph.split(parts).flat_map(|word| held(word, room)).flat_map(broken) {
            if !empty && line.width() + 1 + piece.width() > width {
                lines.push(line.trim_end().to_string());
                line = margin.clone();
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(&piece.replace(HOLDS, " "));
            empty = false;
        }
        lines.push(line.trim_end().to_string());
    }
    lines
}

fn parts(character: char) -> bool {
    character.is_whitespace() && character != HOLDS
}

/// Words that hold together, as long as there is room for them side by side.
fn held(words: &str, room: usize) -> Vec<&str> {
    match words.width() <= room {
        true => Some(words).filter(|words| !words.is_empty()).into_iter().collect(),
        false => words.split_whitespace().collect(),
    }
}

/// The dash of a line that is one of several, and the rest of it: what wraps stands under the text.
pub fn item(line: &str) -> (&str, &str) {
    match line.strip_prefix("– ") {
        Some(rest) => line.split_at(line.len() - rest.len()),
        None => ("", line),
    }
}

fn is_address(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '<', '«']);
    word.starts_with("https://") || word.starts_with("http://")
}

/// A word or a line in pieces that are no wider than the room, never between the signs of one character.
fn pieces(word: &str, room: usize) -> Vec<String> {
    if word.width() <= room {
        return vec![word.to_string()];
    }
    let mut pieces = vec![String::new()];
    for character in word.graphemes(true) {
        match pieces.last_mut() {
            Some(last) if last.is_empty() || last.width() + character.width() <= room => last.push_str(character),
            _ => pieces.push(character.to_string()),
        }
    }
    pieces
}

fn gap_lines(text: &str, width: usize) -> Vec<String> {
    let mut lines = wrap("[ ", &text.split_whitespace().collect::<Vec<_>>().join(" "), width.saturating_sub(2));
    if let Some(last) = lines.last_mut() {
        last.push_str(" ]");
    }
    lines
}

/// Labels in a column of their own where they leave room for what they say, else above it.
fn terms_lines(terms: &[(String, Text)], width: usize) -> Vec<String> {
    let labels: Vec<String> = terms.iter().map(|(text, _)| label(&text.replace('\n', " "))).collect();
    let column = labels.iter().map(|l| l.width()).max().unwrap_or_default() + BETWEEN;
    let beside = column <= width * 2 / 5;
    let told = terms.iter().zip(labels).flat_map(|((_, text), label)| {
        let text = text.flat();
        match beside {
            true => wrap(&padded(&label, column), &text, width),
            false => [wrap("", &label, width), wrap("  ", &text, width)].concat(),
        }
    });
    told.collect()
}

/// A table as columns when no word has to be broken for it, else each row as labels with what they say.
fn table_lines(table: &Table, width: usize) -> Vec<String> {
    let heads: Vec<String> = table.columns.iter().map(|column| column.head.clone()).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    let told = match shares(&heads, &rows, width) {
        Some(wide) => columns(&heads, &rows, &wide),
        None => records(&heads, &rows, width),
    };
    wrap("", &table.caption, width).into_iter().chain(std::iter::once(String::new())).chain(told).collect()
}

/// A cell as it is read; a box is never broken.
fn cell(text: &Text) -> String {
    let piece = |span: &Span| match span {
        Span::Box(_) => span.flat().replace(' ', &HOLDS.to_string()),
        _ => span.flat(),
    };
    text.spans.iter().map(piece).collect()
}

/// The widths of the columns: as wide as they are where all fit, else at least their longest word, and the rest by need.
fn shares(heads: &[String], rows: &[Vec<String>], width: usize) -> Option<Vec<usize>> {
    let widest = |measure: &dyn Fn(&str) -> usize| -> Vec<usize> {
        let cells =
            |i: usize| std::iter::once(heads).chain(rows.iter().map(Vec::as_slice)).filter_map(move |r| r.get(i));
        (0..heads.len()).map(|i| cells(i).map(|cell| measure(cell)).max().unwrap_or_default()).collect()
    };
    let least = widest(&|cell| cell.split(parts).map(|word| word.width()).max().unwrap_or_default());
    let wanted = widest(&|cell| cell.lines().map(|line| line.width()).max().unwrap_or_default());
    let room = width.checked_sub(BETWEEN * heads.len().saturating_sub(1))?;
    if wanted.iter().sum::<usize>() <= room {
        return Some(wanted);
    }
    let spare = room.checked_sub(least.iter().sum())?;
    let need: usize = wanted.iter().zip(&least).map(|(wanted, least)| wanted.saturating_sub(*least)).sum();
    let share = |(wanted, least): (&usize, &usize)| least + wanted.saturating_sub(*least) * spare / need.max(1);
    Some(wanted.iter().zip(&least).map(share).collect())
}

fn columns(heads: &[String], rows: &[Vec<String>], wide: &[usize]) -> Vec<String> {
    let row = |cells: &[String]| {
        let cells: Vec<Vec<String>> = cells.iter().zip(wide).map(|(cell, wide)| wrap("", cell, *wide)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or_default();
        let line = |n: usize| {
            let part =
                |(cell, wide): (&Vec<String>, &usize)| padded(cell.get(n).map_or("", String::as_str), wide + BETWEEN);
            cells.iter().zip(wide).map(part).collect::<String>().trim_end().to_string()
        };
        (0..height).map(line).collect::<Vec<_>>()
    };
    let rule: Vec<String> = wide.iter().map(|wide| "-".repeat(*wide)).collect();
    let rows: Vec<Vec<String>> = rows.iter().map(|cells| row(cells)).collect();
    // Rows of several lines are told apart by an empty one.
    let apart = rows.iter().any(|row| row.len() > 1);
    let mut lines = row(heads);
    lines.extend(row(&rule));
    for (n, row) in rows.into_iter().enumerate() {
        lines.extend((apart && n > 0).then(String::new));
        lines.extend(row);
    }
    lines
}

fn records(heads: &[String], rows: &[Vec<String>], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (n, row) in rows.iter().enumerate() {
        lines.extend((n > 0).then(String::new));
        for (i, (head, cell)) in heads.iter().zip(row).enumerate() {
            let lead = if i == 0 { "" } else { "  " };
            let told = [label(head), cell.clone()].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>();
            lines.extend(wrap(lead, &told.join(" "), width));
        }
    }
    lines
}

fn signature_lines(signatures: &Signatures, width: usize) -> Vec<String> {
    let labels = [&signatures.place, &signatures.signature].map(|text| label(text));
    let column = labels.iter().map(|l| l.width()).max().unwrap_or_default() + 1;
    let mut lines = Vec::new();
    for (n, (role, name)) in signatures.who.iter().enumerate() {
        lines.extend((n > 0).then(|| [String::new(), String::new()]).into_iter().flatten());
        let who = [label(role), name.clone()].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>();
        lines.extend(wrap("", &who.join(" "), width));
        for label in &labels {
            lines.push(String::new());
            let room = width.saturating_sub(column).min(SIGNED);
            match room >= 8 {
                true => lines.push(padded(label, column) + &"_".repeat(room)),
                false => lines.extend(wrap("", label, width).into_iter().chain([String::new(), "_".repeat(width)])),
            }
        }
    }
    lines
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

fn underlined(mut lines: Vec<String>, sign: &str) -> Vec<String> {
    let width = lines.iter().map(|line| line.width()).max().unwrap_or_default();
    lines.push(sign.repeat(width));
    lines
}
