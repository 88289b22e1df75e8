//! Working time: the lines of the days with what they come to, and the week drawn.

use super::question::head;
use super::{Page, Scene};

pub(super) fn page(scene: &Scene, width: usize, height: usize) -> Page {
    head(scene, width, height)
}

pub(super) fn drawn(_scene: &Scene, _at: usize, _width: usize, _height: usize) -> Page {
    Page::default()
}
