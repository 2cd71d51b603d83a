//! Deliveries under way, and those that were tried.
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Map, Value};

use super::exchange::Shared;
use crate::answer::reply::{Content, Made, Reply};
use crate::document::operation::Operation;
use crate::generate::scalar::uuid;
use crate::random::Random;
use crate::webhook::{self, Delivery, Rule, Webhooks};

/// The deliveries that were tried, and the number of the next.
#[derive(Debug, Default)]
pub(crate) struct Deliveries {
    tried: Mutex<Vec<Delivery>>,
    number: AtomicU64,
}

impl Deliveries {
    pub(crate) fn tried(&self) -> Vec<Delivery> {
        let tried = self.tried.lock().unwrap_or_else(PoisonError::into_inner);
        tried.clone()
    }

    fn keep(&self, deliveries: Vec<Delivery>) {
        let mut tried = self.tried.lock().unwrap_or_else(PoisonError::into_inner);
        tried.extend(deliveries);
    }

    /// An identifier for the next delivery; the same for the same seed and number.
    fn next_id(&self, seed: u64) -> String {
        let number = self.number.fetch_add(1, Ordering::Relaxed);
        uuid(&mut Random::new(seed, &format!("delivery {number}")))
    }
}

/// Starts the deliveries that follow an operation, unless it was refused. An operation
/// that only reads may have some: what nobody creates is told of when it is looked at.
pub(super) fn deliver(shared: &Arc<Shared>, operation: &Operation, reply: &Reply) {
    let Some(webhooks) = &shared.engine.config.webhooks else {
        return;
    };
    let Content::Json(answer) = &reply.content else {
        return;
    };
    if !(200..300).contains(&reply.status) {
        return;
    }
    for rule in webhooks.after(&operation.id) {
        let delivered = run(
            Arc::clone(shared),
            webhooks.clone(),
            rule.clone(),
            operation.id.clone(),
            (answer.clone(), reply.made.clone()),
        );
        tokio::spawn(delivered);
    }
}

/// Lets time pass for the object that was made, and tells of it.
async fn run(
    shared: Arc<Shared>,
    webhooks: Webhooks,
    rule: Rule,
    operation: String,
    (answer, made): (Value, Option<Made>),
) {
    let id = shared.deliveries.next_id(shared.engine.config.seed);
    let answer = changed(answer, &rule.changes);
    if let Some(made) = made {
        shared.engine.change(&made, &rule.changes);
    }
    let tried = webhook::deliver(&webhooks, &rule, &operation, &answer, &id).await;
    if let Some(told) = &shared.engine.config.watch_deliveries {
        tried.iter().for_each(|delivery| told(delivery));
    }
    shared.deliveries.keep(tried);
}

fn changed(mut answer: Value, changes: &Map<String, Value>) -> Value {
    if let Value::Object(object) = &mut answer {
        object.extend(changes.clone());
    }
    answer
}
