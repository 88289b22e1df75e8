//! The documents of the example drafts: every kind, in every language, at any degree of completeness.

use crate::support::drafts;
use crate::support::outside;
use crate::support::paper as samples;

use drafts::{EXAMPLES, TODAY, assessed, called_for, clauses, draft, example, made, runs, source};
use hjemmekontor::agreement::check::gaps;
use hjemmekontor::agreement::{Clause, Draft, Language, Note, Party, Role, interview, terms};
use hjemmekontor::document::{self, Case, Kind};
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::{Rule, Verdict};
use hjemmekontor::paper::{Block, Format, Paper, Span, Text, render};
use hjemmekontor::words::Words;
use hjemmekontor::words::suggest::suggestion;
use samples::flat;

fn told(paper: &Paper, format: Format) -> String {
    String::from_utf8(render(paper, format, None).expect("a document")).expect("text")
}

fn read(paper: &Paper) -> String {
    flat(&paper.title, &paper.blocks)
}

/// Every draft × kind × language, with what it is.
fn each(drafts: &[(String, Draft)], look: impl Fn(&str, &Draft, Kind, Language, &Paper)) {
    for (name, draft) in drafts {
        for kind in Kind::ALL {
            for language in Language::ALL {
                let what = format!("{name} {} {}", kind.word(), language.word());
                look(&what, draft, *kind, *language, &made(*kind, draft, *language));
            }
        }
    }
}

fn examples() -> Vec<(String, Draft)> {
    EXAMPLES.iter().map(|name| (name.to_string(), example(name))).collect()
}

/// A text that no one has written stands between such quotes, by its key.
fn has_key(text: &str) -> bool {
    let quoted = text.split('«').skip(1).filter_map(|rest| Some(rest.split_once('»')?.0));
    let is_key =
        |word: &str| word.contains('-') && word.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    quoted.into_iter().any(is_key)
}

/// What holds for every document, whatever is known.
fn whole(what: &str, paper: &Paper) {
    let text = read(paper);
    assert!(!has_key(&text), "{what}: {text}");
    assert!(!paper.title.trim().is_empty(), "{what}");
    let mut numbers = 0;
    for (i, block) in paper.blocks.iter().enumerate() {
        match block {
            Block::Heading(heading) => {
                assert!(!heading.text.trim().is_empty(), "{what}: a heading without words");
                let under = paper.blocks.get(i + 1);
                let is_deeper = |next: &Block| !matches!(next, Block::Heading(next) if next.level <= heading.level);
                assert!(under.is_some_and(is_deeper), "{what}: nothing under «{}»", heading.text);
                if let Some(number) = heading.number {
                    numbers += 1;
                    assert_eq!(number, numbers, "{what}: «{}»", heading.text);
                }
            }
            Block::Gap(gap) => assert!(!gap.text.trim().is_empty(), "{what}"),
            Block::List(items) => assert!(!items.is_empty(), "{what}"),
            Block::Terms(terms) => {
                assert!(!terms.is_empty() && terms.iter().all(|(label, _)| !label.trim().is_empty()), "{what}");
            }
            Block::Table(table) => {
                assert!(!table.rows.is_empty() && !table.caption.is_empty(), "{what}");
                assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{what}: {}", table.caption);
                let shares: u32 = table.columns.iter().map(|column| u32::from(column.share)).sum();
                assert_eq!(shares, 100, "{what}: {}", table.caption);
            }
            _ => {}
        }
        if matches!(block, Block::Text(_) | Block::Quiet(_) | Block::List(_) | Block::Terms(_)) {
            assert!(runs(block).iter().all(|run| !run.flat().trim().is_empty()), "{what}: {block:?}");
        }
    }
    for (id, under) in clauses(paper).into_iter().filter(|(id, _)| id.starts_with("clauses.")) {
        let key = id.trim_start_matches("clauses.");
        let rule = Rule(terms::find(key).expect("a clause").rule);
        let Some((Block::Quiet(cited), content)) = under.split_last() else { panic!("{what}: no rule under {key}") };
        let cited = cited.flat();
        let parts: Vec<&str> = cited.split(" · ").collect();
        // Nothing in information is agreed or demanded of an agreement.
        if Language::ALL.iter().any(|language| Words::of(*language).say("doc-information") == paper.title) {
            assert!(parts[0] == key && parts[1] == rule.to_string() && !content.is_empty(), "{what}: {cited}");
            continue;
        }
        // The key, how strongly it is called for, and the rule.
        assert!(parts[0] == key && parts[2] == rule.to_string(), "{what}: {cited}");
        let needs = terms::Need::WORDS.iter().map(|word| format!("need-{word}"));
        let told = |key: &str| Language::ALL.iter().any(|language| Words::of(*language).say(key) == parts[1]);
        assert!(needs.into_iter().any(|key| told(&key)), "{what}: {cited}");
        assert!(!content.is_empty(), "{what}: {key} is empty");
    }
}

