//! The crate for C and WebAssembly. `dynamic_integration.h` says what each function does.
//!
//! A text is passed as a pointer and a length in bytes, in UTF-8. A result is a handle and never null. Its bytes are JSON, a
//! page or a workbook, or the reasons for a refusal as JSON. The caller frees it.

use dynamic_integration_text as text;

/// The result of a function.
pub struct Result {
    bytes: Vec<u8>,
    is_refusal: bool,
}

fn hand_out(outcome: core::result::Result<impl Into<Vec<u8>>, String>) -> *mut Result {
    let is_refusal = outcome.is_err();
    let bytes = outcome.map_or_else(String::into_bytes, Into::into);
    Box::into_raw(Box::new(Result { bytes, is_refusal }))
}

/// Returns the text at a pointer, or the refusal of bytes that are not UTF-8.
///
/// # Safety
///
/// `length` bytes are readable at `bytes` until the function returns. Null means an empty text.
unsafe fn read<'a>(bytes: *const u8, length: usize) -> core::result::Result<&'a str, String> {
    if bytes.is_null() {
        return Ok("");
    }
    // SAFETY: promised by the caller.
    let bytes = unsafe { core::slice::from_raw_parts(bytes, length) };
    std::str::from_utf8(bytes).map_err(|_| text::message("the text is not UTF-8"))
}

/// Declares functions of texts.
macro_rules! functions {
    ($($name:ident($($text:ident $length:ident),*) = $call:expr;)+) => {$(
        /// See `dynamic_integration.h`.
        ///
        /// # Safety
        ///
        /// The number of bytes given by the length is readable at each pointer.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name($($text: *const u8, $length: usize),*) -> *mut Result {
            let outcome = || {
                // SAFETY: promised by the caller.
                $(let $text = unsafe { read($text, $length) }?;)*
                $call
            };
            hand_out(outcome())
        }
    )+};
}

functions! {
    di_read(practice practice_length) = text::read(practice);
    di_evaluate(practice practice_length) = text::evaluate(practice);
    di_explain(practice practice_length) = text::explain(practice);
    di_explain_in(
        practice practice_length,
        language language_length,
        translations translations_length
    ) = text::explain_in(practice, language, text::documents(translations));
    di_report(practice practice_length) = text::report(practice);
    di_report_in(
        report report_length,
        format format_length,
        documents documents_length,
        language language_length,
        translations translations_length
    ) = text::report_in(report, format, text::documents(documents), language, text::documents(translations));
    di_evaluate_network(network network_length) = text::evaluate_network(network);
    di_compare(first first_length, second second_length) = text::compare(first, second);
    di_portfolio(documents documents_length) = text::portfolio(text::documents(documents));
    di_merge(documents documents_length) = text::merge(text::documents(documents));
    di_form(chosen chosen_length, translations translations_length) =
        text::form(chosen, text::documents(translations));
    di_workbook(chosen chosen_length, translations translations_length) =
        text::workbook(chosen, text::documents(translations));
    di_answers(
        document document_length,
        format format_length,
        answers answers_length,
        translations translations_length
    ) = text::answers(document, format, answers, text::documents(translations));
    di_catalogue() = text::catalogue();
    di_schema(name name_length) = text::schema(name);
    di_schema_names() = text::schema_names();
}

/// Returns a pointer to the bytes of a result.
///
/// # Safety
///
/// The handle comes from this library and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn di_result_bytes(result: *const Result) -> *const u8 {
    // SAFETY: promised by the caller.
    unsafe { &*result }.bytes.as_ptr()
}

/// Returns the number of bytes of a result.
///
/// # Safety
///
/// The handle comes from this library and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn di_result_length(result: *const Result) -> usize {
    // SAFETY: promised by the caller.
    unsafe { &*result }.bytes.len()
}

/// Returns 1 if the input was refused, and 0 if not.
///
/// # Safety
///
/// The handle comes from this library and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn di_result_is_refusal(result: *const Result) -> i32 {
    // SAFETY: promised by the caller.
    unsafe { &*result }.is_refusal as i32
}

/// Frees a result.
///
/// # Safety
///
/// The handle comes from this library and is not used afterwards. Null does nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn di_result_free(result: *mut Result) {
    if !result.is_null() {
        // SAFETY: promised by the caller.
        drop(unsafe { Box::from_raw(result) });
    }
}

/// Allocates memory for a text, for callers that cannot pass their own memory (WebAssembly).
#[unsafe(no_mangle)]
pub extern "C" fn di_alloc(length: usize) -> *mut u8 {
    Box::into_raw(vec![0_u8; length].into_boxed_slice()).cast()
}

/// Frees memory that `di_alloc` allocated.
///
/// # Safety
///
/// The pointer comes from `di_alloc` with this length and is not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn di_free(bytes: *mut u8, length: usize) {
    // SAFETY: promised by the caller.
    drop(unsafe { Box::from_raw(core::ptr::slice_from_raw_parts_mut(bytes, length)) });
}
