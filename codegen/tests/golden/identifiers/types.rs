// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub all: ::std::option::Option<::std::vec::Vec<RootId>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: RootId,
    /// A property.
    ///
    /// Evidence: inferred.
    pub parent: ::std::option::Option<::std::option::Option<RootId>>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("all", &self.all)
            .field("id", &self.id)
            .field("parent", &self.parent)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    all,
    id,
    parent,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "all" => __Property::all,
                "id" => __Property::id,
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
        let mut all: crate::runtime::Slot<::std::vec::Vec<RootId>> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<RootId> = ::std::default::Default::default();
        let mut parent: crate::runtime::Slot<RootId> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::all) => {
                    all.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::parent) => {
                    parent.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(all) = all.optional("all", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(parent) = parent
            .optional_nullable("parent", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { all, id, parent, extra });
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
        if let ::std::option::Option::Some(value) = &self.all {
            map.serialize_entry("all", value)?;
        }
        map.serialize_entry("id", &self.id)?;
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
