// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct At {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for At {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("At")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __AtProperty {
    id,
}
impl At {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__AtProperty> {
        use __AtProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for At {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __AtProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for At {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for At {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if At::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Branch {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Branch")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __BranchProperty {
    id,
}
impl Branch {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__BranchProperty> {
        use __BranchProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Branch {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __BranchProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Branch {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Branch {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Branch::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A branch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChosenEnd {
    /// A property.
    ///
    /// Evidence: inferred.
    pub kind: PickKind,
    /// A property.
    ///
    /// Evidence: inferred.
    pub name: ::std::option::Option<Name>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub start: ::std::option::Option<Start>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ChosenEnd {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChosenEnd")
            .field("kind", &self.kind)
            .field("name", &self.name)
            .field("start", &self.start)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ChosenEndProperty {
    kind,
    name,
    start,
}
impl ChosenEnd {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ChosenEndProperty> {
        use __ChosenEndProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "kind" => __Property::kind,
                "name" => __Property::name,
                "start" => __Property::start,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for ChosenEnd {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ChosenEndProperty as __Property;
        let mut kind: crate::runtime::Slot<PickKind> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<Name> = ::std::default::Default::default();
        let mut start: crate::runtime::Slot<Start> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::kind) => {
                    kind.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::start) => {
                    start.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(kind) = kind.required("kind", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.optional("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(start) = start.optional("start", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { kind, name, start, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for ChosenEnd {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for ChosenEnd {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("kind", &self.kind)?;
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.start {
            map.serialize_entry("start", value)?;
        }
        for (name, value) in &self.extra {
            if ChosenEnd::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A branch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChosenStart {
    /// A property.
    ///
    /// Evidence: inferred.
    pub kind: PickKind,
    /// A property.
    ///
    /// Evidence: inferred.
    pub name: ::std::option::Option<Name>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub start: ::std::option::Option<Start>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ChosenStart {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChosenStart")
            .field("kind", &self.kind)
            .field("name", &self.name)
            .field("start", &self.start)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ChosenStartProperty {
    kind,
    name,
    start,
}
impl ChosenStart {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ChosenStartProperty> {
        use __ChosenStartProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "kind" => __Property::kind,
                "name" => __Property::name,
                "start" => __Property::start,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for ChosenStart {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ChosenStartProperty as __Property;
        let mut kind: crate::runtime::Slot<PickKind> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<Name> = ::std::default::Default::default();
        let mut start: crate::runtime::Slot<Start> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::kind) => {
                    kind.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::start) => {
                    start.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(kind) = kind.required("kind", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.optional("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(start) = start.optional("start", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { kind, name, start, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for ChosenStart {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for ChosenStart {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("kind", &self.kind)?;
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.start {
            map.serialize_entry("start", value)?;
        }
        for (name, value) in &self.extra {
            if ChosenStart::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Content {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Content {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Content")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ContentProperty {
    id,
}
impl Content {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ContentProperty> {
        use __ContentProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Content {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ContentProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Content {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Content {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Content::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Depth {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Depth {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Depth")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __DepthProperty {
    id,
}
impl Depth {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__DepthProperty> {
        use __DepthProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Depth {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __DepthProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Depth {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Depth {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Depth::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct End {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for End {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("End")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __EndProperty {
    id,
}
impl End {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__EndProperty> {
        use __EndProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for End {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __EndProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for End {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for End {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if End::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Here {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Here {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Here")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __HereProperty {
    id,
}
impl Here {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__HereProperty> {
        use __HereProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Here {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __HereProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Here {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Here {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Here::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsNoted {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for IsNoted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("IsNoted")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __IsNotedProperty {
    id,
}
impl IsNoted {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__IsNotedProperty> {
        use __IsNotedProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for IsNoted {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __IsNotedProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for IsNoted {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for IsNoted {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if IsNoted::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Key {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Key {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Key")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __KeyProperty {
    id,
}
impl Key {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__KeyProperty> {
        use __KeyProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Key {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __KeyProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Key {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Key {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Key::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Length {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Length {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Length")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __LengthProperty {
    id,
}
impl Length {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__LengthProperty> {
        use __LengthProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Length {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __LengthProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Length {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Length {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Length::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Name {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Name {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Name")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __NameProperty {
    id,
}
impl Name {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__NameProperty> {
        use __NameProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Name {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __NameProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Name {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Name {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Name::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Next {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Next {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Next")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __NextProperty {
    id,
}
impl Next {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__NextProperty> {
        use __NextProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Next {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __NextProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Next {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Next {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Next::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Noted {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Noted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Noted")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __NotedProperty {
    id,
}
impl Noted {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__NotedProperty> {
        use __NotedProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Noted {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __NotedProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Noted {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Noted {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Noted::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A union.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pick {
    /// `kind` is `"end"`.
    ChosenEnd(ChosenEnd),
    /// `kind` is `"start"`.
    ChosenStart(ChosenStart),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Pick {}
impl ::std::fmt::Debug for Pick {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::ChosenEnd(value) => f.debug_tuple("ChosenEnd").field(value).finish(),
            Self::ChosenStart(value) => {
                f.debug_tuple("ChosenStart").field(value).finish()
            }
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Pick {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("end") => members.decode().map(Self::ChosenEnd),
            ::std::option::Option::Some("start") => {
                members.decode().map(Self::ChosenStart)
            }
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Pick {
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
impl<'de> ::serde::Deserialize<'de> for Pick {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Pick {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::ChosenEnd(value) => value.serialize(serializer),
            Self::ChosenStart(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PickKind {
    /// On the wire: `"start"`.
    Start,
    /// On the wire: `"end"`.
    End,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl PickKind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Start, Self::End];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for PickKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Start => "Start",
                Self::End => "End",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for PickKind {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "start" => Self::Start,
                "end" => Self::End,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for PickKind {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for PickKind {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl PickKind {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Start => "start",
            Self::End => "end",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for PickKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for PickKind {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for PickKind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for PickKind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Possible {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Possible {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Possible")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __PossibleProperty {
    id,
}
impl Possible {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__PossibleProperty> {
        use __PossibleProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Possible {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __PossibleProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Possible {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Possible {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Possible::property(name).is_none() {
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
    pub at: ::std::option::Option<At>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub branch: ::std::option::Option<Branch>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub content: ::std::option::Option<Content>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub count: ::std::option::Option<i64>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub depth: ::std::option::Option<Depth>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub end: ::std::option::Option<End>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub here: ::std::option::Option<Here>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub is_noted: ::std::option::Option<IsNoted>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub key: ::std::option::Option<Key>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub length: ::std::option::Option<Length>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub name: ::std::option::Option<Name>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub next: ::std::option::Option<Next>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub noted: ::std::option::Option<Noted>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub pick: ::std::option::Option<Pick>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub possible: ::std::option::Option<Possible>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub satisfied: ::std::option::Option<Satisfied>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub seen: ::std::option::Option<Seen>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub separator: ::std::option::Option<Separator>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub start: ::std::option::Option<Start>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub text: ::std::option::Option<Text>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub trial: ::std::option::Option<Trial>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub trial_type: ::std::option::Option<TrialType>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub value: ::std::option::Option<Value>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("at", &self.at)
            .field("branch", &self.branch)
            .field("content", &self.content)
            .field("count", &self.count)
            .field("depth", &self.depth)
            .field("end", &self.end)
            .field("here", &self.here)
            .field("is_noted", &self.is_noted)
            .field("key", &self.key)
            .field("length", &self.length)
            .field("name", &self.name)
            .field("next", &self.next)
            .field("noted", &self.noted)
            .field("pick", &self.pick)
            .field("possible", &self.possible)
            .field("satisfied", &self.satisfied)
            .field("seen", &self.seen)
            .field("separator", &self.separator)
            .field("start", &self.start)
            .field("text", &self.text)
            .field("trial", &self.trial)
            .field("trial_type", &self.trial_type)
            .field("value", &self.value)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    at,
    branch,
    content,
    count,
    depth,
    end,
    here,
    is_noted,
    key,
    length,
    name,
    next,
    noted,
    pick,
    possible,
    satisfied,
    seen,
    separator,
    start,
    text,
    trial,
    trial_type,
    value,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "at" => __Property::at,
                "branch" => __Property::branch,
                "content" => __Property::content,
                "count" => __Property::count,
                "depth" => __Property::depth,
                "end" => __Property::end,
                "here" => __Property::here,
                "is_noted" => __Property::is_noted,
                "key" => __Property::key,
                "length" => __Property::length,
                "name" => __Property::name,
                "next" => __Property::next,
                "noted" => __Property::noted,
                "pick" => __Property::pick,
                "possible" => __Property::possible,
                "satisfied" => __Property::satisfied,
                "seen" => __Property::seen,
                "separator" => __Property::separator,
                "start" => __Property::start,
                "text" => __Property::text,
                "trial" => __Property::trial,
                "trial_type" => __Property::trial_type,
                "value" => __Property::value,
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
        let mut at: crate::runtime::Slot<At> = ::std::default::Default::default();
        let mut branch: crate::runtime::Slot<Branch> = ::std::default::Default::default();
        let mut content: crate::runtime::Slot<Content> = ::std::default::Default::default();
        let mut count: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut depth: crate::runtime::Slot<Depth> = ::std::default::Default::default();
        let mut end: crate::runtime::Slot<End> = ::std::default::Default::default();
        let mut here: crate::runtime::Slot<Here> = ::std::default::Default::default();
        let mut is_noted: crate::runtime::Slot<IsNoted> = ::std::default::Default::default();
        let mut key: crate::runtime::Slot<Key> = ::std::default::Default::default();
        let mut length: crate::runtime::Slot<Length> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<Name> = ::std::default::Default::default();
        let mut next: crate::runtime::Slot<Next> = ::std::default::Default::default();
        let mut noted: crate::runtime::Slot<Noted> = ::std::default::Default::default();
        let mut pick: crate::runtime::Slot<Pick> = ::std::default::Default::default();
        let mut possible: crate::runtime::Slot<Possible> = ::std::default::Default::default();
        let mut satisfied: crate::runtime::Slot<Satisfied> = ::std::default::Default::default();
        let mut seen: crate::runtime::Slot<Seen> = ::std::default::Default::default();
        let mut separator: crate::runtime::Slot<Separator> = ::std::default::Default::default();
        let mut start: crate::runtime::Slot<Start> = ::std::default::Default::default();
        let mut text: crate::runtime::Slot<Text> = ::std::default::Default::default();
        let mut trial: crate::runtime::Held<'de> = ::std::default::Default::default();
        let mut trial_type: crate::runtime::Slot<TrialType> = ::std::default::Default::default();
        let mut value: crate::runtime::Slot<Value> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::at) => at.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::branch) => {
                    branch.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::content) => {
                    content.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::count) => {
                    count.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::depth) => {
                    depth.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::end) => {
                    end.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::here) => {
                    here.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::is_noted) => {
                    is_noted.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::key) => {
                    key.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::length) => {
                    length.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::next) => {
                    next.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::noted) => {
                    noted.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::pick) => {
                    pick.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::possible) => {
                    possible.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::satisfied) => {
                    satisfied.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::seen) => {
                    seen.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::separator) => {
                    separator.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::start) => {
                    start.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::text) => {
                    text.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::trial) => {
                    trial.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::trial_type) => {
                    trial_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::value) => {
                    value.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(at) = at.optional("at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(branch) = branch.optional("branch", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(content) = content.optional("content", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(count) = count.optional("count", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(depth) = depth.optional("depth", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(end) = end.optional("end", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(here) = here.optional("here", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(is_noted) = is_noted
            .optional("is_noted", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(key) = key.optional("key", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(length) = length.optional("length", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.optional("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(next) = next.optional("next", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(noted) = noted.optional("noted", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(pick) = pick.optional("pick", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(possible) = possible
            .optional("possible", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(satisfied) = satisfied
            .optional("satisfied", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(seen) = seen.optional("seen", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(separator) = separator
            .optional("separator", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(start) = start.optional("start", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(text) = text.optional("text", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(trial_type) = trial_type
            .optional("trial_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(value) = value.optional("value", __place) else {
            return ::std::result::Result::Ok(());
        };
        let trial = trial
            .decode(|__held| Trial::__decode_tagged(
                trial_type.as_ref().map(|tag| tag.as_str()),
                __held,
            ));
        let ::std::option::Option::Some(trial) = trial.optional("trial", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            at,
            branch,
            content,
            count,
            depth,
            end,
            here,
            is_noted,
            key,
            length,
            name,
            next,
            noted,
            pick,
            possible,
            satisfied,
            seen,
            separator,
            start,
            text,
            trial,
            trial_type,
            value,
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
        if let ::std::option::Option::Some(value) = &self.at {
            map.serialize_entry("at", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.branch {
            map.serialize_entry("branch", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.content {
            map.serialize_entry("content", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.count {
            map.serialize_entry("count", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.depth {
            map.serialize_entry("depth", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.end {
            map.serialize_entry("end", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.here {
            map.serialize_entry("here", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.is_noted {
            map.serialize_entry("is_noted", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.key {
            map.serialize_entry("key", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.length {
            map.serialize_entry("length", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.noted {
            map.serialize_entry("noted", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.pick {
            map.serialize_entry("pick", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.possible {
            map.serialize_entry("possible", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.satisfied {
            map.serialize_entry("satisfied", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.seen {
            map.serialize_entry("seen", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.separator {
            map.serialize_entry("separator", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.start {
            map.serialize_entry("start", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.trial {
            map.serialize_entry("trial", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.trial_type {
            map.serialize_entry("trial_type", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.value {
            map.serialize_entry("value", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Satisfied {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Satisfied {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Satisfied")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __SatisfiedProperty {
    id,
}
impl Satisfied {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__SatisfiedProperty> {
        use __SatisfiedProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Satisfied {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __SatisfiedProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Satisfied {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Satisfied {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Satisfied::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Seen {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Seen {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Seen")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __SeenProperty {
    id,
}
impl Seen {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__SeenProperty> {
        use __SeenProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Seen {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __SeenProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Seen {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Seen {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Seen::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Separator {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Separator {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Separator")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __SeparatorProperty {
    id,
}
impl Separator {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__SeparatorProperty> {
        use __SeparatorProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Separator {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __SeparatorProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Separator {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Separator {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Separator::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Start {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Start {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Start")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __StartProperty {
    id,
}
impl Start {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__StartProperty> {
        use __StartProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Start {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __StartProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Start {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Start {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Start::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Text {
    /// On the wire: `"at"`.
    At,
    /// On the wire: `"noted"`.
    Noted,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl Text {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::At, Self::Noted];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for Text {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::At => "At",
                Self::Noted => "Noted",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for Text {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "at" => Self::At,
                "noted" => Self::Noted,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for Text {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for Text {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl Text {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::At => "at",
            Self::Noted => "noted",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for Text {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for Text {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for Text {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for Text {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// An object of some kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Trial {
    /// `trial_type` is `"end"`, or absent.
    End(End),
    /// `trial_type` is `"noted"`.
    Noted(Noted),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Trial {
    /// `id`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn id(&self) -> ::std::option::Option<i64> {
        match self {
            Self::End(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(*value)
            }
            Self::Noted(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(*value)
            }
            Self::Unknown(members) => {
                members.get("id").and_then(::serde_json::Value::as_i64)
            }
        }
    }
}
impl ::std::fmt::Debug for Trial {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::End(value) => f.debug_tuple("End").field(value).finish(),
            Self::Noted(value) => f.debug_tuple("Noted").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Trial {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("end") | ::std::option::Option::None => {
                members.decode().map(Self::End)
            }
            ::std::option::Option::Some("noted") => members.decode().map(Self::Noted),
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Trial {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        members: __A,
        place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        let members = crate::runtime::Members::read(members)?;
        *place = Self::__decode_tagged(::std::option::Option::None, members).into();
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Trial {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Trial {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::End(value) => value.serialize(serializer),
            Self::Noted(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// What it is.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrialType {
    /// On the wire: `"end"`.
    End,
    /// On the wire: `"noted"`.
    Noted,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl TrialType {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::End, Self::Noted];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for TrialType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::End => "End",
                Self::Noted => "Noted",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for TrialType {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "end" => Self::End,
                "noted" => Self::Noted,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for TrialType {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for TrialType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl TrialType {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::End => "end",
            Self::Noted => "noted",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for TrialType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for TrialType {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for TrialType {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for TrialType {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// An object, of a name that a variable has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Value {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Value {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Value")
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ValueProperty {
    id,
}
impl Value {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ValueProperty> {
        use __ValueProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Value {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ValueProperty as __Property;
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
impl<'de> ::serde::Deserialize<'de> for Value {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Value {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Value::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
