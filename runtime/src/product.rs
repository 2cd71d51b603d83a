//! Which product of the API something belongs to.

/// A product of the API, where it has several with servers of their own.
///
/// Every product's module has its `PRODUCT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Product(&'static str);

impl Product {
    #[doc(hidden)]
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0
    }
}
