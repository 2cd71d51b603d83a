//! A client crate for somebody else's API.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use common::{Project, Run};

/// Makes a crate of the project's document.
fn made(project: &Project, name: &str) -> Run {
    let document = project.path("spec/things.yaml");
    let folder = project.path("made");
    let (document, folder) = (document.to_str().unwrap(), folder.to_str().unwrap());
    project.xtask(&["new", name, "--document", document, "--folder", folder])
}

/// Runs cargo in the crate, with the versions of this repository.
fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--offline")
        .arg("--target-dir")
        .arg(env!("CARGO_TARGET_TMPDIR"))
        .current_dir(folder)
        .output()
        .unwrap()
}

#[test]
fn a_new_crate_builds_with_its_tests_and_without_a_warning() {
    let project = Project::new();
    let run = made(&project, "acme-things");
    assert_eq!(run.code, 0, "{run:#?}");
    // TLS is what takes long to build, and not what is new.
    let output = cargo(
        &project.path("made"),
        &["check", "--all-targets", "--no-default-features"],
    );
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(!said.contains("warning"), "{said}");
}

#[test]
fn two_clients_can_share_a_runtime() {
    let project = Project::new();
    assert_eq!(made(&project, "acme-things").code, 0);
    let (document, folder) = (project.path("spec/things.yaml"), project.path("other"));
    let (document, folder) = (document.to_str().unwrap(), folder.to_str().unwrap());
    let other = ["new", "other", "--document", document, "--folder", folder];
    let run = project.xtask(&[&other[..], &["--runtime", "../made/runtime"]].concat());
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(!project.path("other/runtime").exists());
    let output = cargo(&project.path("other"), &["check", "--no-default-features"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("Checking acme-things-runtime"), "{said}");
}

#[test]
fn a_folder_that_is_not_empty_is_left_alone() {
    let project = Project::new();
    project.write("made/mine.txt", "mine");
    let run = made(&project, "acme");
    assert_eq!(run.code, 2, "{run:#?}");
    assert!(run.err.contains("is not empty"), "{}", run.err);
    assert!(!project.path("made/Cargo.toml").exists());
}

#[test]
fn a_name_that_is_none_is_refused_before_anything_is_written() {
    let project = Project::new();
    let run = made(&project, "1st thing");
    assert_eq!(run.code, 2, "{run:#?}");
    assert!(run.err.contains("no name for a crate"), "{}", run.err);
    assert!(!project.path("made").exists());
}

#[test]
fn a_document_of_several_files_is_copied_whole() {
    let project = Project::new();
    let first = project.read("spec/things.yaml");
    let first = first.replacen(
        "paths:\n",
        "paths:\n  /banks: {$ref: ../banks.yaml#/list}\n",
        1,
    );
    project.write("api/v1/openapi.yaml", &first);
    project.write(
        "api/banks.yaml",
        "list: {get: {operationId: listBanks, responses: {'204': {description: All.}}}}\n",
    );
    let (document, folder) = (project.path("api/v1/openapi.yaml"), project.path("made"));
    let (document, folder) = (document.to_str().unwrap(), folder.to_str().unwrap());
    let run = project.xtask(&["new", "acme", "--document", document, "--folder", folder]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(project.path("made/spec/banks.yaml").exists());
    assert!(
        project
            .read("made/generated/openapi.json")
            .contains("listBanks")
    );
}
