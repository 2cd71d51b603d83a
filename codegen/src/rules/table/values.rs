//! Rules about allowed values, defaults and patterns.

use super::rules;

rules! {
    "request-enum-value-removed" / "request-enum-value-added": Request Schema "enum" Removed when(OneValue) => Breaking Major,
        "A value that was accepted is refused now, and its variant is gone.";
    "request-enum-value-added" / "request-enum-value-removed": Request Schema "enum" Added when(OneValue) => Compatible Minor,
        "One more value is accepted; the enum is open and gains a variant.";
    "response-enum-value-added" / "response-enum-value-removed": Response Schema "enum" Added when(OneValue) => Risky Minor,
        "A value can arrive that an old client does not know; clients with open enums keep it as unknown.";
    "response-enum-value-removed" / "response-enum-value-added": Response Schema "enum" Removed when(OneValue) => Compatible Major,
        "The value does not arrive any more, and its variant is gone.";
    "request-became-enum" / "request-enum-dropped": Request Schema "enum" Added when(WholeList) => Breaking Major,
        "Only the listed values are accepted now, and the type is an enum.";
    "request-enum-dropped" / "request-became-enum": Request Schema "enum" Removed when(WholeList) => Compatible Major,
        "Any value is accepted now, and the enum is gone.";
    "response-became-enum" / "response-enum-dropped": Response Schema "enum" Added when(WholeList) => Compatible Major,
        "Only the listed values arrive now, and the type is an enum.";
    "response-enum-dropped" / "response-became-enum": Response Schema "enum" Removed when(WholeList) => Risky Major,
        "Any value can arrive now, and the enum is gone.";
    "enum-unreadable" / same: Either Schema "enum" Changed => Breaking Major,
        "The list of values cannot be read in one of the documents.";
    "request-extensible-enum-value-removed" / "request-extensible-enum-value-added": Request Schema "x-extensible-enum" Removed when(OneValue) => Breaking Major,
        "A value that was accepted is refused now, and its variant is gone.";
    "request-extensible-enum-value-added" / "request-extensible-enum-value-removed": Request Schema "x-extensible-enum" Added when(OneValue) => Compatible Minor,
        "One more value is accepted; the enum is open and gains a variant.";
    "response-extensible-enum-value-added" / "response-extensible-enum-value-removed": Response Schema "x-extensible-enum" Added when(OneValue) => Compatible Minor,
        "The list says that it can grow, so an old client copes with a new value.";
    "response-extensible-enum-value-removed" / "response-extensible-enum-value-added": Response Schema "x-extensible-enum" Removed when(OneValue) => Compatible Major,
        "The value does not arrive any more, and its variant is gone.";
    "request-became-extensible-enum" / "request-extensible-enum-dropped": Request Schema "x-extensible-enum" Added when(WholeList) => Breaking Major,
        "Only the listed values are accepted now, and the type is an enum.";
    "request-extensible-enum-dropped" / "request-became-extensible-enum": Request Schema "x-extensible-enum" Removed when(WholeList) => Compatible Major,
        "Any value is accepted now, and the enum is gone.";
    "response-became-extensible-enum" / "response-extensible-enum-dropped": Response Schema "x-extensible-enum" Added when(WholeList) => Compatible Major,
        "Only the listed values arrive now, and the type is an enum.";
    "response-extensible-enum-dropped" / "response-became-extensible-enum": Response Schema "x-extensible-enum" Removed when(WholeList) => Risky Major,
        "Any value can arrive now, and the enum is gone.";
    "extensible-enum-unreadable" / same: Either Schema "x-extensible-enum" Changed => Breaking Major,
        "The list of values cannot be read in one of the documents.";
    "request-const-set" / "request-const-removed": Request Schema "const" Added => Breaking Major,
        "Every other value is refused now.";
    "request-const-removed" / "request-const-set": Request Schema "const" Removed => Compatible Major,
        "Other values are accepted now.";
    "request-const-changed" / same: Request Schema "const" Changed => Breaking Major,
        "The one value that was right is wrong now.";
    "response-const-set" / "response-const-removed": Response Schema "const" Added => Compatible Major,
        "Only this value arrives now.";
    "response-const-removed" / "response-const-set": Response Schema "const" Removed => Breaking Major,
        "Other values can arrive than the one an old client was told to expect.";
    "response-const-changed" / same: Response Schema "const" Changed => Breaking Major,
        "The one value that was right is wrong now.";
    "parameter-default-set" / "parameter-default-removed": Request Schema "default" Added without(REQUIRED_PARAMETER) when(OnParameter) => Breaking Patch,
        "Leaving the parameter out means something else than before.";
    "parameter-default-removed" / "parameter-default-set": Request Schema "default" Removed without(REQUIRED_PARAMETER) when(OnParameter) => Breaking Patch,
        "Leaving the parameter out means something else than before.";
    "parameter-default-changed" / same: Request Schema "default" Changed without(REQUIRED_PARAMETER) when(OnParameter) => Breaking Patch,
        "Leaving the parameter out means something else than before.";
    "request-default-set" / "request-default-removed": Request Schema "default" Added => Compatible Patch,
        "Nothing that was valid is refused; what is meant where the value is left out may differ.";
    "request-default-removed" / "request-default-set": Request Schema "default" Removed => Compatible Patch,
        "Nothing that was valid is refused; what is meant where the value is left out may differ.";
    "request-default-changed" / same: Request Schema "default" Changed => Compatible Patch,
        "Nothing that was valid is refused; what is meant where the value is left out may differ.";
    "response-default-set" / "response-default-removed": Response Schema "default" Added => Compatible Patch,
        "What arrives stays the same; what is meant where the value is missing may differ.";
    "response-default-removed" / "response-default-set": Response Schema "default" Removed => Compatible Patch,
        "What arrives stays the same; what is meant where the value is missing may differ.";
    "response-default-changed" / same: Response Schema "default" Changed => Compatible Patch,
        "What arrives stays the same; what is meant where the value is missing may differ.";
    "request-pattern-set" / "request-pattern-removed": Request Schema "pattern" Added => Breaking Patch,
        "Texts that were accepted are refused now.";
    "request-pattern-removed" / "request-pattern-set": Request Schema "pattern" Removed => Compatible Patch,
        "Any text is accepted now.";
    "request-pattern-changed" / same: Request Schema "pattern" Changed => Risky Patch,
        "Whether the new pattern accepts what the old one did cannot be told.";
    "request-pattern-widened" / "request-pattern-narrowed": Request Schema "pattern" Widened => Compatible Patch,
        "The new pattern accepts everything.";
    "request-pattern-narrowed" / "request-pattern-widened": Request Schema "pattern" Narrowed => Breaking Patch,
        "The old pattern accepted everything; texts are refused now.";
    "response-pattern-set" / "response-pattern-removed": Response Schema "pattern" Added => Compatible Patch,
        "What arrives is described more closely.";
    "response-pattern-removed" / "response-pattern-set": Response Schema "pattern" Removed => Compatible Patch,
        "What arrives is described less closely; few clients rely on a pattern.";
    "response-pattern-changed" / same: Response Schema "pattern" Changed => Compatible Patch,
        "What arrives is described in another way; few clients rely on a pattern.";
    "response-pattern-widened" / "response-pattern-narrowed": Response Schema "pattern" Widened => Compatible Patch,
        "What arrives is described less closely; few clients rely on a pattern.";
    "response-pattern-narrowed" / "response-pattern-widened": Response Schema "pattern" Narrowed => Compatible Patch,
        "What arrives is described more closely.";
    "content-encoding-set" / "content-encoding-removed": Either Schema "contentEncoding" Added => Breaking Patch,
        "The text has to be read and written in another way.";
    "content-encoding-removed" / "content-encoding-set": Either Schema "contentEncoding" Removed => Breaking Patch,
        "The text has to be read and written in another way.";
    "content-encoding-changed" / same: Either Schema "contentEncoding" Changed => Breaking Patch,
        "The text has to be read and written in another way.";
    "content-media-type-set" / "content-media-type-removed": Either Schema "contentMediaType" Added => Breaking Patch,
        "The text has to be read and written in another way.";
    "content-media-type-removed" / "content-media-type-set": Either Schema "contentMediaType" Removed => Breaking Patch,
        "The text has to be read and written in another way.";
    "content-media-type-changed" / same: Either Schema "contentMediaType" Changed => Breaking Patch,
        "The text has to be read and written in another way.";
}
