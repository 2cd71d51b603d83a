//! The short lines of a page: names, types with their marks, statuses.

use crate::merge::METHODS;

/// A type as a page shows it: `string`, `enum<string>[] | null`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShownType {
    /// The types it may be; more than one where the page shows several.
    pub any_of: Vec<OneType>,
    /// Whether `null` is one of them.
    pub null: Null,
}

/// Whether a page shows `null` among the types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Null {
    /// It does.
    Shown,
    /// It does not, which many renderings do not even of values that may be.
    #[default]
    NotShown,
}

/// One type of a [`ShownType`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneType {
    /// `string`, `number`, `integer`, `boolean`, `object`, `array`, `enum`,
    /// `file` or `any`.
    pub base: &'static str,
    /// What stands in `<>`: a format, or what the values of an enum are.
    pub inner: Option<String>,
    /// How many lists are around it.
    pub lists: usize,
}

/// A word that stands with a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// The value must be there.
    Required,
    /// It is about to go.
    Deprecated,
    /// Where a parameter stands (`header`), and marks that say nothing the
    /// document is held to.
    Other,
    /// What is taken if there is no value.
    Default(String),
}

const BASES: [&str; 9] = [
    "string", "number", "integer", "boolean", "object", "array", "enum", "file", "any",
];

/// Formats some renderers show instead of the type, with the type.
const FORMATS: [(&str, &str); 6] = [
    ("int32", "integer"),
    ("int64", "integer"),
    ("float", "number"),
    ("double", "number"),
    ("date-time", "string"),
    ("uuid", "string"),
];

/// Formats some renderers show behind the type, the longer ones before those
/// they begin with.
const FORMATS_BEHIND: [&str; 12] = [
    "date-time",
    "date",
    "enum",
    "int32",
    "int64",
    "float",
    "double",
    "uuid",
    "email",
    "uri",
    "binary",
    "password",
];

/// Marks without a value, the longer ones before those they begin with.
const MARKS: [(&str, Mark); 12] = [
    ("required", Mark::Required),
    ("deprecated", Mark::Deprecated),
    ("read-only", Mark::Other),
    ("readonly", Mark::Other),
    ("write-only", Mark::Other),
    ("writeonly", Mark::Other),
    ("optional", Mark::Other),
    ("header", Mark::Other),
    ("query", Mark::Other),
    ("cookie", Mark::Other),
    ("path", Mark::Other),
    ("body", Mark::Other),
];

/// Reads a type with the marks that may follow it, glued on or apart:
/// `stringheaderrequired`, `string | null · required`.
///
/// The title of a schema may stand before it: `Bank account · object`.
pub(super) fn type_line(text: &str) -> Option<(ShownType, Vec<Mark>)> {
    let titled = || untitled_type_line(text.split_once(" · ")?.1);
    let read = untitled_type_line(text).or_else(titled);
    read.or_else(|| bracketed(text))
}

/// Reads several types in brackets, each with its title:
/// `(Text · object | File · object)[]required`.
fn bracketed(text: &str) -> Option<(ShownType, Vec<Mark>)> {
    let (inner, mut rest) = text.strip_prefix('(')?.rsplit_once(')')?;
    let mut lists = 0;
    while let Some(after) = rest.strip_prefix("[]") {
        (rest, lists) = (after, lists + 1);
    }
    let types = inner
        .split('|')
        .map(|one| one.rsplit('·').next().unwrap_or(one).trim());
    let (mut shown, marks) = untitled_type_line(&types.collect::<Vec<_>>().join("|"))?;
    let more = all_marks(rest).filter(|_| marks.is_empty())?;
    shown.any_of.iter_mut().for_each(|one| one.lists += lists);
    Some((shown, more))
}

