//! The search, what is read from it, the words under a question, and the help.

use crate::support;

use hjemmekontor::agreement::Language;
use hjemmekontor::agreement::interview::{self, Standing};
use hjemmekontor::law::sources::Law;
use hjemmekontor::tui::keys::{KEYS, Msg, Place};
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::update::search::{Search, hits};
use hjemmekontor::tui::update::update;
use hjemmekontor::tui::{Model, Overlay, view};
use hjemmekontor::words::Words;
use hjemmekontor::words::glossary::GLOSSARY;
use hjemmekontor::words::provisions::PROVISIONS;
use hjemmekontor::words::search::Hit;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use support::*;

fn shown(model: &Model) -> String {
    screen::text(model)
}

/// The text of a screen with blanks and breaks taken out: to find what is wrapped.
fn packed(text: &str) -> String {
    text.split_whitespace().collect()
}

fn at(before: &str, script: &str, size: (u16, u16)) -> Model {
    let mut model = model(before);
    model.size = size;
    run(&mut model, script);
    model
}

fn typed(model: &Model) -> String {
    match &model.overlay {
        Overlay::Search(search) => search.field.text().to_string(),
        _ => String::new(),
    }
}

#[test]
fn begins_everywhere_and_closes() {
    for (before, key) in [
        ("at=role", "type:/"),
        ("at=role", "^f"),
        ("at=parties.employee", "^f"),
        ("at=facts.days_per_week facts.arrangement=fixed", "^f"),
        ("at=review", "type:/"),
        ("list=3", "type:/"),
        ("list=3", "^f"),
    ] {
        check(before, key, "overlay=search effects=");
        check(before, &format!("{key} type:verneombud esc"), "overlay=none effects=");
        check(before, &format!("{key} ^f"), "overlay=none");
    }
    // Where something is typed, the stroke is text.
    check("at=parties.employee", "type:/", "overlay=none field=/|");
    check("at=parties.employee", "type:Ka ^f type:x esc type:ri", "field=Kari| overlay=none");
    check(&applies("at=clauses.A-1 clauses.A-1=a"), "type:e type:b ^f", "clauses.A-1=ab overlay=search effects=Save");
}

#[test]
fn a_question_is_jumped_to_and_the_rest_is_read() {
    let here = applies("at=role");
    check(&here, "^f type:antall·ansatte enter", "overlay=none at=undertaking.employees effects=Save");
    check(&here, "^f type:131 enter", "overlay=page at=role effects=");
    let mut model = at(&here, "^f type:verneombud down enter", (80, 24));
    assert_eq!(model.overlay, Overlay::Page(Hit::Term("special-agreement")));
    run(&mut model, "esc");
    assert_eq!(
        (typed(&model).as_str(), matches!(&model.overlay, Overlay::Search(s) if s.cursor == 1)),
        ("verneombud", true)
    );
    run(&mut model, "enter f1 esc");
    assert!(matches!(model.overlay, Overlay::Page(_)), "the help goes away and the page is there");
    run(&mut model, "^f");
    assert_eq!(typed(&model), "verneombud");
    run(&mut model, "esc");
    assert_eq!((&model.overlay, model.under.len()), (&Overlay::None, 0));
    // A page left in another way does not come back.
    run(&mut model, "^f type:131 enter f2 esc");
    assert_eq!((&model.overlay, model.under.len()), (&Overlay::None, 0));
}

#[test]
fn arrows_stay_among_the_hits_and_typing_begins_again() {
    let cursor = |script: &str| match at(&applies("at=role"), script, (80, 24)).overlay {
        Overlay::Search(search) => search.cursor,
        other => panic!("{other:?}"),
    };
    let all = hits(&model(&applies("at=role")), &search("omfang")).len();
    assert!(all > 5);
    assert_eq!(cursor("^f type:omfang up"), 0);
    assert_eq!(cursor("^f type:omfang down*3"), 3);
    assert_eq!(cursor("^f type:omfang down*99"), all - 1);
    assert_eq!(cursor("^f type:omfan down*3 type:g"), 0);
    assert_eq!(cursor("^f type:omfang down*3 left"), 3);
    assert_eq!(cursor("^f down*3 enter"), 0);
}

fn search(text: &str) -> Search {
    Search { field: hjemmekontor::tui::edit::Field::new(text.into()), cursor: 0 }
}

