//! The merged document, and what it says of each operation.

use anyhow::Context as _;
use serde_json::Value;

use crate::schema::{self, members};

/// The document this command line was built with.
const EMBEDDED: &str = include_str!("../../generated/openapi.json");

/// Methods that can change something.
const WRITES: [&str; 4] = ["POST", "PUT", "PATCH", "DELETE"];

/// The document with its operations.
#[derive(Debug)]
pub(crate) struct Document {
    /// The whole document, for references.
    pub(crate) root: Value,
    /// Its operations, in their order.
    pub(crate) operations: Vec<Operation>,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The words of its command: those of its `operationId`, divided at dots.
    pub(crate) words: Vec<String>,
    /// The method, in capitals.
    pub(crate) method: String,
    /// The path, with variables in braces.
    pub(crate) path: String,
    /// What it does, in one sentence.
    pub(crate) summary: String,
    /// Its parameters.
    pub(crate) parameters: Vec<Parameter>,
    /// The schema of its body, when it takes one.
    pub(crate) body: Option<Value>,
    /// The schema of its successful answer.
    pub(crate) answer: Option<Value>,
    /// The servers it is sent to.
    pub(crate) servers: Vec<Server>,
    /// Whether it asks for a key.
    pub(crate) access: Access,
}

/// A parameter in the path or the query.
#[derive(Debug)]
pub(crate) struct Parameter {
    /// Its name in the document.
    pub(crate) name: String,
    /// Where it stands.
    pub(crate) place: Place,
    /// Whether a call must have it.
    pub(crate) need: Need,
    /// What it is, in one sentence.
    pub(crate) help: String,
    /// Its schema.
    pub(crate) schema: Value,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

/// Whether something must be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    Required,
    Optional,
}

/// Who may call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Open,
    Key,
}

/// A server and the environment it belongs to.
#[derive(Debug)]
pub(crate) struct Server {
    /// `production` or `sandbox`.
    pub(crate) environment: String,
    /// Its URL, without a slash at the end.
    pub(crate) url: String,
}

impl Document {
    /// The document this command line was built with.
    pub(crate) fn embedded() -> anyhow::Result<Self> {
        let root = serde_json::from_str(EMBEDDED).context("the document cannot be read")?;
        Ok(Self::read(root))
    }

    fn read(root: Value) -> Self {
        let mut operations = Vec::new();
        for (path, item) in members(root.get("paths")) {
            for (method, from) in members(Some(item)) {
                operations.extend(operation(&root, path, item, method, from));
            }
        }
        Self { root, operations }
    }
}

impl Operation {
    /// Whether a call can change something.
    pub(crate) fn writes(&self) -> bool {
        WRITES.contains(&self.method.as_str())
    }

    /// Its command, as typed.
    pub(crate) fn command(&self) -> String {
        self.words.join(" ")
    }
}

fn operation(
    root: &Value,
    path: &str,
    item: &Value,
    method: &str,
    from: &Value,
) -> Option<Operation> {
    let id = from.get("operationId")?.as_str()?;
    let text = |key: &str| from.get(key).and_then(Value::as_str);
    let summary = text("summary").or(text("description")).unwrap_or(id);
    let security = from.get("security").or(root.get("security"));
    let is_open = security.and_then(Value::as_array).is_none_or(Vec::is_empty);
    Some(Operation {
        words: id.split('.').map(crate::name::command).collect(),
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        summary: crate::name::first_sentence(summary),
        parameters: parameters(root, item, from),
        body: from.get("requestBody").and_then(|body| json(root, body)),
        answer: answer(root, from),
        servers: servers([from, item, root]),
        access: if is_open { Access::Open } else { Access::Key },
    })
}

fn parameters(root: &Value, item: &Value, operation: &Value) -> Vec<Parameter> {
    let stated = [item, operation].map(|holder| holder.get("parameters"));
    let stated = stated.into_iter().flatten().filter_map(Value::as_array);
    stated
        .flatten()
        .filter_map(|from| parameter(schema::resolve(root, from)))
        .collect()
}

fn parameter(from: &Value) -> Option<Parameter> {
    let text = |key: &str| from.get(key).and_then(Value::as_str);
    let place = match text("in")? {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        _ => return None,
    };
    let is_required = from.get("required") == Some(&Value::Bool(true));
    Some(Parameter {
        name: text("name")?.to_owned(),
        place,
        need: if is_required {
            Need::Required
        } else {
            Need::Optional
        },
        help: crate::name::first_sentence(text("description").unwrap_or_default()),
        schema: from.get("schema").cloned().unwrap_or_default(),
    })
}

/// The schema of the JSON in a body or an answer.
fn json(root: &Value, from: &Value) -> Option<Value> {
    let content = schema::resolve(root, from).get("content")?;
    content.get("application/json")?.get("schema").cloned()
}

fn answer(root: &Value, operation: &Value) -> Option<Value> {
    let mut answers = members(operation.get("responses"));
    let success = answers.find(|(status, _)| status.starts_with('2'))?;
    json(root, success.1)
}

/// The servers of the nearest that states any.
fn servers(holders: [&Value; 3]) -> Vec<Server> {
    let nearest = holders.iter().find_map(|holder| holder.get("servers"));
    let stated = nearest.and_then(Value::as_array).into_iter().flatten();
    let server = |from: &Value| {
        let text = |key: &str| from.get(key).and_then(Value::as_str);
        Some(Server {
            environment: text("x-environment")?.to_owned(),
            url: text("url")?.trim_end_matches('/').to_owned(),
        })
    };
    stated.filter_map(server).collect()
}
