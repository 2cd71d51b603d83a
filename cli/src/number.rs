//! Numbers as they were typed, which a float may not be able to hold.

use anyhow::ensure;
use serde_json::Value;

/// A number, if it is sent as it was typed: money must not become another amount.
pub(crate) fn exact(text: &str) -> Option<Value> {
    let value: Value = serde_json::from_str(text).ok()?;
    let is_same = value.is_number() && decimal(&value.to_string()) == decimal(text);
    is_same.then_some(value)
}

/// Refuses a JSON text with a number that would be sent as another.
pub(crate) fn ensure_exact(json: &str) -> anyhow::Result<()> {
    let outside = json.replace("\\\\", "").replace("\\\"", "");
    let outside = outside.split('"').step_by(2);
    let words = outside.flat_map(|text| text.split([',', ':', '[', ']', '{', '}']));
    let words = words.flat_map(str::split_whitespace);
    let mut numbers =
        words.filter(|word| word.starts_with(|c: char| c == '-' || c.is_ascii_digit()));
    // It is not repeated: it may be private.
    ensure!(
        numbers.all(|number| exact(number).is_some()),
        "--json: a number in the body has more digits than can be sent"
    );
    Ok(())
}

/// A number as its sign, its digits without zeros around them, and the power of ten that
/// goes with them.
fn decimal(text: &str) -> Option<(bool, String, i64)> {
    let (text, is_negative) = match text.trim().strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (text.trim(), false),
    };
    let (number, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let digits = [whole, part].concat();
    let kept = digits.trim_end_matches('0');
    let dropped = digits.len() - kept.len();
    let power = power.parse::<i64>().ok()? - i64::try_from(part.len()).ok()?
        + i64::try_from(dropped).ok()?;
    let kept = kept.trim_start_matches('0');
    match kept {
        "" => Some((false, String::new(), 0)),
        _ => Some((is_negative, kept.to_owned(), power)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_sent_as_it_was_typed_or_not_at_all() {
        for (typed, sent) in [
            ("20000", "20000"),
            ("0.10", "0.1"),
            ("1234567890.35", "1234567890.35"),
            ("-1e3", "-1000.0"),
            ("0.0", "0.0"),
        ] {
            assert_eq!(
                exact(typed).map(|value| value.to_string()).as_deref(),
                Some(sent)
            );
        }
        for typed in [
            "100000000000000000000.25",
            "0.12345678901234567891",
            "1.5.2",
            "",
            "x",
            "\"1\"",
            "1e999",
        ] {
            assert_eq!(exact(typed), None, "{typed}");
        }
    }

    #[test]
    fn numbers_in_texts_are_no_numbers() {
        let json = r#"{"a": [1, 2.50], "b": "100000000000000000000.25", "c\"": "9\\\\", "d": -3}"#;
        assert!(ensure_exact(json).is_ok());
        assert!(ensure_exact(r#"{"amount":100000000000000000000.25}"#).is_err());
    }
}
