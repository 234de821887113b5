//! The same value, written in other ways that JSON allows.

use serde_json::{Map, Number, Value};

/// A way to write a document.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form {
    /// Every integer with a fraction of zero: `7.0`.
    PointZero,
    /// Every integer with an exponent: `12e2`, `70e-1`.
    Exponent,
    /// Every key twice, the first time with a null.
    TwiceFirstNull,
    /// Every key twice, the first time with a value of another type.
    TwiceFirstOtherType,
    /// Every key twice, the first time with its own value, strings changed to other tags.
    TwiceFirstOtherTag,
    /// Every key written with escapes alone, and twice.
    TwiceEscaped,
}

impl Form {
    pub(crate) const ALL: [Self; 6] = [
        Self::PointZero,
        Self::Exponent,
        Self::TwiceFirstNull,
        Self::TwiceFirstOtherType,
        Self::TwiceFirstOtherTag,
        Self::TwiceEscaped,
    ];

    pub(crate) fn write(self, value: &Value) -> String {
        let mut text = String::new();
        self.value(value, &mut text);
        text
    }

    fn value(self, value: &Value, out: &mut String) {
        match value {
            Value::Number(number) => out.push_str(&self.number(number)),
            Value::Array(elements) => {
                out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    self.value(element, out);
                }
                out.push(']');
            }
            Value::Object(object) => self.object(object, out),
            Value::Null | Value::Bool(_) | Value::String(_) => out.push_str(&value.to_string()),
        }
    }

    fn object(self, object: &Map<String, Value>, out: &mut String) {
        let mut members = Vec::new();
        for (key, value) in object {
            let name = Value::from(key.as_str()).to_string();
            let first = match self {
                Self::PointZero | Self::Exponent => None,
                Self::TwiceFirstNull => Some((name.clone(), Value::Null)),
                Self::TwiceFirstOtherType => Some((name.clone(), other_type(value))),
                Self::TwiceFirstOtherTag => Some((name.clone(), other_tag(value))),
                Self::TwiceEscaped => Some((escaped(key), other_type(value))),
            };
            // all the first ones come before all that count
            if let Some((name, first)) = first {
                members.insert(members.len() / 2, format!("{name}:{first}"));
            }
            let mut member = name + ":";
            self.value(value, &mut member);
            members.push(member);
        }
        out.push('{');
        out.push_str(&members.join(","));
        out.push('}');
    }

    fn number(self, number: &Number) -> String {
        // beyond 2^53 another way of writing is another double
        let Some(integer) = number.as_i64().filter(|i| i.unsigned_abs() < 1 << 53) else {
            return number.to_string();
        };
        match self {
            Self::PointZero => format!("{integer}.0"),
            Self::Exponent if integer % 100 == 0 => format!("{}E+2", integer / 100),
            Self::Exponent => format!("{integer}0e-1"),
            _ => integer.to_string(),
        }
    }
}

fn other_type(value: &Value) -> Value {
    match value {
        Value::Number(_) => Value::from("mutant"),
        Value::Object(_) => Value::from(vec![Value::Null]),
        _ => serde_json::json!({"mutant": 0.5, "type": "user", "file_type": "location"}),
    }
}

/// The value itself, but for the tags: those become ones that other branches have.
fn other_tag(value: &Value) -> Value {
    match value.as_str() {
        Some("user") => Value::from("contact"),
        Some("contact" | "agent_bot" | "captain_assistant") => Value::from("user"),
        Some("location") => Value::from("image"),
        Some("AgentBot") => Value::from("User"),
        Some(_) => Value::from("location"),
        None => value.clone(),
    }
}

fn escaped(key: &str) -> String {
    let units = key.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
    format!("\"{}\"", units.collect::<String>())
}
