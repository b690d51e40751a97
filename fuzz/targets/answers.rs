//! Answers from the field, as JSON and as a table.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    dynamic_integration_fuzz::fields::answers(bytes);
});
