//! Working time in words, in three languages: every kind of finding however it stands, the sums, and what to do.

use hjemmekontor::agreement::interview::{self, Input};
use hjemmekontor::agreement::{Draft, Language, Party, Role};
use hjemmekontor::law::Rule;
use hjemmekontor::law::facts::{Clock, Fact, Value};
use hjemmekontor::law::hours::mend::{Edit, Mend, Place};
use hjemmekontor::law::hours::{self, Finding, Limit, Piece, Standing, Who, Widen};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::Law;
use hjemmekontor::words::Words;
use hjemmekontor::words::answer::read;
use hjemmekontor::words::hours::Told;
use jiff::civil::date;

const WEEK: &str = "8-16 kontor p30\n8-16 hjemme p30, 20-22 hjemme\n=\n8-15.30 kontor\n\n\n19-20 hjemme";

fn number(text: &str) -> Number {
    text.parse().unwrap_or_else(|()| panic!("no number {text}"))
}

/// A draft about Kari, with these lines as the hours.
fn draft(lines: &str) -> Draft {
    let mut draft = Draft::new(Language::Nb);
    draft.parties.insert(Party::Employee, "Kari Nordmann".into());
    let answer =
        read(Input::Hours, lines, 0, Words::of(Language::Nb), &draft).unwrap_or_else(|e| panic!("{lines}: {e}"));
    interview::apply(&mut draft, Input::Hours, answer);
    draft
}

fn piece(week: usize, day: usize, from: u16, to: u16) -> Piece {
    Piece { week, day, from: from * 60, to: to * 60 }
}

fn finding(limit: Limit, rule: u16, allowed: &str, found: &str, pieces: Vec<Piece>) -> Finding {
    Finding::over(limit, rule, number(allowed), number(found), pieces)
}

fn told(language: Language, finding: &Finding, draft: &Draft) -> Told {
    Words::of(language).finding(finding, draft, Law::current())
}

/// Everything that a finding says.
fn all(told: &Told) -> Vec<String> {
    let Told { title, stands, text, turns, where_, widen, check, rule, source } = told.clone();
    let mut all = vec![title, stands, text, where_, rule, source];
    all.extend(turns);
    all.extend(check);
    all.extend(widen);
    all
}

