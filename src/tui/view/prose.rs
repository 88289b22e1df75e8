//! A text of more lines, and what is read in it as it is typed.

use super::{Page, Scene, padded};
use crate::agreement::interview::{Answer, Input};
use crate::law::facts::{Fact, Period};
use crate::tui::edit;
use crate::words::answer::pattern;
use ratatui::text::{Line, Span};

/// The field is at least so many lines high.
const LEAST: usize = 4;

/// The field, ruled from the first line on, with the key for a new line and what is read.
pub(super) fn field(scene: &Scene, page: &mut Page, width: usize) {
    let field = &scene.form.field;
    let room = super::editor_width(scene.model.size.0).min(width.saturating_sub(3)).max(1);
    let lines = edit::wrap(field.text(), room);
    let (row, column) = edit::place(field.text(), &lines, field.cursor());
    page.cursor = Some((page.lines.len() + row, 3 + column));
    let blank = LEAST.saturating_sub(lines.len());
    let texts = lines.into_iter().map(|range| &field.text()[range]).chain(std::iter::repeat_n("", blank));
    for text in texts {
        page.line(Line::from(vec![Span::raw("   "), Span::styled(padded(text, room), scene.theme.field())]));
    }
    let key = format!("   ^J {}", scene.words.say("key-line"));
    page.line(Line::styled(key, scene.theme.quiet()));
    if scene.form.question().input == Input::Timeline {
        timeline(scene, page, width);
    }
}

/// Each change as it is read, the one that counts today marked; lines that cannot be read yet stand last.
fn timeline(scene: &Scene, page: &mut Page, width: usize) {
    let lines = scene.form.field.text().split(['\n', ';']).map(str::trim).filter(|l| !l.is_empty());
    let (mut periods, mut unread): (Vec<Period>, Vec<&str>) = (Vec::new(), Vec::new());
    for line in lines {
        match pattern::timeline(line, scene.words) {
            Ok(Answer::Timeline(read)) => periods.extend(read),
            _ => unread.push(line),
        }
    }
    periods.sort_by_key(|p| p.from);
    let today = scene.form.draft.facts.date(Fact::AsOf).unwrap_or(scene.model.setting.today);
    let now = periods.iter().rposition(|p| p.from <= today).unwrap_or(0);
    page.gap();
    for (i, period) in periods.iter().enumerate() {
        let args = [
            ("from", scene.words.date(period.from).into()),
            ("days", scene.words.amount("amount-days", period.days).into()),
        ];
        let text = scene.words.tell("timeline-read", &args);
        if i == now {
            let text = format!("{text} · {}", scene.words.say("timeline-now"));
            page.text(&text, 3, width, scene.theme.strong());
        } else {
            page.text(&text, 3, width, scene.theme.plain());
        }
    }
    for line in unread {
        page.text(&format!("? {line}"), 3, width, scene.theme.plain());
    }
}

/// A first and a last day as they are read, where the text is both.
pub(super) fn period(scene: &Scene, page: &mut Page, width: usize) -> bool {
    let Some((start, end)) = pattern::period(scene.form.field.text()).filter(|(start, end)| start <= end) else {
        return false;
    };
    page.gap();
    page.text(&scene.words.period(start, end), 3, width, scene.theme.strong());
    true
}
