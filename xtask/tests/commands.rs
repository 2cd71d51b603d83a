//! The commands, run as a user runs them.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::fs;

use common::{Project, assert_says};

#[test]
fn what_generate_writes_is_fresh() {
    let project = Project::generated();
    assert_says(&project.xtask(&["check"]), 0, &["all fresh"]);
}

#[test]
fn generating_again_writes_nothing() {
    let project = Project::generated();
    assert_says(&project.xtask(&["generate"]), 0, &["0 written, 0 removed"]);
}

#[test]
fn before_the_first_generate_every_file_is_missing() {
    let run = Project::new().xtask(&["check"]);
    assert_says(&run, 1, &["missing: openapi.json", "missing: spec.digest"]);
}

#[test]
fn an_edited_file_is_stale_and_shown_with_a_diff_and_the_remedy() {
    let project = Project::generated();
    let path = format!("generated/{}", project.some_file());
    let text = project.read(&path);
    project.write(&path, &format!("edited by hand\n{text}"));
    let run = project.xtask(&["check"]);
    assert_says(&run, 1, &["stale: openapi.json"]);
    assert_says(&run, 1, &["-edited by hand", "cargo xtask generate --spec"]);
    assert_eq!(project.read(&path), format!("edited by hand\n{text}"));
}

#[test]
fn a_deleted_file_is_missing() {
    let project = Project::generated();
    fs::remove_file(project.path("generated/openapi.json")).unwrap();
    assert_says(&project.xtask(&["check"]), 1, &["missing: openapi.json"]);
}

#[test]
fn an_extra_file_is_orphaned_and_generate_removes_it_with_its_folder() {
    let project = Project::generated();
    project.write("generated/old/types.rs", "// from before\n");
    let run = project.xtask(&["check"]);
    assert_says(&run, 1, &["orphaned: old/types.rs", "-// from before"]);
    let run = project.xtask(&["generate"]);
    assert_says(&run, 0, &["removed old/types.rs"]);
    assert!(!project.path("generated/old").exists());
}

#[test]
fn a_hidden_file_does_not_count() {
    let project = Project::generated();
    project.write("generated/.DS_Store", "");
    assert_says(&project.xtask(&["check"]), 0, &["all fresh"]);
}

#[test]
fn a_long_difference_is_cut() {
    let project = Project::generated();
    project.write("generated/openapi.json", &"a line\n".repeat(1000));
    let run = project.xtask(&["check"]);
    assert_says(&run, 1, &["more lines"]);
    assert!(run.out.lines().count() < 70, "{}", run.out);
}

#[test]
fn a_deleted_folder_comes_back_with_the_same_bytes() {
    let project = Project::generated();
    let folder = project.path("generated");
    let before = xtask::digest::read_folder(&folder).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert_says(&project.xtask(&["generate"]), 0, &[]);
    assert_eq!(before, xtask::digest::read_folder(&folder).unwrap());
}

#[test]
fn line_ends_of_a_checkout_change_no_generated_byte() {
    let project = Project::generated();
    for file in ["spec/sources.toml", "spec/things.yaml"] {
        let text = project.read(file).replace('\n', "\r\n");
        project.write(file, &text);
    }
    assert_says(&project.xtask(&["check"]), 0, &["all fresh"]);
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let project = Project::new();
    project.write("generated/thesis.txt", "years of work");
    let run = project.xtask(&["generate"]);
    assert_says(&run, 3, &["thesis.txt", "left alone"]);
    assert_eq!(project.read("generated/thesis.txt"), "years of work");
}

#[test]
fn a_folder_without_sources_is_bad_input_and_named() {
    let project = Project::new();
    fs::remove_dir_all(project.path("spec")).unwrap();
    let run = project.xtask(&["check"]);
    let path = project.path("spec/sources.toml");
    assert_says(&run, 2, &[path.to_str().unwrap()]);
}

#[test]
fn a_file_that_is_listed_and_missing_is_bad_input_and_named() {
    let project = Project::new();
    fs::remove_file(project.path("spec/things.yaml")).unwrap();
    let run = project.xtask(&["generate"]);
    let path = project.path("spec/things.yaml");
    assert_says(&run, 2, &[path.to_str().unwrap()]);
    assert!(!project.path("generated").exists());
}

#[test]
fn a_file_that_is_not_text_is_bad_input_and_named() {
    let project = Project::new();
    fs::write(project.path("spec/things.yaml"), [0xff, 0xfe]).unwrap();
    let run = project.xtask(&["generate"]);
    assert_says(&run, 2, &["spec/things.yaml", "not UTF-8"]);
}

#[test]
fn a_wrong_list_of_sources_is_bad_input_with_line_and_remedy() {
    let project = Project::generated();
    project.write(
        "spec/sources.toml",
        "[[source]]\nfile = 'things.yaml'\nkind = 'html'\n",
    );
    let run = project.xtask(&["generate"]);
    let words = ["spec/sources.toml:3:8", "markdown, openapi, rendered"];
    assert_says(&run, 2, &words);
    assert!(project.path("generated/openapi.json").exists());
}

#[test]
fn a_page_that_is_not_listed_is_a_warning() {
    let project = Project::generated();
    project.write("spec/pages/new.md", "# New\n");
    let run = project.xtask(&["generate"]);
    assert_says(&run, 0, &["warning: spec/pages/new.md is not listed"]);
}

#[test]
fn what_only_the_comparison_reads_needs_no_listing() {
    let project = Project::generated();
    project.write("spec/released/openapi.json", "{}");
    project.write("spec/accepted.toml", "");
    let run = project.xtask(&["generate"]);
    assert_eq!(run.err, "");
}

#[test]
#[cfg(unix)]
fn a_folder_that_cannot_be_written_is_named() {
    let project = Project::new();
    project.write("generated", "a file where the folder goes");
    let run = project.xtask(&["generate"]);
    let path = project.path("generated");
    assert_says(&run, 3, &[path.to_str().unwrap()]);
}

#[test]
#[cfg(unix)]
fn nothing_behind_a_link_is_removed() {
    let project = Project::generated();
    project.write("elsewhere/thesis.txt", "years of work");
    let link = project.path("generated/link");
    std::os::unix::fs::symlink(project.path("elsewhere"), link).unwrap();
    assert_says(&project.xtask(&["generate"]), 3, &["generated/link"]);
    assert_eq!(project.read("elsewhere/thesis.txt"), "years of work");
}

#[test]
fn a_wrong_argument_is_bad_input() {
    assert_eq!(Project::new().xtask(&["generat"]).code, 2);
}

#[test]
fn the_help_says_what_each_exit_code_means() {
    let run = Project::new().xtask(&["--help"]);
    let words = ["Exit codes:", "  1  `check` found", "  2  The input"];
    assert_says(&run, 0, &words);
}

#[test]
fn colors_are_there_when_asked_for_and_only_then() {
    let project = Project::generated();
    project.write("generated/openapi.json", "edited\n");
    let always = project.xtask(&["check", "--color", "always"]);
    assert_says(&always, 1, &["\u{1b}[31m-edited\u{1b}[0m"]);
    let piped = project.xtask(&["check"]);
    assert!(!piped.out.contains('\u{1b}'), "{}", piped.out);
}
