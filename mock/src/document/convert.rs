//! Schemas of OpenAPI 3.0 and 3.1 as JSON Schema 2020-12, each with all it refers to.
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::discriminator::tag;
use super::pointer::{is_true, items, lookup, members, reference, resolve, text};

/// Which way the checked value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// From client to server: what is read-only need not be there.
    Request,
    /// From server to client: what is write-only need not be there.
    Response,
}

/// What is kept of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Patterns {
    /// Regular expressions are checked.
    Kept,
    /// They are left out, because one of them cannot be compiled.
    Dropped,
}

/// Keywords whose value is one schema.
const ONE: [&str; 11] = [
    "items",
    "not",
    "additionalProperties",
    "contains",
    "propertyNames",
    "if",
    "then",
    "else",
    "additionalItems",
    "unevaluatedItems",
    "unevaluatedProperties",
];
/// Keywords whose value is a list of schemas.
const LIST: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose value is schemas by name.
const NAMED: [&str; 3] = ["properties", "patternProperties", "dependentSchemas"];
/// Keywords whose value is a count.
const COUNTS: [&str; 8] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
];
/// Keywords whose value is a number.
const NUMBERS: [&str; 4] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
/// The types JSON Schema knows.
const TYPES: [&str; 7] = [
    "null", "boolean", "object", "array", "number", "string", "integer",
];

/// Our own keyword, of integers that have to be read exactly to be compared with their bounds.
pub(crate) const EXACT: &str = "x-mock-exact";

/// A schema that stands alone.
pub(crate) struct JsonSchema {
    pub(crate) schema: Value,
    /// Where in the document its definitions stand: those of `#/$defs/d0`, `#/$defs/d1`, ...
    pub(crate) definitions: Vec<String>,
}

/// A schema that stands alone: `$defs` hold everything it refers to.
pub(crate) fn to_json_schema(
    root: &Value,
    schema: &Value,
    direction: Direction,
    patterns: Patterns,
) -> JsonSchema {
    let mut converter = Converter {
        root,
        direction,
        patterns,
        wanted: IndexMap::new(),
    };
    let mut converted = converter.schema(schema);
    let mut definitions = Map::new();
    let mut done = 0;
    while let Some((pointer, name)) = converter.wanted.get_index(done) {
        let (pointer, name) = (pointer.clone(), name.clone());
        let target = lookup(root, &pointer).unwrap_or(&Value::Bool(true));
        definitions.insert(name, converter.schema(target));
        done += 1;
    }
    if let Value::Object(object) = &mut converted {
        object.insert("$defs".to_owned(), Value::Object(definitions));
    }
    JsonSchema {
        schema: converted,
        definitions: converter.wanted.into_keys().collect(),
    }
}

struct Converter<'a> {
    root: &'a Value,
    direction: Direction,
    patterns: Patterns,
    /// Pointers referred to, with the names of their definitions.
    wanted: IndexMap<String, String>,
}

