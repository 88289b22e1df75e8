//! The verdict as a page of text, for all four verdicts in three languages.

use crate::support;

use hjemmekontor::agreement::{Draft, Language, Note, Party};
use hjemmekontor::document::{self, Case};
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::{Assessment, Rule, Verdict};
use hjemmekontor::words::Words;
use jiff::civil::date;
use support::*;
use unicode_width::UnicodeWidthStr as _;

/// A case of each verdict, by its answers.
fn cases() -> [(Verdict, String); 4] {
    let unsettled = applies("facts.quota_days_per_week=2")
        .replace("=fixed", "=quota")
        .replace("days_per_week=2 facts.open", "days_per_week=0.9 facts.open");
    [
        (Verdict::Applies, applies("")),
        (Verdict::DoesNotApply, applies("").replace("facts.place=own_home", "facts.place=coworking")),
        (Verdict::Discretionary, unsettled),
        (Verdict::Undetermined, "role=manager parties.employee=Kari facts.place=own_home".into()),
    ]
}

fn statement(draft: &Draft, assessment: &Assessment, law: &Law, words: &Words) -> String {
    document::statement(&Case { draft, assessment, law, words })
}

fn judged(before: &str) -> (Draft, Assessment) {
    let model = model(before);
    let draft = model.form().expect("the interview").draft.clone();
    let assessment = draft.assess(Law::current(), date(2026, 11, 22)).expect("an assessment");
    (draft, assessment)
}

/// Blanks and breaks as one blank: to find what is wrapped.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn holds(text: &str, part: &str) {
    assert!(flat(text).contains(&flat(part)), "«{part}» is not in\n{text}");
}

/// The rows of the tables in a text, each cell in one line. What stands after a table is read as rows too.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut columns: Vec<usize> = Vec::new();
    for line in text.lines() {
        let signs: Vec<char> = line.chars().collect();
        if line.contains("-  -") && signs.iter().all(|c| matches!(c, '-' | ' ')) {
            let starts = |i: &usize| signs[*i] == '-' && (*i == 0 || signs[i - 1] == ' ');
            columns = (0..signs.len()).filter(starts).collect();
            rows.push(vec![String::new(); columns.len()]);
        } else if line.is_empty() {
            rows.push(vec![String::new(); columns.len()]);
        } else if let Some(row) = rows.last_mut() {
            let ends = columns.iter().skip(1).copied().chain([usize::MAX]);
            for ((from, to), cell) in columns.iter().zip(ends).zip(row.iter_mut()) {
                let part: String = signs.iter().take(to).skip(*from).collect();
                *cell = flat(&format!("{cell} {part}"));
            }
        }
    }
    rows
}

#[test]
fn each_verdict_in_each_language_is_whole() {
    let law = Law::current();
    for (verdict, before) in cases() {
        let (draft, a) = judged(&before);
        assert_eq!(a.finding.verdict, verdict, "{before}");
        for language in Language::ALL {
            let words = Words::of(*language);
            let text = statement(&draft, &a, law, words);
            assert!(!text.contains("«statement") && !text.contains("«panel"), "{text}");
            holds(&text, &words.verdict(verdict, a.finding.lean));
            holds(&text, &words.form(&a.finding));
            holds(&text, &words.date(a.on));
            holds(&text, &words.say(&format!("rule-{}.text", a.finding.rule)));
            let entry = law.entry(a.finding.rule).expect("an entry");
            holds(&text, &words.certainty(&entry.certainty));
            for id in &entry.sources {
                holds(&text, &words.source(id));
                let addresses = &law.source(id).expect("a source").addresses;
                // An address is whole, to be copied.
                assert!(addresses.iter().all(|a| text.split_whitespace().any(|word| word == a)), "{id}:\n{text}");
            }
            assert!(text.trim_end().ends_with(words.say("not-advice").as_ref()), "{text}");
            for line in text.lines().filter(|l| !l.contains("https://") && !l.contains("http://")) {
                assert!(line.width() <= 72 && line.trim_end() == line, "«{line}»");
            }
            let rows = rows(&text);
            for duty in &a.duties {
                let owner = words.say(&format!("owner-{}", duty.owner.word())).into_owned();
                let told = format!("{}. {}", words.duty(duty), words.duty_text(duty, Law::current()));
                let row = rows.iter().filter(|row| row.len() == 3).find(|row| row[0].starts_with(&flat(&told)));
                let row = row.unwrap_or_else(|| panic!("{told:?} is not in {rows:#?}"));
                assert_eq!(row[1], owner);
                assert!(row[2] == duty.rule.to_string() || row[2].starts_with(&format!("{} ", duty.rule)), "{row:?}");
            }
        }
    }
}

