//! Tests of what is read from Markdown pages.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use insta::assert_snapshot;
use proptest::prelude::*;

use super::*;

const YAML: &str = "openapi: 3.0.3
info: {title: Things, version: '1'}
paths:
  /things:
    post:
      responses:
        '201': {description: Made.}
";

fn read(text: &str) -> (Sources, Vec<Fragment>, Vec<Finding>) {
    let mut sources = Sources::default();
    let file = sources.add("page.md", text);
    let (fragments, findings) = read_markdown_page(&sources, file);
    (sources, fragments, findings)
}

/// A page with one block.
fn page(fence: &str, info: &str) -> String {
    format!("# Make a thing\n\n{fence}{info}\n{YAML}{fence}\n")
}

#[track_caller]
fn assert_read(text: &str, blocks: usize) {
    let (sources, fragments, findings) = read(text);
    let said: Vec<String> = findings
        .iter()
        .map(|finding| finding.render(&sources))
        .collect();
    assert_eq!(said, Vec::<String>::new(), "{text}");
    assert_eq!(fragments.len(), blocks, "{text}");
    for fragment in fragments {
        assert!(
            fragment
                .root
                .at("/paths/~1things/post/responses/201")
                .is_some()
        );
    }
}

#[track_caller]
fn rules(text: &str) -> Vec<&'static str> {
    let (_, fragments, findings) = read(text);
    assert_eq!(fragments.len(), 0, "{text}");
    findings.iter().map(|finding| finding.rule).collect()
}

fn rendered(text: &str) -> String {
    let (sources, _, findings) = read(text);
    let rendered: Vec<String> = findings
        .iter()
        .map(|finding| finding.render(&sources))
        .collect();
    rendered.join("\n")
}

#[test]
fn fences_of_three_or_more_backticks_or_tildes_are_read() {
    for fence in ["```", "````", "~~~", "~~~~~"] {
        assert_read(&page(fence, "yaml POST /things"), 1);
    }
}

#[test]
fn info_strings_of_every_renderer_are_read() {
    for info in [
        "yaml POST /things",
        "yaml post /things",
        "YAML Post /things",
        "yml POST /things",
        " yaml  POST   /things ",
        "yaml POST /things theme={null}",
        "yaml api.yaml POST /things",
        "yaml openapi/api.yaml post /things theme={null}",
    ] {
        assert_read(&page("```", info), 1);
    }
}

#[test]
fn a_document_in_json_is_read() {
    let json =
        r#"{"openapi": "3.0.3", "paths": {"/things": {"post": {"responses": {"201": {}}}}}}"#;
    assert_read(&format!("```json POST /things\n{json}\n```\n"), 1);
}

#[test]
fn line_ends_of_windows_and_a_byte_order_mark_change_nothing() {
    let page = page("````", "yaml POST /things");
    assert_read(&page.replace('\n', "\r\n"), 1);
    assert_read(&format!("\u{feff}{page}"), 1);
    assert_read(&format!("\u{feff}```yaml POST /things\n{YAML}```\n"), 1);
}

#[test]
fn an_indented_fence_and_one_in_a_list_are_read() {
    let indented = |by: &str, text: &str| {
        let lines = text.lines().map(|line| format!("{by}{line}\n"));
        lines.collect::<String>()
    };
    let block = format!("```yaml POST /things\n{YAML}```\n");
    for by in [" ", "  ", "   "] {
        assert_read(&indented(by, &block), 1);
    }
    assert_read(
        &format!("1. The document:\n\n{}", indented("   ", &block)),
        1,
    );
}

#[test]
fn every_block_of_a_page_is_read() {
    let block = format!("```yaml POST /things\n{YAML}```\n");
    assert_read(&format!("{block}\nAnd again:\n\n{block}"), 2);
}

#[test]
fn other_blocks_and_words_are_left_alone() {
    let other =
        "```bash\ncurl -X POST /things\n```\n\n```json\n{\"id\": 1}\n```\n\n```yaml\na: 1\n```\n";
    let text = format!(
        "Ignore the block below.\n\n{other}\n{}",
        page("```", "yaml POST /things")
    );
    assert_read(&text, 1);
}

#[test]
fn places_are_those_of_the_page() {
    for by in ["", "  "] {
        let text = format!(
            "\u{feff}# A\r\n\r\n{by}```yaml POST /things\r\n{by}openapi: 3.0.3\r\n{by}paths:\r\n{by}  /things: {{post: {{}}}}\r\n{by}```\r\n"
        );
        let (sources, fragments, findings) = read(&text);
        assert_eq!(findings, []);
        let place = fragments
            .first()
            .unwrap()
            .root
            .at("/paths/~1things")
            .unwrap()
            .place;
        assert_eq!(sources.slice(place), "{post: {}}");
    }
}

