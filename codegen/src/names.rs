//! Rust names from names of documents.

use heck::{ToPascalCase, ToSnakeCase};

/// Words Rust keeps for itself, in any edition.
const KEYWORDS: [&str; 53] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names of the prelude that a type of the same name would hide.
const PRELUDE: [&str; 22] = [
    "Option", "Some", "None", "Result", "Ok", "Err", "String", "Vec", "Box", "Self", "Default",
    "Clone", "Copy", "Send", "Sync", "Drop", "From", "Into", "TryFrom", "TryInto", "ToString",
    "Iterator",
];

/// A type's name: `payout target` and `payoutTarget` become `PayoutTarget`.
pub(crate) fn pascal(name: &str) -> String {
    // Converting again must change nothing: progenitor converts once more.
    let mut joined = name.to_pascal_case();
    while joined.to_pascal_case() != joined {
        joined = joined.to_pascal_case();
    }
    let name = starting_with_letter(joined, "Type");
    if PRELUDE.contains(&name.as_str()) {
        format!("{name}Type")
    } else {
        name
    }
}

/// A function's name: `createPayoutTarget` becomes `create_payout_target`.
pub(crate) fn snake(name: &str) -> String {
    let joined = name.to_snake_case();
    let name = starting_with_letter(joined, "op_");
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

fn starting_with_letter(name: String, prefix: &str) -> String {
    if name.starts_with(char::is_alphabetic) {
        name
    } else {
        format!("{prefix}{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::{pascal, snake};

    #[test]
    fn names_become_types() {
        let cases = [
            ("payoutTarget", "PayoutTarget"),
            ("PayinLinkPSE", "PayinLinkPse"),
            ("a-b_c d", "Abcd"),
            ("HTTPServer", "HttpServer"),
            ("v1Bank", "V1Bank"),
            ("3ds", "Type3ds"),
            ("", "Type"),
            ("$%&", "Type"),
            ("Option", "OptionType"),
            ("ñandú", "Ñandú"),
        ];
        for (name, expected) in cases {
            assert_eq!(pascal(name), expected, "{name}");
        }
    }

    #[test]
    fn a_type_name_stays_as_it_is_when_converted_again() {
        for name in ["PayinLinkPSE", "a-b_c d", "HTTPServer", "3ds", "x1y2Z3"] {
            assert_eq!(pascal(&pascal(name)), pascal(name));
        }
    }

    #[test]
    fn names_become_functions() {
        let cases = [
            ("createPayoutTarget", "create_payout_target"),
            ("getPayoutRequestById", "get_payout_request_by_id"),
            ("list-all things", "list_all_things"),
            ("type", "type_"),
            ("", "op_"),
            ("2fa", "op_2fa"),
        ];
        for (name, expected) in cases {
            assert_eq!(snake(name), expected, "{name}");
        }
    }
}
