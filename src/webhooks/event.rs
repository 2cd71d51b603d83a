//! What an event is to the verifier, and a table to declare a product's events.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::error::WebhookError;
use super::scheme::Scheme;

/// The events of one product. It cannot be implemented elsewhere.
pub trait WebhookEvent: Sized + private::Sealed {
    /// How the product signs and shapes its deliveries.
    #[doc(hidden)]
    const SCHEME: Scheme;

    /// The event of a verified message.
    #[doc(hidden)]
    fn read(kind: &str, message: Map<String, Value>) -> Result<Self, WebhookError>;

    /// The kind of the event, the field it stands in, and its value.
    #[doc(hidden)]
    fn write(&self) -> Result<(String, Map<String, Value>), WebhookError>;
}

pub(super) mod private {
    /// Keeps the trait ours, so that it can grow.
    pub trait Sealed {}
}

/// Reads the field of a message that holds the event's object.
pub(super) fn field<T: DeserializeOwned>(
    mut message: Map<String, Value>,
    name: &str,
) -> Result<T, WebhookError> {
    let value = message
        .remove(name)
        .ok_or_else(|| WebhookError::unreadable(name))?;
    serde_path_to_error::deserialize(value)
        .map_err(|error| WebhookError::unreadable(format!("{name}.{}", error.path())))
}

/// A message with nothing but the event's object.
pub(super) fn message(
    name: &str,
    object: &impl Serialize,
) -> Result<Map<String, Value>, WebhookError> {
    let value = serde_json::to_value(object).map_err(|_| WebhookError::unreadable(name))?;
    Ok(Map::from_iter([(name.to_owned(), value)]))
}

/// Declares the events of a product: variant, type of the object, kind on the
/// wire, and the field that holds the object.
macro_rules! events {
    (
        scheme: $scheme:expr;
        $($(#[$doc:meta])* $variant:ident($object:ty) = $kind:literal in $field:literal;)*
    ) => {
        /// What happened.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Event {
            $($(#[$doc])* $variant(Box<$object>),)*
            /// An event the documentation did not list when this crate was made.
            Unknown($crate::webhooks::UnknownEvent),
        }

        impl $crate::webhooks::event::private::Sealed for Event {}

        impl $crate::webhooks::WebhookEvent for Event {
            const SCHEME: $crate::webhooks::scheme::Scheme = $scheme;

            fn read(
                kind: &str,
                message: serde_json::Map<String, serde_json::Value>,
            ) -> Result<Self, $crate::webhooks::WebhookError> {
                match kind {
                    $($kind => $crate::webhooks::event::field(message, $field).map(Self::$variant),)*
                    _ => Ok(Self::Unknown($crate::webhooks::UnknownEvent::new(kind, message))),
                }
            }

            fn write(
                &self,
            ) -> Result<
                (String, serde_json::Map<String, serde_json::Value>),
                $crate::webhooks::WebhookError,
            > {
                match self {
                    $(Self::$variant(object) => {
                        let message = $crate::webhooks::event::message($field, object)?;
                        Ok(($kind.to_owned(), message))
                    })*
                    Self::Unknown(event) => Ok(event.clone().into_parts()),
                }
            }
        }
    };
}

pub(super) use events;
