//! Values as they were written in the documented styles. A text is split where it divides before
//! it is decoded, so that an item may hold what divides items.
//!
//! What shape a value has is told by another value: the one that was like to whoever wrote it,
//! or one made from a schema ([`shape`]). All that is read is text.
pub(crate) mod pairs;
pub(crate) mod shape;
pub(crate) mod template;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::document::operation::{Media, Style, essence, is_json};
use pairs::{Pairs, plain};

/// The value of a parameter among pairs, taken out of them; none if it is not there.
pub(crate) fn in_pairs(style: Style, name: &str, like: &Value, pairs: &mut Pairs) -> Option<Value> {
    match (style, like) {
        (Style::DeepObject, Value::Object(_) | Value::Array(_)) => deep(name, like, pairs),
        (Style::FormExploded, Value::Array(_)) => {
            let values = pairs.take(name);
            let values: Vec<_> = values.iter().map(|one| text(&plain(one))).collect();
            (!values.is_empty()).then_some(Value::Array(values))
        }
        (Style::FormExploded, Value::Object(members)) => {
            let own = pairs.take_if(|name| members.contains_key(name));
            let own = own.into_iter();
            let own: Map<_, _> = own
                .map(|(name, value)| (name, text(&plain(&value))))
                .collect();
            (!own.is_empty()).then_some(Value::Object(own))
        }
        _ => match pairs.take(name).as_slice() {
            [] => None,
            [only] => Some(divided(style, like, only)),
            several => Some(several.iter().map(|one| text(&plain(one))).collect()),
        },
    }
}

/// The value in one pair's text.
fn divided(style: Style, like: &Value, written: &str) -> Value {
    let dividers: &[&str] = match style {
        Style::Divided(' ') => &["%20", "+"],
        Style::Divided('|') => &["%7C", "%7c", "|"],
        Style::Json => return text(&plain(written)),
        _ => &[","],
    };
    let divider = dividers.iter().find(|one| written.contains(**one));
    let pieces = || match divider {
        Some(divider) => written.split(divider).collect(),
        None => vec![written],
    };
    match like {
        Value::Array(_) => pieces().into_iter().map(|one| text(&plain(one))).collect(),
        Value::Object(_) => in_turn(&pieces(), &plain),
        _ => text(&plain(written)),
    }
}

/// The value of a parameter in the path or a header.
pub(crate) fn in_text(
    style: Style,
    name: &str,
    like: &Value,
    written: &str,
    decode: &dyn Fn(&str) -> String,
) -> Option<Value> {
    let (written, divider) = match style {
        Style::Label => (written.strip_prefix('.')?, ","),
        Style::LabelExploded => (written.strip_prefix('.')?, "."),
        Style::Matrix => (written.strip_prefix(&format!(";{name}="))?, ","),
        Style::MatrixExploded => return matrix_exploded(name, like, written, decode),
        Style::Json => return Some(text(&decode(written))),
        _ => (written, ","),
    };
    let is_exploded = matches!(style, Style::SimpleExploded | Style::LabelExploded);
    let pieces = || written.split(divider).map(str::trim);
    Some(match like {
        Value::Array(_) => pieces().map(|one| text(&decode(one))).collect(),
        Value::Object(_) if is_exploded => equations(pieces(), decode)?,
        Value::Object(_) => in_turn(&pieces().collect::<Vec<_>>(), decode),
        _ => text(&decode(written)),
    })
}

/// `;name=a;name=b`, and members as `;a=1;b=2`.
fn matrix_exploded(
    name: &str,
    like: &Value,
    written: &str,
    decode: &dyn Fn(&str) -> String,
) -> Option<Value> {
    let pieces = || written.strip_prefix(';').map(|rest| rest.split(';'));
    let own = |piece: &str| {
        let value = piece.strip_prefix(name)?.strip_prefix('=')?;
        Some(text(&decode(value)))
    };
    match like {
        Value::Array(_) => pieces()?.map(own).collect(),
        Value::Object(_) => equations(pieces()?, decode),
        _ => own(written.strip_prefix(';')?),
    }
}

