//! Bodies of bytes: at hand, or made while they are sent.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use futures_core::Stream;

/// A body of bytes.
///
/// ```
/// use palomma::Body;
///
/// let small = Body::from("a,b\n1,2\n").media_type("text/csv");
/// assert_eq!(format!("{small:?}"), "Body(8 bytes)");
/// ```
#[derive(Clone)]
pub struct Body {
    content: Content,
    media_type: Option<String>,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Stream(Arc<dyn Fn() -> reqwest::Body + Send + Sync>),
}

impl Body {
    /// A body that is made while it is sent, such as a large file that is read
    /// bit by bit. `open` is called each time the request is sent.
    pub fn stream<S, E>(open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let open = move || reqwest::Body::wrap_stream(open());
        Self {
            content: Content::Stream(Arc::new(open)),
            media_type: None,
        }
    }

    /// What the bytes are, where the operation takes any media type.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// What the bytes are, if the caller says so.
    pub(crate) fn stated_media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The bytes, unless they are made while they are sent.
    pub(crate) fn at_hand(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream(_) => None,
        }
    }

    pub(crate) fn to_http(&self) -> reqwest::Body {
        match &self.content {
            Content::Bytes(bytes) => bytes.clone().into(),
            Content::Stream(open) => open(),
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self {
            content: Content::Bytes(bytes.into()),
            media_type: None,
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content {
            Content::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Content::Stream(_) => f.write_str("Body(stream)"),
        }
    }
}