#[test]
fn only_questions_that_can_be_asked_are_found() {
    for before in [applies("at=role"), "role=employee at=role".to_string(), "at=role".to_string()] {
        let model = model(&before);
        let form = model.form().expect("the interview");
        let standings = form.standings(&model.assessment().expect("an assessment"));
        let mut seen = 0;
        for text in ["a", "e", "dager", "avtale", "hvor", "vurdering"] {
            for (hit, ..) in hits(&model, &search(text)) {
                if let Hit::Question(i) = hit {
                    seen += 1;
                    let question = &interview::questions()[i];
                    assert!(interview::belongs(&form.draft, question), "{}", question.id);
                    assert_ne!(standings[i], Standing::Hidden, "{}", question.id);
                }
            }
        }
        assert!(seen > 3, "{before}");
    }
    // A rota is asked of only where there is one.
    let finds =
        |before: &str| hits(&model(before), &search("runde")).iter().any(|h| h.0 == question("facts.cycle_weeks"));
    let rota = applies("")
        .replace("facts.arrangement=fixed", "facts.arrangement=rotation")
        .replace("facts.days_per_week=2 ", "");
    assert!(finds(&rota) && !finds(&applies("")));
    // Over the list of drafts there is no question to jump to.
    let list = hits(&model("list=3"), &search("e"));
    assert!(!list.is_empty() && !list.iter().any(|(hit, ..)| matches!(hit, Hit::Question(_))));
}

fn question(id: &str) -> Hit {
    Hit::Question(interview::index_of(id).expect("a question"))
}

#[test]
fn hits_of_a_kind_stand_together_the_best_kind_first() {
    let model = model(&applies("at=role"));
    for text in ["131", "omfang", "verneombud", "avtale", "e"] {
        let kinds: Vec<&str> = hits(&model, &search(text)).iter().map(|(hit, ..)| hit.kind()).collect();
        let mut once = kinds.clone();
        once.dedup();
        let runs = once.len();
        once.sort_unstable();
        once.dedup();
        assert_eq!(runs, once.len(), "«{text}»: {kinds:?}");
    }
    assert_eq!(hits(&model, &search("131"))[0].0.kind(), "rule");
    assert_eq!(hits(&model, &search("verneombud"))[0].0, Hit::Term("safety-representative"));
}

#[test]
fn names_that_are_hidden_are_not_found() {
    let mut model = model(&applies("at=role"));
    assert!(!hits(&model, &search("kari")).is_empty());
    update(&mut model, Msg::HideNames);
    assert!(hits(&model, &search("kari")).is_empty());
}

#[test]
fn what_is_seen() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for before in [applies("at=role"), "list=3".to_string()] {
            let look = |script: &str| {
                let mut model = model(&before);
                model.setting.language = *language;
                run(&mut model, script);
                packed(&shown(&model))
            };
            assert!(look("^f").contains(&packed(&words.say("search-hint"))));
            assert!(look("^f type:xyzzy").contains(&packed(&words.say("search-nothing"))));
            let found = look("^f type:131");
            assert!(found.contains(&packed(&words.say("search-rule"))) && found.contains("R-131"), "{found}");
            assert!(look("^f type:131 enter").contains(&packed(&words.say("rule-R-131.text"))));
            assert!(look("^f type:131 f1").contains(&packed(&words.say("help-title"))));
        }
    }
}

/// However far down, the hit in focus and what is typed are both seen.
#[test]
fn the_hit_in_focus_is_seen() {
    for size in [(80, 24), (120, 40), (60, 12)] {
        for before in [applies("at=role"), "list=3".to_string()] {
            let mut model = at(&before, "^f type:avtale", size);
            let found = hits(&model, &search("avtale"));
            assert!(found.len() > 8);
            for (_, title, _) in &found {
                let text = shown(&model);
                let line =
                    text.lines().find(|l| l.contains('▸') && l.contains(&title.chars().take(20).collect::<String>()));
                assert!(line.is_some(), "{title} at {size:?}:\n{text}");
                assert!(text.lines().any(|l| l.contains(" avtale ") || l.trim() == "avtale"), "{text}");
                run(&mut model, "down");
            }
        }
    }
}

