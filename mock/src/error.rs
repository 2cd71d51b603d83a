//! Why a server does not start.
use std::net::SocketAddr;

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The value is no OpenAPI document.
    #[error("the document has no `openapi` member; give a document of OpenAPI 3.0 or 3.1")]
    NotOpenApi,
    /// The document is of a version that is not read.
    #[error("OpenAPI {found} is not read; give a document of OpenAPI 3")]
    Version {
        /// The version that the document states.
        found: String,
    },
    /// A fault is ordered on an operation that the document does not have.
    #[error("a fault is ordered on {operation}, which is no operation of the document{meant}")]
    Operation {
        /// What the order names.
        operation: String,
        /// The operation that may have been meant, as the rest of a sentence; or nothing.
        meant: String,
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
