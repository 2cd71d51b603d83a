//! Reads the fields of a section.

use super::cursor::Cursor;
use super::lines::{Lead, Line, unmarked};
use super::words::{Mark, ShownType, is_name, marks_line, type_line, untitled_type_line};
use super::{Extent, RenderedField, Shown};
use crate::finding::Finding;
use crate::source::Place;

/// Lines a page shows between the fields that say nothing about them.
const NOISE: [&str; 6] = [
    "Try it",
    "Copy",
    "Show child attributes",
    "Hide child attributes",
    "Show Child Attributes",
    "Hide Child Attributes",
];

/// How lines begin that limit a value; a document says it with keywords.
const LIMITS: [&str; 8] = [
    "Required range:",
    "Required string length:",
    "Required array length:",
    "Minimum ",
    "Maximum ",
    "Pattern:",
    "length ",
    "Defaults to ",
];

/// How many letters the name in `userIdstringrequired` can have.
const LONGEST_NAME: usize = 100;

/// What the values of an enum are announced by.
const OPTIONS: [&str; 4] = [
    "Available options:",
    "Possible values:",
    "Allowed values:",
    "Allowed:",
];

/// How many lines an example can have.
const EXAMPLE_LINES: usize = 200;

/// Takes fields until `ends` says that something else begins.
pub(super) fn fields(
    cursor: &mut Cursor<'_>,
    ends: impl Fn(&Cursor<'_>) -> bool,
) -> (Vec<RenderedField>, Vec<Finding>) {
    let mut flat: Vec<RenderedField> = Vec::new();
    let mut findings = Vec::new();
    while !cursor.is_at_end() && !ends(cursor) {
        if let Some(mut field) = start(cursor) {
            findings.extend(rest_of(cursor, &mut field, &ends));
            flat.push(field);
        } else {
            cursor.next_text();
        }
    }
    (nested(flat), findings)
}

/// Whether a field begins here.
pub(super) fn starts_field(cursor: &Cursor<'_>) -> bool {
    start(&mut cursor.clone()).is_some()
}

/// Takes the name and the type of a field: on two lines, or on one with a
/// bullet.
fn start(cursor: &mut Cursor<'_>) -> Option<RenderedField> {
    let mut ahead = cursor.clone();
    let line = ahead.next_text()?;
    let field = if let Some((name, ty)) = bulleted(line) {
        let (ty, marks) = type_line(ty)?;
        with_marks(new(name, line.place, ty, line.place), marks, line.place)
    } else {
        let behind = ahead.clone();
        match on_two_lines(line, &mut ahead) {
            Some(field) => field,
            None => {
                ahead = behind;
                let (name, ty, marks) = glued(&line.text)?;
                with_marks(new(name, line.place, ty, line.place), marks, line.place)
            }
        }
    };
    *cursor = ahead;
    Some(field)
}

fn on_two_lines(line: &Line, ahead: &mut Cursor<'_>) -> Option<RenderedField> {
    let name = unmarked(&line.text);
    let ty_line = ahead.next_text()?;
    let (ty, marks) = type_line(&ty_line.text).filter(|_| is_name(name))?;
    skip_selector(ahead, ty_line);
    let field = new(name, line.place, ty, ty_line.place);
    Some(with_marks(field, marks, ty_line.place))
}

/// Takes what a page shows to choose one of several types by: one of them, and
/// all of them again.
fn skip_selector(cursor: &mut Cursor<'_>, ty: &Line) {
    let mut ahead = cursor.ahead();
    let one = ahead.next().and_then(|line| type_line(&line.text));
    let is_again = ahead.next().is_some_and(|line| line.text == ty.text);
    if one.is_some() && is_again && ty.text.contains('|') {
        cursor.next_text();
        cursor.next_text();
    }
}

/// Reads `userIdstringrequired`. The longest type that fits is taken.
fn glued(text: &str) -> Option<(&str, ShownType, Vec<Mark>)> {
    let first = text.split([' ', '<', '[', '|']).next()?;
    let spaced = [" | ", " · ", " of ", "default:"]
        .iter()
        .any(|of| text.contains(of));
    let is_prose = text.contains(' ') && !spaced;
    let is_else = marks_line(text).is_some() || untitled_type_line(text).is_some();
    if is_prose || is_else || !first.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
        return None;
    }
    let starts = first.char_indices().skip(1).map(|(at, _)| at);
    starts.take(LONGEST_NAME).find_map(|at| {
        let (name, ty) = text.split_at_checked(at)?;
        let (ty, marks) = untitled_type_line(ty).filter(|_| is_name(name))?;
        // `company` and `profile` are words.
        let is_word = ty
            .any_of
            .iter()
            .any(|one| ["any", "file"].contains(&one.base));
        (!marks.is_empty() || !is_word).then_some((name, ty, marks))
    })
}