/// `a=1` and so on, as members.
fn equations<'a>(
    pieces: impl Iterator<Item = &'a str>,
    decode: &dyn Fn(&str) -> String,
) -> Option<Value> {
    let members = pieces.map(|piece| {
        let (name, value) = piece.split_once('=')?;
        Some((decode(name), text(&decode(value))))
    });
    members.collect::<Option<Map<_, _>>>().map(Value::Object)
}

/// Names and values in turn, as members.
fn in_turn(pieces: &[&str], decode: &dyn Fn(&str) -> String) -> Value {
    let members = pieces.chunks(2).map(|pair| {
        let part = |at: usize| decode(pair.get(at).copied().unwrap_or_default());
        (part(0), text(&part(1)))
    });
    Value::Object(members.collect())
}

/// `name[a][b]=1` as the value it stands for, at any depth.
fn deep(name: &str, like: &Value, pairs: &mut Pairs) -> Option<Value> {
    let open = format!("{name}[");
    let own = pairs.take_if(|other| other.starts_with(&open));
    if own.is_empty() {
        // What may be an object may be a text, too.
        let single = pairs.take(name).into_iter().next();
        return single.map(|only| text(&plain(&only)));
    }
    let pairs = own.iter().filter_map(|(name, value)| {
        let keys = name.strip_prefix(&open)?.strip_suffix(']')?;
        Some((keys.split("][").collect::<Vec<_>>(), plain(value)))
    });
    Some(assembled(like, &pairs.collect::<Vec<_>>()))
}

