//! The binary of `cargo xtask`; everything is in the library, where tests can use it.

fn main() -> std::process::ExitCode {
    xtask::cli::main()
}
