//! The keys, from the live table: those that work here first, told together by what they are for.

use super::{Page, padded};
use crate::tui::Model;
use crate::tui::keys::{Group, KEYS, Key, Place};
use crate::tui::theme::Theme;
use crate::words::Words;
use crossterm::event::KeyCode;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// Where the second column of keys begins, on a screen wide enough for two.
const COLUMN: usize = 40;

/// Keys that do the same, and what they do.
struct Entry {
    shown: String,
    text: &'static str,
}

pub(super) fn page(model: &Model, theme: &Theme, width: usize) -> Page {
    let words = model.words();
    let mut page = Page::default();
    page.line(Line::styled(words.say("help-title").into_owned(), theme.strong()));
    page.text(&words.say("help-text"), 0, width, theme.plain());
    let here = Place::helped(model);
    for group in Group::ALL {
        let mut keys: Vec<&Key> = live(here).filter(|k| Group::of(&k.msg) == *group).collect();
        keys.sort_by_key(|k| if let KeyCode::F(n) = k.code() { n } else { 0 });
        let title = match group {
            Group::Answer => format!("place-{}", here.word()),
            _ => format!("help-{}", group.word()),
        };
        section(&mut page, words, theme, &title, &joined(theme, &keys), width);
    }
    for place in Place::ALL.iter().filter(|place| **place != here) {
        let own: Vec<&Key> = live(*place).filter(|k| k.places.len() == 1 && k.places[0] == *place).collect();
        section(&mut page, words, theme, &format!("place-{}", place.word()), &joined(theme, &own), width);
    }
    page.gap();
    page.text(&words.say("not-advice"), 0, width, theme.quiet());
    page
}

/// The keys with a meaning there; where both arrows are told as one, they are not told one by one.
fn live(place: Place) -> impl Iterator<Item = &'static Key> {
    let both = KEYS.iter().any(|k| k.shown == "↑↓" && k.is_live(place));
    let told = move |k: &&Key| !k.text.is_empty() && k.is_live(place) && !(both && ["↑", "↓"].contains(&k.shown));
    KEYS.iter().filter(told)
}

/// Keys with the same text as one entry.
fn joined(theme: &Theme, keys: &[&Key]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for key in keys {
        let shown = theme.key(key.shown);
        match entries.iter_mut().find(|e| e.text == key.text) {
            Some(entry) => entry.shown = format!("{} {shown}", entry.shown),
            None => entries.push(Entry { shown: shown.to_string(), text: key.text }),
        }
    }
    entries
}

fn section(page: &mut Page, words: &Words, theme: &Theme, title: &str, entries: &[Entry], width: usize) {
    if entries.is_empty() {
        return;
    }
    page.gap();
    page.line(Line::styled(words.say(title).into_owned(), theme.strong()));
    let widest = entries.iter().map(|e| e.shown.width()).max().unwrap_or(0).max(9) + 2;
    let wide = |e: &Entry| 2 + widest + words.say(e.text).width();
    let rows = entries.len().div_ceil(2);
    let two = width >= COLUMN * 2 - 2
        && entries[..rows].iter().all(|e| wide(e) < COLUMN)
        && entries[rows..].iter().all(|e| wide(e) <= width - COLUMN);
    let rows = if two { rows } else { entries.len() };
    for row in 0..rows {
        let mut spans = Vec::new();
        for entry in entries.iter().skip(row).step_by(rows) {
            spans.push(Span::styled(format!("  {}", padded(&entry.shown, widest)), theme.strong()));
            let fill = if two { COLUMN.saturating_sub(wide(entry)) } else { 0 };
            spans.push(Span::raw(format!("{}{}", words.say(entry.text), " ".repeat(fill))));
        }
        page.line(Line::from(spans));
    }
}
