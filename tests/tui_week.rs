//! Weekdays in a grid, several places, changes over time, a period, and the other ways into the pattern.

use crate::support;

use hjemmekontor::agreement::ways::{WAYS, ways};
use hjemmekontor::agreement::{Clause, Language};
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::{Model, Notice, view};
use hjemmekontor::words::Words;
use hjemmekontor::words::suggest::{extent, suggestion};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use support::*;

const WEEK: &str = "facts.place=own_home facts.lives_there=yes facts.arrangement=fixed facts.regularity=regular ";

fn week(rest: &str) -> String {
    format!("{WEEK}at=facts.week {rest}")
}

fn shown(model: &Model, ascii: bool) -> String {
    screen::lines(model, false, ascii).join("\n").replace('\u{a0}', " ")
}

/// What stands on the screen after the keys.
fn sees(before: &str, script: &str, wanted: &[&str]) {
    let mut model = model(before);
    run(&mut model, script);
    let screen = shown(&model, false);
    for text in wanted {
        assert!(screen.contains(text), "«{text}» after «{script}» from «{before}»:\n{screen}");
    }
}

#[test]
fn two_fixed_days_take_three_keys() {
    check(&week(""), "type:24 enter", "facts.week=tirsdag·og·torsdag at=facts.open_ended effects=Save");
    check(&week("lang=en"), "type:24 enter", "facts.week=tirsdag·og·torsdag");
}

#[test]
fn a_day_is_stepped_marked_and_taken_back() {
    check(&week(""), "space", "facts.week=mandag effects=Save cursor=0");
    check(&week(""), "space*2", "facts.week=mandag·(halv·dag)");
    check(&week(""), "space*3", "facts.week=mandag·(annet·sted)");
    check(&week(""), "space*4", "facts.week=");
    check(&week(""), "right*2 space", "facts.week=onsdag cursor=2");
    check(&week(""), "right*9 space left*9", "facts.week=søndag cursor=0");
    check(&week(""), "end space home space", "facts.week=mandag·og·søndag");
    check(&week(""), "type:22", "facts.week= cursor=1");
    check(&week(""), "type:8", "facts.week= effects=");
    check(&week(""), "type:hh", "facts.week=");
    check(&week(""), "type:3h", "facts.week=onsdag·(halv·dag)");
    check(&week(""), "type:3a", "facts.week=onsdag·(annet·sted)");
    check(&week("lang=en"), "type:3e", "facts.week=onsdag·(annet·sted)");
    check(&week("facts.week=ti,to"), "right del", "facts.week=torsdag");
    check(&week("facts.week=ti,to"), "del bs", "facts.week=tirsdag·og·torsdag at=facts.week");
}

#[test]
fn hours_go_up_and_down_by_half() {
    check(&week(""), "type:+", "facts.week=mandag·(0,5·t)");
    check(&week(""), "type:++++", "facts.week=mandag·(2·t)");
    check(&week(""), "type:+++-", "facts.week=mandag·(1·t)");
    check(&week(""), "type:++--", "facts.week=");
    check(&week(""), "type:-", "facts.week= effects=");
    check(&week("facts.week=ma*"), "type:-", "facts.week=mandag·(annet·sted) effects=");
    // A whole day is seven and a half hours, and no day has more than 24.
    check(&week(""), "type:1+", "facts.week=mandag·(8·t)");
    check(&week(""), "type:1h-", "facts.week=mandag·(3,25·t)");
    check(&week("facts.week=ma:23,5"), "type:+++", "facts.week=mandag·(24·t)");
}

