//! The program of `cargo xtask suite`, built from the validator's cursor and the acceptors of a
//! suite's schemas. It answers queries from stdin.
//!
//! A query is the number of an acceptor, a space, the length of a text in bytes, a line break, and
//! the text. Its answer is a line.

// which parts of the cursor are used, and whether a fast path can be left, depends on the schemas
#![allow(warnings)]

use std::error::Error;
use std::io::{self, BufRead, Read};

mod groups;

use acceptor::Answer;

fn main() -> Result<(), Box<dyn Error>> {
    let mut questions = io::stdin().lock();
    let mut head = String::new();
    while questions.read_line(&mut head)? > 0 {
        let (group, length) = head.trim_end().split_once(' ').ok_or("no length")?;
        let acceptor = groups::ACCEPTORS[group.parse::<usize>()?];
        let mut text = vec![0; length.parse()?];
        questions.read_exact(&mut text)?;
        // as the validator does with text that is not UTF-8
        let answer = match std::str::from_utf8(&text) {
            Ok(text) => acceptor::ask(acceptor, text),
            Err(_) => Answer::Unknown,
        };
        // one at a time, so that the first query without an answer is the one at fault
        println!("{answer:?}");
        head.clear();
    }
    Ok(())
}
