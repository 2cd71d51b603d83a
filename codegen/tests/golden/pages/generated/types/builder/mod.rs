// Made by `cargo xtask generate`; do not edit.
// Input: sha256:f5c41d3cf9001ae2d68138407b113be3c5dc9f01f6846cd00e4a163ac152a275

//! Builders of the types.

