//! The places where a key has its meaning, and where the model is now.

use super::super::{Model, Overlay, Screen, is_list};
use crate::agreement::interview::{Input, Step};

/// Where a key has its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The list of drafts.
    Register,
    /// A question with choices.
    Choice,
    /// A question that is typed.
    Field,
    /// A question that is a number with a unit.
    Amount,
    /// The list of clauses.
    Clauses,
    /// A checklist.
    Marks,
    /// The points left open.
    Points,
    /// The review.
    Review,
    /// A clause being edited.
    Editor,
    /// Something on top that is only read.
    Reading,
    /// The list of steps.
    Steps,
    /// Weekdays in a grid.
    Week,
    /// Working time, a line for each day.
    Hours,
    /// The week drawn, with what was found in it.
    Drawn,
    /// Several places with days on each.
    Places,
    /// The calendar of actual days.
    Calendar,
    /// A text of more lines.
    Prose,
    /// The map of the verdict.
    Map,
    /// Variants side by side.
    Compare,
    /// The search.
    Search,
    /// The measures of a checklist row.
    Measures,
    /// A note on a checklist row, or the path of a file.
    Line,
    /// Other ways into the pattern.
    More,
    /// The way to the verdict.
    Tree,
    /// What is kept of a draft: document, format and language.
    SaveAs,
}

impl Place {
    /// Every place, in the order of the help.
    pub const ALL: &'static [Place] = &[
        Place::Register,
        Place::Choice,
        Place::Field,
        Place::Amount,
        Place::Clauses,
        Place::Marks,
        Place::Points,
        Place::Review,
        Place::Editor,
        Place::Reading,
        Place::Steps,
        Place::Week,
        Place::Hours,
        Place::Drawn,
        Place::Places,
        Place::Calendar,
        Place::Prose,
        Place::Map,
        Place::Compare,
        Place::Search,
        Place::Measures,
        Place::Line,
        Place::More,
        Place::Tree,
        Place::SaveAs,
    ];
    /// Its word in message keys.
    pub fn word(self) -> &'static str {
        match self {
            Place::Register => "register",
            Place::Choice => "choice",
            Place::Field => "field",
            Place::Amount => "amount",
            Place::Clauses => "clauses",
            Place::Marks => "marks",
            Place::Points => "points",
            Place::Review => "review",
            Place::Editor => "editor",
            Place::Reading => "reading",
            Place::Steps => "steps",
            Place::Week => "week",
            Place::Hours => "hours",
            Place::Drawn => "drawn",
            Place::Places => "places",
            Place::Calendar => "calendar",
            Place::Prose => "prose",
            Place::Map => "map",
            Place::Compare => "compare",
            Place::Search => "search",
            Place::Measures => "measures",
            Place::Line => "line",
            Place::More => "more",
            Place::Tree => "tree",
            Place::SaveAs => "save-as",
        }
    }
    /// Whether letters are text here.
    pub fn typed(self) -> bool {
        matches!(
            self,
            Place::Field | Place::Amount | Place::Hours | Place::Editor | Place::Prose | Place::Search | Place::Line
        )
    }
    /// Where the model is now.
    pub fn of(model: &Model) -> Place {
        Place::on(model, &model.overlay)
    }
    /// Where the model is without the help on top: what the help tells of.
    pub fn helped(model: &Model) -> Place {
        let below = model.under.last().unwrap_or(&Overlay::None);
        Place::on(model, if model.overlay == Overlay::Help { below } else { &model.overlay })
    }
    /// Where the model is without what only lies over it for a while: help, and the document on a narrow screen.
    pub fn beneath(model: &Model) -> Place {
        let lasting = |overlay: &&Overlay| !matches!(overlay, Overlay::Help | Overlay::Paper);
        let mut all = std::iter::once(&model.overlay).chain(model.under.iter().rev());
        Place::on(model, all.find(lasting).unwrap_or(&Overlay::None))
    }
    fn on(model: &Model, overlay: &Overlay) -> Place {
        match overlay {
            Overlay::Help | Overlay::Panel | Overlay::Why | Overlay::Page(_) | Overlay::Summary | Overlay::Since => {
                return Place::Reading;
            }
            Overlay::Paper => return Place::Reading,
            Overlay::SaveAs(_) | Overlay::Report(_) => return Place::SaveAs,
            Overlay::Steps(_) => return Place::Steps,
            Overlay::Editor => return Place::Editor,
            Overlay::Map(_) => return Place::Map,
            Overlay::Compare(_) => return Place::Compare,
            Overlay::Search(_) => return Place::Search,
            // Where a text is typed, letters are text.
            Overlay::Measures(m) if m.is_typing() => return Place::Line,
            Overlay::Measures(_) => return Place::Measures,
            Overlay::RowNote(_) | Overlay::Ask(..) => return Place::Line,
            Overlay::More(_) => return Place::More,
            Overlay::Drawn(_) => return Place::Drawn,
            Overlay::Tree(_) => return Place::Tree,
            Overlay::None => {}
        }
        let Screen::Form(form) = &model.screen else { return Place::Register };
        let question = form.question();
        match (question.step, question.input) {
            (Step::Agreement | Step::Extra, _) => Place::Clauses,
            (Step::Points, _) => Place::Points,
            (step, _) if is_list(step) => Place::Marks,
            (_, Input::Review | Input::Plan) => Place::Review,
            (_, Input::Week) => Place::Week,
            (_, Input::Hours) => Place::Hours,
            (_, Input::Clock(_)) => Place::Field,
            (_, Input::Places) => Place::Places,
            (_, Input::Calendar) => Place::Calendar,
            (_, Input::WeighedOn) => Place::Field,
            (_, Input::Note(note)) if note.is_short() => Place::Field,
            (_, Input::Note(_) | Input::Timeline) => Place::Prose,
            (_, Input::Amount(units)) if units.len() > 1 => Place::Amount,
            (_, Input::Text(_) | Input::Employees | Input::Amount(_) | Input::Date(_)) => Place::Field,
            _ => Place::Choice,
        }
    }
}
