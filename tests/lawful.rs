//! What a lawyer looks for: nothing is finished with holes in it, the reasons are of what was found, and what is demanded
//! is told from what is advised.

use crate::support::drafts;
use crate::support::paper as samples;

use drafts::{TODAY, assessed, draft, example, made};
use hjemmekontor::agreement::check::{self, Remark, gaps};
use hjemmekontor::agreement::interview::{self, Standing};
use hjemmekontor::agreement::{Clause, Draft, Language, Note, Party};
use hjemmekontor::document::{self, Case, Kind, Marked, State};
use hjemmekontor::law::facts::{Fact, Value};
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::{Form, Rule, Verdict};
use hjemmekontor::paper::{Block, Paper};
use hjemmekontor::words::Words;
use hjemmekontor::words::suggest;
use jiff::civil::date;
use samples::flat;

fn questions(draft: &Draft) -> Vec<String> {
    gaps(draft, &assessed(draft)).into_iter().map(|gap| gap.question).collect()
}

fn read(paper: &Paper) -> String {
    flat(&paper.title, &paper.blocks)
}

/// A case of these answers, with names.
fn case_of(facts: &str) -> Draft {
    let names = "employee = \"Kari\"\nemployer = \"Fjord\"\nmanager = \"Ola\"";
    draft(&format!("format = 1\nlanguage = \"nb\"\nrole = \"manager\"\n[parties]\n{names}\n[facts]\n{facts}\n"))
}

const CABIN: &str =
    "worker_status = \"employee\"\nplace = \"holiday_home\"\nlives_there = false\ngovernment = \"none\"";
const ABROAD: &str = "worker_status = \"employee\"\nplace = \"home_abroad\"\nexclusive_home = false\n\
    arrangement = \"fixed\"\ndays_per_week = 3\nopen_ended = true\ngovernment = \"none\"";
const CONTRACTOR: &str = "worker_status = \"contractor\"\nplace = \"own_home\"\ndays_per_week = 3";

#[test]
fn information_lacks_whatever_it_is_to_say() {
    let whole = example("order");
    assert_eq!(questions(&whole), Vec::<String>::new());
    let without = |take: &dyn Fn(&mut Draft), question: &str| {
        let mut draft = whole.clone();
        take(&mut draft);
        assert_eq!(questions(&draft), [question]);
        let assessment = assessed(&draft);
        assert_eq!(document::mark(&mut draft, &assessment, TODAY), Marked::Missing(1), "{question}");
        // On paper it is seen where it is missing.
        let paper = made(Kind::Information, &draft, Language::Nb);
        assert_eq!(document::jumps(&paper.blocks), [question]);
        assert!(paper.status.is_some());
    };
    without(&|d| drop(d.remarks.remove(&Note::Order)), "information.order");
    without(&|d| drop(d.remarks.insert(Note::Discussion, "  ".into())), "information.discussion");
    without(&|d| d.facts.put(Fact::Start, None), "facts.start");
    without(&|d| d.facts.put(Fact::End, None), "facts.end");
    // What the information does not hold hinders nothing.
    let mut draft = whole.clone();
    draft.clauses.insert("E-02", Clause::Text("Se [avtale].".into()));
    assert_eq!(questions(&draft), Vec::<String>::new());
    draft.clauses.insert("A-7", Clause::Text("Se [liste].".into()));
    assert_eq!(questions(&draft), ["clauses.A-7"]);
}

/// Words that make an agreement of it.
const OF_AGREEMENT: &[&str] = &[
    "avtalte",
    "avtalen",
    "Partene",
    "Partane",
    "avtaler",
    "the agreement",
    "agreed",
    "The parties",
    "trial",
    "prøvetid",
];

