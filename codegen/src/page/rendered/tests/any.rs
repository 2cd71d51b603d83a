//! No text makes the reader fail.

use proptest::prelude::*;

use super::*;

#[test]
fn every_beginning_of_a_page_is_read() {
    for (end, _) in OLD.char_indices() {
        read(&OLD[..end]);
    }
}

/// Lines that mean something, and some that do not.
fn any_line() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "POST",
        "GET /a",
        "/",
        "things",
        "Body",
        "Response",
        "201 - application/json",
        "200",
        "application/json",
        "name",
        "string",
        "enum<string>",
        "required",
        "headerrequired",
        "",
        "Available options:",
        "red,",
        "Example:",
        "• a string",
        "a.b",
        "object[]",
        "\u{200b}",
        "The body is of type object.",
        "https://a.b",
        "default:",
        "**",
        "``",
        "<",
        "| null",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => ".{0,12}"]
}

proptest! {
    #[test]
    fn a_page_with_lines_changed_and_moved_is_read(
        changes in prop::collection::vec((0usize..80, 0usize..80, any_line()), 1..6)
    ) {
        let mut lines: Vec<String> = OLD.lines().map(str::to_owned).collect();
        for (at, to, text) in changes {
            let (at, to) = (at % lines.len(), to % lines.len());
            lines.swap(at, to);
            lines.insert(at, text);
        }
        read(&lines.join("\n"));
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        read(&text);
        read(&format!("GET /a\nBody\n{text}"));
    }

    #[test]
    fn no_text_makes_the_reader_fail_and_every_place_is_in_the_file(
        lines in prop::collection::vec(any_line(), 0..40)
    ) {
        let (sources, page, findings) = read(&lines.join("\n"));
        prop_assert_eq!(page.is_none(), crate::finding::has_errors(&findings) && page.is_none());
        let places = findings.iter().map(|finding| finding.place);
        let fields = page.iter().flat_map(|page| &page.operations);
        let fields = fields.flat_map(|operation| &operation.sections);
        let fields = fields.flat_map(|section| &section.fields).map(|field| field.name.place);
        for place in places.chain(fields) {
            prop_assert!(sources.text(place.file).get(place.range()).is_some());
        }
    }
}
