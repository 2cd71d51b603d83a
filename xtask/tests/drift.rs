//! `drift`, `bump` and `release`, run as a user runs them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

mod common;

use std::process::Command;

use common::{Project, Run, assert_says};
use serde_json::Value;

/// A project whose document lost an operation since `old.yaml`.
fn shrunk() -> Project {
    let project = Project::new();
    let whole = project.read("spec/things.yaml");
    let more = "  /gone:\n    get:\n      operationId: getGone\n      responses:\n        '200': {description: Here}\ncomponents:";
    project.write("old.yaml", &whole.replace("components:", more));
    project
}

fn git(project: &Project, arguments: &[&str]) {
    let who = [
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@example.com",
        "-c",
        "init.defaultBranch=main",
    ];
    let output = Command::new("git")
        .args(who)
        .args(arguments)
        .current_dir(project.path(""))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

/// A project in git, with a line of its document changed since the commit.
fn in_git() -> Project {
    let project = Project::generated();
    git(&project, &["init", "--quiet"]);
    git(&project, &["add", "."]);
    git(&project, &["commit", "--quiet", "--message", "Start"]);
    let text = project.read("spec/things.yaml");
    project.write("spec/things.yaml", &text.replace("getThing", "fetchThing"));
    project
}

#[test]
fn a_state_compared_with_itself_did_not_change() {
    let run = Project::new().xtask(&["drift", "spec", "spec", "--fail-on", "any"]);
    assert_says(&run, 0, &["nothing changed", "no release is needed"]);
}

#[test]
fn an_operation_that_is_gone_fails_the_run_unless_told_otherwise() {
    let project = shrunk();
    let run = project.xtask(&["drift", "old.yaml", "spec"]);
    assert_says(&run, 5, &["GET /gone", "breaking", "old.yaml:"]);
    let run = project.xtask(&["drift", "old.yaml", "spec", "--fail-on", "none"]);
    assert_says(&run, 0, &["GET /gone"]);
}

#[test]
fn an_operation_that_came_fails_only_who_wants_no_change() {
    let project = shrunk();
    for (fail_on, code) in [("breaking", 0), ("risky", 0), ("any", 5)] {
        let run = project.xtask(&["drift", "spec", "old.yaml", "--fail-on", fail_on]);
        assert_says(&run, code, &["GET /gone"]);
    }
}

#[test]
fn a_folder_is_compared_with_itself_in_a_revision() {
    let run = in_git().xtask(&["drift", "HEAD:spec", "spec", "--fail-on", "any"]);
    assert_says(
        &run,
        5,
        &["Drift from HEAD:spec to spec", "spec/things.yaml:"],
    );
}

#[test]
fn a_merged_document_of_a_revision_shows_the_page_it_comes_from() {
    let run = in_git().xtask(&[
        "drift",
        "HEAD:generated/openapi.json",
        "spec",
        "--format",
        "json",
    ]);
    assert_eq!(run.code, 0, "{run:#?}");
    let report: Value = serde_json::from_str(&run.out).unwrap();
    let old = &report["groups"][0]["changes"][0]["old"];
    assert_eq!(old["file"], "spec/things.yaml", "{old}");
}

#[test]
fn a_state_that_is_not_there_is_bad_input_and_named() {
    let project = in_git();
    for (state, words) in [
        ("no/such/file", "no/such/file: no such file or folder"),
        ("HEAD:no/such/file", "cannot read HEAD:no/such/file"),
        ("nowhere:spec", "cannot read nowhere:spec"),
        ("--upload-pack=x:y", "unexpected argument"),
    ] {
        assert_says(&project.xtask(&["drift", state, "spec"]), 2, &[words]);
    }
}

#[test]
fn a_state_that_is_no_document_is_bad_input_with_its_line() {
    let project = Project::new();
    project.write("broken.yaml", "openapi: 3.0.3\nopenapi: 3.0.3\n");
    let run = project.xtask(&["drift", "broken.yaml", "spec"]);
    assert_says(&run, 2, &["broken.yaml:2:1"]);
}

#[test]
fn without_a_release_there_is_nothing_to_compare_with() {
    let run = Project::new().xtask(&["drift"]);
    assert_says(&run, 2, &["nothing to compare with", "cargo xtask release"]);
}

/// A project with a package of version 0.1.0 that was released.
fn released() -> Project {
    let project = Project::generated();
    project.write(
        "Cargo.toml",
        "# The package.\n[package]\nname = \"things\"\nversion = \"0.1.0\" # keep\n",
    );
    let run = project.xtask(&["release"]);
    assert_says(
        &run,
        0,
        &["spec/released/0.1.0.json", "now: cargo xtask generate"],
    );
    project
}

#[test]
fn after_a_release_nothing_has_changed_since() {
    let run = released().xtask(&["drift", "--fail-on", "any"]);
    assert_says(&run, 0, &["spec/released/0.1.0.json", "nothing changed"]);
}

#[test]
fn what_was_released_is_not_released_again() {
    let project = released();
    project.xtask(&["generate"]);
    assert_says(&project.xtask(&["release"]), 2, &["is there already"]);
}

#[test]
fn only_a_fresh_client_is_released() {
    let project = Project::generated();
    project.write("Cargo.toml", "[package]\nversion = \"0.1.0\"\n");
    project.write("generated/openapi.json", "{}");
    assert_says(&project.xtask(&["release"]), 1, &["cargo xtask generate"]);
    assert!(!project.path("spec/released").exists());
}

#[test]
fn the_version_follows_the_changes_once() {
    let project = released();
    assert_says(
        &project.xtask(&["bump"]),
        0,
        &["0.1.0: 0.1.0 or later is needed"],
    );
    let text = project.read("spec/things.yaml");
    project.write("spec/things.yaml", &text.replace("getThing", "fetchThing"));
    assert_says(
        &project.xtask(&["bump"]),
        0,
        &["0.1.0 -> 0.2.0", "cargo update --workspace"],
    );
    assert_says(
        &project.xtask(&["bump"]),
        0,
        &["0.2.0: 0.2.0 or later is needed"],
    );
    let cargo = project.read("Cargo.toml");
    assert!(
        cargo.starts_with("# The package.") && cargo.contains("version = \"0.2.0\" # keep"),
        "{cargo}"
    );
}

#[test]
fn the_version_of_a_workspace_is_its_own() {
    let project = released();
    project.write(
        "Cargo.toml",
        "[package]\nversion.workspace = true\n\n[workspace.package]\nversion = \"0.0.9\"\n",
    );
    assert_says(&project.xtask(&["bump"]), 0, &["0.0.9 -> 0.1.0"]);
    assert!(
        project
            .read("Cargo.toml")
            .contains("[workspace.package]\nversion = \"0.1.0\"")
    );
}

/// The fingerprint of the worst change.
fn fingerprint(run: &Run) -> String {
    let report: Value = serde_json::from_str(&run.out).unwrap();
    let fingerprint = report["groups"][0]["changes"][0]["fingerprint"].as_str();
    fingerprint.unwrap().to_owned()
}

#[test]
fn an_accepted_change_no_longer_fails_the_run_and_says_why() {
    let project = shrunk();
    let run = project.xtask(&["drift", "old.yaml", "spec", "--format", "json"]);
    let accepted = format!(
        "[[accepted]]\nfingerprint = \"{}\"\nreason = \"Nobody called it.\"\ndate = 2026-03-18\n",
        fingerprint(&run)
    );
    project.write("spec/accepted.toml", &accepted);
    let run = project.xtask(&["drift", "old.yaml", "spec", "--fail-on", "breaking"]);
    assert_says(&run, 0, &["accepted", "Nobody called it. (2026-03-18)"]);
    let run = project.xtask(&["drift", "spec", "spec"]);
    assert_says(&run, 0, &["acceptance-stale", "spec/accepted.toml:2"]);
}

#[test]
fn an_acceptance_without_a_reason_is_bad_input() {
    let project = shrunk();
    project.write(
        "spec/accepted.toml",
        "[[accepted]]\nfingerprint = \"a\"\ndate = 2026-03-18\n",
    );
    let run = project.xtask(&["drift", "old.yaml", "spec"]);
    assert_says(&run, 2, &["no `reason`", "spec/accepted.toml:1"]);
}

#[test]
fn a_report_is_written_into_a_file_when_one_is_named() {
    let project = shrunk();
    let run = project.xtask(&[
        "drift",
        "old.yaml",
        "spec",
        "--output",
        "reports/drift.txt",
        "--color",
        "always",
    ]);
    assert_says(&run, 5, &[]);
    assert_eq!(run.out, "");
    let report = project.read("reports/drift.txt");
    assert!(
        report.contains("GET /gone") && !report.contains('\u{1b}'),
        "{report}"
    );
}

#[test]
fn colors_are_there_only_when_asked_for() {
    let project = shrunk();
    let run = |color| {
        project
            .xtask(&["drift", "old.yaml", "spec", "--color", color])
            .out
    };
    assert!(run("always").contains("\u{1b}[1;31mbreaking"));
    assert!(!run("auto").contains('\u{1b}'));
}

#[test]
fn every_format_is_written() {
    let project = shrunk();
    for (format, start) in [
        ("text", "Drift from"),
        ("json", "{"),
        ("markdown", "<!-- drift-report -->"),
        ("html", "<!DOCTYPE html>"),
        ("github", "::error "),
        ("junit", "<?xml"),
        ("sarif", "{"),
    ] {
        let run = project.xtask(&["drift", "old.yaml", "spec", "--format", format]);
        assert!(run.out.starts_with(start), "{format}: {}", run.out);
        assert!(run.out.contains("/gone"), "{format}: {}", run.out);
    }
}

#[test]
fn a_rule_is_explained_and_one_that_is_none_is_answered_with_its_neighbours() {
    let project = Project::new();
    let all = project.xtask(&["drift", "--explain", "all"]);
    let first = all.out.split_whitespace().next().unwrap();
    assert_says(&project.xtask(&["drift", "--explain", first]), 0, &[first]);
    let run = project.xtask(&["drift", "--explain", "no-such-rule"]);
    assert_says(
        &run,
        2,
        &["there is no rule `no-such-rule`", "--explain all"],
    );
}
