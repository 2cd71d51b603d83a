//! How long to wait before trying again.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

/// A wait anywhere between nothing and a ceiling that doubles with every
/// attempt: full jitter, so that many clients do not come back as one.
///
/// `fraction` says where, from 0 to 1.
pub(super) fn wait(first: Duration, longest: Duration, failed: u32, fraction: f64) -> Duration {
    let doublings = failed.saturating_sub(1).min(31);
    let ceiling = first.saturating_mul(1 << doublings).min(longest);
    ceiling.mul_f64(fraction.clamp(0.0, 1.0))
}

/// A fraction nobody can foresee, from 0 to 1. Waits need no better one.
pub(super) fn chance() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 32;
    bits as f64 / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Duration = Duration::from_millis(100);
    const LONGEST: Duration = Duration::from_millis(500);

    #[test]
    fn the_ceiling_doubles_until_the_longest_wait() {
        let ceilings = [1, 2, 3, 4, 5, 99].map(|failed| wait(FIRST, LONGEST, failed, 1.0));
        let expected = [100, 200, 400, 500, 500, 500].map(Duration::from_millis);
        assert_eq!(ceilings, expected);
    }

    #[test]
    fn a_wait_is_anywhere_below_the_ceiling() {
        assert_eq!(wait(FIRST, LONGEST, 2, 0.0), Duration::ZERO);
        assert_eq!(wait(FIRST, LONGEST, 2, 0.25), Duration::from_millis(50));
    }

    #[test]
    fn chances_are_fractions_and_differ() {
        let chances: Vec<f64> = (0..100).map(|_| chance()).collect();
        assert!(chances.iter().all(|chance| (0.0..=1.0).contains(chance)));
        assert!(chances.iter().any(|chance| *chance < 0.5));
        assert!(chances.iter().any(|chance| *chance > 0.5));
    }
}
