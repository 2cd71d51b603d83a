//! Rules about responses, headers and links.

use super::rules;

rules! {
    "response-success-status-added" / "response-success-status-removed": Either Response "" Added needs(SUCCESS) => Compatible Major,
        "The server may answer with one more status of success.";
    "response-success-status-removed" / "response-success-status-added": Either Response "" Removed needs(SUCCESS) => Breaking Major,
        "The status that an old client takes for success does not arrive any more.";
    "response-error-status-added" / "response-error-status-removed": Either Response "" Added => Compatible Minor,
        "One more failure is described.";
    "response-error-status-removed" / "response-error-status-added": Either Response "" Removed => Compatible Major,
        "One failure less is described.";
    "response-content-unreadable" / same: Either Response "content" Any => Breaking Major,
        "The media types cannot be read in one of the documents.";
    "response-header-added" / "response-header-removed": Either Header "" Added => Compatible Patch,
        "One more header arrives.";
    "response-header-required-removed" / "response-header-added": Either Header "" Removed needs(REQUIRED) => Breaking Patch,
        "A header that always arrived is gone.";
    "response-header-removed" / "response-header-added": Either Header "" Removed => Risky Patch,
        "A header that could arrive is gone.";
    "response-header-became-required" / "response-header-became-optional": Either Header "required" Added => Compatible Patch,
        "The header always arrives now.";
    "response-header-became-optional" / "response-header-became-required": Either Header "required" Removed => Breaking Patch,
        "A header that always arrived can be missing.";
    "response-header-required-unreadable" / same: Either Header "required" Changed => Breaking Patch,
        "Whether the header is required cannot be read.";
    "response-headers-unreadable" / same: Either Header "order" Any => Breaking Patch,
        "The headers cannot be read in one of the documents.";
    "response-header-name-rewritten" / same: Either Header "name" Any => Documentation Patch,
        "Header names are alike in capitals and small letters.";
    "response-header-schema-added" / "response-header-schema-removed": Either Header "schema" Added => Compatible Patch,
        "The value of the header is described now.";
    "response-header-schema-removed" / "response-header-schema-added": Either Header "schema" Removed => Risky Patch,
        "The value of the header is not described any more.";
    "response-header-schema-unreadable" / same: Either Header "schema" Changed => Breaking Patch,
        "The schema cannot be read in one of the documents.";
    "response-header-content-unreadable" / same: Either Header "content" Any => Breaking Patch,
        "How the value is written cannot be read in one of the documents.";
    "response-header-style-changed" / same: Either Header "style" Any => Risky Patch,
        "The value of the header is written in another way.";
    "response-header-explode-changed" / same: Either Header "explode" Any => Risky Patch,
        "The value of the header is written in another way.";
    "response-header-reserved-letters-changed" / same: Either Header "allowReserved" Any => Risky Patch,
        "The value of the header is written in another way.";
    "response-header-empty-changed" / same: Either Header "allowEmptyValue" Any => Risky Patch,
        "The value of the header is written in another way.";
    "response-link-operation-changed" / same: Either Link "operationId" Any => Documentation Patch,
        "A link tells readers which call can follow; it does not travel.";
    "response-link-address-changed" / same: Either Link "operationRef" Any => Documentation Patch,
        "A link tells readers which call can follow; it does not travel.";
    "response-link-parameters-changed" / same: Either Link "parameters" Any => Documentation Patch,
        "A link tells readers which call can follow; it does not travel.";
    "response-link-body-changed" / same: Either Link "requestBody" Any => Documentation Patch,
        "A link tells readers which call can follow; it does not travel.";
    "response-link-server-changed" / same: Either Link "server" Any => Documentation Patch,
        "A link tells readers which call can follow; it does not travel.";
    "response-link-added" / "response-link-removed": Either Link "" Added => Documentation Patch,
        "A link tells readers which call can follow; it does not travel.";
    "response-link-removed" / "response-link-added": Either Link "" Removed => Documentation Patch,
        "A link tells readers which call can follow; it does not travel.";
}
