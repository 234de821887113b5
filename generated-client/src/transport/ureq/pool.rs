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

    /// The connections that have not been idle for too long; the others are closed.
    fn idle(&self) -> MutexGuard<'_, Vec<Idle>> {
        // a poisoned lock is safe to use: no update is left half done
        let mut idle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|idle| idle.since.elapsed() < LONGEST_IDLE);
        idle
    }
}

#[cfg(test)]
mod tests {
    use std::net::{TcpListener, TcpStream};

    use super::super::connection::Socket;
    use super::*;

    #[test]
    fn a_connection_idle_for_too_long_is_closed_when_another_is_kept() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let connect = || {
            let stream = TcpStream::connect(address).expect("a connection");
            Connection::new(Socket::new(stream, Instant::now()))
        };
        let pool = Pool::default();
        pool.put("http://a.example.com".to_owned(), connect());
        let long_ago = Instant::now().checked_sub(LONGEST_IDLE);
        pool.0.lock().expect("no panic")[0].since = long_ago.expect("a machine that runs");
        pool.put("http://b.example.com".to_owned(), connect());
        let idle = pool.0.lock().expect("no panic");
        let origins: Vec<&str> = idle.iter().map(|idle| &*idle.origin).collect();
        assert_eq!(origins, ["http://b.example.com"]);
    }
}
