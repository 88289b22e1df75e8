//! Reads a `.docx` back as another program would: parts, trees, and whether all of it hangs together.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::process::Command;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, escape};

/// An element, read.
#[derive(Clone, Debug, Default)]
pub struct Node {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Node>,
    pub text: String,
}

impl Node {
    pub fn get(&self, key: &str) -> &str {
        self.attributes.get(key).map_or("", String::as_str)
    }
    pub fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|n| n.name == name)
    }
    pub fn all<'a>(&'a self, name: &str) -> Vec<&'a Node> {
        let deeper = self.children.iter().flat_map(|n| n.all(name));
        self.children.iter().filter(|n| n.name == name).chain(deeper).collect()
    }
    /// What one reads: paragraphs and breaks end lines.
    pub fn read(&self) -> String {
        let inside = || self.children.iter().map(Node::read).collect::<String>();
        match self.name.as_str() {
            "w:t" => self.text.clone(),
            "w:br" => "\n".to_string(),
            "w:tab" => "\t".to_string(),
            "w:pPr" | "w:rPr" | "w:sdtPr" => String::new(),
            "w:p" => inside() + "\n",
            _ => inside(),
        }
    }
}

pub fn tree(bytes: &[u8]) -> Node {
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    let mut reader = Reader::from_str(text);
    let mut open = vec![Node::default()];
    let start = |start: &BytesStart| {
        let pair = |a: quick_xml::events::attributes::Attribute| {
            let value = a.normalized_value(quick_xml::XmlVersion::Implicit1_0).expect("a value");
            (a.key.into_inner().to_string(), value.into_owned())
        };
        let attributes = start.attributes().map(|a| pair(a.expect("an attribute"))).collect();
        Node { name: start.name().into_inner().to_string(), attributes, ..Node::default() }
    };
    loop {
        match reader.read_event().unwrap_or_else(|e| panic!("{e}: {text}")) {
            Event::Start(s) => open.push(start(&s)),
            Event::Empty(s) => open.last_mut().expect("open").children.push(start(&s)),
            Event::End(_) => {
                let done = open.pop().expect("open");
                open.last_mut().expect("open").children.push(done);
            }
            Event::Text(t) => open.last_mut().expect("open").text.push_str(&t.xml10_content()),
            Event::GeneralRef(r) => {
                let c = r.resolve_char_ref().expect("a reference").map(|c| c.to_string());
                let named = || escape::resolve_predefined_entity(&r.xml10_content()).expect("an entity").to_string();
                open.last_mut().expect("open").text.push_str(&c.unwrap_or_else(named));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let mut top = open.remove(0);
    assert!(open.is_empty() && top.children.len() == 1, "one root");
    top.children.remove(0)
}

pub fn unzip(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut parts = BTreeMap::new();
    for i in 0..zip.len() {
        let mut file = zip.by_index(i).expect("a part");
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("its bytes");
        assert!(parts.insert(file.name().expect("a name").to_string(), content).is_none(), "a part twice");
    }
    parts
}

pub fn zipped<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("room");
        zip.write_all(part).expect("room");
    }
    zip.finish().expect("room").into_inner()
}

/// Reads all parts, and sees that every name that one uses is there.
pub fn sound(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let parts = unzip(bytes);
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    assert_eq!(zip.by_index(0).expect("a part").name().expect("a name"), "[Content_Types].xml");
    let types = tree(&parts["[Content_Types].xml"]);
    let listed: BTreeSet<&str> = types.children.iter().map(|n| n.get("PartName")).collect();
    let endings: BTreeSet<&str> = types.children.iter().map(|n| n.get("Extension")).collect();
    for name in listed.iter().filter(|n| !n.is_empty()) {
        assert!(parts.contains_key(&name[1..]), "{name} is listed and missing");
    }
    for (name, part) in parts.iter().filter(|(n, _)| *n != "[Content_Types].xml") {
        let known =
            listed.contains(format!("/{name}").as_str()) || endings.contains(name.rsplit('.').next().expect("."));
        assert!(known, "{name} is of no kind");
        if let Some(folder) = name.strip_suffix(".rels") {
            arrows(&parts, folder, &tree(part));
        } else if name.ends_with(".xml") {
            order(name, &tree(part));
        }
    }
    names(&parts);
    parts
}

fn arrows(parts: &BTreeMap<String, Vec<u8>>, from: &str, relations: &Node) {
    let (folder, file) = from.split_once("_rels/").expect("a folder of arrows");
    let mut ids = BTreeSet::new();
    for relation in &relations.children {
        assert!(ids.insert(relation.get("Id")), "{from}: {} twice", relation.get("Id"));
        let to = relation.get("Target");
        let whole = to.strip_prefix('/').map_or(format!("{folder}{to}"), str::to_string);
        assert!(relation.get("TargetMode") == "External" || parts.contains_key(&whole), "{from} → {to}");
    }
    if !file.is_empty() {
        let text = String::from_utf8_lossy(&parts[&format!("{folder}{file}")]).into_owned();
        for id in text.split("r:id=\"").skip(1).chain(text.split("r:embed=\"").skip(1)) {
            let id = id.split('"').next().expect("an end");
            assert!(ids.contains(id), "{from}: no {id}");
        }
    }
}

/// Styles, rows of numbers and boxes that are named exist, once each.
fn names(parts: &BTreeMap<String, Vec<u8>>) {
    let part = |name: &str| tree(&parts[name]);
    let styles = part("word/styles.xml");
    let all: Vec<&str> = styles.all("w:style").iter().map(|s| s.get("w:styleId")).collect();
    let ids: BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(ids.len(), all.len(), "a style twice");
    let numbering = part("word/numbering.xml");
    let of = |name: &str, key: &str| -> Vec<String> {
        numbering.children.iter().filter(|n| n.name == name).map(|n| n.get(key).to_string()).collect()
    };
    let (kinds, rows) = (of("w:abstractNum", "w:abstractNumId"), of("w:num", "w:numId"));
    assert_eq!(
        kinds.iter().chain(&rows).count(),
        kinds.iter().collect::<BTreeSet<_>>().len() + rows.iter().collect::<BTreeSet<_>>().len()
    );
    for row in numbering.all("w:num") {
        assert!(kinds.contains(&row.child("w:abstractNumId").expect("a kind").get("w:val").to_string()));
    }
    for (name, bytes) in parts.iter().filter(|(n, _)| n.starts_with("word/") && n.ends_with(".xml")) {
        let tree = tree(bytes);
        for key in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"] {
            for used in tree.all(key) {
                assert!(ids.contains(used.get("w:val")), "{name}: no style {:?}", used.get("w:val"));
            }
        }
        for used in tree.all("w:numId").iter().map(|n| n.get("w:val")).filter(|id| *id != "0") {
            assert!(rows.iter().any(|r| r == used), "{name}: no row {used}");
        }
        let boxes: Vec<&str> = tree.all("w:sdtPr").iter().filter_map(|p| Some(p.child("w:id")?.get("w:val"))).collect();
        assert_eq!(boxes.len(), boxes.iter().collect::<BTreeSet<_>>().len(), "a box twice");
    }
}

