//! The binary behind `cargo xtask`; everything it does is in the library, where tests reach it.

fn main() -> std::process::ExitCode {
    xtask::cli::main()
}
