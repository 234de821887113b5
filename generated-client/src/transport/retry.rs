//! Whether to ask again, and when: a decision without a clock, a network or chance.

use std::time::Duration;

use http::Method;

/// The longest wait before the second try; it doubles with each further one.
const FIRST_BACKOFF: Duration = Duration::from_millis(500);
/// What the doubling ends at.
const LONGEST_BACKOFF: Duration = Duration::from_secs(10);

/// What the user allows.
#[derive(Clone)]
pub(super) struct Policy {
    /// Tries after the first.
    pub(super) retries: u32,
    /// The longest `Retry-After` that is waited for.
    pub(super) max_retry_wait: Duration,
    /// For all tries and the waits between them.
    pub(super) total: Duration,
}

/// A try that has ended.
pub(super) struct Tried<'a> {
    pub(super) method: &'a Method,
    /// 1 for the first.
    pub(super) number: u32,
    /// Since the first began.
    pub(super) elapsed: Duration,
    /// Another try may go better.
    pub(super) retryable: bool,
    /// What the server asked for.
    pub(super) retry_after: Option<Duration>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// What came of the last try is the outcome.
    GiveUp,
    Wait(Duration),
}

/// Decides with `chance`, a number from 0 to 1 that keeps many clients from asking again
/// all at once ("full jitter").
pub(super) fn decide(policy: &Policy, tried: &Tried<'_>, chance: f64) -> Decision {
    // another method may have done its work before it failed
    let again = tried.retryable && tried.method == Method::GET && tried.number <= policy.retries;
    let told = tried.retry_after.unwrap_or_default();
    // asking sooner than told would be rude, and waiting that long is the caller's to decide
    if !again || told > policy.max_retry_wait {
        return Decision::GiveUp;
    }
    let wait = backoff(tried.number)
        .mul_f64(chance.clamp(0.0, 1.0))
        .max(told);
    if tried.elapsed.saturating_add(wait) >= policy.total {
        return Decision::GiveUp;
    }
    Decision::Wait(wait)
}

fn backoff(number: u32) -> Duration {
    let doubled = 2_u32.saturating_pow(number.saturating_sub(1));
    FIRST_BACKOFF.saturating_mul(doubled).min(LONGEST_BACKOFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy = Policy {
        retries: 2,
        max_retry_wait: Duration::from_secs(60),
        total: Duration::from_secs(120),
    };

    const FAILED: Tried<'static> = Tried {
        method: &Method::GET,
        number: 1,
        elapsed: Duration::ZERO,
        retryable: true,
        retry_after: None,
    };

    fn after(seconds: u64) -> Tried<'static> {
        Tried {
            retry_after: Some(Duration::from_secs(seconds)),
            ..FAILED
        }
    }

    #[test]
    fn each_case_has_its_decision() {
        let wait = |milliseconds| Decision::Wait(Duration::from_millis(milliseconds));
        let numbered = |number| Tried { number, ..FAILED };
        let elapsed = |seconds| Tried {
            elapsed: Duration::from_secs(seconds),
            ..FAILED
        };
        for (case, tried, chance, decision) in [
            ("first failure, least chance", FAILED, 0.0, wait(0)),
            ("first failure, half chance", FAILED, 0.5, wait(250)),
            ("first failure, full chance", FAILED, 1.0, wait(500)),
            ("second failure", numbered(2), 1.0, wait(1000)),
            ("no retry left", numbered(3), 0.5, Decision::GiveUp),
            (
                "not retryable",
                Tried {
                    retryable: false,
                    ..FAILED
                },
                0.5,
                Decision::GiveUp,
            ),
            (
                "another method",
                Tried {
                    method: &Method::POST,
                    ..FAILED
                },
                0.5,
                Decision::GiveUp,
            ),
            ("told to wait", after(7), 1.0, wait(7000)),
            (
                "told to wait less than the backoff",
                after(0),
                1.0,
                wait(500),
            ),
            (
                "told to wait as long as allowed",
                after(60),
                1.0,
                wait(60_000),
            ),
            (
                "told to wait longer than allowed",
                after(61),
                1.0,
                Decision::GiveUp,
            ),
            (
                "told to wait for ever",
                after(u64::MAX),
                1.0,
                Decision::GiveUp,
            ),
            ("time for the wait", elapsed(119), 1.0, wait(500)),
            ("no time for the wait", elapsed(120), 0.0, Decision::GiveUp),
            (
                "no time for what is told",
                Tried {
                    elapsed: Duration::from_secs(61),
                    ..after(59)
                },
                0.0,
                Decision::GiveUp,
            ),
            ("chance out of range", FAILED, 7.0, wait(500)),
            ("chance out of range below", FAILED, -7.0, wait(0)),
        ] {
            assert_eq!(decide(&POLICY, &tried, chance), decision, "{case}");
        }
    }

    #[test]
    fn the_backoff_doubles_up_to_its_cap_and_never_overflows() {
        let seconds: Vec<f64> = (1..=7)
            .map(|number| backoff(number).as_secs_f64())
            .collect();
        assert_eq!(seconds, [0.5, 1.0, 2.0, 4.0, 8.0, 10.0, 10.0]);
        assert_eq!(backoff(u32::MAX), LONGEST_BACKOFF);
        assert_eq!(backoff(0), FIRST_BACKOFF);
    }

    #[test]
    fn without_limits_it_still_ends() {
        let policy = Policy {
            retries: u32::MAX,
            max_retry_wait: Duration::MAX,
            total: Duration::MAX,
        };
        let told = Duration::from_secs(u64::MAX);
        let tried = Tried {
            number: u32::MAX,
            elapsed: Duration::MAX,
            ..after(u64::MAX)
        };
        assert_eq!(decide(&policy, &after(u64::MAX), 1.0), Decision::Wait(told));
        assert_eq!(decide(&policy, &tried, 1.0), Decision::GiveUp);
    }
}
