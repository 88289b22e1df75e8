//! Text inside an element, and what keeps it from being anything but text.

use super::super::{Paper, Span, Text};

/// The spans of a text of this document.
pub fn text(paper: &Paper, text: &Text) -> String {
    // What the document says of itself is in its own language.
    let own = text.lang.map(|_| format!(" lang=\"{}\"", escape(paper.lang))).unwrap_or_default();
    text.spans.iter().map(|span| piece(paper, span, &own)).collect()
}

fn piece(paper: &Paper, span: &Span, own: &str) -> String {
    let labels = &paper.labels;
    match span {
        Span::Plain(text) => escape(text),
        Span::Strong(text) => format!("<strong>{}</strong>", escape(text)),
        Span::Gap(text) => {
            let label = format!("<span class=\"unseen\"{own}>{}: </span>", escape(&labels.gap));
            format!("<mark>{label}[<bdi>{}</bdi>]</mark>", escape(text))
        }
        Span::Link(text, to) => match span.leads_to() {
            Some(address) => {
                let class = if text == to { "" } else { " class=\"named\"" };
                format!("<a{class} href=\"{}\">{}</a>", escape(&address), escape(text))
            }
            None => escape(&span.flat()),
        },
        Span::Box(ticked) => {
            let (label, sign) = if *ticked { (&labels.ticked, '☒') } else { (&labels.empty, '☐') };
            format!("<span class=\"box\" role=\"img\" aria-label=\"{}\"{own}>{sign}</span>", escape(&flowing(label)))
        }
    }
}

/// Text as HTML reads it, its lines under each other.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>\n"),
            c => out.push(c),
        }
    }
    out
}

/// Line ends as spaces, for where no element may stand.
pub fn flowing(text: &str) -> String {
    text.replace('\n', " ")
}

/// Text as a string of CSS: all but letters, digits and spaces by number, so that nothing ends the string or the style.
pub fn css_string(text: &str) -> String {
    let sign = |c: char| match c {
        '\n' => " ".to_string(),
        c if c.is_alphanumeric() || c == ' ' || !c.is_ascii() => c.to_string(),
        c => format!("\\{:x} ", u32::from(c)),
    };
    format!("\"{}\"", text.chars().map(sign).collect::<String>())
}

/// A text in letters that run from right to left takes its direction from itself. One that mixes them with others keeps the
/// document's: a Hebrew name first in a Norwegian sentence does not turn the sentence.
pub fn direction(text: &str) -> &'static str {
    let leftward = |c: char| matches!(u32::from(c), 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x10800..=0x10fff | 0x1e800..=0x1efff);
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    let turned = letters.peek().is_some() && letters.all(leftward);
    if turned { " dir=\"auto\"" } else { "" }
}
