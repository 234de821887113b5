// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// A free-form map.
pub type Attributes = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub anything: ::std::option::Option<::serde_json::Value>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub map: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// A property.
    ///
    /// Evidence: inferred.
    pub named: ::std::option::Option<Attributes>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub required: ::serde_json::Value,
    /// A property.
    ///
    /// Evidence: inferred.
    pub several: ::std::option::Option<::serde_json::Value>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("anything", &crate::runtime::Hidden)
            .field("map", &crate::runtime::Hidden)
            .field("named", &crate::runtime::Hidden)
            .field("required", &crate::runtime::Hidden)
            .field("several", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    anything,
    map,
    named,
    required,
    several,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "anything" => __Property::anything,
                "map" => __Property::map,
                "named" => __Property::named,
                "required" => __Property::required,
                "several" => __Property::several,
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
        let mut anything: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut map: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut named: crate::runtime::Slot<Attributes> = ::std::default::Default::default();
        let mut required: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut several: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::anything) => {
                    anything.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::map) => {
                    map.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::named) => {
                    named.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::required) => {
                    required.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::several) => {
                    several.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(anything) = anything
            .optional("anything", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(map) = map.optional("map", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(named) = named.optional("named", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(required) = required
            .required("required", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(several) = several.optional("several", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            anything,
            map,
            named,
            required,
            several,
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
        if let ::std::option::Option::Some(value) = &self.anything {
            map.serialize_entry("anything", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.map {
            map.serialize_entry("map", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.named {
            map.serialize_entry("named", value)?;
        }
        map.serialize_entry("required", &self.required)?;
        if let ::std::option::Option::Some(value) = &self.several {
            map.serialize_entry("several", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
