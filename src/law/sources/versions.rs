//! Versions by date: what was in force on a day, and that each version takes over where the one before it ended.

use super::{Entry, Law, Paragraph, Threshold};
use jiff::civil::Date;
use std::sync::{LazyLock, OnceLock};

/// What is in force from a day, and perhaps no longer.
pub trait Dated {
    /// What it is a version of.
    fn name(&self) -> String;
    /// The first day in force.
    fn from(&self) -> Date;
    /// The first day no longer in force.
    fn to(&self) -> Option<Date>;
    /// Whether it is in force on a day.
    fn in_force(&self, on: Date) -> bool {
        self.from() <= on && self.to().is_none_or(|to| on < to)
    }
}

macro_rules! dated {
    ($type:ty, $this:ident => $name:expr) => {
        impl Dated for $type {
            fn name(&self) -> String {
                let $this = self;
                $name.to_string()
            }
            fn from(&self) -> Date {
                self.from
            }
            fn to(&self) -> Option<Date> {
                self.to
            }
        }
    };
}
dated!(Entry, e => e.rule);
dated!(Threshold, t => t.id);
dated!(Paragraph, p => p.cited);

/// Refuses versions of one thing that overlap or leave days between them.
pub fn check<T: Dated>(list: &[T]) -> Result<(), String> {
    let mut list: Vec<&T> = list.iter().collect();
    list.sort_by_key(|v| (v.name(), v.from()));
    if let Some(backwards) = list.iter().find(|v| v.to().is_some_and(|to| to <= v.from())) {
        return Err(format!("{}: it ends before it begins on {}", backwards.name(), backwards.from()));
    }
    for pair in list.windows(2).filter(|pair| pair[0].name() == pair[1].name()) {
        let (name, next) = (pair[0].name(), pair[1].from());
        match pair[0].to() {
            Some(to) if to < next => return Err(format!("{name}: no version from {to} to {next}")),
            Some(to) if to == next => {}
            _ => return Err(format!("{name}: two versions on {next}")),
        }
    }
    Ok(())
}

pub(super) fn on<T: Dated + Clone>(list: &[T], date: Date) -> Vec<T> {
    list.iter().filter(|v| v.in_force(date)).cloned().collect()
}

/// Every version there is or was.
#[derive(Clone, Debug, Default)]
pub struct History {
    pub(super) thresholds: Vec<Threshold>,
    pub(super) entries: Vec<Entry>,
    pub(super) paragraphs: Vec<Paragraph>,
}

impl History {
    /// The tables as they were on a day.
    pub(super) fn on(&self, date: Date) -> History {
        History {
            thresholds: on(&self.thresholds, date),
            entries: on(&self.entries, date),
            paragraphs: on(&self.paragraphs, date),
        }
    }

    /// The days when something began or ended, the first of them first.
    pub(super) fn days(&self) -> Vec<Date> {
        fn of<T: Dated>(list: &[T]) -> impl Iterator<Item = Date> + '_ {
            list.iter().flat_map(|v| [Some(v.from()), v.to()].into_iter().flatten())
        }
        let mut days: Vec<Date> = of(&self.thresholds).chain(of(&self.entries)).chain(of(&self.paragraphs)).collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// The table on each day when something changed, made when it is asked for.
static DAYS: LazyLock<Vec<(Date, OnceLock<Law>)>> =
    LazyLock::new(|| Law::current().change_days().into_iter().map(|day| (day, OnceLock::new())).collect());

impl Law {
    /// The table that comes with the program as it was on a day; before the first day modelled that of the first day,
    /// which [`assess`](crate::law::assess) then refuses.
    pub fn at(date: Date) -> &'static Law {
        let law = Law::current();
        let since = DAYS.iter().rev().find(|(day, _)| *day <= date).or(DAYS.first());
        since.map_or(law, |(day, then)| then.get_or_init(|| law.on(*day)))
    }

    /// The days when something in the table changed, the first day modelled among them, oldest first.
    pub fn change_days(&self) -> Vec<Date> {
        let mut days = self.history.days();
        days.retain(|day| *day > self.modelled_from);
        days.insert(0, self.modelled_from);
        days
    }

    /// Every version of every rule, by number and date.
    pub fn all_entries(&self) -> &[Entry] {
        &self.history.entries
    }

    /// The versions of a rule, oldest first.
    pub fn versions(&self, rule: crate::law::Rule) -> impl DoubleEndedIterator<Item = &Entry> {
        self.history.entries.iter().filter(move |e| e.rule == rule)
    }

    /// Every version of every threshold, by name and date in the order of the file.
    pub fn all_thresholds(&self) -> &[Threshold] {
        &self.history.thresholds
    }

    /// Every version of every paragraph.
    pub fn all_paragraphs(&self) -> &[Paragraph] {
        &self.history.paragraphs
    }
}
