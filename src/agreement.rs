//! A draft: the answers, the clauses and the checklists of one employee's home work. The only state there is; whatever
//! can be computed from it is computed. Opens no file, reads no clock and knows no language but the name of its own.

pub mod calendar;
pub mod check;
pub mod dates;
pub mod environment;
pub mod fed;
mod finished;
pub mod history;
pub mod interview;
pub mod org_number;
pub mod proof;
pub mod read;
pub mod since;
pub mod terms;
pub mod ways;
pub mod write;

use crate::law::checks::Marks;
use crate::law::duties::Evidence;
use crate::law::facts::{Facts, words};
use crate::law::number::Number;
use crate::law::sources::Law;
use crate::law::{self, Assessment, NotModelled};
use calendar::Calendar;
pub use environment::{EmployeeView, Measure, Said};
pub use finished::Finished;
use jiff::civil::Date;
use std::collections::BTreeMap;
use terms::Term;

/// The format number of the files this program writes.
pub const FORMAT: i64 = 1;

words! {
    /// A language.
    Language {
        /// bokmål
        Nb = "nb",
        /// nynorsk
        Nn = "nn",
        /// English
        En = "en",
    }
}
words! {
    /// Who sits at the keyboard.
    Role {
        /// «leder»
        Manager = "manager",
        /// «arbeidstaker», assessing the own situation
        Employee = "employee",
        /// an adviser
        Consultant = "consultant",
    }
}
words! {
    /// The texts about the parties.
    Party {
        /// the employee's name
        Employee = "employee",
        /// the employer's name
        Employer = "employer",
        /// the organisation number
        OrgNumber = "org_number",
        /// the nearest manager
        Manager = "manager",
        /// the job title
        Title = "title",
        /// the client that a consultant works for
        Client = "client",
    }
}
words! {
    /// What a draft file holds.
    Kind {
        /// an agreement with its assessment
        Agreement = "agreement",
        /// what the employee answers alone about the work environment
        SelfDeclaration = "self",
    }
}
words! {
    /// A text in the user's own words.
    Note {
        /// the written weighing of a discretionary case
        Weighing = "weighing",
        /// who has weighed
        WeighedBy = "weighed_by",
        /// which order or recommendation the home work follows from
        Order = "order",
        /// when that was discussed with the representatives, and with whom
        Discussion = "discussion",
        /// what works well, told by the employee
        Well = "well",
        /// what the employee would change
        Change = "change",
    }
}
impl Note {
    /// Whether it is written on one line.
    pub fn is_short(self) -> bool {
        matches!(self, Note::WeighedBy | Note::Order | Note::Discussion)
    }
}
words! {
    /// What the parties have done about a point that the regulation leaves open.
    PointMark {
        /// settled between them
        Agreed = "agreed",
        /// still open
        Open = "open",
        /// does not concern them
        NotRelevant = "not_relevant",
    }
}

/// What has been done with a clause. A clause without an entry is still only a suggestion.
#[derive(Clone, Debug, PartialEq)]
pub enum Clause {
    /// Accepted, with this text.
    Text(String),
    /// Considered: nothing special is agreed.
    NoneAgreed,
    /// Considered and left out.
    LeftOut,
}

/// The assessment as it was when the draft was saved: compared with the present one, never trusted.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// The day.
    pub date: Date,
    /// The state of the law.
    pub law: Date,
    /// The verdict's word.
    pub verdict: String,
    /// The lean's word, or nothing.
    pub lean: String,
    /// The agreement's word.
    pub agreement: String,
    /// The deciding rule.
    pub rule: String,
}

/// A draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What it holds.
    pub kind: Kind,
    /// The language of the document.
    pub language: Language,
    /// Who sits at the keyboard.
    pub role: Option<Role>,
    /// The question where it was left.
    pub at: Option<String>,
    /// The parties.
    pub parties: BTreeMap<Party, String>,
    /// Employees in the undertaking.
    pub employees: Option<u32>,
    /// The facts.
    pub facts: Facts,
    /// The days actually worked at home.
    pub calendar: Calendar,
    /// The days a week that the law was last told of from the calendar: observed, not answered.
    pub days_used: Option<Number>,
    /// Texts in the user's own words.
    pub remarks: BTreeMap<Note, String>,
    /// The day a discretionary case was weighed.
    pub weighed_on: Option<Date>,
    /// The clauses.
    pub clauses: BTreeMap<&'static str, Clause>,
    /// The checklists.
    pub marks: Marks,
    /// Notes on the checklists, by row.
    pub notes: BTreeMap<&'static str, String>,
    /// The measures.
    pub measures: Vec<Measure>,
    /// Whether closer follow-up is called for now; why is not kept.
    pub closer: Option<bool>,
    /// What the employee has answered alone.
    pub employee_view: Option<EmployeeView>,
    /// The points the regulation leaves open, by rule number.
    pub points: BTreeMap<u16, PointMark>,
    /// The assessment when it was saved.
    pub receipt: Option<Receipt>,
    /// That it was marked as finished.
    pub finished: Option<Finished>,
}

