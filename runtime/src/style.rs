//! Parameters as text: the styles of OpenAPI.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// How a value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a,b`
    Simple,
    /// `a,b`, and members as `x=1,y=2`
    SimpleExploded,
    /// `.a,b`
    Label,
    /// `.a.b`
    LabelExploded,
    /// `;name=a,b`
    Matrix,
    /// `;name=a;name=b`
    MatrixExploded,
    /// `name=a,b`
    Form,
    /// `name=a&name=b`, and members as `x=1&y=2`
    FormExploded,
    /// `name=a%20b`
    Spaces,
    /// `name=a%7Cb`
    Pipes,
    /// `name[x]=1&name[y]=2`
    Deep,
    /// The value as JSON.
    Json,
}

/// Everything but what RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// As [`RESERVED`], without what separates nothing in a query.
const SEPARATORS: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What is encoded in a query.
#[derive(Clone, Copy)]
pub(crate) enum Encoding {
    /// Every character that is reserved.
    Reserved,
    /// Only characters that would end the value.
    Separators,
}

impl Encoding {
    fn encode(self, text: &str) -> String {
        let set = match self {
            Self::Reserved => RESERVED,
            Self::Separators => SEPARATORS,
        };
        utf8_percent_encode(text, set).to_string()
    }
}

/// A value with at most one level of structure; what is deeper is JSON.
enum Flat {
    One(String),
    Many(Vec<String>),
    Members(Vec<(String, String)>),
}

