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
            "Alias" => generator.subschema_for::<Alias>(),
            "Aliases" => generator.subschema_for::<Aliases>(),
            "Person" => generator.subschema_for::<super::types::Person>(),
            "Root" => generator.subschema_for::<super::types::Root>(),
            _ => return ::std::option::Option::None,
        },
    )
}
enum Alias {}
impl ::schemars1::JsonSchema for Alias {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Alias")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Alias"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Alias", generator)
    }
}
enum Aliases {}
impl ::schemars1::JsonSchema for Aliases {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Aliases")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Aliases"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Aliases", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Person {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Person")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Person"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Person", generator)
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
