//! What a request can say of a value: no text of a form or a query tells what is empty from what
//! is not there.
use serde_json::{Map, Value};

use crate::document::operation::{Media, Style};
use crate::styled::of_member;
use crate::wire::same::says_nothing;

/// Whether a body consists of names and values.
pub(super) fn is_form(media: &Media) -> bool {
    let essence = media.essence();
    essence == "application/x-www-form-urlencoded" || essence.starts_with("multipart/")
}

/// Whether a body is made of members: a form of a list, say, has no names for them.
pub(super) fn has_members(media: &Media, value: &Value) -> bool {
    is_form(media) && (value.is_object() || media.essence().starts_with("multipart/"))
}

/// A form as whoever reads it has it.
pub(super) fn form(media: &Media, value: &Value) -> Value {
    let Value::Object(members) = value else {
        return value.clone();
    };
    let said = members.iter().filter_map(|(name, value)| {
        let style = of_member(media, name, value);
        Some((name.clone(), parameter(style, value)?))
    });
    Value::Object(said.collect())
}

/// A value as whoever reads it has it, in its style; none if nothing of it is there.
pub(super) fn parameter(style: Style, value: &Value) -> Option<Value> {
    match style {
        // JSON says what is empty.
        Style::Json => Some(value.clone()),
        Style::DeepObject => deep(value),
        _ => Some(value).filter(|one| !is_empty(one)).cloned(),
    }
}

/// Whether items hold items: a header, where nothing is encoded, does not tell what divides the
/// ones from what divides the others.
pub(super) fn is_nested(value: &Value) -> bool {
    let is_more = |inner: &Value| inner.is_array() || inner.is_object();
    match value {
        Value::Array(items) => items.iter().any(is_more),
        Value::Object(members) => members.values().any(is_more),
        _ => false,
    }
}

fn is_empty(value: &Value) -> bool {
    let items = value.as_array().map(Vec::len);
    items.or(value.as_object().map(Map::len)) == Some(0)
}

fn deep(value: &Value) -> Option<Value> {
    if says_nothing(value) {
        return None;
    }
    Some(match value {
        Value::Array(items) => items.iter().filter_map(deep).collect(),
        Value::Object(members) => {
            let said = members.iter();
            let said = said.filter_map(|(name, value)| Some((name.clone(), deep(value)?)));
            Value::Object(said.collect())
        }
        value => value.clone(),
    })
}

/// A form that can be asked for: see [`sayable`].
pub(super) fn sayable_form(media: &Media, value: Value) -> Value {
    let Value::Object(members) = value else {
        return without_nulls(value);
    };
    let members = members.into_iter().filter(|(_, value)| !value.is_null());
    let members = members.map(|(name, value)| {
        let style = of_member(media, &name, &value);
        (name, sayable(style, value))
    });
    Value::Object(members.collect())
}

/// The value without null, which no text says, and without items of which nothing is said: there
/// is no telling how many there were.
pub(super) fn sayable(style: Style, value: Value) -> Value {
    match style {
        Style::DeepObject => without_empty_items(without_nulls(value)),
        _ => without_nulls(value),
    }
}

fn without_nulls(value: Value) -> Value {
    each(value, &|one| !one.is_null(), &|one| !one.is_null())
}

fn without_empty_items(value: Value) -> Value {
    each(value, &|item| !says_nothing(item), &|_| true)
}

/// The value with the items and members that are wanted, at any depth.
fn each(value: Value, item: &dyn Fn(&Value) -> bool, member: &dyn Fn(&Value) -> bool) -> Value {
    match value {
        Value::Array(items) => {
            let items = items.into_iter().filter(item);
            items.map(|one| each(one, item, member)).collect()
        }
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| member(value));
            let members = members.map(|(name, value)| (name, each(value, item, member)));
            Value::Object(members.collect())
        }
        value => value,
    }
}

#[cfg(test)]
mod tests {
    use super::{parameter, sayable};
    use crate::document::operation::Style;
    use serde_json::json;

    #[test]
    fn of_what_is_empty_only_json_says_anything() {
        let value = json!({ "a": { "b": [] }, "c": "", "d": [{}, 1] });
        let said = json!({ "c": "", "d": [1] });
        assert_eq!(parameter(Style::DeepObject, &value), Some(said));
        assert_eq!(parameter(Style::Json, &value), Some(value));
        for nothing in [json!([]), json!({}), json!({ "a": [] })] {
            assert_eq!(parameter(Style::DeepObject, &nothing), None);
        }
        assert_eq!(parameter(Style::FormExploded, &json!([])), None);
    }

    #[test]
    fn no_list_of_a_form_holds_what_is_empty() {
        let value = json!({ "a": [{}, { "b": [1, null] }, { "b": [] }], "c": {} });
        let deep = json!({ "a": [{ "b": [1] }], "c": {} });
        assert_eq!(sayable(Style::DeepObject, value.clone()), deep);
        let json = json!({ "a": [{}, { "b": [1] }, { "b": [] }], "c": {} });
        assert_eq!(sayable(Style::Json, value), json);
    }
}
