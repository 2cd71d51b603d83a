//! Tests of what is a difference between a page and a document, and what is not.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod differs;
mod same;

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
