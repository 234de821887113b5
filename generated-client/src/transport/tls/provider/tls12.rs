//! The suites of TLS 1.2.

use ring::aead::{AES_128_GCM, AES_256_GCM, Aad, Algorithm, CHACHA20_POLY1305, LessSafeKey, Nonce};
use rustls::crypto::KeyExchangeAlgorithm;
use rustls::crypto::cipher::{
    AeadKey, InboundOpaqueMessage, InboundPlainMessage, Iv, KeyBlockShape, MessageDecrypter,
    MessageEncrypter, NONCE_LEN, OutboundOpaqueMessage, OutboundPlainMessage, PrefixedPayload,
    Tls12AeadAlgorithm, UnsupportedOperationError, make_tls12_aad,
};
use rustls::crypto::tls12::PrfUsingHmac;
use rustls::{
    CipherSuite, CipherSuiteCommon, ConnectionTrafficSecrets, Error, SignatureScheme,
    SupportedCipherSuite, Tls12CipherSuite,
};

use super::hash::{HMAC_SHA256, HMAC_SHA384, SHA256, SHA384};
use super::tls13::{AES_GCM_LIMIT, key, nonce};

/// One suite; all of them agree on a secret with ephemeral keys.
macro_rules! suite {
    ($name:ident, $signed:ident, $aead:expr, $hash:ident, $hmac:ident, $limit:expr) => {
        SupportedCipherSuite::Tls12(&Tls12CipherSuite {
            common: CipherSuiteCommon {
                suite: CipherSuite::$name,
                hash_provider: &$hash,
                confidentiality_limit: $limit,
            },
            kx: KeyExchangeAlgorithm::ECDHE,
            sign: $signed,
            aead_alg: &$aead,
            prf_provider: &PrfUsingHmac(&$hmac),
        })
    };
}

#[rustfmt::skip]
pub(super) static SUITES: &[SupportedCipherSuite] = &[
    suite!(TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, ECDSA, Gcm(&AES_256_GCM), SHA384, HMAC_SHA384, AES_GCM_LIMIT),
    suite!(TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, ECDSA, Gcm(&AES_128_GCM), SHA256, HMAC_SHA256, AES_GCM_LIMIT),
    suite!(TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, ECDSA, ChaCha, SHA256, HMAC_SHA256, u64::MAX),
    suite!(TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, RSA, Gcm(&AES_256_GCM), SHA384, HMAC_SHA384, AES_GCM_LIMIT),
    suite!(TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, RSA, Gcm(&AES_128_GCM), SHA256, HMAC_SHA256, AES_GCM_LIMIT),
    suite!(TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256, RSA, ChaCha, SHA256, HMAC_SHA256, u64::MAX),
];

const ECDSA: &[SignatureScheme] = &[
    SignatureScheme::ED25519,
    SignatureScheme::ECDSA_NISTP521_SHA512,
    SignatureScheme::ECDSA_NISTP384_SHA384,
    SignatureScheme::ECDSA_NISTP256_SHA256,
];

const RSA: &[SignatureScheme] = &[
    SignatureScheme::RSA_PSS_SHA512,
    SignatureScheme::RSA_PSS_SHA384,
    SignatureScheme::RSA_PSS_SHA256,
    SignatureScheme::RSA_PKCS1_SHA512,
    SignatureScheme::RSA_PKCS1_SHA384,
    SignatureScheme::RSA_PKCS1_SHA256,
];

/// The largest plain text of a record.
const LARGEST: usize = 1 << 14;
/// What AES-GCM sends of its nonce in front of each record.
const EXPLICIT: usize = 8;

