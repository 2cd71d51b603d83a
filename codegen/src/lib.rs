//! API documentation in, one OpenAPI document and a typed Rust client out.

mod finding;
mod fragment;
mod merge;
mod node;
mod origins;
mod overlay;
mod report;
mod source;

pub use finding::{Finding, Severity, has_errors};
pub use fragment::Fragment;
pub use merge::{Document, merge};
pub use node::{Member, Node, Object, Value, join};
pub use origins::origins;
pub use overlay::{Action, Overlay, read_overlay};
pub use source::{FileId, Place, SourceFile, Sources};
