//! The documents of drafts as files: the same bytes each time, read by other programs, and whatever was typed as it was
//! typed.

use crate::support::docx as back;
use crate::support::drafts;
use crate::support::outside;
use crate::support::paper as samples;

use drafts::{EXAMPLES, bare, called_for, example, made};
use hjemmekontor::agreement::{Clause, Draft, EmployeeView, Language, Note, Party};
use hjemmekontor::document::Kind;
use hjemmekontor::law::checks::{Mark, Marks};
use hjemmekontor::paper::{Block, Format, Paper, Trouble, render};
use hjemmekontor::words::suggest::says_no_trial;
use jiff::civil::date;
use outside::{program, told};
use pulldown_cmark::{Event, Options, Parser};
use samples::{FOREIGN, HARSH};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

fn file(paper: &Paper, format: Format) -> Vec<u8> {
    render(paper, format, None).unwrap_or_else(|trouble| panic!("{trouble:?}"))
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    for name in EXAMPLES {
        let (one, two) = (example(name), example(name));
        let paper = |draft: &Draft| made(called_for(draft), draft, draft.language);
        for format in Format::ALL {
            assert!(file(&paper(&one), *format) == file(&paper(&two), *format), "{name} as {}", format.extension());
        }
    }
}

/// What must be found in a document: the names, and the clauses or how it was weighed.
fn found(draft: &Draft, kind: Kind) -> Vec<String> {
    let names = [Party::Employee, Party::Employer].iter().filter_map(|party| draft.party(*party));
    let told = draft.clauses.iter().filter_map(|(key, clause)| match (clause, kind) {
        (Clause::Text(text), Kind::Agreement) => Some(text.as_str()),
        (Clause::Text(text), Kind::Information) if key.starts_with('A') && !says_no_trial(text) => Some(text.as_str()),
        _ => None,
    });
    let weighing = draft.remarks.get(&Note::Weighing).filter(|_| kind == Kind::Note);
    names.chain(told).chain(weighing.into_iter().flat_map(|text| text.lines())).map(str::to_string).collect()
}

/// A few documents as files, with what must be found in each.
fn several() -> Vec<(String, Paper, Vec<String>)> {
    let each = [
        ("agreement", Kind::Agreement),
        ("order", Kind::Information),
        ("weighing", Kind::Note),
        ("weighing", Kind::Declaration),
        ("order", Kind::Conversation),
    ];
    let one = |(name, kind): (&str, Kind)| {
        let draft = example(name);
        (format!("{name}-{}", kind.word()), made(kind, &draft, draft.language), found(&draft, kind))
    };
    each.map(one).to_vec()
}

/// Without blanks, and without what stands on every page between two pages.
fn read_pdf(text: &str, paper: &Paper) -> String {
    let head: Vec<&str> = paper.status.iter().map(String::as_str).chain([paper.about.as_str()]).collect();
    let head = bare(&head.join("·"));
    let foot = bare(&format!("{}{}", paper.title, paper.labels.pages[0]));
    let lines = text.lines().map(bare).filter(|line| *line != head && !line.starts_with(&foot));
    lines.collect()
}

#[test]
fn other_programs_read_the_clauses_and_the_names() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str, ending: &str| folder.path().join(format!("{name}.{ending}"));
    let all = several();
    assert!(all.iter().map(|(_, _, found)| found.len()).sum::<usize>() > 40);
    for (name, paper, _) in &all {
        std::fs::write(path(name, "docx"), file(paper, Format::Docx)).expect("room");
        std::fs::write(path(name, "pdf"), file(paper, Format::Pdf)).expect("room");
    }
    if let Some(pdftotext) = program(&["pdftotext"]) {
        for (name, paper, found) in &all {
            let text = read_pdf(&told(Command::new(&pdftotext).arg("-raw").arg(path(name, "pdf")).arg("-")), paper);
            found.iter().for_each(|part| assert!(text.contains(&bare(part)), "{name}: «{part}» is not in {text}"));
        }
    }
    if let Some(soffice) = program(&["soffice"]) {
        let names: Vec<_> = all.iter().map(|(name, _, _)| path(name, "docx")).collect();
        office(&soffice, folder.path(), &names);
        for (name, paper, found) in &all {
            let text = bare(&std::fs::read_to_string(path(name, "txt")).expect("what was read"));
            found.iter().for_each(|part| assert!(text.contains(&bare(part)), "{name}: «{part}» is not in {text}"));
            assert!(text.contains(&bare(&paper.title)), "{name}");
        }
    }
}