#[test]
fn information_speaks_of_no_agreement_and_its_clauses_follow_the_answers() {
    for language in Language::ALL {
        let mut draft = example("order");
        draft.language = *language;
        suggest::accept_rest(&mut draft, true);
        let none = draft.facts.clone();
        draft.facts.put(Fact::Government, Some(Value::Word(0)));
        assert_eq!(draft.facts.word(Fact::Government), Some("none"));
        for key in ["A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "A-7", "A-8"] {
            suggest::accept(&mut draft, key);
        }
        let before = draft.clone();
        draft.facts = none;
        suggest::follow(&before, &mut draft);
        for facts in ["only", "days", "period"] {
            let before = draft.clone();
            draft.facts.put(Fact::ExclusiveHome, Some(Value::Bool(facts == "only")));
            let arrangement = if facts == "period" { 5 } else { 0 };
            draft.facts.put(Fact::Arrangement, (facts != "only").then_some(Value::Word(arrangement)));
            suggest::follow(&before, &mut draft);
            let paper = made(Kind::Information, &draft, *language);
            let from = paper.blocks.iter().position(|b| matches!(b, Block::Heading(h) if h.number == Some(1)));
            let to = paper.blocks.iter().position(|b| matches!(b, Block::Signatures(_))).expect("a signature");
            // The employment contract is another.
            let told = samples::flat("", &paper.blocks[from.expect("clauses")..to]).replace("arbeidsavtalen", "");
            assert!(told.contains(&Words::of(*language).say("clause-A-5.order").into_owned()), "{told}");
            for word in OF_AGREEMENT {
                assert!(!told.contains(word), "«{word}» in {told}");
            }
        }
    }
}

#[test]
fn that_nobody_knows_when_an_order_ends_is_an_answer() {
    for facts in ["exclusive_home = true", "exclusive_home = false\narrangement = \"temporary\"\nstretch_months = 3"] {
        let mut draft = case_of(&format!(
            "worker_status = \"employee\"\nplace = \"own_home\"\ngovernment = \"order\"\ngovernment_ended = false\n\
             discussed_with_reps = true\nstart = 2026-11-16\n{facts}"
        ));
        draft.remarks.insert(Note::Order, "Forskrift".into());
        draft.remarks.insert(Note::Discussion, "12. november".into());
        suggest::accept_rest(&mut draft, true);
        let open = &interview::questions()[interview::index_of("facts.open_ended").expect("the question")];
        let asked = |draft: &Draft| interview::standing(draft, &assessed(draft), Law::at(TODAY), open);
        assert_eq!(asked(&draft), Standing::Open, "{facts}");
        assert!(questions(&draft).iter().any(|q| q == "facts.open_ended" || q == "facts.end"), "{facts}");
        let before = draft.clone();
        draft.facts.put(Fact::OpenEnded, Some(Value::Bool(true)));
        suggest::follow(&before, &mut draft);
        assert_eq!(questions(&draft), Vec::<String>::new(), "{facts}");
        let assessment = assessed(&draft);
        assert_eq!(assessment.finding.agreement, Form::WrittenInformation);
        assert_eq!(document::mark(&mut draft, &assessment, TODAY), Marked::Done);
        let told = read(&made(Kind::Information, &draft, Language::Nb));
        assert!(told.contains("Ikke kjent. Ny informasjon gis når det er klart."), "{told}");
        assert!(told.contains("Hvor lenge det blir, er ikke kjent ennå"), "{told}");
        // Known later, it stands there.
        draft.facts.put(Fact::End, Some(Value::Date(date(2027, 1, 31))));
        let told = read(&made(Kind::Information, &draft, Language::Nb));
        assert!(told.contains("31. januar 2027") && !told.contains("Ikke kjent."), "{told}");
    }
}

