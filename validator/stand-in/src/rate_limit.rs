//! A limit of requests per minute, counted in fixed windows like the service's own limiter.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The length of a window.
const WINDOW: Duration = Duration::from_secs(60);

/// A limit, and how much of it is used.
#[derive(Debug)]
pub struct RateLimit {
    limit: u32,
    window: Mutex<Window>,
}

#[derive(Debug)]
struct Window {
    began: Instant,
    requests: u32,
}

impl RateLimit {
    #[must_use]
    /// A limit of this many requests per minute.
    pub fn per_minute(limit: u32) -> RateLimit {
        RateLimit {
            limit,
            window: Mutex::new(Window {
                began: Instant::now(),
                requests: 0,
            }),
        }
    }

    /// Counts a request at `now`. Returns whether it is within the limit.
    pub fn allows(&self, now: Instant) -> bool {
        let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
        if now.saturating_duration_since(window.began) >= WINDOW {
            *window = Window {
                began: now,
                requests: 0,
            };
        }
        window.requests = window.requests.saturating_add(1);
        window.requests <= self.limit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_window_resets_the_count() {
        let limit = RateLimit::per_minute(2);
        let now = Instant::now();
        let allowed: Vec<_> = [0, 1, 2, 59, 61, 62, 63]
            .into_iter()
            .map(|seconds| limit.allows(now + Duration::from_secs(seconds)))
            .collect();
        assert_eq!(allowed, [true, true, false, false, true, true, false]);
    }
}
