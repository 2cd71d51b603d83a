//! What a comparison yields: facts, and where each fact is felt.

use std::borrow::Cow;
use std::sync::Arc;

use crate::source::Place;

use super::site::{Direction, OperationRef, SchemaPath, Site};
use super::traits::Traits;

/// One difference between two documents, in one place where it is felt.
///
/// A change in a shared schema is one [`Fact`], and one `Change` for every
/// operation (and direction) that reaches the schema; they share the fact.
#[derive(Clone, Debug)]
pub struct Change {
    /// What differs.
    pub fact: Arc<Fact>,
    /// The operation that is touched, unless the change stands outside of all.
    pub operation: Option<Arc<OperationRef>>,
    /// The part of the operation (or document) that is touched.
    pub site: Arc<Site>,
    /// The way from the site's schema to the schema the fact stands in.
    pub path: SchemaPath,
}

impl Change {
    /// Which way the value travels that the change is about.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.site.direction
    }

    /// Everything known about the change's circumstances: the fact's, the
    /// site's and the operation's.
    #[must_use]
    pub fn traits(&self) -> Traits {
        let operation = self.operation.as_ref().map(|operation| operation.traits);
        let around = self.site.traits | operation.unwrap_or_default();
        self.fact.traits | self.path.traits() | around
    }

    /// Where in the schema, as a person writes it (`bankAccount.bank`), with
    /// the name of the property the fact is about; empty for the schema itself.
    #[must_use]
    pub fn schema_path(&self) -> String {
        let mut path = self.path.to_string();
        if let (Subject::Schema, "properties" | "required", Some(name)) =
            (self.fact.subject, &*self.fact.aspect, &self.fact.name)
        {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(name);
        }
        path
    }

    /// The change in one line, for debugging and tests.
    ///
    /// ```
    /// # use codegen::{Sources, compare, read_yaml};
    /// let mut sources = Sources::default();
    /// let mut read = |text: &str| {
    ///     let file = sources.add("a.yaml", text);
    ///     read_yaml(&sources, sources.whole(file)).0.expect("it is YAML")
    /// };
    /// let old = read("openapi: 3.0.0\ninfo: {title: A, version: '1'}\n");
    /// let new = read("openapi: 3.0.0\ninfo: {title: B, version: '1'}\n");
    /// let changes = compare(&old, &new);
    /// assert_eq!(changes[0].to_line(), r#"info title changed "A" -> "B" at /info/title"#);
    /// ```
    #[must_use]
    pub fn to_line(&self) -> String {
        let mut line = String::new();
        if let Some(operation) = &self.operation {
            line.push_str(&format!("{} {}: ", operation.method, operation.path()));
        }
        for part in [self.site.to_string(), self.schema_path()] {
            if !part.is_empty() {
                line.push_str(&part);
                line.push_str(": ");
            }
        }
        line.push_str(&self.fact.to_line());
        line
    }
}

/// What differs, without a word about how bad that is.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The kind of thing that differs.
    pub subject: Subject,
    /// What about it: a keyword or key of the object; empty for the thing itself.
    pub aspect: Cow<'static, str>,
    /// What happened.
    pub action: Action,
    /// The name, if the fact is about one of many: a property, an enum value,
    /// a scope, a header.
    pub name: Option<String>,
    /// Where and what it was; `None` if it was not there.
    pub old: Option<Spot>,
    /// Where and what it is now; `None` if it is gone.
    pub new: Option<Spot>,
    /// Circumstances that matter to a judge.
    pub traits: Traits,
    /// What belongs to the fact besides the values.
    pub detail: Detail,
}

impl Fact {
    /// The place to show: the new one, or the old one of what is gone.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        let spot = self.new.as_ref().or(self.old.as_ref())?;
        Some(spot.place)
    }

    /// The pointer to show: in the new document, or in the old one for what is
    /// gone.
    #[must_use]
    pub fn pointer(&self) -> &str {
        let spot = self.new.as_ref().or(self.old.as_ref());
        spot.map_or("", |spot| &spot.pointer)
    }

    fn to_line(&self) -> String {
        let mut line = self.subject.as_str().to_owned();
        for part in [&*self.aspect, self.name.as_deref().unwrap_or("")] {
            if !part.is_empty() {
                line.push(' ');
                line.push_str(part);
            }
        }
        line.push(' ');
        line.push_str(self.action.as_str());
        line.push_str(&match (&self.old, &self.new) {
            (Some(old), Some(new)) => format!(" {} -> {}", old.brief(), new.brief()),
            _ => String::new(),
        });
        format!("{line} at {}", self.pointer())
    }
}