#[test]
fn a_finding_says_which_limit_and_by_how_much() {
    use Limit::*;
    let tuesday = || vec![piece(0, 1, 8, 16), piece(0, 1, 20, 22)];
    for (limit, rule, allowed, found, pieces, nb, nn, en) in [
        (
            Day,
            611,
            "9",
            "10.5",
            tuesday(),
            "Tirsdag: 10,5 timer, 1,5 timer over grensen på 9 timer.",
            "Tysdag: 10,5 timar, 1,5 timar over grensa på 9 timar.",
            "Tuesday: 10.5 hours, 1.5 hours over the limit of 9 hours.",
        ),
        (
            Week,
            640,
            "40",
            "41",
            tuesday(),
            "Uka: 41 timer, 1 time over grensen på 40 timer. Dette er reglene for dem under 18 år, og ingen avtale utvider dem.",
            "Veka: 41 timar, 1 time over grensa på 40 timar. Dette er reglane for dei under 18 år, og ingen avtale utvidar dei.",
            "The week: 41 hours, 1 hour over the limit of 40 hours. These are the rules for those under 18, and no agreement widens them.",
        ),
        (
            DailyRest,
            630,
            "11",
            "10",
            vec![piece(0, 1, 20, 22), piece(0, 2, 8, 16)],
            "Mellom tirsdag og onsdag: 10 timer fri, 1 time under grensen på 11 timer. Sent arbeid skyver på morgenen etter.",
            "Mellom tysdag og onsdag: 10 timar fri, 1 time under grensa på 11 timar. Seint arbeid skyv på morgonen etter.",
            "Between Tuesday and Wednesday: 10 hours off, 1 hour below the limit of 11 hours. Late work pushes the next morning.",
        ),
        (
            DailyRest,
            615,
            "11",
            "32/3",
            vec![piece(0, 6, 22, 33)],
            "Mellom søndag og mandag: 10 timer 40 minutter fri, 20 minutter under grensen på 11 timer.",
            "Mellom søndag og måndag: 10 timar 40 minutt fri, 20 minutt under grensa på 11 timar.",
            "Between Sunday and Monday: 10 hours 40 minutes off, 20 minutes below the limit of 11 hours.",
        ),
        (
            BreakLength,
            617,
            "1/2",
            "1/6",
            vec![piece(0, 0, 8, 16)],
            "Mandag: 10 minutter pause, 20 minutter under 30 minutter i alt.",
            "Måndag: 10 minutt pause, 20 minutt under 30 minutt i alt.",
            "Monday: 10 minutes of breaks, 20 minutes below 30 minutes in all.",
        ),
        (
            Sunday,
            631,
            "0",
            "1",
            vec![piece(0, 6, 19, 20)],
            "Søndag: 1 time hjemme ligger i tida som er fri rundt søndager og helligdager. Det gjelder også e-post.",
            "Søndag: 1 time heime ligg i tida som er fri rundt søndagar og heilagdagar. Det gjeld òg e-post.",
            "Sunday: 1 hour at home in the time that is free around Sundays and public holidays. That goes for e-mail too.",
        ),
        (
            Night,
            619,
            "0",
            "1",
            vec![piece(0, 1, 20, 22), piece(0, 2, 20, 22)],
            "Tirsdag og onsdag: 1 time ligger mellom kl. 21.00 og 06.00, som er natt.",
            "Tysdag og onsdag: 1 time ligg mellom kl. 21.00 og 06.00, som er natt.",
            "Tuesday and Wednesday: 1 hour of work between 21:00 and 06:00, which is night.",
        ),
        (
            OvertimeYear,
            613,
            "200",
            "260",
            Vec::new(),
            "52 uker: 260 timer overtid, 60 timer over rammen på 200 timer. Da er ukene gjentatt hele året.",
            "52 veker: 260 timar overtid, 60 timar over ramma på 200 timar. Då er vekene tekne opp att heile året.",
            "52 weeks: 260 hours of overtime, 60 hours over the frame of 200 hours. That is with the weeks repeated all year.",
        ),
        (
            OvertimeWeek,
            640,
            "0",
            "2",
            tuesday(),
            "Uka: 2 timer overtid, og det er ikke rom for overtid. Dette er reglene for dem under 18 år, og ingen avtale utvider dem.",
            "Veka: 2 timar overtid, og det er ikkje rom for overtid. Dette er reglane for dei under 18 år, og ingen avtale utvidar dei.",
            "The week: 2 hours of overtime, and there is no room for overtime. These are the rules for those under 18, and no agreement widens them.",
        ),
        (
            Standby,
            622,
            "3",
            "21",
            vec![piece(0, 1, 16, 37)],
            "Uka: 21 timer vakt teller som 3 timer alminnelig arbeidstid.",
            "Veka: 21 timar vakt tel som 3 timar alminneleg arbeidstid.",
            "The week: 21 hours of standby, counted as 3 hours of ordinary working hours.",
        ),
    ] {
        let finding = finding(limit, rule, allowed, found, pieces);
        for (language, expected) in [(Language::Nb, nb), (Language::Nn, nn), (Language::En, en)] {
            assert_eq!(told(language, &finding, &draft(WEEK)).text, expected);
        }
    }
}

#[test]
fn a_finding_says_which_hours() {
    let rota = format!("{WEEK}\n{}", WEEK.replace("20-22 hjemme", "20-22 hjemme overtid"));
    let evenings = vec![piece(0, 1, 20, 22), piece(0, 1, 23, 25), piece(1, 2, 20, 22)];
    let one = finding(Limit::Night, 619, "0", "6", evenings);
    let mut dated = draft(&rota);
    dated.facts.put(Fact::HoursFrom, Some(Value::Date(date(2026, 11, 23))));
    for (language, draft, text) in [
        (
            Language::Nb,
            draft(&rota),
            "ti i uke 1 20.00–22.00 hjemme, 23.00–01.00; on i uke 2 20.00–22.00 hjemme (overtid)",
        ),
        (
            Language::Nn,
            dated.clone(),
            "ty 24. november 20.00–22.00 heime, 23.00–01.00; on 2. desember 20.00–22.00 heime (overtid)",
        ),
        (
            Language::En,
            dated,
            "Tu 24 November 20:00–22:00 home, 23:00–01:00; We 2 December 20:00–22:00 home (overtime)",
        ),
    ] {
        assert_eq!(told(language, &one, &draft).where_.to_lowercase(), text.to_lowercase());
    }
    let many = (0..7).map(|day| piece(0, day, 8, 9)).chain((0..3).map(|day| piece(1, day, 8, 9))).collect();
    let where_ = told(Language::Nb, &finding(Limit::Week, 611, "40", "46", many), &draft(&rota)).where_;
    assert_eq!(where_.matches(';').count(), 6, "{where_}");
    assert!(where_.ends_with("sø i uke 1 08.00–09.00 og 3 dager til"), "{where_}");
}

