//! Keys on the employee's review, and in the written weighing.

use crate::support;

use hjemmekontor::tui::update::Effect;
use support::{check, model, run};

const OWN: &str = "role=employee parties.employee=Kari facts.worker_status=employee facts.position=ordinary \
    facts.place=own_home facts.arrangement=fixed facts.regularity=regular facts.days_per_week=2 facts.open_ended=yes \
    facts.government=none ";
const DOUBT: &str = "role=manager parties.employee=Kari facts.worker_status=employee facts.place=own_home \
    facts.arrangement=fixed facts.regularity=regular facts.days_per_week=0.8 facts.open_ended=yes facts.government=none ";

#[test]
fn the_gaps_of_the_letter_are_jumped_to() {
    let at = format!("{OWN}at=review").replace("parties.employee=Kari", "");
    check(&at, "enter", "at=parties.employee");
    check(&at, "down enter", "at=parties.employer");
    // Below the last gap the page scrolls, and comes back to the gap.
    check(&at, "home down enter", "at=parties.employer");
    check(&at, "down*5 up*5 enter", "at=parties.employee");
}

#[test]
fn the_letter_is_kept_first_and_the_note_where_it_is_chosen() {
    let kept = |keys: &str| {
        let effects = run(&mut model(&format!("{OWN}at=review")), keys);
        let [Effect::Write(hjemmekontor::session::made::Output::File(name, bytes))] = &effects[..] else {
            panic!("{effects:?}")
        };
        (name.clone(), String::from_utf8(bytes.clone()).expect("text"))
    };
    let (name, letter) = kept("^e tab end enter");
    assert_eq!(name, "hjemmekontor-brev-kari-2026-11-22.txt");
    assert!(
        letter.contains("Ønske om avtale om hjemmekontoret mitt\n") && letter.contains("[arbeidsgiver]"),
        "{letter}"
    );
    let (name, note) = kept("^e down*3 tab end enter");
    assert_eq!(name, "hjemmekontor-notat-kari-2026-11-22.txt");
    assert!(note.contains("R-131"), "{note}");
}

#[test]
fn a_weighing_that_is_written_is_of_today() {
    let at = format!("{DOUBT}at=weighing.name ");
    check(&format!("{at}weighing.text=x"), "tab", "at=weighing.date field=22.11.2026|");
    check(&format!("{at}weighing.text=x"), "tab enter", "weighing.date=22.·november·2026");
    for (before, keys, field) in [
        ("", "type:20.11.2026", "20.11.2026|"),
        ("weighing.date=2026-11-20", "type:9.11.2026", "9.11.2026|"),
        ("", "home del type:1", "1|2.11.2026"),
    ] {
        check(&format!("{at}weighing.text=x {before}"), &format!("tab {keys}"), &format!("field={field}"));
    }
    check(&format!("{at}weighing.text=x weighing.date=2026-11-20"), "tab", "field=20.11.2026|");
    check(&at, "tab", "at=weighing.date field=|");
    check(&at, "tab enter", "weighing.date= notice=");
}

#[test]
fn who_weighed_is_one_line() {
    let at = format!("{DOUBT}at=weighing.name ");
    check(&at, "type:Ola paste:·Berg↵leder enter", "weighing.name=Ola·Berg·leder at=weighing.date");
    check(&at, "type:Ola ^j", "field=Ola|");
    check(&at, "enter", "weighing.name= at=weighing.date notice=");
    check(&format!("{at}weighing.name=Ola"), "^u enter", "weighing.name= notice=");
}

#[test]
fn nothing_written_is_advised_and_can_be_jumped_to() {
    check(&format!("{DOUBT}parties.employer=F at=review"), "end enter", "at=weighing.text");
}

#[test]
fn the_client_may_stay_unnamed() {
    check("role=consultant at=parties.client", "enter", "at=parties.employee notice=");
}
