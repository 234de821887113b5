//! JSON Pointers into a payload.

use std::borrow::Cow;
use std::cmp::Ordering;

/// Replaces a segment that is data itself.
pub const MASKED: &str = "<masked>";

/// A step into a payload. Unlike a pointer, it distinguishes the name `0` from an index.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Segment {
    /// To a member of an object.
    Name(String),
    /// To an item of an array.
    Index(usize),
}

/// Appends a property name to a pointer, escaped as RFC 6901 requires.
pub fn push_name(pointer: &mut String, name: &str) {
    pointer.push('/');
    if name.contains(['~', '/']) {
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(name);
    }
}

/// Appends an array index to a pointer.
pub fn push_index(pointer: &mut String, index: usize) {
    use std::fmt::Write as _;
    // writing to a string cannot fail
    let _ = write!(pointer, "/{index}");
}

/// The segments of a pointer, unescaped.
pub fn segments(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut segments = pointer.split('/');
    // the empty pointer has no segments, any other begins with a slash
    segments.next();
    segments.map(|segment| {
        if segment.contains('~') {
            Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(segment)
        }
    })
}

/// The order of pointers in a report: parents before children, and items by index.
pub fn order(a: &str, b: &str) -> Ordering {
    a.split('/').map(rank).cmp(b.split('/').map(rank))
}

/// Numbers in numeric order, before names, so that the order is total.
fn rank(segment: &str) -> (bool, u64, &str) {
    match segment.parse() {
        Ok(index) => (false, index, segment),
        Err(_) => (!segment.is_empty(), 0, segment),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_escaped_and_read_back() {
        let mut pointer = String::new();
        push_name(&mut pointer, "a/b~c");
        push_index(&mut pointer, 3);
        push_name(&mut pointer, "");
        assert_eq!(pointer, "/a~1b~0c/3/");
        assert_eq!(segments(&pointer).collect::<Vec<_>>(), ["a/b~c", "3", ""]);
        assert_eq!(segments("").count(), 0);
    }

    #[test]
    fn items_are_ordered_by_index_and_parents_come_first() {
        let mut pointers = ["/m/10/a", "/m/1a", "/m/2/a", "/m", "", "/m/2", "/a"];
        pointers.sort_by(|a, b| order(a, b));
        assert_eq!(
            pointers,
            ["", "/a", "/m", "/m/2", "/m/2/a", "/m/10/a", "/m/1a"]
        );
    }
}
