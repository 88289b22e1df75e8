//! Files: what is refused and where, what a save leaves alone, and that a draft comes back as it was.

use hjemmekontor::agreement::calendar::Calendar;
use hjemmekontor::agreement::interview::{self, Answer, Input};
use hjemmekontor::agreement::{
    Clause, Draft, EmployeeView, Language, Measure, Note, Party, PointMark, Role, environment, read, terms, write,
};
use hjemmekontor::law::checks::{CHECKS, Mark};
use hjemmekontor::law::facts::{Clock, Fact, Kind, Period, PlaceShare, PlaceWord, Value};
use hjemmekontor::law::hours::{At, Stretch, Work, Workweek};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::week::DayWork;
use hjemmekontor::session::{comment, save};
use hjemmekontor::store::{self, Existing, Trouble};
use hjemmekontor::words::Words;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

const TODAY: Date = date(2026, 11, 22);

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn file(folder: &Path, text: &[u8]) -> PathBuf {
    let path = folder.join("draft.toml");
    fs::write(&path, text).expect("a file");
    path
}

/// The file cannot be opened, what is said names the place and holds these words, and the file is as it was.
fn check(text: impl AsRef<[u8]>, wanted: &[&str]) {
    let (folder, text) = (folder(), text.as_ref());
    let path = file(folder.path(), text);
    let Err(trouble) = store::open(&path) else { panic!("opened: {}", String::from_utf8_lossy(text)) };
    for language in Language::ALL {
        let said = Words::of(*language).trouble(&trouble).join("\n");
        let said = said.replace(&folder.path().canonicalize().expect("a path").display().to_string(), "");
        assert!(!said.contains('«') || !said.contains("error-"), "{said}");
        for part in wanted {
            assert!(said.contains(part), "no {part} in {said}");
        }
    }
    assert_eq!(fs::read(&path).expect("the file"), text);
    assert_eq!(names(folder.path()), ["draft.toml"]);
}

/// What is in a folder, locks aside.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<String> = entries.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|n| !n.ends_with(".lock"));
    names.sort();
    names
}

#[test]
fn refuses_what_it_does_not_know() {
    check("", &["draft.toml:1:1"]);
    check("not toml at all", &["draft.toml:1:"]);
    check("format = 1\nlanguage = \"nb", &["draft.toml:2:"]);
    check("[facts]\nplace = \"own_home\"\n", &["draft.toml:1:1", "format"]);
    check("format = 2\n", &["draft.toml:1:10", "2"]);
    check("format = \"1\"\n", &["draft.toml:1:10"]);
    check("# hei\nformat = 1\n[facts]\n  plase = \"own_home\"\n", &["draft.toml:4:3", "plase", "place"]);
    check("format = 1\n[facts]\nplace = \"own_hme\"\n", &["draft.toml:3:9", "own_hme", "own_home"]);
    check("format = 1\n[parties]\nemployee = 3\n", &["draft.toml:3:12", "employee"]);
    check("format = 1\n[facts]\ndays_per_week = 8\n", &["draft.toml:3:17", "days_per_week", "7"]);
    check("format = 1\n[facts]\nstart = 2026-12-01\nend = 2026-11-01\n", &["draft.toml:4:7", "end"]);
    check("format = 1\n[facts]\nhome_days = 20\ncycle_weeks = 2\n", &["draft.toml:3:13"]);
    check("format = 1\n[clauses]\n\"A-9\" = \"x\"\n", &["draft.toml:3:1", "A-9"]);
    check("format = 1\n[clauses]\nleft_out = [\"E-1\"]\n", &["draft.toml:3:13", "E-1"]);
    check("format = 1\nsecret = 1\n", &["draft.toml:2:1", "secret"]);
    check("format = 1\nrole = \"manger\"\n", &["draft.toml:2:8", "manager"]);
    check("format = 1\n[calendar]\ndays = [0001-01-01, 2026-11-02]\n", &["draft.toml:3:9", "0001-01-01", "2000"]);
    check("format = 1\n[calendar]\nto = 9999-12-31\n", &["draft.toml:3:6", "2100"]);
    // Columns are characters, and two faults are both told.
    check("format = 1\n[parties]\nemployee = \"æøå\"; x = 1\n", &["draft.toml:3:17"]);
    check("format = 1\nfoo = 1\n[facts]\nbar = 1\n", &["draft.toml:2:1", "draft.toml:4:1"]);
    check(b"format = 1\n# \xff\xfe", &["draft.toml"]);
    check("{\"format\": 1}", &["draft.toml:1:"]);
}

