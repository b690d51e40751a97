use misuse::*;

document! {
    /// A visit to a practice.
    struct Visit {
        /// The visitor.
        visitor: NonBlankText,
        /// A remark.
        remark: Option<NonBlankText>,
    }
}

fn main() {}
