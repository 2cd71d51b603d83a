//! Rules about parameters.

use super::rules;

rules! {
    "parameter-removed-sunset-unreadable" / "parameter-added": Request Parameter "" Removed needs(DEPRECATED) when(SunsetUnreadable) => Breaking Major,
        "The day on which it was to end cannot be read, so nobody could prepare for it.";
    "parameter-removed-before-sunset" / "parameter-added": Request Parameter "" Removed needs(DEPRECATED) when(BeforeSunset) => Breaking Major,
        "It was promised to work until a day that has not come.";
    "parameter-removed-after-deprecation" / "parameter-added": Request Parameter "" Removed needs(DEPRECATED) => Compatible Major,
        "Its end was announced; the setter is gone all the same.";
    "parameter-removed" / "parameter-added": Request Parameter "" Removed => Risky Major,
        "The parameter is ignored or refused; what it said is not said any more.";
    "path-parameter-added" / "parameter-removed": Request Parameter "" Added needs(IN_PATH) => Breaking Minor,
        "The address has one more part that a client must fill.";
    "parameter-required-added" / "parameter-removed": Request Parameter "" Added needs(REQUIRED) => Breaking Minor,
        "Requests without the new parameter are refused.";
    "parameter-added" / "parameter-removed": Request Parameter "" Added => Compatible Minor,
        "One more parameter may be sent.";
    "parameter-became-required" / "parameter-became-optional": Request Parameter "required" Added => Breaking Minor,
        "Requests without the parameter are refused.";
    "parameter-became-optional" / "parameter-became-required": Request Parameter "required" Removed => Compatible Minor,
        "The parameter may be left out.";
    "received-parameter-added" / "received-parameter-removed": Response Parameter "" Added => Compatible Minor,
        "The call that comes in says more, which an old receiver ignores.";
    "received-parameter-removed" / "received-parameter-added": Response Parameter "" Removed => Risky Major,
        "The call that comes in says less.";
    "received-parameter-became-required" / "received-parameter-became-optional": Response Parameter "required" Added => Compatible Minor,
        "The call that comes in always has the parameter now.";
    "received-parameter-became-optional" / "received-parameter-became-required": Response Parameter "required" Removed => Breaking Minor,
        "The call that comes in can be without the parameter.";
    "parameter-required-unreadable" / same: Either Parameter "required" Changed => Breaking Major,
        "Whether the parameter is required cannot be read.";
    "parameter-place-changed" / same: Either Parameter "in" Any => Breaking Major,
        "The parameter has to be sent in another place.";
    "parameter-name-rewritten" / same: Either Parameter "name" Any => Documentation Patch,
        "Header names are alike in capitals and small letters, and names in paths do not travel.";
    "parameter-style-changed" / same: Either Parameter "style" Any => Breaking Patch,
        "The value has to be written in another way.";
    "parameter-explode-changed" / same: Either Parameter "explode" Any => Breaking Patch,
        "The value has to be written in another way.";
    "parameter-reserved-letters-allowed" / "parameter-reserved-letters-encoded": Either Parameter "allowReserved" Added => Risky Patch,
        "Letters with a meaning in addresses travel as they are.";
    "parameter-reserved-letters-encoded" / "parameter-reserved-letters-allowed": Either Parameter "allowReserved" Removed => Risky Patch,
        "Letters with a meaning in addresses have to be encoded.";
    "parameter-reserved-letters-unreadable" / same: Either Parameter "allowReserved" Changed => Risky Patch,
        "The keyword cannot be read in one of the documents.";
    "parameter-may-be-empty" / "parameter-may-not-be-empty": Either Parameter "allowEmptyValue" Added => Compatible Patch,
        "A name without a value is accepted.";
    "parameter-may-not-be-empty" / "parameter-may-be-empty": Either Parameter "allowEmptyValue" Removed => Breaking Patch,
        "A name without a value is refused now.";
    "parameter-empty-unreadable" / same: Either Parameter "allowEmptyValue" Changed => Breaking Patch,
        "The keyword cannot be read in one of the documents.";
    "parameter-schema-added" / "parameter-schema-removed": Either Parameter "schema" Added => Risky Major,
        "The value is described now; what does not fit may be refused.";
    "parameter-schema-removed" / "parameter-schema-added": Either Parameter "schema" Removed => Compatible Major,
        "The value is not described any more.";
    "parameter-schema-unreadable" / same: Either Parameter "schema" Changed => Breaking Major,
        "The schema cannot be read in one of the documents.";
    "parameter-content-unreadable" / same: Either Parameter "content" Any => Breaking Major,
        "How the value is written cannot be read in one of the documents.";
}
