// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ed84fcf280df2e9ad5d7608e3e9fe6a1ee8d6633d1cbf2efcbac13c97c3b930b

//! Builders of the types.

