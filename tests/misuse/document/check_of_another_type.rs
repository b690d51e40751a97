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

impl Visit {
    fn conflicts(&self, found: &mut Vec<String>) {
        found.clear();
    }
}

fn main() {}
