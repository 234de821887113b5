//! Drift that is planted into samples: what is planted is told, and nothing else.

mod corpus;
mod plants;
mod silent;
mod told;
