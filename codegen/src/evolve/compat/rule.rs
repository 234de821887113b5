//! The rules, and what each of them means.

/// The version change that the client needs, the smallest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing changed.
    None,
    /// Readers do not notice it.
    Patch,
    /// Readers can do more; what they did still works.
    Minor,
    /// Code that reads the types may not compile, or may change its meaning.
    Major,
}

/// How a change affects which payloads conform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Accepts {
    /// The same payloads conform.
    Same,
    /// More payloads conform.
    More,
    /// Fewer payloads conform.
    Less,
    /// Some payloads no longer conform, and others now do.
    Other,
}

impl Accepts {
    /// The combined effect of two changes.
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
            /// All rules.
            pub const ALL: &[Rule] = &[$(Rule::$variant,)+];

            /// Its fixed name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Rule::$variant => $name,)+ }
            }

            /// The version change that it requires.
            #[must_use]
            pub fn bump(self) -> Bump {
                match self { $(Rule::$variant => Bump::$bump,)+ }
            }

            /// How it affects which payloads conform.
            #[must_use]
            pub fn accepts(self) -> Accepts {
                match self { $(Rule::$variant => Accepts::$accepts,)+ }
            }
        }
    };
}

rules! {
    /// The response refers to another definition.
    RootChanged "root-changed" Major Other,
    /// A new type.
    DefinitionAdded "definition-added" Minor Same,
    /// A type that was removed or renamed.
    DefinitionRemoved "definition-removed" Major Same,
    /// A new field; a payload that already had it, undeclared and with another type, no longer
    /// conforms.
    PropertyAddedOptional "property-added-optional" Minor Less,
    /// A new field of any type.
    PropertyAddedUntyped "property-added-untyped" Minor Same,
    /// A new required field, without which decoding fails.
    PropertyAddedRequired "property-added-required" Major Less,
    /// A removed field.
    PropertyRemoved "property-removed" Major More,
    /// A removed field of any type.
    PropertyRemovedUntyped "property-removed-untyped" Major Same,
    /// A field's type becomes an `Option`.
    RequiredDropped "required-dropped" Major More,
    /// A field's type is no longer an `Option`.
    RequiredAdded "required-added" Major Less,
    /// A field's type becomes an `Option`, or a nested `Option`.
    NullAdded "null-added" Major More,
    /// A field's type is no longer an `Option` because of null.
    NullRemoved "null-removed" Major Less,
    /// A field has another type or definition.
    TypeChanged "type-changed" Major Other,
    /// A field has another type or definition that allows more values.
    TypeWidened "type-widened" Major More,
    /// A field has another type or definition that allows fewer values.
    TypeNarrowed "type-narrowed" Major Less,
    /// A field refers to another definition that accepts the same values.
    ReferenceChanged "reference-changed" Major Same,
    /// An array now declares the type of its items.
    ItemsAdded "items-added" Major Less,
    /// An array no longer declares the type of its items.
    ItemsRemoved "items-removed" Major More,
    /// A new variant.
    EnumValueAdded "enum-value-added" Minor More,
    /// A removed variant.
    EnumValueRemoved "enum-value-removed" Major Less,
    /// A new variant of an open enumeration, where any value conforms.
    ExtensibleValueAdded "extensible-value-added" Minor Same,
    /// A removed variant of an open enumeration.
    ExtensibleValueRemoved "extensible-value-removed" Major Same,
    /// An open enumeration becomes closed; the types are the same for both.
    EnumClosed "enum-closed" Patch Less,
    /// A closed enumeration becomes open.
    EnumOpened "enum-opened" Patch More,
    /// A variant was renamed.
    EnumNameChanged "enum-name-changed" Major Same,
    /// A value becomes an enumeration.
    EnumAdded "enum-added" Major Less,
    /// A value is no longer an enumeration.
    EnumRemoved "enum-removed" Major More,
    /// A string becomes an open enumeration.
    ExtensibleEnumAdded "extensible-enum-added" Major Same,
    /// A string is no longer an open enumeration.
    ExtensibleEnumRemoved "extensible-enum-removed" Major Same,
    /// A new variant of a union; the new value of the tag is reported separately.
    BranchAdded "branch-added" Minor Same,
    /// A removed variant of a union; its value of the tag is removed with it, and reported
    /// separately.
    BranchRemoved "branch-removed" Major Same,
    /// A new variant of a union whose tag may be any string: such an object now has to conform to
    /// the branch.
    BranchAddedToGrowingSet "branch-added-to-growing-set" Minor Less,
    /// A removed variant of such a union: any object with its tag conforms.
    BranchRemovedFromGrowingSet "branch-removed-from-growing-set" Major More,
    /// A tag selects another branch.
    BranchChanged "branch-changed" Major Other,
    /// A method of a union is gone, because a branch lacks the property, or has another type.
    AccessorRemoved "accessor-removed" Major Same,
    /// A field or a variant is in a `Box` now, or no longer: whether it can hold itself changed.
    BoxingChanged "boxing-changed" Major Same,
    /// The field of the undeclared properties gives way to a declared one of its name.
    ExtraRenamed "extra-renamed" Major Same,
    /// A map becomes a struct: it declares properties.
    PropertiesDeclared "properties-declared" Major Same,
    /// A value becomes a union.
    UnionAdded "union-added" Major Less,
    /// A value is no longer a union.
    UnionRemoved "union-removed" Major More,
    /// A bound allows more values.
    BoundWidened "bound-widened" Patch More,
    /// A bound allows fewer values.
    BoundNarrowed "bound-narrowed" Patch Less,
    /// A string has to match a pattern.
    PatternAdded "pattern-added" Patch Less,
    /// A string no longer has to match a pattern.
    PatternRemoved "pattern-removed" Patch More,
    /// A string has to match another pattern.
    PatternChanged "pattern-changed" Patch Other,
    /// A time has another format, or is no longer a time.
    TimeFormatChanged "time-format-changed" Major Same,
    /// A format that is checked on request only.
    FormatChanged "format-changed" Patch Same,
    /// What the value 0 of a time means.
    ZeroMeaningChanged "zero-meaning-changed" Major Same,
    /// Whether a value is redacted, masked, and hidden from `Debug`.
    SensitiveChanged "sensitive-changed" Patch Same,
    /// Whether readers see a deprecation warning.
    DeprecatedChanged "deprecated-changed" Minor Same,
    /// Only descriptions for people.
    DocsOnly "docs-only" Patch Same,
    /// Only the evidence.
    EvidenceOnly "evidence-only" Patch Same,
    /// Only the order of properties, values or branches, in which they are written.
    OrderChanged "order-changed" Patch Same,
    /// Only annotations that affect neither the types nor the check.
    AnnotationChanged "annotation-changed" Patch Same,
}
