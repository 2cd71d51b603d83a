//! A field of a builder: unset, set, or set to something that does not fit.

use std::any::Any;

use super::InvalidInput;

/// What a builder knows about one field.
#[derive(Clone, Default)]
pub enum Field<T> {
    /// Nothing was given.
    #[default]
    Unset,
    /// A value was given.
    Set(T),
    /// A value was given that breaks documented limits, and nothing else.
    Beyond(Box<(T, InvalidInput)>),
    /// Something was given that does not fit.
    Invalid(Box<InvalidInput>),
}

impl<T> Field<T> {
    /// Takes a value or remembers why it does not fit.
    pub fn set<V>(&mut self, value: V)
    where
        V: TryInto<T>,
        V::Error: Into<InvalidInput>,
        T: Any,
    {
        self.set_as(value, |value| value);
    }

    /// The value, if one was given that fits.
    pub fn get(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if one was given that fits but for documented limits.
    pub fn get_beyond_limits(&self) -> Option<&T> {
        match self {
            Self::Beyond(beyond) => Some(&beyond.0),
            _ => self.get(),
        }
    }

    /// As [`set`](Self::set), for a value that is one of several kinds.
    pub fn set_as<V, U>(&mut self, value: V, kind: impl FnOnce(U) -> T)
    where
        V: TryInto<U>,
        V::Error: Into<InvalidInput>,
        U: Any,
    {
        let error = match value.try_into() {
            Ok(value) => {
                *self = Self::Set(kind(value));
                return;
            }
            Err(error) => error,
        };
        let mut error = error.into();
        *self = match error.take_value() {
            Some(value) => Self::Beyond(Box::new((kind(value), error))),
            None => Self::Invalid(Box::new(error)),
        };
    }

    /// The value of a field that must be there; notes why if it is not.
    pub fn required(self, name: &str, problems: &mut InvalidInput) -> Option<T> {
        if matches!(self, Self::Unset) {
            problems.push(name, "is required and missing");
        }
        self.optional(name, problems)
    }

    /// The value of a field that may be missing; notes why if it does not fit.
    pub fn optional(self, name: &str, problems: &mut InvalidInput) -> Option<T> {
        match self {
            Self::Unset => None,
            Self::Set(value) => Some(value),
            Self::Beyond(beyond) => {
                let (value, inner) = *beyond;
                problems.absorb(name, inner);
                Some(value)
            }
            Self::Invalid(inner) => {
                problems.absorb(name, *inner);
                None
            }
        }
    }

    /// A field that holds what an optional field of a built value holds.
    pub fn from_option(value: Option<T>) -> Self {
        value.map_or(Self::Unset, Self::Set)
    }
}

impl<T> Field<Option<T>> {
    /// Takes a value that is not `null`, or remembers why it does not fit.
    pub fn set_some<V>(&mut self, value: V)
    where
        V: TryInto<T>,
        V::Error: Into<InvalidInput>,
        T: Any,
    {
        self.set_as(value, Some);
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}
