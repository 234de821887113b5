//! When the next request may be sent: one schedule for all who send.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A rate that nobody exceeds, and whether there is still anything to send.
#[derive(Debug)]
pub(super) struct Pace {
    interval: Duration,
    schedule: Mutex<Schedule>,
    changed: Condvar,
}

#[derive(Debug)]
struct Schedule {
    next: Instant,
    stopped: bool,
}

impl Pace {
    /// So many requests a minute, evenly.
    pub(super) fn a_minute(requests: u32) -> Pace {
        Pace {
            interval: Duration::from_secs(60) / requests.max(1),
            schedule: Mutex::new(Schedule {
                next: Instant::now(),
                stopped: false,
            }),
            changed: Condvar::new(),
        }
    }

    /// Waits until a request may be sent, and not before `earliest`; false if none is to be
    /// sent any more.
    pub(super) fn turn(&self, earliest: Instant) -> bool {
        let mut schedule = self.lock();
        loop {
            if schedule.stopped {
                return false;
            }
            let now = Instant::now();
            let due = schedule.next.max(earliest);
            if due <= now {
                // time that nobody used is not made up for by a burst
                schedule.next = (schedule.next + self.interval).max(now);
                return true;
            }
            let waited = self.changed.wait_timeout(schedule, due - now);
            (schedule, _) = waited.unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Nobody sends anything for this long.
    pub(super) fn hold(&self, wait: Duration) {
        let mut schedule = self.lock();
        schedule.next = schedule.next.max(Instant::now() + wait);
    }

    /// Nobody sends anything any more.
    pub(super) fn stop(&self) {
        self.lock().stopped = true;
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Schedule> {
        self.schedule.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    /// Long enough for a test to fail rather than to wait for it.
    const NEVER: Duration = Duration::from_secs(3600);

    #[test]
    fn requests_are_spread_over_all_who_send() {
        // one in 10 ms
        let pace = Pace::a_minute(6000);
        let began = Instant::now();
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..5).all(|_| pace.turn(began)));
            }
        });
        // 20 of them, of which the first may go at once
        assert!(began.elapsed() >= Duration::from_millis(180));
    }

    #[test]
    fn nobody_sends_while_it_is_held_or_after_it_was_stopped() {
        let pace = Pace::a_minute(1_000_000);
        let began = Instant::now();
        pace.hold(Duration::from_millis(50));
        assert!(pace.turn(began));
        assert!(began.elapsed() >= Duration::from_millis(50));
        thread::scope(|scope| {
            let waiting = scope.spawn(|| pace.turn(began + NEVER));
            pace.stop();
            assert!(!waiting.join().expect("it does not panic"));
        });
        assert!(!pace.turn(began));
        assert!(began.elapsed() < NEVER);
    }
}
