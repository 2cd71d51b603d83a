//! The fields of a body that can be given one by one, and the forms a body can have.

use serde_json::{Value, json};

use crate::schema::{alternatives, is_sensitive, items, kind, properties, required, resolve};
use crate::{name, number};

/// Levels of objects whose fields have options of their own.
const DEEPEST: usize = 4;

/// The way to a field: the names of the objects around it and its own.
pub(crate) type Path = Vec<String>;

/// A field of a body with a value that fits on a command line.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Where it stands.
    pub(crate) path: Path,
    /// What its text means.
    pub(crate) kind: Kind,
    /// Whether it can be given more than once.
    pub(crate) count: Count,
    /// The values it can have, when they are listed.
    pub(crate) values: Vec<String>,
    /// What it is, in one sentence.
    pub(crate) help: String,
}

/// What the text of a field means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Whole,
    Number,
    Flag,
}

/// How often a field can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Count {
    One,
    Many,
}

/// One of the forms a body can have.
#[derive(Debug, Default)]
pub(crate) struct Form {
    /// Its fields.
    pub(crate) fields: Vec<Field>,
    /// The fields it cannot do without.
    pub(crate) required: Vec<Path>,
    /// The fields whose only value is known, such as the type that tells forms apart.
    pub(crate) fixed: Vec<(Path, Value)>,
}

/// The forms of a body, in the order of the document.
pub(crate) fn forms(root: &Value, schema: &Value) -> Vec<Form> {
    let schemas = alternatives(root, schema);
    schemas
        .into_iter()
        .map(|schema| form(root, schema))
        .collect()
}

/// The fields of all forms, each once, with the values of all.
pub(crate) fn fields(forms: &[Form]) -> Vec<Field> {
    let mut all: Vec<Field> = Vec::new();
    for field in forms.iter().flat_map(|form| &form.fields) {
        match all.iter_mut().find(|known| known.path == field.path) {
            Some(known) => widen(known, field),
            None => all.push(field.clone()),
        }
    }
    all
}

/// Lets a field have the values of another; one without a list can have any.
fn widen(known: &mut Field, other: &Field) {
    if other.values.is_empty() {
        known.values.clear();
    }
    if !known.values.is_empty() {
        let new = other
            .values
            .iter()
            .filter(|value| !known.values.contains(value));
        let new: Vec<String> = new.cloned().collect();
        known.values.extend(new);
    }
}

fn form(root: &Value, schema: &Value) -> Form {
    let mut form = Form::default();
    add(root, schema, &[], Parent::Required, &mut form);
    form
}

/// Whether the object around a field must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parent {
    Required,
    Optional,
}

fn add(root: &Value, schema: &Value, path: &[String], parent: Parent, form: &mut Form) {
    let required = required(root, schema);
    for (name, property) in properties(root, schema) {
        if resolve(root, property).get("readOnly") == Some(&Value::Bool(true)) {
            continue;
        }
        let path: Path = path.iter().chain([name]).cloned().collect();
        let is_required = parent == Parent::Required && required.contains(&name.as_str());
        if kind(root, property) == "object" && path.len() < DEEPEST {
            let parent = if is_required {
                Parent::Required
            } else {
                Parent::Optional
            };
            add(root, property, &path, parent, form);
            continue;
        }
        if is_required {
            form.required.push(path.clone());
        }
        add_field(root, property, path, form);
    }
}

fn add_field(root: &Value, property: &Value, path: Path, form: &mut Form) {
    let Some(field) = field(root, property, path) else {
        return;
    };
    if let [only] = field.values.as_slice()
        && field.count == Count::One
    {
        form.fixed.push((field.path.clone(), json!(only)));
    }
    form.fields.push(field);
}

/// The field of a property; none when its value is too large for an option.
fn field(root: &Value, property: &Value, path: Path) -> Option<Field> {
    let stated = resolve(root, property);
    let (inner, count) = match kind(root, property) {
        "array" => (stated.get("items")?, Count::Many),
        _ => (property, Count::One),
    };
    let kind = match kind(root, inner) {
        "integer" => Kind::Whole,
        "number" => Kind::Number,
        "boolean" => Kind::Flag,
        "string" | "" => Kind::Text,
        _ => return None,
    };
    Some(Field {
        path,
        kind,
        count,
        values: values(root, inner),
        help: help(root, property),
    })
}

/// The values that are listed, when all are text.
pub(crate) fn values(root: &Value, schema: &Value) -> Vec<String> {
    let listed = items(resolve(root, schema).get("enum"));
    let texts: Option<Vec<String>> = listed.map(|v| v.as_str().map(str::to_owned)).collect();
    texts.unwrap_or_default()
}

fn help(root: &Value, property: &Value) -> String {
    let description = |schema: &Value| {
        let text = schema.get("description").and_then(Value::as_str);
        text.map(name::first_sentence)
    };
    let help = description(property).or(description(resolve(root, property)));
    let help = help.unwrap_or_default();
    match is_sensitive(root, property) {
        true => format!("{help} [private: --json=- keeps it out of the shell's history]"),
        false => help,
    }
}

impl Kind {
    /// The value that a text stands for.
    pub(crate) fn parse(self, text: &str) -> Result<Value, &'static str> {
        match self {
            Self::Text => Ok(json!(text)),
            Self::Whole => text
                .parse::<i64>()
                .map(Value::from)
                .map_err(|_| "a whole number"),
            Self::Number => number::exact(text).ok_or("a number, of no more than 15 digits"),
            Self::Flag => text
                .parse::<bool>()
                .map(Value::from)
                .map_err(|_| "true or false"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn payment() -> Value {
        json!({ "oneOf": [
            { "type": "object", "required": ["type", "account"], "properties": {
                "type": { "type": "string", "enum": ["bank"] },
                "account": { "type": "object", "required": ["number"], "properties": {
                    "number": { "type": "string" }, "limit": { "type": "integer" } } } } },
            { "type": "object", "required": ["type"], "properties": {
                "type": { "type": "string", "enum": ["cash"] },
                "tags": { "type": "array", "items": { "type": "string" } } } },
        ] })
    }

    #[test]
    fn each_form_knows_its_fields_what_it_requires_and_what_is_fixed() {
        let forms = forms(&json!({}), &payment());
        let bank = forms.first().unwrap();
        let flags: Vec<String> = bank.fields.iter().map(|f| name::flag(&f.path)).collect();
        assert_eq!(flags, ["type", "account.number", "account.limit"]);
        assert_eq!(bank.required.len(), 2);
        assert_eq!(bank.fixed, [(vec!["type".to_owned()], json!("bank"))]);
    }

    #[test]
    fn the_fields_of_all_forms_are_joined_with_their_values() {
        let fields = fields(&forms(&json!({}), &payment()));
        let kind = fields.first().unwrap();
        assert_eq!(kind.values, ["bank", "cash"]);
        let tags = fields.last().unwrap();
        assert_eq!(
            (name::flag(&tags.path).as_str(), tags.count),
            ("tags", Count::Many)
        );
    }

    #[test]
    fn text_becomes_the_kind_of_its_field() {
        assert_eq!(Kind::Whole.parse("7"), Ok(json!(7)));
        assert_eq!(Kind::Number.parse("7.5"), Ok(json!(7.5)));
        assert_eq!(Kind::Text.parse("7"), Ok(json!("7")));
        assert_eq!(Kind::Flag.parse("yes"), Err("true or false"));
    }
}
