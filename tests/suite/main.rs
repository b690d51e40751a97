//! Everything that is tested through the public interface, in one binary.

mod asap;
mod field;
mod focus;
mod iom;
mod laws;
mod random;
mod real_practices;
mod sixth_framework;
mod spring;
mod support;
