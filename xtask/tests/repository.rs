//! What must hold of this repository as it is checked in.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::process::Command;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .arg("--locked")
        .current_dir(ROOT)
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout).unwrap()
}

fn packages(arguments: &[&str]) -> BTreeSet<String> {
    let tree = cargo(&[&["tree", "--prefix", "none"], arguments].concat());
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    names.map(str::to_owned).collect()
}

#[test]
fn the_generated_files_belong_to_the_spec() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("check")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let problems = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{problems}");
}

#[test]
fn a_project_that_depends_on_the_client_builds_no_generator() {
    let generator = [
        "clap",
        "codegen",
        "jsonschema",
        "mock",
        "openapiv3",
        "prettyplease",
        "progenitor",
        "progenitor-client",
        "progenitor-impl",
        "pulldown-cmark",
        "saphyr-parser",
        "serde_json_path",
        "toml",
        "typify",
        "xtask",
    ];
    let client = packages(&["-p", "palomma", "-e", "normal,build"]);
    assert!(client.contains("reqwest"), "{client:?}");
    for package in generator {
        assert!(!client.contains(package), "{package} is in {client:?}");
    }
}

#[test]
fn the_command_line_builds_without_the_client_it_generates() {
    let packages = packages(&["-p", "xtask", "-e", "all"]);
    assert!(packages.contains("codegen"), "{packages:?}");
    assert!(!packages.contains("palomma"), "{packages:?}");
}
