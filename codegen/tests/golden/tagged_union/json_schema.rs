// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

static DEFINITIONS: crate::json_schema::Definitions = crate::json_schema::Definitions::new(
    &[include_str!("conversation.schema.json")],
    reference,
);
fn reference(
    name: &str,
    generator: &mut ::schemars1::SchemaGenerator,
) -> ::std::option::Option<::schemars1::Schema> {
    ::std::option::Option::Some(
        match name {
            "ContactId" => generator.subschema_for::<super::types::ContactId>(),
            "ContactSender" => generator.subschema_for::<super::types::ContactSender>(),
            "Root" => generator.subschema_for::<super::types::Root>(),
            "Sender" => generator.subschema_for::<super::types::Sender>(),
            "SenderKind" => generator.subschema_for::<super::types::SenderKind>(),
            "UserId" => generator.subschema_for::<super::types::UserId>(),
            "UserSender" => generator.subschema_for::<super::types::UserSender>(),
            _ => return ::std::option::Option::None,
        },
    )
}
impl ::schemars1::JsonSchema for super::types::ContactId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ContactId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ContactId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ContactId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ContactSender {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ContactSender")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ContactSender"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ContactSender", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Root {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Root")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Root"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Root", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Sender {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Sender")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Sender"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Sender", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::SenderKind {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("SenderKind")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "SenderKind"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("SenderKind", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::UserId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("UserId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "UserId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("UserId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::UserSender {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("UserSender")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "UserSender"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("UserSender", generator)
    }
}
