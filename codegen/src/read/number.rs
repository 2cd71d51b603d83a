//! Numbers: integers of 64 bits, and the rest as floats that lose no digits.

use serde_json::Number;

/// What is wrong with a scalar, to be told at its place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    pub(super) rule: &'static str,
    pub(super) message: String,
    pub(super) help: String,
}

/// The number a decimal text stands for (`-12`, `+1`, `.5`, `1.5e3`).
pub(super) fn decimal(text: &str) -> Result<Number, Trouble> {
    if let Ok(number) = text.parse::<i64>() {
        return Ok(number.into());
    }
    match text.parse::<u64>() {
        Ok(number) => Ok(number.into()),
        Err(_) => float(text),
    }
}

/// The number a decimal text stands for, as a float.
pub(super) fn float(text: &str) -> Result<Number, Trouble> {
    let number = text.parse::<f64>().ok().filter(|float| float.is_finite());
    let Some(float) = number else {
        return Err(too_precise(text));
    };
    match Number::from_f64(float) {
        Some(number) if keeps_digits(text, float) => Ok(number),
        _ => Err(too_precise(text)),
    }
}

/// Whether a float written out has the digits of the text, when written as
/// short as it can be or with as many digits as the text: between two equally
/// short ways to write a float, writers choose differently.
fn keeps_digits(text: &str, float: f64) -> bool {
    let written = Digits::of(text);
    let after_first = written.digits.len().saturating_sub(1);
    // A float has no more than 767 digits.
    written == Digits::of(&format!("{float:e}"))
        || after_first < 800 && written == Digits::of(&format!("{float:.after_first$e}"))
}

/// The number that digits of base 8 or 16 stand for.
pub(super) fn radix(text: &str, digits: &str, radix: u32) -> Result<Number, Trouble> {
    match u64::from_str_radix(digits, radix) {
        Ok(number) => Ok(number.into()),
        Err(_) => Err(too_precise(text)),
    }
}

fn too_precise(text: &str) -> Trouble {
    Trouble {
        rule: "number-precision",
        message: format!("the number `{text}` cannot be kept without losing digits"),
        help: format!("write it as text, `\"{text}\"`, or as a number of at most 15 digits"),
    }
}

/// A decimal number as its digits without zeros around them, and the power of
/// ten of the first.
#[derive(PartialEq, Eq)]
struct Digits {
    digits: String,
    exponent: i64,
}

impl Digits {
    fn of(text: &str) -> Self {
        let text = text.trim_start_matches(['-', '+']);
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let significant = digits.trim_start_matches('0');
        let zeros = digits.len() - significant.len();
        let significant = significant.trim_end_matches('0');
        if significant.is_empty() {
            return Self {
                digits: String::new(),
                exponent: 0,
            };
        }
        let shift = to_signed(whole.len()) - to_signed(zeros);
        Self {
            digits: significant.to_owned(),
            exponent: exponent.parse::<i64>().unwrap_or(0).saturating_add(shift),
        }
    }
}

fn to_signed(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_integers_stay_integers() {
        for text in [
            "9223372036854775807",
            "-9223372036854775808",
            "18446744073709551615",
        ] {
            assert_eq!(decimal(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn floats_that_lose_no_digits_are_kept() {
        for text in [
            "1.7976931348623157e308",
            "0.1",
            ".5",
            "5.",
            "1e3",
            "1E+2",
            "-2.50",
            "0.0",
            "0e9",
            "100000000000000000000",
            "5e-324",
            "1505970089479875.2",
            "1505970089479875.3",
        ] {
            assert!(decimal(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn floats_that_lose_digits_are_refused() {
        for text in [
            "1e400",
            "-1e400",
            "1e-400",
            "4e-324",
            "3.14159265358979323846",
            "18446744073709551617",
            "1e99999999999999999999",
        ] {
            assert_eq!(
                decimal(text).unwrap_err().rule,
                "number-precision",
                "{text}"
            );
        }
    }
}
