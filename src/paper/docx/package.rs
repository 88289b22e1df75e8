//! A package: parts in a zip, and the relationships between them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::TemplateFault;
use super::xml::{Node, Unread, node, parse};
use crate::paper::Trouble;

/// How much a template may hold when it is unpacked, and in how many parts.
const LARGEST: u64 = 64 * 1024 * 1024;
const MOST: usize = 2000;

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
/// Where relationships between parts of a document have their names.
pub(super) const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The part that says what every part is.
pub(super) const CONTENT_TYPES: &str = "[Content_Types].xml";

/// Parts by name, without the stroke in front.
#[derive(Clone, Debug, Default)]
pub(super) struct Package {
    pub(super) parts: BTreeMap<String, Vec<u8>>,
    /// What each part is, where the end of its name does not say so.
    pub(super) kinds: BTreeMap<String, String>,
    /// What a part is by the end of its name.
    pub(super) endings: BTreeMap<String, String>,
}

/// An arrow from one part to another, or out of the package.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Relation {
    pub(super) id: String,
    /// The whole address of its kind.
    pub(super) kind: String,
    pub(super) target: String,
    pub(super) outside: bool,
}

impl Relation {
    /// The last word of its kind: `header`.
    pub(super) fn word(&self) -> &str {
        self.kind.rsplit('/').next().unwrap_or_default()
    }
}

