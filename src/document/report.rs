//! The report to a client: how many cases there are and how they fall, a line for each with what is near a border first,
//! why those are in doubt, and what is still to be done. Holds no text that somebody has typed but names.

mod tasks;

use super::{Case, dressed, grounds, lacks, request};
use crate::agreement::{Draft, Party};
use crate::document::question_label;
use crate::law::map::{Border, Doubt, DoubtKind, doubts, nearest_border, nearness};
use crate::law::number::Number;
use crate::law::sources::Law;
use crate::law::{Assessment, Rule, Verdict};
use crate::paper::{Block, Column, Heading, Paper, Span, Table, Text};
use crate::words::Words;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What is named of what is missing, where that is much: the column is narrow.
const NAMED: usize = 1;
/// The points of doubt that are told of a case.
const DOUBTS: usize = 3;

/// What every report is made with.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// The rules of the day.
    pub law: &'a Law,
    /// Its words.
    pub words: &'a Words,
    /// The day.
    pub on: Date,
    /// Whether names are to be left out: the cases are called by their number, in the order given.
    pub hidden: bool,
}

/// A case in the report.
struct Row<'a> {
    name: String,
    case: Case<'a>,
    border: Option<Border>,
}

impl Row<'_> {
    fn verdict(&self) -> Verdict {
        self.case.assessment.finding.verdict
    }
    fn nearness(&self) -> Option<Number> {
        self.border.as_ref().map(nearness)
    }
    /// What waits for an answer, what is discretionary, and what another verdict is near to.
    fn is_borderline(&self) -> bool {
        let open = matches!(self.verdict(), Verdict::Undetermined | Verdict::Discretionary);
        open || self.nearness().is_some_and(|near| near <= Number::whole(1))
    }
    /// Those in doubt first, then by how near a border is.
    fn place(&self) -> (u8, bool, Option<Number>) {
        let open = match self.verdict() {
            Verdict::Undetermined => 0,
            Verdict::Discretionary => 1,
            Verdict::Applies | Verdict::DoesNotApply => 2,
        };
        (open, self.border.is_none(), self.nearness())
    }
}

impl<'a> Report<'a> {
    /// What the cases are called, in the order given.
    pub fn names(&self, drafts: &[(String, Draft, Assessment)]) -> Vec<String> {
        let several = clients(drafts).len() > 1;
        let name = |(n, (file, draft, _)): (usize, &(String, Draft, Assessment))| match self.hidden {
            true => self.words.tell("report-case", &[("n", (n + 1).into())]),
            false if several => super::name(draft).unwrap_or_else(|| file.clone()),
            false => draft.party(Party::Employee).map_or_else(|| file.clone(), str::to_string),
        };
        drafts.iter().enumerate().map(name).collect()
    }

    /// The report on these drafts: each with the name of its file and its assessment on the day.
    pub fn paper(&self, drafts: &'a [(String, Draft, Assessment)]) -> Paper {
        let Report { law, words, on, .. } = *self;
        let row = |(name, (_, draft, assessment)): (String, &'a (String, Draft, Assessment))| Row {
            name,
            case: Case { draft, assessment, law, words },
            border: nearest_border(&draft.facts, law, on),
        };
        let mut rows: Vec<Row> = self.names(drafts).into_iter().zip(drafts).map(row).collect();
        rows.sort_by_key(Row::place);
        let client = name(drafts, self.hidden);
        let mut blocks = self.opening(&rows, client.as_deref());
        blocks.push(Block::heading(words.say("report-cases")));
        blocks.push(self.table(&rows));
        self.borderline(&rows, &mut blocks);
        blocks.push(Block::heading(words.say("report-tasks")));
        blocks.push(tasks::tasks(self, &rows));
        if let Some(first) = rows.first() {
            let rules: Vec<Rule> = rows.iter().flat_map(|row| grounds::rules(row.case.assessment)).collect();
            grounds::sources(&first.case, rules, &mut blocks);
        }
        blocks.push(Block::quiet(words.say("not-advice")));
        let title = words.say("report-title").into_owned();
        dressed((title, blocks), words, on, |paper| paper.about = client.unwrap_or_default())
    }

    fn say(&self, key: &str) -> String {
        self.words.say(key).into_owned()
    }

    /// Whom it is for, the day, and how the cases fall.
    fn opening(&self, rows: &[Row], client: Option<&str>) -> Vec<Block> {
        let words = self.words;
        let mut terms: Vec<(String, Text)> = Vec::new();
        terms.extend(client.map(|name| (self.say("label-client"), Text::plain(name))));
        terms.push((self.say("folder-day"), Text::plain(words.date(self.on))));
        terms.push((self.say("folder-law"), Text::plain(words.date(self.law.version))));
        let count = |verdict: Verdict| rows.iter().filter(|row| row.verdict() == verdict).count();
        let counted = |verdict: &Verdict| {
            let n = count(*verdict);
            (n > 0).then(|| (words.verdict(*verdict, None).into_owned(), Text::plain(n.to_string())))
        };
        let borderline = rows.iter().filter(|row| row.is_borderline()).count();
        vec![
            Block::quiet(self.say("report-what")),
            Block::Terms(terms),
            Block::heading(self.say("report-counts")),
            Block::text(words.tell("report-count", &[("n", rows.len().into()), ("borderline", borderline.into())])),
            Block::Terms(Verdict::ALL.iter().filter_map(counted).collect()),
        ]
    }