/// Every beginning of a whole file is either refused with a place or read; nothing panics.
#[test]
fn half_written_files() {
    let whole = write::fresh(&full(), &comment(Language::Nb));
    for (end, _) in whole.char_indices() {
        match read::draft(&whole[..end]) {
            Ok(_) => {}
            Err(problems) => assert!(problems.iter().all(|p| p.line > 0 && p.column > 0)),
        }
    }
    // In the middle of a text.
    let end = whole.find("tekst").expect("a text");
    check(&whole[..end], &["draft.toml:"]);
}

/// Opens, saves after a change, and looks at the text.
fn saved(text: &str, change: impl Fn(&mut Draft)) -> String {
    let folder = folder();
    let path = file(folder.path(), text.as_bytes());
    let (mut opened, mut draft) = store::open(&path).expect("a draft");
    change(&mut draft);
    opened.save(&draft, &comment(draft.language)).expect("a save");
    assert_eq!(names(folder.path()), ["draft.toml"]);
    assert_eq!(store::load(&path).expect("a draft").1, draft);
    fs::read_to_string(&path).expect("the file")
}

#[test]
fn a_persons_edits_survive() {
    let text = "\
# Mine.
language = 'nn' # why not
format = 1

[facts] # what is known
# two days
days_per_week = 2.0   # on average
place = \"own_home\"

[parties]
employer = 'Fjord «AS»'
# the employee
employee = \"Kari\"

[undertaking]
employees = 1_200
";
    let same = saved(text, |_| {});
    for line in text.lines() {
        assert!(same.contains(line), "lost: {line}\n{same}");
    }
    let wanted = text.replace("employee = \"Kari\"", "employee = \"Kari Berg\"");
    let changed = saved(text, |draft| {
        draft.parties.insert(Party::Employee, "Kari Berg".into());
    });
    for line in wanted.lines() {
        assert!(changed.contains(line), "lost: {line}\n{changed}");
    }
    let order = |key: &str| changed.find(key).unwrap_or_else(|| panic!("no {key}"));
    assert!(order("language") < order("format") && order("[facts]") < order("[parties]"));
    assert!(order("days_per_week") < order("place") && order("employer =") < order("employee ="));
    let number = saved(text, |draft| draft.facts.put(Fact::DaysPerWeek, Number::new(3, 2).map(Value::Number)));
    assert!(number.contains("days_per_week = 1.5   # on average"), "{number}");
    let gone = saved(text, |draft| draft.facts.put(Fact::Place, None));
    assert!(!gone.contains("own_home") && gone.contains("# two days"), "{gone}");
}

#[test]
fn line_ends_of_another_system_are_read() {
    let text = saved("format = 1\r\n[parties]\r\nemployee = \"Kari\" # hun\r\n", |_| {});
    assert!(text.contains("# hun"), "{text}");
}

#[test]
fn a_file_changed_behind_the_back_is_left_alone() {
    let folder = folder();
    let path = file(folder.path(), b"format = 1\n");
    let (mut opened, mut draft) = store::open(&path).expect("a draft");
    fs::write(&path, "format = 1\n# theirs\n").expect("a file");
    draft.parties.insert(Party::Employee, "Kari".into());
    assert!(save(&mut opened, &draft, TODAY).expect("a save"));
    assert_eq!(fs::read_to_string(&path).expect("the file"), "format = 1\n# theirs\n");
    assert_eq!(names(folder.path()), ["draft-2.toml", "draft.toml"]);
    let beside = store::load(&folder.path().join("draft-2.toml")).expect("a draft").1;
    assert_eq!(beside.party(Party::Employee), Some("Kari"));
    // From now on it is saved there.
    draft.parties.insert(Party::Employer, "Fjord".into());
    assert!(!save(&mut opened, &draft, TODAY).expect("a save"));
    assert_eq!(names(folder.path()), ["draft-2.toml", "draft.toml"]);
}

