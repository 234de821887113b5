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
            "At" => generator.subschema_for::<super::types::At>(),
            "Branch" => generator.subschema_for::<super::types::Branch>(),
            "ChosenEnd" => generator.subschema_for::<super::types::ChosenEnd>(),
            "ChosenStart" => generator.subschema_for::<super::types::ChosenStart>(),
            "Content" => generator.subschema_for::<super::types::Content>(),
            "Depth" => generator.subschema_for::<super::types::Depth>(),
            "End" => generator.subschema_for::<super::types::End>(),
            "Here" => generator.subschema_for::<super::types::Here>(),
            "IsNoted" => generator.subschema_for::<super::types::IsNoted>(),
            "Key" => generator.subschema_for::<super::types::Key>(),
            "Length" => generator.subschema_for::<super::types::Length>(),
            "Name" => generator.subschema_for::<super::types::Name>(),
            "Next" => generator.subschema_for::<super::types::Next>(),
            "Noted" => generator.subschema_for::<super::types::Noted>(),
            "Pick" => generator.subschema_for::<super::types::Pick>(),
            "PickKind" => generator.subschema_for::<super::types::PickKind>(),
            "Possible" => generator.subschema_for::<super::types::Possible>(),
            "Root" => generator.subschema_for::<super::types::Root>(),
            "Satisfied" => generator.subschema_for::<super::types::Satisfied>(),
            "Seen" => generator.subschema_for::<super::types::Seen>(),
            "Separator" => generator.subschema_for::<super::types::Separator>(),
            "Start" => generator.subschema_for::<super::types::Start>(),
            "Text" => generator.subschema_for::<super::types::Text>(),
            "Trial" => generator.subschema_for::<super::types::Trial>(),
            "TrialType" => generator.subschema_for::<super::types::TrialType>(),
            "Value" => generator.subschema_for::<super::types::Value>(),
            _ => return ::std::option::Option::None,
        },
    )
}
impl ::schemars1::JsonSchema for super::types::At {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("At")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "At"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("At", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Branch {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Branch")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Branch"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Branch", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ChosenEnd {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ChosenEnd")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ChosenEnd"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ChosenEnd", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ChosenStart {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ChosenStart")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ChosenStart"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ChosenStart", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Content {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Content")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Content"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Content", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Depth {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Depth")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Depth"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Depth", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::End {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("End")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "End"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("End", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Here {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Here")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Here"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Here", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::IsNoted {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("IsNoted")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "IsNoted"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("IsNoted", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Key {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Key")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Key"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Key", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Length {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Length")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Length"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Length", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Name {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Name")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Name"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Name", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Next {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Next")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Next"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Next", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Noted {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Noted")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Noted"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Noted", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Pick {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Pick")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Pick"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Pick", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::PickKind {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("PickKind")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "PickKind"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("PickKind", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Possible {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Possible")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Possible"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Possible", generator)
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
impl ::schemars1::JsonSchema for super::types::Satisfied {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Satisfied")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Satisfied"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Satisfied", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Seen {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Seen")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Seen"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Seen", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Separator {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Separator")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Separator"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Separator", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Start {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Start")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Start"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Start", generator)
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
impl ::schemars1::JsonSchema for super::types::Trial {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Trial")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Trial"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Trial", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::TrialType {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("TrialType")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "TrialType"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("TrialType", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Value {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Value")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Value"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Value", generator)
    }
}
