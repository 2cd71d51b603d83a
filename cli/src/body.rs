//! The body of a request, from fields given one by one, from JSON, or both.

use anyhow::{bail, ensure};
use serde_json::{Map, Value};

use crate::field::{Form, Path};
use crate::name::flag;

/// A field that was given.
pub(crate) type Given = (Path, Value);

/// The body of the form that fits what was given.
pub(crate) fn from_fields(forms: &[Form], given: Vec<Given>) -> anyhow::Result<Value> {
    let form = chosen(forms, &given)?;
    let known = |path: &Path| given.iter().any(|(known, _)| known == path);
    let fixed = form
        .fixed
        .iter()
        .filter(|(path, _)| is_needed(form, path, &given));
    let fixed: Vec<Given> = fixed.cloned().collect();
    let is_fixed = |path: &Path| fixed.iter().any(|(known, _)| known == path);
    let missing = form
        .required
        .iter()
        .filter(|path| !known(path) && !is_fixed(path));
    let missing: Vec<String> = missing.map(|path| format!("--{}", flag(path))).collect();
    ensure!(
        missing.is_empty(),
        "missing: {} (or give the whole body by --json=BODY)",
        missing.join(", ")
    );
    let mut body = Value::Object(Map::new());
    for (path, value) in fixed.into_iter().chain(given) {
        put(&mut body, &path, value);
    }
    Ok(body)
}

/// Whether a field whose value is known goes into the body: when it is required, or when others
/// of the same object are given.
fn is_needed(form: &Form, path: &Path, given: &[Given]) -> bool {
    let around = path.split_last().map_or(&[][..], |(_, around)| around);
    let has_company = !around.is_empty() && given.iter().any(|(path, _)| path.starts_with(around));
    form.required.contains(path) || has_company
}

/// A body of JSON with the given fields put into it. JSON alone is left as it is; beside fields,
/// what is fixed in the one form that fits need not be said.
pub(crate) fn from_json(forms: &[Form], mut body: Value, given: Vec<Given>) -> Value {
    let is_alone = given.is_empty();
    for (path, value) in given {
        put(&mut body, &path, value);
    }
    let mut fitting = forms.iter().filter(|form| allows(form, &body));
    if let (false, Some(form), None) = (is_alone, fitting.next(), fitting.next()) {
        for (path, value) in &form.fixed {
            if form.required.contains(path) {
                put(&mut body, path, value.clone());
            }
        }
    }
    body
}

/// Whether nothing in a body is something else than what is fixed in a form.
fn allows(form: &Form, body: &Value) -> bool {
    let at = |path: &Path| {
        let mut steps = path.iter();
        steps.try_fold(body, |value, step| value.get(step))
    };
    let mut fixed = form.fixed.iter();
    fixed.all(|(path, only)| at(path).is_none_or(|value| value == only))
}

fn chosen<'a>(forms: &'a [Form], given: &[Given]) -> anyhow::Result<&'a Form> {
    let fitting: Vec<&Form> = forms.iter().filter(|form| fits(form, given)).collect();
    let whole: Vec<&&Form> = fitting
        .iter()
        .filter(|form| is_whole(form, given))
        .collect();
    match (whole.as_slice(), fitting.as_slice()) {
        ([only], _) => Ok(only),
        (_, [only]) => Ok(only),
        (_, []) => bail!("{}", unfitting(forms, given)),
        _ => bail!(
            "several forms of the body fit; say which by {}",
            tags(&fitting)
        ),
    }
}

/// Which options the nearest form does not have.
fn unfitting(forms: &[Form], given: &[Given]) -> String {
    let strange = |form: &&Form| {
        let strange = given
            .iter()
            .filter(|one| !fits(form, std::slice::from_ref(one)));
        strange
            .map(|(path, _)| format!("--{}", flag(path)))
            .collect::<Vec<_>>()
    };
    let nearest = forms
        .iter()
        .min_by_key(|form| (!agrees(form, given), strange(form).len()));
    let Some(nearest) = nearest else {
        return "the body can only be given by --json=BODY".to_owned();
    };
    let strange = strange(&nearest).join(", ");
    match tags(&[nearest]).as_str() {
        "" => format!("the body does not go with {strange}"),
        tags => format!("a body of {tags} does not go with {strange}"),
    }
}

/// Whether a form has all that was given, and nothing in it is fixed to something else.
fn fits(form: &Form, given: &[Given]) -> bool {
    let has = |path: &Path| form.fields.iter().any(|field| field.path == *path);
    agrees(form, given) && given.iter().all(|(path, _)| has(path))
}

