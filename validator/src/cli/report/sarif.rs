//! The report in this format: so far the counts alone.
use super::gathered::Gathered;
use std::io::{self, Write};
/// Writes the whole report.
pub(super) fn write(out: &mut dyn Write, report: &Gathered) -> io::Result<()> {
    writeln!(out, "{}", report.summary)
}
