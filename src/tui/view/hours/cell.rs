//! The sign of one cell of the drawing, by what fills its halves.

use crate::law::hours::cells::Fill;

/// The sign of a cell by its upper and its lower half: whole for the office, striped for home.
pub(super) fn blocks(upper: Fill, lower: Fill) -> &'static str {
    use Fill::{Free, Home, Office, Standby};
    match (upper, lower) {
        (Office, Office) => "█",
        (Office, Home) => "▛",
        (Home, Office) => "▙",
        (Home, Home) => "▌",
        (Office, _) => "▀",
        (_, Office) => "▄",
        (Home, _) => "▘",
        (_, Home) => "▖",
        (Standby, _) | (_, Standby) => ":",
        (Free, Free) => " ",
    }
}

/// The same where only ASCII can be shown.
pub(super) fn plain(upper: Fill, lower: Fill) -> &'static str {
    use Fill::{Home, Office, Standby};
    match (upper, lower) {
        (Office, Office) => "#",
        (Home, Home) => "=",
        (Office, _) => "^",
        (_, Office) => "_",
        (Home, _) => "'",
        (_, Home) => ",",
        (Standby, _) | (_, Standby) => ":",
        _ => " ",
    }
}
