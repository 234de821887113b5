//! The cursor accepts a string only if `serde_json` can read it.

use crate::Cursor;

fn assert_same(text: &str) {
    let is_string = serde_json::from_str::<String>(text).is_ok();
    let end = Cursor::new(text).string();
    assert_eq!(end.is_some_and(Cursor::is_at_end), is_string, "{text:?}");
    let is_plain = is_string && !text.contains('\\');
    let end = Cursor::new(text).plain().map(|(_, end)| end);
    assert_eq!(end.is_some_and(Cursor::is_at_end), is_plain, "{text:?}");
}

/// Strings are read in words of eight bytes: this tests every place in three words.
#[test]
fn any_special_character_is_found_at_any_place() {
    let characters = ('\0'..='\u{A0}').chain(['é', '中', '😀']);
    for character in characters {
        for length in 0..24 {
            for at in 0..=length {
                let (before, after) = ("a".repeat(at), "b".repeat(length - at));
                assert_same(&format!("\"{before}{character}{after}\""));
            }
        }
        // beside bytes that differ from it in one bit
        for other in ["!", "#", "]", "\u{1F}", "\u{20}", "\u{A2}", "\u{DC}"] {
            assert_same(&format!(
                "\"{other}{character}{other}{other}{other}{other}{other}\""
            ));
        }
    }
}

#[test]
fn escapes_are_whole() {
    for character in '\0'..='\u{FF}' {
        assert_same(&format!("\"\\{character}\""));
        assert_same(&format!("\"aaaaaaa\\{character}0041bbbbbbbb\""));
    }
    let units = [
        "0000", "0041", "00e9", "FFFF", "D7FF", "d800", "DBFF", "dc00", "DFFF", "E000", "00g0",
        "+041", "004", "",
    ];
    for first in units {
        assert_same(&format!("\"\\u{first}\""));
        for between in ["", "\\", "u", "\\n", "x"] {
            assert_same(&format!("\"\\u{first}{between}\""));
        }
        for second in units {
            assert_same(&format!("\"\\u{first}\\u{second}\""));
        }
    }
    for cut in [
        "\"",
        "\"\\",
        "\"\\u",
        "\"\\u00",
        "\"\\uD800",
        "\"\\uD800\\",
        "\"\\uD800\\u",
    ] {
        assert_same(cut);
    }
}

#[test]
fn the_length_of_a_string_is_counted_in_characters() {
    for (text, length) in [("", 0), ("ab", 2), ("é", 1), ("😀x", 2), ("中文字", 3)] {
        let text = format!("\"{text}\"");
        let at = Cursor::new(&text);
        assert!(at.sized(length, length).is_some(), "{text}");
        assert!(at.sized(length + 1, 9).is_none(), "{text}");
        assert!(length == 0 || at.sized(0, length - 1).is_none(), "{text}");
    }
}
