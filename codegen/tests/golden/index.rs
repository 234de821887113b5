golden! {
    arrays
    enumerations
    hygiene
    identifiers
    names
    presence
    recursion
    sensitive
    sibling_union
    tagged_union
    times
    untyped
}
