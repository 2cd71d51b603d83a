//! Rules about alternatives, parts and conditions of schemas.

use super::rules;

rules! {
    "request-one-of-added" / "request-one-of-removed": Request Schema "oneOf" Added => Compatible Major,
        "One more alternative is accepted.";
    "request-one-of-removed" / "request-one-of-added": Request Schema "oneOf" Removed => Breaking Major,
        "An alternative that was accepted is refused now.";
    "response-one-of-added" / "response-one-of-removed": Response Schema "oneOf" Added => Breaking Major,
        "An alternative can arrive that an old client cannot read.";
    "response-one-of-removed" / "response-one-of-added": Response Schema "oneOf" Removed => Compatible Major,
        "An alternative does not arrive any more.";
    "request-any-of-added" / "request-any-of-removed": Request Schema "anyOf" Added => Compatible Major,
        "One more alternative is accepted.";
    "request-any-of-removed" / "request-any-of-added": Request Schema "anyOf" Removed => Breaking Major,
        "An alternative that was accepted is refused now.";
    "response-any-of-added" / "response-any-of-removed": Response Schema "anyOf" Added => Compatible Major,
        "What arrives still fits the alternatives an old client knows, or more than one.";
    "response-any-of-removed" / "response-any-of-added": Response Schema "anyOf" Removed => Compatible Major,
        "An alternative does not arrive any more.";
    "request-alternatives-added" / "request-alternatives-removed": Request Schema "oneOf" Wrapped needs(KEEPS_WHOLE) => Compatible Major,
        "What was accepted is one of the alternatives now.";
    "request-alternatives-removed" / "request-alternatives-added": Request Schema "oneOf" Unwrapped needs(KEEPS_WHOLE) => Breaking Major,
        "Of several alternatives one is left; the others are refused now.";
    "response-alternatives-added" / "response-alternatives-removed": Response Schema "oneOf" Wrapped needs(KEEPS_WHOLE) => Breaking Major,
        "Alternatives can arrive that an old client cannot read.";
    "response-alternatives-removed" / "response-alternatives-added": Response Schema "oneOf" Unwrapped needs(KEEPS_WHOLE) => Compatible Major,
        "Of several alternatives one is left, which an old client can read.";
    "request-wrapped-in-one-of" / "request-unwrapped-from-one-of": Request Schema "oneOf" Wrapped => Breaking Major,
        "A body that was accepted may fit none of the alternatives, or several.";
    "request-unwrapped-from-one-of" / "request-wrapped-in-one-of": Request Schema "oneOf" Unwrapped => Breaking Major,
        "A body that fitted an alternative may be refused.";
    "response-wrapped-in-one-of" / "response-unwrapped-from-one-of": Response Schema "oneOf" Wrapped => Breaking Major,
        "What arrives may have another shape than an old client can read.";
    "response-unwrapped-from-one-of" / "response-wrapped-in-one-of": Response Schema "oneOf" Unwrapped => Breaking Major,
        "What arrives may have another shape than an old client can read.";
    "one-of-unreadable" / same: Either Schema "oneOf" Changed => Breaking Major,
        "The list cannot be read in one of the documents.";
    "any-of-unreadable" / same: Either Schema "anyOf" Changed => Breaking Major,
        "The list cannot be read in one of the documents.";
    "all-of-unreadable" / same: Either Schema "allOf" Changed => Breaking Major,
        "The list cannot be read in one of the documents.";
    "request-all-of-note-added" / "request-all-of-note-removed": Request Schema "allOf" Added needs(NOTES_ONLY) => Compatible Patch,
        "The new part only holds notes for readers.";
    "request-all-of-note-removed" / "request-all-of-note-added": Request Schema "allOf" Removed needs(NOTES_ONLY) => Compatible Patch,
        "The part only held notes for readers.";
    "request-all-of-added" / "request-all-of-removed": Request Schema "allOf" Added => Breaking Major,
        "There is a demand more that a value has to fulfil.";
    "request-all-of-removed" / "request-all-of-added": Request Schema "allOf" Removed => Risky Major,
        "There is a demand less, and what it described may be refused now.";
    "response-all-of-note-added" / "response-all-of-note-removed": Response Schema "allOf" Added needs(NOTES_ONLY) => Compatible Patch,
        "The new part only holds notes for readers.";
    "response-all-of-note-removed" / "response-all-of-note-added": Response Schema "allOf" Removed needs(NOTES_ONLY) => Compatible Patch,
        "The part only held notes for readers.";
    "response-all-of-added" / "response-all-of-removed": Response Schema "allOf" Added => Compatible Major,
        "What arrives fulfils one more description.";
    "response-all-of-removed" / "response-all-of-added": Response Schema "allOf" Removed => Compatible Major,
        "What arrives fulfils one description less; properties it alone described are reported where they are missed.";
    "request-prefix-items-added" / "request-prefix-items-removed": Request Schema "prefixItems" Added => Compatible Major,
        "One more place of the tuple is described.";
    "request-prefix-items-removed" / "request-prefix-items-added": Request Schema "prefixItems" Removed => Breaking Major,
        "A place of the tuple is not described any more and may be refused.";
    "response-prefix-items-added" / "response-prefix-items-removed": Response Schema "prefixItems" Added => Breaking Major,
        "A place of the tuple can hold what an old client was not told to expect.";
    "response-prefix-items-removed" / "response-prefix-items-added": Response Schema "prefixItems" Removed => Compatible Major,
        "A place of the tuple is not described any more.";
    "prefix-items-unreadable" / same: Either Schema "prefixItems" Changed => Breaking Major,
        "The list cannot be read in one of the documents.";
    "request-not-added" / "request-not-removed": Request Schema "not" Added => Breaking Major,
        "`not` demands something that was not demanded before.";
    "request-not-removed" / "request-not-added": Request Schema "not" Removed => Compatible Major,
        "`not` demands nothing any more.";
    "response-not-added" / "response-not-removed": Response Schema "not" Added => Compatible Major,
        "`not` describes more closely what arrives.";
    "response-not-removed" / "response-not-added": Response Schema "not" Removed => Breaking Major,
        "Without `not`, values can arrive that an old client was told not to expect.";
    "not-unreadable" / same: Either Schema "not" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "request-if-added" / "request-if-removed": Request Schema "if" Added => Breaking Major,
        "`if` demands something that was not demanded before.";
    "request-if-removed" / "request-if-added": Request Schema "if" Removed => Compatible Major,
        "`if` demands nothing any more.";
    "response-if-added" / "response-if-removed": Response Schema "if" Added => Compatible Major,
        "`if` describes more closely what arrives.";
    "response-if-removed" / "response-if-added": Response Schema "if" Removed => Breaking Major,
        "Without `if`, values can arrive that an old client was told not to expect.";
    "if-unreadable" / same: Either Schema "if" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "request-then-added" / "request-then-removed": Request Schema "then" Added => Breaking Major,
        "`then` demands something that was not demanded before.";
    "request-then-removed" / "request-then-added": Request Schema "then" Removed => Compatible Major,
        "`then` demands nothing any more.";
    "response-then-added" / "response-then-removed": Response Schema "then" Added => Compatible Major,
        "`then` describes more closely what arrives.";
    "response-then-removed" / "response-then-added": Response Schema "then" Removed => Breaking Major,
        "Without `then`, values can arrive that an old client was told not to expect.";
    "then-unreadable" / same: Either Schema "then" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "request-else-added" / "request-else-removed": Request Schema "else" Added => Breaking Major,
        "`else` demands something that was not demanded before.";
    "request-else-removed" / "request-else-added": Request Schema "else" Removed => Compatible Major,
        "`else` demands nothing any more.";
    "response-else-added" / "response-else-removed": Response Schema "else" Added => Compatible Major,
        "`else` describes more closely what arrives.";
    "response-else-removed" / "response-else-added": Response Schema "else" Removed => Breaking Major,
        "Without `else`, values can arrive that an old client was told not to expect.";
    "else-unreadable" / same: Either Schema "else" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "request-contains-added" / "request-contains-removed": Request Schema "contains" Added => Breaking Major,
        "`contains` demands something that was not demanded before.";
    "request-contains-removed" / "request-contains-added": Request Schema "contains" Removed => Compatible Major,
        "`contains` demands nothing any more.";
    "response-contains-added" / "response-contains-removed": Response Schema "contains" Added => Compatible Major,
        "`contains` describes more closely what arrives.";
    "response-contains-removed" / "response-contains-added": Response Schema "contains" Removed => Breaking Major,
        "Without `contains`, values can arrive that an old client was told not to expect.";
    "contains-unreadable" / same: Either Schema "contains" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "request-property-names-added" / "request-property-names-removed": Request Schema "propertyNames" Added => Breaking Major,
        "`propertyNames` demands something that was not demanded before.";
    "request-property-names-removed" / "request-property-names-added": Request Schema "propertyNames" Removed => Compatible Major,
        "`propertyNames` demands nothing any more.";
    "response-property-names-added" / "response-property-names-removed": Response Schema "propertyNames" Added => Compatible Major,
        "`propertyNames` describes more closely what arrives.";
    "response-property-names-removed" / "response-property-names-added": Response Schema "propertyNames" Removed => Breaking Major,
        "Without `propertyNames`, values can arrive that an old client was told not to expect.";
    "property-names-unreadable" / same: Either Schema "propertyNames" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "request-unevaluated-items-added" / "request-unevaluated-items-removed": Request Schema "unevaluatedItems" Added => Breaking Major,
        "`unevaluatedItems` demands something that was not demanded before.";
    "request-unevaluated-items-removed" / "request-unevaluated-items-added": Request Schema "unevaluatedItems" Removed => Compatible Major,
        "`unevaluatedItems` demands nothing any more.";
    "response-unevaluated-items-added" / "response-unevaluated-items-removed": Response Schema "unevaluatedItems" Added => Compatible Major,
        "`unevaluatedItems` describes more closely what arrives.";
    "response-unevaluated-items-removed" / "response-unevaluated-items-added": Response Schema "unevaluatedItems" Removed => Breaking Major,
        "Without `unevaluatedItems`, values can arrive that an old client was told not to expect.";
    "unevaluated-items-unreadable" / same: Either Schema "unevaluatedItems" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "request-unevaluated-properties-added" / "request-unevaluated-properties-removed": Request Schema "unevaluatedProperties" Added => Breaking Major,
        "`unevaluatedProperties` demands something that was not demanded before.";
    "request-unevaluated-properties-removed" / "request-unevaluated-properties-added": Request Schema "unevaluatedProperties" Removed => Compatible Major,
        "`unevaluatedProperties` demands nothing any more.";
    "response-unevaluated-properties-added" / "response-unevaluated-properties-removed": Response Schema "unevaluatedProperties" Added => Compatible Major,
        "`unevaluatedProperties` describes more closely what arrives.";
    "response-unevaluated-properties-removed" / "response-unevaluated-properties-added": Response Schema "unevaluatedProperties" Removed => Breaking Major,
        "Without `unevaluatedProperties`, values can arrive that an old client was told not to expect.";
    "unevaluated-properties-unreadable" / same: Either Schema "unevaluatedProperties" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "request-content-schema-added" / "request-content-schema-removed": Request Schema "contentSchema" Added => Breaking Major,
        "`contentSchema` demands something that was not demanded before.";
    "request-content-schema-removed" / "request-content-schema-added": Request Schema "contentSchema" Removed => Compatible Major,
        "`contentSchema` demands nothing any more.";
    "response-content-schema-added" / "response-content-schema-removed": Response Schema "contentSchema" Added => Compatible Major,
        "`contentSchema` describes more closely what arrives.";
    "response-content-schema-removed" / "response-content-schema-added": Response Schema "contentSchema" Removed => Breaking Major,
        "Without `contentSchema`, values can arrive that an old client was told not to expect.";
    "content-schema-unreadable" / same: Either Schema "contentSchema" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "request-items-set" / "request-items-removed": Request Schema "items" Added => Breaking Major,
        "Only items of one kind are accepted now.";
    "request-items-removed" / "request-items-set": Request Schema "items" Removed => Compatible Major,
        "Items of any kind are accepted now.";
    "response-items-set" / "response-items-removed": Response Schema "items" Added => Compatible Major,
        "The items that arrive are described now.";
    "response-items-removed" / "response-items-set": Response Schema "items" Removed => Breaking Major,
        "Items of any kind can arrive now.";
    "items-unreadable" / same: Either Schema "items" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "request-additional-items-set" / "request-additional-items-removed": Request Schema "additionalItems" Added => Breaking Major,
        "Only items of one kind are accepted now.";
    "request-additional-items-removed" / "request-additional-items-set": Request Schema "additionalItems" Removed => Compatible Major,
        "Items of any kind are accepted now.";
    "response-additional-items-set" / "response-additional-items-removed": Response Schema "additionalItems" Added => Compatible Major,
        "The items that arrive are described now.";
    "response-additional-items-removed" / "response-additional-items-set": Response Schema "additionalItems" Removed => Breaking Major,
        "Items of any kind can arrive now.";
    "additional-items-unreadable" / same: Either Schema "additionalItems" Changed => Breaking Major,
        "The keyword cannot be compared in its two forms.";
    "local-schema-added" / "local-schema-removed": Either Schema "$defs" Added => Documentation Patch,
        "The schema only matters where something refers to it, and is compared there.";
    "local-schema-removed" / "local-schema-added": Either Schema "$defs" Removed => Documentation Patch,
        "The schema only matters where something refers to it, and is compared there.";
    "local-schema-changed" / same: Either Schema "$defs" Changed => Documentation Patch,
        "The schema only matters where something refers to it, and is compared there.";
    "local-definition-added" / "local-definition-removed": Either Schema "definitions" Added => Documentation Patch,
        "The schema only matters where something refers to it, and is compared there.";
    "local-definition-removed" / "local-definition-added": Either Schema "definitions" Removed => Documentation Patch,
        "The schema only matters where something refers to it, and is compared there.";
    "local-definition-changed" / same: Either Schema "definitions" Changed => Documentation Patch,
        "The schema only matters where something refers to it, and is compared there.";
    "discriminator-added" / "discriminator-removed": Either Schema "discriminator" Added => Compatible Major,
        "How alternatives are told apart is said in another way; the alternatives are compared on their own.";
    "discriminator-mapping-added" / "discriminator-mapping-removed": Either Schema "discriminator.mapping" Added => Compatible Major,
        "Alternatives are told apart by other values; the alternatives are compared on their own.";
    "discriminator-removed" / "discriminator-added": Either Schema "discriminator" Removed => Compatible Major,
        "How alternatives are told apart is said in another way; the alternatives are compared on their own.";
    "discriminator-mapping-removed" / "discriminator-mapping-added": Either Schema "discriminator.mapping" Removed => Compatible Major,
        "Alternatives are told apart by other values; the alternatives are compared on their own.";
    "discriminator-unreadable" / same: Either Schema "discriminator" Changed => Breaking Major,
        "The discriminator cannot be read in one of the documents.";
    "discriminator-mapping-changed" / same: Either Schema "discriminator.mapping" Changed => Compatible Major,
        "A value stands for another alternative than before.";
    "discriminator-property-changed" / same: Either Schema "discriminator.propertyName" Any => Compatible Major,
        "Alternatives are told apart by another property.";
    "discriminator-note-changed" / same: Either Schema "discriminator.other" Any => Documentation Patch,
        "What else is said about the discriminator is nothing a client acts on.";
}
