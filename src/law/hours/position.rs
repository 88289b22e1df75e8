//! The position that is taken out of most of the chapter, and the youngest, for whom it is stricter.

use super::Look;
use super::agreed::Agreed;
use super::findings::Finding;

pub(super) fn check(_look: &Look, _out: &mut Vec<Finding>) {}

pub(super) fn exempt(_agreed: &Agreed, _out: &mut [Finding]) {}