/// Pages of every rule, term and provision, at 80 columns and in the narrow column of a wide screen: nothing is cut, and
/// every address is there to its last letter.
#[test]
fn pages_are_whole() {
    let law = Law::current();
    for language in Language::ALL {
        let words = Words::of(*language);
        let sizes = if *language == Language::Nb { &[(80, 70), (120, 100)][..] } else { &[(80, 70)] };
        for size in sizes.iter().copied() {
            let mut model = model(&applies("at=role"));
            model.size = size;
            model.setting.language = *language;
            let mut look = |hit: Hit, wanted: Vec<String>| {
                model.overlay = Overlay::Page(hit);
                // The panel beside it has cuts of its own.
                let text = if size.0 < 110 { shown(&model) } else { middle(&shown(&model)) };
                assert!(!text.contains('…') && !text.contains("«page-"), "{hit:?}: {text}");
                let packed = packed(&text);
                for part in wanted.iter().map(|w| self::packed(w)) {
                    assert!(packed.contains(&part), "{hit:?} lacks {part}:\n{text}");
                }
            };
            for entry in law.entries() {
                let mut wanted = vec![
                    words.say(&format!("rule-{}.text", entry.rule)).into_owned(),
                    words.certainty(&entry.certainty),
                ];
                wanted.extend(words.addresses(entry.rule, law).into_iter().map(|(_, address, _)| address));
                look(Hit::Rule(entry.rule), wanted);
            }
            for term in GLOSSARY {
                let mut wanted = vec![words.say(&format!("term-{}.text", term.id)).into_owned()];
                wanted.extend(term.rules.iter().map(|r| format!("R-{r}")));
                look(Hit::Term(term.id), wanted);
            }
            for cited in PROVISIONS {
                let mut wanted = vec![words.say(&format!("provision-{}.text", cited.key)).into_owned()];
                wanted.extend(cited.addresses(law).into_iter().map(str::to_string));
                look(Hit::Provision(cited.key), wanted);
            }
        }
    }
}

/// The column in the middle of a wide screen.
fn middle(text: &str) -> String {
    text.lines().map(|l| l.chars().skip(22).take(56).collect::<String>() + "\n").collect()
}

#[test]
fn a_rule_names_the_questions_that_feed_it_and_a_click_goes_there() {
    let model = at(&applies("at=role"), "^f type:136 enter", (80, 60));
    let wanted = Msg::Go(interview::index_of("facts.arrangement").expect("a question"));
    let theme = Theme { colour: true, ascii: false };
    let mut terminal = Terminal::new(TestBackend::new(80, 60)).expect("a terminal");
    let mut spots = Vec::new();
    terminal.draw(|frame| spots = view::draw(&model, &theme, frame)).expect("a frame");
    assert!(spots.iter().any(|(_, msg)| *msg == wanted));
}

#[test]
fn words_of_the_question_are_explained() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for id in ["facts.days_per_week", "facts.government", "facts.position", "checklists.S-01", "clauses.E-19"] {
            let mut model = model(&applies(&format!("at={id}")));
            model.setting.language = *language;
            model.size = (80, 300);
            update(&mut model, Msg::Why);
            let text = shown(&model);
            let question = &interview::questions()[interview::index_of(id).expect("a question")];
            let key = hjemmekontor::words::ask::text_key(question);
            for term in words.terms_in(&words.say(&format!("{key}.why"))) {
                let meaning = packed(&words.say(&format!("term-{term}.text")));
                assert!(packed(&text).contains(&meaning), "{id} {}: {term}\n{text}", language.word());
            }
            for rule in question.rules {
                for (_, address, _) in words.addresses(hjemmekontor::law::Rule(*rule), Law::current()) {
                    assert!(packed(&text).contains(&packed(&address)), "{id}: {address}\n{text}");
                }
            }
        }
    }
}

/// Under the question itself: at most two, and only where there is room for a whole one.
#[test]
fn few_words_stand_under_a_question_and_only_where_there_is_room() {
    let heading = |text: &str| text.lines().position(|l| l.trim() == "Ord");
    let tall = shown(&at(&applies("at=facts.days_per_week"), "", (80, 40)));
    let from = heading(&tall).unwrap_or_else(|| panic!("{tall}"));
    let terms = tall.lines().skip(from + 1).filter(|l| l.starts_with("   ") && l.contains(": ")).count();
    assert!((1..=2).contains(&terms), "{tall}");
    for height in 8..40 {
        let text = shown(&at(&applies("at=facts.days_per_week"), "", (80, height)));
        if let Some(from) = heading(&text) {
            let below: String = text.lines().skip(from + 1).collect();
            assert!(below.contains(": ") && below.contains('.'), "a heading alone at {height}:\n{text}");
        }
        assert!(text.lines().last().is_some_and(|l| l.contains("Enter")), "{text}");
    }
    assert_eq!(heading(&shown(&at(&applies("at=facts.days_per_week"), "", (80, 20)))), None);
}

/// The keys of the help, as they are shown: what stands before the text, in both columns.
fn told(text: &str, words: &Words) -> Vec<String> {
    let mut keys = Vec::new();
    for line in text.lines() {
        for key in KEYS.iter().filter(|k| !k.text.is_empty()) {
            let label = words.say(key.text).into_owned();
            if line.split("  ").any(|part| part.trim() == label) {
                keys.push(key.text.to_string());
            }
        }
    }
    keys
}

