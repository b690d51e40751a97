//! Whole numbers within bounds, in any notation that JSON Schema calls an integer.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

/// The largest number that every JSON reader keeps exactly.
pub(crate) const LARGEST: u64 = (1 << 53) - 1;

/// A count.
pub(crate) type Count = WholeNumber<0, LARGEST>;

/// A whole number from `LEAST` to `MOST`. `2`, `2.0` and `0.2e1` are read as the same number, and `-0.0` as 0.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct WholeNumber<const LEAST: u64, const MOST: u64>(u64);

impl<const LEAST: u64, const MOST: u64> WholeNumber<LEAST, MOST> {
    /// Creates a number that is known to be within the bounds.
    pub(crate) fn known(number: u64) -> Self {
        debug_assert!((LEAST..=MOST).contains(&number), "{number} is not within {LEAST} and {MOST}");
        Self(number)
    }

    pub(crate) const fn get(self) -> u64 {
        self.0
    }
}

impl<const LEAST: u64, const MOST: u64> fmt::Debug for WholeNumber<LEAST, MOST> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<const LEAST: u64, const MOST: u64> crate::facts::Record for WholeNumber<LEAST, MOST> {
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::WholeNumber
    }
}

impl<const LEAST: u64, const MOST: u64> serde::Serialize for WholeNumber<LEAST, MOST> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0)
    }
}

impl<'de, const LEAST: u64, const MOST: u64> Deserialize<'de> for WholeNumber<LEAST, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number<const LEAST: u64, const MOST: u64>;

        impl<const LEAST: u64, const MOST: u64> Visitor<'_> for Number<LEAST, MOST> {
            type Value = WholeNumber<LEAST, MOST>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a whole number from {LEAST} to {MOST}")
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
                if (LEAST..=MOST).contains(&number) {
                    Ok(WholeNumber(number))
                } else {
                    Err(E::invalid_value(Unexpected::Unsigned(number), &self))
                }
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
                match number.try_into() {
                    Ok(number) => self.visit_u64(number),
                    Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
                }
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
                #[expect(clippy::cast_precision_loss, reason = "every number up to this one is exact")]
                const LARGEST_F64: f64 = LARGEST as f64;
                if number.fract() == 0.0 && (0.0..=LARGEST_F64).contains(&number) {
                    #[expect(
                        clippy::cast_possible_truncation,
                        clippy::cast_sign_loss,
                        reason = "it is whole and within"
                    )]
                    return self.visit_u64(number as u64);
                }
                Err(E::invalid_value(Unexpected::Float(number), &self))
            }
        }

        deserializer.deserialize_u64(Number)
    }
}

impl crate::facts::Record for u32 {
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::WholeNumber
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = WholeNumber::<0, { u32::MAX as u64 }>::deserialize(deserializer)?.get();
        Self::try_from(number).map_err(D::Error::custom)
    }
}

impl crate::facts::Record for u64 {
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::WholeNumber
    }

    /// Refuses a number that some readers of JSON do not keep exactly.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        WholeNumber::<0, LARGEST>::deserialize(deserializer).map(WholeNumber::get)
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! {
    inline [const LEAST: u64, const MOST: u64] WholeNumber<LEAST, MOST>,
    format!("WholeNumberFrom{LEAST}To{MOST}"),
    |_| schemars::json_schema!({ "type": "integer", "minimum": LEAST, "maximum": MOST })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notation_of_a_whole_number_is_read() {
        let read = |text: &str| serde_json::from_str::<WholeNumber<0, LARGEST>>(text).map(WholeNumber::get).ok();
        for (text, number) in [
            ("0", 0),
            ("-0", 0),
            ("-0.0", 0),
            ("1.0", 1),
            ("1e2", 100),
            ("1200E-2", 12),
            ("0.5e1", 5),
            ("9007199254740991", LARGEST),
            ("9007199254740991.0", LARGEST),
            ("9007199254740989.000000", LARGEST - 2),
        ] {
            assert_eq!(read(text), Some(number), "{text}");
        }
        for text in
            ["-1", "-1.0", "1.5", "9007199254740992", "9007199254740992.0", "1e400", "1e16", "\"1\"", "null", "true"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
