//! Names of the setters of a request, each unlike any other.

use std::collections::BTreeSet;

use quote::format_ident;
use syn::Ident;

use crate::names::snake;

/// What a request has besides the setters of its inputs.
const OWN: [&str; 10] = [
    "new",
    "send",
    "into_request",
    "send_blocking",
    "create_or_find",
    "with",
    "caller",
    "clone",
    "accept",
    "without_limits",
];

/// The names a request has given so far.
pub(super) struct Idents(BTreeSet<String>);

impl Idents {
    /// No names yet but those every request has.
    pub(super) fn new() -> Self {
        Self(OWN.into_iter().map(str::to_owned).collect())
    }

    /// Keeps a name from being given.
    pub(super) fn keep(&mut self, name: &str) {
        self.0.insert(name.to_owned());
    }

    /// A name for what is called `name` on the wire; where it is taken, the
    /// place says which one is meant: `id_query`.
    pub(super) fn give(&mut self, name: &str, place: &str) -> Ident {
        let plain = snake(name);
        let with_place = format!("{}_{place}", plain.trim_end_matches('_'));
        let numbered = (2..).map(|number| format!("{with_place}{number}"));
        let mut candidates = [plain, with_place.clone()].into_iter().chain(numbered);
        let free = candidates.find(|name| self.0.insert(name.clone()));
        format_ident!("{}", free.unwrap_or(with_place))
    }
}

#[cfg(test)]
mod tests {
    use super::Idents;

    #[test]
    fn two_inputs_of_one_name_are_told_apart_by_their_place() {
        let mut idents = Idents::new();
        let given = [
            ("id", "path"),
            ("id", "query"),
            ("ID", "query"),
            ("send", "header"),
        ]
        .map(|(name, place)| idents.give(name, place).to_string());
        assert_eq!(given, ["id", "id_query", "id_query2", "send_header"]);
    }
}
