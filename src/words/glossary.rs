//! The glossary: the terms that a person meets here, and which of them stand in a text. What they mean stands in
//! `glossary.ftl`: `term-<id>`, its other forms `.forms`, and `.text`, which explains it.

use super::Words;
use crate::agreement::Language;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A term of the glossary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id: the message key without `term-`.
    pub id: &'static str,
    /// The rules that it belongs to; empty for words about the assessment itself.
    pub rules: &'static [u16],
}

const fn term(id: &'static str, rules: &'static [u16]) -> Term {
    Term { id, rules }
}

/// Every term, in the order of the law.
pub const GLOSSARY: &[Term] = &[
    term("home-office", &[101, 703]),
    term("home-work", &[101]),
    term("regulation", &[101, 502]),
    term("act", &[190, 501]),
    term("own-home", &[101, 104]),
    term("remote-work", &[102]),
    term("holiday-home", &[102]),
    term("co-working", &[102]),
    term("commuter-flat", &[104]),
    term("scope", &[101, 106]),
    term("short", &[120, 121, 122, 123, 124]),
    term("sporadic", &[120, 130, 132]),
    term("random", &[138]),
    term("fixed-arrangement", &[130, 131]),
    term("regular", &[131, 137]),
    term("extent", &[132, 133, 135, 202]),
    term("duration", &[123, 139, 140, 203]),
    term("fixity", &[140]),
    term("discretion", &[140, 141]),
    term("lean", &[140]),
    term("missing-answer", &[]),
    term("average", &[132, 134]),
    term("every-second-week", &[132]),
    term("only-home", &[110, 111]),
    term("employee", &[107]),
    term("contractor", &[107]),
    term("employer", &[201, 301]),
    term("leading-position", &[160, 632, 633]),
    term("independent-position", &[160, 632, 634]),
    term("elected-representative", &[210, 520]),
    term("safety-representative", &[401, 402]),
    term("committee", &[401, 402]),
    term("health-service", &[307]),
    term("written-agreement", &[201, 202, 213]),
    term("employment-contract", &[510]),
    term("written-information", &[210, 211]),
    term("discussion", &[210, 520]),
    term("authority-order", &[150, 210, 211]),
    term("availability", &[202, 650]),
    term("expected-duration", &[202, 203]),
    term("notice-period", &[202, 531]),
    term("trial-period", &[202]),
    term("equipment", &[202, 203]),
    term("confidentiality", &[202, 721]),
    term("fully-satisfactory", &[301, 302, 332]),
    term("practicable", &[301, 401]),
    term("psychosocial", &[303, 332, 333]),
    term("conflicting-demands", &[332]),
    term("emotional-demands", &[332]),
    term("workload", &[332]),
    term("support", &[332]),
    term("contact", &[304, 332]),
    term("harassment", &[332, 333]),
    term("isolation", &[304]),
    term("participation", &[305]),
    term("internal-control", &[308]),
    term("hse-work", &[308, 504]),
    term("mapping", &[308]),
    term("risk-assessment", &[308]),
    term("self-declaration", &[307]),
    term("special-agreement", &[306, 401, 410]),
    term("accommodation", &[122, 505]),
    term("ordinary-hours", &[611]),
    term("averaging", &[612]),
    term("overtime", &[613, 614]),
    term("daily-rest", &[615, 630]),
    term("weekly-rest", &[616]),
    term("break", &[617]),
    term("night-work", &[309, 619, 620, 621]),
    term("sunday-work", &[618, 631]),
    term("flexitime", &[624, 632]),
    term("core-time", &[202, 624]),
    term("standby", &[622]),
    term("collective-agreement", &[530, 612]),
    term("prerogative", &[164, 530]),
    term("changed-terms", &[531]),
    term("control-measure", &[520]),
    term("data-protection", &[720]),
    term("information-security", &[720]),
    term("expenses", &[701]),
    term("tax-free-allowance", &[702, 703]),
    term("occupational-injury", &[710, 711, 712, 713]),
    term("injury-insurance", &[710, 713]),
    term("leisure-accident", &[712]),
    term("inspectorate", &[410, 411, 413]),
    term("supervision", &[410, 411]),
    term("order", &[420, 421]),
    term("coercive-fine", &[421]),
    term("violation-fee", &[422, 423]),
    term("basic-amount", &[422]),
    term("yardstick", &[331]),
    term("inference", &[]),
    term("secondary-source", &[]),
];

