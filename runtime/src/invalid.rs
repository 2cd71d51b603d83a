//! What is wrong with values a caller gave, before anything is sent.

use std::any::Any;
use std::convert::Infallible;
use std::fmt;

use super::error::Error;
use super::operation::Operation;

/// Everything that is missing or does not fit in what a caller gave, each with
/// the path of its field.
///
/// It never repeats a value.
///
/// ```
/// let problems = palomma::payouts::types::PayoutTargetBankAccount::builder()
///     .customer_id("01HPR57X6QR5ZRKEEKBSDBW4RA")
///     .build()
///     .unwrap_err();
/// assert!(problems.to_string().contains("redirectUrl is required and missing"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InvalidInput {
    problems: Vec<Problem>,
    value: Kept,
}

/// The value, where it breaks limits only: whoever it is given to may pass over
/// them. It goes to one of them, and is never seen.
#[derive(Default)]
struct Kept(Option<Box<dyn Any + Send + Sync>>);

impl Clone for Kept {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Kept {}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// One thing wrong with a value a caller gave.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Problem {
    path: String,
    message: String,
    why: Why,
}

/// Why a value cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    /// It is missing, or is not what the field holds.
    Unfit,
    /// The documentation says that it will be refused.
    Limit,
}

impl InvalidInput {
    /// The problems, each as the path of a field and what is wrong with it.
    pub fn problems(&self) -> impl Iterator<Item = (&str, &str)> {
        self.problems
            .iter()
            .map(|problem| (problem.path.as_str(), problem.message.as_str()))
    }

    /// Whether nothing is wrong.
    #[doc(hidden)]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    /// Whether nothing is wrong but what breaks documented limits.
    #[doc(hidden)]
    #[inline]
    pub fn is_limits(&self) -> bool {
        self.problems.iter().all(|one| one.why == Why::Limit)
    }

    /// Forgets what breaks documented limits.
    #[doc(hidden)]
    pub fn pass_limits(&mut self) {
        self.problems.retain(|one| one.why != Why::Limit);
    }

    /// The value, or what limits it breaks.
    #[doc(hidden)]
    pub fn about<T: Any + Send + Sync>(mut self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            return Ok(value);
        }
        self.value = Kept(Some(Box::new(value)));
        Err(self)
    }

    /// The value that breaks nothing but limits.
    pub(crate) fn take_value<T: Any>(&mut self) -> Option<T> {
        let value = self.value.0.take()?.downcast().ok()?;
        Some(*value)
    }

    /// The problems alone.
    pub(crate) fn without_value(self) -> Self {
        let value = Kept::default();
        Self { value, ..self }
    }

    /// Turns what was built into something else, also where it breaks limits.
    #[doc(hidden)]
    pub fn map<T: Any, U: Any + Send + Sync>(
        built: Result<T, Self>,
        change: impl FnOnce(T) -> U,
    ) -> Result<U, Self> {
        let mut error = match built {
            Ok(value) => return Ok(change(value)),
            Err(error) => error,
        };
        match error.take_value() {
            Some(value) => error.about(change(value)),
            None => Err(error),
        }
    }

    /// One problem with the value as a whole.
    pub(crate) fn of(message: impl Into<String>) -> Self {
        let mut problems = Self::default();
        problems.push("", message);
        problems
    }

    /// Notes a problem with the field at `path`.
    pub(crate) fn push(&mut self, path: &str, message: impl Into<String>) {
        self.note(path, message.into(), Why::Unfit);
    }

    /// Notes that the field at `path` is beyond a documented limit.
    pub(crate) fn push_limit(&mut self, path: &str, message: impl Into<String>) {
        self.note(path, message.into(), Why::Limit);
    }

    fn note(&mut self, path: &str, message: String, why: Why) {
        let path = path.to_owned();
        self.problems.push(Problem { path, message, why });
    }

    /// Takes the problems of the value in the field `name`.
    pub(crate) fn absorb(&mut self, name: &str, inner: Self) {
        for problem in inner.problems {
            let path = match problem.path.as_str() {
                "" => name.to_owned(),
                path => format!("{name}.{path}"),
            };
            self.note(&path, problem.message, problem.why);
        }
    }

    /// The problems as what went wrong with an operation.
    #[doc(hidden)]
    pub fn into_error(self, operation: &'static Operation) -> Error {
        Error::invalid(self).during(operation)
    }
}

impl fmt::Display for InvalidInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, problem) in self.problems.iter().enumerate() {
            let separator = if number == 0 { "" } else { "; " };
            let Problem { path, message, .. } = problem;
            let path = if path.is_empty() { "the value" } else { path };
            write!(f, "{separator}{path} {message}")?;
        }
        let has_limits = self.problems.iter().any(|one| one.why == Why::Limit);
        if has_limits {
            write!(
                f,
                " (a documented limit; `without_limits()` passes over it)"
            )?;
        }
        Ok(())
    }
}

impl std::error::Error for InvalidInput {}

impl From<Infallible> for InvalidInput {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl From<InvalidValue> for InvalidInput {
    fn from(error: InvalidValue) -> Self {
        Self::of(error.reason())
    }
}

impl From<std::num::TryFromIntError> for InvalidInput {
    fn from(_: std::num::TryFromIntError) -> Self {
        Self::of("is out of range")
    }
}

/// A text that is none of an enum's documented values.
///
/// It lists the documented values and does not repeat the text.
///
/// ```
/// let error = "closed".parse::<palomma::payouts::types::PayoutTargetStatus>().unwrap_err();
/// assert_eq!(error.accepted(), ["active", "cancelled"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidValue {
    type_name: &'static str,
    accepted: &'static [&'static str],
}

impl InvalidValue {
    #[doc(hidden)]
    pub const fn new(type_name: &'static str, accepted: &'static [&'static str]) -> Self {
        Self {
            type_name,
            accepted,
        }
    }

    /// The documented values.
    #[must_use]
    pub fn accepted(&self) -> &'static [&'static str] {
        self.accepted
    }

    fn reason(&self) -> String {
        format!("is none of: {}", self.accepted.join(", "))
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} {}", self.type_name, self.reason())
    }
}

impl std::error::Error for InvalidValue {}
