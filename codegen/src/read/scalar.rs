//! What a scalar is: the core schema of YAML 1.2, and errors where readers of
//! YAML disagree.

use serde_json::Number;

use super::number::{Trouble, decimal, float, radix};
use crate::node::Value;

/// What a tag asks a scalar to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Text,
    Integer,
    Float,
    Bool,
    Null,
}

impl Wanted {
    /// What a tag of the core schema asks for (`str` of `!!str`).
    pub(super) fn of_tag(name: &str) -> Option<Self> {
        match name {
            "str" => Some(Self::Text),
            "int" => Some(Self::Integer),
            "float" => Some(Self::Float),
            "bool" => Some(Self::Bool),
            "null" => Some(Self::Null),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "an integer",
            Self::Float => "a number",
            Self::Bool => "`true` or `false`",
            Self::Null => "`null`",
        }
    }
}

/// The value of a plain scalar.
///
/// # Errors
/// What is wrong with it, if no value can be had.
pub(super) fn plain(text: &str) -> Result<Value, Trouble> {
    if let Some(value) = word(text) {
        return Ok(value);
    }
    if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.')) {
        return Ok(Value::String(text.to_owned()));
    }
    if is_disputed(text) {
        return Err(disputed(text));
    }
    if is_not_finite(text) {
        return Err(not_finite(text));
    }
    Ok(match core_number(text) {
        Some(number) => Value::Number(number?),
        None => Value::String(text.to_owned()),
    })
}

/// The value of a scalar whose tag says what it is.
pub(super) fn tagged(text: &str, wanted: Wanted) -> Result<Value, Trouble> {
    if wanted == Wanted::Text {
        return Ok(Value::String(text.to_owned()));
    }
    match (plain(text)?, wanted) {
        (value @ Value::Null, Wanted::Null) => Ok(value),
        (value @ Value::Bool(_), Wanted::Bool) => Ok(value),
        (Value::Number(number), Wanted::Integer) if !number.is_f64() => Ok(Value::Number(number)),
        (Value::Number(number), Wanted::Float) if number.is_f64() => Ok(Value::Number(number)),
        (Value::Number(number), Wanted::Float) => Ok(Value::Number(float(&number.to_string())?)),
        _ => Err(unfit(text, wanted)),
    }
}

fn word(text: &str) -> Option<Value> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Some(Value::Null),
        "true" | "True" | "TRUE" => Some(Value::Bool(true)),
        "false" | "False" | "FALSE" => Some(Value::Bool(false)),
        _ => None,
    }
}

/// The number, if the core schema sees one.
fn core_number(text: &str) -> Option<Result<Number, Trouble>> {
    if let Some(digits) = text.strip_prefix("0o") {
        return is_digits(digits, 8).then(|| radix(text, digits, 8));
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return is_digits(digits, 16).then(|| radix(text, digits, 16));
    }
    is_decimal(text).then(|| decimal(text))
}

/// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_decimal(text: &str) -> bool {
    let unsigned = without_sign(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let mantissa_fits = match mantissa.split_once('.') {
        Some(("", fraction)) => is_digits(fraction, 10),
        Some((whole, fraction)) => {
            is_digits(whole, 10) && (fraction.is_empty() || is_digits(fraction, 10))
        }
        None => is_digits(mantissa, 10),
    };
    mantissa_fits && is_digits(without_sign(exponent), 10)
}

fn without_sign(text: &str) -> &str {
    text.strip_prefix(['-', '+']).unwrap_or(text)
}

fn is_digits(text: &str, radix: u32) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_digit(radix))
}

/// Whether readers of YAML 1.1, YAML 1.2 and what lies between see different
/// values here.
fn is_disputed(text: &str) -> bool {
    let unsigned = without_sign(text);
    has_leading_zero(unsigned) || has_underscores(unsigned) || is_odd_radix(text, unsigned)
}

/// `007`, `01.5`
fn has_leading_zero(unsigned: &str) -> bool {
    let rest = unsigned.strip_prefix('0').unwrap_or("");
    rest.starts_with(|c: char| c.is_ascii_digit()) && is_decimal(unsigned)
}

/// `1_000`, `0x_ff`
fn has_underscores(unsigned: &str) -> bool {
    if !unsigned.contains('_') || !unsigned.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let plain = unsigned.replace('_', "");
    is_decimal(&plain) || prefixed_digits(&plain).is_some()
}

/// What is odd about a plain scalar that can be read all the same: `12:30:45`
/// is text, and was a number to base sixty in YAML 1.1.
pub(super) fn oddity(text: &str) -> Option<Trouble> {
    is_base_sixty(without_sign(text)).then(|| disputed(text))
}

fn is_base_sixty(unsigned: &str) -> bool {
    if !unsigned.contains(':') || !unsigned.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let fraction_fits = fraction.is_none_or(|f| f.chars().all(|c| c.is_ascii_digit() || c == '_'));
    let mut parts = whole.split(':');
    let first = parts.next().unwrap_or("");
    let first_fits = is_digits(first, 10) && (fraction.is_some() || !first.starts_with('0'));
    let mut rest = parts.peekable();
    fraction_fits && first_fits && rest.peek().is_some() && rest.all(is_sixtieth)
}

fn is_sixtieth(part: &str) -> bool {
    part.len() <= 2 && is_digits(part, 10) && part.parse::<u8>().is_ok_and(|number| number < 60)
}