/// The term with this id.
pub fn term_of(id: &str) -> Option<&'static Term> {
    GLOSSARY.iter().find(|t| t.id == id)
}

/// The spellings of a language.
struct Spellings {
    /// Longest first, each with its term.
    all: Vec<(String, &'static str)>,
    /// Where in the list those stand that begin with a word: a text is looked through for its own words only.
    begin: HashMap<String, Vec<usize>>,
}

static SPELLINGS: [OnceLock<Spellings>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

/// In small letters, with one space for each gap.
fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Words {
    /// The term and its other forms, as the language writes them.
    pub fn term_forms(&self, id: &str) -> Vec<String> {
        let forms = self.say(&format!("term-{id}.forms"));
        let others = forms.split(',').map(|f| f.trim().to_string()).filter(|f| !f.is_empty());
        std::iter::once(self.say(&format!("term-{id}")).into_owned()).chain(others).collect()
    }

    /// The terms that stand in a text as whole words, in any of their forms: the longest first, and none that stands
    /// inside another.
    pub fn terms_in(&self, text: &str) -> Vec<&'static str> {
        let text = plain(text);
        let (mut taken, mut found): (Vec<(usize, usize)>, Vec<&'static str>) = Default::default();
        let spellings = self.spellings();
        let mut begun: Vec<usize> =
            parts(&text).filter_map(|part| spellings.begin.get(part)).flatten().copied().collect();
        begun.sort_unstable();
        begun.dedup();
        for (form, id) in begun.into_iter().map(|i| &spellings.all[i]) {
            for (start, _) in text.match_indices(form.as_str()) {
                let end = start + form.len();
                if alone(&text, start, end) && taken.iter().all(|(from, to)| end <= *from || *to <= start) {
                    taken.push((start, end));
                    if !found.contains(id) {
                        found.push(id);
                    }
                }
            }
        }
        found
    }

    /// The term that is written like this, in any of its forms or by its id.
    pub fn term_named(&self, name: &str) -> Option<&'static Term> {
        let name = plain(name);
        let spelled = self.spellings().all.iter().find(|(form, _)| *form == name).map(|(_, id)| *id);
        term_of(spelled.unwrap_or(&name))
    }

    fn spellings(&self) -> &'static Spellings {
        SPELLINGS[self.language() as usize].get_or_init(|| {
            let forms = |t: &Term| self.term_forms(t.id).iter().map(|f| (plain(f), t.id)).collect::<Vec<_>>();
            let mut all: Vec<(String, &'static str)> = GLOSSARY.iter().flat_map(forms).collect();
            all.sort_by_key(|(form, _)| std::cmp::Reverse(form.chars().count()));
            let mut begin: HashMap<String, Vec<usize>> = HashMap::new();
            for (i, (form, _)) in all.iter().enumerate() {
                parts(form).next().into_iter().for_each(|part| begin.entry(part.into()).or_default().push(i));
            }
            Spellings { all, begin }
        })
    }
}

fn inside(c: char) -> bool {
    c.is_alphanumeric() || c == '-'
}

/// The words of a text, with nothing of what stands between them.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !inside(c)).filter(|part| !part.is_empty())
}

/// Whether what stands between these places is no part of a longer word. A hyphen makes a longer word too.
fn alone(text: &str, start: usize, end: usize) -> bool {
    !text[..start].chars().next_back().is_some_and(inside) && !text[end..].chars().next().is_some_and(inside)
}