struct Gcm(&'static Algorithm);

impl Tls12AeadAlgorithm for Gcm {
    fn encrypter(
        &self,
        secret: AeadKey,
        fixed: &[u8],
        explicit: &[u8],
    ) -> Box<dyn MessageEncrypter> {
        // as in TLS 1.3, the sequence number is added to where the key block says to begin
        let iv = Iv::copy(&[fixed, explicit].concat());
        let key = key(self.0, &secret);
        Box::new(GcmEncrypter { key, iv })
    }

    fn decrypter(&self, secret: AeadKey, fixed: &[u8]) -> Box<dyn MessageDecrypter> {
        let key = key(self.0, &secret);
        let salt = fixed.to_vec();
        Box::new(GcmDecrypter { key, salt })
    }

    fn key_block_shape(&self) -> KeyBlockShape {
        KeyBlockShape {
            enc_key_len: self.0.key_len(),
            fixed_iv_len: NONCE_LEN - EXPLICIT,
            explicit_nonce_len: EXPLICIT,
        }
    }

    fn extract_keys(
        &self,
        _: AeadKey,
        _: &[u8],
        _: &[u8],
    ) -> Result<ConnectionTrafficSecrets, UnsupportedOperationError> {
        Err(UnsupportedOperationError)
    }
}

struct GcmEncrypter {
    key: LessSafeKey,
    iv: Iv,
}

impl MessageEncrypter for GcmEncrypter {
    fn encrypt(
        &mut self,
        message: OutboundPlainMessage<'_>,
        sequence: u64,
    ) -> Result<OutboundOpaqueMessage, Error> {
        let length = message.payload.len();
        let nonce = nonce(&self.iv, sequence);
        let mut payload = PrefixedPayload::with_capacity(self.encrypted_payload_len(length));
        payload.extend_from_slice(&nonce.as_ref()[NONCE_LEN - EXPLICIT..]);
        payload.extend_from_chunks(&message.payload);
        let about = make_tls12_aad(sequence, message.typ, message.version, length);
        let tag = self
            .key
            .seal_in_place_separate_tag(nonce, Aad::from(about), &mut payload.as_mut()[EXPLICIT..])
            .map_err(|_| Error::EncryptError)?;
        payload.extend_from_slice(tag.as_ref());
        Ok(OutboundOpaqueMessage::new(
            message.typ,
            message.version,
            payload,
        ))
    }

    fn encrypted_payload_len(&self, length: usize) -> usize {
        EXPLICIT + length + self.key.algorithm().tag_len()
    }
}

struct GcmDecrypter {
    key: LessSafeKey,
    /// The part of the nonce that is not sent.
    salt: Vec<u8>,
}

impl MessageDecrypter for GcmDecrypter {
    fn decrypt<'a>(
        &mut self,
        message: InboundOpaqueMessage<'a>,
        sequence: u64,
    ) -> Result<InboundPlainMessage<'a>, Error> {
        let explicit = message.payload.get(..EXPLICIT).ok_or(Error::DecryptError)?;
        let nonce = [&self.salt, explicit].concat();
        let nonce = Nonce::try_assume_unique_for_key(&nonce).map_err(|_| Error::DecryptError)?;
        open(&self.key, message, sequence, nonce, EXPLICIT)
    }
}

struct ChaCha;

impl Tls12AeadAlgorithm for ChaCha {
    fn encrypter(&self, secret: AeadKey, iv: &[u8], _: &[u8]) -> Box<dyn MessageEncrypter> {
        Box::new(ChaChaCoder::new(&secret, iv))
    }

    fn decrypter(&self, secret: AeadKey, iv: &[u8]) -> Box<dyn MessageDecrypter> {
        Box::new(ChaChaCoder::new(&secret, iv))
    }

    fn key_block_shape(&self) -> KeyBlockShape {
        KeyBlockShape {
            enc_key_len: CHACHA20_POLY1305.key_len(),
            fixed_iv_len: NONCE_LEN,
            explicit_nonce_len: 0,
        }
    }

    fn extract_keys(
        &self,
        _: AeadKey,
        _: &[u8],
        _: &[u8],
    ) -> Result<ConnectionTrafficSecrets, UnsupportedOperationError> {
        Err(UnsupportedOperationError)
    }
}

struct ChaChaCoder {
    key: LessSafeKey,
    iv: Iv,
}

impl ChaChaCoder {
    fn new(secret: &AeadKey, iv: &[u8]) -> Self {
        Self {
            key: key(&CHACHA20_POLY1305, secret),
            iv: Iv::copy(iv),
        }
    }
}

impl MessageEncrypter for ChaChaCoder {
    fn encrypt(
        &mut self,
        message: OutboundPlainMessage<'_>,
        sequence: u64,
    ) -> Result<OutboundOpaqueMessage, Error> {
        let length = message.payload.len();
        let mut payload = PrefixedPayload::with_capacity(self.encrypted_payload_len(length));
        payload.extend_from_chunks(&message.payload);
        let about = make_tls12_aad(sequence, message.typ, message.version, length);
        self.key
            .seal_in_place_append_tag(nonce(&self.iv, sequence), Aad::from(about), &mut payload)
            .map_err(|_| Error::EncryptError)?;
        Ok(OutboundOpaqueMessage::new(
            message.typ,
            message.version,
            payload,
        ))
    }

    fn encrypted_payload_len(&self, length: usize) -> usize {
        length + self.key.algorithm().tag_len()
    }
}

impl MessageDecrypter for ChaChaCoder {
    fn decrypt<'a>(
        &mut self,
        message: InboundOpaqueMessage<'a>,
        sequence: u64,
    ) -> Result<InboundPlainMessage<'a>, Error> {
        open(&self.key, message, sequence, nonce(&self.iv, sequence), 0)
    }
}

/// Decrypts a record in place, behind so many bytes in front of it.
fn open<'a>(
    key: &LessSafeKey,
    mut message: InboundOpaqueMessage<'a>,
    sequence: u64,
    nonce: Nonce,
    front: usize,
) -> Result<InboundPlainMessage<'a>, Error> {
    let around = front + key.algorithm().tag_len();
    let length = message
        .payload
        .len()
        .checked_sub(around)
        .ok_or(Error::DecryptError)?;
    let about = make_tls12_aad(sequence, message.typ, message.version, length);
    let length = key
        .open_within(nonce, Aad::from(about), &mut message.payload, front..)
        .map_err(|_| Error::DecryptError)?
        .len();
    if length > LARGEST {
        return Err(Error::PeerSentOversizedRecord);
    }
    message.payload.truncate(length);
    Ok(message.into_plain_message())
}
