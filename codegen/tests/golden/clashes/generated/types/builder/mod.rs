// Made by `cargo xtask generate`; do not edit.
// Input: sha256:f843ae5721b0af819973b2596ebcef24d54a85a8304fc7388d00b354b15fe139

//! Builders of the types.