#[test]
fn a_finding_says_how_it_stands_and_who_may_widen_it() {
    let widen = vec![
        Widen { who: Who::Individual, to: Some(number("10")) },
        Widen { who: Who::Representatives, to: Some(number("12.5")) },
        Widen { who: Who::Inspectorate, to: Some(number("13")) },
    ];
    let over = finding(Limit::Day, 611, "9", "9.5", vec![piece(0, 1, 8, 16)]);
    let open = Finding { standing: Standing::Open, widen, waits: vec![Fact::Averaging], ..over.clone() };
    let kari = draft(WEEK);
    let said = told(Language::Nb, &open, &kari);
    assert_eq!(said.stands, "kommer an på svar");
    assert_eq!(said.text, "Tirsdag: 9,5 timer, 30 minutter over grensen på 9 timer.");
    assert_eq!(said.turns.as_deref(), Some("Avhenger av: gjennomsnittsberegning."));
    assert_eq!(
        said.widen,
        [
            "Kan avtales skriftlig med Kari: inntil 10 timer, når snittet ikke går over 40 timer i uka.",
            "Kan avtales skriftlig med tillitsvalgte der det er tariffavtale: inntil 12,5 timer, når snittet ikke går over 40 timer i uka.",
            "Arbeidstilsynet kan gi samtykke: inntil 13 timer, når snittet ikke går over 40 timer i uka.",
        ]
    );
    assert_eq!(said.rule, "R-611 Alminnelig arbeidstid");
    assert!(said.source.starts_with("aml § 10-4 · lov og forskrift"), "{}", said.source);
    assert_eq!(said.check, None);

    let mut own = kari.clone();
    own.role = Some(Role::Employee);
    assert_eq!(
        told(Language::Nn, &open, &own).widen[0],
        "Kan avtalast skriftleg mellom deg og arbeidsgivaren: inntil 10 timar, når snittet ikkje går over 40 timar i veka."
    );

    let mut agreed = kari.clone();
    agreed.facts.put_word(Fact::Averaging, "individual");
    let widen = vec![Widen { who: Who::Individual, to: Some(number("10")) }];
    let carried = Finding { standing: Standing::Carried, basis: Some(Fact::Averaging), widen, ..over.clone() };
    let said = told(Language::En, &carried, &agreed);
    assert_eq!(said.stands, "allowed with what is answered");
    assert_eq!(
        said.turns.as_deref(),
        Some("Rests on the answer “Averaging of hours: Yes, in writing with the employee”, which goes to 10 hours.")
    );
    assert!(said.widen.is_empty(), "{:?}", said.widen);
    let exempt = Finding { standing: Standing::Exempt, ..over };
    assert_eq!(told(Language::En, &exempt, &kari).stands, "exempt");
}

#[test]
fn where_nobody_may_widen_a_limit_it_says_why() {
    let uneven = "En avtale om snitt hjelper bare når andre uker er kortere. Ellers er timer over grensen overtid, som er for \
                  et særlig og tidsavgrenset behov (R-613).";
    let overtime = "Så langt rekker ingen avtale om snitt. Timer over grensen er overtid, som er for et særlig og \
                    tidsavgrenset behov (R-613).";
    let nobody = "Så langt kan ingen avtale gå.";
    for (limit, rule, allowed, found, why) in [
        (Limit::Day, 611, "9", "14", vec![overtime]),
        (Limit::Week, 611, "40", "54", vec![uneven]),
        (Limit::Week, 611, "40", "55", vec![overtime]),
        (Limit::DailyRest, 615, "11", "7", vec![nobody]),
        (Limit::TotalDay, 614, "13", "17", vec![nobody]),
        (Limit::Break, 617, "5.5", "6", vec![]),
        (Limit::Average, 612, "40", "41", vec![uneven]),
        // Of the youngest it is said with the limit.
        (Limit::Day, 640, "8", "9", vec![]),
    ] {
        let finding = finding(limit, rule, allowed, found, Vec::new());
        assert_eq!(told(Language::Nb, &finding, &draft(WEEK)).widen, why, "{limit:?}");
    }
}

