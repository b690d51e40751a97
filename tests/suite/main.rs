//! Everything that is tested through the public interface, in one binary.

mod answers;
mod asap;
mod catalogue;
mod comparison;
mod coverage;
mod crosswalk;
mod editions;
mod evaluation;
mod examples;
mod explain;
mod field;
mod focus;
mod hostile;
mod iom;
mod languages;
mod laws;
mod mhpss;
mod portfolio;
mod random;
mod reading;
mod real_practices;
mod refusals;
#[cfg(feature = "report")]
mod reports;
mod schemas;
mod sixth_framework;
mod spring;
mod stored;
mod strategies;
mod support;
mod terms;
mod vectors;
mod writing;
mod xlsform;
