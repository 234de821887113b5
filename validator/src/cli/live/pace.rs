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

impl Schedule {
    /// Takes the turn, or tells how long it is until then.
    fn take(&mut self, now: Instant, earliest: Instant, interval: Duration) -> Option<Duration> {
        let due = self.next.max(earliest);
        if due > now {
            return Some(due - now);
        }
        // from now: time that nobody used is not made up for, not even by one request
        self.next = now + interval;
        None
    }
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
            let Some(left) = schedule.take(Instant::now(), earliest, self.interval) else {
                return true;
            };
            let waited = self.changed.wait_timeout(schedule, left);
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
    fn a_pause_is_followed_by_no_burst() {
        let second = Duration::from_secs(1);
        let began = Instant::now();
        let mut schedule = Schedule {
            next: began,
            stopped: false,
        };
        let mut take = |now| schedule.take(now, began, second);
        assert_eq!(take(began), None);
        let mut now = began;
        for idle in [second, second * 3 / 2, NEVER] {
            now += idle;
            assert_eq!(take(now), None, "{idle:?}");
            assert_eq!(take(now), Some(second), "{idle:?}");
            assert_eq!(take(now + second / 4), Some(second * 3 / 4), "{idle:?}");
        }
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