/// The name and the type of `• name string required`.
fn bulleted(line: &Line) -> Option<(&str, &str)> {
    let (name, ty) = line.text.split_once(' ')?;
    let name = unmarked(name.trim_end_matches(':'));
    (line.lead == Lead::Bullet && is_name(name))
        .then(|| (name, ty.trim_matches(['(', ')', '·', ' '])))
}

fn new(name: &str, place: Place, ty: ShownType, ty_place: Place) -> RenderedField {
    let text = name.replace("[]", "");
    RenderedField {
        name: Shown { text, place },
        ty,
        ty_place,
        required: None,
        deprecated: None,
        default: None,
        description: None,
        options: Vec::new(),
        example: None,
        fields: Vec::new(),
        end: Extent::Whole,
    }
}

fn with_marks(mut field: RenderedField, marks: Vec<Mark>, place: Place) -> RenderedField {
    for mark in marks {
        match mark {
            Mark::Required => field.required = Some(place),
            Mark::Deprecated => field.deprecated = Some(place),
            Mark::Default(text) => field.default = Some(Shown { text, place }),
            Mark::Other => {}
        }
    }
    field
}

/// Takes what follows the name and the type of a field.
fn rest_of(
    cursor: &mut Cursor<'_>,
    field: &mut RenderedField,
    ends: impl Fn(&Cursor<'_>) -> bool,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    while !cursor.is_at_end() && !ends(cursor) && !starts_field(cursor) {
        findings.extend(unknown_type(cursor));
        let Some(line) = cursor.next_text() else {
            break;
        };
        if let Some(inline) = OPTIONS.iter().find_map(|of| label(&line.text, of)) {
            field.options = options(cursor, line, inline, &ends);
            findings.extend(without_options(field, line));
        } else if let Some(inline) = label(&line.text, "Example:") {
            field.example = example(cursor, line, inline);
        } else if let Some(marks) = marks_line(&line.text) {
            *field = with_marks(field.clone(), marks, line.place);
        } else if let Some(value) = label(&line.text, "Allowed value:") {
            field.options = values(value, line.place);
        } else if !says_nothing(&line.text) {
            append(&mut field.description, Some(line));
        }
    }
    if cursor.is_at_end() {
        field.end = Extent::MayBeCut;
    }
    findings
}

/// What follows a label on its line.
fn label<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let head = text.get(..label.len())?;
    let rest = text.get(label.len()..)?;
    head.eq_ignore_ascii_case(label).then(|| rest.trim())
}

pub(super) fn says_nothing(text: &str) -> bool {
    NOISE.contains(&text) || LIMITS.iter().any(|limit| text.starts_with(limit))
}

/// Adds a line to what is said about something.
pub(super) fn append(text: &mut Option<Shown>, line: Option<&Line>) {
    let Some(line) = line else {
        return;
    };
    match text {
        Some(shown) => {
            shown.text.push(' ');
            shown.text.push_str(&line.text);
            shown.place.end = line.place.end;
        }
        None => {
            *text = Some(Shown {
                text: line.text.clone(),
                place: line.place,
            });
        }
    }
}

