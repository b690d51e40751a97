//! Networks of MHPSS, with what is made of them.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    dynamic_integration_fuzz::reading::network(bytes);
});