#[test]
fn the_numbers_of_a_collective_agreement_are_not_those_of_the_act() {
    // 38.5 hours.
    let mut draft = draft("8-15.42\n=\n=\n=\n=");
    let of = |draft: &Draft| found(draft).into_iter().find(|text| text.starts_with("Uka: 38,5 timer"));
    assert_eq!(
        of(&draft).expect("the week"),
        "Uka: 38,5 timer. Er uka satt til 37,5 timer i en tariffavtale, er det 1 time over. | ma 08.00–15.42 kontor; \
         ti 08.00–15.42 kontor; on 08.00–15.42 kontor; to 08.00–15.42 kontor; fr 08.00–15.42 kontor | Avhenger av: full \
         arbeidsuke."
    );
    draft.facts.put_word(Fact::WeeklyLimit, "collective_37_5");
    let text = of(&draft).expect("the week");
    let agreed = "Uka: 38,5 timer, 1 time over grensen på 37,5 timer. 37,5 er tallet i tariffavtalen; lovens er 40. |";
    assert!(text.starts_with(agreed), "{text}");
    draft.facts.put_word(Fact::WeeklyLimit, "law_40");
    assert_eq!(of(&draft), None);
}

#[test]
fn what_is_from_memory_is_to_be_checked() {
    for (limit, rule, check) in [
        (Limit::TotalWeek, 614, true),
        (Limit::TotalDay, 614, false),
        (Limit::BreakLength, 617, true),
        (Limit::Break, 617, false),
        (Limit::Day, 611, false),
        (Limit::Day, 640, true),
        (Limit::Young, 640, true),
    ] {
        let said = told(Language::Nb, &finding(limit, rule, "1", "2", Vec::new()), &draft(WEEK));
        assert_eq!(said.check.is_some(), check, "{limit:?} {rule}");
    }
}

#[test]
fn a_position_is_said_as_it_is_answered() {
    let law = Law::current();
    let mut draft = draft(WEEK);
    let said = |draft: &Draft| Words::of(Language::Nb).exemption(draft, law).unwrap_or_default();
    assert_eq!(said(&draft), "");
    draft.facts.put_word(Fact::Position, "leading");
    assert_eq!(
        said(&draft),
        "Stillingen er ført som ledende stilling. Om den er unntatt, avhenger av: klare lederoppgaver, styrer egen innsats."
    );
    draft.facts.put(Fact::OwnEffort, Some(Value::Bool(false)));
    assert_eq!(
        said(&draft),
        "Stillingen er ført som ledende stilling, men svaret «Styrer egen innsats: nei» taler imot. Da gjelder grensene som vanlig."
    );
    draft.facts.put(Fact::OwnEffort, Some(Value::Bool(true)));
    draft.facts.put(Fact::Manages, Some(Value::Bool(true)));
    assert!(said(&draft).starts_with("Stillingen er unntatt"), "{}", said(&draft));
}

/// Every limit however it stands, by every rule that names it, with room for every argument.
fn every_finding() -> Vec<Finding> {
    let widen = Who::ALL.iter().flat_map(|who| [None, Some(number("12"))].map(|to| Widen { who: *who, to }));
    let widen: Vec<Widen> = widen.collect();
    let mut all = Vec::new();
    for limit in Limit::ALL {
        let rules: &[u16] = match limit {
            Limit::DailyRest => &[615, 630, 640],
            Limit::Sunday => &[618, 631, 640],
            _ => &[611, 640],
        };
        for (standing, rule) in Standing::ALL.iter().flat_map(|s| rules.iter().map(|rule| (*s, *rule))) {
            for (allowed, found, pieces) in [
                ("9", "10.5", vec![piece(0, 1, 8, 16)]),
                ("11", "8", vec![piece(0, 6, 22, 30), piece(1, 0, 8, 10)]),
                ("52", "60", vec![]),
                ("0.5", "0", vec![piece(0, 6, 22, 30)]),
                ("1", "1", (0..7).map(|day| piece(0, day, 8, 9)).collect()),
            ] {
                let over = finding(*limit, rule, allowed, found, pieces);
                let (basis, waits) = (Some(Fact::SundayBasis), vec![Fact::NightBasis, Fact::SundayBasis]);
                all.push(Finding { standing, basis, waits, widen: widen.clone(), ..over });
            }
        }
    }
    all
}

