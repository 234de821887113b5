//! A document as jsonschema sees it.

use std::borrow::Cow;

use jsonschema::JsonType;
use jsonschema::json::{Array, Json, Node, NodeIdentity, Object, cmp};
use serde_json::{Number, Value};

use super::storage::place;
use super::{Content, Document, Element, Elements, Kind, Node as Stored, Siblings, Span};

/// Documents as a representation of JSON.
pub struct AsDocument;

impl Json for AsDocument {
    type Node<'a> = Element<'a>;
    type PreparedKey = String;
    type StringBuffer = ();

    // looking up a member scans all of them
    const KEYS_PER_LOOKUP: usize = usize::MAX >> 8;

    fn prepare_key(key: &str) -> String {
        key.to_owned()
    }

    fn with_string_node<T>((): &mut (), string: &str, look: impl FnOnce(Element<'_>) -> T) -> T {
        let whole = Span {
            start: 0,
            end: place(string.len()),
        };
        let nodes = [Stored {
            name: Span::NOTHING,
            content: Content::String(whole),
        }];
        let document = Document {
            nodes: &nodes,
            text: string,
            unescaped: "",
        };
        look(document.root())
    }
}

impl<'a> Node<'a, AsDocument> for Element<'a> {
    type Object = Elements<'a>;
    type Array = Elements<'a>;
    type Number = Number;

    fn as_object(&self) -> Option<Elements<'a>> {
        self.members()
    }

    fn as_array(&self) -> Option<Elements<'a>> {
        self.items()
    }

    fn as_string(&self) -> Option<Cow<'a, str>> {
        self.as_str().map(Cow::Borrowed)
    }

    fn as_number(&self) -> Option<Number> {
        match self.kind() {
            Kind::Number(number) => Some(number),
            _ => None,
        }
    }

    fn as_boolean(&self) -> Option<bool> {
        match self.node().content {
            Content::Boolean(boolean) => Some(boolean),
            _ => None,
        }
    }

    fn is_null(&self) -> bool {
        Element::is_null(*self)
    }

    #[inline]
    fn json_type(&self) -> JsonType {
        match self.node().content {
            Content::Null => JsonType::Null,
            Content::Boolean(_) => JsonType::Boolean,
            Content::Signed(_) | Content::Unsigned(_) | Content::Float(_) => JsonType::Number,
            Content::String(_) => JsonType::String,
            Content::Array(_) => JsonType::Array,
            Content::Object(_) => JsonType::Object,
        }
    }

    fn equals_value(&self, expected: &Value) -> bool {
        match (self.kind(), expected) {
            (Kind::Null, Value::Null) => true,
            (Kind::Boolean(own), Value::Bool(expected)) => own == *expected,
            (Kind::String(own), Value::String(expected)) => own == expected,
            (Kind::Number(own), Value::Number(_)) => cmp::equal(&Value::Number(own), expected),
            (Kind::Array(_), Value::Array(_)) | (Kind::Object(_), Value::Object(_)) => {
                cmp::equal(&Element::to_value(*self), expected)
            }
            _ => false,
        }
    }

    fn to_value(&self) -> Cow<'a, Value> {
        Cow::Owned(Element::to_value(*self))
    }

    fn identity(&self) -> Option<NodeIdentity> {
        let document: *const Document<'_> = self.document;
        Some(NodeIdentity::tagged(document.addr(), self.index))
    }
}

impl<'a> Object<'a, AsDocument> for Elements<'a> {
    type Node = Element<'a>;
    type MemberName = &'a str;
    type MembersIter = Members<'a>;

    fn len(&self) -> usize {
        Elements::len(*self)
    }

    fn get(&self, key: &String) -> Option<Element<'a>> {
        Elements::get(*self, key)
    }

    fn members(&self) -> Members<'a> {
        Members(self.into_iter())
    }
}

/// The members of an object, with their names.
pub struct Members<'a>(Siblings<'a>);

impl<'a> Iterator for Members<'a> {
    type Item = (&'a str, Element<'a>);

    fn next(&mut self) -> Option<(&'a str, Element<'a>)> {
        self.0.next().map(|member| (member.name(), member))
    }
}

impl<'a> Array<'a, AsDocument> for Elements<'a> {
    type Node = Element<'a>;
    type ElementsIter = Siblings<'a>;

    fn len(&self) -> usize {
        Elements::len(*self)
    }

    fn elements(&self) -> Siblings<'a> {
        self.into_iter()
    }
}
