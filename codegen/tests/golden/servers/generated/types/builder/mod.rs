// Made by `cargo xtask generate`; do not edit.
// Input: sha256:71faf9ef713dfbe56aa73c0572b3d0a475eaed0e5eff5f090837c033247d9d4f

//! Builders of the types.

