//! Captured documentation pages.

mod conform;
mod markdown;
mod rendered;

pub use conform::conform;
pub use markdown::read_markdown_page;
pub use rendered::{
    Extent, Null, OneType, RenderedField, RenderedOperation, RenderedPage, Section, SectionKind,
    Shown, ShownType, read_rendered_page,
};
