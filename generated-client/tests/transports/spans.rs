//! The span of a call: exactly one, with the conventional fields, and without any value.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::harness::{CANARY, PAYLOAD, Setup, Transport, is_inner, on_both};
use crate::server::{Server, answer, raw};

type Fields = BTreeMap<String, String>;

static SPANS: Mutex<Vec<Fields>> = Mutex::new(Vec::new());
static NEXT: AtomicU64 = AtomicU64::new(0);

/// Records the fields of this crate's spans.
struct Keeper;

struct Into<'a>(&'a mut Fields);

impl Visit for Into<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.record_str(field, &format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let before = self.0.insert(field.name().to_owned(), value.to_owned());
        assert_eq!(before, None, "{} is recorded twice", field.name());
    }
}

impl Subscriber for Keeper {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("conversation_client")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        span.record(&mut Into(&mut fields));
        SPANS.lock().expect("no panic").push(fields);
        Id::from_u64(NEXT.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut spans = SPANS.lock().expect("no panic");
        let index = usize::try_from(span.into_u64() - 1).expect("a small number");
        values.record(&mut Into(&mut spans[index]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        panic!("no event is promised: {event:?}");
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

on_both!(a_call_is_a_span_without_values);

fn a_call_is_a_span_without_values<T: Transport>() {
    if !is_inner::<T>(module_path!(), "a_call_is_a_span_without_values", &[]) {
        return;
    }
    tracing::subscriber::set_global_default(Keeper).expect("the first subscriber");

    let fine = answer("200 OK", &[], PAYLOAD);
    let busy = answer("503 Busy", &[], "canary");
    let none = answer("404 Not Found", &[], r#"{"error": "canary"}"#);
    let page = answer("200 OK", &[], "<html>canary");
    let cut = raw("200 OK", &[("content-length", "1000")], "canary");
    for (answers, outcome) in [
        (
            vec![fine.clone()],
            &[("http.response.status_code", "200")][..],
        ),
        (
            vec![busy, fine],
            &[
                ("http.response.status_code", "200"),
                ("http.request.resend_count", "1"),
            ],
        ),
        (
            vec![none],
            &[
                ("http.response.status_code", "404"),
                ("error.type", "not_found"),
            ],
        ),
        (
            vec![page],
            &[
                ("http.response.status_code", "200"),
                ("error.type", "not_json"),
            ],
        ),
        (
            vec![cut],
            &[
                ("http.response.status_code", "200"),
                ("http.request.resend_count", "2"),
                ("error.type", "interrupted"),
            ],
        ),
        (
            vec![b"canary\r\n\r\n".to_vec()],
            &[
                ("http.request.resend_count", "2"),
                ("error.type", "connect"),
            ],
        ),
    ] {
        SPANS.lock().expect("no panic").clear();
        NEXT.store(0, Ordering::SeqCst);
        let server = Server::answering_each(answers);
        let client = T::build(&Setup::retrying(server.url(), 2)).expect("a client");
        let _ = client.get(424_242, 434_343);

        let port = server.port().to_string();
        let template = "/api/v1/accounts/{account_id}/conversations/{conversation_id}";
        let expected: Fields = [
            ("otel.name", "getConversation"),
            ("otel.kind", "client"),
            ("http.request.method", "GET"),
            ("url.template", template),
            ("server.address", "127.0.0.1"),
            ("server.port", &port),
        ]
        .iter()
        .chain(outcome)
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
        let spans = SPANS.lock().expect("no panic");
        assert_eq!(*spans, [expected]);
        let shown = format!("{spans:?}");
        for value in [CANARY, "424242", "434343"] {
            assert!(!shown.contains(value), "{shown}");
        }
    }
}
