//! Realistic strings, chosen by the name of the property.

use std::iter;

use super::dice::Dice;
use super::hints::Words;
use super::json::{Json, Spelling, Text};

mod phrases;

use phrases::{FIRST_NAMES, LABELS, LAST_NAMES, MIME_TYPES, SENTENCES, SUFFIXES};

/// A string for the property with this name. A long text has about `body` bytes.
pub(super) fn of_property(hint: Option<Words>, name: &str, body: u64, dice: &mut Dice) -> Json {
    match hint {
        Some(Words::MediaType) => Json::string(*dice.pick(MIME_TYPES)),
        Some(Words::FileExtension) => Json::string(*dice.pick(SUFFIXES)),
        Some(Words::Label) => Json::string(*dice.pick(LABELS)),
        Some(Words::Long) => written(long(body, false, dice), dice),
        Some(Words::Mail) => written(long(body, true, dice), dice),
        Some(Words::MailAddress) => Json::string(address(dice)),
        Some(Words::MessageId) => Json::string(format!("<{}@example.com>", token(dice))),
        Some(Words::UrlOrEmpty) if dice.one_in(2) => Json::string(""),
        Some(Words::Url | Words::UrlOrEmpty) => url(dice),
        None => of_name(name, dice),
    }
}

/// A string for names that are common in APIs.
fn of_name(name: &str, dice: &mut Dice) -> Json {
    if name.contains("email") {
        Json::string(address(dice))
    } else if name.contains("phone") {
        Json::string(format!("+1555{:07}", dice.below(10_000_000)))
    } else if name.ends_with("url") {
        url(dice)
    } else if name.ends_with("name") {
        written(person(dice), dice)
    } else if name.contains("id") && !name.contains("provider") {
        Json::string(token(dice))
    } else {
        phrase(dice)
    }
}

/// One sentence.
pub(super) fn phrase(dice: &mut Dice) -> Json {
    let sentence = (*dice.pick(SENTENCES)).to_owned();
    written(sentence, dice)
}

/// A random UUID of version 4.
pub(super) fn uuid(dice: &mut Dice) -> Json {
    let (a, b) = (dice.below(1 << 60), dice.below(1 << 62));
    Json::string(format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        a >> 28,
        (a >> 12) & 0xffff,
        a & 0xfff,
        0x8000 | (b >> 48),
        b & 0xffff_ffff_ffff
    ))
}

/// Brings a text to a length, in characters, within the bounds.
pub(super) fn bounded(json: Json, shortest: u64, longest: u64) -> Json {
    let Json::String(Text { text, spelling }) = json else {
        return json;
    };
    let length = text.chars().count() as u64;
    if (shortest..=longest).contains(&length) {
        return Json::String(Text { text, spelling });
    }
    let longest = usize::try_from(longest).unwrap_or(usize::MAX);
    let missing = usize::try_from(shortest.saturating_sub(length)).unwrap_or(0);
    let padding = iter::repeat_n('x', missing);
    let text: String = text.chars().chain(padding).take(longest).collect();
    Json::String(Text {
        text: text.into(),
        spelling,
    })
}

/// A string in one of the spellings that servers use.
fn written(text: String, dice: &mut Dice) -> Json {
    Json::String(Text {
        text: text.into(),
        spelling: match dice.below(16) {
            0 => Spelling::Ascii,
            1..=3 => Spelling::Html,
            _ => Spelling::Plain,
        },
    })
}

/// A sequence of sentences: most texts are short, few are very long.
fn long(body: u64, is_mail: bool, dice: &mut Dice) -> String {
    // tripled with a probability of 1/4, so the mean is three times that of the first draw
    let mut length = dice.below(body.max(3) * 2 / 3);
    for _ in 0..6 {
        if !dice.one_in(4) {
            break;
        }
        length *= 3;
    }
    let mut text = String::new();
    loop {
        text.push_str(dice.pick::<&str>(SENTENCES));
        if text.len() as u64 >= length {
            return text;
        }
        text.push_str(match dice.below(8) {
            0 => "\n",
            1 => "\r\n\r\n",
            2 if is_mail => "<br>\n",
            _ => " ",
        });
    }
}

fn person(dice: &mut Dice) -> String {
    let first = dice.pick(FIRST_NAMES);
    if dice.one_in(5) {
        return (*first).to_owned();
    }
    format!("{first} {}", dice.pick(LAST_NAMES))
}

fn address(dice: &mut Dice) -> String {
    format!("{}{}@example.com", dice.pick(LABELS), dice.below(1_000))
}

fn url(dice: &mut Dice) -> Json {
    Json::string(format!(
        "https://chat.example.com/{}/{}.png",
        dice.pick(LABELS),
        token(dice)
    ))
}

fn token(dice: &mut Dice) -> String {
    format!("{:x}", dice.below(1 << 48))
}

#[cfg(test)]
mod tests {
    use super::{Json, bounded};

    /// The schema has no such bounds yet, so no sample would test it.
    #[test]
    fn bounds_are_of_characters() {
        for (text, shortest, longest, expected) in [
            ("שלום", 0, 4, "שלום"),
            ("שלום", 0, 2, "של"),
            ("שלום", 6, 9, "שלוםxx"),
            ("", 1, 1, "x"),
        ] {
            let bounded = bounded(Json::string(text), shortest, longest);
            assert_eq!(bounded, Json::string(expected), "{text}");
        }
    }
}
