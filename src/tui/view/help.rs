//! The keys, from the live table.

use super::{Page, padded};
use crate::tui::keys::{KEYS, Place};
use crate::tui::theme::Theme;
use crate::words::Words;
use ratatui::text::{Line, Span};

pub(super) fn page(words: &Words, theme: &Theme, width: usize) -> Page {
    let mut page = Page::default();
    page.line(Line::styled(words.say("help-title").into_owned(), theme.strong()));
    page.text(&words.say("help-text"), 0, width, theme.plain());
    page.gap();
    page.line(Line::styled(words.say("place-everywhere").into_owned(), theme.strong()));
    for key in KEYS.iter().filter(|k| !k.text.is_empty() && k.places.len() != 1) {
        entry(&mut page, words, theme, key);
    }
    for place in Place::ALL {
        let own: Vec<_> =
            KEYS.iter().filter(|k| !k.text.is_empty() && k.places.len() == 1 && k.places[0] == *place).collect();
        if own.is_empty() {
            continue;
        }
        page.gap();
        page.line(Line::styled(words.say(&format!("place-{}", place.word())).into_owned(), theme.strong()));
        for key in own {
            entry(&mut page, words, theme, key);
        }
    }
    page.gap();
    page.text(&words.say("not-advice"), 0, width, theme.quiet());
    page
}

fn entry(page: &mut Page, words: &Words, theme: &Theme, key: &crate::tui::keys::Key) {
    page.line(Line::from(vec![
        Span::styled(format!("  {}", padded(key.shown, 8)), theme.strong()),
        Span::raw(words.say(key.text).into_owned()),
    ]));
}
