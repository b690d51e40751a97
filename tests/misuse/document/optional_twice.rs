use misuse::*;

document! {
    /// A visit to a practice.
    struct Visit {
        /// The visitor.
        visitor: NonBlankText,
        /// A remark.
        optional remark: Option<NonBlankText>,
    }
}

fn main() {}
