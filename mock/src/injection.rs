//! Orders of faults: which calls a fault meets, and how often.
use std::str::FromStr;

use crate::fault::{Fault, UnknownFault};
use crate::random::Random;

/// A fault ordered for calls to come.
///
/// The text form is that of the option `--fault`: the fault, then `on=`, `after=` and `times=`
/// divided by semicolons, and the chance behind `@`. Without `times=` it is for ever.
///
/// ```
/// use mock::{Fault, Injection};
/// let twice = Injection::new(Fault::LostAnswer).on("createPayoutTarget").times(2);
/// assert_eq!("lost-answer;on=createPayoutTarget;times=2".parse(), Ok(twice));
/// let often = Injection::new(Fault::Html).chance(0.1).always();
/// assert_eq!("html@0.1".parse(), Ok(often));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Injection {
    fault: Fault,
    operation: Option<String>,
    skip: u32,
    times: Option<u32>,
    chance: f64,
}

/// An order under way.
#[derive(Debug)]
pub(crate) struct Order {
    injection: Injection,
    /// Its number among the orders of the server.
    number: usize,
    /// Calls so far that it could have met.
    seen: u64,
    /// Calls so far that it has met.
    met: u32,
}

impl Injection {
    /// The fault once, at the next call.
    #[must_use]
    pub fn new(fault: Fault) -> Self {
        Self {
            fault,
            operation: None,
            skip: 0,
            times: Some(1),
            chance: 1.0,
        }
    }

    /// Only at calls of this operation: its `operationId`, or `GET /path` when it has none.
    #[must_use]
    pub fn on(self, operation: impl Into<String>) -> Self {
        let operation = Some(operation.into());
        Self { operation, ..self }
    }

    /// At this many calls.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        let times = Some(times);
        Self { times, ..self }
    }

    /// At any number of calls.
    #[must_use]
    pub fn always(self) -> Self {
        Self {
            times: None,
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

    /// Not at every such call, but by chance: from 0 (never) to 1 (always).
    ///
    /// Which ones is decided by the server's seed and by how many such calls there were before:
    /// other operations' calls change nothing.
    #[must_use]
    pub fn chance(self, chance: f64) -> Self {
        Self { chance, ..self }
    }

    /// The operation it waits for.
    pub(crate) fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }
}

impl Order {
    pub(crate) fn new(injection: Injection, number: usize) -> Self {
        Self {
            injection,
            number,
            seen: 0,
            met: 0,
        }
    }

    /// The fault, when this call is one it meets.
    pub(crate) fn meet(&mut self, operation: Option<&str>, seed: u64) -> Option<Fault> {
        let Injection {
            fault,
            operation: wanted,
            skip,
            times,
            chance,
        } = &self.injection;
        if wanted.is_some() && wanted.as_deref() != operation {
            return None;
        }
        self.seen += 1;
        let is_due = self.seen > u64::from(*skip) && times.is_none_or(|times| self.met < times);
        let purpose = format!("fault {} {}", self.number, self.seen);
        if !is_due || Random::new(seed, &purpose).fraction() >= *chance {
            return None;
        }
        self.met = self.met.saturating_add(1);
        Some(fault.clone())
    }

    pub(crate) fn is_spent(&self) -> bool {
        self.injection.times.is_some_and(|times| self.met >= times)
    }
}

impl From<Fault> for Injection {
    fn from(fault: Fault) -> Self {
        Self::new(fault)
    }
}

impl FromStr for Injection {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let wrong = || UnknownFault {
            text: text.to_owned(),
        };
        let (rest, chance) = match text.rsplit_once('@') {
            Some((rest, chance)) => (rest, chance.parse().map_err(|_| wrong())?),
            None => (text, 1.0),
        };
        if !(0.0..=1.0).contains(&chance) {
            return Err(wrong());
        }
        let mut fault: Vec<&str> = Vec::new();
        let mut injection = Self::new(Fault::Drop).always().chance(chance);
        for part in rest.split(';') {
            injection = match part.trim().split_once('=') {
                Some(("on", operation)) => injection.on(operation),
                Some(("times", times)) => injection.times(times.parse().map_err(|_| wrong())?),
                Some(("after", calls)) => injection.after(calls.parse().map_err(|_| wrong())?),
                _ => {
                    fault.push(part);
                    injection
                }
            };
        }
        let fault = fault.join(";").parse().map_err(|_| wrong())?;
        Ok(Self { fault, ..injection })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(injection: &str, calls: &[&str]) -> Vec<bool> {
        let mut order = Order::new(injection.parse().unwrap(), 0);
        let calls = calls.iter();
        calls
            .map(|operation| order.meet(Some(operation), 7).is_some())
            .collect()
    }

    #[test]
    fn an_order_meets_the_calls_that_its_text_names() {
        let calls = ["a", "b", "a", "a", "a"];
        assert_eq!(
            met("503;on=a;after=1;times=2", &calls),
            [false, false, true, true, false]
        );
        assert_eq!(met("html", &calls), [true; 5]);
        assert_eq!(met("html@0", &calls), [false; 5]);
    }

    #[test]
    fn chance_counts_only_the_calls_that_could_be_met() {
        let alone = met("503;on=a@0.5", &["a"; 20]);
        let mixed = met("503;on=a@0.5", &["b", "a"].repeat(20));
        let of_a: Vec<bool> = mixed.into_iter().skip(1).step_by(2).collect();
        assert_eq!(alone, of_a);
        assert!(alone.contains(&true) && alone.contains(&false));
    }

    #[test]
    fn a_text_that_is_no_order_is_refused_whole() {
        for text in ["503@2", "503@x", "503;times=x", "flood;on=a", "503;of=a"] {
            let refused = text.parse::<Injection>().unwrap_err();
            assert_eq!(refused.text, text);
        }
    }
}
