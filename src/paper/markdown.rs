//! CommonMark with tables. Everything that stands in the document is escaped: what was typed is read as it was typed, and no
//! sign of it becomes a heading, a list, a link or HTML.

use super::text::{label, missing, number};
use super::{Block, Paper, Signatures, Span, Table, Text};

/// The document.
pub(super) fn render(paper: &Paper) -> String {
    let status = paper.status.as_deref().map(strong);
    let top =
        status.into_iter().chain([one_line(&paper.about)]).filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" – ");
    let mut parts = vec![format!("# {}", one_line(&paper.title)), started(&top)];
    let mut dash = '*';
    for block in &paper.blocks {
        // Two lists with the same sign would be read as one.
        let list = matches!(block, Block::List(_) | Block::Terms(_));
        dash = if list && dash == '-' { '*' } else { '-' };
        parts.push(written(block, paper, dash));
        dash = if list { dash } else { '*' };
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn written(block: &Block, paper: &Paper, dash: char) -> String {
    match block {
        Block::Heading(heading) => {
            let signs = "#".repeat(usize::from(heading.level.clamp(1, 5)) + 1);
            format!("{signs} {}{}", number(heading), one_line(&heading.text))
        }
        Block::Text(text) | Block::Quiet(text) => paragraphs(&inline(text)),
        Block::Gap(gap) => started(&strong(&format!("[{}]", missing(gap, &paper.labels.gap)))),
        Block::List(items) => items.iter().map(|text| item(dash, &inline(text))).collect::<Vec<_>>().join("\n"),
        Block::Terms(terms) => {
            let term =
                |(name, text): &(String, Text)| item(dash, &format!("{} {}", strong(&label(name)), inline(text)));
            terms.iter().map(term).collect::<Vec<_>>().join("\n")
        }
        Block::Table(table) => table_of(table),
        Block::Signatures(signatures) => signed(signatures),
        Block::Room(text, lines) => {
            let room = (0..*lines).map(|_| BLANK.to_string());
            std::iter::once(started(&one_line(text))).chain(room).collect::<Vec<_>>().join("\n\n")
        }
        Block::Annex => String::new(),
    }
}

/// A line to write on: the first sign is escaped, and the rest can open nothing.
const BLANK: &str = r"\_______________________________________";

fn signed(signatures: &Signatures) -> String {
    let mut parts = Vec::new();
    for (role, name) in &signatures.who {
        parts.push(started(&format!("{} {}", strong(&label(role)), one_line(name))));
        let lines = [&signatures.place, &signatures.signature];
        parts.extend(lines.map(|text| started(&format!("{} {BLANK}", one_line(&label(text))))));
    }
    parts.join("\n\n")
}

fn table_of(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let heads = row(table.columns.iter().map(|column| one_line(&column.head)).collect());
    let rule = row(table.columns.iter().map(|_| "---".to_string()).collect());
    let cell = |text: &Text| flowing(&inline(text));
    let rows = table.rows.iter().map(|cells| row(cells.iter().map(cell).collect()));
    let caption = started(&strong(&table.caption));
    let told = [heads, rule].into_iter().chain(rows).collect::<Vec<_>>().join("\n");
    [caption, told].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Text with its line ends as they are, and every other sign escaped.
fn inline(text: &Text) -> String {
    let mut out = String::new();
    for (i, span) in text.spans.iter().enumerate() {
        let after = text.spans.get(i + 1).and_then(first);
        match span {
            Span::Plain(text) => out.push_str(&escaped(text)),
            Span::Strong(text) => emphasis(&mut out, &escaped(&flowing(text)), after),
            Span::Gap(text) => emphasis(&mut out, &escaped(&flowing(&format!("[{text}]"))), after),
            Span::Link(text, _) => match span.leads_to() {
                Some(to) if *text == to => out.push_str(&format!("<{to}>")),
                Some(to) => out.push_str(&format!("[{}](<{}>)", escaped(&flowing(text)), to.replace('&', r"\&"))),
                None => out.push_str(&escaped(&span.flat())),
            },
            Span::Box(ticked) => out.push_str(if *ticked { "\\[x\\]" } else { "\\[ \\]" }),
        }
    }
    out
}

/// The sign that a span begins with.
fn first(span: &Span) -> Option<char> {
    match span {
        Span::Plain(text) | Span::Strong(text) => text.chars().next(),
        Span::Gap(_) | Span::Box(_) | Span::Link(..) => Some('['),
    }
}

/// Words to be seen first, where the rules of emphasis let them be: between letters they stand as they are.
fn emphasis(out: &mut String, inner: &str, after: Option<char>) {
    let apart = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || (c.is_ascii_punctuation() && c != '*'));
    let words = inner.trim();
    if words.is_empty() || !apart(out.chars().next_back()) || !apart(after) {
        out.push_str(inner);
        return;
    }
    let (before, behind) = inner.split_once(words).unwrap_or_default();
    out.push_str(&format!("{before}**{words}**{behind}"));
}

/// A whole line to be seen first.
fn strong(text: &str) -> String {
    let mut out = String::new();
    emphasis(&mut out, &one_line(text), None);
    out
}

/// Escaped, on one line.
fn one_line(text: &str) -> String {
    escaped(&flowing(text))
}

/// Line ends as spaces.
fn flowing(text: &str) -> String {
    text.split('\n').map(|line| line.trim_matches(' ')).filter(|l| !l.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Lines under each other, an empty line parting paragraphs.
fn paragraphs(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(started).collect();
    let parts = lines.split(String::is_empty).filter(|part| !part.is_empty());
    parts.map(|part| part.join("\\\n")).collect::<Vec<_>>().join("\n\n")
}

/// One of several: further lines stand under the first.
fn item(dash: char, text: &str) -> String {
    let lines = text.split('\n').map(started).filter(|line| !line.is_empty()).collect::<Vec<_>>();
    format!("{dash} {}", lines.join("\\\n  ")).trim_end().to_string()
}

/// A line that begins with nothing that means something there.
fn started(line: &str) -> String {
    let line = line.trim_matches(' ');
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let at = if line.starts_with(['-', '+', '=', ':', '%']) {
        0
    } else if digits > 0 && line[digits..].starts_with(['.', ')']) {
        digits
    } else {
        return line.to_string();
    };
    format!("{}\\{}", &line[..at], &line[at..])
}

/// Every sign escaped that means something wherever it stands, and the beginning of an address that would lead somewhere.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '|' | '*' | '_' | '#' | '<' | '>' | '[' | ']' | '`' | '~' | '&' | '$' | '^' | '{' | '}' | '@'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out.replace("://", "\\://").replace("www.", "www\\.")
}
