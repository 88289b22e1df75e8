//! `render` and `finish` on the real binary: where the file goes, what is said, and what is refused.

use crate::support::docx as back;
use crate::support::drafts;
use crate::support::home::{Home, Ran, ran};

use drafts::source;

/// The example drafts in a folder of their own.
struct Shelf(Home);

impl std::ops::Deref for Shelf {
    type Target = Home;
    fn deref(&self) -> &Home {
        &self.0
    }
}

impl Shelf {
    fn new() -> Shelf {
        let home = Home::new();
        drafts::EXAMPLES.iter().for_each(|name| drop(home.write(&format!("{name}.toml"), &source(name))));
        Shelf(home)
    }

    /// The files that are there besides the examples.
    fn made(&self) -> Vec<String> {
        let all = std::fs::read_dir(self.path("")).expect("a folder").flatten();
        let names = all.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.filter(|name| !name.ends_with(".toml") && !name.starts_with('.')).collect();
        names.sort();
        names
    }
}

/// Lines wrap: blanks and breaks are one.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(ran: &Ran, code: i32, out: &[&str], err: &[&str]) {
    let told = String::from_utf8_lossy(&ran.bytes);
    assert_eq!(ran.code, code, "{told}{}", ran.err);
    for part in out {
        assert!(flat(&told).contains(part), "«{part}» is not in:\n{told}");
    }
    for part in err {
        assert!(flat(&ran.err).contains(part), "«{part}» is not in:\n{}", ran.err);
    }
    if code == 2 {
        assert!(ran.out.is_empty(), "{told}");
        assert!(!ran.err.is_empty() && !ran.err.contains("error:") && !ran.err.contains("Usage"), "{}", ran.err);
    } else {
        assert_eq!(ran.err, "");
    }
}

/// Whether the bytes are of this format.
fn is(bytes: &[u8], format: &str) -> bool {
    match format {
        "docx" => back::sound(bytes).contains_key("word/document.xml"),
        "pdf" => bytes.starts_with(b"%PDF-1.7"),
        "html" => bytes.starts_with(b"<!DOCTYPE html>"),
        "md" => std::str::from_utf8(bytes).is_ok_and(|text| text.contains("\n# ") || text.starts_with("# ")),
        _ => std::str::from_utf8(bytes).is_ok_and(|text| text.contains("\n====")),
    }
}

// ------------------------------------------------------------------------------------------------------------- where

#[test]
fn it_is_named_after_what_it_is_and_whom_it_is_about() {
    let home = Shelf::new();
    let name = "hjemmekontoravtale-kari-nordmann-2026-11-22.docx";
    let said = [&format!("Skrevet: {name}"), "Ingenting mangler.", "«hjemmekontor finish agreement.toml»"];
    check(&home.run("render agreement.toml"), 0, &said, &[]);
    assert!(is(&home.bytes(name), "docx"));
    let said = "Skrevet: heimekontor-notat-lukasz-zoltowski-2026-11-22.docx";
    check(&home.run("render weighing.toml"), 0, &[said], &[]);
    let said = "Skrevet: home-office-information-sukru-yildiz-2026-11-22.docx";
    check(&home.run("render order.toml"), 0, &[said], &[]);
    assert_eq!(home.made().len(), 3);
}

#[test]
fn o_is_a_file_a_folder_or_standard_output() {
    let home = Shelf::new();
    std::fs::create_dir(home.path("ut")).expect("a folder");
    let name = "hjemmekontoravtale-kari-nordmann-2026-11-22.docx";
    for (given, lies) in [("ut", "ut"), ("ny/", "ny"), ("dypt/nede/", "dypt/nede")] {
        check(&home.run(&format!("render agreement.toml -o {given}")), 0, &["Skrevet: "], &[]);
        assert!(is(&home.bytes(&format!("{lies}/{name}")), "docx"), "{given}");
    }
    check(&home.run("render agreement.toml -o arkiv/kari.pdf"), 0, &["Skrevet: arkiv/kari.pdf"], &[]);
    assert!(is(&home.bytes("arkiv/kari.pdf"), "pdf"));
    let before = home.made();
    for format in ["docx", "pdf", "html", "md", "txt"] {
        let ran = home.run(&format!("render agreement.toml -o - --to {format}"));
        check(&ran, 0, &[], &[]);
        assert!(is(&ran.bytes, format), "{format}");
        assert!(!String::from_utf8_lossy(&ran.bytes).contains("Skrevet: "));
    }
    assert_eq!(home.made(), before);
    check(&home.run("render agreement.toml -o agreement.toml/x.docx"), 2, &[], &["agreement.toml/x.docx", "-o"]);
}

