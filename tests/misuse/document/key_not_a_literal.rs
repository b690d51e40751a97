use misuse::*;

document! {
    /// A visit to a practice.
    struct Visit {
        /// The visitor.
        visitor: NonBlankText,
        /// A remark.
        #[key(note)]
        optional remark: NonBlankText,
    }
}

fn main() {}