#[test]
fn a_new_draft_never_takes_a_path_that_is_taken() {
    let folder = folder();
    let draft = full();
    let path = store::free_path(folder.path(), &draft, TODAY);
    let mut opened = store::new(path.clone());
    fs::write(&path, "theirs").expect("a file");
    assert!(save(&mut opened, &draft, TODAY).expect("a save"));
    assert_eq!(fs::read_to_string(&path).expect("the file"), "theirs");
    assert_ne!(opened.path, path);
}

#[test]
fn a_draft_that_vanished_is_written_again() {
    let folder = folder();
    let path = file(folder.path(), b"format = 1\n");
    let (mut opened, draft) = store::open(&path).expect("a draft");
    fs::remove_file(&path).expect("gone");
    save(&mut opened, &draft, TODAY).expect("a save");
    assert!(store::load(&opened.path).is_ok());
}

#[test]
fn one_at_a_time() {
    let folder = folder();
    let path = file(folder.path(), b"format = 1\n");
    let held = store::open(&path).expect("a draft");
    let Err(busy) = store::open(&path) else { panic!("opened twice") };
    assert!(matches!(busy, Trouble::Busy { .. }), "{busy}");
    assert!(store::load(&path).is_ok() && store::list(folder.path()).expect("a list").len() == 1);
    drop(held);
    assert!(store::open(&path).is_ok());
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "the lock is gone");
}

#[cfg(unix)]
#[test]
fn private_from_the_first_byte() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    let folder = folder();
    let drafts = folder.path().join("a/b");
    let mut opened = store::new(drafts.join("draft.toml"));
    save(&mut opened, &full(), TODAY).expect("a save");
    assert_eq!((mode(&opened.path), mode(&drafts)), (0o600, 0o700));
    for entry in fs::read_dir(&drafts).expect("a folder").flatten() {
        assert_eq!(mode(&entry.path()), 0o600, "{:?}", entry.file_name());
    }
    let mut other = full();
    other.role = None;
    save(&mut opened, &other, TODAY).expect("a save");
    assert_eq!(mode(&opened.path), 0o600);
}

#[cfg(unix)]
#[test]
fn an_unchanged_draft_is_not_written_again() {
    use std::os::unix::fs::MetadataExt as _;
    let folder = folder();
    let mut opened = store::new(folder.path().join("draft.toml"));
    save(&mut opened, &full(), TODAY).expect("a save");
    // Writing is renaming: another inode.
    let inode = || fs::metadata(folder.path().join("draft.toml")).expect("there").ino();
    let before = inode();
    save(&mut opened, &full(), TODAY).expect("a save");
    assert_eq!(inode(), before);
    let path = opened.path.clone();
    drop(opened);
    let (mut opened, draft) = store::open(&path).expect("a draft");
    save(&mut opened, &draft, TODAY).expect("a save");
    assert_eq!(inode(), before);
}

