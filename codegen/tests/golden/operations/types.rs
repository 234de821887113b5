// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// A property.
    ///
    /// Evidence: inferred.
    pub locale: ::std::option::Option<Locale>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub slug: Slug,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Article {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Article")
            .field("locale", &self.locale)
            .field("slug", &self.slug)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ArticleProperty {
    locale,
    slug,
}
impl Article {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ArticleProperty> {
        use __ArticleProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "locale" => __Property::locale,
                "slug" => __Property::slug,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Article {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ArticleProperty as __Property;
        let mut locale: crate::runtime::Slot<Locale> = ::std::default::Default::default();
        let mut slug: crate::runtime::Slot<Slug> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::locale) => {
                    locale.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::slug) => {
                    slug.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(locale) = locale.optional("locale", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(slug) = slug.required("slug", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { locale, slug, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Article {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Article {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        if let ::std::option::Option::Some(value) = &self.locale {
            map.serialize_entry("locale", value)?;
        }
        map.serialize_entry("slug", &self.slug)?;
        for (name, value) in &self.extra {
            if Article::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountVoucher {
    /// A property.
    ///
    /// Evidence: inferred.
    pub kind: VoucherKind,
    /// A property.
    ///
    /// Evidence: inferred.
    pub percent: ::std::option::Option<i64>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for DiscountVoucher {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DiscountVoucher")
            .field("kind", &self.kind)
            .field("percent", &self.percent)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __DiscountVoucherProperty {
    kind,
    percent,
}
impl DiscountVoucher {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__DiscountVoucherProperty> {
        use __DiscountVoucherProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "kind" => __Property::kind,
                "percent" => __Property::percent,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for DiscountVoucher {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __DiscountVoucherProperty as __Property;
        let mut kind: crate::runtime::Slot<VoucherKind> = ::std::default::Default::default();
        let mut percent: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::kind) => {
                    kind.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::percent) => {
                    percent.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(kind) = kind.required("kind", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(percent) = percent.optional("percent", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { kind, percent, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for DiscountVoucher {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for DiscountVoucher {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("kind", &self.kind)?;
        if let ::std::option::Option::Some(value) = &self.percent {
            map.serialize_entry("percent", value)?;
        }
        for (name, value) in &self.extra {
            if DiscountVoucher::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GiftVoucher {
    /// A property.
    ///
    /// Evidence: inferred.
    pub kind: VoucherKind,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for GiftVoucher {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GiftVoucher")
            .field("kind", &self.kind)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __GiftVoucherProperty {
    kind,
}
impl GiftVoucher {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__GiftVoucherProperty> {
        use __GiftVoucherProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "kind" => __Property::kind,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for GiftVoucher {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __GiftVoucherProperty as __Property;
        let mut kind: crate::runtime::Slot<VoucherKind> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::kind) => {
                    kind.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(kind) = kind.required("kind", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { kind, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for GiftVoucher {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for GiftVoucher {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("kind", &self.kind)?;
        for (name, value) in &self.extra {
            if GiftVoucher::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A language.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// On the wire: `"en"`.
    En,
    /// On the wire: `"pt-BR"`.
    PtBr,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl Locale {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::En, Self::PtBr];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::En => "En",
                Self::PtBr => "PtBr",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for Locale {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "en" => Self::En,
                "pt-BR" => Self::PtBr,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for Locale {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for Locale {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl Locale {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::En => "en",
            Self::PtBr => "pt-BR",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for Locale {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for Locale {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for Locale {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for Locale {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: RootId,
    /// A property.
    ///
    /// Evidence: inferred.
    pub state: ::std::option::Option<State>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("id", &self.id)
            .field("state", &self.state)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    id,
    state,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                "state" => __Property::state,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Root {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __RootProperty as __Property;
        let mut id: crate::runtime::Slot<RootId> = ::std::default::Default::default();
        let mut state: crate::runtime::Slot<State> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::state) => {
                    state.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(state) = state.optional("state", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { id, state, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Root {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Root {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        if let ::std::option::Option::Some(value) = &self.state {
            map.serialize_entry("state", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RootId(i64);
impl RootId {
    /// Accepts any integer: the schema's bounds are checked by the validator, not by the
    /// types.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }
    /// The integer.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
impl ::std::convert::From<i64> for RootId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for RootId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for RootId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for RootId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for RootId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for RootId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Text in an address.
pub type Slug = ::std::string::String;
/// A state.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// On the wire: `"open"`.
    Open,
    /// On the wire: `"closed"`.
    Closed,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl State {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Open, Self::Closed];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for State {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Open => "Open",
                Self::Closed => "Closed",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for State {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "open" => Self::Open,
                "closed" => Self::Closed,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for State {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for State {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl State {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for State {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for State {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for State {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for State {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// A union.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Voucher {
    /// `kind` is `"discount"`.
    Discount(DiscountVoucher),
    /// `kind` is `"gift"`.
    Gift(GiftVoucher),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Voucher {}
impl ::std::fmt::Debug for Voucher {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Discount(value) => f.debug_tuple("Discount").field(value).finish(),
            Self::Gift(value) => f.debug_tuple("Gift").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Voucher {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("discount") => {
                members.decode().map(Self::Discount)
            }
            ::std::option::Option::Some("gift") => members.decode().map(Self::Gift),
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Voucher {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        members: __A,
        place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        let members = crate::runtime::Members::read(members)?;
        *place = Self::__decode_tagged(members.tag("kind").as_deref(), members).into();
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Voucher {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Voucher {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Discount(value) => value.serialize(serializer),
            Self::Gift(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// What only its owner should know.
pub type VoucherCode = ::std::string::String;
/// A tag.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoucherKind {
    /// On the wire: `"gift"`.
    Gift,
    /// On the wire: `"discount"`.
    Discount,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl VoucherKind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Gift, Self::Discount];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for VoucherKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Gift => "Gift",
                Self::Discount => "Discount",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for VoucherKind {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "gift" => Self::Gift,
                "discount" => Self::Discount,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for VoucherKind {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for VoucherKind {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl VoucherKind {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gift => "gift",
            Self::Discount => "discount",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for VoucherKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for VoucherKind {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for VoucherKind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for VoucherKind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