#[test]
fn what_is_called_for_is_as_it_was_read() {
    for (name, kind) in EXAMPLES.iter().zip([Kind::Agreement, Kind::Note, Kind::Information]) {
        let draft = example(name);
        assert_eq!(called_for(&draft), kind);
        for language in Language::ALL {
            let paper = made(kind, &draft, *language);
            outside::golden(&format!("documents/{name}-{}.txt", language.word()), &told(&paper, Format::Text));
            // The other two once each.
            let more = match (*name, language) {
                ("weighing", Language::Nn) => [Some(Format::Html), None],
                ("order", Language::En) => [Some(Format::Markdown), Some(Format::Html)],
                _ => [None, None],
            };
            for format in more.into_iter().flatten() {
                let file = format!("documents/{name}-{}.{}", language.word(), format.extension());
                outside::golden(&file, &told(&paper, format));
            }
        }
    }
}

#[test]
fn every_document_is_whole() {
    each(&examples(), |what, _, kind, language, paper| {
        whole(what, paper);
        assert_eq!((paper.lang, paper.date), (document::tag(language), TODAY), "{what}");
        for format in [Format::Text, Format::Markdown, Format::Html] {
            let text = told(paper, format);
            assert!(!has_key(&text), "{what}");
            let title = paper.title.replace('-', "");
            assert!(text.replace(['-', '\\'], "").contains(&title), "{what}: {text}");
        }
        // No box is broken, however narrow its column.
        let spans = paper.blocks.iter().flat_map(runs).flat_map(|run| &run.spans);
        let boxes = spans.filter(|span| **span == Span::Box(false)).count();
        assert_eq!(told(paper, Format::Text).matches("[ ]").count(), boxes, "{what}");
        assert_eq!(boxes > 0, kind == Kind::Declaration, "{what}");
    });
}

/// The examples with ever less in them: each line of what is answered taken out alone, and everything from it on.
fn thinned() -> Vec<(String, Draft)> {
    let mut drafts: Vec<(String, Draft)> = Vec::new();
    for name in EXAMPLES {
        let text = source(name);
        let lines: Vec<&str> = text.lines().collect();
        let first = lines.iter().position(|line| *line == "[parties]").expect("parties");
        let is_answer = |i: &usize| lines[*i].contains(" = ") && !lines[*i].starts_with("E-");
        for i in (first..lines.len()).filter(is_answer) {
            let without: Vec<&str> = lines.iter().enumerate().filter(|(n, _)| *n != i).map(|(_, line)| *line).collect();
            drafts.push((format!("{name} without «{}»", lines[i]), draft(&without.join("\n"))));
            drafts.push((format!("{name} up to «{}»", lines[i]), draft(&lines[..i].join("\n"))));
        }
    }
    drafts
}

#[test]
fn whatever_is_missing_every_document_is_made() {
    let drafts = thinned();
    assert!(drafts.len() > 60);
    for (name, draft) in &drafts {
        for kind in Kind::ALL {
            whole(&format!("{name} {}", kind.word()), &made(*kind, draft, draft.language));
        }
    }
}

#[test]
fn of_nothing_every_document_is_made_in_every_format() {
    for role in [None, Some(Role::Manager), Some(Role::Employee)] {
        let empty = Draft { role, ..Draft::new(Language::Nb) };
        each(&[("nothing".into(), empty)], |what, draft, _, language, paper| {
            whole(what, paper);
            let text = told(paper, Format::Text);
            assert!(!text.starts_with('\n'), "{what}: {text}");
            let top: Vec<&str> = text.lines().take_while(|line| !line.starts_with("==")).collect();
            assert!(!top.join("\n").contains("\n\n\n"), "{what}: {top:?}");
            // A page with fonts in it takes its time: the languages share their letters.
            let slow = language == Language::Nn && draft.role.is_none();
            for format in Format::ALL.iter().filter(|format| slow || **format != Format::Pdf) {
                assert!(!render(paper, *format, None).expect("a document").is_empty(), "{what}");
            }
        });
    }
}

