//! Strings and numbers that fit their schema.
use std::ops::RangeInclusive;

use serde_json::{Map, Number, Value, json};

use super::kind::kind;
use super::{Mode, pattern};
use crate::clock::{date, rfc3339};
use crate::random::Random;

/// Crockford's alphabet, of ULIDs.
pub(crate) const CROCKFORD: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a text made at most, whatever is asked for.
const LONGEST: usize = 1 << 20;
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz";

/// A string for the schema.
pub(crate) fn string(schema: &Map<String, Value>, mode: Mode, random: &mut Random) -> String {
    let pattern = schema.get("pattern").and_then(Value::as_str);
    if let Some(text) = pattern.and_then(|pattern| pattern::text(pattern, lengths(schema), random))
    {
        return text;
    }
    let format = schema
        .get("format")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if let Some(text) = formatted(format, mode, random) {
        return text;
    }
    let text = match mode {
        Mode::Static => "string".to_owned(),
        Mode::Dynamic => {
            let length = 4 + random.below(9) as usize;
            random.text(LETTERS, length)
        }
    };
    fit(text, schema)
}

/// Whether a schema says no more of a text than how long it is.
pub(crate) fn is_free(schema: &Map<String, Value>) -> bool {
    let format = schema.get("format").and_then(Value::as_str);
    let is_known = |format| formatted(format, Mode::Static, &mut Random::new(0, "")).is_some();
    !schema.contains_key("pattern") && !format.is_some_and(is_known)
}

/// A text of these letters, of the length its schema asks for; plain ones stand at its ends,
/// for not every place keeps spaces there.
pub(crate) fn odd(schema: &Map<String, Value>, letters: &[char], random: &mut Random) -> String {
    let lengths = lengths(schema);
    let length = (6 + random.below(6) as usize).clamp(*lengths.start(), *lengths.end());
    let letter = |at| match random.pick(letters) {
        Some(letter) if at > 0 && at + 1 < length => *letter,
        _ => 'x',
    };
    (0..length).map(letter).collect()
}

fn lengths(schema: &Map<String, Value>) -> RangeInclusive<usize> {
    let count = |key| {
        schema
            .get(key)
            .and_then(Value::as_u64)
            .and_then(|n| usize::try_from(n).ok())
    };
    let least = count("minLength").unwrap_or(0).min(LONGEST);
    least..=count("maxLength").unwrap_or(usize::MAX).max(least)
}

/// Brings text to the length its schema asks for.
fn fit(mut text: String, schema: &Map<String, Value>) -> String {
    let lengths = lengths(schema);
    while text.len() < *lengths.start() {
        text.push('x');
    }
    text.truncate(*lengths.end());
    text
}

fn formatted(format: &str, mode: Mode, random: &mut Random) -> Option<String> {
    let second = match mode {
        Mode::Static => 1_704_067_200,
        Mode::Dynamic => 1_577_836_800 + random.below(157_680_000),
    };
    let word = match mode {
        Mode::Static => "example".to_owned(),
        Mode::Dynamic => random.text(LETTERS, 8),
    };
    let (year, month, day) = date(second / 86_400);
    Some(match format {
        "date-time" => rfc3339(second),
        "date" => format!("{year:04}-{month:02}-{day:02}"),
        "time" => "12:00:00Z".to_owned(),
        "duration" => "P1D".to_owned(),
        "uuid" => uuid(random),
        "email" | "idn-email" => format!("{word}@example.com"),
        "uri" | "url" | "iri" => format!("https://example.com/{word}"),
        "uri-reference" | "iri-reference" => format!("/{word}"),
        "uri-template" => format!("/{word}/{{id}}"),
        "hostname" | "idn-hostname" => format!("{word}.example.com"),
        "ipv4" => "192.0.2.1".to_owned(),
        "ipv6" => "2001:db8::1".to_owned(),
        "byte" => data_encoding::BASE64.encode(word.as_bytes()),
        "json-pointer" => format!("/{word}"),
        "relative-json-pointer" => "0".to_owned(),
        "regex" => "^a*$".to_owned(),
        _ => return None,
    })
}

/// A UUID of version 4.
pub(crate) fn uuid(random: &mut Random) -> String {
    let (high, low) = (random.next(), random.next());
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        low >> 48 & 0x3fff | 0x8000,
        low & 0xffff_ffff_ffff,
    )
}

