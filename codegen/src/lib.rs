//! API documentation in, one OpenAPI document and a typed Rust client out.

mod compare;
mod finding;
mod node;
mod read;
mod report;
mod source;

pub use compare::{
    Action, Change, Detail, Direction, Fact, Lifecycle, OperationRef, Part, SchemaPath, Segment, Site,
    Spot, Subject, Traits, TypeChange, compare, compare_counting,
};
pub use finding::{Finding, Severity, has_errors};
pub use node::{Member, Node, Object, Value, join};
pub use read::read_yaml;
pub use source::{FileId, Place, SourceFile, Sources};
