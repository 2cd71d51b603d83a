//! Rules about properties of objects.

use super::rules;

rules! {
    "request-property-required-added-with-default" / "request-property-removed": Request Schema "properties" Added needs(REQUIRED HAS_DEFAULT) => Breaking Minor,
        "Requests without the new property are refused, whatever its default.";
    "request-property-required-added" / "request-property-removed": Request Schema "properties" Added needs(REQUIRED) => Breaking Minor,
        "Requests without the new property are refused.";
    "request-property-added" / "request-property-removed": Request Schema "properties" Added => Compatible Minor,
        "One more property may be sent.";
    "request-property-removed" / "request-property-added": Request Schema "properties" Removed => Risky Major,
        "The property may be refused or ignored; what it said is not said any more.";
    "response-property-required-removed" / "response-property-required-added": Response Schema "properties" Removed needs(WAS_REQUIRED) => Breaking Major,
        "A property that always arrived is gone.";
    "response-property-removed" / "response-property-added": Response Schema "properties" Removed => Risky Major,
        "A property that could arrive is gone.";
    "response-property-required-added" / "response-property-required-removed": Response Schema "properties" Added needs(REQUIRED) => Compatible Minor,
        "One more property arrives, which an old client ignores.";
    "response-property-added" / "response-property-removed": Response Schema "properties" Added => Compatible Minor,
        "One more property can arrive, which an old client ignores.";
    "request-undescribed-property-became-required" / "request-undescribed-property-became-optional": Request Schema "required" Added needs(UNDESCRIBED) => Breaking Patch,
        "The property is demanded, although nothing says what it is.";
    "request-undescribed-property-became-optional" / "request-undescribed-property-became-required": Request Schema "required" Removed needs(UNDESCRIBED) => Compatible Patch,
        "The property was demanded, although nothing said what it was.";
    "request-property-became-required-with-default" / "request-property-became-optional": Request Schema "required" Added needs(HAS_DEFAULT) => Breaking Major,
        "Requests without the property are refused, whatever its default.";
    "request-property-became-required" / "request-property-became-optional": Request Schema "required" Added => Breaking Major,
        "Requests without the property are refused.";
    "request-property-became-optional" / "request-property-became-required": Request Schema "required" Removed => Compatible Major,
        "The property may be left out; its Rust type says so.";
    "response-undescribed-property-became-optional" / "response-undescribed-property-became-required": Response Schema "required" Removed needs(UNDESCRIBED) => Compatible Patch,
        "The property was demanded but never described.";
    "response-property-became-optional" / "response-property-became-required": Response Schema "required" Removed => Breaking Major,
        "A property that always arrived can be missing.";
    "response-undescribed-property-became-required" / "response-undescribed-property-became-optional": Response Schema "required" Added needs(UNDESCRIBED) => Compatible Patch,
        "The property is demanded but not described.";
    "response-property-became-required" / "response-property-became-optional": Response Schema "required" Added => Compatible Major,
        "The property always arrives now; its Rust type says so.";
    "request-additional-properties-narrowed" / "request-additional-properties-widened": Request Schema "additionalProperties" Narrowed => Breaking Major,
        "Properties that are not described were accepted and are refused now.";
    "request-additional-properties-widened" / "request-additional-properties-narrowed": Request Schema "additionalProperties" Widened => Compatible Major,
        "Properties that are not described are accepted now.";
    "response-additional-properties-widened" / "response-additional-properties-narrowed": Response Schema "additionalProperties" Widened => Compatible Major,
        "Properties that are not described can arrive, which an old client ignores.";
    "response-additional-properties-narrowed" / "response-additional-properties-widened": Response Schema "additionalProperties" Narrowed => Compatible Major,
        "Nothing arrives any more but what is described.";
    "additional-properties-changed" / same: Either Schema "additionalProperties" Any => Breaking Major,
        "What may stand beside the described properties cannot be compared.";
    "request-pattern-property-added" / "request-pattern-property-removed": Request Schema "patternProperties" Added => Breaking Major,
        "There is a demand more on properties whose names fit a pattern.";
    "request-pattern-property-removed" / "request-pattern-property-added": Request Schema "patternProperties" Removed => Compatible Major,
        "There is a demand less on properties whose names fit a pattern.";
    "response-pattern-property-added" / "response-pattern-property-removed": Response Schema "patternProperties" Added => Compatible Major,
        "What arrives is described more closely: properties whose names fit a pattern.";
    "response-pattern-property-removed" / "response-pattern-property-added": Response Schema "patternProperties" Removed => Breaking Major,
        "What arrives is described less closely: properties whose names fit a pattern.";
    "pattern-property-unreadable" / same: Either Schema "patternProperties" Changed => Breaking Major,
        "The keyword cannot be read in one of the documents.";
    "request-dependent-schema-added" / "request-dependent-schema-removed": Request Schema "dependentSchemas" Added => Breaking Major,
        "There is a demand more on a schema that holds if a property is there.";
    "request-dependent-schema-removed" / "request-dependent-schema-added": Request Schema "dependentSchemas" Removed => Compatible Major,
        "There is a demand less on a schema that holds if a property is there.";
    "response-dependent-schema-added" / "response-dependent-schema-removed": Response Schema "dependentSchemas" Added => Compatible Major,
        "What arrives is described more closely: a schema that holds if a property is there.";
    "response-dependent-schema-removed" / "response-dependent-schema-added": Response Schema "dependentSchemas" Removed => Breaking Major,
        "What arrives is described less closely: a schema that holds if a property is there.";
    "dependent-schema-unreadable" / same: Either Schema "dependentSchemas" Changed => Breaking Major,
        "The keyword cannot be read in one of the documents.";
    "request-dependent-required-added" / "request-dependent-required-removed": Request Schema "dependentRequired" Added => Breaking Patch,
        "A property demands others now.";
    "request-dependent-required-removed" / "request-dependent-required-added": Request Schema "dependentRequired" Removed => Compatible Patch,
        "A property does not demand others any more.";
    "response-dependent-required-added" / "response-dependent-required-removed": Response Schema "dependentRequired" Added => Compatible Patch,
        "More properties arrive together.";
    "response-dependent-required-removed" / "response-dependent-required-added": Response Schema "dependentRequired" Removed => Breaking Patch,
        "Properties that arrived together can be missing.";
    "dependent-required-changed" / same: Either Schema "dependentRequired" Changed => Breaking Patch,
        "Other properties are demanded together than before.";
    "request-property-became-read-only" / "request-property-became-not-read-only": Request Schema "readOnly" Added => Compatible Major,
        "The property is not sent any more; servers ignore it where it is.";
    "request-property-became-not-read-only" / "request-property-became-read-only": Request Schema "readOnly" Removed => Compatible Patch,
        "The property may be sent now.";
    "response-property-became-read-only" / "response-property-became-not-read-only": Response Schema "readOnly" Added => Compatible Patch,
        "It still arrives.";
    "response-property-became-not-read-only" / "response-property-became-read-only": Response Schema "readOnly" Removed => Compatible Patch,
        "It still arrives.";
    "read-only-unreadable" / same: Either Schema "readOnly" Changed => Breaking Patch,
        "The keyword cannot be read in one of the documents.";
    "request-property-became-write-only" / "request-property-became-not-write-only": Request Schema "writeOnly" Added => Compatible Patch,
        "It is still sent.";
    "request-property-became-not-write-only" / "request-property-became-write-only": Request Schema "writeOnly" Removed => Compatible Patch,
        "It is still sent.";
    "response-property-became-write-only" / "response-property-became-not-write-only": Response Schema "writeOnly" Added => Compatible Major,
        "The property does not arrive any more.";
    "response-required-property-became-not-write-only" / "response-property-became-write-only": Response Schema "writeOnly" Removed needs(REQUIRED) => Risky Patch,
        "The property is required and arrives now, which an old client was told not to expect.";
    "response-property-became-not-write-only" / "response-property-became-write-only": Response Schema "writeOnly" Removed => Compatible Patch,
        "The property arrives now.";
    "write-only-unreadable" / same: Either Schema "writeOnly" Changed => Breaking Patch,
        "The keyword cannot be read in one of the documents.";
}