#[test]
fn what_only_some_verdicts_have() {
    let words = Words::of(Language::Nb);
    for (verdict, before) in cases() {
        let (draft, a) = judged(&before);
        let text = statement(&draft, &a, Law::current(), words);
        let has = |key: &str| text.lines().any(|l| l == words.say(key));
        assert_eq!(has("panel-missing"), verdict == Verdict::Undetermined, "{text}");
        assert_eq!(has("panel-turns-on"), verdict == Verdict::Undetermined, "{text}");
        assert_eq!(has("panel-because"), verdict != Verdict::Undetermined, "{text}");
        assert_eq!(has("panel-changes"), verdict != Verdict::Undetermined, "{text}");
        assert_eq!(has("doc-factors"), verdict == Verdict::Discretionary, "{text}");
        // When the regulation does not apply, the Act still does.
        let act = flat(&text).contains(&flat(&words.say("rule-R-190.text")));
        assert_eq!(act, verdict == Verdict::DoesNotApply || a.finding.rule == Rule(190), "{text}");
    }
}

#[test]
fn answers_stand_in_readable_words_and_only_those_that_count() {
    let (draft, a) = judged(&applies(""));
    for (language, days, place) in [
        (Language::Nb, "Hvor mye hjemme: 2 dager i uka", "Sted: Eget hjem"),
        (Language::Nn, "2 dagar i veka", "Eigen heim"),
        (Language::En, "2 days a week", "Own home"),
    ] {
        let text = statement(&draft, &a, Law::current(), Words::of(language));
        holds(&text, days);
        holds(&text, place);
    }
    // A planned return is dimmed where the arrangement is for good: nothing rests on it.
    let (draft, a) = judged(&applies("facts.stretches_per_year=4").replace("fixed", "exclusive"));
    let text = statement(&draft, &a, Law::current(), Words::of(Language::Nb));
    assert!(!text.contains(Words::of(Language::Nb).say("fact-stretches_per_year").as_ref()), "{text}");
    // What no question asks stands there too.
    let (mut draft, _) = judged(&applies(""));
    draft.facts.put(hjemmekontor::law::facts::Fact::Imposed, Some(hjemmekontor::law::facts::Value::Bool(true)));
    let a = draft.assess(Law::current(), date(2026, 11, 22)).expect("an assessment");
    let words = Words::of(Language::Nb);
    let text = statement(&draft, &a, Law::current(), words);
    holds(&text, &format!("{}: {}", words.fact(hjemmekontor::law::facts::Fact::Imposed), words.say("yes")));
}

#[test]
fn a_weighing_stands_with_name_and_day() {
    let [_, _, (_, before), _] = cases();
    let (mut draft, a) = judged(&before);
    draft.remarks.insert(Note::Weighing, "Kari Berg vil ha det fast.".into());
    draft.remarks.insert(Note::WeighedBy, "Ola Lie".into());
    draft.weighed_on = Some(date(2026, 11, 20));
    draft.parties.insert(Party::Employee, "Kari Berg".into());
    let words = Words::of(Language::Nb);
    let text = statement(&draft, &a, Law::current(), words);
    holds(&text, "Kari Berg vil ha det fast. Vurdert av Ola Lie, 20. november 2026");
    let hidden = draft.without_names(|p| words.say(&format!("hidden-{}", p.word())).into_owned());
    let text = statement(&hidden, &a, Law::current(), words);
    assert!(!text.contains("Kari") && !text.contains("Ola"), "{text}");
}
