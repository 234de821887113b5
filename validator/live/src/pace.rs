//! Decides when the next request may be sent: one schedule for all threads.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The longest interval between requests, however often the server responds 429.
const LONGEST_INTERVAL: Duration = Duration::from_secs(10);
/// How long to wait for a service that responds to every request with 429.
const PATIENCE: Duration = Duration::from_secs(600);

/// The wait before the first retry; it doubles before each further one. All retries are on one
/// schedule, so no random jitter is needed to keep them apart.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// The schedule of requests, which limits their rate.
#[derive(Debug)]
pub struct Pace {
    /// The interval for the user's rate. The server may require a longer one.
    shortest: Duration,
    schedule: Mutex<Schedule>,
    changed: Condvar,
}

#[derive(Debug)]
struct Schedule {
    next: Instant,
    interval: Duration,
    /// When the interval was last increased.
    slowed: Option<Instant>,
    /// Set while the server responds only with 429.
    limited: Option<Limited>,
    stopped: Option<Stopped>,
}

/// A series of 429 responses.
#[derive(Clone, Copy, Debug)]
struct Limited {
    since: Instant,
    /// How many of them were to requests sent after an earlier 429.
    count: u16,
}

/// Why no more requests are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stopped {
    Requested,
    /// The server requires a longer wait than [`PATIENCE`].
    RateLimited,
}

impl Schedule {
    /// Takes the next slot, or returns how long it is until then.
    fn take(&mut self, now: Instant, earliest: Instant) -> Option<Duration> {
        let due = self.next.max(earliest);
        if due > now {
            return Some(due - now);
        }
        // counted from now: unused time allows no burst, not even of one request
        self.next = now + self.interval;
        None
    }

    /// Handles a 429. Of requests that were under way together, only one halves the rate. If the
    /// wait would be too long, the schedule stops instead.
    fn slow_down(&mut self, sent: Instant, now: Instant, retry_after: Duration) {
        let is_news = self.slowed.is_none_or(|slowed| sent > slowed);
        let limited = self.limited.get_or_insert(Limited {
            since: now,
            count: 1,
        });
        if is_news {
            if now > limited.since {
                limited.count = limited.count.saturating_add(1);
            }
            self.interval = self.interval.saturating_mul(2).min(LONGEST_INTERVAL);
            self.slowed = Some(now);
        }
        let wait = retry_after.max(backoff(limited.count));
        // requests under way count as one with the first of them
        let waited = if is_news {
            now.saturating_duration_since(limited.since)
        } else {
            Duration::ZERO
        };
        if waited.saturating_add(wait) <= PATIENCE {
            self.next = self.next.max(now + wait);
        } else {
            self.stopped.get_or_insert(Stopped::RateLimited);
        }
    }

    /// Handles another response: the rate recovers step by step, and the patience at once.
    fn recover(&mut self, shortest: Duration) {
        self.limited = None;
        let faster = self.interval.saturating_sub(self.interval / 8);
        self.interval = faster.max(shortest);
    }
}

impl Pace {
    /// Creates a schedule with this many requests per minute, evenly spread.
    #[must_use]
    pub fn per_minute(requests: u32) -> Pace {
        let interval = Duration::from_secs(60) / requests.max(1);
        Pace {
            shortest: interval,
            schedule: Mutex::new(Schedule {
                next: Instant::now(),
                interval,
                slowed: None,
                limited: None,
                stopped: None,
            }),
            changed: Condvar::new(),
        }
    }

