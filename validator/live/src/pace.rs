//! When the next request may be sent: one schedule for all who send.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// However often a server says that it is too much, so often it is asked.
const LONGEST_INTERVAL: Duration = Duration::from_secs(10);
/// A service that says "too many requests" to everybody is waited for so long, and no longer.
const PATIENCE: Duration = Duration::from_secs(600);

/// The wait before the second try, doubled before each one more. All tries are on one
/// schedule, so nothing has to be left to chance to keep them apart.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// A rate that nobody exceeds, and whether there is still anything to send.
#[derive(Debug)]
pub struct Pace {
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
    /// Since when the server says nothing but "too many requests".
    limited: Option<Limited>,
    stopped: Option<Stopped>,
}

/// A server that wants to be left alone.
#[derive(Clone, Copy, Debug)]
struct Limited {
    since: Instant,
    /// How often it said so to what was sent after it had said so before.
    count: u16,
}

/// Why nobody sends anything any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stopped {
    Wanted,
    /// The server said "too many requests" for longer than anybody waits, or wants that.
    Impatient,
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

    /// Too many requests: of all that were under way, one has the rate halved. Whoever has to
    /// wait for too long does not wait at all.
    fn limited(&mut self, sent: Instant, now: Instant, retry_after: Duration) {
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
        // what was under way was told the same as the first of it
        let waited = if is_news {
            now.saturating_duration_since(limited.since)
        } else {
            Duration::ZERO
        };
        if waited.saturating_add(wait) <= PATIENCE {
            self.next = self.next.max(now + wait);
        } else {
            self.stopped.get_or_insert(Stopped::Impatient);
        }
    }

    /// An answer: the rate recovers step by step, and the patience at once.
    fn answered(&mut self, shortest: Duration) {
        self.limited = None;
        let faster = self.interval.saturating_sub(self.interval / 8);
        self.interval = faster.max(shortest);
    }
}

impl Pace {
    /// So many requests a minute, evenly.
    #[must_use]
    pub fn a_minute(requests: u32) -> Pace {
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

    /// Waits until a request may be sent, and not before `earliest`; false if none is to be
    /// sent any more.
    pub fn turn(&self, earliest: Instant) -> bool {
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

    /// Nobody sends anything for a while, and all more slowly from then on: so the server wants
    /// it, in its answer to what was sent at that time. Nobody sends anything any more if that
    /// would be too long.
    pub fn limited(&self, sent: Instant, retry_after: Option<Duration>) {
        let retry_after = retry_after.unwrap_or_default();
        self.lock().limited(sent, Instant::now(), retry_after);
        // who waits for a turn may wait for one that does not come
        self.changed.notify_all();
    }

    /// The server answered something else than that.
    pub fn answered(&self) {
        self.lock().answered(self.shortest);
    }

    /// Whether it ended because the server would have to be waited for too long.
    pub fn is_impatient(&self) -> bool {
        self.lock().stopped == Some(Stopped::Impatient)
    }

    /// Nobody sends anything any more.
    pub fn stop(&self) {
        self.lock().stopped.get_or_insert(Stopped::Wanted);
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Schedule> {
        self.schedule.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long to wait after so many tries.
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

    /// Long enough for a test to fail rather than to wait for it.
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
        schedule.limited(began, began + ms(4), ms(600));
        assert_eq!(schedule.take(began + ms(4), began), Some(ms(700)));
        // what is sent after that is news
        schedule.limited(began + ms(704), began + ms(705), ms(0));
        assert_eq!(schedule.interval, ms(400));
        // without a word about it, the wait is doubled
        assert_eq!(schedule.take(began + ms(705), began), Some(ms(1000)));
        for _ in 0..20 {
            schedule.answered(ms(100));
        }
        assert_eq!(schedule.interval, ms(100));
        for step in 0..20 {
            let now = began + NEVER * (step + 1);
            schedule.limited(now, now, ms(0));
        }
        assert_eq!(schedule.interval, LONGEST_INTERVAL);
    }

    #[test]
    fn a_service_that_answers_nobody_is_waited_for_ten_minutes_by_all_together() {
        let second = Duration::from_secs(1);
        let began = Instant::now();
        let mut schedule = schedule(began, second);
        let mut now = began;
        let mut asked = 0;
        loop {
            // four ask at once, and each of them is told so
            for _ in 0..4 {
                schedule.limited(now, now + second / 100, Duration::ZERO);
            }
            asked += 1;
            if schedule.stopped.is_some() {
                break;
            }
            now = schedule.next;
        }
        assert_eq!(schedule.stopped, Some(Stopped::Impatient));
        let waited = now - began;
        assert!(waited < PATIENCE + second, "{waited:?}");
        assert!(waited + 2 * LONGEST_WAIT > PATIENCE, "{waited:?}");
        assert!(asked > 60, "{asked}");
    }

    #[test]
    fn any_answer_renews_the_patience() {
        let half = PATIENCE / 2;
        let began = Instant::now();
        let mut schedule = schedule(began, Duration::from_secs(1));
        for step in 0..10 {
            let now = began + PATIENCE * step;
            schedule.limited(now, now, half);
            assert_eq!(schedule.take(now, began), Some(half), "{step}");
            schedule.limited(now + half, now + half, half);
            assert_eq!(schedule.stopped, None, "{step}");
            schedule.answered(Duration::from_secs(1));
        }
        // and nothing else does
        let now = began + PATIENCE * 10;
        schedule.limited(now, now, half);
        let later = now + half + Duration::from_millis(1);
        schedule.limited(later, later, half);
        assert_eq!(schedule.stopped, Some(Stopped::Impatient));
    }

    #[test]
    fn a_longer_wait_than_the_patience_is_not_begun() {
        for (retry_after, stopped) in [
            (PATIENCE, None),
            (PATIENCE + Duration::from_secs(1), Some(Stopped::Impatient)),
            (Duration::MAX, Some(Stopped::Impatient)),
        ] {
            let began = Instant::now();
            let mut schedule = schedule(began, Duration::from_secs(1));
            // of those under way, the second hears it a moment later
            for told in [1, 2] {
                let told = began + Duration::from_millis(told);
                schedule.limited(began, told, retry_after);
            }
            assert_eq!(schedule.stopped, stopped, "{retry_after:?}");
        }
    }

    #[test]
    fn who_waits_for_a_turn_is_told_that_the_patience_is_at_its_end() {
        let pace = Pace::a_minute(1_000_000);
        let began = Instant::now();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| pace.turn(began + NEVER));
            pace.limited(began, Some(NEVER));
            assert!(!waiting.join().expect("it does not panic"));
        });
        assert!(pace.is_impatient());
        let wanted = Pace::a_minute(1_000_000);
        wanted.stop();
        wanted.limited(began, Some(NEVER));
        assert!(!wanted.is_impatient());
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
        pace.limited(began, Some(Duration::from_millis(600)));
        assert!(pace.turn(began));
        assert!(began.elapsed() >= Duration::from_millis(600));
        thread::scope(|scope| {
            let waiting = scope.spawn(|| pace.turn(began + NEVER));
            pace.stop();
            assert!(!waiting.join().expect("it does not panic"));
        });
        assert!(!pace.turn(began));
        assert!(began.elapsed() < NEVER);
    }
}
