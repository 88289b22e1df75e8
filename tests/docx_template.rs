//! House templates: the house's dress stays, what stood in the template goes, and no file however broken stops the program.

use crate::support::docx as back;
use crate::support::house;
use crate::support::paper;

use std::collections::BTreeMap;

use back::{office, sound, tree, unzip, zipped};
use hjemmekontor::paper::docx::TemplateFault;
use hjemmekontor::paper::{Format, Paper, Trouble};
use house::{MARKUP, house, house_with, zip};
use paper::{HARSH, sample, with_texts};

fn render(paper: &Paper, template: Option<&[u8]>) -> Result<Vec<u8>, Trouble> {
    hjemmekontor::paper::render(paper, Format::Docx, template)
}

fn dressed(paper: &Paper, parts: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    sound(&render(paper, Some(&zip(parts))).expect("a document"))
}

#[test]
fn the_house_keeps_its_dress() {
    let parts = dressed(&sample(), &house());
    let body = tree(&parts["word/document.xml"]);
    assert!(!body.read().contains("Gammel"));
    let used: Vec<&str> = body.all("w:pStyle").iter().map(|s| s.get("w:val")).collect();
    assert_eq!(body.all("w:pgSz")[0].get("w:orient"), "landscape");
    let widths: u32 = body.all("w:gridCol").iter().map(|c| c.get("w:w").parse::<u32>().expect("a width")).sum();
    assert_eq!(widths, 16_838 - 4000);
    assert!(["Tittel", "Overskrift1", "Punktliste", "Quiet0"].iter().all(|id| used.contains(id)), "{:?}", used);
    assert!(!used.contains(&"quiet"));
    let styles = tree(&parts["word/styles.xml"]);
    assert_eq!(styles.all("w:rFonts")[0].get("w:ascii"), "Georgia");
    assert_eq!(styles.all("w:lang").iter().map(|l| l.get("w:val")).collect::<Vec<_>>(), ["nb-NO"]);
    let names: Vec<String> = styles.all("w:name").iter().map(|n| n.get("w:val").to_lowercase()).collect();
    assert_eq!(names.iter().filter(|n| *n == "heading 1").count(), 1);
    let clause = styles.all("w:style").into_iter().find(|s| s.get("w:styleId") == "Clause").expect("ours");
    assert_eq!(clause.child("w:basedOn").expect("a base").get("w:val"), "Overskrift1");
}

#[test]
fn the_letterhead_stays_and_the_status_stands_under_it() {
    let parts = dressed(&sample(), &house());
    let letterhead = tree(&parts["word/letterhead.xml"]);
    assert_eq!(letterhead.read(), "Fjord Data & Co\nUtkast · Kari Nordmann, Fjord Data AS\n");
    assert_eq!(parts["word/media/logo.png"], b"PNG");
    let arrows = tree(&parts["word/_rels/document.xml.rels"]);
    let to = |id: &str| arrows.children.iter().find(|r| r.get("Id") == id).expect("an arrow").get("Target").to_string();
    let body = tree(&parts["word/document.xml"]);
    let edges: Vec<(&str, &str, String)> = ["w:headerReference", "w:footerReference"]
        .iter()
        .flat_map(|name| body.all(name).into_iter().map(move |e| (*name, e)))
        .map(|(name, e)| (name, e.get("w:type"), to(e.get("r:id"))))
        .collect();
    let [first, default] = ["first", "default"].map(|kind| edges.iter().filter(move |e| e.1 == kind));
    assert_eq!((first.count(), default.count()), (2, 2), "{edges:?}");
    for (name, kind, to) in &edges {
        let read = tree(&parts[&format!("word/{}", to.trim_start_matches("/word/"))]).read();
        match (*name, *kind) {
            ("w:headerReference", "default") => assert_eq!(to, "letterhead.xml"),
            ("w:headerReference", _) => assert_eq!(read, "Utkast · Kari Nordmann, Fjord Data AS\n"),
            _ => assert_eq!(read, "Side 1 av 1\n"),
        }
    }
}

