//! What is kept of a draft: three choices side by side, what is chosen in words, and where the file is.

use super::{Page, Scene, padded};
use crate::agreement::Language;
use crate::document::{Case, Kind};
use crate::law::duties::State;
use crate::paper::Format;
use crate::session::made::Made;
use crate::tui::keys::Msg;
use crate::tui::update::save_as::{SaveAs, all, kept, name};
use crate::words::Words;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// Between two columns.
const BETWEEN: usize = 3;
/// What stands before a choice: the pointer, the box, and a space after each.
const LEAD: usize = 6;

/// The lines that title and what is told below take.
const TOLD: usize = 11;
/// How many of those may be out of sight before it is drawn for little room.
const FITS: usize = 3;

/// One of the three choices: its title, its rows, and the row that is chosen.
struct Column {
    title: String,
    rows: Vec<String>,
    chosen: usize,
}

impl Column {
    fn width(&self) -> usize {
        self.rows.iter().map(|row| LEAD + row.width()).chain([2 + self.title.width()]).max().unwrap_or(0)
    }
}

fn columns(scene: &Scene, state: &SaveAs, all: &[Made]) -> Vec<Column> {
    let words = scene.words;
    let at = |found: Option<usize>| found.unwrap_or(0);
    let made = |made: &Made| words.say(&format!("save-kind-{}", made.word())).into_owned();
    let format = |format: &Format| words.say(&format!("save-format-{}", format.extension())).into_owned();
    let language = |language: &Language| words.say(&format!("save-language-{}", language.word())).into_owned();
    let columns = [
        Column {
            title: words.say("save-document").into_owned(),
            rows: all.iter().map(made).collect(),
            chosen: at(all.iter().position(|made| *made == state.made)),
        },
        Column {
            title: words.say("save-format").into_owned(),
            rows: Format::ALL.iter().map(format).collect(),
            chosen: at(Format::ALL.iter().position(|format| *format == state.format)),
        },
        Column {
            title: words.say("save-language").into_owned(),
            rows: Language::ALL.iter().map(language).collect(),
            chosen: at(Language::ALL.iter().position(|language| *language == state.language)),
        },
    ];
    columns.into_iter().take(state.columns()).collect()
}

pub(super) fn page(scene: &Scene, state: &SaveAs, width: usize, height: usize) -> Page {
    let mut page = Page::default();
    let columns = columns(scene, state, &all(scene.model));
    page.line(Line::styled(scene.words.say("save-title").into_owned(), scene.theme.strong()));
    page.gap();
    let whole = columns.iter().map(|column| column.width() + BETWEEN).sum::<usize>() - BETWEEN;
    match whole <= width {
        true => side_by_side(scene, &mut page, state, &columns),
        false => {
            let rows = columns.iter().map(|column| column.rows.len() + 2).sum::<usize>();
            one_below_another(scene, &mut page, state, &columns, width, rows + TOLD <= height);
        }
    }
    if page.lines.len() + TOLD > height + FITS {
        return tight(scene, state, &columns, width, height);
    }
    page.gap();
    told(scene, &mut page, state, width);
    page
}

/// Where there is little room: what is chosen, what becomes of it, and as many rows around the choice in focus as there is
/// room for. What has become of it stands before them all.
fn tight(scene: &Scene, state: &SaveAs, columns: &[Column], width: usize, height: usize) -> Page {
    let mut page = Page::default();
    outcome(scene, &mut page, state, width);
    let others = columns.len() - 1;
    let room = height.saturating_sub(page.lines.len() + others + 1).max(1);
    for (i, column) in columns.iter().enumerate() {
        if i != state.column {
            let chosen = column.rows.get(column.chosen).map_or("", String::as_str);
            page.line(Line::styled(format!("  {}: {chosen}", column.title), scene.theme.quiet()));
            continue;
        }
        page.line(Line::styled(format!("  {}", column.title), scene.theme.strong()));
        let from = column.chosen.saturating_sub(room / 2).min(column.rows.len().saturating_sub(room));
        for row in from..(from + room).min(column.rows.len()) {
            if row == column.chosen {
                page.cursor = Some((page.lines.len(), 0));
            }
            page.spot(Msg::PickIn { column: i, row });
            page.line(Line::from(choice(scene, state, i, column, row, width)));
        }
    }
    page
}

