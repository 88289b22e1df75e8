//! The PDF documents held against PDF/UA-1 and PDF/A-2a by a validator that did not make them. It stands apart from the
//! program's own tests, for its dependencies are many: `cargo test -p conformance`.

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// What a document does against a standard.
///
/// # Errors
/// What the validator says of a document that it cannot read.
pub fn faults(pdf: &[u8], standard: ValidationProfile) -> Result<Vec<String>, String> {
    let options = ValidationOptions::default().profile(standard);
    let report = validate_pdf_bytes(pdf, &options).map_err(|error| error.to_string())?;
    assert!(report.rules.total > 50, "few rules were held against it: {}", report.rules.total);
    Ok(report.failures.iter().map(ToString::to_string).collect())
}

#[cfg(test)]
#[allow(dead_code)]
#[path = "../support/paper.rs"]
mod paper;

#[cfg(test)]
mod tests {
    use hjemmekontor::paper::{Block, Format, Paper, Text, render};

    use super::paper::{HARSH, long, numbered, paper, sample, with_texts};
    use super::{ValidationProfile, faults};

    fn conforms(paper: &Paper) {
        let pdf = render(paper, Format::Pdf, None).expect("a document");
        for standard in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            assert_eq!(faults(&pdf, standard), Ok(Vec::new()), "{standard:?}");
        }
    }

    #[test]
    fn every_kind_of_block() {
        conforms(&sample());
    }

    #[test]
    fn whatever_is_typed() {
        conforms(&with_texts(HARSH.iter().copied()));
        conforms(&with_texts([""]));
        conforms(&with_texts([
            "✓ ● ○ ◐ ½ → ← ↑ ↓ ☐ ☑ ☒ § – … €",
            "Čálli Ŋávži Đuŋga",
            "Шевченко Ελλάδα",
            "\u{301}alene",
        ]));
    }

    #[test]
    fn many_pages() {
        conforms(&long());
    }

    #[test]
    fn nearly_nothing() {
        conforms(&paper(Vec::new()));
        conforms(&Paper { status: None, about: String::new(), ..paper(vec![numbered(1, "")]) });
        conforms(&paper(vec![Block::List(Vec::new()), Block::Terms(Vec::new()), Block::Text(Text::default())]));
    }

    #[test]
    fn a_fault_is_seen() {
        let pdf = render(&sample(), Format::Pdf, None).expect("a document");
        let broken = String::from_utf8_lossy(b"/Marked true");
        let at = pdf.windows(broken.len()).position(|part| part == broken.as_bytes()).expect("the mark of tags");
        let mut pdf = pdf;
        pdf[at + 8..at + 12].copy_from_slice(b"null");
        assert!(!faults(&pdf, ValidationProfile::PdfUa1).expect("a report").is_empty());
    }
}
