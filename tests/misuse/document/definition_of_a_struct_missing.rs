use misuse::*;

document! {
    struct Visit {
        /// The visitor.
        visitor: NonBlankText,
        /// A remark.
        optional remark: NonBlankText,
    }
}

fn main() {}
