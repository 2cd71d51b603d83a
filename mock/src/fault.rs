//! Faults: what goes wrong between a client and a real server, on demand or by chance.
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use crate::random::Random;

/// One thing that goes wrong.
///
/// The text form is that of the request header `x-mock-fault`, several divided by commas:
///
/// ```
/// use mock::Fault;
/// let fault: Fault = "429;retry-after=1".parse()?;
/// assert_eq!(fault, Fault::Status { status: 429, retry_after: Some("1".into()) });
/// assert_eq!("latency=250ms".parse::<Fault>()?.to_string(), "latency=250ms");
/// # Ok::<(), mock::UnknownFault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// `latency=250ms`: the answer comes later.
    Latency(Duration),
    /// `503`, `429;retry-after=1`: this status, no work done. The value of `Retry-After` is sent
    /// as given: seconds or a date.
    Status {
        /// The status.
        status: u16,
        /// The `Retry-After` header.
        retry_after: Option<String>,
    },
    /// `html`: a page of a gateway (502), no work done.
    Html,
    /// `drop`: the connection is closed before any work.
    Drop,
    /// `lost-answer`: the work is done, the connection closed without an answer.
    LostAnswer,
    /// `cut-body`: the work is done, the body ends half way.
    CutBody,
    /// `empty-body`: the work is done, the body is empty.
    EmptyBody,
    /// `unknown-enum`: one enum in the answer has a value nobody documented.
    UnknownEnum,
    /// `extra-field`: every object in the answer has a member nobody documented.
    ExtraField,
    /// `null-fields`: every optional member of the answer but its identifier is null.
    NullFields,
}

/// A fault's text that is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{text:?} is no fault; known: latency=<n>ms, <status>, <status>;retry-after=<value>, html, drop, \
     lost-answer, cut-body, empty-body, unknown-enum, extra-field, null-fields; by chance: \
     <fault>@<from 0 to 1>"
)]
pub struct UnknownFault {
    /// The text.
    pub text: String,
}

/// A fault that happens by chance.
#[derive(Debug, Clone, PartialEq)]
pub struct Rate {
    /// The fault.
    pub fault: Fault,
    /// How often, from 0 (never) to 1 (always).
    pub chance: f64,
}

/// A fault ordered for calls to come.
///
/// ```
/// use mock::{Fault, Injection};
/// let twice = Injection::new(Fault::LostAnswer).on("createPayoutTarget").times(2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Injection {
    fault: Fault,
    operation: Option<String>,
    skip: u32,
    left: u32,
}

impl Injection {
    /// The fault once, at the next call.
    #[must_use]
    pub fn new(fault: Fault) -> Self {
        Self {
            fault,
            operation: None,
            skip: 0,
            left: 1,
        }
    }

    /// Only at calls of this operation: its `operationId`, or `GET /path` when it has none.
    #[must_use]
    pub fn on(self, operation: impl Into<String>) -> Self {
        Self {
            operation: Some(operation.into()),
            ..self
        }
    }

    /// At this many calls; `u32::MAX` is for ever.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self {
            left: times,
            ..self
        }
    }

    /// Only after this many calls that it would have met.
    #[must_use]
    pub fn after(self, calls: u32) -> Self {
        Self {
            skip: calls,
            ..self
        }
    }

    /// The fault, when this call is one it meets.
    pub(crate) fn meet(&mut self, operation: Option<&str>) -> Option<Fault> {
        if self.operation.is_some() && self.operation.as_deref() != operation {
            return None;
        }
        if self.skip > 0 {
            self.skip -= 1;
            return None;
        }
        if self.left == 0 {
            return None;
        }
        if self.left != u32::MAX {
            self.left -= 1;
        }
        Some(self.fault.clone())
    }

    pub(crate) fn is_spent(&self) -> bool {
        self.left == 0
    }
}

impl From<Fault> for Injection {
    fn from(fault: Fault) -> Self {
        Self::new(fault)
    }
}

/// The faults that chance brings to a call; the same for the same seed and number of the call.
pub(crate) fn by_chance(rates: &[Rate], seed: u64, call: u64) -> Vec<Fault> {
    let mut random = Random::new(seed, &format!("fault {call}"));
    rates
        .iter()
        .filter(|rate| random.fraction() < rate.chance)
        .map(|rate| rate.fault.clone())
        .collect()
}

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let text = text.trim();
        match text {
            "html" => return Ok(Self::Html),
            "drop" => return Ok(Self::Drop),
            "lost-answer" => return Ok(Self::LostAnswer),
            "cut-body" => return Ok(Self::CutBody),
            "empty-body" => return Ok(Self::EmptyBody),
            "unknown-enum" => return Ok(Self::UnknownEnum),
            "extra-field" => return Ok(Self::ExtraField),
            "null-fields" => return Ok(Self::NullFields),
            _ => {}
        }
        latency(text)
            .or_else(|| status(text))
            .ok_or_else(|| UnknownFault {
                text: text.to_owned(),
            })
    }
}

/// `503@0.1`: the fault and how often it happens; always, when that is not said.
impl FromStr for Rate {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let Some((fault, chance)) = text.rsplit_once('@') else {
            let fault = text.parse()?;
            return Ok(Self { fault, chance: 1.0 });
        };
        let chance = chance.parse().ok().filter(|c| (0.0..=1.0).contains(c));
        let chance = chance.ok_or_else(|| UnknownFault {
            text: text.to_owned(),
        })?;
        let fault = fault.parse()?;
        Ok(Self { fault, chance })
    }
}

fn latency(text: &str) -> Option<Fault> {
    let value = text.strip_prefix("latency=")?;
    let (number, unit) = match value.strip_suffix("ms") {
        Some(number) => (number, 1),
        None => (value.strip_suffix('s')?, 1000),
    };
    let milliseconds = number.parse::<u64>().ok()?.checked_mul(unit)?;
    Some(Fault::Latency(Duration::from_millis(milliseconds)))
}

fn status(text: &str) -> Option<Fault> {
    let (status, rest) = text
        .split_once(';')
        .map_or((text, None), |(status, rest)| (status, Some(rest)));
    let retry_after = match rest {
        Some(rest) => Some(rest.trim().strip_prefix("retry-after=")?.to_owned()),
        None => None,
    };
    let status = status
        .parse()
        .ok()
        .filter(|status| (200..600).contains(status))?;
    Some(Fault::Status {
        status,
        retry_after,
    })
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(time) => write!(f, "latency={}ms", time.as_millis()),
            Self::Status {
                status,
                retry_after: None,
            } => write!(f, "{status}"),
            Self::Status {
                status,
                retry_after: Some(time),
            } => write!(f, "{status};retry-after={time}"),
            Self::Html => f.write_str("html"),
            Self::Drop => f.write_str("drop"),
            Self::LostAnswer => f.write_str("lost-answer"),
            Self::CutBody => f.write_str("cut-body"),
            Self::EmptyBody => f.write_str("empty-body"),
            Self::UnknownEnum => f.write_str("unknown-enum"),
            Self::ExtraField => f.write_str("extra-field"),
            Self::NullFields => f.write_str("null-fields"),
        }
    }
}
