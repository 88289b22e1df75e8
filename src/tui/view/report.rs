//! The report on all drafts of the list: the formats to choose among, what it holds, and where the file is.

use super::Page;
use crate::law::duties::State;
use crate::paper::Format;
use crate::tui::Model;
use crate::tui::keys::Msg;
use crate::tui::theme::Theme;
use crate::tui::update::report::{ReportAs, name};
use ratatui::text::{Line, Span};

pub(super) fn page(model: &Model, state: &ReportAs, theme: &Theme, width: usize) -> Page {
    let words = model.words();
    let mut page = Page::default();
    page.line(Line::styled(words.say("report-as-title").into_owned(), theme.strong()));
    page.gap();
    page.line(Line::styled(format!("  {}", words.say("save-format")), theme.strong()));
    for (row, format) in Format::ALL.iter().enumerate() {
        let chosen = *format == state.format;
        if chosen {
            page.cursor = Some((page.lines.len(), 0));
        }
        let (pointer, style) = if chosen { (theme.pointer(), theme.focus()) } else { (" ", theme.plain()) };
        let mark = if !chosen {
            "( )"
        } else if theme.ascii {
            "(*)"
        } else {
            "(•)"
        };
        let text = format!("{mark} {}", words.say(&format!("save-format-{}", format.extension())));
        page.spot(Msg::Pick(row));
        let text = super::cut(&text, width.saturating_sub(2));
        page.line(Line::from(vec![Span::raw(format!("{pointer} ")), Span::styled(text, style)]));
    }
    page.gap();
    page.text(&words.say("report-as-text"), 2, width, theme.plain());
    page.gap();
    match &state.told {
        Some(Ok(path)) => {
            let told = words.tell("save-done", &[("path", model.shown_path(path).into())]);
            page.text(&format!("{} {told}", theme.state_mark(State::Met)), 2, width, theme.strong());
        }
        Some(Err(trouble)) => page.text(trouble, 2, width, theme.error()),
        None => {
            let args = [("name", name(model, state.format).into())];
            page.text(&words.tell("report-as", &args), 2, width, theme.plain());
        }
    }
    page
}
