// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub async_: ::std::option::Option<::std::string::String>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub camel_case: ::std::option::Option<i64>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub extra: ::std::option::Option<::std::string::String>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub gen_: ::std::option::Option<::std::string::String>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub in_reply_to: ::std::option::Option<i64>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub self_: ::std::option::Option<i64>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub type_: ::std::option::Option<::std::string::String>,
    /// The properties that the schema does not declare, as received.
    pub extra_: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("async_", &self.async_)
            .field("camel_case", &self.camel_case)
            .field("extra", &self.extra)
            .field("gen_", &self.gen_)
            .field("in_reply_to", &self.in_reply_to)
            .field("self_", &self.self_)
            .field("type_", &self.type_)
            .field("extra_", &crate::runtime::HiddenMembers(self.extra_.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    async_,
    camel_case,
    extra,
    gen_,
    in_reply_to,
    self_,
    type_,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "async" => __Property::async_,
                "camelCase" => __Property::camel_case,
                "extra" => __Property::extra,
                "gen" => __Property::gen_,
                "in-reply-to" => __Property::in_reply_to,
                "self" => __Property::self_,
                "type" => __Property::type_,
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
        let mut async_: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut camel_case: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut extra: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut gen_: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut in_reply_to: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut self_: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut type_: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra_ = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::async_) => {
                    async_.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::camel_case) => {
                    camel_case.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::extra) => {
                    extra.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::gen_) => {
                    gen_.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::in_reply_to) => {
                    in_reply_to.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::self_) => {
                    self_.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::type_) => {
                    type_.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra_.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(async_) = async_.optional("async", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(camel_case) = camel_case
            .optional("camelCase", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(extra) = extra.optional("extra", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(gen_) = gen_.optional("gen", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(in_reply_to) = in_reply_to
            .optional("in-reply-to", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(self_) = self_.optional("self", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(type_) = type_.optional("type", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            async_,
            camel_case,
            extra,
            gen_,
            in_reply_to,
            self_,
            type_,
            extra_,
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
        if let ::std::option::Option::Some(value) = &self.async_ {
            map.serialize_entry("async", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.camel_case {
            map.serialize_entry("camelCase", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.extra {
            map.serialize_entry("extra", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.gen_ {
            map.serialize_entry("gen", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.in_reply_to {
            map.serialize_entry("in-reply-to", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.self_ {
            map.serialize_entry("self", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        for (name, value) in &self.extra_ {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
