//! A provider of cryptography for rustls, on ring.
//!
//! rustls has one of its own, behind its feature `ring`. But where that and its feature
//! `aws_lc_rs` are both on, rustls no longer chooses a provider by itself, and the
//! `ClientConfig::builder()` of every other crate in the build panics. So this says again what
//! rustls's own provider says: it connects ring's primitives to rustls's traits, with the same
//! suites, groups and limits, and has no cryptography of its own. It serves clients only.
//!
//! Written after `src/crypto/ring` of rustls 0.23, which is Copyright (c) 2016 Joseph
//! Birr-Pixton and contributors, and used here under the MIT licence.

mod exchange;
mod hash;
mod tls12;
mod tls13;

use std::sync::Arc;

use ring::rand::{SecureRandom as _, SystemRandom};
use rustls::SignatureScheme;
use rustls::crypto::{
    CryptoProvider, GetRandomFailed, KeyProvider, SecureRandom, WebPkiSupportedAlgorithms,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::sign::SigningKey;
use webpki::ring as algorithms;

pub(super) fn ring() -> CryptoProvider {
    CryptoProvider {
        cipher_suites: [tls13::SUITES, tls12::SUITES].concat(),
        kx_groups: exchange::GROUPS.to_vec(),
        signature_verification_algorithms: SIGNATURES,
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
        let problem = "clients show no certificate";
        Err(rustls::Error::General(problem.to_owned()))
    }
}

const SIGNATURES: WebPkiSupportedAlgorithms = WebPkiSupportedAlgorithms {
    all: &[
        algorithms::ECDSA_P256_SHA256,
        algorithms::ECDSA_P256_SHA384,
        algorithms::ECDSA_P384_SHA256,
        algorithms::ECDSA_P384_SHA384,
        algorithms::ED25519,
        algorithms::RSA_PSS_2048_8192_SHA256_LEGACY_KEY,
        algorithms::RSA_PSS_2048_8192_SHA384_LEGACY_KEY,
        algorithms::RSA_PSS_2048_8192_SHA512_LEGACY_KEY,
        algorithms::RSA_PKCS1_2048_8192_SHA256,
        algorithms::RSA_PKCS1_2048_8192_SHA384,
        algorithms::RSA_PKCS1_2048_8192_SHA512,
        algorithms::RSA_PKCS1_2048_8192_SHA256_ABSENT_PARAMS,
        algorithms::RSA_PKCS1_2048_8192_SHA384_ABSENT_PARAMS,
        algorithms::RSA_PKCS1_2048_8192_SHA512_ABSENT_PARAMS,
    ],
    mapping: &[
        // TLS 1.2 leaves the curve open, TLS 1.3 takes the first
        (
            SignatureScheme::ECDSA_NISTP384_SHA384,
            &[algorithms::ECDSA_P384_SHA384, algorithms::ECDSA_P256_SHA384],
        ),
        (
            SignatureScheme::ECDSA_NISTP256_SHA256,
            &[algorithms::ECDSA_P256_SHA256, algorithms::ECDSA_P384_SHA256],
        ),
        (SignatureScheme::ED25519, &[algorithms::ED25519]),
        (
            SignatureScheme::RSA_PSS_SHA512,
            &[algorithms::RSA_PSS_2048_8192_SHA512_LEGACY_KEY],
        ),
        (
            SignatureScheme::RSA_PSS_SHA384,
            &[algorithms::RSA_PSS_2048_8192_SHA384_LEGACY_KEY],
        ),
        (
            SignatureScheme::RSA_PSS_SHA256,
            &[algorithms::RSA_PSS_2048_8192_SHA256_LEGACY_KEY],
        ),
        (
            SignatureScheme::RSA_PKCS1_SHA512,
            &[algorithms::RSA_PKCS1_2048_8192_SHA512],
        ),
        (
            SignatureScheme::RSA_PKCS1_SHA384,
            &[algorithms::RSA_PKCS1_2048_8192_SHA384],
        ),
        (
            SignatureScheme::RSA_PKCS1_SHA256,
            &[algorithms::RSA_PKCS1_2048_8192_SHA256],
        ),
    ],
};

#[cfg(test)]
mod tests {
    use std::iter::zip;

    use super::*;

    /// rustls's own provider is there in tests, where nothing else has to choose one.
    #[test]
    fn it_offers_what_the_provider_of_rustls_offers_in_its_order() {
        let (ours, theirs) = (ring(), rustls::crypto::ring::default_provider());
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
        let ours = ours.signature_verification_algorithms;
        let theirs = theirs.signature_verification_algorithms;
        assert_eq!(ours.supported_schemes(), theirs.supported_schemes());
        assert_eq!(ours.all.len(), theirs.all.len());
        for (ours, theirs) in zip(ours.mapping, theirs.mapping) {
            assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
        }
    }

    #[test]
    fn limits_and_key_shapes_are_those_of_rustls() {
        let (ours, theirs) = (ring(), rustls::crypto::ring::default_provider());
        for (ours, theirs) in zip(ours.cipher_suites, theirs.cipher_suites) {
            let name = ours.suite();
            match (ours.tls13(), theirs.tls13()) {
                (Some(ours), Some(theirs)) => {
                    let limits = [&ours.common, &theirs.common].map(|it| it.confidentiality_limit);
                    assert_eq!(limits[0], limits[1], "{name:?}");
                    assert_eq!(
                        ours.aead_alg.key_len(),
                        theirs.aead_alg.key_len(),
                        "{name:?}"
                    );
                }
                (None, None) => {}
                _ => panic!("{name:?} is of two versions"),
            }
        }
    }
}
