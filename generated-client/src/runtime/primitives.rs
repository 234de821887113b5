//! Decoding of the types that are not generated.

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, MapAccess, SeqAccess};
use serde_json::{Map, Number, Value};

use super::{Decode, Found, Seed, Slot, Soft};

impl Decode for bool {
    const EXPECTED: &'static str = "a boolean";

    fn boolean(value: bool) -> Soft<Self> {
        Ok(value)
    }
}

impl Decode for i64 {
    const EXPECTED: &'static str = "an integer";

    fn number(value: Number) -> Soft<Self> {
        let integer = value.as_i64().or_else(|| integral(value.as_f64()?));
        let found = if is_whole(&value) {
            Found::OutOfRange
        } else {
            Found::Number
        };
        integer.map_or_else(|| Self::mismatch(found), Ok)
    }
}

/// A float this large has no fraction.
fn is_whole(value: &Number) -> bool {
    value.as_f64().is_some_and(|value| value.fract() == 0.0)
}

/// An integer in another notation, such as `1.0` or `1e2`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "the value is whole and within the range, whose upper end, 2^63, is exact as a double"
)]
fn integral(value: f64) -> Option<i64> {
    const END: f64 = i64::MAX as f64;
    (value.fract() == 0.0 && (-END..END).contains(&value)).then_some(value as i64)
}

impl Decode for f64 {
    const EXPECTED: &'static str = "a number";

    fn number(value: Number) -> Soft<Self> {
        value
            .as_f64()
            .map_or_else(|| Self::mismatch(Found::OutOfRange), Ok)
    }
}

impl Decode for String {
    const EXPECTED: &'static str = "a string";

    fn string(value: &str) -> Soft<Self> {
        Ok(value.to_owned())
    }

    fn owned_string(value: String) -> Soft<Self> {
        Ok(value)
    }
}

impl Decode for Value {
    const EXPECTED: &'static str = "any value";

    fn null() -> Option<Self> {
        Some(Value::Null)
    }

    fn boolean(value: bool) -> Soft<Self> {
        Ok(Value::Bool(value))
    }

    fn number(value: Number) -> Soft<Self> {
        Ok(Value::Number(value))
    }

    fn string(value: &str) -> Soft<Self> {
        Ok(Value::String(value.to_owned()))
    }

    fn owned_string(value: String) -> Soft<Self> {
        Ok(Value::String(value))
    }

    fn array<'de, A: SeqAccess<'de>>(items: A, place: &mut Slot<Self>) -> Result<(), A::Error> {
        *place = Slot::Read(Value::deserialize(SeqAccessDeserializer::new(items))?);
        Ok(())
    }

    fn object<'de, A: MapAccess<'de>>(members: A, place: &mut Slot<Self>) -> Result<(), A::Error> {
        *place = Slot::Read(Value::deserialize(MapAccessDeserializer::new(members))?);
        Ok(())
    }
}

impl Decode for Map<String, Value> {
    const EXPECTED: &'static str = "an object";

    fn object<'de, A: MapAccess<'de>>(members: A, place: &mut Slot<Self>) -> Result<(), A::Error> {
        let value = Value::deserialize(MapAccessDeserializer::new(members))?;
        *place = match value {
            Value::Object(members) => Ok(members),
            // see `Decode::object`
            _ => Self::mismatch(Found::Number),
        }
        .into();
        Ok(())
    }
}

impl<T: Decode> Decode for Vec<T> {
    const EXPECTED: &'static str = "an array";

    fn array<'de, A: SeqAccess<'de>>(mut items: A, place: &mut Slot<Self>) -> Result<(), A::Error> {
        let mut read: Soft<Self> = Ok(Vec::new());
        let mut index = 0;
        let mut item = Slot::<T>::Absent;
        while items.next_element_seed(Seed::new(&mut item))?.is_some() {
            if let Ok(list) = &mut read {
                match item.take() {
                    Ok(item) => list.push(item),
                    Err(mismatch) => read = Err(mismatch.at_item(index)),
                }
            }
            index += 1;
        }
        *place = read.into();
        Ok(())
    }
}

/// Null is `None`.
impl<T: Decode> Decode for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn null() -> Option<Self> {
        Some(None)
    }

    fn boolean(value: bool) -> Soft<Self> {
        T::boolean(value).map(Some)
    }

    fn number(value: Number) -> Soft<Self> {
        T::number(value).map(Some)
    }

    fn string(value: &str) -> Soft<Self> {
        T::string(value).map(Some)
    }

    fn owned_string(value: String) -> Soft<Self> {
        T::owned_string(value).map(Some)
    }

    fn array<'de, A: SeqAccess<'de>>(items: A, place: &mut Slot<Self>) -> Result<(), A::Error> {
        let mut inner = Slot::Absent;
        T::array(items, &mut inner)?;
        *place = inner.take().map(Some).into();
        Ok(())
    }

    fn object<'de, A: MapAccess<'de>>(members: A, place: &mut Slot<Self>) -> Result<(), A::Error> {
        let mut inner = Slot::Absent;
        T::object(members, &mut inner)?;
        *place = inner.take().map(Some).into();
        Ok(())
    }
}

/// Only recursive objects and unions are boxed.
impl<T: Decode> Decode for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn object<'de, A: MapAccess<'de>>(members: A, place: &mut Slot<Self>) -> Result<(), A::Error> {
        let mut inner = Slot::Absent;
        T::object(members, &mut inner)?;
        *place = inner.take().map(Box::new).into();
        Ok(())
    }
}
