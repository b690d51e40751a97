use misuse::*;

document! {
    /// A visit.
    #[check(contradictions)]
    struct Visit {
        /// The visitor.
        visitor: NonBlankText,
        /// A remark.
        optional remark: NonBlankText,
    }
}

impl Visit {
    fn contradictions(&self) -> Vec<String> {
        Vec::new()
    }
}

fn main() {}
