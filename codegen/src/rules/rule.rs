//! What a rule is.

use crate::compare::{Action, Direction, Subject, Traits};

use super::condition::Condition;

/// Whether a client built from the old document still works against the new
/// API; the later, the worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Wire {
    /// Words only: nothing travels differently.
    Documentation,
    /// Old clients work as before.
    Compatible,
    /// Old clients may stop working; the documents do not say enough to know.
    Risky,
    /// An old client that did what the old document says can fail.
    Breaking,
}

impl Wire {
    /// The name in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Compatible => "compatible",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}

/// Whether code written against the old generated crate compiles against the
/// new one, as the part of the version that has to rise; the later, the worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RustEffect {
    /// The generated code stays the same.
    None,
    /// The public API stays the same; documentation or behaviour changes.
    Patch,
    /// The public API grows.
    Minor,
    /// Something of the public API is gone or has another type.
    Major,
}

impl RustEffect {
    /// The name in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// What judges the same change made backwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opposite {
    /// The same rule.
    Itself,
    /// Another rule, by its id.
    Rule(&'static str),
    /// No single rule, for this reason.
    None(&'static str),
}

/// One rule: what it looks at, and how it judges.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The stable name, in kebab case.
    pub id: &'static str,
    /// Which way the value travels that it judges; `None` for either.
    pub direction: Direction,
    /// The kind of thing it looks at; any kind if `None`.
    pub subject: Option<Subject>,
    /// What about the thing; empty for the thing itself.
    pub aspect: &'static str,
    /// What happened to it; anything if `None`.
    pub action: Option<Action>,
    /// Circumstances that must hold.
    pub needs: Traits,
    /// Circumstances of which none may hold.
    pub without: Traits,
    /// What else must hold.
    pub when: Condition,
    /// What it means for clients in use.
    pub wire: Wire,
    /// What it means for code that uses the generated crate.
    pub rust: RustEffect,
    /// One sentence that says why.
    pub why: &'static str,
    /// What judges the same change made backwards.
    pub opposite: Opposite,
}
