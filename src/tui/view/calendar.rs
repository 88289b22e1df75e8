//! The calendar of actual days.

use super::{Page, Scene};
use crate::tui::Purpose;
use crate::tui::edit::Field;

pub(super) fn page(_: &Scene, _: usize) -> Page {
    Page::default()
}

pub(super) fn ask(_: &Scene, _: Purpose, _: &Field, _: usize) -> Page {
    Page::default()
}