/// A node of a document: where it stands and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// The JSON pointer, which resolves in its document.
    pub pointer: String,
    /// The place in the file.
    pub place: Place,
    /// The value, references unresolved.
    pub value: serde_json::Value,
}

impl Spot {
    /// The value as JSON with the keys in order, so that two documents that say
    /// the same give the same text.
    #[must_use]
    pub fn canonical(&self) -> String {
        sorted(&self.value).to_string()
    }

    /// The value in a few words: short values whole, long ones cut off.
    #[must_use]
    pub fn brief(&self) -> String {
        const LONGEST: usize = 60;
        let text = self.canonical();
        match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or("")),
            None => text,
        }
    }
}

fn sorted(value: &serde_json::Value) -> serde_json::Value {
    use serde_json::Value as Json;
    match value {
        Json::Array(items) => items.iter().map(sorted).collect(),
        Json::Object(members) => {
            let members = members
                .iter()
                .map(|(key, value)| (key.clone(), sorted(value)));
            let members: std::collections::BTreeMap<_, _> = members.collect();
            members.into_iter().collect()
        }
        other => other.clone(),
    }
}

/// What belongs to a fact besides its values.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Detail {
    /// Nothing.
    #[default]
    None,
    /// The types and formats of both schemas.
    Types(Box<TypeChange>),
    /// What the documents say about the end of the thing's life.
    Lifecycle(Box<Lifecycle>),
}

/// The types and formats of a schema before and after.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeChange {
    /// The types it had; none if it accepted any.
    pub old: Vec<String>,
    /// The types it has; none if it accepts any.
    pub new: Vec<String>,
    /// The format it had; empty if none.
    pub old_format: String,
    /// The format it has; empty if none.
    pub new_format: String,
}

/// What the documents say about when something ends (`x-sunset`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lifecycle {
    /// The end date of the old document, as written.
    pub old_sunset: Option<String>,
    /// The end date of the new document, as written.
    pub new_sunset: Option<String>,
}

macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// The name in reports.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

named! {
    /// The kinds of things in a document that can differ.
    Subject {
        /// The document itself: its version, unknown keys at its root.
        Document = "document",
        /// `info`.
        Info = "info",
        /// A tag of the document's list.
        Tag = "tag",
        /// A server.
        Server = "server",
        /// An operation.
        Operation = "operation",
        /// Keys of a path item besides its operations.
        PathItem = "path item",
        /// A parameter.
        Parameter = "parameter",
        /// A request body.
        RequestBody = "request body",
        /// A media type of a body.
        MediaType = "media type",
        /// A schema.
        Schema = "schema",
        /// A response.
        Response = "response",
        /// A header of a response.
        Header = "header",
        /// A link of a response.
        Link = "link",
        /// A callback.
        Callback = "callback",
        /// A webhook.
        Webhook = "webhook",
        /// What an operation, or the document, demands of the caller.
        Security = "security requirement",
        /// A security scheme.
        SecurityScheme = "security scheme",
        /// A component, whatever its kind.
        Component = "component",
    }
}

named! {
    /// What happened to a thing.
    Action {
        /// It was not there.
        Added = "added",
        /// It is gone.
        Removed = "removed",
        /// It says something else.
        Changed = "changed",
        /// The number, or the level, is higher.
        Increased = "increased",
        /// The number, or the level, is lower.
        Decreased = "decreased",
        /// More is allowed than before.
        Widened = "widened",
        /// Less is allowed than before.
        Narrowed = "narrowed",
        /// It became one of several alternatives.
        Wrapped = "wrapped",
        /// It was one of several alternatives and stands alone now.
        Unwrapped = "unwrapped",
        /// It cannot be read in one of the two documents.
        Invalid = "unreadable",
    }
}

impl Action {
    /// What happened, seen from the other end.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::Added => Self::Removed,
            Self::Removed => Self::Added,
            Self::Increased => Self::Decreased,
            Self::Decreased => Self::Increased,
            Self::Widened => Self::Narrowed,
            Self::Narrowed => Self::Widened,
            Self::Wrapped => Self::Unwrapped,
            Self::Unwrapped => Self::Wrapped,
            Self::Changed | Self::Invalid => self,
        }
    }
}