#[test]
fn weeks_are_added_and_removed() {
    check(&week(""), "type:2u1", "facts.week=uke·1:·tirsdag;·uke·2:·mandag cursor=7");
    check(&week("lang=nn"), "type:2v1", "facts.week=uke·1:·tirsdag;·uke·2:·mandag");
    check(&week("lang=en"), "type:2w1", "facts.week=uke·1:·tirsdag;·uke·2:·mandag");
    check(&week(""), "type:2u", "facts.week=uke·1:·tirsdag;·uke·2:·ingen cursor=8");
    check(&week(""), "type:2u del", "facts.week=tirsdag cursor=1");
    check(&week(""), "type:2u1 del", "facts.week=uke·1:·tirsdag;·uke·2:·ingen cursor=7");
    // The first week stays, and a week between others is only cleared.
    check(&week("facts.week=ti"), "del*3", "facts.week=tirsdag cursor=0");
    check(&week("facts.week=ti;ma"), "del", "facts.week=uke·1:·tirsdag;·uke·2:·mandag");
    check(&week("facts.week=ti;ma"), "down*5 del*2", "facts.week=tirsdag cursor=0");
    // Above the first mark a week can be left empty.
    check(&week(""), "type:u3", "facts.week=uke·1:·ingen;·uke·2:·onsdag cursor=9");
    check(&week("facts.week=ti;ma;fr"), "down type:u2", "cursor=15 facts.week=ti;·ma;·ti;·fr");
    let mut model = model(&week("facts.week=ti"));
    run(&mut model, "type:u*60");
    assert_eq!(model.form().and_then(|f| f.draft.facts.week()).map(<[_]>::len), Some(52));
}

#[test]
fn going_on_skipping_back_and_leaving() {
    check(&week(""), "enter", "facts.week= at=facts.days_per_week effects=Save");
    check(&week(""), "tab", "facts.week= at=facts.days_per_week");
    check(&week(""), "type:2 tab", "facts.week=tirsdag at=facts.open_ended");
    check(&week(""), "type:2 shift-tab", "facts.week=tirsdag at=facts.arrangement");
    check(&week(""), "type:2 esc", "effects=Save,Register facts.week=tirsdag");
    check(&week(""), "type:24 ^z", "facts.week=tirsdag cursor=3 at=facts.week");
    check(&week(""), "type:24 ^z ^z ^y", "facts.week=tirsdag");
    check(&week(""), "type:2u4 ^z*2", "facts.week=tirsdag cursor=3");
    // A number told before gives way to the weekdays, and comes back when they are undone.
    check(&week("facts.days_per_week=3"), "type:2", "facts.days_per_week= facts.week=tirsdag");
    check(&week("facts.days_per_week=3"), "type:2 ^z", "facts.days_per_week=3:days_per_week facts.week=");
}

#[test]
fn a_click_steps_the_day_under_it() {
    let mut model = model(&week("facts.week=ti;ma"));
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
    let theme = Theme { colour: false, ascii: false };
    let mut spots = Vec::new();
    terminal.draw(|frame| spots = view::draw(&model, &theme, frame)).expect("a frame");
    let buffer = terminal.backend().buffer();
    let mut marks = (0..24).flat_map(|y| (0..80).map(move |x| (x, y))).filter(|at| buffer[*at].symbol() == "▪");
    // The second mark is Monday of the second week.
    let (x, y) = marks.nth(1).expect("a mark");
    for msg in view::at(&spots, x, y) {
        hjemmekontor::tui::update::update(&mut model, msg);
    }
    assert_eq!(look(&model, &[], "facts.week"), "uke 1: tirsdag; uke 2: mandag (halv dag)");
    assert_eq!(look(&model, &[], "cursor"), "7");
}

#[test]
fn the_result_is_seen_as_it_is_entered() {
    sees(&week(""), "", &["Hver uke", "Ingen dager er merket"]);
    sees(&week(""), "type:24", &["2 dager i uka i snitt over 1 uke"]);
    sees(&week("facts.week=ti;ti,to;ti"), "", &["Uke 3", "1,333 dager i uka i snitt over 3 uker"]);
    sees(&week("facts.week=ti½,to½"), "", &["2 halve dager regnes som 1 dag · R-133"]);
    sees(&week("facts.week=ti:2;to:1"), "", &["3 timer regnes som 0,4 dager, med 7,5 timer", "R-135"]);
    sees(&week("facts.week=ti,to*"), "", &["1 dag i uka i snitt", "Bare dagene hjemme teller", "R-105"]);
    sees(&week("facts.week=ti lang=en"), "", &["Every week", "1 day a week on average over 1 week"]);
    sees(&week("facts.week=ti lang=nn"), "", &["Kvar veke", "1 dag i veka i snitt over 1 veke"]);
}

