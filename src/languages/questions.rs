//! The questions of documents by their labels, which are made once for each type of document.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::shape::Field;

/// The names of the questions by their labels in plain words.
pub(crate) type ByLabel = BTreeMap<String, String>;

/// Keeps the questions of each type of document. It is made from the translations, so that it adds nothing to them.
#[derive(Debug, Default)]
pub(super) struct Questions(Mutex<Vec<(&'static [Field], Arc<ByLabel>)>>);

impl Questions {
    pub(super) const fn new() -> Self {
        Self(Mutex::new(Vec::new()))
    }

    /// Returns the questions of the type with these fields, and makes them if they are needed for the first time.
    pub(super) fn of(&self, fields: &'static [Field], make: impl FnOnce() -> ByLabel) -> Arc<ByLabel> {
        let kept = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept().iter().find(|(of, _)| std::ptr::eq(*of, fields)).map(|(_, known)| Arc::clone(known));
        known.unwrap_or_else(|| {
            let new = Arc::new(make());
            kept().push((fields, Arc::clone(&new)));
            new
        })
    }
}

/// A copy can get other translations, so it makes its own.
impl Clone for Questions {
    fn clone(&self) -> Self {
        Self::new()
    }
}

impl PartialEq for Questions {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Questions {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::{How, Shape};

    #[test]
    fn questions_are_made_once_for_each_type() {
        static TYPES: [[Field; 1]; 2] = {
            const FIELD: Field = Field { key: "name", docs: "", how: How::required, shape: || Shape::YesNo };
            [[FIELD], [FIELD]]
        };
        let (kept, mut made) = (Questions::new(), 0);
        for fields in TYPES.iter().chain(&TYPES) {
            kept.of(fields, || {
                made += 1;
                ByLabel::new()
            });
        }
        assert_eq!(made, 2);
    }
}