#[test]
fn what_is_agreed_freely_is_whole_before_it_is_finished() {
    let mut draft = case_of(CABIN);
    draft.parties.remove(&Party::Employee);
    assert_eq!(assessed(&draft).finding.agreement, Form::NoneRequired);
    assert_eq!(questions(&draft), Vec::<String>::new());
    let assessment = assessed(&draft);
    assert_eq!(document::mark(&mut draft, &assessment, TODAY), Marked::Nothing);
    assert_eq!(draft.finished, None);
    draft.clauses.insert("A-1", Clause::Text("Hytta, [dager] i uka.".into()));
    assert_eq!(questions(&draft), ["parties.employee", "clauses.A-1"]);
    draft.parties.insert(Party::Employee, "Kari".into());
    draft.clauses.insert("A-1", Clause::Text("Hytta, to dager i uka.".into()));
    assert_eq!(questions(&draft), Vec::<String>::new());
    assert_eq!(document::mark(&mut draft, &assessment, TODAY), Marked::Done);
    assert_eq!(made(Kind::Agreement, &draft, Language::Nb).status, None);
    // The day stays.
    assert_eq!(document::mark(&mut draft, &assessment, date(2026, 12, 1)), Marked::Done);
    assert_eq!(draft.finished_on(), Some(TODAY));
    let before = draft.clone();
    assert!(!document::reopened(&before, &draft));
    draft.clauses.insert("A-1", Clause::Text("Hytta, tre dager i uka.".into()));
    assert!(document::reopened(&before, &draft));
}

#[test]
fn an_agreement_that_nothing_calls_for_still_shows_what_it_would_hold() {
    let draft = case_of(CABIN);
    let paper = made(Kind::Agreement, &draft, Language::Nb);
    let items: Vec<String> = (1..=8).map(|n| format!("clauses.A-{n}")).collect();
    assert_eq!(document::jumps(&paper.blocks), items);
    let assessment = assessed(&draft);
    let case = Case { draft: &draft, assessment: &assessment, law: Law::at(TODAY), words: Words::of(Language::Nb) };
    assert_eq!(Kind::Agreement.state(&case), State::Missing(8));
}

#[test]
fn only_the_document_that_was_marked_is_final() {
    let mut draft = case_of(CABIN);
    draft.clauses.insert("A-1", Clause::Text("Hytta, to dager i uka.".into()));
    draft.finish(TODAY);
    assert_eq!(made(Kind::Agreement, &draft, Language::Nb).status, None);
    let other = made(Kind::Information, &draft, Language::Nb);
    assert_eq!(other.status.as_deref(), Some("Utkast"));
    assert!(!read(&other).contains("Gitt i stedet for en avtale"), "{}", read(&other));
    let assessment = assessed(&draft);
    let case = Case { draft: &draft, assessment: &assessment, law: Law::at(TODAY), words: Words::of(Language::Nb) };
    assert!(matches!(Kind::Information.state(&case), State::Missing(n) if n > 0));
}

#[test]
fn no_question_is_missing_twice() {
    for text in ["", "place = \"own_home\"", "place = \"own_home\"\nworker_status = \"employee\""] {
        let draft = case_of(text);
        let all = questions(&draft);
        let mut once = all.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), all.len(), "{all:?}");
        assert!(!all.is_empty());
    }
}

fn because(draft: &Draft, language: Language) -> String {
    Words::of(language).because(&draft.facts, &assessed(draft), Law::at(TODAY))
}

