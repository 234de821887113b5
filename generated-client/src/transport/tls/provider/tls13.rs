//! The suites of TLS 1.3.

use ring::aead::{
    AES_128_GCM, AES_256_GCM, Aad, Algorithm, CHACHA20_POLY1305, LessSafeKey, UnboundKey,
};
use rustls::crypto::cipher::{
    AeadKey, InboundOpaqueMessage, InboundPlainMessage, Iv, MessageDecrypter, MessageEncrypter,
    Nonce, OutboundOpaqueMessage, OutboundPlainMessage, PrefixedPayload, Tls13AeadAlgorithm,
    UnsupportedOperationError, make_tls13_aad,
};
use rustls::crypto::tls13::HkdfUsingHmac;
use rustls::{
    CipherSuite, CipherSuiteCommon, ConnectionTrafficSecrets, ContentType, Error, ProtocolVersion,
    SupportedCipherSuite, Tls13CipherSuite,
};

use super::hash::{HMAC_SHA256, HMAC_SHA384, SHA256, SHA384};

/// The number of records that may be sent with one key: for AES-GCM, 2^24 of the largest size keep
/// the margin of RFC 8446, 5.5; `ChaCha20` has no such limit.
const AES_GCM_LIMIT: u64 = 1 << 24;

pub(super) static SUITES: &[SupportedCipherSuite] = &[
    SupportedCipherSuite::Tls13(&Tls13CipherSuite {
        common: CipherSuiteCommon {
            suite: CipherSuite::TLS13_AES_256_GCM_SHA384,
            hash_provider: &SHA384,
            confidentiality_limit: AES_GCM_LIMIT,
        },
        hkdf_provider: &HkdfUsingHmac(&HMAC_SHA384),
        aead_alg: &Aead(&AES_256_GCM),
        quic: None,
    }),
    SupportedCipherSuite::Tls13(&Tls13CipherSuite {
        common: CipherSuiteCommon {
            suite: CipherSuite::TLS13_AES_128_GCM_SHA256,
            hash_provider: &SHA256,
            confidentiality_limit: AES_GCM_LIMIT,
        },
        hkdf_provider: &HkdfUsingHmac(&HMAC_SHA256),
        aead_alg: &Aead(&AES_128_GCM),
        quic: None,
    }),
    SupportedCipherSuite::Tls13(&Tls13CipherSuite {
        common: CipherSuiteCommon {
            suite: CipherSuite::TLS13_CHACHA20_POLY1305_SHA256,
            hash_provider: &SHA256,
            confidentiality_limit: u64::MAX,
        },
        hkdf_provider: &HkdfUsingHmac(&HMAC_SHA256),
        aead_alg: &Aead(&CHACHA20_POLY1305),
        quic: None,
    }),
];

struct Aead(&'static Algorithm);

/// A key of the length that the algorithm requested.
fn key(algorithm: &'static Algorithm, key: &AeadKey) -> LessSafeKey {
    let key = UnboundKey::new(algorithm, key.as_ref());
    LessSafeKey::new(key.expect("rustls cuts keys to `key_len`"))
}

/// Each nonce is unique, because its sequence number is.
fn nonce(iv: &Iv, sequence: u64) -> ring::aead::Nonce {
    ring::aead::Nonce::assume_unique_for_key(Nonce::new(iv, sequence).0)
}

impl Tls13AeadAlgorithm for Aead {
    fn encrypter(&self, secret: AeadKey, iv: Iv) -> Box<dyn MessageEncrypter> {
        let key = key(self.0, &secret);
        Box::new(Coder { key, iv })
    }

    fn decrypter(&self, secret: AeadKey, iv: Iv) -> Box<dyn MessageDecrypter> {
        let key = key(self.0, &secret);
        Box::new(Coder { key, iv })
    }

    fn key_len(&self) -> usize {
        self.0.key_len()
    }

    /// For kernel TLS or key logs; not used.
    fn extract_keys(
        &self,
        _: AeadKey,
        _: Iv,
    ) -> Result<ConnectionTrafficSecrets, UnsupportedOperationError> {
        Err(UnsupportedOperationError)
    }
}

struct Coder {
    key: LessSafeKey,
    iv: Iv,
}

impl MessageEncrypter for Coder {
    fn encrypt(
        &mut self,
        message: OutboundPlainMessage<'_>,
        sequence: u64,
    ) -> Result<OutboundOpaqueMessage, Error> {
        let length = self.encrypted_payload_len(message.payload.len());
        let mut payload = PrefixedPayload::with_capacity(length);
        payload.extend_from_chunks(&message.payload);
        payload.extend_from_slice(&message.typ.to_array());
        let about = Aad::from(make_tls13_aad(length));
        self.key
            .seal_in_place_append_tag(nonce(&self.iv, sequence), about, &mut payload)
            .map_err(|_| Error::EncryptError)?;
        // RFC 8446, 5.1: every record has the version number of TLS 1.2
        Ok(OutboundOpaqueMessage::new(
            ContentType::ApplicationData,
            ProtocolVersion::TLSv1_2,
            payload,
        ))
    }

    fn encrypted_payload_len(&self, length: usize) -> usize {
        length + 1 + self.key.algorithm().tag_len()
    }
}

impl MessageDecrypter for Coder {
    fn decrypt<'a>(
        &mut self,
        mut message: InboundOpaqueMessage<'a>,
        sequence: u64,
    ) -> Result<InboundPlainMessage<'a>, Error> {
        let payload = &mut message.payload;
        if payload.len() < self.key.algorithm().tag_len() {
            return Err(Error::DecryptError);
        }
        let about = Aad::from(make_tls13_aad(payload.len()));
        let length = self
            .key
            .open_in_place(nonce(&self.iv, sequence), about, payload)
            .map_err(|_| Error::DecryptError)?
            .len();
        payload.truncate(length);
        message.into_tls13_unpadded_message()
    }
}
