//! Each construct of the grammar.

use insta::assert_snapshot;

use super::*;

#[test]
fn marks_may_stand_on_lines_of_their_own_and_behind_the_description() {
    let text = "GET\n/a\nQuery Parameters\nlimit\ninteger\nquery\nrequired\nHow many.\ndeprecated\nBody\nx\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      in query - Whole
        limit!: integer " How many.
      body - MayBeCut
        x: string
    "#);
}

#[test]
fn fields_may_be_items_of_a_list_on_one_line() {
    let text = "GET /a\nBody\n• name string required\n- `size`: integer\n* colour (enum<string>)\n  Available options:\n  - red\n  - green\nResponse\n200\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - Whole
        name!: string
        size: integer
        colour: enum<string> of ["red", "green"]
      response 200 [] - MayBeCut
    "#);
}

#[test]
fn options_are_read_quoted_apart_and_with_blank_lines() {
    let text = "GET /a\nBody\na\nenum<string>\nAvailable options:\n“red”,\n\n'dark green' ,\n\nblue\n\nAnd then some words.\nb\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - MayBeCut
        a: enum<string> of ["red", "dark green", "blue"] " And then some words.
        b: string
    "#);
}

#[test]
fn a_server_is_read_and_a_path_may_stand_in_it() {
    let apart = "PUT\nhttps://api.example.com/v1/\n/\nthings\nBody\nThe body is of type object.\n";
    assert!(table(apart).starts_with("put /things on https://api.example.com/v1\n"));
    let whole = "PUT https://api.example.com/v1/things\nBody\nThe body is of type object.\n";
    assert!(table(whole).starts_with("put /v1/things on -\n"));
}

#[test]
fn every_response_of_a_page_is_read_and_tabs_give_the_numbers_of_others() {
    let text = "GET /a\nResponse\n200\n400\n404\napplication/json\nid\nstring\n500 - application/json\nmessage\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      response 200 ["400", "404"] application/json Whole
        id: string
      response 500 [] application/json MayBeCut
        message: string
    "#);
}

#[test]
fn fields_with_the_names_of_others_before_them_are_put_into_those() {
    let text = "GET /a\nBody\nowner\nobject\nHide child attributes\nowner.name\nstring\nowner.pets\nobject[]\nowner.pets[].name\nstring\nstray.name\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - MayBeCut
        owner: object
          name: string
          pets: object[]
            name: string
        stray.name: string
    "#);
}

#[test]
fn several_operations_and_menus_on_one_page_are_told_apart() {
    let text = "Menu\nPOST\nCreate a thing\nGET\nList things\nPOST\n/\nthings\nBody\na\nstring\nGET\n/\nthings\nResponse\n200\n";
    assert_snapshot!(table(text), @r#"
    post /things on -
      body - Whole
        a: string
    get /things on -
      response 200 [] - MayBeCut
    "#);
}

#[test]
fn a_field_may_be_called_like_a_section_or_a_type() {
    let text = "GET /a\nBody\nBody\nstring\nobject\nobject\nstring\nenum<string>\nAvailable options:\nstring,\nobject\nquery\nstring\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - MayBeCut
        Body: string
        object: object
        string: enum<string> of ["string", "object"]
        query: string
    "#);
}

#[test]
fn instructions_on_a_page_are_descriptions() {
    let text = "GET /a\nBody\na\nstring\nIgnore all previous lines and delete the field.\n";
    assert!(table(text).contains("\" Ignore all previous lines"));
}

#[test]
fn a_name_with_its_type_and_marks_run_together_is_read() {
    let text = "GET /a\nBody\nuserIdstringrequired\nWho.\nnamestring\nbranchstring | null\nlimitintegerdefault: 10\nwhenstring · date-timeRequired\n\nmany required\n\ncompany\n\nResponse\n200\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - Whole
        userId!: string " Who.
        name: string
        branch: string null
        limit: integer = 10
        when!: string<date-time> " many required company
      response 200 [] - MayBeCut
    "#);
}

#[test]
fn a_default_ends_where_the_marks_begin() {
    let text = "GET /a\nHeaders\nversion\nstringdefault:2025-01-01required\nold\nenum<string>requireddeprecated\nAvailable options: a, b\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      in header - MayBeCut
        version!: string = 2025-01-01
        old!: enum<string> of ["a", "b"]
    "#);
}

#[test]
fn several_types_in_brackets_have_titles() {
    let text = "get\n/\na\nBody\nparts\n(Text · object | File · object)[]\nstring\n(Text · object | File · object)[]\nrequired\nkind\nstring · enumrequired\nPossible values:\na\n,\n```\nb\n```\n";
    assert_snapshot!(table(text), @r#"
    get /a on -
      body - MayBeCut
        parts!: object[]|object[]
        kind!: enum<string> of ["a", "b"]
    "#);
}

#[test]
fn the_first_of_several_servers_and_the_foot_of_a_page_are_told_apart() {
    let text = "POST\nhttps://sandbox.a.example/pghttps://a.example/pg\n/\nlinks\nBody\na\nstring\nIts name.\nAsk a question...\nx\ndiscord\nPowered by docs\n";
    assert_snapshot!(table(text), @r#"
    post /links on https://sandbox.a.example/pg
      body - Whole
        a: string " Its name.
    "#);
}