#[test]
fn the_ending_is_the_format_and_to_says_the_same() {
    let home = Shelf::new();
    for format in ["docx", "pdf", "html", "md", "txt"] {
        check(&home.run(&format!("render agreement.toml -o a.{format}")), 0, &[], &[]);
        assert!(is(&home.bytes(&format!("a.{format}")), format), "{format}");
        check(&home.run(&format!("render agreement.toml --to {format}")), 0, &[], &[]);
        let name = format!("hjemmekontoravtale-kari-nordmann-2026-11-22.{format}");
        assert_eq!(home.bytes(&name), home.bytes(&format!("a.{format}")), "{format}");
    }
    check(&home.run("render agreement.toml -o A.HTML"), 0, &[], &[]);
    assert!(is(&home.bytes("A.HTML"), "html"));
    check(&home.run("render agreement.toml -o c.pdf --to PDF"), 0, &[], &[]);
    // No ending is Word's, and one of another's is taken where the format is named.
    check(&home.run("render agreement.toml -o uten"), 0, &[], &[]);
    check(&home.run("render agreement.toml -o a.utkast --to docx"), 0, &[], &[]);
    assert!(is(&home.bytes("uten"), "docx") && home.bytes("a.utkast") == home.bytes("a.docx"));
}

#[test]
fn an_ending_that_says_another_thing_is_refused() {
    let home = Shelf::new();
    for name in ["a.doc", "a.odt", "a.xyz", "a.toml"] {
        let said = [name, "slutter ikke som noe av det som kan lages.", ".docx, .pdf, .html, .md, .txt", "--to"];
        check(&home.run(&format!("render agreement.toml -o {name}")), 2, &[], &said);
        check(&home.run(&format!("render agreement.toml --kind report -o {name}")), 2, &[], &said);
    }
    for (to, name, way) in
        [("pdf", "a.docx", "-o a.pdf"), ("txt", "b.md", "-o b.txt"), ("docx", "ut/c.PDF", "-o ut/c.docx")]
    {
        let said = [name, &format!("--to ber om {to}."), way, "ta bort --to"];
        check(&home.run(&format!("render agreement.toml --to {to} -o {name}")), 2, &[], &said);
    }
    let said = ["x.pdf er navnet på en fil", "uten ending"];
    check(&home.run("render agreement.toml --kind folder -o x.pdf"), 2, &[], &said);
    assert!(home.made().is_empty(), "{:?}", home.made());
    check(&home.run("render agreement.toml --kind folder --to md -o mappe.2"), 0, &[], &[]);
    assert!(home.path("mappe.2").is_dir());
}

#[test]
fn what_is_read_is_never_written_over() {
    let home = Shelf::new();
    std::fs::create_dir(home.path("ut")).expect("a folder");
    home.write("mal.docx", "x");
    check(&home.run("render agreement.toml -o ekte.docx"), 0, &[], &[]);
    let (draft, template) = (home.text("agreement.toml"), home.bytes("ekte.docx"));
    for line in [
        "render agreement.toml -o agreement.toml --to docx",
        "render agreement.toml -o ut/../agreement.toml --to txt",
        "render agreement.toml --kind report --to md -o ./agreement.toml",
        "render weighing.toml agreement.toml --kind report --to md -o agreement.toml",
        "render agreement.toml --template ekte.docx -o ekte.docx",
        "calendar agreement.toml -o agreement.toml",
    ] {
        check(&home.run(&format!("{line} --force")), 2, &[], &["leses, og skrives aldri over.", "-o"]);
        assert!(home.text("agreement.toml") == draft && home.bytes("ekte.docx") == template, "{line}");
    }
    // Nor the draft in a folder of its own.
    check(&home.run("render agreement.toml --kind folder --to md"), 0, &[], &[]);
    let inside = "tilsynsmappe-kari-nordmann-2026-11-22/07-utkast.toml";
    let before = home.text(inside);
    check(&home.run(&format!("render {inside} --kind folder --to md --force")), 2, &[], &["leses"]);
    assert_eq!(home.text(inside), before);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(home.path("agreement.toml"), home.path("lenke.toml")).expect("a link");
        check(&home.run("render lenke.toml -o agreement.toml --to md --force"), 2, &[], &["leses"]);
        assert_eq!(home.text("agreement.toml"), draft);
    }
}

