//! Every operation gets the name of a Rust function, unlike any other.

use std::collections::BTreeMap;

use super::Work;
use super::visit::each_operation;
use crate::finding::Finding;
use crate::names::{pascal, snake};
use crate::node::Node;
use crate::source::Place;

/// The methods the client has besides those for operations.
const TAKEN: [&str; 6] = [
    "anonymous",
    "builder",
    "clone",
    "environment",
    "new",
    "with",
];

pub(super) fn run(work: &mut Work<'_>) {
    let mut names = Names::default();
    each_operation(&mut work.root, |path, method, operation| {
        let name = names.name(path, method, operation);
        let place = operation.place;
        operation.set("operationId", Node::string(name, place));
    });
    work.did.extend(names.did);
    work.findings.extend(names.findings);
}

/// The names given so far.
#[derive(Default)]
struct Names {
    /// Where each name was given, by its type's name: that is stricter.
    given: BTreeMap<String, Place>,
    did: Vec<String>,
    findings: Vec<Finding>,
}

impl Names {
    fn name(&mut self, path: &str, method: &str, operation: &Node) -> String {
        let id = operation.get("operationId");
        let stated = id
            .and_then(Node::as_str)
            .filter(|id| id.contains(char::is_alphanumeric));
        let place = id.map_or(operation.place, |id| id.place);
        let what = format!("{} {path}", method.to_uppercase());
        let by_path = snake(&format!("{method} {path}"));
        let wanted = stated.map_or_else(|| by_path.clone(), snake);
        let name = self.free(&wanted, &by_path);
        if name != wanted {
            self.clash(&wanted, &name, &what, place);
        } else if stated != Some(&name) {
            self.did.push(format!("{what} is `{name}`"));
        }
        self.given.insert(key(&name), place);
        name
    }

    /// The wanted name, or else one that says the method and the path, so that
    /// operations added later change no name.
    fn free(&self, wanted: &str, by_path: &str) -> String {
        let numbered = (2..).map(|number| format!("{by_path}_{number}"));
        let candidates = [wanted.to_owned(), by_path.to_owned()];
        let mut candidates = candidates.into_iter().chain(numbered);
        let is_free =
            |name: &String| !TAKEN.contains(&name.as_str()) && !self.given.contains_key(&key(name));
        candidates.find(is_free).unwrap_or_default()
    }

    fn clash(&mut self, wanted: &str, name: &str, what: &str, place: Place) {
        let (message, other) = match self.given.get(&key(wanted)) {
            Some(other) => (
                format!("two operations would be called `{wanted}`; {what} is `{name}`"),
                Some(*other),
            ),
            None => (
                format!("the client has a method `{wanted}` of its own; {what} is `{name}`"),
                None,
            ),
        };
        let mut finding = Finding::warning("operation-name", message, place)
            .with_help("give it another operationId with an overlay");
        if let Some(other) = other {
            finding = finding.with_related(other, "the other one");
        }
        self.findings.push(finding);
    }
}

/// Two names with one key would have one type for their requests.
fn key(name: &str) -> String {
    pascal(name).to_lowercase()
}
