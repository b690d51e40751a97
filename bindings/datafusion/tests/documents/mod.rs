//! Invented practices, any number of them and always the same: the assessments of the crate's examples and test documents,
//! newly combined, each with a country and a year.

use std::path::Path;

use dynamic_integration::Practice;
use serde_json::Value;

/// A practice as a row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The country of the practice.
    pub country: &'static str,
    /// The year in which it started.
    pub year: i32,
    /// The practice, as JSON in one line.
    pub document: String,
}

const COUNTRIES: [&str; 12] = ["AT", "BE", "CZ", "DE", "ES", "FI", "FR", "GR", "IT", "PL", "SE", "SI"];
const FRAMEWORKS: [&str; 5] = ["focus", "mhpss", "iom", "spring", "asap"];
/// So many combinations are made, each of about so many bytes.
const COMBINATIONS: usize = 4000;
const BYTES: std::ops::Range<usize> = 950..1250;

/// Returns that many practices.
pub fn rows(number: u64) -> impl Iterator<Item = Row> {
    let assessed = combinations();
    (0..number).map(move |place| {
        let mut random = Random(place);
        let assessed = random.pick(&assessed);
        let (country, year) = (*random.pick(&COUNTRIES), 2010 + random.below(16));
        let year = i32::try_from(year).unwrap_or_default();
        let document = format!(
            r#"{{"practice":{{"name":"Practice {place}","identifiers":[{{"scheme":"register","value":"{place:08}"}}],"#
        ) + &format!(r#""countries":["{country}"],"period":{{"start":"{year}"}}}},{assessed}}}"#);
        Row { country, year, document }
    })
}

/// Assessments by some frameworks, as they stand in a practice.
fn combinations() -> Vec<String> {
    let known = assessments();
    let mut random = Random(u64::MAX / 2);
    let mut made = Vec::new();
    while made.len() < COMBINATIONS {
        let mut parts = Vec::new();
        for (key, values) in FRAMEWORKS.iter().zip(&known) {
            if random.below(2) == 0 {
                parts.push(format!("\"{key}\":{}", random.pick(values)));
            }
        }
        let assessed = parts.join(",");
        let practice = format!(r#"{{"practice":{{"name":"A"}},{assessed}}}"#);
        if BYTES.contains(&assessed.len()) && Practice::from_json(&practice).is_ok() {
            made.push(assessed);
        }
    }
    made
}

/// All assessments by each framework, without what was said of them in words.
fn assessments() -> [Vec<String>; 5] {
    let mut known = FRAMEWORKS.map(|_| Vec::new());
    for document in test_documents() {
        for (key, values) in FRAMEWORKS.iter().zip(&mut known) {
            if let Some(assessment) = document.get(key) {
                let mut assessment = assessment.clone();
                if let Some(facts) = assessment.as_object_mut() {
                    ["notes", "assessed", "reading"].iter().for_each(|said| drop(facts.shift_remove(*said)));
                }
                values.push(assessment.to_string());
            }
        }
    }
    known
}

/// The practices of the crate's examples and of the second implementation.
pub fn test_documents() -> Vec<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files: Vec<_> = std::fs::read_dir(root.join("examples/data"))
        .expect("the examples are there")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    let examples = files.iter().map(|path| std::fs::read_to_string(path).expect("a text"));
    let vectors = std::fs::read_to_string(root.join("tests/oracle/vectors.jsonl")).expect("a text");
    let vectors = vectors.lines().map(|line| {
        let vector: Value = serde_json::from_str(line).expect("JSON");
        vector["document"].to_string()
    });
    let practices = examples.chain(vectors).filter(|text| Practice::from_json(text).is_ok());
    practices.map(|text| serde_json::from_str(&text).expect("JSON")).collect()
}

/// `SplitMix64`: the same numbers from the same seed everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let place = self.below(from.len() as u64);
        &from[usize::try_from(place).unwrap_or_default()]
    }
}
