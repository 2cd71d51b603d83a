//! Why a server does not start.
use std::net::SocketAddr;

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The value is no OpenAPI document.
    #[error("the document has no `openapi` member; give an OpenAPI 3.0 document as JSON")]
    NotOpenApi,
    /// The document is of a version that is not read.
    #[error("OpenAPI {found} is not read; give a document of OpenAPI 3")]
    Version {
        /// The version that the document states.
        found: String,
    },
    /// The address could not be listened on.
    #[error("cannot listen on {address}")]
    Bind {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
}
