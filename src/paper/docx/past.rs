//! What a template remembers of the letter it was made from, beside the body: notes, data and the arrows to them.

use super::TemplateFault;
use super::package::{Package, Relation};
use super::template::leads_to;

/// The notes that are no notes: what parts the others from the text. They are the house's dress.
const DRESS: [&str; 3] = ["separator", "continuationSeparator", "continuationNotice"];

/// Takes the notes out of the parts that hold them, and the data that any part leads to.
pub(super) fn forget(package: &mut Package, main: &str, relations: &[Relation]) -> Result<(), TemplateFault> {
    for relation in relations.iter().filter(|r| matches!(r.word(), "footnotes" | "endnotes")) {
        if let Some(part) = leads_to(package, main, relations, Some(&relation.id)) {
            forget_notes(package, &part)?;
        }
    }
    let names: Vec<String> = package.parts.keys().cloned().collect();
    for name in names {
        keep_arrows(package, &name, |relation| relation.word() != "customXml");
    }
    Ok(())
}

fn forget_notes(package: &mut Package, part: &str) -> Result<(), TemplateFault> {
    let mut notes = package.tree(part)?;
    notes.drop_nodes(|note| !note.get("w:type").is_some_and(|kind| DRESS.contains(&kind)));
    package.parts.insert(part.to_string(), notes.part());
    keep_arrows(package, part, |relation| notes.names(&relation.id));
    Ok(())
}

fn keep_arrows(package: &mut Package, from: &str, keep: impl Fn(&Relation) -> bool) {
    // Arrows that cannot be read are told of where the part is reached.
    let Ok(mut relations) = package.relations(from) else { return };
    let count = relations.len();
    relations.retain(keep);
    if relations.len() < count {
        package.set_relations(from, &relations);
    }
}
