//! Fingerprints of changes: what a person accepts, they accept by this.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::compare::{Fact, Spot};

/// How many bytes of the digest are shown.
const BYTES: usize = 8;

/// The fingerprint of a fact under a rule, in hexadecimal.
///
/// It stays while the change stays: lines, the order of lists and the
/// operations that feel the change do not count. It is another one as soon as
/// the change says something else.
pub(super) fn fingerprint(rule: &str, fact: &Fact) -> String {
    let spots = [&fact.old, &fact.new];
    let mut digest = Sha256::new();
    let mut part = |text: &str| {
        digest.update(text.len().to_le_bytes());
        digest.update(text);
    };
    part(rule);
    part(fact.subject.as_str());
    part(&fact.aspect);
    part(fact.action.as_str());
    part(fact.name.as_deref().unwrap_or_default());
    for spot in spots {
        part(
            &spot
                .as_ref()
                .map_or_else(String::new, |spot| without_positions(&spot.pointer)),
        );
        part(&spot.as_ref().map_or_else(String::new, Spot::canonical));
    }
    let mut text = String::new();
    for byte in digest.finalize().iter().take(BYTES) {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// A pointer in which the positions in lists are left out.
fn without_positions(pointer: &str) -> String {
    let is_position =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<_> = pointer
        .split('/')
        .map(|part| if is_position(&part) { "*" } else { part })
        .collect();
    parts.join("/")
}
