//! Judges changes by the rules and sums up.

mod fingerprint;
mod items;
mod message;
mod products;
mod rust;

use crate::compare::{Change, Direction, Part, Subject, Traits};
use crate::node::Node;
use crate::rules::{Policy, Rule, RustEffect, Wire, find};

use fingerprint::fingerprint;

/// A change with what the rules say about it.
#[derive(Clone, Debug)]
pub struct JudgedChange {
    /// What differs, and where it is felt.
    pub change: Change,
    /// The rule that judges it.
    pub rule: &'static Rule,
    /// What it means for clients in use: the rule's word, unless circumstances
    /// soften it (a read-only property is not sent, so no demand on it hurts).
    pub wire: Wire,
    /// What it means for code that uses the generated crate: the rule's word,
    /// unless the generator makes less of a difference.
    pub rust: RustEffect,
    /// The Rust items it touches, such as `types::PayoutTarget::status` or
    /// `Client::create_payout_target`; sorted.
    pub items: Vec<String>,
    /// Where it happened: `request body, bankAccount.bank`; empty for the whole
    /// operation or document.
    pub part: String,
    /// What happened, in one line for a person.
    pub message: String,
    /// What softens the rule's word, or what to do.
    pub hint: Option<String>,
    /// Sixteen hexadecimal digits that stay the same as long as the change says
    /// the same about the same thing, wherever in the files it stands.
    pub fingerprint: String,
}

/// The sum of all changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The worst for clients in use; `None` without a change.
    pub wire: Option<Wire>,
    /// The worst for code that uses the crate.
    pub rust: RustEffect,
    /// The part of the version that has to rise.
    pub bump: RustEffect,
}

impl Verdict {
    /// Sums up changes.
    ///
    /// ```
    /// use codegen::{RustEffect, Verdict};
    ///
    /// let verdict = Verdict::of(&[]);
    /// assert_eq!((verdict.wire, verdict.bump), (None, RustEffect::None));
    /// ```
    #[must_use]
    pub fn of(changes: &[JudgedChange]) -> Self {
        let wire = changes.iter().map(|change| change.wire).max();
        let rust = changes.iter().map(|change| change.rust).max();
        let rust = rust.unwrap_or(RustEffect::None);
        let bump = rust;
        Self { wire, rust, bump }
    }
}

/// What judging takes besides the changes.
#[derive(Clone, Copy, Debug)]
pub struct JudgeContext<'a> {
    /// The old document, from which names of Rust items come.
    pub old: &'a Node,
    /// The new document.
    pub new: &'a Node,
    /// What counts as notice enough before something ends.
    pub policy: &'a Policy,
}

/// Judges changes, in their order.
///
/// ```
/// # use codegen::{Sources, Wire, read_yaml};
/// use codegen::{JudgeContext, Policy, compare, judge};
/// # let mut sources = Sources::default();
/// # let mut read = |text: &str| {
/// #     let file = sources.add("a.yaml", text);
/// #     read_yaml(&sources, sources.whole(file)).0.expect("it is YAML")
/// # };
/// let old = read("paths: {/a: {get: {operationId: getA, responses: {}}}}\n");
/// let new = read("paths: {}\n");
/// let policy = Policy::default();
/// let context = JudgeContext { old: &old, new: &new, policy: &policy };
/// let judged = judge(compare(&old, &new), &context);
/// assert_eq!(judged[0].rule.id, "operation-removed");
/// assert_eq!(judged[0].wire, Wire::Breaking);
/// assert_eq!(judged[0].items, ["Client::get_a"]);
/// ```
#[must_use]
pub fn judge(changes: Vec<Change>, context: &JudgeContext<'_>) -> Vec<JudgedChange> {
    if changes.is_empty() {
        // The names of items take longer to find than that nothing changed.
        return Vec::new();
    }
    let items = items::touched(&changes, context.old, context.new);
    let changes = changes.into_iter().zip(items);
    changes
        .map(|(change, items)| one(change, items, context.policy))
        .collect()
}

fn one(change: Change, items: Vec<String>, policy: &Policy) -> JudgedChange {
    let rule = rule_for(&change, policy);
    let softened = Softened::of(&change, rule);
    JudgedChange {
        rule,
        wire: softened.map_or(rule.wire, |softened| rule.wire.min(softened.at_most())),
        rust: rust::effect(&change, rule),
        items,
        part: message::part(&change),
        message: message::what_happened(&change.fact),
        hint: softened.map(|softened| softened.why().to_owned()),
        fingerprint: fingerprint(rule.id, &change.fact),
        change,
    }
}

/// The rule that judges a change. What travels in no known direction (a
/// component nothing uses) is judged by the rule that is harder on Rust code.
fn rule_for(change: &Change, policy: &Policy) -> &'static Rule {
    let direction = change.direction();
    if direction == Direction::None && change.fact.subject == Subject::Schema {
        let request = find(change, Direction::Request, policy);
        let response = find(change, Direction::Response, policy);
        return if response.rust > request.rust {
            response
        } else {
            request
        };
    }
    let inverted = change.traits().contains(Traits::INVERTED);
    let felt = if inverted {
        direction.inverted()
    } else {
        direction
    };
    find(change, felt, policy)
}

/// What cannot hurt about a value that is not sent, or does not arrive. A type or
/// a pattern still hurts who sends back what was read.
const HARMLESS_UNSENT: &[&str] = &[
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "properties",
    "required",
];

/// Why a change is less bad than its rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Softened {
    ReadOnlyInRequest,
    WriteOnlyInResponse,
    Unstable,
    Unused,
}

impl Softened {
    fn of(change: &Change, rule: &Rule) -> Option<Self> {
        let traits = change.traits();
        let inside = change.fact.subject == Subject::Schema
            && HARMLESS_UNSENT.contains(&&*change.fact.aspect);
        let softened = match change.direction() {
            Direction::Request if inside && traits.contains(Traits::READ_ONLY) => {
                Self::ReadOnlyInRequest
            }
            Direction::Response if inside && traits.contains(Traits::WRITE_ONLY) => {
                Self::WriteOnlyInResponse
            }
            _ if traits.contains(Traits::WAS_UNSTABLE) => Self::Unstable,
            _ if change.operation.is_none() && change.site.part != Part::Whole => Self::Unused,
            _ => return None,
        };
        (rule.wire > softened.at_most()).then_some(softened)
    }

    fn at_most(self) -> Wire {
        match self {
            Self::Unused => Wire::Documentation,
            _ => Wire::Compatible,
        }
    }

    fn why(self) -> &'static str {
        match self {
            Self::ReadOnlyInRequest => "the property is read-only, so no request has it",
            Self::WriteOnlyInResponse => "the property is write-only, so no response has it",
            Self::Unstable => "the operation called itself a draft or alpha, which may change",
            Self::Unused => "no operation uses the component",
        }
    }
}
