// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub any: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub nested: ::std::option::Option<
        ::std::vec::Vec<::std::vec::Vec<::std::option::Option<i64>>>,
    >,
    /// A property.
    ///
    /// Evidence: inferred.
    pub numbers: ::std::option::Option<::std::option::Option<::std::vec::Vec<f64>>>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("any", &crate::runtime::Hidden)
            .field("nested", &self.nested)
            .field("numbers", &self.numbers)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    any,
    nested,
    numbers,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "any" => __Property::any,
                "nested" => __Property::nested,
                "numbers" => __Property::numbers,
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
        let mut any: crate::runtime::Slot<::std::vec::Vec<::serde_json::Value>> = ::std::default::Default::default();
        let mut nested: crate::runtime::Slot<
            ::std::vec::Vec<::std::vec::Vec<::std::option::Option<i64>>>,
        > = ::std::default::Default::default();
        let mut numbers: crate::runtime::Slot<::std::vec::Vec<f64>> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::any) => {
                    any.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::nested) => {
                    nested.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::numbers) => {
                    numbers.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(any) = any.optional("any", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(nested) = nested.optional("nested", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(numbers) = numbers
            .optional_nullable("numbers", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            any,
            nested,
            numbers,
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
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.nested {
            map.serialize_entry("nested", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.numbers {
            map.serialize_entry("numbers", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
