//! Sets of the branches of a union, as bits.

use proc_macro2::Literal as Token;

pub(super) fn mask(bits: u64) -> Token {
    Token::u64_unsuffixed(bits)
}