fn every_draft() -> Vec<Draft> {
    let mut one = draft(WEEK);
    one.facts.put(Fact::Available, Some(Value::Clock(Clock { from: 480, to: 1200 })));
    let mut two = draft(&format!("{WEEK}\n{WEEK}"));
    two.role = Some(Role::Employee);
    two.facts.put_word(Fact::Position, "particularly_independent");
    two.facts.put(Fact::AveragingWeeks, Some(Value::Number(number("60"))));
    two.facts.put(Fact::Available, one.facts.get(Fact::Available).cloned());
    let mut dated = two.clone();
    dated.role = None;
    dated.parties.clear();
    dated.facts.put(Fact::HoursFrom, Some(Value::Date(date(2026, 3, 23))));
    dated.facts.put_word(Fact::SundayBasis, "own_holidays");
    vec![one, two, dated]
}

#[test]
fn every_finding_is_said_whole_and_neutrally() {
    let forbidden = |language: Language| match language {
        Language::Nb => ["ulovlig", "brudd", " må ", "bryter"],
        Language::Nn => ["ulovleg", "brot ", " må ", "bryt"],
        Language::En => ["illegal", "unlawful", " must ", "breach"],
    };
    for language in Language::ALL {
        for draft in every_draft() {
            for finding in every_finding() {
                let said = told(*language, &finding, &draft);
                assert!(!said.title.is_empty() && !said.stands.is_empty() && !said.text.is_empty());
                let none =
                    matches!(finding.limit, Limit::DailyRest | Limit::WeeklyRest) && finding.found == number("0");
                assert_eq!(said.where_.is_empty(), finding.pieces.is_empty() || none);
                for text in all(&said) {
                    let low = text.to_lowercase();
                    let whole = !text.contains(['{', '}', '$']) && !text.contains("  ") && !text.contains("«hours");
                    assert!(whole && !text.contains("«»") && !text.contains("()"), "{finding:?}: {text}");
                    // «må 8-16» is Monday.
                    let read = text != said.where_ && text != said.rule && text != said.source;
                    assert!(!read || !forbidden(*language).iter().any(|word| low.contains(word)), "{text}");
                }
                let first = said.text.chars().next().expect("a text");
                assert!(first.is_uppercase() || first.is_ascii_digit(), "{}", said.text);
                assert!(said.text.ends_with('.'), "{}", said.text);
            }
        }
    }
}

/// What the rules find in a week, each in its sentence, and what it turns on.
fn found(draft: &Draft) -> Vec<String> {
    let overview = hours::overview(&draft.facts, Law::current()).expect("hours");
    let said = overview.findings.iter().map(|finding| told(Language::Nb, finding, draft));
    said.map(|said| format!("{} | {} | {}", said.text, said.where_, said.turns.unwrap_or_default())).collect()
}

