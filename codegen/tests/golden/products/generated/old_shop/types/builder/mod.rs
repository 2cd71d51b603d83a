// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ca60a6b794f86b05314893751891c7c8b6ecc6dea1b90c47701513dc943ab40e

//! Builders of the types.