impl Converter<'_> {
    fn schema(&mut self, schema: &Value) -> Value {
        let Some(object) = schema.as_object() else {
            return json!(schema.as_bool().unwrap_or(true));
        };
        if let Some(reference) = reference(schema) {
            return self.reference(reference, schema);
        }
        let mut out = Map::new();
        for (key, value) in object {
            self.keyword(key, value, schema, &mut out);
        }
        or_null(schema, out)
    }

    /// The definition that is referred to. What stands beside a reference counts from OpenAPI 3.1
    /// on; before, only `nullable` does, which many documents write there and mean.
    fn reference(&mut self, reference: &str, schema: &Value) -> Value {
        let next = self.wanted.len();
        let name = self
            .wanted
            .entry(reference.to_owned())
            .or_insert_with(|| format!("d{next}"));
        let mut out = Map::new();
        out.insert("$ref".to_owned(), json!(format!("#/$defs/{name}")));
        if beside_references(self.root) {
            for (key, value) in members(Some(schema)) {
                self.keyword(key, value, schema, &mut out);
            }
        }
        or_null(schema, out)
    }

    fn keyword(&mut self, key: &str, value: &Value, schema: &Value, out: &mut Map<String, Value>) {
        let converted = match key {
            _ if ONE.contains(&key) => Some(self.schema(value)),
            "oneOf" | "anyOf" if schema.get("discriminator").is_some() => {
                self.tagged(value, schema)
            }
            _ if LIST.contains(&key) => self.list(value),
            _ if NAMED.contains(&key) => Some(self.named(value)),
            _ if COUNTS.contains(&key) => value.as_u64().map(Value::from),
            _ if NUMBERS.contains(&key) => bound(key, value, schema),
            "multipleOf" => value.as_f64().filter(|n| *n > 0.0).map(|_| value.clone()),
            "dependentRequired" => value.is_object().then(|| value.clone()),
            "uniqueItems" => value.as_bool().map(Value::from),
            "type" => types(value),
            "enum" => value
                .as_array()
                .filter(|a| !a.is_empty())
                .map(|_| value.clone()),
            "const" => Some(value.clone()),
            "required" => self.required(value, schema),
            "pattern" if self.patterns == Patterns::Kept => value.as_str().map(Value::from),
            "format" => return format(value, schema, out),
            _ => None,
        };
        if let Some(converted) = converted {
            out.insert(key.to_owned(), converted);
        }
    }

    fn list(&mut self, value: &Value) -> Option<Value> {
        let list = value.as_array().filter(|list| !list.is_empty())?;
        Some(list.iter().map(|item| self.schema(item)).collect())
    }

    /// Alternatives that a property tells apart: each also asks for the values that mean it.
    fn tagged(&mut self, value: &Value, schema: &Value) -> Option<Value> {
        let list = value.as_array().filter(|list| !list.is_empty())?;
        let alternatives = list.iter().map(|alternative| {
            let tag = tag(self.root, schema, alternative);
            let converted = self.schema(alternative);
            match tag {
                Some(tag) => json!({ "allOf": [converted, tag] }),
                None => converted,
            }
        });
        Some(alternatives.collect())
    }

    fn named(&mut self, value: &Value) -> Value {
        let converted: Map<String, Value> = members(Some(value))
            .map(|(name, schema)| (name.clone(), self.schema(schema)))
            .collect();
        Value::Object(converted)
    }

    fn required(&self, value: &Value, schema: &Value) -> Option<Value> {
        let mut names: Vec<&str> = items(Some(value)).filter_map(Value::as_str).collect();
        names.sort_unstable();
        names.dedup();
        names.retain(|name| !self.travels_other_way(schema, name));
        Some(json!(names))
    }

    fn travels_other_way(&self, schema: &Value, name: &str) -> bool {
        let key = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        let property = schema
            .get("properties")
            .and_then(|properties| properties.get(name));
        property.is_some_and(|property| is_true(resolve(self.root, property), key))
    }
}

/// Whether keywords beside `$ref` count in this document.
pub(crate) fn beside_references(root: &Value) -> bool {
    text(root, "openapi").is_some_and(|version| !version.starts_with("3.0"))
}

fn or_null(schema: &Value, converted: Map<String, Value>) -> Value {
    if is_true(schema, "nullable") {
        return json!({ "anyOf": [converted, { "type": "null" }] });
    }
    Value::Object(converted)
}

/// A bound; the Boolean form of OpenAPI 3.0 becomes the number it stands for.
fn bound(key: &str, value: &Value, schema: &Value) -> Option<Value> {
    let exclusive = |name| is_true(schema, name);
    match key {
        "minimum" if exclusive("exclusiveMinimum") => None,
        "maximum" if exclusive("exclusiveMaximum") => None,
        "exclusiveMinimum" if value.as_bool() == Some(true) => number(schema.get("minimum")?),
        "exclusiveMaximum" if value.as_bool() == Some(true) => number(schema.get("maximum")?),
        _ => number(value),
    }
}

fn number(value: &Value) -> Option<Value> {
    value.is_number().then(|| value.clone())
}

fn types(value: &Value) -> Option<Value> {
    let known: Vec<&str> = match value {
        Value::String(one) => vec![one.as_str()],
        _ => items(Some(value)).filter_map(Value::as_str).collect(),
    };
    let known: Vec<&str> = known
        .into_iter()
        .filter(|name| TYPES.contains(name))
        .collect();
    match known.as_slice() {
        [] => None,
        [one] => Some(json!(one)),
        many => Some(json!(many)),
    }
}

/// A format; the sizes of integers become bounds, which JSON Schema can check.
fn format(value: &Value, schema: &Value, out: &mut Map<String, Value>) {
    let Some(name) = value.as_str() else { return };
    let (low, high) = match name {
        "int8" => (json!(i8::MIN), json!(i8::MAX)),
        "int16" => (json!(i16::MIN), json!(i16::MAX)),
        "int32" => (json!(i32::MIN), json!(i32::MAX)),
        "int64" => (json!(i64::MIN), json!(i64::MAX)),
        "uint8" => (json!(0), json!(u8::MAX)),
        "uint16" => (json!(0), json!(u16::MAX)),
        "uint32" => (json!(0), json!(u32::MAX)),
        "uint64" => (json!(0), json!(u64::MAX)),
        _ => {
            out.insert("format".to_owned(), json!(name));
            return;
        }
    };
    if matches!(name, "int64" | "uint64") {
        out.insert(EXACT.to_owned(), json!(true));
    }
    for (key, bound) in [("minimum", low), ("maximum", high)] {
        if schema.get(key).is_none() {
            out.insert(key.to_owned(), bound);
        }
    }
}