#[test]
fn what_stood_in_the_template_and_what_ties_or_locks_it_goes() {
    let parts = dressed(&sample(), &house());
    for name in ["word/vbaProject.bin", "word/comments.xml", "word/_rels/comments.xml.rels"] {
        assert!(!parts.contains_key(name), "{name}");
    }
    let all = parts.values().map(|p| String::from_utf8_lossy(p).into_owned()).collect::<String>();
    for word in ["macroEnabled", "brev.dotm", "documentProtection", "old.example", "Ola"] {
        assert!(!all.contains(word), "{word}");
    }
    assert!(all.contains(&format!("{MARKUP}.document.main+xml")));
    assert_eq!(tree(&parts["docProps/core.xml"]).child("dc:title").expect("a title").text, "Avtale om hjemmekontor");
}

#[test]
fn a_narrow_page_holds_every_kind_of_block() {
    // A6, with margins from narrow to wider than the page.
    for (margin, room) in [(300, 5353), (1417, 3119), (2000, 1953), (2900, 1000), (40_000, 1000)] {
        let page = format!("<w:pgSz w:w=\"5953\" w:h=\"8391\"/><w:pgMar w:right=\"{margin}\" w:left=\"{margin}\"/>");
        let document = format!("<w:document {}><w:body><w:sectPr>{page}</w:sectPr></w:body></w:document>", house::W);
        let parts = dressed(&sample(), &house_with(&[("word/document.xml", &document)]));
        let body = tree(&parts["word/document.xml"]);
        let wide: u32 = body.all("w:gridCol").iter().map(|c| c.get("w:w").parse::<u32>().expect("a width")).sum();
        assert_eq!(wide, room);
        for tab in body.all("w:tab").iter().filter(|tab| !tab.get("w:pos").is_empty()) {
            let at: u32 = tab.get("w:pos").parse().expect("a place");
            assert!((100..room).contains(&at), "{margin}: {at}");
        }
    }
}

#[test]
fn rows_of_numbers_do_not_mix() {
    let parts = dressed(&sample(), &house());
    let numbering = tree(&parts["word/numbering.xml"]);
    assert_eq!(numbering.all("w:num")[0].get("w:numId"), "5");
    assert_eq!(numbering.children.last().expect("an end").name, "w:numIdMacAtCleanup");
    let body = tree(&parts["word/document.xml"]);
    let rows = |id: &str| -> Vec<Option<&str>> {
        let of =
            body.all("w:p").into_iter().filter(|p| p.all("w:pStyle").first().is_some_and(|s| s.get("w:val") == id));
        of.map(|p| p.all("w:numId").first().map(|n| n.get("w:val"))).collect()
    };
    // «Partene» is no clause, though the house numbers its headings; the marks of lists are the house's.
    assert_eq!(rows("Overskrift1"), [Some("0"), Some("0")]);
    assert_eq!(rows("Punktliste"), [None, None, None]);
    assert_eq!(rows("Clause"), [Some("6"), Some("6")]);
}

#[test]
fn a_document_of_ours_is_a_template_too() {
    let own = render(&sample(), None).expect("a document");
    let twice = render(&sample(), Some(&own)).expect("a document");
    assert_eq!(twice, render(&sample(), Some(&own)).expect("a document"));
    let [once, twice] = [own, twice].map(|bytes| sound(&bytes));
    let count = |parts: &BTreeMap<String, Vec<u8>>| tree(&parts["word/styles.xml"]).all("w:style").len();
    assert_eq!(count(&once), count(&twice));
    let read = |parts: &BTreeMap<String, Vec<u8>>| tree(&parts["word/document.xml"]).read();
    assert_eq!(read(&once), read(&twice));
    assert_eq!(tree(&twice["word/header1.xml"]).read(), "Utkast · Kari Nordmann, Fjord Data AS\n");
}