/// The value, or nothing if it is none.
fn flat(value: &Value) -> Option<Flat> {
    match value {
        Value::Null => None,
        Value::Array(items) => {
            let items = items.iter().filter(|item| !item.is_null());
            Some(Flat::Many(items.map(text).collect()))
        }
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            let members = members.map(|(name, value)| (name.clone(), text(value)));
            Some(Flat::Members(members.collect()))
        }
        value => Some(Flat::One(text(value))),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// The parts of a query that say that `name` is `value`; none if it is none.
pub(crate) fn query(style: Style, name: &str, value: &Value, encoding: Encoding) -> Vec<String> {
    let encode = |text: &str| encoding.encode(text);
    let pair = |name: &str, value: String| format!("{}={value}", encode(name));
    let one = |separator: &str, items: Vec<String>| {
        let items: Vec<_> = items.iter().map(|item| encode(item)).collect();
        vec![pair(name, items.join(separator))]
    };
    let separator = match style {
        Style::Json => {
            return not_null(value).map_or_else(Vec::new, |v| one("", vec![v.to_string()]));
        }
        Style::Deep => return deep(&encode(name), value, &encode),
        Style::Spaces => "%20",
        Style::Pipes => "%7C",
        _ => ",",
    };
    match flat(value) {
        None => Vec::new(),
        Some(Flat::One(text)) => one("", vec![text]),
        Some(Flat::Many(items)) if style == Style::FormExploded => {
            let items = items.iter().map(|item| pair(name, encode(item)));
            items.collect()
        }
        Some(Flat::Members(members)) if style == Style::FormExploded => {
            let members = members.iter();
            members
                .map(|(name, value)| pair(name, encode(value)))
                .collect()
        }
        Some(Flat::Many(items)) if items.is_empty() => Vec::new(),
        Some(Flat::Members(members)) if members.is_empty() => Vec::new(),
        Some(Flat::Many(items)) => one(separator, items),
        Some(Flat::Members(members)) => one(separator, in_turn(members)),
    }
}

fn not_null(value: &Value) -> Option<&Value> {
    Some(value).filter(|value| !value.is_null())
}

/// `name[x][0]=1`, for whatever depth.
fn deep(name: &str, value: &Value, encode: &dyn Fn(&str) -> String) -> Vec<String> {
    let within = |key: &str, value: &Value| deep(&format!("{name}%5B{key}%5D"), value, encode);
    match value {
        Value::Null => Vec::new(),
        Value::Object(members) => {
            let members = members.iter();
            members
                .flat_map(|(key, value)| within(&encode(key), value))
                .collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .flat_map(|(at, value)| within(&at.to_string(), value))
                .collect()
        }
        value => vec![format!("{name}={}", encode(&text(value)))],
    }
}

fn in_turn(members: Vec<(String, String)>) -> Vec<String> {
    let members = members.into_iter();
    members.flat_map(|(name, value)| [name, value]).collect()
}

/// A member of a form: lists repeat their name, what is deeper is JSON.
pub(crate) fn form_member(style: Option<Style>, name: &str, value: &Value) -> Vec<String> {
    let usual = match value {
        Value::Object(_) => Style::Json,
        _ => Style::FormExploded,
    };
    query(style.unwrap_or(usual), name, value, Encoding::Reserved)
}

/// The value as it stands in a header; none if it is none.
pub(crate) fn header(style: Style, value: &Value) -> Option<String> {
    if style == Style::Json {
        return not_null(value).map(Value::to_string);
    }
    Some(match flat(value)? {
        Flat::One(text) => text,
        Flat::Many(items) => items.join(","),
        Flat::Members(members) if style == Style::SimpleExploded => equations(&members).join(","),
        Flat::Members(members) => in_turn(members).join(","),
    })
}

fn equations(members: &[(String, String)]) -> Vec<String> {
    let members = members.iter();
    members
        .map(|(name, value)| format!("{name}={value}"))
        .collect()
}

/// The value as it stands in a path, each piece made safe by `segment`.
///
/// # Errors
/// What `segment` has against a piece, or that there is none.
pub(crate) fn path<'a>(
    style: Style,
    name: &str,
    value: &'a Value,
    segment: impl Fn(&str) -> Result<Cow<'_, str>, &'static str>,
) -> Result<Cow<'a, str>, &'static str> {
    const NOTHING: &str = "is empty and would change the path";
    let safe = |text: &str| segment(text).map(Cow::into_owned);
    match (style, value) {
        (Style::Json, value) => return safe(&value.to_string()).map(Cow::from),
        (Style::Simple, Value::String(text)) => return segment(text),
        _ => {}
    }
    let all = |texts: Vec<String>| texts.iter().map(|text| safe(text)).collect();
    let (pieces, members): (Result<Vec<_>, _>, bool) = match flat(value).ok_or(NOTHING)? {
        Flat::One(text) => (all(vec![text]), false),
        Flat::Many(items) => (all(items), false),
        Flat::Members(members) => (all(in_turn(members)), true),
    };
    let pieces = pieces?;
    if pieces.is_empty() {
        return Err(NOTHING);
    }
    let exploded = || match members {
        true => pieces.chunks(2).map(|pair| pair.join("=")).collect(),
        false => pieces.clone(),
    };
    let text = match style {
        Style::SimpleExploded => exploded().join(","),
        Style::Label => format!(".{}", pieces.join(",")),
        Style::LabelExploded => format!(".{}", exploded().join(".")),
        Style::Matrix => format!(";{name}={}", pieces.join(",")),
        Style::MatrixExploded if members => format!(";{}", exploded().join(";")),
        Style::MatrixExploded => {
            let each = pieces.iter().map(|piece| format!(";{name}={piece}"));
            each.collect()
        }
        _ => pieces.join(","),
    };
    Ok(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The examples of the OpenAPI Specification.
    fn colours() -> [Value; 3] {
        [
            json!("blue"),
            json!(["blue", "black", "brown"]),
            json!({"R": 100, "G": 200, "B": 150}),
        ]
    }

    fn queries(style: Style) -> [String; 3] {
        colours().map(|value| query(style, "color", &value, Encoding::Reserved).join("&"))
    }

    fn paths(style: Style) -> [String; 3] {
        colours().map(|value| {
            path(style, "color", &value, |text| Ok(text.into()))
                .unwrap()
                .into_owned()
        })
    }

    #[test]
    fn a_query_is_written_in_the_style_of_its_parameter() {
        assert_eq!(
            queries(Style::Form),
            [
                "color=blue",
                "color=blue,black,brown",
                "color=R,100,G,200,B,150"
            ]
        );
        assert_eq!(
            queries(Style::FormExploded),
            [
                "color=blue",
                "color=blue&color=black&color=brown",
                "R=100&G=200&B=150"
            ]
        );
        let [_, list, members] = queries(Style::Spaces);
        assert_eq!(list, "color=blue%20black%20brown");
        assert_eq!(members, "color=R%20100%20G%20200%20B%20150");
        let [_, list, members] = queries(Style::Pipes);
        assert_eq!(list, "color=blue%7Cblack%7Cbrown");
        assert_eq!(members, "color=R%7C100%7CG%7C200%7CB%7C150");
        let [_, _, members] = queries(Style::Deep);
        assert_eq!(
            members,
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
        );
    }

    #[test]
    fn a_path_is_written_in_the_style_of_its_parameter() {
        let cases = [
            (
                Style::Simple,
                ["blue", "blue,black,brown", "R,100,G,200,B,150"],
            ),
            (
                Style::SimpleExploded,
                ["blue", "blue,black,brown", "R=100,G=200,B=150"],
            ),
            (
                Style::Label,
                [".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
            ),
            (
                Style::LabelExploded,
                [".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
            ),
            (
                Style::Matrix,
                [
                    ";color=blue",
                    ";color=blue,black,brown",
                    ";color=R,100,G,200,B,150",
                ],
            ),
            (
                Style::MatrixExploded,
                [
                    ";color=blue",
                    ";color=blue;color=black;color=brown",
                    ";R=100;G=200;B=150",
                ],
            ),
        ];
        for (style, expected) in cases {
            assert_eq!(paths(style), expected, "{style:?}");
        }
    }

    #[test]
    fn a_header_is_written_in_the_style_of_its_parameter() {
        let [one, list, members] = colours().map(|value| header(Style::Simple, &value).unwrap());
        assert_eq!(
            [one.as_str(), &list, &members],
            ["blue", "blue,black,brown", "R,100,G,200,B,150"]
        );
        let exploded = header(Style::SimpleExploded, &colours()[2]);
        assert_eq!(exploded.as_deref(), Some("R=100,G=200,B=150"));
    }

    #[test]
    fn a_value_cannot_end_its_parameter() {
        let value = json!(["a,b", "c&d=e#f"]);
        let shown = query(Style::Form, "x[]", &value, Encoding::Reserved);
        assert_eq!(shown, ["x%5B%5D=a%2Cb,c%26d%3De%23f"]);
        let shown = query(
            Style::Form,
            "x",
            &json!("a/b?c&d#e+f"),
            Encoding::Separators,
        );
        assert_eq!(shown, ["x=a/b?c%26d%23e%2Bf"]);
    }

    #[test]
    fn nothing_is_written_for_none() {
        for value in [json!(null), json!([]), json!([null]), json!({"a": null})] {
            assert!(query(Style::Form, "x", &value, Encoding::Reserved).is_empty());
            assert!(query(Style::FormExploded, "x", &value, Encoding::Reserved).is_empty());
            assert!(query(Style::Deep, "x", &value, Encoding::Reserved).is_empty());
        }
    }

    #[test]
    fn what_is_deep_is_written_at_any_depth() {
        let value = json!({"created": {"gte": 1}, "ids": ["a", "b"]});
        let shown = query(Style::Deep, "f", &value, Encoding::Reserved).join("&");
        let expected = "f%5Bcreated%5D%5Bgte%5D=1&f%5Bids%5D%5B0%5D=a&f%5Bids%5D%5B1%5D=b";
        assert_eq!(shown, expected);
    }

    #[test]
    fn members_of_a_form_are_repeated_or_json() {
        let list = form_member(None, "a", &json!([1, 2]));
        assert_eq!(list, ["a=1", "a=2"]);
        let members = form_member(None, "a", &json!({"b": 1}));
        assert_eq!(members, ["a=%7B%22b%22%3A1%7D"]);
        let deep = form_member(Some(Style::Deep), "a", &json!({"b": 1}));
        assert_eq!(deep, ["a%5Bb%5D=1"]);
    }
}