#[test]
fn what_the_rules_find_is_said_as_it_is() {
    let mut draft = draft("8-20 hjemme\n8-16 hjemme p30, 21-24 hjemme\n8-16 kontor p30\n\n\n\n19-20 hjemme");
    for (fact, word) in [(Fact::Averaging, "individual"), (Fact::NightBasis, "none"), (Fact::WeeklyLimit, "law_40")] {
        draft.facts.put_word(fact, word);
    }
    draft.facts.put(Fact::DailyRestAgreed, Some(Value::Number(number("8"))));
    draft.facts.put(Fact::Available, Some(Value::Clock(Clock { from: 420, to: 960 })));
    let found = found(&draft);
    for wanted in [
        "Mandag: 12 timer, 2 timer over grensen på 10 timer. | ma 08.00–20.00 hjemme | ",
        "Mandag: slik det er skrevet inn, er det ingen pause. En dag over 5,5 timer skal ha minst én. | ma 08.00–20.00 hjemme | ",
        "Tirsdag: 2 timer ligger mellom kl. 21.00 og 23.00. | ti 21.00–23.00 hjemme | Avhenger av: eget ønske om kveldsarbeid, avtale om arbeid kl. 21–23.",
        "Tirsdag: 1 time ligger mellom kl. 23.00 og 06.00, som er natt. | ti 23.00–24.00 hjemme | ",
        "Mellom tirsdag og onsdag: 8 timer fri, innenfor grensen på 8 timer. Sent arbeid skyver på morgenen etter. | on 00.00–08.00 fri | Bygger på svaret «Avtalt fri mellom to dager: 8 timer».",
        "Søndag: 1 time hjemme ligger i tida som er fri rundt søndager og helligdager. Det gjelder også e-post. | sø 19.00–20.00 hjemme | Avhenger av: grunnlag for søndagsarbeid.",
        "Tida for å kunne nås (kl. 07.00–16.00) går utenfor arbeidstida. En plikt til å svare da kan være arbeidstid. | ma 07.00–08.00; ti 07.00–08.00; on 07.00–08.00; sø 07.00–16.00 | Avhenger av: plikt til å svare.",
    ] {
        assert!(found.iter().any(|text| text == wanted), "{wanted}\n{}", found.join("\n"));
    }
}

#[test]
fn what_the_rules_find_in_overtime_and_standby_is_said_as_it_is() {
    let week = "8-16 hjemme p30, 16-20 hjemme overtid\n=\n=\n8-16 kontor p30, 16-8 vakt\n\n\n";
    let mut draft = draft(&format!("{week}\n{week}"));
    draft.facts.put(Fact::HoursFrom, Some(Value::Date(date(2026, 11, 23))));
    let found = found(&draft);
    for wanted in [
        "24 timer overtid i alt. Overtid er for et særlig og tidsavgrenset behov. |",
        "Uka fra 23. november: 12 timer overtid, 2 timer over rammen på 10 timer. |",
        "52 uker: 24 timer overtid, innenfor rammen på 200 timer. Overtid før disse ukene er ikke regnet med. |",
        "Uka fra 30. november: 16 timer vakt. Som hovedregel teller én time av 7, her 2,29 timer alminnelig arbeidstid. Et annet svar gir et annet tall. | to 3. desember 16.00–08.00 vakt | Avhenger av: timer vakt for hver arbeidstime.",
    ] {
        assert!(found.iter().any(|text| text.starts_with(wanted)), "{wanted}\n{}", found.join("\n"));
    }
}

#[test]
fn standby_that_counts_less_than_the_main_rule_is_for_representatives_to_agree_on() {
    let mut draft = draft("8-16 hjemme p30, 16-8 vakt");
    for (one_in, said) in
        [("7", "Uka: 16 timer vakt teller som 2,29 timer"), ("8", "og bare tillitsvalgte kan avtale det.")]
    {
        draft.facts.put(Fact::StandbyOneIn, Some(Value::Number(number(one_in))));
        let found = found(&draft);
        assert!(found.iter().any(|text| text.contains(said)), "{said}\n{}", found.join("\n"));
    }
}

#[test]
fn overtime_that_lies_behind_is_told_from_what_repeats_itself() {
    let mut draft = draft("8-16 hjemme p30, 16-17 hjemme overtid");
    for (so_far, said) in [
        (
            "199.5",
            "52 uker: 200,5 timer overtid, 30 minutter over rammen på 200 timer. Det er overtida til nå og disse ukene.",
        ),
        ("201", "52 uker: 202 timer overtid, 2 timer over rammen på 200 timer. Det er overtida til nå og disse ukene."),
    ] {
        draft.facts.put(Fact::OvertimeSoFar, Some(Value::Number(number(so_far))));
        let found = found(&draft);
        assert!(found.iter().any(|text| text.starts_with(said)), "{said}\n{}", found.join("\n"));
    }
}

