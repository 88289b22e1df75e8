//! The map of the verdict, and variants side by side.

use super::{Page, Scene};
use crate::tui::update::compare::Compare;

pub(super) fn map(_: &Scene, _: usize) -> Page {
    Page::default()
}

pub(super) fn page(_: &Scene, _: &Compare, _: usize) -> Page {
    Page::default()
}
