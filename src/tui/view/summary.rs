//! The case on one screen, made to be shown.

use super::{Page, Scene};

pub(super) fn page(_: &Scene, _: usize) -> Page {
    Page::default()
}
