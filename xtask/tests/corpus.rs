//! Clients of every document in a folder.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use common::Project;

const GOOD: &str = "\
openapi: 3.0.3
info: {title: Good, version: '1'}
servers: [{url: https://api.example.com}]
paths:
  /things: {get: {operationId: listThings, responses: {'204': {description: Nothing}}}}
";

const TWICE: &str = "\
openapi: 3.0.3
info: {title: Twice, title: Again, version: '1'}
paths: {}
";

const BAD: &str = "openapi: 3.0.3\npaths: [\n";

fn corpus(project: &Project, arguments: &[&str]) -> common::Run {
    let (documents, to) = (project.path("documents"), project.path("made"));
    let (documents, to) = (documents.to_string_lossy(), to.to_string_lossy());
    let own = ["corpus", &documents, "--to", &to];
    project.xtask(&[&own[..], arguments].concat())
}

#[test]
fn every_document_gets_its_line_and_one_without_a_client_is_explained() {
    let project = Project::new();
    project.write("documents/good.yaml", GOOD);
    project.write("documents/deep/bad.yml", BAD);
    project.write("documents/notes.yaml", "a: 1\n");
    let run = corpus(&project, &[]);
    assert_eq!(run.code, 1, "{run:#?}");
    let first_words: Vec<_> = run
        .out
        .lines()
        .map(|line| line.split("  ").next())
        .collect();
    assert_eq!(
        &first_words[..5],
        [
            Some("document"),
            Some("deep/bad.yml"),
            Some("good.yaml"),
            Some(""),
            Some("2 documents: 1 generated"),
        ]
    );
    assert!(run.out.contains("error[yaml-syntax]"), "{}", run.out);
    assert!(
        project
            .path("made/corpus-good-yaml/generated/client.rs")
            .exists()
    );
}

#[test]
fn a_key_that_stands_twice_in_a_document_of_others_is_counted_and_no_obstacle() {
    let project = Project::new();
    project.write("documents/twice.yaml", TWICE);
    let run = corpus(&project, &["--format", "json"]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(run.out.contains("\"duplicate-key\": 1"), "{}", run.out);
}

#[test]
fn a_folder_with_other_files_is_not_emptied() {
    let project = Project::new();
    project.write("documents/good.yaml", GOOD);
    project.write("made/mine.txt", "mine");
    let run = corpus(&project, &[]);
    assert_eq!(run.code, 3, "{run:#?}");
    assert!(
        run.err.contains("was not made by this command"),
        "{}",
        run.err
    );
    assert!(project.path("made/mine.txt").exists());
}

#[test]
fn a_folder_without_documents_is_an_error() {
    let project = Project::new();
    project.write("documents/notes.yaml", "a: 1\n");
    let run = corpus(&project, &[]);
    assert_eq!(run.code, 2, "{run:#?}");
    assert!(run.err.contains("no OpenAPI document"), "{}", run.err);
}