#[test]
fn the_sums_are_said_short() {
    let draft =
        draft("8-16 kontor p30\n8-16 hjemme p30, 20-22 hjemme overtid\n8-16 hjemme p30, 16-23 vakt\n\n22-24 hjemme");
    let overview = hours::overview(&draft.facts, Law::current()).expect("hours");
    for (language, days, week, average) in [
        (
            Language::Nb,
            ["7,5 timer", "9,5 timer, hjemme 9,5, overtid 2, natt 1", "8,5 timer, hjemme 7,5, vakt 7 teller 1", "fri"],
            "27,5 timer: 19 hjemme, 7,5 på kontoret · overtid 2 · natt 3 · vakt 7 teller 1",
            "I snitt 25,5 timer i uka, 27,5 med overtid",
        ),
        (
            Language::Nn,
            ["7,5 timar", "9,5 timar, heime 9,5, overtid 2, natt 1", "8,5 timar, heime 7,5, vakt 7 tel 1", "fri"],
            "27,5 timar: 19 heime, 7,5 på kontoret · overtid 2 · natt 3 · vakt 7 tel 1",
            "I snitt 25,5 timar i veka, 27,5 med overtid",
        ),
        (
            Language::En,
            ["7.5 hours", "9.5 hours, home 9.5, overtime 2, night 1", "8.5 hours, home 7.5, standby 7 counts 1", "off"],
            "27.5 hours: 19 at home, 7.5 at the office · overtime 2 · night 3 · standby 7 counts 1",
            "On average 25.5 hours a week, 27.5 with overtime",
        ),
    ] {
        let words = Words::of(language);
        let said: Vec<String> = overview.days.iter().take(4).map(|day| words.day_sum(day)).collect();
        assert_eq!(said, days);
        assert_eq!(words.week_sum(&overview, 0), week);
        assert_eq!(words.hours_average(&overview), average);
    }
}

#[test]
fn the_headline_counts_what_was_found() {
    let draft = draft(WEEK);
    let mut overview = hours::overview(&draft.facts, Law::current()).expect("hours");
    let one = |standing| Finding { standing, ..finding(Limit::Day, 611, "9", "10", Vec::new()) };
    let words = Words::of(Language::Nb);
    overview.findings = vec![one(Standing::Over), one(Standing::Over), one(Standing::Open), one(Standing::Note)];
    assert_eq!(words.hours_headline(&overview), "2 utenfor grensene, 1 kommer an på svar");
    overview.findings = vec![one(Standing::Note)];
    assert_eq!(words.hours_headline(&overview), "Ingen av grensene er passert med det som er skrevet inn");
    overview.findings = vec![one(Standing::Open)];
    assert_eq!(Words::of(Language::En).hours_headline(&overview), "1 turns on an answer");
}

