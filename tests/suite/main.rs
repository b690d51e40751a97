//! Everything that is tested through the public interface, in one binary.

mod focus;
mod spring;
mod support;
