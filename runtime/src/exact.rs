//! Decimal numbers with all their digits.

use std::cmp::Ordering;
use std::fmt;

/// No number has more digits after its point.
const MOST_DECIMALS: u32 = 18;

/// A decimal number: `digits` divided by ten `scale` times.
///
/// A value has one form only: no zero ends what follows the point.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Exact {
    digits: i128,
    scale: u32,
}

impl Exact {
    /// A whole number.
    pub(crate) const fn whole(digits: i128) -> Self {
        Self { digits, scale: 0 }
    }

    /// The digits with the last `scale` of them after the point; nothing if
    /// these are more than 18.
    pub(crate) const fn new(mut digits: i128, mut scale: u32) -> Option<Self> {
        while scale > 0 && digits % 10 == 0 {
            digits /= 10;
            scale -= 1;
        }
        if scale > MOST_DECIMALS {
            return None;
        }
        Some(Self { digits, scale })
    }

    /// The number a text writes, by the grammar of JSON.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (number, exponent) = match text.split_once(['e', 'E']) {
            Some((number, exponent)) => (number, exponent.parse().ok()?),
            None => (text, 0_i32),
        };
        let (whole, decimals) = match number.split_once('.') {
            Some((whole, decimals)) if is_digits(decimals) => (whole, decimals),
            Some(_) => return None,
            None => (number, ""),
        };
        if !is_digits(whole.strip_prefix('-').unwrap_or(whole)) {
            return None;
        }
        let decimals = match exponent {
            0 => decimals.trim_end_matches('0'),
            _ => decimals,
        };
        let digits: i128 = format!("{whole}{decimals}").parse().ok()?;
        let scale = i32::try_from(decimals.len()).ok()?.checked_sub(exponent)?;
        match u32::try_from(scale) {
            Ok(scale) => Self::new(digits, scale),
            Err(_) => digits
                .checked_mul(power(scale.unsigned_abs())?)
                .map(Self::whole),
        }
    }

    /// The number JSON writes for a float: the shortest that is read as it.
    pub(crate) fn of_float(value: f64) -> Option<Self> {
        Self::parse(&value.to_string())
    }

    /// The nearest float.
    pub(crate) fn to_float(self) -> f64 {
        self.to_string().parse().unwrap_or(f64::NAN)
    }

    /// The number, if nothing follows its point.
    pub(crate) fn to_whole(self) -> Option<i128> {
        (self.scale == 0).then_some(self.digits)
    }

    /// The number times ten as often as told, if that is whole.
    pub(crate) fn shifted(self, decimals: u32) -> Option<i128> {
        let missing = decimals.checked_sub(self.scale)?;
        self.digits.checked_mul(power(missing)?)
    }

    pub(crate) fn is_negative(self) -> bool {
        self.digits < 0
    }

    pub(crate) fn checked_add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let sum = self.shifted(scale)?.checked_add(other.shifted(scale)?)?;
        Self::new(sum, scale)
    }

    pub(crate) fn checked_neg(self) -> Option<Self> {
        let digits = self.digits.checked_neg()?;
        Some(Self { digits, ..self })
    }

    /// Whether it is a whole number of steps; yes where that is beyond reach.
    pub(crate) fn is_multiple_of(self, step: Self) -> bool {
        let scale = self.scale.max(step.scale);
        match (self.shifted(scale), step.shifted(scale)) {
            (Some(value), Some(step)) if step != 0 => value % step == 0,
            _ => true,
        }
    }

    /// What stands before the point and, with all decimals, what follows it.
    fn parts(self) -> (i128, i128) {
        let one = power(self.scale).unwrap_or(1);
        let fill = power(MOST_DECIMALS.saturating_sub(self.scale)).unwrap_or(1);
        let rest = self.digits.rem_euclid(one);
        (self.digits.div_euclid(one), rest.saturating_mul(fill))
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn power(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        self.parts().cmp(&other.parts())
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = power(self.scale).unwrap_or(1).unsigned_abs();
        let digits = self.digits.unsigned_abs();
        let (whole, rest) = (digits / one, digits % one);
        let text = match usize::try_from(self.scale) {
            Ok(width @ 1..) => format!("{whole}.{rest:0width$}"),
            _ => whole.to_string(),
        };
        f.pad_integral(!self.is_negative(), "", &text)
    }
}

impl fmt::Debug for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::Exact;

    fn number(text: &str) -> Option<Exact> {
        Exact::parse(text)
    }

    #[test]
    fn a_number_is_written_as_it_was_read() {
        for text in [
            "0",
            "7",
            "-7",
            "0.05",
            "-0.05",
            "10.25",
            "50000",
            "1234567890123.45",
        ] {
            assert_eq!(number(text).map(|n| n.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn one_value_has_one_form() {
        assert_eq!(number("50000.00"), number("50000"));
        assert_eq!(number("5e4"), number("50000"));
        assert_eq!(number("1.5e-1"), number("0.15"));
        assert_eq!(number("12.50e1"), number("125"));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in [
            "", "-", ".", "1.", ".5", "+1", "1,5", "1 000", "0x1", "NaN", "1e999",
        ] {
            assert_eq!(number(text), None, "{text:?}");
        }
    }

    #[test]
    fn numbers_are_ordered_by_value() {
        let mut sorted: Vec<_> = ["1.5", "-2", "0", "1.49", "-1.5", "100", "99.999"]
            .into_iter()
            .filter_map(number)
            .collect();
        sorted.sort();
        let texts: Vec<_> = sorted.iter().map(Exact::to_string).collect();
        assert_eq!(texts, ["-2", "-1.5", "0", "1.49", "1.5", "99.999", "100"]);
    }

    #[test]
    fn a_float_is_the_number_it_is_written_as() {
        assert_eq!(Exact::of_float(0.1), number("0.1"));
        assert_eq!(Exact::of_float(10_000.5), number("10000.5"));
        assert_eq!(Exact::of_float(f64::NAN), None);
        assert_eq!(Exact::of_float(1e300), None);
    }
}
