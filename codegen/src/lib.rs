//! API documentation in, one OpenAPI document and a typed Rust client out.

mod emit;
mod files;
mod finding;
mod generate;
mod node;
mod polish;
mod read;
mod report;
mod source;

pub use finding::{Finding, Severity, has_errors, sort_findings};
pub use generate::{GeneratedFile, Options, generate};
pub use node::{Member, Node, Object, Value, join};
pub use read::read_yaml;
pub use report::{Style, render_findings};
pub use source::{FileId, Place, SourceFile, Sources};
