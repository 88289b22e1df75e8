//!

use super::Look;
use super::findings::Finding;

pub(super) fn check(_look: &Look, _out: &mut Vec<Finding>) {}
