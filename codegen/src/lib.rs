//! API documentation in, one OpenAPI document and a typed Rust client out.

mod bundle;
mod circles;
mod compare;
mod components;
mod dialect;
mod docs;
mod drift_report;
mod files;
mod finding;
mod fragment;
mod generate;
mod guard;
mod join;
mod limits;
mod manifest;
mod merge;
mod model;
mod names;
mod nearest;
mod node;
mod normalize;
mod operations;
mod origins;
mod overlay;
mod page;
mod pipeline;
mod pretty;
mod product;
mod read;
mod report;
mod rules;
mod setter;
mod source;
mod support;
mod toml_text;
mod types;
mod verdict;

pub use bundle::{read_document, with_referred};
pub use compare::{
    Action as ChangeAction, Change, Detail, Direction, Fact, Lifecycle, OperationRef, Part,
    SchemaPath, Segment, Site, Spot, Subject, Traits, TypeChange, compare, compare_counting,
};
pub use dialect::in_3_0;
pub use drift_report::{
    Acceptance, Accepted, DriftReport, Entry, FailOn, Format, Group, Notice, PagePlace, Release,
    Sides, State, Where, drift_report, next_version, read_accepted, version_parts,
};
pub use finding::{Finding, Severity, has_errors, sort_findings};
pub use fragment::Fragment;
pub use generate::{Generated, GeneratedFile, Options, Purpose, generate};
pub use join::join_products;
pub use manifest::{
    Kind, Listed, Manifest, Product, Source, Validators, check_digest, digest_of, files_named,
    read_manifest,
};
pub use merge::{Document, merge};
pub use node::{Member, Node, Object, Value, join};
pub use normalize::{NormalDocument, PassReport, normalize};
pub use origins::origins;
pub use overlay::{Action, Overlay, read_overlay};
pub use page::{
    Extent, Null, OneType, RenderedField, RenderedOperation, RenderedPage, Section, SectionKind,
    Shown, ShownType, conform, read_markdown_page, read_rendered_page,
};
pub use pipeline::{Built, Described, Input, build, build_for, describe};
pub use product::ProductModule;
pub use read::read_yaml;
pub use report::{Style, render_findings};
pub use rules::{
    Condition, Date, Opposite, Policy, Rule, RustEffect, Wire, explain, rule, rules, rules_like,
    rules_page,
};
pub use source::{FileId, Place, SourceFile, Sources};
pub use support::{Area, Construct, Support, constructs, support_page};
pub use verdict::{JudgeContext, JudgedChange, Verdict, judge};