/// `0b101`, and signs before `0x` and `0o`.
fn is_odd_radix(text: &str, unsigned: &str) -> bool {
    match prefixed_digits(unsigned) {
        Some(2) => true,
        Some(_) => unsigned.len() < text.len(),
        None => false,
    }
}

/// The base of a number such as `0xff`.
fn prefixed_digits(unsigned: &str) -> Option<u32> {
    [("0b", 2), ("0o", 8), ("0x", 16)]
        .into_iter()
        .find(|(prefix, radix)| {
            let digits = unsigned.strip_prefix(prefix).unwrap_or("");
            is_digits(digits, *radix)
        })
        .map(|(_, radix)| radix)
}

fn is_not_finite(text: &str) -> bool {
    matches!(without_sign(text), ".inf" | ".Inf" | ".INF")
        || matches!(text, ".nan" | ".NaN" | ".NAN")
}

fn disputed(text: &str) -> Trouble {
    Trouble {
        rule: "disputed-number",
        message: format!("readers of YAML disagree about what `{text}` is"),
        help: format!(
            "write `\"{text}\"` if it is text, or else the number in plain decimal digits"
        ),
    }
}

fn not_finite(text: &str) -> Trouble {
    Trouble {
        rule: "number-not-finite",
        message: format!("`{text}` is a number that JSON does not have"),
        help: format!("leave it out, or write `\"{text}\"` if it is text"),
    }
}

fn unfit(text: &str, wanted: Wanted) -> Trouble {
    Trouble {
        rule: "yaml-tag",
        message: format!(
            "the tag asks for {}, and `{text}` is something else",
            wanted.name()
        ),
        help: "remove the tag or correct the value".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> String {
        match plain(text) {
            Ok(Value::Null) => "null".to_owned(),
            Ok(Value::Bool(bool)) => bool.to_string(),
            Ok(Value::Number(number)) => number.to_string(),
            Ok(Value::String(text)) => format!("{text:?}"),
            Ok(_) => "?".to_owned(),
            Err(trouble) => trouble.rule.to_owned(),
        }
    }

    #[test]
    fn words_and_dates_stay_what_the_author_wrote() {
        for text in [
            "NO",
            "yes",
            "on",
            "off",
            "y",
            "n",
            "2024-01-01",
            "2024-01-01T00:00:00Z",
            "1.2.3",
            "-",
            "+",
            ".",
            "...",
            "--",
            "08:30",
            "1e",
            "e5",
            "0x",
            "0xzz",
            "0o8",
            "1-2",
            "1_a",
            "10:99",
            "12:",
            "v1",
            "=",
            "nUll",
            "12e",
            "0b2",
        ] {
            assert_eq!(json(text), format!("{text:?}"));
        }
    }

    #[test]
    fn the_core_schema_is_read() {
        for (text, value) in [
            ("", "null"),
            ("~", "null"),
            ("NULL", "null"),
            ("True", "true"),
            ("FALSE", "false"),
            ("0", "0"),
            ("-12", "-12"),
            ("+12", "12"),
            ("0o17", "15"),
            ("0xFf", "255"),
            ("1.5", "1.5"),
            (".5", "0.5"),
            ("5.", "5.0"),
            ("1e3", "1000.0"),
            ("-1.5E-2", "-0.015"),
            ("0.0", "0.0"),
            ("0", "0"),
        ] {
            assert_eq!(json(text), value, "{text}");
        }
    }

    #[test]
    fn numbers_that_readers_disagree_about_ask_for_quotes() {
        for text in [
            "007", "-08", "00", "01.5", "1_000", "1_0.5", "0b1", "0b1_0", "-0x1f", "+0o7", "0x_f",
        ] {
            assert_eq!(json(text), "disputed-number", "{text}");
        }
    }

    #[test]
    fn numbers_to_base_sixty_are_odd_text() {
        for text in ["12:30:45", "1:30", "18:00", "12:30.5", "190:20:30.15"] {
            assert_eq!(json(text), format!("{text:?}"));
            assert_eq!(
                oddity(text).map(|t| t.rule),
                Some("disputed-number"),
                "{text}"
            );
        }
        for text in [
            "08:30",
            "10:99",
            "12:",
            ":12",
            "2024-01-01T10:00:00Z",
            "1:2:x",
        ] {
            assert_eq!(oddity(text), None, "{text}");
        }
    }

    #[test]
    fn infinity_and_nan_are_refused() {
        for text in [".inf", "-.INF", "+.Inf", ".nan", ".NaN"] {
            assert_eq!(json(text), "number-not-finite", "{text}");
        }
    }

    #[test]
    fn a_tag_must_fit_its_scalar() {
        assert!(matches!(tagged("5", Wanted::Text), Ok(Value::String(text)) if text == "5"));
        assert!(matches!(tagged("5", Wanted::Float), Ok(Value::Number(number)) if number.is_f64()));
        assert!(tagged("5", Wanted::Integer).is_ok());
        assert_eq!(
            tagged("x", Wanted::Integer).err().map(|t| t.rule),
            Some("yaml-tag")
        );
        assert_eq!(
            tagged("5.5", Wanted::Integer).err().map(|t| t.rule),
            Some("yaml-tag")
        );
    }
}
