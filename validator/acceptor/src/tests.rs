//! Tests each step of the cursor against another JSON parser.

mod any_value;
mod containers;
mod numbers;
mod strings;
