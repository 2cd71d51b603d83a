//! Parameters reach the wire in the style the document prescribes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "a test stops at what it did not expect"
)]

mod common;

use common::{Server, at, only, silent};
use golden::styles::Client;
use golden::styles::types::Colour;

fn client(server: &Server) -> Client {
    Client::new(at(server), "key-1").unwrap()
}

fn colour() -> golden::styles::types::builder::Colour {
    Colour::builder().r(100).g(200)
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[tokio::test]
async fn a_path_has_each_parameter_in_its_style() {
    let server = silent();
    let request = client(&server)
        .style_path()
        .simple(words(&["a,b", "c"]))
        .exploded(colour())
        .label(vec![1, 2])
        .matrix("x y");
    request.send().await.unwrap();
    let expected = "GET /v1/style/path/a%2Cb,c/R=100,G=200/.1.2/;matrix=x%20y HTTP/1.1";
    assert_eq!(only(&server).line, expected);
}

#[tokio::test]
async fn a_query_has_each_parameter_in_its_style() {
    let server = silent();
    let request = client(&server)
        .style_query()
        .form(words(&["a", "b"]))
        .exploded(colour())
        .spaces(words(&["c", "d"]))
        .pipes(words(&["e", "f"]))
        .deep(colour())
        .json(colour())
        .reserved("g/h?i&j")
        .list(words(&["k", "l"]))
        .since("2026-01-01T00:00:00Z");
    request.send().await.unwrap();
    let expected = [
        "GET /v1/style/query?form=a,b",
        "R=100",
        "G=200",
        "spaces=c%20d",
        "pipes=e%7Cf",
        "deep%5BR%5D=100",
        "deep%5BG%5D=200",
        "json=%7B%22R%22%3A100%2C%22G%22%3A200%7D",
        "reserved=g/h?i%26j",
        "list%5B%5D=k",
        "list%5B%5D=l",
        "since=2026-01-01T00%3A00%3A00Z HTTP/1.1",
    ];
    assert_eq!(only(&server).line, expected.join("&"));
}

#[tokio::test]
async fn headers_and_cookies_have_their_parameters() {
    let server = silent();
    let request = client(&server)
        .style_rest()
        .x_list(words(&["a", "b"]))
        .x_colour(colour())
        .session("s;1")
        .theme(words(&["dark", "large"]));
    request.send().await.unwrap();
    let received = only(&server);
    assert_eq!(received.header("x-list"), Some("a,b"));
    assert_eq!(received.header("x-colour"), Some("R=100,G=200"));
    assert_eq!(
        received.header("cookie"),
        Some("session=s%3B1; theme=dark,large")
    );
}

#[tokio::test]
async fn what_is_not_given_is_not_sent() {
    let server = silent();
    client(&server).style_query().send().await.unwrap();
    assert_eq!(only(&server).line, "GET /v1/style/query HTTP/1.1");
}

#[tokio::test]
async fn several_parameters_of_one_segment_stay_in_it() {
    let server = silent();
    let request = client(&server).style_odd().x("a").y(1).z("b").verb("run");
    request.clone().z_query("q").send().await.unwrap();
    let expected = "GET /v1/style/odd/a.1/b:run/%C3%B1%20and%20space?z=q HTTP/1.1";
    assert_eq!(only(&server).line, expected);
    for bad in ["..", "a/b", "", "%2e%2e"] {
        let error = request.clone().z(bad).send().await.unwrap_err();
        assert!(error.to_string().contains("z "), "{error}");
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn all_required_parameters_are_reported_together() {
    let server = silent();
    let error = client(&server).style_odd().send().await.unwrap_err();
    let shown = error.to_string();
    for name in ["x", "y", "z", "verb"] {
        assert!(
            shown.contains(&format!("{name} is required and missing")),
            "{shown}"
        );
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn shared_parts_are_sent_like_any_other() {
    use golden::shared::types::SharedThing;

    let server = common::answering(200, "application/json", r#"{"name": "back"}"#);
    let client = golden::shared::Client::new(at(&server), "key-1").unwrap();
    let request = client
        .shared_parts()
        .id("7")
        .page(2)
        .body(SharedThing::builder().name("there"));
    let answer = request.send().await.unwrap();
    assert_eq!(answer.name.as_deref(), Some("back"));
    let received = only(&server);
    assert_eq!(received.line, "POST /v1/shared/7?page=2 HTTP/1.1");
    assert_eq!(received.body, r#"{"name":"there"}"#);
}