/// A number for the schema.
pub(crate) fn number(schema: &Map<String, Value>, mode: Mode, random: &mut Random) -> Value {
    let whole = kind(schema) == "integer";
    let (low, high) = range(schema, if whole { 1.0 } else { 0.01 });
    let step = schema
        .get("multipleOf")
        .and_then(Value::as_f64)
        .filter(|step| *step > 0.0);
    let step = step.unwrap_or(if whole { 1.0 } else { 0.0 });
    let wanted = match (mode, low, high) {
        (Mode::Static, Some(low), _) => low.max(0.0).min(high.unwrap_or(f64::MAX)),
        (Mode::Static, None, high) => high.unwrap_or(0.0).min(0.0),
        (Mode::Dynamic, low, high) => {
            let low = low.unwrap_or_else(|| high.map_or(0.0, |high| high.min(0.0)));
            let span = high.map_or(1000.0, |high| (high - low).clamp(0.0, 1000.0));
            low + (random.fraction() * span).floor()
        }
    };
    let value = if step > 0.0 {
        (wanted / step).ceil() * step
    } else {
        wanted
    };
    json_number(value, whole)
}

fn json_number(value: f64, whole: bool) -> Value {
    // Beyond 2^53 doubles skip whole numbers anyway; the check of the answer says so then.
    if whole || value.fract() == 0.0 {
        return json!(value as i64);
    }
    Number::from_f64(value).map_or(Value::Null, Value::Number)
}

/// Whether a schema says no more of a number than its format.
pub(crate) fn is_unbounded(schema: &Map<String, Value>) -> bool {
    const BOUNDS: [&str; 5] = [
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
    ];
    !BOUNDS.iter().any(|bound| schema.contains_key(*bound))
}

/// A number that is negative, has many digits, or is at the end of its format.
pub(crate) fn odd_number(schema: &Map<String, Value>, random: &mut Random) -> Value {
    let format = schema.get("format").and_then(Value::as_str);
    let numbers = match (kind(schema), format) {
        ("integer", Some("uint64")) => vec![json!(u64::MAX)],
        ("integer", Some("uint32" | "uint16" | "uint8" | "uint")) => vec![json!(7)],
        ("integer", Some("int64")) => vec![json!(i64::MIN), json!(i64::MAX)],
        ("integer", Some(_)) => vec![json!(-7), json!(i32::MAX)],
        // Whole, and more than a double can tell apart.
        ("integer", None) => vec![json!(-7), json!(9_007_199_254_740_993_i64)],
        (_, Some("float")) => vec![json!(-0.5), json!(1234.25)],
        // With as many digits as a double has.
        _ => vec![json!(-0.01), json!(1e-7), json!(random.fraction() * 1e9)],
    };
    random.pick(&numbers).cloned().unwrap_or_default()
}

/// The bounds with both as inclusive ones; an exclusive bound moves by the given width.
fn range(schema: &Map<String, Value>, width: f64) -> (Option<f64>, Option<f64>) {
    let bound = |key: &str, exclusive: &str, width: f64| {
        let plain = schema.get(key).and_then(Value::as_f64);
        match schema.get(exclusive) {
            Some(Value::Bool(true)) => plain.map(|plain| plain + width),
            Some(Value::Number(own)) => own.as_f64().map(|own| own + width),
            _ => plain,
        }
    };
    (
        bound("minimum", "exclusiveMinimum", width),
        bound("maximum", "exclusiveMaximum", -width),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_integer_is_whole_where_it_may_be_null_too() {
        let nullable = |bounds: Value| {
            let mut schema = json!({ "type": ["integer", "null"] });
            let (all, more) = (schema.as_object_mut().unwrap(), bounds);
            all.extend(more.as_object().unwrap().clone());
            all.clone()
        };
        let mut random = Random::new(0, "numbers");
        for _ in 0..20 {
            let odd = odd_number(&nullable(json!({})), &mut random);
            let small = nullable(json!({ "exclusiveMinimum": 0, "maximum": 1 }));
            let small = number(&small, Mode::Dynamic, &mut random);
            assert!(odd.is_i64(), "{odd}");
            assert_eq!(small, json!(1));
        }
    }
}
