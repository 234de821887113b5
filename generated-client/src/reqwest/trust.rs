//! TLS with ring, and with the certificates that the system trusts.
//!
//! reqwest would take whichever provider of cryptography the process has installed, and
//! panic where none is. What a process installs is its own to decide, so neither happens:
//! the settings are handed over ready-made.

use std::sync::Arc;

use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::operation::{Error, ErrorKind};

/// For http to this machine no certificate is needed, and a machine without any, such as
/// a bare container, can still be called; https to it trusts what the system trusts.
pub(super) fn config(plain: bool) -> Result<ClientConfig, Error> {
    let refused = |error: rustls::Error| Error::new(ErrorKind::Tls).caused_by(error);
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(refused)?;
    let verified = if plain {
        builder.with_root_certificates(RootCertStore::empty())
    } else {
        builder.with_platform_verifier().map_err(refused)?
    };
    Ok(verified.with_no_client_auth())
}
