//! API documentation in, one OpenAPI document and a typed Rust client out.

mod emit;
mod files;
mod finding;
mod generate;
mod node;
mod polish;
mod report;
mod source;

pub use generate::{generate, GeneratedFile, Options};
pub use finding::{Finding, Severity, has_errors};
pub use node::{Member, Node, Object, Value, join};
pub use source::{FileId, Place, SourceFile, Sources};
