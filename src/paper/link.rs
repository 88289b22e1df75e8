//! Where a link may lead: the one place that says so, for every format.

use super::Span;

/// What no address is written with.
const NEVER: &str = "\"<>\\^`{|}[]";

impl Span {
    /// Where a link leads, as a file may hold it: what is not ASCII is written in hundredths. Only to a page (`http`,
    /// `https`) or a mailbox (`mailto`), and only where the address is written as addresses are; a link that leads
    /// nowhere is text, as all that is no link.
    pub fn leads_to(&self) -> Option<String> {
        let Span::Link(_, to) = self else { return None };
        let (scheme, rest) = to.split_once(':')?;
        let host = match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" => rest.strip_prefix("//")?.split(['/', '?', '#']).next()?,
            "mailto" => rest.split('?').next()?,
            _ => return None,
        };
        let fit = |c: char| !c.is_control() && !c.is_whitespace() && !NEVER.contains(c);
        let whole = !host.is_empty() && host.is_ascii() && to.chars().all(fit) && to.matches('#').count() < 2;
        let numbers = |s: &str| s.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        (whole && to.split('%').skip(1).all(numbers)).then(|| to.chars().map(written).collect())
    }
}

fn written(character: char) -> String {
    match character {
        c if c.is_ascii() => c.to_string(),
        c => c.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect(),
    }
}
