// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// A name.
pub type Alias = ::std::string::String;
/// Names.
pub type Aliases = ::std::vec::Vec<::std::string::String>;
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: ::std::option::Option<i64>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Person {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Person")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __PersonProperty {
    id,
}
impl Person {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__PersonProperty> {
        use __PersonProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Person {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __PersonProperty as __Property;
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
        let ::std::option::Option::Some(id) = id.optional("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { id, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Person {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Person {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        if let ::std::option::Option::Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        for (name, value) in &self.extra {
            if Person::property(name).is_none() {
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
    pub aliases: ::std::option::Option<::std::vec::Vec<Alias>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub attributes: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: ::std::option::Option<i64>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub more: ::std::option::Option<Aliases>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub name: ::std::option::Option<::std::string::String>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub person: ::std::option::Option<Person>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("aliases", &crate::runtime::Hidden)
            .field("attributes", &crate::runtime::Hidden)
            .field("id", &self.id)
            .field("more", &crate::runtime::Hidden)
            .field("name", &crate::runtime::Hidden)
            .field("person", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    aliases,
    attributes,
    id,
    more,
    name,
    person,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "aliases" => __Property::aliases,
                "attributes" => __Property::attributes,
                "id" => __Property::id,
                "more" => __Property::more,
                "name" => __Property::name,
                "person" => __Property::person,
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
        let mut aliases: crate::runtime::Slot<::std::vec::Vec<Alias>> = ::std::default::Default::default();
        let mut attributes: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut more: crate::runtime::Slot<Aliases> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut person: crate::runtime::Slot<Person> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::aliases) => {
                    aliases.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::attributes) => {
                    attributes.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::more) => {
                    more.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::person) => {
                    person.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(aliases) = aliases.optional("aliases", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(attributes) = attributes
            .optional("attributes", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.optional("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(more) = more.optional("more", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.optional("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(person) = person.optional("person", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            aliases,
            attributes,
            id,
            more,
            name,
            person,
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
        if let ::std::option::Option::Some(value) = &self.aliases {
            map.serialize_entry("aliases", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.attributes {
            map.serialize_entry("attributes", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.more {
            map.serialize_entry("more", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.person {
            map.serialize_entry("person", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
