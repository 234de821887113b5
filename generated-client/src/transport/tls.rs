//! TLS on ring, with the certificates that the system trusts.
//!
//! A process may install a provider of cryptography, and rustls's features choose one where it
//! has not. Both are for the process to decide: nothing is installed or asked for here, and the
//! provider is our own.
//!
//! It is TLS 1.3 alone: TLS 1.2 is behind a feature of rustls, and whoever switches it on
//! switches it on for every other client of rustls in the build, which may have been built
//! without it on purpose.

mod provider;

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::version::TLS13;
use rustls_platform_verifier::BuilderVerifierExt;

use super::Settings;
use crate::operation::{Error, ErrorKind};

/// `None` where no TLS is spoken: a machine without any certificates, such as a bare container,
/// can still call itself.
pub(super) fn config(settings: &Settings) -> Result<Option<Arc<ClientConfig>>, Error> {
    if settings.is_plain() {
        return Ok(None);
    }
    let refused = |error: rustls::Error| Error::new(ErrorKind::Tls).caused_by(error);
    let mut config = ClientConfig::builder_with_provider(Arc::new(provider::ring()))
        .with_protocol_versions(&[&TLS13])
        .map_err(refused)?
        .with_platform_verifier()
        .map_err(refused)?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Some(Arc::new(config)))
}