/// Reads a type as [`type_line`] does, without a title.
pub(super) fn untitled_type_line(text: &str) -> Option<(ShownType, Vec<Mark>)> {
    let mut shown = ShownType::default();
    let mut rest = text;
    loop {
        rest = match rest.strip_prefix("null") {
            Some(after) => {
                shown.null = Null::Shown;
                after
            }
            None => {
                let (one, after) = one_type(rest)?;
                shown.any_of.push(one);
                after
            }
        };
        match next_alternative(rest) {
            Some(after) => rest = after,
            None => break,
        }
    }
    let marks = all_marks(rest)?;
    (!shown.any_of.is_empty()).then_some((shown, marks))
}

fn next_alternative(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let after = text.strip_prefix('|').or_else(|| text.strip_prefix("or "));
    after.map(str::trim_start)
}

fn one_type(text: &str) -> Option<(OneType, &str)> {
    let items = ["array of ", "list of "]
        .into_iter()
        .find_map(|of| text.strip_prefix(of));
    if let Some(items) = items {
        let (mut one, after) = one_type(items)?;
        one.lists += 1;
        return Some((one, after.strip_prefix('s').unwrap_or(after)));
    }
    if let Some(found) = format_alone(text) {
        return Some(found);
    }
    let base = BASES.into_iter().find(|base| text.starts_with(base))?;
    let mut rest = text.strip_prefix(base)?;
    let mut inner = None;
    if let Some((format, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
        inner = Some(format.trim().to_owned());
        rest = after;
    }
    if let Some((format, after)) = format_behind(rest).filter(|_| inner.is_none()) {
        inner = Some(format.to_owned());
        rest = after;
    }
    let mut lists = 0;
    while let Some(after) = rest.strip_prefix("[]") {
        lists += 1;
        rest = after;
    }
    // `string · enum` is `enum<string>`.
    let is_enum = inner.as_deref() == Some("enum");
    let one = if is_enum {
        let inner = Some(base.to_owned());
        OneType {
            base: "enum",
            inner,
            lists,
        }
    } else {
        OneType { base, inner, lists }
    };
    Some((one, rest))
}

/// Reads a format behind the type: `string · date-time`.
fn format_behind(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start().strip_prefix('·')?.trim_start();
    FORMATS_BEHIND
        .into_iter()
        .find_map(|format| Some((format, text.strip_prefix(format)?)))
}

/// Reads a format that stands where others show the type: `int64`.
fn format_alone(text: &str) -> Option<(OneType, &str)> {
    FORMATS.into_iter().find_map(|(format, base)| {
        let after = text.strip_prefix(format)?;
        let inner = Some(format.to_owned());
        let lists = 0;
        Some((OneType { base, inner, lists }, after))
    })
}

/// Reads a line that holds marks and nothing else: `headerrequired`, `required`.
pub(super) fn marks_line(text: &str) -> Option<Vec<Mark>> {
    all_marks(text).filter(|marks| !marks.is_empty())
}

fn all_marks(text: &str) -> Option<Vec<Mark>> {
    let mut marks = Vec::new();
    let mut rest = text.trim_start_matches(is_between);
    while !rest.is_empty() {
        if let Some(value) = rest.strip_prefix("default:") {
            marks.extend(default(value));
            break;
        }
        if rest.starts_with("format:") {
            marks.push(Mark::Other);
            break;
        }
        let (mark, after) = MARKS.iter().find_map(|(word, mark)| {
            let head = rest.get(..word.len())?;
            let after = rest.get(word.len()..)?;
            head.eq_ignore_ascii_case(word)
                .then(|| (mark.clone(), after))
        })?;
        marks.push(mark);
        rest = after.trim_start_matches(is_between);
    }
    Some(marks)
}

/// A default and the marks glued to it: `10required`.
fn default(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut value = text.trim();
    let last = |value: &str| {
        let known = MARKS.iter().take(2);
        let mut known = known.filter_map(|(word, mark)| {
            let left = value.strip_suffix(word).filter(|left| !left.is_empty())?;
            Some((left.len(), mark.clone()))
        });
        known.next()
    };
    while let Some((length, mark)) = last(value) {
        value = value.get(..length).unwrap_or_default().trim_end();
        marks.push(mark);
    }
    marks.push(Mark::Default(value.to_owned()));
    marks
}

fn is_between(c: char) -> bool {
    matches!(c, ' ' | ',' | '·' | '•' | '-' | '(' | ')')
}

/// Whether a line can be the name of a field: one word of the characters names
/// are made of.
pub(super) fn is_name(text: &str) -> bool {
    let first = text.chars().next();
    first.is_some_and(|c| c.is_alphabetic() || matches!(c, '_' | '$' | '@'))
        && !text.ends_with('.')
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '@' | '-' | '.' | '[' | ']'))
}

