//! What is a difference.

use insta::assert_snapshot;

use super::*;

#[test]
fn a_difference_names_the_line_of_the_page_and_that_of_the_document() {
    let (sources, findings) = findings_of(&page_with("size\ninteger", "size\nnumber"), DOCUMENT);
    assert_snapshot!(findings[0].render(&sources));
}

#[test]
fn another_operation_is_a_difference() {
    let operation = "/things/{thingId}";
    assert_differs(
        &page_with("POST", "PUT"),
        &["conform-operation: the page shows PUT /things/{thingId}, the document does not"],
    );
    let renamed = page_with("{thingId}\n\nAuth", "{id}\n\nAuth");
    let (_, findings) = findings_of(&renamed, DOCUMENT);
    assert!(findings[0].help.as_ref().unwrap().contains(operation));
}

#[test]
fn another_server_header_status_or_media_type_is_a_difference() {
    assert_differs(
        &page_with("a.example/v1", "a.example/v2"),
        &[
            "conform-server: the page sends POST /things/{thingId} to https://a.example/v2, the document to another server",
        ],
    );
    assert_differs(
        &page_with("Authorization\nstring", "x-key\nstring"),
        &[
            "conform-authorization: the page asks for `x-key` to prove who calls POST /things/{thingId}, the document does not",
        ],
    );
    assert_differs(
        &page_with("201 -", "200 -"),
        &[
            "conform-status: the page shows the answer 200 of POST /things/{thingId}, the document only 201, 400",
        ],
    );
    assert_differs(
        &page_with("Body\n\napplication/json", "Body\n\ntext/csv"),
        &[
            "conform-media: the page shows `body` of POST /things/{thingId} as text/csv, the document does not",
        ],
    );
}

#[test]
fn other_statuses_of_a_page_must_be_in_the_document() {
    assert_same(&page_with(
        "201 - application/json",
        "201\n400\napplication/json",
    ));
    assert_differs(
        &page_with("201 - application/json", "201\n404\napplication/json"),
        &[
            "conform-status: the page shows the answer 404 of POST /things/{thingId}, the document only 201, 400",
        ],
    );
}

#[test]
fn a_field_on_one_side_only_is_a_difference() {
    assert_differs(
        &page_with("size\ninteger", "sise\ninteger"),
        &[
            "conform-field: the page shows `body.sise` of POST /things/{thingId}, the document does not",
            "conform-unshown: the document has `body.size` of POST /things/{thingId}, the page does not show it",
        ],
    );
    assert_differs(
        &page_with("id\nstring<uuid>\n\n", ""),
        &[
            "conform-unshown: the document has `201.id` of POST /things/{thingId}, the page does not show it",
        ],
    );
    assert_differs(
        &page_with("owner.tags", "owner.labels"),
        &[
            "conform-field: the page shows `201.owner.labels` of POST /things/{thingId}, the document does not",
            "conform-unshown: the document has `201.owner.tags` of POST /things/{thingId}, the page does not show it",
        ],
    );
}

#[test]
fn a_parameter_on_one_side_only_is_a_difference() {
    assert_differs(
        &page_with("dry\nboolean", "wet\nboolean"),
        &[
            "conform-field: the page shows `query parameter wet` of POST /things/{thingId}, the document does not",
            "conform-unshown: the document has `query parameter dry` of POST /things/{thingId}, the page does not show it",
        ],
    );
    let (start, end) = (
        PAGE.find("Path Par").unwrap(),
        PAGE.find("Query Par").unwrap(),
    );
    assert_differs(
        &format!("{}{}", &PAGE[..start], &PAGE[end..]),
        &[
            "conform-section: the document describes the path parameter `thingId` of POST /things/{thingId}, the page does not show it",
        ],
    );
}

#[test]
fn a_body_on_one_side_only_is_a_difference() {
    let (start, end) = (
        PAGE.find("Body\n").unwrap(),
        PAGE.find("Response\n").unwrap(),
    );
    assert_differs(
        &format!("{}{}", &PAGE[..start], &PAGE[end..]),
        &[
            "conform-section: the document describes a request body of POST /things/{thingId}, the page does not show it",
        ],
    );
    let (start, end) = (
        DOCUMENT.find("      requestBody").unwrap(),
        DOCUMENT.find("      responses").unwrap(),
    );
    let document = format!("{}{}", &DOCUMENT[..start], &DOCUMENT[end..]);
    assert_eq!(
        said(PAGE, &document),
        ["conform-section: the page shows a body of POST /things/{thingId}, the document has none"]
    );
}