#[test]
fn the_reason_is_of_what_was_found() {
    let law = Law::at(TODAY);
    for language in Language::ALL {
        let words = Words::of(*language);
        let says = |rule: u16| words.rule_text(Rule(rule), law).into_owned();
        // The own home abroad is no rented place.
        let abroad = case_of(ABROAD);
        let finding = assessed(&abroad).finding;
        assert_eq!((finding.verdict, finding.rule), (Verdict::Discretionary, Rule(103)));
        assert_eq!(because(&abroad, *language), words.say("because-home-abroad"));
        let note = read(&made(Kind::Note, &abroad, *language));
        assert!(note.contains(&*words.say("because-home-abroad")) && !note.contains(&says(103)), "{note}");
        // No source says it, so nothing that R-103 has of its own is claimed for it.
        let inferred = ["weight-inference", "certainty-I"].map(|key| words.say(key).into_owned()).join(" · ");
        let paper = made(Kind::Note, &abroad, *language);
        let told = |block: &Block| matches!(block, Block::Quiet(text) if text.flat() == format!("R-103 · {inferred}"));
        assert!(paper.blocks.iter().any(told), "{note}");
        let rented = case_of(&ABROAD.replace("home_abroad", "rented_abroad"));
        assert_eq!(because(&rented, *language), says(103));
        // Just under a day is weighed, whatever the rule says of a whole one.
        let near = example("weighing");
        let finding = assessed(&near).finding;
        assert_eq!((finding.verdict, finding.rule), (Verdict::Discretionary, Rule(131)));
        let told = because(&near, *language);
        assert!(["R-131", "R-132", "R-140"].iter().all(|rule| told.contains(rule)), "{told}");
        assert!(!read(&made(Kind::Note, &near, *language)).contains(&says(131)));
        // An order decides nothing about whether it applies: the pattern does.
        let order = example("order");
        assert_eq!(assessed(&order).finding.rule, Rule(150));
        assert_eq!(because(&order, *language), format!("{} {}", says(110), says(150)));
        // Where it is settled, the rule speaks for itself.
        assert_eq!(because(&example("agreement"), *language), says(131));
    }
}

#[test]
fn a_discretionary_reason_that_sounds_settled_says_that_it_is_weighed() {
    let near = |plan: &str| {
        let facts = format!(
            "worker_status = \"employee\"\nplace = \"own_home\"\nexclusive_home = false\narrangement = \"ad_hoc\"\n\
            regularity = \"regular\"\ndays_per_week = 0.9\nopen_ended = true\ngovernment = \"none\"{plan}"
        );
        case_of(&facts)
    };
    let draft = near("");
    let finding = assessed(&draft).finding;
    assert_eq!((finding.verdict, finding.rule), (Verdict::Discretionary, Rule(132)));
    let words = Words::of(Language::Nb);
    let wanted = format!("{} {}", words.rule_text(Rule(132), Law::at(TODAY)), words.say("because-weighed"));
    assert_eq!(because(&draft, Language::Nb), wanted);
}

#[test]
fn of_a_contractor_nothing_is_said_that_holds_for_employees() {
    let draft = case_of(CONTRACTOR);
    assert_eq!(assessed(&draft).finding.rule, Rule(107));
    for language in Language::ALL {
        let words = Words::of(*language);
        let note = made(Kind::Note, &draft, *language);
        let text = read(&note);
        assert!(text.contains(&*words.rule_text(Rule(107), Law::at(TODAY))), "{text}");
        assert!(!text.contains("R-190"), "{text}");
        assert!(!text.contains(&*words.say("panel-duties")), "{text}");
    }
}

#[test]
fn clauses_of_an_order_that_has_ended_are_looked_over() {
    for language in Language::ALL {
        let mut draft = example("order");
        draft.language = *language;
        suggest::accept(&mut draft, "A-4");
        suggest::accept(&mut draft, "A-5");
        let remarks = |draft: &Draft| Words::of(Language::Nb).remarks(draft, TODAY);
        let spoken = |draft: &Draft| {
            let of_order = |remark: &Remark| matches!(remark, Remark::ClauseOfOrder(_));
            remarks(draft).into_iter().filter(of_order).map(Remark::question).collect::<Vec<_>>()
        };
        assert_eq!(spoken(&draft), Vec::<&str>::new());
        draft.facts.put(Fact::GovernmentEnded, Some(Value::Bool(true)));
        assert_eq!(spoken(&draft), ["clauses.A-4", "clauses.A-5"]);
        // That an agreement is due now stands among what the verdict rests on.
        assert!(assessed(&draft).steps.iter().any(|step| step.rule == Rule(211)));
        assert!(read(&made(Kind::Agreement, &draft, *language)).contains("R-211"));
        suggest::accept(&mut draft, "A-4");
        suggest::accept(&mut draft, "A-5");
        assert_eq!(spoken(&draft), Vec::<&str>::new());
    }
}

