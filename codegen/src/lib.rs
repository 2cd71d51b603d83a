//! API documentation in, one OpenAPI document and a typed Rust client out.

mod finding;
mod manifest;
mod node;
mod pipeline;
mod report;
mod source;

pub use finding::{Finding, Severity, has_errors};
pub use manifest::{Kind, Listed, Manifest, Source, check_digest, files_named, read_manifest};
pub use node::{Member, Node, Object, Value, join};
pub use pipeline::{Built, GeneratedFile, Input, build};
pub use source::{FileId, Place, SourceFile, Sources};
