//! The conditions in words say of every situation what the table says, and no two sets of classes sound alike.

use hjemmekontor::agreement::Language;
use hjemmekontor::law::condition::{Condition, condition};
use hjemmekontor::law::proof::{Branch, Table, survey};
use hjemmekontor::law::scope::Row;
use hjemmekontor::law::situation::Axis;
use hjemmekontor::words::Words;
use std::collections::{BTreeMap, BTreeSet};

fn conditions(table: &Table) -> Vec<Condition> {
    (0..table.rows().count()).map(|at| condition(table, at)).collect()
}

/// Every situation of a branch, as far as the condition looks at it.
fn situations(branch: &Branch, condition: &Condition) -> Vec<[u8; Axis::COUNT]> {
    let read: BTreeSet<Axis> = condition.products.iter().flatten().map(|(axis, _)| *axis).collect();
    let start: [u8; Axis::COUNT] = std::array::from_fn(|i| branch.classes[i].unwrap_or(0));
    read.into_iter().filter(|a| branch.classes[*a as usize].is_none()).fold(vec![start], |all, axis| {
        let each = |class| {
            all.iter().copied().map(move |mut classes| {
                classes[axis as usize] = class;
                classes
            })
        };
        (0..axis.classes()).flat_map(each).collect()
    })
}

/// The branches together are every situation there is: in each, the row that decides is the first whose words fit.
fn misread(branches: &[Branch], conditions: &[Condition]) -> Option<String> {
    let wrong = |branch: &Branch| {
        let mut rows = conditions.iter().enumerate().take(branch.row + 1);
        let misfits =
            |(at, c): &(usize, &Condition)| situations(branch, c).iter().any(|s| c.holds(s) != (*at == branch.row));
        rows.find(misfits).map(|(at, _)| format!("row {} in {:?}", at + 1, branch.classes))
    };
    branches.iter().find_map(wrong)
}

#[test]
fn the_first_row_whose_words_fit_is_the_row_that_decides() {
    let table = Table::current();
    let (conditions, branches) = (conditions(&table), survey(&table).branches);
    assert_eq!(misread(&branches, &conditions), None);
    // A way too few, and a limit too few, is seen.
    for at in (0..conditions.len() - 1).step_by(3) {
        let mut narrow = conditions.clone();
        narrow[at].products.pop();
        assert!(misread(&branches, &narrow).is_some(), "row {}", at + 1);
        let mut wide = conditions.clone();
        wide[at].products[0].pop();
        assert!(misread(&branches, &wide).is_some(), "row {}", at + 1);
    }
}

#[test]
fn a_condition_is_read_off_the_row_and_not_off_its_place() {
    fn few(c: &hjemmekontor::law::situation::Case) -> Option<bool> {
        use hjemmekontor::law::situation::{Extent, Measure};
        Some(c.extent()? < Extent::One || c.measure()? == Measure::Hours)
    }
    let current = Table::current();
    let row =
        Row { rule: current.row(0).rule, uses: &[Axis::Extent, Axis::Measure], when: few, then: current.row(0).then };
    let table = Table { gates: &[], pattern: &[row] };
    let mut products = condition(&table, 0).products;
    products.sort();
    assert_eq!(products, [vec![(Axis::Extent, 0b111)], vec![(Axis::Measure, 0b100)]]);
}

#[test]
fn no_two_sets_of_classes_sound_alike() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for axis in Axis::ALL {
            let mut said: BTreeMap<String, u8> = BTreeMap::new();
            for mask in 1..axis.all() {
                let text = words.condition(&Condition { products: vec![vec![(*axis, mask)]] }).remove(0);
                assert!(!text.contains('«') && !text.is_empty(), "{text}");
                assert!(said.insert(text.clone(), mask).is_none(), "{}: {text}", language.word());
            }
        }
        let whatever = Condition { products: vec![Vec::new()] };
        assert_eq!(words.condition(&whatever), [words.say("condition-else").into_owned()]);
    }
}
