//! No code: the dependencies are what counts, and `README.md` says why.
