//! The report to a client: how many cases there are and how they fall, a line for each with what is near a border first,
//! why those are in doubt, and what is still to be done. Holds no text that somebody has typed but names.

mod tasks;

use super::{Case, dressed, grounds, heading_under, open, request, table};
use crate::agreement::{Draft, Party};
use crate::law::facts::Facts;
use crate::law::map::{Border, Doubt, DoubtKind, borders, doubts, nearness};
use crate::law::number::Number;
use crate::law::sources::Law;
use crate::law::{Assessment, Rule, Verdict};
use crate::paper::{Block, Paper, Span, Text};
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
    /// How many files could not be used, and are left out.
    pub unread: usize,
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
        let names: Vec<String> = drafts.iter().enumerate().map(name).collect();
        let told_apart = |(name, (file, ..)): (&String, &(String, Draft, Assessment))| match names
            .iter()
            .filter(|other| *other == name)
            .count()
        {
            1 => name.clone(),
            _ => format!("{name} ({file})"),
        };
        names.iter().zip(drafts).map(told_apart).collect()
    }

    /// The report on these drafts: each with the name of its file and its assessment on the day.
    pub fn paper(&self, drafts: &'a [(String, Draft, Assessment)]) -> Paper {
        let Report { law, words, on, .. } = *self;
        let row = |(name, (_, draft, assessment)): (String, &'a (String, Draft, Assessment))| Row {
            name,
            case: Case { draft, assessment, law, words },
            border: told_border(&draft.facts, law, on),
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
        let mut blocks = vec![
            Block::quiet(self.say("report-what")),
            Block::Terms(terms),
            Block::heading(self.say("report-counts")),
            Block::text(words.tell("report-count", &[("n", rows.len().into()), ("borderline", borderline.into())])),
            Block::Terms(Verdict::ALL.iter().filter_map(counted).collect()),
        ];
        blocks
            .extend((self.unread > 0).then(|| Block::text(words.tell("report-unread", &[("n", self.unread.into())]))));
        blocks
    }

    fn table(&self, rows: &[Row]) -> Block {
        let cells = |row: &Row| {
            vec![
                Text::plain(row.name.clone()),
                Text::plain(self.pattern(row)),
                self.verdict(row),
                Text::plain(self.border(row)),
                Text::plain(self.missing(row)),
            ]
        };
        let columns = [
            ("report-column-case", 17),
            ("report-column-pattern", 20),
            ("report-column-verdict", 27),
            ("report-column-border", 19),
            ("report-column-missing", 17),
        ];
        table(self.words, self.say("report-caption"), &columns, rows.iter().map(cells).collect())
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

    /// What is missing and what is open besides; the first by name.
    fn missing(&self, row: &Row) -> String {
        let mut names: Vec<String> = open::points(&row.case).into_iter().map(|point| point.name).collect();
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
            blocks.push(heading_under(row.name.clone()));
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
        found.retain(|doubt| match doubt.kind {
            DoubtKind::If(_) => false,
            DoubtKind::Border(border) => border.verdict != Verdict::Undetermined,
            _ => true,
        });
        found
    }
}

/// The nearest border with a verdict beyond it. Where an answer would be missing there, nothing can be told of that side.
fn told_border(facts: &Facts, law: &Law, on: Date) -> Option<Border> {
    let found = borders(facts, law, on).into_iter().filter(|border| border.verdict != Verdict::Undetermined);
    found.min_by_key(|border| (border.distance, !border.below))
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
