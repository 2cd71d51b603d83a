//! The generator's golden output, compiled with warnings denied.
#![deny(warnings)]
#![allow(clippy::doc_markdown, reason = "texts come from documents")]

// What the generated code is written with.
use client_runtime::code as runtime;

#[rustfmt::skip]
#[path = "../../tests/golden/answers/generated/mod.rs"]
pub mod answers;
#[rustfmt::skip]
#[path = "../../tests/golden/bodies/generated/mod.rs"]
pub mod bodies;
#[rustfmt::skip]
#[path = "../../tests/golden/clashes/generated/mod.rs"]
pub mod clashes;
#[rustfmt::skip]
#[path = "../../tests/golden/enums/generated/mod.rs"]
pub mod enums;
#[rustfmt::skip]
#[path = "../../tests/golden/kinds/generated/mod.rs"]
pub mod kinds;
#[rustfmt::skip]
#[path = "../../tests/golden/marks/generated/mod.rs"]
pub mod marks;
#[rustfmt::skip]
#[path = "../../tests/golden/pages/generated/mod.rs"]
pub mod pages;
#[rustfmt::skip]
#[path = "../../tests/golden/parameters/generated/mod.rs"]
pub mod parameters;
#[rustfmt::skip]
#[path = "../../tests/golden/products/generated/mod.rs"]
pub mod products;
#[rustfmt::skip]
#[path = "../../tests/golden/security/generated/mod.rs"]
pub mod security;
#[rustfmt::skip]
#[path = "../../tests/golden/servers/generated/mod.rs"]
pub mod servers;
#[rustfmt::skip]
#[path = "../../tests/golden/shared/generated/mod.rs"]
pub mod shared;
#[rustfmt::skip]
#[path = "../../tests/golden/structs/generated/mod.rs"]
pub mod structs;
#[rustfmt::skip]
#[path = "../../tests/golden/styles/generated/mod.rs"]
pub mod styles;
#[rustfmt::skip]
#[path = "../../tests/golden/trial/generated/mod.rs"]
pub mod trial;
#[rustfmt::skip]
#[path = "../../tests/golden/unions/generated/mod.rs"]
pub mod unions;
