//! The command line of this repository: `cargo xtask --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main().into()
}