fn assembled(like: &Value, pairs: &[(Vec<&str>, String)]) -> Value {
    let within = |key: &str| -> Vec<(Vec<&str>, String)> {
        let own = pairs.iter().filter(|(keys, _)| keys.first() == Some(&key));
        own.map(|(keys, value)| (keys.iter().skip(1).copied().collect(), value.clone()))
            .collect()
    };
    match (like, pairs) {
        (_, [(keys, only)]) if keys.is_empty() => text(only),
        (Value::Object(members), _) => {
            let mut keys: Vec<&str> = Vec::new();
            for (own, _) in pairs {
                let key = own.first().copied().unwrap_or_default();
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
            let any = Value::Null;
            let member = |key: &str| {
                let like = members.get(key).unwrap_or(&any);
                (key.to_owned(), assembled(like, &within(key)))
            };
            Value::Object(keys.into_iter().map(member).collect())
        }
        // Items are numbered, or all written with empty brackets.
        (Value::Array(_), [(first, _), ..]) if first.first().is_some_and(|key| key.is_empty()) => {
            pairs.iter().map(|(_, value)| text(value)).collect()
        }
        (Value::Array(items), _) => {
            let like = |at| items.get(at).or(items.first()).unwrap_or(&Value::Null);
            let numbers = (0..).map(|at: usize| (at, within(&at.to_string())));
            let numbered = numbers.take_while(|(_, own)| !own.is_empty());
            let items = numbered.map(|(at, own)| assembled(like(at), &own));
            items.collect()
        }
        (_, [(_, only)]) => text(only),
        (_, several) => several.iter().map(|(_, value)| text(value)).collect(),
    }
}

/// How a member of a form is written: as it is stated; else lists repeat their name, and objects
/// are JSON.
pub(crate) fn of_member(media: &Media, name: &str, like: &Value) -> Style {
    let encoding = media.encodings.get(name);
    let content_type = encoding.and_then(|of| of.content_type.as_deref());
    if content_type.is_some_and(|of| is_json(&essence(of))) {
        return Style::Json;
    }
    let usual = match like {
        Value::Object(_) => Style::Json,
        _ => Style::FormExploded,
    };
    encoding.and_then(|of| of.style).unwrap_or(usual)
}

/// A text of a URL as it is meant.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Why a text of a URL cannot be decoded, if it cannot.
pub(crate) fn undecodable(text: &str) -> Option<&'static str> {
    let is_hexadecimal = |two: &str| two.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mut escapes = text.split('%').skip(1);
    let is_broken = |rest: &str| !rest.get(..2).is_some_and(is_hexadecimal);
    if escapes.any(is_broken) {
        Some("holds a % without two hexadecimal digits behind it")
    } else if percent_decode_str(text).decode_utf8().is_err() {
        Some("is not UTF-8 when it is decoded")
    } else {
        None
    }
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn query(style: Style, like: &Value, written: &str) -> (Option<Value>, String) {
        let mut pairs = Pairs::of_query(written);
        let read = in_pairs(style, "c", like, &mut pairs);
        (read, pairs.without(&[]))
    }

    #[test]
    fn a_query_is_read_in_the_style_of_its_parameter() {
        let (list, members) = (json!(["a", "b"]), json!({"R": "1", "G": "2"}));
        let cases = [
            (Style::FormExploded, &list, "c=a&c=b"),
            (Style::Divided(','), &list, "c=a,b"),
            (Style::Divided(' '), &list, "c=a%20b"),
            (Style::Divided('|'), &list, "c=a%7Cb"),
            (Style::FormExploded, &members, "R=1&G=2"),
            (Style::Divided(','), &members, "c=R,1,G,2"),
            (Style::DeepObject, &members, "c%5BR%5D=1&c[G]=2"),
        ];
        for (style, like, written) in cases {
            let (read, left) = query(style, like, &format!("x=1&{written}"));
            assert_eq!(read.as_ref(), Some(like), "{style:?}");
            assert_eq!(left, "x=1");
        }
        let (read, _) = query(Style::Divided(','), &list, "c=a%2Cb");
        assert_eq!(
            read,
            Some(json!(["a,b"])),
            "a comma that is encoded divides nothing"
        );
    }

    #[test]
    fn what_is_deep_is_read_at_any_depth() {
        let like = json!({"a": {"b": "1"}, "ids": ["x", "y"]});
        let numbered = "c[a][b]=1&c[ids][0]=x&c[ids][1]=y";
        let bare = "c[a][b]=1&c[ids][]=x&c[ids][]=y";
        for written in [numbered, bare] {
            assert_eq!(
                query(Style::DeepObject, &like, written).0,
                Some(like.clone())
            );
        }
    }

    #[test]
    fn items_of_a_deep_list_may_be_unlike_each_other_and_texts() {
        let like = json!([{"a": "1"}, {"b": {"c": "2"}}]);
        let written = "c[0][a]=1&c[1][b][c]=2";
        let read = query(Style::DeepObject, &like, written).0;
        assert_eq!(read, Some(like.clone()));
        let text = query(Style::DeepObject, &like, "c=").0;
        assert_eq!(text, Some(json!("")));
        let inner = query(Style::DeepObject, &json!({"a": {"b": "1"}}), "c[a]=x").0;
        assert_eq!(inner, Some(json!({"a": "x"})));
    }

    #[test]
    fn a_path_is_read_in_the_style_of_its_parameter() {
        let (list, members) = (json!(["a", "b"]), json!({"R": "1", "G": "2"}));
        let cases = [
            (Style::Simple, "a,b", "R,1,G,2"),
            (Style::SimpleExploded, "a,b", "R=1,G=2"),
            (Style::Label, ".a,b", ".R,1,G,2"),
            (Style::LabelExploded, ".a.b", ".R=1.G=2"),
            (Style::Matrix, ";c=a,b", ";c=R,1,G,2"),
            (Style::MatrixExploded, ";c=a;c=b", ";R=1;G=2"),
        ];
        for (style, as_list, as_members) in cases {
            let read = |like, written| in_text(style, "c", like, written, &decoded);
            assert_eq!(read(&list, as_list).as_ref(), Some(&list), "{style:?}");
            assert_eq!(
                read(&members, as_members).as_ref(),
                Some(&members),
                "{style:?}"
            );
        }
        assert_eq!(in_text(Style::Label, "c", &list, "a,b", &decoded), None);
    }
}
