//! When the next request may be sent: one schedule for all who send.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// However often a server says that it is too much, so often it is asked.
const LONGEST_INTERVAL: Duration = Duration::from_secs(10);

/// A rate that nobody exceeds, and whether there is still anything to send.
#[derive(Debug)]
pub(super) struct Pace {
    /// What the user allows; a server may want more than that between two requests.
    shortest: Duration,
    schedule: Mutex<Schedule>,
    changed: Condvar,
}

#[derive(Debug)]
struct Schedule {
    next: Instant,
    interval: Duration,
    /// When the server last had it slowed down.
    slowed: Option<Instant>,
    /// How many answers there were that did not say "too many requests".
    answers: u64,
    stopped: bool,
}

impl Schedule {
    /// Takes the turn, or tells how long it is until then.
    fn take(&mut self, now: Instant, earliest: Instant) -> Option<Duration> {
        let due = self.next.max(earliest);
        if due > now {
            return Some(due - now);
        }
        // from now: time that nobody used is not made up for, not even by one request
        self.next = now + self.interval;
        None
    }

    /// Too many requests: of all that were under way, one has the rate halved.
    fn limited(&mut self, sent: Instant, now: Instant, wait: Duration) {
        self.next = self.next.max(now + wait);
        if self.slowed.is_none_or(|slowed| sent > slowed) {
            self.interval = self.interval.saturating_mul(2).min(LONGEST_INTERVAL);
            self.slowed = Some(now);
        }
    }

    /// An answer: the rate recovers step by step.
    fn answered(&mut self, shortest: Duration) {
        self.answers += 1;
        let faster = self.interval.saturating_sub(self.interval / 8);
        self.interval = faster.max(shortest);
    }
}

impl Pace {
    /// So many requests a minute, evenly.
    pub(super) fn a_minute(requests: u32) -> Pace {
        let interval = Duration::from_secs(60) / requests.max(1);
        Pace {
            shortest: interval,
            schedule: Mutex::new(Schedule {
                next: Instant::now(),
                interval,
                slowed: None,
                answers: 0,
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
            let Some(left) = schedule.take(Instant::now(), earliest) else {
                return true;
            };
            let waited = self.changed.wait_timeout(schedule, left);
            (schedule, _) = waited.unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Nobody sends anything for this long, and all more slowly from then on: so the server
    /// wants it, in its answer to what was sent at that time.
    pub(super) fn limited(&self, sent: Instant, wait: Duration) {
        self.lock().limited(sent, Instant::now(), wait);
    }

    /// The server answered something else than that.
    pub(super) fn answered(&self) {
        self.lock().answered(self.shortest);
    }

    /// How many such answers there were.
    pub(super) fn answers(&self) -> u64 {
        self.lock().answers
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

    fn schedule(next: Instant, interval: Duration) -> Schedule {
        Schedule {
            next,
            interval,
            slowed: None,
            answers: 0,
            stopped: false,
        }
    }

    #[test]
    fn too_many_requests_slow_everybody_once_and_the_rate_recovers() {
        let ms = Duration::from_millis;
        let began = Instant::now();
        let mut schedule = schedule(began, ms(100));
        assert_eq!(schedule.take(began, began), None);
        // four were under way, and are told so within a moment
        for told in 1..=4 {
            schedule.limited(began, began + ms(told), ms(700));
        }
        assert_eq!(schedule.interval, ms(200));
        // the longest wait counts for whoever asks next
        assert_eq!(schedule.take(began + ms(4), began), Some(ms(700)));
        schedule.limited(began, began + ms(4), ms(100));
        assert_eq!(schedule.take(began + ms(4), began), Some(ms(700)));
        // what is sent after that is news
        schedule.limited(began + ms(704), began + ms(705), ms(0));
        assert_eq!(schedule.interval, ms(400));
        for _ in 0..20 {
            schedule.answered(ms(100));
        }
        assert_eq!((schedule.interval, schedule.answers), (ms(100), 20));
        for step in 0..20 {
            let now = began + NEVER * (step + 1);
            schedule.limited(now, now, ms(0));
        }
        assert_eq!(schedule.interval, LONGEST_INTERVAL);
    }

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
        let mut schedule = schedule(began, second);
        let mut take = |now| schedule.take(now, began);
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
        pace.limited(began, Duration::from_millis(50));
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
