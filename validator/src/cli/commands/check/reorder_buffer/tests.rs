//! Parts that are put in in any order come out in order, and no thread waits forever.

use std::hint;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use super::ReorderBuffer;

/// Hands out numbers up to `count` to threads. Each thread puts in some parts for its
/// number.
fn put_all<S>(buffer: &ReorderBuffer<(u64, u64), S>, threads: usize, count: u64)
where
    S: FnMut((u64, u64)) -> io::Result<()> + Send,
{
    let next = AtomicU64::new(0);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let _guard = buffer.close_on_panic();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let parts = parts(number);
                    // of very different duration, so that threads overtake each other; yielding
                    // each time would depend on what else the machine does
                    for _ in 0..number % 7 * 500 {
                        hint::spin_loop();
                    }
                    thread::yield_now();
                    let goes_on = number < count
                        && (1..parts).all(|part| buffer.begin(number, (number, part)))
                        && buffer.complete(number, (number, parts));
                    if !goes_on {
                        return;
                    }
                }
            });
        }
    });
}

fn parts(number: u64) -> u64 {
    1 + number % 3
}

#[test]
fn parts_come_out_in_order() {
    let expected: Vec<_> = (0..200)
        .flat_map(|number| (1..=parts(number)).map(move |part| (number, part)))
        .collect();
    for threads in [1, 2, 3, 8] {
        for window in [1, 2, 32] {
            let mut out = Vec::new();
            let buffer = ReorderBuffer::new(window, |part| {
                out.push(part);
                Ok(())
            });
            put_all(&buffer, threads, 200);
            assert!(buffer.finish().is_ok());
            assert_eq!(out, expected, "{threads} threads, window {window}");
        }
    }
}

#[test]
fn after_a_failure_nothing_comes_out_and_all_threads_end() {
    for threads in [1, 2, 3, 8] {
        let mut out = Vec::new();
        let buffer = ReorderBuffer::new(2, |part| {
            out.push(part);
            if out.len() == 100 {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            Ok(())
        });
        put_all(&buffer, threads, u64::MAX);
        let failed = buffer.finish().map_err(|error| error.kind());
        assert_eq!(failed, Err(io::ErrorKind::BrokenPipe));
        assert_eq!(out.len(), 100);
    }
}

#[test]
fn after_a_panic_of_the_sink_all_threads_end() {
    for threads in [2, 8] {
        let count = Mutex::new(0);
        let buffer = ReorderBuffer::new(2, |_| {
            *count.lock().expect("only the sink has it") += 1;
            assert!(count.lock().is_ok_and(|count| *count < 50), "on purpose");
            Ok(())
        });
        let put = panic::catch_unwind(AssertUnwindSafe(|| put_all(&buffer, threads, u64::MAX)));
        assert!(put.is_err());
        assert_eq!(count.lock().map(|count| *count).ok(), Some(50));
    }
}

#[test]
fn a_thread_that_is_ahead_waits_until_the_buffer_is_closed() {
    let mut count = 0;
    let buffer = ReorderBuffer::new(3, |()| {
        count += 1;
        Ok(())
    });
    // number 0 never arrives
    assert!(buffer.complete(1, ()));
    assert!(buffer.complete(2, ()));
    thread::scope(|scope| {
        let ahead = scope.spawn(|| buffer.complete(3, ()));
        let before_its_turn = scope.spawn(|| buffer.begin(4, ()));
        buffer.close();
        assert_eq!(ahead.join().ok(), Some(false));
        assert_eq!(before_its_turn.join().ok(), Some(false));
    });
    assert!(buffer.finish().is_ok());
    assert_eq!(count, 0);
}

#[test]
fn a_waiting_thread_is_woken_by_a_panic() {
    let buffer = ReorderBuffer::new(1, |()| panic!("on purpose"));
    thread::scope(|scope| {
        let ahead = scope.spawn(|| buffer.complete(2, ()));
        // a part is put in and waited for under one lock
        while !buffer.lock().waiting.contains_key(&2) {
            thread::yield_now();
        }
        let before_its_turn = scope.spawn(|| buffer.begin(1, ()));
        let panics = scope.spawn(|| {
            let _guard = buffer.close_on_panic();
            buffer.complete(0, ())
        });
        assert!(panics.join().is_err());
        assert_eq!(ahead.join().ok(), Some(false));
        assert_eq!(before_its_turn.join().ok(), Some(false));
    });
}
