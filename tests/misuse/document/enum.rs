use misuse::*;

document! {
    /// A visit to a practice.
    enum Visit {
        /// The visitor.
        visitor: NonBlankText,
        /// A remark.
        optional remark: NonBlankText,
    }
}

fn main() {}
