// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// A union that holds itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// `kind` is `"leaf"`.
    Leaf(LeafEither),
    /// `kind` is `"node"`.
    Node(::std::boxed::Box<NodeEither>),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Either {}
impl ::std::fmt::Debug for Either {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Leaf(value) => f.debug_tuple("Leaf").field(value).finish(),
            Self::Node(value) => f.debug_tuple("Node").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Either {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("leaf") => members.decode().map(Self::Leaf),
            ::std::option::Option::Some("node") => members.decode().map(Self::Node),
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Either {
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
impl<'de> ::serde::Deserialize<'de> for Either {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Either {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Leaf(value) => value.serialize(serializer),
            Self::Node(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// On the wire: `"leaf"`.
    Leaf,
    /// On the wire: `"node"`.
    Node,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl Kind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Leaf, Self::Node];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for Kind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Leaf => "Leaf",
                Self::Node => "Node",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for Kind {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "leaf" => Self::Leaf,
                "node" => Self::Node,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for Kind {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for Kind {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl Kind {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Leaf => "leaf",
            Self::Node => "node",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for Kind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for Kind {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for Kind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for Kind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LeafEither {
    /// A property.
    ///
    /// Evidence: inferred.
    pub kind: Kind,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for LeafEither {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LeafEither")
            .field("kind", &self.kind)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __LeafEitherProperty {
    kind,
}
impl LeafEither {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__LeafEitherProperty> {
        use __LeafEitherProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "kind" => __Property::kind,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for LeafEither {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __LeafEitherProperty as __Property;
        let mut kind: crate::runtime::Slot<Kind> = ::std::default::Default::default();
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
impl<'de> ::serde::Deserialize<'de> for LeafEither {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for LeafEither {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("kind", &self.kind)?;
        for (name, value) in &self.extra {
            if LeafEither::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NodeEither {
    /// A property.
    ///
    /// Evidence: inferred.
    pub inner: Either,
    /// A property.
    ///
    /// Evidence: inferred.
    pub kind: Kind,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for NodeEither {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NodeEither")
            .field("inner", &self.inner)
            .field("kind", &self.kind)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __NodeEitherProperty {
    inner,
    kind,
}
impl NodeEither {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__NodeEitherProperty> {
        use __NodeEitherProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "inner" => __Property::inner,
                "kind" => __Property::kind,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for NodeEither {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __NodeEitherProperty as __Property;
        let mut inner: crate::runtime::Slot<Either> = ::std::default::Default::default();
        let mut kind: crate::runtime::Slot<Kind> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::inner) => {
                    inner.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::kind) => {
                    kind.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(inner) = inner.required("inner", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(kind) = kind.required("kind", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { inner, kind, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for NodeEither {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for NodeEither {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("inner", &self.inner)?;
        map.serialize_entry("kind", &self.kind)?;
        for (name, value) in &self.extra {
            if NodeEither::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub children: ::std::option::Option<::std::vec::Vec<Root>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub either: ::std::option::Option<Either>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub next: ::std::option::Option<::std::boxed::Box<Root>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub parent: ::std::option::Option<::std::option::Option<::std::boxed::Box<Root>>>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("children", &self.children)
            .field("either", &self.either)
            .field("next", &self.next)
            .field("parent", &self.parent)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    children,
    either,
    next,
    parent,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "children" => __Property::children,
                "either" => __Property::either,
                "next" => __Property::next,
                "parent" => __Property::parent,
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
        let mut children: crate::runtime::Slot<::std::vec::Vec<Root>> = ::std::default::Default::default();
        let mut either: crate::runtime::Slot<Either> = ::std::default::Default::default();
        let mut next: crate::runtime::Slot<::std::boxed::Box<Root>> = ::std::default::Default::default();
        let mut parent: crate::runtime::Slot<::std::boxed::Box<Root>> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::children) => {
                    children.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::either) => {
                    either.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::next) => {
                    next.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::parent) => {
                    parent.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(children) = children
            .optional("children", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(either) = either.optional("either", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(next) = next.optional("next", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(parent) = parent
            .optional_nullable("parent", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            children,
            either,
            next,
            parent,
            extra,
        });
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
        if let ::std::option::Option::Some(value) = &self.children {
            map.serialize_entry("children", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.either {
            map.serialize_entry("either", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.parent {
            map.serialize_entry("parent", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
