//! Rules about components and the document itself.

use super::rules;

rules! {
    "component-schema-added" / "component-schema-removed": Either Component "schemas" Added => Documentation Minor,
        "A component matters where it is used, and is compared there.";
    "component-schema-removed" / "component-schema-added": Either Component "schemas" Removed => Compatible Major,
        "What used it is compared on its own; its Rust type is gone.";
    "component-schema-changed" / same: Either Component "schemas" Changed => Documentation Patch,
        "No operation uses the component.";
    "component-response-added" / "component-response-removed": Either Component "responses" Added => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-response-removed" / "component-response-added": Either Component "responses" Removed => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-response-changed" / same: Either Component "responses" Changed => Documentation Patch,
        "No operation uses the component.";
    "component-parameter-added" / "component-parameter-removed": Either Component "parameters" Added => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-parameter-removed" / "component-parameter-added": Either Component "parameters" Removed => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-parameter-changed" / same: Either Component "parameters" Changed => Documentation Patch,
        "No operation uses the component.";
    "component-example-added" / "component-example-removed": Either Component "examples" Added => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-example-removed" / "component-example-added": Either Component "examples" Removed => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-example-changed" / same: Either Component "examples" Changed => Documentation Patch,
        "No operation uses the component.";
    "component-request-body-added" / "component-request-body-removed": Either Component "requestBodies" Added => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-request-body-removed" / "component-request-body-added": Either Component "requestBodies" Removed => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-request-body-changed" / same: Either Component "requestBodies" Changed => Documentation Patch,
        "No operation uses the component.";
    "component-header-added" / "component-header-removed": Either Component "headers" Added => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-header-removed" / "component-header-added": Either Component "headers" Removed => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-header-changed" / same: Either Component "headers" Changed => Documentation Patch,
        "No operation uses the component.";
    "component-link-added" / "component-link-removed": Either Component "links" Added => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-link-removed" / "component-link-added": Either Component "links" Removed => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-link-changed" / same: Either Component "links" Changed => Documentation Patch,
        "No operation uses the component.";
    "component-callback-added" / "component-callback-removed": Either Component "callbacks" Added => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-callback-removed" / "component-callback-added": Either Component "callbacks" Removed => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-callback-changed" / same: Either Component "callbacks" Changed => Documentation Patch,
        "No operation uses the component.";
    "component-path-item-added" / "component-path-item-removed": Either Component "pathItems" Added => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-path-item-removed" / "component-path-item-added": Either Component "pathItems" Removed => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-path-item-changed" / same: Either Component "pathItems" Changed => Documentation Patch,
        "No operation uses the component.";
    "component-media-type-added" / "component-media-type-removed": Either Component "mediaTypes" Added => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-media-type-removed" / "component-media-type-added": Either Component "mediaTypes" Removed => Documentation Patch,
        "A component matters where it is used, and is compared there.";
    "component-media-type-changed" / same: Either Component "mediaTypes" Changed => Documentation Patch,
        "No operation uses the component.";
    "info-title-changed" / same: Either Info "title" Any => Documentation Patch,
        "It describes the document, not what travels.";
    "info-version-changed" / same: Either Info "version" Any => Documentation Patch,
        "It describes the document, not what travels.";
    "info-summary-changed" / same: Either Info "summary" Any => Documentation Patch,
        "It describes the document, not what travels.";
    "info-description-changed" / same: Either Info "description" Any => Documentation Patch,
        "It describes the document, not what travels.";
    "info-terms-changed" / same: Either Info "termsOfService" Any => Documentation Patch,
        "It describes the document, not what travels.";
    "info-contact-changed" / same: Either Info "contact" Any => Documentation Patch,
        "It describes the document, not what travels.";
    "info-licence-changed" / same: Either Info "license" Any => Documentation Patch,
        "It describes the document, not what travels.";
    "info-info-changed" / same: Either Info "info" Any => Documentation Patch,
        "It describes the document, not what travels.";
    "openapi-version-changed" / same: Either Document "openapi" Any => Documentation Patch,
        "The document is written in another version of the format; what it says is compared on its own.";
    "swagger-version-changed" / same: Either Document "swagger" Any => Breaking Major,
        "The document is written in another format, which cannot be compared.";
    "schema-dialect-changed" / same: Either Document "jsonSchemaDialect" Any => Risky Patch,
        "Keywords of schemas may mean something else.";
    "document-address-changed" / same: Either Document "$self" Any => Documentation Patch,
        "The address of the document itself does not travel.";
    "tag-added" / "tag-removed": Either Tag "" Added => Documentation Patch,
        "Tags group operations for readers.";
    "tag-removed" / "tag-added": Either Tag "" Removed => Documentation Patch,
        "Tags group operations for readers.";
    "tag-order-changed" / same: Either Tag "order" Any => Documentation Patch,
        "Tags group operations for readers.";
    "tag-parent-changed" / same: Either Tag "parent" Any => Documentation Patch,
        "Tags group operations for readers.";
    "tag-kind-changed" / same: Either Tag "kind" Any => Documentation Patch,
        "Tags group operations for readers.";
}