#[test]
fn every_gap_of_a_review_leads_to_a_question() {
    let drafts = examples().into_iter().chain(thinned());
    let mut count = 0;
    for (name, mut draft) in drafts {
        for role in [draft.role, Some(Role::Employee)] {
            draft.role = role;
            let assessment = assessed(&draft);
            let case =
                Case { draft: &draft, assessment: &assessment, law: Law::at(TODAY), words: Words::of(Language::Nb) };
            let paper = document::review(&case);
            for id in document::jumps(&paper.blocks) {
                assert!(interview::index_of(&id).is_some(), "{name}: no question {id}");
                count += 1;
            }
            // A heading is about a question, or about the questions whose ids begin so.
            let about = paper.blocks.iter().filter_map(|block| match block {
                Block::Heading(heading) => heading.about.as_deref(),
                _ => None,
            });
            let asked =
                |id: &str| interview::questions().iter().any(|q| q.id == id || q.id.starts_with(&format!("{id}.")));
            about.for_each(|id| assert!(asked(id), "{name}: no question {id}"));
            // What hinders the signing is seen there.
            if !document::is_own(&draft) {
                let jumps = document::jumps(&paper.blocks);
                for gap in gaps(&draft, &assessment) {
                    assert!(jumps.contains(&gap.question), "{name}: {} is not shown", gap.question);
                }
            }
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn it_stands_under_draft_until_it_is_complete_and_finished() {
    for (name, kind) in [("agreement", Kind::Agreement), ("order", Kind::Information)] {
        let mut draft = example(name);
        assert!(gaps(&draft, &assessed(&draft)).is_empty());
        let status = |draft: &Draft, language: Language| made(kind, draft, language).status;
        for (language, word) in [(Language::Nb, "Utkast"), (Language::Nn, "Utkast"), (Language::En, "Draft")] {
            assert_eq!(status(&draft, language).as_deref(), Some(word));
            assert!(told(&made(kind, &draft, language), Format::Text).starts_with(word));
        }
        draft.finish(TODAY);
        for language in Language::ALL {
            assert_eq!(status(&draft, *language), None);
            let text = told(&made(kind, &draft, *language), Format::Text);
            assert!(text.contains(&Words::of(*language).date(TODAY)), "{text}");
            assert!(!text.contains("Utkast.") && !text.contains("Draft."), "{text}");
        }
        // Without its names it is what it was.
        let hidden = draft.without_names(|party| party.word().to_uppercase());
        assert_eq!(status(&hidden, Language::Nb), None);
        let mut changed = draft.clone();
        changed.clauses.insert("A-7", Clause::Text("En skjerm.".into()));
        assert_eq!(status(&changed, Language::Nb).as_deref(), Some("Utkast"));
        assert_eq!(status(&changed.without_names(|_| "X".into()), Language::Nb).as_deref(), Some("Utkast"));
        // Finished, but a paragraph is missing.
        changed.clauses.remove("A-2");
        changed.finish(TODAY);
        assert_eq!(status(&changed, Language::Nb).as_deref(), Some("Utkast"));
        assert!(kind.stands_under_draft());
        for other in Kind::ALL.iter().filter(|other| !other.stands_under_draft()) {
            assert_eq!(made(*other, &example(name), Language::Nb).status, None);
        }
    }
}

#[test]
fn information_is_signed_by_the_employer_alone_and_holds_no_more_than_the_items() {
    each(&examples(), |what, draft, kind, _, paper| {
        let who: Vec<&str> = paper
            .blocks
            .iter()
            .filter_map(|block| if let Block::Signatures(of) = block { Some(of) } else { None })
            // The employer signs by somebody.
            .flat_map(|of| of.who.iter().map(|(_, name)| name.split(", ").next().unwrap_or_default()))
            .collect();
        let (employer, employee) = (draft.party(Party::Employer), draft.party(Party::Employee));
        let wanted: Vec<&str> = match kind {
            Kind::Agreement => employer.into_iter().chain(employee).collect(),
            Kind::Information => employer.into_iter().collect(),
            Kind::Declaration => employee.into_iter().collect(),
            _ => Vec::new(),
        };
        assert_eq!(who, wanted, "{what}");
        if kind == Kind::Information {
            assert!(clauses(paper).iter().all(|(id, _)| id.starts_with("clauses.A-")), "{what}");
        }
    });
    let ids = |draft: &Draft| {
        let order = made(Kind::Information, draft, Language::En);
        clauses(&order).into_iter().map(|(id, _)| id.to_string()).collect::<Vec<_>>()
    };
    // An order is not tried out first: that there is no trial is nothing to tell.
    let items = |left_out: &[i32]| {
        let told = (1..=8).filter(|n| !left_out.contains(n));
        told.map(|n| format!("clauses.A-{n}")).collect::<Vec<_>>()
    };
    let mut order = example("order");
    assert_eq!(ids(&order), items(&[6]));
    order.clauses.insert("A-6", Clause::Text("We look at it together after four weeks.".into()));
    assert_eq!(ids(&order), items(&[]));
    order.clauses.insert("A-3", Clause::NoneAgreed);
    order.clauses.remove("A-6");
    assert_eq!(ids(&order), items(&[3, 6]));
    assert_eq!(gaps(&order, &assessed(&order)), []);
}

#[test]
fn a_suggestion_is_told_in_the_language_and_what_was_written_keeps_its_own() {
    let mut draft = example("agreement");
    for key in ["A-1", "A-7", "E-03", "E-12"] {
        draft.clauses.insert(key, Clause::Text(suggestion(&draft, Words::of(Language::Nb), key)));
    }
    draft.clauses.insert("A-8", Clause::Text("Papirene blir på kontoret.\n– alltid\n– alle".into()));
    for (language, theirs) in [(Language::Nb, None), (Language::Nn, Some("nb-NO")), (Language::En, Some("nb-NO"))] {
        let paper = made(Kind::Agreement, &draft, language);
        let all = clauses(&paper);
        let content = |key: &str| {
            let (_, under) = all.iter().find(|(id, _)| *id == format!("clauses.{key}")).expect("a clause");
            under[..under.len() - 1].iter().flat_map(runs).collect::<Vec<_>>()
        };
        for key in ["A-1", "A-7", "E-03", "E-12"] {
            let wanted = suggestion(&draft, Words::of(language), key);
            let told: Vec<&Text> = content(key);
            assert_eq!(told.iter().map(|run| run.flat()).collect::<Vec<_>>().join("\n"), wanted, "{key}");
            assert!(told.iter().all(|run| run.lang.is_none()), "{key}");
        }
        let written: Vec<(String, Option<&str>)> = content("A-8").iter().map(|run| (run.flat(), run.lang)).collect();
        let lines = ["Papirene blir på kontoret.", "alltid", "alle"];
        assert_eq!(written, lines.map(|line| (line.to_string(), theirs)));
    }
}

#[test]
fn the_note_says_what_holds_outside_the_regulation() {
    let law = Law::at(TODAY);
    for (place, rule) in [("holiday_home", Rule(102)), ("rented_abroad", Rule(103)), ("train", Rule(102))] {
        let text =
            source("agreement").replace("place = \"own_home\"", &format!("place = \"{place}\"\nlives_there = false"));
        let draft = draft(text.split("# Avtalepunktene").next().expect("a beginning"));
        let found = assessed(&draft).finding;
        assert_eq!((found.verdict, found.rule), (Verdict::DoesNotApply, rule), "{place}");
        assert_eq!(called_for(&draft), Kind::Note);
        for language in Language::ALL {
            let words = Words::of(*language);
            let text = read(&made(Kind::Note, &draft, *language));
            for rule in [rule, Rule(190)] {
                assert!(text.contains(&*words.rule_text(rule, law)), "{rule} in {text}");
                assert!(text.contains(&format!("\n{rule} · ")), "{text}");
            }
            assert!(text.contains(&*words.verdict(Verdict::DoesNotApply, None)), "{text}");
        }
    }
    let inside = read(&made(Kind::Note, &example("agreement"), Language::Nb));
    assert!(!inside.contains(&*Words::of(Language::Nb).rule_text(Rule(190), law)), "{inside}");
}

#[test]
fn how_a_case_was_weighed_stands_in_the_note() {
    let mut draft = example("weighing");
    for (language, theirs, date) in [
        (Language::Nn, None, "20. november 2026"),
        (Language::Nb, Some("nn-NO"), "20. november 2026"),
        (Language::En, Some("nn-NO"), "20 November 2026"),
    ] {
        let paper = made(Kind::Note, &draft, language);
        for line in draft.remarks[&Note::Weighing].lines() {
            let found = paper.blocks.iter().flat_map(runs).find(|run| run.flat() == line);
            assert_eq!(found.map(|run| run.lang), Some(theirs), "«{line}»");
        }
        let text = read(&paper);
        let by = text.lines().find(|line| line.contains("Áile Sáminiidu") && line.contains(date));
        assert!(by.is_some(), "{text}");
        assert!(text.contains("R-131") || text.contains("R-140"), "{text}");
    }
    draft.remarks.remove(&Note::Weighing);
    let paper = made(Kind::Note, &draft, Language::Nn);
    // It is only advised: on paper it says so and lacks nothing, and in the review it can be gone to.
    assert_eq!(document::jumps(&paper.blocks), Vec::<String>::new());
    let advice = Words::of(Language::Nn).say("doc-weighing-missing").into_owned();
    assert!(paper.blocks.contains(&Block::quiet(advice)), "{paper:?}");
    let assessment = assessed(&draft);
    let case = Case { draft: &draft, assessment: &assessment, law: Law::at(TODAY), words: Words::of(Language::Nn) };
    assert!(document::jumps(&document::review(&case).blocks).contains(&"weighing.text".to_string()));
}
