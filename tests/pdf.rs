//! PDF: made of every kind of block and of whatever people type, the same bytes each time, read in order, and refused
//! with the character named where no font has it.

#[path = "support/paper.rs"]
mod paper;

use std::path::{Path, PathBuf};
use std::process::Command;

use hjemmekontor::paper::{Block, Format, Paper, Span, Text, Trouble, render};
use paper::{FOREIGN, HARSH, long, sample, with_texts};

fn made(paper: &Paper) -> Vec<u8> {
    render(paper, Format::Pdf, None).unwrap_or_else(|trouble| panic!("{trouble:?}"))
}

/// The document as a file.
fn file(name: &str, paper: &Paper) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("pdf-{name}.pdf"));
    std::fs::write(&path, made(paper)).expect("a file");
    path
}

/// What a program says to these arguments; none where it is missing and need not be there.
fn said(program: &str, arguments: &[&str], file: &Path, last: &[&str]) -> Option<String> {
    match Command::new(program).args(arguments).arg(file).args(last).output() {
        Ok(output) => {
            assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(_) if std::env::var_os("HJEMMEKONTOR_REQUIRE").is_some() => panic!("{program} is missing"),
        Err(_) => {
            eprintln!("{program} is missing: stepping aside");
            None
        }
    }
}

#[test]
fn every_kind_of_paper_is_made() {
    for (name, paper) in [("sample", sample()), ("harsh", with_texts(HARSH.iter().copied())), ("long", long())] {
        file(name, &paper);
    }
}