impl Package {
    /// Unpacks a file.
    pub(super) fn open(bytes: &[u8]) -> Result<Package, TemplateFault> {
        if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Err(TemplateFault::NotWord);
        }
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TemplateFault::NotZip)?;
        if zip.len() > MOST {
            return Err(TemplateFault::TooLarge);
        }
        let mut package = Package::default();
        let mut left = LARGEST;
        for i in 0..zip.len() {
            let mut file = zip.by_index(i).map_err(|_| TemplateFault::NotZip)?;
            let name = file.name().map_err(|_| TemplateFault::NotZip)?.trim_start_matches('/').to_string();
            let mut content = Vec::new();
            let read = file.by_ref().take(left + 1).read_to_end(&mut content);
            read.map_err(|_| TemplateFault::Broken(name.clone()))?;
            left = left.checked_sub(content.len() as u64).ok_or(TemplateFault::TooLarge)?;
            if !name.ends_with('/') {
                package.parts.insert(name, content);
            }
        }
        package.read_kinds()?;
        Ok(package)
    }

    fn read_kinds(&mut self) -> Result<(), TemplateFault> {
        if !self.parts.contains_key(CONTENT_TYPES) {
            return Err(TemplateFault::NotWord);
        }
        let types = self.tree(CONTENT_TYPES)?;
        self.parts.remove(CONTENT_TYPES);
        for node in types.nodes() {
            let Some(kind) = node.get("ContentType") else { continue };
            if let Some(ending) = node.get("Extension") {
                self.endings.insert(ending.to_lowercase(), kind.to_string());
            } else if let Some(name) = node.get("PartName") {
                self.kinds.insert(self.name_of(name.trim_start_matches('/')), kind.to_string());
            }
        }
        Ok(())
    }

    /// What a part is.
    pub(super) fn kind(&self, name: &str) -> Option<&str> {
        let ending = || Some(name.rsplit_once('.')?.1.to_lowercase());
        self.kinds.get(name).or_else(|| self.endings.get(&ending()?)).map(String::as_str)
    }

    /// A part's name as the package spells it: names are the same in large and small letters.
    pub(super) fn name_of(&self, name: &str) -> String {
        let same = || self.parts.keys().find(|k| k.eq_ignore_ascii_case(name));
        if self.parts.contains_key(name) {
            name.to_string()
        } else {
            same().cloned().unwrap_or_else(|| name.to_string())
        }
    }

    /// A part as a tree.
    pub(super) fn tree(&self, name: &str) -> Result<Node, TemplateFault> {
        let part = self.parts.get(name).ok_or(Unread::Broken).and_then(|part| parse(part));
        part.map_err(|why| match why {
            Unread::Broken => TemplateFault::Broken(name.to_string()),
            Unread::TooLarge => TemplateFault::TooLarge,
        })
    }

    /// Puts a part in, or another in its place.
    pub(super) fn put(&mut self, name: &str, kind: &str, part: &Node) {
        self.parts.insert(name.to_string(), part.part());
        self.kinds.insert(name.to_string(), kind.to_string());
    }

    /// The arrows from a part; from the package itself where the name is empty.
    pub(super) fn relations(&self, from: &str) -> Result<Vec<Relation>, TemplateFault> {
        let name = self.name_of(&relations_of(from));
        if !self.parts.contains_key(&name) {
            return Ok(Vec::new());
        }
        let relation = |node: &Node| {
            Some(Relation {
                id: node.get("Id")?.to_string(),
                kind: node.get("Type")?.to_string(),
                target: node.get("Target")?.to_string(),
                outside: node.get("TargetMode") == Some("External"),
            })
        };
        Ok(self.tree(&name)?.nodes().filter_map(relation).collect())
    }

    /// Sets the arrows from a part.
    pub(super) fn set_relations(&mut self, from: &str, relations: &[Relation]) {
        let one = |r: &Relation| {
            let plain = node("Relationship").at("Id", &r.id).at("Type", &r.kind).at("Target", &r.target);
            if r.outside { plain.at("TargetMode", "External") } else { plain }
        };
        let tree = node("Relationships").at("xmlns", RELATIONS).with(relations.iter().map(one));
        let name = self.name_of(&relations_of(from));
        self.parts.insert(name, tree.part());
    }

    /// Where an arrow from a part leads.
    pub(super) fn target(&self, from: &str, to: &str) -> String {
        let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        let whole = if to.starts_with('/') { to.to_string() } else { format!("{folder}/{to}") };
        let mut steps: Vec<&str> = Vec::new();
        for step in whole.split('/').filter(|s| !s.is_empty() && *s != ".") {
            if step == ".." {
                steps.pop();
            } else {
                steps.push(step);
            }
        }
        self.name_of(&steps.join("/"))
    }

    /// A name that no part has yet: `word/header1.xml`.
    pub(super) fn free(&self, folder: &str, stem: &str) -> String {
        let names = (1..).map(|n| format!("{folder}{stem}{n}.xml"));
        let taken = |name: &String| self.parts.keys().any(|k| k.eq_ignore_ascii_case(name));
        names.into_iter().find(|name| !taken(name)).unwrap_or_default()
    }

    /// Takes out every part that no arrow leads to.
    pub(super) fn sweep(&mut self) -> Result<(), TemplateFault> {
        let mut reached: Vec<String> = Vec::new();
        let mut waiting = vec![String::new()];
        while let Some(from) = waiting.pop() {
            for relation in self.relations(&from)?.iter().filter(|r| !r.outside) {
                let to = self.target(&from, relation.target.split('#').next().unwrap_or_default());
                if self.parts.contains_key(&to) && !reached.contains(&to) {
                    reached.push(to.clone());
                    waiting.push(to);
                }
            }
        }
        let arrows: Vec<String> =
            reached.iter().map(|r| self.name_of(&relations_of(r))).chain([self.name_of(&relations_of(""))]).collect();
        self.parts.retain(|name, _| reached.contains(name) || arrows.contains(name));
        let parts = &self.parts;
        self.kinds.retain(|name, _| parts.contains_key(name));
        Ok(())
    }

    /// Packs it: the same parts give the same bytes.
    pub(super) fn pack(&self) -> Result<Vec<u8>, Trouble> {
        let packed = |e: String| Trouble::Failed(e);
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let kinds = self.written_kinds();
        let first = relations_of("");
        let head = [(CONTENT_TYPES, kinds.as_slice())].into_iter();
        let head = head.chain(self.parts.get(&first).map(|p| (first.as_str(), p.as_slice())));
        let rest = self.parts.iter().filter(|(name, _)| **name != first).map(|(n, p)| (n.as_str(), p.as_slice()));
        for (name, part) in head.chain(rest) {
            zip.start_file(name, options).map_err(|e| packed(e.to_string()))?;
            zip.write_all(part).map_err(|e| packed(e.to_string()))?;
        }
        zip.finish().map(Cursor::into_inner).map_err(|e| packed(e.to_string()))
    }

    fn written_kinds(&self) -> Vec<u8> {
        let ending =
            |(ending, kind): (&String, &String)| node("Default").at("Extension", ending).at("ContentType", kind);
        let kind = |(name, kind): (&String, &String)| {
            node("Override").at("PartName", format!("/{name}")).at("ContentType", kind)
        };
        let types = node("Types").at("xmlns", TYPES).with(self.endings.iter().map(ending));
        types.with(self.kinds.iter().map(kind)).part()
    }
}

/// The part that holds the arrows from a part.
fn relations_of(name: &str) -> String {
    let (folder, file) = name.rsplit_once('/').map_or(("", name), |(folder, file)| (folder, file));
    let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    format!("{folder}_rels/{file}.rels")
}
