//! The names of the types an operation alone needs.

use std::collections::BTreeSet;

use quote::format_ident;
use syn::Ident;

use crate::names::pascal;

/// Types beside the request of an operation, unlike the request of any other.
pub(super) struct OwnTypes {
    /// Its form of several parts.
    pub(super) form: Ident,
    /// Its body where there are several.
    pub(super) any_body: Ident,
    /// Its answer where there are several.
    pub(super) answer: Ident,
    /// What it answers when it is no success, where there are several.
    pub(super) failure: Ident,
}

impl OwnTypes {
    /// Those of the operation `id`, given the types of all requests.
    pub(super) fn new(id: &str, requests: &BTreeSet<String>) -> Self {
        let own = |suffix: &str| {
            let mut name = pascal(id) + suffix;
            while requests.contains(&name) {
                name.push_str("Type");
            }
            format_ident!("{name}")
        };
        Self {
            form: own("Form"),
            any_body: own("AnyBody"),
            answer: own("Answer"),
            failure: own("Failure"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_gives_way_to_the_request_of_another_operation() {
        let requests = ["GetThing", "GetThingAnswer"].map(str::to_owned).into();
        let own = OwnTypes::new("get_thing", &requests);
        assert_eq!(own.answer, "GetThingAnswerType");
        assert_eq!(own.form, "GetThingForm");
    }
}
