//! The document beside the answers and over them, kept in a file by choosing, and marked as finished.

use crate::support;

use hjemmekontor::agreement::Language;
use hjemmekontor::document::Kind;
use hjemmekontor::paper::Format;
use hjemmekontor::session::made::{Made, Output};
use hjemmekontor::tui::keys::Msg;
use hjemmekontor::tui::update::{Effect, update};
use hjemmekontor::tui::{Model, Overlay};
use support::*;

fn drawn(model: &Model, ascii: bool) -> Vec<String> {
    screen::lines(model, false, ascii)
}

fn shown(model: &Model) -> String {
    drawn(model, false).join("\n")
}

fn sized(before: &str, size: (u16, u16)) -> Model {
    let mut model = model(before);
    update(&mut model, Msg::Resize(size.0, size.1));
    model
}

fn wide(before: &str) -> Model {
    sized(before, (120, 40))
}

/// Lines wrap: blanks and breaks are one.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines with the line of what is in focus before them.
fn marked(model: &Model) -> String {
    let marked = |line: &String| line.split_once("┃ ").map(|(_, text)| text.to_string());
    drawn(model, false).iter().filter_map(marked).collect::<Vec<_>>().join(" ")
}

/// Every item of § 2 settled.
fn whole(rest: &str) -> String {
    let clauses: String = (1..=8).map(|n| format!("clauses.A-{n}=Punkt·{n}. ")).collect();
    applies(&format!("{clauses}{rest}"))
}

#[test]
fn on_a_wide_screen_it_takes_the_place_of_the_verdict() {
    for key in ["^p", "f11"] {
        let mut model = wide(&applies("at=clauses.A-2 clauses.A-2=Fra·åtte·til·fire."));
        assert!(shown(&model).contains("Plikter") && marked(&model).is_empty());
        run(&mut model, key);
        let text = shown(&model);
        assert!(!text.contains("Plikter") && text.contains("GJELDER") && text.contains("Dokumentet nå"), "{text}");
        assert_eq!(look(&model, &[], "overlay"), "none");
        let marked = marked(&model);
        assert!(marked.contains("Arbeidstid for hjemmearbeidet") && marked.contains("Fra åtte til fire."), "{marked}");
        run(&mut model, key);
        assert!(shown(&model).contains("Plikter"));
    }
    // What covers the side gives way.
    let mut model = wide(&applies("at=facts.place"));
    run(&mut model, "f2 ^p");
    assert!(shown(&model).contains("Dokumentet nå") && model.overlay == Overlay::None);
}

#[test]
fn on_a_narrow_screen_it_lies_over_the_question() {
    check(&applies("at=facts.place"), "^p", "overlay=paper");
    check(&applies("at=facts.place"), "^p ^p", "overlay=none at=facts.place");
    check(&applies("at=facts.place"), "^p esc", "overlay=none at=facts.place");
    check(&applies("at=facts.place"), "^p f1 esc", "overlay=paper");
    let mut model = sized(&applies("at=clauses.A-8 clauses.A-8=Taushet·gjelder."), (80, 24));
    run(&mut model, "^p");
    assert!(marked(&model).contains("Taushet gjelder."), "{}", shown(&model));
    run(&mut model, "home");
    assert!(shown(&model).contains("AVTALE") && !shown(&model).contains("Taushet"), "{}", shown(&model));
    run(&mut model, "end");
    assert!(shown(&model).contains("juridisk"), "{}", shown(&model));
    check("list=3", "^p f11", "screen=register overlay=none");
}

#[test]
fn what_is_typed_shows_as_it_is_typed() {
    let mut model = wide(&applies("at=parties.employer"));
    run(&mut model, "^p type:,·Ås");
    assert!(marked(&model).contains("Fjord AS, Ås"), "{}", shown(&model));
    assert_eq!(look(&model, &[], "parties.employer"), "Fjord AS");
    let mut model = wide(&applies("at=clauses.A-3"));
    run(&mut model, "^p type:e ^u type:Ring·meg.");
    assert!(marked(&model).contains("Ring meg."), "{}", shown(&model));
    assert_eq!(look(&model, &[], "clauses.A-3"), "");
    // Until something is written, what is missing shows.
    run(&mut model, "bs*20");
    assert!(marked(&model).contains("[ "), "{}", shown(&model));
    // In the language of the document, whatever the screen speaks.
    let mut model = wide(&applies("lang=en at=parties.employer"));
    run(&mut model, "^p");
    assert!(marked(&model).contains("Arbeidsgiver:"), "{}", shown(&model));
}

