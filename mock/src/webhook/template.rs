//! Filling the placeholders of a body.
use serde_json::{Value, json};

/// What placeholders stand for.
pub(super) struct Facts<'a> {
    /// `{answer}`: what the operation answered, with the changes made since.
    pub(super) answer: &'a Value,
    /// `{id}`: one for each delivery.
    pub(super) id: &'a str,
    /// `{now}`: the time it is sent.
    pub(super) now: &'a str,
}

/// The value with each text that is a placeholder replaced.
pub(super) fn filled(template: &Value, facts: &Facts<'_>) -> Value {
    match template {
        Value::String(text) => match text.as_str() {
            "{answer}" => facts.answer.clone(),
            "{id}" => json!(facts.id),
            "{now}" => json!(facts.now),
            _ => template.clone(),
        },
        Value::Array(items) => items.iter().map(|item| filled(item, facts)).collect(),
        Value::Object(members) => {
            let members = members.iter();
            members
                .map(|(name, value)| (name.clone(), filled(value, facts)))
                .collect()
        }
        _ => template.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_at_any_depth_and_other_text_is_kept() {
        let answer = json!({ "id": 1 });
        let facts = Facts {
            answer: &answer,
            id: "W",
            now: "T",
        };
        let template = json!({ "a": ["{id}", "{now} "], "b": { "c": "{answer}" } });
        let expected = json!({ "a": ["W", "{now} "], "b": { "c": { "id": 1 } } });
        assert_eq!(filled(&template, &facts), expected);
    }
}
