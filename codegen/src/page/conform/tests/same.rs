//! What one unchanged document looks like in different renderings.

use super::*;

#[test]
fn a_page_that_shows_the_document_differs_in_nothing() {
    assert_same(PAGE);
}

#[test]
fn the_order_of_fields_is_no_difference() {
    let mail = "mail\nstring | null\n\nWrite to a@b.example now.\n";
    let moved = PAGE.replacen(mail, "", 1);
    let sorted = moved.replacen("kind\nenum", &format!("{mail}kind\nenum"), 1);
    assert_same(&sorted);
}

#[test]
fn marks_on_one_line_or_two_are_no_difference() {
    assert_same(&page_with("headerrequired", "header\nrequired"));
    assert_same(&page_with("string\nheaderrequired", "stringheaderrequired"));
}

#[test]
fn the_form_of_the_status_line_is_no_difference() {
    for form in ["201\napplication/json\n", "201\n", "application/json\n", ""] {
        assert_same(&page_with("201 - application/json\n", form));
    }
}

#[test]
fn a_whole_shown_as_its_type_is_no_removal() {
    let start = PAGE.find("201 - ").unwrap();
    let collapsed = "201 - application/json\nThe response is of type `object`.\n";
    assert_same(&format!("{}{collapsed}", &PAGE[..start]));
    let (start, end) = (
        PAGE.find("kind\n").unwrap(),
        PAGE.find("\nResponse").unwrap(),
    );
    let body = "The body is of type object.\n";
    assert_same(&format!("{}{body}{}", &PAGE[..start], &PAGE[end..]));
}

#[test]
fn the_first_variant_alone_is_no_difference_and_neither_is_another() {
    let (start, end) = (
        PAGE.find("kind\n").unwrap(),
        PAGE.find("\nResponse").unwrap(),
    );
    let bag = "kind\nenum<string>\nrequired\nAvailable options:\nbag\ncolour\nstring\n";
    assert_same(&format!("{}{bag}{}", &PAGE[..start], &PAGE[end..]));
}

#[test]
fn a_bare_object_a_lost_format_and_a_lost_null_are_no_difference() {
    let (start, end) = (
        PAGE.find("owner.name").unwrap(),
        PAGE.find("at\nstring<").unwrap(),
    );
    assert_same(&format!("{}{}", &PAGE[..start], &PAGE[end..]));
    assert_same(&page_with("string<date-time>", "string"));
    assert_same(&page_with("string | null", "string"));
}

#[test]
fn a_hidden_address_is_no_difference() {
    assert_same(&page_with("a@b.example", "[email protected]"));
    assert_same(&page_with("a@b.example", "[email\u{a0}protected]"));
}

#[test]
fn a_missing_description_is_no_difference() {
    assert_same(&page_with("How big it is.\n", ""));
}

#[test]
fn a_made_up_example_is_no_difference() {
    for example in [
        "\"<string>\"",
        "123",
        "2023-11-07T05:31:56Z",
        "{\n\"a\": 1\n}",
    ] {
        let shown = format!("Example:\n{example}\nowner\nobject\nmail");
        assert_same(&page_with("owner\nobject\nmail", &shown));
    }
}

#[test]
fn what_an_export_adds_before_the_operation_is_no_difference() {
    let header = "> ## Documentation Index\n> Fetch the index at llms.txt\n\n# Make a thing\n\n";
    assert_same(&format!("{header}{PAGE}"));
}

#[test]
fn a_page_cut_off_anywhere_differs_in_nothing() {
    let body = PAGE.find("Body\n").unwrap();
    for (end, _) in PAGE.match_indices('\n').filter(|(end, _)| *end > body) {
        let cut = &PAGE[..=end];
        // Without its values an enum is told as such.
        let said = said(cut, DOCUMENT).into_iter();
        let said = said.filter(|text| !text.starts_with("rendered-without-options"));
        assert_eq!(said.collect::<Vec<_>>(), Vec::<String>::new(), "{cut}");
    }
}
