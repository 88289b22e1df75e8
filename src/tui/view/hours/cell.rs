//! One cell of the drawing: what fills its halves, and the sign for that.

use crate::law::hours::{At, Stretch, Work};

/// What half a cell is filled with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    Free,
    Office,
    Home,
    Standby,
}

pub(super) fn overlap(stretch: &Stretch, from: i64, to: i64) -> i64 {
    (i64::from(stretch.to).min(to) - i64::from(stretch.from).max(from)).max(0)
}

/// What fills half a cell: what takes half of it or more, or lies in it whole.
pub(super) fn fill(day: &[Stretch], from: i64, to: i64) -> Fill {
    let here = |s: &&Stretch| {
        let common = overlap(s, from, to);
        common * 2 >= to - from || common == i64::from(s.length())
    };
    let longest = day.iter().filter(here).max_by_key(|s| (s.work != Work::Standby, overlap(s, from, to)));
    match longest.filter(|s| overlap(s, from, to) > 0) {
        None => Fill::Free,
        Some(s) if s.work == Work::Standby => Fill::Standby,
        Some(s) if s.at == At::Home => Fill::Home,
        Some(_) => Fill::Office,
    }
}

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
