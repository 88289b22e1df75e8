//! The actual home days: read from files, and what extent, regularity and stretches they show.

use jiff::civil::Date;
use std::collections::BTreeSet;

/// The days actually worked at home, and the period observed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calendar {
    /// First day observed, where it is set.
    pub from: Option<Date>,
    /// Last day observed, where it is set.
    pub to: Option<Date>,
    /// The home days.
    pub days: BTreeSet<Date>,
}
