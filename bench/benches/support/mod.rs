//! What the benchmarks share: a server, two programs that call it, and a way to
//! run either in a process of its own.
#![allow(dead_code, reason = "each benchmark uses its part")]

pub(crate) mod bare;
pub(crate) mod caller;
pub(crate) mod child;
pub(crate) mod ours;
pub(crate) mod server;

/// What is put into a payout target, by both programs.
pub(crate) const CUSTOMER: &str = "01HPR57X6QR5ZRKEEKBSDBW4RA";
pub(crate) const REDIRECT: &str = "https://merchant.example/done";
pub(crate) const ACCOUNT: &str = "12345678901";
pub(crate) const TARGET: &str = "01HPR8S7YF43PV3QV16TZDC80P";
pub(crate) const KEY: &str = "key-0123456789";

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// reqwest and serde, by hand, with all settings as they are.
    Bare,
    /// The same with the settings nobody should pay without.
    Careful,
    /// This crate.
    Ours,
}

impl Who {
    pub(crate) const ALL: [Self; 3] = [Self::Bare, Self::Careful, Self::Ours];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Bare => "bare",
            Self::Careful => "careful",
            Self::Ours => "palomma",
        }
    }
}

/// What is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Create,
    Get,
}

impl What {
    pub(crate) const BOTH: [Self; 2] = [Self::Create, Self::Get];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Get => "get",
        }
    }
}

/// The value that this part of all values lies below.
pub(crate) fn quantile(values: impl Iterator<Item = f64>, part: f64) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values[((values.len() - 1) as f64 * part) as usize]
}

/// The middle one; of an even number, the lower.
pub(crate) fn median(values: Vec<f64>) -> f64 {
    quantile(values.into_iter(), 0.5)
}
