//! Continues reading after an error, so that all errors are reported.
//!
//! An ordinary deserializer cannot continue after an error, because it has lost its position. The second reader
//! (`located`) can. Its errors say so in [`source`](std::error::Error::source), where every error names its cause. So
//! the same visitors read at full speed with any deserializer, and to the end with this one. Nothing is asked before
//! there is an error.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess};

/// The state of an error of the second reader.
#[derive(Debug)]
pub(super) enum GoesOn {
    /// The error was recorded with its place. The next key or element can be read.
    Noted,
    /// The error can be recorded by a caller that knows the place.
    IfNoted,
}

impl fmt::Display for GoesOn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the reading goes on")
    }
}

impl std::error::Error for GoesOn {}

fn goes_on(error: &impl Error) -> Option<&GoesOn> {
    error.source()?.downcast_ref()
}

/// Remembers that something was refused while reading continues.
#[derive(Debug)]
pub(crate) struct Refusals<E>(Option<E>);

impl<E: Error> Refusals<E> {
    pub(crate) const NONE: Self = Self(None);

    /// Returns the value, or `None` if it was refused and reading continues.
    pub(crate) fn pass<T>(&mut self, read: Result<T, E>) -> Result<Option<T>, E> {
        match read {
            Ok(value) => Ok(Some(value)),
            Err(error) => self.keep(error).map(|()| None),
        }
    }

    #[cold]
    fn keep(&mut self, error: E) -> Result<(), E> {
        if !matches!(goes_on(&error), Some(GoesOn::Noted)) {
            return Err(error);
        }
        self.0 = Some(error);
        Ok(())
    }

    /// Refuses the whole if something in it was refused.
    pub(crate) fn end(&mut self) -> Result<(), E> {
        self.0.take().map_or(Ok(()), Err)
    }
}

/// Reports a missing required key. The second reader gets it through its object, so that more than one can be missing.
#[cold]
pub(crate) fn missing<'de, A: serde::de::MapAccess<'de>>(map: &mut A, key: &'static str) -> A::Error {
    let error = A::Error::missing_field(key);
    match goes_on(&error) {
        None => error,
        Some(_) => map.next_value_seed(Missing(key)).err().unwrap_or(error),
    }
}

struct Missing(&'static str);

impl<'de> DeserializeSeed<'de> for Missing {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Err(D::Error::missing_field(self.0))
    }
}

/// The elements of a list, each of which can be refused.
pub(crate) struct Elements<'de, A: SeqAccess<'de>> {
    list: A,
    refusals: Refusals<A::Error>,
}

impl<'de, A: SeqAccess<'de>> Elements<'de, A> {
    pub(crate) const fn of(list: A) -> Self {
        Self { list, refusals: Refusals::NONE }
    }

    /// Returns the next element. `Some(None)` is an element that was refused. At the end, the list is refused if an
    /// element was.
    #[expect(clippy::option_option, reason = "the end of the list, and an element that was refused")]
    pub(crate) fn next<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<Option<S::Value>>, A::Error> {
        match self.refusals.pass(self.list.next_element_seed(seed))? {
            Some(None) => self.refusals.end().map(|()| None),
            Some(Some(value)) => Ok(Some(Some(value))),
            None => Ok(Some(None)),
        }
    }
}
