//! Which documents are about the same practice.

use std::collections::BTreeMap;

use crate::values::Identifier;

/// Groups documents by practice, given the identifiers of each document.
///
/// Documents that share an identifier are about the same practice. A document with two identifiers joins the documents of
/// both. A document without one is a practice of its own. Names are not compared.
///
/// Each group has the places of its documents in ascending order. The groups are in the order of their first documents.
/// If you pass the documents from the earliest to the latest, the last one of each group is the latest.
///
/// ```
/// use dynamic_integration::portfolio::{Portfolio, by_practice};
/// use dynamic_integration::{Practice, PracticeEvaluation};
///
/// let document = |numbers: &[&str]| {
///     let identifiers = numbers.iter().map(|number| format!(r#"{{ "scheme": "amif", "value": "{number}" }}"#));
///     let identifiers = identifiers.collect::<Vec<_>>().join(",");
///     Practice::from_json(&format!(r#"{{ "practice": {{ "name": "A", "identifiers": [{identifiers}] }} }}"#))
/// };
/// let documents = [document(&["1"])?, document(&[])?, document(&["2"])?, document(&["1", "2"])?];
/// let groups = by_practice(documents.iter().map(|document| &*document.practice.identifiers));
/// assert_eq!(groups, [vec![0, 2, 3], vec![1]]);
///
/// // Only the last document of each practice counts.
/// let last = groups.iter().filter_map(|group| documents.get(*group.last()?));
/// let portfolio: Portfolio = last.map(Practice::evaluate).collect();
/// assert_eq!(portfolio.documents(), 2);
/// # Ok::<(), dynamic_integration::read::ReadError>(())
/// ```
#[must_use]
pub fn by_practice<'a>(documents: impl IntoIterator<Item = &'a [Identifier]>) -> Vec<Vec<usize>> {
    // For each document: an earlier one about the same practice, or itself.
    let mut earlier = Vec::new();
    let mut known = BTreeMap::new();
    for (place, identifiers) in documents.into_iter().enumerate() {
        earlier.push(place);
        for identifier in identifiers {
            let other = first_of(&mut earlier, *known.entry(identifier).or_insert(place));
            let one = first_of(&mut earlier, place);
            if let Some(later) = earlier.get_mut(one.max(other)) {
                *later = one.min(other);
            }
        }
    }
    let mut groups = BTreeMap::<usize, Vec<usize>>::new();
    for place in 0..earlier.len() {
        groups.entry(first_of(&mut earlier, place)).or_default().push(place);
    }
    groups.into_values().collect()
}

/// Returns the first document that is known to be about the same practice. Shortens the way for the next search.
fn first_of(earlier: &mut [usize], mut place: usize) -> usize {
    while let Some(&next) = earlier.get(place)
        && next != place
    {
        let after = earlier.get(next).copied().unwrap_or(next);
        if let Some(shorter) = earlier.get_mut(place) {
            *shorter = after;
        }
        place = after;
    }
    place
}
