//! TLS that the server ends with its answer, and leaves the connection below open.
//!
//! Only the blocking client can always tell by the time of the next call; hyper, which reads in
//! a task of its own, may be a moment late, and the call is tried again.

use crate::harness::{Setup, Transport, Ureq, is_inner};
use crate::secured::Secured;
use crate::trust::trusting;

mod ureq {
    #[test]
    fn a_connection_whose_tls_has_ended_is_not_used_again() {
        super::a_connection_whose_tls_has_ended_is_not_used_again();
    }
}

fn a_connection_whose_tls_has_ended_is_not_used_again() {
    const CASE: &str = "a_connection_whose_tls_has_ended_is_not_used_again";
    if !is_inner::<Ureq>(module_path!(), CASE, &[trusting("authority.pem")]) {
        return;
    }
    let server = Secured::start(include_str!("certificates/server.pem"));
    let url = format!("https://localhost:{}", server.port());
    let client = Ureq::build(&Setup::new(url)).expect("a client");
    for _ in 0..3 {
        client.get(7, 226).expect("a conversation");
    }
    drop(client);
    assert_eq!(server.seen().len(), 3);
}
