//! What a check demands of a change besides its rule: where it is felt.

use codegen::{Direction, JudgedChange, Part, Traits};

/// A word of the table's column "where".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Predicate {
    /// Outside of operations.
    Document,
    /// At an operation.
    Operation,
    /// In a body, or a component.
    Content,
    /// In a parameter.
    Parameter,
    /// In a header of a response.
    Header,
    /// About the schema itself.
    Whole,
    /// About something inside of the schema.
    Inside,
    /// About a parameter that stands at the path.
    PathItem,
    /// About a parameter that stands at the operation.
    Own,
    /// About a parameter sent as a header.
    InHeader,
    /// About a path that loses, or gains, its last operation.
    WholePath,
    /// About a path that keeps other operations.
    NotWholePath,
    /// About a required property.
    Required,
    /// About an optional property.
    Optional,
    /// About a read-only property.
    ReadOnly,
    /// About a write-only property.
    WriteOnly,
    /// About a property that is not write-only.
    NotWriteOnly,
    /// Sent to the server.
    Request,
    /// Sent by the server.
    Response,
    /// At an operation that does not call itself a draft.
    Stable,
}

impl Predicate {
    /// The word of the table.
    pub(super) fn read(word: &str) -> anyhow::Result<Self> {
        Ok(match word {
            "document" => Self::Document,
            "operation" => Self::Operation,
            "content" => Self::Content,
            "parameter" => Self::Parameter,
            "header" => Self::Header,
            "whole" => Self::Whole,
            "inside" => Self::Inside,
            "path-item" => Self::PathItem,
            "own" => Self::Own,
            "in-header" => Self::InHeader,
            "whole-path" => Self::WholePath,
            "not-whole-path" => Self::NotWholePath,
            "required" => Self::Required,
            "optional" => Self::Optional,
            "read-only" => Self::ReadOnly,
            "write-only" => Self::WriteOnly,
            "not-write-only" => Self::NotWriteOnly,
            "request" => Self::Request,
            "response" => Self::Response,
            "stable" => Self::Stable,
            other => anyhow::bail!("`{other}` is no place"),
        })
    }

    /// Whether a change is felt there.
    pub(super) fn holds(self, judged: &JudgedChange) -> bool {
        let change = &judged.change;
        let traits = change.traits();
        let part = change.site.part;
        let used = change.operation.is_some();
        match self {
            Self::Document => !used,
            Self::Operation => used,
            Self::Content => used && matches!(part, Part::RequestBody | Part::Response),
            Self::Parameter => used && part == Part::Parameter,
            Self::Header => used && part == Part::Header,
            Self::Whole => change.path.is_empty(),
            Self::Inside => !change.path.is_empty(),
            Self::PathItem => traits.contains(Traits::FROM_PATH_ITEM),
            Self::Own => !traits.contains(Traits::FROM_PATH_ITEM),
            Self::InHeader => traits.contains(Traits::IN_HEADER),
            Self::WholePath => traits.contains(Traits::WHOLE_PATH),
            Self::NotWholePath => !traits.contains(Traits::WHOLE_PATH),
            Self::Required => traits.contains(Traits::REQUIRED),
            Self::Optional => !traits.contains(Traits::REQUIRED),
            Self::ReadOnly => traits.contains(Traits::READ_ONLY),
            Self::WriteOnly => traits.contains(Traits::WRITE_ONLY),
            Self::NotWriteOnly => !traits.contains(Traits::WRITE_ONLY),
            Self::Request => change.direction() == Direction::Request,
            Self::Response => change.direction() == Direction::Response,
            Self::Stable => !traits.contains(Traits::WAS_UNSTABLE),
        }
    }
}
