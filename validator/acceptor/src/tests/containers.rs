//! What the cursor and the set of present properties do with arrays and objects.

use crate::{Cursor, Member, Seen};

fn number(at: Cursor<'_>, _depth: usize) -> Option<Cursor<'_>> {
    at.any_number()
}

#[test]
fn items_are_counted() {
    for count in 0..5 {
        let items = vec!["1"; count].join(" , ");
        for text in [format!("[{items}]"), format!("[ {items} ]")] {
            for (least, most) in (0..6).flat_map(|least| (0..6).map(move |most| (least, most))) {
                let end = Cursor::new(&text).array(1, least, most, number);
                let is_array = end.is_some_and(Cursor::is_at_end);
                let expected = (least..=most).contains(&count);
                assert_eq!(is_array, expected, "{text} from {least} to {most}");
            }
        }
    }
    for text in ["[1,]", "[,1]", "[1 1]", "[1", "[", "1]", "{1}"] {
        let end = Cursor::new(text).array(1, 0, 9, number);
        assert!(end.is_none(), "{text}");
    }
    let too_deep = Cursor::new("[]").array(0, 0, 9, number);
    assert!(too_deep.is_none());
}

#[test]
fn members_are_read_one_after_the_other() {
    let names = |text: &'static str| {
        let mut names = Vec::new();
        let mut member = Cursor::new(text).first_member()?;
        while let Member::Named(name, at) = member {
            names.push(name);
            member = at.any_number()?.next_member()?;
        }
        Some(names)
    };
    assert_eq!(names("{}"), Some(vec![]));
    assert_eq!(names("{ }"), Some(vec![]));
    let two: Vec<&[u8]> = vec![b"a", b"b"];
    assert_eq!(names("{\"a\":1,\"b\":2}"), Some(two.clone()));
    assert_eq!(names("{ \"a\" : 1 , \"b\" : 2 }"), Some(two));
    for text in [
        "{\"a\":1,}",
        "{,}",
        "{\"a\"1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\\u0062\":1}",
        "{",
    ] {
        assert_eq!(names(text), None, "{text}");
    }
    let after = |separator, name| Cursor::new(",\"a\":1").member(separator, name);
    assert!(after(b',', b"\"a\":").is_some());
    assert!(after(b'{', b"\"a\":").is_none() && after(b',', b"\"b\":").is_none());
}

#[test]
fn a_property_is_seen_once() {
    let mut all = Seen::<2>::NONE;
    (0..128).for_each(|index| all.add(index));
    for index in 0..128 {
        let mut seen = Seen::<2>::NONE;
        let mut wanted = Seen::NONE;
        wanted.add(index);
        assert!(!seen.has_all(wanted));
        for other in (0..128).filter(|other| *other != index) {
            assert_eq!(seen.once(other), Some(()));
        }
        assert!(!seen.has_all(wanted), "{index}");
        assert_eq!(seen.once(index), Some(()));
        assert!(seen.has_all(wanted) && seen.has_all(all));
        assert_eq!(seen.once(index), None);
    }
}
