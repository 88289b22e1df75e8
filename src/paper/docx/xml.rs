//! XML as a tree: written from it, read into it. Names keep the prefix they are written with.

use std::borrow::Cow;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion, escape};

/// How deep a tree may go. Word's own stay below fifty.
const DEEPEST: usize = 200;
/// How many elements and attributes a part may have together, and how many attributes an element: each is held in memory.
const MOST: usize = 500_000;
const WIDEST: usize = 200;

/// What an element or an attribute is called: the program's own names are not copied.
pub(super) type Name = Cow<'static, str>;

/// An element.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Node {
    pub(super) name: Name,
    pub(super) attributes: Vec<(Name, String)>,
    pub(super) children: Vec<Child>,
}

/// What stands in an element.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Child {
    Node(Node),
    Text(String),
}

/// An element of this name.
pub(super) fn node(name: impl Into<Name>) -> Node {
    Node { name: name.into(), ..Node::default() }
}

/// An element with a value: `<w:name w:val="value"/>`.
pub(super) fn val(name: &'static str, value: impl ToString) -> Node {
    node(name).at("w:val", value)
}

impl Node {
    pub(super) fn at(mut self, key: &'static str, value: impl ToString) -> Node {
        self.set(key, value);
        self
    }
    /// With these behind what is there: an element, several, or perhaps one.
    pub(super) fn with(mut self, children: impl IntoIterator<Item = Node>) -> Node {
        self.children.extend(children.into_iter().map(Child::Node));
        self
    }
    pub(super) fn text(mut self, text: impl Into<String>) -> Node {
        self.children.push(Child::Text(text.into()));
        self
    }
    pub(super) fn set(&mut self, key: &'static str, value: impl ToString) {
        let value = value.to_string();
        match self.attributes.iter_mut().find(|(k, _)| k == key) {
            Some((_, old)) => *old = value,
            None => self.attributes.push((key.into(), value)),
        }
    }
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }
    pub(super) fn nodes(&self) -> impl DoubleEndedIterator<Item = &Node> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }
    pub(super) fn nodes_mut(&mut self) -> impl Iterator<Item = &mut Node> {
        self.children.iter_mut().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }
    pub(super) fn child(&self, name: &str) -> Option<&Node> {
        self.nodes().find(|n| n.name == name)
    }
    /// The `w:val` of a child.
    pub(super) fn child_val(&self, name: &str) -> Option<&str> {
        self.child(name)?.get("w:val")
    }
    /// Whether it, or something in it, has an attribute of this value.
    pub(super) fn names(&self, value: &str) -> bool {
        self.attributes.iter().any(|(_, v)| v == value) || self.nodes().any(|n| n.names(value))
    }
    /// Takes out the children that this says of.
    pub(super) fn drop_nodes(&mut self, out: impl Fn(&Node) -> bool) {
        self.children.retain(|child| !matches!(child, Child::Node(node) if out(node)));
    }
    /// The same of all that stand in it, however deep.
    pub(super) fn drop_deep(&mut self, out: &impl Fn(&Node) -> bool) {
        self.drop_nodes(out);
        self.nodes_mut().for_each(|n| n.drop_deep(out));
    }
    /// The same in every element of a name, in the order they stand.
    pub(super) fn each<'a>(&'a self, name: &str, found: &mut Vec<&'a Node>) {
        for node in self.nodes() {
            if node.name == name {
                found.push(node);
            }
            node.each(name, found);
        }
    }

    /// A whole part, with its declaration.
    pub(super) fn part(&self) -> Vec<u8> {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        self.write(&mut out);
        out.into_bytes()
    }
    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.name);
        for (key, value) in &self.attributes {
            let value = escaped(value);
            out.extend([" ", key, "=\""]);
            match value.contains(['\n', '\t']) {
                true => out.push_str(&value.replace('\n', "&#10;").replace('\t', "&#9;")),
                false => out.push_str(&value),
            }
            out.push('"');
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Child::Node(node) => node.write(out),
                Child::Text(text) => out.push_str(&escaped(text)),
            }
        }
        out.extend(["</", &self.name, ">"]);
    }
}

/// A text as it stands in XML, without what no XML may hold.
fn escaped(text: &str) -> Cow<'_, str> {
    let legal = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    match text.chars().all(legal) {
        true => escape::escape(text),
        false => escape::escape(text.chars().filter(|c| legal(*c)).collect::<String>()),
    }
}

/// Why a part cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// It is no XML, has a document type of its own, or is deeper than any Word writes.
    Broken,
    /// It has more elements and attributes than any letterhead.
    TooLarge,
}

/// Reads a part.
pub(super) fn parse(bytes: &[u8]) -> Result<Node, Unread> {
    let mut left = MOST;
    let mut open: Vec<Node> = vec![node("")];
    match read(bytes, &mut open, &mut left) {
        _ if left == 0 => Err(Unread::TooLarge),
        None => Err(Unread::Broken),
        Some(()) => root(open).ok_or(Unread::Broken),
    }
}

/// Reads all of it into what is open; stops where something is wrong, or nothing is left of what may be read.
fn read(bytes: &[u8], open: &mut Vec<Node>, left: &mut usize) -> Option<()> {
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)).ok()?;
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                open.push(opened(&start, left)?);
                if open.len() > DEEPEST {
                    return None;
                }
            }
            Event::Empty(start) => open.last_mut()?.children.push(Child::Node(opened(&start, left)?)),
            Event::End(_) => {
                let done = open.pop()?;
                open.last_mut()?.children.push(Child::Node(done));
            }
            Event::Text(text) => say(open.last_mut()?, &text.xml10_content()),
            Event::CData(text) => say(open.last_mut()?, &text.xml10_content()),
            Event::GeneralRef(name) => say(open.last_mut()?, &reference(&name)?),
            Event::DocType(_) => return None,
            Event::Eof => return Some(()),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
        }
    }
}

/// The one element that holds all others.
fn root(open: Vec<Node>) -> Option<Node> {
    let [root] = <[Node; 1]>::try_from(open).ok()?;
    let mut tops = root.children.into_iter().filter_map(|child| match child {
        Child::Node(node) => Some(node),
        Child::Text(_) => None,
    });
    tops.next().filter(|_| tops.next().is_none())
}

/// An element with its attributes, counted off from what is left.
fn opened(start: &BytesStart, left: &mut usize) -> Option<Node> {
    *left = left.saturating_sub(1);
    let mut node = node(start.name().into_inner().to_string());
    for attribute in start.attributes() {
        *left = if node.attributes.len() < WIDEST { left.saturating_sub(1) } else { 0 };
        if *left == 0 {
            return None;
        }
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        node.attributes.push((attribute.key.into_inner().to_string().into(), value.into_owned()));
    }
    (*left > 0).then_some(node)
}

/// Text that comes in pieces is one text.
fn say(node: &mut Node, text: &str) {
    match node.children.last_mut() {
        Some(Child::Text(before)) => before.push_str(text),
        _ => node.children.push(Child::Text(text.to_string())),
    }
}

fn reference(name: &BytesRef) -> Option<String> {
    match name.resolve_char_ref().ok()? {
        Some(c) => Some(c.to_string()),
        None => escape::resolve_predefined_entity(&name.xml10_content()).map(str::to_string),
    }
}

/// A part that the program carries, without the white space that it is laid out with.
pub(super) fn own(text: &str) -> Node {
    fn tidy(node: &mut Node) {
        node.children.retain(|child| matches!(child, Child::Node(_)));
        node.nodes_mut().for_each(tidy);
    }
    let mut node = parse(text.as_bytes()).unwrap_or_default();
    tidy(&mut node);
    node
}
