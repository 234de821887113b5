//! JSON with an order of members, and a spelling of numbers and strings.

use std::borrow::Cow;

use serde_json::Value;

use super::dice::Dice;
use check::instance_path::segments;

mod writer;

/// A value and its spelling.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Json {
    Null,
    Boolean(bool),
    /// A number, as it is spelled.
    Number(String),
    String(Text),
    Array(Vec<Json>),
    Object(Vec<(Cow<'static, str>, Json)>),
}

/// A string, and how its characters are spelled.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Text {
    pub(super) text: Cow<'static, str>,
    pub(super) spelling: Spelling,
}

/// Which characters are written as `\u....`, besides those that have to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// None.
    Plain,
    /// `<`, `>` and `&`, as Rails does it.
    Html,
    /// All that are not ASCII; `/` becomes `\/`.
    Ascii,
}

impl Json {
    pub(super) fn string(text: impl Into<Cow<'static, str>>) -> Json {
        Json::String(Text {
            text: text.into(),
            spelling: Spelling::Plain,
        })
    }

    pub(super) fn integer(integer: i64) -> Json {
        Json::Number(integer.to_string())
    }

    /// Shuffles the members of every object.
    pub(super) fn shuffle(&mut self, dice: &mut Dice) {
        match self {
            Json::Object(members) => {
                dice.shuffle(members);
                for (_, json) in members {
                    json.shuffle(dice);
                }
            }
            Json::Array(items) => {
                for item in items {
                    item.shuffle(dice);
                }
            }
            _ => {}
        }
    }

    /// The value at a JSON Pointer.
    pub(super) fn at_mut(&mut self, pointer: &str) -> Option<&mut Json> {
        segments(pointer).try_fold(self, |json, segment| match json {
            Json::Object(members) => members
                .iter_mut()
                .find(|(name, _)| *name == segment)
                .map(|(_, json)| json),
            Json::Array(items) => items.get_mut(segment.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Removes the member from an object.
    pub(super) fn remove(&mut self, name: &str) {
        if let Json::Object(members) = self {
            members.retain(|(member, _)| member != name);
        }
    }

    /// The value without its spelling.
    pub(super) fn value(&self) -> Value {
        match self {
            Json::Null => Value::Null,
            Json::Boolean(boolean) => Value::Bool(*boolean),
            Json::Number(spelling) => serde_json::from_str(spelling).unwrap_or_default(),
            Json::String(string) => Value::String(string.text.clone().into_owned()),
            Json::Array(items) => items.iter().map(Json::value).collect(),
            Json::Object(members) => members
                .iter()
                .map(|(name, json)| (name.clone().into_owned(), json.value()))
                .collect(),
        }
    }
}
