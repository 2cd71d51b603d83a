//! Rust names from names of documents.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, Span};

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
    // Converting again must change nothing: names made of names are converted again.
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

/// A field's name: `customerId` becomes `customer_id`.
pub(crate) fn field(name: &str) -> String {
    let joined = spelled_out(name).to_snake_case();
    let name = starting_with_letter(joined, "field_");
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// A variant's name: `pending-review` becomes `PendingReview`.
pub(crate) fn variant(value: &str) -> String {
    let joined = spelled_out(value).to_pascal_case();
    let name = if value.is_empty() {
        "Empty".to_owned()
    } else {
        starting_with_letter(joined, "Value")
    };
    // `Self` is the one keyword in this case.
    if name == "Self" {
        "Self_".to_owned()
    } else {
        name
    }
}

/// Signs that tell names apart, as words.
const SIGNS: [(char, &str); 18] = [
    ('+', "plus"),
    ('*', "star"),
    ('/', "slash"),
    ('<', "less"),
    ('>', "greater"),
    ('=', "equals"),
    ('!', "not"),
    ('$', "dollar"),
    ('%', "percent"),
    ('&', "and"),
    ('@', "at"),
    ('#', "hash"),
    ('~', "tilde"),
    ('|', "or"),
    ('^', "caret"),
    ('?', "question"),
    ('€', "euro"),
    ('°', "degree"),
];

/// The name with its signs as words where there would be nothing left without,
/// or where a number would change its value.
fn spelled_out(name: &str) -> String {
    let has_letters = name.chars().any(char::is_alphanumeric);
    let is_number = name.trim_start_matches(['+', '-']).parse::<f64>().is_ok();
    if has_letters && !is_number {
        return name.to_owned();
    }
    let word = |c: char| match c {
        '-' => " minus ".to_owned(),
        '.' => " point ".to_owned(),
        c => SIGNS
            .iter()
            .find_map(|(sign, word)| (*sign == c).then(|| format!(" {word} ")))
            .unwrap_or_else(|| c.to_string()),
    };
    name.chars().map(word).collect()
}

/// Names that stand beside each other and must differ.
#[derive(Default)]
pub(crate) struct Names(BTreeSet<String>);

impl Names {
    /// The name, or the name with the first number that makes it another. A
    /// name that is added later never changes one that was there before.
    pub(crate) fn ident(&mut self, name: &str) -> Ident {
        let mut unique = name.to_owned();
        let mut number = 1;
        while !self.0.insert(unique.clone()) {
            number += 1;
            unique = format!("{name}{}{number}", separator(name));
        }
        Ident::new(&unique, Span::call_site())
    }
}

/// A variable's name that none of the idents has.
pub(crate) fn local(name: &str, others: &[&Ident]) -> Ident {
    let mut name = name.to_owned();
    while others.iter().any(|other| **other == name) {
        name.push('_');
    }
    Ident::new(&name, Span::call_site())
}

/// What stands between a name and its number: nothing in a type's name, unless
/// the name ends in a digit.
fn separator(name: &str) -> &'static str {
    let is_type = name.starts_with(char::is_uppercase);
    if is_type && !name.ends_with(|c: char| c.is_ascii_digit()) {
        ""
    } else {
        "_"
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
    use proc_macro2::{Ident, Span};

    use super::{Names, field, local, pascal, snake, variant};

    #[test]
    fn values_become_variants() {
        let cases = [
            ("pending-review", "PendingReview"),
            ("ACTIVE", "Active"),
            ("", "Empty"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("1.5", "Value1Point5"),
            (">=", "GreaterEquals"),
            ("self", "Self_"),
            ("3ds", "Value3ds"),
        ];
        for (value, expected) in cases {
            assert_eq!(variant(value), expected, "{value}");
        }
    }

    #[test]
    fn names_become_fields() {
        let cases = [
            ("customerId", "customer_id"),
            ("type", "type_"),
            ("$ref", "ref_"),
            ("@", "at"),
            ("2fa", "field_2fa"),
        ];
        for (name, expected) in cases {
            assert_eq!(field(name), expected, "{name}");
        }
    }

    #[test]
    fn names_that_would_be_equal_are_numbered_in_their_order() {
        let mut names = Names::default();
        let given = ["Active", "Active", "Tls1", "Tls1", "a_b", "a_b"];
        let given = given.map(|name| names.ident(name).to_string());
        assert_eq!(
            given,
            ["Active", "Active2", "Tls1", "Tls1_2", "a_b", "a_b_2"]
        );
    }

    #[test]
    fn a_variable_is_called_like_no_input() {
        let inputs = ["problems", "problems_"].map(|name| Ident::new(name, Span::call_site()));
        let inputs: Vec<_> = inputs.iter().collect();
        assert_eq!(local("problems", &inputs).to_string(), "problems__");
        assert_eq!(local("request", &inputs).to_string(), "request");
    }

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
