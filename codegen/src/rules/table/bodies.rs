//! Rules about bodies and their media types.

use super::rules;

rules! {
    "request-body-required-added" / "request-body-removed": Request RequestBody "" Added needs(REQUIRED) => Breaking Minor,
        "Requests without a body are refused.";
    "request-body-added" / "request-body-removed": Request RequestBody "" Added => Compatible Minor,
        "A body may be sent.";
    "request-body-removed" / "request-body-added": Request RequestBody "" Removed => Breaking Major,
        "What the body said is not said any more, and sending it may be refused.";
    "request-body-became-required" / "request-body-became-optional": Request RequestBody "required" Added => Breaking Minor,
        "Requests without a body are refused.";
    "request-body-became-optional" / "request-body-became-required": Request RequestBody "required" Removed => Compatible Minor,
        "The body may be left out.";
    "request-body-required-unreadable" / same: Either RequestBody "required" Changed => Breaking Major,
        "Whether the body is required cannot be read.";
    "request-body-content-unreadable" / same: Either RequestBody "content" Any => Breaking Major,
        "The media types cannot be read in one of the documents.";
    "received-body-added" / "received-body-removed": Response RequestBody "" Added => Compatible Minor,
        "The call that comes in has a body now, which an old receiver ignores.";
    "received-body-removed" / "received-body-added": Response RequestBody "" Removed => Breaking Major,
        "The call that comes in has no body any more.";
    "received-body-became-required" / "received-body-became-optional": Response RequestBody "required" Added => Compatible Minor,
        "The call that comes in always has a body now.";
    "received-body-became-optional" / "received-body-became-required": Response RequestBody "required" Removed => Breaking Minor,
        "The call that comes in can have no body.";
    "request-media-type-added" / "request-media-type-removed": Request MediaType "" Added => Compatible Minor,
        "The body may be sent in one more form.";
    "request-media-type-removed" / "request-media-type-added": Request MediaType "" Removed => Breaking Major,
        "A form in which the body was sent is refused now.";
    "response-media-type-added" / "response-media-type-removed": Response MediaType "" Added => Compatible Major,
        "The body can arrive in one more form.";
    "response-media-type-removed" / "response-media-type-added": Response MediaType "" Removed => Breaking Major,
        "The form that an old client reads does not arrive any more.";
    "request-media-type-widened" / "request-media-type-narrowed": Request MediaType "name" Widened => Compatible Patch,
        "The new media type contains the old one.";
    "request-media-type-narrowed" / "request-media-type-widened": Request MediaType "name" Narrowed => Breaking Patch,
        "The old media type was wider; bodies of it may be refused.";
    "request-media-type-renamed" / same: Request MediaType "name" Changed => Compatible Patch,
        "Only the parameters of the media type differ.";
    "response-media-type-narrowed" / "response-media-type-widened": Response MediaType "name" Narrowed => Compatible Patch,
        "The old media type contains the new one.";
    "response-media-type-widened" / "response-media-type-narrowed": Response MediaType "name" Widened => Breaking Patch,
        "The new media type is wider than what an old client reads.";
    "response-media-type-renamed" / same: Response MediaType "name" Changed => Compatible Patch,
        "Only the parameters of the media type differ.";
    "request-schema-added" / "request-schema-removed": Request MediaType "schema" Added => Breaking Major,
        "The body had any shape and has to have a certain one now.";
    "request-schema-removed" / "request-schema-added": Request MediaType "schema" Removed => Compatible Major,
        "The body may have any shape.";
    "response-schema-added" / "response-schema-removed": Response MediaType "schema" Added => Compatible Major,
        "The body is described now.";
    "response-schema-removed" / "response-schema-added": Response MediaType "schema" Removed => Risky Major,
        "The body may have any shape.";
    "schema-unreadable" / same: Either MediaType "schema" Changed => Breaking Major,
        "The schema cannot be read in one of the documents.";
    "request-item-schema-added" / "request-item-schema-removed": Request MediaType "itemSchema" Added => Breaking Major,
        "The items of the stream have to have a certain shape now.";
    "request-item-schema-removed" / "request-item-schema-added": Request MediaType "itemSchema" Removed => Compatible Major,
        "The items of the stream may have any shape.";
    "response-item-schema-added" / "response-item-schema-removed": Response MediaType "itemSchema" Added => Compatible Major,
        "The items of the stream are described now.";
    "response-item-schema-removed" / "response-item-schema-added": Response MediaType "itemSchema" Removed => Risky Major,
        "The items of the stream may have any shape.";
    "item-schema-unreadable" / same: Either MediaType "itemSchema" Changed => Breaking Major,
        "The schema cannot be read in one of the documents.";
    "request-part-encoding-changed" / same: Request MediaType "encoding" Any => Breaking Patch,
        "A part of the form has to be written in another way.";
    "response-part-encoding-changed" / same: Response MediaType "encoding" Any => Breaking Patch,
        "A part of the form has to be read in another way.";
}