#[test]
fn the_list() {
    let folder = folder();
    assert!(store::list(&folder.path().join("none")).expect("a list").is_empty());
    for (name, text) in [("a.toml", "format = 1\n"), ("b.toml", "format = 9\n"), (".c.toml", ""), ("d.txt", "")] {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    fs::create_dir(folder.path().join("e.toml")).expect("a folder");
    let list = store::list(folder.path()).expect("a list");
    let mut found: Vec<_> =
        list.iter().map(|l| (l.path.file_name().expect("a name").to_owned(), l.draft.is_ok())).collect();
    found.sort();
    assert_eq!(found, [("a.toml".into(), true), ("b.toml".into(), false)]);
}

#[test]
fn names_of_files() {
    let folder = folder();
    for (name, wanted) in [
        ("Kari Berg", "kari-berg-2026-11-22.toml"),
        ("Åse Bjørnæs", "ase-bjornaes-2026-11-22.toml"),
        ("../../etc/passwd", "etc-passwd-2026-11-22.toml"),
        ("李", "hjemmekontor-2026-11-22.toml"),
        (".", "hjemmekontor-2026-11-22.toml"),
    ] {
        let mut draft = Draft::new(Language::Nb);
        draft.parties.insert(Party::Employee, name.into());
        assert_eq!(store::free_path(folder.path(), &draft, TODAY), folder.path().join(wanted), "{name}");
    }
}

#[test]
fn names_of_files_made_of_a_draft() {
    for (name, wanted) in [
        (Some("Łukasz Žižek"), "avtale-lukasz-zizek-2026-11-22.pdf"),
        (Some("Şule Çağlı-Ünal"), "avtale-sule-cagli-unal-2026-11-22.pdf"),
        (Some("Čáhppe Ŋuorra Đorđe Ŧ"), "avtale-cahppe-nuorra-dorde-t-2026-11-22.pdf"),
        (Some("Ása Þór Groß Œ"), "avtale-asa-thor-gross-oe-2026-11-22.pdf"),
        // The same letters taken apart.
        (Some("A\u{30a}se O\u{308}st"), "avtale-ase-ost-2026-11-22.pdf"),
        (Some("İpek"), "avtale-ipek-2026-11-22.pdf"),
        (Some("../a\\b:c\u{0}"), "avtale-a-b-c-2026-11-22.pdf"),
        (Some("李"), "avtale-2026-11-22.pdf"),
        (None, "avtale-2026-11-22.pdf"),
    ] {
        assert_eq!(store::file_name("avtale", name, TODAY, "pdf"), wanted, "{name:?}");
    }
}

#[test]
fn saved_twice_the_receipt_is_of_what_was_saved() {
    let folder = folder();
    let path = folder.path().join("a.toml");
    let mut draft = Draft::new(Language::Nb);
    draft.parties.insert(Party::Employee, "Kari".into());
    let mut file = store::new(path.clone());
    save(&mut file, &draft, TODAY).expect("saved");
    drop(file);
    // Opened again, with the receipt of what was there; then something is answered, and it is saved as it stands twice.
    let (mut file, mut draft) = store::open(&path).expect("a draft");
    draft.facts.put_word(Fact::WorkerStatus, "contractor");
    for _ in 0..2 {
        save(&mut file, &draft, TODAY).expect("saved");
        let (_, saved) = store::load(&path).expect("a draft");
        let law = hjemmekontor::law::sources::Law::at(TODAY);
        let now = hjemmekontor::agreement::Receipt::of(&saved.assess(law, TODAY).expect("assessed"), law);
        assert!(saved.receipt.as_ref().is_some_and(|receipt| receipt.agrees_with(&now)), "{:?}", saved.receipt);
    }
}

#[test]
fn a_name_is_written_so_that_every_system_takes_it_and_can_have_a_number() {
    assert_eq!(store::file_name("Egenerklæring / ny", Some("Bø"), TODAY, "md"), "egenerklaering-ny-bo-2026-11-22.md");
    assert_eq!(store::dated_name("Årsmappe", None, TODAY), "arsmappe-2026-11-22");
    assert_eq!(store::numbered("a-2026.pdf", 3), "a-2026-3.pdf");
    assert_eq!(store::numbered("mappe", 2), "mappe-2");
}

#[test]
fn a_new_file_takes_no_place_of_another() {
    let folder = folder();
    let path = folder.path().join("a.bin");
    store::write_new(&path, &[0, 159, 146, 150], Existing::Keep).expect("written");
    let Err(Trouble::Write { cause, .. }) = store::write_new(&path, b"two", Existing::Keep) else {
        panic!("written over")
    };
    assert_eq!(cause.kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(fs::read(&path).expect("the file"), [0, 159, 146, 150]);
    store::write_new(&path, b"two", Existing::Replace).expect("written over");
    assert_eq!(fs::read(&path).expect("the file"), b"two");
    assert_eq!(names(folder.path()), ["a.bin"]);
}

fn named(name: &str) -> Draft {
    let mut draft = Draft::new(Language::Nb);
    draft.parties.insert(Party::Employee, name.into());
    draft
}

/// A draft that was saved before the name was known is named by its first save after.
#[test]
fn a_nameless_draft_gets_its_name_once() {
    let folder = folder();
    let mut draft = Draft::new(Language::Nb);
    draft.role = Some(Role::Manager);
    let mut opened = store::new(store::free_path(folder.path(), &draft, TODAY));
    save(&mut opened, &draft, TODAY).expect("a save");
    assert_eq!(names(folder.path()), ["hjemmekontor-2026-11-22.toml"]);
    for name in ["Kari Berg", "Ola Li"] {
        save(&mut opened, &named(name), TODAY).expect("a save");
        assert_eq!(names(folder.path()), ["kari-berg-2026-11-22.toml"]);
    }
    assert!(matches!(store::open(&opened.path), Err(Trouble::Busy { .. })));
    drop(opened);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "no lock is left");
}

/// A name without a letter that a file can bear leaves the file where it is, save after save.
#[test]
fn a_name_that_gives_no_file_name_renames_nothing() {
    let folder = folder();
    let mut opened = store::new(store::free_path(folder.path(), &named("李"), TODAY));
    for employees in 1..4 {
        let mut draft = named("李");
        draft.employees = Some(employees);
        save(&mut opened, &draft, TODAY).expect("a save");
        assert_eq!(names(folder.path()), ["hjemmekontor-2026-11-22.toml"], "save {employees}");
    }
}

/// A name that a person gave the file stays, however it begins.
#[test]
fn a_name_of_the_persons_own_stays() {
    let folder = folder();
    for own in ["hjemmekontor-avtale.toml", "hjemmekontor.toml"] {
        let path = folder.path().join(own);
        fs::write(&path, "format = 1\n").expect("a file");
        let (mut opened, _) = store::open(&path).expect("a draft");
        save(&mut opened, &named("Kari"), TODAY).expect("a save");
        assert!(path.exists(), "{own} became {:?}", names(folder.path()));
        fs::remove_file(&opened.path).expect("gone");
    }
}

/// Naming a draft moves no file that somebody else has changed meanwhile.
#[test]
fn naming_leaves_a_changed_file_where_it_is() {
    let folder = folder();
    let mut draft = Draft::new(Language::Nb);
    draft.role = Some(Role::Manager);
    let mut opened = store::new(store::free_path(folder.path(), &draft, TODAY));
    save(&mut opened, &draft, TODAY).expect("a save");
    let path = opened.path.clone();
    fs::write(&path, "format = 1\n# theirs\n").expect("a file");
    save(&mut opened, &named("Kari"), TODAY).expect("a save");
    assert_eq!(fs::read_to_string(&path).ok().as_deref(), Some("format = 1\n# theirs\n"), "{:?}", names(folder.path()));
}

/// An evening over midnight, standby, overtime and both kinds of breaks.
fn hours_of_a_week() -> Workweek {
    let mut week = Workweek::default();
    let office = Stretch::new(8 * 60, 16 * 60, At::Office);
    week[0] =
        vec![Stretch { pause: 30, ..office }, Stretch { work: Work::Overtime, ..Stretch::new(1320, 1560, At::Home) }];
    week[1] = vec![Stretch { pause: 30, bound: true, ..office }];
    week[4] = vec![Stretch { work: Work::Standby, ..Stretch::new(960, 1440, At::Home) }];
    week
}

/// A draft with everything in it.
fn full() -> Draft {
    let mut draft = Draft::new(Language::Nn);
    draft.role = Some(Role::Consultant);
    draft.at = Some("review".into());
    for party in Party::ALL {
        draft.parties.insert(*party, format!("{} Å", party.word()));
    }
    draft.employees = Some(42);
    let half = Number::new(1, 2).expect("a half");
    for fact in Fact::ALL {
        let value = match fact.kind() {
            Kind::Word(words) => Value::Word(words.len() as u8 - 1),
            Kind::Bool => Value::Bool(true),
            Kind::Number(_) if *fact == Fact::CycleWeeks => Value::Number(Number::whole(4)),
            // At least one hour, and one week.
            Kind::Number(_) if matches!(fact, Fact::StandbyOneIn | Fact::AveragingWeeks) => {
                Value::Number(Number::whole(7))
            }
            Kind::Number(_) => Value::Number(half),
            Kind::Whole(from, _) => Value::Number(Number::whole(from)),
            // A rota of hours begins on a Monday.
            Kind::Date if *fact == Fact::HoursFrom => Value::Date(date(2026, 12, 28)),
            Kind::Date => Value::Date(TODAY),
            Kind::Clock => Value::Clock(Clock { from: 9 * 60, to: 15 * 60 }),
            Kind::Hours => Value::Hours(vec![hours_of_a_week(), Workweek::default(), hours_of_a_week()]),
            Kind::Text | Kind::BoolOrText => Value::Text("«tekst»".into()),
            Kind::Places => Value::Places(vec![
                PlaceShare { place: PlaceWord::ALL[0], days: half },
                PlaceShare { place: PlaceWord::ALL[1], days: Number::whole(2) },
            ]),
            Kind::Week => Value::Week(vec![
                [
                    DayWork::Home,
                    DayWork::Office,
                    DayWork::Half,
                    DayWork::Elsewhere,
                    DayWork::Hours(half),
                    DayWork::Office,
                    DayWork::Office,
                ];
                2
            ]),
            Kind::Timeline => Value::Timeline(vec![
                Period { from: TODAY, to: Some(TODAY), days: half },
                Period { from: TODAY, to: None, days: Number::whole(1) },
            ]),
        };
        draft.facts.put(*fact, Some(value));
    }
    for (i, term) in terms::TERMS.iter().enumerate() {
        let clause = match i % 3 {
            0 => Clause::Text(format!("{}\nannen linje \"sitat\"", term.key)),
            1 => Clause::NoneAgreed,
            _ => Clause::LeftOut,
        };
        draft.clauses.insert(term.key, clause);
    }
    for (i, check) in CHECKS.iter().enumerate() {
        draft.marks.insert(check.key, Mark::ALL[i % 4]);
    }
    for (i, row) in environment::own_rows().enumerate().step_by(3) {
        draft.notes.insert(row, format!("merknad {i}\n«ja»"));
        let due = (i % 2 == 0).then_some(TODAY);
        let owner = if i % 4 == 0 { String::new() } else { "Ola Å".into() };
        draft.measures.push(Measure { row, text: format!("tiltak {i}"), owner, due, done: i % 5 == 0 });
    }
    draft.closer = Some(true);
    for note in Note::ALL {
        draft.remarks.insert(*note, format!("{} \"sitat\"\nto linjer", note.word()));
    }
    draft.weighed_on = Some(TODAY);
    draft.calendar = Calendar { from: Some(TODAY), to: Some(TODAY), days: [TODAY].into() };
    draft.days_used = Some(half);
    draft.employee_view = Some(EmployeeView {
        name: "Kari Å".into(),
        date: TODAY,
        marks: draft.marks.clone(),
        notes: draft.notes.clone(),
        well: "roen".into(),
        change: "mer kontakt".into(),
    });
    for (i, point) in terms::POINTS.iter().enumerate() {
        draft.points.insert(*point, PointMark::ALL[i % 3]);
    }
    draft
}

fn comes_back(draft: &Draft) {
    let text = write::fresh(draft, &comment(draft.language));
    let back = read::draft(&text).unwrap_or_else(|p| panic!("{p:?}\n{text}"));
    assert_eq!(&back, draft, "{text}");
    // Into itself nothing changes, and into an empty file the same draft comes back.
    assert_eq!(write::into(&text, draft, &comment(draft.language)), text);
    let into = write::into("# x\nformat = 1\n", draft, &comment(draft.language));
    assert_eq!(&read::draft(&into).unwrap_or_else(|p| panic!("{p:?}\n{into}")), draft);
}

#[test]
fn a_draft_with_everything_comes_back() {
    comes_back(&full());
    comes_back(&Draft::new(Language::En));
    let folder = folder();
    let mut opened = store::new(folder.path().join("draft.toml"));
    save(&mut opened, &full(), TODAY).expect("a save");
    let back = store::load(&opened.path).expect("a draft").1;
    assert_eq!(Draft { receipt: None, ..back.clone() }, full());
    assert!(back.receipt.is_some());
}

#[test]
fn a_new_file_explains_itself_in_its_language() {
    for language in Language::ALL {
        let mut draft = full();
        draft.language = *language;
        let words = Words::of(*language);
        let text = write::fresh(&draft, &comment(*language));
        let head = words.say("section-head");
        for line in head.lines() {
            assert!(text.contains(&format!("# {line}\n")), "{text}");
        }
        for section in write::SECTIONS.iter().filter(|s| !matches!(**s, "receipt" | "finished")) {
            let line = words.say(&format!("section-{section}"));
            assert!(!line.contains('«') || !line.contains("section-"), "{line}");
            let heads = text.matches(&format!("\n# {line}\n[")).count();
            assert_eq!(heads, 1, "{section}: {text}");
        }
        assert!(read::draft(&text).is_ok());
    }
}

/// What people can type: quotes, line ends, emoji, right to left, marks, controls.
fn typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{0,12}",
        Just("\"".to_string()),
        Just("'''".to_string()),
        Just("\"\"\"".to_string()),
        Just("\\".to_string()),
        Just("\n".to_string()),
        Just("\r\n".to_string()),
        Just("\t".to_string()),
        Just("👩‍👩‍👧".to_string()),
        Just("שלום \u{202e}עולם".to_string()),
        Just("a\u{301}\u{0}\u{7f}".to_string()),
        Just("# [facts]".to_string()),
    ];
    proptest::collection::vec(piece, 1..6).prop_map(|p| p.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn every_text_comes_back(name in typed(), clause in typed(), which in 0..terms::TERMS.len()) {
        let mut draft = full();
        draft.parties.insert(Party::Employer, name.clone());
        draft.clauses.insert(terms::TERMS[which].key, Clause::Text(clause.clone()));
        comes_back(&draft);
        let path = store::free_path(Path::new("/nowhere"), &Draft {
            parties: [(Party::Employee, name)].into(),
            ..Draft::new(Language::Nb)
        }, TODAY);
        prop_assert_eq!(path.parent(), Some(Path::new("/nowhere")));
    }

    #[test]
    fn every_number_comes_back(top in 0i64..7000, bottom in 1i64..=1000) {
        let mut draft = Draft::new(Language::Nb);
        let number = Number::new(top, bottom).filter(|n| *n <= Number::whole(7));
        prop_assume!(number.is_some());
        let units = &[Fact::DaysPerWeek];
        interview::apply(&mut draft, Input::Amount(units), Answer::Amount(number.expect("a number"), 0));
        comes_back(&draft);
    }
}

#[test]
fn a_path_in_the_users_home_is_found_there() {
    let home = directories::UserDirs::new().expect("a home").home_dir().to_path_buf();
    for (typed, wanted) in
        [("~/a/b.csv", home.join("a/b.csv")), ("/a/b.csv", "/a/b.csv".into()), ("~a/b", "~a/b".into())]
    {
        assert_eq!(store::at_home(Path::new(typed)), wanted);
    }
}
