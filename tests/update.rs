//! Keys to messages to the model: what stands before, the keys, and what stands after, one line each.
//!
//! Before is a list of answers by question id, `at=` where the focus is and `list=3` for the start screen with three rows.
//! Keys are words: `enter`, `down*2`, `type:Kari·Berg`, `paste:a↵b`, `^s`, `altgr:@`, `f4`. After is a list of what is
//! looked up in the model; `·` is a space and `↵` a new line.

use crate::support;

use hjemmekontor::agreement::interview::{self};
use hjemmekontor::agreement::{Language, terms};
use hjemmekontor::tui::keys::{KEYS, Msg, Place};
use hjemmekontor::tui::update::update;
use hjemmekontor::words::Words;

use support::*;

#[test]
fn choices_by_arrows_digits_and_first_letter() {
    check("at=role", "", "cursor=0 field=|");
    check("at=role", "down down enter", "role=consultant at=parties.client effects=Save kept=parties.client");
    check("at=role", "up", "cursor=2");
    check("at=role", "down*3", "cursor=0");
    check("at=role", "end", "cursor=2 role=");
    check("at=role", "type:2", "cursor=1 role= effects=");
    check("at=role", "type:2 enter", "role=employee");
    check("at=role", "type:9", "cursor=0");
    check("at=role", "type:r", "cursor=2");
    check("at=role", "type:A", "cursor=1");
    check("at=facts.place", "type:h", "cursor=1");
    check("at=facts.place", "type:hh", "cursor=4");
    check("at=role lang=en", "down space", "role=employee at=role effects=Save");
    check("at=role", "tab", "role= at=parties.employee");
    check("at=facts.arrangement facts.arrangement=exclusive", "", "cursor=7");
}

#[test]
fn passing_by_claims_nothing_done() {
    check(&applies("at=facts.has_written_agreement"), "", "cursor=1");
    check(&applies("at=facts.has_written_agreement"), "enter", "facts.has_written_agreement=no");
    check(&applies("at=follow_up.closer"), "enter", "follow_up.closer=no");
    check(&applies("at=facts.has_written_agreement facts.has_written_agreement=yes"), "", "cursor=0");
}

#[test]
fn text_comes_first() {
    check("at=parties.employee", "type:?qj1 enter", "parties.employee=?qj1 at=parties.title");
    check("at=parties.employee", "type:q", "field=q| overlay=none effects=");
    check("at=parties.employee", "altgr:@ altgr:£", "field=@£|");
    check("at=parties.employee", "type:Bjørn·Åse·Æ enter", "parties.employee=Bjørn·Åse·Æ");
    check("at=parties.employee", "type:a\u{301}b left bs", "field=|b");
    check("at=parties.employee", "type:ŋđšáž enter", "parties.employee=ŋđšáž");
    check("at=parties.employee", "type:Kari·Berg ^left type:x", "field=Kari·x|Berg");
    check("at=parties.employee", "type:Kari home del", "field=|ari");
    check("at=parties.employee", "type:Kari ^u", "field=|");
    check("at=parties.employee", "paste:Kari↵Berg", "field=Kari·Berg|");
    check("at=parties.employee", "enter", "at=parties.employee notice=error");
    check("at=parties.manager", "enter", "notice=");
    check("at=role", "paste:Kari", "role= effects=");
    check("at=parties.employee", "f1", "overlay=help");
    check("at=role", "type:?", "overlay=help");
}