/// The order that the format asks for, of what we write (ECMA-376, part 1, annex A).
const ORDERS: &[(&str, &str)] = &[
    (
        "w:pPr",
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr",
    ),
    ("w:rPr", "rStyle rFonts b bCs i iCs caps color spacing sz szCs highlight u shd lang"),
    ("w:tblPr", "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption"),
    ("w:tcPr", "cnfStyle tcW tcBorders shd vAlign"),
    ("w:tbl", "tblPr tblGrid tr"),
    ("w:tc", "tcPr p"),
    (
        "w:style",
        "name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr tblStylePr",
    ),
    ("w:styles", "docDefaults latentStyles style"),
    ("w:numbering", "abstractNum num numIdMacAtCleanup"),
    ("w:lvl", "start numFmt pStyle suff lvlText lvlJc pPr rPr"),
    ("w:sectPr", "headerReference type pgSz pgMar pgNumType cols titlePg docGrid"),
    (
        "w:settings",
        "zoom evenAndOddHeaders defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
    ),
    ("w:sdtPr", "alias id checkbox"),
];

fn order(part: &str, node: &Node) {
    if let Some((_, order)) = ORDERS.iter().find(|(name, _)| *name == node.name) {
        let place = |n: &Node| {
            // Headers and footers may stand in any order among themselves.
            let local = n.name.split(':').next_back().expect("a name").replace("footerR", "headerR");
            let at = order.split(' ').position(|o| o == local);
            at.unwrap_or_else(|| panic!("{part}: {} in {}", n.name, node.name))
        };
        let places: Vec<usize> = node.children.iter().map(place).collect();
        assert!(places.is_sorted(), "{part}: {node:?}");
    }
    node.children.iter().for_each(|n| order(part, n));
}

/// What LibreOffice reads in a file, or nothing where it is not there and need not be.
pub fn office(bytes: &[u8], name: &str) -> Option<String> {
    let program = Path::new("/usr/bin/soffice");
    if !program.exists() {
        assert!(std::env::var_os("HJEMMEKONTOR_REQUIRE").is_none(), "soffice is missing");
        println!("soffice is missing: stepping aside");
        return None;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(format!("{name}.docx"));
    std::fs::write(&file, bytes).expect("room");
    let home = format!("-env:UserInstallation=file://{}/home", folder.path().display());
    let convert = |to: &str| {
        let mut command = Command::new(program);
        command.args([&home, "--headless", "--convert-to", to, "--outdir"]).arg(folder.path()).arg(&file);
        assert!(command.output().expect("it runs").status.success());
    };
    convert("pdf");
    assert!(std::fs::read(file.with_extension("pdf")).expect("a PDF").starts_with(b"%PDF"));
    convert("txt:Text (encoded):UTF8");
    Some(std::fs::read_to_string(file.with_extension("txt")).expect("a text"))
}
