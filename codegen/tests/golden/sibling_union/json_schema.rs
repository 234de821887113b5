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
            "Agent" => generator.subschema_for::<super::types::Agent>(),
            "AgentBot" => generator.subschema_for::<super::types::AgentBot>(),
            "Assignee" => generator.subschema_for::<super::types::Assignee>(),
            "AssigneeKind" => generator.subschema_for::<super::types::AssigneeKind>(),
            "Author" => generator.subschema_for::<super::types::Author>(),
            "AuthorType" => generator.subschema_for::<super::types::AuthorType>(),
            "Human" => generator.subschema_for::<super::types::Human>(),
            "Machine" => generator.subschema_for::<super::types::Machine>(),
            "Root" => generator.subschema_for::<super::types::Root>(),
            _ => return ::std::option::Option::None,
        },
    )
}
impl ::schemars1::JsonSchema for super::types::Agent {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Agent")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Agent"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Agent", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AgentBot {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AgentBot")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AgentBot"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AgentBot", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Assignee {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Assignee")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Assignee"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Assignee", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AssigneeKind {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AssigneeKind")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AssigneeKind"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AssigneeKind", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Author {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Author")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Author"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Author", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AuthorType {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AuthorType")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AuthorType"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AuthorType", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Human {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Human")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Human"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Human", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Machine {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Machine")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Machine"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Machine", generator)
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
