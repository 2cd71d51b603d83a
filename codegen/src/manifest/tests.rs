//! A manifest of each kind, and one per way to be wrong.

use super::*;

const GOOD: &str = r#"
overlays = ["overlays/b.yaml", "overlays/a.yaml"]

[[source]]
file = "pages/a.md"
kind = "markdown"
url = "https://docs.example.com"
digest = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

[[source]]
file = "b.yaml"
kind = "openapi"

[[source]]
file = "pages/b.txt"
kind = "rendered"
documents = "b.yaml"
"#;

fn read(text: &str) -> (Option<Manifest>, Vec<String>) {
    let mut sources = Sources::default();
    let file = sources.add("spec/sources.toml", text);
    let (manifest, findings) = read_manifest(&sources, file);
    let show = |finding: &Finding| {
        let at = sources.locate(finding.place);
        let help = finding.help.as_deref().unwrap_or("");
        format!("{at} {}: {} ({help})", finding.rule, finding.message)
    };
    (manifest, findings.iter().map(show).collect())
}

fn only_finding(text: &str) -> String {
    let (manifest, findings) = read(text);
    assert!(manifest.is_none());
    assert_eq!(findings.len(), 1, "{findings:#?}");
    findings[0].clone()
}

#[test]
fn sources_and_overlays_keep_the_order_of_the_file() {
    assert_eq!(
        files_named(GOOD),
        [
            "pages/a.md",
            "b.yaml",
            "pages/b.txt",
            "overlays/b.yaml",
            "overlays/a.yaml"
        ]
    );
}

#[test]
fn each_kind_is_read_with_what_belongs_to_it() {
    let (manifest, findings) = read(GOOD);
    assert_eq!(findings, [""; 0]);
    let sources = manifest.unwrap().sources;
    assert!(matches!(sources[0].kind, Kind::Markdown));
    assert_eq!(sources[0].url.as_deref(), Some("https://docs.example.com"));
    assert!(matches!(sources[1].kind, Kind::Openapi));
    let Kind::Rendered { documents } = &sources[2].kind else {
        panic!("{:?}", sources[2].kind);
    };
    assert_eq!(documents.text, "b.yaml");
}

#[test]
fn text_that_is_not_toml_is_an_error_at_its_line() {
    let finding = only_finding("overlays = []\nsource = [\n");
    assert!(
        finding.starts_with("spec/sources.toml:2:") || finding.starts_with("spec/sources.toml:3:"),
        "{finding}"
    );
    assert!(finding.contains("not-toml"), "{finding}");
}

#[test]
fn a_key_written_twice_is_an_error() {
    let finding = only_finding("[[source]]\nfile = 'a'\nfile = 'b'\nkind = 'openapi'\n");
    assert!(finding.starts_with("spec/sources.toml:3:1"), "{finding}");
}

#[test]
fn an_unknown_key_is_an_error_that_lists_the_keys() {
    let finding = only_finding("[[source]]\nfile = 'a'\nkind = 'openapi'\nurll = 'x'\n");
    assert_eq!(
        finding,
        "spec/sources.toml:4:1 manifest-key: the key `urll` is not known here \
         (the keys are: file, product, kind, url, digest, captured, etag, last-modified, documents, tolerate)"
    );
}

#[test]
fn an_unknown_kind_is_an_error_that_lists_the_kinds() {
    let (_, findings) = read("[[source]]\nfile = 'a'\nkind = 'html'\n");
    assert_eq!(
        findings[0],
        "spec/sources.toml:3:8 manifest-kind: `html` is not a kind of source \
         (the kinds are: markdown, openapi, rendered)"
    );
}

#[test]
fn every_missing_key_is_reported_at_once() {
    let (_, findings) = read("[[source]]\n\n[[source]]\nfile = 'a'\nkind = 'rendered'\n");
    let missing = |key: &str| findings.iter().any(|f| f.contains(&format!("no `{key}`")));
    assert!(missing("file") && missing("kind") && missing("documents"));
}

#[test]
fn a_list_of_nothing_is_an_error() {
    assert!(only_finding("overlays = []\n").contains("no source is named"));
}

#[test]
fn a_value_of_the_wrong_type_is_an_error() {
    let finding = only_finding("overlays = 'a.yaml'\n[[source]]\nfile = 'a'\nkind = 'openapi'\n");
    assert!(finding.contains("`overlays` is not a list"), "{finding}");
    let (_, findings) = read("source = 1\n");
    assert!(findings.iter().any(|f| f.contains("`source` is not")));
}

#[test]
fn a_path_that_leaves_the_folder_is_refused() {
    for path in [
        "../a",
        "/a",
        "a/../../b",
        "C:/a",
        "a\\b",
        "",
        "./a",
        "a//b",
        ".a/b",
    ] {
        let text = format!("[[source]]\nfile = '{path}'\nkind = 'openapi'\n");
        assert!(only_finding(&text).contains("manifest-path"), "{path}");
    }
}

#[test]
fn a_file_named_twice_is_an_error() {
    let finding = only_finding("overlays = ['a']\n[[source]]\nfile = 'a'\nkind = 'openapi'\n");
    assert!(finding.contains("`a` is named twice"), "{finding}");
}

#[test]
fn a_rendered_page_must_name_a_document_of_the_list() {
    let finding =
        only_finding("[[source]]\nfile = 'a.txt'\nkind = 'rendered'\ndocuments = 'b.yaml'\n");
    assert!(finding.contains("`b.yaml` is no OpenAPI document"));
}

