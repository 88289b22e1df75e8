//! What a file says of itself: title, day, language, and what made it. No person is named.

use super::package::Package;
use super::xml::{Node, node};
use crate::paper::Paper;

const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const EXTENDED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/// Where they stand, and the words of the arrows that lead to them.
pub(super) const CORE_PART: &str = "docProps/core.xml";
pub(super) const APP_PART: &str = "docProps/app.xml";

/// Puts both parts in, in place of those of a template.
pub(super) fn put(package: &mut Package, paper: &Paper) {
    package.put(CORE_PART, "application/vnd.openxmlformats-package.core-properties+xml", &core(paper));
    package.put(APP_PART, "application/vnd.openxmlformats-officedocument.extended-properties+xml", &app());
}

fn core(paper: &Paper) -> Node {
    let day = format!("{}T00:00:00Z", paper.date);
    let when = |name: &'static str| node(name).at("xsi:type", "dcterms:W3CDTF").text(&day);
    let status = paper.status.as_ref().map(|status| node("cp:contentStatus").text(status));
    node("cp:coreProperties")
        .at("xmlns:cp", CORE)
        .at("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .at("xmlns:dcterms", "http://purl.org/dc/terms/")
        .at("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .with([
            node("dc:title").text(paper.title.replace('\n', " ")),
            node("dc:creator").text(env!("CARGO_PKG_NAME")),
            node("dc:language").text(paper.lang),
            when("dcterms:created"),
            when("dcterms:modified"),
        ])
        .with(status)
}

fn app() -> Node {
    // Word wants a number of two parts.
    let version = concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"));
    node("Properties")
        .at("xmlns", EXTENDED)
        .with([node("Application").text(env!("CARGO_PKG_NAME")), node("AppVersion").text(version)])
}
