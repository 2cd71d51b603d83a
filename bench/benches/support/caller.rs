//! Who calls, whoever it is.

use std::cell::Cell;
use std::rc::Rc;

use tokio::task::JoinSet;

use super::{What, Who, bare, ours};

#[derive(Clone)]
pub(crate) enum Caller {
    Bare(bare::Client),
    Ours(ours::Client),
}

impl Caller {
    pub(crate) fn new(who: Who, url: &str, in_flight: usize) -> Self {
        match who {
            Who::Bare => Self::Bare(bare::Client::new(url)),
            Who::Careful => Self::Bare(bare::Client::careful(url)),
            Who::Ours => Self::Ours(ours::Client::new(url, in_flight)),
        }
    }

    /// Makes calls, so many of them at once.
    pub(crate) async fn calls(&self, what: What, calls: usize, in_flight: usize) {
        let left = Rc::new(Cell::new(calls));
        let mut workers = JoinSet::new();
        for _ in 0..in_flight {
            let (caller, left) = (self.clone(), Rc::clone(&left));
            workers.spawn_local(async move { caller.until_none_is_left(what, &left).await });
        }
        workers.join_all().await;
    }

    async fn until_none_is_left(self, what: What, left: &Cell<usize>) {
        while let Some(rest) = left.get().checked_sub(1) {
            left.set(rest);
            let has_id = match (&self, what) {
                (Self::Bare(client), What::Create) => client.create().await.unwrap().id.is_some(),
                (Self::Bare(client), What::Get) => client.get().await.unwrap().id.is_some(),
                (Self::Ours(client), What::Create) => client.create().await.unwrap().id.is_some(),
                (Self::Ours(client), What::Get) => client.get().await.unwrap().id.is_some(),
            };
            assert!(has_id);
        }
    }
}
