//! Tests of what is read from rendered pages.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::fmt::Write;

mod any;
mod parts;
mod told;

use insta::assert_snapshot;

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
