//! What the document asks of a value that is sent, besides its type.

use super::exact::Exact;
use super::pattern::{Part, is_found};
use super::{Amount, InvalidInput, Secret};

/// What a value has to be like.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// So many characters or more.
    MinLength(usize),
    /// So many characters or fewer.
    MaxLength(usize),
    /// A pattern, as the document writes it and as it is looked for.
    Pattern(&'static str, &'static [Part]),
    /// Digits of which the last proves the others.
    Luhn,
    /// How it relates to a number: its digits, and how many follow the point.
    Number(Relation, i128, u32),
    /// So many items or more.
    MinItems(usize),
    /// So many items or fewer.
    MaxItems(usize),
    /// What each item has to be like.
    Each(&'static [Limit]),
}

/// How a number relates to another.
#[derive(Clone, Copy, Debug)]
pub enum Relation {
    /// It is that, or more.
    AtLeast,
    /// It is more.
    MoreThan,
    /// It is that, or less.
    AtMost,
    /// It is less.
    LessThan,
    /// It is a whole number of times that.
    MultipleOf,
}

impl Relation {
    fn holds(self, number: Exact, bound: Exact) -> bool {
        match self {
            Self::AtLeast => number >= bound,
            Self::MoreThan => number > bound,
            Self::AtMost => number <= bound,
            Self::LessThan => number < bound,
            Self::MultipleOf => number.is_multiple_of(bound),
        }
    }

    fn words(self, bound: Exact) -> String {
        match self {
            Self::AtLeast => format!("must be at least {bound}"),
            Self::MoreThan => format!("must be more than {bound}"),
            Self::AtMost => format!("must be at most {bound}"),
            Self::LessThan => format!("must be less than {bound}"),
            Self::MultipleOf if bound == Exact::whole(1) => "must be a whole number".to_owned(),
            Self::MultipleOf => format!("must be a multiple of {bound}"),
        }
    }
}

/// A value limits can be set to.
pub trait Limited {
    /// Notes every limit the value breaks, as a problem of the field `name`.
    fn check(&self, name: &str, limits: &[Limit], problems: &mut InvalidInput);
}

/// A list, whatever it holds.
pub trait Counted {
    /// How many items it has; nothing if there is no list.
    fn count(&self) -> Option<usize>;
}

/// Notes what is wrong with how many items a list has.
pub fn check_count(
    count: Option<usize>,
    name: &str,
    limits: &[Limit],
    problems: &mut InvalidInput,
) {
    let Some(count) = count else { return };
    note(name, limits, problems, |limit| match limit {
        Limit::MinItems(1) if count == 0 => Some("must not be empty".to_owned()),
        Limit::MinItems(least) if count < *least => {
            Some(format!("must have at least {least} items"))
        }
        Limit::MaxItems(most) if count > *most => Some(format!("must have at most {most} items")),
        _ => None,
    });
}

fn note(
    name: &str,
    limits: &[Limit],
    problems: &mut InvalidInput,
    breach: impl Fn(&Limit) -> Option<String>,
) {
    for message in limits.iter().filter_map(breach) {
        problems.push_limit(name, message);
    }
}

/// Notes what is wrong with a text; never repeats it.
pub fn check_text(text: &str, name: &str, limits: &[Limit], problems: &mut InvalidInput) {
    let length = text.chars().count();
    note(name, limits, problems, |limit| match limit {
        Limit::MinLength(1) if text.is_empty() => Some("must not be empty".to_owned()),
        Limit::MinLength(least) if length < *least => {
            Some(format!("must have at least {least} characters"))
        }
        Limit::MaxLength(most) if length > *most => {
            Some(format!("must have at most {most} characters"))
        }
        Limit::Pattern(pattern, parts) if !is_found(parts, text) => {
            Some(format!("must match {pattern}"))
        }
        Limit::Luhn if !passes_luhn(text) => {
            Some("has a wrong digit: its check digit does not fit".to_owned())
        }
        _ => None,
    });
}

fn check_number(number: Option<Exact>, name: &str, limits: &[Limit], problems: &mut InvalidInput) {
    note(name, limits, problems, |limit| match *limit {
        Limit::Number(relation, digits, scale) => {
            let (number, bound) = (number?, Exact::new(digits, scale)?);
            (!relation.holds(number, bound)).then(|| relation.words(bound))
        }
        _ => None,
    });
}

/// The check of ISO/IEC 7812: every second digit from the right counts twice.
fn passes_luhn(text: &str) -> bool {
    let digits: Option<Vec<u32>> = text.chars().rev().map(|c| c.to_digit(10)).collect();
    let Some(digits) = digits.filter(|digits| !digits.is_empty()) else {
        return false;
    };
    let counted = digits.iter().enumerate().map(|(place, digit)| {
        let twice = digit.saturating_mul(2);
        match place % 2 {
            0 => *digit,
            _ => twice / 10 + twice % 10,
        }
    });
    counted.sum::<u32>().is_multiple_of(10)
}

impl Limited for String {
    fn check(&self, name: &str, limits: &[Limit], problems: &mut InvalidInput) {
        check_text(self, name, limits, problems);
    }
}

