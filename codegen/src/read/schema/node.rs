//! The one model of the schema that every emitter reads.

use std::fmt;

use serde_json::Number;

use crate::source::naming;

/// One subschema: its keywords, parsed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Node {
    /// JSON Pointer of this subschema in the schema file.
    pub(crate) pointer: String,
    pub(crate) description: String,
    pub(crate) evidence: Vec<String>,
    pub(crate) sensitive: bool,
    pub(crate) deprecated: bool,
    /// For a boolean schema: `true` accepts every value, `false` none.
    pub(crate) boolean: Option<bool>,
    /// `type`; [`Types::ANY`] where it is absent.
    pub(crate) types: Types,
    /// Whether `null` is allowed, by `type` or by a nullable `anyOf`.
    pub(crate) nullable: bool,
    /// The `$defs` name that `$ref` refers to, also through a nullable `anyOf`.
    pub(crate) reference: Option<String>,
    pub(crate) values: Option<Values>,
    pub(crate) limits: Limits,
    /// In the order of the schema.
    pub(crate) properties: Vec<Property>,
    /// The keys of `required` that `properties` does not declare, with their index in `required`.
    pub(crate) required_only: Vec<(usize, String)>,
    pub(crate) items: Option<Box<Node>>,
    pub(crate) unions: Vec<Union>,
}

/// A declared property of an object.
#[derive(Debug, Clone)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) node: Node,
}

/// `enum` or `x-extensible-enum`, with the names and descriptions of its values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Values {
    pub(crate) literals: Vec<Literal>,
    pub(crate) extensible: bool,
    /// `x-enum-varnames`; empty or one for each literal.
    pub(crate) names: Vec<String>,
    /// `x-enum-descriptions`; empty or one for each literal.
    pub(crate) descriptions: Vec<String>,
}

impl Values {
    /// The variants of the values, in order; `None` for a value without a name.
    pub(crate) fn variants(&self) -> Vec<Option<String>> {
        let derived = |literal: &Literal| match literal {
            Literal::String(text) => naming::variant(text),
            Literal::Integer(_) | Literal::Other(_) => None,
        };
        let literals = self.literals.iter().enumerate();
        literals
            .map(|(index, literal)| match self.names.get(index) {
                Some(given) => Some(given.clone()).filter(|name| naming::is_type_name(name)),
                None => derived(literal),
            })
            .collect()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Literal {
    String(String),
    Integer(i64),
    /// Any other JSON, as text.
    Other(String),
}

impl Literal {
    /// Whether it can be a value of one of the types.
    pub(crate) fn has_type(&self) -> bool {
        !matches!(self, Literal::Other(_))
    }
}

/// The literal as JSON.
impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Literal::String(text) => write!(f, "{text:?}"),
            Literal::Integer(value) => write!(f, "{value}"),
            Literal::Other(text) => f.write_str(text),
        }
    }
}

/// The keywords that bound a value.
#[derive(Debug, Clone, Default)]
pub(crate) struct Limits {
    pub(crate) minimum: Option<Number>,
    pub(crate) maximum: Option<Number>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) pattern: Option<String>,
    pub(crate) format: Option<String>,
    pub(crate) zero_means: Option<String>,
}

impl Limits {
    pub(crate) fn has_bounds(&self) -> bool {
        let Limits {
            minimum,
            maximum,
            min_length,
            max_length,
            min_items,
            max_items,
            pattern,
            // these refuse nothing
            format: _,
            zero_means: _,
        } = self;
        minimum.is_some()
            || maximum.is_some()
            || min_length.is_some()
            || max_length.is_some()
            || min_items.is_some()
            || max_items.is_some()
            || pattern.is_some()
    }
}

/// A union whose branch is selected by a tag: an `allOf` of `if`/`then`.
#[derive(Debug, Clone)]
pub(crate) struct Union {
    /// JSON Pointer of the `allOf`.
    pub(crate) pointer: String,
    /// The property whose value is the union, with the tag as a sibling; `None` if the object
    /// itself is the union and contains its own tag.
    pub(crate) subject: Option<String>,
    pub(crate) tag: String,
    pub(crate) branches: Vec<Branch>,
}

