// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! What calls of operations are given and give, as JSON.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::runtime::{ByteStream, Error, EventStream, FilePart, Multipart};

/// What became of a call: `{"status": 200, "body": …}`, or `{"status": 404,
/// "error": "Api", "message": "…", "body": …}`. An error says that there was no
/// call.
pub type Outcome = Result<Value, String>;

/// Reads the body of an error.
pub(super) type View = fn(&Error) -> Value;

/// What an operation is called with: `{"path": {"id": 7}, "query": {}, "header":
/// {}, "cookie": {}, "body": {"media": "application/json", "value": {}}}`, each
/// part where there is any.
#[derive(Debug)]
pub struct Inputs(Value);

impl Inputs {
    /// The inputs as they are given.
    #[must_use]
    pub fn new(inputs: Value) -> Self {
        Self(inputs)
    }

    /// A parameter, if it is given.
    pub(super) fn parameter<T: DeserializeOwned>(
        &self,
        place: &str,
        name: &str,
    ) -> Result<Option<T>, String> {
        let found = self.0.get(place).and_then(|place| place.get(name));
        found.map(|value| typed(name, value)).transpose()
    }

    /// The media type of the body, if there is one.
    pub(super) fn media(&self) -> Option<&str> {
        self.0.get("body")?.get("media")?.as_str()
    }

    /// The media type to answer in, if one is asked for.
    pub(super) fn accept(&self) -> Option<&str> {
        self.0.get("accept")?.as_str()
    }

    /// The body as a type.
    pub(super) fn body<T: DeserializeOwned>(&self) -> Result<T, String> {
        typed("body", self.value())
    }

    /// The body as a text.
    pub(super) fn text(&self) -> String {
        text_of(self.value())
    }

    /// The body as parts that nobody describes.
    pub(super) fn parts(&self) -> Result<Multipart, String> {
        let mut members = self.value().as_object().into_iter().flatten();
        members.try_fold(Multipart::new(), |parts, (name, value)| {
            let with = parts.value(name, value);
            with.map_err(|error| error.to_string())
        })
    }

    /// A part of the body as a type, if it is given.
    pub(super) fn part<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, String> {
        let found = self.value().get(name);
        found.map(|value| typed(name, value)).transpose()
    }

    /// A file of the body, if it is given.
    pub(super) fn file(&self, name: &str) -> Option<FilePart> {
        self.value().get(name).map(file_of)
    }

    /// Files of the body under one name, if there are any.
    pub(super) fn files(&self, name: &str) -> Option<Vec<FilePart>> {
        let files = self.value().get(name)?.as_array()?;
        Some(files.iter().map(file_of).collect())
    }

    fn value(&self) -> &Value {
        const NONE: &Value = &Value::Null;
        let body = self.0.get("body");
        body.and_then(|body| body.get("value")).unwrap_or(NONE)
    }
}

fn typed<T: DeserializeOwned>(name: &str, value: &Value) -> Result<T, String> {
    serde_path_to_error::deserialize(value)
        .map_err(|error| format!("{name} at {}: {}", error.path(), error.inner()))
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

fn file_of(value: &Value) -> FilePart {
    FilePart::new(text_of(value))
}

/// The outcome of a body that the client has no setter for.
pub(super) fn not_offered(media: &str) -> Outcome {
    Ok(json!({ "notOffered": media }))
}

/// The outcome of a success.
pub(super) fn success(status: u16, body: Value) -> Outcome {
    Ok(json!({ "status": status, "body": body }))
}

/// The outcome of an error, its body read as the documentation has it for its
/// media type; as a text where it has none.
pub(super) fn failure(error: &Error, views: &[(&str, View)]) -> Outcome {
    let headers = error.headers();
    let stated = headers.and_then(|headers| headers.get("content-type"));
    let stated = stated.and_then(|value| value.to_str().ok()).map(essence);
    let is_it = |media: &str| {
        stated
            .as_ref()
            .is_none_or(|stated| essence(media) == *stated)
    };
    let is_any = |media: &str| media.is_empty() || media.contains('*');
    let exact = views.iter().find(|(media, _)| is_it(media));
    let view = exact.or_else(|| views.iter().find(|(media, _)| is_any(media)));
    Ok(json!({
        "status": error.status(),
        "error": format!("{:?}", error.kind()),
        "message": error.to_string(),
        "body": view.map_or_else(|| error_text(error), |(_, view)| view(error)),
    }))
}

fn essence(media: &str) -> String {
    let essence = media.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// The body of an error, as a type and back.
pub(super) fn error_json<T: DeserializeOwned + Serialize>(error: &Error) -> Value {
    match error.body_as::<T>().map(|body| json(&body)) {
        Ok(Ok(body)) => body,
        Ok(Err(reason)) => json!({ "unreadable": reason }),
        Err(reason) => json!({ "unreadable": reason.to_string() }),
    }
}

/// The body of an error, as a text.
pub(super) fn error_text(error: &Error) -> Value {
    Value::from(String::from_utf8_lossy(error.body().unwrap_or_default()))
}

/// The body of an error that holds nothing.
pub(super) fn error_empty(_: &Error) -> Value {
    Value::Null
}

/// A typed value, written again.
pub(super) fn json(value: &impl Serialize) -> Outcome {
    serde_json::to_value(value).map_err(|error| error.to_string())
}

/// What arrives as bytes, as a text.
pub(super) async fn bytes(stream: ByteStream) -> Outcome {
    let bytes = stream.read().await.map_err(|error| error.to_string())?;
    Ok(Value::from(String::from_utf8_lossy(&bytes)))
}

/// What arrives as events: what each holds.
pub(super) async fn events(mut stream: EventStream) -> Outcome {
    let mut events = Vec::new();
    while let Some(event) = stream.next().await.map_err(|error| error.to_string())? {
        events.push(event.data);
    }
    Ok(Value::from(events))
}
