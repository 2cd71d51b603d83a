//! The client for programs without an async runtime (feature `blocking`).

pub use client_runtime::blocking::Listed;

/// A client whose calls return when they are done.
///
/// Cloning it is cheap, and threads may share it. It is not for async code,
/// where it would stop everything else: it refuses to be called there.
pub type Client = client_runtime::blocking::Client<crate::Client>;
