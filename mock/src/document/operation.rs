//! What the document says of one operation.
use std::sync::Arc;

use hyper::Method;
use indexmap::IndexMap;
use serde_json::Value;

use super::schema::Schema;

/// One method of one path.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Its `operationId`, or method and path.
    pub(crate) id: String,
    pub(crate) method: Method,
    /// The path as the document writes it, without the servers' base.
    pub(crate) path: String,
    /// Where it stands in the document.
    pub(crate) at: String,
    /// The paths of the servers it is served under, without a slash at the end.
    pub(crate) bases: Vec<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// Answers by status as written: `200`, `4XX`, `default`.
    pub(crate) responses: IndexMap<String, Response>,
    /// Alternatives, each a set of schemes that all must hold; none: open to all.
    pub(crate) security: Vec<Vec<Scheme>>,
    /// Where they stand in the document.
    pub(crate) security_at: String,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum In {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a parameter's value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    SimpleExploded,
    Label,
    LabelExploded,
    Matrix,
    MatrixExploded,
    /// Lists repeat the name.
    FormExploded,
    /// Lists stand in one value, divided by the character.
    Divided(char),
    DeepObject,
    /// The value is JSON (a parameter with `content`).
    Json,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: In,
    pub(crate) required: Need,
    pub(crate) style: Style,
    pub(crate) schema: Arc<Schema>,
    /// Where it stands in the document, and where its schema does.
    pub(crate) at: String,
    pub(crate) schema_at: String,
    /// An example the document gives for the parameter itself.
    pub(crate) example: Option<Value>,
}

/// Whether something must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Required,
    Optional,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: Need,
    pub(crate) content: Vec<Media>,
    /// Where it stands in the document.
    pub(crate) at: String,
}

/// One media type of a body.
#[derive(Debug)]
pub(crate) struct Media {
    pub(crate) media_type: String,
    pub(crate) schema: Option<Arc<Schema>>,
    /// Where the schema stands in the document.
    pub(crate) schema_at: String,
    /// Examples by name; one without a name is called `default`.
    pub(crate) examples: IndexMap<String, Value>,
    /// How members of a form are written, where that is stated.
    pub(crate) encodings: IndexMap<String, Encoding>,
}

/// How a member of a form is written.
#[derive(Debug)]
pub(crate) struct Encoding {
    pub(crate) content_type: Option<String>,
    pub(crate) style: Option<Style>,
}

#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) content: Vec<Media>,
    /// The headers that an answer must carry.
    pub(crate) headers: Vec<(String, Arc<Schema>)>,
    /// Where it stands in the document.
    pub(crate) at: String,
}

/// A security scheme in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Scheme {
    Bearer,
    Basic,
    Key {
        place: In,
        name: String,
    },
    /// A scheme that a request cannot show (mutual TLS) or that is not defined.
    Unseen,
}

impl Operation {
    /// Its method and path: `GET /pets/{id}`.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The path without what only tells operations apart or stands in the query.
    pub(crate) fn own_path(&self) -> &str {
        self.path.split(['?', '#']).next().unwrap_or_default()
    }

    /// The query that stands in the path as the document writes it; empty if none does.
    pub(crate) fn own_query(&self) -> &str {
        let path = self.path.split('#').next().unwrap_or_default();
        path.split_once('?').map_or("", |(_, query)| query)
    }

    /// The answer documented for a status: exactly, by range, or by default.
    pub(crate) fn response(&self, status: u16) -> Option<&Response> {
        self.exact(status)
            .or_else(|| self.range(status))
            .or_else(|| self.responses.get("default"))
    }

    /// The answer documented under the status itself.
    pub(crate) fn exact(&self, status: u16) -> Option<&Response> {
        self.responses.get(&status.to_string())
    }

    fn range(&self, status: u16) -> Option<&Response> {
        let first = status / 100;
        self.responses
            .get(&format!("{first}XX"))
            .or_else(|| self.responses.get(&format!("{first}xx")))
    }

    /// Of the statuses, in order of preference, the one the document knows best; else the first.
    pub(crate) fn documented(&self, statuses: &[u16]) -> u16 {
        let find = |known: &dyn Fn(u16) -> bool| statuses.iter().copied().find(|s| known(*s));
        find(&|status| self.exact(status).is_some())
            .or_else(|| find(&|status| self.response(status).is_some()))
            .or_else(|| statuses.first().copied())
            .unwrap_or(500)
    }

    /// The lowest status whose answer has an example of this name.
    pub(crate) fn status_of_example(&self, name: &str) -> Option<u16> {
        let has = |response: &Response| {
            let mut content = response.content.iter();
            content.any(|media| media.examples.contains_key(name))
        };
        let found = self.responses.iter().filter(|(_, response)| has(response));
        found.filter_map(|(status, _)| status.parse().ok()).min()
    }

    /// The statuses of success as written, lowest first; 200 when only a range or default exists.
    pub(crate) fn successes(&self) -> Vec<u16> {
        let mut found: Vec<u16> = self
            .responses
            .keys()
            .filter_map(|key| key.parse().ok())
            .filter(|status| (200..300).contains(status))
            .collect();
        found.sort_unstable();
        if found.is_empty() && self.response(200).is_some() {
            found.push(200);
        }
        found
    }

    /// The first status of the lowest range that is stated.
    fn lowest_range(&self) -> Option<u16> {
        let ranges = self.responses.keys().filter_map(|key| {
            let first = key.to_ascii_uppercase().strip_suffix("XX")?.parse::<u16>();
            first.ok()?.checked_mul(100)
        });
        ranges.filter(|status| *status >= 200).min()
    }

    /// The status of the usual answer: the lowest success, else the lowest the document
    /// states; what asks for another protocol is told that it is not spoken here.
    pub(crate) fn usual_status(&self) -> u16 {
        let stated = self
            .responses
            .keys()
            .filter_map(|key| key.parse::<u16>().ok());
        let lowest = stated.filter(|status| *status >= 200).min();
        let lowest = lowest.or_else(|| self.lowest_range());
        let upgrade = self.exact(101).map(|_| 426);
        self.successes()
            .first()
            .copied()
            .or(lowest)
            .or(upgrade)
            .unwrap_or(200)
    }
}

impl Response {
    /// The media type to answer in: JSON before all others.
    pub(crate) fn preferred(&self) -> Option<&Media> {
        self.content
            .iter()
            .find(|media| media.is_json())
            .or_else(|| self.content.first())
    }
}

impl Media {
    /// The media type without its parameters, in lower case.
    pub(crate) fn essence(&self) -> String {
        essence(&self.media_type)
    }

    /// Whether bodies of this type are JSON.
    pub(crate) fn is_json(&self) -> bool {
        is_json(&self.essence())
    }

    /// Whether bodies of this type are XML.
    pub(crate) fn is_xml(&self) -> bool {
        is_xml(&self.essence())
    }

    /// Whether bodies of this type have members, as their schema says.
    pub(crate) fn is_structured(&self) -> bool {
        self.is_json() || self.is_xml()
    }
}

/// Whether a media type without parameters means XML.
pub(crate) fn is_xml(essence: &str) -> bool {
    matches!(essence, "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// The media types, as a message names them.
pub(crate) fn listed(content: &[Media]) -> String {
    let types = content.iter().map(|media| media.media_type.as_str());
    types.collect::<Vec<_>>().join(", ")
}

/// A media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// Whether a media type without parameters means JSON, or a range has it.
pub(crate) fn is_json(essence: &str) -> bool {
    const JSON: [&str; 4] = ["application/json", "text/json", "application/*", "*/*"];
    JSON.contains(&essence) || essence.ends_with("+json")
}