#[test]
fn two_drafts_of_one_name_are_two_documents() {
    let home = Shelf::new();
    for folder in ["a", "b"] {
        std::fs::create_dir(home.path(folder)).expect("a folder");
        home.write(&format!("{folder}/x.toml"), &source("agreement"));
    }
    let names = ["hjemmekontoravtale-kari-nordmann-2026-11-22.md", "hjemmekontoravtale-kari-nordmann-2026-11-22-2.md"];
    check(&home.run("render a/x.toml b/x.toml --to md"), 0, &names, &[]);
    names.iter().for_each(|name| assert!(is(&home.bytes(name), "md"), "{name}"));
    let ran = home.run("render a/x.toml b/x.toml --to md");
    assert!(ran.code == 2 && ran.err.matches("finnes fra før").count() == 2, "{}", ran.err);
    check(&home.run("render a/x.toml b/x.toml --to md --force"), 0, &names, &[]);
    check(&home.run("render a/x.toml b/x.toml --kind folder --to md"), 0, &["2026-11-22-2"], &[]);
    assert!(home.path("tilsynsmappe-kari-nordmann-2026-11-22-2").is_dir());
}

#[test]
fn a_file_that_is_there_is_left_alone_unless_it_is_asked_for() {
    let home = Shelf::new();
    home.write("kari.txt", "mitt eget");
    let said = ["kari.txt", "finnes fra før, og er ikke rørt.", "-o", "--force"];
    check(&home.run("render agreement.toml -o kari.txt"), 2, &[], &said);
    assert_eq!(home.text("kari.txt"), "mitt eget");
    check(&home.run("render agreement.toml -o kari.txt --force"), 0, &["Skrevet: kari.txt"], &[]);
    assert!(home.text("kari.txt").contains("Avtale om hjemmekontor"));
    check(&home.run("render agreement.toml"), 0, &[], &[]);
    check(&home.run("render agreement.toml"), 2, &[], &["hjemmekontoravtale-kari-nordmann-2026-11-22.docx"]);
}

// -------------------------------------------------------------------------------------------------------------- what

#[test]
fn the_language_is_the_drafts_unless_it_is_asked_for() {
    let home = Shelf::new();
    let title = |line: &str| {
        let ran = home.run(line);
        check(&ran, 0, &[], &[]);
        let text = ran.out;
        text.lines().zip(text.lines().skip(1)).find(|(_, under)| under.starts_with("===")).map(|(t, _)| t.to_string())
    };
    let own = title("render order.toml --to txt -o -");
    assert_eq!(own.as_deref(), Some("Written information on home work"), "and not that of the surroundings");
    assert_eq!(title("render agreement.toml --to txt -o - --lang en").as_deref(), Some("Home-office agreement"));
    assert_eq!(title("render agreement.toml --to txt -o - --lang nn").as_deref(), Some("Avtale om heimekontor"));
    assert_eq!(title("render agreement.toml --to txt -o - --lang=nb").as_deref(), Some("Avtale om hjemmekontor"));
    let said = ["Written: home-office-agreement-kari-nordmann-2026-11-22.md"];
    check(&home.run("render agreement.toml --to md --lang en"), 0, &said, &[]);
}

#[test]
fn every_kind_can_be_asked_for() {
    let home = Shelf::new();
    for (kind, title) in [
        ("agreement", "Avtale om hjemmekontor"),
        ("information", "Skriftlig informasjon"),
        ("note", "Vurdering"),
        ("request", "Hei"),
        ("declaration", "Egenerklæring om arbeidsmiljøet"),
        ("conversation", "Samtaleguide om arbeidsmiljøet"),
    ] {
        check(&home.run(&format!("render agreement.toml --kind {kind} --to txt -o -")), 0, &[title], &[]);
    }
    // Only what stands under «draft» is to be finished.
    assert!(!home.run("render agreement.toml --kind note").out.contains("finish"));
}

