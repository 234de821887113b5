//! Decides whether and when to retry, without access to a clock, a network or randomness.

use std::time::Duration;

use http::Method;

/// The longest wait before the first retry; it doubles with each further one.
const FIRST_BACKOFF: Duration = Duration::from_millis(500);
/// The upper limit of the doubling.
const LONGEST_BACKOFF: Duration = Duration::from_secs(10);

/// The settings of the user.
#[derive(Clone)]
pub(super) struct Policy {
    /// The maximum number of retries.
    pub(super) retries: u32,
    /// The longest `Retry-After` to wait for.
    pub(super) max_retry_wait: Duration,
    /// The timeout for all attempts and the waits between them.
    pub(super) total: Duration,
}

/// An attempt that has ended.
pub(super) struct Attempt<'a> {
    pub(super) method: &'a Method,
    /// 1 for the first attempt.
    pub(super) number: u32,
    /// The time since the first attempt started.
    pub(super) elapsed: Duration,
    /// Whether another attempt may succeed.
    pub(super) retryable: bool,
    /// The wait that the server asked for.
    pub(super) retry_after: Option<Duration>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// The outcome of the last attempt is final.
    GiveUp,
    Wait(Duration),
}

/// Decides with `chance`, a random number from 0 to 1 that keeps many clients from retrying at the
/// same time ("full jitter").
pub(super) fn decide(policy: &Policy, attempt: &Attempt<'_>, chance: f64) -> Decision {
    // other methods may have taken effect before they failed
    let again =
        attempt.retryable && attempt.method == Method::GET && attempt.number <= policy.retries;
    let asked = attempt.retry_after.unwrap_or_default();
    // never retry earlier than asked; whether to wait longer than the limit is up to the caller
    if !again || asked > policy.max_retry_wait {
        return Decision::GiveUp;
    }
    let wait = backoff(attempt.number)
        .mul_f64(chance.clamp(0.0, 1.0))
        .max(asked);
    if attempt.elapsed.saturating_add(wait) >= policy.total {
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

    const FAILED: Attempt<'static> = Attempt {
        method: &Method::GET,
        number: 1,
        elapsed: Duration::ZERO,
        retryable: true,
        retry_after: None,
    };

    fn after(seconds: u64) -> Attempt<'static> {
        Attempt {
            retry_after: Some(Duration::from_secs(seconds)),
            ..FAILED
        }
    }

    #[test]
    fn each_case_has_its_decision() {
        let wait = |milliseconds| Decision::Wait(Duration::from_millis(milliseconds));
        let numbered = |number| Attempt { number, ..FAILED };
        let elapsed = |seconds| Attempt {
            elapsed: Duration::from_secs(seconds),
            ..FAILED
        };
        for (case, attempt, chance, decision) in [
            ("first failure, least chance", FAILED, 0.0, wait(0)),
            ("first failure, half chance", FAILED, 0.5, wait(250)),
            ("first failure, full chance", FAILED, 1.0, wait(500)),
            ("second failure", numbered(2), 1.0, wait(1000)),
            ("no retry left", numbered(3), 0.5, Decision::GiveUp),
            (
                "not retryable",
                Attempt {
                    retryable: false,
                    ..FAILED
                },
                0.5,
                Decision::GiveUp,
            ),
            (
                "another method",
                Attempt {
                    method: &Method::POST,
                    ..FAILED
                },
                0.5,
                Decision::GiveUp,
            ),
            ("asked to wait", after(7), 1.0, wait(7000)),
            (
                "asked to wait less than the backoff",
                after(0),
                1.0,
                wait(500),
            ),
            (
                "asked to wait as long as allowed",
                after(60),
                1.0,
                wait(60_000),
            ),
            (
                "asked to wait longer than allowed",
                after(61),
                1.0,
                Decision::GiveUp,
            ),
            (
                "asked to wait forever",
                after(u64::MAX),
                1.0,
                Decision::GiveUp,
            ),
            ("time for the wait", elapsed(119), 1.0, wait(500)),
            ("no time for the wait", elapsed(120), 0.0, Decision::GiveUp),
            (
                "no time for the requested wait",
                Attempt {
                    elapsed: Duration::from_secs(61),
                    ..after(59)
                },
                0.0,
                Decision::GiveUp,
            ),
            ("chance out of range", FAILED, 7.0, wait(500)),
            ("chance out of range below", FAILED, -7.0, wait(0)),
        ] {
            assert_eq!(decide(&POLICY, &attempt, chance), decision, "{case}");
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
        let asked = Duration::from_secs(u64::MAX);
        let attempt = Attempt {
            number: u32::MAX,
            elapsed: Duration::MAX,
            ..after(u64::MAX)
        };
        assert_eq!(
            decide(&policy, &after(u64::MAX), 1.0),
            Decision::Wait(asked)
        );
        assert_eq!(decide(&policy, &attempt, 1.0), Decision::GiveUp);
    }
}
