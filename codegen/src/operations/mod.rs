//! Operations: from the normal document to the client's methods and requests.

pub(crate) mod pages;
pub(crate) mod security;