/// All of the files read by one start of the program, which takes its time.
fn office(soffice: &Path, folder: &Path, files: &[std::path::PathBuf]) {
    let home = format!("-env:UserInstallation=file://{}/home", folder.display());
    let mut command = Command::new(soffice);
    command.args([&home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"]).arg(folder).args(files);
    told(&mut command);
}

// ----------------------------------------------------------------------------------------------------- what was typed

/// A draft with this text wherever one can be typed.
fn typed(text: &str) -> Draft {
    let mut draft = example("weighing");
    for party in [Party::Employee, Party::Employer, Party::Manager, Party::Title, Party::OrgNumber] {
        draft.parties.insert(party, text.into());
    }
    draft.clauses.insert("A-1", Clause::Text(text.into()));
    draft.clauses.insert("E-06", Clause::Text(format!("Før.\n{text}\nEtter.")));
    for note in [Note::Weighing, Note::WeighedBy, Note::Order, Note::Discussion] {
        draft.remarks.insert(note, text.into());
    }
    draft.employee_view = Some(EmployeeView {
        name: text.into(),
        date: date(2026, 11, 20),
        marks: Marks::from([("P-01", Mark::No)]),
        notes: BTreeMap::from([("P-01", text.into())]),
        well: text.into(),
        change: text.into(),
    });
    draft
}

/// Without the tags and with the signs they stand for.
fn page_text(page: &[u8]) -> String {
    let page = String::from_utf8_lossy(page);
    let body = page.split_once("<body").expect("a body").1;
    let text: String = body.split('<').map(|piece| piece.split_once('>').map_or("", |(_, text)| text)).collect();
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(text, |text, (sign, is)| text.replace(sign, is))
}

fn markdown_text(written: &[u8]) -> String {
    let written = String::from_utf8_lossy(written);
    let piece = |event: Event| match event {
        Event::Text(text) => Some(text.to_string()),
        Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) => panic!("{event:?} in {written}"),
        _ => None,
    };
    Parser::new_ext(&written, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH).filter_map(piece).collect()
}

fn word_text(bytes: &[u8]) -> String {
    back::tree(&back::sound(bytes)["word/document.xml"]).read()
}

/// The lines of a text as a document has them; a dash before a line makes it one of a list.
fn lines(text: &str) -> Vec<String> {
    let paper = samples::paper(vec![Block::text(text)]).cleaned();
    let Some(Block::Text(text)) = paper.blocks.first() else { panic!("a paragraph") };
    text.flat().lines().map(|line| bare(line.strip_prefix("- ").unwrap_or(line))).filter(|l| !l.is_empty()).collect()
}

/// How often a text is typed into what each kind of document shows.
const SHOWN: [(Kind, usize); 6] = [
    // The parties with title and number, above and in the signatures; a clause, a line of one; the weighing and its author.
    (Kind::Agreement, 10),
    (Kind::Information, 8),
    (Kind::Note, 3),
    (Kind::Request, 2),
    (Kind::Declaration, 5),
    (Kind::Conversation, 3),
];

#[test]
fn whatever_is_typed_comes_out_as_it_was_typed() {
    for text in HARSH.iter().chain(FOREIGN) {
        let draft = typed(text);
        for (kind, least) in SHOWN {
            let paper = made(kind, &draft, Language::Nb);
            for (format, read) in [
                (Format::Docx, word_text as fn(&[u8]) -> String),
                (Format::Html, page_text),
                (Format::Markdown, markdown_text),
                (Format::Text, |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned()),
            ] {
                let told = bare(&read(&file(&paper, format)));
                for line in lines(text) {
                    let count = told.matches(line.as_str()).count();
                    let what = format!("{} as {}", kind.word(), format.extension());
                    assert!(count >= least, "{what}: «{line}» {count} times, not {least}, in {told}");
                }
            }
        }
    }
}

#[test]
fn pdf_shows_what_was_typed_or_says_what_it_cannot() {
    for text in HARSH {
        let paper = made(Kind::Agreement, &typed(text), Language::Nb);
        assert!(file(&paper, Format::Pdf).starts_with(b"%PDF-1.7"), "{text}");
    }
    for (text, character) in FOREIGN.iter().zip(['👩', 'ש', 'م', '日']) {
        let mut draft = example("agreement");
        draft.parties.insert(Party::Employee, text.to_string());
        for kind in [Kind::Agreement, Kind::Note, Kind::Request, Kind::Declaration] {
            let Err(Trouble::NoGlyph { character: told, near }) =
                render(&made(kind, &draft, Language::Nb), Format::Pdf, None)
            else {
                panic!("{text} was printed")
            };
            assert_eq!(told, character, "{}", kind.word());
            assert!(near.contains(character), "{near}");
        }
    }
}
