//! Names and values as they were sent, still encoded.
use std::collections::BTreeSet;

use super::decoded;

/// The pairs of a query, of cookies, or of a form.
#[derive(Debug, Clone)]
pub(crate) struct Pairs(Vec<(String, String)>);

impl Pairs {
    pub(crate) fn of_query(text: &str) -> Self {
        Self::read(text.split('&'))
    }

    pub(crate) fn of_cookies(text: &str) -> Self {
        Self::read(text.split(';').map(str::trim))
    }

    fn read<'a>(pairs: impl Iterator<Item = &'a str>) -> Self {
        let pairs = pairs.filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        Self(
            pairs
                .map(|(name, value)| (plain(name), value.to_owned()))
                .collect(),
        )
    }

    /// Takes out the values of a name, still encoded.
    pub(crate) fn take(&mut self, name: &str) -> Vec<String> {
        self.take_if(|other| other == name)
            .into_iter()
            .map(|(_, value)| value)
            .collect()
    }

    /// How often a name is there.
    pub(crate) fn count(&self, name: &str) -> usize {
        self.0.iter().filter(|(other, _)| other == name).count()
    }

    /// The names that are there, each once.
    pub(crate) fn names(&self) -> BTreeSet<&str> {
        self.0.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// Takes out the pairs of names.
    pub(crate) fn take_if(&mut self, is_wanted: impl Fn(&str) -> bool) -> Vec<(String, String)> {
        let all = std::mem::take(&mut self.0);
        let (taken, kept) = all.into_iter().partition(|(name, _)| is_wanted(name));
        self.0 = kept;
        taken
    }

    /// All pairs as they are meant.
    pub(crate) fn into_plain(self) -> Vec<(String, String)> {
        let all = self.0.into_iter();
        all.map(|(name, value)| (name, plain(&value))).collect()
    }

    /// The pairs but for those of some names, as they were sent; empty if there is none.
    pub(crate) fn without(self, names: &[&str]) -> String {
        let rest = self.0.into_iter();
        let rest = rest.filter(|(name, _)| !names.contains(&name.as_str()));
        let rest: Vec<_> = rest
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        rest.join("&")
    }
}

/// The text as it is meant: a plus sign is a space in queries and forms.
pub(crate) fn plain(text: &str) -> String {
    decoded(&text.replace('+', " "))
}