#[test]
fn a_near_miss_of_an_info_string_says_what_is_wrong_with_it() {
    for (info, why) in [
        ("yaml", "no method and no path"),
        ("yaml POST", "no path"),
        ("yaml /things", "no method"),
        ("yaml POTS /things", "did you mean POST?"),
        ("yaml /things POST", "right behind the method"),
        ("POST /things", "`POST` is not `yaml`"),
        ("yalm POST /things", "`yalm` is not `yaml`"),
        ("", "does not say which operation"),
    ] {
        let text = page("```", info);
        assert_eq!(rules(&text), ["page-info-string"], "{info}");
        assert!(rendered(&text).contains(why), "{info}: {}", rendered(&text));
    }
    let indented = YAML.lines().map(|line| format!("    {line}\n"));
    let indented = indented.collect::<String>();
    let text = format!("Words.\n\n    ```yaml POST /things\n{indented}    ```\n");
    assert_eq!(rules(&text), ["page-info-string"]);
    assert!(rendered(&text).contains("four spaces"));
}

#[test]
fn next_to_a_block_that_is_read_a_near_miss_is_a_warning() {
    let text = format!(
        "{}\n{}",
        page("```", "yaml"),
        page("```", "yaml POST /things")
    );
    let (_, fragments, findings) = read(&text);
    assert_eq!((fragments.len(), findings.len()), (1, 1));
    assert!(!has_errors(&findings));
}

#[test]
fn a_block_that_is_never_closed_is_half_a_page() {
    let text = page("````", "yaml POST /things");
    for end in ["````\n", "```\n", "~~~~\n"] {
        let cut = text.strip_suffix("````\n").unwrap().to_owned();
        let closed = format!("{cut}{end}");
        match end {
            "````\n" => assert_read(&closed, 1),
            _ => assert_eq!(rules(&closed), ["page-block-cut"], "{end}"),
        }
        assert_eq!(rules(&cut), ["page-block-cut"]);
    }
    assert_eq!(rules("```yaml POST /things"), ["page-block-cut"]);
}

#[test]
fn a_block_of_another_shape_names_what_is_no_path() {
    assert_snapshot!(rendered(
        "```yaml POST /things\npaths:\n  path: /things\n  method: post\n  request:\n    body:\n      schemaArray:\n        - type: object\n```\n"
    ));
    assert_eq!(
        rules("```yaml POST /things\nopenapi: 3.0.3\npaths: [/things]\n```\n"),
        ["page-block-shape"]
    );
    assert_eq!(
        rules("```yaml POST /things\nopenapi: 3.0.3\n```\n"),
        ["page-block-shape"]
    );
    assert_eq!(
        rules("```yaml POST /things\njust words\n```\n"),
        ["page-block-shape"]
    );
}

#[test]
fn a_block_in_a_quote_is_told() {
    let block = page("```", "yaml POST /things");
    let quoted = block.lines().map(|line| format!("> {line}\n"));
    assert_eq!(rules(&quoted.collect::<String>()), ["page-block-quoted"]);
}

#[test]
fn a_block_of_another_operation_says_of_which() {
    assert_snapshot!(rendered(&page("```", "yaml PUT /things")));
}

#[test]
fn a_page_without_a_block_says_what_to_capture() {
    assert_eq!(
        rules("# Make a thing\n\nSend a POST to /things.\n"),
        ["page-without-openapi"]
    );
    assert_eq!(rules(" \n\n"), ["page-empty"]);
    assert_eq!(rules("\u{feff}"), ["page-empty"]);
}

#[test]
fn html_instead_of_markdown_is_named_with_its_title() {
    let error = "<!DOCTYPE html>\n<html><head><title>404:\n Not found</title></head><body>Gone.</body></html>\n";
    assert_eq!(rules(error), ["page-is-html"]);
    assert_snapshot!(rendered(error));
    let login = "<html><body><form><input type=\"password\"></form></body></html>";
    assert!(
        rendered(login).contains("asks to log in"),
        "{}",
        rendered(login)
    );
}

proptest! {
    #[test]
    fn no_page_makes_the_reader_fail(
        lines in prop::collection::vec(prop::sample::select(vec![
            "```yaml POST /things", "````yaml POST /things", "~~~", "```", "````", "openapi: 3.0.3",
            "paths:", "  /things:", "    post: {}", "> ", "    ", "\u{feff}", "<html>", "- a", "\r", "a: b: c", "é", "\t```yaml GET /a",
        ]), 0..20),
        ending in prop::sample::select(vec!["\n", "\r\n", " ", "\n> "])
    ) {
        let (sources, fragments, findings) = read(&lines.join(ending));
        prop_assert!(!fragments.is_empty() || !findings.is_empty());
        for finding in findings {
            prop_assert!(sources.text(finding.place.file).get(finding.place.range()).is_some());
            prop_assert!(finding.render(&sources).contains(finding.rule));
        }
    }
}
