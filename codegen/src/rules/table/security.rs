//! Rules about credentials and servers.

use super::rules;

rules! {
    "security-demanded" / "security-not-demanded": Either Security "" Added when(FirstDemand) => Breaking Patch,
        "Calls without credentials are refused now.";
    "security-became-optional" / "security-no-longer-optional": Either Security "" Added needs(NOTHING_DEMANDED) => Compatible Patch,
        "Calls without credentials are accepted.";
    "security-no-longer-optional" / "security-became-optional": Either Security "" Removed needs(NOTHING_DEMANDED) => Breaking Patch,
        "Calls without credentials are refused now.";
    "security-alternative-added" / "security-alternative-removed": Either Security "" Added => Compatible Patch,
        "There is one more way to prove who calls.";
    "security-not-demanded" / "security-demanded": Either Security "" Removed when(LastDemand) => Compatible Patch,
        "Nothing has to be proved any more.";
    "security-alternative-removed" / "security-alternative-added": Either Security "" Removed => Risky Patch,
        "One of the ways to prove who calls is gone.";
    "security-scope-added" / "security-scope-removed": Either Security "scope" Added => Risky Patch,
        "Tokens without the scope are refused now.";
    "security-scope-removed" / "security-scope-added": Either Security "scope" Removed => Compatible Patch,
        "Tokens need one scope less.";
    "security-rewritten" / same: Either Security "order" Any => Documentation Patch,
        "The same is demanded in another order.";
    "security-scheme-added" / "security-scheme-removed": Either SecurityScheme "" Added => Compatible Patch,
        "One more way to prove who calls is described.";
    "security-scheme-removed" / "security-scheme-added": Either SecurityScheme "" Removed => Compatible Patch,
        "The way to prove who calls is not described any more; what operations demand is reported with them.";
    "security-scheme-type-changed" / same: Either SecurityScheme "type" Any => Breaking Patch,
        "Credentials have to be presented in another way.";
    "security-scheme-http-scheme-changed" / same: Either SecurityScheme "scheme" Any => Breaking Patch,
        "Credentials have to be presented in another way.";
    "security-scheme-place-changed" / same: Either SecurityScheme "in" Any => Breaking Patch,
        "Credentials have to be presented in another way.";
    "security-scheme-name-changed" / same: Either SecurityScheme "name" Any => Breaking Patch,
        "Credentials have to be presented in another way.";
    "security-scheme-reference-changed" / same: Either SecurityScheme "$ref" Any => Breaking Patch,
        "Credentials have to be presented in another way.";
    "security-scheme-format-changed" / same: Either SecurityScheme "bearerFormat" Any => Documentation Patch,
        "The form of a bearer token is a note for readers.";
    "security-scheme-discovery-changed" / same: Either SecurityScheme "openIdConnectUrl" Any => Risky Patch,
        "Tokens are found at another address.";
    "security-flow-added" / "security-flow-removed": Either SecurityScheme "flow" Added => Compatible Patch,
        "There is one more way to get a token.";
    "security-flow-removed" / "security-flow-added": Either SecurityScheme "flow" Removed => Breaking Patch,
        "A way to get a token is gone.";
    "security-authorization-address-changed" / same: Either SecurityScheme "authorizationUrl" Any => Breaking Patch,
        "Tokens have to be got from another address.";
    "security-token-address-changed" / same: Either SecurityScheme "tokenUrl" Any => Breaking Patch,
        "Tokens have to be got from another address.";
    "security-refresh-address-changed" / same: Either SecurityScheme "refreshUrl" Any => Breaking Patch,
        "Tokens have to be got from another address.";
    "security-device-address-changed" / same: Either SecurityScheme "deviceAuthorizationUrl" Any => Breaking Patch,
        "Tokens have to be got from another address.";
    "security-metadata-address-changed" / same: Either SecurityScheme "oauth2MetadataUrl" Any => Breaking Patch,
        "Tokens have to be got from another address.";
    "security-known-scope-added" / "security-known-scope-removed": Either SecurityScheme "scope" Added => Compatible Patch,
        "One more scope is known.";
    "security-known-scope-removed" / "security-known-scope-added": Either SecurityScheme "scope" Removed => Compatible Patch,
        "One scope less is known; what operations demand is reported with them.";
    "security-known-scope-described" / same: Either SecurityScheme "scope" Changed => Compatible Patch,
        "Only the words about the scope differ.";
    "server-added" / "server-removed": Either Server "" Added => Compatible Patch,
        "The API can be reached at one more address.";
    "server-removed" / "server-added": Either Server "" Removed => Breaking Patch,
        "Calls to the address may reach nobody.";
    "server-address-changed" / same: Either Server "url" Any => Breaking Patch,
        "Old clients call the old address.";
    "server-variable-changed" / same: Either Server "variables" Any => Risky Patch,
        "The address is put together in another way.";
    "server-environment-changed" / same: Either Server "x-environment" Any => Risky Patch,
        "The address belongs to another environment than before.";
    "server-name-changed" / same: Either Server "name" Any => Documentation Patch,
        "The name of a server is a note for readers.";
    "server-order-changed" / same: Either Server "order" Any => Risky Patch,
        "Many clients call the first server, which is another one now.";
}
