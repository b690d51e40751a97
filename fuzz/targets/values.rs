//! Checked texts, ids of terms, dates.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    dynamic_integration_fuzz::reading::values(bytes);
});
