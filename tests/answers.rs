//! Patterns as people type them, in three languages: what is read, what is shown again, and what is refused.

use hjemmekontor::agreement::interview::{self, Answer, Input};
use hjemmekontor::agreement::{Draft, Language};
use hjemmekontor::law::facts::{Clock, Fact, PlaceWord};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::week::DayWork;
use hjemmekontor::words::Words;
use hjemmekontor::words::answer::{hours, pattern, read};
use jiff::civil::date;

const LENGTH: &str = "facts.duration";

fn input(id: &str) -> Input {
    interview::questions()[interview::index_of(id).expect("a question")].input
}

fn given(input: Input, text: &str, language: Language) -> Result<Answer, String> {
    read(input, text, 0, Words::of(language), &Draft::new(language))
}

/// Reads, applies and shows as it is typed.
fn weeks(text: &str, language: Language) -> String {
    let mut draft = Draft::new(language);
    let answer = given(Input::Week, text, language).unwrap_or_else(|e| panic!("«{text}»: {e}"));
    interview::apply(&mut draft, Input::Week, answer);
    draft.facts.week().map(|w| pattern::shown_weeks(w, Words::of(language))).unwrap_or_default()
}

#[test]
fn weekdays_come_back_as_they_are_typed() {
    for (language, typed) in [
        (Language::Nb, ["ti to", "ma½ ti:2,5 on* lø", "ti to; ti; ma fr"]),
        (Language::Nn, ["ty to", "må½ ty:2,5 on* la", "ty to; ty; må fr"]),
        (Language::En, ["tu th", "mo½ tu:2.5 we* sa", "tu th; tu; mo fr"]),
    ] {
        for text in typed {
            assert_eq!(weeks(text, language), text);
        }
    }
}

#[test]
fn weekdays_are_read_as_people_write_them() {
    for (language, typed, shown) in [
        (Language::Nb, "tirsdag, torsdag", "ti to"),
        (Language::Nb, "Ti,To", "ti to"),
        (Language::Nb, "tirs tors/2", "ti to½"),
        (Language::Nb, "ti:2,5,to:½", "ti:2,5 to:0,5"),
        (Language::Nb, "ti:0 to", "to"),
        (Language::Nb, "ti;", "ti; "),
        (Language::Nn, "tysdag, torsdag", "ty to"),
        (Language::En, "Tuesday, Thursday", "tu th"),
        (Language::En, "tu:2,5", "tu:2.5"),
    ] {
        assert_eq!(weeks(typed, language), shown, "{typed}");
    }
    let Ok(Answer::Week(read)) = given(Input::Week, "ma ti½ on* to:2", Language::Nb) else { panic!("weekdays") };
    let hours = DayWork::Hours(Number::whole(2));
    assert_eq!(read[0][..5], [DayWork::Home, DayWork::Half, DayWork::Elsewhere, hours, DayWork::Office]);
}

#[test]
fn what_is_no_pattern_is_refused_with_the_way_out() {
    let length = input(LENGTH);
    for language in Language::ALL {
        let words = Words::of(*language);
        let weeks = "fr;".repeat(52) + "fr";
        let week = ["x", "fr fr:x", "f", "fr:25", "fr+", "fr 2", "2", weeks.as_str()]
            .map(|text| (Input::Week, text, "error-week"));
        let places =
            ["x", "1", "0=1", "13=1", "1=x", "1=8", "1=-1", "1=1 1=2"].map(|t| (Input::Places, t, "error-places"));
        let sum = ["1=5 2=3", "1=7;3=½"].map(|text| (Input::Places, text, "error-places-sum"));
        let changes = [
            "x",
            "1.2.2026",
            "2",
            "31.2.2026 2",
            "1.2.2026 8",
            "1.2.2026 x",
            "1.2.2026 2\nx",
            "fra 2",
            "1.2.2026 2 uker",
        ]
        .map(|text| (Input::Timeline, text, "error-timeline"));
        let period = ["30.4.2026–1.2.2026"].map(|text| (length, text, "error-end-before-start"));
        for (input, text, error) in week.into_iter().chain(places).chain(sum).chain(changes).chain(period) {
            let said = given(input, text, *language);
            assert_eq!(said, Err(words.say(error).into_owned()), "{} «{text}»", language.word());
        }
        for text in ["1.2.2026–", "–1.2.2026", "1.2.2026–31.2.2026"] {
            assert!(given(length, text, *language).is_err(), "{text}");
        }
        for input in [Input::Week, Input::Places, Input::Timeline, length] {
            assert_eq!(given(input, "  ", *language), Ok(Answer::Nothing));
        }
    }
    // A weekday is known by its name in the language alone.
    assert!(given(Input::Week, "tysdag", Language::Nb).is_err());
    assert!(given(Input::Week, "tirsdag", Language::En).is_err());
}

