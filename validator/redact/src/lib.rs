//! Removes personal data from a payload, and leaves everything that a check looks at.
//!
//! Only what is on a list (`stay`) may stay; everything else is replaced. The text is rewritten
//! token by token, so that what only the text shows is kept: repeated keys, `1.0` for `1`, integers
//! that no reader can hold. `replacement` says how a value is replaced, and `keywords` what the
//! schema demands of it.

mod keep;
mod key;
mod keywords;
mod options;
mod overwritten;
mod pseudonyms;
mod redactor;
mod replacement;
mod rewriting;
mod stay;
mod tally;
mod time;

pub use keep::UnknownPlace;
pub use options::{RedactIds, RedactOptions, RedactTimes};
pub use pseudonyms::Pseudonyms;
pub use redactor::Redactor;
pub use stay::list::table as table_of_what_stays;
pub use tally::{Replaced, Tally};

#[cfg(test)]
mod tests {
    use check::contract::navigation::Place;
    use check::masking::is_sensitive;

    /// Another tag would select another branch, with other findings.
    #[test]
    fn no_tag_is_sensitive() {
        for node in contracts::ALL.iter().flat_map(|contract| contract.nodes()) {
            for union in node.unions {
                let object = Place::at(node);
                let tag = object.property(union.tag, None).expect("it is declared");
                assert!(!is_sensitive(tag, None), "{} {}", node.pointer, union.tag);
            }
        }
    }
}