impl Limited for Secret {
    fn check(&self, name: &str, limits: &[Limit], problems: &mut InvalidInput) {
        check_text(self.expose(), name, limits, problems);
    }
}

impl Limited for Amount {
    fn check(&self, name: &str, limits: &[Limit], problems: &mut InvalidInput) {
        check_number(Some(self.exact()), name, limits, problems);
    }
}

impl Limited for i64 {
    fn check(&self, name: &str, limits: &[Limit], problems: &mut InvalidInput) {
        check_number(Some(Exact::whole((*self).into())), name, limits, problems);
    }
}

impl Limited for u64 {
    fn check(&self, name: &str, limits: &[Limit], problems: &mut InvalidInput) {
        check_number(Some(Exact::whole((*self).into())), name, limits, problems);
    }
}

impl Limited for f64 {
    fn check(&self, name: &str, limits: &[Limit], problems: &mut InvalidInput) {
        check_number(Exact::of_float(*self), name, limits, problems);
    }
}

impl<T: Limited> Limited for Option<T> {
    fn check(&self, name: &str, limits: &[Limit], problems: &mut InvalidInput) {
        if let Some(value) = self {
            value.check(name, limits, problems);
        }
    }
}

impl<T: Limited> Limited for Vec<T> {
    fn check(&self, name: &str, limits: &[Limit], problems: &mut InvalidInput) {
        let each = limits.iter().filter_map(|limit| match limit {
            Limit::Each(limits) => Some(*limits),
            _ => None,
        });
        for limits in each {
            for (number, item) in self.iter().enumerate() {
                item.check(&format!("{name}[{number}]"), limits, problems);
            }
        }
    }
}

impl<T> Counted for Vec<T> {
    fn count(&self) -> Option<usize> {
        Some(self.len())
    }
}

impl<T: Counted> Counted for Option<T> {
    fn count(&self) -> Option<usize> {
        self.as_ref().and_then(T::count)
    }
}

#[cfg(test)]
mod tests {
    use super::{Counted, Limit, Limited, Relation, check_count, passes_luhn};
    use crate::{Amount, InvalidInput, Secret};

    fn problems(value: &impl Limited, limits: &[Limit]) -> String {
        let mut problems = InvalidInput::default();
        value.check("field", limits, &mut problems);
        told(&problems)
    }

    /// The problems without the remedy.
    fn told(problems: &InvalidInput) -> String {
        let each = problems
            .problems()
            .map(|(path, message)| format!("{path} {message}"));
        each.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn a_number_beyond_a_limit_is_a_problem_and_one_at_it_is_none() {
        let least = [Limit::Number(Relation::AtLeast, 3_000, 0)];
        assert_eq!(
            problems(&Amount::from(2_999), &least),
            "field must be at least 3000"
        );
        assert_eq!(problems(&Amount::from(3_000), &least), "");
        let more = [Limit::Number(Relation::MoreThan, 1_500, 0)];
        assert_eq!(problems(&1_500_i64, &more), "field must be more than 1500");
        assert_eq!(problems(&1_500.01_f64, &more), "");
    }

    #[test]
    fn a_number_that_is_no_multiple_is_a_problem() {
        let cents = [Limit::Number(Relation::MultipleOf, 1, 2)];
        assert_eq!(problems(&0.35_f64, &cents), "");
        assert_eq!(
            problems(&0.355_f64, &cents),
            "field must be a multiple of 0.01"
        );
        let whole = [Limit::Number(Relation::MultipleOf, 1, 0)];
        assert_eq!(problems(&0.5_f64, &whole), "field must be a whole number");
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        let limits = [Limit::MinLength(1), Limit::MaxLength(2)];
        assert_eq!(problems(&"ñá".to_owned(), &limits), "");
        assert_eq!(problems(&String::new(), &limits), "field must not be empty");
        let long = problems(&"abc".to_owned(), &limits);
        assert_eq!(long, "field must have at most 2 characters");
    }

    #[test]
    fn a_problem_with_a_secret_does_not_repeat_it() {
        let shown = problems(&Secret::from("4111111111111112"), &[Limit::Luhn]);
        assert_eq!(
            shown,
            "field has a wrong digit: its check digit does not fit"
        );
    }

    #[test]
    fn the_check_digit_of_a_card_is_the_last() {
        for right in [
            "4111111111111111",
            "5555555555554444",
            "378282246310005",
            "0",
        ] {
            assert!(passes_luhn(right), "{right}");
        }
        for wrong in ["4111111111111112", "4111 1111 1111 1111", "", "41a1"] {
            assert!(!passes_luhn(wrong), "{wrong}");
        }
    }

    #[test]
    fn an_item_beyond_a_limit_is_named_by_its_place() {
        let list = vec!["a".to_owned(), String::new()];
        let limits = [Limit::Each(&[Limit::MinLength(1)])];
        assert_eq!(problems(&list, &limits), "field[1] must not be empty");
        let mut problems = InvalidInput::default();
        check_count(list.count(), "field", &[Limit::MaxItems(1)], &mut problems);
        assert_eq!(told(&problems), "field must have at most 1 items");
    }
}