#[test]
fn what_is_missing_is_counted() {
    let home = Shelf::new();
    let text = source("agreement");
    let without = |keys: &[&str]| {
        let kept = text.lines().filter(|line| !keys.iter().any(|key| line.starts_with(key)));
        kept.collect::<Vec<_>>().join("\n")
    };
    home.write("a.toml", &without(&["A-2", "A-7"]));
    let said = ["Det er et utkast: 2 ting mangler.", "«hjemmekontor check a.toml»"];
    check(&home.run("render a.toml -o a.txt"), 0, &said, &[]);
    assert_eq!(home.text("a.txt").matches("[ Mangler").count(), 2);
    home.write("b.toml", &without(&["A-2"]));
    check(&home.run("render b.toml -o b.txt"), 0, &["Det er et utkast: Én ting mangler."], &[]);
}

#[test]
fn a_blank_form_holds_no_answers_and_lacks_nothing() {
    let home = Shelf::new();
    let name = "egenerklaering-kari-nordmann-2026-11-22.txt";
    let ran = home.run("render agreement.toml --blank --to txt");
    check(&ran, 0, &[&format!("Skrevet: {name}")], &[]);
    assert!(!ran.out.contains("mangler"), "{}", ran.out);
    let text = flat(&home.text(name));
    assert!(text.contains("Kari Nordmann") && text.contains("Egenerklæring"), "{text}");
    assert_eq!(home.run("render agreement.toml --blank --kind declaration --to txt -o -").bytes, home.bytes(name));
    check(&home.run("render agreement.toml --blank --kind conversation --to txt -o -"), 0, &["Samtaleguide"], &[]);
    for kind in ["agreement", "information", "note", "request", "folder", "report"] {
        let said = ["Bare egenerklæringen og samtaleguiden kan lages tomme.", "--blank"];
        check(&home.run(&format!("render agreement.toml --blank --kind {kind}")), 2, &[], &said);
    }
    assert_eq!(home.made(), [name]);
}

#[test]
fn a_blank_form_needs_no_draft() {
    let home = Shelf::new();
    check(&home.run("render --blank"), 0, &["Skrevet: egenerklaering-2026-11-22.docx"], &[]);
    check(&home.run("render --blank --kind conversation -o a.txt"), 0, &["Skrevet: a.txt"], &[]);
    assert!(home.text("a.txt").contains("Samtaleguide om arbeidsmiljøet"), "{}", home.text("a.txt"));
    let ran = home.run("render --blank --to txt -o - --lang en");
    check(&ran, 0, &["Self-declaration"], &[]);
    check(&home.run("render --blank --kind agreement"), 2, &[], &["kan lages tomme"]);
    check(&home.run("render --kind declaration"), 2, &[], &["--help"]);
}

#[test]
fn what_does_not_fit_is_near_what_fits_here() {
    let home = Shelf::new();
    let ran = home.run("calendar agreement.toml --hide-names");
    check(&ran, 2, &[], &["--hide-names"]);
    assert!(!ran.err.contains("Mente du"), "{}", ran.err);
    check(&home.run("calendar agreement.toml --forse"), 2, &[], &["Mente du «--force»?"]);
    check(&home.run("render agreement.toml --hide-name"), 2, &[], &["Mente du «--hide-names»?"]);
    let help = flat(&home.run("render --help").out);
    assert!(help.contains("Språket på skjermen og i dokumentene") && !help.contains("Skjermspråk"), "{help}");
    assert!(home.run("calendar --help").out.contains("Skjermspråk"));
}

#[test]
fn hidden_names_stand_nowhere() {
    let home = Shelf::new();
    let names = ["Kari", "Nordmann", "Ola Berg", "Fjord Data", "123 456 785", "kari", "nordmann"];
    for kind in ["agreement", "information", "note", "request", "declaration", "conversation"] {
        let ran = home.run(&format!("render agreement.toml --hide-names --to md --kind {kind}"));
        check(&ran, 0, &["-den-ansatte-2026-11-22.md"], &[]);
        assert!(names.iter().all(|name| !ran.out.contains(name)), "{}", ran.out);
    }
    assert_eq!(home.made().len(), 6);
    for file in home.made() {
        let text = home.text(&file).replace('\\', "");
        names.iter().for_each(|name| assert!(!file.contains(name) && !text.contains(name), "{name} in {file}: {text}"));
        assert!(text.contains("Den ansatte"), "{file}: {text}");
    }
    // In what nobody sees of the file either.
    for format in ["docx", "html"] {
        let ran = home.run(&format!("render agreement.toml --hide-names --to {format} -o -"));
        let parts = match format {
            "docx" => back::sound(&ran.bytes).into_values().collect(),
            _ => vec![ran.bytes.clone()],
        };
        for part in parts {
            let text = String::from_utf8_lossy(&part).into_owned();
            names[..5].iter().for_each(|name| assert!(!text.contains(name), "{name} in {text}"));
        }
    }
    // What was finished is finished without the names too.
    check(&home.run("finish agreement.toml"), 0, &[], &[]);
    let ran = home.run("render agreement.toml --hide-names -o a.txt");
    assert!(!ran.out.contains("finish") && !home.text("a.txt").contains("Utkast\n"), "{}", ran.out);
}

