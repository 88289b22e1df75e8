//! The footer: the keys that do something here, the most useful first.

use super::super::Overlay;
use super::super::keys::{KEYS, Key, Msg, Place};
use super::super::theme::Theme;
use super::super::update::about_verdict;
use super::{Canvas, Scene, WIDE, sides};
use crate::document::State;
use crate::words::Words;
use ratatui::layout::Rect;
use ratatui::text::Span;
use ratatui::widgets::Widget as _;
use unicode_width::UnicodeWidthStr;

/// Between two keys of the footer.
const GAP: &str = "   ";

/// The keys that the footer shows here, from the live table; those that do not fit are left out.
pub(crate) fn footer(
    words: &Words,
    theme: &Theme,
    place: Place,
    scene: Option<&Scene>,
    area: Rect,
    frame: &mut Canvas,
) {
    let width = usize::from(area.width);
    let right = match scene {
        Some(scene) if area.width + 2 >= WIDE => scene.progress(),
        _ => String::new(),
    };
    let room = width.saturating_sub(right.width() + 1);
    let live = footer_keys(words, theme, place, scene, room);
    let (mut left, mut x) = (Vec::new(), area.x);
    for (_, key, label) in live {
        if !left.is_empty() {
            left.push(Span::raw(GAP));
            x += GAP.len() as u16;
        }
        let shown = theme.key(key.shown);
        let wide = (shown.width() + label.width()) as u16;
        frame.spots.push((Rect { x, width: wide, ..area }, key.msg.clone()));
        x += wide;
        left.push(Span::styled(shown, theme.strong()));
        left.push(Span::styled(label, theme.quiet()));
    }
    sides(left, vec![Span::raw(right)], width).render(area, frame.buffer_mut());
}

/// The keys that fit the footer, each with its text.
fn footer_keys(
    words: &Words,
    theme: &Theme,
    place: Place,
    scene: Option<&Scene>,
    room: usize,
) -> Vec<(usize, &'static Key, String)> {
    let mut live: Vec<(usize, &'static Key, String)> = Vec::new();
    let own = scene.is_some_and(Scene::own);
    let leaving = scene.is_some_and(|s| matches!(&s.model.overlay, Overlay::Measures(m) if m.leaving));
    // Over a row there is room for what is done with it, and for the way on.
    let aside = |msg: &Msg| place == Place::Measures && (*msg == Msg::Quit || (*msg == Msg::Skip && !leaving));
    // There it would only close.
    let aside = |msg: &Msg| aside(msg) || (place == Place::Tree && *msg == Msg::Panel);
    let on_paper = scene.is_some_and(|s| s.model.overlay == Overlay::Paper || s.form.is_document());
    let aside = |msg: &Msg| aside(msg) || (on_paper && *msg == Msg::Paper);
    let idle = |msg: &Msg| about_verdict(msg) || *msg == Msg::Measures || (place == Place::Review && *msg == Msg::Next);
    let shown =
        |k: &Key| k.foot > 0 && k.is_live(place) && !k.text.is_empty() && !(own && idle(&k.msg)) && !aside(&k.msg);
    // What the finding in focus does not lead to has no key.
    let leads = |k: &Key| match (place, &k.msg, scene) {
        (Place::Drawn, Msg::Next, Some(scene)) => !super::hours::way(scene).is_empty(),
        (Place::Drawn, Msg::Skip, Some(scene)) => super::hours::also(scene),
        (Place::SaveAs, Msg::Skip, scene) => scene.is_some_and(has_columns),
        (Place::Review, Msg::Finish, Some(scene)) => can_be_marked(scene),
        _ => true,
    };
    let keys = KEYS.iter().enumerate().filter(|(_, k)| shown(k) && leads(k));
    live.extend(keys.map(|(i, key)| (i, key, format!(" {}", words.say(label(key, place, scene))))));
    // The most useful first, as long as there is room; then in the order of the table.
    // On a wide screen the document belongs beside the clauses.
    let wide = scene.is_some_and(|s| s.model.size.0 >= WIDE);
    let first = |key: &Key| if wide && key.msg == Msg::Paper { 1 } else { key.foot };
    live.sort_by_key(|(i, key, _)| (first(key), *i));
    let mut used = 0;
    live.retain(|(_, key, label)| {
        let wide = theme.key(key.shown).width() + label.width() + if used == 0 { 0 } else { GAP.len() };
        let fits = used + wide <= room;
        used += if fits { wide } else { 0 };
        fits
    });
    live.sort_by_key(|(i, ..)| *i);
    live
}

/// Whether there is more than one choice where something is kept.
fn has_columns(scene: &Scene) -> bool {
    matches!(&scene.model.overlay, Overlay::SaveAs(state) if state.columns() > 1)
}

/// The key of the text of a key, as it is meant where one is.
fn label(key: &Key, place: Place, scene: Option<&Scene>) -> &'static str {
    let own = scene.is_some_and(Scene::own);
    let overlay = scene.map(|s| &s.model.overlay);
    match key.msg {
        Msg::Review if place == Place::Review && scene.is_some_and(|s| s.form.came_from.is_some()) => "key-back",
        Msg::Review if own => "key-own-review",
        Msg::Review if scene.is_some_and(|s| crate::document::is_own(&s.form.draft)) => "key-review-own",
        Msg::Next if place == Place::Drawn => scene.map_or(key.text, super::hours::way),
        // The plan is read, and Enter goes on.
        Msg::Next if scene.is_some_and(Scene::planning) => "key-next",
        Msg::Finish if scene.is_some_and(|s| s.form.draft.finished_on().is_some()) => "key-unfinish",
        // At the side of a wide screen stands one or the other.
        Msg::Paper if scene.is_some_and(|s| s.model.paper && s.model.size.0 >= WIDE) => "key-verdict",
        // From the panel on to what it rests on.
        Msg::Panel if overlay == Some(&Overlay::Panel) => "key-grounds",
        // From row to row, Esc goes on to the next one.
        Msg::Close if matches!(overlay, Some(Overlay::Measures(m)) if m.leaving) => "key-next",
        _ => key.text,
    }
}

/// Whether what is agreed can be marked as finished, or is.
fn can_be_marked(scene: &Scene) -> bool {
    let state = super::review::state(scene).filter(|_| !scene.planning());
    matches!(state, Some(State::Complete | State::Finished(_)))
}

impl Scene<'_> {
    pub(super) fn footer(&self, area: Rect, frame: &mut Canvas) {
        footer(self.words, self.theme, Place::of(self.model), Some(self), area, frame);
    }

    pub(super) fn progress(&self) -> String {
        let (left, all) = self.form.progress_of(&self.assessment, &self.standings);
        let text = self.words.tell("progress-left", &[("n", (left as i64).into())]);
        format!("{}  {text}", self.theme.bar(left, all))
    }
}