#[test]
fn places_are_read() {
    let share = |place, days: &str| (place, days.parse::<Number>().expect("a number"));
    for (text, wanted) in [
        ("1=2", vec![share(PlaceWord::OwnHome, "2")]),
        ("1=1,5, 2=1", vec![share(PlaceWord::OwnHome, "1.5"), share(PlaceWord::HolidayHome, "1")]),
        ("1=½;6=2", vec![share(PlaceWord::OwnHome, "0.5"), share(PlaceWord::PartnerHome, "2")]),
        ("1=0 2=1", vec![share(PlaceWord::HolidayHome, "1")]),
        ("1=5 2=2", vec![share(PlaceWord::OwnHome, "5"), share(PlaceWord::HolidayHome, "2")]),
    ] {
        for language in Language::ALL {
            let Ok(Answer::Places(places)) = given(Input::Places, text, *language) else { panic!("{text}") };
            assert_eq!(places.iter().map(|p| (p.place, p.days)).collect::<Vec<_>>(), wanted, "{text}");
        }
    }
}

#[test]
fn changes_come_back_in_order() {
    for language in Language::ALL {
        for (text, shown) in [
            ("1.2.2026 2", "1.2.2026 2"),
            ("1.6.2026 1,5; 1.2.2026: 2", "1.2.2026 2\n1.6.2026 1.5"),
            ("2026-02-01 ½\n\n1.6.2026 0", "1.2.2026 0.5\n1.6.2026 0"),
        ] {
            let Ok(Answer::Timeline(periods)) = given(Input::Timeline, text, *language) else { panic!("{text}") };
            assert_eq!(pattern::shown_timeline(&periods), shown);
            let again = given(Input::Timeline, shown, *language);
            assert_eq!(again, Ok(Answer::Timeline(periods)), "{shown}");
        }
    }
}

#[test]
fn a_period_is_read_as_a_length() {
    let (first, last) = (date(2026, 2, 1), date(2026, 4, 30));
    for language in Language::ALL {
        for text in [
            "1.2.2026–30.4.2026",
            "1.2.2026 - 30.4.2026",
            "1.2.2026-30.4.2026",
            "1.2.2026 til 30.4.2026",
            "2026-02-01 to 2026-04-30",
        ] {
            assert_eq!(given(input(LENGTH), text, *language), Ok(Answer::Period(first, last)), "{text}");
        }
    }
    assert_eq!(pattern::shown_period(first, last), "1.2.2026–30.4.2026");
    let mut draft = Draft::new(Language::Nb);
    interview::apply(&mut draft, input(LENGTH), Answer::Amount(Number::whole(8), 0));
    interview::apply(&mut draft, input(LENGTH), Answer::Period(first, last));
    assert!(!draft.facts.has(Fact::DurationWeeks));
    assert_eq!(
        interview::period(&draft, &[Fact::DurationWeeks, Fact::DurationMonths, Fact::StretchDays]),
        Some((first, last))
    );
    let words = Words::of(Language::En);
    assert_eq!(words.given(&draft, input(LENGTH)), "1 February 2026 to 30 April 2026");
}

