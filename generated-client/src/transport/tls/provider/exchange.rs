//! Key exchange.

use std::fmt;

use ring::agreement::{
    Algorithm, ECDH_P256, ECDH_P384, EphemeralPrivateKey, PublicKey, UnparsedPublicKey, X25519,
    agree_ephemeral,
};
use ring::rand::SystemRandom;
use rustls::crypto::{ActiveKeyExchange, GetRandomFailed, SharedSecret, SupportedKxGroup};
use rustls::{Error, NamedGroup, PeerMisbehaved};

pub(super) static GROUPS: &[&dyn SupportedKxGroup] = &[
    &Group(NamedGroup::X25519, &X25519),
    &Group(NamedGroup::secp256r1, &ECDH_P256),
    &Group(NamedGroup::secp384r1, &ECDH_P384),
];

struct Group(NamedGroup, &'static Algorithm);

impl SupportedKxGroup for Group {
    fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, Error> {
        let failed = |_| GetRandomFailed;
        let private =
            EphemeralPrivateKey::generate(self.1, &SystemRandom::new()).map_err(failed)?;
        let public = private.compute_public_key().map_err(failed)?;
        Ok(Box::new(Exchange {
            group: self.0,
            algorithm: self.1,
            private,
            public,
        }))
    }

    fn name(&self) -> NamedGroup {
        self.0
    }
}

impl fmt::Debug for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

struct Exchange {
    group: NamedGroup,
    algorithm: &'static Algorithm,
    private: EphemeralPrivateKey,
    public: PublicKey,
}

impl ActiveKeyExchange for Exchange {
    /// ring accepts only the one point encoding that TLS allows.
    fn complete(self: Box<Self>, peer: &[u8]) -> Result<SharedSecret, Error> {
        let peer = UnparsedPublicKey::new(self.algorithm, peer);
        agree_ephemeral(self.private, &peer, |secret| SharedSecret::from(secret))
            .map_err(|_| PeerMisbehaved::InvalidKeyShare.into())
    }

    fn group(&self) -> NamedGroup {
        self.group
    }

    fn pub_key(&self) -> &[u8] {
        self.public.as_ref()
    }
}
