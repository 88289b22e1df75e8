//! The organisation number: how it is read, what is told of a wrong one, and that it is never lost.

use crate::support;

use hjemmekontor::agreement::check::Remark;
use hjemmekontor::agreement::org_number::{Fault, read, same, shown};
use hjemmekontor::agreement::{Draft, Language, Party};
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