#[test]
fn what_is_wrong_is_told() {
    let fault = |bytes: &[u8]| match render(&sample(), Some(bytes)) {
        Err(Trouble::Template(fault)) => Some(fault),
        _ => None,
    };
    let with = |name: &str, text: &str| fault(&zip(&house_with(&[(name, text)])));
    let without = |name: &str| {
        let mut parts = house();
        parts.remove(name);
        fault(&zip(&parts))
    };
    let whole = zip(&house());
    assert_eq!(fault(b"Kj\xc3\xa6re"), Some(TemplateFault::NotZip));
    assert_eq!(fault(&whole[..whole.len() / 2]), Some(TemplateFault::NotZip));
    assert_eq!(fault(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old one"), Some(TemplateFault::NotWord));
    assert_eq!(fault(&zipped([("mimetype", b"text".as_slice())])), Some(TemplateFault::NotWord));
    assert_eq!(without("word/document.xml"), Some(TemplateFault::NotWord));
    let strict = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>";
    assert_eq!(with("word/document.xml", strict), Some(TemplateFault::NotWord));
    let deep = format!("{}{}", "<w:p>".repeat(100_000), "</w:p>".repeat(100_000));
    let broken =
        ["<w:styles>", "", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a>&b;</a>", "<a/><b/>", deep.as_str()];
    for text in broken {
        assert_eq!(with("word/styles.xml", text), Some(TemplateFault::Broken("word/styles.xml".into())));
    }
    assert_eq!(with("word/letterhead.xml", "<w:p/>"), Some(TemplateFault::Broken("word/letterhead.xml".into())));
    assert_eq!(with("[Content_Types].xml", "<Types>"), Some(TemplateFault::Broken("[Content_Types].xml".into())));
    let many = ["<a/>".repeat(500_000), "<a b=\"\"/>".repeat(250_000), "x<a></a>".repeat(500_000)];
    let wide = (0..300).map(|i| format!(" a{i}=\"\"")).collect::<String>();
    for text in many.map(|many| format!("<w:styles>{many}</w:styles>")).into_iter().chain([format!("<a{wide}/>")]) {
        assert_eq!(with("word/styles.xml", &text), Some(TemplateFault::TooLarge));
        assert_eq!(with("[Content_Types].xml", &text), Some(TemplateFault::TooLarge));
    }
    let large = format!("<w:ftr>{}</w:ftr>", "<a/>".repeat(400_000));
    assert_eq!(with("word/theme.xml", &large), None);
    let bomb = vec![b' '; 65 * 1024 * 1024];
    assert_eq!(fault(&zipped([("word/document.xml", bomb.as_slice())])), Some(TemplateFault::TooLarge));
}

/// Every result is a document that hangs together as a zip, or a fault: never a panic.
fn survives(bytes: &[u8]) {
    if let Ok(made) = render(&sample(), Some(bytes)) {
        assert!(unzip(&made).contains_key("[Content_Types].xml"));
    }
}

#[test]
fn no_broken_file_stops_the_program() {
    let whole = zip(&house());
    (0..whole.len()).step_by(97).for_each(|end| survives(&whole[..end]));
    for at in (0..whole.len()).step_by(31) {
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << (at % 8);
        survives(&flipped);
    }
}

#[test]
fn no_broken_part_stops_the_program() {
    for (name, part) in house() {
        for at in (0..part.len()).step_by(53) {
            let mut parts = house();
            let mut flipped = part.clone();
            flipped[at] ^= 1 << (at % 7);
            parts.insert(name.clone(), flipped);
            survives(&zip(&parts));
            parts.insert(name.clone(), part[..at].to_vec());
            survives(&zip(&parts));
        }
        let mut parts = house();
        parts.remove(&name);
        survives(&zip(&parts));
    }
}

#[test]
fn another_program_opens_it_in_its_dress() {
    let mut parts = house();
    // A picture that is none is no test of ours.
    let plain = String::from_utf8(parts["word/letterhead.xml"].clone())
        .expect("text")
        .replace("<w:drawing r:embed=\"rId1\"/>", "");
    parts.insert("word/letterhead.xml".into(), plain.into_bytes());
    let paper = with_texts(HARSH.iter().copied());
    let Some(text) = office(&render(&paper, Some(&zip(&parts))).expect("a document"), "house") else { return };
    assert!(HARSH.iter().filter(|t| !t.contains(['\n', '\u{301}'])).all(|t| text.contains(t)), "{text}");
}
