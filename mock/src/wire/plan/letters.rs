//! Letters that have to be told apart from what is written around them, by where they stand.
use crate::document::operation::{In, Operation, Parameter, Style};
use crate::generate::Letters;

const ANYWHERE: &[char] = &[
    'a', 'ñ', '漢', '😀', ' ', '"', '\\', '\n', '\t', '&', '=', '+', '%', '/', '?', '#', '<', '\'',
    ';', ':', '@', ',', '|', '{', '}', '[', ']', '(', '*', '!', '$', '^', '`', '~', '.', '-', '_',
];
const QUERY: &[char] = &[
    'a', 'ñ', '漢', '😀', '"', '\\', '&', '=', '+', '%', '/', '?', '#', '<', '\'', ';', ':', '@',
    ',', '{', '}', '[', ']', '(', '*', '!', '$', '^', '`', '~', '.', '-', '_',
];
/// Without slashes, which a client may refuse, and dots, which may divide two variables.
const PATH: &[char] = &[
    'x', 'ñ', '漢', '😀', ' ', '"', '&', '=', '+', '%', '?', '#', '<', '\'', ';', ':', '@', ',',
    '|', '{', '}', '[', ']', '(', '*', '!', '$', '^', '`', '~', '-', '_',
];
/// What is never written as it is, where other letters than slashes divide variables.
const SEGMENT: &[char] = &[
    'x', 'ñ', '漢', '😀', ' ', '"', '%', '?', '#', '<', '|', '{', '}', '[', ']', '^', '`',
];
/// What is visible in ASCII; commas and equals signs divide lists and members.
const HEADER: &[char] = &[
    'a', ' ', '"', '\\', '&', '+', '%', '/', '?', '#', '<', '\'', ';', ':', '@', '|', '{', '}',
    '[', ']', '(', '*', '!', '$', '^', '`', '~', '.', '-', '_',
];

/// What the free texts of a body are made of.
pub(super) fn of_body() -> Letters {
    Letters::Odd(ANYWHERE)
}

/// What the free texts of a parameter are made of.
pub(super) fn of_parameter(operation: &Operation, parameter: &Parameter) -> Letters {
    Letters::Odd(match (parameter.place, parameter.style) {
        (In::Path, _) if is_among_others(operation, parameter) => SEGMENT,
        (In::Path, _) => PATH,
        (In::Header, _) => HEADER,
        // A divider that an item may hold as well cannot be told from it.
        (_, Style::Divided(_)) => QUERY,
        _ => ANYWHERE,
    })
}

/// Whether a variable shares its segment of the path with others.
fn is_among_others(operation: &Operation, parameter: &Parameter) -> bool {
    let variable = format!("{{{}}}", parameter.name);
    let mut segments = operation.path.split('/');
    let own = segments.find(|segment| segment.contains(&variable));
    own.is_some_and(|segment| segment.matches('{').count() > 1)
}
