//! Measures, notes and the plan for follow-up.

use super::{Page, Scene};
use crate::tui::edit::Field;
use crate::tui::update::measures::Measures;

pub(super) fn page(_: &Scene, _: &Measures, _: usize) -> Page {
    Page::default()
}

pub(super) fn note(_: &Scene, _: &Field, _: usize) -> Page {
    Page::default()
}

pub(super) fn plan(_: &Scene, _: usize) -> Page {
    Page::default()
}
