//! Rules about operations, callbacks and webhooks.

use super::rules;

rules! {
    "operation-added" / "operation-removed": Either Operation "" Added => Compatible Minor,
        "There is one more thing a client can do.";
    "operation-removed-sunset-unreadable" / "operation-added": Either Operation "" Removed needs(DEPRECATED) when(SunsetUnreadable) => Breaking Major,
        "The day on which it was to end cannot be read, so nobody could prepare for it.";
    "operation-removed-before-sunset" / "operation-added": Either Operation "" Removed needs(DEPRECATED) when(BeforeSunset) => Breaking Major,
        "It was promised to work until a day that has not come.";
    "operation-removed-after-deprecation" / "operation-added": Either Operation "" Removed needs(DEPRECATED) => Compatible Major,
        "Its end was announced; the method is gone all the same.";
    "operation-removed" / "operation-added": Either Operation "" Removed => Breaking Major,
        "Clients that call it fail.";
    "operation-id-added" / "operation-id-removed": Either Operation "operationId" Added => Compatible Major,
        "The Rust method is named after it.";
    "operation-id-removed" / "operation-id-added": Either Operation "operationId" Removed => Compatible Major,
        "The Rust method was named after it.";
    "operation-id-changed" / same: Either Operation "operationId" Changed => Compatible Major,
        "The Rust method has another name.";
    "operation-tag-added" / "operation-tag-removed": Either Operation "tags" Added => Compatible Patch,
        "Tags group operations for readers.";
    "operation-tag-removed" / "operation-tag-added": Either Operation "tags" Removed => Compatible Patch,
        "Tags group operations for readers.";
    "operation-tags-unreadable" / same: Either Operation "tags" Changed => Documentation Patch,
        "Tags group operations for readers.";
    "operation-responses-unreadable" / same: Either Operation "responses" Any => Breaking Major,
        "The responses cannot be read in one of the documents.";
    "path-added" / "path-removed": Either PathItem "" Added => Documentation Patch,
        "The path has no operations.";
    "path-removed" / "path-added": Either PathItem "" Removed => Documentation Patch,
        "The path had no operations.";
    "path-parameter-renamed" / same: Either PathItem "template" Changed => Compatible Major,
        "The address stays the same; the argument of the Rust method has another name.";
    "operation-delete-unreadable" / same: Either PathItem "delete" Any => Breaking Major,
        "The operation cannot be read in one of the documents.";
    "operation-get-unreadable" / same: Either PathItem "get" Any => Breaking Major,
        "The operation cannot be read in one of the documents.";
    "operation-head-unreadable" / same: Either PathItem "head" Any => Breaking Major,
        "The operation cannot be read in one of the documents.";
    "operation-options-unreadable" / same: Either PathItem "options" Any => Breaking Major,
        "The operation cannot be read in one of the documents.";
    "operation-patch-unreadable" / same: Either PathItem "patch" Any => Breaking Major,
        "The operation cannot be read in one of the documents.";
    "operation-post-unreadable" / same: Either PathItem "post" Any => Breaking Major,
        "The operation cannot be read in one of the documents.";
    "operation-put-unreadable" / same: Either PathItem "put" Any => Breaking Major,
        "The operation cannot be read in one of the documents.";
    "operation-query-unreadable" / same: Either PathItem "query" Any => Breaking Major,
        "The operation cannot be read in one of the documents.";
    "operation-trace-unreadable" / same: Either PathItem "trace" Any => Breaking Major,
        "The operation cannot be read in one of the documents.";
    "callback-added" / "callback-removed": Either Callback "" Added => Compatible Patch,
        "The server may call one more address that the client names.";
    "callback-removed" / "callback-added": Either Callback "" Removed => Risky Patch,
        "The server does not call back any more.";
    "callback-address-added" / "callback-address-removed": Either Callback "expression" Added => Compatible Patch,
        "The server may call one more address.";
    "callback-address-removed" / "callback-address-added": Either Callback "expression" Removed => Risky Patch,
        "The server does not call that address any more.";
    "callback-address-changed" / same: Either Callback "expression" Changed => Risky Patch,
        "The address is found in another way.";
    "webhook-added" / "webhook-removed": Either Webhook "" Added => Compatible Patch,
        "There is one more thing a client can be told.";
    "webhook-removed" / "webhook-added": Either Webhook "" Removed => Breaking Patch,
        "Who waits to be told waits in vain.";
}
