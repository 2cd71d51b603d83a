//! Amounts of money, exact to the last digit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::InvalidInput;
use super::exact::Exact;

/// An amount of money in the currency of the field it stands in: a decimal
/// number and no float.
///
/// It is made of whole numbers, of text, or of floats by the digits they are
/// written with. An amount that JSON could not carry without loss (more than
/// about fifteen digits, some after the point) cannot be made.
///
/// ```
/// use palomma::Amount;
///
/// let rent = Amount::from(50_000);
/// let fee: Amount = "350.25".parse()?;
/// assert_eq!(rent.checked_sub(fee), Some("49649.75".parse()?));
/// assert_eq!(serde_json::to_string(&fee).unwrap(), "350.25");
/// # Ok::<(), palomma::InvalidAmount>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Amount(Exact);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self::whole(0);

    /// So many units of the currency.
    pub const fn whole(units: i64) -> Self {
        // Widening; `From` is not for constants.
        Self(Exact::whole(units as i128))
    }

    /// So many of the currency's smallest units, of which ten to the power of
    /// `decimals` make one: `from_minor_units(1050, 2)` is 10.50.
    ///
    /// # Errors
    /// More digits than JSON carries without loss.
    pub fn from_minor_units(units: i64, decimals: u32) -> Result<Self, InvalidAmount> {
        Exact::new(units.into(), decimals)
            .and_then(Self::carried)
            .ok_or(InvalidAmount::TooLong)
    }

    /// The amount in the currency's smallest units, of which ten to the power
    /// of `decimals` make one; nothing if it has more decimals or is too large.
    #[must_use]
    pub fn minor_units(self, decimals: u32) -> Option<i64> {
        self.0.shifted(decimals)?.try_into().ok()
    }

    /// The amount, if it is whole.
    #[must_use]
    pub fn to_whole(self) -> Option<i64> {
        self.minor_units(0)
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.is_negative()
    }

    /// The sum; nothing if it has too many digits.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).and_then(Self::carried)
    }

    /// The difference; nothing if it has too many digits.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        let other = other.0.checked_neg()?;
        self.0.checked_add(other).and_then(Self::carried)
    }

    /// The sum of all; nothing if it has too many digits.
    #[must_use]
    pub fn total(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut amounts = amounts.into_iter();
        amounts.try_fold(Self::ZERO, Self::checked_add)
    }

    /// The amount of a number, if JSON carries it without loss.
    fn carried(exact: Exact) -> Option<Self> {
        let is_whole = exact
            .to_whole()
            .is_some_and(|whole| i64::try_from(whole).is_ok() || u64::try_from(whole).is_ok());
        let survives = is_whole || Exact::of_float(exact.to_float()) == Some(exact);
        survives.then_some(Self(exact))
    }

    pub(crate) fn exact(self) -> Exact {
        self.0
    }
}

/// Why something is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidAmount {
    /// It is no decimal number such as `50000` or `350.25`.
    NoNumber,
    /// It has more digits than JSON carries without loss.
    TooLong,
}

impl fmt::Display for InvalidAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoNumber => "is no decimal number such as 50000 or 350.25",
            Self::TooLong => "has more digits than JSON carries without loss",
        })
    }
}

impl std::error::Error for InvalidAmount {}

impl From<InvalidAmount> for InvalidInput {
    fn from(error: InvalidAmount) -> Self {
        Self::of(error.to_string())
    }
}

/// Amounts of whole numbers.
macro_rules! from_whole {
    ($($whole:ty),*) => {
        $(impl From<$whole> for Amount {
            fn from(units: $whole) -> Self {
                Self(Exact::whole(units.into()))
            }
        })*
    };
}

from_whole!(i8, i16, i32, i64, u8, u16, u32, u64);

impl FromStr for Amount {
    type Err = InvalidAmount;

    fn from_str(text: &str) -> Result<Self, InvalidAmount> {
        let exact = Exact::parse(text).ok_or(InvalidAmount::NoNumber)?;
        Self::carried(exact).ok_or(InvalidAmount::TooLong)
    }
}

impl TryFrom<&str> for Amount {
    type Error = InvalidAmount;

    fn try_from(text: &str) -> Result<Self, InvalidAmount> {
        text.parse()
    }
}

impl TryFrom<String> for Amount {
    type Error = InvalidAmount;

    fn try_from(text: String) -> Result<Self, InvalidAmount> {
        text.parse()
    }
}

/// By the digits the float is written with: `0.1` is one tenth.
impl TryFrom<f64> for Amount {
    type Error = InvalidAmount;

    fn try_from(value: f64) -> Result<Self, InvalidAmount> {
        let exact = Exact::of_float(value).ok_or(InvalidAmount::NoNumber)?;
        Self::carried(exact).ok_or(InvalidAmount::TooLong)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Amount({self})")
    }
}

/// A JSON number with exactly these digits.
impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let whole = self.0.to_whole();
        if let Some(whole) = whole.and_then(|whole| i64::try_from(whole).ok()) {
            to.serialize_i64(whole)
        } else if let Some(whole) = whole.and_then(|whole| u64::try_from(whole).ok()) {
            to.serialize_u64(whole)
        } else {
            // Written with the shortest digits, which are these.
            to.serialize_f64(self.0.to_float())
        }
    }
}

/// A JSON number; also one that is written as text.
impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Digits)
    }
}

struct Digits;

impl de::Visitor<'_> for Digits {
    type Value = Amount;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount of money")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Amount, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Amount, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Amount, E> {
        value.try_into().map_err(E::custom)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Amount, E> {
        value.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

    use super::{Amount, InvalidAmount};

    #[test]
    fn json_keeps_every_digit_of_an_amount() {
        for text in [
            "0",
            "50000",
            "-12",
            "350.25",
            "0.01",
            "9999999999999.99",
            "18446744073709551615",
        ] {
            let amount: Amount = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&amount).unwrap(), text);
            let value = serde_json::to_value(amount).unwrap();
            assert_eq!(serde_json::from_value::<Amount>(value).unwrap(), amount);
        }
    }

    #[test]
    fn an_amount_json_would_change_cannot_be_made() {
        let long = "9007199254740993.01".parse::<Amount>();
        assert_eq!(long, Err(InvalidAmount::TooLong));
        assert_eq!(
            Amount::try_from(f64::INFINITY),
            Err(InvalidAmount::NoNumber)
        );
        assert_eq!("1,000".parse::<Amount>(), Err(InvalidAmount::NoNumber));
    }

    #[test]
    fn whole_numbers_make_the_same_amount_as_their_text() {
        assert_eq!(Amount::from(50_000), "50000.00".parse().unwrap());
        assert_eq!(
            Amount::try_from(50_000.0).unwrap(),
            Amount::from(50_000_u64)
        );
    }

    #[test]
    fn sums_are_exact() {
        let tenth: Amount = "0.1".parse().unwrap();
        let total = Amount::total([tenth; 10]);
        assert_eq!(total, Some(Amount::from(1)));
        let less = Amount::ZERO.checked_sub(tenth).unwrap();
        assert!(less.is_negative());
        assert_eq!(less.to_string(), "-0.1");
    }

    #[test]
    fn minor_units_are_whole_or_nothing() {
        let amount = Amount::from_minor_units(1_050, 2).unwrap();
        assert_eq!(amount.to_string(), "10.5");
        assert_eq!(amount.minor_units(2), Some(1_050));
        assert_eq!(amount.to_whole(), None);
    }
}
