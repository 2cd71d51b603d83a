//! Stops a build whose `generated/` does not belong to its `spec/`.
//!
//! It compares and never generates: a build must not change what is checked in.

use std::path::PathBuf;

#[path = "build/digest.rs"]
#[allow(
    unreachable_pub,
    reason = "the other crate that has this file exports it"
)]
mod digest;

fn main() {
    let project = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(PathBuf::new, PathBuf::from);
    for input in ["spec", "generated", "build.rs", "build"] {
        // A path that does not exist would run this script on every build.
        if project.join(input).exists() {
            println!("cargo::rerun-if-changed={input}");
        }
    }
    if let Err(message) = digest::check(&project) {
        println!("cargo::error={message}");
    }
}
