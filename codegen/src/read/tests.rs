//! Tests of the reader.

use super::read_yaml;
use crate::finding::Finding;
use crate::node::{Node, Value};
use crate::source::Sources;

struct Read {
    sources: Sources,
    root: Option<Node>,
    findings: Vec<Finding>,
}

impl Read {
    fn json(&self) -> String {
        self.root
            .as_ref()
            .map_or_else(String::new, |root| root.to_json().to_string())
    }

    fn rules(&self) -> Vec<&'static str> {
        self.findings.iter().map(|finding| finding.rule).collect()
    }

    fn text_at(&self, pointer: &str) -> &str {
        let node = self.root.as_ref().and_then(|root| root.at(pointer));
        node.map_or("", |node| self.sources.slice(node.place))
    }

    fn text_of(&self, finding: usize) -> &str {
        self.sources.slice(self.findings[finding].place)
    }
}

fn named(name: &str, text: &str) -> Read {
    let mut sources = Sources::default();
    let file = sources.add(name, text);
    let (root, findings) = read_yaml(&sources, sources.whole(file));
    Read {
        sources,
        root,
        findings,
    }
}

fn yaml(text: &str) -> Read {
    named("a.yaml", text)
}

#[test]
fn places_are_bytes_also_after_other_scripts() {
    let read = yaml("ü: 日本\n𝄞: [é, {k: \"ß\"}]\nb: |\n  línea\n  dos\n\nc: x\n");
    assert_eq!(read.rules(), [""; 0]);
    assert_eq!(read.text_at("/ü"), "日本");
    assert_eq!(read.text_at("/𝄞"), "[é, {k: \"ß\"}]");
    assert_eq!(read.text_at("/𝄞/1/k"), "\"ß\"");
    assert_eq!(read.text_at("/b"), "línea\n  dos");
    assert_eq!(read.text_at("/c"), "x");
    let key = read
        .root
        .as_ref()
        .and_then(Node::as_object)
        .map(|o| o["𝄞"].key);
    assert_eq!(key.map(|place| read.sources.slice(place)), Some("𝄞"));
}

#[test]
fn a_block_ends_with_its_last_part() {
    let read = yaml("a:\n  b:\n  - 1\n  - c: 2 # two\n\n# more\nd: 3\n");
    assert_eq!(read.text_at("/a"), "b:\n  - 1\n  - c: 2");
    assert_eq!(read.text_at("/a/b"), "- 1\n  - c: 2");
    assert_eq!(
        read.text_at(""),
        "a:\n  b:\n  - 1\n  - c: 2 # two\n\n# more\nd: 3"
    );
}

#[test]
fn a_region_inside_a_file_gives_places_in_the_file() {
    let mut sources = Sources::default();
    let file = sources.add("page.md", "é\n```yaml\na: [1, x]\n```\n");
    let whole = sources.whole(file);
    let region = crate::Place {
        start: 11,
        end: 21,
        ..whole
    };
    let (root, findings) = read_yaml(&sources, region);
    assert!(findings.is_empty());
    let place = root
        .as_ref()
        .and_then(|root| root.at("/a/1"))
        .map(|node| node.place);
    assert_eq!(
        place.map(|place| sources.locate(place)),
        Some("page.md:3:8".to_owned())
    );
}

