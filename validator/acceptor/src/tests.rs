//! The steps of the cursor, each against who reads JSON otherwise.

mod any_value;
mod containers;
mod numbers;
mod strings;
