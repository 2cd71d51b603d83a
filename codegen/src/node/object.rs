//! A map of a tree, kept small where it stands.

use std::ops::{Deref, DerefMut};

use indexmap::IndexMap;
use indexmap::map::{IntoIter, Iter, IterMut};

use super::Member;

type Members = IndexMap<String, Member>;

/// A map from names to members, in the order of the file.
///
/// It stands behind a pointer: most values of a document are texts and numbers,
/// which would take the room of a map otherwise.
#[derive(Clone, Debug, Default)]
pub struct Object(Box<Members>);

impl Object {
    /// A map without members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Deref for Object {
    type Target = Members;

    fn deref(&self) -> &Members {
        &self.0
    }
}

impl DerefMut for Object {
    fn deref_mut(&mut self) -> &mut Members {
        &mut self.0
    }
}

impl FromIterator<(String, Member)> for Object {
    fn from_iter<T: IntoIterator<Item = (String, Member)>>(members: T) -> Self {
        Self(Box::new(members.into_iter().collect()))
    }
}

impl Extend<(String, Member)> for Object {
    fn extend<T: IntoIterator<Item = (String, Member)>>(&mut self, members: T) {
        self.0.extend(members);
    }
}

impl IntoIterator for Object {
    type Item = (String, Member);
    type IntoIter = IntoIter<String, Member>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Object {
    type Item = (&'a String, &'a Member);
    type IntoIter = Iter<'a, String, Member>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a mut Object {
    type Item = (&'a String, &'a mut Member);
    type IntoIter = IterMut<'a, String, Member>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}
