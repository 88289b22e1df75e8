//! Documents for Word, read back: every part, every name, every text, and what Word itself would count.

use crate::support::docx as back;
use crate::support::paper;

use std::collections::BTreeMap;

use back::{Node, office, sound, tree};
use hjemmekontor::paper::{Block, Format, Paper, Span, Text, render};
use paper::{FOREIGN, HARSH, long, numbered, paper, sample, with_texts};

fn made(paper: &Paper) -> Vec<u8> {
    render(paper, Format::Docx, None).expect("a document")
}

fn document(paper: &Paper) -> Node {
    tree(&sound(&made(paper))["word/document.xml"])
}

fn style(paragraph: &Node) -> &str {
    paragraph.child("w:pPr").and_then(|p| p.child("w:pStyle")).map_or("", |s| s.get("w:val"))
}

/// The numbers that Word sets before the headings: it counts each row by itself.
fn counted(parts: &BTreeMap<String, Vec<u8>>) -> Vec<usize> {
    let numbering = tree(&parts["word/numbering.xml"]);
    let start = |row: &str| -> usize {
        let kind = numbering.all("w:num").into_iter().find(|n| n.get("w:numId") == row).expect("a row").children[0]
            .get("w:val");
        let kind =
            numbering.all("w:abstractNum").into_iter().find(|n| n.get("w:abstractNumId") == kind).expect("a kind");
        assert_eq!(kind.all("w:lvlText")[0].get("w:val"), "%1.");
        kind.all("w:start")[0].get("w:val").parse().expect("a number")
    };
    let mut next: BTreeMap<String, usize> = BTreeMap::new();
    let body = tree(&parts["word/document.xml"]);
    let rows = body
        .all("w:p")
        .into_iter()
        .filter(|p| style(p) == "Clause")
        .map(|p| p.all("w:numId")[0].get("w:val").to_string());
    rows.map(|row| {
        let number = next.entry(row.clone()).or_insert_with(|| start(&row));
        *number += 1;
        *number - 1
    })
    .collect()
}

fn numbers(paper: &Paper) -> Vec<usize> {
    let number = |block: &Block| if let Block::Heading(heading) = block { heading.number } else { None };
    paper.blocks.iter().filter_map(number).collect()
}

#[test]
fn all_of_it_hangs_together() {
    for paper in [sample(), with_texts(HARSH.iter().chain(FOREIGN).copied()), long(), paper(Vec::new())] {
        sound(&made(&paper));
    }
}

#[test]
fn the_file_says_what_it_is() {
    let parts = sound(&made(&sample()));
    let core = tree(&parts["docProps/core.xml"]);
    let say = |name: &str| core.child(name).map_or("", |n| n.text.as_str());
    assert_eq!(say("dc:title"), "Avtale om hjemmekontor");
    assert_eq!(say("dc:language"), "nb-NO");
    assert_eq!(say("dc:creator"), "hjemmekontor");
    assert_eq!(say("cp:contentStatus"), "Utkast");
    assert_eq!((say("dcterms:created"), say("dcterms:modified")), ("2026-11-23T00:00:00Z", "2026-11-23T00:00:00Z"));
    let mut nynorsk = sample();
    nynorsk.lang = "nn-NO";
    let styles = tree(&sound(&made(&nynorsk))["word/styles.xml"]);
    let langs: Vec<&str> = styles.all("w:lang").iter().map(|n| n.get("w:val")).collect();
    assert_eq!(langs, ["nn-NO"]);
    let names: Vec<&str> = styles.all("w:name").iter().map(|n| n.get("w:val")).collect();
    for name in ["Normal", "Title", "heading 1", "heading 2", "List Bullet", "caption", "header", "footer", "Hyperlink"]
    {
        assert!(names.contains(&name), "{name}");
    }
}

#[test]
fn every_page_says_what_and_which_it_is() {
    let parts = sound(&made(&sample()));
    let read = |word: &str| tree(&parts[&format!("word/{word}1.xml")]);
    assert_eq!(read("header").read(), "Utkast · Kari Nordmann, Fjord Data AS\n");
    assert_eq!(read("footer").read(), "Side 1 av 1\n");
    let fields: Vec<String> = read("footer").all("w:fldSimple").iter().map(|f| f.get("w:instr").to_string()).collect();
    assert_eq!(fields, [" PAGE ", " NUMPAGES "]);
    let mut done = sample();
    done.status = None;
    assert_eq!(tree(&sound(&made(&done))["word/header1.xml"]).read(), "Kari Nordmann, Fjord Data AS\n");
    let body = document(&sample());
    let section = body.all("w:sectPr")[0];
    assert_eq!((section.all("w:pgSz")[0].get("w:w"), section.all("w:pgSz")[0].get("w:h")), ("11906", "16838"));
}

#[test]
fn word_counts_as_the_paper_does() {
    let leaps = paper([1, 2, 3, 7, 8, 1, 2].map(|n| numbered(n, "Punkt")).to_vec());
    for paper in [sample(), leaps, with_texts(HARSH.iter().copied())] {
        assert_eq!(counted(&sound(&made(&paper))), numbers(&paper));
    }
}

#[test]
fn every_text_stands_as_it_was_typed() {
    let texts = || HARSH.iter().chain(FOREIGN).copied();
    for paper in [with_texts(texts()), long()] {
        let read = document(&paper).read();
        for block in paper.cleaned().blocks {
            let Block::Heading(heading) = block else { continue };
            // Heading, paragraph, quiet one, gap, two items, label and value, caption, head, two cells, room.
            assert!(read.matches(&heading.text).count() >= 12, "{:?}", heading.text);
        }
    }
}

