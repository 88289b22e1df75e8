//! The search: what was found, numbered, and what a number leads to.

use super::{Going, Talk, Turn, say};
use crate::agreement::interview;
use crate::cli::{glossary, rules};
use crate::document::text::Page;
use crate::words::provisions::{PROVISIONS, message};
use crate::words::search::{self, Hit};

/// As many as one cares to hear.
const MOST: usize = 9;

impl Talk<'_> {
    /// Tells what was found, and then what is chosen of it, until an empty line or a question to go to.
    pub fn search(&mut self, text: &str) -> Going<Turn> {
        let words = self.words;
        let fits = |hit: &Hit| match hit {
            Hit::Question(i) => interview::belongs(&self.draft, &interview::questions()[*i]),
            _ => true,
        };
        let found: Vec<_> =
            search::search(words, &self.draft, text).into_iter().filter(|(hit, ..)| fits(hit)).collect();
        if found.is_empty() {
            self.line(&words.tell("cli-plain-found-none", &[("text", text.into())]))?;
            return Ok(Turn::Stay);
        }
        let shown = &found[..found.len().min(MOST)];
        let mut page = Page::default();
        for (i, (hit, title, line)) in shown.iter().enumerate() {
            let kind = words.say(match hit {
                Hit::Question(_) => "cli-plain-found-question",
                Hit::Rule(_) => "cli-plain-found-rule",
                Hit::Term(_) => "cli-plain-found-term",
                Hit::Provision(_) => "cli-plain-found-provision",
            });
            page.put(&format!("  {}  ", i + 1), &format!("{kind}: {title}. {line}"));
        }
        if found.len() > MOST {
            page.line(&words.tell("cli-plain-found-more", &[("n", (found.len() - MOST).into())]));
        }
        say(&page.finish())?;
        while let Some(i) = self.number(shown.len())? {
            match shown[i].0 {
                Hit::Question(there) => return Ok(self.jump_to(there)),
                hit => say(&self.page_of(hit))?,
            }
        }
        Ok(Turn::Stay)
    }

    fn page_of(&self, hit: Hit) -> String {
        let words = self.words;
        let mut page = Page::default();
        match hit {
            Hit::Rule(rule) => {
                return rules::one(&rule.to_string(), self.law, self.setting.today, words).unwrap_or_default();
            }
            Hit::Term(id) => {
                return crate::words::glossary::term_of(id).map_or_else(String::new, |t| glossary::one(t, words));
            }
            Hit::Provision(key) => {
                let message = message(key, self.law);
                page.line(&words.say(&message));
                page.item(&words.say(&format!("{message}.text")));
                let addresses = PROVISIONS.iter().find(|p| p.key == key).map(|p| p.addresses(self.law));
                addresses.unwrap_or_default().iter().for_each(|address| page.raw(&format!("  {address}")));
            }
            Hit::Question(_) => {}
        }
        page.finish()
    }
}
