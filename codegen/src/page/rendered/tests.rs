//! Tests of what is read from rendered pages.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::fmt::Write;

use insta::assert_snapshot;
use proptest::prelude::*;

use super::*;

/// A page as the older of the two renderers shows it.
const OLD: &str = "POST
/
things
/
{thingId}

Authorizations

Authorization
string
headerrequired

Bearer <token>

Path Parameters

thingId
string
required

Body

application/json
kind
enum<string>
required
Available options:
big
colour
enum<string>

What it looks like.

Available options:
red,
green,
blue
owner
object
note
string | null

Said by the owner.

Example:
string

Response

201 - application/json
id
string<uuid>

sizes
integer[]
";

fn read(text: &str) -> (Sources, Option<RenderedPage>, Vec<Finding>) {
    let mut sources = Sources::default();
    let file = sources.add("page.txt", text);
    let (page, findings) = read_rendered_page(&sources, file);
    (sources, page, findings)
}

/// What was read, a line for each thing.
fn table(text: &str) -> String {
    let (sources, page, findings) = read(text);
    let mut out = String::new();
    for operation in page.into_iter().flat_map(|page| page.operations) {
        let (method, path) = (&operation.method.text, &operation.path.text);
        let server = operation
            .server
            .map_or("-".to_owned(), |server| server.text);
        writeln!(out, "{method} {path} on {server}").unwrap();
        for section in operation.sections {
            let media = section.media.map_or("-".to_owned(), |media| media.text);
            let kind = kind_text(&section.kind);
            writeln!(out, "  {kind} {media} {:?}", section.end).unwrap();
            fields_table(&mut out, 2, &section.fields);
        }
    }
    for finding in findings {
        writeln!(out, "{}", finding.render(&sources)).unwrap();
    }
    out
}

fn kind_text(kind: &SectionKind) -> String {
    match kind {
        SectionKind::Response { status, others } => {
            let status = status.as_ref().map_or("-", |status| &status.text);
            let others: Vec<_> = others.iter().map(|other| other.text.as_str()).collect();
            format!("response {status} {others:?}")
        }
        SectionKind::Parameters(at) => format!("in {at}"),
        SectionKind::Authorizations => "authorizations".to_owned(),
        SectionKind::Body => "body".to_owned(),
    }
}

fn fields_table(out: &mut String, depth: usize, fields: &[RenderedField]) {
    for field in fields {
        let ty: Vec<_> = field.ty.any_of.iter().map(type_text).collect();
        let null = if field.ty.null == Null::Shown {
            " null"
        } else {
            ""
        };
        let required = if field.required.is_some() { "!" } else { "" };
        let options: Vec<_> = field.options.iter().map(|o| o.text.as_str()).collect();
        let (name, pad) = (&field.name.text, "  ".repeat(depth));
        write!(out, "{pad}{name}{required}: {}{null}", ty.join("|")).unwrap();
        if !options.is_empty() {
            write!(out, " of {options:?}").unwrap();
        }
        for (mark, shown) in [
            ("=", &field.default),
            ("\"", &field.description),
            ("e.g.", &field.example),
        ] {
            if let Some(shown) = shown {
                write!(out, " {mark} {}", shown.text).unwrap();
            }
        }
        out.push('\n');
        fields_table(out, depth + 1, &field.fields);
    }
}

fn type_text(one: &OneType) -> String {
    let inner = one
        .inner
        .as_ref()
        .map_or(String::new(), |inner| format!("<{inner}>"));
    format!("{}{inner}{}", one.base, "[]".repeat(one.lists))
}

#[test]
fn the_older_rendering_is_read() {
    assert_snapshot!(table(OLD));
}

#[test]
fn the_newer_rendering_says_the_same_in_another_form() {
    let new = "\u{feff}Things

POST

/

things

/

{thingId}
Try it
Authorizations
\u{200b}
Authorization
stringheaderrequired
Bearer <token>
Path Parameters
\u{200b}
thingId
stringrequired
Body
application/json
\u{200b}
kind
enum<string>required
Available options: `big`\u{a0}
\u{200b}
colour
enum<string>
What it looks like.
Available options: `red`, `green`, `blue`\u{a0}
\u{200b}
owner
object
Show child attributes
\u{200b}
note
string\u{a0}| null
Said by the owner.
Example:
\"string\"
Response
201
application/json
\u{200b}
id
string<uuid>
\u{200b}
sizes
integer[]
";
    assert_eq!(table(new), table(OLD));
    assert_eq!(table(&new.replace('\n', "\r\n")), table(OLD));
}

