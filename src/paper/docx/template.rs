//! A document put into a package: the house's page, letterhead, styles and fonts stay, and what stood in it goes.

use super::TemplateFault;
use super::frame::Frame;
use super::inline::{Writer, relate};
use super::numbering::Numbering;
use super::package::{OFFICE, Package, Relation};
use super::past;
use super::properties;
use super::styles::Styles;
use super::xml::{Child, Node, node, own};
use crate::paper::{Paper, Trouble};

const DOCUMENT: &str = include_str!("../../../assets/docx/document.xml");
const SETTINGS: &str = include_str!("../../../assets/docx/settings.xml");
const FONTS: &str = include_str!("../../../assets/docx/fonts.xml");

/// What every element of Word's has its name from.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MARKUP: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const CORE_ARROW: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// What a document or a template is, with macros and without. Macros go out with all else that is not kept.
const MAIN: [&str; 4] = [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
];
/// The arrows from a document that are kept: those to its dress.
const KEPT: [&str; 10] = [
    "styles",
    "numbering",
    "settings",
    "webSettings",
    "fontTable",
    "theme",
    "footnotes",
    "endnotes",
    "header",
    "footer",
];

/// What a part of Word's is.
pub(super) fn kind(word: &str) -> String {
    format!("{MARKUP}.{word}+xml")
}

/// A package with an empty page of A4, and nothing else.
pub(super) fn empty() -> Package {
    let mut package = Package::default();
    package.put("word/document.xml", MAIN[0], &own(DOCUMENT));
    package.put("word/fontTable.xml", &kind("fontTable"), &own(FONTS));
    let fonts = ("fontTable", "fontTable.xml");
    let main = ("officeDocument", "word/document.xml");
    for (from, (word, target)) in [("", main), ("word/document.xml", fonts)] {
        let mut relations = Vec::new();
        relate(&mut relations, word, target.to_string(), false);
        package.set_relations(from, &relations);
    }
    package
}

/// The part that is the document.
pub(super) fn main_part(package: &Package) -> Result<String, TemplateFault> {
    let relations = package.relations("")?;
    let main = relations.iter().find(|r| r.kind == format!("{OFFICE}/officeDocument") && !r.outside);
    let main = package.target("", &main.ok_or(TemplateFault::NotWord)?.target);
    match package.kind(&main) {
        Some(kind) if MAIN.contains(&kind) && package.parts.contains_key(&main) => Ok(main),
        _ => Err(TemplateFault::NotWord),
    }
}

/// The part that an arrow of this id leads to, if there is one.
pub(super) fn leads_to(package: &Package, main: &str, relations: &[Relation], id: Option<&str>) -> Option<String> {
    let relation = relations.iter().find(|r| Some(r.id.as_str()) == id && !r.outside)?;
    Some(package.target(main, &relation.target)).filter(|part| package.parts.contains_key(part))
}

/// Puts a document into a package.
pub(super) fn fill(package: &mut Package, paper: &Paper) -> Result<(), Trouble> {
    let main = main_part(package)?;
    let mut document = package.tree(&main)?;
    if document.name != "w:document" || document.get("xmlns:w") != Some(WORD) {
        return Err(TemplateFault::NotWord.into());
    }
    let mut relations = package.relations(&main)?;
    relations.retain(|r| KEPT.contains(&r.word()) && !r.outside && r.kind.starts_with(OFFICE));
    past::forget(package, &main, &relations)?;
    let settings = set_up(package, &main, &mut relations)?;
    let mut section = section(&mut document, package, &main, &relations);
    let [numbers, styled] = ["numbering", "styles"].map(|word| part(package, &main, &relations, word));
    let tree = |name: &Option<String>| name.as_ref().map(|name| package.tree(name)).transpose();
    let numbering = Numbering::beside(tree(&numbers)?);
    let styles = Styles::beside(tree(&styled)?, &numbering, paper.lang);

    let width = width(&section);
    let mut writer = Writer { paper, styles: &styles, numbering, relations, width, boxes: 0, annex: false };
    let body = writer.body();
    let Writer { numbering, mut relations, .. } = writer;
    let kinds = kinds(&section, &settings);
    Frame { paper, styles: &styles, main: &main, relations: &mut relations }.put(package, &mut section, &kinds)?;

    let parts = [("numbering", numbers, numbering.finish(&styles)), ("styles", styled, styles.tree().clone())];
    for (word, name, tree) in parts {
        put(package, &main, &mut relations, word, name, &tree);
    }
    declare(&mut document, body.into_iter().chain([section]));
    package.put(&main, MAIN[0], &document);
    package.set_relations(&main, &relations);
    close(package, paper)?;
    Ok(())
}

/// The part of a kind that the document has.
fn part(package: &Package, main: &str, relations: &[Relation], word: &str) -> Option<String> {
    let relation = relations.iter().find(|r| r.word() == word)?;
    leads_to(package, main, relations, Some(&relation.id))
}

/// Puts a part of a kind where it was, or where there is room.
fn put(
    package: &mut Package,
    main: &str,
    relations: &mut Vec<Relation>,
    word: &str,
    name: Option<String>,
    tree: &Node,
) {
    let folder = main.rfind('/').map_or("", |at| &main[..=at]);
    let plain = format!("{folder}{word}.xml");
    let taken = package.parts.keys().any(|k| k.eq_ignore_ascii_case(&plain));
    let name = name.unwrap_or_else(|| {
        let name = if taken { package.free(folder, word) } else { plain };
        relations.retain(|r| r.word() != word);
        relate(relations, word, format!("/{name}"), false);
        name
    });
    package.put(&name, &kind(word), tree);
}

