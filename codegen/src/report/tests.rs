//! Tests of how findings look.

use insta::assert_snapshot;

use super::{Style, render_findings};
use crate::finding::Finding;
use crate::source::{FileId, Place, Sources};

fn at(file: FileId, start: usize, end: usize) -> Place {
    Place { file, start, end }
}

/// The place of `part` in a file.
fn of(sources: &Sources, file: FileId, part: &str) -> Place {
    let start = sources.text(file).find(part).expect("it is there");
    at(file, start, start + part.len())
}

fn one(text: &str, part: &str) -> String {
    let mut sources = Sources::default();
    let file = sources.add("spec/a.yaml", text);
    let place = of(&sources, file, part);
    Finding::error("some-rule", "look", place).render(&sources)
}

#[test]
fn a_finding_shows_its_line_its_related_places_and_its_remedy() {
    let mut sources = Sources::default();
    let file = sources.add("spec/a.yaml", "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\na: 7\n");
    let other = sources.add("spec/b.yaml", "x:\n  y: z\n");
    let finding = Finding::error(
        "duplicate-key",
        "the key `a` stands twice",
        at(file, 30, 31),
    )
    .with_related(at(file, 0, 1), "first here")
    .with_related(of(&sources, other, "z"), "and there")
    .with_help("remove one of the two");
    assert_snapshot!(finding.render(&sources), @r#"
    error[duplicate-key]: the key `a` stands twice
     --> spec/a.yaml:7:1
      |
    1 | a: 1
      | - first here
    ...
    7 | a: 7
      | ^
      |
     ::: spec/b.yaml:2:6
      |
    2 |   y: z
      |      - and there
      |
      = help: remove one of the two
    "#);
}

#[test]
fn far_places_in_one_file_are_shown_apart() {
    let mut sources = Sources::default();
    let file = sources.add("a.yaml", format!("a: 1\n{}z: 2\n", "m: 3\n".repeat(10_000)));
    let finding = Finding::warning("some-rule", "look", of(&sources, file, "z"))
        .with_related(at(file, 0, 1), "here");
    assert_snapshot!(finding.render(&sources), @r#"
    warning[some-rule]: look
         --> a.yaml:10002:1
          |
    10002 | z: 2
          | ^
          |
         ::: a.yaml:1:1
          |
        1 | a: 1
          | - here
    "#);
}

#[test]
fn a_place_over_several_lines_is_underlined_on_the_first() {
    assert_snapshot!(one("a:\n  b: 1\n  c: 2\n", "b: 1\n  c: 2"), @r#"
    error[some-rule]: look
     --> spec/a.yaml:2:3
      |
    2 |   b: 1
      |   ^^^^
    "#);
}

#[test]
fn an_empty_place_and_the_end_of_a_file_are_shown() {
    let mut sources = Sources::default();
    let file = sources.add("a.yaml", "a: \nb: 1\n");
    let bare = sources.add("b.yaml", "a: 1");
    let empty = sources.add("c.yaml", "");
    let findings = [
        at(file, 3, 3),
        at(file, 9, 9),
        at(bare, 4, 4),
        at(empty, 0, 0),
        at(file, 70, 90),
    ]
    .map(|place| Finding::error("some-rule", "look", place));
    assert_snapshot!(render_findings(&findings, &sources, Style::Plain), @r#"
    error[some-rule]: look
     --> a.yaml:1:4
      |
    1 | a: 
      |    ^

    error[some-rule]: look
     --> a.yaml:3:1
      |
    3 |
      | ^

    error[some-rule]: look
     --> a.yaml:3:1
      |
    3 |
      | ^

    error[some-rule]: look
     --> b.yaml:1:5
      |
    1 | a: 1
      |     ^

    error[some-rule]: look
     --> c.yaml:1:1
      |
    1 |
      | ^
    "#);
}

#[test]
fn other_scripts_tabs_and_line_breaks_of_windows_are_shown() {
    assert_snapshot!(one("a: 1\r\nü: 日本, \tx: y\r\nc: 2\r\n", "x: y"), @r#"
    error[some-rule]: look
     --> spec/a.yaml:2:9
      |
    2 | ü: 日本,     x: y
      |              ^^^^
    "#);
}

#[test]
fn a_very_long_line_is_cut_around_the_place() {
    let text = format!(
        "{{\"a\": [{}\"here\", {}]}}",
        "\"é\", ".repeat(1000),
        "1, ".repeat(1000)
    );
    assert_snapshot!(one(&text, "\"here\""), @r#"
    error[some-rule]: look
     --> spec/a.yaml:1:5008
      |
    1 | ...é", "é", "é", "é", "é", "é", "é", "here", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ...
      |                                      ^^^^^^
    "#);
    assert_snapshot!(one(&text, "{"), @r#"
    error[some-rule]: look
     --> spec/a.yaml:1:1
      |
    1 | {"a": ["é", "é", "é", "é", "é", "é", "é", "é", "é", "é", "é", "é", "...
      | ^
    "#);
    assert_snapshot!(one(&text, "]}"), @r#"
    error[some-rule]: look
     --> spec/a.yaml:1:8016
      |
    1 | ... 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ]}
      |                                            ^^
    "#);
    assert_snapshot!(one(&text, &text), @r#"
    error[some-rule]: look
     --> spec/a.yaml:1:1
      |
    1 | {"a": ["é", "é", "é", "é", "é", "é", "é", "é", "é", "é", "é", "é", "...
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    "#);
}

#[test]
fn related_places_in_a_long_line_name_their_columns() {
    let mut sources = Sources::default();
    let text = format!("{{\"k\": 1, {}\"k\": 2}}", "\"x\": 0, ".repeat(100));
    let file = sources.add("a.json", text.as_str());
    let last = text.rfind("\"k\"").expect("it is there");
    let finding = Finding::error("duplicate-key", "twice", at(file, last, last + 3))
        .with_related(of(&sources, file, "\"k\""), "first here");
    assert_snapshot!(finding.render(&sources), @r#"
    error[duplicate-key]: twice
     --> a.json:1:810
      |
    1 | ..."x": 0, "x": 0, "x": 0, "x": 0, "x": 0, "k": 2}
      |                                            ^^^
     ::: a.json:1:2
      |
    1 | {"k": 1, "x": 0, "x": 0, "x": 0, "x": 0, "x": 0, "x": 0, "x": 0, "x": 0, "x": 0, ...
      |  --- first here
    "#);
}

#[test]
fn colours_are_there_when_asked_for_and_documents_bring_none() {
    let mut sources = Sources::default();
    let file = sources.add("a.yaml", "a: \u{1b}[31mred\n");
    let finding = Finding::error("some-rule", "look \u{1b}[31m", at(file, 0, 1))
        .with_related(at(file, 3, 5), "\u{1b}[0m")
        .with_help("\u{1b}[0m");
    assert!(
        finding
            .render_in(&sources, Style::Colored)
            .contains('\u{1b}')
    );
    assert!(!finding.render(&sources).contains('\u{1b}'));
}

#[test]
fn places_inside_a_character_or_behind_the_file_are_no_panic() {
    let mut sources = Sources::default();
    let text = format!("é日\n{}", "日".repeat(300));
    let file = sources.add("a.yaml", text.as_str());
    for start in 0..text.len() + 3 {
        for length in [0, 1, 2, 500, 5000] {
            let finding = Finding::error("r", "m", at(file, start, start + length));
            assert!(finding.render(&sources).contains("a.yaml"));
        }
    }
    let backwards = Finding::error("r", "m", at(file, 5, 1));
    assert!(backwards.render(&sources).contains("a.yaml"));
}

#[test]
fn a_thousand_findings_in_long_files_are_shown_quickly() {
    let mut sources = Sources::default();
    let lines = sources.add("a.yaml", "key: value of some length\n".repeat(150_000));
    let line = sources.add("a.json", "\"key\": 12, ".repeat(270_000));
    let findings: Vec<Finding> = (0..1000)
        .map(|number| {
            let file = if number % 2 == 0 { lines } else { line };
            Finding::error("r", "m", at(file, number * 2900, number * 2900 + 1_000_000))
                .with_related(at(file, 0, 3), "here")
        })
        .collect();
    let start = std::time::Instant::now();
    assert!(render_findings(&findings, &sources, Style::Plain).len() > 100_000);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
