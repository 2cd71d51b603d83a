//! What was sent, which an answer may repeat.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;
use zeroize::Zeroizing;

/// Shorter words of what was sent are no secrets.
const SHORTEST_WORD: usize = 3;

/// The words of a request that was sent, and the keys it was sent with.
#[derive(Default)]
pub(crate) struct Sent {
    words: BTreeSet<String>,
    keys: Vec<Zeroizing<String>>,
}

impl Sent {
    /// What was sent: in the body, in parameters, and as keys.
    pub(crate) fn new(
        body: Option<&[u8]>,
        parameters: impl IntoIterator<Item = String>,
        keys: Vec<Zeroizing<String>>,
    ) -> Self {
        let mut found = body.map(words_of_body).unwrap_or_default();
        for parameter in parameters {
            found.extend(words(&parameter));
        }
        let words = found;
        Self { words, keys }
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    pub(super) fn without_keys<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        for key in self.keys.iter().filter(|key| !key.is_empty()) {
            if text.contains(key.as_str()) {
                text = Cow::Owned(text.replace(key.as_str(), "[key]"));
            }
        }
        text
    }
}

/// The words of a body: of its values if it is JSON, and else of all of it.
fn words_of_body(body: &[u8]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    match serde_json::from_slice(body) {
        Ok(value) => words_of_value(&value, &mut found),
        Err(_) => found.extend(words(&String::from_utf8_lossy(body))),
    }
    found
}

fn words_of_value(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => found.extend(words(text)),
        Value::Array(items) => items.iter().for_each(|item| words_of_value(item, found)),
        Value::Object(members) => {
            let values = members.values();
            values.for_each(|value| words_of_value(value, found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The words of a text, in small letters.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST_WORD)
        .map(str::to_lowercase)
}