#[test]
fn what_no_xml_holds_never_comes_out() {
    let dirty = paper(vec![Block::text("a\u{0}b\u{b}c\u{fffe}d\u{ffff}e"), Block::gap("\u{1}x", "y")]);
    let bytes = made(&dirty);
    assert!(tree(&sound(&bytes)["word/document.xml"]).read().contains("abcde\n[Mangler: x]\n"));
}

#[test]
fn lines_are_paragraphs_and_languages_are_said() {
    let body = document(&sample());
    let of = |text: &str| body.all("w:p").into_iter().find(|p| p.read() == format!("{text}\n")).expect("a paragraph");
    assert_eq!(style(of("Kari Nordmann arbeider hjemme mandag og fredag.")), "BodyText");
    assert_eq!(style(of("Skal en dag byttes, avtales det med lederen.")), "BodyText");
    assert_eq!(of("This clause was written in English.").all("w:lang")[0].get("w:val"), "en-GB");
    assert_eq!(body.all("w:lang").len(), 1);
    assert_eq!(style(of("Arbeidsgiver\tFjord Data AS")), "Term");
    let gaps: Vec<String> = body
        .all("w:r")
        .into_iter()
        .filter(|r| r.all("w:rStyle").iter().any(|s| s.get("w:val") == "Gap"))
        .map(Node::read)
        .collect();
    assert_eq!(gaps, ["[navn på leder]", "[dato]", "[Mangler: slutten på ordningen]"]);
}

#[test]
fn a_table_can_be_read_aloud() {
    let body = document(&sample());
    let table = body.all("w:tbl")[0];
    let rows = table.all("w:tr");
    assert_eq!(rows.iter().map(|r| r.all("w:tblHeader").len()).collect::<Vec<_>>(), [1, 0, 0]);
    assert!(rows.iter().all(|r| r.all("w:cantSplit").len() == 1));
    let look = table.all("w:tblLook")[0];
    assert_eq!((look.get("w:firstRow"), look.get("w:firstColumn")), ("1", "1"));
    assert_eq!(table.all("w:tblCaption")[0].get("w:val"), "Fysisk arbeidsmiljø");
    let widths: Vec<u32> = table.all("w:gridCol").iter().map(|c| c.get("w:w").parse().expect("a width")).collect();
    assert_eq!((widths.iter().sum::<u32>(), widths[0]), (9072, 5443));
    let boxes = table.all("w:sdt");
    let state = |s: &&Node| {
        (s.all("w:alias")[0].get("w:val").to_string(), s.all("w14:checked")[0].get("w14:val") == "1", s.read())
    };
    let states: Vec<(String, bool, String)> = boxes.iter().map(state).collect();
    let expected = [("Ja", true, "☒"), ("Nei", false, "☐"), ("Ja", false, "☐"), ("Nei", true, "☒")];
    assert_eq!(states, expected.map(|(name, on, sign)| (name.to_string(), on, sign.to_string())));
}

#[test]
fn only_addresses_are_links() {
    let link = |to: &str| Block::Text(Text { spans: vec![Span::Link("her".into(), to.into())], lang: None });
    let good = ["https://lovdata.no/a?b=c&d=e#f", "HTTP://x.no", "mailto:post@fjord.no", "https://x.no/æ"];
    let bad = [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://x.no/a b",
        "https://x.no/%zz",
        "lovdata.no",
        "data:text/html,x",
        "\\\\x\\y",
        "https://x.no/\"",
        "mailto:",
    ];
    let parts = sound(&made(&paper(good.iter().chain(&bad).map(|to| link(to)).collect())));
    let relations = tree(&parts["word/_rels/document.xml.rels"]);
    let out: Vec<&str> =
        relations.children.iter().filter(|r| r.get("TargetMode") == "External").map(|r| r.get("Target")).collect();
    assert_eq!(out, ["https://lovdata.no/a?b=c&d=e#f", "HTTP://x.no", "mailto:post@fjord.no", "https://x.no/%C3%A6"]);
    let body = tree(&parts["word/document.xml"]);
    assert_eq!(body.all("w:hyperlink").len(), good.len());
    assert!(bad.iter().all(|to| body.read().contains(&format!("her ({to})"))));
}

#[test]
fn signatures_and_room_stay_together() {
    let body = document(&sample());
    let paragraphs = body.all("w:p");
    let signing: Vec<bool> =
        paragraphs.iter().filter(|p| style(p).starts_with("Sign")).map(|p| p.all("w:keepNext").len() == 1).collect();
    assert_eq!(signing, [true, true, true, true, true, false]);
    assert!(body.read().contains("For arbeidsgiver: Fjord Data AS\n\t\t\t\nSted og dato\tUnderskrift\n"));
    assert_eq!(paragraphs.iter().filter(|p| style(p) == "WritingLine").count(), 3);
}

#[test]
fn the_same_paper_is_the_same_file() {
    assert_eq!(made(&sample()), made(&sample()));
    let mut other = sample();
    other.date = other.date.tomorrow().expect("a day");
    assert_ne!(made(&sample()), made(&other));
}

#[test]
fn another_program_opens_it() {
    for (name, paper) in [("sample", sample()), ("harsh", with_texts(HARSH.iter().chain(FOREIGN).copied()))] {
        let Some(text) = office(&made(&paper), name) else { return };
        let lines =
            |text: &str| text.split('\n').map(|l| l.trim_matches([' ', '\u{feff}']).to_string()).collect::<Vec<_>>();
        let seen = lines(&text).join("\n");
        for line in lines(&document(&paper.clone().cleaned()).read()).iter().flat_map(|l| l.split('\t')) {
            assert!(seen.contains(line.trim()), "{name}: {line:?} in {seen}");
        }
    }
}
