//! Answers come in a type that the client reads.
use serde_json::{Value, json};

use crate::client::{Answer, Shop};

fn pets() -> Shop {
    let tags = json!({ "type": "array", "items": { "type": "string" } });
    let schema = json!({ "type": "object", "required": ["tags"], "properties": { "tags": tags },
        "xml": { "name": "pet" }, "example": { "tags": ["a", "b"] } });
    let content: Value = json!({
        "application/xml": { "schema": schema },
        "application/json": { "schema": schema, "examples": {
            "cat": { "value": { "tags": ["tabby"] } },
        } },
        "image/*": {},
    });
    let gone = json!({ "application/problem+json": { "examples": {
        "gone": { "value": { "title": "Gone" } },
    } } });
    Shop::serving(json!({ "/pet": { "get": { "responses": {
        "200": { "description": "d", "content": content },
        "410": { "description": "d", "content": gone },
    } } } }))
}

fn get(accept: &str) -> Answer {
    Answer::to(pets().plain("GET", "/pet").header("accept", accept)).unwrap()
}

#[test]
fn the_type_most_gladly_read_is_answered_and_json_when_all_are_alike() {
    for (accept, kind) in [
        ("*/*", "application/json"),
        ("application/xml", "application/xml"),
        ("application/xml, application/json;q=0.9", "application/xml"),
        ("application/xml;q=0.1, */*;q=0.5", "application/json"),
        ("image/webp, text/html;q=0.5", "image/png"),
        (
            "application/vnd.shop+json, application/json",
            "application/json",
        ),
    ] {
        let answer = get(accept);
        assert_eq!(answer.status, 200, "{accept}");
        assert_eq!(answer.header("content-type"), kind, "{accept}");
    }
}

#[test]
fn xml_is_written_as_the_document_names_it() {
    let answer = get("application/xml");
    assert!(
        answer
            .text
            .ends_with("<pet><tags>a</tags><tags>b</tags></pet>"),
        "{}",
        answer.text
    );
}

#[test]
fn a_client_that_reads_none_of_the_documented_types_is_told_them() {
    let answer = get("text/csv, application/json;q=0");
    assert_eq!(answer.status, 406);
    let [[part, pointer, message]] = answer.problems().try_into().unwrap();
    assert_eq!([part, pointer], ["header", "/Accept"]);
    assert!(
        message.contains("application/xml, application/json"),
        "{message}"
    );
}

#[test]
fn an_example_is_found_by_its_name_in_any_answer() {
    let shop = pets();
    let prefer = |preference: &str| {
        Answer::to(shop.plain("GET", "/pet").header("prefer", preference)).unwrap()
    };
    assert_eq!(prefer("example=cat").json()["tags"], json!(["tabby"]));
    let gone = prefer("example=gone");
    assert_eq!(
        (gone.status, gone.json()),
        (410, json!({ "title": "Gone" }))
    );
}

#[test]
fn a_preference_that_cannot_be_met_is_refused() {
    let shop = pets();
    for preference in ["code=abc", "code=99", "code=101", "dynamic=perhaps"] {
        let answer = Answer::to(shop.plain("GET", "/pet").header("prefer", preference)).unwrap();
        assert_eq!(answer.status, 400, "{preference}");
        assert!(
            answer.problems()[0][1].starts_with("/Prefer/"),
            "{preference}"
        );
    }
    let other = Answer::to(shop.plain("GET", "/pet").header("prefer", "wait=10")).unwrap();
    assert_eq!(
        other.status, 200,
        "a preference of others is none of its own"
    );
}

#[test]
fn random_answers_are_new_with_every_call_and_the_same_in_every_run() {
    let run = || {
        let shop = pets();
        let dynamic = || {
            shop.plain("GET", "/pet")
                .header("prefer", "code=200, dynamic=true")
        };
        [0; 4].map(|_| Answer::to(dynamic()).unwrap().text)
    };
    let first = run();
    assert_eq!(first, run());
    assert!(first.iter().any(|text| *text != first[0]), "{first:?}");
}
