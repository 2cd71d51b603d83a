//! What the benchmarks share: a server, two programs that call it, and a way to
//! run either in a process of its own.
#![allow(dead_code, reason = "each benchmark uses its part")]

pub(crate) mod bare;
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
    /// reqwest and serde, by hand.
    Bare,
    /// This crate.
    Ours,
}

impl Who {
    pub(crate) const BOTH: [Self; 2] = [Self::Bare, Self::Ours];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Bare => "bare",
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

/// The middle one; of an even number, the lower.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[(values.len() - 1) / 2]
}
