//! The reader against another reader of YAML, and against chance.

#![expect(clippy::unwrap_used, reason = "a test may stop where it fails")]

use std::path::{Path, PathBuf};

use codegen::{Finding, Node, Sources, read_yaml};
use proptest::prelude::*;
use serde_json::Value as Json;

fn read(name: &str, text: &str) -> (Option<Node>, Vec<Finding>) {
    let mut sources = Sources::default();
    let file = sources.add(name, text);
    read_yaml(&sources, sources.whole(file))
}

fn assert_agree(name: &str, text: &str) {
    let (root, findings) = read(name, text);
    assert_eq!(findings, [], "{name}");
    let theirs: Json = serde_yaml::from_str(text).unwrap();
    assert_eq!(root.map(|root| root.to_json()), Some(theirs), "{name}");
}

fn yaml_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let extension = path.extension().and_then(|e| e.to_str()).unwrap_or("");
        if path.is_dir() {
            yaml_files(&path, found);
        } else if ["yaml", "yml", "json"].contains(&extension) {
            found.push(path);
        }
    }
}

#[test]
fn every_document_of_the_project_is_read_as_another_reader_reads_it() {
    let mut files = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    yaml_files(&root.join("spec"), &mut files);
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        assert_agree(&file.display().to_string(), &text);
    }
}

#[test]
fn both_readers_see_the_same_in_all_styles() {
    for text in [
        "a: 1\nb: [x, 'y', \"z\\n\"]\nc: {d: ~, e: }\n",
        "a: |\n  one\n   two\n\n  three\nb: >-\n  four\n  five\n\n  six\nc: |+\n  seven\n\n",
        "- - 1\n  - 2\n-\n  a: b\n- ? c\n  : d\n",
        "country: NO\nyes: on\nday: 2024-01-01\nat: 2024-01-01T10:00:00Z\nv: 1.2.3\ny: n\n",
        "200: ok\ndefault: x\n'404': y\n1.5: z\n",
        "a: &x {k: [1, 2]}\nb: *x\nc: &y text\nd: [*y, *y]\n",
        "plain: a long text\n  over two lines # with a comment\nquoted: 'it''s'\nurl: https://a.b/c#d\n",
        "max: 9223372036854775807\nbig: 18446744073709551615\nmin: -9223372036854775808\nfloat: 1.7976931348623157e308\nhex: 0xff\noct: 0o17\nsmall: 1e-7\nplus: +1\nhalf: .5\nfive: 5.0\n",
        "%YAML 1.2\n---\na: 1\n...\n",
        "é: ñ\n日: 𝄞\n\"\\u00e9a\": \"\\U0001D11E\"\n",
        "a:\r\n  - b\r\n  - |\r\n    c\r\n    d\r\n",
        "a: !!str 5\nb: !!int '5'\nc: !!bool true\n",
        "{\"a\": [1, 2.5, \"x\\u00e9\\/\"], \"b\": {}}",
        "null\n",
        "just text\n",
        "[]",
    ] {
        assert_agree("a.yaml", text);
    }
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_filter_map("JSON has no infinity", |float| {
            serde_json::Number::from_f64(float).map(Json::Number)
        }),
        any::<String>().prop_map(Json::from),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Json::from),
            prop::collection::vec((any::<String>(), inner), 0..8)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

/// Text made of what means something in YAML and JSON.
fn loaded_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        "b: ",
        ": ",
        "- ",
        "\n",
        "\n  ",
        "\n    ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\"",
        "'",
        "|",
        ">-",
        "&x ",
        "*x",
        "!!str ",
        "!t ",
        "? ",
        "#",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "<<: ",
        "\t",
        "\r\n",
        "é",
        "𝄞",
        "\u{feff}",
        "\0",
        "\\",
        "\\u00",
        "007",
        "0x1",
        "1e9",
        ".inf",
        "~",
        "true",
        "1_0",
        "\u{85}",
        "\u{2028}",
    ]);
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

fn assert_sound(name: &str, text: &str) {
    let mut sources = Sources::default();
    let file = sources.add(name, text);
    let (root, findings) = read_yaml(&sources, sources.whole(file));
    assert!(root.is_some() || codegen::has_errors(&findings));
    for finding in &findings {
        assert!(text.get(finding.place.range()).is_some(), "{finding:?}");
        assert!(!finding.render(&sources).is_empty());
    }
    let mut nodes: Vec<&Node> = root.iter().collect();
    while let Some(node) = nodes.pop() {
        assert!(text.get(node.place.range()).is_some(), "{node:?}");
        nodes.extend(node.items());
        nodes.extend(node.members().map(|(_, member)| &member.node));
    }
}

proptest! {
    #[test]
    fn arbitrary_text_is_read_or_refused(text: String) {
        assert_sound("a.yaml", &text);
        assert_sound("a.json", &text);
    }

    #[test]
    fn arbitrary_pieces_of_yaml_are_read_or_refused(text in loaded_text()) {
        assert_sound("a.yaml", &text);
        assert_sound("a.json", &text);
    }

    #[test]
    fn what_is_written_as_json_is_read_back_equal(json in any_json()) {
        for text in [json.to_string(), serde_json::to_string_pretty(&json).unwrap()] {
            let (root, findings) = read("a.json", &text);
            prop_assert_eq!(findings, vec![]);
            prop_assert_eq!(root.map(|root| root.to_json()), Some(json.clone()));
        }
    }
}
