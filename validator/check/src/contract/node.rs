//! The schema as static data, in the form that `cargo xtask gen` writes.
//!
//! Two nodes of a contract are never equal, because each has its own pointer.

use std::fmt;

/// One schema node, with everything that the schema file says in it.
#[allow(
    dead_code,
    reason = "the whole schema is carried: redaction, samples, profiles and reports read the rest"
)]
pub struct Node {
    /// JSON Pointer of this node in the schema file; empty for the root.
    pub pointer: &'static str,
    /// Its name, if it is directly in `$defs`.
    pub name: Option<&'static str>,
    /// Its `description`, or an empty text.
    pub description: &'static str,
    /// Its `x-evidence`: how it is known. Only properties have one.
    pub evidence: &'static [&'static str],
    /// Whether it has `x-sensitive` itself. Everything below it is sensitive too.
    pub sensitive: bool,
    /// Its own `type`, or [`Types::ANY`] if it has none.
    pub types: Types,
    /// Whether its own `type`, or the `anyOf` that makes its reference nullable, allows null.
    pub nullable: bool,
    /// The target of its `$ref`, including one inside a nullable `anyOf`.
    pub reference: Option<&'static Node>,
    /// The values of its `enum` or `x-extensible-enum`.
    pub values: &'static [Literal],
    /// Whether [`Node::values`] is a set that grows with the server.
    pub extensible: bool,
    /// `x-enum-varnames`, parallel to [`Node::values`], or empty.
    pub value_names: &'static [&'static str],
    /// `x-enum-descriptions`, parallel to [`Node::values`], or empty.
    pub value_descriptions: &'static [&'static str],
    /// `minimum`, inclusive.
    pub minimum: Option<f64>,
    /// `maximum`, inclusive.
    pub maximum: Option<f64>,
    /// `minLength`, in characters.
    pub min_length: Option<u64>,
    /// `maxLength`, in characters.
    pub max_length: Option<u64>,
    /// `minItems`.
    pub min_items: Option<u64>,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `pattern`, a regular expression that is not anchored.
    pub pattern: Option<&'static str>,
    /// `format`, asserted only if the user asks for it.
    pub format: Option<&'static str>,
    /// `x-zero-means`: the state that the value 0 stands for.
    pub zero_means: Option<&'static str>,
    /// The declared properties, in the schema's order. An object without any is free-form.
    pub properties: &'static [Property],
    /// The schema of every item of an array.
    pub items: Option<&'static Node>,
    /// The tagged unions that its `allOf` contains.
    pub unions: &'static [Union],
}

impl Node {
    /// A node without keywords, so that generated code only names what is there.
    #[allow(
        dead_code,
        reason = "whether generated code leaves anything out depends on the schema"
    )]
    pub const EMPTY: Node = Node {
        pointer: "",
        name: None,
        description: "",
        evidence: &[],
        sensitive: false,
        types: Types::ANY,
        nullable: false,
        reference: None,
        values: &[],
        extensible: false,
        value_names: &[],
        value_descriptions: &[],
        minimum: None,
        maximum: None,
        min_length: None,
        max_length: None,
        min_items: None,
        max_items: None,
        pattern: None,
        format: None,
        zero_means: None,
        properties: &[],
        items: None,
        unions: &[],
    };
}

impl Node {
    /// The declared property with this name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&'static Property> {
        self.properties
            .iter()
            .find(|property| property.name == name)
    }

    /// The unions whose tag is in the value itself, each with its index among all unions.
    pub fn own_unions(&self) -> impl Iterator<Item = (usize, &'static Union)> + use<> {
        let unions = self.unions.iter().enumerate();
        unions.filter(|(_, union)| union.subject.is_none())
    }

    /// The node that says what the value is, after any references.
    #[must_use]
    pub fn target(&'static self) -> &'static Node {
        let mut node = self;
        while let Some(target) = node.reference {
            node = target;
        }
        node
    }

    /// The other nodes that describe a value of this node: the target of its reference, and the
    /// branches of its unions.
    pub fn refers_to(&self) -> impl Iterator<Item = &'static Node> + use<> {
        let branches = self.unions.iter().flat_map(|union| union.branches);
        let branches = branches.map(|branch| branch.node);
        self.reference.into_iter().chain(branches)
    }
}

/// Shows only the pointer: the node leads to others, which may lead back.
impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Node(#{})", self.pointer)
    }
}

/// A declared property of an object.
#[allow(dead_code, reason = "samples and profiles read `required`")]
#[derive(Debug)]
pub struct Property {
    /// The key.
    pub name: &'static str,
    /// Whether the object lists it in `required`.
    pub required: bool,
    /// The schema of the value.
    pub node: Node,
}

/// Values whose schema is chosen by a tag.
#[derive(Debug)]
pub struct Union {
    /// `None` for the object that holds the tag, or the sibling of the tag whose value it is.
    pub subject: Option<&'static str>,
    /// The property whose value chooses the branch.
    pub tag: &'static str,
    /// The branches. A tag value belongs to at most one.
    pub branches: &'static [Branch],
}

/// One choice of a [`Union`].
#[derive(Debug)]
pub struct Branch {
    /// The values of the tag that choose it.
    pub tags: &'static [&'static str],
    /// Whether an absent tag chooses it too.
    pub default: bool,
    /// What the branch demands.
    pub node: &'static Node,
}

/// A value of an `enum`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal {
    /// A string.
    String(&'static str),
    /// An integer.
    #[allow(dead_code, reason = "whether there are any depends on the schema")]
    Integer(i64),
}

/// A set of JSON types, one bit for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Types(u8);

#[allow(
    dead_code,
    reason = "the judge says which type is wrong; samples and reports ask for the rest"
)]
impl Types {
    /// `null`.
    pub const NULL: Types = Types(1);
    /// `boolean`.
    pub const BOOLEAN: Types = Types(2);
    /// `integer`: a number without a fraction, however it is written.
    pub const INTEGER: Types = Types(4);
    /// `number`.
    pub const NUMBER: Types = Types(8);
    /// `string`.
    pub const STRING: Types = Types(16);
    /// `array`.
    pub const ARRAY: Types = Types(32);
    /// `object`.
    pub const OBJECT: Types = Types(64);
    /// Every type.
    pub const ANY: Types = Types(127);

    /// The set of these bits.
    #[must_use]
    pub const fn new(bits: u8) -> Types {
        Types(bits)
    }

    /// Whether the set contains all of `other`.
    #[must_use]
    pub const fn contains(self, other: Types) -> bool {
        self.0 & other.0 == other.0
    }
}
