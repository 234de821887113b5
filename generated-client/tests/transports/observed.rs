//! What an application that logs everything sees of a call.

use std::fmt::{self, Write as _};
use std::sync::Mutex;

use log::{LevelFilter, Log, Metadata, Record};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::{Event, Subscriber};

use crate::harness::{
    CANARY, PAYLOAD, Setup, TOKEN, Transport, call, failed, is_inner, ms, on_both, shows_nothing,
};
use crate::server::{Server, Step, answer};

static LOGGED: Mutex<Logged> = Mutex::new(Logged {
    told: String::new(),
    dumped: String::new(),
});

struct Logged {
    told: String,
    dumped: String,
}

struct Everything;

impl Log for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let text = record.args().to_string();
        let mut logged = LOGGED.lock().expect("no panic");
        if record.target() == "ureq_proto::util" {
            // ureq's dump of everything that it reads and writes, sixteen bytes a line
            let bytes = text
                .char_indices()
                .rev()
                .nth(15)
                .map_or(0, |(start, _)| start);
            logged.dumped.push_str(&text[bytes..]);
        } else {
            writeln!(logged.told, "{} {text}", record.target()).expect("memory");
        }
    }

    fn flush(&self) {}
}

impl Subscriber for Everything {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        told(span.metadata().target(), |to| span.record(to));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &tracing::span::Record<'_>) {
        told("", |to| values.record(to));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        told(event.metadata().target(), |to| event.record(to));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

fn told(target: &str, record: impl FnOnce(&mut dyn Visit)) {
    let mut logged = LOGGED.lock().expect("no panic");
    write!(logged.told, "{target}").expect("memory");
    record(&mut *logged);
    logged.told.push('\n');
}

impl Visit for Logged {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.told, " {field}={value:?}").expect("memory");
    }
}

on_both!(no_log_has_the_token);

fn no_log_has_the_token<T: Transport>() {
    if !is_inner::<T>(module_path!(), "no_log_has_the_token", &[]) {
        return;
    }
    log::set_boxed_logger(Box::new(Everything)).expect("the first logger");
    log::set_max_level(LevelFilter::Trace);
    tracing::subscriber::set_global_default(Everything).expect("the first subscriber");

    let body = r#"{"error": "canary"}"#;
    let moved = [("location", "http://localhost:1/elsewhere")];
    for script in [
        vec![Step::Read, Step::Send(answer("200 OK", &[], body))],
        vec![
            Step::Read,
            Step::Send(answer("401 canary", &[("x-canary", "canary")], body)),
        ],
        vec![Step::Read, Step::Send(answer("302 Found", &moved, body))],
        vec![Step::Read, Step::Send(answer("503 Busy", &[], body))],
        vec![Step::Read, Step::Send(b"canary canary\r\n\r\n".to_vec())],
        vec![
            Step::Leave,
            Step::Send(answer("200 OK", &[], PAYLOAD)[..99].to_vec()),
        ],
        vec![Step::Leave],
        vec![Step::Read, Step::Hang],
    ] {
        let server = Server::start(vec![script]);
        let setup = Setup {
            read: ms(300),
            retries: 1,
            ..Setup::new(server.url())
        };
        failed::<T>(&setup);
    }
    let server = Server::answering(answer("200 OK", &[], PAYLOAD));
    call::<T>(&Setup::new(server.url())).expect("a conversation");
    let setup = Setup {
        token: "canary\n".to_owned(),
        ..Setup::new("http://127.0.0.1:1")
    };
    shows_nothing(&T::build(&setup).err().expect("refused"));

    let logged = LOGGED.lock().expect("no panic");
    let target = std::any::type_name::<T>().to_lowercase();
    let library = match target.rsplit("::").next() {
        Some("ureq") => "ureq",
        _ => "hyper",
    };
    assert!(
        logged.told.contains(library),
        "it does log: {}",
        logged.told
    );
    assert!(!logged.told.contains(CANARY), "{}", logged.told);
    // bodies are logged, as documented; the token is not
    assert_eq!(logged.dumped.contains("/api/v1/"), library == "ureq");
    assert!(!logged.dumped.contains(TOKEN), "{}", logged.dumped);
}
