//! The workflows ask for no more than they need, run only what is pinned, and
//! call commands that exist.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_yaml::Value;

/// The workflows by file name, as text and as read.
fn workflows() -> BTreeMap<String, (String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let workflows: BTreeMap<_, _> = files
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let text = fs::read_to_string(&path).unwrap();
            let read = serde_yaml::from_str(&text).unwrap();
            (name, (text, read))
        })
        .collect();
    assert!(workflows.contains_key("ci.yml"), "{:?}", workflows.keys());
    workflows
}

/// Every job, called `file: job`.
fn jobs() -> Vec<(String, Value)> {
    let mut jobs = Vec::new();
    for (file, (_, workflow)) in workflows() {
        for (name, job) in workflow["jobs"].as_mapping().unwrap() {
            jobs.push((format!("{file}: {}", name.as_str().unwrap()), job.clone()));
        }
    }
    jobs
}

/// Every step, called as its job.
fn steps() -> Vec<(String, Value)> {
    let steps = jobs().into_iter().flat_map(|(name, job)| {
        let steps = job["steps"].as_sequence().unwrap().clone();
        steps.into_iter().map(move |step| (name.clone(), step))
    });
    steps.collect()
}

fn scripts() -> Vec<(String, String)> {
    let steps = steps().into_iter();
    let scripts = steps.filter_map(|(name, step)| Some((name, step["run"].as_str()?.to_owned())));
    scripts.collect()
}

#[test]
fn every_action_is_pinned_by_its_commit_and_names_its_version() {
    for (file, (text, _)) in workflows() {
        for line in text.lines().filter(|line| line.contains("uses:")) {
            let (action, version) = line.split_once(" # v").unwrap_or((line, ""));
            let commit = action.rsplit('@').next().unwrap_or("").trim();
            let pinned = commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(pinned && !version.is_empty(), "{file}: {line}");
        }
    }
}

#[test]
fn a_workflow_starts_with_nothing_or_with_reading() {
    for (file, (_, workflow)) in workflows() {
        let permissions = workflow["permissions"].as_mapping();
        let permissions = permissions.unwrap_or_else(|| panic!("{file} states no permissions"));
        for (what, access) in permissions {
            let allowed = (what.as_str(), access.as_str()) == (Some("contents"), Some("read"));
            assert!(allowed, "{file}: {what:?}: {access:?}");
        }
    }
}

#[test]
fn only_these_jobs_may_write_and_only_this() {
    let mut writing = BTreeMap::new();
    for (name, job) in jobs() {
        let permissions = job["permissions"].as_mapping().into_iter().flatten();
        let written = permissions.filter(|(_, access)| access.as_str() != Some("read"));
        let written: Vec<_> = written
            .map(|(what, _)| what.as_str().unwrap().to_owned())
            .collect();
        if !written.is_empty() {
            writing.insert(name, written);
        }
    }
    let writing: Vec<_> = writing
        .iter()
        .map(|(job, what)| format!("{job}: {}", what.join(", ")))
        .collect();
    let expected = [
        "drift.yml: comment: pull-requests",
        "pull.yml: propose: contents, pull-requests",
    ];
    assert_eq!(writing, expected);
}

#[test]
fn a_job_that_may_write_builds_nothing() {
    for (name, script) in scripts() {
        if name.ends_with(": comment") || name.ends_with(": propose") {
            assert!(!script.contains("cargo"), "{name}: {script}");
        }
    }
}

#[test]
fn only_the_job_that_pushes_keeps_the_credentials() {
    for (name, step) in steps() {
        if step["uses"]
            .as_str()
            .is_some_and(|uses| uses.starts_with("actions/checkout@"))
        {
            let keeps = step["with"]["persist-credentials"].as_bool();
            assert_eq!(keeps, Some(name == "pull.yml: propose"), "{name}");
        }
    }
}

#[test]
fn no_script_is_put_together_from_expressions() {
    for (name, script) in scripts() {
        assert!(!script.contains("${{"), "{name}: {script}");
    }
}

#[test]
fn no_workflow_runs_a_pull_request_with_the_rights_of_the_base() {
    for (file, (text, _)) in workflows() {
        for event in ["pull_request_target", "workflow_run"] {
            assert!(!text.contains(event), "{file} starts on {event}");
        }
    }
}

#[test]
fn every_job_ends_in_time() {
    for (name, job) in jobs() {
        assert!(
            job["timeout-minutes"]
                .as_u64()
                .is_some_and(|minutes| minutes <= 30),
            "{name}"
        );
    }
}

#[test]
fn every_script_is_one_bash_can_read() {
    for (name, script) in scripts() {
        let mut bash = Command::new("bash")
            .args(["-n", "-s"])
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        bash.stdin
            .take()
            .unwrap()
            .write_all(script.as_bytes())
            .unwrap();
        assert!(bash.wait().unwrap().success(), "{name}: {script}");
    }
}

#[test]
fn every_command_of_ours_exists_with_the_options_given() {
    let mut called = 0;
    for (name, script) in scripts() {
        for call in script.split("cargo xtask ").skip(1) {
            let call = call.split(['\n', ';', '|', '>', '\\', '`']).next().unwrap();
            let mut words = call.split_whitespace();
            let command = words.next().unwrap();
            let help = Command::new(env!("CARGO_BIN_EXE_xtask"))
                .args([command, "--help"])
                .output()
                .unwrap();
            assert!(help.status.success(), "{name}: {call}");
            let help = String::from_utf8(help.stdout).unwrap();
            for option in words.filter(|word| word.starts_with("--")) {
                assert!(help.contains(option), "{name}: {option} of {call}");
            }
            called += 1;
        }
    }
    assert!(called >= 4, "only {called} calls were found");
}
