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
            "Growing" => generator.subschema_for::<super::types::Growing>(),
            "Mixed" => generator.subschema_for::<super::types::Mixed>(),
            "Number" => generator.subschema_for::<super::types::Number>(),
            "Root" => generator.subschema_for::<super::types::Root>(),
            "Text" => generator.subschema_for::<super::types::Text>(),
            _ => return ::std::option::Option::None,
        },
    )
}
impl ::schemars1::JsonSchema for super::types::Growing {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Growing")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Growing"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Growing", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Mixed {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Mixed")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Mixed"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Mixed", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Number {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Number")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Number"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Number", generator)
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
impl ::schemars1::JsonSchema for super::types::Text {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Text")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Text"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Text", generator)
    }
}
