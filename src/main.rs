//! Arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    hjemmekontor::cli::run(hjemmekontor::tui::run)
}
