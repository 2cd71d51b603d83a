//! Faults ordered for calls to come.
use std::sync::{Mutex, PoisonError};

use crate::answer::Engine;
use crate::error::StartError;
use crate::fault::Fault;
use crate::injection::{Injection, Order};

/// The orders under way.
#[derive(Debug, Default)]
pub(crate) struct Orders(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    orders: Vec<Order>,
    /// Orders ever made.
    made: usize,
}

impl Orders {
    /// The orders a server starts with.
    pub(super) fn of(engine: &Engine) -> Result<Self, StartError> {
        let orders = Self::default();
        for injection in &engine.config.injections {
            known(engine, injection)?;
            orders.add(injection.clone());
        }
        Ok(orders)
    }

    pub(super) fn add(&self, injection: Injection) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let order = Order::new(injection, known.made);
        known.orders.push(order);
        known.made += 1;
    }

    /// The faults that a call meets.
    pub(super) fn meet(&self, operation: Option<&str>, seed: u64) -> Vec<Fault> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let orders = known.orders.iter_mut();
        let met = orders.filter_map(|order| order.meet(operation, seed));
        let met = met.collect();
        known.orders.retain(|order| !order.is_spent());
        met
    }
}

/// Whether the document has the operation that an order waits for.
fn known(engine: &Engine, injection: &Injection) -> Result<(), StartError> {
    let Some(wanted) = injection.operation() else {
        return Ok(());
    };
    let mut ids = engine.document.operations.iter().map(|one| one.id.as_str());
    if ids.clone().any(|id| id == wanted) {
        return Ok(());
    }
    let plain = |name: &str| {
        let letters = name.chars().filter(|letter| letter.is_alphanumeric());
        letters.collect::<String>().to_lowercase()
    };
    let wanted_plain = plain(wanted);
    let meant = ids.find(|id| plain(id).ends_with(&wanted_plain));
    Err(StartError::Operation {
        operation: wanted.to_owned(),
        meant: meant.map_or_else(String::new, |meant| format!("; {meant} is one")),
    })
}
