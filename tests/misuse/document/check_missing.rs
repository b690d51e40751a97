use misuse::*;

document! {
    /// A visit.
    #[check(conflicts)]
    struct Visit {
        /// The visitor.
        visitor: NonBlankText,
        /// A remark.
        optional remark: NonBlankText,
    }
}

fn main() {}