#[test]
fn an_evaluation_is_within_a_year() {
    let of = |text: &str| {
        let mut draft = case_of(CABIN);
        draft.clauses.insert("E-18", Clause::Text(text.into()));
        check::remarks(&draft, TODAY)
    };
    assert_eq!(of("Neste gang 22. november 2027."), []);
    assert_eq!(of("Neste gang 23. november 2027."), [Remark::EvaluationFar]);
    assert_eq!(of("Først 1. mars 2027, så 1. mars 2028."), []);
    assert_eq!(of("Sist 1. mars 2026, så 1. mars 2028."), [Remark::EvaluationFar]);
    assert_eq!(of("Sist 1. mars 2026."), [Remark::EvaluationPassed]);
    assert_eq!(Remark::EvaluationFar.question(), "clauses.E-18");
}

#[test]
fn hours_beyond_a_limit_stand_in_the_assessment_with_their_rules() {
    let minor = "worker_status = \"employee\"\nplace = \"own_home\"\nexclusive_home = false\narrangement = \"fixed\"\n\
        week = [{ mon = \"home\" }]\nopen_ended = true\ngovernment = \"none\"\nunder_18 = true\n\
        compulsory_school = false\n\
        hours = [{ mon = [{ from = \"08:00\", to = \"12:00\", at = \"home\" }, { from = \"21:30\", to = \"23:30\", at = \"home\" }] }]";
    let draft = case_of(minor);
    let over = |paper: &Paper| {
        let texts =
            paper.blocks.iter().filter_map(|b| if let Block::Text(text) = b { Some(text.flat()) } else { None });
        texts.filter(|text| text.contains("går over en grense for arbeidstid")).collect::<Vec<_>>()
    };
    let paper = made(Kind::Agreement, &draft, Language::Nb);
    let told = over(&paper);
    assert!(told.len() == 1 && told[0].contains("R-640"), "{told:?}");
    let rows = paper.blocks.iter().filter_map(|b| if let Block::Table(table) = b { Some(&table.rows) } else { None });
    assert!(rows.flatten().any(|row| row[0].flat() == "R-640"), "its rule is among the sources");
    let early = case_of(&minor.replace("21:30", "13:00").replace("23:30", "15:00"));
    assert_eq!(over(&made(Kind::Agreement, &early, Language::Nb)), Vec::<String>::new());
}

#[test]
fn provisions_are_cited_in_the_language() {
    let english = |cited: &str| Words::of(Language::En).provision(cited);
    assert_eq!(english("forskrift 715 § 1"), "Regulation 715 § 1");
    assert_eq!(english("aml § 4-3"), "WEA § 4-3");
    assert_eq!(english("aml kap. 10"), "WEA ch. 10");
    assert_eq!(english("folketrygdloven kap. 13"), "National Insurance Act ch. 13");
    for entry in Law::at(TODAY).entries() {
        let Some(cited) = entry.provision.as_deref() else { continue };
        let norwegian = ["forskrift", "aml", "kap", "loven"];
        let told = english(cited);
        assert!(norwegian.iter().all(|word| !told.contains(word)), "{told}");
        assert_eq!(Words::of(Language::Nb).provision(cited), cited);
        let nynorsk = Words::of(Language::Nn).provision(cited);
        assert!(["loven", "ledelse", "medvirkning"].iter().all(|word| !nynorsk.contains(word)), "{nynorsk}");
    }
    let text = read(&made(Kind::Agreement, &example("agreement"), Language::En));
    assert!(text.contains("Regulation 715 § 2") && !text.contains("forskrift 715"), "{text}");
}
