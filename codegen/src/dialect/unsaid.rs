//! What 3.0 has no words for: dropped with a warning, for the client is then
//! looser than the document.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::source::Place;

/// A keyword without a counterpart.
pub(crate) struct Unsaid {
    /// The keyword.
    pub(crate) keyword: &'static str,
    /// What is not checked without it.
    pub(crate) what: &'static str,
    /// A schema that has it, as YAML.
    pub(crate) example: &'static str,
}

/// All of them.
pub(crate) const UNSAID: [Unsaid; 15] = [
    Unsaid {
        keyword: "prefixItems",
        what: "its items can be anything",
        example: "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
    },
    Unsaid {
        keyword: "if",
        what: "what depends on a condition is not checked",
        example: "{type: object, properties: {a: {type: string}}, if: {required: [a]}}",
    },
    Unsaid {
        keyword: "then",
        what: "what depends on a condition is not checked",
        example: "{type: object, then: {required: [a]}}",
    },
    Unsaid {
        keyword: "else",
        what: "what depends on a condition is not checked",
        example: "{type: object, else: {required: [a]}}",
    },
    Unsaid {
        keyword: "dependentSchemas",
        what: "what depends on another field is not checked",
        example: "{type: object, dependentSchemas: {a: {required: [b]}}}",
    },
    Unsaid {
        keyword: "dependentRequired",
        what: "fields that need another are not asked for",
        example: "{type: object, dependentRequired: {a: [b]}}",
    },
    Unsaid {
        keyword: "unevaluatedProperties",
        what: "other fields are kept",
        example: "{type: object, unevaluatedProperties: false}",
    },
    Unsaid {
        keyword: "unevaluatedItems",
        what: "other items are kept",
        example: "{type: array, items: {type: string}, unevaluatedItems: false}",
    },
    Unsaid {
        keyword: "propertyNames",
        what: "names of fields are not checked",
        example: "{type: object, propertyNames: {maxLength: 3}}",
    },
    Unsaid {
        keyword: "contains",
        what: "items are not searched",
        example: "{type: array, items: {type: string}, contains: {const: a}}",
    },
    Unsaid {
        keyword: "minContains",
        what: "items are not counted",
        example: "{type: array, items: {type: string}, minContains: 1}",
    },
    Unsaid {
        keyword: "maxContains",
        what: "items are not counted",
        example: "{type: array, items: {type: string}, maxContains: 1}",
    },
    Unsaid {
        keyword: "$dynamicRef",
        what: "the value can be anything",
        example: "{$dynamicRef: '#node'}",
    },
    Unsaid {
        keyword: "$recursiveRef",
        what: "the value can be anything",
        example: "{$recursiveRef: '#'}",
    },
    Unsaid {
        keyword: "$defs",
        what: "schemas in it are used where they are referred to only",
        example: "{type: object, $defs: {A: {type: string}}}",
    },
];

impl Unsaid {
    /// The warning about it, where it was dropped.
    pub(super) fn finding(&self, place: Place) -> Finding {
        let message = format!("`{}` cannot be expressed: {}", self.keyword, self.what);
        Finding::warning("inexpressible-keyword", message, place)
            .with_help("the client takes more values than the document allows")
    }
}

/// Of equal warnings the first, with how many more there are.
pub(super) fn once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for finding in &findings {
        *counts.entry(finding.message.clone()).or_default() += 1;
    }
    let mut kept = Vec::new();
    for mut finding in findings {
        if let Some(count) = counts.remove(&finding.message) {
            if count > 1 {
                finding.message = format!("{} (in {count} places)", finding.message);
            }
            kept.push(finding);
        }
    }
    kept
}
