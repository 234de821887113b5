//! schemars's `JsonSchema` for every definition: its own part of the hand-written schema.
//!
//! Each definition is returned as it is in its file, except for its references: those go through
//! the schemars generator, because it decides where definitions are put.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::types::alias;
use crate::read::schema::{Node, Schema};
use crate::read::schemas::Schemas;

pub(crate) fn generate(schemas: &Schemas) -> TokenStream {
    let files = schemas.iter().map(|schema| &schema.file);
    let mut definitions: Vec<_> = schemas
        .iter()
        .flat_map(|schema| schema.definitions.iter().map(move |entry| (schema, entry)))
        .map(|(schema, (name, node))| Definition { schema, name, node })
        .collect();
    definitions.sort_by_key(|definition| definition.name);
    let references = definitions.iter().map(|definition| {
        let (name, ty) = (definition.name, definition.ty());
        quote!(#name => generator.subschema_for::<#ty>())
    });
    let implementations = definitions.iter().map(Definition::implementation);
    quote! {
        static DEFINITIONS: crate::json_schema::Definitions = crate::json_schema::Definitions::new(
            &[#(include_str!(#files)),*],
            reference,
        );

        fn reference(
            name: &str,
            generator: &mut ::schemars1::SchemaGenerator,
        ) -> ::std::option::Option<::schemars1::Schema> {
            ::std::option::Option::Some(match name {
                #(#references,)*
                _ => return ::std::option::Option::None,
            })
        }

        #(#implementations)*
    }
}

struct Definition<'a> {
    schema: &'a Schema,
    name: &'a str,
    node: &'a Node,
}

impl Definition<'_> {
    fn is_alias(&self) -> bool {
        alias::is_alias(self.schema, self.name, self.node)
    }

    /// The type to implement `JsonSchema` for: the definition's own, or a marker type where the
    /// definition is only an alias of a type that already has a schema.
    fn ty(&self) -> TokenStream {
        let ident = format_ident!("{}", self.name);
        if self.is_alias() {
            quote!(#ident)
        } else {
            quote!(super::types::#ident)
        }
    }

    fn implementation(&self) -> TokenStream {
        let ident = format_ident!("{}", self.name);
        let (name, ty) = (self.name, self.ty());
        let marker = self.is_alias().then(|| quote!(enum #ident {}));
        quote! {
            #marker

            impl ::schemars1::JsonSchema for #ty {
                fn schema_name() -> ::std::borrow::Cow<'static, str> {
                    ::std::borrow::Cow::Borrowed(#name)
                }

                fn schema_id() -> ::std::borrow::Cow<'static, str> {
                    ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", #name))
                }

                fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
                    DEFINITIONS.get(#name, generator)
                }
            }
        }
    }
}