/// The settings: ours, or the house's without what ties them to a file of its own or locks what is written.
fn set_up(package: &mut Package, main: &str, relations: &mut Vec<Relation>) -> Result<Node, TemplateFault> {
    let name = part(package, main, relations, "settings");
    let mut settings = match &name {
        Some(name) => package.tree(name)?,
        None => own(SETTINGS),
    };
    const OUT: [&str; 5] = ["w:mailMerge", "w:documentProtection", "w:writeProtection", "w:updateFields", "w:docVars"];
    settings.drop_nodes(|n| OUT.contains(&&*n.name) || n.get("r:id").is_some());
    if let Some(name) = name.as_ref().filter(|name| package.relations(name).is_ok_and(|r| !r.is_empty())) {
        package.set_relations(name, &[]);
    }
    put(package, main, relations, "settings", name, &settings);
    Ok(settings)
}

/// The last section of what stood there, with the headers and footers that it takes over from those before it.
fn section(document: &mut Node, package: &Package, main: &str, relations: &[Relation]) -> Node {
    document.drop_deep(&|n| n.name == "w:sectPrChange");
    let mut all = Vec::new();
    document.each("w:sectPr", &mut all);
    let last = document.child("w:body").and_then(|b| b.nodes().rfind(|n| n.name == "w:sectPr")).cloned();
    let mut section = last.or_else(own_section).unwrap_or_else(|| node("w:sectPr"));
    let mut edges: Vec<Node> = Vec::new();
    let is_edge = |n: &Node| matches!(&*n.name, "w:headerReference" | "w:footerReference");
    let leads = |n: &Node| leads_to(package, main, relations, n.get("r:id")).is_some();
    for edge in all.iter().flat_map(|s| s.nodes()).filter(|n| is_edge(n) && leads(n)) {
        edges.retain(|e| (&e.name, e.get("w:type")) != (&edge.name, edge.get("w:type")));
        edges.push(edge.clone());
    }
    section.drop_nodes(|n| is_edge(n) || n.get("r:id").is_some());
    section.children.splice(0..0, edges.into_iter().map(Child::Node));
    section
}

fn own_section() -> Option<Node> {
    own(DOCUMENT).child("w:body")?.child("w:sectPr").cloned()
}

/// The kinds of page that there are: the first and the left ones have headers of their own where the house says so.
fn kinds(section: &Node, settings: &Node) -> Vec<&'static str> {
    let on = |n: Option<&Node>| n.is_some_and(|n| !matches!(n.get("w:val"), Some("0" | "false" | "off")));
    let first = on(section.child("w:titlePg")).then_some("first");
    let even = on(settings.child("w:evenAndOddHeaders")).then_some("even");
    ["default"].into_iter().chain(first).chain(even).collect()
}

/// A page whose margins leave less than this is laid out as if they left so much: less than two centimetres hold nothing.
const NARROWEST: i64 = 1000;

/// How wide a page is between its margins.
fn width(section: &Node) -> u32 {
    let number = |name: &str, key: &str, other: i64| {
        section.child(name).and_then(|n| n.get(key)?.parse::<i64>().ok()).unwrap_or(other).clamp(0, 40_000)
    };
    let margins = number("w:pgMar", "w:left", 1417) + number("w:pgMar", "w:right", 1417);
    let width = number("w:pgSz", "w:w", 11_906) - margins - number("w:pgMar", "w:gutter", 0);
    u32::try_from(width.clamp(NARROWEST, 40_000)).unwrap_or(9072)
}

/// Puts a body into a document, and says the names that it uses.
fn declare(document: &mut Node, body: impl Iterator<Item = Node>) {
    // A background that is a picture leads to what is not kept.
    document.drop_nodes(|n| n.name == "w:body" || n.name == "w:background" && !n.children.is_empty());
    document.children.push(Child::Node(node("w:body").with(body)));
    document.set("xmlns:r", OFFICE);
    document.set("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml");
    document.set("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
    let ignored = document.get("mc:Ignorable").unwrap_or_default().to_string();
    if !ignored.split_whitespace().any(|prefix| prefix == "w14") {
        document.set("mc:Ignorable", format!("{ignored} w14").trim());
    }
}

/// What the file says of itself, and nothing in it that nothing leads to.
fn close(package: &mut Package, paper: &Paper) -> Result<(), TemplateFault> {
    let mut relations = package.relations("")?;
    relations.retain(|r| r.word() == "officeDocument" && !r.outside);
    let core = relate(&mut relations, "core-properties", properties::CORE_PART.to_string(), false);
    relations.iter_mut().filter(|r| r.id == core).for_each(|r| r.kind = CORE_ARROW.to_string());
    relate(&mut relations, "extended-properties", properties::APP_PART.to_string(), false);
    package.set_relations("", &relations);
    properties::put(package, paper);
    package.endings.insert("rels".to_string(), "application/vnd.openxmlformats-package.relationships+xml".to_string());
    package.endings.insert("xml".to_string(), "application/xml".to_string());
    package.sweep()
}