#[test]
fn a_bad_number_keeps_its_text() {
    let at = "facts.arrangement=fixed at=facts.days_per_week";
    check(at, "type:to enter", "field=to| notice=error at=facts.days_per_week facts.days_per_week=");
    check(at, "type:9 enter", "notice=error facts.days_per_week=");
    check(at, "type:-1 enter", "notice=error facts.days_per_week=");
    check(at, "type:1,5 enter", "notice= facts.days_per_week=1.5:days_per_week");
    check(at, "down type:3 enter", "facts.days_per_week=3:half_days_per_week");
    check(at, "up type:8 enter", "facts.days_per_week=8:hours_per_week");
    check(at, "type:9 enter type:x", "notice= field=9x|");
    // Left without being usable, and found again.
    check(at, "type:9x tab", "notice=error facts.days_per_week=");
    check(at, "type:9x tab shift-tab", "field=9x| at=facts.days_per_week");
    check("at=undertaking.employees", "type:many shift-tab tab", "field=many|");
    check("at=undertaking.employees", "type:1·200 enter", "undertaking.employees=1200");
    check("at=facts.start", "type:31.02.2026 enter", "notice=error field=31.02.2026|");
    check("at=facts.start", "type:1.2.2027 enter", "facts.start=2027-02-01");
    check("at=facts.start facts.start=2027-02-01", "", "field=1.2.2027|");
    for (text, date) in [
        ("5·January·2027", "2027-01-05"),
        ("5.·januar·2027", "2027-01-05"),
        ("5·jan·2027", "2027-01-05"),
        ("6.des.27", "2027-12-06"),
        ("17·mai·2027", "2027-05-17"),
        ("17·May·2027", "2027-05-17"),
    ] {
        check("at=facts.start", &format!("type:{text} enter"), &format!("facts.start={date} notice="));
    }
    for text in ["5·ja·2027", "5·janus·2027", "32·mai·2027", "5·mai", "5·mai·2027·x"] {
        check("at=facts.start", &format!("type:{text} enter"), "facts.start= notice=error");
    }
}

#[test]
fn going_back_keeps() {
    check("at=parties.employee role=manager", "type:Kari shift-tab", "at=role parties.employee=Kari cursor=0");
    check("at=parties.employee", "type:Kari enter type:Fjord shift-tab", "parties.title=Fjord field=Kari|");
    check("at=role", "shift-tab", "at=role");
    check("at=facts.place facts.place=cafe", "", "cursor=8");
}

