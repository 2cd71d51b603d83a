//! One request and its answer.

use palomma::{Client, Environment, ResponseValue};
use serde::Serialize;
use serde_json::Value;

use crate::support::{Answer, Server};

const KEY: &str = "key-0123456789";

/// A server with one answer, and what it should be sent.
pub(crate) struct Exchange {
    server: Server,
    status: u16,
    answer: Value,
}

impl Exchange {
    pub(crate) fn new(status: u16, answer: Value) -> Self {
        let server = Server::start(Answer::json(status, &answer.to_string()));
        Self {
            server,
            status,
            answer,
        }
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(Environment::custom(self.server.url()).unwrap(), KEY).unwrap()
    }

    /// The request was this line and body, and nothing of the answer was lost.
    pub(crate) fn check<T: Serialize>(&self, line: &str, body: &Value, answer: &ResponseValue<T>) {
        let received = self.server.received();
        assert_eq!(received.len(), 1);
        let target = received[0].line.strip_suffix(" HTTP/1.1").unwrap();
        assert_eq!(sorted(target), sorted(line));
        let key = format!("Bearer {KEY}");
        assert_eq!(received[0].header("authorization"), Some(key.as_str()));
        let sent = match received[0].body.as_str() {
            "" => Value::Null,
            body => serde_json::from_str(body).unwrap(),
        };
        assert_eq!(plain(&sent), plain(body));
        assert_eq!(answer.status(), self.status);
        let read = serde_json::to_value(&**answer).unwrap();
        assert_eq!(plain(&read), plain(&self.answer));
    }
}

/// A request line with its query in alphabetical order, which means the same.
pub(crate) fn sorted(line: &str) -> String {
    let Some((path, query)) = line.split_once('?') else {
        return line.to_owned();
    };
    let mut pairs: Vec<_> = query.split('&').collect();
    pairs.sort_unstable();
    format!("{path}?{}", pairs.join("&"))
}

/// The value with every number as JSON understands it: 5 and 5.0 are one.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::from(number.as_f64()),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(members) => {
            let members = members.iter();
            members
                .map(|(key, value)| (key.clone(), plain(value)))
                .collect()
        }
        other => other.clone(),
    }
}

/// Makes a test of each operation: its request line, its body where it has one,
/// the answer, and the call. `TRIED` lists the operations.
macro_rules! tries {
    ($($name:ident($client:ident) $line:literal $(with $body:expr)? => $status:literal $answer:expr,
       $call:expr;)*) => {
        /// The operations tried here.
        pub(crate) const TRIED: &[&str] = &[$(stringify!($name)),*];
        $(
            #[tokio::test]
            async fn $name() {
                let exchange = crate::exchange::Exchange::new($status, $answer);
                let $client = exchange.client();
                let answer = $call.send().await.unwrap();
                #[allow(unused_mut, unused_assignments, reason = "some requests have no body")]
                let mut body = serde_json::Value::Null;
                $(body = $body;)?
                exchange.check($line, &body, &answer);
            }
        )*
    };
}

pub(crate) use tries;
