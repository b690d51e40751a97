use misuse::*;

document! {
    /// A visit to a practice.
    struct Visit {
        /// The visitor.
        visitor: NonBlankText,
        /// A remark.
        optional remark: f64,
    }
}

fn main() {}
