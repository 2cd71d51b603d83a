//! Bodies reach the wire in the media type the document prescribes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "a test stops at what it did not expect"
)]

mod common;

use client_runtime::{Body, FilePart};
use common::{Server, at, only, silent};
use golden::bodies::Client;
use golden::bodies::builder::{BodyAnyForm, BodyMultipartForm};
use golden::bodies::types::{BodyFormBody, Thing};

fn client(server: &Server) -> Client {
    Client::new(at(server), "key-1").unwrap()
}

fn thing() -> golden::bodies::types::builder::Thing {
    Thing::builder().name("a b").size(1)
}

#[tokio::test]
async fn a_vendor_type_of_json_is_named_as_it_is() {
    let server = silent();
    client(&server)
        .body_vendor()
        .body(thing())
        .send()
        .await
        .unwrap();
    let received = only(&server);
    let expected = "application/merge-patch+json; charset=utf-8";
    assert_eq!(received.header("content-type"), Some(expected));
    assert_eq!(received.body, r#"{"name":"a b","size":1}"#);
}

#[tokio::test]
async fn a_form_has_each_member_in_its_encoding() {
    let server = silent();
    let body = BodyFormBody::builder()
        .name("a & b")
        .tags(vec!["x".to_owned(), "y".to_owned()])
        .meta(thing())
        .deep(thing());
    client(&server).body_form().body(body).send().await.unwrap();
    let received = only(&server);
    assert_eq!(
        received.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    let expected = "name=a%20%26%20b&tags=x&tags=y\
                    &meta=%7B%22name%22%3A%22a%20b%22%2C%22size%22%3A1%7D\
                    &deep%5Bname%5D=a%20b&deep%5Bsize%5D=1";
    assert_eq!(received.body, expected);
}

#[tokio::test]
async fn a_form_of_parts_has_files_texts_and_json() {
    let server = silent();
    let form = BodyMultipartForm::new()
        .title("A file")
        .count(2)
        .labels(vec!["x".to_owned(), "y".to_owned()])
        .thing(thing())
        .file(FilePart::new("%PDF").file_name("a.pdf"))
        .pictures(vec![FilePart::new("P").media_type("image/png")]);
    client(&server)
        .body_multipart()
        .body(form)
        .send()
        .await
        .unwrap();
    let received = only(&server);
    let of = received.header("content-type").unwrap();
    let boundary = of.strip_prefix("multipart/form-data; boundary=").unwrap();
    let parts: Vec<_> = received.body.split(&format!("--{boundary}")).collect();
    let expected = [
        "",
        "\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nA file\r\n",
        "\r\nContent-Disposition: form-data; name=\"count\"\r\n\r\n2\r\n",
        "\r\nContent-Disposition: form-data; name=\"labels\"\r\n\r\nx\r\n",
        "\r\nContent-Disposition: form-data; name=\"labels\"\r\n\r\ny\r\n",
        "\r\nContent-Disposition: form-data; name=\"thing\"\r\nContent-Type: application/json\r\n\r\n{\"name\":\"a b\",\"size\":1}\r\n",
        "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n",
        "\r\nContent-Disposition: form-data; name=\"pictures\"; filename=\"pictures\"\r\nContent-Type: image/png\r\n\r\nP\r\n",
        "--\r\n",
    ];
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn missing_parts_are_reported_together_before_anything_is_sent() {
    let server = silent();
    let request = client(&server)
        .body_multipart()
        .body(BodyMultipartForm::new());
    let shown = request.send().await.unwrap_err().to_string();
    assert!(
        shown.contains("body.title is required and missing"),
        "{shown}"
    );
    assert!(
        shown.contains("body.file is required and missing"),
        "{shown}"
    );
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn text_and_bytes_are_sent_as_they_are() {
    let server = silent();
    client(&server)
        .body_text()
        .body("a text")
        .send()
        .await
        .unwrap();
    client(&server)
        .body_bytes()
        .body("bytes")
        .send()
        .await
        .unwrap();
    let typed = Body::from("typed").media_type("image/png");
    client(&server)
        .body_bytes()
        .body(typed)
        .send()
        .await
        .unwrap();
    let received = server.received();
    let sent: Vec<_> = received
        .iter()
        .map(|one| (one.header("content-type").unwrap(), one.body.as_str()))
        .collect();
    let expected = [
        ("text/plain", "a text"),
        ("application/octet-stream", "bytes"),
        ("image/png", "typed"),
    ];
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn one_body_of_several_media_types_is_sent_as_the_one_that_was_set() {
    let server = silent();
    client(&server)
        .body_any()
        .body(thing())
        .send()
        .await
        .unwrap();
    client(&server)
        .body_any()
        .body_form(thing())
        .send()
        .await
        .unwrap();
    client(&server)
        .body_any()
        .body_csv("a,b")
        .send()
        .await
        .unwrap();
    let form = BodyAnyForm::new().file("x");
    client(&server)
        .body_any()
        .body_multipart(form)
        .send()
        .await
        .unwrap();
    let received = server.received();
    let media: Vec<_> = received
        .iter()
        .map(|one| one.header("content-type").unwrap())
        .map(|of| of.split(';').next().unwrap())
        .collect();
    let expected = [
        "application/json",
        "application/x-www-form-urlencoded",
        "text/csv",
        "multipart/form-data",
    ];
    assert_eq!(media, expected);
    assert_eq!(received[1].body, "name=a%20b&size=1");
    let error = client(&server).body_any().send().await.unwrap_err();
    assert!(
        error.to_string().contains("body is required and missing"),
        "{error}"
    );
}

#[tokio::test]
async fn an_optional_body_may_be_missing() {
    let server = silent();
    client(&server)
        .body_optional()
        .body_query("q")
        .send()
        .await
        .unwrap();
    client(&server)
        .body_optional()
        .body(thing())
        .send()
        .await
        .unwrap();
    let received = server.received();
    assert_eq!(received[0].line, "DELETE /v1/body/optional?body=q HTTP/1.1");
    assert_eq!(received[0].header("content-type"), None);
    assert_eq!(received[1].header("content-type"), Some("application/json"));
}