#[test]
fn the_signs_are_told_apart_without_colour_or_unicode() {
    let mut model = model(&week("facts.week=ma,ti½,on*,to:2"));
    assert!(shown(&model, false).contains("▪     ◧     ◇     2t    ·"), "{}", shown(&model, false));
    assert!(shown(&model, true).contains("#     /     o     2t    ."), "{}", shown(&model, true));
    // However many weeks there are, the one in focus and the result are on the screen.
    run(&mut model, "type:u*20");
    let screen = shown(&model, false);
    assert!(screen.contains("Uke 21") && screen.contains("snitt over 21 uker"), "{screen}");
    for size in [(0, 0), (1, 1), (2, 3), (3, 2), (20, 9), (40, 12), (110, 30)] {
        model.size = size;
        shown(&model, false);
    }
}

#[test]
fn places() {
    let at = format!("{WEEK}at=facts.places ");
    check(&at, "type:2 down type:1", "facts.places=Eget·hjem·2,·Hytte·eller·fritidsbolig·1 effects=Save");
    check(&at, "type:2+", "facts.places=Eget·hjem·2,5");
    check(&at, "type:1½", "facts.places=Eget·hjem·1,5");
    check(&at, "type:-", "facts.places=");
    check(&at, "type:2--", "facts.places=Eget·hjem·1");
    check(&at, "type:2 del", "facts.places=");
    check(&at, "type:20", "facts.places=");
    check(&at, "up type:1 home type:1", "facts.places=2·steder,·1·dag·i·uka·hjemme");
    check(&at, "type:5 down type:3", "facts.places=Eget·hjem·5 notice=error");
    check(&at, "type:5 down type:3 type:2", "facts.places=Eget·hjem·5,·Hytte·eller·fritidsbolig·2 notice=");
    check(&at, "type:8", "facts.places= notice=error");
    check(&at, "type:2 enter", "at=facts.arrangement facts.places=Eget·hjem·2");
    check(&at, "enter", "at=facts.arrangement facts.places=");
    check(&at, "type:2 ^z", "facts.places= at=facts.places");
    check(&at, "down type:2 type:1 ^z", "cursor=1 facts.places=Hytte·eller·fritidsbolig·2");
    sees(&at, "type:2 down type:1", &["3 dager i uka i alt", "2 dager i uka hjemme teller, resten gjør ikke · R-105"]);
    sees(&at, "down type:1", &["Ingen av stedene er et hjem"]);
    let mut model = model(&at);
    run(&mut model, "type:3");
    let screen = shown(&model, false);
    assert!(screen.contains("3 dager i uka i alt"), "{screen}");
    assert!(!screen.contains("resten gjør ikke"), "{screen}");
}

#[test]
fn changes_over_time() {
    let at = format!("{WEEK}at=facts.timeline ");
    check(&at, "type:1.2.2026·2 enter", "facts.timeline=1.·februar·2026:·2");
    check(&at, "type:1.2.2026·2 ^j type:1.6.2026·1 enter", "facts.timeline=1.·februar·2026:·2,·1.·juni·2026:·1");
    check(&at, "type:1.2 enter", "facts.timeline= notice=error at=facts.timeline field=1.2|");
    check(&at, "type:1.2 f4 esc", "notice= at=facts.timeline");
    check(&at, "type:1.2 tab", "notice=error");
    check(&at, "enter", "facts.timeline=");
    // Up and down go by the line as it is shown.
    check(&at, "type:1.2.2026·2 ^j type:x up type:y", "field=1y|.2.2026·2↵x");
    sees(
        &at,
        "type:1.6.2026·1 ^j type:1.2.2026·2 ^j type:1.1.2027·3 ^j type:mer",
        &[
            "Fra 1. februar 2026: 2 dager i uka\n",
            "Fra 1. juni 2026: 1 dag i uka · teller nå",
            "Fra 1. januar 2027: 3 dager i uka\n",
            "? mer",
        ],
    );
    // Before the first change, that one counts.
    sees(&at, "type:1.1.2027·3", &["3 dager i uka · teller nå"]);
    // Passing by takes nothing away.
    let both = format!("{WEEK}facts.timeline=1.2.2026·2 facts.days_per_week=3 at=facts.timeline");
    check(&both, "enter", "facts.days_per_week=3:days_per_week facts.timeline=1.·februar·2026:·2");
}

