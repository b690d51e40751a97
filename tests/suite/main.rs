//! Everything that is tested through the public interface, in one binary.

mod comparison;
mod editions;
mod portfolio;
mod random;
mod spring;
mod support;
