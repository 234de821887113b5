//! The rules, and what each means.

/// What a change is to the version of the client, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing changed.
    None,
    /// Readers do not notice.
    Patch,
    /// Readers can do more; what they did still works.
    Minor,
    /// Code that reads the types may not compile, or mean something else.
    Major,
}

/// What a change makes of the payloads that conform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Accepts {
    /// The same ones.
    Same,
    /// Those, and others.
    More,
    /// Only some of them.
    Less,
    /// Some no longer, and others now.
    Other,
}

impl Accepts {
    /// What both changes together make of them.
    pub(super) fn and(self, other: Accepts) -> Accepts {
        match (self, other) {
            (Accepts::Same, one) | (one, Accepts::Same) => one,
            (one, other) if one == other => one,
            _ => Accepts::Other,
        }
    }
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $variant:ident $name:literal $bump:ident $accepts:ident,)+) => {
        /// A kind of difference.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Rule {
            /// Every rule there is.
            pub const ALL: &[Rule] = &[$(Rule::$variant,)+];

            /// Its fixed name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Rule::$variant => $name,)+ }
            }

            /// What it is to the version of the client.
            #[must_use]
            pub fn bump(self) -> Bump {
                match self { $(Rule::$variant => Bump::$bump,)+ }
            }

            /// What it makes of the payloads that conform.
            #[must_use]
            pub fn accepts(self) -> Accepts {
                match self { $(Rule::$variant => Accepts::$accepts,)+ }
            }
        }
    };
}

rules! {
    /// The response is another definition.
    RootChanged "root-changed" Major Other,
    /// A new type.
    DefinitionAdded "definition-added" Minor Same,
    /// A type that is gone, or has another name.
    DefinitionRemoved "definition-removed" Major Same,
    /// A field more; a payload that had it, undeclared and of another type, fails now.
    PropertyAddedOptional "property-added-optional" Minor Less,
    /// A field more, of any type.
    PropertyAddedUntyped "property-added-untyped" Minor Same,
    /// A field more, without which nothing decodes.
    PropertyAddedRequired "property-added-required" Major Less,
    /// A field less.
    PropertyRemoved "property-removed" Major More,
    /// A field less, of any type.
    PropertyRemovedUntyped "property-removed-untyped" Major Same,
    /// A field that was a value becomes an `Option`.
    RequiredDropped "required-dropped" Major More,
    /// A field that was an `Option` becomes a value.
    RequiredAdded "required-added" Major Less,
    /// A field becomes an `Option`, or one of an `Option`.
    NullAdded "null-added" Major More,
    /// A field is no longer an `Option` of the null.
    NullRemoved "null-removed" Major Less,
    /// A field is of another type or definition.
    TypeChanged "type-changed" Major Other,
    /// A field is of another type or definition, with more values.
    TypeWidened "type-widened" Major More,
    /// A field is of another type or definition, with fewer values.
    TypeNarrowed "type-narrowed" Major Less,
    /// A field refers to another definition, which judges the same.
    ReferenceChanged "reference-changed" Major Same,
    /// An array says what its items are.
    ItemsAdded "items-added" Major Less,
    /// An array no longer says what its items are.
    ItemsRemoved "items-removed" Major More,
    /// A variant more.
    EnumValueAdded "enum-value-added" Minor More,
    /// A variant less.
    EnumValueRemoved "enum-value-removed" Major Less,
    /// A variant more of a set that conforms whatever its value.
    ExtensibleValueAdded "extensible-value-added" Minor Same,
    /// A variant less of such a set.
    ExtensibleValueRemoved "extensible-value-removed" Major Same,
    /// A set that grows becomes a closed one; the types do not tell the two apart.
    EnumClosed "enum-closed" Patch Less,
    /// A closed set becomes one that grows.
    EnumOpened "enum-opened" Patch More,
    /// A variant has another name.
    EnumNameChanged "enum-name-changed" Major Same,
    /// A value becomes one of a set.
    EnumAdded "enum-added" Major Less,
    /// A value is no longer one of a set.
    EnumRemoved "enum-removed" Major More,
    /// A text becomes one of a set that grows.
    ExtensibleEnumAdded "extensible-enum-added" Major Same,
    /// A text is no longer one of a set that grows.
    ExtensibleEnumRemoved "extensible-enum-removed" Major Same,
    /// A variant more of a union; the value of the tag is told apart.
    BranchAdded "branch-added" Minor Same,
    /// A variant less of a union; the value of the tag goes with it, and is told apart.
    BranchRemoved "branch-removed" Major Same,
    /// A variant more of a union whose tag may be any text: what it is has to be of the branch now.
    BranchAddedToGrowingSet "branch-added-to-growing-set" Minor Less,
    /// A variant less of such a union: with its tag, any object conforms.
    BranchRemovedFromGrowingSet "branch-removed-from-growing-set" Major More,
    /// A tag chooses another branch.
    BranchChanged "branch-changed" Major Other,
    /// A value becomes a union.
    UnionAdded "union-added" Major Less,
    /// A value is no union any more.
    UnionRemoved "union-removed" Major More,
    /// More values are within a bound.
    BoundWidened "bound-widened" Patch More,
    /// Fewer values are within a bound.
    BoundNarrowed "bound-narrowed" Patch Less,
    /// A string has to match a pattern.
    PatternAdded "pattern-added" Patch Less,
    /// A string does not have to match a pattern any more.
    PatternRemoved "pattern-removed" Patch More,
    /// A string has to match another pattern.
    PatternChanged "pattern-changed" Patch Other,
    /// A time is in another form, or no time.
    TimeFormatChanged "time-format-changed" Major Same,
    /// A format that is checked on request only.
    FormatChanged "format-changed" Patch Same,
    /// What 0 stands for as a time.
    ZeroMeaningChanged "zero-meaning-changed" Major Same,
    /// What is redacted, masked, and hidden from `Debug`.
    SensitiveChanged "sensitive-changed" Patch Same,
    /// Whether readers are warned.
    DeprecatedChanged "deprecated-changed" Minor Same,
    /// Only words for people.
    DocsOnly "docs-only" Patch Same,
    /// Only how it is known.
    EvidenceOnly "evidence-only" Patch Same,
    /// Only the order of properties, in which they are written.
    OrderChanged "order-changed" Patch Same,
    /// Only remarks that reach neither types nor judge.
    AnnotationChanged "annotation-changed" Patch Same,
}
