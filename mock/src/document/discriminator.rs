//! Alternatives that a property tells apart.
use serde_json::{Value, json};

use super::flat::properties;
use super::pointer::{items, members, reference, resolve, text};

/// What an alternative of a schema with a discriminator asks of the property that tells it apart;
/// nothing, where the alternative says that itself or has no such property. One that lists the
/// values of its siblings too has only its own.
pub(crate) fn tag(root: &Value, schema: &Value, alternative: &Value) -> Option<Value> {
    let discriminator = schema.get("discriminator")?;
    let name = text(discriminator, "propertyName")?;
    let own = properties(root, alternative).remove(name)?;
    let own = resolve(root, &own);
    if own.get("const").is_some() {
        return None;
    }
    let mut values = values(discriminator, reference(alternative)?);
    if own.get("enum").is_some() {
        values.retain(|value| items(own.get("enum")).any(|one| one == value));
    }
    let tag = json!({ "type": "string", "enum": values });
    (!values.is_empty()).then(|| json!({ "properties": { name: tag } }))
}

/// The values that mean the schema of this reference: those of the mapping, else its name.
fn values<'a>(discriminator: &'a Value, reference: &'a str) -> Vec<&'a str> {
    let own = reference.rsplit('/').next().unwrap_or_default();
    let mut mapping = members(discriminator.get("mapping")).peekable();
    if mapping.peek().is_none() {
        return vec![own];
    }
    let means = |target: &Value| {
        let target = target.as_str();
        target == Some(reference) || target == Some(own)
    };
    mapping
        .filter(|(_, target)| means(target))
        .map(|(value, _)| value.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag_of(discriminator: Value, kind: Value) -> Option<Value> {
        let cat = json!({ "properties": { "kind": kind } });
        let root = json!({ "components": { "schemas": { "Cat": cat } } });
        let cat = json!({ "$ref": "#/components/schemas/Cat" });
        let schema = json!({ "oneOf": [cat], "discriminator": discriminator });
        Some(tag(&root, &schema, &cat)?["properties"]["kind"]["enum"].clone())
    }

    #[test]
    fn an_alternative_is_meant_by_the_values_of_the_mapping_or_by_its_name() {
        let text = json!({ "type": "string" });
        let plain = json!({ "propertyName": "kind" });
        assert_eq!(tag_of(plain.clone(), text.clone()), Some(json!(["Cat"])));
        let mapping = json!({ "c": "#/components/schemas/Cat", "d": "Dog", "e": "Cat" });
        let mapped = json!({ "propertyName": "kind", "mapping": mapping });
        assert_eq!(tag_of(mapped, text), Some(json!(["c", "e"])));
        let own = json!({ "enum": ["a cat"] });
        assert_eq!(
            tag_of(plain, own),
            None,
            "what the schema says itself counts"
        );
    }

    #[test]
    fn an_alternative_that_lists_the_values_of_its_siblings_has_only_its_own() {
        let mapping = json!({ "c": "#/components/schemas/Cat", "d": "#/components/schemas/Dog" });
        let mapped = json!({ "propertyName": "kind", "mapping": mapping });
        assert_eq!(
            tag_of(mapped, json!({ "enum": ["c", "d"] })),
            Some(json!(["c"]))
        );
    }
}
