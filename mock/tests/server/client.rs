//! A client that knows nothing but HTTP.
use std::str::FromStr as _;

use mock::{Mock, Server};
use reqwest::Method;
use reqwest::blocking::{Client, RequestBuilder};
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

/// The document of the shop.
pub(crate) fn document() -> Value {
    serde_json::from_str(include_str!("shop.json")).unwrap()
}

/// A server of the shop and a client of it.
pub(crate) struct Shop {
    pub(crate) server: Server,
    client: Client,
}

/// An answer, read whole.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Shop {
    pub(crate) fn open() -> Self {
        Self::of(Mock::from_document(document()))
    }

    pub(crate) fn of(mock: Mock) -> Self {
        let server = mock.start().unwrap();
        let client = Client::builder().no_proxy().build().unwrap();
        Self { server, client }
    }

    /// A request below the shop's base, with credentials.
    pub(crate) fn request(&self, method: &str, path: &str) -> RequestBuilder {
        self.anonymous(method, path).bearer_auth("token")
    }

    /// The same without credentials.
    pub(crate) fn anonymous(&self, method: &str, path: &str) -> RequestBuilder {
        let url = format!("{}/v1{path}", self.server.url());
        let method = Method::from_str(method).unwrap();
        self.client.request(method, url)
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        Answer::to(self.request("GET", path)).unwrap()
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        Answer::to(self.request("POST", path).json(body)).unwrap()
    }

    /// Makes an order and gives its identifier.
    pub(crate) fn order(&self, reference: &str) -> String {
        let body = json!({ "reference": reference, "amount": 5000 });
        self.post("/orders", &body).string("/id")
    }
}

impl Answer {
    pub(crate) fn to(request: RequestBuilder) -> reqwest::Result<Self> {
        let answer = request.send()?;
        Ok(Self {
            status: answer.status().as_u16(),
            headers: answer.headers().clone(),
            text: answer.text()?,
        })
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    pub(crate) fn string(&self, pointer: &str) -> String {
        let json = self.json();
        json.pointer(pointer).unwrap().as_str().unwrap().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap().to_str().unwrap()
    }

    /// What the server says is wrong: part, pointer and message of each problem.
    pub(crate) fn problems(&self) -> Vec<[String; 3]> {
        let problems: Value = serde_json::from_str(self.header("x-mock-problems")).unwrap();
        let text = |problem: &Value, key: &str| problem[key].as_str().unwrap().to_owned();
        let one = |p: &Value| [text(p, "in"), text(p, "pointer"), text(p, "message")];
        problems.as_array().unwrap().iter().map(one).collect()
    }
}