#[test]
fn only_a_rendered_page_has_a_document() {
    let finding =
        only_finding("[[source]]\nfile = 'a.md'\nkind = 'markdown'\ndocuments = 'b.yaml'\n");
    assert!(finding.starts_with("spec/sources.toml:4:"), "{finding}");
}

#[test]
fn a_malformed_digest_is_an_error() {
    let finding = only_finding("[[source]]\nfile = 'a'\nkind = 'openapi'\ndigest = 'sha256:A'\n");
    assert!(finding.contains("manifest-digest"), "{finding}");
}

fn digest_finding(kind: &str, digest: &str, page: &str) -> Option<Finding> {
    let mut sources = Sources::default();
    let text = format!("[[source]]\nfile = 'a'\nkind = '{kind}'\n{digest}\n");
    let list = sources.add("sources.toml", text);
    let page = sources.add("a", page);
    let (manifest, _) = read_manifest(&sources, list);
    check_digest(&manifest.unwrap().sources[0], &sources, page)
}

/// Well formed, and of no text here.
const DIGEST: &str =
    "digest = \"sha256:39a3dc5b77b5fa9abe7f09b9ae9fd2ceb7ba46a33dd9d9a5df2a29ed3a8e0f1e\"";

#[test]
fn a_page_that_was_edited_is_an_error_with_the_line_to_write() {
    let finding = digest_finding("markdown", DIGEST, "edited").unwrap();
    assert_eq!(finding.rule, "page-changed");
    assert!(finding.help.unwrap().contains("digest = \"sha256:"));
}

#[test]
fn a_page_without_a_digest_is_an_error_and_a_document_is_not() {
    let finding = digest_finding("markdown", "", "x").unwrap();
    assert_eq!(finding.rule, "page-without-digest");
    assert_eq!(digest_finding("openapi", "", "x"), None);
}

#[test]
fn the_line_the_help_gives_is_accepted_whatever_the_line_ends() {
    let help = digest_finding("markdown", "", "x\ny")
        .unwrap()
        .help
        .unwrap();
    let line = help.strip_prefix("add the line: ").unwrap();
    assert_eq!(digest_finding("markdown", line, "x\ny"), None);
    assert_eq!(digest_finding("markdown", line, "x\r\ny"), None);
}

const PRODUCTS: &str = r#"
overlays = ["all.yaml"]
[[product]]
name = "new-shop"
title = "New shop"
overlays = ["new.yaml"]
[[product]]
name = "shop"
title = "Shop"
[[source]]
file = "a.yaml"
kind = "openapi"
product = "new-shop"
[[source]]
file = "b.yaml"
kind = "openapi"
product = "shop"
"#;

#[test]
fn products_have_overlays_of_their_own_and_sources_say_where_they_belong() {
    let (manifest, findings) = read(PRODUCTS);
    assert_eq!(findings, [""; 0]);
    let manifest = manifest.unwrap();
    assert_eq!(manifest.products[0].overlays[0].text, "new.yaml");
    let product = manifest.sources[1].product.as_ref().unwrap();
    assert_eq!(product.text, "shop");
    assert_eq!(
        files_named(PRODUCTS),
        ["a.yaml", "b.yaml", "all.yaml", "new.yaml"]
    );
}

#[test]
fn a_source_of_no_product_or_of_one_that_is_not_listed_is_an_error() {
    let finding = only_finding(&format!(
        "{PRODUCTS}[[source]]\nfile = 'c.yaml'\nkind = 'openapi'\n"
    ));
    assert!(finding.contains("does not say its product (the products are: new-shop, shop)"));
    let other = "[[source]]\nfile = 'c.yaml'\nkind = 'openapi'\nproduct = 'shops'\n";
    let finding = only_finding(&format!("{PRODUCTS}{other}"));
    assert!(finding.contains("`shops` is no product"), "{finding}");
    let finding = only_finding(other);
    assert!(finding.contains("[[product]]"), "{finding}");
}

#[test]
fn a_product_needs_a_name_of_its_own_that_rust_can_have_and_a_source() {
    for name in ["Shop", "new_shop", "new--shop", "type", "1st", "", "naïve"] {
        let (_, findings) = read(&PRODUCTS.replace("\"shop\"", &format!("\"{name}\"")));
        assert!(findings[0].contains("cannot be the name"), "{findings:?}");
    }
    let finding = only_finding(&PRODUCTS.replace("\"shop\"", "\"newshop\""));
    assert!(finding.contains("is named twice"), "{finding}");
    let more = "[[product]]\nname = 'old'\ntitle = 'Old'\n";
    let finding = only_finding(&format!("{PRODUCTS}{more}"));
    assert!(finding.contains("no source belongs to"), "{finding}");
}

#[test]
fn a_rule_that_leaves_nothing_to_go_on_with_is_not_tolerated() {
    let text = "[[source]]\nfile = 'a.yaml'\nkind = 'openapi'\ntolerate = ['yaml-syntax']\n";
    assert_eq!(
        only_finding(text),
        "spec/sources.toml:4:13 manifest-tolerate: `yaml-syntax` is no rule that can be tolerated \
         (the rules are: conflicting-paths, deep-ref, disputed-number, duplicate-key, \
         duplicate-operation-id, external-ref, mark, merge-key, number-precision, pagination, \
         unknown-ref, untitled-document)"
    );
}
