//! Connections that are kept open for the next call.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::connection::Connection;

/// Servers close idle connections much later.
const LONGEST_IDLE: Duration = Duration::from_secs(15);
/// The maximum number of idle connections.
const MOST: usize = 8;

#[derive(Default)]
pub(super) struct Pool(Mutex<Vec<Idle>>);

struct Idle {
    origin: String,
    since: Instant,
    connection: Connection,
}

impl Pool {
    /// The most recently used connection, if it is still usable.
    pub(super) fn take(&self, origin: &str) -> Option<Connection> {
        loop {
            let mut idle = self.idle();
            idle.retain(|idle| idle.since.elapsed() < LONGEST_IDLE);
            let last = idle.iter().rposition(|idle| idle.origin == origin)?;
            let mut connection = idle.remove(last).connection;
            drop(idle);
            if connection.is_idle() {
                return Some(connection);
            }
        }
    }

    pub(super) fn put(&self, origin: String, connection: Connection) {
        let mut idle = self.idle();
        if idle.len() == MOST {
            idle.remove(0);
        }
        idle.push(Idle {
            origin,
            since: Instant::now(),
            connection,
        });
    }

    /// A poisoned lock is safe to use: no update is left half done.
    fn idle(&self) -> MutexGuard<'_, Vec<Idle>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
