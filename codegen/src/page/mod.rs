//! Captured documentation pages.

mod markdown;
mod rendered;

pub use markdown::read_markdown_page;
pub use rendered::{
    Extent, Null, OneType, RenderedField, RenderedOperation, RenderedPage, Section, SectionKind,
    Shown, ShownType, read_rendered_page,
};
