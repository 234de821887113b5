//! So many requests a minute, counted as the service's own limiter does: in whole windows.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a window is.
const WINDOW: Duration = Duration::from_secs(60);

/// A limit and how much of it is used.
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
    /// So many requests a minute.
    pub fn a_minute(limit: u32) -> RateLimit {
        RateLimit {
            limit,
            window: Mutex::new(Window {
                began: Instant::now(),
                requests: 0,
            }),
        }
    }

    /// Counts a request at `now`; whether it is within the limit.
    pub fn admits(&self, now: Instant) -> bool {
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
    fn a_new_window_is_a_new_chance() {
        let limit = RateLimit::a_minute(2);
        let now = Instant::now();
        let admitted: Vec<_> = [0, 1, 2, 59, 61, 62, 63]
            .into_iter()
            .map(|seconds| limit.admits(now + Duration::from_secs(seconds)))
            .collect();
        assert_eq!(admitted, [true, true, false, false, true, true, false]);
    }
}
