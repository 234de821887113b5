//! `conversation-validator sample`: payloads generated from the schema.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::cli::collisions::Files;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::{Failure, is_closed};
use crate::{Breach, Sampler};
use recordings::atomic_file::{AtomicFile, AtomicWriter};

/// Generate payloads from the schema, for tests and benchmarks.
///
/// They resemble the server's in size, order and text, and they conform. They contain no
/// personal data. There is one payload per line. The same seed and options give the same bytes
/// on every machine; another version of this program may generate other payloads. Record N is
/// conversation N of account 42.
#[derive(Debug, Args)]
#[command(after_help = exit::SAMPLE)]
pub(in crate::cli) struct SampleCommand {
    /// The number of payloads
    #[arg(long, value_name = "N", default_value_t = 1)]
    count: u64,

    /// The seed; each seed gives other payloads
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,

    /// The percentage of payloads that are broken, each in exactly one place
    #[arg(long, value_name = "PERCENT", default_value_t = 0.0, value_parser = percent,
          hide_default_value = true)]
    invalid: f64,

    /// Write a line to this file for each broken payload, which says what is wrong with it
    #[arg(long, value_name = "FILE")]
    broken: Option<PathBuf>,

    /// The mean size of a payload in bytes, without whitespace [default: about 3000]
    #[arg(long, value_name = "BYTES", value_parser = clap::value_parser!(u32).range(1..))]
    mean_bytes: Option<u32>,

    /// The order of the members of objects
    #[arg(long, value_name = "ORDER", default_value = "schema")]
    order: Order,

    /// Spread each payload over several lines; `check` can then read only a single payload
    #[arg(long)]
    pretty: bool,
}

/// The beginning of the message if `--broken` cannot be written.
const BEFORE: &str = "cannot write ";

/// The order of the members of objects.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Order {
    /// The order of the schema, which is the server's.
    Schema,
    /// A random order in each object.
    Shuffled,
}

impl From<Order> for crate::Order {
    fn from(order: Order) -> crate::Order {
        match order {
            Order::Schema => crate::Order::Schema,
            Order::Shuffled => crate::Order::Shuffled,
        }
    }
}

/// A line of `--broken`.
#[derive(Serialize)]
struct Broken<'b> {
    record: u64,
    #[serde(flatten)]
    breach: &'b Breach,
}

impl SampleCommand {
    /// Writes the payloads.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        Files::of([], [self.broken.as_ref()]).refuse_collisions()?;
        let broken = self.broken.as_deref().map(create).transpose();
        let mut broken = broken.map_err(|error| Failure::NoFile {
            before: BEFORE,
            error,
        })?;
        match self.write(broken.as_mut()) {
            // the reader of the samples has closed the pipe
            Err(Failure::Output { error, .. }) if is_closed(&error) => {}
            written => written?,
        }
        let finished = broken.map_or(Ok(()), AtomicWriter::finish);
        finished.map_err(|error| Failure::Unwritten {
            before: BEFORE,
            error,
        })?;
        Ok(Exit::Conforming)
    }

    fn write(&self, mut broken: Option<&mut AtomicWriter>) -> Result<(), Failure> {
        let of_samples = |error| Failure::Output {
            what: "the samples",
            error,
        };
        let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
        for sample in self
            .sampler()
            .take(usize::try_from(self.count).unwrap_or(usize::MAX))
        {
            out.write_all(sample.text.as_bytes()).map_err(of_samples)?;
            out.write_all(b"\n").map_err(of_samples)?;
            if let (Some(file), Some(breach)) = (broken.as_mut(), &sample.breach) {
                let line = Broken {
                    record: sample.record,
                    breach,
                };
                let written = serde_json::to_writer(&mut **file, &line)
                    .map_err(io::Error::from)
                    .and_then(|()| file.write_all(b"\n"));
                match written {
                    // the samples still have a reader
                    Err(error) if is_closed(&error) => broken = None,
                    written => written.map_err(|error| Failure::Unwritten {
                        before: BEFORE,
                        error: file.failed(error),
                    })?,
                }
            }
        }
        out.flush().map_err(of_samples)
    }

    fn sampler(&self) -> Sampler {
        let sampler = Sampler::new(self.seed)
            .order(self.order.into())
            .pretty(self.pretty)
            .invalid(self.invalid);
        match self.mean_bytes {
            None => sampler,
            Some(bytes) => sampler.mean_bytes(bytes),
        }
    }
}

fn create(path: &Path) -> Result<AtomicWriter, recordings::Error> {
    AtomicFile::open(path)?.begin()
}

fn percent(text: &str) -> Result<f64, &'static str> {
    match text.parse() {
        Ok(percent) if (0.0..=100.0).contains(&percent) => Ok(percent),
        _ => Err("expected a number from 0 to 100"),
    }
}
