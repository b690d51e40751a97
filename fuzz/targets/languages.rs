//! Texts of another language, as JSON and as a table.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    dynamic_integration_fuzz::fields::languages(bytes);
});
