//! A cryptography provider for rustls, based on ring.
//!
//! rustls has one of its own, behind its feature `ring`. But if both that and its feature
//! `aws_lc_rs` are enabled, rustls no longer selects a provider by itself, and the
//! `ClientConfig::builder()` of every other crate in the build panics. So this module repeats what
//! rustls's own provider does: it connects ring's primitives to rustls's traits, with the same
//! suites, groups and limits, and contains no cryptography of its own. It supports clients only,
//! and TLS 1.3 only.
//!
//! Written after `src/crypto/ring` of rustls 0.23, which is Copyright (c) 2016 Joseph
//! Birr-Pixton and contributors, and used here under the MIT licence.

mod exchange;
mod hash;
mod signatures;
mod tls13;

use std::sync::Arc;

use ring::rand::{SecureRandom as _, SystemRandom};
use rustls::crypto::{CryptoProvider, GetRandomFailed, KeyProvider, SecureRandom};
use rustls::pki_types::PrivateKeyDer;
use rustls::sign::SigningKey;

pub(super) fn ring() -> CryptoProvider {
    CryptoProvider {
        cipher_suites: tls13::SUITES.to_vec(),
        kx_groups: exchange::GROUPS.to_vec(),
        signature_verification_algorithms: signatures::ALL,
        secure_random: &Ring,
        key_provider: &Ring,
    }
}

#[derive(Debug)]
struct Ring;

impl SecureRandom for Ring {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), GetRandomFailed> {
        SystemRandom::new().fill(bytes).map_err(|_| GetRandomFailed)
    }
}

impl KeyProvider for Ring {
    fn load_private_key(
        &self,
        _: PrivateKeyDer<'static>,
    ) -> Result<Arc<dyn SigningKey>, rustls::Error> {
        let problem = "clients have no certificate";
        Err(rustls::Error::General(problem.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use std::iter::zip;

    use rustls::SupportedCipherSuite;
    use rustls::pki_types::SignatureVerificationAlgorithm;

    use super::*;

    /// In tests, rustls's own provider is enabled, because nothing there relies on the default; so
    /// are its TLS 1.2 suites, which we do not have.
    fn of_rustls() -> CryptoProvider {
        let mut provider = rustls::crypto::ring::default_provider();
        let suites = &mut provider.cipher_suites;
        suites.retain(|suite| suite.tls13().is_some());
        provider
    }

    #[test]
    fn it_offers_the_same_as_rustls_own_provider_in_the_same_order() {
        let (ours, theirs) = (ring(), of_rustls());
        let suites = |provider: &CryptoProvider| -> Vec<_> {
            let suites = provider.cipher_suites.iter();
            suites.map(|suite| format!("{:?}", suite.suite())).collect()
        };
        assert_eq!(suites(&ours), suites(&theirs));
        let groups = |provider: &CryptoProvider| -> Vec<_> {
            let groups = provider.kx_groups.iter();
            groups.map(|group| group.name()).collect()
        };
        assert_eq!(groups(&ours), groups(&theirs));
    }

    #[test]
    fn it_verifies_the_same_signatures_as_rustls_own_provider_in_the_same_order() {
        let ours = ring().signature_verification_algorithms;
        let theirs = of_rustls().signature_verification_algorithms;
        assert_eq!(ours.supported_schemes(), theirs.supported_schemes());
        let ids = |algorithms: &[&dyn SignatureVerificationAlgorithm]| -> Vec<_> {
            let algorithms = algorithms.iter();
            algorithms
                .map(|it| (it.public_key_alg_id(), it.signature_alg_id()))
                .collect()
        };
        assert_eq!(ids(ours.all), ids(theirs.all));
        for (ours, theirs) in zip(ours.mapping, theirs.mapping) {
            assert_eq!(ids(ours.1), ids(theirs.1), "{:?}", ours.0);
        }
    }

    #[test]
    fn limits_and_key_shapes_are_those_of_rustls() {
        let (ours, theirs) = (ring(), of_rustls());
        assert_eq!(ours.cipher_suites.len(), theirs.cipher_suites.len());
        for (ours, theirs) in zip(ours.cipher_suites, theirs.cipher_suites) {
            let name = ours.suite();
            let of = |suite: SupportedCipherSuite| {
                let suite = suite.tls13().expect("a suite of TLS 1.3");
                (suite.common.confidentiality_limit, suite.aead_alg.key_len())
            };
            assert_eq!(of(ours), of(theirs), "{name:?}");
        }
    }
}