/// Last days stand in files and are not typed: telling the same change again keeps them.
#[test]
fn last_days_are_kept() {
    let mut draft = Draft::new(Language::Nb);
    let told = |draft: &mut Draft, text: &str| {
        let answer = read(Input::Timeline, text, 0, Words::of(Language::Nb), draft).expect("changes");
        interview::apply(draft, Input::Timeline, answer);
    };
    told(&mut draft, "1.2.2026 2");
    let end = Some(date(2026, 5, 31));
    let mut periods = draft.facts.timeline().expect("changes").to_vec();
    periods[0].to = end;
    interview::apply(&mut draft, Input::Timeline, Answer::Timeline(periods));
    told(&mut draft, "1.2.2026 2; 1.6.2026 1");
    assert_eq!(draft.facts.timeline().expect("changes").iter().map(|p| p.to).collect::<Vec<_>>(), [end, None]);
    told(&mut draft, "1.2.2026 3");
    assert_eq!(draft.facts.timeline().expect("changes")[0].to, None);
}

/// A day of working time as it comes back, or what is said against it.
fn hours(text: &str, language: Language) -> String {
    let words = Words::of(language);
    match given(Input::Hours, text, language) {
        Ok(Answer::Hours(weeks)) => hours::shown_weeks(&weeks, words).trim_end_matches('\n').to_string(),
        Ok(_) => String::new(),
        Err(error) => error,
    }
}

#[test]
fn working_time_comes_back_as_it_is_typed() {
    for (language, text) in [
        (Language::Nb, "8-16 kontor p30, 20-22 hjemme"),
        (Language::Nb, "8.30-16 kontor overtid p30!"),
        (Language::Nb, "22-2 hjemme\n\n\n\n\n\n16-24 kontor vakt"),
        (Language::Nn, "8-16 heime p30, 20-22 kontor vakt"),
        (Language::En, "8-16 office p30, 20-22 home overtime"),
    ] {
        assert_eq!(hours(text, language), text);
    }
}

#[test]
fn working_time_is_read_as_people_write_it() {
    for (language, typed, shown) in [
        (Language::Nb, "8-16", "8-16 kontor"),
        (Language::Nb, "0830–1600 h", "8.30-16 hjemme"),
        (Language::Nb, "08:00—16:00 Hjemme", "8-16 hjemme"),
        (Language::Nb, "8 - 16 hjemme", "8-16 hjemme"),
        (Language::Nb, "8-12 kontor 13-16 hjemme", "8-12 kontor, 13-16 hjemme"),
        (Language::Nb, "20-22 hjemme, 8-16 kontor", "8-16 kontor, 20-22 hjemme"),
        (Language::Nb, "8-16 pause 30 min kontor", "8-16 kontor p30"),
        (Language::Nb, "8-16 pause 30! kontor", "8-16 kontor p30!"),
        (Language::Nb, "8-16 P30 h ot", "8-16 hjemme overtid p30"),
        (Language::Nb, "8-16 home break 30", "8-16 hjemme p30"),
        (Language::Nb, "0-8 hjemme", "0-8 hjemme"),
        (Language::Nb, "22-02 hjemme", "22-2 hjemme"),
        (Language::Nb, "8-16 h\n=\nfri\n-\n8-12", "8-16 hjemme\n8-16 hjemme\n\n\n8-12 kontor"),
        (Language::Nn, "8-16 heime pause 45", "8-16 heime p45"),
        (Language::En, "8:30-16 o, 20-22 h s", "8.30-16 office, 20-22 home standby"),
        (Language::En, "off\n8-16", "\n8-16 office"),
    ] {
        assert_eq!(hours(typed, language), shown, "{typed}");
    }
    // Two weeks, of which the second is empty, are one; nothing at all takes the answer back.
    assert_eq!(hours(&format!("8-16{}", "\n".repeat(9)), Language::Nb), "8-16 kontor");
    assert_eq!(hours("\n\n", Language::Nb), "");
}

