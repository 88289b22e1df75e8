//! The grounds: the way to the verdict, step by step.

use super::super::keys::Msg;
use super::super::{Model, Overlay};
use super::{Effect, close, cover, toggle};
use crate::law::sources::Law;
use crate::law::why::{self, Tree};
use crate::words::search::Hit;

/// How far a page of steps goes.
const PAGE: usize = 8;

/// The tree of the draft as it is.
fn tree(model: &Model) -> Option<Tree> {
    Some(why::tree(&model.form()?.draft.facts, Law::current(), model.setting.today))
}

/// Opens it where it is settled, or closes it.
pub(super) fn open(model: &mut Model) {
    let first = tree(model).map_or(0, |tree| tree.first());
    toggle(model, Overlay::Tree(first));
}

/// The panel, and from the panel on to the grounds.
pub(super) fn panel(model: &mut Model) {
    match model.overlay {
        Overlay::Panel => open(model),
        Overlay::Tree(_) => close(model),
        _ => toggle(model, Overlay::Panel),
    }
}

pub(super) fn tree_keys(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let (&Overlay::Tree(at), Some(tree)) = (&model.overlay, tree(model)) else { return Vec::new() };
    let rows = tree.rows();
    let last = rows.len().saturating_sub(1);
    let at = at.min(last);
    let to = match msg {
        Msg::Up => at.saturating_sub(1),
        Msg::Down => (at + 1).min(last),
        Msg::PageUp => at.saturating_sub(PAGE),
        Msg::PageDown => (at + PAGE).min(last),
        Msg::Home => 0,
        Msg::End => last,
        // A second click opens the rule.
        Msg::Pick(i) if *i != at => (*i).min(last),
        Msg::Next | Msg::Mark | Msg::Pick(_) => {
            let rule = rows[at].1.rule;
            model.overlay = Overlay::Tree(at);
            cover(model, Overlay::Page(Hit::Rule(rule)));
            return Vec::new();
        }
        Msg::Close => {
            close(model);
            return Vec::new();
        }
        _ => at,
    };
    model.overlay = Overlay::Tree(to);
    Vec::new()
}
