//! JSON in which no name may stand for two things.
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::document::pointer::join;

/// The value of a text, and pointers to the members that it gives more than once: of these, the
/// last is in the value.
pub(super) fn read(text: &[u8]) -> Result<(Value, Vec<String>), serde_json::Error> {
    let mut twice = Vec::new();
    let mut reader = serde_json::Deserializer::from_slice(text);
    let place = Place {
        pointer: String::new(),
        twice: &mut twice,
    };
    let value = place.deserialize(&mut reader)?;
    reader.end()?;
    Ok((value, twice))
}

/// Where in the text reading has come to.
struct Place<'a> {
    pointer: String,
    twice: &'a mut Vec<String>,
}

impl Place<'_> {
    fn inner(&mut self, token: &str) -> Place<'_> {
        Place {
            pointer: join(&self.pointer, token),
            twice: self.twice,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<Value, A::Error> {
        let mut out = Vec::new();
        while let Some(item) = items.next_element_seed(self.inner(&out.len().to_string()))? {
            out.push(item);
        }
        Ok(Value::Array(out))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Value, A::Error> {
        let mut out = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(self.inner(&name))?;
            if out.contains_key(&name) {
                self.twice.push(join(&self.pointer, &name));
            }
            out.insert(name, value);
        }
        Ok(Value::Object(out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_name_that_is_given_twice_is_found_at_any_depth() {
        let text = r#"{"a": [{"b": 1, "c/d": -1.5, "b": "x"}], "e": null, "f": true}"#;
        let (value, twice) = read(text.as_bytes()).unwrap();
        assert_eq!(twice, ["/a/0/b"]);
        let inner = json!({ "b": "x", "c/d": -1.5 });
        assert_eq!(value, json!({ "a": [inner], "e": null, "f": true }));
    }

    #[test]
    fn what_is_no_json_is_refused_as_ever() {
        for text in ["", "{", "{} x", "[1,]", &"[".repeat(500)] {
            let refused = read(text.as_bytes()).unwrap_err().to_string();
            let plain = serde_json::from_str::<Value>(text).unwrap_err().to_string();
            assert_eq!(refused, plain);
        }
    }
}
