//! Rules about limits: ranges, lengths and counts.

use super::rules;

rules! {
    "request-maximum-lowered" / "request-maximum-raised": Request Schema "maximum" Decreased => Breaking Patch,
        "Larger values that were accepted are refused now.";
    "request-maximum-raised" / "request-maximum-lowered": Request Schema "maximum" Increased => Compatible Patch,
        "Larger values are accepted now; nothing that was accepted is refused.";
    "request-maximum-set" / "request-maximum-removed": Request Schema "maximum" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-maximum-removed" / "request-maximum-set": Request Schema "maximum" Removed => Compatible Patch,
        "Larger values are accepted now.";
    "response-maximum-raised" / "response-maximum-lowered": Response Schema "maximum" Increased => Breaking Patch,
        "Larger values can arrive than an old client was told to expect.";
    "response-maximum-lowered" / "response-maximum-raised": Response Schema "maximum" Decreased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-maximum-removed" / "response-maximum-set": Response Schema "maximum" Removed => Breaking Patch,
        "Larger values can arrive than an old client was told to expect.";
    "response-maximum-set" / "response-maximum-removed": Response Schema "maximum" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-exclusive-maximum-lowered" / "request-exclusive-maximum-raised": Request Schema "exclusiveMaximum" Decreased => Breaking Patch,
        "Larger values that were accepted are refused now.";
    "request-exclusive-maximum-raised" / "request-exclusive-maximum-lowered": Request Schema "exclusiveMaximum" Increased => Compatible Patch,
        "Larger values are accepted now; nothing that was accepted is refused.";
    "request-exclusive-maximum-set" / "request-exclusive-maximum-removed": Request Schema "exclusiveMaximum" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-exclusive-maximum-removed" / "request-exclusive-maximum-set": Request Schema "exclusiveMaximum" Removed => Compatible Patch,
        "Larger values are accepted now.";
    "response-exclusive-maximum-raised" / "response-exclusive-maximum-lowered": Response Schema "exclusiveMaximum" Increased => Breaking Patch,
        "Larger values can arrive than an old client was told to expect.";
    "response-exclusive-maximum-lowered" / "response-exclusive-maximum-raised": Response Schema "exclusiveMaximum" Decreased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-exclusive-maximum-removed" / "response-exclusive-maximum-set": Response Schema "exclusiveMaximum" Removed => Breaking Patch,
        "Larger values can arrive than an old client was told to expect.";
    "response-exclusive-maximum-set" / "response-exclusive-maximum-removed": Response Schema "exclusiveMaximum" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-max-length-lowered" / "request-max-length-raised": Request Schema "maxLength" Decreased => Breaking Patch,
        "Longer texts that were accepted are refused now.";
    "request-max-length-raised" / "request-max-length-lowered": Request Schema "maxLength" Increased => Compatible Patch,
        "Longer texts are accepted now; nothing that was accepted is refused.";
    "request-max-length-set" / "request-max-length-removed": Request Schema "maxLength" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-max-length-removed" / "request-max-length-set": Request Schema "maxLength" Removed => Compatible Patch,
        "Longer texts are accepted now.";
    "response-max-length-raised" / "response-max-length-lowered": Response Schema "maxLength" Increased => Breaking Patch,
        "Longer texts can arrive than an old client was told to expect.";
    "response-max-length-lowered" / "response-max-length-raised": Response Schema "maxLength" Decreased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-max-length-removed" / "response-max-length-set": Response Schema "maxLength" Removed => Breaking Patch,
        "Longer texts can arrive than an old client was told to expect.";
    "response-max-length-set" / "response-max-length-removed": Response Schema "maxLength" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-max-items-lowered" / "request-max-items-raised": Request Schema "maxItems" Decreased => Breaking Patch,
        "Longer lists that were accepted are refused now.";
    "request-max-items-raised" / "request-max-items-lowered": Request Schema "maxItems" Increased => Compatible Patch,
        "Longer lists are accepted now; nothing that was accepted is refused.";
    "request-max-items-set" / "request-max-items-removed": Request Schema "maxItems" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-max-items-removed" / "request-max-items-set": Request Schema "maxItems" Removed => Compatible Patch,
        "Longer lists are accepted now.";
    "response-max-items-raised" / "response-max-items-lowered": Response Schema "maxItems" Increased => Breaking Patch,
        "Longer lists can arrive than an old client was told to expect.";
    "response-max-items-lowered" / "response-max-items-raised": Response Schema "maxItems" Decreased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-max-items-removed" / "response-max-items-set": Response Schema "maxItems" Removed => Breaking Patch,
        "Longer lists can arrive than an old client was told to expect.";
    "response-max-items-set" / "response-max-items-removed": Response Schema "maxItems" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-max-properties-lowered" / "request-max-properties-raised": Request Schema "maxProperties" Decreased => Breaking Patch,
        "Objects with more properties that were accepted are refused now.";
    "request-max-properties-raised" / "request-max-properties-lowered": Request Schema "maxProperties" Increased => Compatible Patch,
        "Objects with more properties are accepted now; nothing that was accepted is refused.";
    "request-max-properties-set" / "request-max-properties-removed": Request Schema "maxProperties" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-max-properties-removed" / "request-max-properties-set": Request Schema "maxProperties" Removed => Compatible Patch,
        "Objects with more properties are accepted now.";
    "response-max-properties-raised" / "response-max-properties-lowered": Response Schema "maxProperties" Increased => Breaking Patch,
        "Objects with more properties can arrive than an old client was told to expect.";
    "response-max-properties-lowered" / "response-max-properties-raised": Response Schema "maxProperties" Decreased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-max-properties-removed" / "response-max-properties-set": Response Schema "maxProperties" Removed => Breaking Patch,
        "Objects with more properties can arrive than an old client was told to expect.";
    "response-max-properties-set" / "response-max-properties-removed": Response Schema "maxProperties" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-max-contains-lowered" / "request-max-contains-raised": Request Schema "maxContains" Decreased => Breaking Patch,
        "Lists with more items of the kind that were accepted are refused now.";
    "request-max-contains-raised" / "request-max-contains-lowered": Request Schema "maxContains" Increased => Compatible Patch,
        "Lists with more items of the kind are accepted now; nothing that was accepted is refused.";
    "request-max-contains-set" / "request-max-contains-removed": Request Schema "maxContains" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-max-contains-removed" / "request-max-contains-set": Request Schema "maxContains" Removed => Compatible Patch,
        "Lists with more items of the kind are accepted now.";
    "response-max-contains-raised" / "response-max-contains-lowered": Response Schema "maxContains" Increased => Breaking Patch,
        "Lists with more items of the kind can arrive than an old client was told to expect.";
    "response-max-contains-lowered" / "response-max-contains-raised": Response Schema "maxContains" Decreased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-max-contains-removed" / "response-max-contains-set": Response Schema "maxContains" Removed => Breaking Patch,
        "Lists with more items of the kind can arrive than an old client was told to expect.";
    "response-max-contains-set" / "response-max-contains-removed": Response Schema "maxContains" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-minimum-raised" / "request-minimum-lowered": Request Schema "minimum" Increased => Breaking Patch,
        "Smaller values that were accepted are refused now.";
    "request-minimum-lowered" / "request-minimum-raised": Request Schema "minimum" Decreased => Compatible Patch,
        "Smaller values are accepted now; nothing that was accepted is refused.";
    "request-minimum-set" / "request-minimum-removed": Request Schema "minimum" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-minimum-removed" / "request-minimum-set": Request Schema "minimum" Removed => Compatible Patch,
        "Smaller values are accepted now.";
    "response-minimum-lowered" / "response-minimum-raised": Response Schema "minimum" Decreased => Breaking Patch,
        "Smaller values can arrive than an old client was told to expect.";
    "response-minimum-raised" / "response-minimum-lowered": Response Schema "minimum" Increased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-minimum-removed" / "response-minimum-set": Response Schema "minimum" Removed => Breaking Patch,
        "Smaller values can arrive than an old client was told to expect.";
    "response-minimum-set" / "response-minimum-removed": Response Schema "minimum" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-exclusive-minimum-raised" / "request-exclusive-minimum-lowered": Request Schema "exclusiveMinimum" Increased => Breaking Patch,
        "Smaller values that were accepted are refused now.";
    "request-exclusive-minimum-lowered" / "request-exclusive-minimum-raised": Request Schema "exclusiveMinimum" Decreased => Compatible Patch,
        "Smaller values are accepted now; nothing that was accepted is refused.";
    "request-exclusive-minimum-set" / "request-exclusive-minimum-removed": Request Schema "exclusiveMinimum" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-exclusive-minimum-removed" / "request-exclusive-minimum-set": Request Schema "exclusiveMinimum" Removed => Compatible Patch,
        "Smaller values are accepted now.";
    "response-exclusive-minimum-lowered" / "response-exclusive-minimum-raised": Response Schema "exclusiveMinimum" Decreased => Breaking Patch,
        "Smaller values can arrive than an old client was told to expect.";
    "response-exclusive-minimum-raised" / "response-exclusive-minimum-lowered": Response Schema "exclusiveMinimum" Increased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-exclusive-minimum-removed" / "response-exclusive-minimum-set": Response Schema "exclusiveMinimum" Removed => Breaking Patch,
        "Smaller values can arrive than an old client was told to expect.";
    "response-exclusive-minimum-set" / "response-exclusive-minimum-removed": Response Schema "exclusiveMinimum" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-min-length-raised" / "request-min-length-lowered": Request Schema "minLength" Increased => Breaking Patch,
        "Shorter texts that were accepted are refused now.";
    "request-min-length-lowered" / "request-min-length-raised": Request Schema "minLength" Decreased => Compatible Patch,
        "Shorter texts are accepted now; nothing that was accepted is refused.";
    "request-min-length-set" / "request-min-length-removed": Request Schema "minLength" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-min-length-removed" / "request-min-length-set": Request Schema "minLength" Removed => Compatible Patch,
        "Shorter texts are accepted now.";
    "response-min-length-lowered" / "response-min-length-raised": Response Schema "minLength" Decreased => Breaking Patch,
        "Shorter texts can arrive than an old client was told to expect.";
    "response-min-length-raised" / "response-min-length-lowered": Response Schema "minLength" Increased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-min-length-removed" / "response-min-length-set": Response Schema "minLength" Removed => Breaking Patch,
        "Shorter texts can arrive than an old client was told to expect.";
    "response-min-length-set" / "response-min-length-removed": Response Schema "minLength" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-min-items-raised" / "request-min-items-lowered": Request Schema "minItems" Increased => Breaking Patch,
        "Shorter lists that were accepted are refused now.";
    "request-min-items-lowered" / "request-min-items-raised": Request Schema "minItems" Decreased => Compatible Patch,
        "Shorter lists are accepted now; nothing that was accepted is refused.";
    "request-min-items-set" / "request-min-items-removed": Request Schema "minItems" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-min-items-removed" / "request-min-items-set": Request Schema "minItems" Removed => Compatible Patch,
        "Shorter lists are accepted now.";
    "response-min-items-lowered" / "response-min-items-raised": Response Schema "minItems" Decreased => Breaking Patch,
        "Shorter lists can arrive than an old client was told to expect.";
    "response-min-items-raised" / "response-min-items-lowered": Response Schema "minItems" Increased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-min-items-removed" / "response-min-items-set": Response Schema "minItems" Removed => Breaking Patch,
        "Shorter lists can arrive than an old client was told to expect.";
    "response-min-items-set" / "response-min-items-removed": Response Schema "minItems" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-min-properties-raised" / "request-min-properties-lowered": Request Schema "minProperties" Increased => Breaking Patch,
        "Objects with fewer properties that were accepted are refused now.";
    "request-min-properties-lowered" / "request-min-properties-raised": Request Schema "minProperties" Decreased => Compatible Patch,
        "Objects with fewer properties are accepted now; nothing that was accepted is refused.";
    "request-min-properties-set" / "request-min-properties-removed": Request Schema "minProperties" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-min-properties-removed" / "request-min-properties-set": Request Schema "minProperties" Removed => Compatible Patch,
        "Objects with fewer properties are accepted now.";
    "response-min-properties-lowered" / "response-min-properties-raised": Response Schema "minProperties" Decreased => Breaking Patch,
        "Objects with fewer properties can arrive than an old client was told to expect.";
    "response-min-properties-raised" / "response-min-properties-lowered": Response Schema "minProperties" Increased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-min-properties-removed" / "response-min-properties-set": Response Schema "minProperties" Removed => Breaking Patch,
        "Objects with fewer properties can arrive than an old client was told to expect.";
    "response-min-properties-set" / "response-min-properties-removed": Response Schema "minProperties" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "request-min-contains-raised" / "request-min-contains-lowered": Request Schema "minContains" Increased => Breaking Patch,
        "Lists with fewer items of the kind that were accepted are refused now.";
    "request-min-contains-lowered" / "request-min-contains-raised": Request Schema "minContains" Decreased => Compatible Patch,
        "Lists with fewer items of the kind are accepted now; nothing that was accepted is refused.";
    "request-min-contains-set" / "request-min-contains-removed": Request Schema "minContains" Added => Risky Patch,
        "A limit is written down that may always have held, or may be new.";
    "request-min-contains-removed" / "request-min-contains-set": Request Schema "minContains" Removed => Compatible Patch,
        "Lists with fewer items of the kind are accepted now.";
    "response-min-contains-lowered" / "response-min-contains-raised": Response Schema "minContains" Decreased => Breaking Patch,
        "Lists with fewer items of the kind can arrive than an old client was told to expect.";
    "response-min-contains-raised" / "response-min-contains-lowered": Response Schema "minContains" Increased => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "response-min-contains-removed" / "response-min-contains-set": Response Schema "minContains" Removed => Breaking Patch,
        "Lists with fewer items of the kind can arrive than an old client was told to expect.";
    "response-min-contains-set" / "response-min-contains-removed": Response Schema "minContains" Added => Compatible Patch,
        "Less can arrive than before; an old client expects that.";
    "exclusive-maximum-unreadable" / same: Either Schema "exclusiveMaximum" Changed => Breaking Patch,
        "The limit cannot be read in one of the documents, so what is accepted is unknown.";
    "exclusive-minimum-unreadable" / same: Either Schema "exclusiveMinimum" Changed => Breaking Patch,
        "The limit cannot be read in one of the documents, so what is accepted is unknown.";
    "maximum-unreadable" / same: Either Schema "maximum" Changed => Breaking Patch,
        "The limit cannot be read in one of the documents, so what is accepted is unknown.";
    "minimum-unreadable" / same: Either Schema "minimum" Changed => Breaking Patch,
        "The limit cannot be read in one of the documents, so what is accepted is unknown.";
    "max-length-unreadable" / same: Either Schema "maxLength" Changed => Breaking Patch,
        "The limit cannot be read in one of the documents, so what is accepted is unknown.";
    "min-length-unreadable" / same: Either Schema "minLength" Changed => Breaking Patch,
        "The limit cannot be read in one of the documents, so what is accepted is unknown.";
    "max-items-unreadable" / same: Either Schema "maxItems" Changed => Breaking Patch,
        "The limit cannot be read in one of the documents, so what is accepted is unknown.";
    "min-items-unreadable" / same: Either Schema "minItems" Changed => Breaking Patch,
        "The limit cannot be read in one of the documents, so what is accepted is unknown.";
    "multiple-of-unreadable" / same: Either Schema "multipleOf" Changed => Breaking Patch,
        "The limit cannot be read in one of the documents, so what is accepted is unknown.";
    "request-multiple-of-set" / "request-multiple-of-removed": Request Schema "multipleOf" Added => Breaking Patch,
        "Numbers between the steps are refused now.";
    "request-multiple-of-removed" / "request-multiple-of-set": Request Schema "multipleOf" Removed => Compatible Patch,
        "Numbers between the steps are accepted now.";
    "response-multiple-of-set" / "response-multiple-of-removed": Response Schema "multipleOf" Added => Compatible Patch,
        "Only multiples arrive now; an old client expects those.";
    "response-multiple-of-removed" / "response-multiple-of-set": Response Schema "multipleOf" Removed => Breaking Patch,
        "Numbers between the steps can arrive, which an old client was told not to expect.";
    "multiple-of-increased" / "multiple-of-decreased": Either Schema "multipleOf" Increased => Breaking Patch,
        "Other multiples are allowed than before.";
    "multiple-of-decreased" / "multiple-of-increased": Either Schema "multipleOf" Decreased => Breaking Patch,
        "Other multiples are allowed than before.";
    "request-items-became-unique" / "request-items-became-repeatable": Request Schema "uniqueItems" Added => Breaking Patch,
        "Lists with an item twice are refused now.";
    "request-items-became-repeatable" / "request-items-became-unique": Request Schema "uniqueItems" Removed => Compatible Patch,
        "Lists with an item twice are accepted now.";
    "response-items-became-unique" / "response-items-became-repeatable": Response Schema "uniqueItems" Added => Compatible Patch,
        "No item arrives twice now; an old client copes with that.";
    "response-items-became-repeatable" / "response-items-became-unique": Response Schema "uniqueItems" Removed => Breaking Patch,
        "An item can arrive twice, which an old client was told not to expect.";
}