impl Draft {
    /// An empty draft.
    pub fn new(language: Language) -> Draft {
        Draft {
            kind: Kind::Agreement,
            language,
            role: None,
            at: None,
            parties: BTreeMap::new(),
            employees: None,
            facts: Facts::default(),
            calendar: Calendar::default(),
            days_used: None,
            remarks: BTreeMap::new(),
            weighed_on: None,
            clauses: BTreeMap::new(),
            marks: Marks::new(),
            notes: BTreeMap::new(),
            measures: Vec::new(),
            closer: None,
            employee_view: None,
            points: BTreeMap::new(),
            receipt: None,
            finished: None,
        }
    }

    /// The name of a party, if it is written.
    pub fn party(&self, party: Party) -> Option<&str> {
        self.parties.get(&party).map(String::as_str).filter(|t| !t.is_empty())
    }

    /// The same draft with something else in place of each name, wherever it stands.
    pub fn without_names(&self, instead: impl Fn(Party) -> String) -> Draft {
        let mut draft = self.clone();
        let mut names: Vec<(String, String)> = self
            .parties
            .iter()
            .filter(|(_, name)| !name.is_empty())
            .map(|(party, name)| (name.clone(), instead(*party)))
            .collect();
        if let Some(view) = self.employee_view.as_ref().filter(|v| !v.name.is_empty()) {
            names.push((view.name.clone(), instead(Party::Employee)));
        }
        for party in [Party::Employee, Party::Manager] {
            let parts = self.party(party).into_iter().flat_map(str::split_whitespace);
            names.extend(parts.filter(|part| part.chars().count() > 2).map(|part| (part.to_string(), instead(party))));
        }
        let numbers = self.party(Party::OrgNumber).map(org_number::writings).unwrap_or_default();
        names.extend(numbers.into_iter().map(|number| (number, instead(Party::OrgNumber))));
        // The longest first: a first name may be a part of another name.
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        let hide = |text: &mut String| names.iter().for_each(|(name, by)| *text = replaced(text, name, by));
        // Whoever is not one of these may be anybody, and gets the word for what is hidden.
        let known = [Party::Employee, Party::Manager, Party::Employer, Party::Client].map(&instead);
        let somebody = |told: &str| match known.iter().find(|word| *word == told.trim()) {
            Some(word) => word.clone(),
            None => instead(Party::Title),
        };
        draft.parties.values_mut().for_each(hide);
        draft.remarks.values_mut().for_each(hide);
        draft.notes.values_mut().for_each(hide);
        for clause in draft.clauses.values_mut() {
            if let Clause::Text(text) = clause {
                hide(text);
            }
        }
        for measure in &mut draft.measures {
            hide(&mut measure.text);
            if !measure.owner.is_empty() {
                hide(&mut measure.owner);
                measure.owner = somebody(&measure.owner);
            }
        }
        if let Some(view) = &mut draft.employee_view {
            [&mut view.name, &mut view.well, &mut view.change].into_iter().for_each(hide);
            view.notes.values_mut().for_each(hide);
        }
        if draft.remarks.contains_key(&Note::WeighedBy) {
            let told = draft.remarks.get(&Note::WeighedBy).map_or_else(String::new, |name| somebody(name));
            draft.remarks.insert(Note::WeighedBy, told);
        }
        // What was agreed is the same.
        if let Some(date) = self.finished_on() {
            draft.finish(date);
        }
        draft
    }

    /// What the duties look at besides the facts.
    pub fn evidence(&self) -> Evidence {
        let accepted =
            |t: &&Term| matches!(self.clauses.get(t.key), Some(Clause::Text(text)) if !text.trim().is_empty());
        Evidence {
            marks: self.all_marks(),
            employees: self.employees,
            // Before anything is done with the clauses, nothing is known of them.
            items_settled: (!self.clauses.is_empty()).then(|| {
                let (settled, all) = check::meter(self);
                settled == all
            }),
            accepted: terms::TERMS.iter().filter(accepted).map(|t| t.key).collect(),
        }
    }

    /// Assesses the draft by the rules of a day.
    ///
    /// # Errors
    /// [`NotModelled`] for a day before the text that is modelled.
    pub fn assess(&self, law: &Law, on: Date) -> Result<Assessment, NotModelled> {
        law::assess(&self.facts, &self.evidence(), law, on)
    }
}

/// A text with something else in place of a name where it stands as a word, also with an s behind it.
fn replaced(text: &str, name: &str, by: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        let behind = after.strip_prefix('s').unwrap_or(after);
        let begins = !before.chars().next_back().or(out.chars().next_back()).is_some_and(char::is_alphanumeric);
        let ends = [after, behind].iter().any(|rest| !rest.starts_with(char::is_alphanumeric));
        out.push_str(before);
        out.push_str(if begins && ends { by } else { name });
        rest = after;
    }
    out + rest
}

impl Receipt {
    /// The receipt of an assessment.
    pub fn of(assessment: &Assessment, law: &Law) -> Receipt {
        let f = &assessment.finding;
        Receipt {
            date: assessment.on,
            law: law.version,
            verdict: f.verdict.word().to_string(),
            lean: f.lean.map_or("", law::scope::Lean::word).to_string(),
            agreement: f.agreement.word().to_string(),
            rule: f.rule.to_string(),
        }
    }

    /// Whether it says the same as another, dates aside.
    pub fn agrees_with(&self, other: &Receipt) -> bool {
        (&self.verdict, &self.lean, &self.agreement, &self.rule)
            == (&other.verdict, &other.lean, &other.agreement, &other.rule)
    }
}
