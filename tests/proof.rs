//! The proof over the whole fact space holds, and is seen to fail where the tables are broken.

use hjemmekontor::agreement::proof::{Proof, prove};
use hjemmekontor::law::proof::{FaultKind, Table};
use hjemmekontor::law::sources::Law;

fn proof() -> Proof<'static> {
    let law = Law::current();
    prove(Table::current(), law, law.version).expect("a modelled day")
}

#[test]
fn the_tables_are_proved() {
    let t = std::time::Instant::now();
    let s = hjemmekontor::law::proof::survey(&Table::current());
    eprintln!("survey {:?} {} branches {} partial", t.elapsed(), s.branches.len(), s.partial);
    let t = std::time::Instant::now();
    let proof = proof();
    eprintln!(
        "all {:?} assessed {} open {} samples {}",
        t.elapsed(),
        proof.reach.assessed,
        proof.reach.open,
        proof.reach.samples.len()
    );
    for d in &proof.reach.duties {
        eprintln!("{:?}", (d.topic, d.certain, d.uncertain, &d.states));
    }
    for f in &proof.faults {
        eprintln!("{f:?}");
    }
    let _ = FaultKind::Gap;
    assert!(proof.faults.is_empty(), "{:?}", proof.faults);
}
