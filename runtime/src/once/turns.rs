//! Who creates what right now: one at a time for each reference.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

type Key = (&'static str, String);

/// The references that are being created, with who waits for each.
#[derive(Default)]
pub(crate) struct Turns(Mutex<BTreeMap<Key, Arc<Turn<()>>>>);

impl Turns {
    /// Waits until nobody else creates something of the kind by the reference.
    pub(super) async fn take(&self, kind: &'static str, reference: &str) -> Taken<'_> {
        let key = (kind, reference.to_owned());
        let turn = Arc::clone(self.all().entry(key.clone()).or_default());
        // Made before the wait: a future that is dropped cleans up too.
        let mut taken = Taken {
            turns: self,
            key,
            guard: None,
        };
        taken.guard = Some(turn.lock_owned().await);
        taken
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<Key, Arc<Turn<()>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A turn; given back when dropped.
pub(super) struct Taken<'a> {
    turns: &'a Turns,
    key: Key,
    guard: Option<OwnedMutexGuard<()>>,
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        self.guard = None;
        let mut all = self.turns.all();
        // Whoever waits holds one too.
        if all
            .get(&self.key)
            .is_some_and(|turn| Arc::strong_count(turn) == 1)
        {
            all.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    fn poll<T>(future: std::pin::Pin<&mut impl Future<Output = T>>) -> Poll<T> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn the_second_waits_for_the_first_and_others_do_not() {
        let turns = Turns::default();
        let Poll::Ready(first) = poll(pin!(turns.take("customer", "a"))) else {
            panic!("nobody is before the first");
        };
        let mut second = pin!(turns.take("customer", "a"));
        assert!(poll(second.as_mut()).is_pending());
        assert!(poll(pin!(turns.take("customer", "b"))).is_ready());
        assert!(poll(pin!(turns.take("link", "a"))).is_ready());
        drop(first);
        assert!(poll(second.as_mut()).is_ready());
    }

    #[test]
    fn nothing_is_kept_of_turns_that_ended_or_were_given_up() {
        let turns = Turns::default();
        let Poll::Ready(first) = poll(pin!(turns.take("customer", "a"))) else {
            panic!("nobody is before the first");
        };
        {
            let mut waits = pin!(turns.take("customer", "a"));
            assert!(poll(waits.as_mut()).is_pending());
            drop(first);
        }
        assert!(turns.all().is_empty());
    }
}