#[test]
fn a_change_of_the_week_is_something_to_do() {
    let place = |day, index| Place { week: 0, day, index };
    for (edits, nb, en) in [
        (vec![Edit::End(place(1, 1), 1260)], "Slutt kl. 21.00 tirsdag", "Finish at 21:00 on Tuesday"),
        (
            vec![Edit::End(place(1, 0), 930)],
            "Slutt kl. 15.30 i stedet for kl. 16.00 tirsdag",
            "Finish at 15:30 instead of 16:00 on Tuesday",
        ),
        (vec![Edit::Begin(place(2, 0), 600)], "Begynn kl. 10.00 onsdag", "Begin at 10:00 on Wednesday"),
        (
            vec![Edit::Begin(place(1, 1), 1230)],
            "Begynn kl. 20.30 i stedet for kl. 20.00 tirsdag",
            "Begin at 20:30 instead of 20:00 on Tuesday",
        ),
        (vec![Edit::Drop(place(1, 1))], "La kvelden tirsdag være", "Leave out the evening on Tuesday"),
        (vec![Edit::Drop(place(6, 0))], "Hold søndag fri", "Keep Sunday free"),
        (vec![Edit::Pause(place(3, 0), 30)], "Ta 30 minutter pause torsdag", "Take a break of 30 minutes on Thursday"),
        (
            vec![Edit::Pause(place(1, 0), 60)],
            "Ta 1 time pause kl. 08.00–16.00 tirsdag",
            "Take a break of 1 hour at 08:00–16:00 on Tuesday",
        ),
        (
            vec![Edit::Shift(place(1, 1), 1140)],
            "Flytt kvelden tirsdag til kl. 19.00–21.00",
            "Move the evening on Tuesday to 19:00–21:00",
        ),
        (
            vec![Edit::Shift(place(0, 0), 420)],
            "Flytt arbeidet mandag til kl. 07.00–15.00",
            "Move the work on Monday to 07:00–15:00",
        ),
        (
            vec![Edit::End(place(1, 1), 1260), Edit::Begin(place(2, 0), 600), Edit::Drop(place(6, 0))],
            "Slutt kl. 21.00 tirsdag, begynn kl. 10.00 onsdag og hold søndag fri",
            "Finish at 21:00 on Tuesday, begin at 10:00 on Wednesday and keep Sunday free",
        ),
        (vec![], "", ""),
    ] {
        let mend = Mend { edits, minutes: 60 };
        assert_eq!(Words::of(Language::Nb).mend(&mend, &draft(WEEK)), nb);
        assert_eq!(Words::of(Language::En).mend(&mend, &draft(WEEK)), en);
    }
    let mend = Mend { edits: vec![Edit::End(Place { week: 1, day: 1, index: 1 }, 1260)], minutes: 60 };
    let mut rota = draft(&format!("{WEEK}\n{WEEK}"));
    assert_eq!(Words::of(Language::Nn).mend(&mend, &rota), "Slutt kl. 21.00 tysdag i veke 2");
    rota.facts.put(Fact::HoursFrom, Some(Value::Date(date(2026, 11, 23))));
    assert_eq!(Words::of(Language::Nn).mend(&mend, &rota), "Slutt kl. 21.00 tysdag 1. desember");
    // Of hours that have changed since, nothing is said that is not so.
    assert_eq!(Words::of(Language::Nb).mend(&mend, &draft(WEEK)), "");
}

#[test]
fn questions_call_the_employee_by_name_and_choices_fit_the_screen() {
    for language in Language::ALL {
        let words = Words::of(*language);
        let mut draft = draft(WEEK);
        for question in interview::questions()
            .iter()
            .filter(|q| q.id.starts_with("facts.") && matches!(q.step, interview::Step::Hours))
        {
            let key = hjemmekontor::words::ask::text_key(question);
            let manager = hjemmekontor::words::ask::ask(words, &draft, &key);
            draft.role = Some(Role::Employee);
            let own = hjemmekontor::words::ask::ask(words, &draft, &key);
            draft.role = None;
            assert!(own.ends_with('?') && manager.ends_with('?'), "{own} {manager}");
            assert!(!own.contains("Kari") && !own.contains('{'), "{own}");
            assert!(manager == own || manager.contains("Kari") || !manager.contains(" du "), "{manager}");
            for choice in interview::choices(question.input) {
                assert!(words.say(&choice).chars().count() <= 68, "{}", words.say(&choice));
            }
        }
    }
    let asked = |id: &str| {
        let question = &interview::questions()[interview::index_of(id).expect("a question")];
        hjemmekontor::words::ask::ask(
            Words::of(Language::Nb),
            &draft(WEEK),
            &hjemmekontor::words::ask::text_key(question),
        )
    };
    assert_eq!(asked("facts.evening_initiative"), "Er det Kari som ønsker å jobbe mellom kl. 21 og 23?");
}

#[test]
fn what_was_answered_is_told_again() {
    let draft = draft(WEEK);
    let words = Words::of(Language::Nb);
    assert_eq!(
        words.given(&draft, Input::Hours),
        "ma 8-16 kontor p30; ti 8-16 hjemme p30, 20-22 hjemme; on 8-16 hjemme p30, 20-22 hjemme; to 8-15.30 kontor; sø 19-20 hjemme"
    );
    let rota = "8-16 kontor\n\n\n\n\n\n\n8-16 hjemme".to_string();
    assert_eq!(words.given(&self::draft(&rota), Input::Hours), "uke 1: ma 8-16 kontor; uke 2: ma 8-16 hjemme");
    assert_eq!(words.clock(Clock { from: 480, to: 930 }), "kl. 08.00–15.30");
    assert_eq!(Words::of(Language::En).clock(Clock { from: 1320, to: 1560 }), "22:00–02:00");
    assert_eq!(words.time(1440), "24.00");
    assert_eq!(format!("{}", Rule(611)), "R-611");
}
