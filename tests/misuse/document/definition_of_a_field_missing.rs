use misuse::*;

document! {
    /// A visit to a practice.
    struct Visit {
        /// The visitor.
        visitor: NonBlankText,
        optional remark: NonBlankText,
    }
}

fn main() {}