#[test]
fn working_time_that_is_not_understood_is_named_with_the_way_out() {
    let word = "«x» er ikke forstått. Skriv for eksempel 8-16 kontor p30, 20-22 hjemme.";
    for (text, error) in [
        ("x", format!("Mandag: {word}")),
        ("8-16\n8-16 x", format!("Tirsdag: {word}")),
        (&format!("{}x", "\n".repeat(8)), format!("Tirsdag i uke 2: {word}")),
        ("hjemme 8-16", format!("Mandag: {}", word.replace('x', "hjemme"))),
        ("8-16 p", format!("Mandag: {}", word.replacen('x', "p", 1))),
        ("8-25", format!("Mandag: {}", word.replacen('x', "8-25", 1))),
        ("8.5-16", format!("Mandag: {}", word.replacen('x', "8.5-16", 1))),
        ("24-8", "Mandag: Tidene går ikke opp. Skriv fra og til, og en pause som er kortere enn arbeidet.".into()),
        ("8-16 pause", "Mandag: Hvor lang er pausen? Skriv minutter, for eksempel pause 30.".into()),
        ("8-9 p60", "Mandag: Pausen er for lang. Skriv minutter, for eksempel p30.".into()),
        ("0-24 p721", "Mandag: Pausen er for lang. Skriv minutter, for eksempel p30.".into()),
        (
            "8-16 kontor hjemme",
            "Mandag: «hjemme» trengs bare én gang. Sett komma mellom tidene, for eksempel 8-12 kontor, 13-16 hjemme."
                .into(),
        ),
        (
            "8-16, 15-18",
            "Mandag: To av tidene går over i hverandre. Skriv dem etter hverandre, for eksempel 8-12, 13-16.".into(),
        ),
        ("22-8\n7-15", "Tirsdag: Dagen begynner før arbeidet dagen før er slutt. Endre en av tidene.".into()),
        ("7-15\n\n\n\n\n\n22-8", "Mandag: Dagen begynner før arbeidet dagen før er slutt. Endre en av tidene.".into()),
        (&"8-16\n".repeat(53 * 7), "Det er plass til 52 uker. Ta bort linjene etter dem.".into()),
    ] {
        assert_eq!(hours(text, Language::Nb), error);
    }
    assert_eq!(
        hours("8-16 z", Language::Nn),
        "Måndag: «z» er ikkje forstått. Skriv til dømes 8-16 kontor p30, 20-22 heime."
    );
    assert_eq!(
        hours("8-16 z", Language::En),
        "Monday: “z” is not understood. Write for example 8-16 office p30, 20-22 home."
    );
}

#[test]
fn two_times_of_the_day_are_read() {
    let core = input("facts.core_time");
    let read = |text| given(core, text, Language::Nb);
    for (text, from, to) in [("9-15", 540, 900), ("8.30–16", 510, 960), ("0900 - 1500", 540, 900), ("22-2", 1320, 1560)]
    {
        assert_eq!(read(text), Ok(Answer::Clock(Clock { from, to })), "{text}");
    }
    for text in ["9", "x", "9-", "9-25", "9-15-16"] {
        assert_eq!(read(text), Err("Skriv fra og til, for eksempel 9-15 eller 8.30-16.".to_string()), "{text}");
    }
    let monday = input("facts.hours_from");
    assert!(matches!(given(monday, "23.11.2026", Language::Nb), Ok(Answer::Date(_))));
    let other = given(monday, "24.11.2026", Language::Nb);
    assert_eq!(other, Err("Dagen er ikke en mandag. Velg mandagen ukene begynner.".to_string()));
}
