//! The command `conversation-validator`; everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    conversation_validator::cli::main()
}
