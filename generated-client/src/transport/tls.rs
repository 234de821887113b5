//! TLS on ring, with the certificates that the system trusts.
//!
//! A process may install a default cryptography provider, and otherwise rustls's features select
//! one. Both are decisions of the process: this crate neither installs nor uses the default, and
//! has a provider of its own.
//!
//! Only TLS 1.3 is supported: TLS 1.2 is a feature of rustls, and enabling it would enable it for
//! every other user of rustls in the build, which may have disabled it on purpose.

mod provider;

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::version::TLS13;
use rustls_platform_verifier::BuilderVerifierExt;

use super::Settings;
use crate::operation::{Error, ErrorKind};

/// `None` if TLS is not needed: a machine without any certificates, such as a minimal container,
/// can still connect to itself.
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
