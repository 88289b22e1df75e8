//! Why a document cannot be made, in words: what, where, and what to do.

use crate::paper::docx::TemplateFault;
use crate::paper::{Format, Trouble};
use crate::words::Words;

impl Words {
    /// What went wrong with a document.
    pub fn paper_trouble(&self, trouble: &Trouble) -> Vec<String> {
        match trouble {
            Trouble::NoGlyph { character, near } => {
                let code = format!("U+{:04X}", u32::from(*character));
                let others: Vec<&str> =
                    Format::ALL.iter().filter(|f| **f != Format::Pdf).map(|f| f.extension()).collect();
                let args = [
                    ("character", character.to_string().into()),
                    ("code", code.into()),
                    ("near", near.as_str().into()),
                    ("formats", others.join(", ").into()),
                ];
                vec![self.tell("paper-no-glyph", &args), self.tell("paper-no-glyph.do", &args)]
            }
            Trouble::Template(fault) => {
                let what = match fault {
                    TemplateFault::NotZip => self.say("paper-template-no-docx").into_owned(),
                    TemplateFault::NotWord => self.say("paper-template-no-word").into_owned(),
                    TemplateFault::TooLarge => self.say("paper-template-large").into_owned(),
                    TemplateFault::Broken(part) => {
                        self.tell("paper-template-broken", &[("part", part.as_str().into())])
                    }
                };
                vec![what, self.say("paper-template-do").into_owned()]
            }
            Trouble::Failed(cause) => vec![self.tell("paper-failed", &[("cause", cause.as_str().into())])],
        }
    }
}
