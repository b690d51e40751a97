//! The promises of every reader and writer for any bytes. Each function takes the bytes of a fuzz target and panics if a
//! promise is broken.

pub mod fields;
mod markup;
pub mod mutate;
#[path = "../../tests/suite/random.rs"]
#[allow(dead_code, reason = "the tests use all of it")]
mod random;
pub mod reading;
pub mod results;
mod told;

/// A JSON document with random facts. Fuzzing starts from such documents and from real ones.
#[must_use]
pub fn random_practice(seed: u64, chance: usize) -> String {
    random::practice(&mut random::Random::new(seed), chance).to_string()
}