#[derive(Debug, Clone)]
pub(crate) struct Branch {
    /// JSON Pointer of the object that contains `if` and `then`.
    pub(crate) pointer: String,
    pub(crate) tags: Vec<String>,
    /// Whether it also applies when the tag is absent.
    pub(crate) default: bool,
    /// The `$defs` name of the branch.
    pub(crate) target: String,
}

/// A set of JSON types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Types(u8);

impl Types {
    pub(crate) const NONE: Types = Types(0);
    pub(crate) const NULL: Types = Types(1);
    pub(crate) const BOOLEAN: Types = Types(2);
    pub(crate) const INTEGER: Types = Types(4);
    pub(crate) const NUMBER: Types = Types(8);
    pub(crate) const STRING: Types = Types(16);
    pub(crate) const ARRAY: Types = Types(32);
    pub(crate) const OBJECT: Types = Types(64);
    pub(crate) const STRING_OR_INTEGER: Types = Types(16 | 4);
    pub(crate) const ANY: Types = Types(127);

    pub(crate) fn named(name: &str) -> Option<Types> {
        Some(match name {
            "null" => Self::NULL,
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            "string" => Self::STRING,
            "array" => Self::ARRAY,
            "object" => Self::OBJECT,
            _ => return None,
        })
    }

    pub(crate) fn bits(self) -> u8 {
        self.0
    }

    pub(crate) fn union(self, other: Types) -> Types {
        Types(self.0 | other.0)
    }

    /// The types in both sets.
    pub(crate) fn shared(self, other: Types) -> Types {
        Types(self.0 & other.0)
    }

    pub(crate) fn without(self, other: Types) -> Types {
        Types(self.0 & !other.0)
    }

    pub(crate) fn contains(self, other: Types) -> bool {
        self.0 & other.0 == other.0
    }
}

impl Default for Types {
    fn default() -> Self {
        Self::ANY
    }
}

/// How a subschema is represented in the types, by its keywords.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind<'a> {
    Reference(&'a str),
    Boolean,
    Integer,
    Number,
    String,
    /// Seconds since 1970 as a whole number.
    UnixSeconds,
    /// Seconds since 1970 as a number with a fraction.
    FractionalUnixSeconds,
    /// A string in the form of RFC 3339.
    DateTime,
    Enumeration(&'a Values),
    /// `None`: items of any kind.
    Array(Option<&'a Node>),
    /// An object without declared properties.
    Map,
    /// An object with declared properties.
    Object,
    /// An object that contains its own tag.
    Union(&'a Union),
    /// More than one JSON type, and no tag to tell them apart.
    Untyped,
}

impl Node {
    /// Whether only the listed values conform.
    pub(crate) fn is_closed(&self) -> bool {
        self.values
            .as_ref()
            .is_some_and(|values| !values.extensible)
    }

    pub(crate) fn kind(&self) -> Kind<'_> {
        if let Some(name) = &self.reference {
            return Kind::Reference(name);
        }
        let format = self.limits.format.as_deref();
        match (self.types.without(Types::NULL), &self.values) {
            (Types::STRING | Types::INTEGER | Types::STRING_OR_INTEGER, Some(values)) => {
                Kind::Enumeration(values)
            }
            (Types::BOOLEAN, _) => Kind::Boolean,
            (Types::INTEGER, _) if format == Some("unix-time") => Kind::UnixSeconds,
            (Types::INTEGER, _) => Kind::Integer,
            (Types::NUMBER, _) if format == Some("unix-time") => Kind::FractionalUnixSeconds,
            (Types::NUMBER, _) => Kind::Number,
            (Types::STRING, _) if format == Some("date-time") => Kind::DateTime,
            (Types::STRING, _) => Kind::String,
            (Types::ARRAY, _) => Kind::Array(self.items.as_deref()),
            (Types::OBJECT, _) => match self.unions.iter().find(|union| union.subject.is_none()) {
                Some(union) => Kind::Union(union),
                None if self.properties.is_empty() => Kind::Map,
                None => Kind::Object,
            },
            _ => Kind::Untyped,
        }
    }
}
