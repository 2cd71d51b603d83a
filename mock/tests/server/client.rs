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

    /// A server of a document of these paths.
    pub(crate) fn serving(paths: Value) -> Self {
        let document = json!({ "openapi": "3.1.0", "paths": paths });
        Self::of(Mock::from_document(document))
    }

    /// A request of a document without a base, without credentials.
    pub(crate) fn plain(&self, method: &str, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.server.url());
        self.client.request(Method::from_str(method).unwrap(), url)
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
        let text = |problem: &Value, key: &str| problem[key].as_str().unwrap().to_owned();
        let one = |p: &Value| [text(p, "in"), text(p, "pointer"), text(p, "message")];
        self.told().iter().map(one).collect()
    }

    /// The problems as the server's header tells them.
    pub(crate) fn told(&self) -> Vec<Value> {
        serde_json::from_str(self.header("x-mock-problems")).unwrap()
    }
}

/// What a document of these paths answers to a request.
pub(crate) fn answered(paths: Value, method: &str, path: &str, form: &str) -> Answer {
    let shop = Shop::serving(paths);
    let request = shop.plain(method, path);
    let kind = "application/x-www-form-urlencoded";
    let request = match form.is_empty() {
        true => request,
        false => request.header("content-type", kind).body(form.to_owned()),
    };
    Answer::to(request).unwrap()
}
