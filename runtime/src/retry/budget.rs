//! How many retries all clones of a client may make together.

use std::sync::atomic::{AtomicU32, Ordering};

/// What a retry takes, in tenths; a call that needs none gives one tenth back.
const RETRY: u32 = 10;

/// Retries left. A server in trouble is not buried under retries: once the
/// budget is spent, there is one retry for every ten calls that succeed.
#[derive(Debug)]
pub(crate) struct Budget {
    tenths: AtomicU32,
    full: u32,
}

impl Budget {
    /// A budget of so many retries, all there.
    pub(crate) fn new(retries: u32) -> Self {
        let full = retries.saturating_mul(RETRY);
        Self {
            tenths: AtomicU32::new(full),
            full,
        }
    }

    /// Takes a retry, if one is left.
    pub(super) fn take(&self) -> bool {
        let take = |tenths: u32| tenths.checked_sub(RETRY);
        self.tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok()
    }

    /// Notes a call that succeeded.
    pub(super) fn give(&self) {
        // Full nearly always, and then there is nothing to write.
        if self.tenths.load(Ordering::Relaxed) < self.full {
            let give = |tenths: u32| (tenths < self.full).then_some(tenths + 1);
            let _ = self
                .tenths
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn a_spent_budget_refuses_until_ten_calls_succeeded() {
        let budget = Budget::new(2);
        assert!(budget.take() && budget.take());
        assert!(!budget.take());
        (0..9).for_each(|_| budget.give());
        assert!(!budget.take());
        budget.give();
        assert!(budget.take());
        assert!(!budget.take());
    }

    #[test]
    fn a_budget_never_grows_beyond_full() {
        let budget = Budget::new(1);
        (0..100).for_each(|_| budget.give());
        assert!(budget.take());
        assert!(!budget.take());
    }
}
