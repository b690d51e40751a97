//! Everything that is tested through the public interface, in one binary.

mod focus;
mod iom;
mod laws;
mod random;
mod sixth_framework;
mod spring;
mod support;
