//! Comparisons that were written.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    dynamic_integration_fuzz::reading::comparison(bytes);
});
