//! The tree of tags: what a part of the page is. A tag stands where its first piece is drawn, so the order of drawing is
//! the order of reading.

use krilla::tagging::{Identifier, Node, TagGroup, TagKind, TagTree};

/// A tag, by its place among those made.
pub type Tagged = usize;

/// The tags of a document.
#[derive(Default)]
pub struct Tree {
    tags: Vec<Made>,
    roots: Vec<Tagged>,
}

struct Made {
    kind: TagKind,
    within: Option<Tagged>,
    children: Vec<Child>,
    placed: bool,
}

enum Child {
    Tag(Tagged),
    Piece(Identifier),
}

impl Tree {
    /// A tag within another, which stands nowhere before something of it is drawn.
    pub fn tag(&mut self, kind: impl Into<TagKind>, within: Option<Tagged>) -> Tagged {
        self.tags.push(Made { kind: kind.into(), within, children: Vec::new(), placed: false });
        self.tags.len() - 1
    }

    /// A piece that was drawn.
    pub fn piece(&mut self, tag: Tagged, piece: Identifier) {
        self.place(tag);
        self.tags[tag].children.push(Child::Piece(piece));
    }

    /// The annotation of a link, which goes before its words.
    pub fn annotation(&mut self, tag: Tagged, annotation: Identifier) {
        self.place(tag);
        self.tags[tag].children.insert(0, Child::Piece(annotation));
    }

    fn place(&mut self, tag: Tagged) {
        if self.tags[tag].placed {
            return;
        }
        self.tags[tag].placed = true;
        match self.tags[tag].within {
            Some(within) => {
                self.place(within);
                self.tags[within].children.push(Child::Tag(tag));
            }
            None => self.roots.push(tag),
        }
    }

    /// The tree as the document takes it.
    pub fn build(&self, lang: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(lang.to_string()));
        self.roots.iter().for_each(|root| tree.push(self.group(*root)));
        tree
    }

    fn group(&self, tag: Tagged) -> TagGroup {
        let made = &self.tags[tag];
        let child = |child: &Child| match child {
            Child::Tag(tag) => Node::Group(self.group(*tag)),
            Child::Piece(piece) => Node::Leaf(*piece),
        };
        TagGroup::with_children(made.kind.clone(), made.children.iter().map(child).collect())
    }
}
