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
    shared_branches
    sibling_union
    tagged_union
    times
    untyped
}
