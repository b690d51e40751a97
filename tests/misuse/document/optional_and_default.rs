use misuse::*;

document! {
    /// A visit to a practice.
    struct Visit {
        /// The visitor.
        visitor: NonBlankText,
        /// A remark.
        optional default remark: NonBlankText,
    }
}

fn main() {}