#[test]
fn a_house_template_is_for_word_and_has_to_be_one() {
    let home = Shelf::new();
    check(&home.run("render weighing.toml -o mal.docx"), 0, &[], &[]);
    check(&home.run("render agreement.toml --template mal.docx -o a.docx"), 0, &["Skrevet: a.docx"], &[]);
    let told = back::tree(&back::sound(&home.bytes("a.docx"))["word/document.xml"]).read();
    assert!(told.contains("Omfanget av hjemmearbeidet") && !told.contains("Dagane er faste"), "{told}");
    let broken = ["ikke en Word-fil", "Lagre den på nytt som .docx", "--template"];
    check(&home.run("render agreement.toml --template agreement.toml -o b.docx"), 2, &[], &broken);
    check(&home.run("render agreement.toml --template nei.docx"), 2, &[], &["nei.docx", "finnes ikke"]);
    for line in ["--to pdf", "-o x.pdf", "-o x.txt", "--to md"] {
        let ran = home.run(&format!("render agreement.toml --template mal.docx {line}"));
        check(&ran, 2, &[], &["bare brukes til Word", "--to docx"]);
    }
    assert_eq!(home.made(), ["a.docx", "mal.docx"]);
}

// ------------------------------------------------------------------------------------------------------------ refused

#[test]
fn what_cannot_be_used_is_said_with_what_can() {
    let home = Shelf::new();
    let formats = "Tillatt: docx, pdf, html, md, txt.";
    check(&home.run("render agreement.toml --to doc"), 2, &[], &["«doc»", "--to", "Mente du «docx»?", formats]);
    check(&home.run("render agreement.toml --to xlsx"), 2, &[], &["«xlsx»", formats]);
    let kinds = ["«agrement»", "--kind", "Mente du «agreement»?", "agreement, information, note, request"];
    check(&home.run("render agreement.toml --kind agrement"), 2, &[], &kinds);
    check(&home.run("render agreement.toml --lang no"), 2, &[], &["«no»", "Tillatt: nb, nn, en."]);
    check(&home.run("render agreement.toml --templat x"), 2, &[], &["--templat", "--template"]);
    check(&home.run("render"), 2, &[], &["--help"]);
    check(&home.run("render nei.toml"), 2, &[], &["nei.toml", "finnes ikke"]);
    home.write("feil.toml", "format = 1\n[facts]\nplace = \"own_hom\"\n");
    check(&home.run("render feil.toml"), 2, &[], &["feil.toml:3:9:", "Mente du «own_home»?"]);
    check(&home.run("finish feil.toml"), 2, &[], &["3:9", "own_home"]);
    assert!(home.made().is_empty());
}

#[test]
fn of_the_employees_own_answers_only_their_papers_are_made() {
    let home = Shelf::new();
    home.write("svar.toml", "format = 1\nkind = \"self\"\n[parties]\nemployee = \"Kari\"\n");
    for kind in ["agreement", "information", "note", "request"] {
        let ran = home.run(&format!("render svar.toml --kind {kind}"));
        check(&ran, 2, &[], &["svar.toml er den ansattes egne svar.", "«merge»"]);
    }
    check(&home.run("render svar.toml"), 0, &["Skrevet: egenerklaering-kari-2026-11-22.docx"], &[]);
    check(&home.run("render svar.toml --kind conversation"), 0, &["samtaleguide-kari-2026-11-22.docx"], &[]);
    check(&home.run("finish svar.toml"), 2, &[], &["svar.toml er den ansattes egne svar."]);
}

