//! `conversation-validator sample`: payloads made from the schema.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::cli::collisions::Files;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::{Failure, is_closed};
use crate::{Breach, Sampler};
use recordings::atomic_file::{AtomicFile, AtomicWriter};

/// Make payloads from the schema, for tests and benchmarks.
///
/// They look like the server's, in size, order and text, and conform; no person is in them.
/// One payload a line. The same seed and options give the same bytes on every machine;
/// another version of this program may make others. Record N is conversation N of account 42.
#[derive(Debug, Args)]
#[command(after_help = exit::SAMPLE)]
pub(in crate::cli) struct MakeSamples {
    /// How many
    #[arg(long, value_name = "N", default_value_t = 1)]
    count: u64,

    /// Which ones; each seed has others
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,

    /// How many of a hundred are broken, each in exactly one place
    #[arg(long, value_name = "PERCENT", default_value_t = 0.0, value_parser = percent,
          hide_default_value = true)]
    invalid: f64,

    /// Where to write, a line for each broken payload, what is wrong with it
    #[arg(long, value_name = "FILE")]
    broken: Option<PathBuf>,

    /// How long a payload is in the mean, compact [default: about 3000]
    #[arg(long, value_name = "BYTES", value_parser = clap::value_parser!(u32).range(1..))]
    mean_bytes: Option<u32>,

    /// The order of the members of objects
    #[arg(long, value_name = "ORDER", default_value = "schema")]
    order: Order,

    /// Spread each payload over lines; only one by itself can then be read by `check`
    #[arg(long)]
    pretty: bool,
}

/// What stands before why `--broken` cannot be written.
const BEFORE: &str = "cannot write ";

/// In which order the members of objects come.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Order {
    /// That of the schema, which is the server's.
    Schema,
    /// Another one in every object.
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

impl MakeSamples {
    /// Writes the payloads.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        Files::of([], [self.broken.as_ref()]).refuse_collisions()?;
        let broken = self.broken.as_deref().map(create).transpose();
        let mut broken = broken.map_err(|error| Failure::NoFile {
            before: BEFORE,
            error,
        })?;
        match self.write(broken.as_mut()) {
            // whoever closed the pipe of the samples has enough of them
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
                    // the samples have a reader still
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