/// Whether nothing in a form is fixed to something else than what was given.
fn agrees(form: &Form, given: &[Given]) -> bool {
    let mut fixed = form.fixed.iter();
    fixed.all(|(fixed, only)| {
        let mut same = given.iter().filter(|(path, _)| path == fixed);
        same.all(|(_, value)| value == only)
    })
}

/// Whether nothing that the form requires is missing.
fn is_whole(form: &Form, given: &[Given]) -> bool {
    let known = |path: &Path| given.iter().any(|(known, _)| known == path);
    let is_fixed = |path: &Path| form.fixed.iter().any(|(fixed, _)| fixed == path);
    form.required
        .iter()
        .all(|path| known(path) || is_fixed(path))
}

/// The options that tell forms apart: `--type bank`, `--type cash`.
fn tags(forms: &[&Form]) -> String {
    let fixed = forms.iter().flat_map(|form| &form.fixed);
    let tags = fixed.map(|(path, value)| {
        let text = value.as_str().unwrap_or_default();
        format!("--{} {text}", flag(path))
    });
    tags.collect::<Vec<_>>().join(", ")
}

/// Puts a value at its place, with the objects around it.
fn put(body: &mut Value, path: &[String], value: Value) {
    let Some((first, rest)) = path.split_first() else {
        *body = value;
        return;
    };
    if !body.is_object() {
        *body = Value::Object(Map::new());
    }
    if let Some(object) = body.as_object_mut() {
        put(object.entry(first).or_insert(Value::Null), rest, value);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::field::forms;

    fn bodies() -> Vec<Form> {
        let schema = json!({ "oneOf": [
            { "required": ["type", "iban"], "properties": {
                "type": { "type": "string", "enum": ["bank"] }, "iban": { "type": "string" } } },
            { "required": ["type"], "properties": {
                "type": { "type": "string", "enum": ["cash"] }, "note": { "type": "string" } } },
            { "required": ["type"], "properties": {
                "type": { "type": "string", "enum": ["gift"] }, "note": { "type": "string" } } },
        ] });
        forms(&json!({}), &schema)
    }

    fn given(pairs: &[(&str, &str)]) -> Vec<Given> {
        let one = |(name, value): &(&str, &str)| (vec![(*name).to_owned()], json!(value));
        pairs.iter().map(one).collect()
    }

    #[test]
    fn the_form_that_fits_is_taken_and_its_type_filled_in() {
        let body = from_fields(&bodies(), given(&[("iban", "CO1")])).unwrap();
        assert_eq!(body, json!({ "type": "bank", "iban": "CO1" }));
    }

    #[test]
    fn forms_that_cannot_be_told_apart_are_asked_for() {
        let error = from_fields(&bodies(), given(&[("note", "x")])).unwrap_err();
        assert!(
            error.to_string().contains("--type cash, --type gift"),
            "{error}"
        );
        let body = from_fields(&bodies(), given(&[("note", "x"), ("type", "gift")]));
        assert_eq!(body.unwrap(), json!({ "type": "gift", "note": "x" }));
    }

    #[test]
    fn options_of_another_form_are_named() {
        let error = from_fields(&bodies(), given(&[("type", "cash"), ("iban", "CO1")]));
        let said = error.unwrap_err().to_string();
        assert_eq!(said, "a body of --type cash does not go with --iban");
    }

    #[test]
    fn everything_that_is_missing_is_named_at_once() {
        let error = from_fields(&bodies(), given(&[("type", "bank")])).unwrap_err();
        assert!(error.to_string().contains("missing: --iban"), "{error}");
    }

    #[test]
    fn fields_are_put_into_json_that_was_given() {
        let path = vec!["a".to_owned(), "b".to_owned()];
        let body = from_json(&[], json!({ "a": { "c": 1 } }), vec![(path, json!(2))]);
        assert_eq!(body, json!({ "a": { "c": 1, "b": 2 } }));
    }

    #[test]
    fn what_is_fixed_is_filled_in_beside_fields_and_not_in_json_alone() {
        let [bank, ..] = &bodies()[..] else {
            panic!("there are three forms");
        };
        let bank = std::slice::from_ref(bank);
        let note = given(&[("note", "x")]);
        let iban = json!({ "iban": "CO1" });
        let body = from_json(bank, iban.clone(), note.clone());
        assert_eq!(body, json!({ "type": "bank", "iban": "CO1", "note": "x" }));
        assert_eq!(from_json(bank, iban.clone(), Vec::new()), iban);
        let other = json!({ "type": "cash" });
        assert_eq!(from_json(bank, other, note)["type"], "cash");
    }
}
