//! Verification of the signatures of certificates and handshakes.
//!
//! rustls-webpki provides the same behind its feature `ring`, but that would add ring's algorithms
//! for everyone else who verifies certificates with it.

use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use rustls::SignatureScheme;
use rustls::crypto::WebPkiSupportedAlgorithms;
use rustls::pki_types::{
    AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm, alg_id,
};

/// A kind of key, the identifier of its signature, and how to verify it.
#[derive(Debug)]
struct Verifying(
    AlgorithmIdentifier,
    AlgorithmIdentifier,
    &'static dyn VerificationAlgorithm,
);

impl SignatureVerificationAlgorithm for Verifying {
    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        self.0
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        self.1
    }

    fn verify_signature(
        &self,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        UnparsedPublicKey::new(self.2, public_key)
            .verify(message, signature)
            .map_err(|_| InvalidSignature)
    }
}

type Algorithm = &'static dyn SignatureVerificationAlgorithm;

/// `sha256WithRSAEncryption` and similar, with absent parameters: RFC 4055, 5 allows that, and RFC
/// 3279 does not.
const fn without_parameters(object: &'static [u8; 11]) -> AlgorithmIdentifier {
    AlgorithmIdentifier::from_slice(object)
}

macro_rules! algorithms {
    ($($name:ident = $key:ident, $label:expr, $how:ident;)+) => {
        $(const $name: Algorithm = &Verifying(alg_id::$key, $label, &signature::$how);)+
    };
}

#[rustfmt::skip]
algorithms! {
    P256_SHA256 = ECDSA_P256, alg_id::ECDSA_SHA256, ECDSA_P256_SHA256_ASN1;
    P256_SHA384 = ECDSA_P256, alg_id::ECDSA_SHA384, ECDSA_P256_SHA384_ASN1;
    P384_SHA256 = ECDSA_P384, alg_id::ECDSA_SHA256, ECDSA_P384_SHA256_ASN1;
    P384_SHA384 = ECDSA_P384, alg_id::ECDSA_SHA384, ECDSA_P384_SHA384_ASN1;
    ED25519 = ED25519, alg_id::ED25519, ED25519;
    PSS_SHA256 = RSA_ENCRYPTION, alg_id::RSA_PSS_SHA256, RSA_PSS_2048_8192_SHA256;
    PSS_SHA384 = RSA_ENCRYPTION, alg_id::RSA_PSS_SHA384, RSA_PSS_2048_8192_SHA384;
    PSS_SHA512 = RSA_ENCRYPTION, alg_id::RSA_PSS_SHA512, RSA_PSS_2048_8192_SHA512;
    PKCS1_SHA256 = RSA_ENCRYPTION, alg_id::RSA_PKCS1_SHA256, RSA_PKCS1_2048_8192_SHA256;
    PKCS1_SHA384 = RSA_ENCRYPTION, alg_id::RSA_PKCS1_SHA384, RSA_PKCS1_2048_8192_SHA384;
    PKCS1_SHA512 = RSA_ENCRYPTION, alg_id::RSA_PKCS1_SHA512, RSA_PKCS1_2048_8192_SHA512;
    BARE_SHA256 = RSA_ENCRYPTION, without_parameters(b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b"), RSA_PKCS1_2048_8192_SHA256;
    BARE_SHA384 = RSA_ENCRYPTION, without_parameters(b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0c"), RSA_PKCS1_2048_8192_SHA384;
    BARE_SHA512 = RSA_ENCRYPTION, without_parameters(b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0d"), RSA_PKCS1_2048_8192_SHA512;
}

pub(super) const ALL: WebPkiSupportedAlgorithms = WebPkiSupportedAlgorithms {
    all: &[
        P256_SHA256,
        P256_SHA384,
        P384_SHA256,
        P384_SHA384,
        ED25519,
        PSS_SHA256,
        PSS_SHA384,
        PSS_SHA512,
        PKCS1_SHA256,
        PKCS1_SHA384,
        PKCS1_SHA512,
        BARE_SHA256,
        BARE_SHA384,
        BARE_SHA512,
    ],
    // the first one applies to handshakes; those of PKCS #1 apply to certificates only
    mapping: &[
        (
            SignatureScheme::ECDSA_NISTP384_SHA384,
            &[P384_SHA384, P256_SHA384],
        ),
        (
            SignatureScheme::ECDSA_NISTP256_SHA256,
            &[P256_SHA256, P384_SHA256],
        ),
        (SignatureScheme::ED25519, &[ED25519]),
        (SignatureScheme::RSA_PSS_SHA512, &[PSS_SHA512]),
        (SignatureScheme::RSA_PSS_SHA384, &[PSS_SHA384]),
        (SignatureScheme::RSA_PSS_SHA256, &[PSS_SHA256]),
        (SignatureScheme::RSA_PKCS1_SHA512, &[PKCS1_SHA512]),
        (SignatureScheme::RSA_PKCS1_SHA384, &[PKCS1_SHA384]),
        (SignatureScheme::RSA_PKCS1_SHA256, &[PKCS1_SHA256]),
    ],
};
