// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Other {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Other")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __OtherProperty {
    id,
}
impl Other {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__OtherProperty> {
        use __OtherProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Other {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __OtherProperty as __Property;
        let mut id: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { id, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Other {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Other {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Other::property(name).is_none() {
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
    pub both: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub map: ::std::option::Option<
        ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    >,
    /// A property.
    ///
    /// Evidence: inferred.
    pub nullable: ::std::option::Option<i64>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub optional: ::std::option::Option<::std::string::String>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub reference: ::std::option::Option<::std::option::Option<Other>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub required: i64,
    /// A property.
    ///
    /// Evidence: inferred.
    pub required_reference: ::std::option::Option<Other>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("both", &self.both)
            .field("list", &self.list)
            .field("map", &crate::runtime::Hidden)
            .field("nullable", &self.nullable)
            .field("optional", &self.optional)
            .field("reference", &self.reference)
            .field("required", &self.required)
            .field("required_reference", &self.required_reference)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    both,
    list,
    map,
    nullable,
    optional,
    reference,
    required,
    required_reference,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "both" => __Property::both,
                "list" => __Property::list,
                "map" => __Property::map,
                "nullable" => __Property::nullable,
                "optional" => __Property::optional,
                "reference" => __Property::reference,
                "required" => __Property::required,
                "required_reference" => __Property::required_reference,
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
        let mut both: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut list: crate::runtime::Slot<::std::vec::Vec<::std::string::String>> = ::std::default::Default::default();
        let mut map: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut nullable: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut optional: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut reference: crate::runtime::Slot<Other> = ::std::default::Default::default();
        let mut required: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut required_reference: crate::runtime::Slot<Other> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::both) => {
                    both.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::list) => {
                    list.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::map) => {
                    map.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::nullable) => {
                    nullable.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::optional) => {
                    optional.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::reference) => {
                    reference.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::required) => {
                    required.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::required_reference) => {
                    required_reference.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(both) = both.optional_nullable("both", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(list) = list.optional("list", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(map) = map.optional_nullable("map", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(nullable) = nullable
            .optional("nullable", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(optional) = optional
            .optional("optional", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(reference) = reference
            .optional_nullable("reference", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(required) = required
            .required("required", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(required_reference) = required_reference
            .optional("required_reference", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            both,
            list,
            map,
            nullable,
            optional,
            reference,
            required,
            required_reference,
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
        if let ::std::option::Option::Some(value) = &self.both {
            map.serialize_entry("both", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.map {
            map.serialize_entry("map", value)?;
        }
        map.serialize_entry("nullable", &self.nullable)?;
        if let ::std::option::Option::Some(value) = &self.optional {
            map.serialize_entry("optional", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.reference {
            map.serialize_entry("reference", value)?;
        }
        map.serialize_entry("required", &self.required)?;
        map.serialize_entry("required_reference", &self.required_reference)?;
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
