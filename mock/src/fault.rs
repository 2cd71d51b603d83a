//! Faults: what goes wrong between a client and a real server, on demand or by chance.
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

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
     lost-answer, cut-body, empty-body, unknown-enum, extra-field, null-fields; behind it, on the \
     command line: ;on=<operation> ;after=<n> ;times=<n> @<chance from 0 to 1>"
)]
pub struct UnknownFault {
    /// The text.
    pub text: String,
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
