//! What is not understood is told, and words are kept.

use insta::assert_snapshot;

use super::*;

#[test]
fn a_page_without_an_operation_says_what_to_capture() {
    assert_snapshot!(table("404\nThis page does not exist.\n"));
}

#[test]
fn an_operation_without_sections_is_no_evidence() {
    assert_snapshot!(table("Things\nGET\n/things\nTry it\n"));
}

#[test]
fn a_type_nobody_knows_and_an_empty_list_are_shown() {
    assert_snapshot!(table(
        "GET /a\nBody\nname\nstring\namount\ndecimal\nrequired\ncolour\nenum<string>\nAvailable options:\nResponse\n200\n"
    ));
}

#[test]
fn a_section_of_which_nothing_is_understood_is_told() {
    let text = "GET /a\nBody\napplication/json\nSee the guide for what to send.\nResponse\n204\n";
    let (_, page, findings) = read(text);
    let rules: Vec<_> = findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["rendered-empty-section"]);
    let section = &page.unwrap().operations[0].sections[0];
    let words = section.text.as_ref().unwrap();
    assert_eq!(words.text, "See the guide for what to send.");
}

#[test]
fn words_around_sections_and_fields_are_kept() {
    let text = "GET /a\nReturns a thing.\nBody\nEither of two.\nname\nstring\nIts name.\nResponse\nIt worked.\n200\nid\nstring\n";
    let (_, page, findings) = read(text);
    assert_eq!(findings, []);
    let operation = &page.unwrap().operations[0];
    let [body, response] = &operation.sections[..] else {
        unreachable!("{operation:?}")
    };
    let words = [
        &operation.text,
        &body.text,
        &body.fields[0].description,
        &response.text,
    ];
    let words: Vec<_> = words
        .iter()
        .map(|shown| shown.as_ref().unwrap().text.as_str())
        .collect();
    assert_eq!(
        words,
        [
            "Returns a thing.",
            "Either of two.",
            "Its name.",
            "It worked."
        ]
    );
}

#[test]
fn a_type_nobody_knows_is_told_without_a_mark_too() {
    let text = "GET /a\nBody\nname\nstring\n\namount\ndecimal\n\nHow much.\n";
    assert!(table(text).contains("`decimal` is not a type this tool knows"));
}

#[test]
fn titles_formats_alone_and_lists_in_words_are_types() {
    let text = "GET /a\nBody\nowner\nOwner · object\nrequired\ncount\nint64\ntags\narray of strings\npets\narray of objects\nrequired\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - MayBeCut
        owner!: object
        count: integer<int64>
        tags: string[]
        pets!: object[]
    "#);
}

#[test]
fn an_example_in_brackets_is_read_to_its_end() {
    let text = "GET /a\nBody\na\nobject\nExample:\n{\n  \"b\": [\n1\n]\n}\nSaid of a.\nc\nobject\nExample:\n{ never closed\nd\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - MayBeCut
        a: object " Said of a. e.g. { "b": [ 1 ] }
        c: object e.g. { never closed
        d: string
    "#);
}

#[test]
fn the_one_value_allowed_is_an_option() {
    let text = "GET /a\nBody\nkind\nstring\nrequired\nAllowed value: `\"box\"`\nResponse\n200\n";
    assert!(
        table(text).contains("kind!: string of [\"box\"]"),
        "{}",
        table(text)
    );
}

#[test]
fn headings_of_sections_are_known_in_other_words() {
    let text = "GET /a/{b}\nPath Params\nb\nstring\nrequired\nQuery parameters\nc\nstring\nBody Params\nd\nstring\nResponses\n200\n";
    assert_snapshot!(table(text), @r#"
    get /a/{b} on -
      in path - Whole
        b!: string
      in query - Whole
        c: string
      body - Whole
        d: string
      response 200 [] - MayBeCut
    "#);
}

#[test]
fn a_status_begins_an_answer_without_a_heading() {
    let text = "GET /a\nBody\nx\nstring\n201 - application/json\nid\nstring\n400 - application/json\nmessage\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - Whole
        x: string
      response 201 [] application/json Whole
        id: string
      response 400 [] application/json MayBeCut
        message: string
    "#);
}
