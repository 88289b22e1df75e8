//! The search, and what it finds, to be read.

use super::{Page, Scene};
use crate::tui::update::search::Search;
use crate::words::search::Hit;

pub(super) fn page(_: &Scene, _: &Search, _: usize) -> Page {
    Page::default()
}

pub(super) fn read(_: &Scene, _: Hit, _: usize) -> Page {
    Page::default()
}