#[test]
fn a_text_of_more_lines_is_seen_whole() {
    let at = "at=weighing.text ";
    let long = "taler·for·at·hjemmet·er·arbeidssted·".repeat(6);
    sees(
        at,
        &format!("type:{long}slutt ^j type:neste"),
        &["taler for at hjemmet", "slutt\n", "   neste", "^J ny linje"],
    );
    check(at, "type:en ^j type:to enter", "weighing.text=en↵to");
}

#[test]
fn a_length_may_be_a_period() {
    let at = format!("{WEEK}facts.arrangement=seasonal facts.open_ended=no at=facts.duration ");
    let at = at.replace("facts.arrangement=fixed ", "");
    check(&at, "type:1.2.2026–30.4.2026 enter", "facts.start=2026-02-01 facts.end=2026-04-30 notice= facts.duration=");
    check(&at, "type:1.2.2026–30.4.2026 enter f6 esc shift-tab", "notice=");
    check(&format!("{at} facts.start=2026-02-01 facts.end=2026-04-30"), "", "field=1.2.2026–30.4.2026|");
    check(&format!("{at} facts.start=2026-02-01 facts.end=2026-04-30 facts.duration=8"), "", "field=8|");
    check(&at, "type:30.4.2026–1.2.2026 enter", "notice=error facts.start=");
    check(&at, "type:8 enter", "facts.duration=8:duration_weeks");
    sees(&at, "", &["første og siste dag", "( ) måneder"]);
    sees(&at, "type:1.2.2026–30.4.2026", &["1. februar 2026 til 30. april 2026", "( ) uker"]);
    let answered = format!("{at} facts.start=2026-02-01 facts.end=2026-04-30");
    sees(&answered, "f6", &["1. februar 2026 til 30. april 2026"]);
}

#[test]
fn a_period_is_read_as_people_write_it_and_says_that_there_is_an_end() {
    let at = format!("{WEEK}at=facts.duration ");
    let seasonal = at.replace("facts.arrangement=fixed", "facts.arrangement=seasonal");
    for text in
        ["1.5.2027–30.6.2027", "1.5-30.6.2027", "1.5.–30.6.2027", "1.5.·-·30.6.2027", "1.·mai·til·30.·juni·2027"]
    {
        let told = "facts.start=2027-05-01 facts.end=2027-06-30 notice=";
        check(
            &format!("{at}facts.open_ended=yes"),
            &format!("type:{text} enter"),
            &format!("{told} facts.open_ended=no"),
        );
        check(
            &format!("{seasonal}facts.open_ended=yes"),
            &format!("type:{text} enter"),
            &format!("{told} facts.open_ended=yes"),
        );
    }
    check(&at, "type:1.5-30.6.2027 enter", "is:facts.open_ended=answered is:facts.duration=answered");
    // Passing by says nothing more: what is answered after it stands.
    let later = format!("{at}facts.start=2027-05-01 facts.end=2027-06-30 facts.open_ended=yes");
    check(&later, "tab", "facts.open_ended=yes facts.end=2027-06-30");
    for (text, wanted) in [("31.6.-1.7", "1.5.–30.6.2027"), ("mai-juni", "1.5.–30.6.2027"), ("mange", "fra 0 til")]
    {
        let mut model = model(&at);
        run(&mut model, &format!("type:{text} enter"));
        let Some(Notice::Error(said)) = &model.notice else { panic!("{text}") };
        assert!(said.contains(wanted), "{text}: {said}");
    }
    sees(&format!("{seasonal}at=facts.open_ended"), "", &["kommer igjen hvert år"]);
    sees(&format!("{at}at=facts.open_ended"), "", &["Noen få uker"]);
}

