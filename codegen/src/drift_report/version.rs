//! The version a release needs.

use crate::rules::RustEffect;

/// The version that follows `from` when the client moved this far; none if
/// `from` is no version.
///
/// Before 1.0.0 the second number tells clients apart that do not fit each
/// other, as Cargo sees it, and the third tells everything else.
///
/// ```
/// use codegen::{RustEffect, next_version};
///
/// assert_eq!(next_version("1.4.2", RustEffect::Major).as_deref(), Some("2.0.0"));
/// assert_eq!(next_version("0.4.2", RustEffect::Major).as_deref(), Some("0.5.0"));
/// assert_eq!(next_version("0.4.2", RustEffect::Minor).as_deref(), Some("0.4.3"));
/// assert_eq!(next_version("latest", RustEffect::Patch), None);
/// ```
#[must_use]
pub fn next_version(from: &str, effect: RustEffect) -> Option<String> {
    let (major, minor, patch) = version_parts(from)?;
    let (major, minor, patch) = match (major, effect) {
        (_, RustEffect::None) => (major, minor, patch),
        (0, RustEffect::Major) => (0, minor + 1, 0),
        (0, RustEffect::Minor | RustEffect::Patch) => (0, minor, patch + 1),
        (_, RustEffect::Major) => (major + 1, 0, 0),
        (_, RustEffect::Minor) => (major, minor + 1, 0),
        (_, RustEffect::Patch) => (major, minor, patch + 1),
    };
    Some(format!("{major}.{minor}.{patch}"))
}

/// The numbers of a version such as `1.4.2`, which also put versions in order;
/// none if it is no such version.
///
/// ```
/// assert!(codegen::version_parts("0.10.0") > codegen::version_parts("0.9.1"));
/// assert_eq!(codegen::version_parts("1.0"), None);
/// ```
#[must_use]
pub fn version_parts(version: &str) -> Option<(u32, u32, u32)> {
    let parts: Vec<_> = version.split('.').map(str::parse).collect();
    match parts.as_slice() {
        [Ok(major), Ok(minor), Ok(patch)] => Some((*major, *minor, *patch)),
        _ => None,
    }
}