    /// Waits until a request may be sent, but not before `earliest`. Returns false if no more
    /// requests are to be sent.
    pub fn wait_for_turn(&self, earliest: Instant) -> bool {
        let mut schedule = self.lock();
        loop {
            if schedule.stopped.is_some() {
                return false;
            }
            let Some(left) = schedule.take(Instant::now(), earliest) else {
                return true;
            };
            let waited = self.changed.wait_timeout(schedule, left);
            (schedule, _) = waited.unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Handles a 429 response to a request that was sent at `sent`: pauses all requests, and slows
    /// them down. If the pause would be too long, stops them.
    pub fn slow_down(&self, sent: Instant, retry_after: Option<Duration>) {
        let retry_after = retry_after.unwrap_or_default();
        self.lock().slow_down(sent, Instant::now(), retry_after);
        // threads may be waiting for a turn that does not come
        self.changed.notify_all();
    }

    /// Handles a response other than 429.
    pub fn recover(&self) {
        self.lock().recover(self.shortest);
    }

    /// Whether requests were stopped because the server requires too long a wait.
    pub fn is_rate_limited(&self) -> bool {
        self.lock().stopped == Some(Stopped::RateLimited)
    }

    /// Stops all requests.
    pub fn stop(&self) {
        self.lock().stopped.get_or_insert(Stopped::Requested);
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Schedule> {
        self.schedule.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long to wait after this many attempts.
#[must_use]
pub fn backoff(tries: u16) -> Duration {
    2_u32
        .checked_pow(u32::from(tries).saturating_sub(1))
        .and_then(|factor| FIRST_WAIT.checked_mul(factor))
        .map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    /// Long enough that a test fails rather than waits.
    const NEVER: Duration = Duration::from_secs(3600);

    fn schedule(next: Instant, interval: Duration) -> Schedule {
        Schedule {
            next,
            interval,
            slowed: None,
            limited: None,
            stopped: None,
        }
    }

    #[test]
    fn a_429_slows_all_threads_once_and_the_rate_recovers() {
        let ms = Duration::from_millis;
        let began = Instant::now();
        let mut schedule = schedule(began, ms(100));
        assert_eq!(schedule.take(began, began), None);
        // four requests were under way, and get a 429 at almost the same time
        for received in 1..=4 {
            schedule.slow_down(began, began + ms(received), ms(700));
        }
        assert_eq!(schedule.interval, ms(200));
        // the longest wait counts for the next request
        assert_eq!(schedule.take(began + ms(4), began), Some(ms(700)));
        schedule.slow_down(began, began + ms(4), ms(600));
        assert_eq!(schedule.take(began + ms(4), began), Some(ms(700)));
        // a request sent after that slows down again
        schedule.slow_down(began + ms(704), began + ms(705), ms(0));
        assert_eq!(schedule.interval, ms(400));
        // without a Retry-After, the wait is doubled
        assert_eq!(schedule.take(began + ms(705), began), Some(ms(1000)));
        for _ in 0..20 {
            schedule.recover(ms(100));
        }
        assert_eq!(schedule.interval, ms(100));
        for step in 0..20 {
            let now = began + NEVER * (step + 1);
            schedule.slow_down(now, now, ms(0));
        }
        assert_eq!(schedule.interval, LONGEST_INTERVAL);
    }

    #[test]
    fn a_service_that_responds_only_with_429_is_waited_for_ten_minutes_in_all() {
        let second = Duration::from_secs(1);
        let began = Instant::now();
        let mut schedule = schedule(began, second);
        let mut now = began;
        let mut rounds = 0;
        loop {
            // four requests at once, each with a 429
            for _ in 0..4 {
                schedule.slow_down(now, now + second / 100, Duration::ZERO);
            }
            rounds += 1;
            if schedule.stopped.is_some() {
                break;
            }
            now = schedule.next;
        }
        assert_eq!(schedule.stopped, Some(Stopped::RateLimited));
        let waited = now - began;
        assert!(waited < PATIENCE + second, "{waited:?}");
        assert!(waited + 2 * LONGEST_WAIT > PATIENCE, "{waited:?}");
        assert!(rounds > 60, "{rounds}");
    }

    #[test]
    fn any_other_response_renews_the_patience() {
        let half = PATIENCE / 2;
        let began = Instant::now();
        let mut schedule = schedule(began, Duration::from_secs(1));
        for step in 0..10 {
            let now = began + PATIENCE * step;
            schedule.slow_down(now, now, half);
            assert_eq!(schedule.take(now, began), Some(half), "{step}");
            schedule.slow_down(now + half, now + half, half);
            assert_eq!(schedule.stopped, None, "{step}");
            schedule.recover(Duration::from_secs(1));
        }
        // and nothing else does
        let now = began + PATIENCE * 10;
        schedule.slow_down(now, now, half);
        let later = now + half + Duration::from_millis(1);
        schedule.slow_down(later, later, half);
        assert_eq!(schedule.stopped, Some(Stopped::RateLimited));
    }

    #[test]
    fn a_longer_wait_than_the_patience_is_not_begun() {
        for (retry_after, stopped) in [
            (PATIENCE, None),
            (
                PATIENCE + Duration::from_secs(1),
                Some(Stopped::RateLimited),
            ),
            (Duration::MAX, Some(Stopped::RateLimited)),
        ] {
            let began = Instant::now();
            let mut schedule = schedule(began, Duration::from_secs(1));
            // two requests are under way; the second response is a moment later
            for received in [1, 2] {
                let received = began + Duration::from_millis(received);
                schedule.slow_down(began, received, retry_after);
            }
            assert_eq!(schedule.stopped, stopped, "{retry_after:?}");
        }
    }

    #[test]
    fn a_thread_that_waits_for_a_turn_learns_that_the_patience_is_over() {
        let pace = Pace::per_minute(1_000_000);
        let began = Instant::now();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| pace.wait_for_turn(began + NEVER));
            pace.slow_down(began, Some(NEVER));
            assert!(!waiting.join().expect("it does not panic"));
        });
        assert!(pace.is_rate_limited());
        let stopped = Pace::per_minute(1_000_000);
        stopped.stop();
        stopped.slow_down(began, Some(NEVER));
        assert!(!stopped.is_rate_limited());
    }

    #[test]
    fn requests_of_all_threads_share_one_rate() {
        // one in 10 ms
        let pace = Pace::per_minute(6000);
        let began = Instant::now();
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..5).all(|_| pace.wait_for_turn(began)));
            }
        });
        // 20 requests, of which the first is sent at once
        assert!(began.elapsed() >= Duration::from_millis(180));
    }

    #[test]
    fn no_burst_follows_a_pause() {
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
    fn no_request_is_sent_during_a_pause_or_after_a_stop() {
        let pace = Pace::per_minute(1_000_000);
        let began = Instant::now();
        pace.slow_down(began, Some(Duration::from_millis(600)));
        assert!(pace.wait_for_turn(began));
        assert!(began.elapsed() >= Duration::from_millis(600));
        thread::scope(|scope| {
            let waiting = scope.spawn(|| pace.wait_for_turn(began + NEVER));
            pace.stop();
            assert!(!waiting.join().expect("it does not panic"));
        });
        assert!(!pace.wait_for_turn(began));
        assert!(began.elapsed() < NEVER);
    }
}
