//! Everything that is tested through the public interface, in one binary.

mod laws;
mod random;
mod spring;
mod support;
