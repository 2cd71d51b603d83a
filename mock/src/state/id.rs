//! Identifiers of new objects, in the form that the document shows.
use serde_json::{Map, Value, json};

use crate::generate::Mode;
use crate::generate::scalar::{CROCKFORD, string, uuid};
use crate::random::Random;

/// An identifier for a schema, by its type, format, pattern or example; else a ULID.
///
/// `seconds` is the clock, `number` counts the collection's objects from 1.
pub(crate) fn new(
    schema: &Map<String, Value>,
    seconds: u64,
    number: u64,
    random: &mut Random,
) -> Value {
    let text = |key: &str| schema.get(key).and_then(Value::as_str);
    match (text("type"), text("format"), text("example")) {
        (Some("integer" | "number"), ..) => {
            let least = schema.get("minimum").and_then(Value::as_u64).unwrap_or(0);
            json!(least.max(1) - 1 + number)
        }
        _ if schema.contains_key("pattern") => json!(string(schema, Mode::Dynamic, random)),
        (_, Some("uuid"), _) => json!(uuid(random)),
        (_, _, Some(example)) => json!(like(example, seconds, random)),
        _ => json!(cut(ulid(seconds, random), schema)),
    }
}

/// An identifier that looks like another.
fn like(example: &str, seconds: u64, random: &mut Random) -> String {
    if is_uuid(example) {
        return uuid(random);
    }
    if example.len() == 26 && example.bytes().all(|byte| CROCKFORD.contains(&byte)) {
        return ulid(seconds, random);
    }
    let start = example.rfind(['_', '-', '/', ':']).map_or(0, |at| at + 1);
    let (prefix, tail) = example.split_at_checked(start).unwrap_or(("", example));
    let tail: String = tail.chars().map(|c| similar(c, random)).collect();
    format!("{prefix}{tail}")
}

fn similar(character: char, random: &mut Random) -> char {
    let alphabet: &[u8] = match character {
        '0'..='9' => b"0123456789",
        'a'..='f' => b"abcdef",
        'g'..='z' => b"abcdefghijklmnopqrstuvwxyz",
        'A'..='Z' => b"ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        other => return other,
    };
    random
        .pick(alphabet)
        .map_or(character, |byte| char::from(*byte))
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(at, c)| match at {
            8 | 13 | 18 | 23 => c == '-',
            _ => c.is_ascii_hexdigit(),
        })
}

/// 48 bits of time and 80 of chance, in Crockford's base 32.
fn ulid(seconds: u64, random: &mut Random) -> String {
    let milliseconds = seconds.saturating_mul(1000);
    let time: String = (0..10)
        .rev()
        .filter_map(|place| CROCKFORD.get((milliseconds >> (5 * place) & 31) as usize))
        .map(|byte| char::from(*byte))
        .collect();
    time + &random.text(CROCKFORD, 16)
}

/// The end of the text, when the schema wants less.
fn cut(text: String, schema: &Map<String, Value>) -> String {
    let most = schema
        .get("maxLength")
        .and_then(Value::as_u64)
        .and_then(|n| usize::try_from(n).ok());
    let start = text.len().saturating_sub(most.unwrap_or(usize::MAX));
    text.get(start..).unwrap_or(&text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(schema: Value) -> String {
        let id = new(
            schema.as_object().unwrap(),
            1_704_067_200,
            3,
            &mut Random::new(0, "id"),
        );
        id.as_str().map_or(id.to_string(), str::to_owned)
    }

    #[test]
    fn identifiers_look_like_the_documents_own() {
        assert_eq!(id(json!({ "type": "integer" })), "3");
        assert!(is_uuid(&id(json!({ "format": "uuid" }))));
        assert!(is_uuid(&id(
            json!({ "example": "67d7ae28-bf1d-4ee9-8a47-99358c9e6c32" })
        )));
        assert!(id(json!({ "example": "01HPR8S7YF43PV3QV16TZDC80P" })).starts_with("01HK153X"));
        assert!(id(json!({ "example": "payin_8JkM2P" })).starts_with("payin_"));
        assert_eq!(id(json!({ "maxLength": 5 })).len(), 5);
    }
}
