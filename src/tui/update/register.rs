//! The list of drafts.

use super::super::keys::Msg;
use super::super::{Model, Notice, Screen};
use super::Effect;

pub(super) fn register(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Screen::Register(register) = &mut model.screen else { return Vec::new() };
    let last = register.rows.len();
    if let Msg::Pick(row) = msg {
        register.cursor = (*row).min(last);
    }
    match msg {
        Msg::Up => register.cursor = register.cursor.saturating_sub(1),
        Msg::Down => register.cursor = (register.cursor + 1).min(last),
        Msg::Home => register.cursor = 0,
        Msg::End => register.cursor = last,
        Msg::Next | Msg::Mark | Msg::Pick(_) if register.cursor == 0 => return vec![Effect::New],
        Msg::Next | Msg::Mark | Msg::Pick(_) => {
            let row = &register.rows[register.cursor - 1];
            match &row.state {
                Ok(_) => return vec![Effect::Open(row.path.clone())],
                Err(text) => model.notice = Some(Notice::Error(text.clone())),
            }
        }
        _ => {}
    }
    Vec::new()
}
