//! No code: only the dependencies matter, as `README.md` explains.
