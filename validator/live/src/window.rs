//! Limits how many requests may be between being handed out and being reported.

/// No request is handed out while responses of this many bytes wait for an earlier one.
///
/// Each request under way may still return a body of the largest size that the transports allow,
/// so at most this and `concurrency` times that size is held.
const HELD: usize = 64 * 1024 * 1024;

/// The counts that decide whether another request may be handed out.
#[derive(Debug)]
pub(crate) struct Window {
    /// How many requests may be under way.
    concurrency: u64,
    pub handed_out: u64,
    /// How many of these are finished.
    pub answered: u64,
    pub reported: u64,
}

impl Window {
    /// Starts without requests.
    pub(crate) fn new(concurrency: u16) -> Window {
        Window {
            concurrency: concurrency.into(),
            handed_out: 0,
            answered: 0,
            reported: 0,
        }
    }

    /// Whether another request may be handed out, while responses of `held` bytes wait.
    pub(crate) fn has_room(&self, held: usize) -> bool {
        // a factor, so that one slow response does not delay the others
        let unreported = 4 * self.concurrency;
        self.handed_out - self.answered < self.concurrency
            && self.handed_out - self.reported < unreported
            && held < HELD
    }

    /// Whether every request that was handed out has been reported.
    pub(crate) fn is_empty(&self) -> bool {
        self.reported == self.handed_out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_than_the_concurrency_is_on_its_way_and_four_times_that_unreported() {
        let mut window = Window::new(2);
        let fill = |window: &mut Window| {
            while window.has_room(0) {
                window.handed_out += 1;
            }
            (window.handed_out, window.is_empty())
        };
        assert!(window.is_empty());
        assert_eq!(fill(&mut window), (2, false));
        // the first response is slow
        for handed_out in [3, 4, 5, 6, 7, 8, 8] {
            window.answered += 1;
            assert_eq!(fill(&mut window), (handed_out, false));
        }
        window.answered += 1;
        window.reported = 8;
        assert!(window.is_empty());
        assert_eq!(fill(&mut window), (10, false));
    }

    #[test]
    fn held_responses_are_bounded_for_all_sizes() {
        const LARGEST: usize = 32 * 1024 * 1024;
        for concurrency in 1..=64 {
            let mut window = Window::new(concurrency);
            // the first response never arrives, and the others have the largest size
            let mut held = 0;
            loop {
                while window.has_room(held) {
                    window.handed_out += 1;
                }
                if window.answered + 1 >= window.handed_out {
                    break;
                }
                window.answered += 1;
                held += LARGEST;
            }
            let bound = HELD + usize::from(concurrency) * LARGEST;
            assert!(held <= bound, "{concurrency}: {held}");
        }
    }
}
