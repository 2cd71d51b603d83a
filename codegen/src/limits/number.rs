//! Limits of numbers, with all their digits.

use super::Limit;
use crate::node::Node;

/// How a number relates to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    MultipleOf,
}

/// A number as its digits and how many of them follow the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    pub(super) digits: i128,
    pub(super) scale: u32,
}

impl Decimal {
    const ONE: Self = Self {
        digits: 1,
        scale: 0,
    };

    /// The number of a text without exponent; others are no sensible limit.
    fn parse(text: &str) -> Option<Self> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let decimals = decimals.trim_end_matches('0');
        let digits = format!("{whole}{decimals}").parse().ok()?;
        let scale = u32::try_from(decimals.len()).ok()?;
        Some(Self { digits, scale })
    }
}

/// The limits of a number or an amount of money.
pub(super) fn limits(schema: &Node) -> Vec<Limit> {
    let bound = |key: &str| Decimal::parse(&schema.get(key)?.to_json().to_string());
    let is_set = |key: &str| schema.get(key).and_then(Node::as_bool) == Some(true);
    let relation = |exclusive: &str, without, with| match is_set(exclusive) {
        true => without,
        false => with,
    };
    let least = relation("exclusiveMinimum", Relation::MoreThan, Relation::AtLeast);
    let most = relation("exclusiveMaximum", Relation::LessThan, Relation::AtMost);
    let is_whole_money =
        schema.get("x-money").is_some() && schema.str_at("type") == Some("integer");
    let step = bound("multipleOf").or(is_whole_money.then_some(Decimal::ONE));
    let step = step.filter(|step| step.digits > 0);
    [
        bound("minimum").map(|bound| Limit::Number(least, bound)),
        bound("maximum").map(|bound| Limit::Number(most, bound)),
        step.map(|step| Limit::Number(Relation::MultipleOf, step)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn a_number_keeps_its_digits() {
        let parts = |text| Decimal::parse(text).map(|of| (of.digits, of.scale));
        assert_eq!(parts("3000"), Some((3000, 0)));
        assert_eq!(parts("-0.50"), Some((-5, 1)));
        assert_eq!(parts("0.01"), Some((1, 2)));
        assert_eq!(parts("1e300"), None);
    }
}