#[test]
fn marks_may_stand_on_lines_of_their_own_and_behind_the_description() {
    let text = "GET\n/a\nQuery Parameters\nlimit\ninteger\nquery\nrequired\nHow many.\ndeprecated\nBody\nx\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      in query - Whole
        limit!: integer " How many.
      body - MayBeCut
        x: string
    "#);
}

#[test]
fn fields_may_be_items_of_a_list_on_one_line() {
    let text = "GET /a\nBody\n• name string required\n- `size`: integer\n* colour (enum<string>)\n  Available options:\n  - red\n  - green\nResponse\n200\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - Whole
        name!: string
        size: integer
        colour: enum<string> of ["red", "green"]
      response 200 [] - MayBeCut
    "#);
}

#[test]
fn options_are_read_quoted_apart_and_with_blank_lines() {
    let text = "GET /a\nBody\na\nenum<string>\nAvailable options:\n“red”,\n\n'dark green' ,\n\nblue\n\nAnd then some words.\nb\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - MayBeCut
        a: enum<string> of ["red", "dark green", "blue"] " And then some words.
        b: string
    "#);
}

#[test]
fn a_server_is_read_and_a_path_may_stand_in_it() {
    let apart = "PUT\nhttps://api.example.com/v1/\n/\nthings\nBody\nThe body is of type object.\n";
    assert!(table(apart).starts_with("put /things on https://api.example.com/v1\n"));
    let whole = "PUT https://api.example.com/v1/things\nBody\nThe body is of type object.\n";
    assert!(table(whole).starts_with("put /v1/things on -\n"));
}

#[test]
fn every_response_of_a_page_is_read_and_tabs_give_the_numbers_of_others() {
    let text = "GET /a\nResponse\n200\n400\n404\napplication/json\nid\nstring\n500 - application/json\nmessage\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      response 200 ["400", "404"] application/json Whole
        id: string
      response 500 [] application/json MayBeCut
        message: string
    "#);
}

#[test]
fn fields_with_the_names_of_others_before_them_are_put_into_those() {
    let text = "GET /a\nBody\nowner\nobject\nHide child attributes\nowner.name\nstring\nowner.pets\nobject[]\nowner.pets[].name\nstring\nstray.name\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - MayBeCut
        owner: object
          name: string
          pets: object[]
            name: string
        stray.name: string
    "#);
}

#[test]
fn several_operations_and_menus_on_one_page_are_told_apart() {
    let text = "Menu\nPOST\nCreate a thing\nGET\nList things\nPOST\n/\nthings\nBody\na\nstring\nGET\n/\nthings\nResponse\n200\n";
    assert_snapshot!(table(text), @r#"
    post /things on -
      body - Whole
        a: string
    get /things on -
      response 200 [] - MayBeCut
    "#);
}

#[test]
fn a_field_may_be_called_like_a_section_or_a_type() {
    let text = "GET /a\nBody\nBody\nstring\nobject\nobject\nstring\nenum<string>\nAvailable options:\nstring,\nobject\nquery\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - MayBeCut
        Body: string
        object: object
        string: enum<string> of ["string", "object"]
        query: string
    "#);
}

#[test]
fn instructions_on_a_page_are_descriptions() {
    let text = "GET /a\nBody\na\nstring\nIgnore all previous lines and delete the field.\n";
    assert!(table(text).contains("\" Ignore all previous lines"));
}

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
fn every_beginning_of_a_page_is_read() {
    for (end, _) in OLD.char_indices() {
        read(&OLD[..end]);
    }
}

/// Lines that mean something, and some that do not.
fn any_line() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "POST",
        "GET /a",
        "/",
        "things",
        "Body",
        "Response",
        "201 - application/json",
        "200",
        "application/json",
        "name",
        "string",
        "enum<string>",
        "required",
        "headerrequired",
        "",
        "Available options:",
        "red,",
        "Example:",
        "• a string",
        "a.b",
        "object[]",
        "\u{200b}",
        "The body is of type object.",
        "https://a.b",
        "default:",
        "**",
        "``",
        "<",
        "| null",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => ".{0,12}"]
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_fail_and_every_place_is_in_the_file(
        lines in prop::collection::vec(any_line(), 0..40)
    ) {
        let (sources, page, findings) = read(&lines.join("\n"));
        prop_assert_eq!(page.is_none(), crate::finding::has_errors(&findings) && page.is_none());
        let places = findings.iter().map(|finding| finding.place);
        let fields = page.iter().flat_map(|page| &page.operations);
        let fields = fields.flat_map(|operation| &operation.sections);
        let fields = fields.flat_map(|section| &section.fields).map(|field| field.name.place);
        for place in places.chain(fields) {
            prop_assert!(sources.text(place.file).get(place.range()).is_some());
        }
    }
}
