//! What a client does unless told otherwise.
//!
//! `docs/defaults.md` has them in one table with all else the client does; a test
//! compares the two.

use std::time::Duration;

/// How long making a connection may take.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long one attempt may take, from its start to the end of the answer.
pub const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a call may take as a whole, with all attempts and waits.
pub const TIMEOUT: Duration = Duration::from_secs(60);
/// The largest body that is read, in bytes.
pub const MAX_ANSWER_BYTES: usize = 16 * 1024 * 1024;
/// How many requests all clones of a client have in flight at once, at most.
pub const MAX_IN_FLIGHT: usize = 128;
/// How often a call is attempted at most, the first time included.
pub const ATTEMPTS: u32 = 4;
/// The ceiling of the wait after the first failed attempt; it doubles with each.
pub const FIRST_WAIT: Duration = Duration::from_millis(250);
/// The highest ceiling of a wait.
pub const LONGEST_WAIT: Duration = Duration::from_secs(8);
/// The longest wait a server can ask for by `Retry-After`.
pub const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(30);
/// How many retries all clones of a client may make before calls succeed again.
pub const RETRY_BUDGET: u32 = 100;
