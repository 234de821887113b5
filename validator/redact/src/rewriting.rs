//! Rewrites a payload's text token by token.

use std::collections::HashSet;

use check::layers::json::{Token, Tokens, tokens, unescaped};
use check::masking::{Name, Spot, is_field_name};

use super::keep::Trail;
use super::replacement::{self, Replacing};
use super::tally::{Replaced, Tally};

/// One payload while it is rewritten.
pub(super) struct Rewriting<'r> {
    replacing: Replacing<'r>,
    tokens: Tokens<'r>,
    /// The offsets of the names whose values a later member with the same name overwrites.
    overwritten: HashSet<usize>,
    out: Vec<u8>,
    tally: &'r mut Tally,
}

/// The current state of the rewriting.
struct At<'r> {
    spot: Spot<'r>,
    /// False inside an overwritten value. The spot is then that of the value that overwrites it,
    /// because findings refer to that one.
    counts: bool,
    /// The last value on the way that the schema describes.
    declared: &'static str,
    trail: Trail<'r>,
}

impl<'r> At<'r> {
    fn step(&self, spot: Spot<'r>, counts: bool, trail: Trail<'r>) -> At<'r> {
        At {
            spot,
            counts,
            declared: match spot.place {
                Some(place) => place.first().pointer,
                None => self.declared,
            },
            trail,
        }
    }
}

// as deep as the payload, whose depth layer `json` limits
impl<'r> Rewriting<'r> {
    pub(super) fn new(
        replacing: Replacing<'r>,
        payload: &'r [u8],
        overwritten: HashSet<usize>,
        tally: &'r mut Tally,
    ) -> Rewriting<'r> {
        Rewriting {
            replacing,
            tokens: tokens(payload),
            overwritten,
            out: Vec::with_capacity(payload.len()),
            tally,
        }
    }

    /// The payload, rewritten.
    pub(super) fn run(mut self, root: Spot<'r>, trail: Trail<'r>) -> Vec<u8> {
        if let Some(token) = self.tokens.next() {
            let root = At {
                spot: root,
                counts: true,
                declared: "",
                trail,
            };
            self.value(token, &root);
        }
        self.out
    }

    /// Writes the value that begins with `token`.
    fn value(&mut self, token: Token<'_>, at: &At<'r>) {
        match token.first() {
            b'{' => self.object(token, at),
            b'[' => self.array(token, at),
            _ => self.scalar(token, at),
        }
    }

    fn scalar(&mut self, token: Token<'_>, at: &At<'r>) {
        if at.trail.is_kept() {
            self.out.extend(token.spelling);
            return;
        }
        let replaced = replacement::write(
            &mut self.out,
            token.spelling,
            at.spot,
            at.counts,
            self.replacing,
        );
        if let Some(what) = replaced {
            self.tally.add(at.declared, at.spot.place.is_none(), what);
        }
    }

    fn array(&mut self, open: Token<'_>, at: &At<'r>) {
        self.out.extend(open.spelling);
        let mut index = 0;
        while let Some(token) = self.tokens.next() {
            match token.first() {
                b',' => self.out.push(b','),
                b']' => {
                    self.out.push(b']');
                    return;
                }
                _ => {
                    let item = at.spot.item(index);
                    let trail = at.trail.item(index, item);
                    self.value(token, &at.step(item, at.counts, trail));
                    index += 1;
                }
            }
        }
    }

    fn object(&mut self, open: Token<'_>, at: &At<'r>) {
        self.out.extend(open.spelling);
        while let Some(token) = self.tokens.next() {
            match token.first() {
                b',' => self.out.push(b','),
                b'}' => {
                    self.out.push(b'}');
                    return;
                }
                _ => self.member(token, at),
            }
        }
    }

    fn member(&mut self, name: Token<'_>, object: &At<'r>) {
        let text = unescaped(name.spelling);
        let (member, is) = object.spot.member(&text);
        let trail = object.trail.member(&text, object.spot, member);
        let stays = match is {
            Name::Declared => true,
            Name::Field => is_field_name(&text),
            Name::Data => false,
        };
        if stays || trail.is_kept() || text.is_empty() {
            self.out.extend(name.spelling);
        } else {
            // writing JSON to memory cannot fail
            let _ = serde_json::to_writer(&mut self.out, &self.replacing.pseudonyms.renamed(&text));
            self.tally.add(object.declared, true, Replaced::Name);
        }
        self.out.push(b':');
        let counts = object.counts && !self.overwritten.contains(&name.offset);
        // after the colon
        if let Some(token) = self.tokens.nth(1) {
            self.value(token, &object.step(member, counts, trail));
        }
    }
}
