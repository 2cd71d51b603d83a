//! Operations: from the normal document to the client's methods and requests.

pub(crate) mod security;
