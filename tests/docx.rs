#![allow(missing_docs)]
#[path = "support/paper.rs"]
mod paper;
use hjemmekontor::paper::docx;
use paper::*;
#[test]
fn dump() {
    std::fs::write("/tmp/docx-out/sample.docx", docx::render(&sample().cleaned(), None).unwrap()).unwrap();
    std::fs::write("/tmp/docx-out/harsh.docx", docx::render(&with_texts(HARSH.iter().chain(FOREIGN).copied()).cleaned(), None).unwrap()).unwrap();
    std::fs::write("/tmp/docx-out/long.docx", docx::render(&long().cleaned(), None).unwrap()).unwrap();
}
