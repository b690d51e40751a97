//! Each file in `fine` compiles; each file elsewhere is refused with the message beside it.

#[test]
fn a_misuse_does_not_compile_and_the_message_says_why() {
    let cases = trybuild::TestCases::new();
    cases.pass("fine/*.rs");
    cases.compile_fail("terms/*.rs");
    cases.compile_fail("document/*.rs");
    cases.compile_fail("rules/*.rs");
}
