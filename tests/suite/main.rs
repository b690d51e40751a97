//! Everything that is tested through the public interface, in one binary.

mod iom;
mod spring;
mod support;
