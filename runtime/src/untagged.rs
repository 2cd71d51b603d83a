//! Reading unions told apart by what they hold.

use std::cmp::Reverse;

use serde_json::Value;

/// What a value of a variant looks like, and how it is read.
pub struct Outline<T> {
    /// The kinds of JSON it can be, by their first letters.
    pub kinds: &'static str,
    /// The fields it must have.
    pub required: &'static [&'static str],
    /// The fields it can have.
    pub known: &'static [&'static str],
    /// Reads it.
    pub read: fn(&Value) -> Option<T>,
}

/// The variant a value belongs to: the one that knows most of its fields. None
/// if it belongs to no variant, or to several alike.
pub fn best<T>(variants: &[Outline<T>], value: &Value) -> Option<T> {
    let fitting = variants.iter().filter(|variant| variant.fits(value));
    let mut ranked: Vec<_> = fitting
        .map(|variant| (variant.rank(value), variant))
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    for group in ranked.chunk_by(|(one, _), (other, _)| one == other) {
        let mut read = group
            .iter()
            .filter_map(|(_, variant)| (variant.read)(value));
        if let Some(first) = read.next() {
            return read.next().is_none().then_some(first);
        }
    }
    None
}

impl<T> Outline<T> {
    fn fits(&self, value: &Value) -> bool {
        let kind = match value {
            Value::Null => return false,
            Value::Bool(_) => 'b',
            Value::Number(_) => 'n',
            Value::String(_) => 's',
            Value::Array(_) => 'a',
            Value::Object(_) => 'o',
        };
        let has = |name: &&str| value.get(name).is_some();
        self.kinds.contains(kind) && (kind != 'o' || self.required.iter().all(has))
    }

    /// Fewest unknown fields first, then most required ones.
    fn rank(&self, value: &Value) -> (usize, Reverse<usize>) {
        let names = value
            .as_object()
            .into_iter()
            .flat_map(|fields| fields.keys());
        let unknown = names.filter(|name| !self.known.contains(&name.as_str()));
        (unknown.count(), Reverse(self.required.len()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Outline, best};

    fn text(value: &serde_json::Value) -> Option<&'static str> {
        value.is_string().then_some("text")
    }

    const VARIANTS: &[Outline<&str>] = &[
        Outline {
            kinds: "o",
            required: &["id"],
            known: &["id", "name"],
            read: |_| Some("named"),
        },
        Outline {
            kinds: "o",
            required: &["id"],
            known: &["id", "size"],
            read: |_| Some("sized"),
        },
        Outline {
            kinds: "s",
            required: &[],
            known: &[],
            read: text,
        },
    ];

    #[test]
    fn the_variant_that_knows_the_fields_is_taken_wherever_it_stands() {
        assert_eq!(best(VARIANTS, &json!({"id": 1, "size": 2})), Some("sized"));
        assert_eq!(best(VARIANTS, &json!({"id": 1, "name": 2})), Some("named"));
        assert_eq!(best(VARIANTS, &json!("a")), Some("text"));
    }

    #[test]
    fn what_fits_several_variants_alike_is_none_of_them() {
        assert_eq!(best(VARIANTS, &json!({"id": 1})), None);
        assert_eq!(best(VARIANTS, &json!({"name": 1})), None);
        assert_eq!(best(VARIANTS, &json!(5)), None);
    }
}