#[test]
fn over_an_editor_nothing_typed_is_lost() {
    let from = applies("at=clauses.A-3");
    check(&from, "type:e ^u type:Ring. ^p", "overlay=paper clauses.A-3=");
    check(&from, "type:e ^u type:Ring. ^p esc", "overlay=editor field=Ring.|");
    check(&from, "type:e ^u type:Ring. ^p f1 esc esc esc", "overlay=none clauses.A-3=Ring.");
    check(&from, "type:e ^u type:Ring. ^p f4 esc", "at=clauses.A-3 clauses.A-3=Ring.");
    check(&from, "type:e ^u type:Ring. ^p ^z ^y", "overlay=editor field=Ring.|");
    check(&from, "type:e ^u type:Ring. ^p ^c", "clauses.A-3=Ring.");
}

#[test]
fn the_gap_in_focus_is_marked() {
    let mut model = wide(&applies("at=clauses.A-7"));
    run(&mut model, "^p");
    assert!(marked(&model).contains("Utstyr") && marked(&model).contains("[ "), "{}", shown(&model));
    let at = applies("at=parties.employee").replace("parties.employee=Kari", "");
    let mut model = wide(&at);
    run(&mut model, "^p");
    assert!(marked(&model).starts_with("[ "), "{}", shown(&model));
}

#[test]
fn the_review_is_the_document_already() {
    check(&applies("at=review"), "^p", "overlay=none notice=info");
    let mut model = wide(&applies("at=facts.place"));
    run(&mut model, "^p f4");
    assert!(shown(&model).contains("Plikter"), "{}", shown(&model));
    run(&mut model, "f4");
    assert!(shown(&model).contains("Dokumentet nå"), "{}", shown(&model));
}

#[test]
fn names_that_are_hidden_are_hidden_in_it() {
    let at = applies("at=clauses.A-2 clauses.A-2=Kari·ringer.");
    let mut model = wide(&at);
    run(&mut model, "^p ^n");
    assert!(!shown(&model).contains("Kari") && marked(&model).contains("ringer."), "{}", shown(&model));
    let mut model = sized(&at, (80, 24));
    run(&mut model, "^n ^p");
    assert!(!shown(&model).contains("Kari") && shown(&model).contains("ringer."), "{}", shown(&model));
    run(&mut model, "esc ^e");
    assert!(!shown(&model).to_lowercase().contains("kari"), "{}", shown(&model));
    // What was finished is finished without the names too.
    let mut model = wide(&whole("at=review"));
    run(&mut model, "type:f ^n");
    assert!(shown(&model).contains("ferdig, merket"), "{}", shown(&model));
}

#[test]
fn no_size_is_too_small() {
    for (at, keys) in [
        ("clauses.A-3", "^p"),
        ("clauses.A-3", "type:e ^p"),
        ("parties.employer", "^p"),
        ("review", "^p"),
        ("review", "^e tab enter"),
        ("review", "type:f"),
    ] {
        for (width, height) in [
            (0, 0),
            (1, 3),
            (2, 1),
            (2, 12),
            (3, 2),
            (5, 7),
            (20, 1),
            (20, 13),
            (59, 12),
            (110, 1),
            (110, 3),
            (110, 7),
            (111, 12),
        ] {
            let mut model = sized(&applies(&format!("at={at}")), (width, height));
            run(&mut model, keys);
            for ascii in [false, true] {
                drawn(&model, ascii);
            }
            run(&mut model, "down pgdn pgup end");
            drawn(&model, false);
        }
    }
}

#[test]
fn in_ascii_all_of_it_is_ascii() {
    let only = |model: &Model| {
        let text = drawn(model, true).join("");
        let odd = |c: &char| !c.is_ascii() && !"æøåÆØÅéÉ«»§·".contains(*c);
        assert_eq!(text.chars().find(odd), None, "{text}");
    };
    let mut model = wide(&applies("at=clauses.A-7 clauses.A-7=Alt."));
    run(&mut model, "^p");
    assert!(drawn(&model, true).iter().any(|line| line.contains("| 2. Utstyr") || line.contains("| Alt.")));
    only(&model);
    run(&mut model, "^e");
    assert!(drawn(&model, true).iter().any(|line| line.contains("(*) avtale")));
    only(&model);
}

