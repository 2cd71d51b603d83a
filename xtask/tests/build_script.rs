//! The guard of the client crate: `build.rs`, and the digest it shares.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use common::Project;
use xtask::digest::check;

#[track_caller]
fn refusal(project: &Project) -> String {
    check(&project.path("")).unwrap_err()
}

#[test]
fn what_was_just_generated_builds() {
    assert_eq!(check(&Project::generated().path("")), Ok(()));
}

#[test]
fn a_package_without_spec_builds() {
    let project = Project::generated();
    fs::remove_dir_all(project.path("spec")).unwrap();
    assert_eq!(check(&project.path("")), Ok(()));
}

#[test]
fn nothing_generated_does_not_build_and_the_remedy_is_named() {
    let refusal = refusal(&Project::new());
    assert!(refusal.contains("spec.digest is missing"), "{refusal}");
    assert!(refusal.contains("`cargo xtask generate`"), "{refusal}");
}

#[test]
fn every_change_of_spec_does_not_build() {
    let page = |project: &Project| project.write("spec/pages/new.md", "");
    let edit = |project: &Project| {
        let text = project.read("spec/things.yaml").replace("A thing", "One");
        project.write("spec/things.yaml", &text);
    };
    let rename = |project: &Project| {
        let (from, to) = ("spec/things.yaml", "spec/thing.yaml");
        fs::rename(project.path(from), project.path(to)).unwrap();
    };
    for change in [page, edit, rename] {
        let project = Project::generated();
        change(&project);
        let refusal = refusal(&project);
        assert!(refusal.contains("not made from this spec"), "{refusal}");
    }
}

#[test]
fn a_generated_file_edited_by_hand_does_not_build() {
    let project = Project::generated();
    project.write("generated/openapi.json", "{}");
    assert!(refusal(&project).contains("not as they were made"));
}

#[test]
fn line_ends_and_hidden_files_do_not_stop_a_build() {
    let project = Project::generated();
    let mut files = vec!["spec/things.yaml".to_owned()];
    files.push(format!("generated/{}", project.some_file()));
    files.push("generated/spec.digest".to_owned());
    for file in files {
        let text = project.read(&file).replace('\n', "\r\n");
        project.write(&file, &text);
    }
    project.write("spec/.things.yaml.swp", "");
    assert_eq!(check(&project.path("")), Ok(()));
}

/// `build.rs` compiled by itself: it has no dependencies.
static BUILD_SCRIPT: LazyLock<(tempfile::TempDir, PathBuf)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("build-script");
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../build.rs");
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let status = Command::new(rustc)
        .args([
            "--edition",
            "2024",
            "-Dwarnings",
            "-Dunsafe-code",
            root,
            "-o",
        ])
        .arg(&script)
        .status();
    assert!(status.unwrap().success());
    (folder, script)
});

fn build_script(project: &Project) -> String {
    let output = Command::new(&BUILD_SCRIPT.1)
        .current_dir(project.path(""))
        .env("CARGO_MANIFEST_DIR", project.path(""))
        .output()
        .unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_script_lets_a_fresh_project_pass_and_watches_both_folders() {
    let said = build_script(&Project::generated());
    assert!(!said.contains("cargo::error"), "{said}");
    assert!(said.contains("cargo::rerun-if-changed=spec\n"), "{said}");
    assert!(said.contains("cargo::rerun-if-changed=generated\n"));
}

#[test]
fn the_script_stops_a_stale_project_and_generates_nothing() {
    let project = Project::new();
    let said = build_script(&project);
    assert!(said.contains("cargo::error="), "{said}");
    assert!(!project.path("generated").exists());
}