#[test]
fn changes_over_time_are_read_as_people_write_them() {
    for text in [
        "1.3.2026·3",
        "1.3.2026:·3·dager",
        "fra·1.3.2026·3",
        "Fra·1.·mars·2026:·3·dager·i·uka",
        "from·1·March·2026·3·days·a·week",
        "1.3.2026:3",
    ] {
        check("at=facts.timeline", &format!("paste:{text} enter"), "notice= facts.timeline=1.·mars·2026:·3");
    }
    let mut model = model("at=facts.timeline");
    run(&mut model, "paste:1.3.2026 enter");
    let Some(Notice::Error(said)) = &model.notice else { panic!("no error") };
    assert!(said.contains("per linje") && !said.contains(';'), "{said}");
}

#[test]
fn the_other_ways_in() {
    let at = format!("{WEEK}at=facts.arrangement ");
    check(&at, "f10", "overlay=more effects=");
    check(&at, "f10 f10", "overlay=none at=facts.arrangement");
    check(&at, "f10 esc", "overlay=none at=facts.arrangement");
    // Certain weeks are one of them where hours are told.
    let told = format!("facts.hours=8-16 {at}");
    for (row, (_, id)) in WAYS.iter().enumerate() {
        let keys = format!("f10 {} enter", "down ".repeat(row));
        check(&told, &keys, &format!("at={id} overlay=none kept={id} effects=Save"));
    }
    check(&at, "f10 up enter", "at=calendar");
    check(&told, "f10 up enter", "at=facts.hours_from");
    check(&at, "f10 type:3 enter", "at=facts.places");
    sees(&at, "", &["F10 flere steder, endringer, kalender"]);
    sees("facts.arrangement=fixed at=facts.days_per_week", "", &["F10 flere steder"]);
    sees(&week(""), "", &["F10 flere steder"]);
    sees("at=facts.place", "f10", &["Flere steder", "Når noen av dagene er på hytta", "Faktiske dager"]);
    for language in Language::ALL {
        for (way, _) in WAYS {
            assert!(Words::of(*language).has(&format!("more-{way}")));
            assert!(Words::of(*language).has(&format!("more-{way}.text")));
        }
    }
    let mut alone = model("at=parties.employee");
    if let hjemmekontor::tui::Screen::Form(form) = &mut alone.screen {
        form.draft.kind = hjemmekontor::agreement::Kind::SelfDeclaration;
    }
    assert!(ways(&alone.form().expect("the interview").draft).is_empty());
    run(&mut alone, "f10 down enter");
    assert_eq!(look(&alone, &[], "at"), "parties.employee");
}

/// Weekdays that are told where no weekdays are asked for count, and so are not dimmed.
#[test]
fn weekdays_told_in_another_arrangement_count() {
    let quota = "facts.place=own_home facts.lives_there=yes facts.arrangement=quota facts.week=ti,to at=facts.place";
    check(quota, "", "is:facts.week=answered");
    check(&quota.replace("facts.arrangement=quota", "facts.arrangement=exclusive"), "", "is:facts.week=dimmed");
    check(&quota.replace("facts.week=ti,to ", ""), "", "is:facts.week=hidden");
}

#[test]
fn a_week_is_short_in_the_list_of_steps() {
    check(&week("facts.week=ma½,ti:2,on*"), "", "facts.week=ma½·ti:2·on*");
    check(
        &week("facts.week=ma,ti,on;to;fr;ma,ti,on;to;fr;ma,ti,on;to;fr;ma,ti"),
        "",
        "facts.week=10·uker,·1,7·dager·i·uka",
    );
    check("facts.places=1=1;2=1;8=1;10=1 at=role", "", "facts.places=4·steder,·1·dag·i·uka·hjemme");
    check("facts.timeline=1.2.2026·1;1.3.2026·2;1.4.2026·3 at=role", "", "facts.timeline=3·endringer,·3·dager·i·uka");
    for lang in ["nb", "nn", "en"] {
        let mut model = model(&week(&format!("facts.week=ma½,ti:2,on*,to,fr;ma,ti:2,on:3,to*;fr lang={lang}")));
        run(&mut model, "f6");
        assert!(!shown(&model, false).contains('…'), "{}", shown(&model, false));
    }
}

