//! What is wrong with a request or an answer, said so that it can be mended.
use std::fmt;

use serde_json::{Value, json};

/// The part of a message that a problem stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// The method of the request.
    Method,
    /// The path, or a parameter in it.
    Path,
    /// A query parameter.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// Credentials.
    Security,
    /// The body.
    Body,
    /// The status of an answer.
    Status,
    /// The document itself, or what a `Prefer` header asked of it.
    Document,
}

/// One problem. It never repeats the value that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The part of the message.
    pub part: Part,
    /// A JSON pointer into that part: `/limit` in the query, `/bankAccount/bank` in the body.
    pub pointer: String,
    /// What is wrong there.
    pub message: String,
    /// Where the document says otherwise: a JSON pointer with `#` in front, as references are
    /// written; empty when it says nothing.
    pub stated_at: String,
}

impl Problem {
    pub(crate) fn new(part: Part, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            part,
            pointer: pointer.into(),
            message: message.into(),
            stated_at: String::new(),
        }
    }

    /// The same, with the place in the document that says otherwise.
    pub(crate) fn stated_at(self, stated_at: impl Into<String>) -> Self {
        let stated_at = stated_at.into();
        Self { stated_at, ..self }
    }

    /// The problem as JSON: `{"in": "body", "pointer": "/amount", "message": "is required",
    /// "stated_at": "#/components/schemas/Order/required"}`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let Self {
            pointer,
            message,
            stated_at,
            ..
        } = self;
        let part = self.part.to_string();
        match stated_at.as_str() {
            "" => json!({ "in": part, "pointer": pointer, "message": message }),
            _ => json!({
                "in": part, "pointer": pointer, "message": message, "stated_at": stated_at,
            }),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Method => "method",
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Security => "security",
            Self::Body => "body",
            Self::Status => "status",
            Self::Document => "document",
        })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pointer.as_str() {
            "" => write!(f, "{}: {}", self.part, self.message),
            pointer => write!(f, "{} {pointer}: {}", self.part, self.message),
        }
    }
}

/// All problems in one sentence.
pub(crate) fn sentence(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(Problem::to_string)
        .collect::<Vec<_>>()
        .join("; ")
}

/// Bytes of problems a header may carry; clients refuse headers that are much longer.
const LONGEST_HEADER: usize = 4096;

/// The problems as JSON in ASCII; when there are too many, the last says how many were left out.
pub(crate) fn header(problems: &[Problem]) -> String {
    let mut shown: Vec<Value> = Vec::new();
    let mut length = 0;
    for problem in problems {
        let json = problem.to_json();
        length += json.to_string().len();
        if length > LONGEST_HEADER {
            shown.push(json!({ "more": problems.len() - shown.len() }));
            break;
        }
        shown.push(json);
    }
    ascii(&Value::Array(shown).to_string())
}

fn ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii() {
            out.push(character);
        } else {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_of_problems_is_ascii_and_short() {
        let many: Vec<_> = (0..500)
            .map(|n| Problem::new(Part::Body, format!("/ñ{n}"), "é"))
            .collect();
        let header = header(&many);
        assert!(header.is_ascii() && header.len() < LONGEST_HEADER * 2);
        let parsed: Value = serde_json::from_str(&header).unwrap();
        assert!(
            parsed.as_array().unwrap().last().unwrap()["more"]
                .as_u64()
                .unwrap()
                > 300
        );
    }
}
