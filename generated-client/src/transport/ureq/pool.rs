//! Connections that are kept for the next call.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::connection::Connection;

/// Servers end what is silent for much longer.
const LONGEST_IDLE: Duration = Duration::from_secs(15);
/// So many are kept.
const MOST: usize = 8;

#[derive(Default)]
pub(super) struct Pool(Mutex<Vec<Kept>>);

struct Kept {
    origin: String,
    since: Instant,
    connection: Connection,
}

impl Pool {
    /// The one that was used last, if it is still good.
    pub(super) fn take(&self, origin: &str) -> Option<Connection> {
        loop {
            let mut kept = self.kept();
            kept.retain(|kept| kept.since.elapsed() < LONGEST_IDLE);
            let last = kept.iter().rposition(|kept| kept.origin == origin)?;
            let mut connection = kept.remove(last).connection;
            drop(kept);
            if connection.is_idle() {
                return Some(connection);
            }
        }
    }

    pub(super) fn put(&self, origin: String, connection: Connection) {
        let mut kept = self.kept();
        if kept.len() == MOST {
            kept.remove(0);
        }
        kept.push(Kept {
            origin,
            since: Instant::now(),
            connection,
        });
    }

    /// Nothing is half done while it is locked.
    fn kept(&self) -> MutexGuard<'_, Vec<Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