/// Takes the values of an enum. A comma says that one more follows; the first
/// is a value even if it looks like the name of a field.
fn options(
    cursor: &mut Cursor<'_>,
    label: &Line,
    inline: &str,
    ends: impl Fn(&Cursor<'_>) -> bool,
) -> Vec<Shown> {
    let mut options = values(inline, label.place);
    let mut goes_on = options.is_empty() || inline.ends_with(',');
    loop {
        let next = if goes_on {
            cursor.peek_text().filter(|_| !ends(cursor))
        } else {
            cursor.peek().filter(|line| {
                let uncommaed = is_name(&line.text) && marks_line(&line.text).is_none();
                // The last word of a page can be a name whose type was cut off.
                uncommaed
                    && cursor.ahead().nth(1).is_some()
                    && !starts_field(cursor)
                    && !ends(cursor)
            })
        };
        let Some(line) = next else {
            return options;
        };
        cursor.next_text();
        options.extend(values(&line.text, line.place));
        let comma_follows = cursor
            .peek_text()
            .is_some_and(|line| line.text.starts_with(','));
        goes_on = line.text.ends_with(',') || comma_follows;
    }
}

fn values(text: &str, place: Place) -> Vec<Shown> {
    let values = text
        .split(',')
        .map(unquoted)
        .filter(|text| !text.is_empty());
    values
        .map(|text| Shown {
            text: text.to_owned(),
            place,
        })
        .collect()
}

/// The text without quotes of any kind around it.
fn unquoted(text: &str) -> &str {
    let text = text.trim();
    let pairs = [
        ('"', '"'),
        ('\'', '\''),
        ('`', '`'),
        ('“', '”'),
        ('‘', '’'),
        ('«', '»'),
    ];
    let inner = pairs
        .into_iter()
        .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close));
    inner.map_or(text, unquoted)
}

/// Takes an example; one that opens brackets goes on until they are closed.
fn example(cursor: &mut Cursor<'_>, label: &Line, inline: &str) -> Option<Shown> {
    let (text, mut place) = if inline.is_empty() {
        let line = cursor.next_text()?;
        (line.text.as_str(), line.place)
    } else {
        (inline, label.place)
    };
    let mut text = unquoted(text).to_owned();
    let mut ahead = cursor.clone();
    let (mut whole, mut end) = (text.clone(), place.end);
    for _ in 0..EXAMPLE_LINES {
        if !is_open(&whole) {
            break;
        }
        let Some(line) = ahead.next_text() else {
            return Some(Shown { text, place });
        };
        whole.push(' ');
        whole.push_str(&line.text);
        end = line.place.end;
    }
    if whole != text && !is_open(&whole) {
        *cursor = ahead;
        (text, place.end) = (whole, end);
    }
    Some(Shown { text, place })
}

/// Whether more brackets are opened than closed.
fn is_open(text: &str) -> bool {
    let count = |wanted: [char; 2]| text.matches(wanted).count();
    text.starts_with(['{', '[']) && count(['{', '[']) > count(['}', ']'])
}

fn without_options(field: &RenderedField, line: &Line) -> Option<Finding> {
    field.options.is_empty().then(|| {
        let message = format!("no options of `{}` are listed", field.name.text);
        Finding::warning("rendered-without-options", message, line.place)
            .with_help("open the list in the browser and capture the page again")
    })
}

/// Two lines of one word each look like a field whose type is not known here.
pub(super) fn unknown_type(cursor: &Cursor<'_>) -> Option<Finding> {
    let mut ahead = cursor.clone();
    let (name, ty) = (ahead.next_text()?, ahead.next()?);
    let is_word = |line: &Line| !line.is_blank() && !line.text.contains(' ');
    let ends_like_prose = ty.text.ends_with(['.', ',', ':', '!', '?']);
    let looks_like_a_field = is_name(&name.text)
        && marks_line(&name.text).is_none()
        && is_word(ty)
        && !ends_like_prose
        && marks_line(&ty.text).is_none()
        && type_line(&ty.text).is_none()
        && glued(&ty.text).is_none();
    looks_like_a_field.then(|| {
        let message = format!("`{}` is not a type this tool knows", ty.text);
        Finding::warning("rendered-unknown-type", message, ty.place).with_help(format!(
            "if `{}` is a field, it is not compared: compare it by eye, and report the type",
            name.text
        ))
    })
}

/// Puts `account.number` into `account`, where that stands before it.
fn nested(flat: Vec<RenderedField>) -> Vec<RenderedField> {
    let mut fields: Vec<RenderedField> = Vec::new();
    for field in flat {
        insert(&mut fields, field);
    }
    fields
}

fn insert(fields: &mut Vec<RenderedField>, mut field: RenderedField) {
    let parent = fields.iter_mut().find(|parent| {
        let rest = field.name.text.strip_prefix(&parent.name.text);
        rest.is_some_and(|rest| rest.starts_with('.'))
    });
    match parent {
        Some(parent) => {
            if field.end == Extent::MayBeCut {
                parent.end = Extent::MayBeCut;
            }
            let cut = parent.name.text.len() + 1;
            field.name.text = field.name.text.split_off(cut);
            insert(&mut parent.fields, field);
        }
        None => fields.push(field),
    }
}