#[test]
fn a_duplicate_key_is_an_error_naming_both_places() {
    let read = yaml("a: 1\nb: {c: 1, c: 2}\na: {d: 1, d: 2}\n");
    assert_eq!(read.rules(), ["duplicate-key"; 3]);
    assert_eq!(read.findings[1].place.start, 21);
    assert_eq!(read.findings[1].related[0].0.start, 0);
    assert_eq!(read.json(), r#"{"a":1,"b":{"c":1}}"#);
    let read = named("a.json", r#"{"a": 1, "\u0061": 2}"#);
    assert_eq!(read.rules(), ["duplicate-key"]);
}

#[test]
fn keys_are_the_text_that_was_written() {
    let read = yaml("200: a\n0x10: b\nnull: c\ntrue: d\n007: e\n~: f\n? g\n: h\n2024-01-01: i\n");
    assert_eq!(read.rules(), [""; 0]);
    assert_eq!(
        read.json(),
        r#"{"200":"a","0x10":"b","null":"c","true":"d","007":"e","~":"f","g":"h","2024-01-01":"i"}"#
    );
}

#[test]
fn a_list_as_a_key_and_a_merge_key_are_errors() {
    let read = yaml("[1, 2]: a\n? {x: y}\n: {z: 007}\nb: 1\n<<: {c: 2}\n");
    assert_eq!(
        read.rules(),
        ["complex-key", "complex-key", "disputed-number", "merge-key"]
    );
    assert_eq!(read.text_of(0), "[1, 2]");
    assert_eq!(read.json(), r#"{"b":1,"c":2}"#);
    assert_eq!(yaml("\"<<\": 1\n").json(), r#"{"<<":1}"#);
}

#[test]
fn what_a_merge_key_brings_does_not_replace_what_the_map_has() {
    let read = yaml("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\n");
    assert_eq!(read.rules(), ["merge-key"]);
    assert!(read.json().ends_with(r#""c":{"x":3,"y":1,"z":2}}"#));
}

#[test]
fn every_trouble_with_a_scalar_is_told() {
    let read =
        yaml("a: 007\nb: NO\nc: 1_000\nd: .inf\ne: 12:30\nf: 1e400\ng: \"007\"\nh: !!int x\n");
    assert_eq!(
        read.rules(),
        [
            "disputed-number",
            "disputed-number",
            "number-not-finite",
            "disputed-number",
            "number-precision",
            "yaml-tag"
        ]
    );
    assert_eq!(read.text_of(1), "1_000");
    assert_eq!(read.findings[3].severity, crate::Severity::Warning);
    assert_eq!(read.root.as_ref().and_then(|r| r.str_at("b")), Some("NO"));
}

#[test]
fn tags_of_the_core_schema_are_honoured_and_others_refused() {
    let read = yaml("a: !!str 5\nb: !!map {x: !!null ''}\nc: ! 5\nd: !!seq [!!float 1]\n");
    assert_eq!(read.rules(), [""; 0]);
    assert_eq!(read.json(), r#"{"a":"5","b":{"x":null},"c":"5","d":[1.0]}"#);
    let read = yaml("a: !thing x\nb: !!binary aGk=\nc: !!map [1]\n");
    assert_eq!(read.rules(), ["yaml-tag"; 3]);
    assert!(read.findings[1].message.contains("`!!binary`"));
}

#[test]
fn aliases_are_copies() {
    let read = yaml("a: &x {k: [1]}\nb: *x\n&y c: *y\n*y : d\n");
    assert_eq!(read.rules(), ["duplicate-key"]);
    assert_eq!(read.json(), r#"{"a":{"k":[1]},"b":{"k":[1]},"c":"c"}"#);
    assert_eq!(read.text_at("/b/k/0"), "1");
}

#[test]
fn an_alias_inside_its_anchor_is_an_error() {
    let read = yaml("a: &x [1, *x]\n");
    assert_eq!(read.rules(), ["self-alias"]);
    assert_eq!(read.text_of(0), "*x");
}

#[test]
fn an_alias_bomb_is_refused() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        text += &format!("a{level}: &a{level} [{aliases}]\n");
    }
    let read = yaml(&text);
    assert_eq!(read.rules(), ["too-large"]);
    assert!(read.root.is_none());
}

#[test]
fn a_bomb_of_long_text_is_refused() {
    let text = format!(
        "a: &a {}\nb: [{}]\n",
        "x".repeat(1 << 20),
        "*a,".repeat(1 << 10)
    );
    assert_eq!(yaml(&text).rules(), ["too-large"]);
}

#[test]
fn deep_documents_are_refused_however_they_are_written() {
    for text in [
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "- ".repeat(100_000),
        "{a: ".repeat(200),
        "? ".repeat(100_000),
    ] {
        let rules = yaml(&text).rules();
        assert!(
            rules == ["too-deep"] || rules == ["yaml-syntax"],
            "{rules:?}"
        );
    }
    let mut text = "a0: &a0 [x]\n".to_owned();
    for level in 1..200 {
        text += &format!("a{level}: &a{level} [*a{}]\n", level - 1);
    }
    assert_eq!(yaml(&text).rules(), ["too-deep"]);
    let allowed = format!("{}{}", "[".repeat(128), "]".repeat(128));
    assert_eq!(yaml(&allowed).rules(), [""; 0]);
}

#[test]
fn a_document_that_is_too_long_is_refused() {
    assert_eq!(yaml(&" ".repeat((64 << 20) + 1)).rules(), ["too-large"]);
}

#[test]
fn several_documents_and_none_are_errors() {
    assert_eq!(yaml("a: 1\n---\nb: 2\n").rules(), ["several-documents"]);
    for text in ["", "\n \n", "# only words\n", "---\n...\n", "\u{feff}"] {
        assert_eq!(yaml(text).rules(), ["empty-document"], "{text:?}");
        assert_eq!(named("a.json", text).rules().len(), 1, "{text:?}");
    }
    assert_eq!(yaml("---\na: 1\n...\n").rules(), [""; 0]);
    assert_eq!(yaml("null\n").json(), "null");
}

#[test]
fn another_version_of_yaml_is_a_warning() {
    assert_eq!(yaml("%YAML 1.1\n---\na: NO\n").rules(), ["yaml-version"]);
    assert_eq!(yaml("%YAML 1.2\n---\na: NO\n").rules(), [""; 0]);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let read = yaml("\u{feff}a: 1\n");
    assert_eq!(read.json(), r#"{"a":1}"#);
    assert_eq!(read.text_at("/a"), "1");
    assert_eq!(named("a.json", "\u{feff}{\"a\": 1}").text_at("/a"), "1");
}

#[test]
fn broken_yaml_is_told_with_a_remedy() {
    for (text, at, words) in [
        ("a:\n\tb: 1\n", "b", "spaces"),
        ("a: b: c\n", ":", "quotes"),
        ("a: *z\n", "*", "anchor"),
        ("a: \"x\n", "\"", "quotes"),
        ("a: [1, 2\nb: 3\n", "", ""),
        ("a: @x\n", "@", "quotes"),
        ("é: }\n", "}", "{"),
    ] {
        let read = yaml(text);
        assert_eq!(read.rules(), ["yaml-syntax"], "{text:?}");
        assert!(read.root.is_none());
        let help = read.findings[0].help.clone().unwrap_or_default();
        assert!(
            help.contains(words),
            "{text:?}: {} {help}",
            read.findings[0].message
        );
        assert!(
            at.is_empty() || read.text_of(0).starts_with(at),
            "{text:?} {:?} {}",
            read.text_of(0),
            read.findings[0].message
        );
    }
}

#[test]
fn json_is_read_with_places() {
    let read = named(
        "a.json",
        "\t{ \"é\\n\": [ -1.5e3, true ] ,\r\n\"b\": \"\\ud834\\udd1e\\/\" }\n",
    );
    assert_eq!(read.rules(), [""; 0]);
    assert_eq!(read.text_at("/é\n"), "[ -1.5e3, true ]");
    assert_eq!(read.text_at("/é\n/0"), "-1.5e3");
    assert_eq!(read.text_at("/b"), "\"\\ud834\\udd1e\\/\"");
    assert_eq!(read.root.as_ref().and_then(|r| r.str_at("b")), Some("𝄞/"));
}

#[test]
fn broken_json_is_told_with_its_place() {
    for (text, at) in [
        ("{\"a\": 1,}", ","),
        ("[1, 2", ""),
        ("{'a': 1}", "'"),
        ("{\"a\" 1}", "1"),
        ("[01]", "0"),
        ("[1.]", "1"),
        ("[+1]", "+"),
        ("[nul]", "n"),
        ("[\"\\x\"]", "\\"),
        ("[\"\\ud800\"]", "\\"),
        ("[\"\\ud800\\u0041\"]", "\\"),
        ("[\"a\nb\"]", "\n"),
        ("[\"a]", "\""),
        ("{} x", "x"),
        ("[1 2]", "2"),
        ("// x\n{}", "/"),
        ("{\"a\": }", "}"),
        ("[,1]", ","),
        ("a: 1", "a"),
        ("[\"\\u+123\"]", "\\"),
        ("[1}", "}"),
    ] {
        let read = named("a.json", text);
        assert_eq!(read.rules(), ["json-syntax"], "{text}");
        assert!(read.root.is_none() && read.findings[0].help.is_some());
        assert_eq!(read.text_of(0).is_empty(), at.is_empty(), "{text}");
        assert!(
            read.text_of(0).starts_with(at),
            "{text}: {:?}",
            read.text_of(0)
        );
    }
}

#[test]
fn flow_yaml_is_no_json_and_read_all_the_same() {
    let read = yaml("{a: 1, 'b': [x, y,],}\n");
    assert_eq!(read.json(), r#"{"a":1,"b":["x","y"]}"#);
    assert_eq!(named("a.json", "{a: 1}").rules(), ["json-syntax"]);
}

#[test]
fn numbers_of_json_lose_no_digits_in_silence() {
    let read = named(
        "a.json",
        "[18446744073709551615, 1e400, 0.30000000000000000001, -0]",
    );
    assert_eq!(read.rules(), ["number-precision"; 2]);
    assert_eq!(read.text_of(0), "1e400");
}

#[test]
fn an_empty_value_is_null_where_it_would_stand() {
    let read = yaml("a:\nb: {c: , d}\n");
    assert!(matches!(
        read.root
            .as_ref()
            .and_then(|r| r.at("/b/d"))
            .map(|n| &n.value),
        Some(Value::Null)
    ));
    assert_eq!(read.text_at("/b/c"), "");
    assert_eq!(read.text_at("/a"), "");
}
