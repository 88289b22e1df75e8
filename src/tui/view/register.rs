//! The start screen: a new draft, and those that are there.

use super::{Canvas, Page, footer, sides};
use crate::agreement::{Kind, check};
use crate::document::is_own;
use crate::document::own::answered_in_all;
use crate::tui::keys::{Msg, Place};
use crate::tui::theme::Theme;
use crate::tui::{Model, Notice, Overlay, Register, Row};
use crate::words::Words;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

pub(super) fn draw(model: &Model, register: &Register, theme: &Theme, frame: &mut Canvas) {
    let area = frame.area();
    let words = model.words();
    let inner = inside(area);
    let width = measure(inner);
    match (reading(model, theme, inner), &model.overlay) {
        (Some(page), _) => page.read(inner, model, theme, frame),
        (None, Overlay::Search(state)) => {
            super::search::page(model, theme, state, width, inner.height.into()).draw(inner, 0, frame);
        }
        (None, Overlay::Report(state)) => {
            let page = super::report::page(model, state, theme, width);
            let from = page.cursor.map_or(0, |(row, _)| (row + 1).saturating_sub(inner.height.into()));
            page.draw(inner, from, frame);
        }
        _ => page(model, register, theme, width).draw(inner, 0, frame),
    }
    let foot = Rect { y: area.bottom() - 1, height: 1, ..inner };
    footer(words, theme, Place::of(model), None, foot, frame);
}

/// What is left above the footer.
pub(super) fn inside(area: Rect) -> Rect {
    Rect { x: area.x + 1, width: area.width.saturating_sub(2), height: area.height.saturating_sub(1), ..area }
}

fn measure(inner: Rect) -> usize {
    usize::from(inner.width).min(96)
}

/// What lies on top and is read, where something does.
pub(super) fn reading(model: &Model, theme: &Theme, inner: Rect) -> Option<Page> {
    match model.overlay {
        Overlay::Help => Some(super::help::page(model, theme, measure(inner))),
        Overlay::Page(hit) => Some(super::search::read(model, theme, None, hit, measure(inner))),
        _ => None,
    }
}

fn page(model: &Model, register: &Register, theme: &Theme, width: usize) -> Page {
    let words = model.words();
    let mut page = Page::default();
    let right = Span::styled(format!("{}   {}", words.language().word(), words.say("header-help")), theme.quiet());
    page.line(sides(vec![Span::styled("hjemmekontor", theme.strong())], vec![right], width));
    page.gap();
    page.text(&words.say("register-intro"), 0, width, theme.plain());
    page.text(&words.say("not-advice"), 0, width, theme.quiet());
    page.gap();
    page.spot(Msg::Pick(0));
    entry(
        &mut page,
        theme,
        register.cursor == 0,
        vec![Span::raw(words.say("register-new").into_owned())],
        Vec::new(),
        width,
    );
    page.gap();
    if !register.rows.is_empty() {
        page.line(Line::styled(words.say("register-drafts").into_owned(), theme.quiet()));
    }
    for (i, row) in register.rows.iter().enumerate() {
        let hidden = model.hide_names.then(|| words.tell("hidden-row", &[("n", (i + 1).into())]));
        let (left, right) = row_text(words, theme, row, hidden.as_deref().unwrap_or(&row.name));
        page.spot(Msg::Pick(i + 1));
        entry(&mut page, theme, register.cursor == i + 1, left, right, width);
    }
    page.gap();
    page.text(
        &words.tell("register-folder", &[("path", model.setting.folder.display().to_string().into())]),
        0,
        width,
        theme.quiet(),
    );
    if let Some(notice) = &model.notice {
        let (text, style) = match notice {
            Notice::Info(text) => (text, theme.strong()),
            Notice::Error(text) => (text, theme.error()),
        };
        page.gap();
        page.text(text, 0, width, style);
    }
    page
}

fn entry(
    page: &mut Page,
    theme: &Theme,
    focused: bool,
    left: Vec<Span<'static>>,
    right: Vec<Span<'static>>,
    width: usize,
) {
    let pointer = if focused { theme.pointer() } else { " " };
    if focused {
        page.cursor = Some((page.lines.len(), 1));
    }
    let mut line = sides(left, right, width.saturating_sub(3));
    if focused {
        line = line.style(theme.focus());
        line.spans = line.spans.into_iter().map(|s| s.style(theme.focus())).collect();
    }
    let mut spans = vec![Span::raw(format!(" {pointer} "))];
    spans.extend(line.spans);
    page.line(Line::from(spans));
}

fn row_text(words: &Words, theme: &Theme, row: &Row, name: &str) -> (Vec<Span<'static>>, Vec<Span<'static>>) {
    let (verdict, style, meter) = match &row.state {
        Ok((draft, _)) if draft.kind == Kind::SelfDeclaration => {
            let (done, all) = answered_in_all(draft);
            (words.say("self-title").into_owned(), theme.plain(), format!("{done}/{all}"))
        }
        Ok((draft, assessment)) => {
            let finding = &assessment.finding;
            let word = words.say(&format!("verdict-{}", finding.verdict.word()));
            let (settled, all) = check::meter(draft);
            (
                format!("{} {word}", theme.verdict_mark(finding.verdict)),
                theme.verdict(finding),
                match draft.finished_on() {
                    _ if is_own(draft) => String::new(),
                    Some(_) => words.say("register-finished").into_owned(),
                    None => format!("{settled}/{all}"),
                },
            )
        }
        Err(_) => (format!("! {}", words.say("register-broken")), theme.error(), String::new()),
    };
    let left =
        vec![Span::raw(super::padded(name, 33)), Span::raw("  "), Span::styled(super::padded(&verdict, 20), style)];
    (left, vec![Span::raw(format!("{meter:>6}  {:>10} ", row.saved))])
}