fn a1(before: &str, language: Language) -> String {
    let model = model(before);
    suggestion(&model.form().expect("the interview").draft, Words::of(language), "A-1")
}

#[test]
fn the_suggestion_names_the_weekdays() {
    let kari = format!("{WEEK}parties.employee=Kari at=role ");
    let text = |rest: &str, language: Language| a1(&format!("{kari}{rest}"), language);
    for (language, days) in [
        (Language::Nb, "disse dagene hver uke: tirsdag og torsdag."),
        (Language::Nn, "desse dagane kvar veke: tysdag og torsdag."),
        (Language::En, "these days every week: Tuesday and Thursday."),
    ] {
        assert!(text("facts.week=ti,to", language).contains(days), "{}", text("facts.week=ti,to", language));
    }
    for (language, days) in [
        (Language::Nb, "mandag (halv dag), tirsdag (2 timer) og fredag (1 time)."),
        (Language::Nn, "måndag (halv dag), tysdag (2 timar) og fredag (1 time)."),
        (Language::En, "Monday (half day), Tuesday (2 hours) and Friday (1 hour)."),
    ] {
        let mixed = text("facts.week=ma½,ti:2,on*,fr:1", language);
        assert!(mixed.contains(days), "{mixed}");
    }
    for (language, days) in [
        (Language::Nb, "uke 1: tirsdag; uke 2: ingen hjemmedager. Det er 0,5 dager i uka i snitt."),
        (Language::Nn, "veke 1: tysdag; veke 2: ingen heimedagar. Det er 0,5 dagar i veka i snitt."),
        (Language::En, "week 1: Tuesday; week 2: no home days. That is 0.5 days a week on average."),
    ] {
        let rota = text("facts.week=ti;", language);
        assert!(rota.contains(days), "{rota}");
    }
    // The other cases keep their text, and days only elsewhere are no home days.
    assert!(text("facts.days_per_week=2", Language::Nb).contains("arbeider 2 dager i uka i sitt eget hjem"));
    assert!(text("facts.week=on*", Language::Nb).contains("[omfang]"));
    assert!(text("facts.week=ti facts.arrangement=quota", Language::Nb).contains("inntil"));
    let season = text("facts.week=ti,to facts.arrangement=seasonal", Language::Nb);
    assert!(season.contains("Omfanget i sesongen er 2 dager i uka, tirsdag og torsdag."), "{season}");
}

#[test]
fn the_extent_knows_the_week() {
    for (week, phrase) in [
        ("ti,to", "2 dager i uka, tirsdag og torsdag"),
        ("ti;ti,to", "1,5 dager i uka i snitt, uke 1: tirsdag; uke 2: tirsdag og torsdag"),
    ] {
        let model = model(&format!("{WEEK}facts.week={week} at=role"));
        let draft = &model.form().expect("the interview").draft;
        assert_eq!(extent(draft, Words::of(Language::Nb)), phrase);
    }
    // What is agreed beside it is what the agreement says.
    let model = model(&format!("{WEEK}facts.week=ti facts.agreed_days_per_week=2 at=role"));
    assert_eq!(extent(&model.form().expect("the interview").draft, Words::of(Language::Nb)), "2 dager i uka");
    // It is accepted as any suggestion is.
    let mut accepting = support::model(&applies("facts.week=ti,to at=clauses.A-1"));
    run(&mut accepting, "enter");
    let clause = accepting.form().and_then(|f| f.draft.clauses.get("A-1"));
    assert!(matches!(clause, Some(Clause::Text(text)) if text.contains("tirsdag og torsdag")), "{clause:?}");
}
