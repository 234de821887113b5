//! Whatever way a stream comes in, its lines are those of the text.

use std::io::{self, ErrorKind, Read};

use super::{Block, Blocks, TooLong};
use crate::position::Position;

type Found = (Position, Result<Vec<u8>, TooLong>);

/// The lines of a text that is there as a whole.
fn naive(text: &[u8], limit: usize) -> Vec<Found> {
    let mut start = Position::START;
    let mut lines = Vec::new();
    for line in text.split(|byte| *byte == b'\n') {
        if !line.trim_ascii().is_empty() {
            let content = match line.len() {
                length if length > limit => Err(TooLong::new(limit, Some(length))),
                _ => Ok(line.to_owned()),
            };
            lines.push((start, content));
        }
        start.line += 1;
        start.offset += line.len() + 1;
    }
    lines
}

/// A text that comes in steps, with interruptions, and an error at its end if there is one.
struct Dripping<'t> {
    text: &'t [u8],
    step: usize,
    reads: usize,
    ends_in: Option<ErrorKind>,
}

impl Read for Dripping<'_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        self.reads += 1;
        if self.reads % 3 == 0 {
            return Err(ErrorKind::Interrupted.into());
        }
        if let (true, Some(kind)) = (self.text.is_empty(), self.ends_in) {
            return Err(kind.into());
        }
        let length = room.len().min(self.step);
        self.text.read(&mut room[..length])
    }
}

fn dripping(text: &[u8], step: usize) -> Dripping<'_> {
    Dripping {
        text,
        step,
        reads: 0,
        ends_in: None,
    }
}

/// All lines of a stream, and how it ended.
fn read<R: Read>(mut blocks: Blocks<R>) -> (Vec<Found>, io::Result<()>) {
    let mut lines = Vec::new();
    let mut block = Block::new();
    loop {
        let read = blocks.read(&mut block);
        if !matches!(read, Ok(true)) {
            return (lines, read.map(|_| ()));
        }
        while let Some(line) = block.next_line() {
            assert_eq!(line.number(), line.start.line as u64);
            lines.push((line.start, line.content.map(<[u8]>::to_owned)));
        }
    }
}

const TEXTS: [&str; 9] = [
    "",
    "\n",
    "\n\n \t\r\n",
    "{}",
    "{}\n",
    "{}\r\n\r\n[1,2]\r\n",
    "\n\n{\"a\": 1}\n  \n12345\n1234\n123\n\n\n\"last\"",
    "            \n1\n                        \n2",
    "12345678901234567890\n1\n\n12345678901234567890\n1234567890123456789012345678901234567890",
];

#[test]
fn lines_are_the_same_for_every_cut_and_limit() {
    for text in TEXTS {
        let text = text.as_bytes();
        let limits = (0..=text.len() + 1).chain([usize::MAX - 1, usize::MAX]);
        for limit in limits {
            let expected = naive(text, limit);
            for size in 1..=text.len() + 2 {
                for step in [1, 2, 7, usize::MAX] {
                    let blocks = Blocks::with_size(dripping(text, step), limit, size);
                    let (found, ended) = read(blocks);
                    assert!(ended.is_ok());
                    assert_eq!(found, expected, "limit {limit}, size {size}, step {step}");
                }
            }
        }
    }
}

#[test]
fn random_streams_have_the_lines_of_their_texts() {
    for seed in 0..3_000 {
        let mut random = fastrand::Rng::with_seed(seed);
        let breaks = random.usize(1..30);
        let text: Vec<u8> = (0..random.usize(0..400))
            .map(|_| match random.usize(0..breaks + 3) {
                0 => b'\n',
                1 => b'\r',
                2 => b' ',
                _ => random.u8(..),
            })
            .collect();
        let (limit, size) = (random.usize(0..120), random.usize(1..200));
        let step = random.usize(1..300);
        let (found, ended) = read(Blocks::with_size(dripping(&text, step), limit, size));
        assert!(ended.is_ok());
        assert_eq!(found, naive(&text, limit), "seed {seed}");
    }
}

#[test]
fn what_came_whole_before_an_error_is_handed_out() {
    for text in TEXTS {
        for (limit, size) in [(usize::MAX, 1), (usize::MAX, 100), (4, 1), (4, 3), (4, 100)] {
            for end in 0..=text.len() {
                let text = &text.as_bytes()[..end];
                let whole = text.iter().rposition(|byte| *byte == b'\n');
                let whole = &text[..whole.map_or(0, |newline| newline + 1)];
                let failing = Dripping {
                    ends_in: Some(ErrorKind::ConnectionReset),
                    ..dripping(text, 5)
                };
                let (found, ended) = read(Blocks::with_size(failing, limit, size));
                assert_eq!(found, naive(whole, limit));
                assert_eq!(
                    ended.map_err(|error| error.kind()),
                    Err(ErrorKind::ConnectionReset)
                );
            }
        }
    }
}

#[test]
fn a_line_is_handed_out_before_more_is_asked_for() {
    struct Once(&'static [u8]);
    impl Read for Once {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            assert!(!self.0.is_empty(), "it would wait for what may never come");
            self.0.read(room)
        }
    }
    let mut blocks = Blocks::new(Once(b"{}\n[]\nbegun"), 100);
    let mut block = Block::new();
    assert!(blocks.read(&mut block).expect("it can be read"));
    let contents = std::iter::from_fn(|| block.next_line().map(|line| line.content.is_ok()));
    assert_eq!(contents.collect::<Vec<_>>(), [true, true]);
}

#[test]
fn of_a_line_that_is_too_long_no_more_is_kept_than_the_limit() {
    const LENGTH: usize = 8 << 20;
    let line = io::repeat(b'x').take(LENGTH as u64);
    let mut blocks = Blocks::with_size(line.chain(&b"\n{}\n"[..]), 1000, 4096);
    let mut block = Block::new();
    let mut found = Vec::new();
    while blocks.read(&mut block).expect("it can be read") {
        assert!(block.bytes.capacity() + blocks.rest.capacity() < 20_000);
        while let Some(line) = block.next_line() {
            found.push((line.number(), line.content.map(<[u8]>::len)));
        }
    }
    let too_long = TooLong::new(1000, Some(LENGTH));
    assert_eq!(found, [(1, Err(too_long)), (2, Ok(2))]);
}