    fn table(&self, rows: &[Row]) -> Block {
        let column = |key: &str, share| Column { head: self.say(key), share };
        let cells = |row: &Row| {
            vec![
                Text::plain(row.name.clone()),
                Text::plain(self.pattern(row)),
                self.verdict(row),
                Text::plain(self.border(row)),
                Text::plain(self.missing(row)),
            ]
        };
        Block::Table(Table {
            caption: self.say("report-caption"),
            columns: vec![
                column("report-column-case", 17),
                column("report-column-pattern", 20),
                column("report-column-verdict", 27),
                column("report-column-border", 19),
                column("report-column-missing", 17),
            ],
            rows: rows.iter().map(cells).collect(),
        })
    }

    fn pattern(&self, row: &Row) -> String {
        let parts = request::known(row.case.draft, self.words);
        if parts.is_empty() { self.say("report-no-pattern") } else { parts.join(", ") }
    }

    /// The letter that the map marks it with, the verdict with its lean, what must be made, and the rule.
    fn verdict(&self, row: &Row) -> Text {
        let finding = &row.case.assessment.finding;
        let mark = Span::Strong(self.words.map_letter(finding.verdict).into_owned());
        let verdict = self.words.verdict(finding.verdict, finding.lean);
        let told = format!("  {verdict}. {} ({})", self.words.form(finding), finding.rule);
        Text { spans: vec![mark, Span::Plain(told)], lang: None }
    }

    fn border(&self, row: &Row) -> String {
        row.border.as_ref().map_or_else(|| self.say("report-no-border"), |border| self.words.border(border))
    }

    /// What is missing before it can be signed, or before it can be told; the first by name.
    fn missing(&self, row: &Row) -> String {
        let gaps = lacks(row.case.draft, row.case.assessment);
        let mut names: Vec<String> = Vec::new();
        for gap in &gaps {
            let name = question_label(self.words, &gap.question);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let more = names.len().saturating_sub(NAMED);
        names.truncate(NAMED);
        match names.is_empty() {
            true => self.say("report-nothing"),
            false => self.words.tell("report-missing", &[("names", names.join("; ").into()), ("more", more.into())]),
        }
    }

    /// The cases in doubt, one after the other: why, and what would change it.
    fn borderline(&self, rows: &[Row], blocks: &mut Vec<Block>) {
        let mut rows = rows.iter().filter(|row| row.is_borderline()).peekable();
        if rows.peek().is_none() {
            return;
        }
        blocks.push(Block::heading(self.say("report-borderline")));
        for row in rows {
            let text = row.name.clone();
            blocks.push(Block::Heading(Heading { level: 2, number: None, text, about: None }));
            blocks.push(grounds::verdict(&row.case));
            grounds::reason(&row.case, blocks);
            if row.verdict() == Verdict::Discretionary {
                grounds::factors(&row.case, blocks);
            }
            let doubts = self.doubts(row);
            let border = row.border.filter(|border| !doubts.iter().any(|d| d.kind == DoubtKind::Border(*border)));
            let doubts = doubts.iter().take(DOUBTS).map(|doubt| Text::plain(self.words.doubt(doubt, self.law)));
            let mut changes: Vec<Text> = border.iter().map(|b| Text::plain(self.words.border(b))).collect();
            changes.extend(grounds::nearest_changes(&row.case));
            for (key, told) in [("report-doubts", doubts.collect()), ("report-changes", changes)] {
                if !told.is_empty() {
                    blocks.push(Block::text(self.say(key)));
                    blocks.push(Block::List(told));
                }
            }
        }
    }

    /// The points of doubt about the verdict, the weightiest first; those about single duties follow from them.
    fn doubts(&self, row: &Row) -> Vec<Doubt> {
        let mut found = doubts(&row.case.draft.facts, row.case.assessment, self.law, self.on);
        found.retain(|doubt| !matches!(doubt.kind, DoubtKind::If(_)));
        found
    }
}

/// The client that the file of a report is named after: the one there is, unless names are left out.
pub fn name(drafts: &[(String, Draft, Assessment)], hidden: bool) -> Option<String> {
    let clients = clients(drafts);
    clients.first().filter(|_| clients.len() == 1 && !hidden).map(|name| name.to_string())
}

/// The clients that are named.
fn clients(drafts: &[(String, Draft, Assessment)]) -> BTreeSet<&str> {
    drafts.iter().filter_map(|(_, draft, _)| draft.party(Party::Client)).collect()
}
