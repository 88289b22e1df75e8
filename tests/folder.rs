//! The inspection folder: which files each verdict gives, their sums, that the same gives the same, what stands in each,
//! that names can be left out, and what is refused.

use crate::support::cases;
use crate::support::home::{Home, files};

use cases::{MUCH, NAMES, applies, discretionary, does_not_apply, information, undetermined};
use hjemmekontor::agreement::Draft;
use hjemmekontor::agreement::read;
use hjemmekontor::document::Case;
use hjemmekontor::document::folder::{self, File, Part, SUMS};
use hjemmekontor::law::sources::Law;
use hjemmekontor::paper::{self, Format, Paper, Trouble};
use hjemmekontor::words::Words;
use jiff::civil::{Date, date};
use sha2::{Digest as _, Sha256};

const TODAY: Date = date(2026, 11, 22);
const FOLDER: &str = "tilsynsmappe-kari-nordmann-2026-11-22";
const KARI: &str = "Kari Nordmann";

fn read(text: &str) -> Draft {
    read::draft(text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"))
}

/// The folder of a draft, as text, with this maker of documents.
fn made(text: &str, format: Format, render: folder::Render) -> Vec<File> {
    let draft = read(text);
    let law = Law::at(TODAY);
    let assessment = draft.assess(law, TODAY).expect("an assessment");
    let words = Words::of(draft.language);
    let case = Case { draft: &draft, assessment: &assessment, law, words };
    folder::folder(&case, Some(text), format, render).expect("a folder")
}

fn names(files: &[File]) -> Vec<&str> {
    files.iter().map(|file| file.name.as_str()).collect()
}

fn plainly(paper: &Paper, format: Format) -> Result<Vec<u8>, Trouble> {
    paper::render(paper, format, None)
}

#[test]
fn each_verdict_has_its_files_and_the_numbers_stay() {
    let rest = "02-vurdering.txt 04-tiltak.txt 05-oppfolging.txt 06-arbeidstid.txt 07-utkast.toml SHA256SUMS";
    for (draft, first) in [
        (applies(KARI), "01-avtale.txt "),
        (undetermined(KARI), "01-avtale.txt "),
        (information(KARI), "01-informasjon.txt "),
        (discretionary(KARI, "0.9"), ""),
        (does_not_apply(KARI), ""),
        (discretionary(KARI, "0.9") + "\n[clauses]\nA-1 = \"En dag.\"\n", "01-avtale.txt "),
    ] {
        let expected = format!("00-innhold.txt {first}{rest}");
        assert_eq!(names(&made(&draft, Format::Text, &plainly)).join(" "), expected, "{draft}");
    }
    let much = made(&(applies(KARI) + MUCH), Format::Html, &plainly);
    assert!(names(&much).contains(&"03-egenerklaering.html"), "{:?}", names(&much));
    for part in Part::ALL {
        let is = |file: &&File| file.part == Some(*part);
        let begins = |file: &File| file.name.starts_with(&format!("{:02}-", part.number()));
        assert!(much.iter().find(is).is_none_or(begins));
    }
}

#[test]
fn the_index_names_each_file_with_its_sum_and_says_what_is_open() {
    let files = made(&(applies(KARI) + MUCH), Format::Markdown, &plainly);
    let text = |part: Part| {
        let file = files.iter().find(|file| file.part == Some(part)).expect("the part");
        String::from_utf8(file.bytes.clone()).expect("text")
    };
    let index = text(Part::Index);
    for file in files.iter().filter(|file| !matches!(file.part, None | Some(Part::Index))) {
        let sum: String = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(index.contains(&file.name) && index.contains(&sum), "{} {sum} is not in:\n{index}", file.name);
    }
    for part in [
        "22. november 2026",
        env!("CARGO_PKG_VERSION"),
        "Utkast, 8 ting mangler",
        "2 punkter venter på tiltak",
        "Ett tiltak er over fristen",
        "R-412",
        "La den ansatte se dem",
    ] {
        assert!(index.contains(part), "«{part}» is not in:\n{index}");
    }
    assert!(!index.contains("ikke svart alene"), "{index}");
    let bare = made(&applies(KARI), Format::Markdown, &plainly);
    let bare = String::from_utf8(bare[0].bytes.clone()).expect("text");
    assert!(bare.contains("ikke svart alene ennå") && bare.contains("Ingen arbeidstid er skrevet inn"), "{bare}");
}

#[test]
fn the_parts_say_what_is_answered_and_no_more() {
    let files = made(&(applies(KARI) + MUCH), Format::Text, &plainly);
    let text = |part: Part| {
        let file = files.iter().find(|file| file.part == Some(part)).expect("the part");
        String::from_utf8(file.bytes.clone()).expect("text").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let own = text(Part::Declaration);
    // The employee's no to P-03 stands, and none of the manager's answers.
    assert!(own.contains("[ ] [x] [ ] [ ] underarmene · P-03") && own.matches("[x]").count() == 1, "{own}");
    assert!(own.contains("Roen, sier Kari") && own.contains("Mer kontakt med Ola"), "{own}");
    let measures = text(Part::Measures);
    for part in ["Kari får ny", "1. oktober", "fristen", "vet ikke (R-308)", "3 av 17"] {
        assert!(measures.contains(part), "«{part}» is not in:\n{measures}");
    }
    let follow = text(Part::FollowUps);
    assert!(follow.contains("to til tre hjemmedager") && follow.contains("2027") && follow.contains("råd"), "{follow}");
    let hours = text(Part::Hours);
    for part in ["08.00–16.00 hjemme, pause 30 minutter", "20.00–22.00 hjemme", "R-611", "kommer an på svar"] {
        assert!(hours.contains(part), "«{part}» is not in:\n{hours}");
    }
    let bare = made(&applies(KARI), Format::Text, &plainly);
    let bare = bare.iter().find(|file| file.part == Some(Part::Hours)).expect("the hours");
    let bare = String::from_utf8(bare.bytes.clone()).expect("text");
    assert!(bare.contains("Ingen arbeidstid er skrevet inn") && !bare.contains("Funn"), "{bare}");
    let draft = files.iter().find(|file| file.part == Some(Part::Draft)).expect("the draft");
    assert_eq!(draft.bytes, (applies(KARI) + MUCH).into_bytes());
}

#[test]
fn the_sums_are_right_and_the_same_gives_the_same() {
    let home = Home::new();
    home.write("a.toml", &(applies(KARI) + MUCH));
    for to in ["one/", "two/"] {
        let ran = home.run(&format!("render a.toml --kind folder --to html -o {to}"));
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.contains(FOLDER) && ran.out.contains("00-innhold.html"), "{}", ran.out);
    }
    let (one, two) = (home.files(&format!("one/{FOLDER}")), home.files(&format!("two/{FOLDER}")));
    assert_eq!(one, two);
    let told: Vec<(&str, &str)> = one[SUMS].lines().map(|line| line.split_once("  ").expect("a sum")).collect();
    assert_eq!(told.len(), one.len() - 1, "{told:?}");
    for (sum, name) in told {
        let counted: String = Sha256::digest(&one[name]).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(counted, sum, "{name}");
    }
    let mut check = std::process::Command::new("sha256sum");
    check.args(["--strict", "-c", SUMS]).current_dir(home.path(&format!("one/{FOLDER}")));
    match check.output() {
        Ok(output) => assert!(output.status.success(), "{output:?}"),
        Err(_) if std::env::var_os("HJEMMEKONTOR_REQUIRE").is_none() => println!("stepped aside: no sha256sum"),
        Err(e) => panic!("sha256sum: {e}"),
    }
}

#[test]
fn what_pdf_cannot_show_is_made_as_html_and_said() {
    let refuse = |paper: &Paper, format: Format| {
        let text = paper::as_text(paper);
        match format == Format::Pdf && text.contains('🪑') {
            true => Err(Trouble::NoGlyph { character: '🪑', near: "ny 🪑".into() }),
            false => Ok(text.into_bytes()),
        }
    };
    let files = made(&(applies(KARI) + MUCH).replace("ny stol", "ny 🪑"), Format::Pdf, &refuse);
    let expected = "00-innhold.html 01-avtale.pdf 02-vurdering.pdf 03-egenerklaering.pdf 04-tiltak.html \
        05-oppfolging.pdf 06-arbeidstid.pdf 07-utkast.toml SHA256SUMS";
    // The index quotes the sign, and is made as HTML for the same reason.
    assert_eq!(names(&files).join(" "), expected);
    let index = String::from_utf8(files[0].bytes.clone()).expect("text");
    let index = index.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(index.contains("04-tiltak.html er laget som HTML. PDF kan ikke vise tegnet «🪑»"), "{index}");
    // Any other trouble stops all of it.
    let fails = |_: &Paper, _: Format| Err(Trouble::Failed("x".into()));
    let draft = read(&applies(KARI));
    let law = Law::at(TODAY);
    let assessment = draft.assess(law, TODAY).expect("an assessment");
    let case = Case { draft: &draft, assessment: &assessment, law, words: Words::of(draft.language) };
    assert_eq!(folder::folder(&case, None, Format::Pdf, &fails), Err(Trouble::Failed("x".into())));
}

#[test]
fn hidden_names_stand_nowhere() {
    let home = Home::new();
    home.write("a.toml", &(applies(KARI) + MUCH));
    let shown = home.run("render a.toml --kind folder --to txt -o shown");
    assert_eq!(shown.code, 0, "{}", shown.err);
    let all = home.files("shown").into_values().collect::<String>();
    // The client is the adviser's, and is named in the draft alone.
    NAMES.iter().for_each(|name| assert!(all.contains(name), "{name} should stand there when nothing is hidden"));
    for language in ["nb", "nn", "en"] {
        let ran =
            home.run(&format!("--lang {language} render a.toml --kind folder --to txt --hide-names -o {language}/"));
        assert_eq!(ran.code, 0, "{}", ran.err);
        let folders: Vec<_> = std::fs::read_dir(home.path(language)).expect("a folder").flatten().collect();
        assert_eq!(folders.len(), 1);
        let path = folders[0].path();
        let slugs = path.to_string_lossy().into_owned() + &ran.out;
        for (file, text) in files(&path) {
            for name in NAMES {
                assert!(!text.contains(name), "{name} stands in {file}:\n{text}");
                assert!(!slugs.contains(&name.to_lowercase()), "{slugs}");
            }
            assert!(!file.ends_with(".toml"), "{file}");
        }
    }
}

#[test]
fn each_language_has_its_own_names_and_words() {
    let home = Home::new();
    home.write("a.toml", &(applies(KARI) + MUCH));
    for (language, folder, file, word) in [
        ("nb", "tilsynsmappe", "05-oppfolging.md", "Det som er åpent"),
        ("nn", "tilsynsmappe", "03-eigenerklaering.md", "Det som er ope"),
        ("en", "inspection-folder", "06-working-time.md", "What is open"),
    ] {
        let ran = home.run(&format!("--lang {language} render a.toml --kind folder --to md -o {language}/"));
        assert_eq!(ran.code, 0, "{}", ran.err);
        let files = home.files(&format!("{language}/{folder}-kari-nordmann-2026-11-22"));
        assert!(files.contains_key(file), "{:?}", files.keys());
        let index = files.iter().find(|(name, _)| name.starts_with("00-")).expect("an index").1;
        assert!(index.contains(word), "{index}");
        // No text is missing: that would show as its key between quotes.
        files.iter().for_each(|(name, text)| assert!(!text.contains("«folder-"), "{name}: {text}"));
    }
}

#[test]
fn a_finished_agreement_is_said_to_be_so_with_and_without_names() {
    let mut draft = read(&applies(KARI));
    for key in ["A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "A-7", "A-8"] {
        if let Some(term) = hjemmekontor::agreement::terms::find(key) {
            draft.clauses.insert(term.key, hjemmekontor::agreement::Clause::Text("Slik er det.".into()));
        }
    }
    draft.finish(date(2026, 11, 20));
    let home = Home::new();
    home.write("a.toml", &hjemmekontor::agreement::write::fresh(&draft, &|_| String::new()));
    for (to, hide) in [("named", ""), ("hidden", " --hide-names")] {
        let ran = home.run(&format!("render a.toml --kind folder --to txt -o {to}{hide}"));
        assert_eq!(ran.code, 0, "{}", ran.err);
        let index = &home.files(to)["00-innhold.txt"];
        assert!(index.contains("Ferdig 20. november 2026"), "{index}");
        assert!(!ran.out.contains("mangler"), "{}", ran.out);
    }
}

#[test]
fn an_employees_own_case_has_no_agreement_and_that_is_no_fault() {
    let own = applies(KARI).replace("consultant", "employee");
    let files = made(&own, Format::Text, &plainly);
    assert!(names(&files)[1].starts_with("02-"), "{:?}", names(&files));
    let index = String::from_utf8(files[0].bytes.clone()).expect("text");
    assert!(index.contains("De inneholder ingen") && !index.contains("mangler"), "{index}");
}

#[test]
fn a_folder_that_is_there_is_left_alone() {
    let home = Home::new();
    home.write("a.toml", &applies(KARI));
    let make = |rest: &str| home.run(&format!("render a.toml --kind folder --to md{rest}"));
    assert_eq!(make("").code, 0);
    let before = home.files(FOLDER);
    let ran = make("");
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(ran.err.contains("finnes fra før") && ran.err.contains("--force"), "{}", ran.err);
    assert_eq!(home.files(FOLDER), before);
    // Forced, its own files are written over, and no other is touched.
    home.write(&format!("{FOLDER}/notat.txt"), "mitt");
    home.write(&format!("{FOLDER}/02-vurdering.md"), "endret");
    let ran = make(" --force");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("notat.txt"), "{}", ran.out);
    let mut after = home.files(FOLDER);
    assert_eq!(after.remove("notat.txt").as_deref(), Some("mitt"));
    assert_eq!(after, before);
    // Nothing is left beside it.
    let left = std::fs::read_dir(home.path("")).expect("a folder").flatten().map(|e| e.file_name());
    let left: Vec<_> = left.filter(|name| name.to_string_lossy().starts_with(".hjemmekontor")).collect();
    assert!(left.is_empty(), "{left:?}");
    // An empty folder is filled; a file is no folder.
    std::fs::create_dir(home.path("tom")).expect("a folder");
    std::fs::create_dir(home.path(&format!("tom/{FOLDER}"))).expect("a folder");
    assert_eq!(make(" -o tom").code, 0);
    assert_eq!(home.files(&format!("tom/{FOLDER}")), before);
    home.write("fil", "x");
    let ran = make(" -o fil --force");
    assert_eq!(ran.code, 2);
    assert_eq!(std::fs::read_to_string(home.path("fil")).expect("a file"), "x");
}

