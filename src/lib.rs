//! A terminal wizard for the Norwegian home-office regulation: a verdict with its reasons, and an agreement draft.
//!
//! The floors, from the bottom: [`law`] turns facts into an assessment made of ids; [`agreement`] says what a draft is.
//! Arrows point down only; `tests/floors.rs` keeps it so. `docs/architecture.md` is the map.

pub mod agreement;
pub mod cli;
pub mod document;
pub mod law;
pub mod paper;
pub mod session;
pub mod store;
pub mod tui;
pub mod words;
