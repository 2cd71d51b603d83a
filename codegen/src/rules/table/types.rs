//! Rules about types, formats and `null`.

use super::rules;

rules! {
    "request-type-widened" / "request-type-narrowed": Request Schema "type" Changed when(TypesWidened) => Compatible Major,
        "Everything that was accepted still is; the Rust type is another one.";
    "request-type-alike-in-text" / "request-type-changed": Request Schema "type" Changed when(TypesAlikeInText) => Compatible Major,
        "The value travels as text, and any text is accepted now.";
    "request-type-list-of-same" / "request-type-changed": Request Schema "type" Changed needs(LIST_OF_OLD FORM_EXPLODE) => Compatible Major,
        "One value travels like a list of one.";
    "request-type-narrowed" / "request-type-widened": Request Schema "type" Changed when(TypesNarrowed) => Breaking Major,
        "Some of the values that were accepted are refused now.";
    "request-type-changed" / same: Request Schema "type" Changed => Breaking Major,
        "Values that were accepted are refused now.";
    "response-type-narrowed" / "response-type-widened": Response Schema "type" Changed when(TypesNarrowed) => Compatible Major,
        "Less can arrive than before; the Rust type is another one.";
    "response-type-alike-in-text" / "response-type-changed": Response Schema "type" Changed when(TypesAlikeInText) => Compatible Major,
        "The value travels as text, and an old client expects any text.";
    "response-type-widened" / "response-type-narrowed": Response Schema "type" Changed when(TypesWidened) => Breaking Major,
        "Values can arrive that an old client cannot read.";
    "response-type-changed" / same: Response Schema "type" Changed => Breaking Major,
        "Values arrive that an old client cannot read.";
    "request-format-widened" / "request-format-narrowed": Request Schema "format" Changed when(TypesWidened) => Compatible Major,
        "Everything that was accepted still is; the Rust type is another one.";
    "request-format-alike-in-text" / "request-format-changed": Request Schema "format" Changed when(TypesAlikeInText) => Compatible Major,
        "The value travels as text, and any text is accepted now.";
    "request-format-list-of-same" / "request-format-changed": Request Schema "format" Changed needs(LIST_OF_OLD FORM_EXPLODE) => Compatible Major,
        "One value travels like a list of one.";
    "request-format-narrowed" / "request-format-widened": Request Schema "format" Changed when(TypesNarrowed) => Breaking Major,
        "Some of the values that were accepted are refused now.";
    "request-format-changed" / same: Request Schema "format" Changed => Breaking Major,
        "Values that were accepted are refused now.";
    "response-format-narrowed" / "response-format-widened": Response Schema "format" Changed when(TypesNarrowed) => Compatible Major,
        "Less can arrive than before; the Rust type is another one.";
    "response-format-alike-in-text" / "response-format-changed": Response Schema "format" Changed when(TypesAlikeInText) => Compatible Major,
        "The value travels as text, and an old client expects any text.";
    "response-format-widened" / "response-format-narrowed": Response Schema "format" Changed when(TypesWidened) => Breaking Major,
        "Values can arrive that an old client cannot read.";
    "response-format-changed" / same: Response Schema "format" Changed => Breaking Major,
        "Values arrive that an old client cannot read.";
    "request-list-of-types-widened" / "request-list-of-types-narrowed": Request Schema "types" Widened => Compatible Major,
        "More types are accepted.";
    "request-list-of-types-narrowed" / "request-list-of-types-widened": Request Schema "types" Narrowed => Breaking Major,
        "A type that was accepted is refused now.";
    "response-list-of-types-widened" / "response-list-of-types-narrowed": Response Schema "types" Widened => Breaking Major,
        "A type can arrive that an old client cannot read.";
    "response-list-of-types-narrowed" / "response-list-of-types-widened": Response Schema "types" Narrowed => Compatible Major,
        "Fewer types arrive than an old client expects.";
    "list-of-types-changed" / same: Either Schema "types" Changed => Breaking Major,
        "One type came and another one went.";
    "request-became-nullable" / "request-became-not-nullable": Request Schema "nullable" Added => Compatible Major,
        "`null` is accepted too; the Rust type says so.";
    "request-became-not-nullable" / "request-became-nullable": Request Schema "nullable" Removed => Breaking Major,
        "`null` was accepted and is refused now.";
    "response-became-nullable" / "response-became-not-nullable": Response Schema "nullable" Added => Breaking Major,
        "`null` can arrive where an old client expects a value.";
    "response-became-not-nullable" / "response-became-nullable": Response Schema "nullable" Removed => Compatible Major,
        "`null` does not arrive any more.";
    "nullable-unreadable" / same: Either Schema "nullable" Changed => Breaking Major,
        "Whether `null` is allowed cannot be read in one of the documents.";
    "schema-replaced" / same: Either Schema "" Any => Breaking Major,
        "A schema that cannot be compared keyword by keyword has changed.";
    "reference-renamed" / same: Either Schema "$ref" Any => Documentation Major,
        "The schema has another name, and so has its Rust type; what travels is compared on its own.";
}
