golden! {
    arrays
    enumerations
    hygiene
    identifiers
    locals
    names
    nested_unions
    operations
    presence
    recursion
    sensitive
    shared_branches
    sibling_union
    tagged_union
    times
    untyped
}
