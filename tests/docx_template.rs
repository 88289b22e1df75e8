//! House templates: the house's dress stays, what stood in the template goes, and no file however broken stops the program.

#[path = "support/docx.rs"]
mod back;
#[path = "support/paper.rs"]
mod paper;

use std::collections::BTreeMap;

use back::{office, sound, tree, unzip, zipped};
use hjemmekontor::paper::docx::TemplateFault;
use hjemmekontor::paper::{Format, Paper, Trouble};
use paper::{HARSH, sample, with_texts};

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const MARKUP: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const MACRO: &str = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";

fn render(paper: &Paper, template: Option<&[u8]>) -> Result<Vec<u8>, Trouble> {
    hjemmekontor::paper::render(paper, Format::Docx, template)
}

fn relations(list: &[(&str, &str, &str)]) -> String {
    let one = |(id, word, to): &(&str, &str, &str)| {
        let outside = if to.contains("://") { " TargetMode=\"External\"" } else { "" };
        format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{word}\" Target=\"{to}\"{outside}/>")
    };
    format!(
        "<Relationships xmlns=\"{PACKAGE}/relationships\">{}</Relationships>",
        list.iter().map(one).collect::<String>()
    )
}

fn style(kind: &str, id: &str, name: &str, more: &str) -> String {
    format!("<w:style w:type=\"{kind}\" {more}<w:name w:val=\"{name}\"/></w:style>").replacen(
        "<w:name",
        &format!("w:styleId=\"{id}\"><w:name"),
        1,
    )
}

/// A house's template, as a Norwegian Word makes it: landscape, its own letterhead on all pages but the first, headings that
/// are numbered, macros, a comment, and a password against changes.
fn house() -> BTreeMap<String, Vec<u8>> {
    let mut parts = BTreeMap::new();
    let mut put = |name: &str, text: String| parts.insert(name.to_string(), text.into_bytes());
    let kinds = ["styles", "numbering", "settings", "header", "comments"].map(|word| {
        let file = if word == "header" { "letterhead" } else { word };
        format!("<Override PartName=\"/word/{file}.xml\" ContentType=\"{MARKUP}.{word}+xml\"/>")
    });
    put(
        "[Content_Types].xml",
        format!(
            "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"PNG\" ContentType=\"image/png\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/word/document.xml\" ContentType=\"{MACRO}\"/>{}</Types>",
            kinds.concat()
        ),
    );
    put("_rels/.rels", relations(&[("rId1", "officeDocument", "word/document.xml")]));
    put(
        "word/_rels/document.xml.rels",
        relations(&[
            ("rId1", "styles", "styles.xml"),
            ("rId2", "numbering", "/word/numbering.xml"),
            ("rId3", "settings", "settings.xml"),
            ("rId4", "header", "letterhead.xml"),
            ("rId5", "comments", "comments.xml"),
            ("rId6", "vbaProject", "vbaProject.bin"),
            ("rId7", "hyperlink", "https://old.example/"),
        ]),
    );
    put("word/_rels/letterhead.xml.rels", relations(&[("rId1", "image", "media/logo.png")]));
    put("word/_rels/settings.xml.rels", relations(&[("rId1", "attachedTemplate", "file:///C:/maler/brev.dotm")]));
    put("word/media/logo.png", "PNG".into());
    put("word/vbaProject.bin", "macros".into());
    put("word/comments.xml", format!("<w:comments {W}><w:comment w:id=\"1\" w:author=\"Ola\"/></w:comments>"));
    put(
        "word/letterhead.xml",
        format!("<w:hdr {W}><w:p><w:r><w:t>Fjord Data &amp; Co</w:t><w:drawing r:embed=\"rId1\"/></w:r></w:p></w:hdr>"),
    );
    put(
        "word/settings.xml",
        format!(
            "<w:settings {W}><w:zoom w:percent=\"90\"/><w:attachedTemplate r:id=\"rId1\"/><w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/></w:settings>"
        ),
    );
    put(
        "word/numbering.xml",
        format!(
            "<w:numbering {W}><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num><w:numIdMacAtCleanup w:val=\"5\"/></w:numbering>"
        ),
    );
    put(
        "word/styles.xml",
        format!(
            "<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Georgia\"/><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault></w:docDefaults>{}{}{}{}{}</w:styles>",
            style("paragraph", "Vanlig", "Normal", "w:default=\"1\" "),
            style("paragraph", "Overskrift1", "Heading 1", "").replace(
                "</w:style>",
                "<w:basedOn w:val=\"Vanlig\"/><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style>"
            ),
            style("paragraph", "Tittel", "Title", ""),
            style("paragraph", "Punktliste", "List Bullet", "")
                .replace("</w:style>", "<w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style>"),
            style("paragraph", "quiet", "Noe helt annet", ""),
        ),
    );
    put(
        "word/document.xml",
        format!(
            "<w:document {W}><w:body><w:p><w:r><w:t>Gammel tekst</w:t></w:r><w:commentReference w:id=\"1\"/></w:p><w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/></w:sectPr></w:pPr></w:p><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1000\" w:right=\"2000\" w:bottom=\"1000\" w:left=\"2000\"/><w:titlePg/><w:printerSettings r:id=\"rId8\"/></w:sectPr></w:body></w:document>"
        ),
    );
    parts
}

fn zip(parts: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    zipped(parts.iter().map(|(name, part)| (name.as_str(), part.as_slice())))
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
    assert_eq!(rows("Overskrift1"), [Some("0")]);
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
    let with = |name: &str, text: &str| {
        let mut parts = house();
        parts.insert(name.to_string(), text.as_bytes().to_vec());
        fault(&zip(&parts))
    };
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