#[test]
fn what_pdf_cannot_show_is_named_and_the_other_formats_can() {
    let home = Shelf::new();
    home.write("a.toml", &source("agreement").replace("Kari Nordmann", "Kari 🏠 Nordmann"));
    let said = ["«🏠»", "U+1F3E0", "«Kari 🏠 Nordmann", "docx, html, md, txt"];
    check(&home.run("render a.toml --to pdf"), 2, &[], &said);
    assert!(home.made().is_empty());
    for format in ["docx", "html", "md", "txt"] {
        check(&home.run(&format!("render a.toml --to {format}")), 0, &[], &[]);
    }
}

// ------------------------------------------------------------------------------------------------------------- finish

#[test]
fn finish_marks_what_is_complete_and_only_that() {
    let home = Shelf::new();
    let text = source("agreement");
    home.write("a.toml", &text.lines().filter(|line| !line.starts_with("A-7")).collect::<Vec<_>>().join("\n"));
    let before = home.text("a.toml");
    let said = ["a.toml kan ikke merkes som ferdig: Én ting mangler.", "«hjemmekontor check a.toml»"];
    check(&home.run("finish a.toml"), 1, &said, &[]);
    assert_eq!(home.text("a.toml"), before);

    check(&home.run("finish agreement.toml"), 0, &["agreement.toml er merket som ferdig."], &[]);
    let first = home.text("agreement.toml");
    assert!(first.contains("2026-11-22") && first.contains("# Two fixed days a week at home"), "{first}");
    let rendered = |file: &str| {
        let ran = home.run(&format!("render agreement.toml -o {file}"));
        (ran.out, home.text(file))
    };
    let (said, paper) = rendered("ferdig.txt");
    assert!(!said.contains("finish") && !said.contains("utkast"), "{said}");
    assert!(!paper.starts_with("Utkast") && paper.contains("Versjon av 22. november 2026."), "{paper}");
    // The day stays the day it was finished.
    let mut later = home.command("finish agreement.toml");
    check(&ran(later.env("HJEMMEKONTOR_TODAY", "2026-12-24")), 0, &["merket som ferdig"], &[]);
    assert!(home.run("render agreement.toml --to txt -o -").out.contains("Versjon av 22. november 2026."));

    check(&home.run("finish agreement.toml --undo"), 0, &["agreement.toml er et utkast igjen."], &[]);
    assert!(rendered("igjen.txt").1.starts_with("Utkast"));

    check(&home.run("finish agreement.toml"), 0, &[], &[]);
    // What goes on after it was agreed takes nothing away; another clause does.
    let marked = home.text("agreement.toml");
    home.write("agreement.toml", &marked.replace("én måneds frist", "to måneders frist"));
    let (said, paper) = rendered("endret.txt");
    assert!(paper.starts_with("Utkast") && paper.contains("to måneders frist"), "{paper}");
    assert!(said.contains("finish"), "{said}");
    home.write("agreement.toml", &marked);
    assert!(!rendered("som_foer.txt").1.starts_with("Utkast"));
}

#[test]
fn finish_refuses_where_there_is_nothing_to_finish() {
    let home = Shelf::new();
    let facts = "worker_status = \"employee\"\nplace = \"holiday_home\"\nlives_there = false\ngovernment = \"none\"\n";
    let parties = "[parties]\nemployee = \"Kari\"\nemployer = \"Fjord\"\n";
    let text = format!("format = 1\nlanguage = \"nb\"\nrole = \"manager\"\n\n{parties}\n[facts]\n{facts}");
    home.write("hytte.toml", &text);
    check(&home.run("finish hytte.toml"), 1, &["Her er det ingenting å merke som ferdig."], &[]);
    assert_eq!(home.text("hytte.toml"), text);
    // With a clause there is an agreement; the information in its place is not what was marked.
    home.write("hytte.toml", &format!("{text}\n[clauses]\nA-1 = \"To dager i uka på hytta.\"\n"));
    check(&home.run("finish hytte.toml"), 0, &["hytte.toml er merket som ferdig."], &[]);
    let ran = home.run("render hytte.toml --kind information -o info.txt");
    assert!(home.text("info.txt").starts_with("Utkast"), "{}", home.text("info.txt"));
    assert!(!home.text("info.txt").contains("Gitt i stedet for en avtale"));
    assert!(!ran.out.contains("finish"), "{}", ran.out);
}