#[test]
fn another_type_format_or_null_is_a_difference() {
    for (from, to, expected) in [
        (
            "size\ninteger",
            "size\nstring",
            "conform-type: the page shows `body.size` of POST /things/{thingId} as `string`, the document as `integer`",
        ),
        (
            "owner\nobject",
            "owner\nobject[]",
            "conform-type: the page shows `body.owner` of POST /things/{thingId} as `object[]`, the document as `object`",
        ),
        (
            "enum<string>[]",
            "enum<string>",
            "conform-type: the page shows `201.owner.tags` of POST /things/{thingId} as `enum<string>`, the document as `enum<string>[]`",
        ),
        (
            "string<uuid>",
            "string<ulid>",
            "conform-format: the page shows the format `ulid` of `201.id` of POST /things/{thingId}, the document uuid",
        ),
        (
            "size\ninteger",
            "size\ninteger | null",
            "conform-null: the page shows that `body.size` of POST /things/{thingId} may be null, the document does not",
        ),
    ] {
        assert_differs(&page_with(from, to), &[expected]);
    }
}

#[test]
fn a_required_mark_on_one_side_only_is_a_difference() {
    assert_differs(
        &page_with("size\ninteger\nrequired", "size\ninteger"),
        &[
            "conform-required: the document requires `body.size` of POST /things/{thingId}, the page does not",
        ],
    );
    assert_differs(
        &page_with("owner\nobject\nmail", "owner\nobject\nrequired\nmail"),
        &[
            "conform-required: the page requires `body.owner` of POST /things/{thingId}, the document does not",
        ],
    );
    assert_differs(
        &page_with("thingId\nstring\nrequired", "thingId\nstring"),
        &[
            "conform-required: the document requires `path parameter thingId` of POST /things/{thingId}, the page does not",
        ],
    );
}

#[test]
fn other_values_of_an_enum_or_another_order_are_a_difference() {
    for (from, to, expected) in [
        (
            "used,\n",
            "",
            "conform-options: the document lists `used` for `201.state` of POST /things/{thingId}, the page does not",
        ),
        (
            "used,\n",
            "used,\nold,\n",
            "conform-options: the page lists `old` for `201.state` of POST /things/{thingId}, the document does not",
        ),
        (
            "new,\nused,",
            "used,\nnew,",
            "conform-order: the values of `201.state` of POST /things/{thingId} stand in another order: the page has `used` where the document has `new`",
        ),
        (
            "a,\nb\n",
            "a,\nc\nb\n",
            "conform-options: the page lists `c` for `201.owner.tags` of POST /things/{thingId}, the document does not",
        ),
        (
            "a,\nb\n",
            "a\n",
            "conform-options: the document lists `b` for `201.owner.tags` of POST /things/{thingId}, the page does not",
        ),
    ] {
        assert_eq!(said(&page_with(from, to), DOCUMENT)[..1], [expected]);
    }
    let plain = page_with(
        "state\nenum<string>\nAvailable options:\nnew,\nused,\nlost\n",
        "state\nstring\n",
    );
    assert_differs(
        &plain,
        &[
            "conform-type: `201.state` of POST /things/{thingId} is an enum in the document, and of a plain type on the page",
        ],
    );
}

#[test]
fn a_deprecation_or_default_the_document_does_not_have_is_a_difference() {
    assert_differs(
        &page_with("owner\nobject\nmail", "owner\nobject\ndeprecated\nmail"),
        &[
            "conform-deprecated: the page calls `body.owner` of POST /things/{thingId} deprecated, the document does not",
        ],
    );
    assert_differs(
        &page_with("default:false", "default:true"),
        &[
            "conform-default: the page shows the default `true` of `query parameter dry` of POST /things/{thingId}, the document false",
        ],
    );
}

#[test]
fn other_words_are_a_warning() {
    let (_, findings) = findings_of(&page_with("How big it is.", "How heavy it is."), DOCUMENT);
    let rules: Vec<_> = findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["conform-description"]);
    assert!(!crate::finding::has_errors(&findings));
}

#[test]
fn only_what_names_its_source_may_be_missing_from_a_page_and_a_part_does_not_excuse_the_whole() {
    let of_part = DOCUMENT.replacen(
        "x-source: another page",
        "x-source: 'another page: the format'",
        1,
    );
    assert_eq!(
        said(PAGE, &of_part),
        Vec::<String>::new(),
        "it can stand in the cut-off tail"
    );
    let whole_page = format!("{PAGE}GET\n/other\nBody\n");
    let (_, findings) = findings_of(&whole_page, &of_part);
    assert!(
        findings
            .iter()
            .any(|finding| finding.rule == "conform-unshown")
    );
    let (_, findings) = findings_of(&whole_page, DOCUMENT);
    assert!(
        findings
            .iter()
            .all(|finding| finding.rule != "conform-unshown")
    );
}

#[test]
fn references_lead_into_the_documents_merged_with_it() {
    let cut = DOCUMENT.find("components:").unwrap();
    let (document, rest) = DOCUMENT.split_at(cut);
    let mut sources = Sources::default();
    let page = sources.add("page.txt", PAGE);
    let mut read = |name: &str, text: &str| {
        let file = sources.add(name, text);
        let root = read_yaml(&sources, sources.whole(file)).0.unwrap();
        Fragment {
            name: name.to_owned(),
            root,
        }
    };
    let document = read("things.yaml", document);
    let beside = read("shared.yaml", rest);
    let (page, _) = read_rendered_page(&sources, page);
    assert_eq!(conform(&page.unwrap(), &document, &[beside]), []);
}