fn side_by_side(scene: &Scene, page: &mut Page, state: &SaveAs, columns: &[Column]) {
    let title = |(i, column): (usize, &Column)| {
        let style = if i == state.column { scene.theme.strong() } else { scene.theme.quiet() };
        Span::styled(padded(&format!("  {}", column.title), column.width() + BETWEEN), style)
    };
    page.line(Line::from(columns.iter().enumerate().map(title).collect::<Vec<_>>()));
    let rows = columns.iter().map(|column| column.rows.len()).max().unwrap_or(0);
    for row in 0..rows {
        let (mut spans, mut x) = (Vec::new(), 0);
        for (i, column) in columns.iter().enumerate() {
            if i == state.column && row == column.chosen {
                page.cursor = Some((page.lines.len(), x));
            }
            if row < column.rows.len() {
                page.spots.push((page.lines.len(), x, column.width(), Msg::PickIn { column: i, row }));
            }
            let wide = column.width() + BETWEEN;
            spans.extend(choice(scene, state, i, column, row, wide));
            x += wide;
        }
        page.line(Line::from(spans));
    }
}

/// Where there is no room for all of it, the one in focus stands with what is chosen in the others.
fn one_below_another(scene: &Scene, page: &mut Page, state: &SaveAs, columns: &[Column], width: usize, all: bool) {
    for (i, column) in columns.iter().enumerate() {
        if all && i > 0 {
            page.gap();
        }
        if i != state.column && !all {
            let chosen = column.rows.get(column.chosen).map_or("", String::as_str);
            page.text(&format!("  {}: {chosen}", column.title), 0, width, scene.theme.quiet());
            continue;
        }
        let style = if i == state.column { scene.theme.strong() } else { scene.theme.quiet() };
        page.line(Line::styled(format!("  {}", column.title), style));
        for row in 0..column.rows.len() {
            if i == state.column && row == column.chosen {
                page.cursor = Some((page.lines.len(), 0));
            }
            page.spot(Msg::PickIn { column: i, row });
            page.line(Line::from(choice(scene, state, i, column, row, width)));
        }
    }
}

/// One choice of a column, as wide as the column; nothing where the column has ended.
fn choice(scene: &Scene, state: &SaveAs, i: usize, column: &Column, row: usize, wide: usize) -> Vec<Span<'static>> {
    let Some(text) = column.rows.get(row) else { return vec![Span::raw(" ".repeat(wide))] };
    let chosen = row == column.chosen;
    let focused = chosen && i == state.column;
    let pointer = if focused { scene.theme.pointer() } else { " " };
    let style = match (focused, chosen) {
        (true, _) => scene.theme.focus(),
        (_, true) => scene.theme.strong(),
        _ => scene.theme.plain(),
    };
    let text = super::cut(&format!("({}) {text}", if chosen { "•" } else { " " }), wide.saturating_sub(2));
    let text = if scene.theme.ascii { text.replace('•', "*") } else { text };
    let fill = wide.saturating_sub(2 + text.width());
    vec![Span::raw(format!("{pointer} ")), Span::styled(text, style), Span::raw(" ".repeat(fill))]
}

/// What the chosen document is, what is missing in it, and where it goes or went.
fn told(scene: &Scene, page: &mut Page, state: &SaveAs, width: usize) {
    let (words, theme) = (scene.words, scene.theme);
    let Some((draft, assessment)) = kept(scene.model) else { return };
    let about = words.say(&format!("save-kind-{}.text", state.made.word()));
    page.text(&about, 2, width, theme.plain());
    if Made::Paper(Kind::called_for(&draft, &assessment)) == state.made {
        page.text(&words.say("save-called-for"), 2, width, theme.quiet());
    }
    page.gap();
    let theirs = Words::of(state.language);
    let case = Case { draft: &draft, assessment: &assessment, law: scene.law, words: theirs };
    let left = state.made.left(&case, words);
    outcome(scene, page, state, width);
    left.iter().for_each(|left| page.text(left, 2, width, theme.plain()));
}

/// Where it goes, or where it went, or why it did not.
fn outcome(scene: &Scene, page: &mut Page, state: &SaveAs, width: usize) {
    let (words, theme) = (scene.words, scene.theme);
    match &state.told {
        Some(Ok(path)) => {
            let path = scene.model.shown_path(path);
            let told = words.tell("save-done", &[("path", path.into())]);
            page.text(&format!("{} {told}", theme.state_mark(State::Met)), 2, width, theme.strong());
        }
        Some(Err(trouble)) => page.text(trouble, 2, width, theme.error()),
        None => {
            let key = if state.made == Made::Folder { "save-as-folder" } else { "save-as" };
            let name = name(scene.model, state).unwrap_or_default();
            page.text(&words.tell(key, &[("name", name.into())]), 2, width, theme.plain());
        }
    }
}