/// Whether a line is a media type.
pub(super) fn is_media(text: &str) -> bool {
    let kind = text.split_once('/').map(|(kind, _)| kind);
    let kinds = [
        "application",
        "text",
        "image",
        "audio",
        "video",
        "multipart",
        "*",
    ];
    !text.contains(' ') && kind.is_some_and(|kind| kinds.contains(&kind))
}

/// The status, and media type if there is one, of `201 - application/json`.
pub(super) fn status_line(text: &str) -> Option<(&str, Option<&str>)> {
    let (status, rest) = match text.split_once([' ', '-', '–', '—', '·']) {
        Some((status, rest)) => (status, rest.trim_matches([' ', '-', '–', '—', '·'])),
        None => (text, ""),
    };
    let bytes = status.as_bytes();
    let is_status = match bytes {
        [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'] => true,
        [b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => true,
        _ => status.eq_ignore_ascii_case("default"),
    };
    match (is_status, rest) {
        (true, "") => Some((status, None)),
        (true, media) if is_media(media) => Some((status, Some(media))),
        _ => None,
    }
}

/// The method a line names, in lower case; `DEL` is how some menus write it.
pub(super) fn method(text: &str) -> Option<&'static str> {
    if text == "DEL" {
        return Some("delete");
    }
    METHODS
        .into_iter()
        .find(|method| method.to_ascii_uppercase() == text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use super::*;

    fn one(base: &'static str, inner: Option<&str>, lists: usize) -> OneType {
        let inner = inner.map(str::to_owned);
        OneType { base, inner, lists }
    }

    #[test]
    fn types_are_read_with_formats_lists_and_null() {
        for (text, expected) in [
            ("string", one("string", None, 0)),
            ("string<date-time>", one("string", Some("date-time"), 0)),
            ("enum<string>[]", one("enum", Some("string"), 1)),
            ("object[][]", one("object", None, 2)),
        ] {
            let (shown, marks) = type_line(text).unwrap();
            assert_eq!((shown.any_of, marks), (vec![expected], vec![]), "{text}");
        }
        assert_eq!(type_line("string | null").unwrap().0.null, Null::Shown);
        assert_eq!(type_line("string | integer").unwrap().0.any_of.len(), 2);
    }

    #[test]
    fn marks_are_read_glued_and_apart_and_in_any_case() {
        for text in [
            "stringheaderrequired",
            "string header required",
            "string · header · Required",
        ] {
            assert_eq!(
                type_line(text).unwrap().1,
                [Mark::Other, Mark::Required],
                "{text}"
            );
        }
        let marks = type_line("integerdefault:20").unwrap().1;
        assert_eq!(marks, [Mark::Default("20".into())]);
        assert_eq!(
            marks_line("headerrequired").unwrap(),
            [Mark::Other, Mark::Required]
        );
    }

    #[test]
    fn prose_is_no_type_and_no_mark() {
        for text in [
            "stringent checks",
            "required by law",
            "object of the call",
            "",
            "null",
        ] {
            assert_eq!(type_line(text), None, "{text}");
            assert_eq!(marks_line(text), None, "{text}");
        }
    }

    #[test]
    fn statuses_are_read_with_and_without_a_media_type() {
        for text in [
            "201 - application/json",
            "201 – application/json",
            "201 application/json",
        ] {
            assert_eq!(status_line(text), Some(("201", Some("application/json"))));
        }
        assert_eq!(status_line("404"), Some(("404", None)));
        for text in ["2010", "201 - created", "20", "201 banks"] {
            assert_eq!(status_line(text), None, "{text}");
        }
    }
}
