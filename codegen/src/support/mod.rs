//! What of OpenAPI the generator takes, in one table.
//!
//! Each row has an example; a test generates a client of every one and holds the
//! outcome against what the row says, so the page made of it cannot be wrong.

mod page;
mod table;

pub use page::support_page;

/// What becomes of a construct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// It is in the client as the document has it.
    Full,
    /// It is in the client as far as that can be, and a warning with this rule
    /// says what is not.
    Warned(&'static str),
    /// An error with this rule, which somebody else's document can be forgiven
    /// with `tolerate`; it is a warning then.
    Tolerable(&'static str),
    /// An error with this rule; there is no client.
    Refused(&'static str),
}

/// A part of a document, and where the examples of its constructs stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The document as a whole; an example is what follows `openapi` and `info`.
    Documents,
    /// Paths and operations; an example is what `paths` holds.
    Operations,
    /// Parameters; an example is one.
    Parameters,
    /// Bodies; an example is what the `content` of a body holds.
    Bodies,
    /// Answers; an example is what `responses` holds.
    Answers,
    /// Schemas; an example is one.
    Schemas,
    /// Who may call; an example is a security scheme.
    Security,
}

/// Something a document can say, and what the generator makes of it.
#[derive(Clone, Debug)]
pub struct Construct {
    /// Where it stands.
    pub area: Area,
    /// How a document says it, in Markdown.
    pub what: String,
    /// What becomes of it.
    pub support: Support,
    /// What it is in the client, or why it is not.
    pub becomes: &'static str,
    /// One that says it, as YAML.
    pub example: &'static str,
}

/// All constructs, by area.
#[must_use]
pub fn constructs() -> Vec<Construct> {
    table::all()
}

impl Area {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Documents,
        Self::Operations,
        Self::Parameters,
        Self::Bodies,
        Self::Answers,
        Self::Schemas,
        Self::Security,
    ];

    /// What it is called.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Documents => "Documents",
            Self::Operations => "Paths and operations",
            Self::Parameters => "Parameters",
            Self::Bodies => "Bodies",
            Self::Answers => "Answers",
            Self::Schemas => "Schemas",
            Self::Security => "Security",
        }
    }
}
