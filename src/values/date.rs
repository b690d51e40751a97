//! Dates of which only the year or the month may be known.

use std::fmt;
use std::str::FromStr;

use super::InvalidValue;
use super::text::invalid;
use crate::checked_text::Checked;

/// A year, a month or a day, treated as an interval of days. Nobody has to invent a part that is not known.
///
/// ```
/// use dynamic_integration::values::Date;
///
/// let year: Date = "2018".parse()?;
/// let month: Date = "2018-05".parse()?;
/// let day: Date = "2018-05-14".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (2018, Some(5), Some(14)));
/// assert_eq!((year.month(), month.day()), (None, None));
/// assert_eq!(month.to_string(), "2018-05");
/// assert!("2018-02-30".parse::<Date>().is_err());
/// # Ok::<(), dynamic_integration::values::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    year: u16,
    /// 0 if unknown.
    month: u8,
    /// 0 if unknown.
    day: u8,
}

impl Date {
    /// A regular expression that every valid value matches.
    pub const PATTERN: &'static str = "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    const EXPECTED: &'static str = "a date as far as it is known: `2018`, `2018-05` or `2018-05-14`";

    /// Creates a year, or returns `None` unless it is from 1000 to 9999.
    ///
    /// ```
    /// use dynamic_integration::values::Date;
    ///
    /// assert_eq!(Date::of_year(2018).map(|date| date.to_string()).as_deref(), Some("2018"));
    /// assert_eq!(Date::of_month(2018, 5).map(|date| date.to_string()).as_deref(), Some("2018-05"));
    /// assert_eq!(Date::of_day(2018, 5, 14).map(|date| date.to_string()).as_deref(), Some("2018-05-14"));
    /// assert_eq!((Date::of_year(999), Date::of_month(2018, 13), Date::of_day(2018, 0, 30)), (None, None, None));
    /// ```
    #[must_use]
    pub fn of_year(year: u16) -> Option<Self> {
        Self { year, month: 0, day: 0 }.existing()
    }

    /// Creates a month of a year, or returns `None` if it does not exist.
    #[must_use]
    pub fn of_month(year: u16, month: u8) -> Option<Self> {
        Self { year, month, day: 0 }.existing().filter(|_| month > 0)
    }

    /// Creates a day, or returns `None` if it does not exist.
    #[must_use]
    pub fn of_day(year: u16, month: u8, day: u8) -> Option<Self> {
        Self { year, month, day }.existing().filter(|_| month > 0 && day > 0)
    }

    /// Returns the date if the calendar has it.
    fn existing(self) -> Option<Self> {
        let is_there = (1000..=9999).contains(&self.year)
            && self.month <= 12
            && (self.day == 0 || self.month > 0 && self.day <= datealgo::days_in_month(self.year.into(), self.month));
        is_there.then_some(self)
    }

    /// Returns the year, from 1000 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, from 1 to 12, if it is known.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        if self.month == 0 { None } else { Some(self.month) }
    }

    /// Returns the day, from 1 to 31, if it is known.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        if self.day == 0 { None } else { Some(self.day) }
    }

    /// Returns whether it is not after another date: yes if this is true of every pair of days, no if it is true of
    /// none, else `None`.
    ///
    /// ```
    /// use dynamic_integration::values::Date;
    ///
    /// let date = |text: &str| text.parse::<Date>();
    /// assert_eq!(date("2011")?.not_after(date("2013")?), Some(true));
    /// assert_eq!(date("2013-05")?.not_after(date("2013")?), None); // some days of 2013 are before May
    /// assert_eq!(date("2013-05")?.not_after(date("2013-05")?), None);
    /// assert_eq!(date("2013-05-02")?.not_after(date("2013-05-01")?), Some(false));
    /// # Ok::<(), dynamic_integration::values::InvalidValue>(())
    /// ```
    #[must_use]
    pub fn not_after(self, other: Self) -> Option<bool> {
        if self.last() <= other.first() {
            Some(true)
        } else if self.first() > other.last() {
            Some(false)
        } else {
            None
        }
    }

    fn first(self) -> (u16, u8, u8) {
        (self.year, self.month.max(1), self.day.max(1))
    }

    fn last(self) -> (u16, u8, u8) {
        (self.year, self.month().unwrap_or(12), self.day().unwrap_or(31))
    }

    fn checked(text: &str) -> Result<Self, Option<&'static str>> {
        let bytes = text.as_bytes();
        let shape = matches!(bytes.len(), 4 | 7 | 10)
            && bytes.iter().enumerate().all(|(place, byte)| match place {
                0 => matches!(byte, b'1'..=b'9'),
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let number = |part: std::ops::Range<usize>| text.get(part).and_then(|digits| digits.parse::<u16>().ok());
        let part = |range: std::ops::Range<usize>| match bytes.get(range.clone()) {
            None => Some(0),
            Some(_) => number(range).and_then(|number| u8::try_from(number).ok()).filter(|number| *number > 0),
        };
        let date = || Some(Self { year: number(0..4)?, month: part(5..7)?, day: part(8..10)? });
        shape.then(date).flatten().and_then(Self::existing).ok_or(None)
    }
}

impl FromStr for Date {
    type Err = InvalidValue;
    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::checked(text).map_err(|nearest| invalid(text, Self::EXPECTED, nearest))
    }
}

impl TryFrom<&str> for Date {
    type Error = InvalidValue;
    fn try_from(text: &str) -> Result<Self, InvalidValue> {
        text.parse()
    }
}

impl fmt::Display for Date {
    /// Prints it as it is written: `2018`, `2018-05` or `2018-05-14`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.month(), self.day()) {
            (None, _) => f.pad(&format!("{:04}", self.year)),
            (Some(month), None) => f.pad(&format!("{:04}-{month:02}", self.year)),
            (Some(month), Some(day)) => f.pad(&format!("{:04}-{month:02}-{day:02}", self.year)),
        }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl crate::facts::Record for Date {
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::of_pattern(Self::PATTERN, Self::EXPECTED)
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Checked { check: Self::checked, expected: Self::EXPECTED })
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! { inline [] Date, "Date", |_| crate::schema::text_of(Self::PATTERN) }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_repeats_after_four_hundred_years() {
        let days = |years: std::ops::Range<u16>| {
            let days =
                years.flat_map(|year| (0..=13).flat_map(move |month| (0..=32).map(move |day| (year, month, day))));
            days.filter(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}").parse::<Date>().is_ok()).count()
        };
        assert_eq!(days(2000..2400), 146_097);
        assert_eq!([1900, 2000, 2023, 2024].map(|year| days(year..year + 1)), [365, 366, 365, 366]);
        assert_eq!((days(999..1000), days(1000..1001), days(9999..10_000)), (0, 365, 365));
    }

    #[test]
    fn an_order_is_known_only_if_all_days_agree() {
        let dates = ["2017", "2018", "2018-02", "2018-03", "2018-02-28", "2018-02-01", "2018-03-01", "2019"];
        let dates = dates.map(|text| text.parse::<Date>().unwrap());
        for one in dates {
            for other in dates {
                let (first, last) = (one.last() <= other.first(), one.first() > other.last());
                assert_eq!(
                    one.not_after(other),
                    if first {
                        Some(true)
                    } else if last {
                        Some(false)
                    } else {
                        None
                    }
                );
                assert!(!(first && last));
            }
        }
    }
}