#[cfg(unix)]
#[test]
fn it_is_private() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    home.write("a.toml", &applies(KARI));
    assert_eq!(home.run("render a.toml --kind folder --to md").code, 0);
    let mode = |name: &str| std::fs::metadata(home.path(name)).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode(FOLDER), 0o700);
    assert_eq!(mode(&format!("{FOLDER}/07-utkast.toml")), 0o600);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let home = Home::new();
    home.write("a.toml", &applies(KARI));
    home.write("b.toml", &applies("Per Hansen"));
    home.write("own.toml", "format = 1\nkind = \"self\"\nlanguage = \"nb\"\n");
    for (args, said) in [
        ("render a.toml --kind folder -o -", "standard ut"),
        ("render own.toml --kind folder --to md", "den ansattes egne svar"),
        ("render own.toml --kind report --to md", "den ansattes egne svar"),
        ("render a.toml b.toml --to md -o x.md", "får ikke plass i x.md"),
        ("render a.toml --kind foldr", "Mente du «folder»?"),
        ("render a.toml --kind foldr", "agreement, information, note, request"),
    ] {
        let ran = home.run(args);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{args}: {}", ran.err);
        assert!(ran.err.contains(said), "{args}: {}", ran.err);
    }
    assert!(!home.path("x.md").exists());
}
