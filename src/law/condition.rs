//! When a row of the scope table decides, as sets of classes that can be put into words: worked out from the row's own
//! condition, class by class, never written beside it.

use super::proof::Table;
use super::situation::{Axis, Case};

/// For each axis that is limited the classes that fit, as a set of bits. None limited: whatever is left.
pub type Product = Vec<(Axis, u8)>;

/// When a row holds, given that no row above it does: one of these products.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The products, as few and as wide as was found.
    pub products: Vec<Product>,
}

impl Condition {
    /// Whether it holds of a situation, told by the class on each axis.
    pub fn holds(&self, classes: &[u8; Axis::COUNT]) -> bool {
        let fits = |(axis, mask): &(Axis, u8)| mask & 1 << classes[*axis as usize] != 0;
        self.products.iter().any(|product| product.iter().all(fits))
    }
}

/// The condition of the row with this number, from 0.
pub fn condition(table: &Table, at: usize) -> Condition {
    let grid = Grid::of(table, at);
    let mut left: Vec<&Point> = grid.on.iter().collect();
    let mut found: Vec<Cover> = Vec::new();
    while let Some(seed) = left.first() {
        let best = grid.covers(seed).into_iter().max_by_key(|c| grid.worth(c, &left)).unwrap_or_else(|| one(seed));
        left.retain(|p| !inside(&best, p));
        found.push(best);
    }
    // What the others cover together was only on the way.
    for i in (0..found.len()).rev() {
        let others = |p: &Point| found.iter().enumerate().any(|(j, c)| j != i && inside(c, p));
        if grid.on.iter().all(others) {
            found.remove(i);
        }
    }
    Condition { products: found.iter().map(|c| grid.product(c)).collect() }
}

/// The class on each axis that the row names, in its order.
type Point = Vec<u8>;
/// The classes on each of them, as sets of bits.
type Cover = Vec<u8>;

fn one(point: &Point) -> Cover {
    point.iter().map(|class| 1 << class).collect()
}

fn inside(cover: &Cover, point: &Point) -> bool {
    cover.iter().zip(point).all(|(mask, class)| mask & 1 << class != 0)
}

/// Where the row holds, and where it does not though it is asked. Where a row above holds in any case is neither.
struct Grid {
    axes: &'static [Axis],
    on: Vec<Point>,
    off: Vec<Point>,
}

impl Grid {
    fn of(table: &Table, at: usize) -> Grid {
        let row = table.row(at);
        let mut grid = Grid { axes: row.uses, on: Vec::new(), off: Vec::new() };
        let mut case = Case::blank();
        let size: usize = row.uses.iter().map(|a| usize::from(a.classes())).product();
        for number in 0..size {
            let point = point(row.uses, number);
            row.uses.iter().zip(&point).for_each(|(axis, class)| case.set(*axis, Some(*class)));
            if reached(table, at, &mut case) {
                let held = (row.when)(&case) == Some(true);
                if held { grid.on.push(point) } else { grid.off.push(point) }
            }
        }
        grid
    }

    /// Covers of a point that cannot be made wider, one for each order in which they are widened.
    fn covers(&self, seed: &Point) -> Vec<Cover> {
        let count = self.axes.len().max(1);
        let turned = (0..count).map(|by| (0..self.axes.len()).map(|i| (i + by) % count).collect::<Vec<_>>());
        let orders = turned.flat_map(|order| [order.iter().rev().copied().collect(), order]);
        orders.map(|order| self.wide(seed, &order)).collect()
    }

    fn wide(&self, seed: &Point, order: &[usize]) -> Cover {
        let mut cover = one(seed);
        let allowed = |cover: &Cover| !self.off.iter().any(|p| inside(cover, p));
        let mut widen = |axis: usize, mask: u8| {
            let before = cover[axis];
            cover[axis] |= mask;
            if !allowed(&cover) {
                cover[axis] = before;
            }
        };
        order.iter().for_each(|i| widen(*i, self.axes[*i].all()));
        for i in order {
            (0..self.axes[*i].classes()).for_each(|class| widen(*i, 1 << class));
        }
        self.trim(&mut cover);
        cover
    }

    /// A class that only stands where rows above decide says nothing, unless leaving it in leaves the axis out.
    fn trim(&self, cover: &mut Cover) {
        for (i, axis) in self.axes.iter().enumerate().filter(|(_, a)| a.classes() > 0) {
            if cover[i] != axis.all() {
                let met = self.on.iter().filter(|p| inside(cover, p)).fold(0, |met, p| met | 1 << p[i]);
                cover[i] = met;
            }
        }
    }

    /// How much of what is left it covers, then how few axes it limits, then how few classes it names.
    fn worth(&self, cover: &Cover, left: &[&Point]) -> (usize, usize, std::cmp::Reverse<u32>) {
        let free = cover.iter().zip(self.axes).filter(|(mask, axis)| **mask == axis.all()).count();
        let named = cover.iter().map(|mask| mask.count_ones()).sum();
        (left.iter().filter(|p| inside(cover, p)).count(), free, std::cmp::Reverse(named))
    }

    fn product(&self, cover: &Cover) -> Product {
        let limited = self.axes.iter().copied().zip(cover.iter().copied()).filter(|(axis, mask)| *mask != axis.all());
        limited.collect()
    }
}

fn point(axes: &[Axis], mut number: usize) -> Point {
    let mut digit = |axis: &Axis| {
        let classes = usize::from(axis.classes());
        let class = (number % classes) as u8;
        number /= classes;
        class
    };
    axes.iter().map(&mut digit).collect()
}

/// Whether some situation of the case comes past every row above.
fn reached(table: &Table, at: usize, case: &mut Case) -> bool {
    for row in table.rows().take(at) {
        match (row.when)(case) {
            Some(false) => {}
            Some(true) => return false,
            None => {
                let axis = case.wanted();
                let found = (0..axis.classes()).any(|class| {
                    case.set(axis, Some(class));
                    reached(table, at, case)
                });
                case.set(axis, None);
                return found;
            }
        }
    }
    true
}
