//! House templates: what an earlier letter left in one goes, and the status stands where the house wants it.

use crate::support::docx as back;
use crate::support::house;
use crate::support::paper;

use std::collections::BTreeMap;

use back::{sound, tree, unzip};
use hjemmekontor::paper::{Format, render};
use house::{house, house_with, relations, zip};
use paper::sample;

fn made(parts: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    render(&sample(), Format::Docx, Some(&zip(parts))).expect("a document")
}

/// A word that stood in the letter that the template was made from.
const SECRET: &str = "Oppsigelse";

#[test]
fn notes_data_and_variables_of_an_earlier_letter_go() {
    let w = house::W;
    let notes = |word: &str| {
        format!(
            "<w:{word}s {w}><w:{word} w:id=\"-1\" w:type=\"separator\"><w:p><w:r><w:separator/></w:r></w:p></w:{word}><w:{word} w:id=\"1\"><w:p><w:hyperlink r:id=\"rId1\"><w:r><w:t>{SECRET}</w:t></w:r></w:hyperlink></w:p></w:{word}><w:{word} w:id=\"2\" w:type=\"normal\"><w:p><w:r><w:t>{SECRET}</w:t></w:r></w:p></w:{word}></w:{word}s>"
        )
    };
    let settings = format!(
        "<w:settings {w}><w:docVars><w:docVar w:name=\"Mottaker\" w:val=\"{SECRET}\"/></w:docVars><w:zoom w:percent=\"90\"/></w:settings>"
    );
    let data = format!("<brev><mottaker>{SECRET}</mottaker></brev>");
    let arrows = String::from_utf8(house()["word/_rels/document.xml.rels"].clone()).expect("text");
    let more = relations(&[
        ("rId20", "footnotes", "footnotes.xml"),
        ("rId21", "endnotes", "endnotes.xml"),
        ("rId22", "customXml", "../customXml/item1.xml"),
    ]);
    let more = more.split_once('>').and_then(|(_, rest)| rest.strip_suffix("</Relationships>")).expect("arrows");
    let arrows = arrows.replace("</Relationships>", &format!("{more}</Relationships>"));
    let link = relations(&[("rId1", "hyperlink", &format!("https://{SECRET}.no"))]);
    let template = house_with(&[
        (
            "_rels/.rels",
            &relations(&[
                ("rId1", "officeDocument", "word/document.xml"),
                ("rId2", "custom-properties", "docProps/custom.xml"),
            ]),
        ),
        ("docProps/custom.xml", &data),
        ("customXml/item1.xml", &data),
        ("customXml/itemProps1.xml", &data),
        ("customXml/_rels/item1.xml.rels", &relations(&[("rId1", "customXmlProps", "itemProps1.xml")])),
        (
            "word/_rels/letterhead.xml.rels",
            &relations(&[("rId1", "image", "media/logo.png"), ("rId2", "customXml", "../customXml/item1.xml")]),
        ),
        ("word/_rels/document.xml.rels", &arrows),
        ("word/_rels/footnotes.xml.rels", &link),
        ("word/_rels/endnotes.xml.rels", &link),
        ("word/footnotes.xml", &notes("footnote")),
        ("word/endnotes.xml", &notes("endnote")),
        ("word/settings.xml", &settings),
    ]);
    let parts = sound(&made(&template));
    for (name, part) in &parts {
        assert!(!String::from_utf8_lossy(part).contains(SECRET), "{name}");
        assert!(!name.starts_with("customXml") && name != "docProps/custom.xml", "{name}");
    }
    let kinds = String::from_utf8_lossy(&parts["[Content_Types].xml"]).into_owned();
    assert!(!kinds.contains("custom"), "{kinds}");
    for name in ["word/footnotes.xml", "word/endnotes.xml"] {
        assert_eq!((tree(&parts[name]).children.len(), tree(&parts[name]).all("w:separator").len()), (1, 1));
    }
    assert_eq!(tree(&parts["word/settings.xml"]).children[0].name, "w:zoom");
}

#[test]
fn the_status_stands_where_the_house_wants_it_however_deep() {
    let w = house::W;
    let place = |text: &str| {
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"Status\"/><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let table = |cell: &str| format!("<w:tbl><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>");
    let text_box = |words: &str| format!("<w:txbxContent>{}</w:txbxContent>", place(words));
    let two_ways = format!(
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent></w:r></w:p>",
        text_box("her"),
        text_box("her")
    );
    let styles = format!("<w:styles {w}>{}</w:styles>", house::style("paragraph", "Status", "Status Line", ""));
    let line = "Utkast · Kari Nordmann, Fjord Data AS\n";
    for (inside, read) in [
        (table(&place("her")), format!("{line}Fjord Data\n")),
        (table(&table(&place("her"))), format!("{line}Fjord Data\n")),
        (two_ways.clone(), format!("{line}{line}\nFjord Data\n")),
        (place("her") + &table(&place("og her")), format!("{line}\nFjord Data\n")),
        (two_ways + &table(&place("og her")), format!("{line}{line}\n\nFjord Data\n")),
        (String::new(), format!("Fjord Data\n{line}")),
    ] {
        let header = format!("<w:hdr {w}>{inside}<w:p><w:r><w:t>Fjord Data</w:t></w:r></w:p></w:hdr>");
        let template = house_with(&[
            ("word/letterhead.xml", &header),
            ("word/_rels/letterhead.xml.rels", &relations(&[])),
            ("word/styles.xml", &styles),
        ]);
        let letterhead = tree(&unzip(&made(&template))["word/letterhead.xml"]);
        assert_eq!(letterhead.read(), read, "{inside}");
        assert_eq!(letterhead.all("w:jc").len(), inside.matches("<w:jc ").count(), "{inside}");
    }
}
