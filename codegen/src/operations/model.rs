//! What is known of an operation once the document has been read.

use proc_macro2::TokenStream;
use quote::format_ident;
use syn::Ident;

use super::own::OwnTypes;
use crate::limits::Limit;
use crate::names::pascal;
use crate::node::Node;
use crate::source::Place;

/// An operation as the client will have it.
pub(super) struct Operation<'a> {
    /// Its name in Rust: `create_payout_target`.
    pub(super) id: &'a str,
    /// `/payoutTargets`.
    pub(super) path: &'a str,
    /// `post`.
    pub(super) method: &'a str,
    /// Where its method stands.
    pub(super) place: Place,
    /// What the document says of it.
    pub(super) node: &'a Node,
    /// Its servers, as an expression.
    pub(super) servers: TokenStream,
    /// What it asks of the caller, as an expression.
    pub(super) security: TokenStream,
    /// What goes in the path, the query, headers and cookies.
    pub(super) parameters: Vec<Parameter<'a>>,
    /// What can be sent as its body.
    pub(super) body: Option<Body<'a>>,
    /// What it can answer.
    pub(super) answers: Answers,
    /// The types it alone needs.
    pub(super) own: OwnTypes,
}

impl Operation<'_> {
    /// The type of its request.
    pub(super) fn builder(&self) -> Ident {
        format_ident!("{}", pascal(self.id))
    }

    /// Whether the document sets limits to its parameters, or may set some to what
    /// its body holds.
    pub(super) fn is_limited(&self) -> bool {
        let mut parameters = self.parameters.iter();
        self.body.is_some() || parameters.any(|one| !one.limits.is_empty())
    }
}

impl Answers {
    /// Whether a success comes in several media types, of which the caller may
    /// want one.
    pub(super) fn is_choice(&self) -> bool {
        let mut payloads = self.successes.iter().map(|success| &success.payloads);
        payloads.any(|payloads| payloads.len() > 1)
    }
}

/// Whether a value has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    Required,
    Optional,
}

impl Presence {
    /// What the member `required` says.
    pub(super) fn of(node: &Node) -> Self {
        match node.get("required").and_then(Node::as_bool) {
            Some(true) => Self::Required,
            _ => Self::Optional,
        }
    }
}

/// One parameter.
pub(super) struct Parameter<'a> {
    /// Its name in Rust.
    pub(super) ident: Ident,
    /// Its name on the wire.
    pub(super) name: &'a str,
    pub(super) ty: TokenStream,
    pub(super) presence: Presence,
    pub(super) spot: Spot,
    /// What its value has to be like.
    pub(super) limits: Vec<Limit>,
    /// A variant of the runtime's `Style`.
    pub(super) style: &'static str,
    pub(super) node: &'a Node,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    Path,
    Query,
    /// In the query, with reserved characters as they are.
    Reserved,
    Header,
    Cookie,
}

/// What can be sent as the body.
pub(super) struct Body<'a> {
    pub(super) presence: Presence,
    /// At least one; the first is the usual one.
    pub(super) options: Vec<BodyOption<'a>>,
    pub(super) node: &'a Node,
}

/// A body in one media type.
pub(super) struct BodyOption<'a> {
    /// The setter: `body`, or `body_form` where there are others.
    pub(super) ident: Ident,
    /// The media type as the document has it.
    pub(super) documented: &'a str,
    /// The media type as it is sent.
    pub(super) media: String,
    pub(super) kind: BodyKind<'a>,
}

/// How a body is written.
pub(super) enum BodyKind<'a> {
    Json(TokenStream),
    /// A type, and how its members are written where that is not the usual way.
    Form(TokenStream, Vec<(&'a str, &'static str)>),
    Multipart(Vec<Part<'a>>),
    /// Parts nobody describes.
    FreeMultipart,
    Text,
    Bytes,
}

/// A part of a form.
pub(super) struct Part<'a> {
    pub(super) ident: Ident,
    pub(super) name: &'a str,
    pub(super) ty: TokenStream,
    pub(super) presence: Presence,
    pub(super) kind: PartKind,
    /// Its media type, if the document states one.
    pub(super) media: Option<&'a str>,
    pub(super) node: &'a Node,
}

/// How a part of a form is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartKind {
    /// A file, with a name and a media type.
    File,
    /// Several files under one name.
    Files,
    /// A text, or several under one name.
    Text,
    /// JSON.
    Json,
    /// JSON for each item of a list, under one name.
    JsonEach,
}

/// What an operation can answer.
pub(super) struct Answers {
    pub(super) successes: Vec<Success>,
    /// The documented errors.
    pub(super) errors: Vec<Statuses>,
    /// What they hold, and what those that are not listed hold.
    pub(super) failures: Vec<Failure>,
    /// What a status that is not listed means.
    pub(super) otherwise: Otherwise,
    /// The value of `Accept`.
    pub(super) accept: String,
}

/// What a status that is not listed means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Otherwise {
    /// An error the document describes.
    Documented,
    /// Something the document does not know.
    Undocumented,
}

/// A successful answer.
pub(super) struct Success {
    pub(super) statuses: Statuses,
    /// What it can hold, by media type; at least one.
    pub(super) payloads: Vec<(String, Payload)>,
}

/// An answer that is an error.
pub(super) struct Failure {
    /// None in particular: all that are not listed.
    pub(super) statuses: Option<Statuses>,
    /// What it can hold, by media type; at least one.
    pub(super) payloads: Vec<(String, Payload)>,
}

/// What an answer holds.
#[derive(Clone, Debug)]
pub(super) enum Payload {
    Empty,
    Json(TokenStream),
    Text,
    /// Bytes as they arrive.
    Bytes,
    /// Server-sent events as they arrive.
    Events,
}

impl Failure {
    /// The type of what it says as JSON, if it says anything so.
    pub(super) fn json(&self) -> Option<&TokenStream> {
        let mut payloads = self.payloads.iter();
        payloads.find_map(|(_, payload)| match payload {
            Payload::Json(ty) => Some(ty),
            _ => None,
        })
    }
}

impl Payload {
    /// Its type.
    pub(super) fn ty(&self) -> TokenStream {
        match self {
            Self::Empty => quote::quote!(()),
            Self::Json(ty) => ty.clone(),
            Self::Text => quote::quote!(String),
            Self::Bytes => quote::quote!(crate::runtime::ByteStream),
            Self::Events => quote::quote!(crate::runtime::EventStream),
        }
    }

    /// Whether it is read while it arrives.
    pub(super) fn is_stream(&self) -> bool {
        matches!(self, Self::Bytes | Self::Events)
    }
}

/// The statuses an answer is for, from the most to the least particular.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Statuses {
    /// `200`.
    One(u16),
    /// `2XX`, by its first digit.
    Range(u16),
}
