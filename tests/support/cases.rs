//! Drafts to make folders and reports of, each in a few words.

/// The names that stand in the drafts, wherever they stand.
pub const NAMES: &[&str] = &["Kari", "Nordmann", "Fjord", "Ola", "Bakke", "Berg Rådgiving"];

/// A draft of so many days a week, with this arrangement and how regular it is.
pub fn draft(name: &str, days: &str, arrangement: &str, regularity: &str, rest: &str) -> String {
    format!(
        "format = 1\nkind = \"agreement\"\nlanguage = \"nb\"\nrole = \"consultant\"\n\n[parties]\nemployee = \"{name}\"\n\
         employer = \"Fjord Data AS\"\nmanager = \"Ola Bakke\"\nclient = \"Berg Rådgiving\"\n\n[facts]\n\
         worker_status = \"employee\"\nplace = \"own_home\"\narrangement = \"{arrangement}\"\n\
         regularity = \"{regularity}\"\ndays_per_week = {days}\nopen_ended = true\nexclusive_home = false\n{rest}"
    )
}

/// The regulation applies.
pub fn applies(name: &str) -> String {
    draft(name, "2", "fixed", "regular", "government = \"none\"\n")
}
/// It does not.
pub fn does_not_apply(name: &str) -> String {
    draft(name, "0.2", "ad_hoc", "now_and_then", "government = \"none\"\n")
}
/// A discretionary case, so far from the border at one day a week.
pub fn discretionary(name: &str, days: &str) -> String {
    draft(name, days, "fixed", "regular", "government = \"none\"\n")
}
/// An answer is missing that it turns on.
pub fn undetermined(name: &str) -> String {
    applies(name).replace("arrangement = \"fixed\"\n", "").replace("days_per_week = 2\n", "")
}
/// The written information stands in place of an agreement.
pub fn information(name: &str) -> String {
    draft(name, "2", "fixed", "regular", "government = \"order\"\ngovernment_ended = false\n")
}

/// Working time, marks, notes, measures and the employee's own view, with names in every text.
pub const MUCH: &str = r#"
[[facts.hours]]
mon = [{ from = "08:00", to = "16:00", at = "home", pause = 30 }]
tue = [{ from = "08:00", to = "16:00", at = "office", pause = 30 }, { from = "20:00", to = "22:00", at = "home" }]

[checklists.physical]
P-01 = "no"
P-02 = "unknown"
P-03 = "yes"

[notes]
P-01 = "Kari har bedt Ola Bakke om stol"

[[measures]]
row = "P-01"
text = "Kari får ny stol"
owner = "Ola Bakke"
due = 2026-10-01

[employee_view]
name = "Kari Nordmann"
date = 2026-11-02
well = "Roen, sier Kari"
change = "Mer kontakt med Ola"

[employee_view.checklists.physical]
P-03 = "no"
"#;
