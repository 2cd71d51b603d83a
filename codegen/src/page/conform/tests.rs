//! Tests of what is a difference between a page and a document, and what is not.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use insta::assert_snapshot;

use super::*;
use crate::page::read_rendered_page;
use crate::read::read_yaml;
use crate::source::Sources;

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: Things, version: '1'}
servers: [{url: https://a.example/v1}]
security: [{Token: []}]
paths:
  /things/{thingId}:
    parameters:
      - {name: thingId, in: path, required: true, schema: {type: string}}
      - {name: dry, in: query, schema: {type: boolean, default: false}}
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - type: object
                  required: [kind, size]
                  properties:
                    kind: {type: string, enum: [box]}
                    size: {type: integer, description: How big it is.}
                    owner: {$ref: '#/components/schemas/Owner'}
                    mail: {type: string, nullable: true, description: Write to a@b.example now.}
                - type: object
                  required: [kind]
                  properties:
                    kind: {type: string, enum: [bag]}
                    colour: {type: string}
      responses:
        '201':
          description: Made.
          content:
            application/json:
              schema:
                type: object
                properties:
                  id: {type: string, format: uuid}
                  state: {type: string, enum: [new, used, lost]}
                  owner: {$ref: '#/components/schemas/Owner'}
                  at: {type: string, format: date-time}
                  secret: {type: string, writeOnly: true}
                  more: {type: string, x-source: another page}
        '400': {description: Refused.}
components:
  schemas:
    Owner:
      type: object
      required: [name]
      properties:
        name: {type: string}
        tags: {type: array, items: {type: string, enum: [a, b]}}
  securitySchemes:
    Token: {type: http, scheme: bearer}
";

const PAGE: &str = "POST
https://a.example/v1
/
things
/
{thingId}

Authorizations

Authorization
string
headerrequired

Path Parameters

thingId
string
required

Query Parameters

dry
boolean
default:false

Body

application/json
kind
enum<string>
required
Available options:
box
size
integer
required

How big it is.

owner
object
mail
string | null

Write to a@b.example now.

Response

201 - application/json
id
string<uuid>

state
enum<string>
Available options:
new,
used,
lost
owner
object
owner.name
string
required
owner.tags
enum<string>[]
Available options:
a,
b
at
string<date-time>
";

fn findings_of(page: &str, document: &str) -> (Sources, Vec<Finding>) {
    let mut sources = Sources::default();
    let page = sources.add("page.txt", page);
    let yaml = sources.add("things.yaml", document);
    let (page, mut findings) = read_rendered_page(&sources, page);
    let (root, problems) = read_yaml(&sources, sources.whole(yaml));
    findings.extend(problems);
    let name = "things.yaml".to_owned();
    let root = root.unwrap();
    findings.extend(conform(&page.unwrap(), &Fragment { name, root }, &[]));
    (sources, findings)
}

/// The rules and messages of the findings.
fn said(page: &str, document: &str) -> Vec<String> {
    let (_, findings) = findings_of(page, document);
    let said = findings.into_iter();
    said.map(|finding| format!("{}: {}", finding.rule, finding.message))
        .collect()
}

/// A page in which one thing is said otherwise.
#[track_caller]
fn page_with(from: &str, to: &str) -> String {
    assert!(PAGE.contains(from), "{from:?}");
    PAGE.replacen(from, to, 1)
}

#[track_caller]
fn assert_same(page: &str) {
    assert_eq!(said(page, DOCUMENT), Vec::<String>::new());
}

#[track_caller]
fn assert_differs(page: &str, expected: &[&str]) {
    assert_eq!(said(page, DOCUMENT), expected);
}

#[test]
fn a_page_that_shows_the_document_differs_in_nothing() {
    assert_same(PAGE);
}

// What one unchanged document looks like in different renderings.

#[test]
fn the_order_of_fields_is_no_difference() {
    let mail = "mail\nstring | null\n\nWrite to a@b.example now.\n";
    let moved = PAGE.replacen(mail, "", 1);
    let sorted = moved.replacen("kind\nenum", &format!("{mail}kind\nenum"), 1);
    assert_same(&sorted);
}

#[test]
fn marks_on_one_line_or_two_are_no_difference() {
    assert_same(&page_with("headerrequired", "header\nrequired"));
    assert_same(&page_with("string\nheaderrequired", "stringheaderrequired"));
}

#[test]
fn the_form_of_the_status_line_is_no_difference() {
    for form in ["201\napplication/json\n", "201\n", "application/json\n", ""] {
        assert_same(&page_with("201 - application/json\n", form));
    }
}

#[test]
fn a_whole_shown_as_its_type_is_no_removal() {
    let start = PAGE.find("201 - ").unwrap();
    let collapsed = "201 - application/json\nThe response is of type `object`.\n";
    assert_same(&format!("{}{collapsed}", &PAGE[..start]));
    let (start, end) = (
        PAGE.find("kind\n").unwrap(),
        PAGE.find("\nResponse").unwrap(),
    );
    let body = "The body is of type object.\n";
    assert_same(&format!("{}{body}{}", &PAGE[..start], &PAGE[end..]));
}

#[test]
fn the_first_variant_alone_is_no_difference_and_neither_is_another() {
    let (start, end) = (
        PAGE.find("kind\n").unwrap(),
        PAGE.find("\nResponse").unwrap(),
    );
    let bag = "kind\nenum<string>\nrequired\nAvailable options:\nbag\ncolour\nstring\n";
    assert_same(&format!("{}{bag}{}", &PAGE[..start], &PAGE[end..]));
}

#[test]
fn a_bare_object_a_lost_format_and_a_lost_null_are_no_difference() {
    let (start, end) = (
        PAGE.find("owner.name").unwrap(),
        PAGE.find("at\nstring<").unwrap(),
    );
    assert_same(&format!("{}{}", &PAGE[..start], &PAGE[end..]));
    assert_same(&page_with("string<date-time>", "string"));
    assert_same(&page_with("string | null", "string"));
}

#[test]
fn a_hidden_address_is_no_difference() {
    assert_same(&page_with("a@b.example", "[email protected]"));
    assert_same(&page_with("a@b.example", "[email\u{a0}protected]"));
}

#[test]
fn a_missing_description_is_no_difference() {
    assert_same(&page_with("How big it is.\n", ""));
}

#[test]
fn a_made_up_example_is_no_difference() {
    for example in [
        "\"<string>\"",
        "123",
        "2023-11-07T05:31:56Z",
        "{\n\"a\": 1\n}",
    ] {
        let shown = format!("Example:\n{example}\nowner\nobject\nmail");
        assert_same(&page_with("owner\nobject\nmail", &shown));
    }
}

#[test]
fn what_an_export_adds_before_the_operation_is_no_difference() {
    let header = "> ## Documentation Index\n> Fetch the index at llms.txt\n\n# Make a thing\n\n";
    assert_same(&format!("{header}{PAGE}"));
}

#[test]
fn a_page_cut_off_anywhere_differs_in_nothing() {
    let body = PAGE.find("Body\n").unwrap();
    for (end, _) in PAGE.match_indices('\n').filter(|(end, _)| *end > body) {
        let cut = &PAGE[..=end];
        // Without its values an enum is told as such.
        let said = said(cut, DOCUMENT).into_iter();
        let said = said.filter(|text| !text.starts_with("rendered-without-options"));
        assert_eq!(said.collect::<Vec<_>>(), Vec::<String>::new(), "{cut}");
    }
}

// What is a difference.

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
            "conform-options: the document lists the values of `201.state` of POST /things/{thingId}, the page does not",
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
