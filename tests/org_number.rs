//! The organisation number: how it is read, what is told of a wrong one, and that it is never lost.

use crate::support;

use hjemmekontor::agreement::check::Remark;
use hjemmekontor::agreement::org_number::{Fault, read, same, shown};
use hjemmekontor::agreement::{Clause, Draft, Language, Party, read as drafts, write};
use hjemmekontor::document::{self, Case, Kind};
use hjemmekontor::law::sources::Law;
use hjemmekontor::words::Words;
use jiff::civil::date;
use support::*;

#[test]
fn it_is_read_however_it_is_written() {
    for (text, found) in [
        ("123456785", Ok("123 456 785")),
        ("123 456 785", Ok("123 456 785")),
        ("NO 123 456 785 MVA", Ok("123 456 785")),
        ("no123456785mva", Ok("123 456 785")),
        ("Org.nr. 123\u{a0}456\u{a0}785", Ok("123 456 785")),
        ("12345678", Err(Fault::Digits(8))),
        ("1234567850", Err(Fault::Digits(10))),
        ("123456789", Err(Fault::Control)),
        // The last digit would be ten, which none is: no number begins so.
        ("100000090", Err(Fault::Control)),
        ("Fjord Data AS", Err(Fault::Other)),
        ("123456785 Fjord", Err(Fault::Other)),
        ("1", Err(Fault::Digits(1))),
        ("", Err(Fault::Other)),
    ] {
        assert_eq!(read(text), found.map(String::from), "{text}");
    }
    assert!(same("123456785", "NO 123 456 785") && !same("123456785", "123456789") && !same("x", "x"));
    assert_eq!(shown("123456785"), "123\u{a0}456\u{a0}785");
    assert_eq!(shown("ukjent"), "ukjent");
}

#[test]
fn each_last_digit_but_one_is_wrong() {
    for first in ["12345678", "87654321", "31415926"] {
        let right = (0..10).filter(|last| read(&format!("{first}{last}")).is_ok()).count();
        assert!(right <= 1, "{first}");
    }
}

#[test]
fn a_wrong_one_is_told_once_and_kept() {
    let at = "role=manager parties.employer=Fjord at=parties.org_number";
    check(at, "enter", "at=parties.manager parties.org_number=");
    check(at, "type:123456785 enter", "at=parties.manager parties.org_number=123·456·785");
    check(at, "type:NO123456785MVA enter", "at=parties.manager parties.org_number=123·456·785");
    check(at, "type:123456789 enter", "at=parties.org_number notice=error parties.org_number=123456789");
    check(at, "type:123456789 enter enter", "at=parties.manager parties.org_number=123456789");
    check(at, "type:123456789 enter bs type:5 enter", "at=parties.manager parties.org_number=123·456·785");
    // What holds no digit is no number at all, and waits with its question.
    check(at, "type:vet·ikke enter", "at=parties.org_number notice=error parties.org_number=");
    // The employee writes no agreement.
    check("role=employee at=parties.employee", "type:Kari enter", "at=parties.employer");
}

#[test]
fn a_wrong_one_in_the_file_is_told_before_signing_and_no_number_is_none() {
    let model = model(&applies("parties.org_number=123456789"));
    let draft = model.form().expect("the interview").draft.clone();
    let told = |draft: &Draft| {
        let remarks = Words::of(Language::Nb).remarks(draft, date(2026, 11, 23));
        remarks.iter().any(|remark| matches!(remark, Remark::OrgNumber(_)))
    };
    assert!(told(&draft));
    let mut right = draft.clone();
    right.parties.insert(Party::OrgNumber, "123 456 785".into());
    assert!(!told(&right));
    right.parties.remove(&Party::OrgNumber);
    assert!(!told(&right));
}

#[test]
fn on_paper_its_groups_stay_together_and_nothing_stands_for_one_that_is_left_out() {
    for (number, wanted) in [
        (Some("NO123456785MVA"), "Organisasjonsnummer: 123\u{a0}456\u{a0}785"),
        (Some("123456789"), "Organisasjonsnummer: 123456789"),
        (None, ""),
    ] {
        let mut draft = model(&applies("")).form().expect("the interview").draft.clone();
        draft.parties.extend(number.map(|number| (Party::OrgNumber, number.to_string())));
        let assessment = draft.assess(Law::current(), date(2026, 11, 23)).expect("an assessment");
        let case = Case { draft: &draft, assessment: &assessment, law: Law::current(), words: Words::of(Language::Nb) };
        let made = document::paper(Kind::Agreement, &case);
        let text = paper::flat(&made.title, &made.blocks);
        let told = text.lines().find(|line| line.contains("Organisasjonsnummer")).unwrap_or_default();
        assert_eq!(told, wanted, "{text}");
        assert!(!text.contains("Stilling"), "{text}");
    }
}

#[test]
fn it_is_hidden_with_the_names_however_it_is_written() {
    let mut draft = model(&applies("parties.org_number=123·456·785")).form().expect("the interview").draft.clone();
    for (key, text) in [("A-1", "Fjord, org.nr. 123456785."), ("A-3", "123\u{a0}456\u{a0}785 og 1234567850")] {
        draft.clauses.insert(key, Clause::Text(text.into()));
    }
    let words = Words::of(Language::Nb);
    let hidden = draft.without_names(|party| words.say(&format!("hidden-{}", party.word())).into_owned());
    assert_eq!(hidden.party(Party::OrgNumber), Some("(skjult)"));
    let of = |key: &str| format!("{:?}", hidden.clauses[key]);
    assert!(
        of("A-1").contains("org.nr. (skjult).") && of("A-3").contains("(skjult) og 1234567850"),
        "{:?}",
        hidden.clauses
    );
    // What stands in its place is no wrong number.
    for language in Language::ALL {
        let remarks = Words::of(*language).remarks(&hidden, date(2026, 11, 23));
        assert!(!remarks.iter().any(|remark| matches!(remark, Remark::OrgNumber(_))), "{remarks:?}");
    }
}

#[test]
fn a_file_keeps_it_as_it_is_written_and_passing_by_changes_nothing() {
    for text in ["123456785", "NO 123 456 785 MVA", "12", "søkt om"] {
        let mut draft = Draft::new(Language::Nb);
        draft.parties.extend([(Party::OrgNumber, text.to_string()), (Party::Title, "rådgiver".into())]);
        let file = write::fresh(&draft, &|_| String::new());
        assert_eq!(drafts::draft(&file).as_ref(), Ok(&draft), "{file}");
    }
    // Entered again it is no other number, and what is finished stays so.
    check("role=manager parties.org_number=123456785 at=parties.org_number", "enter", "parties.org_number=123456785");
}

/// Line by line it is told and kept alike, and an empty line goes on with it.
#[test]
fn line_by_line_it_is_told_and_kept_alike() {
    let home = home::Home::new();
    let lines = ["1", "Kari", "rådgiver", "Fjord", "vet ikke", "12345678", "", "q"];
    let said = home.say("--plain --lang nb new", &lines).out;
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("er ni sifre, for eksempel 123 456 785"), "{said}");
    assert!(said.contains("har 8 sifre, og skal ha ni"), "{said}");
    assert!(said.contains("nærmeste leder"), "{said}");
    let files = home.files("drafts");
    let file = files.values().find(|text| text.contains("Kari")).expect("a draft");
    assert!(file.contains("org_number = \"12345678\"") && file.contains("title = \"rådgiver\""), "{file}");
}
