//! Working periods, and the most hours in 24 of each. Stretches of work follow each other into the same period while less
//! than the `work_gap` lies between them, and what is entered on the same day always does. Standing by is not work: it
//! belongs to the period of its day, and ties no days together. The breaks of a stretch are taken to lie in its middle.

use super::super::number::Number;
use super::line::{Line, Placed, common};
use super::sums::{Count, clock};
use super::{DAY, Look};

/// The 24 hours that begin on one day of a working period: the whole of it where it is no longer.
pub struct Period {
    /// The day of the rota.
    pub day: i64,
    placed: Vec<Placed>,
    starts: Vec<i64>,
}

/// The most in 24 hours of a period.
pub struct Most {
    /// So many hours.
    pub hours: Number,
    /// The minutes behind it.
    pub count: Count,
    /// The stretches that have a part in it.
    pub placed: Vec<Placed>,
}

impl Period {
    /// The 24 hours with the most of this, the earliest of several.
    pub fn most(&self, of: impl Fn(Count) -> Number) -> Option<Most> {
        let counted = self.starts.iter().map(|start| (*start, self.count(*start)));
        let (start, count) = counted.reduce(|best, next| if of(next.1) > of(best.1) { next } else { best })?;
        let window = (start, start + DAY);
        let placed = self.placed.iter().filter(|p| common((p.start, p.end), window) > 0).copied().collect();
        Some(Most { hours: of(count), count, placed })
    }
    fn count(&self, start: i64) -> Count {
        let window = (start, start + DAY);
        let within = |p: &Placed| parts(p).iter().map(|part| common(*part, window)).sum();
        self.placed.iter().map(|p| Count::of(p.stretch.work, within(p))).sum()
    }
}

/// The parts of a stretch that are working time, around its break.
fn parts(placed: &Placed) -> [(i64, i64); 2] {
    let pause = placed.end - placed.start - placed.worked();
    let middle = placed.start + placed.worked() / 2;
    [(placed.start, middle), (middle + pause, placed.end)]
}

/// The periods that begin on the days of a rota, and every later day of one that is longer than 24 hours.
pub(super) fn of(look: &Look) -> Vec<Period> {
    let gap = clock(look.agreed.limits.work_gap);
    chains(&look.line, gap).iter().flat_map(|chain| days(chain, look)).collect()
}

/// The periods whole, over the ends of the rota.
fn chains(line: &Line, gap: i64) -> Vec<Vec<Placed>> {
    // Where it repeats itself a chain longer than 24 hours is looked at day by day: two days around the rota show it all.
    let around = line.around().min(3);
    let mut chains: Vec<Vec<Placed>> = Vec::new();
    let mut free = None;
    for day in -around..line.days() + around {
        let placed = line.on(day);
        let Some(begins) = placed.iter().find(|p| p.is_work()).map(|p| p.start) else {
            // Kept before the one that may go on, which stays the last.
            let at = chains.len().saturating_sub(1);
            if !placed.is_empty() {
                chains.insert(at, placed);
            }
            continue;
        };
        let ends = placed.iter().filter(|p| p.is_work()).map(|p| p.end).max();
        match chains.last_mut().filter(|_| free.is_some_and(|free| begins - free < gap)) {
            Some(chain) => chain.extend(placed),
            None => chains.push(placed),
        }
        free = ends.max(free);
    }
    chains
}

fn days(chain: &[Placed], look: &Look) -> Vec<Period> {
    let begins = chain.iter().map(|p| p.start).min().unwrap_or(0);
    let ends = chain.iter().map(|p| p.end).max().unwrap_or(0);
    let whole = ends - begins <= DAY;
    let mut days: Vec<i64> = chain.iter().map(|p| p.day).collect();
    days.dedup();
    days.truncate(if whole { 1 } else { days.len() });
    let own = days.into_iter().filter(|day| (0..look.line.days()).contains(day) && look.looks_at(*day));
    let period = |day: i64| Period {
        day,
        placed: chain.iter().filter(|p| whole || (day..=day + 2).contains(&p.day)).copied().collect(),
        starts: if whole { vec![begins] } else { starts(chain, day) },
    };
    own.map(period).collect()
}

/// When 24 hours that begin on a day may hold the most: from where a part begins, up to where one ends, or with the last
/// minute of the day.
fn starts(chain: &[Placed], day: i64) -> Vec<i64> {
    let own = || chain.iter().filter(|p| p.day == day);
    let (from, to) = (own().map(|p| p.start).min().unwrap_or(0), own().map(|p| p.end).max().unwrap_or(0));
    let near = chain.iter().filter(|p| (day..=day + 2).contains(&p.day)).flat_map(parts);
    let mut starts: Vec<i64> = near
        .flat_map(|part| [part.0, part.1 - DAY])
        .filter(|at| (from..to).contains(at))
        .chain([from, to - 1])
        .collect();
    starts.sort_unstable();
    starts.dedup();
    starts
}
