//! Fitting a made-up object to a request: what was sent comes back, what was left out does not.
use serde_json::{Map, Value};

use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::flat::{self, flatten_first, properties};
use crate::document::pointer::{is_true, items, resolve};
use crate::document::schema::Schema;
use crate::generate::{Generator, Mode, fitting};
use crate::random::Random;

/// Alternatives of an answer that are tried until what was sent fits one.
const ALTERNATIVES: usize = 16;

/// What an object is to say.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// Properties with their values.
    pub(crate) set: Map<String, Value>,
    /// Properties that are to be absent, unless the schema requires them.
    pub(crate) absent: Vec<String>,
}

/// An object of the schema that says as many of the facts as the schema lets it.
pub(crate) fn object(
    document: &Document,
    schema: &Schema,
    facts: &Facts,
    mode: Mode,
    random: &Random,
) -> Value {
    let alternatives = alternatives(&document.root, &schema.raw);
    let mut best: Option<(usize, Value)> = None;
    for number in 0..alternatives {
        let mut generator =
            Generator::new(&document.root, Direction::Response, mode, random.clone());
        generator.first_choice = number;
        let base = fitting(&mut generator, schema);
        let (value, lost) = impose(document, schema, base, facts);
        if best.as_ref().is_none_or(|(least, _)| lost < *least) {
            best = Some((lost, value));
        }
        if lost == 0 {
            break;
        }
    }
    best.map_or(Value::Null, |(_, value)| value)
}

fn alternatives(root: &Value, schema: &Value) -> usize {
    let schema = resolve(root, schema);
    let count = items(schema.get("oneOf")).count() + items(schema.get("anyOf")).count();
    count.clamp(1, ALTERNATIVES)
}

/// Imposes the facts, takes back those that break the schema, and counts these.
fn impose(document: &Document, schema: &Schema, base: Value, facts: &Facts) -> (Value, usize) {
    let Value::Object(base) = base else {
        return (base, facts.set.len());
    };
    let mut object = base.clone();
    let required = required(document, schema);
    for name in facts.absent.iter().filter(|name| !required.contains(name)) {
        object.shift_remove(name);
    }
    object.extend(facts.set.clone());
    nested(document, schema, &mut object, facts);
    let mut lost = 0;
    for _ in 0..8 {
        let value = Value::Object(object.clone());
        let violations = schema.violations(&document.root, Direction::Response, &value);
        if violations.is_empty() {
            return (value, lost);
        }
        for violation in violations {
            lost += 1;
            take_back(&violation.pointer, &base, &mut object);
        }
    }
    (Value::Object(base), facts.set.len() + 1)
}

/// Puts back what stood at the top of a pointer; a violation of the whole puts all back.
fn take_back(pointer: &str, base: &Map<String, Value>, object: &mut Map<String, Value>) {
    let name = pointer
        .split('/')
        .nth(1)
        .unwrap_or_default()
        .replace("~1", "/")
        .replace("~0", "~");
    match base.get(&name) {
        _ if pointer.is_empty() => object.clone_from(base),
        Some(old) => {
            object.insert(name, old.clone());
        }
        None => {
            object.shift_remove(&name);
        }
    }
}

fn required(document: &Document, schema: &Schema) -> Vec<String> {
    let schema = flatten_first(&document.root, &schema.raw);
    flat::required(&schema).map(str::to_owned).collect()
}

/// What was sent flat and is answered one level down, such as the parts of an account.
fn nested(document: &Document, schema: &Schema, object: &mut Map<String, Value>, facts: &Facts) {
    let own = properties(&document.root, &schema.raw);
    let elsewhere = |name: &String| !own.contains_key(name) && facts.set.contains_key(name);
    for inner in object.values_mut().filter_map(Value::as_object_mut) {
        for (name, value) in inner.iter_mut().filter(|(name, _)| elsewhere(name)) {
            if let Some(sent) = facts.set.get(name) {
                value.clone_from(sent);
            }
        }
    }
    let open = own.is_empty();
    object.retain(|name, _| open || own.contains_key(name) || !facts.set.contains_key(name));
}

/// What a request says of the object it makes or changes.
///
/// Properties of the answer's schema that are read-only are the server's to say, and those that
/// are write-only, such as the code of a card, are nobody's to repeat.
pub(crate) fn sent(document: &Document, body: &Value, schema: &Value) -> Map<String, Value> {
    let root = &document.root;
    let known = properties(root, schema);
    let read_only = |name: &str| {
        let property = known.get(name);
        property.is_some_and(|property| is_true(resolve(root, property), "readOnly"))
    };
    let mut fields = body.clone();
    hide(root, schema, &mut fields);
    let Value::Object(fields) = fields else {
        return Map::new();
    };
    fields
        .into_iter()
        .filter(|(name, _)| !read_only(name))
        .collect()
}

/// Takes out what is write-only, at any depth.
fn hide(root: &Value, schema: &Value, value: &mut Value) {
    match value {
        Value::Object(object) => {
            let known = properties(root, schema);
            object.retain(|name, _| {
                let property = known.get(name);
                !property.is_some_and(|property| is_true(resolve(root, property), "writeOnly"))
            });
            for (name, value) in object.iter_mut() {
                if let Some(property) = known.get(name) {
                    hide(root, property, value);
                }
            }
        }
        Value::Array(list) => {
            let flat = flatten_first(root, schema);
            if let Some(inner) = flat.get("items") {
                list.iter_mut().for_each(|item| hide(root, inner, item));
            }
        }
        _ => {}
    }
}
