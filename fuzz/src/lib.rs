//! What every reader and writer promises for whatever bytes come in. Each function takes the bytes of a fuzz target and
//! panics if a promise is broken.

pub mod fields;
mod markup;
pub mod mutate;
#[path = "../../tests/suite/random.rs"]
#[allow(dead_code, reason = "the tests use all of it")]
mod random;
pub mod reading;
pub mod results;
mod told;

/// A document with random facts, in JSON: what fuzzing starts from, beside real ones.
#[must_use]
pub fn random_practice(seed: u64, chance: usize) -> String {
    random::practice(&mut random::Random::new(seed), chance).to_string()
}