#[test]
fn what_no_longer_matters_is_kept_and_dimmed() {
    let fixed = applies("at=facts.arrangement");
    check(&fixed, "", "verdict=applies is:facts.days_per_week=answered");
    // To «rotation»: days a week told before are the actual use, and count.
    check(
        &fixed,
        "type:3 enter",
        "facts.arrangement=rotation facts.days_per_week=2:days_per_week is:facts.days_per_week=answered",
    );
    check(&fixed, "end enter", "facts.arrangement=exclusive facts.days_per_week=2:days_per_week verdict=applies");
    // Its verdict is the one without the dimmed answer.
    let bare = applies("at=facts.arrangement").replace("facts.days_per_week=2 ", "");
    let mut wrong = Vec::new();
    for n in 1..=8 {
        let verdict = |before: &str| {
            let mut model = model(before);
            let effects = run(&mut model, &format!("type:{n} space"));
            (look(&model, &effects, "is:facts.days_per_week"), look(&model, &effects, "verdict"))
        };
        let (standing, with) = verdict(&fixed);
        let without = verdict(&bare).1;
        if standing == "dimmed" && with != without {
            wrong.push(format!("arrangement {n}: {with} with the dimmed answer, {without} without it"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("; "));
    // And back.
    check(&fixed, "type:3 enter f6 home down*9 esc", "facts.days_per_week=2:days_per_week");
    check(&fixed, "end space home space", "is:facts.days_per_week=answered verdict=applies");
}

#[test]
fn jumps() {
    let at = applies("at=role");
    check(&at, "f6", "overlay=steps effects=");
    check(&at, "f6 down enter", "at=parties.employee overlay=none effects=Save");
    check(&at, "f6 down esc", "at=role overlay=none");
    check(&at, "f6 end enter", "at=review");
    check(&at, "f4", "at=review effects=Save kept=review");
    // The gaps of this draft are the § 2 items: the first is A-1.
    check(&at, "f4 enter", "at=clauses.A-1");
    check(&at, "f4 down enter", "at=clauses.A-2");
    // What the verdict turns on stands first.
    check("at=role", "f4 enter", "at=facts.worker_status");
    check("at=parties.employee", "type:Kari f4", "parties.employee=Kari at=review");
    check("at=undertaking.employees", "type:many f4", "at=review notice=error");
}

#[test]
fn clauses() {
    let at = applies("at=clauses.A-1");
    check(&at, "type:e type:X esc", "overlay=none effects=Save accepted=1 at=clauses.A-1");
    check(&applies("at=clauses.A-1 clauses.A-1=a"), "type:e type:b enter type:c esc", "clauses.A-1=ab↵c");
    check(&applies("at=clauses.A-1 clauses.A-1=a"), "type:e bs esc", "clauses.A-1=");
    check(&applies("at=clauses.A-1 clauses.A-1=a"), "type:e type:?u f4 esc f4", "clauses.A-1=a?u at=review");
    check(&at, "enter", "accepted=1 at=clauses.A-2 effects=Save");
    check(&at, "type:u", "clauses.A-1= notice=error at=clauses.A-1");
    check(&applies("at=clauses.A-3"), "type:u", "clauses.A-3=none at=clauses.A-4");
    check(&applies("at=clauses.E-01"), "type:u", "clauses.E-01=out at=clauses.E-02");
    check(&at, "type:a", "accepted=8 effects=Save");
    check(
        &applies("at=clauses.A-1 clauses.A-3=none clauses.A-1=mine"),
        "type:a",
        "clauses.A-1=mine clauses.A-3=none accepted=7",
    );
    check(&applies("at=clauses.A-3 clauses.A-3=none"), "del", "clauses.A-3= effects=Save");
    check(&applies("at=clauses.A-3 clauses.A-3=x"), "bs", "clauses.A-3=");
    check(&at, "tab", "at=clauses.E-01 accepted=0");
    check(&at, "up", "at=clauses.A-1");
    check(&at, "end enter", "at=clauses.E-01 accepted=1");
}

#[test]
fn accept_all_takes_no_conditional_clause() {
    let mut model = model(&applies("at=clauses.E-01"));
    run(&mut model, "type:a");
    let draft = &model.form().expect("the interview").draft;
    for term in terms::TERMS.iter().filter(|t| !t.is_item()) {
        let conditional = term.need(draft) == terms::Need::Conditional;
        assert_ne!(draft.clauses.contains_key(term.key), conditional, "{}", term.key);
    }
}

#[test]
fn marks() {
    let psychosocial = interview::questions().iter().find(|q| q.step == interview::Step::Psychosocial).expect("a row");
    let at = format!("at={}", psychosocial.id);
    for (key, mark) in [("j", "yes"), ("n", "no"), ("u", "unknown"), ("i", "not_relevant"), ("2", "no"), ("J", "yes")] {
        check(&at, &format!("type:{key}"), &format!("{}={mark} effects=Save", psychosocial.id));
    }
    check(&at, "space", &format!("{}=yes at={}", psychosocial.id, psychosocial.id));
    check(&at, "space*2", &format!("{}=no", psychosocial.id));
    check(&at, "type:j up del", &format!("{}=", psychosocial.id));
    check(&at, "type:x", &format!("{}= effects=", psychosocial.id));
    check(&format!("lang=en {at}"), "type:y", &format!("{}=yes", psychosocial.id));
    let point = format!("points.R-{}", terms::POINTS[0]);
    for (key, mark) in [("a", "agreed"), ("o", "open"), ("i", "not_relevant")] {
        check(&format!("at={point}"), &format!("type:{key}"), &format!("{point}={mark}"));
    }
}

#[test]
fn leaving_saving_and_languages() {
    check("at=role", "f2 esc", "overlay=none effects= at=role");
    check("at=role", "f1 f1", "overlay=none");
    check("at=role", "f2 f3", "overlay=why");
    check("at=role", "esc", "effects=Save,Register kept=role");
    check("at=parties.employee", "type:Kari esc", "effects=Save,Register parties.employee=Kari");
    check("at=parties.employee", "type:Kari ^s", "effects=Save parties.employee=Kari at=parties.employee");
    check("at=parties.employee", "type:Kari ^c", "effects=Save,Quit parties.employee=Kari kept=parties.employee");
    check("at=role", "^q", "effects=Save,Quit");
    check("list=3", "^z", "effects=Suspend");
    check("at=role", "^z", "notice=info effects=");
    check("at=role", "down enter ^z", "role= at=role");
    check("at=role", "down enter ^z ^y", "role=employee");
    check("at=role", "down enter type:Kari enter ^z", "role=employee parties.employee= at=parties.employee");
    check(&applies("at=clauses.A-1 clauses.A-1=a"), "type:e type:b ^c", "clauses.A-1=ab effects=Save,Quit");
    check(&applies("at=clauses.A-1 clauses.A-1=a"), "type:e type:b ^s", "clauses.A-1=ab effects=Save");
    check("at=role", "f9", "lang=nn doc=nb effects=KeepLanguage");
    check("at=role", "f9*3", "lang=nb");
    check("at=role", "f8", "lang=nb doc=nn effects=Save");
    check("at=parties.employee", "type:K f8 type:a", "field=Ka| doc=nn");
    check("at=parties.employee", "type:K f9 type:a", "field=Ka| lang=nn");
}

#[test]
fn the_start_screen() {
    check("list=3", "enter", "effects=New");
    check("list=3", "down enter", "effects=Open(\"/drafts/1.toml\")");
    check("list=3", "down*9 enter", "cursor=3 notice=error effects=");
    check("list=3", "end up home", "cursor=0");
    check("list=3", "type:q", "effects=Quit");
    check("list=3", "esc", "effects=Quit");
    check("list=3", "^c", "effects=Quit");
    check("list=3", "type:? esc", "overlay=none effects=");
    check("list=3", "^s f2 f4", "effects= overlay=none screen=register");
    check("list=0", "down enter", "cursor=0 effects=New");
}

/// What a save says back.
#[test]
fn the_answer_of_a_save() {
    let mut model = model("at=role");
    update(&mut model, Msg::Saved(Ok(("12.30".into(), "/drafts/a.toml".into(), false))));
    assert_eq!(look(&model, &[], "notice"), "");
    update(&mut model, Msg::Saved(Ok(("12.30".into(), "/drafts/a-2.toml".into(), true))));
    assert_eq!(look(&model, &[], "notice"), "info");
    update(&mut model, Msg::Saved(Err("full".into())));
    assert_eq!(look(&model, &[], "notice"), "error");
    assert!(model.form().is_some_and(|f| f.saved.as_deref() == Some("12.30")));
}

/// A row lower down that is never reached in any of its places is a mistake; one that is reached somewhere is the
/// general case behind a special one.
#[test]
fn every_row_of_the_keys_is_reached_somewhere() {
    let mut dead = Vec::new();
    // «↑↓» is a second showing of two keys that are bound above it, for the footer.
    for (i, key) in KEYS.iter().enumerate().filter(|(_, k)| k.shown != "↑↓") {
        let reached = Place::ALL
            .iter()
            .filter(|p| key.is_at(**p))
            .any(|p| !KEYS[..i].iter().any(|k| k.is_at(*p) && k.shown == key.shown));
        if !reached {
            dead.push(format!("{} {:?} {}", key.shown, key.msg, key.text));
        }
    }
    assert!(dead.is_empty(), "never reached: {}", dead.join("; "));
}

/// In one place, what is shown for a key is told once.
#[test]
fn one_live_meaning_for_a_key_in_a_place() {
    for place in Place::ALL {
        let live: Vec<_> = KEYS.iter().filter(|k| k.is_live(*place) && k.is_at(*place)).collect();
        for (i, key) in live.iter().enumerate() {
            let twin = live[..i].iter().find(|k| k.shown == key.shown);
            assert!(twin.is_none(), "{} means two things in {}", key.shown, place.word());
        }
    }
}

#[test]
fn every_key_has_its_text_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for key in KEYS.iter().filter(|k| !k.text.is_empty()) {
            assert!(words.has(key.text), "{} in {}", key.text, language.word());
        }
        for place in Place::ALL {
            let own = KEYS.iter().any(|k| !k.text.is_empty() && k.places == [*place]);
            let key = format!("place-{}", place.word());
            assert!(!own || words.has(&key), "{key} in {}", language.word());
        }
    }
}

/// Twenty days of two days a week are nearly three weeks of a pattern, not an unbroken stretch at home.
#[test]
fn a_length_in_days_is_a_stretch_only_full_time() {
    let limited =
        "role=manager facts.worker_status=employee facts.place=own_home facts.arrangement=temporary at=facts.duration ";
    check(&format!("{limited} facts.days_per_week=2"), "down down type:21 enter", "facts.duration=3:duration_weeks");
    check(&format!("{limited} facts.days_per_week=5"), "down down type:21 enter", "facts.duration=21:stretch_days");
    check(limited, "down down type:21 enter", "facts.duration=21:stretch_days");
}
