//! Where each signs: who, a line for place and date, and a line for the name. None of it is parted over pages.

use krilla::tagging::Tag;

use super::flow::Flow;
use super::inline::Line;
use super::style::{BODY, BOTTOM, DARK, LEFT, MEASURE, RIGHT, SMALL, STRONG, Style, TOP};
use crate::paper::Signatures;

/// The room to write in over a line.
const WRITE: f32 = 38.0;
/// The room between one who signs and the next.
const BETWEEN: f32 = 20.0;
/// Where the line for the name begins.
const SECOND: f32 = LEFT + MEASURE * 0.4;

/// Lines, what they look like, and where they begin.
type Part = (Vec<Line>, Style, f32);

/// One who signs.
struct Signer {
    who: Vec<Part>,
    under: [Part; 2],
}

impl Signer {
    fn height(&self) -> f32 {
        let high = |(lines, style, _): &Part| lines.len() as f32 * style.leading;
        let who: f32 = self.who.iter().map(high).sum();
        who + WRITE + 2.0 + self.under.iter().map(high).fold(0.0, f32::max)
    }

    fn place(&self, flow: &mut Flow) {
        for (lines, style, x) in &self.who {
            flow.lines(lines, *x, *style);
        }
        if flow.room() < WRITE + SMALL.leading {
            flow.new_page();
        }
        flow.y += WRITE;
        let y = flow.y;
        flow.rule((LEFT, y), (SECOND - 18.0, y), 0.6, DARK);
        flow.rule((SECOND, y), (RIGHT, y), 0.6, DARK);
        let mut end = y;
        for (lines, style, x) in &self.under {
            flow.y = y + 2.0;
            flow.lines(lines, *x, *style);
            end = end.max(flow.y);
        }
        flow.y = end;
    }
}

/// All who sign: on one page where one has room for them.
pub fn signatures(flow: &mut Flow, signatures: &Signatures) {
    let signers: Vec<Signer> = signatures.who.iter().map(|who| signer(flow, signatures, who)).collect();
    let all: f32 = signers.iter().map(|signer| signer.height() + BETWEEN).sum();
    let page = BOTTOM - TOP;
    for (i, signer) in signers.iter().enumerate() {
        let together = if i == 0 && all - BETWEEN <= page { all - BETWEEN } else { signer.height() };
        flow.open(BETWEEN, together.min(page));
        signer.place(flow);
        flow.close(BETWEEN);
    }
}

fn signer(flow: &mut Flow, signatures: &Signatures, (role, name): &(String, String)) -> Signer {
    let mut part = |text: &str, style: Style, x: f32, width: f32| {
        let tag = flow.tree.tag(Tag::P, None);
        (flow.set(&flow.words(text, style, Some(tag)), style, width), style, x)
    };
    let who = [(role, STRONG), (name, BODY)].into_iter().filter(|(text, _)| !text.trim().is_empty());
    let who = who.map(|(text, style)| part(text, style, LEFT, MEASURE)).collect();
    let place = part(&signatures.place, SMALL, LEFT, SECOND - 18.0 - LEFT);
    let signature = part(&signatures.signature, SMALL, SECOND, RIGHT - SECOND);
    Signer { who, under: [place, signature] }
}