fn chosen(model: &Model) -> (Made, Format, Language, usize) {
    match &model.overlay {
        Overlay::SaveAs(state) => (state.made, state.format, state.language, state.column),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_not_translated_is_told_before_it_is_saved() {
    let says = |before: &str, keys: &str| {
        let mut model = sized(before, (80, 24));
        run(&mut model, keys);
        flat(&shown(&model)).contains("skrevet eller endret for hånd, og blir stående på bokmål")
    };
    let own = applies("at=review clauses.A-3=Ring.");
    assert!(says(&own, "^e tab tab down"));
    assert!(!says(&own, "^e"));
    assert!(!says(&applies("at=review"), "^e tab tab down"));
    // A letter holds no clauses.
    assert!(!says(&own, "^e up tab tab down"));
}

#[test]
fn document_format_and_language_are_chosen_by_arrows_and_tab() {
    let (agreement, word, nb) = (Made::Paper(Kind::Agreement), Format::Docx, Language::Nb);
    for (keys, wanted) in [
        ("", (agreement, word, nb, 0)),
        ("down", (Made::Paper(Kind::Information), word, nb, 0)),
        ("down up", (agreement, word, nb, 0)),
        ("down*2 home", (agreement, word, nb, 0)),
        ("tab", (agreement, word, nb, 1)),
        ("right", (agreement, word, nb, 1)),
        ("tab down", (agreement, Format::Pdf, nb, 1)),
        ("tab up", (agreement, Format::Text, nb, 1)),
        ("tab end", (agreement, Format::Text, nb, 1)),
        ("right right down", (agreement, word, Language::Nn, 2)),
        ("right right right left", (agreement, word, nb, 1)),
        ("shift-tab up", (agreement, word, Language::En, 2)),
        ("tab tab tab", (agreement, word, nb, 0)),
    ] {
        let mut model = model(&applies("at=review"));
        run(&mut model, &format!("^e {keys}"));
        assert_eq!(chosen(&model), wanted, "{keys}");
    }
    let mut model = model(&applies("at=review"));
    run(&mut model, "^e");
    update(&mut model, Msg::PickIn { column: 1, row: 3 });
    assert_eq!(chosen(&model), (agreement, Format::Markdown, nb, 1));
    update(&mut model, Msg::PickIn { column: 0, row: 2 });
    assert_eq!(chosen(&model), (Made::Paper(Kind::Note), Format::Markdown, nb, 0));
    // What the case calls for comes first.
    let none = applies("facts.days_per_week=0.2 facts.place=holiday_home facts.lives_there=no at=review");
    let mut model = support::model(&none);
    run(&mut model, "^e");
    assert_eq!(chosen(&model).0, Made::Paper(Kind::Note));
}

fn written(model: &mut Model, keys: &str) -> (String, String) {
    match run(model, keys).pop() {
        Some(Effect::Write(Output::File(name, bytes))) => (name, String::from_utf8(bytes).expect("text")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn enter_writes_what_is_chosen_and_says_where_it_is() {
    let mut model = sized(&applies("at=facts.place"), (80, 24));
    let (name, text) = written(&mut model, "^e tab down*2 enter");
    assert_eq!(name, "hjemmekontoravtale-kari-2026-11-22.html");
    assert!(text.contains("<html") && text.contains("lang=\"nb"), "{text}");
    update(&mut model, Msg::Written(Ok("/drafts/x.html".into())));
    assert!(
        shown(&model).contains("Lagret i /drafts/x.html") && shown(&model).contains("8 ting mangler"),
        "{}",
        shown(&model)
    );
    // Of another choice nothing is said yet.
    run(&mut model, "down");
    assert!(!shown(&model).contains("Lagret i /drafts") && shown(&model).contains(".md"), "{}", shown(&model));
    let (name, text) = written(&mut model, "tab end enter");
    assert_eq!(name, "home-office-agreement-kari-2026-11-22.md");
    assert!(text.contains("## The parties"), "{text}");
    update(&mut model, Msg::Written(Err("Disken er full.".into())));
    assert!(shown(&model).contains("Disken er full."), "{}", shown(&model));
    run(&mut model, "esc");
    assert_eq!(model.overlay, Overlay::None);
    assert_eq!(model.form().map(|form| form.draft.language), Some(Language::Nb));
}

#[test]
fn the_folder_is_pdf_unless_another_format_is_chosen() {
    let mut model = sized(&applies("at=review"), (80, 24));
    run(&mut model, "^e");
    let at = hjemmekontor::tui::update::save_as::all(&model).iter().position(|made| *made == Made::Folder);
    let pick = Msg::PickIn { column: 0, row: at.expect("a folder") };
    update(&mut model, pick.clone());
    assert_eq!(chosen(&model), (Made::Folder, Format::Pdf, Language::Nb, 0));
    let text = shown(&model);
    assert!(text.contains("Mappa blir tilsynsmappe-kari-2026-11-22,") && text.contains("8 ting mangler"), "{text}");
    run(&mut model, "up home");
    assert_eq!(chosen(&model).1, Format::Docx);
    // One that is chosen stays.
    run(&mut model, "tab down*3");
    update(&mut model, pick);
    assert_eq!(chosen(&model), (Made::Folder, Format::Markdown, Language::Nb, 0));
    let files = |effects: Vec<Effect>| match effects.into_iter().next_back() {
        Some(Effect::Write(Output::Folder(name, files))) => (name, files),
        other => panic!("{other:?}"),
    };
    let (name, made) = files(run(&mut model, "enter"));
    let names: Vec<&str> = made.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(name, "tilsynsmappe-kari-2026-11-22");
    assert!(names.contains(&"01-avtale.md") && names.contains(&"07-utkast.toml") && names.contains(&"SHA256SUMS"));
    let text =
        made.iter().find(|(name, _)| name == "07-utkast.toml").map(|(_, bytes)| bytes.clone()).expect("the draft");
    let draft = hjemmekontor::agreement::read::draft(&String::from_utf8(text).expect("text")).expect("a draft");
    assert_eq!(Some(&draft.parties), model.form().map(|form| &form.draft.parties));
    // Without names the draft is not in it.
    run(&mut model, "esc ^n ^e end up");
    let (name, made) = files(run(&mut model, "enter"));
    assert_eq!(name, "tilsynsmappe-den-ansatte-2026-11-22");
    assert!(
        made.iter().all(|(name, bytes)| !name.ends_with("toml") && !String::from_utf8_lossy(bytes).contains("Kari"))
    );
}

#[test]
fn the_calendar_has_neither_format_nor_language() {
    for size in [(80, 24), (40, 12)] {
        let mut model = sized(&applies("facts.start=2027-01-04 at=review"), size);
        run(&mut model, "^e end");
        assert_eq!(chosen(&model).0, Made::Calendar);
        run(&mut model, "tab right right");
        assert_eq!(chosen(&model).3, 0);
        let text = shown(&model);
        assert!(!text.contains("Format") && !text.contains("engelsk"), "{text}");
        let (name, text) = written(&mut model, "enter");
        assert_eq!(name, "hjemmekontor-datoer-kari-2026-11-22.ics");
        assert!(text.starts_with("BEGIN:VCALENDAR"), "{text}");
    }
    // The employee has no folder for an inspection to keep, and of answers alone nothing but papers are made.
    let mut model = sized(&applies("role=employee at=review"), (80, 24));
    run(&mut model, "^e");
    assert!(!hjemmekontor::tui::update::save_as::all(&model).contains(&Made::Folder));
}

#[test]
fn it_takes_in_what_is_typed_and_opens_only_where_there_is_something_to_keep() {
    let (_, text) = written(&mut model(&applies("at=parties.employer")), "type:X ^e tab end enter");
    assert!(text.contains("Fjord ASX"), "{text}");
    let (_, text) = written(&mut model(&applies("at=clauses.A-3")), "type:e ^u type:Ring·meg. ^p ^e tab end enter");
    assert!(text.contains("Ring meg."), "{text}");
    check(&applies("at=review"), "^e ^e", "overlay=none at=review");
    check(&applies("at=review"), "^e esc", "overlay=none at=review");
    check("", "^e", "overlay=none notice=info effects=");
    // A contractor writes no letter.
    let mut model = model(&applies("facts.worker_status=contractor at=review"));
    run(&mut model, "^e");
    assert!(!shown(&model).contains("brev til"), "{}", shown(&model));
}

#[test]
fn of_the_employees_own_answers_only_what_can_be_made_of_them() {
    let own: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| kind.is_of_own_answers()).collect();
    let mut model = model("role=employee at=checklists.P-15");
    if let hjemmekontor::tui::Screen::Form(form) = &mut model.screen {
        form.draft.kind = hjemmekontor::agreement::Kind::SelfDeclaration;
    }
    run(&mut model, "^e");
    match &model.overlay {
        Overlay::SaveAs(state) => assert!(own.iter().any(|kind| Made::Paper(*kind) == state.made)),
        other => assert!(own.is_empty() && *other == Overlay::None && look(&model, &[], "notice") == "info"),
    }
    run(&mut model, "esc");
    assert!(!shown(&model).to_lowercase().contains("avtale om hjemmekontor"));
}

#[test]
fn what_is_whole_is_marked_as_finished_and_what_is_changed_is_a_draft_again() {
    let finished = |model: &Model| model.form().and_then(|form| form.draft.finished_on()).is_some();
    let mut model = sized(&whole("at=review"), (80, 24));
    assert!(shown(&model).contains("utkast, ingenting mangler") && shown(&model).contains("f merker"));
    let effects = run(&mut model, "type:f");
    assert_eq!((finished(&model), &effects[..]), (true, &[Effect::Save][..]));
    assert!(shown(&model).contains("ferdig, merket 22. november 2026"), "{}", shown(&model));
    let (_, text) = written(&mut model, "^e tab end enter");
    assert!(!text.contains("Utkast") && text.contains("Versjon av 22. november 2026"), "{text}");
    run(&mut model, "esc type:f");
    assert!(!finished(&model) && shown(&model).contains("utkast, ingenting mangler"));
    run(&mut model, "^z");
    assert!(finished(&model));
    run(&mut model, "^z");
    assert!(!finished(&model));
    run(&mut model, "^y");
    assert!(finished(&model));
    // A change to what is agreed is seen at once, and undone.
    let parties = hjemmekontor::agreement::interview::index_of("parties.employer").expect("a question");
    update(&mut model, Msg::Go(parties));
    assert!(finished(&model));
    run(&mut model, "type:X enter");
    assert!(!finished(&model));
    assert!(shown(&model).contains("er et utkast igjen"), "{}", shown(&model));
    run(&mut model, "down ^z");
    assert!(finished(&model));
}

#[test]
fn what_is_worth_a_look_is_said_before_it_is_marked() {
    let finished = |model: &Model| model.form().and_then(|form| form.draft.finished_on()).is_some();
    let clauses = whole("at=review").replace("clauses.A-5=Punkt·5.", "clauses.A-5=Etter·avtale.");
    let mut model = sized(&clauses, (80, 24));
    assert!(shown(&model).contains("Én ting å se over"), "{}", shown(&model));
    run(&mut model, "type:f");
    assert!(!finished(&model) && flat(&shown(&model)).contains("Trykk f en gang til"), "{}", shown(&model));
    run(&mut model, "type:f");
    assert!(finished(&model), "{}", shown(&model));
    assert!(drawn(&model, false)[0].contains("ferdig"), "{}", shown(&model));
}

#[test]
fn what_became_of_it_is_seen_on_a_small_screen_too() {
    for size in [(60, 15), (40, 12), (59, 24), (80, 20), (80, 24)] {
        let mut model = sized(&applies("at=facts.place"), size);
        run(&mut model, "^e tab down tab down");
        let text = shown(&model);
        let seen = text.contains("PDF (.pdf)") && text.contains("nynorsk") && text.contains("heimekontoravtale-kari");
        assert!(seen, "{size:?}: {text}");
        run(&mut model, "enter");
        update(&mut model, Msg::Written(Ok("/drafts/x.pdf".into())));
        assert!(shown(&model).contains("✓ Lagret i /drafts/x.pdf"), "{size:?}: {}", shown(&model));
        update(&mut model, Msg::Written(Err("Disken er full.".into())));
        assert!(shown(&model).contains("Disken er full."), "{size:?}: {}", shown(&model));
    }
}

#[test]
fn a_text_that_was_only_looked_at_is_not_accepted() {
    check(&applies("at=clauses.A-3"), "type:e esc", "overlay=none clauses.A-3=");
    check(&applies("at=clauses.A-3"), "type:e ^u type:Ring. esc", "clauses.A-3=Ring.");
    check(&applies("at=clauses.A-3 clauses.A-3=Ring."), "type:e esc", "clauses.A-3=Ring.");
}

#[test]
fn what_is_written_by_hand_stays_in_its_language_and_that_is_said() {
    let mut model = sized(&applies("at=clauses.A-3 clauses.A-3=Ring."), (80, 24));
    run(&mut model, "f8");
    assert!(
        flat(&shown(&model)).contains("Ett punkt er skrevet eller endret for hånd, og blir stående på bokmål."),
        "{}",
        shown(&model)
    );
    check(&applies("at=clauses.A-3"), "f8", "notice=");
}

#[test]
fn the_list_of_steps_has_its_cursor_on_the_step_in_focus() {
    let mut model = sized(&applies("at=clauses.A-7"), (80, 24));
    run(&mut model, "f6");
    assert_eq!(look(&model, &[], "overlay"), "steps");
    let Overlay::Steps(at) = model.overlay else { panic!("{:?}", model.overlay) };
    assert!(hjemmekontor::agreement::interview::questions()[at].id == "clauses.A-1", "{at}");
}

#[test]
fn a_client_that_is_the_employer_is_named_once() {
    let model = sized(&applies("role=consultant parties.client=Fjord·AS at=facts.place"), (80, 24));
    assert_eq!(drawn(&model, false)[0].matches("Fjord AS").count(), 1, "{}", shown(&model));
}

#[test]
fn from_the_list_of_drafts_a_report_is_written() {
    let mut model = model("list=3");
    let output = match run(&mut model, "^e enter").pop() {
        Some(Effect::Write(Output::File(name, bytes))) => (name, bytes),
        other => panic!("{other:?}"),
    };
    assert!(output.0.starts_with("rapport-") && output.0.ends_with("2026-11-22.docx") && output.1.starts_with(b"PK"));
    update(&mut model, Msg::Written(Ok("/drafts/rapport.docx".into())));
    assert!(shown(&model).contains("Lagret i /drafts/rapport.docx"), "{}", shown(&model));
    // What was said was said of that format.
    run(&mut model, "down");
    assert!(
        !shown(&model).contains("Lagret i") && shown(&model).contains("rapport-2026-11-22.pdf"),
        "{}",
        shown(&model)
    );
    // Without names the client is not in the name of the file either.
    run(&mut model, "^n");
    match run(&mut model, "up enter").pop() {
        Some(Effect::Write(Output::File(name, _))) => assert_eq!(name, "rapport-2026-11-22.docx"),
        other => panic!("{other:?}"),
    }
    check("list=3", "^e esc", "screen=register overlay=none effects=");
    check("list=3", "^e ^e", "screen=register overlay=none effects=");
    check("list=0", "^e", "screen=register overlay=none notice=info effects=");
}

#[test]
fn the_report_has_the_format_that_is_chosen() {
    for (keys, extension, begins) in [
        ("", "docx", "PK"),
        ("down", "pdf", "%PDF"),
        ("down*2", "html", "<!"),
        ("down*3", "md", "#"),
        ("end", "txt", "RAPPORT"),
        ("up", "txt", "RAPPORT"),
        ("end home", "docx", "PK"),
    ] {
        match run(&mut model("list=3"), &format!("^e {keys} enter")).pop() {
            Some(Effect::Write(Output::File(name, bytes))) => {
                assert_eq!(name, format!("rapport-2026-11-22.{extension}"));
                let text = String::from_utf8_lossy(&bytes).to_uppercase();
                assert!(text.starts_with(begins), "{name}: {}", &text[..40]);
            }
            other => panic!("{keys}: {other:?}"),
        }
    }
    // A click chooses too, and one that is beyond the list chooses nothing.
    let mut model = model("list=3");
    run(&mut model, "^e");
    update(&mut model, Msg::Pick(3));
    update(&mut model, Msg::Pick(9));
    assert!(shown(&model).contains("rapport-2026-11-22.md"), "{}", shown(&model));
    for size in [(0, 0), (1, 1), (3, 3), (20, 4), (80, 6)] {
        update(&mut model, Msg::Resize(size.0, size.1));
        screen::lines(&model, false, false);
    }
}

#[test]
fn what_lacks_something_is_not_marked() {
    let mut model = sized(&applies("at=review"), (80, 24));
    let effects = run(&mut model, "type:f");
    assert_eq!((look(&model, &effects, "notice"), effects.len()), ("info".into(), 0));
    assert!(shown(&model).contains("ting mangler") && model.form().is_some_and(|form| form.draft.finished.is_none()));
    // Where there is no agreement there is nothing to mark.
    let own = format!("{APPLIES}role=employee at=review");
    check(&own, "type:f", "notice=info effects=");
    check(&whole("at=facts.place"), "type:f", "at=facts.place");
}
