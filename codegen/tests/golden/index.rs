golden! {
    arrays
    enumerations
    hygiene
    identifiers
    names
    operations
    presence
    recursion
    sensitive
    sibling_union
    tagged_union
    times
    untyped
}
