//! A house's template to try documents in.

use std::collections::BTreeMap;
use std::io::Write as _;

pub const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
pub const MARKUP: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const MACRO: &str = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";

pub fn relations(list: &[(&str, &str, &str)]) -> String {
    let one = |(id, word, to): &(&str, &str, &str)| {
        let outside = if to.contains("://") { " TargetMode=\"External\"" } else { "" };
        format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{word}\" Target=\"{to}\"{outside}/>")
    };
    format!(
        "<Relationships xmlns=\"{PACKAGE}/relationships\">{}</Relationships>",
        list.iter().map(one).collect::<String>()
    )
}

pub fn style(kind: &str, id: &str, name: &str, more: &str) -> String {
    format!("<w:style w:type=\"{kind}\" {more}<w:name w:val=\"{name}\"/></w:style>").replacen(
        "<w:name",
        &format!("w:styleId=\"{id}\"><w:name"),
        1,
    )
}

/// A house's template, as a Norwegian Word makes it: landscape, its own letterhead on all pages but the first, headings that
/// are numbered, macros, a comment, and a password against changes.
pub fn house() -> BTreeMap<String, Vec<u8>> {
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

/// The same with these parts put in.
pub fn house_with(parts: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let mut all = house();
    all.extend(parts.iter().map(|(name, text)| (name.to_string(), text.as_bytes().to_vec())));
    all
}

/// The file.
pub fn zip(parts: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, part) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("room");
        zip.write_all(part).expect("room");
    }
    zip.finish().expect("room").into_inner()
}
