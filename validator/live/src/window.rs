//! How many ids may be between their being asked for and their being reported.

/// Answers that wait for one before them may hold so many bytes before no more is asked for.
///
/// Each of those that are on their way then may bring a body of the largest size that
/// transports let through, so the most that is ever held is this and `concurrency` times
/// that size.
const HELD: usize = 64 * 1024 * 1024;

/// The counts that decide whether one more is asked for.
#[derive(Debug)]
pub(crate) struct Window {
    /// How many may be on their way.
    concurrency: u64,
    pub handed_out: u64,
    /// Of these, those that are not on their way any more.
    pub answered: u64,
    pub reported: u64,
}

impl Window {
    /// Nothing is asked for yet.
    pub(crate) fn new(concurrency: u16) -> Window {
        Window {
            concurrency: concurrency.into(),
            handed_out: 0,
            answered: 0,
            reported: 0,
        }
    }

    /// Whether one more may be asked for, while answers of so many bytes wait.
    pub(crate) fn has_room(&self, held: usize) -> bool {
        // so that one slow answer does not keep the others waiting
        let unreported = 4 * self.concurrency;
        self.handed_out - self.answered < self.concurrency
            && self.handed_out - self.reported < unreported
            && held < HELD
    }

    /// Whether everything that was asked for is reported.
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
        // the first is slow
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
    fn what_is_held_has_a_bound_whatever_the_sizes_are() {
        const LARGEST: usize = 32 * 1024 * 1024;
        for concurrency in 1..=64 {
            let mut window = Window::new(concurrency);
            // the first never comes, and the others are as large as they can be
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
