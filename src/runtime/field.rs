//! A field of a builder: unset, set, or set to something that does not fit.

use super::InvalidInput;

/// What a builder knows about one field.
#[derive(Clone, Default)]
pub(crate) enum Field<T> {
    /// Nothing was given.
    #[default]
    Unset,
    /// A value was given.
    Set(T),
    /// Something was given that does not fit.
    Invalid(InvalidInput),
}

impl<T> Field<T> {
    /// Takes a value or remembers why it does not fit.
    pub(crate) fn set<V>(&mut self, value: V)
    where
        V: TryInto<T>,
        V::Error: Into<InvalidInput>,
    {
        *self = match value.try_into() {
            Ok(value) => Self::Set(value),
            Err(error) => Self::Invalid(error.into()),
        };
    }

    /// The value, if one was given that fits.
    pub(crate) fn get(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            _ => None,
        }
    }

    /// As [`set`](Self::set), for a value that is one of several kinds.
    pub(crate) fn set_as<V, U>(&mut self, value: V, kind: impl FnOnce(U) -> T)
    where
        V: TryInto<U>,
        V::Error: Into<InvalidInput>,
    {
        *self = match value.try_into() {
            Ok(value) => Self::Set(kind(value)),
            Err(error) => Self::Invalid(error.into()),
        };
    }

    /// The value of a field that must be there; notes why if it is not.
    pub(crate) fn required(self, name: &str, problems: &mut InvalidInput) -> Option<T> {
        if matches!(self, Self::Unset) {
            problems.push(name, "is required and missing");
        }
        self.optional(name, problems)
    }

    /// The value of a field that may be missing; notes why if it does not fit.
    pub(crate) fn optional(self, name: &str, problems: &mut InvalidInput) -> Option<T> {
        match self {
            Self::Unset => None,
            Self::Set(value) => Some(value),
            Self::Invalid(inner) => {
                problems.absorb(name, inner);
                None
            }
        }
    }

    /// A field that holds what an optional field of a built value holds.
    pub(crate) fn from_option(value: Option<T>) -> Self {
        value.map_or(Self::Unset, Self::Set)
    }
}

impl<T> Field<Option<T>> {
    /// Takes a value that is not `null`, or remembers why it does not fit.
    pub(crate) fn set_some<V>(&mut self, value: V)
    where
        V: TryInto<T>,
        V::Error: Into<InvalidInput>,
    {
        *self = match value.try_into() {
            Ok(value) => Self::Set(Some(value)),
            Err(error) => Self::Invalid(error.into()),
        };
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}