#[test]
fn the_help_begins_with_what_works_here_and_tells_nothing_twice() {
    for (before, place) in [
        ("at=role".to_string(), Place::Choice),
        ("at=parties.employee".to_string(), Place::Field),
        (applies("at=facts.days_per_week"), Place::Amount),
        (applies("at=clauses.A-1"), Place::Clauses),
        (applies("at=checklists.S-01"), Place::Marks),
        ("at=review".to_string(), Place::Review),
        ("list=3".to_string(), Place::Register),
    ] {
        for language in Language::ALL {
            let words = Words::of(*language);
            let mut model = at(&before, "f1", (80, 200));
            model.setting.language = *language;
            assert_eq!(Place::helped(&model), place);
            let text = shown(&model);
            assert!(!text.contains('…'), "{text}");
            let title = words.say(&format!("place-{}", place.word())).into_owned();
            let first = text.lines().position(|l| l.trim() == title).unwrap_or_else(|| panic!("{title}:\n{text}"));
            let other = Place::ALL.iter().filter(|p| **p != place);
            let others = other.map(|p| words.say(&format!("place-{}", p.word())).into_owned());
            let here: Vec<&str> =
                text.lines().skip(first).take_while(|l| others.clone().all(|o| l.trim() != o)).collect();
            let here = here.join("\n");
            assert!(text.lines().take(first).all(|l| others.clone().all(|o| l.trim() != o)), "{text}");
            // Every key that works here is told here, once.
            let told = told(&here, words);
            for key in KEYS.iter().filter(|k| k.is_live(place) && !k.text.is_empty() && !["↑", "↓"].contains(&k.shown))
            {
                assert!(told.iter().any(|t| t == key.text), "{} is not told in {}:\n{here}", key.shown, place.word());
                let shown = format!("  {}  ", key.shown);
                let times = here.lines().map(|l| format!("  {l}  ").matches(&shown).count()).sum::<usize>();
                assert!(times <= 1, "{} stands {times} times in {}:\n{here}", key.shown, place.word());
            }
        }
    }
}

#[test]
fn the_help_gives_back_what_it_covers() {
    let mut model = at("at=parties.employee", "^f type:verne f1", (80, 24));
    assert_eq!(model.overlay, Overlay::Help);
    run(&mut model, "esc");
    assert_eq!(typed(&model), "verne");
    check(&applies("at=clauses.A-1 clauses.A-1=a"), "type:e type:b f1 f1 type:c esc", "clauses.A-1=abc overlay=none");
    check(&applies("at=clauses.A-1 clauses.A-1=a"), "type:e type:b f1 f4", "clauses.A-1=ab at=review effects=Save");
    check(&applies("at=clauses.A-1 clauses.A-1=a"), "type:e type:b f1 ^c", "clauses.A-1=ab effects=Save,Quit");
    check("list=3", "f1 f2", "overlay=help screen=register");
    check("list=3", "f1 f12 f3 esc", "overlay=none screen=register");
}

/// At 80 columns the footer of a question holds what is needed most, in this order.
#[test]
fn the_footer_at_80_columns() {
    for language in Language::ALL {
        for (before, wanted) in [
            ("at=role", vec!["Enter", "⇧Tab", "F5", "F4", "^Z", "^C"]),
            ("at=parties.employee", vec!["Enter", "⇧Tab", "F5", "F4", "^Z", "^C"]),
            ("list=3", vec!["Enter", "^C"]),
        ] {
            let mut model = model(before);
            model.setting.language = *language;
            let text = shown(&model);
            let line = text.lines().last().unwrap_or_default();
            let mut from = 0;
            for key in wanted {
                let at = line[from..].find(key).unwrap_or_else(|| panic!("{key} in {}: {line}", language.word()));
                from += at;
            }
        }
        let mut wide = model("at=role");
        wide.setting.language = *language;
        wide.size = (120, 40);
        let text = shown(&wide);
        let line = text.lines().last().unwrap_or_default();
        let places: Vec<_> = ["Enter", "⇧Tab", "F5", "F4", "^P", "^Z", "^C"].iter().map(|k| line.find(k)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{line}");
    }
}

#[test]
fn no_size_panics() {
    let sizes: Vec<(u16, u16)> =
        (0..=4).flat_map(|w| (0..=4).map(move |h| (w, h))).chain([(5, 30), (40, 7), (300, 100)]).collect();
    for before in [applies("at=facts.days_per_week"), "list=3".to_string()] {
        for script in ["^f", "^f type:avtale down*9", "^f type:131 enter end", "^f type:xyzzy", "f1 end", "f3 end"] {
            let mut model = at(&before, script, (80, 24));
            for size in &sizes {
                model.size = *size;
                shown(&model);
            }
        }
    }
}
